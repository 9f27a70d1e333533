import assert from "node:assert/strict";
import { test } from "node:test";
import { lineAt, paragraphAt } from "./paragraph.js";

/** The paragraph at the cursor, which stands at `‸`. */
function around(marked: string): string {
  const offset = marked.indexOf("‸");
  const text = marked.replace("‸", "");
  const { start, end } = paragraphAt(text, offset);
  return text.slice(start, end);
}

test("a paragraph goes from blank line to blank line", () => {
  assert.equal(around("een\n\ntwee\nd‸rie\nvier\n\nvijf"), "twee\ndrie\nvier");
  assert.equal(around("een\r\n \r\ntwee\r\ndrie‸\r\n"), "twee\r\ndrie\r");
  assert.equal(around("‸een"), "een");
  assert.equal(around("een\n‸\ntwee"), "");
  assert.equal(around("‸"), "");
});

test("an item, a row and a heading are one by themselves, with the lines that belong to them", () => {
  const list = "Eisen:\n- een\n- twee\n  hoort erbij\n- drie";
  assert.equal(around(list.replace("hoort", "ho‸ort")), "- twee\n  hoort erbij");
  assert.equal(around(list.replace("twee", "tw‸ee")), "- twee\n  hoort erbij");
  assert.equal(around(list.replace("Eisen", "Ei‸sen")), "Eisen:");
  assert.equal(around("| a | b |\n| - | - |\n| ‸c | d |\n| e | f |"), "| c | d |");
  assert.equal(around("# Kop‸\ntekst"), "# Kop");
  assert.equal(around("# Kop\ntek‸st"), "tekst");
});

test("a text of one endless paragraph stays cheap", () => {
  const text = "regel\n".repeat(100_000);
  const { start, end } = paragraphAt(text, 300_000);
  assert.ok(end - start < 3000);
});

test("a line is what lies between two line breaks", () => {
  assert.deepEqual(lineAt("een\ntwee\ndrie", 4), { start: 4, end: 8 });
  assert.deepEqual(lineAt("een\ntwee\ndrie", 8), { start: 4, end: 8 });
  assert.deepEqual(lineAt("een\n", 4), { start: 4, end: 4 });
});
