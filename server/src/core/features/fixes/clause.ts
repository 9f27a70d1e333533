// The quick fixes that put a clause of the catalogue into the chapter where its kind belongs.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { Clause, ClauseKind } from "../../catalogue/catalogue-data.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { insertClause } from "../insertion/insert-clause.js";
import { clausesFor } from "../offer.js";
import { STRINGS } from "../strings.js";

/** The kinds of clause that answer a finding of a rule, the preferred one first. */
const ALL_KINDS = ["requirement", "award-criterion", "contract-clause"] as const;
const CLAUSE_KINDS: Readonly<Record<string, readonly ClauseKind[]>> = {
  "missing-spearhead": ALL_KINDS,
  "weak-spearhead": ALL_KINDS,
  "promise-without-contract": ["contract-clause"],
};

/** Whether a clause answers findings of a rule; then the rule reports once per spearhead. */
export function isAnsweredByClause(rule: string): boolean {
  return rule in CLAUSE_KINDS;
}

/** The best clauses for the document, at most three. */
export function clauseFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  const { spearhead } = finding;
  const kinds = CLAUSE_KINDS[finding.rule];
  if (!spearhead || !kinds) return [];
  return clausesFor(analysis, spearhead, kinds).map((clause) => clauseFix(analysis, clause, language));
}

function clauseFix(analysis: Analysis, clause: Clause, language: MessageLanguage): Fix {
  const strings = STRINGS[language];
  const insertion = insertClause(analysis, clause);
  const title = insertion.newChapter ? strings.insertClauseNewChapter : strings.insertClause;
  return {
    title: title(strings.clauseKind[clause.kind], clause.title[language], insertion.heading),
    edits: [insertion.edit],
    preferred: true,
    select: insertion.select,
  };
}
