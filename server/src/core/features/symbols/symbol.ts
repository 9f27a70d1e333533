// A chapter, requirement, award criterion, clause or matrix with its place, for outlines and searches.
import type { Span } from "../../text/span.js";

export type SymbolKind =
  | "chapter"
  /** Numbered text that asks nothing. */
  | "paragraph"
  | "requirement"
  | "wish"
  | "award-criterion"
  | "contract-clause"
  | "matrix"
  | "matrix-row";

export interface DocumentSymbol {
  readonly kind: SymbolKind;
  /** One line: the label, if there is one, and the first words behind it. Never empty. */
  readonly name: string;
  /** How it binds, the weight, the spearheads; empty when there is nothing to say. */
  readonly detail: string;
  /** All of it; UTF-16 offsets in the document. Holds `focus` and the spans of the children. */
  readonly span: Span;
  /** The words to select. */
  readonly focus: Span;
  readonly children: readonly DocumentSymbol[];
}
