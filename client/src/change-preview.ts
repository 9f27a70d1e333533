import {
  commands,
  type Disposable,
  EventEmitter,
  type QuickPickItem,
  Range,
  TabInputTextDiff,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from "vscode";
import type { ChangePreview } from "../../server/src/protocol.js";
import { applyChange } from "./apply-change.js";
import { fileName } from "./report.js";
import { showDocument } from "./reveal.js";
import type { Session } from "./session.js";
import { word } from "./words.js";

/** Its documents have no `.md` in their path, so that they are not Markdown and the server never judges them. */
const SCHEME = "speerpunt-change";
const DETAIL_LENGTH = 200;
const SETTLE_MS = 1000;

/** Shows changes beside the text as it is, and makes them when the writer says so: Enter makes one, Escape leaves the text. */
export class ChangePreviews {
  readonly #session: Session;
  #count = 0;
  #text = "";

  constructor(session: Session) {
    this.#session = session;
  }

  register(): Disposable {
    return workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: new EventEmitter<Uri>().event,
      provideTextDocumentContent: () => this.#text,
    });
  }

  async show(preview: ChangePreview): Promise<void> {
    const uri = Uri.parse(preview.uri).toString();
    const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
    if (document?.version !== preview.version) return tellChanged();
    this.#text = changedText(document, preview.edits);
    const changed = Uri.from({ scheme: SCHEME, path: `/${++this.#count}` });
    const title = `${fileName(document.uri)}: ${preview.title}`;
    await commands.executeCommand("vscode.diff", document.uri, changed, title, { preserveFocus: true });
    const settling = keepInView(preview, changed);
    const isWanted = await ask(preview, changed);
    settling.dispose();
    await close(changed);
    if (!isWanted) await showDocument(document);
    else if (!(await applyChange(this.#session, document, preview))) tellChanged();
  }
}

/** Shows the first place that changes, until the texts stand still: they are wrapped and aligned after they are opened. */
function keepInView({ edits }: ChangePreview, changed: Uri): Disposable {
  const start = edits[0]?.range.start ?? { line: 0, character: 0 };
  const place = new Range(start.line, start.character, start.line, start.character);
  const show = (editor: TextEditor | undefined) => {
    if (editor?.document.uri.toString() === changed.toString()) {
      editor.revealRange(place, TextEditorRevealType.InCenter);
    }
  };
  const moves = window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => show(textEditor));
  setTimeout(() => moves.dispose(), SETTLE_MS);
  window.visibleTextEditors.forEach(show);
  return moves;
}

function tellChanged(): void {
  void window.showInformationMessage(word("change.outdated"));
}

function changedText(document: TextDocument, edits: ChangePreview["edits"]): string {
  let at = 0;
  const parts = edits.map(({ range: { start, end }, newText }) => {
    const range = new Range(start.line, start.character, end.line, end.character);
    const before = document.getText(new Range(document.positionAt(at), range.start));
    at = document.offsetAt(range.end);
    return before + newText;
  });
  return parts.join("") + document.getText().slice(at);
}

/** Whether the writer wants the change; not when the list or the comparison is closed. */
function ask({ title, reason, edits }: ChangePreview, changed: Uri): Promise<boolean> {
  const words = edits.map(({ newText }) => newText.trim().replace(/\s+/g, " ")).join(" … ");
  const detail = words.length > DETAIL_LENGTH ? `${words.slice(0, DETAIL_LENGTH)}…` : words;
  const apply: QuickPickItem = { label: word("change.apply"), detail };
  const leave: QuickPickItem = { label: word("change.leave") };
  const list = window.createQuickPick();
  Object.assign(list, { title, placeholder: reason, items: [apply, leave], ignoreFocusOut: true });
  return new Promise((resolve) => {
    const tabs = window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (closed.some(({ input }) => shows(input, changed))) list.hide();
    });
    list.onDidAccept(() => {
      resolve(list.activeItems[0] === apply);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(false);
      tabs.dispose();
      list.dispose();
    });
    list.show();
  });
}

async function close(changed: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  await window.tabGroups.close(tabs.filter(({ input }) => shows(input, changed)));
}

function shows(input: unknown, changed: Uri): boolean {
  return input instanceof TabInputTextDiff && input.modified.toString() === changed.toString();
}
