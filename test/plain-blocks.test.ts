// What is read without the parser is what the parser gives.
import { deepStrictEqual, equal, ok } from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { frontMatterEnd } from "../server/src/core/syntax/front-matter-scan.js";
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
    fc.constantFrom("", "\n\n[b c]: /u\n"),
    lineEnding,
  )
  .map(([parts, end, newLine]) => (parts.flat().join("") + end).replaceAll("\n", newLine));

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
];

describe("readPlainBlocks", () => {
  for (const [name, text] of EXAMPLES) it(`reads ${name} as the parser does`, () => void checkPlain(text));

  it("gives what the parser gives, up to where the parser must go on", () => {
    let read = 0;
    fc.assert(
      fc.property(document, (text) => {
        fc.pre(frontMatterEnd(text) === 0);
        if (checkPlain(text) > 0) read++;
      }),
      { numRuns: RUNS },
    );
    ok(read > RUNS / 50, `${read} documents were read in part`);
  });
});
