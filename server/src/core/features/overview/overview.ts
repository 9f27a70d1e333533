// The whole document at a glance: spearhead by kind, with the places, and what else a reviewer asks about.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding } from "../../analysis/finding.js";
import { CLAUSE_KINDS, type ClauseKind } from "../../catalogue/catalogue-data.js";
import {
  type MessageLanguage,
  SEVERITIES,
  type Severity,
  type SpearheadId,
  type SpearheadStatus,
} from "../../catalogue/types.js";
import { type Explanation, explanationsOf } from "../explanations.js";
import { coverageRows } from "../taxonomies.js";
import { spearheadName } from "../wording.js";
import { type OverviewPlace, placesOf } from "./places.js";

/** `empty`: nothing of this kind, where another kind or a finding may speak of the spearhead. */
export type CellStatus = Exclude<SpearheadStatus, "missing"> | "empty";

/** What a document has of one kind for one spearhead. */
export interface OverviewCell {
  readonly kind: ClauseKind;
  readonly status: CellStatus;
  /** In the order of the document; empty for `empty` and `waived`. */
  readonly places: readonly OverviewPlace[];
}

/** A spearhead or theme that is judged. */
export interface SpearheadRow {
  readonly spearhead: SpearheadId;
  /** How a reader knows it: the spearhead, or the theme of the manifest. */
  readonly name: string;
  readonly status: SpearheadStatus;
  /** One per kind, in a fixed order. */
  readonly cells: readonly OverviewCell[];
  /** What counts and is of none of the three kinds: selection criteria, reasons for leaving it out, wishes in the background. */
  readonly besides: readonly OverviewPlace[];
}

/** A theme that is not judged by itself, with a note that says what there is of it. */
export interface UnjudgedRow {
  readonly spearhead: null;
  readonly name: string;
  readonly note: string;
}

export type OverviewRow = SpearheadRow | UnjudgedRow;

export interface Overview {
  readonly rows: readonly OverviewRow[];
  /** How many of the spearheads that are asked for are covered. */
  readonly covered: number;
  readonly total: number;
  /** The findings in the order of the document, without the open places. */
  readonly findings: Readonly<Record<Severity, readonly Finding[]>>;
  /** What the writer still has to fill in or to choose. */
  readonly openPlaces: readonly Finding[];
  /** What is left out or kept on purpose. */
  readonly explanations: readonly Explanation[];
}

const OPEN_PLACE_RULE = "placeholder";

/** Sums up a document; `language` is that of the names and notes. Costs a step per piece of evidence and per block. */
export function overviewOf(analysis: Analysis, language: MessageLanguage): Overview {
  const { asked, spearheads, findings } = analysis;
  const others = findings.filter(({ rule }) => rule !== OPEN_PLACE_RULE);
  return {
    rows: rowsOf(analysis, language),
    covered: asked.filter((id) => spearheads[id].status === "covered").length,
    total: asked.length,
    findings: Object.fromEntries(
      SEVERITIES.map((severity) => [severity, others.filter((finding) => finding.severity === severity)]),
    ) as Record<Severity, Finding[]>,
    openPlaces: findings.filter(({ rule }) => rule === OPEN_PLACE_RULE),
    explanations: explanationsOf(analysis),
  };
}

function rowsOf(analysis: Analysis, language: MessageLanguage): readonly OverviewRow[] {
  const profile = analysis.organisation.profile ?? "speerpunten";
  return coverageRows(profile, analysis.asked, language).map((row): OverviewRow => {
    const { spearhead, label } = row;
    if (spearhead === null) return { spearhead, name: label, note: row.note };
    const name = profile === "mvoi" ? label : spearheadName(spearhead, language);
    return { name, ...spearheadRow(analysis, spearhead) };
  });
}

function spearheadRow(analysis: Analysis, spearhead: SpearheadId): Omit<SpearheadRow, "name"> {
  const { status } = analysis.spearheads[spearhead];
  const located = placesOf(analysis, spearhead);
  const placesIn = (column: ClauseKind | null) =>
    located.filter((one) => one.column === column).map(({ place }) => place);
  const cells = CLAUSE_KINDS.map((kind) => cell(kind, status, placesIn(kind)));
  return { spearhead, status, cells, besides: placesIn(null) };
}

function cell(kind: ClauseKind, status: SpearheadStatus, places: readonly OverviewPlace[]): OverviewCell {
  if (status === "waived") return { kind, status, places: [] };
  return { kind, status: places.length === 0 || status === "missing" ? "empty" : status, places };
}
