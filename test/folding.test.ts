// What can be folded away.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, foldingRanges, LineIndex } from "../server/src/core/index.js";

/** The first and last line of each range of several lines, counted from 1, with its kind; in order. */
function folds(text: string): string[] {
  const lines = new LineIndex(text);
  const lineOf = (offset: number) => lines.positionAt(offset).line + 1;
  const found = foldingRanges(analyze(text)).flatMap(({ kind, span }) => {
    const [first, last] = [lineOf(span.start), lineOf(span.end)];
    return last > first ? [`${first}-${last} ${kind}`] : [];
  });
  return [...new Set(found)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

test("front matter, chapters, tables, lists and comments fold", () => {
  const text = `---
titel: Bestek
---

# Bestek

<!-- Dit is
een opmerking -->

## Eisen

- E-01 De leverancier levert
  binnen drie dagen.
- E-02 De leverancier rapporteert.

| Nr. | Eis |
|---|---|
| E-03 | Het papier is wit. |

## Slot

Tot ziens.
`;
  assert.deepEqual(folds(text), [
    "1-3 front-matter",
    "5-22 chapter",
    "7-8 comment",
    "10-18 chapter",
    "12-14 block",
    "12-13 block",
    "16-18 block",
    "20-22 chapter",
  ]);
});

test("requirements in paragraphs fold as one, unless they are all of their chapter", () => {
  const requirements = "**E-01** De leverancier levert.\n\n**E-02** De leverancier rapporteert.\n";
  assert.deepEqual(folds(`# Eisen\n\nHet volgende geldt.\n\n${requirements}`), ["1-7 chapter", "5-7 block"]);
  assert.deepEqual(folds(`# Eisen\n\n${requirements}`), ["1-5 chapter"]);
});

test("comments below each other fold as one", () => {
  assert.deepEqual(folds("Tekst.\n\n<!-- een -->\n<!-- twee -->\n<!-- drie -->\n\nTekst.\n"), [
    "3-5 comment",
  ]);
});
