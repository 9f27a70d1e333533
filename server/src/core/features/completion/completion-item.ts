// What completion is to the rest: a function from a place in the text to proposals.
import type { Analysis } from "../../analysis/analyzer.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import type { TextEdit } from "../../text/edit.js";
import type { Span } from "../../text/span.js";
import type { LabelElsewhere } from "../references/elsewhere.js";

export interface CompletionRequest {
  readonly analysis: Analysis;
  /** Document offset of the cursor. */
  readonly offset: number;
  /** The line up to the cursor, and the rest of it. */
  readonly before: string;
  readonly after: string;
  /** Whether the writer asked, and not a sign that was typed: then whole texts may be offered. */
  readonly asked: boolean;
  /** Of the explanations; what is inserted follows the document. */
  readonly language: MessageLanguage;
  /** Ids of the other documents of the tender. */
  readonly elsewhere: readonly LabelElsewhere[];
}

export type CompletionKind = "key" | "value" | "rule" | "clause" | "requirement";

export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail: string;
  /** Markdown; empty when the detail says it all. */
  readonly documentation: string;
  /** Replaces what was typed of it, on the line of the cursor. */
  readonly edit: TextEdit;
  /** The open choice in the new text that comes first, as offsets in `edit.newText`; null without one. */
  readonly select: Span | null;
}

/** The best proposals first; none when the place is not its business. */
export type CompletionProvider = (request: CompletionRequest) => readonly CompletionItem[];

/** Replaces the last `typed` units before the cursor. */
export function replaceTyped({ offset }: CompletionRequest, typed: number, newText: string): TextEdit {
  return { span: { start: offset - typed, end: offset }, newText };
}

/** A word or text with what it means. */
export interface Value {
  readonly text: string;
  readonly detail: string;
}

/** Items for values that replace the last `typed` units before the cursor. */
export function valueItems(
  request: CompletionRequest,
  typed: number,
  values: readonly Value[],
): CompletionItem[] {
  return values.map(({ text, detail }) => ({
    label: text,
    kind: "value",
    detail,
    documentation: "",
    edit: replaceTyped(request, typed, text),
    select: null,
  }));
}
