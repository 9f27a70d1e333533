// What a change adds and solves: the reasons of now beside those of a commit.
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type GateReason, keyOf, type MessageLanguage, matchKeys, type ReasonKey } from "../../core/index.js";
import { isGlob } from "../../project/glob.js";
import { type Preparation, prepare } from "../check.js";
import type { GateArguments } from "../commands/gate.js";
import { fixedStart, STDIN, slashed } from "../find-documents.js";
import { below } from "../nearest-files.js";
import type { FileChoice } from "../project-files.js";
import type { Terminal } from "../terminal.js";
import type { LocatedReason } from "./baseline.js";
import { judge } from "./judge.js";
import { moved, type Repository, renamesSince, withTreeAt } from "./tree-at.js";
import { type TreeScope, treeScope } from "./tree-scope.js";

export interface Compared {
  /** For each reason, whether it was not there at the commit. */
  readonly isNew: readonly boolean[];
  readonly resolved: readonly GateReason[];
}

export interface NowDocuments {
  readonly preparation: Preparation;
  readonly reasons: readonly LocatedReason[];
  /** The absolute paths of the documents that were judged. */
  readonly documents: readonly string[];
}

/** Compares the reasons of documents that were found with those of the same documents at the commit. */
export async function compareWith(
  repository: Repository,
  args: GateArguments,
  now: NowDocuments,
  language: MessageLanguage,
  terminal: Terminal,
): Promise<Compared> {
  const { root } = repository;
  const { planned } = now.preparation;
  const renames = await renamesSince(repository);
  const newNames = new Map([...renames].map(([after, before]) => [before, after]));
  const settings = planned.flatMap(({ project: { file, organisation } }) =>
    [file?.absolutePath, organisation?.absolutePath].flatMap((path) => (path ? [path] : [])),
  );
  const scope = scopeOf(repository, renames, args, planned, terminal.cwd);
  return withTreeAt(repository, { scope, settings: [...new Set(settings)] }, async (folder) => {
    const before = await judge(
      prepareAt(folder, repository, renames, args, now.preparation, terminal),
      language,
      quiet(terminal, moved(realpathSync(terminal.cwd), root, folder)),
    );
    const reasonOf = new Map<ReasonKey, GateReason>();
    for (const { absolutePath, verdict } of before.judged) {
      const path = slashed(relative(folder, absolutePath));
      const name = newNames.get(path) ?? path;
      for (const reason of verdict.reasons)
        reasonOf.set({ ...keyOf(reason), path: name }, { ...reason, path: name });
    }
    const documents = new Set(now.documents.map((path) => pathIn(root, path)));
    const keys = now.reasons.map(({ reason, absolutePath }) => ({
      ...keyOf(reason),
      path: pathIn(root, absolutePath),
    }));
    const { isKnown, gone } = matchKeys(keys, [...reasonOf.keys()], documents);
    return {
      isNew: isKnown.map((known) => !known),
      resolved: gone.flatMap((key) => reasonOf.get(key) ?? []),
    };
  });
}

/** What of the commit is needed to judge the same documents as now. */
function scopeOf(
  { root }: Repository,
  renames: ReadonlyMap<string, string>,
  args: GateArguments,
  planned: Preparation["planned"],
  cwd: string,
): TreeScope {
  const given = filesGiven(args).flatMap((operand) => {
    const start =
      isGlob(operand) && !existsSync(resolve(cwd, operand)) ? fixedStart(slashed(operand)) : operand;
    const path = slashed(relative(root, resolve(realpathSync(cwd), start)));
    const isFolder = start !== operand || isFolderAt(resolve(cwd, start));
    return path === ".." || path.startsWith("../") ? [] : [{ path, isFolder }];
  });
  const before = planned.flatMap(({ absolutePath }) => renames.get(pathIn(root, absolutePath)) ?? []);
  const listed = planned.flatMap(({ absolutePath, project: { file, options } }) => {
    if (file === undefined || options.tenders === undefined) return [];
    const folder = slashed(relative(root, dirname(file.absolutePath)));
    return [{ folder, tenders: options.tenders, documents: [pathIn(root, absolutePath)] }];
  });
  const folders = given.filter(({ isFolder }) => isFolder).map(({ path }) => path);
  const files = given.filter(({ isFolder }) => !isFolder).map(({ path }) => path);
  return treeScope({ folders, files: [...files, ...before] }, listed);
}

function isFolderAt(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** What was named on the command line, standard input by the file that it stands for. */
function filesGiven({ operands, stdinFilename }: GateArguments): readonly string[] {
  return operands.flatMap((operand) => (operand === STDIN ? (stdinFilename ?? []) : operand));
}

/** The same documents in the folder of the commit, under the settings of now. */
function prepareAt(
  folder: string,
  { root }: Repository,
  renames: ReadonlyMap<string, string>,
  args: GateArguments,
  { planned }: Preparation,
  terminal: Terminal,
): Preparation {
  const cwd = realpathSync(terminal.cwd);
  const isThere = (path: string) => isGlob(path) || existsSync(path);
  const given = filesGiven(args).map((operand) => moved(resolve(cwd, operand), root, folder));
  const renamed = planned.flatMap(({ absolutePath }) => {
    const before = renames.get(pathIn(root, absolutePath));
    return before === undefined ? [] : [join(folder, before)];
  });
  const operands = [...new Set([...given, ...renamed])].filter(isThere).map((path) => relative(folder, path));
  const asked = {
    ...args,
    operands: operands.map((path) => path || "."),
    config: from(args.config, terminal.cwd),
    organisation: from(args.organisation, terminal.cwd),
  };
  return prepare(asked, folder);
}

/** A file that was named from another folder. */
function from(choice: FileChoice, cwd: string): FileChoice {
  return choice?.kind === "file" ? { kind: "file", path: resolve(cwd, choice.path) } : choice;
}

/** Says nothing of its own: what is wrong now has been told. */
function quiet(terminal: Terminal, cwd: string): Terminal {
  return { ...terminal, cwd, error: () => undefined, write: () => undefined };
}

/** From the root with slashes; the whole path for what lies elsewhere. */
function pathIn(root: string, absolutePath: string): string {
  const path = existsSync(absolutePath) ? realpathSync(absolutePath) : absolutePath;
  return slashed(below(root, path) ?? path);
}
