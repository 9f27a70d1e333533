// Incremental parsing gives the tree of a whole parse, whatever is typed; and no text takes the parser long.
import { deepStrictEqual, equal, notEqual, ok } from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { frontMatterEnd } from "../server/src/core/syntax/front-matter-scan.js";
import { IncrementalTree } from "../server/src/core/syntax/incremental-tree.js";
import { parseMarkdown } from "../server/src/core/syntax/parse.js";
import { tame } from "../server/src/core/syntax/tame.js";
import { FRAGMENTS } from "./markdown-fragments.js";

/** Documents tried per property. `SPEERPUNT_PROPERTY_RUNS=5000` is a long search, with the slow texts in full size. */
const RUNS = Number(process.env.SPEERPUNT_PROPERTY_RUNS ?? 80);

const SPECIFICATION = `# Programma van eisen

De **opdrachtnemer** levert het plan, zie [bijlage 1][a] en [de nota](https://example.org/nvi).[^1]
Hij doet dat
op tijd, met R&D.

## 1. Eisen

- **E-001** De dienst is bereikbaar.
- [ ] De rapportage is *maandelijks*.

  Zie [bijlage 1] of www.tenderned.nl.
1. Eerst \`meten\`, dan <b>weten</b>.

> **Let op:** inschrijver@example.org antwoordt.
> Binnen een week.

| Nr. | Criterium |
| --- | --------: |
| G1 | Plan van aanpak |

[^1]: Binnen tien dagen.

    En niet later.

[a]: ./bijlage-1.md "Bijlage"
[bijlage 1]: ./bijlage-1.md
`;

/** Documents in which blocks reach further than they seem to. */
const DOCUMENTS = [
  "---\ntitel: x\n---\n",
  "+++\ntitel = 'x'\n\n- a\n+++\n",
  "---\n- a\n\n> b\n",
  "- a\n- b\n\n  c\n",
  "[a]: /u\n\n[a] [b] [^1]\n\n[b]: /v\n",
  "> a\nb\n\n> c\n",
  "```\na\n\nb\n```\n\nc\n",
  "<div>\n\na\n\n</div>\n",
  "a\n===\n\nb\n---\n",
  "| a |\n| - |\n| b |\n\nc\n",
  "1. a\n\n   b\n2. c\n\nd\n",
  "1. a\n\n2",
  "    code\n\n    code\n\na\n",
  "[^1]: a\n\n    b\n\nc [^1]\n",
  "<!-- a\n\nb -->\n\nc\n",
  "[a]: /u\n    x\n2. y\n\nz [a]\n",
  "- a\n\n\n- b\n\n1. c\n\n* d\n",
  "> - a\n>\n> [a]: /u\n\n[a]\n",
  "- [x\n  y]\n\n[x y]: /u\n",
];

const fragment = fc.constantFrom(...FRAGMENTS);
const sample = fc.constantFrom(...DOCUMENTS);
const separator = fc.constantFrom("", "\n", "\n\n");
const document = fc
  .tuple(
    fc.oneof(
      {
        weight: 2,
        arbitrary: fc.array(fc.tuple(fragment, separator).map(join), { maxLength: 25, size: "max" }),
      },
      {
        weight: 2,
        arbitrary: fc.array(fc.oneof(fragment, sample), { minLength: 2, maxLength: 6, size: "max" }),
      },
      { weight: 1, arbitrary: fc.tuple(sample, fc.constant(SPECIFICATION), sample) },
    ),
    fc.oneof({ weight: 6, arbitrary: fc.constant("\n") }, fc.constantFrom("\r\n", "\r")),
    fc.oneof({ weight: 9, arbitrary: fc.constant("") }, fc.constant("\ufeff")),
  )
  .map(([parts, lineEnding, mark]) => mark + join(parts).replaceAll("\n", lineEnding));

/** Edits that random ones seldom find: what they do, the text with the words to replace in «», and other words. */
const EXAMPLES: readonly (readonly [name: string, text: string, inserted: string])[] = [
  ["that ends a link behind a check box", "- [ ] h«»ttp://a.nl", "1. "],
  ["that makes a link behind a check box", "- [ ] http«»//a.nl", ":"],
  ["within the word on the line after a check box", "- [ ] \na«»", "a"],
  ["within a word behind a byte-order mark in the text", "\t\n\ufeffa«»a", "e"],
  ["that indents a paragraph into the list before it", "- a\n\n«»b\n", "  "],
  ["that makes the last line an item of the list before it", "1. a\n\n2«»", ". b"],
  ["that puts indented code before a list", "«»  \n  \n+ *", "\n    - "],
  ["between indented code and a list", "a\n\n    [^1]: b\n\n+ \n[^1]: «c»\n", "d"],
  ["that makes indented code before a list", "«»a\n\n2. c\n", "    "],
  ["that makes a rule and a heading of front matter", "«»---\na---\ntitel: x\n---\n", "\r\n"],
  ["that puts a definition before a heading", "«»a---\ntitel: x\n---\na", "[b]: <x>\n"],
  ["before a list whose first line alone defines a label", "«»[a]\n\n- [a]: |\n  |-|\n", "x "],
  ["before a table whose first line alone defines a label", "«»[a]\n\n[a]: |\n|-|\n", "x "],
  ["that undefines a label of two lines in a quote", "> [x\n> y]\n\n«[x y]: /u»\n", "x"],
  ["that defines a label of two lines in a quote", "> [x\n> y]\n\n«a»\n", "[x y]: /u"],
  ["that makes a CR LF of a CR", "a\r\r«»b\r", "\n"],
  ["that splits a CR LF", "a\r«\n»\r\nb\r\n", ""],
  ["that puts a byte-order mark before a block", "a\n\n«»b\n", "\ufeff"],
  ["that undefines a label after a byte-order mark", "a\n\n\ufeff[b]\n\n[b]: «/u»\n", ""],
  ["that opens front matter", "«»a\n---\n\nb\n", "---\n"],
  ["that closes front matter far away", "---\n- a\n\n> b\n\n«c»\n\nd\n", "---"],
  ["that moves the end of front matter", "---\n- a\n\n«»---\n\n---\n\n- d\n", "x"],
  ["that opens code to the end of the text", "«»a\n\nb\n\n- c\n\n```\nd\n```\n", "```\n"],
  ["that opens a comment to the end of the text", "a\n\n«»b\n\n<!-- c -->\n\nd\n", "<!-- "],
  ["that makes an entity", "R &am«»; D", "p"],
  ["that makes a bare link", "zie w«»w.a.nl", "w"],
  ["that unmakes a bare link", "zie http«s»://a.nl", "x"],
  ["that makes a reference", "[eis«» een]\n\n[eisen een]: /u\n", "en"],
  ["that makes a reference to a footnote", "eis[^no«»]\n\n[^noot]: /u\n", "ot"],
  ["within a word that is not verbatim", "> een\n> eis«»\n", "en"],
  ["between a letter and a mark", "een **eis«»**", "en"],
  ["within a word of a table", "| een | *twee* |\n| - | - |\n| d«rie» | vier |\n", "en"],
];

/** An edit whose place is a fraction, so that it fits any text. */
interface Edit {
  readonly place: number;
  readonly removed: number;
  readonly inserted: string;
}

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  place: fraction,
  removed: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat(4) },
    fc.nat(80),
  ),
  inserted: fc.oneof({ weight: 8, arbitrary: fragment }, { weight: 1, arbitrary: sample }, fc.constant("")),
});
const edits = fc.array(anyEdit, { minLength: 1, maxLength: 40, size: "max" });

describe("parseMarkdown", () => {
  it("gives what remark gives", () => {
    const remark = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkFrontmatter, ["yaml", "toml"])
      .freeze();
    fc.assert(
      fc.property(document, (text) => {
        // Two differences are meant: offsets count a byte-order mark, and an unclosed fence opens nothing.
        fc.pre(!text.startsWith("\ufeff"));
        fc.pre(frontMatterEnd(text) > 0 || !/^(?:---|\+\+\+)/.test(text));
        const { children, position } = remark.parse(text);
        deepStrictEqual(parseMarkdown(text), { type: "root", children, position });
      }),
      { numRuns: RUNS },
    );
  });

  it("counts a byte-order mark in its offsets", () => {
    const root = parseMarkdown("\ufeffEen eis.\n");
    equal(root.children[0]?.position?.start.offset, 1);
    equal(root.position?.end.offset, 10);
  });

  it("keeps lists and quotes under a front matter fence that is not closed", () => {
    const types = parseMarkdown("---\ntitel: x\n\n- a\n\n> b\n").children.map((node) => node.type);
    deepStrictEqual(types, ["thematicBreak", "paragraph", "list", "blockquote"]);
  });
});

describe("IncrementalTree", () => {
  it("has the tree of a whole parse after any edits", () => {
    fc.assert(
      fc.property(document, edits, (text, changes) => {
        const tree = new IncrementalTree(text);
        for (const change of changes) {
          applyEdit(tree, change);
          checkTree(tree);
        }
      }),
      { numRuns: RUNS },
    );
  });

  for (const [name, marked, inserted] of EXAMPLES) {
    it(`has it after an edit ${name}`, () => {
      const tree = new IncrementalTree(marked.replace(/[«»]/g, ""));
      tree.edit({ start: marked.indexOf("«"), end: marked.indexOf("»") - 1 }, inserted);
      checkTree(tree);
    });
  }

  it("has it after typing within words", () => {
    fc.assert(
      fc.property(
        document,
        fc.array(fc.tuple(fraction, fc.nat(3), fc.nat(30)), { maxLength: 10 }),
        (text, typing) => {
          const tree = new IncrementalTree(text);
          for (const [place, removed, fragmentIndex] of typing) {
            const words = [...tree.text.matchAll(/[A-Za-z]+/g)];
            const word = words[Math.floor(place * words.length)];
            if (word === undefined) return;
            const start = word.index + 1 + Math.floor(place * word[0].length);
            const end = Math.max(start, Math.min(word.index + word[0].length, start + removed));
            tree.edit(
              { start, end },
              ["", "e", "w", "www", "http", "script", "a", "B"][fragmentIndex % 8] ?? "",
            );
            checkTree(tree);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("has it after typing within lines", () => {
    const typed = fc.constantFrom(
      "",
      " ",
      "e",
      "1",
      ".",
      "1. ",
      " een eis ",
      "-",
      ": ",
      '"',
      "(",
      "www.",
      "://",
      "!",
      ")",
      "  ",
    );
    fc.assert(
      fc.property(
        document,
        fc.array(fc.tuple(fraction, fc.nat(6), typed), { minLength: 5, maxLength: 25 }),
        (text, typing) => {
          const tree = new IncrementalTree(text);
          for (const [place, removed, inserted] of typing) {
            const places = [...tree.text.matchAll(/[A-Za-zé][^\n\r]/g)];
            const start = places[Math.floor(place * places.length)]?.index;
            if (start === undefined) return;
            tree.edit({ start: start + 1, end: start + 1 + ((place * 1e6) % 2 < 1 ? 0 : removed) }, inserted);
            checkTree(tree);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("has it after edits within the items of a list", () => {
    const marker = fc.constantFrom("- ", "* ", "1. ", "2. ", "3) ", "- [ ] ", " - ", "10.  ");
    const rest = [
      "eis",
      "een **eis**",
      "`eis`",
      "[a] eis",
      "eis\n  vervolg",
      "eis\n\n  alinea",
      "eis\n  - onder",
      "eis\n  > citaat",
    ];
    rest.push(
      "eis\nlui",
      "eis\n\n      code",
      "eis\n  ```\n  code\n  ```",
      "eis\n",
      "eis\n  <div>",
      "eis\n  1. een\n  2. twee",
      "e\n\n\n",
    );
    const list = fc
      .tuple(
        fc.constantFrom("", "een\n\n", "[a]: /u\n\n", "- a\n\n\n"),
        fc.array(fc.tuple(marker, fc.constantFrom(...rest)).map(join), { minLength: 2, maxLength: 6 }),
        fc.constantFrom("", "\n\nslot", "\nslot", "\n\n# slot", "\n\n    slot"),
      )
      .map(([head, items, tail]) => `${head}${items.join("\n")}${tail}\n`);
    const typed = fc.constantFrom(
      "",
      "\n",
      "\n  ",
      "\n- ",
      "\n2. ",
      "\n\n",
      " ",
      "`",
      "*",
      "<",
      "[a]",
      "\n```\n",
      "\n> ",
      "\n    ",
      "\n===",
      "|",
      "\n      ",
    );
    fc.assert(
      fc.property(
        list,
        fc.array(fc.tuple(fraction, fc.nat(3), typed), { minLength: 3, maxLength: 8 }),
        (text, typing) => {
          const tree = new IncrementalTree(text);
          for (const [place, removed, inserted] of typing) {
            const places = [...tree.text.matchAll(/[A-Za-z]/g)];
            const start = places[Math.floor(place * places.length)]?.index;
            if (start === undefined) return;
            tree.edit({ start: start + 1, end: start + 1 + removed }, inserted);
            checkTree(tree);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("has it after a first parse in parts of any length", () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 300 }), (text, partLength) => {
        checkTree(new IncrementalTree(text, partLength));
      }),
      { numRuns: RUNS },
    );
  });

  it("has it when front matter is longer than a part", () => {
    checkTree(new IncrementalTree("---\n- a\n\n> b\n\nc\n---\n\nd\n", 1));
  });

  it("cuts off a span that reaches past the text", () => {
    const tree = new IncrementalTree("Een eis.");
    tree.edit({ start: 4, end: 99 }, "wens.");
    equal(tree.text, "Een wens.");
    checkTree(tree);
  });

  it("keeps the blocks that an edit does not touch", () => {
    const tree = new IncrementalTree("# Eisen\n\nDe eerste eis.\n\nDe tweede eis.\n\nDe derde eis.\n");
    const before = [...tree.blocks];
    tree.edit(spanOf(tree, "tweede"), "**nieuwe**");
    deepStrictEqual(keptBlocks(tree, before), [true, true, false, true]);
    equal(tree.text.slice(tree.blocks[3]?.start, tree.blocks[3]?.end), "De derde eis.");
    checkTree(tree);
  });

  it("replaces the block in which letters are typed, and leaves its old node as it was", () => {
    const tree = new IncrementalTree("De eerste eis.\n\nDe tweede eis.\n");
    const before = [...tree.blocks];
    const node = structuredClone(before[0]?.node);
    tree.edit(spanOf(tree, "rste"), "n");
    deepStrictEqual(keptBlocks(tree, before), [false, true]);
    deepStrictEqual(before[0]?.node, node);
    checkTree(tree);
  });

  it("parses blocks again that refer to a label which comes or goes, and no others", () => {
    const tree = new IncrementalTree(
      "Zie [bijlage 1].\n\nZie [bijlage 2].\n\nEen eis.\n\n[bijlage 1]: ./een.md\n",
    );
    const before = [...tree.blocks];
    tree.edit(spanOf(tree, "1]:"), "2]:");
    deepStrictEqual(keptBlocks(tree, before), [false, false, true, false]);
    checkTree(tree);
  });
});

describe("tame", () => {
  const SMALL_LIMITS = {
    linesPerStretch: 3,
    marksPerLine: 3,
    marksPerStretch: 6,
    backticksPerRun: 2,
    openingReach: 8,
    pipesPerLine: 3,
    pipesPerStretch: 5,
    containersPerLine: 2,
    containerColumn: 4,
  };
  const tameSmall = (text: string): string => tame(text, 0, SMALL_LIMITS);

  it("leaves what people write as it is", () => {
    for (const text of DOCUMENTS) equal(tame(text), text);
    equal(tame(SPECIFICATION), SPECIFICATION);
    equal(tame(SPECIFICATION.repeat(100)), SPECIFICATION.repeat(100));
    const rules = "- ".repeat(60);
    equal(tame(rules), rules);
  });

  it("keeps the length, the line endings and all blank lines", () => {
    fc.assert(
      fc.property(document, (text) => {
        const result = tameSmall(text);
        equal(result.length, text.length);
        deepStrictEqual(result.match(/[\r\n]+/g), text.match(/[\r\n]+/g));
      }),
    );
  });

  it("does the same to a part as to the whole", () => {
    fc.assert(
      fc.property(document, document, (first, second) => {
        const head = `${first}\n\n`;
        const whole = tameSmall(head + second);
        equal(whole, tameSmall(head) + tameSmall(second));
        for (const line of second.matchAll(/\r\n|\n|\r/g)) {
          const end = head.length + line.index + line[0].length;
          equal(tameSmall((head + second).slice(0, end)), whole.slice(0, end));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("makes a difference where it must", () => {
    notEqual(tameSmall("*a* *b* *c*"), "*a* *b* *c*");
    equal(tameSmall("> > > a"), "> > x a");
    equal(tameSmall("a\nb\nc\nd\n```\n"), "a\nb\nc\n \n```\n");
  });
});

describe("texts that are made to be slow", () => {
  const scale = RUNS >= 1_000 ? 1 : 0.1;
  const repeat = (unit: string, length: number): string => unit.repeat((length * scale) / unit.length);
  const lines = (count: number, line: (i: number) => string): string =>
    Array.from({ length: count * scale }, (_, i) => `${line(i)}\n`).join("");
  const prose = "De opdrachtnemer levert binnen tien werkdagen een plan aan de opdrachtgever. ";

  const TEXTS: Record<string, string> = {
    "lists in lists, on one line": `${"- ".repeat(10_000)}a`,
    "numbered lists in lists, on one line": `${"1. ".repeat(10_000)}a`,
    "lists in lists, line by line": lines(1_000, (i) => `${"  ".repeat(i)}- a`),
    "quotes in quotes": `${">".repeat(10_000)}a`,
    "quotes and lists in each other": `${"> - ".repeat(5_000)}a`,
    "one line of prose": repeat(prose, 1_000_000),
    "one line of asterisks that close nothing": repeat("a* ", 1_000_000),
    "one line of asterisks and underscores": repeat("*a _b ", 1_000_000),
    "one line of backticks": repeat("`a ", 1_000_000),
    "backticks in ever longer runs": lines(1, () =>
      repeat("`", 1_000).replace(/`/g, (_, i) => `${"`".repeat(i)}a`),
    ),
    "asterisks, line by line": lines(50_000, () => "a* b* c*"),
    "opening brackets": repeat("[", 100_000),
    "closing brackets": repeat("]", 100_000),
    "brackets that open before every word": repeat("[a ", 300_000),
    "links that are not finished": repeat("](", 200_000),
    "links to nowhere": repeat("[a](<b", 600_000),
    "an open bracket and a million letters": `[${repeat(prose, 1_000_000)}`,
    "angle brackets": repeat("<", 100_000),
    "comments that are not closed": `a ${repeat("<!--", 400_000)}`,
    "a table as one row": `|${repeat("a|", 200_000)}\n|${repeat("-|", 200_000)}\n`,
    "pipes on one line": repeat("a|", 1_000_000),
    "a paragraph of pipes": repeat("a | b | c | d\n", 1_000_000),
    "a table of very many rows": `| a | b |\n| - | - |\n${repeat("| c | d |\n", 1_000_000)}`,
    "footnotes, line by line": lines(50_000, (i) => `[^${i}]: noot`),
    "definitions, line by line": lines(50_000, (i) => `[${i}]: /u`),
    "a list of very many items": repeat("- a\n", 200_000),
    "underlined headings": repeat("a\n===\n", 600_000),
  };

  // A time would depend on the machine, so each text is held against prose of about its length. The slow ones are
  // some five times slower than that; without taming they take hundreds of times as long, or exhaust the call stack.
  parseMarkdown(SPECIFICATION.repeat(50));
  const limitMs = 40 * cpuTimeMs(() => parseMarkdown(repeat(`${prose}\n\n`, 1_000_000)));

  for (const [name, text] of Object.entries(TEXTS)) {
    it(name, () => {
      ok(cpuTimeMs(() => parseMarkdown(text)) < limitMs);
    });
  }

  it("are edited like any other", () => {
    const tree = new IncrementalTree(`# Kop\n\n${"a* ".repeat(1_000)}\n\nEen [eis].\n\n[eis]: /u\n`);
    applyEdit(tree, { place: 0.5, removed: 3, inserted: "b\n\n[eis]" });
    applyEdit(tree, { place: 0.9999, removed: 0, inserted: "x" });
    checkTree(tree);
  });
});

function join(parts: readonly string[]): string {
  return parts.join("");
}

function applyEdit(tree: IncrementalTree, edit: Edit): void {
  const start = Math.floor(edit.place * (tree.text.length + 1));
  const end = Math.min(tree.text.length, start + edit.removed);
  const expected = tree.text.slice(0, start) + edit.inserted + tree.text.slice(end);
  tree.edit({ start, end }, edit.inserted);
  equal(tree.text, expected);
}

/** Compares a tree with a whole parse. The blocks come first, for `root` moves the positions that lag behind. */
function checkTree(tree: IncrementalTree): void {
  const expected = parseMarkdown(tree.text);
  equal(tree.blocks.length, expected.children.length);
  for (const [i, { start, end, node }] of tree.blocks.entries()) {
    const position = expected.children[i]?.position;
    equal(start, position?.start.offset);
    equal(end, position?.end.offset);
    equal(end - start, (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0));
  }
  deepStrictEqual(tree.root(), expected);
}

function keptBlocks(tree: IncrementalTree, before: readonly object[]): boolean[] {
  return tree.blocks.map((block) => before.includes(block));
}

function spanOf(tree: IncrementalTree, words: string): { start: number; end: number } {
  const start = tree.text.indexOf(words);
  return { start, end: start + words.length };
}

function cpuTimeMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
