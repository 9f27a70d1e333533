import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../core/index.js";
import type { Calm } from "../../protocol.js";
import { CalmView, PAUSE_MS } from "./calm-view.js";

const TEXT = `# Programma van eisen

## 1 Eisen

De opdrachtnemer levert binnen drie dagen.

De opdrachtnemer reageert binnen een uur.
`;

/** A writer with one document, whose findings of `vague` are looked at after each step. */
class Writer {
  readonly view = new CalmView();
  text = TEXT;
  now = 0;
  calm: Calm = "paragraph";

  type(search: string, replacement: string): string[] {
    const start = this.text.indexOf(search);
    assert.ok(start >= 0, search);
    const span = { start, end: start + search.length };
    this.text = this.text.slice(0, span.start) + replacement + this.text.slice(span.end);
    this.now += 100;
    this.view.edited({ span, newText: replacement }, this.now);
    return this.sees();
  }

  sees(): string[] {
    const { findings } = analyze(this.text, { onlyRules: ["vague"] });
    return this.view
      .choose(findings, this.text, this.calm, this.now)
      .map(({ focus }) => this.text.slice(focus.start, focus.end));
  }

  goTo(search: string): void {
    this.view.cursorsAt([this.text.indexOf(search)]);
  }
}

test("without a cursor every finding is shown at once", () => {
  const writer = new Writer();
  assert.deepEqual(writer.type("binnen drie dagen", "zo snel mogelijk"), ["zo snel mogelijk"]);
});

test("a new finding waits until the writer leaves the paragraph", () => {
  const writer = new Writer();
  writer.goTo("levert");
  assert.deepEqual(writer.type("binnen drie dagen", "zo snel mogelijk"), []);
  assert.ok(writer.view.holdsBack);
  writer.goTo("snel");
  assert.equal(writer.view.mayRelease(writer.text, "paragraph", writer.now), false);
  writer.goTo("reageert");
  assert.equal(writer.view.mayRelease(writer.text, "paragraph", writer.now), true);
  assert.deepEqual(writer.sees(), ["zo snel mogelijk"]);
  assert.equal(writer.view.holdsBack, false);
});

test("a new finding waits until the writer pauses", () => {
  const writer = new Writer();
  writer.goTo("levert");
  writer.type("binnen drie dagen", "zo snel mogelijk");
  writer.now += PAUSE_MS - 1;
  assert.deepEqual(writer.sees(), []);
  writer.now += 1;
  assert.deepEqual(writer.sees(), ["zo snel mogelijk"]);
});

test("what stood there stays while it is typed in, and moves along", () => {
  const writer = new Writer();
  writer.type("binnen drie dagen", "zo snel mogelijk");
  writer.goTo("levert");
  writer.sees();
  assert.deepEqual(writer.type("levert", "levert en plaatst"), ["zo snel mogelijk"]);
  assert.deepEqual(writer.type("De opdrachtnemer levert", "Zij levert"), ["zo snel mogelijk"]);
  assert.deepEqual(writer.type("mogelijk.", "mogelijk, naar beste vermogen."), ["zo snel mogelijk"]);
});

test("what is repaired is gone at once, and waits when it comes back", () => {
  const writer = new Writer();
  writer.goTo("levert");
  writer.sees();
  writer.type("binnen drie dagen", "zo snel mogelijk");
  writer.now += PAUSE_MS;
  assert.deepEqual(writer.sees(), ["zo snel mogelijk"]);
  assert.deepEqual(writer.type("zo snel mogelijk", "binnen een dag"), []);
  assert.deepEqual(writer.type("binnen een dag", "zo snel mogelijk"), []);
});

test("an edit elsewhere in the document is shown, one by somebody else in the paragraph waits for a pause", () => {
  const writer = new Writer();
  writer.goTo("levert");
  writer.sees();
  assert.deepEqual(writer.type("binnen drie dagen", "zo snel mogelijk"), []);
  assert.deepEqual(writer.type("binnen een uur", "zo goed mogelijk"), []);
  writer.goTo("levert");
  assert.deepEqual(writer.sees(), ["zo goed mogelijk"]);
  writer.now += PAUSE_MS;
  assert.deepEqual(writer.sees(), ["zo snel mogelijk", "zo goed mogelijk"]);
});

test("off shows everything, line only looks at the line", () => {
  const writer = new Writer();
  writer.calm = "off";
  writer.goTo("levert");
  assert.deepEqual(writer.type("binnen drie dagen.", "zo snel\nmogelijk. Hij\nmeldt."), [
    "zo snel\nmogelijk",
  ]);
  const other = new Writer();
  other.calm = "line";
  other.goTo("levert");
  other.sees();
  assert.deepEqual(other.type("binnen drie dagen.", "zo snel mogelijk.\nHij meldt dat"), []);
  other.goTo("meldt");
  assert.deepEqual(other.sees(), ["zo snel mogelijk"]);
});

test("the same findings are the same array, so that nothing is sent twice", () => {
  const writer = new Writer();
  writer.goTo("levert");
  writer.type("binnen drie dagen", "zo snel mogelijk");
  const { findings } = analyze(writer.text, { onlyRules: ["vague"] });
  const choose = () => writer.view.choose(findings, writer.text, "paragraph", writer.now);
  assert.equal(choose(), choose());
  writer.now += PAUSE_MS;
  assert.equal(choose(), findings);
  assert.equal(choose(), findings);
});
