// The report of a document: what stands in it, and that a document cannot put anything of its own in it.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { type AnalysisOptions, analyze, reportPage } from "../server/src/core/index.js";
import { isBalanced, wordsOf } from "./page-text.js";
import { SAMPLES } from "./samples.js";
import { CHAIRS } from "./specifications.js";

function report(text: string, language: "nl" | "en" = "nl", options: AnalysisOptions = {}): string {
  return reportPage(analyze(text, options), language, { name: "bestek.md" });
}

test("the report tells coverage, grounds, findings, open and deliberate choices", () => {
  const told = wordsOf(report(CHAIRS));
  for (const words of [
    "MVI-verslag: Programma van eisen kantoormeubilair",
    "1 van de 4 speerpunten is gedekt.",
    "Circulair inkopen ✔ gedekt regel 6",
    "Innovatiegericht inkopen – niet van toepassing",
    "Social return ✘ ontbreekt",
    "regel 6 , eis E-02: “De stoelen bestaan voor ten minste 60% uit gerecycled kunststof.”",
    "onderwerp “gerecycled”",
    "“zo spoedig mogelijk” maakt van deze eis een inspanning",
    "Open keuzes Dit moet nog worden ingevuld of gekozen. regel 6 : “[datum invullen]”",
    "“de toets staat in bijlage 3” alleen schrijvers: een opmerking",
    "catalogus 2026",
  ]) {
    assert.ok(told.includes(words), `${words}\n\n${told}`);
  }
});

test("the report is in the language asked for, and says the language of what it quotes", () => {
  const html = report(CHAIRS, "en");
  assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
  assert.match(html, /<q lang="nl">“De stoelen bestaan/);
  assert.match(wordsOf(html), /1 of the 4 spearheads is covered\./);
  assert.doesNotMatch(report(CHAIRS), /<q lang/);
});

test("a document without anything to tell says so in every part", () => {
  const told = wordsOf(report(""));
  for (const words of ["MVI-verslag: bestek.md", "Er zijn geen open keuzes", "geen bewuste keuzes"])
    assert.ok(told.includes(words), words);
});

test("the page loads and runs nothing, and its policy knows its style by its hash", () => {
  const html = report(CHAIRS);
  const [, css = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const hash = createHash("sha256").update(css).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  assert.ok(html.includes(policy.replaceAll("'", "&#39;")), `PAGE_STYLE_HASH must be sha256-${hash}`);
  assert.doesNotMatch(html, /<script|<link|<img|<iframe|javascript:|\son\w+=|\sstyle=|url\(/i);
});

test("headings are in order, tables have captions and heads, the picture has words", () => {
  const html = report(CHAIRS);
  const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
  assert.equal(levels[0], 1);
  for (const [index, level] of levels.entries())
    assert.ok(index === 0 || (level > 1 && level <= (levels[index - 1] ?? 0) + 1), levels.join(" "));
  assert.equal(html.match(/<table/g)?.length, html.match(/<caption>[^<]+</g)?.length);
  assert.ok((html.match(/<th scope="row">/g)?.length ?? 0) >= 4);
  assert.match(html, /<svg [^>]*role="img" aria-labelledby="picture-title picture-text">/);
  assert.match(html, /<desc id="picture-text">[^<]*Circulair inkopen: ✔ gedekt, op regel 6/);
});

test("nothing in a document becomes markup, and no character of it steers the page", () => {
  const nasty = `# <script>alert(1)</script> & "x" 'y'

## Eisen

- **<b>** De opdrachtnemer levert <img src=x onerror=alert(1)> zo spoedig mogelijk \u202Etxet\u0007 &lt;i&gt; </q></main>.
- **E-02** De stoelen bestaan voor ten minste 60% uit gerecycled "kunststof"><svg/onload=alert(1)>.
- \ud800 De opdrachtnemer levert naar vermogen.
`;
  for (const language of ["nl", "en"] as const) {
    const html = report(nasty, language);
    assert.ok(isBalanced(html));
    assert.doesNotMatch(
      html,
      /<script|<img|<b>|<i>|onload=alert\(1\)>"|[\u202E\u0007\ud800](?![\udc00-\udfff])/,
    );
    assert.equal(html.match(/<svg/g)?.length, 1);
    assert.equal(html.match(/<\/main>/g)?.length, 1);
  }
});

test("places are links only where there is something to link to", () => {
  const analysis = analyze(CHAIRS);
  const linkTo = (line: number, column: number) =>
    `command:x?${encodeURIComponent(JSON.stringify([line, column]))}`;
  const linked = reportPage(analysis, "nl", { name: "b.md", linkTo });
  assert.match(linked, /<a href="command:x\?%5B6%2C\d+%5D" class="nowrap">regel 6<\/a>/);
  assert.doesNotMatch(report(CHAIRS), /command:/);
});

test("the profile of the manifest tells themes, also those that nobody judges", () => {
  const told = wordsOf(report(CHAIRS, "nl", { organisation: { profile: "mvoi" } }));
  assert.match(told, /Circulair[^✔]*✔ gedekt/);
  assert.match(told, /wordt niet beoordeeld/);
});

test("every sample gives a sound page, the same each time", () => {
  for (const { name, text } of SAMPLES) {
    const analysis = analyze(text);
    const html = reportPage(analysis, "nl", { name });
    assert.ok(isBalanced(html), name);
    assert.equal(html, reportPage(analysis, "nl", { name }));
    assert.doesNotMatch(html, /undefined|\[object|NaN/, name);
  }
});
