// The amount of social return: the document's own percentage and value, the formula shown, nothing assumed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { actionsAt, analyze, applyEdits, hoverAt } from "../server/src/core/index.js";

const text = (value: string, share: string) =>
  `# Opdracht\n\n${value}\n\n## Social return\n\nDe opdrachtnemer besteedt ${share} aan social return.\n`;
const VALUE = "De geraamde waarde bedraagt € 480.000 over vier jaar.";

function amount(source: string) {
  const start = source.indexOf("besteedt");
  return actionsAt(analyze(source), { start, end: start }, "nl", (kind) => kind === "refactor.insert").find(
    ({ title }) => title.includes("×"),
  );
}

test("the amount is worked out from the value in the text, once", () => {
  const source = text(VALUE, "ten minste 2,5% van de opdrachtsom");
  const action = amount(source);
  assert.equal(action?.title, "Schrijf het bedrag erbij: 2,5% × € 480.000 = € 12.000");
  const after = applyEdits(source, action?.edits ?? []);
  assert.ok(after.includes("2,5% van de opdrachtsom (2,5% × € 480.000 = € 12.000) aan social return."));
  assert.equal(amount(after), undefined);
  assert.match(
    hoverAt(analyze(source), source.indexOf("2,5%"), "en")?.markdown ?? "",
    /2\.5% × € 480,000 = € 12,000/,
  );
});

test("nothing is worked out of wages, of a value that is not stated, or of another subject", () => {
  assert.equal(amount(text(VALUE, "5% van de loonsom")), undefined);
  assert.equal(amount(text("De opdracht is groot.", "5% van de opdrachtsom")), undefined);
  const other = text(VALUE, "5% van de opdrachtsom")
    .replace("social return.", "papier.")
    .replace("## Social return", "## Papier");
  assert.equal(amount(other), undefined);
});
