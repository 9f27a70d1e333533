import { Disposable, type TextDocument, window } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { CursorParams } from "../../server/src/protocol.js";

/** A cursor that is on its way need not be told of, and a document that was just opened is told of first. */
const REST_MS = 100;

/**
 * Tells the server where the writer is, so that what is new there can wait until the writer is done. While somebody
 * types, the edits tell it sooner.
 */
export function tellCursor(client: BaseLanguageClient): Disposable {
  let told: TextDocument | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (params: CursorParams) => {
    if (client.state !== State.Running) return;
    // The server does without it; a lost message is no matter for the writer.
    client.sendNotification("speerpunt/cursor", params).catch(() => {});
  };
  const tell = () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== "markdown") return;
    told = editor.document;
    const positions = editor.selections.map(({ active: { line, character } }) => ({ line, character }));
    send({ ...placeOf(told), positions });
  };
  const tellSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, REST_MS);
  };
  const leave = () => {
    if (told === window.activeTextEditor?.document) return;
    if (told && !told.isClosed) send({ ...placeOf(told), positions: [] });
    told = undefined;
  };

  tellSoon();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(() => {
      leave();
      tellSoon();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) tellSoon();
    }),
    // A server that was started again knows nothing yet.
    client.onDidChangeState(tellSoon),
    new Disposable(() => clearTimeout(timer)),
  );
}

function placeOf({ uri, version }: TextDocument): Pick<CursorParams, "uri" | "version"> {
  return { uri: uri.toString(), version };
}
