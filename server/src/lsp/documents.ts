import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Analysis,
  type AnalysisOptions,
  Analyzer,
  type MessageLanguage,
  type TextEdit,
} from "../core/index.js";
import { CalmView } from "./calm/calm-view.js";
import { toContentChange, toSpan } from "./from-lsp.js";
import { addEdit, difference } from "./pending-edits.js";
import { TenderView } from "./tender-view.js";
import { uriKey } from "./uri.js";

/** A document with more UTF-16 units is not analysed. */
export const MAX_TEXT_LENGTH = 20_000_000;

/** An analysis that is quicker than this asks for no rest after it. */
const QUICK_MS = 40;
const MAX_REST_MS = 150;

/** What settings and project file say for one document. Two with the same `key` are equal. */
export interface DocumentOptions {
  readonly language: MessageLanguage;
  readonly analysis: AnalysisOptions;
  readonly key: string;
}

/** What came of checking a text. */
export type Outcome =
  | { readonly kind: "analysed"; readonly analysis: Analysis }
  | { readonly kind: "too-large" }
  | { readonly kind: "failed"; readonly error: unknown };

/** The part of the core's `Analyzer` that the server uses. */
export type EditableAnalysis = Pick<Analyzer, "text" | "edit" | "analysis">;
export type CreateAnalyzer = (text: string, options: AnalysisOptions) => EditableAnalysis;

/** Checks a text once, for documents that nobody is editing. */
export function checkText(text: string, { analysis: options }: DocumentOptions): Outcome {
  return check(text, () => new Analyzer(text, options));
}

function check(text: string, analyzer: () => EditableAnalysis): Outcome {
  if (text.length > MAX_TEXT_LENGTH) return { kind: "too-large" };
  try {
    return { kind: "analysed", analysis: analyzer().analysis };
  } catch (error) {
    return { kind: "failed", error };
  }
}

/** After an analysis that took long a writer gets some time without one, so that typing goes on smoothly. */
function restAfter(runMs: number): number {
  return Math.min(Math.max(0, runMs - QUICK_MS), MAX_REST_MS);
}

/** The documents that the editor has open, under whatever spelling of their URI. */
export class OpenDocuments {
  readonly #byKey = new Map<string, OpenDocument>();

  get(uri: string): OpenDocument | undefined {
    return this.#byKey.get(uriKey(uri));
  }

  all(): readonly OpenDocument[] {
    return [...this.#byKey.values()];
  }

  add(document: OpenDocument): void {
    this.#byKey.set(uriKey(document.uri), document);
  }

  remove(uri: string): OpenDocument | undefined {
    const document = this.get(uri);
    this.#byKey.delete(uriKey(uri));
    return document;
  }
}

/** A document as the editor has it: its text, its version and what the core remembers of it. */
export class OpenDocument {
  readonly text: TextDocument;
  /** What of its findings is shown while somebody types. */
  readonly calm = new CalmView();
  /** What the other documents of its tender change in its findings. */
  readonly tender = new TenderView();
  /** The moment until which the next analysis after an edit had better wait; past when the last one was quick. */
  restUntil = 0;
  readonly #createAnalyzer: CreateAnalyzer;
  #analyzer: EditableAnalysis | undefined;
  #edits: TextEdit[] = [];
  #options: DocumentOptions | undefined;
  #outcome: Outcome | undefined;

  constructor(
    text: TextDocument,
    createAnalyzer: CreateAnalyzer = (content, options) => new Analyzer(content, options),
  ) {
    this.text = text;
    this.#createAnalyzer = createAnalyzer;
  }

  get uri(): string {
    return this.text.uri;
  }

  get version(): number {
    return this.text.version;
  }

  /**
   * Applies changes in their order; each is stated in the text that the ones before it left.
   * Gives the number of changes that it could not read and left out.
   */
  update(changes: readonly unknown[], version: number): number {
    this.#outcome = undefined;
    let unread = 0;
    for (const sent of changes) {
      const change = toContentChange(sent, this.text);
      if (change === undefined) {
        unread++;
        continue;
      }
      const edit =
        "range" in change
          ? { span: toSpan(change.range, this.text), newText: change.text }
          : difference(this.text.getText(), change.text);
      TextDocument.update(this.text, [change], version);
      if (edit === undefined) continue;
      if (this.#analyzer !== undefined) addEdit(this.#edits, edit);
      this.calm.edited(edit, performance.now());
      this.tender.edited(edit);
    }
    TextDocument.update(this.text, [], version);
    return unread;
  }

  /** Sets what the analysis goes by. Nothing is lost when it is what it was. */
  configure(options: DocumentOptions): void {
    if (options.key === this.#options?.key) return;
    this.#options = options;
    this.#forget();
  }

  get options(): DocumentOptions | undefined {
    return this.#options;
  }

  /** Whether `check` has work to do. */
  get isChecked(): boolean {
    return this.#outcome !== undefined;
  }

  /** What the core says of the present text, computed once per version; `configure` comes first. */
  check(): Outcome {
    if (this.#outcome !== undefined) return this.#outcome;
    const isFirst = this.#analyzer === undefined;
    const started = performance.now();
    const outcome = check(this.text.getText(), () => this.#upToDateAnalyzer());
    const ended = performance.now();
    // The first analysis reads everything and says nothing of the next.
    if (!isFirst) this.restUntil = ended + restAfter(ended - started);
    if (outcome.kind !== "analysed") this.#forget();
    this.#outcome = outcome;
    return outcome;
  }

  #upToDateAnalyzer(): EditableAnalysis {
    const content = this.text.getText();
    const last = this.#edits.pop();
    for (const edit of this.#edits) this.#analyzer?.edit(edit);
    if (last !== undefined) this.#analyzer?.edit(last, this.#isAhead(last, content) ? content : undefined);
    this.#edits = [];
    // Should the two ever differ, findings would point at the wrong words; start afresh instead.
    if (this.#analyzer?.text.length !== content.length) {
      this.#analyzer = this.#createAnalyzer(content, this.#options?.analysis ?? {});
    }
    return this.#analyzer;
  }

  /** Whether one edit makes the present text of what the analyzer has. */
  #isAhead({ span, newText }: TextEdit, content: string): boolean {
    const length = this.#analyzer?.text.length ?? 0;
    return span.end <= length && length - (span.end - span.start) + newText.length === content.length;
  }

  #forget(): void {
    this.#analyzer = undefined;
    this.#edits = [];
    this.#outcome = undefined;
  }
}
