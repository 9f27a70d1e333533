// What each rule adds to a keystroke, measured within one process while somebody types.
import { TextDocument } from "vscode-languageserver-textdocument";
import { Analyzer, RULE_IDS } from "../../out/server/src/core/index.js";
import { Typist } from "./typist.mjs";

/** No rule should cost more of a keystroke than this. */
const LARGEST_SHARE = 0.2;

/** The rows of a table: a rule, its time per keystroke, its share of the whole. The first row is the head. */
export function costOfRules(text, edits) {
  const spent = new Map(RULE_IDS.map((id) => [id, 0]));
  const observe = (rule, step) => {
    const started = performance.now();
    try {
      step();
    } finally {
      spent.set(rule, (spent.get(rule) ?? 0) + performance.now() - started);
    }
  };
  const analyzer = new Analyzer(text, { observe });
  const document = TextDocument.create("file:///bench.md", "markdown", 1, text);
  const typist = new Typist(text);
  void analyzer.analysis;
  const type = () => {
    const [change] = typist.next();
    const span = { start: document.offsetAt(change.range.start), end: document.offsetAt(change.range.end) };
    TextDocument.update(document, [change], typist.version);
    const after = document.getText();
    const started = performance.now();
    analyzer.edit({ span, newText: change.text }, after);
    void analyzer.analysis;
    return performance.now() - started;
  };
  for (let i = 0; i < edits; i++) type();
  for (const id of spent.keys()) spent.set(id, 0);
  let total = 0;
  for (let i = 0; i < edits; i++) total += type();
  const rows = [...spent].sort((a, b) => b[1] - a[1]);
  const rules = rows.reduce((sum, [, time]) => sum + time, 0);
  return [
    ["rule", "per keystroke", "share", ""],
    ...rows.map(([id, time]) => [
      id,
      milliseconds(time / edits),
      percent(time / total),
      time / total > LARGEST_SHARE ? "MORE THAN A FIFTH" : "",
    ]),
    ["(all rules)", milliseconds(rules / edits), percent(rules / total), ""],
    ["(parsing, reading, judging)", milliseconds((total - rules) / edits), percent(1 - rules / total), ""],
  ];
}

function milliseconds(time) {
  return `${time.toFixed(3)} ms`;
}

function percent(share) {
  return `${(share * 100).toFixed(1)}%`;
}
