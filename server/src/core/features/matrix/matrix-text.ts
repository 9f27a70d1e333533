// A new MVI matrix, made of the criteria that suit the document, or with its cells still open.
import type { Analysis } from "../../analysis/analyzer.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { Clause } from "../../catalogue/catalogue-data.js";
import { CueSet } from "../../catalogue/cue-set.js";
import { SPEARHEADS, type SpearheadId } from "../../catalogue/types.js";
import { tokenize } from "../../text/tokens.js";
import { clausesFor } from "../offer.js";
import { cellText, tableLines } from "../table-text.js";
import { spearheadName } from "../wording.js";
import { MATRIX_STRINGS } from "./strings.js";

const POINTS_COLUMN = 7;
/** An open choice in a criterion and the unit that follows it: "[percentage, bijvoorbeeld 40]%", "[aantal] gram per pak". */
const CHOICES =
  /\[(?:percentage|aantal|number|bedrag|amount)[^\]]*\]\s?(%|€|\p{L}+(?:\s(?:per|CO2)[\s-]\p{L}+)?)/gu;
const UNITS = new CueSet(CATALOGUE.units);

/** The lines of a matrix with a row for each spearhead that the document does not set aside, in its own language. */
export function matrixText(analysis: Analysis, eol: string): string {
  const spearheads = SPEARHEADS.filter((id) => analysis.spearheads[id].status !== "waived");
  const language = analysis.language === "en" ? "en" : "nl";
  return matrixLines(criterionRows(analysis, spearheads), language).join(eol);
}

/** A matrix of some rows, with what introduces it and what makes its promises binding. */
export function matrixLines(rows: readonly (readonly string[])[], language: "nl" | "en"): readonly string[] {
  const strings = MATRIX_STRINGS[language];
  const total = strings.head.map((_, column) =>
    column === 0 ? strings.total : column === POINTS_COLUMN ? strings.totalPoints : "",
  );
  const alignments = strings.head.map((_, column) => (column === POINTS_COLUMN ? "right" : "left"));
  const table = tableLines([strings.head, ...rows, total], alignments);
  return [strings.intro, "", ...table, "", strings.binding];
}

/** A row for each of some spearheads with the award criterion that suits the document best. */
export function criterionRows(analysis: Analysis, spearheads: readonly SpearheadId[]): string[][] {
  const language = analysis.language === "en" ? "en" : "nl";
  return spearheads.flatMap((id) => {
    const [clause] = clausesFor(analysis, id, ["award-criterion"]);
    return clause ? [rowOf(clause, id, language)] : [];
  });
}

/** A row for each of some spearheads that says nothing yet. */
export function openRows(spearheads: readonly SpearheadId[], language: "nl" | "en"): string[][] {
  const { levels, open, points, scoring } = MATRIX_STRINGS[language];
  return spearheads.map((id) => [
    spearheadName(id, language),
    open.performance,
    ...levels,
    open.unit(unitsOf(id, language)[0] as string),
    open.proof,
    points,
    scoring,
    open.followUp,
  ]);
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

/** What the criterion itself counts, if it is of a kind in which the spearhead is counted; else its usual unit. */
function unitOf(clause: Clause, spearhead: SpearheadId, language: "nl" | "en"): string {
  const usual = unitsOf(spearhead, language);
  const kinds = new Set(usual.flatMap((unit) => kindsOf(unit, language)));
  const own = [...clause.text[language].matchAll(CHOICES)].map(([, unit = ""]) => unit);
  return own.find((unit) => kindsOf(unit, language).some((kind) => kinds.has(kind))) ?? (usual[0] as string);
}

/** The kinds of quantity that a text names. */
function kindsOf(unit: string, language: "nl" | "en"): string[] {
  return UNITS.hits(tokenize(unit), language).map(({ id }) => id);
}

/** The units in which a spearhead is usually counted. */
export function unitsOf(spearhead: SpearheadId, language: "nl" | "en"): string[] {
  const known = CATALOGUE.spearheads.find(({ id }) => id === spearhead);
  return known?.typicalUnit[language].split(/,\s*/) ?? [];
}

function firstSentence(text: string): string {
  return text.split(/(?<=[;.])\s/)[0]?.replace(/[;.]$/, "") ?? text;
}
