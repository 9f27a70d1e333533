// Edits in several documents of a tender as the protocol states them.
import type { AnnotatedTextEdit, ChangeAnnotation, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { DocumentRename, MessageLanguage } from "../../core/index.js";
import type { Tender } from "../tenders.js";
import { type EditSupport, toRange } from "../to-lsp.js";
import { WORDS } from "../words.js";

/** Each document at the version that was read, none for a file on disk; places to judge ask before they change. */
export function toTenderEdit(
  renames: readonly DocumentRename[],
  { documents, uris }: Tender,
  { documentChanges }: EditSupport,
  language: MessageLanguage,
): WorkspaceEdit {
  const questions = new Questions(language);
  const changes = renames.flatMap(({ document, edits }) => {
    const [uri, read] = [uris.get(document), documents.get(document)];
    if (uri === undefined || read === undefined) return [];
    const { text, version } = read;
    const changed = edits.map(({ span, newText, question }) =>
      questions.ask({ range: toRange(span, text), newText }, question),
    );
    return [{ textDocument: { uri, version }, edits: changed }];
  });
  if (!documentChanges) {
    return {
      changes: Object.fromEntries(changes.map(({ textDocument, edits }) => [textDocument.uri, edits])),
    };
  }
  return { documentChanges: changes, ...questions.annotations() };
}

/** Gives each question an annotation of its own. */
class Questions {
  readonly #ids = new Map<string, string>();

  constructor(private readonly language: MessageLanguage) {}

  ask(edit: TextEdit, question: string | null): TextEdit | AnnotatedTextEdit {
    if (question === null) return edit;
    const annotationId = this.#ids.get(question) ?? `ask-${this.#ids.size + 1}`;
    this.#ids.set(question, annotationId);
    return { ...edit, annotationId };
  }

  annotations(): Pick<WorkspaceEdit, "changeAnnotations"> {
    if (this.#ids.size === 0) return {};
    const label = WORDS[this.language].needsJudgement();
    const all = [...this.#ids].map(([description, id]): [string, ChangeAnnotation] => [
      id,
      { label, description, needsConfirmation: true },
    ]);
    return { changeAnnotations: Object.fromEntries(all) };
  }
}
