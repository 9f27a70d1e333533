// docs/quality.md: how often the judgements are right, in words that a buyer reads as well.
import { RULE_GOALS, STATUS_GOALS } from "./bars.js";
import type { Quality, RuleScore } from "./measure.js";

const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
const goal = (part: number) => `${Math.round(100 * part)}%`;

/** The page as Markdown; equal figures give equal bytes. `severityOf` says how loud a rule is by itself. */
export function qualityPage(
  tune: Quality,
  check: Quality,
  severityOf: (rule: string) => string | undefined,
): string {
  const rules = [...tune.rules.keys()].filter((rule) => severityOf(rule) !== undefined);
  return `# How often is Speerpunt right?

Measured on ${tune.documents + check.documents} invented specifications in Dutch, Flemish and English that were labelled by hand (\`test/corpus\`).
The rules were tuned on ${tune.documents} of them (*tune*). The other ${check.documents} (*check*) were counted and never read, so their figures say what to expect of a new document.
\`npm run quality\` measures again and writes this page; \`test/quality.test.ts\` fails when a figure of the check half falls below its bar (\`test/quality/bars.ts\`).

## Spearheads

| | tune | check | goal for check |
| --- | ---: | ---: | ---: |
${statusRows(tune, check)}

*Status*: covered, weak, missing or waived, for each spearhead of each document. *Macro-F1* weighs the four statuses alike.
*Evidence*: the labelled sentences that Speerpunt names as well. *False friends*: words that only look like a spearhead and were taken for evidence.

## Rules

Precision: of what the rule reports, the part that the labels confirm. Recall: of what the labels name, the part that the rule finds.
A rule below 80% precision is no warning, below 90% no error.

| rule | severity | precision tune | recall tune | precision check | recall check | goal for check |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
${rules.map((rule) => ruleRow(rule, tune, check, severityOf(rule) ?? "")).join("\n")}

The other rules have no labels. Their pages are their tests, and \`test/corpus/silent\` holds specifications in which no rule may give an error or a warning.
`;
}

function statusRows(tune: Quality, check: Quality): string {
  const row = (name: string, figure: (quality: Quality) => string, wanted: string) =>
    `| ${name} | ${figure(tune)} | ${figure(check)} | ${wanted} |`;
  return [
    row("status right", ({ right, pairs }) => percent(right, pairs), `at least ${goal(STATUS_GOALS.status)}`),
    row(
      "macro-F1 of the status",
      ({ macroF1 }) => macroF1.toFixed(3),
      `at least ${STATUS_GOALS.macroF1.toFixed(2)}`,
    ),
    row(
      "evidence found",
      ({ evidenceFound, evidenceLabelled }) => percent(evidenceFound, evidenceLabelled),
      `at least ${goal(STATUS_GOALS.evidence)}`,
    ),
    row(
      "false friends taken",
      ({ falseFriendHits, falseFriends }) => percent(falseFriendHits, falseFriends),
      `at most ${goal(STATUS_GOALS.falseFriends)}`,
    ),
  ].join("\n");
}

function ruleRow(rule: string, tune: Quality, check: Quality, severity: string): string {
  const wanted = RULE_GOALS[rule];
  const cells = [tune, check].flatMap((quality) => figures(quality.rules.get(rule)));
  const goals = wanted ? `${goal(wanted.precision)} / ${goal(wanted.recall)}` : "–";
  return `| \`${rule}\` | ${severity} | ${cells.join(" | ")} | ${goals} |`;
}

function figures(score: RuleScore | undefined): [string, string] {
  const { hits, falseAlarms, missed } = score ?? { hits: 0, falseAlarms: 0, missed: 0 };
  return [percent(hits, hits + falseAlarms), percent(hits, hits + missed)];
}
