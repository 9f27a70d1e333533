// The coverage view draws again only what looks different to a reader.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NodeTree } from "../client/src/overview/node-tree.js";
import type { ViewNode } from "../client/src/overview/nodes.js";

const node = (id: string, change: Partial<ViewNode> = {}): ViewNode => ({
  id,
  label: id,
  description: "",
  icon: "pass",
  context: "note",
  expanded: false,
  children: [],
  ...change,
});
const at = (line: number): Partial<ViewNode> => ({
  target: { does: "reveal", range: { start: { line, character: 0 }, end: { line, character: 5 } } },
});

test("a row that only moved in the text is not drawn again, and leads to its new place", () => {
  const tree = new NodeTree();
  assert.equal(tree.replace([node("a", { children: [node("b", at(1))] })]), "all");
  assert.deepEqual(tree.replace([node("a", { children: [node("b", at(9))] })]), []);
  const target = tree.get("b")?.target;
  assert.equal(target?.does === "reveal" && target.range.start.line, 9);
});

test("what looks different is drawn again with what is below it, its neighbours are not", () => {
  const tree = new NodeTree();
  const rows = (status: string, words: string) => [
    node("a", { description: status, children: [node("b")] }),
    node("c", { children: [node("d", { label: words }), node("e")] }),
  ];
  tree.replace(rows("leeg", "x"));
  assert.deepEqual(tree.replace(rows("leeg", "y")), ["d"]);
  assert.deepEqual(tree.replace(rows("gedekt", "z")), ["a", "d"]);
});

test("a row that comes or goes draws its parent again, the first rows draw everything", () => {
  const tree = new NodeTree();
  tree.replace([node("a", { children: [node("b")] })]);
  assert.deepEqual(tree.replace([node("a", { children: [node("b"), node("c")] })]), ["a"]);
  assert.deepEqual(tree.replace([node("a", { children: "offers" })]), ["a"]);
  assert.deepEqual(tree.replace([node("a", { children: "offers" })]), []);
  assert.equal(tree.replace([node("a"), node("z")]), "all");
  assert.equal(tree.get("b"), undefined);
});

test("what was asked for late stays known when the rows around it are replaced", () => {
  const tree = new NodeTree();
  tree.replace([node("a", { children: "offers" })]);
  tree.add([node("offer")]);
  tree.replace([node("a", { children: "offers" })]);
  assert.equal(tree.get("offer")?.id, "offer");
});
