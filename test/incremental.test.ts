// Incremental parsing gives the tree of a whole parse, whatever is typed; and no text takes the parser long.
import { deepStrictEqual, equal, notEqual, ok } from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import type { Nodes } from "mdast";
import { IncrementalTree } from "../server/src/core/syntax/incremental-tree.js";
import { parseMarkdown } from "../server/src/core/syntax/parse.js";

/** Documents tried; each gets about fifteen edits. `SPEERPUNT_PROPERTY_RUNS=5000` for a long search. */
const RUNS = Number(process.env["SPEERPUNT_PROPERTY_RUNS"] ?? 200);

describe("IncrementalTree", () => {
  it("has the tree of a whole parse after any edits", () => {
    fc.assert(
      fc.property(documents, fc.array(edits, { minLength: 1, maxLength: 30 }), (text, changes) => {
        const tree = new IncrementalTree(text);
        for (const change of changes) {
          applyEdit(tree, change);
          checkTree(tree);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

interface Edit {
  /** Place in the text, as a fraction of its length. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

function applyEdit(tree: IncrementalTree, edit: Edit): void {
  const start = Math.floor(edit.at * (tree.text.length + 1));
  const end = Math.min(tree.text.length, start + edit.removed);
  const expected = tree.text.slice(0, start) + edit.inserted + tree.text.slice(end);
  tree.edit({ start, end }, edit.inserted);
  equal(tree.text, expected);
}

/** The blocks are checked first, as `root` moves the positions that lag behind. */
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

const FRAGMENTS = [
  ..."a, ,x y,\n,\n\n,\r\n,\r,    ,  ,\t,```,```\n,~~~,> ,>,- ,* ,1. ,2. ,1) ,- [ ] ,#,# ,===,---,---\n,+++\n,***".split(
    ",",
  ),
  ...'|,| a | b |\n| - | - |\n,|-|,[,],[a],[a]: /u,\n[a]: /u "t"\n,[b]: <x>\n,[A][a],![a],[^1],[^1]: noot\n'.split(
    ",",
  ),
  ..."\n\n[^1]: noot\n\n    vervolg\n,<!--,-->,<div>,</div>,<pre>,<script>,</script>,<?,?>,<!A,<![CDATA[,]]>".split(
    ",",
  ),
  ..."`,**,*,_,~~,\\,&amp;,<,>,http://a.nl,www.a.nl,a@b.nl,\u0000,\ufeff,\u2028,é,😀,:,\",',(,),\\\n,  \n,0. ,+ ".split(
    ",",
  ),
  ..."10. ,\n    - ,\n   para,\n\n   para,\n      code,w,ww,http,mail,eis,t".split(","),
];
const SEEDS = [
  "",
  "\n",
  "a",
  "---\ntitel: x\n---\n",
  "+++\ntitel = 'x'\n+++\n",
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
  "# Eisen\n\nDe **opdrachtnemer** levert het plan, zie [bijlage 1][a] en [de nota](https://example.org/nvi).[^1]\nHij doet dat\nop tijd.\n\n- **E-001** De dienst is bereikbaar.\n- [ ] De rapportage is *maandelijks*.\n\n| Nr. | Criterium |\n| --- | --------- |\n| G1 | Plan van aanpak |\n\n[^1]: Binnen tien dagen.\n\n[a]: ./bijlage-1.md\n",
];
const SNIPPETS = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.constantFrom(...SEEDS) },
);
const documents = fc
  .tuple(
    fc.oneof(
      fc.array(fc.constantFrom(...SEEDS), { minLength: 1, maxLength: 4 }),
      fc.array(SNIPPETS, { maxLength: 40 }),
    ),
    fc.constantFrom("\n", "\n", "\n", "\r\n", "\r"),
    fc.constantFrom("", "", "", "", "\ufeff"),
  )
  .map(([parts, lineEnding, mark]) => mark + parts.join("").replaceAll("\n", lineEnding));
const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  removed: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat(4) },
    fc.nat(80),
  ),
  inserted: fc.oneof({ weight: 3, arbitrary: SNIPPETS }, fc.constant("")),
});
void ({} as Nodes);
void notEqual;
void ok;
