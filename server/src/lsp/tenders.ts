// The tender to which a document belongs: the documents beside it, those that are open as the editor has them.
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Analysis,
  Analyzer,
  type DocumentSummary,
  isAnnexFolder,
  type MessageLanguage,
  summaryOf,
  summaryOfName,
  TENDER_RULE_IDS,
  type TenderPart,
  TenderSet,
  tenderPart,
} from "../core/index.js";
import { compileFilter } from "../project/glob.js";
import {
  isInTenderFolder,
  isShelf,
  MAX_COMPARED,
  MAX_DOCUMENTS,
  MAX_LISTED,
} from "../project/tender-group.js";
import { foldersOf, type TenderEntry, tenderNaming } from "../project/tenders.js";
import type { Configuration } from "./configuration.js";
import type { FileSystem, FoundFile } from "./host.js";
import { isDocumentFile, type Projects } from "./projects.js";
import { baseName, joinUri, parentUri, relativePath, uriKey } from "./uri.js";
import { MAX_FILE_BYTES } from "./workspace-files.js";

/** UTF-16 units of closed documents that are kept, the last used ones. */
const MAX_REMEMBERED = 8_000_000;

/** A document of a tender with the text that its summary is about. */
export interface TenderDocument {
  readonly text: TextDocument;
  /** Null for a file that the editor has not open. */
  readonly version: number | null;
}

export interface Tender {
  readonly set: TenderSet;
  /** The documents by their names in the set; a file of another kind has none. */
  readonly documents: ReadonlyMap<string, TenderDocument>;
  /** The URI of each name in the set, also of files of another kind. */
  readonly uris: ReadonlyMap<string, string>;
  /** What its documents bring to the findings over the tender. */
  readonly parts: readonly TenderPart[];
  /** What the names of the other files say. */
  readonly otherNames: readonly DocumentSummary[];
  /** Whether a project file lists its documents. */
  readonly isListed: boolean;
  /** Whether all of its documents have been read that can be. */
  readonly complete: boolean;
  /** File names of documents that cannot be read or are too large. */
  readonly unread: readonly string[];
  /** Of the document that was asked about. */
  readonly language: MessageLanguage;
}

/** An open document as it was analysed. */
export interface OpenAnalysis {
  readonly analysis: Analysis;
  readonly text: TextDocument;
}

export interface TendersPorts {
  /** Absent where there are no files: then a tender is what is open. */
  readonly files: FileSystem | undefined;
  readonly projects: Projects;
  readonly configuration: Configuration;
  readonly openUris: () => readonly string[];
  readonly analysed: (uri: string) => Promise<OpenAnalysis | undefined>;
}

interface Closed {
  readonly stamp: string;
  readonly optionsKey: string;
  readonly text: TextDocument;
  readonly part: TenderPart;
}

/** Finds tenders, and remembers what closed files say until they change. */
export class Tenders {
  readonly #ports: TendersPorts;
  /** In the order of their last use. */
  readonly #closed = new Map<string, Closed>();

  constructor(ports: TendersPorts) {
    this.#ports = ports;
  }

  /** The name of a document in the set of its tender. */
  static nameOf(uri: string): string {
    return uriKey(uri);
  }

  /** The tender of an open document. Reads the files beside it that it does not know, unless it may not `read`. */
  async of(uri: string, { read = true } = {}): Promise<Tender | undefined> {
    const own = await this.#open(uri);
    if (!own) return undefined;
    const found = [own];
    const unread: string[] = [];
    let complete = true;
    const { files, isListed } = await this.#beside(uri);
    for (const file of files) {
      if (uriKey(file.uri) === uriKey(uri)) continue;
      const part = (await this.#open(file.uri)) ?? (await this.#file(file, read));
      if (part === undefined) complete = false;
      else if (part === null) unread.push(baseName(file.uri));
      else found.push(part);
    }
    const parts = !isListed && isShelf(found.map(({ summary }) => summary)) ? [own] : found;
    const others = parts.length > 1 || found.length === 1 ? await this.#otherFiles(uri) : [];
    const { language } = await this.#ports.configuration.for(uri);
    const tender = toTender([...parts, ...others]);
    return Object.assign(tender, { isListed, complete, unread, language });
  }

  /** The same for what its documents say together; undefined too where there are too many of them to compare. */
  async compared(uri: string): Promise<Tender | undefined> {
    const { files, isListed } = await this.#beside(uri);
    return !isListed && files.length > MAX_COMPARED ? undefined : this.of(uri);
  }

  async #open(uri: string): Promise<Part | undefined> {
    const open = await this.#ports.analysed(uri);
    if (!open) return undefined;
    const { analysis, text } = open;
    return {
      uri: text.uri,
      summary: summaryOf(analysis, uriKey(uri)),
      part: () => tenderPart(analysis, uriKey(uri)),
      document: { text, version: text.version },
    };
  }

  /** A file that is not open; null when it cannot be read, undefined when it is not known and may not be read now. */
  async #file({ uri, stamp }: FoundFile, read: boolean): Promise<Part | null | undefined> {
    const { files, configuration } = this.#ports;
    const options = await configuration.for(uri);
    const key = uriKey(uri);
    let known = this.#closed.get(key);
    this.#closed.delete(key);
    if (known?.stamp !== stamp || known.optionsKey !== options.key) {
      if (!read) return undefined;
      const result = await files?.read(uri, MAX_FILE_BYTES);
      if (result?.kind !== "text") return null;
      // What the other rules find in it is not asked for.
      const { analysis } = new Analyzer(result.text, { ...options.analysis, onlyRules: TENDER_RULE_IDS });
      const text = TextDocument.create(uri, "markdown", 0, result.text);
      known = { stamp, optionsKey: options.key, text, part: tenderPart(analysis, key) };
    }
    this.#closed.set(key, known);
    this.#forget();
    const { part } = known;
    return { uri, summary: part.summary, part: () => part, document: { text: known.text, version: null } };
  }

  #forget(): void {
    let size = 0;
    for (const { text } of this.#closed.values()) size += text.getText().length;
    for (const [key, { text }] of this.#closed) {
      if (size <= MAX_REMEMBERED || this.#closed.size === 1) return;
      this.#closed.delete(key);
      size -= text.getText().length;
    }
  }

  /** Where the tender of a document is looked for, open or not; undefined for one that lies in no folder or is left out. */
  async placeOf(uri: string): Promise<{ readonly key: string; readonly isListed: boolean } | undefined> {
    const project = await this.#ports.projects.nearest(uri);
    const root = project && parentUri(project.document.uri);
    const path = root && relativePath(root, uri);
    const entry = path && tenderNaming(project.file.options.tenders ?? [], path);
    if (root && entry) return { key: `${root} ${entry.documents.join(" ")}`, isListed: true };
    const folder = project?.selects(uri) === false ? undefined : tenderFolder(uri);
    return folder === undefined ? undefined : { key: uriKey(folder), isListed: false };
  }

  /** What the names of the files say that lie beside a document and are no documents. */
  async otherNames(uri: string): Promise<readonly DocumentSummary[]> {
    return (await this.#otherFiles(uri)).map(({ summary }) => summary);
  }

  /** The documents among which the tender of a document lies, it among them. */
  async #beside(uri: string): Promise<Beside> {
    const project = await this.#ports.projects.nearest(uri);
    const root = project && parentUri(project.document.uri);
    const path = root && relativePath(root, uri);
    const entry = path && tenderNaming(project.file.options.tenders ?? [], path);
    if (root && entry) return { files: await this.#listed(root, entry), isListed: true };
    const folder = tenderFolder(uri);
    if (folder === undefined) return { files: [], isListed: false };
    const isInside = (one: string) =>
      isInTenderFolder(relativePath(folder, one) ?? "") && project?.selects(one) !== false;
    const files = await this.#list([{ folder, depth: 1 }], MAX_DOCUMENTS * 4, isInside);
    return { files: files.length > MAX_DOCUMENTS ? [] : files, isListed: false };
  }

  /** The documents that the project file in a folder gives a tender. */
  #listed(root: string, entry: TenderEntry): Promise<readonly FoundFile[]> {
    const isNamed = compileFilter(entry.documents);
    const folders = foldersOf(entry).map((path) => ({
      folder: path.split("/").reduce((folder, name) => (name === "" ? folder : joinUri(folder, name)), root),
    }));
    return this.#list(folders, MAX_LISTED, (one) => isNamed(relativePath(root, one) ?? ""));
  }

  async #list(
    folders: readonly { readonly folder: string; readonly depth?: number }[],
    limit: number,
    isWanted: (uri: string) => boolean,
  ): Promise<readonly FoundFile[]> {
    const { files, openUris } = this.#ports;
    const found = new Map<string, FoundFile>();
    for (const { folder, depth } of folders)
      for (const file of (await files?.list(folder, limit, depth)) ?? []) found.set(uriKey(file.uri), file);
    for (const open of openUris())
      if (!found.has(uriKey(open))) found.set(uriKey(open), { uri: open, stamp: "" });
    return [...found.values()].filter(({ uri }) => isDocumentFile(uri) && isWanted(uri));
  }

  /** The files of a tender that are an annex by their names, by its key; a document goes before a file of another kind. */
  async annexFiles(uri: string): Promise<ReadonlyMap<string, string>> {
    const files = (await this.#filesBeside(uri)).filter((file) => uriKey(file) !== uriKey(uri));
    const documentsLast = files.sort((a, b) => Number(isDocumentFile(a)) - Number(isDocumentFile(b)));
    return new Map(
      documentsLast.flatMap((file) => {
        const { self } = summaryOfName(uriKey(file));
        return self === null ? [] : [[self, file] as const];
      }),
    );
  }

  /** Files that are no documents but may be pointed at: `bijlage-3-prijzenblad.xlsx`. */
  async #otherFiles(uri: string): Promise<Part[]> {
    return (await this.#filesBeside(uri))
      .filter((file) => !isDocumentFile(file))
      .map((file) => ({ uri: file, summary: summaryOfName(uriKey(file)), part: null, document: null }))
      .filter(({ summary }) => summary.self !== null);
  }

  /** All files in the folder of the tender of a document, and in the folders of annexes in it. */
  async #filesBeside(uri: string): Promise<string[]> {
    const folder = tenderFolder(uri);
    const { files } = this.#ports;
    if (folder === undefined || !files?.names) return [];
    const names = await files.names(folder);
    const below = names.filter((name) => name.endsWith("/") && isAnnexFolder(name.slice(0, -1)));
    const inside = await Promise.all(below.map((name) => files.names?.(joinUri(folder, name.slice(0, -1)))));
    return [
      ...names.filter((name) => !name.endsWith("/")).map((name) => joinUri(folder, name)),
      ...below.flatMap((name, index) =>
        (inside[index] ?? []).map((file) => joinUri(joinUri(folder, name.slice(0, -1)), file)),
      ),
    ];
  }
}

interface Beside {
  readonly files: readonly FoundFile[];
  /** Whether a project file lists them as one tender. */
  readonly isListed: boolean;
}

interface Part {
  readonly uri: string;
  readonly summary: DocumentSummary;
  /** Null for a file that is no document. */
  readonly part: (() => TenderPart) | null;
  readonly document: TenderDocument | null;
}

type JoinedTender = Pick<Tender, "set" | "documents" | "uris" | "parts" | "otherNames">;

function toTender(unsorted: readonly Part[]): JoinedTender {
  const parts = [...unsorted].sort((a, b) => (a.summary.name < b.summary.name ? -1 : 1));
  const documents = parts.flatMap(({ summary, document }) =>
    document ? [[summary.name, document] as const] : [],
  );
  return {
    set: new TenderSet(parts.map(({ summary }) => summary)),
    documents: new Map(documents),
    uris: new Map(parts.map(({ summary, uri }) => [summary.name, uri])),
    // Only asked for when the tender is checked.
    get parts() {
      return parts.flatMap(({ part }) => part?.() ?? []);
    },
    otherNames: parts.flatMap(({ summary, part }) => (part === null ? [summary] : [])),
  };
}
/** The folder of the tender: that of the document, or the one around a folder of annexes. */
function tenderFolder(uri: string): string | undefined {
  const folder = parentUri(uri);
  if (folder === undefined || !isAnnexFolder(baseName(folder))) return folder;
  return parentUri(folder) ?? folder;
}
