// Comply or explain: a sentence for the tenderer or a comment for the writer, and the list of them all.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  analyze,
  applyEdits,
  explanationsOf,
  type Fix,
  fixesFor,
  type SPEARHEADS,
} from "../server/src/core/index.js";
import { MESSY } from "./messy.js";
import { SAMPLES } from "./samples.js";

const texts = [...SAMPLES.map(({ name, text }) => [name, text] as const), ...Object.entries(MESSY)];

/** The fixes that put a sentence into the text, by spearhead. */
function waivers(text: string): { spearhead: (typeof SPEARHEADS)[number]; fix: Fix }[] {
  const analysis = analyze(text);
  return analysis.findings.flatMap((finding) =>
    finding.spearhead === null
      ? []
      : fixesFor(analysis, finding, "nl")
          .filter(({ title }) => title.includes(": leg in de tekst uit"))
          .map((fix) => ({ spearhead: finding.spearhead as (typeof SPEARHEADS)[number], fix })),
  );
}

for (const [name, text] of texts) {
  test(`a sentence in ${name} waives the spearhead once its reason is filled in`, () => {
    for (const { spearhead, fix } of waivers(text)) {
      const open = applyEdits(text, fix.edits);
      assert.ok(fix.select);
      assert.match(open.slice(fix.select.start, fix.select.end), /^\[(?:reden|reason)\]$/);
      const before = analyze(open);
      assert.notEqual(before.spearheads[spearhead].status, "waived", "an open reason is none");
      assert.ok(
        before.findings.some(({ rule, span }) => rule === "placeholder" && span.start === fix.select?.start),
        "the open place is reported",
      );
      const isEnglish = before.language === "en";
      const reason = isEnglish ? "it concerns a standard product" : "het om een standaardproduct gaat";
      const filled = analyze(open.replace(/\[(?:reden|reason)\]/, reason));
      assert.equal(filled.spearheads[spearhead].status, "waived", `${spearhead} in ${name}`);
      const [told] = explanationsOf(filled).filter(
        (item) => item.spearhead === spearhead && item.kind === "text",
      );
      assert.match(told?.reason ?? "", new RegExp(reason));
    }
  });
}

test("the sentence stands with the background, not in a list, a quotation or code", () => {
  const sentence = "Circulair inkopen wordt in deze opdracht niet toegepast, omdat [reden].";
  const after = (text: string) => {
    const found = waivers(text).find(({ spearhead }) => spearhead === "circulair");
    assert.ok(found);
    return applyEdits(text, found.fix.edits);
  };
  assert.equal(
    after("# Inleiding\n\nWij kopen:\n\n- papier\n- pennen\n\n# Eisen\n\nSnel.\n"),
    `# Inleiding\n\nWij kopen:\n\n- papier\n- pennen\n\n${sentence}\n\n# Eisen\n\nSnel.\n`,
  );
  assert.equal(
    after("# Inleiding\n\nWij kopen.\n\n# Circulair\n\n> Citaat.\n\n# Eisen\n\nSnel.\n"),
    `# Inleiding\n\nWij kopen.\n\n# Circulair\n\n> Citaat.\n\n${sentence}\n\n# Eisen\n\nSnel.\n`,
  );
  assert.equal(after("# Eisen\r\n\r\nSnel.\r\n"), `# Eisen\r\n\r\nSnel.\r\n\r\n${sentence}\r\n`);
});

test("the list holds comments and sentences with a reason, in order", () => {
  const text = [
    "# Inleiding",
    "Social return wordt in deze opdracht niet toegepast, omdat het om een kleine levering gaat.",
    "# Eisen <!-- speerpunt-negeer missing-spearhead circulair: er worden geen goederen geleverd -->",
    "Snel. <!-- speerpunt-negeer vague: [reden] -->",
    "<!-- speerpunt-negeer-bestand no-tco: de prijs ligt vast -->",
    "",
  ].join("\n\n");
  const told = explanationsOf(analyze(text));
  assert.deepEqual(
    told.map(({ kind, rule, spearhead, wholeFile }) => ({ kind, rule, spearhead, wholeFile })),
    [
      { kind: "text", rule: null, spearhead: "social-return", wholeFile: false },
      { kind: "comment", rule: "missing-spearhead", spearhead: "circulair", wholeFile: false },
      { kind: "comment", rule: "no-tco", spearhead: null, wholeFile: true },
    ],
  );
  assert.equal(told[1]?.reason, "er worden geen goederen geleverd");
  for (const { span, reason } of told) assert.ok(text.slice(span.start, span.end).includes(reason));
});
