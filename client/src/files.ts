import { type Disposable, FileSystemError, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type {
  FileBytes,
  FoundFile,
  ListFilesParams,
  ReadFileParams,
  UriParams,
} from "../../server/src/protocol.js";

/** Folders more numerous than in any dossier; the walk ends there. */
const MAX_FOLDERS = 5000;
/** `String.fromCharCode` takes no more arguments than this at once. */
const CHUNK = 0x8000;

/** Lets the server see files that only VS Code can open: in a browser, on a repository's server, on another machine. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest<FoundFile[], void>("speerpunt/files/list", listFiles),
    client.onRequest<FileBytes, void>("speerpunt/files/read", readFile),
    client.onRequest<boolean, void>("speerpunt/files/exists", exists),
    client.onRequest<string[], void>("speerpunt/files/names", namesIn),
  ];
}

async function exists({ uri }: UriParams): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.parse(uri));
    return true;
  } catch {
    return false;
  }
}

async function namesIn({ uri }: UriParams): Promise<string[]> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(Uri.parse(uri))).catch(() => []);
  return entries.map(([name, type]) => (type & FileType.Directory ? `${name}/` : name)).sort();
}

/** Walks by the rules of the server's own walk: without hidden folders, and folder by folder in the order of names. */
async function listFiles({
  folder,
  limit,
  depth = Number.POSITIVE_INFINITY,
  names,
  extensions,
}: ListFilesParams): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const isWanted = (name: string) =>
    names.includes(name) || extensions.some((extension) => name.toLowerCase().endsWith(extension));
  const queue = [{ uri: Uri.parse(folder), depth: 0 }];
  for (let entered = 0; entered < MAX_FOLDERS && found.length < limit; entered++) {
    const next = queue.shift();
    if (next === undefined) break;
    const { folders, files } = await readFolder(next.uri, isWanted);
    if (next.depth < depth) queue.push(...folders.map((uri) => ({ uri, depth: next.depth + 1 })));
    found.push(...files.slice(0, limit - found.length));
  }
  return found;
}

async function readFolder(folder: Uri, isWanted: (name: string) => boolean) {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  const visible = entries
    .filter(([name]) => !name.startsWith(".") && name !== "node_modules")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, type]) => ({ uri: Uri.joinPath(folder, name), name, type }));
  // A link to a folder is not followed: nothing here tells whether it leads back up.
  const folders = visible.filter(({ type }) => type === FileType.Directory).map(({ uri }) => uri);
  const wanted = visible.filter(({ name, type }) => type & FileType.File && isWanted(name));
  const files = await Promise.all(wanted.map(({ uri }) => stamp(uri)));
  return { folders, files: files.filter((file) => file !== undefined) };
}

async function stamp(uri: Uri): Promise<FoundFile | undefined> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return { uri: uri.toString(), stamp: `${mtime}-${size}` };
  } catch {
    // It went while we looked.
    return undefined;
  }
}

async function readFile({ uri: text, maxBytes }: ReadFileParams): Promise<FileBytes> {
  const uri = Uri.parse(text);
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (!(type & FileType.File)) return { kind: "missing" };
    if (size > maxBytes) return { kind: "too-large" };
    return { kind: "bytes", base64: toBase64(await workspace.fs.readFile(uri)) };
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : String(error);
    return code === "FileNotFound" ? { kind: "missing" } : { kind: "not-read", reason: code };
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
