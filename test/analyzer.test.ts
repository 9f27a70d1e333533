// An analysis after edits equals an analysis from scratch, whatever the edits; and the core answers on every string.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type Analysis,
  type AnalysisOptions,
  Analyzer,
  analyze,
  hoverAt,
  LineIndex,
} from "../server/src/core/index.js";
import { SAMPLES } from "./samples.js";

const RUNS = Number(process.env.SPEERPUNT_PROPERTY_RUNS ?? 40);

const samples = SAMPLES.map(({ text }) => text);

// What breaks readers of Markdown, and what our own readers look at.
const FRAGMENTS = [
  "a",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "é",
  "😀",
  "e\u0301",
  "\u00ad",
  "\u00a0",
  "\ufeff",
  "\t",
  "```\n",
  "<!-- speerpunt-negeer vague: reden -->",
  "<!-- speerpunt-negeer vague -->",
  "<!--",
  "-->",
  "# Eisen\n",
  "## Gunning\n\n",
  "**E-01** ",
  "| a | b |\n|---|--:|\n| Prijs | 40% |\n| Kwaliteit | 50% |\n",
  "De leverancier levert zo veel mogelijk tijdig.",
  "Ten minste 30% van de kilometers wordt zonder uitstoot gereden.",
  "Social return is niet van toepassing, omdat het om software gaat.",
  "Paragraaf 5.1 vervalt.",
  "[invullen]",
  "[a]: /u\n",
  "[^1]: noot\n",
  "---\ntitel: x\n---\n",
  "> ",
  "- ",
  "1. ",
  "&amp;",
  "\\[",
  "<div>\n",
];

interface Change {
  readonly at: number;
  readonly cut: number;
  readonly insert: string;
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.nat(6) },
    { weight: 1, arbitrary: fc.nat(300) },
  ),
  insert: fc.oneof(
    { weight: 1, arbitrary: fc.constant("") },
    { weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS) },
  ),
});

const document = fc.oneof(
  fc.constantFrom(...samples).map((text) => text.slice(0, 4000)),
  fc.constantFrom(...samples).map((text) => text.slice(3000, 6000).replaceAll("\n", "\r\n")),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join("")),
);

function visible({ document: _document, ...rest }: Analysis): unknown {
  return { ...rest, findings: rest.findings.map((finding) => ({ ...finding })) };
}

function apply(analyzer: Analyzer, { at, cut, insert }: Change): void {
  const start = Math.floor(at * analyzer.text.length);
  analyzer.edit({ span: { start, end: Math.min(analyzer.text.length, start + cut) }, newText: insert });
}

/** Words that the fragments hold, with another meaning than they have by themselves. */
const OWN_WORDS: AnalysisOptions = {
  organisation: {
    words: {
      falseFriends: { nl: ["circulair*", "(het|de) papier"], en: ["circular"] },
      vague: { nl: ["levert"], en: ["supplies"] },
      terms: [{ spearhead: "klimaatneutraal", nl: ["leverancier", "goederen"], en: ["goods"] }],
    },
  },
};

test("edits give what a fresh analysis gives", () => {
  fc.assert(
    fc.property(
      document,
      fc.array(change, { minLength: 1, maxLength: 8 }),
      fc.constantFrom({}, OWN_WORDS),
      (text, changes, options) => {
        const analyzer = new Analyzer(text, options);
        void analyzer.analysis;
        for (const step of changes) {
          apply(analyzer, step);
          assert.deepEqual(visible(analyzer.analysis), visible(analyze(analyzer.text, options)));
        }
      },
    ),
    { numRuns: RUNS },
  );
});

test("every range lies in the text, in order, and no rule fails", () => {
  fc.assert(
    fc.property(document, fc.array(change, { maxLength: 4 }), (text, changes) => {
      const analyzer = new Analyzer(text);
      for (const step of changes) apply(analyzer, step);
      const { findings, spearheads, failures, text: now } = analyzer.analysis;
      assert.deepEqual(failures, []);
      const spans = findings.flatMap(({ span, focus, related }) => [
        span,
        focus,
        ...related.map((place) => place.span),
      ]);
      for (const { evidence } of Object.values(spearheads)) spans.push(...evidence.map(({ span }) => span));
      for (const { start, end } of spans)
        assert.ok(0 <= start && start <= end && end <= now.length, `${start}-${end} of ${now.length}`);
      for (const { span, focus } of findings) assert.ok(span.start <= focus.start && focus.end <= span.end);
      for (let index = 1; index < findings.length; index++) {
        assert.ok((findings[index - 1]?.span.start ?? 0) <= (findings[index]?.span.start ?? 0));
      }
      hoverAt(analyzer.analysis, Math.floor(now.length / 2), "nl");
    }),
    { numRuns: RUNS },
  );
});

const SENTENCE = "De leverancier 😀 levert de e\u0301én\u00adde\tgoederen zo veel mogelijk tijdig.";

for (const [name, eol] of [
  ["LF", "\n"],
  ["CR LF", "\r\n"],
  ["CR", "\r"],
] as const) {
  test(`ranges say what is written, with ${name}, emoji, combining marks, soft hyphens and tabs`, () => {
    const text = ["# Eisen", "", SENTENCE, "", `**E-02** ${SENTENCE}`, ""].join(eol);
    const vague = analyze(text).findings.filter(({ rule }) => rule === "vague");
    assert.deepEqual(
      vague.map(({ span }) => text.slice(span.start, span.end)),
      [SENTENCE, SENTENCE],
    );
    assert.deepEqual(
      vague.map(({ focus }) => text.slice(focus.start, focus.end)),
      ["zo veel mogelijk", "zo veel mogelijk"],
    );
    const { line } = new LineIndex(text).positionAt(vague[1]?.span.start ?? 0);
    assert.equal(line, 4);
  });
}

test("an empty text is a document", () => {
  const { spearheads, findings } = analyze("");
  assert.equal(spearheads.circulair.status, "missing");
  assert.deepEqual(new Set(findings.map(({ rule }) => rule)), new Set(["missing-spearhead"]));
});
