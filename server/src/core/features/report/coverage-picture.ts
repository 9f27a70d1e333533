// The coverage as a picture: a lane per spearhead from the start of the document to its end, with a mark where something counts.
import type { Analysis } from "../../analysis/analyzer.js";
import type { EvidenceKind, MessageLanguage, SpearheadStatus } from "../../catalogue/types.js";
import type { LineIndex } from "../../text/line-index.js";
import { type Html, h } from "../html/html.js";
import { picture } from "../html/picture.js";
import type { SpearheadRow } from "../overview/overview.js";
import { placesOf } from "../overview/places.js";
import { placeInWords } from "../place/place-in-words.js";
import type { ReportOptions } from "./desk.js";
import { REPORT_STRINGS, type ReportStrings } from "./strings.js";

const WIDTH = 720;
const LABEL = 190;
const LANE = 34;
const TOP = 8;
const RADIUS = 6;
/** Room for half a mark at both ends. */
const LEFT = LABEL + RADIUS;
const LANE_WIDTH = WIDTH - LEFT - RADIUS;
/** Room for “document 12”. */
const WORD_WIDTH = 80;

/** A document in the picture. */
export interface PictureDocument {
  readonly analysis: Analysis;
  readonly lines: LineIndex;
  readonly options: Pick<ReportOptions, "wasConverted">;
}

type Lane = Pick<SpearheadRow, "spearhead" | "name" | "status">;

/**
 * The picture with its text alternative and its key. Several documents stand side by side, by their numbers from 1.
 */
export function coveragePicture(
  documents: readonly PictureDocument[],
  lanes: readonly Lane[],
  language: MessageLanguage,
): Html {
  const strings = REPORT_STRINGS[language];
  const bottom = TOP + lanes.length * LANE;
  const isOne = documents.length === 1;
  const told = lanes.map((lane) =>
    strings.pictureRow(lane.name, strings.statuses[lane.status], placesTold(documents, lane, language)),
  );
  return picture({
    id: "picture",
    title: isOne ? strings.picture : strings.pictureOfTender,
    text: `${told.join(". ")}.`,
    width: WIDTH,
    height: bottom + 22,
    drawn: [
      ...lanes.flatMap((lane, index) => drawn(documents, lane, TOP + index * LANE, language)),
      ...(isOne ? ends(documents, bottom, strings) : borders(documents.length, bottom, strings)),
    ],
    caption: strings.pictureKey,
  });
}

/** Where the marks of a lane stand, in words. */
function placesTold(
  documents: readonly PictureDocument[],
  { spearhead }: Lane,
  language: MessageLanguage,
): string[] {
  const strings = REPORT_STRINGS[language];
  return documents.flatMap(({ analysis, lines, options }, index) => {
    const starts = placesOf(analysis, spearhead).map(({ place }) => place.span.start);
    if (starts.length === 0) return [];
    const told = options.wasConverted
      ? [...new Set(starts.map((start) => placeInWords(analysis, start, language)))].join(", ")
      : strings.onLines([...new Set(starts.map((start) => lines.positionAt(start).line + 1))]);
    return documents.length === 1 ? [told] : [strings.inDocument(index + 1, told)];
  });
}

/** Where the one document begins and ends. */
function ends([document]: readonly PictureDocument[], bottom: number, strings: ReportStrings): Html[] {
  const isConverted = document?.options.wasConverted === true;
  const last = isConverted ? strings.end : strings.lastLine(document?.lines.lineCount ?? 1);
  return [
    h("text", { x: LEFT, y: bottom + 14, class: "soft" }, strings.firstLine),
    h("text", { x: WIDTH, y: bottom + 14, class: "soft", "text-anchor": "end" }, last),
  ];
}

/** Where each of several documents begins, with its number below it. */
function borders(count: number, bottom: number, strings: ReportStrings): Html[] {
  const width = LANE_WIDTH / count;
  const lines = Array.from({ length: count - 1 }, (_, index) => {
    const x = Math.round(LEFT + width * (index + 1));
    return h("path", { class: "border", d: `M${x} ${TOP}V${bottom + 4}` });
  });
  const numbers = Array.from({ length: count }, (_, index) => {
    const x = Math.round(LEFT + width * (index + 0.5));
    const words = width < WORD_WIDTH ? String(index + 1) : strings.documentNumber(index + 1);
    return h("text", { x, y: bottom + 14, class: "soft", "text-anchor": "middle" }, words);
  });
  return [...lines, ...numbers];
}

function drawn(
  documents: readonly PictureDocument[],
  lane: Lane,
  top: number,
  language: MessageLanguage,
): Html[] {
  const middle = top + LANE / 2;
  const width = LANE_WIDTH / documents.length;
  return [
    h("text", { x: 0, y: middle - 2 }, lane.name),
    h("text", { x: 0, y: middle + 13, class: lane.status }, REPORT_STRINGS[language].statuses[lane.status]),
    h("path", { class: "axis", d: `M${LEFT} ${middle}H${LEFT + LANE_WIDTH}` }),
    ...documents.flatMap(({ analysis }, index) => {
      const { status } = analysis.spearheads[lane.spearhead];
      const start = LEFT + width * index + (documents.length > 1 ? RADIUS : 0);
      const room = documents.length > 1 ? width - 2 * RADIUS : width;
      return placesOf(analysis, lane.spearhead).map(({ place: { span, kind } }) => {
        const x = Math.round(start + (room * span.start) / Math.max(1, analysis.text.length));
        return h("path", { class: markClass(status, kind), d: shape(kind, x, middle) });
      });
    }),
  ];
}

function markClass(status: SpearheadStatus, kind: EvidenceKind): string {
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
