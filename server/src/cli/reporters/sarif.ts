// For code scanning services: SARIF 2.1.0, a standard of OASIS. GitHub and GitLab read a part of it.
import { createHash } from "node:crypto";
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CATALOGUE_VERSION,
  type MessageLanguage,
  type RangeReport,
  RULE_IDS,
  ruleFacts,
  ruleSeverity,
  SEVERITIES,
  type Severity,
} from "../../core/index.js";
import { VERSION } from "../../version.js";
import { STDIN, slashed } from "../find-documents.js";
import { WORDS } from "../words/words.js";
import type { Problem, ProblemRun } from "./problems.js";
import { titleOf } from "./rule-title.js";

const HOME = "https://github.com/speerpunt/speerpunt";
/** GitHub takes no more results of one run. */
const MOST_RESULTS = 25_000;
/** Places of one result beyond this are of use to nobody. */
const MOST_RELATED = 100;
/** The folder that relative addresses start from; a service knows where that is. */
const ROOT = "%SRCROOT%";

const LEVELS = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
} as const satisfies Record<Severity, string>;

/** How GitHub names severities of what is no matter of security. */
const GITHUB_SEVERITIES = {
  error: "error",
  warning: "warning",
  information: "recommendation",
  hint: "recommendation",
} as const satisfies Record<Severity, string>;

export function toSarif({ documents, demands, language, causes, exitStatus }: ProblemRun): string {
  const all = documents.flatMap(({ problems }) => problems);
  const problems = mostSevere(all);
  const ruleIds = [...new Set([...RULE_IDS, ...demands, ...all.map(({ rule }) => rule)])].sort();
  const told = causes.map((text) => ({ level: "error", message: { text } }));
  const left = all.length - problems.length;
  const notes = left > 0 ? [{ level: "warning", message: { text: WORDS[language].leftOut(left) } }] : [];
  const output = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "speerpunt",
            version: VERSION,
            semanticVersion: VERSION,
            informationUri: HOME,
            language,
            properties: { catalogueVersion: CATALOGUE_VERSION },
            rules: ruleIds.map((id) => ruleOf(id, language)),
          },
        },
        invocations: [
          {
            executionSuccessful: causes.length === 0,
            exitCode: exitStatus,
            toolExecutionNotifications: [...told, ...notes],
          },
        ],
        originalUriBaseIds: { [ROOT]: { description: { text: WORDS[language].sourceRoot } } },
        columnKind: "utf16CodeUnits",
        results: toResults(problems, ruleIds),
      },
    ],
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

/** As many problems as a service takes; when there are more, the most severe ones, in their own order. */
function mostSevere(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_RESULTS) return problems;
  const kept = SEVERITIES.flatMap((level) => problems.filter(({ severity }) => severity === level));
  const chosen = new Set(kept.slice(0, MOST_RESULTS));
  return problems.filter((problem) => chosen.has(problem));
}

function ruleOf(id: string, language: MessageLanguage): object {
  const title = titleOf(id, language) || id;
  const facts = ruleFacts(id, language);
  const severity = ruleSeverity(id) ?? "error";
  const why = facts ? `${facts.why}\n\n${facts.proof}` : title;
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: facts?.why ?? title },
    help: { text: why, markdown: `${why}\n\n[${title}](${helpUri(id, language)})` },
    helpUri: helpUri(id, language),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["procurement", "mvi"], "problem.severity": GITHUB_SEVERITIES[severity] },
  };
}

function helpUri(id: string, language: MessageLanguage): string {
  return RULE_IDS.includes(id)
    ? `${HOME}/blob/main/server/src/core/rules/${id}/rule.${language}.md`
    : `${HOME}/blob/main/docs/gate.md`;
}

function toResults(problems: readonly Problem[], ruleIds: readonly string[]): object[] {
  const indexes = new Map(ruleIds.map((id, index) => [id, index]));
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const hash = fingerprint(problem);
    const place = `${problem.path}\n${hash}`;
    const ordinal = (seen.get(place) ?? 0) + 1;
    seen.set(place, ordinal);
    return {
      ruleId: problem.rule,
      ruleIndex: indexes.get(problem.rule),
      level: LEVELS[problem.severity],
      message: { text: problem.place ? `${problem.message} (${problem.place})` : problem.message },
      locations: [toLocation(problem.path, problem.range, problem.text)],
      ...(problem.related.length > 0 && {
        relatedLocations: problem.related.slice(0, MOST_RELATED).map(({ path, range, message }, i) => ({
          id: i + 1,
          ...toLocation(path ?? problem.path, range),
          message: { text: message },
        })),
      }),
      partialFingerprints: {
        // The one that GitHub looks at; without it the service makes its own from the line.
        primaryLocationLineHash: `${hash}:${ordinal}`,
        "speerpuntFinding/v1": `${hash}:${ordinal}`,
      },
      ...(problem.isNew !== undefined && { baselineState: problem.isNew ? "new" : "unchanged" }),
      ...(problem.isAccepted && { suppressions: [{ kind: "external", status: "accepted" }] }),
      properties: { severity: problem.severity, spearhead: problem.spearhead },
    };
  });
}

function toLocation(path: string, { start, end }: RangeReport, text?: string): object {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(path),
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: start.offset,
        charLength: end.offset - start.offset,
        ...(text && { snippet: { text } }),
      },
    },
  };
}

/** A relative path stays relative: the service knows where the repository is. */
function artifactOf(path: string): object {
  if (path === STDIN) return { uri: "stdin" };
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = slashed(path)
    .replace(/^(\.\/+)+/, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return { uri, uriBaseId: ROOT };
}

/** Stays the same when the finding moves or its lines are wrapped in another way. */
function fingerprint({ rule, spearhead, text }: Problem): string {
  const normalised = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  return createHash("sha256")
    .update(`${rule}\n${spearhead ?? ""}\n${normalised}`)
    .digest("hex")
    .slice(0, 32);
}
