import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import Schema from "ajv-draft-04";
import { startProgress } from "../../server/src/cli/progress.js";
import type { CheckedDocument, Run } from "../../server/src/cli/report.js";
import { toJson } from "../../server/src/cli/reporters/json.js";
import { toMarkdown } from "../../server/src/cli/reporters/markdown.js";
import { problemsOf } from "../../server/src/cli/reporters/problems.js";
import { toSarif } from "../../server/src/cli/reporters/sarif.js";
import { toText } from "../../server/src/cli/reporters/text.js";
import type { FindingReport, SpearheadReport } from "../../server/src/core/index.js";
import { folder, SPECIFICATION, speerpunt } from "./harness.js";

const place = (line: number, column: number, offset: number) => ({ line, column, offset });
const range = { start: place(12, 3, 410), end: place(12, 98, 505) };
const missing: SpearheadReport = { status: "missing", evidence: [] };

const finding: FindingReport = {
  rule: "vague",
  severity: "warning",
  spearhead: "circulair",
  range,
  text: "zo veel\n  mogelijk",
  message: "“zo veel mogelijk” is niet toetsbaar; noem een maatstaf.",
  fixes: [{ title: "Maak er een minimum van" }],
  related: [{ range, message: "Hier staat | een <b>getal</b>." }],
};

const document: CheckedDocument = {
  sameCause: [],
  toldElsewhere: [],
  language: "nl",
  asked: ["klimaatneutraal", "innovatiegericht", "circulair", "social-return"],
  explanations: [],
  failures: [],
  places: new Map(),
  profile: "speerpunten",
  eforms: [
    { field: "BT-06", codes: ["env-imp"], choices: [] },
    { field: "BT-774", codes: [], choices: [["clim-mitig", "clim-adapt"]] },
  ],
  report: {
    path: "samples/papier en karton.md",
    language: "nl",
    productGroup: "papier",
    spearheads: {
      klimaatneutraal: {
        status: "covered",
        evidence: [
          {
            range,
            text: "De opdrachtnemer rapporteert de uitstoot van het transport\nelk kwartaal aan de hand van de CO2-emissiefactoren en verlaagt haar met 10% per jaar.",
            kind: "requirement",
            requirementId: "E-04",
          },
          { range, text: "Bijlage", kind: "contract-clause", requirementId: null },
        ],
      },
      innovatiegericht: missing,
      circulair: {
        status: "weak",
        evidence: [
          {
            range,
            text: "Wij \u001b[31mhopen\u001b[0m \u202eop | <hergebruik>.",
            kind: "ambition",
            requirementId: null,
          },
        ],
      },
      "social-return": {
        status: "waived",
        evidence: [
          { range, text: "Niet, omdat het om losse levering gaat.", kind: "waiver", requirementId: null },
        ],
      },
    },
    findings: [
      finding,
      finding,
      { ...finding, rule: "no-tco", severity: "hint", spearhead: null, fixes: [], related: [] },
    ],
  },
};

const run: Run = { documents: [document], gate: "warning", language: "nl", causes: [], exitStatus: 1 };

test("text: coverage with the strongest evidence, findings, what to do next", () => {
  assert.equal(
    toText(run),
    `samples/papier en karton.md (productgroep papier, Nederlands)

  klimaatneutraal   gedekt     waarom: eis E-04 (regel 12): “De opdrachtnemer rapporteert de uitstoot van het transport elk kwartaal aan de …”, en nog 1 plaats
  innovatiegericht  ontbreekt  waarom: geen eis, criterium of contractbepaling gevonden
  circulair         zwak       waarom: niet bindend of niet concreet; sterkste plaats: ambitie (regel 12): “Wij [31mhopen[0m op | <hergebruik>.”
  social-return     n.v.t.     waarom: motivering (regel 12): “Niet, omdat het om losse levering gaat.”

  12:3  waarschuwing  vague   “zo veel mogelijk” is niet toetsbaar; noem een maatstaf.
  12:3  waarschuwing  vague   “zo veel mogelijk” is niet toetsbaar; noem een maatstaf.
  12:3  hint          no-tco  “zo veel mogelijk” is niet toetsbaar; noem een maatstaf.

1 document bekeken: 0 fouten, 2 waarschuwingen, 0 ter informatie, 1 hint
speerpunten: 1 gedekt, 1 zwak, 1 ontbreekt, 1 n.v.t.
  - Vul de speerpunten aan die ontbreken: innovatiegericht.
  - Maak bindend wat nu een ambitie is: circulair.
  - Los de bevindingen op van het niveau waarschuwing of hoger, het vaakst: vague (2×).
  - Open het document in de editor voor tekstvoorstellen bij de bevindingen.
  - Uitleg bij een regel: speerpunt explain vague
`,
  );
});

test("text in English, and for more documents", () => {
  const text = toText({
    ...run,
    language: "en",
    documents: [
      { ...document, language: "en" },
      { ...document, language: "en", report: { ...document.report, path: "b.md" } },
    ],
  });
  assert.match(text, /klimaatneutraal {3}covered {2}because: requirement E-04 \(line 12\): “/);
  assert.match(text, /^2 documents checked: 0 errors, 4 warnings, 0 for information, 2 hints$/m);
  assert.match(
    text,
    /Add the spearheads that are missing: samples\/papier en karton\.md \(innovatiegericht\), b\.md \(innovatiegericht\)\./,
  );
});

test("an organisation that works with the manifest gets its themes, and what is not judged of them", () => {
  const themes = { ...run, documents: [{ ...document, profile: "mvoi" as const }] };
  const text = toText(themes);
  assert.match(text, /^ {2}Klimaat +gedekt +waarom: eis E-04/m);
  assert.match(
    text,
    /^ {2}Milieu en biodiversiteit +– +wordt niet apart beoordeeld; valt deels onder Klimaat$/m,
  );
  assert.match(text, /^ {2}Ketenverantwoordelijkheid \(ISV\) +– +wordt niet beoordeeld$/m);
  assert.match(text, /^ {2}innovatiegericht \(geen thema\) +ontbreekt/m);
  const markdown = toMarkdown(themes);
  assert.match(
    markdown,
    /^\| Document \| Klimaat \| innovatiegericht \| Circulair \(inclusief biobased\) \|/m,
  );
  assert.match(markdown, /^\| Thema \| Status \| Waarom \|$/m);
  assert.equal(toJson(themes), toJson({ ...run, documents: [document] }), "for programs nothing changes");
});

test("quiet text: only findings that reach the gate", () => {
  assert.equal(
    toText(run, { quiet: true }),
    `samples/papier en karton.md
  12:3  waarschuwing  vague  “zo veel mogelijk” is niet toetsbaar; noem een maatstaf.
  12:3  waarschuwing  vague  “zo veel mogelijk” is niet toetsbaar; noem een maatstaf.
`,
  );
  assert.equal(toText({ ...run, gate: "error" }, { quiet: true }), "");
});

test("Markdown: tables in which the document's words are no markup", () => {
  assert.equal(
    toMarkdown({ ...run, causes: ["weg.md: bestaat niet."] }),
    `## Speerpunt: dekking en bevindingen

1 document bekeken; 0 fouten; 2 waarschuwingen; speerpunten: 1 gedekt, 1 zwak, 1 ontbreekt, 1 n.v.t.

- weg.md: bestaat niet.

| Document | klimaatneutraal | innovatiegericht | circulair | social-return | Bevindingen |
| --- | --- | --- | --- | --- | --- |
| samples/papier en karton.md | gedekt | ontbreekt | zwak | n.v.t. | 3 |

### samples/papier en karton.md

productgroep papier, Nederlands

| Speerpunt | Status | Waarom |
| --- | --- | --- |
| klimaatneutraal | gedekt | eis E-04 (regel 12): “De opdrachtnemer rapporteert de uitstoot van het transport elk kwartaal aan de hand van de CO2-emissiefactoren en verlaagt haar met 10% per jaar.”, en nog 1 plaats |
| innovatiegericht | ontbreekt | geen eis, criterium of contractbepaling gevonden |
| circulair | zwak | niet bindend of niet concreet; sterkste plaats: ambitie (regel 12): “Wij \\[31mhopen\\[0m op \\| &lt;hergebruik&gt;.” |
| social-return | n.v.t. | motivering (regel 12): “Niet, omdat het om losse levering gaat.” |

Codes voor de aankondiging (eForms) bij wat gedekt is:

- BT-06: env-imp
- BT-774: kies wat past: clim-mitig, clim-adapt
- bron: eForms SDK 1.16.0: velden, codelijsten en Nederlandse vertalingen, 2026-07 (gecontroleerd); welke van deze velden TenderNed toont, is niet nagegaan

| Plaats | Ernst | Bevinding | Speerpunt | Melding |
| --- | --- | --- | --- | --- |
| regel 12 | waarschuwing | vague | circulair | “zo veel mogelijk” is niet toetsbaar; noem een maatstaf. |
| regel 12 | waarschuwing | vague | circulair | “zo veel mogelijk” is niet toetsbaar; noem een maatstaf. |
| regel 12 | hint | no-tco | – | “zo veel mogelijk” is niet toetsbaar; noem een maatstaf. |
`,
  );
});

const schemaFile = createRequire(import.meta.url).resolve(
  "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
);
const ajv = new Schema.default({ strict: false, validateFormats: false, unicodeRegExp: false });
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

function assertSarif(text: string): ReturnType<typeof JSON.parse> {
  const log = JSON.parse(text);
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors, null, 2));
  return log;
}

test("SARIF follows the schema of the standard", () => {
  const log = assertSarif(toSarif(problemsOf({ ...run, causes: ["weg.md: bestaat niet."] })));
  assert.equal(log.version, "2.1.0");
  const [{ tool, results, columnKind, invocations }] = log.runs;
  assert.equal(columnKind, "utf16CodeUnits");
  assert.equal(invocations[0].executionSuccessful, false);
  assert.deepEqual(
    results.map((result: { level: string }) => result.level),
    ["warning", "warning", "note"],
  );
  for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
  for (const { helpUri } of tool.driver.rules) assert.match(helpUri, /^https:\/\//);
  const [{ physicalLocation }] = results[0].locations;
  assert.equal(physicalLocation.artifactLocation.uri, "samples/papier%20en%20karton.md");
  assert.deepEqual(physicalLocation.region, {
    startLine: 12,
    startColumn: 3,
    endLine: 12,
    endColumn: 98,
    charOffset: 410,
    charLength: 95,
    snippet: { text: "zo veel\n  mogelijk" },
  });
});

test("SARIF fingerprints hold when a finding moves, and tell equal findings apart", () => {
  const fingerprints = (findings: readonly FindingReport[]): string[] => {
    const moved = { ...document, report: { ...document.report, findings } };
    const { results } = assertSarif(toSarif(problemsOf({ ...run, documents: [moved] }))).runs[0];
    return results.map(
      (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
    );
  };
  const elsewhere = {
    ...finding,
    text: "Zo veel mogelijk",
    range: { start: place(1, 1, 0), end: place(1, 17, 16) },
  };
  const [one, two] = fingerprints([finding, finding]);
  assert.notEqual(one, two);
  assert.deepEqual(fingerprints([elsewhere, elsewhere]), [one, two]);
  assert.notEqual(fingerprints([{ ...finding, rule: "unmeasurable" }])[0], one);
  assert.notEqual(fingerprints([{ ...finding, spearhead: "social-return" }])[0], one);
});

test("SARIF of real documents, from disk and from standard input", () => {
  const cwd = folder({ "a.md": SPECIFICATION, "leeg.md": "", "sub/b c.md": SPECIFICATION });
  const { stdout } = speerpunt(["check", "--format", "sarif", "."], { cwd });
  assertSarif(stdout);
  assertSarif(speerpunt(["check", "--format", "sarif", "-"], { cwd, input: SPECIFICATION }).stdout);
  assertSarif(speerpunt(["check", "--format", "sarif", "gone.md"], { cwd }).stdout);
});

test("progress is for people who wait at a terminal", () => {
  const written: string[] = [];
  const stream = (isTTY: boolean) =>
    ({ isTTY, write: (text: string) => written.push(text) }) as unknown as NodeJS.WriteStream;
  startProgress(100, stream(false), false).update(1);
  startProgress(3, stream(true), false).update(1);
  startProgress(100, stream(true), true).update(1);
  assert.deepEqual(written, []);
  const progress = startProgress(100, stream(true), false);
  progress.update(50);
  progress.clear();
  assert.deepEqual(written, ["\r[############------------] 50/100", "\r\u001b[K"]);
});
