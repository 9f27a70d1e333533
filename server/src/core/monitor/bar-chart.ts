// A picture of how many tenders have each status, for every spearhead: a bar a status, with its word and its figure.
import type { SpearheadStatus } from "../catalogue/types.js";
import { type Html, h } from "../features/html/html.js";
import { picture } from "../features/html/picture.js";

export interface BarGroup {
  readonly name: string;
  readonly bars: readonly {
    readonly status: SpearheadStatus;
    readonly label: string;
    readonly count: number;
    /** The figure as it is read. */
    readonly told: string;
  }[];
}

const WIDTH = 720;
const LABEL = 170;
const FIGURE = 110;
const BAR = 16;
const ROW = 22;
const HEAD = 26;
const GAP = 12;

/** `whole` is the count at which a bar has its full length. */
export function barChart(id: string, title: string, groups: readonly BarGroup[], whole: number): Html {
  let top = 0;
  const drawn = groups.flatMap(({ name, bars }) => {
    const start = top;
    top += HEAD + bars.length * ROW + GAP;
    return [
      h("text", { x: 0, y: start + 18, class: "strong" }, name),
      ...bars.flatMap((bar, index) => drawBar(bar, start + HEAD + index * ROW, whole)),
    ];
  });
  const told = groups.map(
    ({ name, bars }) => `${name}: ${bars.map(({ label, told: figure }) => `${label} ${figure}`).join(", ")}`,
  );
  return picture({
    id,
    title,
    text: `${told.join(". ")}.`,
    width: WIDTH,
    height: Math.max(top - GAP, 1),
    drawn,
  });
}

function drawBar(
  { status, label, count, told }: BarGroup["bars"][number],
  top: number,
  whole: number,
): Html[] {
  const room = WIDTH - LABEL - FIGURE;
  const length = whole === 0 ? 0 : Math.round((room * count) / whole);
  return [
    h("text", { x: LABEL - 10, y: top + 13, "text-anchor": "end", class: status }, label),
    h("path", { class: "axis", d: `M${LABEL} ${top - 3}V${top + BAR + 3}` }),
    ...(length > 0 ? [h("path", { class: status, d: `M${LABEL} ${top}h${length}v${BAR}h${-length}Z` })] : []),
    h("text", { x: LABEL + length + 8, y: top + 13 }, told),
  ];
}
