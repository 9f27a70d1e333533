// The documents of one tender, checked together on the command line.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import type { DocumentReport } from "../../server/src/core/index.js";
import { wordsOf } from "../page-text.js";
import { checkJson, folder, speerpunt } from "./harness.js";

const SAMPLE = "samples/tender-werkkleding";
const files = Object.fromEntries(
  readdirSync(SAMPLE).map((name) => [name, readFileSync(`${SAMPLE}/${name}`, "utf8")]),
);
/** Of climate no document says anything; the rest is in the requirements. */
const bare: Record<string, string> = {
  "leidraad.md": "# Leidraad\n\n## 1 Opdracht\n\nDe gemeente zoekt een leverancier.\n",
  "pve.md":
    "# Programma van eisen\n\n- E-01 Het papier bestaat voor ten minste 60% uit gerecyclede vezels.\n- E-02 De leverancier besteedt ten minste 5% van de opdrachtsom aan social return.\n",
  "overeenkomst.md": "# Overeenkomst\n\n## Artikel 1\n\nDe gemeente betaalt binnen dertig dagen.\n",
};

const missingIn = ({ findings }: DocumentReport) =>
  findings.filter(({ rule }) => rule === "missing-spearhead").map(({ spearhead }) => spearhead);

function missing(cwd: string, ...operands: string[]) {
  const { json } = checkJson(operands, { cwd });
  return Object.fromEntries(json.documents.map((document) => [document.path, missingIn(document)]));
}

const NOTHING = ["klimaatneutraal", "innovatiegericht"];

test("what one document of a tender covers is missing in none of them, and what none covers is missing once", () => {
  const cwd = folder(bare);
  assert.deepEqual(missing(cwd, "."), { "leidraad.md": NOTHING, "overeenkomst.md": [], "pve.md": [] });
});

test("one document of a tender gets the findings that it has beside the others", () => {
  const cwd = folder(bare);
  assert.deepEqual(missing(cwd, "leidraad.md"), { "leidraad.md": NOTHING });
  assert.deepEqual(missing(cwd, "overeenkomst.md"), { "overeenkomst.md": [] });
});

test("the status of a document stays its own", () => {
  const { json } = checkJson(["."], { cwd: folder(files) });
  const contract = json.documents.find(({ path }) => path.includes("overeenkomst"));
  assert.equal(contract?.spearheads.circulair.status, "missing");
  assert.deepEqual(contract && missingIn(contract), []);
});

test("annexes in a folder of their own belong to the tender, other folders do not", () => {
  const { "pve.md": requirements = "", "leidraad.md": guide = "" } = bare;
  const cwd = folder({
    "a/leidraad.md": guide,
    "a/bijlagen/pve.md": requirements,
    "b/leidraad.md": guide,
    "b/oud/pve.md": requirements,
  });
  const found = missing(cwd, ".");
  assert.deepEqual(found["a/leidraad.md"], NOTHING);
  assert.equal(found["b/leidraad.md"]?.length, 4);
});

test("a folder with two guides, one kind of document or two organisations is no tender", () => {
  const guide = { "leidraad.md": bare["leidraad.md"] ?? "" };
  const of = (organisation: string, text = "") => `---\norganisatie: ${organisation}\n---\n\n${text}`;
  const folders: readonly Record<string, string>[] = [
    { ...guide, "offerteaanvraag.md": bare["leidraad.md"] ?? "" },
    { "pve-schoonmaak.md": bare["pve.md"] ?? "", "pve-papier.md": bare["leidraad.md"] ?? "" },
    {
      "pve.md": of("Heerdam", bare["pve.md"]),
      "overeenkomst.md": of("Zuiderpoort", bare["overeenkomst.md"]),
    },
    { ...guide, "verslag.md": (bare["pve.md"] ?? "").replace("Programma van eisen", "Verslag") },
  ];
  for (const texts of folders) {
    const alone = Object.entries(texts).map(([path, text]) => missing(folder({ [path]: text }), path));
    assert.deepEqual(missing(folder(texts), "."), Object.assign({}, ...alone));
  }
});

test("a project file lists a tender over folders", () => {
  const cwd = folder({
    "speerpunt.yaml": "tenders:\n  - documents: [stukken/leidraad.md, eisen]\n",
    "stukken/leidraad.md": bare["leidraad.md"] ?? "",
    "eisen/pve.md": bare["pve.md"] ?? "",
  });
  assert.deepEqual(missing(cwd, "stukken/leidraad.md"), { "stukken/leidraad.md": NOTHING });
});

test("a reader is told that a spearhead is dealt with elsewhere, and is not asked to add it", () => {
  const cwd = folder(bare);
  const { stdout } = speerpunt(["check", "."], { cwd });
  assert.match(stdout, /circulair +ontbreekt +waarom: zie de andere documenten van deze aanbesteding/);
  assert.match(
    stdout,
    /Vul de speerpunten aan die ontbreken: leidraad\.md \(klimaatneutraal, innovatiegericht\)/,
  );
  assert.match(stdout, /^speerpunten: 2 gedekt, 0 zwak, 2 ontbreken, 0 n\.v\.t\.$/m);
  const markdown = speerpunt(["check", "--format", "markdown", "."], { cwd }).stdout;
  assert.match(markdown, /^\| leidraad\.md \| ontbreekt \| ontbreekt \| elders \| elders \|/m);
  assert.match(markdown, /^Elders: een ander document van deze aanbesteding/m);
});

const OVER_TENDER = [
  "changed-by-clarification",
  "differing-value",
  "missing-reference",
  "precedence",
  "promise-without-contract",
];

test("explain and report tell of a document of a tender what check tells", () => {
  const cwd = resolve("samples/tender-groenonderhoud");
  const named = new Set<string>();
  for (const { path, findings } of checkJson(["."], { cwd }).json.documents) {
    if (!["leidraad.md", "bijlage-3-conceptovereenkomst.md"].includes(path)) continue;
    const explained = speerpunt(["explain", path], { cwd }).stdout;
    const headings = explained.matchAll(/^(?:fout|waarschuwing|informatie|hint) ([a-z-]+), regel (\d+): /gm);
    assert.deepEqual(
      [...headings].map(([, rule, line]) => [rule, Number(line)]),
      findings.map(({ rule, range }) => [rule, range.start.line]),
    );
    const told = wordsOf(speerpunt(["report", path], { cwd }).stdout);
    for (const { rule, message } of findings) {
      assert.ok(told.includes(message), `${path}: ${message}`);
      named.add(rule);
    }
  }
  assert.deepEqual(
    OVER_TENDER.filter((rule) => !named.has(rule)),
    [],
  );
});

test("explain and report say that a spearhead is dealt with elsewhere", () => {
  const cwd = resolve(SAMPLE);
  assert.match(
    speerpunt(["explain", "leidraad.md"], { cwd }).stdout,
    /Social return: ontbreekt\n {2}zie de andere documenten van deze aanbesteding/,
  );
  const report = wordsOf(speerpunt(["report", "leidraad.md", "--language", "en"], { cwd }).stdout);
  assert.match(report, /Social return ✘ missing See the other documents of this tender\./);
  assert.doesNotMatch(report, /The spearhead Social return is missing/);
});
