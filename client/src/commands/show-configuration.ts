import { EventEmitter, type TextDocumentContentProvider, Uri, window, workspace } from "vscode";
import type { ConfigurationParams } from "../../../server/src/protocol.js";
import { currentEditor } from "../current-editor.js";
import type { Session } from "../session.js";
import { word } from "../words.js";

const SCHEME = "speerpunt-configuration";
/** The settings that the server knows, by their names after `speerpunt.`; those of rules are told one by one. */
const SETTINGS = ["language", "documentLanguage", "productGroup", "spearheads", "calm"];

type Scopes = NonNullable<ConfigurationParams["scopes"]>;
type Scope = Scopes[string];

/** Serves what applies to a document as a read-only text; the address holds the document's own. */
export class ConfigurationPages implements TextDocumentContentProvider {
  readonly #session: Session;
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(session: Session) {
    this.#session = session;
  }

  register() {
    return workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  async provideTextDocumentContent({ query }: Uri): Promise<string> {
    const params: ConfigurationParams = { uri: query, scopes: scopesFor(Uri.parse(query)) };
    return this.#session.client.sendRequest<string>("speerpunt/configuration", params);
  }

  /** Shows what applies to the document that the writer is in. */
  async show(): Promise<void> {
    const document = currentEditor()?.document;
    if (document?.languageId !== "markdown") {
      void window.showInformationMessage(word("configuration.unknown"));
      return;
    }
    const uri = Uri.from({
      scheme: SCHEME,
      path: `/${word("configuration.title")}`,
      query: document.uri.toString(),
    });
    // A page that stands open shows what held when it was opened.
    this.#changed.fire(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }
}

/**
 * The narrowest scope in which each setting was set; VS Code itself gives its defaults as if they were. In a window with one
 * folder the settings of the folder are those of the workspace.
 */
function scopesFor(uri: Uri): Scopes {
  const settings = workspace.getConfiguration("speerpunt", uri);
  const folder: Scope = workspace.workspaceFile ? "folder" : "workspace";
  const found: Record<string, Scope> = {};
  for (const name of SETTINGS) {
    const { globalValue, workspaceValue, workspaceFolderValue } = settings.inspect(name) ?? {};
    if (globalValue !== undefined) found[name] = "user";
    if (workspaceValue !== undefined) found[name] = "workspace";
    if (workspaceFolderValue !== undefined) found[name] = folder;
  }
  const rules = settings.inspect<Readonly<Record<string, unknown>>>("rules");
  for (const rule of Object.keys(rules?.globalValue ?? {})) found[`rules.${rule}`] = "user";
  for (const rule of Object.keys(rules?.workspaceValue ?? {})) found[`rules.${rule}`] = "workspace";
  for (const rule of Object.keys(rules?.workspaceFolderValue ?? {})) found[`rules.${rule}`] = folder;
  return found;
}
