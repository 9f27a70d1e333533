import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checkJson, folder, planned, SPECIFICATION, speerpunt } from "./harness.js";

const SAMPLE = readFileSync("samples/weidebroek/speerpunt-organisatie.yaml", "utf8");

function names(args: readonly string[], cwd: string): (string | undefined)[] {
  return planned(args, cwd).planned.map(({ settings }) => settings.organisation?.name);
}

test("the nearest organisation file upwards counts, whatever project file there is", () => {
  const cwd = folder({
    "speerpunt-organisatie.yaml": "name: Buiten\n",
    "a.md": "",
    "in/speerpunt.yaml": "documents: { productGroup: papier }\n",
    "in/b.md": "",
    "in/dieper/speerpunt-organisatie.yaml": "name: Binnen\n",
    "in/dieper/c.md": "",
  });
  assert.deepEqual(names(["."], cwd), ["Buiten", "Buiten", "Binnen"]);
  assert.deepEqual(names(["--organisation", "in/dieper/speerpunt-organisatie.yaml", "a.md"], cwd), [
    "Binnen",
  ]);
  assert.deepEqual(names(["--no-config", "a.md"], cwd), [undefined]);
});

test("its problems are told with file, line and key; the documents are checked with what is right", () => {
  const cwd = folder({
    "speerpunt-organisatie.yaml":
      "name: Gemeente Voorbeeldstad\nsocialReturn:\n  periods:\n    - percentage: vijf\n      base: contract-sum\n",
    "a.md": SPECIFICATION,
  });
  const { status, stderr, json } = checkJson(["a.md"], { cwd });
  assert.equal(status, 2);
  assert.equal(
    stderr,
    "speerpunt-organisatie.yaml:4:19: fout: `socialReturn: periods 1: percentage` kan niet `vijf` zijn. Mogelijk: een getal van 0 tot en met 100, in cijfers, zonder eenheid en met een punt voor decimalen.\n",
  );
  assert.equal(json.documents.length, 1);
  const english = speerpunt(["check", "--language", "en", "a.md"], { cwd }).stderr;
  assert.match(english, /:4:19: error: `socialReturn: periods 1: percentage` cannot be `vijf`/);
});

test("a broken organisation file takes nothing of the built-in catalogue away", () => {
  const findings = (organisation: string) =>
    checkJson(["a.md"], {
      cwd: folder({ "speerpunt-organisatie.yaml": organisation, "a.md": SPECIFICATION }),
    }).json.documents;
  assert.deepEqual(findings("criteria: [\n\t: }"), findings(""));
});

test("own words count: as a spearhead, as a false friend, as a hedge", () => {
  const text = `# Programma van eisen

- De opdrachtnemer levert voor 100% van de meubels een stoffenpaspoort.
- De opdrachtnemer levert het werk met hart en ziel.
- De opdrachtnemer levert de ruimte "Circulair Lab" op met 5 tafels.
`;
  const words = `words:
  falseFriends: [circulair lab]
  vague: [met hart en ziel]
  terms:
    - { spearhead: circulair, words: [stoffenpaspoort] }
`;
  const check = (organisation: string) => {
    const cwd = folder({ "speerpunt-organisatie.yaml": organisation, "a.md": text });
    const [document] = checkJson(["a.md"], { cwd }).json.documents;
    assert.ok(document);
    return {
      evidence: document.spearheads.circulair.evidence.map(({ range }) => range.start.line),
      vague: document.findings.filter(({ rule }) => rule === "vague").map(({ range }) => range.start.line),
    };
  };
  assert.ok(!check("").evidence.includes(3));
  assert.deepEqual(check("").vague, []);
  const own = check(words);
  assert.ok(own.evidence.includes(3), "the own term with a quantity counts");
  assert.ok(!own.evidence.includes(5), "the false friend does not");
  assert.deepEqual(own.vague, [4]);
});

test("an own criterion is proposed before those of the catalogue", () => {
  const text =
    "---\nproductgroep: papier\n---\n\n# Kopieerpapier\n\n## Eisen\n\n- De opdrachtnemer levert binnen 5 dagen.\n";
  const titles = (organisation: string) => {
    const cwd = folder({ "speerpunt-organisatie.yaml": organisation, "a.md": text });
    const found = checkJson(["a.md"], { cwd }).json.documents[0]?.findings ?? [];
    const missing = found.find(
      ({ rule, spearhead }) => rule === "missing-spearhead" && spearhead === "circulair",
    );
    return missing?.fixes.map(({ title }) => title) ?? [];
  };
  const own = /Gerecyclede vezels in kopieerpapier \(onder “Eisen”\)/;
  assert.match(titles(SAMPLE)[0] ?? "", own);
  assert.ok(titles("").length > 0 && !titles("").some((title) => own.test(title)));
});

test("--print-config tells what the organisation file sets", () => {
  const cwd = folder({ "speerpunt-organisatie.yaml": SAMPLE, "a.md": "" });
  const { stdout } = speerpunt(["check", "--print-config", "a.md"], { cwd });
  assert.match(
    stdout,
    / {2}organisatiebestand: speerpunt-organisatie\.yaml\n {2}name: Gemeente Weidebroek \(speerpunt-organisatie\.yaml:\d+\)/,
  );
  assert.match(stdout, /socialReturn: periods 2 \(/);
  assert.match(stdout, /words: falseFriends 2, vague 1, terms 1 \(/);
});
