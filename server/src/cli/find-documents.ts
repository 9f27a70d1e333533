// From what was named on the command line to the list of documents.
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { compileGlob, type Glob, isGlob } from "../project/glob.js";
import type { ProjectFiles } from "./project-files.js";
import { type Cause, errorCode } from "./read-document.js";

export interface FoundDocument {
  /** As given; a document in a folder as the folder was given, with `/`. `-` is standard input. */
  readonly path: string;
  readonly absolutePath: string;
}

export interface FindOptions {
  readonly cwd: string;
  readonly projects: ProjectFiles;
  readonly onCause: (cause: Cause) => void;
}

export const STDIN = "-";

/** Documents in the order of the arguments, sorted within a folder or pattern, each once. */
export function findDocuments(operands: readonly string[], options: FindOptions): FoundDocument[] {
  const byRealPath = new Map<string, FoundDocument>();
  for (const operand of operands) {
    for (const document of findOne(operand, options)) {
      const key = operand === STDIN ? STDIN : realPath(document.absolutePath);
      if (!byRealPath.has(key)) byRealPath.set(key, document);
    }
  }
  return [...byRealPath.values()];
}

function findOne(operand: string, options: FindOptions): FoundDocument[] {
  if (operand === STDIN) return [{ path: STDIN, absolutePath: STDIN }];
  const absolutePath = resolve(options.cwd, operand);
  const stats = statOrCause(absolutePath);
  if (stats.kind === "found" && stats.stats.isDirectory())
    return findInFolder(operand, absolutePath, options);
  if (stats.kind === "found") return [{ path: operand, absolutePath }];
  if (stats.code === "ENOENT" && isGlob(operand)) return findByGlob(operand, options);
  options.onCause((words) => {
    if (stats.code === "EACCES" || stats.code === "EPERM") return words.cause.noPermission(operand);
    const isAbsent = stats.code === "ENOENT" || stats.code === "ENOTDIR";
    return isAbsent ? words.cause.notFound(operand) : words.cause.notRead(operand, stats.code);
  });
  return [];
}

function statOrCause(
  path: string,
): { readonly kind: "found"; readonly stats: Stats } | { readonly kind: "cause"; readonly code: string } {
  try {
    return { kind: "found", stats: statSync(path) };
  } catch (error) {
    return { kind: "cause", code: errorCode(error) };
  }
}

function findInFolder(operand: string, folder: string, options: FindOptions): FoundDocument[] {
  const markdown = walk(folder, prefixOf(operand), options, isVisible).filter(({ path }) => isMarkdown(path));
  const selected = markdown.filter(({ absolutePath }) =>
    options.projects.forFolder(dirname(absolutePath)).selects(absolutePath),
  );
  const [first] = markdown;
  if (selected.length === 0) {
    const config = first && options.projects.forFolder(dirname(first.absolutePath)).file?.path;
    options.onCause((words) =>
      config === undefined ? words.cause.noMarkdown(operand) : words.cause.allExcluded(operand, config),
    );
  }
  return sorted(selected);
}

function findByGlob(operand: string, options: FindOptions): FoundDocument[] {
  const pattern = slashed(operand).replace(/^(\.\/+)+/, "");
  const base = fixedStart(pattern);
  const glob: Glob = compileGlob(pattern);
  const namesExtension = /\.[^*/]+$/.test(pattern);
  // Only folders that start with a dot in the pattern itself are entered.
  const enter = (name: string) => isVisible(name) || (name.startsWith(".") && pattern.includes(`/${name}/`));
  const found = walk(resolve(options.cwd, base), base, options, enter)
    .filter(({ path }) => glob(path) && (namesExtension || isMarkdown(path)))
    .map((document) =>
      slashed(operand).startsWith("./") ? { ...document, path: `./${document.path}` } : document,
    );
  if (found.length === 0) options.onCause((words) => words.cause.noMatch(operand));
  return sorted(found);
}

/** The folders before the first segment with a wildcard, with a slash at the end, or the empty string. */
export function fixedStart(pattern: string): string {
  const segments = pattern.split("/");
  const wild = segments.findIndex((segment) => isGlob(segment));
  return segments
    .slice(0, wild)
    .map((segment) => `${segment}/`)
    .join("");
}

interface Folder {
  readonly absolutePath: string;
  readonly prefix: string;
}

/**
 * All files under a folder. Each real folder is entered once, so links cannot make it endless; links come
 * last, so that a document is named by its own place rather than by a way to it.
 */
function walk(
  root: string,
  prefix: string,
  options: FindOptions,
  enter: (name: string) => boolean,
): FoundDocument[] {
  const files: FoundDocument[] = [];
  const entered = new Set<string>();
  const folders: Folder[] = [{ absolutePath: root, prefix }];
  const links: Folder[] = [];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop() ?? links.shift()) {
    const real = realPath(folder.absolutePath);
    if (entered.has(real)) continue;
    entered.add(real);
    for (const entry of entriesOf(folder, options)) {
      const absolutePath = join(folder.absolutePath, entry.name);
      const path = folder.prefix + entry.name;
      const kind = kindOf(entry, absolutePath);
      if (kind === "file" && !entry.name.startsWith(".")) files.push({ path, absolutePath });
      if (kind !== "folder" || !enter(entry.name)) continue;
      (entry.isSymbolicLink() ? links : folders).push({ absolutePath, prefix: `${path}/` });
    }
  }
  return files;
}

function entriesOf({ absolutePath, prefix }: Folder, options: FindOptions): Dirent[] {
  try {
    return readdirSync(absolutePath, { withFileTypes: true }).sort((a, b) => byCodeUnits(a.name, b.name));
  } catch (error) {
    const code = errorCode(error);
    options.onCause((words) => words.cause.folderNotRead(prefix === "" ? "." : prefix, code));
    return [];
  }
}

function kindOf(entry: Dirent, absolutePath: string): "file" | "folder" | "other" {
  if (!entry.isSymbolicLink()) return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
  const target = statOrCause(absolutePath);
  // A link that leads nowhere is reported when it is read.
  if (target.kind === "cause") return "file";
  return target.stats.isFile() ? "file" : target.stats.isDirectory() ? "folder" : "other";
}

export function isVisible(name: string): boolean {
  return name !== "node_modules" && !name.startsWith(".");
}

/** Whether a walk through a folder takes a file, by its path from there with `/`. */
export function isDocumentPath(path: string): boolean {
  const [name = "", ...folders] = path.split("/").reverse();
  return isMarkdown(name) && !name.startsWith(".") && folders.every(isVisible);
}

export function isMarkdown(path: string): boolean {
  return /\.(md|markdown)$/i.test(path);
}

/** What stands before the name of a document in a folder: nothing for the current folder. */
function prefixOf(operand: string): string {
  const path = slashed(operand).replace(/\/+$/, "");
  if (path === "." || path === "") return operand.startsWith("/") ? "/" : "";
  return `${path}/`;
}

/** The path with `/`, also on Windows. */
export function slashed(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

function sorted(documents: readonly FoundDocument[]): FoundDocument[] {
  return [...documents].sort((a, b) => byCodeUnits(a.path, b.path));
}

/** The same order on every computer, whatever its language. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
