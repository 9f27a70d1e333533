// The coverage as a picture: a lane per spearhead from the start of the document to its end, with a mark where something counts.
import type { Analysis } from "../../analysis/analyzer.js";
import type { EvidenceKind, MessageLanguage } from "../../catalogue/types.js";
import type { LineIndex } from "../../text/line-index.js";
import { type Html, h } from "../html/html.js";
import type { SpearheadRow } from "../overview/overview.js";
import { placesOf } from "../overview/places.js";
import { REPORT_STRINGS } from "./strings.js";

const WIDTH = 720;
const LABEL = 190;
const LANE = 34;
const TOP = 8;
const RADIUS = 6;
/** Room for half a mark at both ends. */
const LEFT = LABEL + RADIUS;
const LANE_WIDTH = WIDTH - LEFT - RADIUS;

/** The picture with its text alternative and its key; `lines` are those of the document. */
export function coveragePicture(
  analysis: Analysis,
  rows: readonly SpearheadRow[],
  lines: LineIndex,
  language: MessageLanguage,
): Html {
  const strings = REPORT_STRINGS[language];
  const bottom = TOP + rows.length * LANE;
  const told = rows.map(({ spearhead, name, status }) => {
    const at = placesOf(analysis, spearhead).map(({ place }) => lines.positionAt(place.span.start).line + 1);
    return strings.pictureRow(name, strings.statuses[status], [...new Set(at)]);
  });
  return h(
    "figure",
    {},
    h(
      "svg",
      {
        viewBox: `0 0 ${WIDTH} ${bottom + 22}`,
        role: "img",
        "aria-labelledby": "picture-title picture-text",
      },
      h("title", { id: "picture-title" }, strings.picture),
      h("desc", { id: "picture-text" }, `${told.join(". ")}.`),
      ...rows.flatMap((row, index) => lane(analysis, row, TOP + index * LANE, language)),
      h("text", { x: LEFT, y: bottom + 14, class: "soft" }, strings.firstLine),
      h(
        "text",
        { x: WIDTH, y: bottom + 14, class: "soft", "text-anchor": "end" },
        strings.lastLine(lines.lineCount),
      ),
    ),
    h("figcaption", { class: "soft" }, strings.pictureKey),
  );
}

function lane(analysis: Analysis, row: SpearheadRow, top: number, language: MessageLanguage): Html[] {
  const middle = top + LANE / 2;
  return [
    h("text", { x: 0, y: middle - 2 }, row.name),
    h("text", { x: 0, y: middle + 13, class: row.status }, REPORT_STRINGS[language].statuses[row.status]),
    h("path", { class: "axis", d: `M${LEFT} ${middle}H${LEFT + LANE_WIDTH}` }),
    ...placesOf(analysis, row.spearhead).map(({ place: { span, kind } }) => {
      const x = LEFT + Math.round((LANE_WIDTH * span.start) / Math.max(1, analysis.text.length));
      return h("path", { class: markClass(row, kind), d: shape(kind, x, middle) });
    }),
  ];
}

function markClass({ status }: SpearheadRow, kind: EvidenceKind): string {
  if (status === "weak" || kind === "ambition") return "hollow";
  return `mark ${status}`;
}

function shape(kind: EvidenceKind, x: number, y: number): string {
  const r = RADIUS;
  switch (kind) {
    case "requirement":
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case "award-criterion":
      return `M${x} ${y - r - 1}L${x + r + 1} ${y}L${x} ${y + r + 1}L${x - r - 1} ${y}Z`;
    case "contract-clause":
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`;
    default:
      return `M${x} ${y - r}L${x + r} ${y + r}H${x - r}Z`;
  }
}
