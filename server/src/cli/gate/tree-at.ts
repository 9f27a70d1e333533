// The documents of a commit, laid out in a folder for the time of one comparison.
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { BlobReader, filesIn, git } from "../git.js";
import { below } from "../nearest-files.js";
import type { TreeScope } from "./tree-scope.js";

export interface Repository {
  /** The folder with everything in it. */
  readonly root: string;
  readonly commit: string;
}

export type RepositoryProblem = "no-git" | "no-repository" | "unknown-ref";

/** The repository around a folder and the commit that a name stands for, or what is wrong. */
export async function repositoryAt(folder: string, ref: string): Promise<Repository | RepositoryProblem> {
  if ((await git(folder, ["--version"])) === undefined) return "no-git";
  const root = (await git(folder, ["rev-parse", "--show-toplevel"]))?.replace(/\n$/, "");
  if (!root) return "no-repository";
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  return commit ? { root: realpathSync(root), commit: commit.trim() } : "unknown-ref";
}

/** Old path by new path, from the root with slashes, of the files that were renamed since the commit. */
export async function renamesSince({ root, commit }: Repository): Promise<ReadonlyMap<string, string>> {
  const args = ["diff", "--no-ext-diff", "--no-textconv", "--name-status", "-z", "-M", "--diff-filter=R"];
  const fields = ((await git(root, [...args, commit, "--"])) ?? "").split("\0");
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    renames.set(fields[at + 2] as string, fields[at + 1] as string);
  }
  return renames;
}

const DOCUMENT = /\.(?:md|markdown|txt|docx|docm|odt|x?html?)$/i;
/** Of these only the name counts, as that of an annex. */
const ANNEX = /\.(?:pdf|doc|xlsx?|ods|pptx?|odp|zip)$/i;

export interface TreeOptions {
  readonly scope: TreeScope;
  /** Absolute paths of files that are laid beside the documents as they are now. */
  readonly settings: readonly string[];
}

/** Runs with a folder that holds the documents of the commit, as far as they are needed. */
export async function withTreeAt<T>(
  { root, commit }: Repository,
  { scope, settings }: TreeOptions,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "speerpunt-")));
  const reader = new BlobReader(root);
  try {
    // Settings are looked for up to the folder with `.git`.
    mkdirSync(join(folder, ".git"));
    for (const { oid, path } of await filesIn(root, commit)) {
      const isDocument = DOCUMENT.test(path);
      const target = resolve(folder, path);
      if (!(isDocument || ANNEX.test(path)) || !scope(path) || !target.startsWith(`${folder}${sep}`))
        continue;
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, isDocument ? ((await reader.read(oid)) ?? "") : "");
    }
    for (const file of settings) {
      const path = below(root, file);
      if (path === undefined) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      copyFileSync(file, join(folder, path));
    }
    return await run(folder);
  } finally {
    await reader.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same place in another root. */
export function moved(path: string, from: string, to: string): string {
  return join(to, relative(from, path));
}
