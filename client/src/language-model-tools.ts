import {
  type CancellationToken,
  type Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  lm,
  type TextDocument,
  Uri,
  workspace,
} from "vscode";
import type { ToolOutcome, ToolParams } from "../../server/src/protocol.js";
import { currentEditor } from "./current-editor.js";
import type { Session } from "./session.js";
import { type WordKey, word } from "./words.js";

/** What of the input concerns the client; the server checks all of it. */
interface ToolInput {
  readonly text?: unknown;
  readonly path?: unknown;
}

const MESSAGES: Readonly<Record<string, WordKey>> = {
  speerpunt_check: "tools.check",
  speerpunt_explain: "tools.explain",
  speerpunt_propose: "tools.propose",
};

/** Offers the tools that the manifest declares to the models in the editor; none where the editor knows no such tools. */
export function registerTools(session: Session, names: readonly string[]): readonly Disposable[] {
  if (typeof lm?.registerTool !== "function") return [];
  return names.map((name) => lm.registerTool(name, toolOf(name, session)));
}

function toolOf(name: string, { client }: Session): LanguageModelTool<ToolInput> {
  return {
    prepareInvocation: ({ input }) => ({
      invocationMessage: word(MESSAGES[name] ?? "tools.check", { document: nameOf(input) }),
    }),
    async invoke({ input }, token) {
      const params: ToolParams = { tool: name, input, uri: await uriOf(input) };
      const outcome = await ask(params, token);
      // The editor shows a model what was wrong by the error.
      if (outcome?.kind !== "answer") throw new Error(outcome?.message ?? word("tools.failed"));
      return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(outcome.answer))]);
    },
  };

  function ask(params: ToolParams, token: CancellationToken): Promise<ToolOutcome | null> {
    return client.sendRequest<ToolOutcome | null>("speerpunt/tool", params, token);
  }
}

function nameOf({ path }: ToolInput): string {
  if (typeof path === "string") return path;
  const document = currentDocument();
  return document ? workspace.asRelativePath(document.uri) : "";
}

/** The document that is asked about, open in the editor so that the server knows it. */
async function uriOf({ text, path }: ToolInput): Promise<string> {
  if (typeof path === "string" && text === undefined) return (await openDocument(path)).uri.toString();
  const folder = workspace.workspaceFolders?.[0];
  const current = currentDocument()?.uri ?? (folder && Uri.joinPath(folder.uri, "-.md"));
  return (current ?? Uri.parse("untitled:-.md")).toString();
}

function currentDocument(): TextDocument | undefined {
  const document = currentEditor()?.document;
  return document?.languageId === "markdown" ? document : undefined;
}

/** Opens a Markdown file of the workspace without showing it; nothing outside the workspace is read. */
async function openDocument(path: string): Promise<TextDocument> {
  const known = workspace.textDocuments.find(({ uri }) => path === uri.toString() || path === uri.fsPath);
  if (known?.languageId === "markdown") return known;
  for (const uri of candidates(path)) {
    if (workspace.getWorkspaceFolder(uri) === undefined) continue;
    const stat = await workspace.fs.stat(uri).then(
      (found) => found,
      () => undefined,
    );
    if (stat === undefined) continue;
    if (!/\.(md|markdown)$/i.test(uri.path)) throw new Error(word("tools.noMarkdown", { path }));
    return workspace.openTextDocument(uri);
  }
  throw new Error(word("tools.notFound", { path }));
}

function candidates(path: string): readonly Uri[] {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return [Uri.parse(path)];
  const folders = workspace.workspaceFolders ?? [];
  // A model may name a file by the name of its folder, as the editor shows it.
  const inside = folders.flatMap(({ uri, name }) =>
    path.startsWith(`${name}/`) ? [Uri.joinPath(uri, path.slice(name.length + 1))] : [],
  );
  const absolute = /^([/\\]|[a-z]:[/\\])/i.test(path)
    ? folders.map(({ uri }) => uri.with({ path: Uri.file(path).path }))
    : [];
  return [...absolute, ...folders.map(({ uri }) => Uri.joinPath(uri, path)), ...inside];
}
