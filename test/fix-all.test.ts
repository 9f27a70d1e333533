// `source.fixAll.speerpunt`: one step, safe fixes only, nothing to do afterwards.
import assert from "node:assert/strict";
import { test } from "node:test";
import { actionsAt, analyze, applyEdits } from "../server/src/core/index.js";

const text = `# Bestek

## 2 Eisen

E-01 De drukker is gecertificeerd volgens ISO 14001. De bakken zijn van Bammens, type Capitole.

E-02 De leverancier verhelpt een storing zo spoedig mogelijk.
`;

function fixAll(source: string) {
  const all = { start: 0, end: source.length };
  return actionsAt(analyze(source), all, "nl", (kind) => kind === "source.fixAll.speerpunt");
}

test("all safe fixes apply in one step, and no others", () => {
  const [action, ...others] = fixAll(text);
  assert.ok(action && others.length === 0);
  assert.equal(action.edits.length, 2);
  const after = applyEdits(text, action.edits);
  assert.equal(
    after,
    text
      .replace("ISO 14001", "ISO 14001 of gelijkwaardig")
      .replace("type Capitole", "type Capitole of gelijkwaardig"),
  );
  assert.deepEqual(fixAll(after), []);
});
