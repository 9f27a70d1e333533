import assert from "node:assert/strict";
import { test } from "node:test";
import type { SnippetTextEdit, TextDocumentEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze, applyEdits, type Fix } from "../core/index.js";
import type { ChangePreview } from "../protocol.js";
import { toChange, toCoverage, toWorkspaceEdit } from "./to-lsp.js";

const SNIPPETS = { documentChanges: true, snippets: true, previews: true, previewCommand: false };

function document(text: string) {
  return TextDocument.create("file:///a.md", "markdown", 3, text);
}

/** The edits as the client gets them, each as the text of a snippet or as plain text. */
function sent(fix: Pick<Fix, "edits" | "select">, text: string, support = SNIPPETS): string[] {
  const whole: Fix = { title: "", preferred: false, ...fix };
  const [change] = toWorkspaceEdit(whole, document(text), support).documentChanges ?? [];
  const { textDocument, edits } = change as TextDocumentEdit;
  assert.equal(textDocument.version, 3);
  return edits.map((edit) =>
    "snippet" in edit ? `snippet ${(edit as SnippetTextEdit).snippet.value}` : `text ${edit.newText}`,
  );
}

function insertion(at: number, newText: string) {
  return { span: { start: at, end: at }, newText };
}

test("the open choice becomes the first stop of a snippet, and all other marks stay text", () => {
  const edits = [insertion(4, "a $5 {b} \\ [getal] c}")];
  const start = 4 + "a $5 {b} \\ ".length;
  assert.deepEqual(sent({ edits, select: { start, end: start + 7 } }, "een\n\ntwee"), [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: A stop of a snippet.
    "snippet a \\$5 {b\\} \\\\ ${1:[getal]} c\\}$0",
  ]);
});

test("a choice is found in the edit that it ends up in", () => {
  const edits = [insertion(10, "[x]"), insertion(0, "voor ")];
  const text = "0123456789";
  const start = applyEdits(text, edits).indexOf("[x]");
  assert.deepEqual(sent({ edits, select: { start, end: start + 3 } }, text), [
    "text voor ",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: A stop of a snippet.
    "snippet ${1:[x]}$0",
  ]);
});

test("on an indented line, without a choice and for a client without snippets, the text stays text", () => {
  const select = { start: 4, end: 5 };
  assert.deepEqual(sent({ edits: [insertion(4, "x\n")], select }, "  - een"), ["text x\n"]);
  assert.deepEqual(sent({ edits: [insertion(4, "x\n")], select: null }, "een\ntwee"), ["text x\n"]);
  const plain = { documentChanges: true, snippets: false, previews: true, previewCommand: false };
  assert.deepEqual(sent({ edits: [insertion(4, "x")], select }, "een\ntwee", plain), ["text x"]);
});

test("a change that a writer should see first waits for confirmation, where the client can ask", () => {
  const fix: Fix = {
    title: "Anders",
    preferred: true,
    preview: true,
    reason: "Beter",
    edits: [insertion(0, "x")],
    select: null,
  };
  const asked = toWorkspaceEdit(fix, document("een"), SNIPPETS);
  const [id] = Object.keys(asked.changeAnnotations ?? {});
  assert.ok(id);
  assert.deepEqual(asked.changeAnnotations?.[id], {
    label: "Anders",
    needsConfirmation: true,
    description: "Beter",
  });
  const [change] = asked.documentChanges as TextDocumentEdit[];
  assert.deepEqual(
    change?.edits.map((edit) => "annotationId" in edit && edit.annotationId),
    [id],
  );
  const plain = toWorkspaceEdit(fix, document("een"), { ...SNIPPETS, previews: false });
  assert.equal(plain.changeAnnotations, undefined);
  assert.deepEqual(toChange(fix, document("een"), SNIPPETS), { edit: asked });
});

test("a client with a command for it gets the change as plain text beside the edit", () => {
  const fix: Fix = {
    title: "Anders",
    preferred: true,
    preview: true,
    reason: "Beter",
    edits: [insertion(3, "[y]"), insertion(0, "x")],
    select: { start: 4, end: 7 },
  };
  const support = { ...SNIPPETS, previewCommand: true };
  const { edit, command } = toChange(fix, document("een"), support);
  assert.equal(edit, undefined);
  assert.equal(command?.command, "speerpunt.previewChange");
  const [preview]: ChangePreview[] = command.arguments ?? [];
  assert.ok(preview);
  const { edit: made, edits, ...rest } = preview;
  assert.deepEqual(rest, { uri: "file:///a.md", version: 3, title: "Anders", reason: "Beter" });
  assert.deepEqual(
    edits.map(({ newText }) => newText),
    ["x", "[y]"],
  );
  assert.doesNotMatch(JSON.stringify(made), /annotation/i);
  assert.match(JSON.stringify(made), /snippet/);
  assert.ok(toChange({ ...fix, preview: false }, document("een"), support).edit);
});

test("coverage counts what is covered of the spearheads that are asked for", () => {
  const analysis = analyze("# Leeg\n", { spearheads: ["circulair", "social-return"] });
  const coverage = toCoverage(analysis, document("# Leeg\n"), "nl");
  assert.deepEqual([coverage.version, coverage.covered, coverage.total], [3, 0, 2]);
  assert.deepEqual(
    coverage.spearheads.map(({ id }) => id),
    ["circulair", "social-return"],
  );
});

test("coverage goes by the spearheads that the front matter asks for", () => {
  const text = "---\nspeerpunten: [circulair]\n---\n\n# Leeg\n";
  const { spearheads } = toCoverage(analyze(text), document(text), "nl");
  assert.deepEqual(
    spearheads.map(({ id }) => id),
    ["circulair"],
  );
});

test("coverage names the themes for an organisation that works with the manifest", () => {
  const analysis = analyze("# Leeg\n", {
    spearheads: ["klimaatneutraal", "innovatiegericht"],
    organisation: { profile: "mvoi" },
  });
  const { spearheads } = toCoverage(analysis, document("# Leeg\n"), "nl");
  assert.deepEqual(
    spearheads.map(({ name }) => name),
    ["Klimaatneutraal inkopen (thema Klimaat)", "Innovatiegericht inkopen"],
  );
});
