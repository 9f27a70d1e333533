// Which documents are read as one tender; the same for the command line and the editor.
import {
  checkTender,
  type DocumentSummary,
  isAnnexFolder,
  type TenderAround,
  type TenderOutcome,
  type TenderPart,
  tenderPart,
} from "../core/index.js";

/** A folder with more documents than any tender has holds something else; then each document stands alone. */
export const MAX_DOCUMENTS = 100;
/** A folder with more documents than this is only compared when a project file lists it: reading all of them takes seconds. */
export const MAX_COMPARED = 30;
/** More documents than a project file lists for one tender. */
export const MAX_LISTED = 5000;

/** Whether a document belongs to the tender in a folder, by its path from there: right in it, or in a folder of annexes. */
export function isInTenderFolder(path: string): boolean {
  const [first = "", ...rest] = path.split("/");
  return first !== "" && (rest.length === 0 || (rest.length === 1 && isAnnexFolder(first)));
}

/** Two guides in one folder belong to two tenders, and nobody knows to which of them the rest belongs. */
export function isShelf(documents: readonly DocumentSummary[]): boolean {
  return documents.filter(({ role }) => role === "guide").length > 1;
}

/**
 * The documents whose texts may be compared, by their names. Files that lie together without being listed as one tender have
 * to look like one: documents of different kinds, for the same purchase of the same organisation. What says neither what it
 * is nor which annex is left out.
 */
export function comparedIn(documents: readonly DocumentSummary[], isListed: boolean): ReadonlySet<string> {
  if (isListed) return new Set(documents.map(({ name }) => name));
  const known = documents.filter(({ role, self }) => role !== null || self !== null);
  const kinds = new Set(known.map(({ role }) => role ?? "annex"));
  const isOne = !isShelf(known) && kinds.size > 1 && !known.some((one) => contradicts(one, known));
  return new Set(isOne ? known.map(({ name }) => name) : []);
}

/** The findings over the documents that lie together; `others` are files of which only the names are known. */
export function checkGroup(
  parts: readonly TenderPart[],
  others: readonly DocumentSummary[],
  isListed: boolean,
): TenderOutcome {
  const summaries = parts.map(({ summary }) => summary);
  const compared = comparedIn(summaries, isListed);
  return checkTender(
    parts.filter(({ summary }) => compared.has(summary.name)),
    [...summaries.filter(({ name }) => !compared.has(name)), ...others],
  );
}

/** What lies around one document: the other ones of its tender, and files of which only the names are known. */
export interface Surroundings {
  readonly parts: readonly TenderPart[];
  readonly otherNames: readonly DocumentSummary[];
  readonly isListed: boolean;
}

/** The findings over the tender of the document with a name, whatever its text becomes. */
export function findingsAround(name: string, around: Surroundings): TenderAround["findingsOf"] {
  const { parts, otherNames, isListed } = around;
  return (analysis) =>
    checkGroup([...parts, tenderPart(analysis, name)], otherNames, isListed).byDocument.get(name);
}

function contradicts({ declared }: DocumentSummary, others: readonly DocumentSummary[]): boolean {
  const differs = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  return others.some(
    (other) =>
      differs(declared.organisation, other.declared.organisation) ||
      differs(declared.productGroup, other.declared.productGroup),
  );
}
