import type { Connection } from "vscode-languageserver";
import { decode } from "../project/decode.js";
import type { FileBytes, ListFilesParams, ReadFileParams, UriParams } from "../protocol.js";
import type { FileSystem, FoundFile, ReadResult } from "./host.js";
import { DOCUMENT_EXTENSIONS, PROJECT_FILE_NAMES } from "./projects.js";

/** A file system that has not answered by then is taken to hold nothing, so that findings do not wait for it. */
const MAX_WAIT_MS = 10_000;

/**
 * Files where the client sees them: `workspace.fs` of VS Code knows repositories on a server, remote folders and a
 * folder that a browser was given, none of which this process could open itself.
 */
export class ClientFiles implements FileSystem {
  readonly #connection: Pick<Connection, "sendRequest" | "console">;

  constructor(connection: Pick<Connection, "sendRequest" | "console">) {
    this.#connection = connection;
  }

  async list(folder: string, limit: number, depth?: number): Promise<readonly FoundFile[]> {
    const params: ListFilesParams = {
      folder,
      limit,
      ...(depth !== undefined && { depth }),
      names: PROJECT_FILE_NAMES,
      extensions: DOCUMENT_EXTENSIONS,
    };
    return this.#ask<readonly FoundFile[]>("list", params, []);
  }

  async read(uri: string, maxBytes: number): Promise<ReadResult> {
    const params: ReadFileParams = { uri, maxBytes };
    const answer = await this.#ask<FileBytes>("read", params, { kind: "missing" });
    if (answer.kind !== "bytes") return answer;
    const decoded = decode(Uint8Array.from(atob(answer.base64), (character) => character.charCodeAt(0)));
    return decoded.kind === "text" ? decoded : { kind: "not-text" };
  }

  async exists(uri: string): Promise<boolean> {
    const params: UriParams = { uri };
    return this.#ask("exists", params, false);
  }

  async names(folder: string): Promise<readonly string[]> {
    const params: UriParams = { uri: folder };
    return this.#ask<readonly string[]>("names", params, []);
  }

  async #ask<T>(what: string, params: object, none: T): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${MAX_WAIT_MS} ms`)), MAX_WAIT_MS);
    });
    const method = `speerpunt/files/${what}`;
    try {
      return await Promise.race([this.#connection.sendRequest<T>(method, params), tooLate]);
    } catch (error) {
      this.#connection.console.warn(`${method} ${JSON.stringify(params)}: ${error}`);
      return none;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The files on the server's own disk by its own means, and all others by way of the client. */
export function filesByScheme(
  own: FileSystem | undefined,
  client: FileSystem | undefined,
): FileSystem | undefined {
  if (own === undefined || client === undefined) return own ?? client;
  const of = (uri: string) => (uri.startsWith("file:") ? own : client);
  return {
    list: (folder, limit, depth) => of(folder).list(folder, limit, depth),
    read: (uri, maxBytes) => of(uri).read(uri, maxBytes),
    exists: (uri) => of(uri).exists(uri),
    names: async (folder) => (await of(folder).names?.(folder)) ?? [],
  };
}
