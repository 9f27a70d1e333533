// A new MVI matrix, made of the criteria that suit the document.
import type { Analysis } from "../../analysis/analyzer.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { Clause } from "../../catalogue/catalogue-data.js";
import { SPEARHEADS, type SpearheadId } from "../../catalogue/types.js";
import { clausesFor } from "../offer.js";
import { cellText, tableLines } from "../table-text.js";
import { spearheadName } from "../wording.js";
import { MATRIX_STRINGS } from "./strings.js";

const POINTS_COLUMN = 7;
/** An open choice in a criterion and the unit that follows it: "[percentage, bijvoorbeeld 40]%", "[aantal] gram per pak". */
const CHOICE =
  /\[(?:percentage|aantal|number|bedrag|amount)[^\]]*\]\s?(%|€|\p{L}+(?:\s(?:per|CO2)[\s-]\p{L}+)?)/u;

/** The lines of a matrix with a row for each spearhead that the document does not set aside, in its own language. */
export function matrixText(analysis: Analysis, eol: string): string {
  const language = analysis.language === "en" ? "en" : "nl";
  const strings = MATRIX_STRINGS[language];
  const rows = SPEARHEADS.filter((id) => analysis.spearheads[id].status !== "waived").flatMap((id) => {
    const [clause] = clausesFor(analysis, id, ["award-criterion"]);
    return clause ? [rowOf(clause, id, language)] : [];
  });
  const total = strings.head.map((_, column) =>
    column === 0 ? strings.total : column === POINTS_COLUMN ? strings.totalPoints : "",
  );
  const alignments = strings.head.map((_, column) => (column === POINTS_COLUMN ? "right" : "left"));
  const table = tableLines([strings.head, ...rows, total], alignments);
  return [strings.intro, "", ...table, "", strings.binding].join(eol);
}

function rowOf(clause: Clause, spearhead: SpearheadId, language: "nl" | "en"): string[] {
  const strings = MATRIX_STRINGS[language];
  return [
    spearheadName(spearhead, language),
    clause.title[language],
    ...strings.levels,
    unitOf(clause, spearhead, language),
    clause.verification[language],
    strings.points,
    strings.scoring,
    firstSentence(clause.followUp[language]),
  ].map(cellText);
}

/** What the criterion itself counts, or the usual unit of the spearhead. */
function unitOf(clause: Clause, spearhead: SpearheadId, language: "nl" | "en"): string {
  return CHOICE.exec(clause.text[language])?.[1] ?? (unitsOf(spearhead, language)[0] as string);
}

/** The units in which a spearhead is usually counted. */
export function unitsOf(spearhead: SpearheadId, language: "nl" | "en"): string[] {
  const known = CATALOGUE.spearheads.find(({ id }) => id === spearhead);
  return known?.typicalUnit[language].split(/,\s*/) ?? [];
}

function firstSentence(text: string): string {
  return text.split(/(?<=[;.])\s/)[0]?.replace(/[;.]$/, "") ?? text;
}
