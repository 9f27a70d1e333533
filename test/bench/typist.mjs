// Somebody who edits a document one character at a time, at places that a seed decides.
import { randomNumbers } from "./corpus.mjs";

const LETTERS = "aeinot sr";

/** The document is kept as lines, so that the clock measures the server and not the copying of text here. */
export class Typist {
  version = 1;
  #lines;
  #random;

  constructor(text, seed = 42) {
    this.#lines = text.split("\n");
    this.#random = randomNumbers(seed);
  }

  /** The content changes of the next keystroke: mostly a letter, now and then a line end or a deletion. */
  next() {
    this.version++;
    const { line, character } = this.#place();
    const row = this.#lines[line];
    const choice = this.#random();
    const deletes = choice < 0.2 && character < row.length && !isSurrogate(row, character) ? 1 : 0;
    const text = deletes ? "" : choice > 0.95 ? "\n" : LETTERS[Math.floor(this.#random() * LETTERS.length)];
    const [before, after] = [row.slice(0, character), row.slice(character + deletes)];
    this.#lines.splice(line, 1, ...`${before}${text}${after}`.split("\n"));
    return [{ range: { start: { line, character }, end: { line, character: character + deletes } }, text }];
  }

  /** The number of one of the empty lines. */
  blankLine(choice) {
    const blank = this.#lines.flatMap((line, number) => (line === "" ? [number] : []));
    return blank[choice % blank.length];
  }

  // A place is as likely as its line is long.
  #place() {
    for (;;) {
      const line = Math.floor(this.#random() * this.#lines.length);
      const character = Math.floor(this.#random() * 600);
      const row = this.#lines[line];
      if (character <= row.length && !isLowSurrogate(row, character)) return { line, character };
    }
  }
}

function isSurrogate(text, at) {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xe000;
}

function isLowSurrogate(text, at) {
  return text.charCodeAt(at) >= 0xdc00 && isSurrogate(text, at);
}
