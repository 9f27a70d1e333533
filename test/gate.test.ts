// The verdict of the gate, by its policy and by the words of a document.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  analyze,
  documentReport,
  type GatePolicy,
  type GateReason,
  gateFacts,
  judgeDocument,
  keyOf,
  LineIndex,
  matchKeys,
  type PhaseId,
} from "../server/src/core/index.js";

function verdict(text: string, policy: GatePolicy = {}, asPhase?: PhaseId) {
  const analysis = analyze(text, asPhase ? { asPhase } : {});
  const lines = new LineIndex(text);
  return judgeDocument({
    report: documentReport("bestek.md", analysis, lines, "nl"),
    facts: gateFacts(analysis, lines),
    policy,
    toldElsewhere: [],
    language: "nl",
    profile: "speerpunten",
  });
}

const rules = (reasons: readonly GateReason[]) => reasons.map(({ rule }) => rule);

const HERE: ReadonlySet<string> = new Set(["bestek.md"]);

const SERVED = `# Bestek

## Eisen

- De bestelwagens rijden zonder uitstoot.
- Het papier bestaat voor ten minste 60% uit gerecyclede vezels.
`;

const award = (...rows: string[]) => `${SERVED}
## Gunning

| Nr. | Criterium | Weging |
|---|---|---:|
${rows.map((row) => `| ${row} |\n`).join("")}`;

test("without a policy the severity decides, by phase", () => {
  const text = "# Bestek\n\n## Eisen\n\nDe opdrachtnemer levert zo snel mogelijk op [datum invullen].\n";
  assert.ok(rules(verdict(text).reasons).includes("placeholder"), "no phase: from warning on");
  assert.deepEqual(verdict(text, {}, "concept").reasons, []);
  assert.deepEqual(verdict(text, {}, "review").level, "error");
  assert.ok(rules(verdict(text, {}, "publicatie").reasons).includes("vague"));
  assert.deepEqual(verdict(text, { level: { publicatie: "off" } }, "publicatie").reasons, []);
  assert.ok(rules(verdict(text, { level: { concept: "hint" } }, "concept").reasons).includes("placeholder"));
});

test("the phase that is asked for goes before what the document says of itself", () => {
  const text = `---\nfase: concept\n---\n\n${SERVED}`;
  assert.deepEqual(verdict(text).reasons, []);
  assert.ok(rules(verdict(text, {}, "publicatie").reasons).includes("missing-spearhead"));
});

test("a spearhead needs the status that is asked, in a finding or in a reason of the gate, but not in both", () => {
  const reasons = verdict(SERVED, { spearheads: { "social-return": "covered" } }, "publicatie").reasons;
  assert.equal(reasons.filter(({ spearhead }) => spearhead === "social-return").length, 1);
  const quiet: GatePolicy = { level: { publicatie: "off" }, spearheads: { "social-return": "waived" } };
  const [reason, ...others] = verdict(SERVED, quiet, "publicatie").reasons;
  assert.deepEqual(others, []);
  assert.equal(reason?.rule, "gate-spearhead");
  assert.match(
    reason?.message ?? "",
    /“ontbreekt”; de poort vraagt minstens “gemotiveerd niet van toepassing”/,
  );
  const explained = `${SERVED}\nSocial return wordt niet gevraagd, omdat het om een losse levering gaat.\n`;
  assert.deepEqual(verdict(explained, quiet, "publicatie").reasons, []);
  const strict: GatePolicy = { level: { publicatie: "off" }, spearheads: { "social-return": "covered" } };
  assert.deepEqual(rules(verdict(explained, strict, "publicatie").reasons), ["gate-spearhead"]);
  assert.deepEqual(verdict(SERVED, strict, "concept").reasons, [], "a draft is not asked for the whole");
});

const AWARD = { level: { publicatie: "off" as const }, awardWeight: 25 };

test("what MVI weighs in the award is read from the weights and the words of the criteria", () => {
  const enough = award("G1 | Prijs | 60%", "G2 | Hoger aandeel gerecyclede vezels dan 60% | 40%");
  assert.deepEqual(verdict(enough, AWARD, "publicatie").reasons, []);
  const little = award("G1 | Prijs | 80%", "G2 | Hoger aandeel gerecyclede vezels dan 60% | 20%");
  const [reason] = verdict(little, AWARD, "publicatie").reasons;
  assert.equal(reason?.rule, "gate-award-weight");
  assert.match(reason?.message ?? "", /voor hooguit 20% mee \(G2 Hoger aandeel.*\); de poort vraagt 25%/);
  assert.deepEqual(reason?.headings, ["Bestek", "Gunning"]);
});

test("weights that cannot be read are unknown, and never guessed", () => {
  const why = (text: string) => {
    const [reason] = verdict(text, AWARD, "publicatie").reasons;
    assert.equal(reason?.rule, "gate-award-unknown");
    return reason?.message;
  };
  assert.match(why(award("G1 | Prijs | 60%", "G2 | Levertijd | 30%")) ?? "", /samen geen 100%/);
  assert.match(
    why(`${SERVED}\n## Gunning\n\nDe beste inschrijving wint.\n`) ?? "",
    /geen lijst van gewichten/,
  );
  const twice = `${award("G1 | Prijs | 60%", "G2 | Levertijd | 40%")}
| Nr. | Criterium | Weging |
|---|---|---:|
| G3 | Prijs | 50% |
| G4 | Plan | 50% |
`;
  assert.match(why(twice) ?? "", /meer dan één lijst/);
  const { reasons, notes } = verdict(SERVED, AWARD, "publicatie");
  assert.deepEqual(reasons, [], "a document without an award is no award with a gap");
  assert.match(notes[0]?.message ?? "", /geen hoofdstuk over de gunning/);
});

test("ignore comments are accepted by what they reach and whether they say why", () => {
  const commented = `# Bestek\n\n## Eisen\n\n<!-- speerpunt-negeer vague -->\nDe levering gebeurt zo snel mogelijk.\n`;
  const only = (explanations: GatePolicy["explanations"] & object) =>
    rules(verdict(commented, { level: { publicatie: "off" }, explanations }, "publicatie").reasons);
  assert.deepEqual(only({ comment: "allowed" }), []);
  assert.deepEqual(only({ comment: "reason" }), ["gate-explanation"]);
  assert.deepEqual(only({ comment: "refused" }), ["gate-explanation"]);
  assert.deepEqual(only({ document: "refused" }), []);
  const reasoned = commented.replace("vague", "vague: spoed hoort bij de dienst");
  const policy = (comment: "reason" | "refused"): GatePolicy => ({
    level: { publicatie: "off" },
    explanations: { comment },
  });
  assert.deepEqual(verdict(reasoned, policy("reason"), "publicatie").reasons, []);
  assert.deepEqual(rules(verdict(reasoned, policy("refused"), "publicatie").reasons), ["gate-explanation"]);
  const findings = verdict(commented, { explanations: { comment: "reason" } }, "publicatie").reasons;
  assert.equal(findings.filter(({ range }) => range.start.line === 5).length, 1, "told once");
});

test("reasons keep their state when text moves, and what looks alike is counted", () => {
  const bad = "De levering gebeurt zo snel mogelijk.";
  const keys = (text: string) => verdict(text, {}, "review").reasons.map(keyOf);
  const vague = (text: string) =>
    verdict(text, { level: { review: "warning" } }, "review")
      .reasons.filter(({ rule }) => rule === "vague")
      .map(keyOf);
  const before = vague(`# Bestek\n\n## 3 Eisen\n\n${bad}\n\n${bad}\n`);
  assert.equal(before.length, 2);
  const renumbered = vague(
    `# Bestek\n\n## 2 Doel\n\nTekst.\n\n## 4 Eisen\n\nEerst dit.\n\n${bad}\n\n${bad}\n`,
  );
  assert.deepEqual(matchKeys(renumbered, before, HERE), { isKnown: [true, true], gone: [] });
  const moved = vague(`# Bestek\n\n## Uitvoering\n\nDe opdrachtnemer:\n\n## 3 Eisen\n\n${bad}\n`);
  assert.deepEqual(matchKeys(moved, before, HERE).isKnown, [true]);
  assert.equal(matchKeys(moved, before, HERE).gone.length, 1);
  const three = vague(`# Bestek\n\n## 3 Eisen\n\n${bad}\n\n${bad}\n\n${bad}\n`);
  assert.deepEqual(matchKeys(three, before, HERE).isKnown, [true, true, false]);
  assert.deepEqual(matchKeys(keys("# A\n"), keys("# B\n"), HERE).gone, []);
});

test("what moves to another document keeps its state, but one fault does not excuse another", () => {
  const at = (path: string, text: string, rule = "vague") => {
    return { path, rule, spearhead: "", headings: [], text };
  };
  const long = "de opdrachtnemer levert de stoelen zo spoedig mogelijk op elke locatie";
  const both = new Set(["a.md", "b.md"]);
  assert.deepEqual(matchKeys([at("b.md", long)], [at("a.md", long)], both).isKnown, [true]);
  assert.deepEqual(matchKeys([at("b.md", "n.t.b.")], [at("a.md", "n.t.b.")], both).isKnown, [false]);
  const whole = (path: string) => at(path, "", "missing-spearhead");
  assert.deepEqual(matchKeys([whole("b.md")], [whole("a.md")], both).isKnown, [false]);
  assert.deepEqual(matchKeys([whole("b.md")], [whole("a.md")], new Set(["b.md"])).isKnown, [true], "renamed");
});
