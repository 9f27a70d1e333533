import { type Diagnostic, languages, type Position, type TextDocument } from "vscode";

/** Findings of Speerpunt in a document, in the order of the text. */
export function findingsOf(document: TextDocument): readonly Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === "speerpunt")
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end));
}

/** The id of the rule that made a finding. */
export function ruleOf({ code }: Diagnostic): string | undefined {
  const value = typeof code === "object" ? code.value : code;
  return value === undefined ? undefined : String(value);
}

/** The finding under a position; the shortest one where they overlap. */
export function findingAt(document: TextDocument, position: Position): Diagnostic | undefined {
  const lengthOf = ({ range }: Diagnostic) => document.offsetAt(range.end) - document.offsetAt(range.start);
  return findingsOf(document)
    .filter(({ range }) => range.contains(position))
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}
