// docs/quality.md: how often the judgements are right, in words that a buyer reads as well.
import { RULE_GOALS, STATUS_GOALS } from "./bars.js";
import type { Quality, RuleScore } from "./measure.js";

const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
const goal = (part: number) => `${Math.round(100 * part)}%`;

/** What the control sets before this one said when they were given up. */
const EARLIER_CONTROLS = [
  { documents: 9, right: 28, pairs: 36 },
  { documents: 12, right: 39, pairs: 48 },
  { documents: 15, right: 48, pairs: 60 },
  { documents: 24, right: 89, pairs: 96 },
] as const;

/** The figures of each part of the labelled documents. */
export interface Measured {
  readonly tune: Quality;
  readonly check: Quality;
  readonly control: Quality;
}

/** The page as Markdown; equal figures give equal bytes. `severityOf` says how loud a rule is by itself. */
export function qualityPage(
  { tune, check, control }: Measured,
  severityOf: (rule: string) => string | undefined,
): string {
  const rules = [...tune.rules.keys()].filter((rule) => severityOf(rule) !== undefined);
  return `# How often is Speerpunt right?

Measured on ${tune.documents + check.documents + control.documents} invented specifications in Dutch, Flemish and English that were labelled by hand (\`test/corpus\`).
The rules were tuned on ${tune.documents} of them (*tune*). Another ${check.documents} (*check*) were never read, but their counts were printed often while rules were widened, and some limits were chosen by them.
${controlText(control)}
\`npm run quality\` measures again and writes this page; \`test/quality.test.ts\` fails when a figure of the check half falls below its bar (\`test/quality/bars.ts\`).

## Spearheads

| | tune | check | goal for check | control |
| --- | ---: | ---: | ---: | ---: |
${statusRows(tune, check, control)}

*Status*: covered, weak, missing or waived, for each spearhead of each document. *Macro-F1* weighs the four statuses alike.
*Evidence*: the labelled sentences that Speerpunt names as well. *False friends*: words that only look like a spearhead and were taken for evidence.

## Rules

Precision: of what the rule reports, the part that the labels confirm. Recall: of what the labels name, the part that the rule finds.
A rule below 80% precision is no warning, below 90% no error.

Each cell holds precision and recall.

| rule | severity | tune | check | goal for check | control |
| --- | --- | ---: | ---: | ---: | ---: |
${rules.map((rule) => ruleRow(rule, { tune, check, control }, severityOf(rule) ?? "")).join("\n")}

The other rules have no labels. Their pages are their tests, and \`test/corpus/silent\` holds specifications in which no rule may give an error or a warning.
`;
}

/** What the control set is, and what became of those before it. */
function controlText({ documents }: Quality): string {
  const given = EARLIER_CONTROLS.map(
    (set) => `${percent(set.right, set.pairs)} (${set.documents} documents)`,
  ).join(", ");
  const earlier = `Earlier control sets gave ${given} of the statuses right. Their counts were looked at while rules were widened, or what they missed was read, so they were moved to *tune*`;
  return documents > 0
    ? `The last ${documents} (*control*) were written by others who know nothing of the rules, 15 of them in much harder wording than usual. Nobody read them, and nothing was chosen by their counts, which \`npm run quality\` does not print. They say best what to expect of a new document.\n${earlier}, and this one was written instead.`
    : `${earlier}, and a new one is to be written. Until then the column *control* is empty, and a new document will do worse than *check* says.`;
}

/** The rows of the README, in Dutch, with whole percentages. */
export function readmeTable(measured: Measured): string {
  const parts = [measured.tune, measured.check, measured.control];
  const row = (name: string, figure: (quality: Quality) => readonly [number, number]) => {
    const cells = parts.map((quality) => {
      const [part, whole] = figure(quality);
      return whole === 0 ? "–" : goal(part / whole);
    });
    return `| ${name} | ${cells.join(" | ")} |`;
  };
  const precision = (rule: string) => (quality: Quality) => {
    const { hits = 0, falseAlarms = 0 } = quality.rules.get(rule) ?? {};
    return [hits, hits + falseAlarms] as const;
  };
  const heads = ["tune", "check", "control"].map(
    (name, index) => `${name} (${parts[index]?.documents ?? 0} documenten)`,
  );
  return [
    `| | ${heads.join(" | ")} |`,
    "| --- | ---: | ---: | ---: |",
    row("goede status per speerpunt", ({ right, pairs }) => [right, pairs]),
    row("bewijsplaatsen gevonden", (quality) => [quality.evidenceFound, quality.evidenceLabelled]),
    row("schijnvrienden als bewijs gebruikt", (quality) => [quality.falseFriendHits, quality.falseFriends]),
    row("merken: bevindingen terecht", precision("brand-without-equivalent")),
    row("normen: bevindingen terecht", precision("norm-without-equivalent")),
    row("vage eisen: bevindingen terecht", precision("vague")),
    row("wegingen: bevindingen terecht", precision("weights-not-100")),
  ].join("\n");
}

function statusRows(tune: Quality, check: Quality, control: Quality): string {
  const row = (name: string, figure: (quality: Quality) => string, wanted: string) =>
    `| ${name} | ${figure(tune)} | ${figure(check)} | ${wanted} | ${figure(control)} |`;
  return [
    row("status right", ({ right, pairs }) => percent(right, pairs), `at least ${goal(STATUS_GOALS.status)}`),
    row(
      "macro-F1 of the status",
      ({ macroF1, documents }) => (documents === 0 ? "–" : macroF1.toFixed(3)),
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

function ruleRow(rule: string, measured: Measured, severity: string): string {
  const wanted = RULE_GOALS[rule];
  const [tune, check, control] = [measured.tune, measured.check, measured.control].map((quality) =>
    figures(quality.rules.get(rule)),
  );
  const goals = wanted ? `${goal(wanted.precision)} / ${goal(wanted.recall)}` : "–";
  return `| \`${rule}\` | ${severity} | ${tune} | ${check} | ${goals} | ${control} |`;
}

function figures(score: RuleScore | undefined): string {
  const { hits, falseAlarms, missed } = score ?? { hits: 0, falseAlarms: 0, missed: 0 };
  return `${percent(hits, hits + falseAlarms)} / ${percent(hits, hits + missed)}`;
}
