// A picture of shares over time: a small chart for each spearhead, with a mark at every moment and its last figure.
import { type Html, h } from "../features/html/html.js";
import { picture } from "../features/html/picture.js";

export interface LineMoment {
  readonly name: string;
  /** Where it lies between the first moment and the last, from 0 to 1. */
  readonly at: number;
}

export interface LineSeries {
  readonly name: string;
  /** One per moment, from 0 to 1; null where there is nothing to divide by. */
  readonly shares: readonly (number | null)[];
  /** The figures as they are read, one per moment. */
  readonly told: readonly string[];
}

const WIDTH = 720;
const PANEL = 345;
const HEIGHT = 170;
const LEFT = 46;
const RIGHT = 12;
const TOP = 34;
const PLOT = 100;
const MARK = 3.5;

/** `moments` are in order. */
export function lineChart(
  id: string,
  title: string,
  moments: readonly LineMoment[],
  series: readonly LineSeries[],
): Html {
  const rows = Math.ceil(series.length / 2);
  const told = series.map(
    ({ name, told: figures }) =>
      `${name}: ${moments.map(({ name: moment }, at) => `${moment} ${figures[at]}`).join(", ")}`,
  );
  return picture({
    id,
    title,
    text: `${told.join(". ")}.`,
    width: WIDTH,
    height: rows * HEIGHT,
    drawn: series.flatMap((one, index) =>
      panel(one, moments, (index % 2) * (WIDTH - PANEL), Math.floor(index / 2) * HEIGHT),
    ),
  });
}

function panel(
  { name, shares, told }: LineSeries,
  moments: readonly LineMoment[],
  left: number,
  top: number,
): Html[] {
  const start = left + LEFT;
  const room = PANEL - LEFT - RIGHT;
  const x = (index: number) => round(start + room * (moments.length < 2 ? 0.5 : (moments[index]?.at ?? 0)));
  const y = (share: number) => round(top + TOP + PLOT * (1 - share));
  const points = shares.flatMap((share, at) => (share === null ? [] : [{ at, x: x(at), y: y(share) }]));
  const last = points.at(-1);
  return [
    h("text", { x: left, y: top + 16, class: "strong" }, last ? `${name}: ${told[last.at]}` : name),
    ...[0, 0.5, 1].flatMap((share) => [
      h("path", { class: share === 0 ? "axis" : "border", d: `M${start} ${y(share)}h${room}` }),
      h("text", { x: start - 6, y: y(share) + 4, class: "soft", "text-anchor": "end" }, `${share * 100}%`),
    ]),
    h("path", { class: "line", d: lines(shares, x, y) }),
    ...points.map((point) =>
      h("path", {
        class: "mark covered",
        d: `M${round(point.x - MARK)} ${point.y}a${MARK} ${MARK} 0 1 0 ${2 * MARK} 0a${MARK} ${MARK} 0 1 0 ${-2 * MARK} 0Z`,
      }),
    ),
    ...ends(moments, start, room, top),
  ];
}

/** The names of the first and the last moment. */
function ends(moments: readonly LineMoment[], start: number, room: number, top: number): Html[] {
  const y = top + TOP + PLOT + 18;
  const first = moments[0]?.name ?? "";
  if (moments.length < 2)
    return [h("text", { x: start + room / 2, y, class: "soft", "text-anchor": "middle" }, first)];
  return [
    h("text", { x: start, y, class: "soft" }, first),
    h("text", { x: start + room, y, class: "soft", "text-anchor": "end" }, moments.at(-1)?.name),
  ];
}

/** A line from moment to moment, broken where there is none. */
function lines(
  shares: readonly (number | null)[],
  x: (at: number) => number,
  y: (share: number) => number,
): string {
  return shares
    .map((share, at) => {
      if (share === null) return "";
      const begins = at === 0 || shares[at - 1] === null;
      return `${begins ? "M" : "L"}${x(at)} ${y(share)}`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
