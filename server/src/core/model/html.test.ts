// Tables and paragraphs in HTML, read as units of which every statement stands at its own words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IncrementalTree } from "../syntax/incremental-tree.js";
import type { BlockModel } from "./block-model.js";
import { lowerBlock } from "./lower-block.js";

function blocksOf(text: string): BlockModel[] {
  const tree = new IncrementalTree(text);
  return tree.blocks.map((block) => lowerBlock(block.node, text.slice(block.start, block.end)));
}
const modelOf = (text: string) => blocksOf(text)[0] as BlockModel;
const rowsOf = (text: string) =>
  modelOf(text).tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text)));

const TABLE = `<table border="1">
  <thead><tr><th>Nr</th><th>Eis</th><th>Bewijs</th></tr></thead>
  <tbody>
    <tr><td>E1</td><td><p>De vloer is <b>hergebruikt</b> &amp; kost &euro;&nbsp;5.</p><p>Tweede zin.</p></td><td>Paspoort</td></tr>
    <tr><td colspan=3>Vervoer</td></tr>
  </tbody>
</table>
`;

for (const [name, text] of [
  ["LF", TABLE],
  ["CRLF", TABLE.replaceAll("\n", "\r\n")],
] as const)
  test(`the rows, labels and statements of a table with ${name}`, () => {
    const model = modelOf(text);
    assert.deepEqual(rowsOf(text), [
      [
        ["Nr", "Eis", "Bewijs"],
        ["E1", "De vloer is hergebruikt & kost € 5.\nTweede zin.", "Paspoort"],
        ["Vervoer", "", ""],
      ],
    ]);
    const demand = model.units.find(({ cell }) => cell?.row === 1 && cell.column === 1);
    assert.equal(demand?.label, "E1");
    assert.deepEqual(
      model.statements.filter(({ unit }) => model.units[unit] === demand).map(({ text: words }) => words),
      ["De vloer is hergebruikt & kost € 5.", "Tweede zin."],
    );
    const [first] = model.statements.filter(({ unit }) => model.units[unit] === demand);
    assert.equal(
      model.source.slice(first?.span.start, first?.span.end),
      "De vloer is <b>hergebruikt</b> &amp; kost &euro;&nbsp;5.",
    );
  });

test("a cell that spans rows gives its label to each and is a statement once", () => {
  const text =
    "<table><tr><th>Nr<th>Eis<th>Bewijs</tr><tr><td rowspan=2>E1<td>Eerste eis<td>a</tr><tr><td>Tweede eis<td>b</tr></table>\n";
  assert.deepEqual(rowsOf(text), [
    [
      ["Nr", "Eis", "Bewijs"],
      ["E1", "Eerste eis", "a"],
      ["", "Tweede eis", "b"],
    ],
  ]);
  const model = modelOf(text);
  assert.deepEqual(
    model.units.filter(({ label }) => label === "E1").map(({ plain }) => plain.text),
    ["E1", "Eerste eis", "a", "Tweede eis", "b"],
  );
  assert.equal(model.tables[0]?.rows[2]?.[0]?.continued, true);
});

test("a first row with a sentence is no head", () => {
  const [rows] = rowsOf("<table><tr><td>E1</td><td>De bus rijdt zonder uitstoot.</td></tr></table>\n");
  assert.deepEqual(rows, [[], ["E1", "De bus rijdt zonder uitstoot."]]);
});

test("headings, paragraphs and items outside tables", () => {
  const model = modelOf(
    '<h2 id="x">3 Eisen</h2><p>Eerste zin. Tweede<br>regel.</p><ul><li>E4 Een <i>punt</i></li></ul><p><b>Vervoer</b></p>\n',
  );
  assert.deepEqual(
    model.units.map(({ kind, headingLevel, label, plain }) => [kind, headingLevel, label, plain.text]),
    [
      ["heading", 2, "3", "3 Eisen"],
      ["paragraph", 0, null, "Eerste zin. Tweede\nregel."],
      ["item", 0, "E4", "E4 Een punt"],
      ["heading", 13, null, "Vervoer"],
    ],
  );
});

test("what is hidden or struck says nothing, and what is broken is read as far as it goes", () => {
  const shown = (text: string) => blocksOf(text).flatMap(({ units }) => units.map(({ plain }) => plain.text));
  assert.deepEqual(shown("<div>a <!-- b --> c <del>d</del><style>e {}</style> f < g &nope; h</div>\n"), [
    "a c f < g &nope; h",
  ]);
  assert.deepEqual(shown("<table><tr><td>een<td>twee <b>drie\n"), ["een", "twee drie"]);
  assert.deepEqual(shown("<tr><td>los</td></tr>\n"), ["los"]);
  assert.deepEqual(shown("<td>a <table><tr><td>b</td></tr></table> c</td>\n"), ["a\nb\nc"]);
  assert.deepEqual(shown("<!-- alleen <b>een</b> opmerking -->\n"), []);
});

test("an entity in Markdown is its character, with all of it in the span", () => {
  const model = modelOf("Het budget is &euro; 50.000 &ndash; voor het caf&eacute;\n");
  assert.equal(model.units[0]?.plain.text, "Het budget is € 50.000 – voor het café");
  const [statement] = model.statements;
  assert.equal(model.source.slice(statement?.span.start, statement?.span.end), model.source.trim());
});

test("a long block of broken HTML takes no longer than its length", () => {
  for (const piece of ["<s>", "<!", "<td", "&", "<table>", "<tr><td rowspan=50 colspan=50>"]) {
    const model = modelOf(`<div>\n${piece.repeat(20_000)}\n`);
    assert.ok(model.length > 0);
  }
});
