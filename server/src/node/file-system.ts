import { access, open, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FileSystem, FoundFile, ReadResult } from "../lsp/host.js";
import { isDocumentFile, isProjectFile } from "../lsp/projects.js";
import { joinUri } from "../lsp/uri.js";
import { decode } from "../project/decode.js";

/** Folders deeper or more numerous than any dossier; the walk ends there. */
const MAX_FOLDERS = 20_000;

/** The disk, for `file:` URIs. */
export const fileSystem: FileSystem = { list, read, exists, names };

async function names(folder: string): Promise<readonly string[]> {
  const path = toPath(folder);
  const entries = path === undefined ? [] : await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
}

async function exists(uri: string): Promise<boolean> {
  const path = toPath(uri);
  if (path === undefined) return false;
  return access(path).then(
    () => true,
    () => false,
  );
}

async function read(uri: string, maxBytes: number): Promise<ReadResult> {
  const path = toPath(uri);
  if (path === undefined) return { kind: "missing" };
  try {
    return await readPath(path, maxBytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return code === "ENOENT" || code === "ENOTDIR" ? { kind: "missing" } : { kind: "not-read", reason: code };
  }
}

async function readPath(path: string, maxBytes: number): Promise<ReadResult> {
  const file = await open(path);
  try {
    const stats = await file.stat();
    // A pipe or a device could keep us reading for ever.
    if (!stats.isFile()) return { kind: "missing" };
    if (stats.size > maxBytes) return { kind: "too-large" };
    const decoded = decode(await file.readFile());
    return decoded.kind === "text" ? decoded : { kind: "not-text" };
  } finally {
    await file.close();
  }
}

interface Folder {
  readonly uri: string;
  readonly path: string;
  /** How far below the folder that was asked for. */
  readonly depth: number;
}

async function list(
  root: string,
  limit: number,
  depth = Number.POSITIVE_INFINITY,
): Promise<readonly FoundFile[]> {
  const path = toPath(root);
  if (path === undefined) return [];
  const found: FoundFile[] = [];
  // Each real folder is entered once, so links cannot make the walk endless.
  const entered = new Set<string>();
  const queue: Folder[] = [{ uri: root, path, depth: 0 }];
  for (let next = queue.shift(); next !== undefined && found.length < limit; next = queue.shift()) {
    const real = await realpath(next.path).catch(() => undefined);
    if (real === undefined || entered.has(real) || entered.size >= MAX_FOLDERS) continue;
    entered.add(real);
    const inside = await listFolder(next, found, limit);
    if (next.depth < depth) queue.push(...inside);
  }
  return found;
}

/** As many files are asked about at once. */
const AT_ONCE = 64;

/** Adds the files of one folder to `found` and gives the folders in it. */
async function listFolder(folder: Folder, found: FoundFile[], limit: number): Promise<Folder[]> {
  const entries = await readdir(folder.path, { withFileTypes: true }).catch(() => []);
  const folders: Folder[] = [];
  const places: Place[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    if (name.startsWith(".") || name === "node_modules") continue;
    const place = { uri: joinUri(folder.uri, name), path: join(folder.path, name), depth: folder.depth + 1 };
    const isWanted = isProjectFile(place.uri) || isDocumentFile(place.uri);
    if (entry.isDirectory()) folders.push(place);
    if (entry.isSymbolicLink() || (entry.isFile() && isWanted)) places.push({ ...place, isWanted });
  }
  for (let at = 0; at < places.length && found.length < limit; at += AT_ONCE) {
    const some = places.slice(at, at + AT_ONCE);
    const stats = await Promise.all(some.map(({ path }) => stat(path).catch(() => undefined)));
    for (const [index, { isWanted, ...place }] of some.entries()) {
      const about = stats[index];
      if (about?.isDirectory()) folders.push(place);
      if (about?.isFile() && isWanted && found.length < limit)
        found.push({ uri: place.uri, stamp: `${about.mtimeMs}-${about.size}` });
    }
  }
  return folders;
}

/** A file or a link. */
interface Place extends Folder {
  readonly isWanted: boolean;
}

function toPath(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
