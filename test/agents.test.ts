// What a model gets to hear: the tools over the core, as a caller uses them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv } from "ajv";
import type { CheckAnswer } from "../server/src/core/features/agents/check.js";
import type { ExplainAnswer } from "../server/src/core/features/agents/explain.js";
import type { Proposal, ProposeAnswer } from "../server/src/core/features/agents/propose.js";
import {
  type Analysis,
  analyze,
  answerQuestion,
  applyEdits,
  checkTender,
  RULE_IDS,
  readQuestion,
  TOOLS,
  type ToolDocument,
  type ToolName,
  tenderPart,
} from "../server/src/core/index.js";
import { SAMPLES } from "./samples.js";

interface Answers {
  readonly speerpunt_check: CheckAnswer;
  readonly speerpunt_explain: ExplainAnswer;
  readonly speerpunt_propose: ProposeAnswer;
}

const SPECIFICATION = `# Programma van eisen kantoormeubilair

## Eisen

- **E-01** De opdrachtnemer levert de stoelen zo spoedig mogelijk.
- **E-02** De stoelen bestaan voor ten minste 60% uit gerecycled kunststof; de inschrijver toont dit aan met een productblad.
- **E-03** Op de stoelen is ISO 14001 van toepassing, of gelijkwaardig.

## Gunning

De opdrachtgever weegt prijs en kwaliteit.
`;

function documentOf(text: string, path: string | null = null): ToolDocument {
  return { path, analysis: analyze(text), options: {} };
}

function outcome(name: string, input: unknown, text: string | null, language: "nl" | "en" = "nl") {
  const read = readQuestion(name, input, language);
  if (read.kind === "fault") return read;
  return answerQuestion(
    read.question,
    text === null ? null : documentOf(text),
    read.question.language ?? language,
  );
}

function answer<Name extends ToolName>(
  name: Name,
  input: unknown,
  text: string | null = SPECIFICATION,
): Answers[Name] {
  const found = outcome(name, input, text);
  assert.equal(found.kind, "answer", JSON.stringify(found));
  return (found as { answer: Answers[Name] }).answer;
}

function fault(
  name: string,
  input: unknown,
  text: string | null = SPECIFICATION,
  language: "nl" | "en" = "nl",
): string {
  const found = outcome(name, input, text, language);
  assert.equal(found.kind, "fault");
  return (found as { message: string }).message;
}

/** The edits of a proposal applied by their offsets. */
function applied(text: string, { edits }: Pick<Proposal, "edits">): string {
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: { start: range.start.offset, end: range.end.offset },
      newText,
    })),
  );
}

const ajv = new Ajv({ strict: true, allowUnionTypes: true });

test("every answer about a sample has the promised shape", () => {
  const validators = new Map(TOOLS.map(({ name, output }) => [name, ajv.compile(output)]));
  const valid = (name: ToolName, input: unknown, text: string) => {
    const validate = validators.get(name);
    assert.ok(validate?.(answer(name, input, text)), JSON.stringify(validate?.errors));
  };
  for (const { text } of SAMPLES.slice(0, 4)) {
    valid("speerpunt_check", {}, text);
    for (const line of [1, 20, 40]) valid("speerpunt_explain", { line }, text);
    for (const spearhead of ["circulair", "social-return"]) {
      valid("speerpunt_explain", { spearhead }, text);
      valid("speerpunt_propose", { spearhead, kind: "requirement" }, text);
    }
    for (const rule of ["vague", "weak-spearhead", "missing-spearhead"])
      valid("speerpunt_propose", { rule }, text);
  }
});

test("a check tells the status with the words it rests on, and findings with their place", () => {
  const { coverage, findings, catalogueVersion } = answer("speerpunt_check", {});
  const circular = coverage.find(({ spearhead }) => spearhead === "circulair");
  assert.equal(circular?.status, "covered");
  assert.match(circular?.evidence[0]?.because ?? "", /gerecycled/);
  assert.equal(circular?.evidence[0]?.range.start.line, 6);
  const vague = findings.find(({ rule }) => rule === "vague");
  assert.equal(vague?.range.start.line, 5);
  assert.match(vague?.message ?? "", /zo spoedig mogelijk/);
  assert.match(catalogueVersion, /^\d{4}/);
});

test("a check with a limit keeps the most severe and says how many are left out", () => {
  const all = answer("speerpunt_check", {});
  const few = answer("speerpunt_check", { limit: 1 });
  assert.equal(few.findings.length, 1);
  assert.equal(few.omitted, all.findings.length - 1);
  assert.equal(few.findings[0]?.severity, "warning");
  assert.equal(answer("speerpunt_check", { minSeverity: "error" }).findings.length, 0);
});

test("the answer comes in the language asked for", () => {
  const { coverage, findings } = answer("speerpunt_check", { language: "en" });
  assert.equal(coverage[3]?.name, "Social return");
  assert.match(findings.find(({ rule }) => rule === "missing-spearhead")?.message ?? "", /missing/);
});

test("a line is explained by what counts, what is found and what it names", () => {
  const evidence = answer("speerpunt_explain", { line: 6 });
  assert.deepEqual(
    evidence.coverage.map(({ spearhead }) => spearhead),
    ["circulair"],
  );
  assert.deepEqual(evidence.findings, []);
  const vague = answer("speerpunt_explain", { line: 5 });
  assert.deepEqual(
    vague.rules.map(({ id, page }) => [id, page]),
    [["vague", null]],
  );
  assert.ok(vague.rules[0]?.why);
  const named = answer("speerpunt_explain", { line: 7 }).terms;
  assert.deepEqual(
    named.map(({ name }) => /ISO 14001/.test(name)),
    [true],
  );
  assert.ok(named[0]?.sources[0]?.date);
});

test("a rule, a spearhead and a criterion are explained without a document", () => {
  const rule = answer("speerpunt_explain", { rule: "vague" }, null);
  assert.match(rule.rules[0]?.page ?? "", /^# /);
  const spearhead = answer("speerpunt_explain", { spearhead: "circulair" }, null);
  assert.ok(spearhead.spearhead?.definition);
  assert.deepEqual(spearhead.coverage, []);
  const [first] = answer("speerpunt_propose", { spearhead: "social-return" }).proposals;
  const criterion = answer("speerpunt_explain", { criterion: first?.criterion?.id }, null);
  assert.equal(criterion.criterion?.text, first?.criterion?.text);
  assert.ok(criterion.criterion?.sources[0]?.title);
});

test("a proposal carries edits that do what its recheck says", () => {
  for (const input of [{ spearhead: "social-return", kind: "requirement" }, { rule: "vague" }, { line: 1 }]) {
    const { proposals } = answer("speerpunt_propose", input);
    assert.ok(proposals.length > 0, JSON.stringify(input));
    for (const proposal of proposals) {
      for (const { range, oldText } of proposal.edits)
        assert.equal(SPECIFICATION.slice(range.start.offset, range.end.offset), oldText);
      const after = analyze(applied(SPECIFICATION, proposal));
      assert.equal(after.findings.length, proposal.recheck.remaining);
      for (const change of proposal.recheck.coverage)
        assert.equal(after.spearheads[change.spearhead].status, change.after);
      const placeholders = after.findings.filter(({ rule }) => rule === "placeholder").length;
      assert.equal(placeholders > 0, proposal.openChoices.length > 0, proposal.title);
    }
  }
});

test("several edits at once are judged as the text that they make, one question after the other", () => {
  const { findings } = analyze(SPECIFICATION);
  const edits = [
    { oldText: "zo spoedig mogelijk", newText: "binnen tien werkdagen" },
    {
      oldText: "# Programma van eisen kantoormeubilair",
      newText: "# Stoelen\n\nDe opdrachtnemer spant zich in.",
    },
    { oldText: "De opdrachtgever weegt prijs en kwaliteit.", newText: "" },
  ];
  for (const given of [edits, edits.slice(0, 1), [...edits].reverse()]) {
    const [proposal] = answer("speerpunt_propose", { edits: given }).proposals;
    assert.ok(proposal);
    const after = analyze(applied(SPECIFICATION, proposal));
    const { solved, introduced, remaining } = proposal.recheck;
    assert.equal(remaining, after.findings.length);
    assert.equal(introduced.length - solved.length, after.findings.length - findings.length);
    for (const { rule, range, message } of introduced) {
      const same = after.findings.find(({ span }) => span.start === range.start.offset);
      assert.equal(same?.rule, rule, message);
    }
  }
});

test("what is wanted of one kind is of that kind and from the catalogue, with its source", () => {
  const { proposals } = answer("speerpunt_propose", { spearhead: "circulair", kind: "contract-clause" });
  assert.ok(proposals.length > 0);
  for (const { criterion, origin } of proposals) {
    assert.equal(origin, "catalogue");
    assert.equal(criterion?.kind, "contract-clause");
    assert.ok(criterion?.sources.every(({ date, status }) => date && status));
  }
  const id = proposals[0]?.criterion?.id;
  assert.equal(answer("speerpunt_propose", { criterion: id }).proposals[0]?.criterion?.id, id);
});

test("no proposal is a comment that silences a finding", () => {
  for (const rule of RULE_IDS) {
    for (const { recheck, edits } of answer("speerpunt_propose", { rule }).proposals) {
      if (/speerpunt-negeer/.test(JSON.stringify(edits))) assert.equal(recheck.verdict, "silenced");
    }
  }
  const { proposals } = answer("speerpunt_propose", { rule: "vague" });
  assert.ok(proposals.every(({ edits }) => !/speerpunt-negeer/.test(JSON.stringify(edits))));
});

test("an edit of a model is judged by the same rules", () => {
  const judged = (edits: unknown) => answer("speerpunt_propose", { edits }).proposals[0]?.recheck;
  const better = judged([{ oldText: "zo spoedig mogelijk", newText: "binnen tien werkdagen" }]);
  assert.equal(better?.verdict, "no-new-findings");
  assert.deepEqual(
    better?.solved.map(({ rule }) => rule),
    ["vague"],
  );
  const worse = judged([{ oldText: "voor ten minste 60%", newText: "zo veel mogelijk" }]);
  assert.equal(worse?.verdict, "coverage-lost");
  assert.deepEqual(worse?.coverage[0], { spearhead: "circulair", before: "covered", after: "weak" });
  const vague = judged([
    {
      oldText: "De opdrachtgever weegt prijs en kwaliteit.",
      newText: "De opdrachtnemer spant zich in om snel te leveren.",
    },
  ]);
  assert.equal(vague?.verdict, "new-findings");
  const open = judged([{ oldText: "zo spoedig mogelijk", newText: "binnen [aantal] werkdagen" }]);
  assert.equal(open?.verdict, "open-choices");
});

test("a model cannot make a finding disappear unseen", () => {
  const silenced = answer("speerpunt_propose", {
    edits: [
      {
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
        newText: "<!-- speerpunt-negeer-bestand missing-spearhead: dat komt later -->\n\n",
      },
    ],
  }).proposals[0]?.recheck;
  assert.equal(silenced?.verdict, "silenced");
  assert.match(silenced?.silenced[0] ?? "", /dat komt later/);
  const restricted = answer("speerpunt_propose", {
    edits: [
      {
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
        newText: "---\nspeerpunten: [circulair]\n---\n\n",
      },
    ],
  }).proposals[0]?.recheck;
  assert.equal(restricted?.frontMatterChanged, true);
});

test("an edit is judged beside the other documents of its tender", () => {
  const contract =
    "# Overeenkomst\n\nDe looptijd van de overeenkomst is vier jaar.\n\nDe opdrachtnemer besteedt 5% aan social return.\n";
  const guide = tenderPart(
    analyze("# Leidraad\n\nDe looptijd van de overeenkomst is drie jaar.\n"),
    "leidraad.md",
  );
  const findingsOf = (analysis: Analysis) =>
    checkTender([guide, tenderPart(analysis, "contract.md")]).byDocument.get("contract.md");
  const document = {
    ...documentOf(contract, "contract.md"),
    tender: { findingsOf, others: () => undefined },
  };
  const ask = <Name extends ToolName>(name: Name, input: object) => {
    const read = readQuestion(name, input, "nl");
    assert.ok(read.kind === "question");
    const found = answerQuestion(read.question, document, "nl");
    assert.ok(found.kind === "answer");
    return found.answer as Answers[Name];
  };
  const rules = (list: readonly { readonly rule: string }[] | undefined) =>
    list?.map(({ rule }) => rule) ?? [];
  assert.ok(rules(ask("speerpunt_check", {}).findings).includes("differing-value"));
  assert.deepEqual(rules(ask("speerpunt_explain", { line: 3 }).findings), ["differing-value"]);
  const [solving, breaking] = ["drie jaar", "twee jaar"].map(
    (newText) =>
      ask("speerpunt_propose", { edits: [{ oldText: "vier jaar", newText }] }).proposals[0]?.recheck,
  );
  assert.deepEqual([rules(solving?.solved), rules(solving?.introduced)], [["differing-value"], []]);
  assert.equal(breaking?.remaining, (solving?.remaining ?? 0) + 1);
});

test("edits are found by text or place, also with other line endings, and given back unchanged", () => {
  const crlf = SPECIFICATION.replaceAll("\n", "\r\n");
  const { proposals } = answer("speerpunt_propose", { spearhead: "social-return" }, crlf);
  for (const proposal of proposals) {
    const [again] = answer("speerpunt_propose", { edits: proposal.edits }, crlf).proposals;
    assert.equal(applied(crlf, again ?? { edits: [] }), applied(crlf, proposal));
    assert.deepEqual(again?.recheck, proposal.recheck);
  }
  const [multiline] = answer(
    "speerpunt_propose",
    {
      edits: [{ oldText: "## Gunning\n\nDe opdrachtgever", newText: "## Gunning\n\nWij\nDe opdrachtgever" }],
    },
    crlf,
  ).proposals;
  assert.ok(applied(crlf, multiline ?? { edits: [] }).includes("## Gunning\r\n\r\nWij\r\nDe opdrachtgever"));
});

test("what cannot be done is said in one sentence", () => {
  const place = (line: number, column: number) => ({ line, column });
  const edit = (value: object) => ({ edits: [{ newText: "x", ...value }] });
  const propose: [unknown, RegExp][] = [
    [{}, /waarvoor een tekst/],
    [{ line: 0 }, /“line” moet 1 of hoger/],
    [{ line: 999 }, /Regel 999 bestaat niet; het document heeft 12 regels/],
    [{ lijn: 3 }, /“lijn” is onbekend. Mogelijk: text, path/],
    [{ spearhead: "groen" }, /klimaatneutraal, innovatiegericht/],
    [{ rule: "vaag" }, /geen regel “vaag”/],
    [{ criterion: "bestaat-niet" }, /geen tekst “bestaat-niet”/],
    [{ edits: [] }, /1 tot en met 100/],
    [{ edits: [{ newText: 3 }] }, /edits\[0\].newText.* type string/],
    [{ edits: [{ oldText: "x" }] }, /edits\[0\].newText.* ontbreekt/],
    [{ line: 1, ...edit({ oldText: "Eisen" }) }, /gaat niet samen/],
    [edit({}), /edits\[0\]: geef “range”/],
    [edit({ oldText: "komt niet voor" }), /komt niet voor in het document/],
    [edit({ oldText: "stoelen" }), /vaker voor \(regels 5, 6\)/],
    [edit({ range: { start: place(1, 99), end: place(1, 99) } }), /regel 1, kolom 99 ligt buiten/],
    [edit({ range: { start: place(2, 1), end: place(1, 1) } }), /regel 1, kolom 1/],
    [edit({ range: { start: place(1, 1), end: place(1, 3) }, oldText: "Pr" }), /staat nu “# ”/],
    [
      { edits: [...edit({ oldText: "## Eisen" }).edits, ...edit({ oldText: "Eisen\n" }).edits] },
      /overlappen/,
    ],
    [{ text: "a", path: "b" }, /niet allebei/],
    [null, /type object/],
  ];
  for (const [input, message] of propose) assert.match(fault("speerpunt_propose", input), message);
  assert.match(fault("speerpunt_check", {}, null), /Geef het document/);
  assert.match(fault("speerpunt_check", {}, null, "en"), /Give the document/);
  assert.match(fault("speerpunt_explain", {}), /uitgelegd/);
  assert.match(fault("speerpunt_explain", { line: 3 }, null), /document/);
  assert.match(fault("speerpunt_fix", {}), /speerpunt_check, speerpunt_explain, speerpunt_propose/);
});

test("odd texts get an answer", () => {
  for (const text of ["", "\n", "\ufeff# x", "| a |\n|", "é́😀\u00ad\t[", "---\na: [\n---\n", "\r\r\r"]) {
    answer("speerpunt_check", {}, text);
    answer("speerpunt_explain", { line: 1 }, text);
    answer("speerpunt_propose", { spearhead: "circulair" }, text);
    answer("speerpunt_propose", { rule: "missing-spearhead" }, text);
  }
});
