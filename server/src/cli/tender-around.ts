// The tender around one document: the other documents are read for what they change in its findings.
import { analyze, LineIndex, TENDER_RULE_IDS, type TenderAround, tenderPart } from "../core/index.js";
import { findingsAround } from "../project/tender-group.js";
import type { PlannedDocument, Preparation } from "./check.js";
import { readDocument } from "./read-document.js";
import { analysisOptions } from "./report.js";
import { namedFiles, planTenders, tenderName } from "./tender-plans.js";

export interface TenderAroundOptions extends Pick<Preparation, "plan"> {
  readonly cwd: string;
  /** The name for people of a file, by its absolute path; a file without one is left out. */
  readonly nameOf?: (absolutePath: string) => string | undefined;
}

/** Undefined for a document that stands alone. A file that cannot be read is left out, as `speerpunt check` does. */
export async function tenderAround(
  document: PlannedDocument,
  { cwd, plan, nameOf }: TenderAroundOptions,
): Promise<TenderAround | undefined> {
  const [tender] = planTenders([document], { cwd, plan });
  if (tender === undefined) return undefined;
  const parts = [];
  const places = new Map<string, { path: string; lines: LineIndex }>();
  for (const other of tender.documents) {
    const path = nameOf ? nameOf(other.absolutePath) : other.path;
    if (other === document || path === undefined) continue;
    const read = await readDocument(other.absolutePath, path, other.settings.language);
    if (read.kind === "cause") continue;
    const name = tenderName(other, cwd);
    // What the other rules find in it is not asked for.
    const options = { ...analysisOptions(other.settings), onlyRules: TENDER_RULE_IDS };
    parts.push(tenderPart(analyze(read.text, options), name));
    places.set(name, { path, lines: new LineIndex(read.text) });
  }
  const otherFiles = nameOf
    ? tender.otherFiles.filter((file) => nameOf(file) !== undefined)
    : tender.otherFiles;
  return {
    findingsOf: findingsAround(tenderName(document, cwd), {
      parts,
      otherNames: namedFiles(otherFiles),
      isListed: tender.isListed,
    }),
    others: (name) => places.get(name),
  };
}
