// Colours for a terminal. Words say the same: colour is never the only sign.

export type Paint = (text: string) => string;
export type Colors = Readonly<Record<"bold" | "dim" | "red" | "yellow" | "green" | "blue", Paint>>;

const same: Paint = (text) => text;

export const plainColors: Colors = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  blue: same,
};

export const ansiColors: Colors = {
  bold: ansi(1, 22),
  dim: ansi(2, 22),
  red: ansi(31, 39),
  yellow: ansi(33, 39),
  green: ansi(32, 39),
  blue: ansi(34, 39),
};

function ansi(on: number, off: number): Paint {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}
