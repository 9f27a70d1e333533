// Which files of a commit a comparison needs: those that are asked for, and what may be of one tender with them.
import { posix } from "node:path";
import { isAnnexFolder } from "../../core/index.js";
import { isInTenderFolder } from "../../project/tender-group.js";
import { foldersOf, type TenderEntry, tenderNaming } from "../../project/tenders.js";

/** Whether a file is needed. Paths are from the root of the repository, with slashes; `""` is the root itself. */
export type TreeScope = (path: string) => boolean;

export interface Asked {
  /** Folders of which everything is asked for. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** Documents of now whose project file lists tenders. */
export interface Listed {
  /** The folder of the project file. */
  readonly folder: string;
  readonly tenders: readonly TenderEntry[];
  readonly documents: readonly string[];
}

export function treeScope({ folders, files }: Asked, listed: readonly Listed[]): TreeScope {
  const whole = new Set([...folders, ...listed.flatMap(listedFolders)]);
  const tenders = new Set([...folders.filter(isAnnex), ...files.map(folderOf)].map(tenderFolder));
  return (path) =>
    [...whole].some((folder) => inside(folder, path) !== undefined) ||
    [...tenders].some((folder) => isInTenderFolder(inside(folder, path) ?? ""));
}

function listedFolders({ folder, tenders, documents }: Listed): string[] {
  const entries = documents.flatMap((path) => tenderNaming(tenders, inside(folder, path) ?? "") ?? []);
  return [...new Set(entries)].flatMap(foldersOf).map((own) => joined(folder, own));
}

function tenderFolder(folder: string): string {
  return isAnnex(folder) ? folderOf(folder) : folder;
}

function isAnnex(folder: string): boolean {
  return isAnnexFolder(posix.basename(folder));
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}

function joined(folder: string, path: string): string {
  return [folder, path].filter((part) => part !== "").join("/");
}

/** The path from a folder to something in it. */
function inside(folder: string, path: string): string | undefined {
  if (folder === "") return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
