import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { applyEdits, type TextEdit } from "../core/index.js";
import { addEdit, difference } from "./pending-edits.js";

function inOrder(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((before, edit) => applyEdits(before, [edit]), text);
}

function joined(...edits: TextEdit[]): TextEdit[] {
  const pending: TextEdit[] = [];
  for (const edit of edits) addEdit(pending, edit);
  return pending;
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

test("letters typed one after the other are one edit", () => {
  assert.deepEqual(joined(insert(4, "e"), insert(5, "i"), insert(6, "s")), [insert(4, "eis")]);
});

test("a typed letter that is wiped out again leaves an edit of nothing", () => {
  assert.deepEqual(joined(insert(4, "x"), { span: { start: 4, end: 5 }, newText: "" }), [insert(4, "")]);
});

test("wiping out backwards is one edit", () => {
  const wipe = (start: number) => ({ span: { start, end: start + 1 }, newText: "" });
  assert.deepEqual(joined(wipe(5), wipe(4), wipe(3)), [{ span: { start: 3, end: 6 }, newText: "" }]);
});

test("edits far apart stay apart", () => {
  assert.equal(joined(insert(4, "a"), insert(90, "b"), insert(2, "c")).length, 3);
});

test("joined edits make the same text as the edits one by one", () => {
  const step = fc.record({ at: fc.nat(40), length: fc.nat(6), newText: fc.string({ maxLength: 5 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(step, { maxLength: 12 }), (text, steps) => {
      const edits: TextEdit[] = [];
      let expected = text;
      for (const { at, length, newText } of steps) {
        const start = Math.min(at, expected.length);
        const edit = { span: { start, end: Math.min(start + length, expected.length) }, newText };
        expected = applyEdits(expected, [edit]);
        addEdit(edits, edit);
      }
      assert.equal(inOrder(text, edits), expected);
    }),
  );
});

test("a whole new text is the edit that makes the difference", () => {
  assert.deepEqual(difference("een eis hier", "een wens hier"), {
    span: { start: 4, end: 6 },
    newText: "wen",
  });
  assert.equal(difference("gelijk", "gelijk"), undefined);
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\r", "\n", "é", "\u{1F331}"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = difference(before, after);
      assert.equal(edit ? applyEdits(before, [edit]) : before, after);
    }),
  );
});
