// The quick fixes that put a clause of the catalogue into the chapter where its kind belongs.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { Clause } from "../../catalogue/catalogue-data.js";
import { allClauses } from "../../catalogue/clauses.js";
import type { MessageLanguage, SpearheadId } from "../../catalogue/types.js";
import { insertClause } from "../insertion/insert-clause.js";
import { STRINGS } from "../strings.js";

/** The kinds of clause that answer a finding of a rule, the preferred one first. */
const CLAUSE_KINDS: Readonly<Record<string, readonly Clause["kind"][]>> = {
  "missing-spearhead": ["requirement", "award-criterion", "contract-clause"],
  "weak-spearhead": ["requirement", "award-criterion", "contract-clause"],
  "promise-without-contract": ["contract-clause"],
};

/** Whether a clause answers findings of a rule; then the rule reports once per spearhead. */
export function isAnsweredByClause(rule: string): boolean {
  return rule in CLAUSE_KINDS;
}

/** The best clause of each kind for the product group. */
export function clauseFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  const { spearhead } = finding;
  if (!spearhead) return [];
  return (CLAUSE_KINDS[finding.rule] ?? []).flatMap((kind) => {
    const clause = bestClause(spearhead, kind, analysis.productGroup);
    return clause ? [clauseFix(analysis, clause, language)] : [];
  });
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

/** A clause made for the product group goes before a general one; a lower ambition before a higher. */
export function bestClause(
  spearhead: SpearheadId,
  kind: Clause["kind"],
  productGroup: string,
): Clause | undefined {
  const fitting = allClauses().filter((clause) => clause.spearhead === spearhead && clause.kind === kind);
  return (
    fitting.find((clause) => clause.productGroups.includes(productGroup)) ??
    fitting.find((clause) => clause.productGroups.includes("generiek")) ??
    undefined
  );
}
