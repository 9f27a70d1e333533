// Changes that a finding offers.
import type { Analysis } from "../analysis/analyzer.js";
import type { Finding, Fix } from "../analysis/finding.js";
import type { Clause } from "../catalogue/catalogue-data.js";
import { allClauses } from "../catalogue/clauses.js";
import type { MessageLanguage, SpearheadId } from "../catalogue/types.js";
import type { Unit } from "../model/block-model.js";
import { equivalentFixes } from "./equivalent-fix.js";
import { insertClause } from "./insertion.js";
import { STRINGS } from "./strings.js";
import { spearheadName } from "./wording.js";

/** The kinds of clause that answer a finding of a rule, the preferred one first. */
const CLAUSE_KINDS: Readonly<Record<string, readonly Clause["kind"][]>> = {
  "missing-spearhead": ["requirement", "award-criterion", "contract-clause"],
  "weak-spearhead": ["requirement", "award-criterion", "contract-clause"],
  "promise-without-contract": ["contract-clause"],
};
const NEVER_IGNORED: ReadonlySet<string> = new Set(["ignore-without-reason", "invalid-front-matter"]);

/** Fixes for one finding of `analysis`, the preferred one first; computed when asked for. */
export function fixesFor(analysis: Analysis, finding: Finding, language: MessageLanguage): readonly Fix[] {
  const kinds = CLAUSE_KINDS[finding.rule] ?? [];
  const clauses = finding.spearhead ? clauseFixes(analysis, finding.spearhead, kinds, language) : [];
  const explanation = NEVER_IGNORED.has(finding.rule) ? null : explanationFix(analysis, finding, language);
  const fixes = [...clauses, ...equivalentFixes(analysis, finding, language)];
  return explanation ? [...fixes, explanation] : fixes;
}

/** The best clause of each kind for the product group. */
function clauseFixes(
  analysis: Analysis,
  spearhead: SpearheadId,
  kinds: readonly Clause["kind"][],
  language: MessageLanguage,
): Fix[] {
  const strings = STRINGS[language];
  return kinds.flatMap((kind, index) => {
    const clause = bestClause(spearhead, kind, analysis.productGroup);
    if (!clause) return [];
    const insertion = insertClause(analysis, clause);
    const title = insertion.newChapter ? strings.insertClauseNewChapter : strings.insertClause;
    return [
      {
        title: title(strings.clauseKind[kind], clause.title[language], insertion.heading),
        edits: [insertion.edit],
        preferred: index === 0,
        select: insertion.select,
      },
    ];
  });
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

/** Puts an ignore comment with an open reason behind the words that the finding is about. */
function explanationFix(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix | null {
  const at = endOfUnitAt(analysis, finding.span.start);
  if (at === null) return null;
  const { openReason, explain, explainSpearhead } = STRINGS[language];
  const word = analysis.language === "en" ? "ignore" : "negeer";
  const perSpearhead = finding.rule in CLAUSE_KINDS ? finding.spearhead : null;
  const subject = perSpearhead ? `${finding.rule} ${perSpearhead}` : finding.rule;
  const head = ` <!-- speerpunt-${word} ${subject}: `;
  return {
    title: perSpearhead ? explainSpearhead(spearheadName(perSpearhead, language)) : explain,
    edits: [{ span: { start: at, end: at }, newText: `${head}${openReason} -->` }],
    preferred: false,
    select: { start: at + head.length, end: at + head.length + openReason.length },
  };
}

/** Document offset behind the last word of the heading, paragraph, item or cell at an offset. */
function endOfUnitAt(analysis: Analysis, offset: number): number | null {
  const block = blockAt(analysis.blockStarts, offset);
  const model = analysis.document.outline.blocks[block];
  const start = analysis.blockStarts[block] ?? 0;
  const unit: Unit | undefined = model?.units.find(
    ({ span }) => span.start <= offset - start && offset - start < span.end,
  );
  if (!unit || unit.kind === "code") return null;
  return start + unit.plain.toSourceSpan(unit.plain.text.length - 1, unit.plain.text.length).end;
}

/** Index of the block in which an offset lies, by binary search. */
export function blockAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
