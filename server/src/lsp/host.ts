// What the server needs of the place it runs in.
import type { Exported, ExportRequest } from "../export/exported.js";
import type { Imported } from "../import/imported.js";
import type { FoundFile } from "../protocol.js";
import type { BackgroundChecks } from "./background-checks.js";

export type { FoundFile } from "../protocol.js";

/** Given by the entry for Node or for the web worker. */
export interface Host {
  readonly version: string;
  /** The disk. Absent where there is none: then files come from the client, or only open documents are checked. */
  readonly files?: FileSystem;
  /** Other threads for files that are not open; absent where there are none. */
  readonly background?: BackgroundChecks;
  /** Reads and makes Word files; absent where that takes too much. */
  readonly converter?: Converter;
  /** Collects garbage now; absent where that cannot be asked for. */
  readonly collectGarbage?: (thoroughly: boolean) => void;
}

export interface Converter {
  /** Never rejects: what cannot be read is refused. */
  importBytes(bytes: Uint8Array, options: { readonly remarkBy: string }): Promise<Imported>;
  exportMarkdown(request: ExportRequest): Promise<Exported>;
}

/** Files that are not open in the editor. It answers for URIs that it does not know as for files that are not there. */
export interface FileSystem {
  /**
   * Markdown documents and project files below a folder, in a fixed order. Stops at `limit`; goes no deeper than `depth`
   * folders where it can tell, 0 for the files right in it.
   */
  list(folder: string, limit: number, depth?: number): Promise<readonly FoundFile[]>;
  /** A file's text; one with more bytes than `maxBytes` is not read. */
  read(uri: string, maxBytes: number): Promise<ReadResult>;
  exists(uri: string): Promise<boolean>;
  /** The names of what is right in a folder, folders with a slash behind; absent where that cannot be asked for. */
  names?(folder: string): Promise<readonly string[]>;
}

export type ReadResult =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" | "too-large" | "not-text" }
  | { readonly kind: "not-read"; readonly reason: string };
