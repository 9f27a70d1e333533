// Which documents are one tender, where a project file says so. Paths are relative to its folder, with `/`.
import type { Span } from "../core/index.js";
import { compileFilter, isGlob } from "./glob.js";
import { messages } from "./messages.js";
import type { YamlProblem } from "./yaml/read.js";

/** One tender of a project file. */
export interface TenderEntry {
  readonly name?: string;
  /** Patterns for its documents; one that names a folder counts for everything in it. */
  readonly documents: readonly string[];
}

/** The tender that names a document; the first when several do. */
export function tenderNaming(tenders: readonly TenderEntry[], path: string): TenderEntry | undefined {
  return tenders.find(({ documents }) => compileFilter(documents)(path));
}

/** The folders in which all documents of a tender lie, without those in another of them; `""` is that of the project file. */
export function foldersOf({ documents }: TenderEntry): readonly string[] {
  const folders = [...new Set(documents.map(fixedFolder))].sort();
  return folders.filter((folder) => !folders.some((other) => other !== folder && isInside(folder, other)));
}

function fixedFolder(pattern: string): string {
  const trimmed = pattern
    .trim()
    .replace(/^\.?\/+/, "")
    .replace(/\/+$/, "");
  // Without a slash it counts at any depth.
  if (!trimmed.includes("/")) return "";
  const segments = trimmed.split("/");
  const wild = segments.findIndex(isGlob);
  const fixed = wild < 0 ? segments : segments.slice(0, wild);
  return (/\.[a-z]+$/i.test(fixed.at(-1) ?? "") ? fixed.slice(0, -1) : fixed).join("/");
}

function isInside(folder: string, other: string): boolean {
  return other === "" || folder.startsWith(`${other}/`);
}

/** Patterns of tenders that name none of the documents, with the place of the tender's list. */
export function unmatchedTenders(
  tenders: readonly TenderEntry[],
  spanOf: (tender: TenderEntry) => Span,
  paths: readonly string[],
): YamlProblem[] {
  return tenders.flatMap((tender): YamlProblem[] => {
    const idle = tender.documents.filter((pattern) => {
      const names = compileFilter([pattern]);
      return !paths.some(names);
    });
    if (idle.length === 0) return [];
    return [{ span: spanOf(tender), severity: "warning", message: messages.noDocuments(idle) }];
  });
}
