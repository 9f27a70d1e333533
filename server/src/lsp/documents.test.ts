import assert from "node:assert/strict";
import { test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze, applyEdits, type TextEdit } from "../core/index.js";
import { type EditableAnalysis, MAX_TEXT_LENGTH, OpenDocument, OpenDocuments } from "./documents.js";

/** An analyzer that remembers what was asked of it, fails on the word FOUT and takes its time after TRAAG. */
class FakeAnalyzer implements EditableAnalysis {
  readonly edits: TextEdit[] = [];
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  edit(edit: TextEdit): void {
    this.edits.push(edit);
    this.text = applyEdits(this.text, [edit]);
  }

  get analysis() {
    if (this.text.includes("FOUT")) throw new Error("FOUT");
    const [, ms] = /TRAAG (\d+)/.exec(this.text) ?? [];
    for (const end = performance.now() + Number(ms ?? 0); performance.now() < end; );
    return { ...analyze(""), text: this.text };
  }
}

function openDocument(content: string) {
  const made: FakeAnalyzer[] = [];
  const text = TextDocument.create("file:///a.md", "markdown", 1, content);
  const document = new OpenDocument(text, (each) => {
    const analyzer = new FakeAnalyzer(each);
    made.push(analyzer);
    return analyzer;
  });
  document.configure({ language: "nl", analysis: {}, key: "a" });
  return { document, made };
}

function insert(line: number, character: number, text: string) {
  const start = { line, character };
  return { range: { start, end: start }, text };
}

test("edits reach the analyzer once it is asked, joined where they touch", () => {
  const { document, made } = openDocument("een\r\ntwee 🌱 drie\r\n");
  document.check();
  document.update([insert(1, 8, "a"), insert(1, 9, "b"), insert(0, 0, "c")], 2);
  document.update([insert(0, 1, "d")], 3);
  assert.equal(made[0]?.edits.length, 0);
  const outcome = document.check();
  assert.equal(made.length, 1);
  assert.deepEqual(
    made[0]?.edits.map(({ newText }) => newText),
    ["ab", "cd"],
  );
  assert.equal(document.version, 3);
  assert.equal(outcome.kind === "analysed" && outcome.analysis.text, document.text.getText());
  assert.equal(document.text.getText(), "cdeen\r\ntwee 🌱 abdrie\r\n");
});

test("a whole new text reaches the analyzer as the difference", () => {
  const { document, made } = openDocument("een twee drie");
  document.check();
  document.update([{ text: "een drie" }], 2);
  document.check();
  assert.deepEqual(made[0]?.edits, [{ span: { start: 4, end: 9 }, newText: "" }]);
});

test("nothing is computed twice for one version and one set of options", () => {
  const { document } = openDocument("een");
  const outcome = document.check();
  assert.equal(document.check(), outcome);
  document.configure({ language: "nl", analysis: {}, key: "a" });
  assert.equal(document.check(), outcome);
  document.configure({ language: "en", analysis: {}, key: "b" });
  assert.notEqual(document.check(), outcome);
});

test("an analysis that fails is tried again on the next version, from scratch", () => {
  const { document, made } = openDocument("FOUT");
  assert.equal(document.check().kind, "failed");
  document.update([{ text: "goed" }], 2);
  assert.equal(document.check().kind, "analysed");
  assert.equal(made.length, 2);
});

test("an analyzer whose text went astray is replaced", () => {
  const { document, made } = openDocument("een");
  document.check();
  if (made[0]) made[0].text = "iets anders";
  document.update([insert(0, 0, "x")], 2);
  document.check();
  assert.equal(made[1]?.text, "xeen");
});

test("after a slow analysis of an edit, and only then, comes a rest in proportion", () => {
  const restAfter = (document: OpenDocument) => {
    document.check();
    return document.restUntil - performance.now();
  };
  const { document } = openDocument("TRAAG 90");
  assert.ok(restAfter(document) <= 0, "the first one reads everything");
  document.update([insert(0, 0, "x")], 2);
  const rest = restAfter(document);
  assert.ok(rest > 30 && rest <= 150, `${rest} ms`);
  document.update([{ text: "TRAAG 400" }], 3);
  const longest = restAfter(document);
  assert.ok(longest > 100 && longest <= 150, `${longest} ms`);
  document.update([{ text: "vlug" }], 4);
  assert.ok(restAfter(document) <= 0);
});

test("an oversized text is not analysed until it is small enough", () => {
  const { document, made } = openDocument("x".repeat(MAX_TEXT_LENGTH + 1));
  assert.equal(document.check().kind, "too-large");
  assert.equal(made.length, 0);
  document.update(
    [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: "" }],
    2,
  );
  assert.equal(document.check().kind, "analysed");
});

test("what is no change is left out and counted", () => {
  const { document } = openDocument("een");
  assert.equal(document.update([null, {}, { text: 3 }, { range: {}, text: "x" }, insert(0, 3, "!")], 2), 4);
  assert.equal(document.text.getText(), "een!");
});

test("a document is found under another spelling of its URI", () => {
  const documents = new OpenDocuments();
  const { document } = openDocument("een");
  documents.add(document);
  assert.equal(documents.get("file:///%61.md"), document);
  assert.equal(documents.remove("file:///%61.md"), document);
  assert.deepEqual(documents.all(), []);
});
