// From the question of a client to the document that it is about, with the settings that apply to it.
import { type PlannedDocument, prepare } from "../cli/check.js";
import { NO_DOCUMENT_OPTIONS } from "../cli/commands/document-options.js";
import { STDIN, slashed } from "../cli/find-documents.js";
import { below } from "../cli/nearest-files.js";
import { readDocument } from "../cli/read-document.js";
import { analysisOptions } from "../cli/report.js";
import { tenderAround } from "../cli/tender-around.js";
import { WORDS } from "../cli/words/words.js";
import { analyze, type MessageLanguage, type ToolDocument, type ToolQuestion } from "../core/index.js";
import type { Folders } from "./folders.js";
import { McpError } from "./mcp-error.js";
import { MCP_WORDS } from "./words.js";

export interface OpenedDocument {
  /** Null when the question is about no document. */
  readonly document: ToolDocument | null;
  readonly language: MessageLanguage;
  /** What is wrong with the settings files; the document was read all the same. */
  readonly notes: readonly string[];
}

/** Reads what a question is about. Nothing is remembered: a file that changed is read anew. */
export async function openDocument(
  question: ToolQuestion,
  folders: Folders,
  standard: MessageLanguage | undefined,
  signal: AbortSignal,
): Promise<OpenedDocument> {
  const asked = question.language ?? standard;
  const { text, path } = question;
  if (text !== null) {
    const { planned, notes } = settingsFor(STDIN, folders.first, asked);
    return { ...opened(planned, text, null), notes };
  }
  if (path === null) {
    const { planned } = settingsFor(STDIN, folders.first, asked);
    return { document: null, language: planned.settings.language, notes: [] };
  }
  const words = MCP_WORDS[asked ?? "nl"];
  const { folder, absolutePath } = folders.find(path, words);
  const { planned, notes, plan } = settingsFor(absolutePath, folder, asked);
  const read = await readDocument(absolutePath, path, planned.settings.language);
  if (read.kind === "cause") throw new McpError(read.cause(WORDS[planned.settings.language]));
  // Of a text that was made from something else no place can be found back in the file.
  if (read.losses) throw new McpError(words.noMarkdown(path));
  signal.throwIfAborted();
  const { document, language } = opened(planned, read.text, slashed(below(folder, absolutePath) ?? path));
  const nameOf = (file: string) => folders.nameOf(file);
  const tender = await tenderAround(planned, { cwd: folder, plan, nameOf });
  signal.throwIfAborted();
  return { document: { ...document, tender }, language, notes };
}

function opened(
  { settings }: PlannedDocument,
  text: string,
  path: string | null,
): { readonly document: ToolDocument; readonly language: MessageLanguage } {
  const options = analysisOptions(settings);
  return { document: { path, analysis: analyze(text, options), options }, language: settings.language };
}

/** The settings that `speerpunt check` would use in a folder, and what it would say of their files. */
function settingsFor(operand: string, folder: string, language: MessageLanguage | undefined) {
  const { planned, causes, notes, plan } = prepare(
    { ...NO_DOCUMENT_OPTIONS, operands: [operand], language },
    folder,
  );
  const [document] = planned;
  // The file was there a moment ago.
  if (document === undefined) throw new McpError(MCP_WORDS[language ?? "nl"].missing(operand));
  const words = WORDS[document.settings.language];
  return { planned: document, plan, notes: [...causes, ...notes].map((cause) => cause(words)) };
}
