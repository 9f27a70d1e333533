// The quick fixes that put a clause of the catalogue into the chapter where its kind belongs.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { Smallness } from "../../assessment/proportionality.js";
import { CLAUSE_KINDS, type Clause, type ClauseKind } from "../../catalogue/catalogue-data.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { insertClause } from "../insertion/insert-clause.js";
import { clausesFor, proportionOf } from "../offer.js";
import { STRINGS } from "../strings.js";
import { titleForSpearhead } from "../wording.js";
import { writeNumber } from "../write-number.js";

/** What answers the findings of a rule: kinds of clause, the preferred one first, for any product group or only the own one. */
interface Answer {
  readonly kinds: readonly ClauseKind[];
  readonly general: boolean;
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  "missing-spearhead": { kinds: CLAUSE_KINDS, general: true },
  "weak-spearhead": { kinds: CLAUSE_KINDS, general: true },
  "missing-criterion": { kinds: CLAUSE_KINDS, general: false },
  "promise-without-contract": { kinds: ["contract-clause"], general: true },
};

/** Whether a clause answers findings of a rule; then the rule reports once per spearhead. */
export function isAnsweredByClause(rule: string): boolean {
  return rule in ANSWERS;
}

/** The best clauses for the document, at most three. */
export function clauseFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  const { spearhead } = finding;
  const answer = ANSWERS[finding.rule];
  if (!spearhead || !answer) return [];
  const { smallness } = proportionOf(analysis);
  return clausesFor(analysis, spearhead, answer.kinds, answer.general).map((clause) =>
    clauseFix(analysis, clause, clause.burden === "light" ? smallness : null, language),
  );
}

function clauseFix(
  analysis: Analysis,
  clause: Clause,
  smallness: Smallness | null,
  language: MessageLanguage,
): Fix {
  const strings = STRINGS[language];
  const insertion = insertClause(analysis, clause);
  const title = insertion.newChapter ? strings.insertClauseNewChapter : strings.insertClause;
  return {
    title: titleForSpearhead(
      `${title(strings.clauseKind[clause.kind], clause.title[language], insertion.heading)}${lightBecause(smallness, language)}`,
      clause.spearhead,
      analysis,
      language,
    ),
    edits: [insertion.edit],
    preferred: true,
    select: insertion.select,
  };
}

/** Why a clause with little administration is offered. */
function lightBecause(smallness: Smallness | null, language: MessageLanguage): string {
  if (smallness === null) return "";
  const { light } = STRINGS[language];
  return smallness.by === "procedure"
    ? light.byProcedure
    : light.byValue(writeNumber(smallness.value, language), writeNumber(smallness.limit, language));
}
