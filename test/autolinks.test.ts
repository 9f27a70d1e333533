// A parser without bare addresses gives the same tree for a text that has none, and is not asked for one that has.
import assert from "node:assert/strict";
import { test } from "node:test";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { mayHoldAutolinks } from "../server/src/core/syntax/autolinks.js";
import { parseMarkdown } from "../server/src/core/syntax/parse.js";

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

// What addresses are made of, and what stands around them.
const PIECES = [
  ..."abhw+-._:/\\&;#*~|[]()<>!`'\" ",
  ..."\n\n\n",
  ...["w", "ww", "w.w", "htt", "p", "ttps:", "://", "mailto:", "xmpp:", "a.nl", "gem. x", "de leverancier "],
  ...[
    "&amp",
    "&",
    "x64;",
    "\\&",
    "é",
    "[x]",
    "[^1]",
    "![",
    "](",
    "> ",
    "- ",
    "1. ",
    "| a |",
    "|-|",
    "**",
    "~~",
  ],
];
const ADDRESSES = [
  ...["www.x.nl", "http://x.nl", "HTTPS://x.nl/y", "a@b.nl", "a&#64;b.nl", "a&commat;b.nl", "WWW.x.nl"],
  ...["h&#116;tp://x.nl", "ww&#x77;.x.nl", "mailto:a@b.nl"],
];

function texts(pieces: readonly string[], count: number): string[] {
  let seed = 7;
  const next = (most: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * most);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 4 + next(40) }, () => pieces[next(pieces.length)]).join(""),
  );
}

test("texts with and without addresses give the tree that remark gives", () => {
  const all = [...texts(PIECES, 3000), ...texts([...PIECES, ...ADDRESSES], 1500)];
  for (const text of all) assert.deepEqual(parseMarkdown(text), remark.parse(text), JSON.stringify(text));
  const plain = all.filter((text) => !mayHoldAutolinks(text)).length;
  assert.ok(plain > 1500 && plain < all.length - 500, String(plain));
});

test("every way to write an address is known for one that may be there", () => {
  for (const address of ADDRESSES) assert.equal(mayHoldAutolinks(`Zie ${address} voor meer.`), true, address);
  assert.equal(mayHoldAutolinks("De leverancier (K&M) levert binnen 24 uur; zie bijlage 3."), false);
});
