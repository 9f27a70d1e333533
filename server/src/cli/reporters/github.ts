// For a run of GitHub Actions: workflow commands that show problems beside the lines of a pull request.
import { SEVERITIES, type Severity } from "../../core/index.js";
import { STDIN } from "../find-documents.js";
import { WORDS } from "../words/words.js";
import type { Problem, ProblemRun } from "./problems.js";
import { titleOf } from "./rule-title.js";
import { singleLine } from "./wording.js";

/** GitHub shows no more of each kind in one step, and says nothing of the others. */
const MOST_OF_KIND = 10;
const LINES_NAMED = 20;

const KINDS = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
} as const satisfies Record<Severity, string>;

interface Annotation {
  readonly problem: Problem;
  readonly title: string;
  readonly message: string;
}

/** The commands, a line each; of a kind with too many, one command per document, and at last how many are left out. */
export function toGithub(run: ProblemRun): string {
  const problems = run.documents.flatMap(({ problems: all }) => all.filter(({ isFailure }) => isFailure));
  const lines = ["error", "warning", "notice"].flatMap((kind) => {
    const ofKind = problems
      .filter(({ severity }) => KINDS[severity] === kind)
      .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    return annotationsOf(ofKind, kind, run).map((annotation) => commandOf(kind, annotation));
  });
  const causes = run.causes.slice(0, MOST_OF_KIND).map((cause) => `::error::${escapeData(cause)}`);
  return [...causes, ...lines].map((line) => `${line}\n`).join("");
}

function annotationsOf(problems: readonly Problem[], kind: string, run: ProblemRun): Annotation[] {
  const most = kind === "error" ? MOST_OF_KIND - Math.min(run.causes.length, MOST_OF_KIND - 1) : MOST_OF_KIND;
  if (problems.length <= most) return problems.map((problem) => annotation(problem, run));
  const byPath = new Map<string, Problem[]>();
  for (const problem of problems) byPath.set(problem.path, [...(byPath.get(problem.path) ?? []), problem]);
  const groups = [...byPath.values()];
  if (groups.length <= most) return groups.map((group) => grouped(group, run));
  const shown = groups.slice(0, most - 1);
  const left = groups.slice(most - 1);
  const [first] = left[0] ?? [];
  const words = WORDS[run.language].annotations;
  const count = left.reduce((sum, { length }) => sum + length, 0);
  const rest = first && {
    problem: first,
    title: words.more(count, left.length),
    message: words.seeSummary,
  };
  return [...shown.map((group) => grouped(group, run)), ...(rest ? [rest] : [])];
}

function annotation(problem: Problem, { language }: ProblemRun): Annotation {
  const { place, message, rule } = problem;
  return {
    problem,
    title: `${titleOf(rule, language)} (${rule})`,
    message: place ? `${message} (${place})` : message,
  };
}

/** The problems of one document in one annotation, at the place of the first. */
function grouped(problems: readonly Problem[], run: ProblemRun): Annotation {
  const [first, ...others] = problems as [Problem, ...Problem[]];
  if (others.length === 0) return annotation(first, run);
  const words = WORDS[run.language];
  const named = problems
    .slice(0, LINES_NAMED)
    .map(
      ({ place, range, rule, message }) => `${place ?? words.line(range.start.line)}: ${message} (${rule})`,
    );
  const left = problems.length - named.length;
  return {
    problem: first,
    title: words.annotations.together(problems.length),
    message: [...named, ...(left > 0 ? [words.summary.andMore(left)] : [])].join("\n"),
  };
}

function commandOf(kind: string, { problem, title, message }: Annotation): string {
  const { path, range } = problem;
  const { start, end } = range;
  const place = [
    ...(path === STDIN ? [] : [`file=${escapeProperty(path)}`]),
    `line=${start.line}`,
    `endLine=${end.line}`,
    // Columns of a place over several lines are not read.
    ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${escapeProperty(singleLine(title))}`,
  ];
  return `::${kind} ${place.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
