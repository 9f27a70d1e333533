// A text of the catalogue as plain data, with where it comes from.
import type { Clause, ClauseKind, ClauseLevel, Source } from "../../catalogue/catalogue-data.js";
import type { MessageLanguage, SpearheadId } from "../../catalogue/types.js";
import { sourceById } from "../wording.js";

export interface SourceReport {
  readonly title: string;
  readonly publisher: string;
  /** Date of the version read (`2026`, `2026-11` or `2026-11-22`), or `unknown`. */
  readonly date: string;
  /** Whether somebody read the source itself, a summary of it, or neither. */
  readonly status: Source["status"];
  readonly url: string | null;
}

export interface CriterionReport {
  readonly id: string;
  readonly version: number;
  readonly spearhead: SpearheadId;
  readonly kind: ClauseKind;
  readonly level: ClauseLevel;
  readonly productGroups: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly proof: string;
  readonly followUp: string;
  readonly why: string;
  readonly sources: readonly SourceReport[];
}

export function sourceReport({ title, publisher, date, status, url }: Source): SourceReport {
  return { title, publisher, date, status, url: url ?? null };
}

/** The text and what goes with it, in the language asked for. */
export function criterionReport(clause: Clause, language: MessageLanguage): CriterionReport {
  const { id, version, spearhead, kind, level, productGroups } = clause;
  const source = sourceById(clause.source.ref);
  return {
    id,
    version,
    spearhead,
    kind,
    level,
    productGroups,
    title: clause.title[language],
    text: clause.text[language],
    proof: clause.verification[language],
    followUp: clause.followUp[language],
    why: clause.rationale[language],
    sources: source ? [sourceReport(source)] : [],
  };
}
