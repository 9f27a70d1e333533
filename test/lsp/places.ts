// Holds whatever an answer says of places and edits against the texts that it is about, whichever request it answers.
import assert from "node:assert/strict";
import {
  type AnnotatedTextEdit,
  Position,
  Range,
  SnippetTextEdit,
  TextDocumentEdit,
} from "vscode-languageserver";
import { TextDocument, type TextEdit } from "vscode-languageserver-textdocument";

/** A text, and its version where an editor has it open. */
export interface KnownText {
  readonly text: TextDocument;
  readonly version: number | null;
}

export type KnownTexts = (uri: string) => KnownText;

/** How many places and edits an answer had. */
export interface Counted {
  places: number;
  edits: number;
}

/**
 * Fails when an answer has a place outside its text or within a character, or an edit of another version, that overlaps
 * another one or that would mix line ends. A place is in the document that is named nearest above it, at first `uri`.
 */
export function assertPlaces(answer: unknown, uri: string, known: KnownTexts): Counted {
  const counted: Counted = { places: 0, edits: 0 };
  walk(answer, uri, uri, known, counted);
  return counted;
}

function walk(value: unknown, uri: string, asked: string, known: KnownTexts, counted: Counted): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) walk(item, uri, asked, known, counted);
  } else if (Range.is(value)) {
    assertRange(value, known(uri).text);
    counted.places++;
  } else if (Position.is(value)) {
    assertPosition(value, known(uri).text);
    counted.places++;
  } else if (TextDocumentEdit.is(value)) {
    const { textDocument, edits } = value;
    assert.equal(textDocument.version, known(textDocument.uri).version, `version of ${textDocument.uri}`);
    counted.edits += assertEdits(edits, known(textDocument.uri).text);
  } else {
    const { uri: own, targetUri } = value as { uri?: unknown; targetUri?: unknown };
    const here = [own, targetUri].find((named) => typeof named === "string") as string | undefined;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "changes") counted.edits += assertPlainChanges(inner, known);
      else walk(inner, key === "originSelectionRange" ? asked : (here ?? uri), asked, known, counted);
    }
  }
}

function assertPlainChanges(changes: object, known: KnownTexts): number {
  return Object.entries(changes)
    .map(([uri, edits]) => assertEdits(edits as TextEdit[], known(uri).text))
    .reduce((sum, count) => sum + count, 0);
}

export function assertRange({ start, end }: Range, document: TextDocument): void {
  assertPosition(start, document);
  assertPosition(end, document);
  assert.ok(document.offsetAt(start) <= document.offsetAt(end), "a range starts before it ends");
}

/** Not behind the end of its line, not between CR and LF, the halves of an emoji, or a letter and its accent. */
export function assertPosition(position: Position, document: TextDocument): void {
  const offset = document.offsetAt(position);
  assert.deepEqual(document.positionAt(offset), position, "a position lies in the text");
  const around = document.getText().slice(Math.max(0, offset - 1), offset + 1);
  assert.doesNotMatch(
    around,
    /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n|\p{L}\p{M})$/u,
    "a position is not within a character",
  );
}

/** Edits that an editor can make in any order: gives how many. */
function assertEdits(
  edits: readonly (TextEdit | AnnotatedTextEdit | SnippetTextEdit)[],
  document: TextDocument,
): number {
  const plain = edits.map((edit) => {
    const { range } = edit;
    assertRange(range, document);
    const newText = SnippetTextEdit.is(edit) ? plainText(edit.snippet.value) : edit.newText;
    return { start: document.offsetAt(range.start), end: document.offsetAt(range.end), range, newText };
  });
  const inOrder = plain.toSorted((a, b) => a.start - b.start);
  inOrder.forEach(({ start }, index) => {
    assert.ok(start >= (inOrder[index - 1]?.end ?? 0), "edits do not overlap");
  });
  const after = TextDocument.applyEdits(document, plain);
  assert.deepEqual(lineEnds(after), lineEnds(document.getText()), "line ends stay as they are");
  return edits.length;
}

/** The kinds of line ends; a text of one line has none of its own. */
function lineEnds(text: string): readonly string[] {
  const kinds = [...new Set(text.match(/\r\n|\r|\n/g))].sort();
  return kinds.length === 0 ? ["\n"] : kinds;
}

/** What a snippet says when nobody fills it in. */
function plainText(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, "$1")
    .replace(/\$\d+|\$\{\d+\}/g, "")
    .replace(/\\([\\$}])/g, "$1");
}
