// For code scanning services: SARIF 2.1.0, a standard of OASIS.
import { createHash } from "node:crypto";
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CATALOGUE_VERSION,
  type DocumentReport,
  type FindingReport,
  type RangeReport,
  RULE_IDS,
  ruleTitle,
  type Severity,
} from "../../core/index.js";
import { VERSION } from "../../version.js";
import { STDIN, slashed } from "../find-documents.js";
import type { Run } from "../report.js";

const HOME = "https://github.com/speerpunt/speerpunt";

const LEVELS = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
} as const satisfies Record<Severity, string>;

export function toSarif({ documents, language, causes, exitStatus }: Run): string {
  const found = documents.flatMap(({ report }) => report.findings.map(({ rule }) => rule));
  const ruleIds = [...new Set([...RULE_IDS, ...found])].sort();
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
            rules: ruleIds.map((id) => ({
              id,
              shortDescription: { text: ruleTitle(id, language) || id },
              helpUri: `${HOME}/blob/main/server/src/core/rules/${id}/rule.${language}.md`,
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: causes.length === 0,
            exitCode: exitStatus,
            toolExecutionNotifications: causes.map((text) => ({ level: "error", message: { text } })),
          },
        ],
        columnKind: "utf16CodeUnits",
        results: documents.flatMap(({ report }) => toResults(report, ruleIds)),
      },
    ],
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function toResults(report: DocumentReport, ruleIds: readonly string[]): object[] {
  const seen = new Map<string, number>();
  return report.findings.map((finding) => {
    const hash = fingerprint(finding);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return {
      ruleId: finding.rule,
      ruleIndex: ruleIds.indexOf(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      locations: [toLocation(report.path, finding.range, finding.text)],
      ...(finding.related.length > 0 && {
        relatedLocations: finding.related.map(({ path, range, message }, i) => ({
          id: i + 1,
          ...toLocation(path ?? report.path, range),
          message: { text: message },
        })),
      }),
      partialFingerprints: { "speerpuntFinding/v1": `${hash}:${ordinal}` },
      properties: { severity: finding.severity, spearhead: finding.spearhead },
    };
  });
}

function toLocation(path: string, { start, end }: RangeReport, text?: string): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(path) },
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
function toUri(path: string): string {
  if (path === STDIN) return "stdin";
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return slashed(path)
    .replace(/^(\.\/+)+/, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** Stays the same when the finding moves or its lines are wrapped in another way. */
function fingerprint({ rule, spearhead, text }: FindingReport): string {
  const normalised = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  return createHash("sha256")
    .update(`${rule}\n${spearhead ?? ""}\n${normalised}`)
    .digest("hex")
    .slice(0, 32);
}
