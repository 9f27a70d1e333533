// What is read without the parser is what the parser gives.
import { deepStrictEqual, equal, ok } from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { definedKeys } from "../server/src/core/syntax/labels.js";
import { parseMarkdown } from "../server/src/core/syntax/parse.js";
import { readPlainBlocks } from "../server/src/core/syntax/plain-blocks.js";
import { FRAGMENTS } from "./markdown-fragments.js";

/** Documents tried. `SPEERPUNT_PROPERTY_RUNS=5000` is a long search. */
const RUNS = Number(process.env.SPEERPUNT_PROPERTY_RUNS ?? 80) * 10;

const BEGINNINGS = [
  ...[
    "",
    "",
    "",
    " ",
    "  ",
    "   ",
    "    ",
    "     ",
    "- ",
    "-  ",
    "  - ",
    "   - ",
    "* ",
    "+ ",
    "1. ",
    "2. ",
    "1) ",
  ],
  ...[
    "    1. ",
    "10. ",
    "1.",
    "-",
    "# ",
    "## ",
    "#",
    "> ",
    ">",
    ">  ",
    "> - ",
    "> # ",
    "- [ ] ",
    "- [x] ",
    "[ ] ",
    "[^1]: ",
    "```",
    "\\",
  ],
];
const CONTENTS = [
  ...[
    "De eis.",
    "eis",
    "é",
    "1",
    "12.3 Eis",
    "(a)",
    "\u00a0",
    "\u2028",
    "•",
    "a b c",
    "w",
    "ww",
    "C#",
    "a > b",
    "!",
  ],
  ...[
    "**Eis**",
    "**Eis:** a",
    "*eis*",
    "a **b** c",
    "a **b**, *c*.",
    "(*a*)",
    "**a",
    "a**",
    "a** b",
    "* a",
    "a * b",
  ],
  ...[
    "***a***",
    "**a *b* c**",
    "**a **b** c**",
    "*a**",
    "**a*",
    "a*b*c",
    "*a*b",
    "**é**",
    "**a\u00a0**",
    "*(*",
    "** a **",
  ],
  ...[
    "a_b",
    "_a_",
    "____",
    "a ___ b",
    "6\\.7",
    "\\-",
    "\\*a\\*",
    "\\",
    "a\\|b",
    "\\@",
    "R&D",
    "a & b",
    "&amp;",
    "&#1;",
  ],
  ...[
    "[a]",
    "[b c]",
    "[x]",
    "[a][b c]",
    "[a][x]",
    "[a](b)",
    "[a](http://b.nl/c)",
    "[a](b c)",
    "[^1]",
    "[a]: /u",
    '[b c]: /u "a"',
    "[^1]: Een noot.",
    "[^1]:",
    "a[^1].",
    "![^1]",
    "![a](b)",
  ],
  ...[
    "[**a**]",
    "[]",
    "[a",
    "a]",
    "[...]",
    "<https://a.nl>",
    "< 5",
    "<b>",
    "<=",
    "www.a.nl",
    "http://a.nl",
    "a@b.nl",
    "`a`",
  ],
  ...[
    "---",
    "***",
    "===",
    "-",
    "=",
    "- - -",
    "~a~",
    "~ 5",
    "\t",
    "a\tb",
    " ",
    "a ",
    "a  ",
    "<!-- a -->",
    "<!-- a",
  ],
  ...[
    "| a | b |",
    "| - | - |",
    "|:-:|--|",
    "|a|",
    "|-|",
    "| a |  |",
    "| **a** | b\\|c |",
    "| a || b |",
    "a | b",
    "- | -",
  ],
];
const line = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.array(fc.constantFrom(...CONTENTS), { minLength: 1, maxLength: 3 }),
  )
  .map(([beginning, contents]) => beginning + contents.join(" "));
const lineEnding = fc.oneof({ weight: 5, arbitrary: fc.constant("\n") }, fc.constantFrom("\r\n", "\r"));
const separator = fc.oneof(
  { weight: 6, arbitrary: fc.constant("\n") },
  { weight: 3, arbitrary: fc.constant("\n\n") },
  fc.constantFrom("\n \n", "\n\n\n", "\n\t\n"),
);
const document = fc
  .tuple(
    fc.array(fc.tuple(fc.oneof({ weight: 8, arbitrary: line }, fc.constantFrom(...FRAGMENTS)), separator), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.constantFrom(
      "",
      "\n\n[b c]: /u\n",
      '\n\n[^1]: Noot.\n\n[b c]: /u "a"\n[x]: /v\n',
      "\n\n[b c]: /u\n[^1]: Noot.\n",
    ),
    fc.oneof(
      { weight: 4, arbitrary: fc.constant("") },
      fc.constantFrom(
        "---\na: 1\n---\n\n",
        "---\na: 1\n---\n",
        "---\na: 1\n\n---\n\n",
        "---\n---\n\n",
        "--- \na\n---\n\n",
      ),
      fc.constantFrom("```\na\n```\n\n", "```js\na\n\n  b\n```\n\n", "```\n\na\n\n```\n", "```\n\n```\n\n"),
    ),
    lineEnding,
  )
  .map(([parts, end, start, newLine]) => (start + parts.flat().join("") + end).replaceAll("\n", newLine));

/** Checks what is read of the beginning of a text, and gives how much that is. */
function checkPlain(text: string): number {
  const whole = parseMarkdown(text);
  const keys = new Set(whole.children.flatMap(definedKeys));
  const { nodes, end } = readPlainBlocks(text, { offset: 0, line: 1 }, (key) => keys.has(key));
  deepStrictEqual(nodes, whole.children.slice(0, nodes.length));
  const next = whole.children[nodes.length];
  if (end.offset === text.length) equal(next, undefined);
  else ok(next === undefined || (next.position?.start.offset ?? 0) >= end.offset);
  equal(end.line, text.slice(0, end.offset).split(/\r\n|\n|\r/).length);
  return end.offset;
}

/** Texts that random ones seldom make. */
const EXAMPLES: readonly (readonly [name: string, text: string])[] = [
  ["an item that is indented less than the one before it", "- a\n     - b\n  - c\n- d\n"],
  ["a check box before emphasis", "- [ ] **a**: b\n"],
  ["stars that close nothing", "VCA** en **b** c\n"],
  ["a list of items apart, with a paragraph in one", "1. a\n   - b\n\n2. c\n\n   d\n\ne\n"],
  ["a quote of a heading, a list and a table", "> # a\n> - b\n\n> | a |\n> | - |\n"],
  ["a quote with blank lines, before a list", "> - b\n>\n> - c\n>\n>\n> a\n> \n- d\n"],
  ["a quote that ends with a list and a blank line", "> - a\n> \n\nb\n"],
  ["a comment with a character that the parser replaces", "<!-- a\u0000 -->\n\nb\n"],
  ["a comment before a line that is no blank one", "<!-- a -->\nb\n"],
  ["front matter, a definition and a footnote", "---\na: 1\n---\n\nb[^1] [c d][c]\n\n[c]: /u\n[^1]: Noot.\n"],
  ["a label with a letter of two capitals", "[maß][maß]\n\n[maß]: /u\n"],
  ["a definition before a line that may be its title", "[c]: /u\n'd'\n"],
  ["a footnote before an indented line", "[^1]: Noot.\n\n    Nog.\n"],
];

describe("readPlainBlocks", () => {
  for (const [name, text] of EXAMPLES) it(`reads ${name} as the parser does`, () => void checkPlain(text));

  it("gives what the parser gives, up to where the parser must go on", () => {
    let read = 0;
    fc.assert(
      fc.property(document, (text) => {
        if (checkPlain(text) > 0) read++;
      }),
      { numRuns: RUNS },
    );
    ok(read > RUNS / 50, `${read} documents were read in part`);
  });
});
