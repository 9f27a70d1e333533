import { Disposable, type TextEditor, window } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { CursorParams } from "../../server/src/protocol.js";

/** A cursor that is on its way need not be told of; while somebody types, the edits tell where. */
const REST_MS = 100;

/** Tells the server where the writer is, so that what is new there can wait until the writer is done. */
export function tellCursor(client: BaseLanguageClient): Disposable {
  let told: TextEditor["document"] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (params: CursorParams) => {
    if (client.state !== State.Running) return;
    // The server does without it; a lost message is no matter for the writer.
    client.sendNotification("speerpunt/cursor", params).catch(() => {});
  };
  const tell = () => {
    clearTimeout(timer);
    const editor = window.activeTextEditor;
    const document = editor?.document.languageId === "markdown" ? editor.document : undefined;
    if (told && told !== document && !told.isClosed) send({ ...placeOf(told), positions: [] });
    told = document;
    if (!editor || !document) return;
    const positions = editor.selections.map(({ active: { line, character } }) => ({ line, character }));
    send({ ...placeOf(document), positions });
  };

  const listeners = [
    window.onDidChangeActiveTextEditor(tell),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor !== window.activeTextEditor) return;
      clearTimeout(timer);
      timer = setTimeout(tell, REST_MS);
    }),
    // A server that was started again knows nothing yet.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) tell();
    }),
  ];
  tell();
  return Disposable.from(...listeners, new Disposable(() => clearTimeout(timer)));
}

function placeOf({ uri, version }: TextEditor["document"]): Pick<CursorParams, "uri" | "version"> {
  return { uri: uri.toString(), version };
}
