// Documents from a word processor: checked as they are, or made into Markdown.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { docx, p, table } from "../import/office.js";
import { checkJson, folder, speerpunt } from "./harness.js";

const HEADING = '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>';
const BODY = [
  p("Bestek schoonmaak", { style: "Kop1" }),
  p("Dit document beschrijft de schoonmaak van het stadskantoor."),
  p("Programma van eisen", { style: "Kop1" }),
  p("E-01 De opdrachtnemer beperkt het waterverbruik zo veel mogelijk."),
  table([
    ["Nr", "Eis", "Bewijs"],
    ["E-02", "De opdrachtnemer start op [invullen].", "planning"],
  ]),
].join("");
const picture = '<w:r><w:drawing><pic:pic xmlns:pic="urn:pic"/></w:drawing></w:r>';
const file = docx({ styles: HEADING, body: BODY + p(picture) });

test("a Word file is checked, with places that its reader can find", () => {
  const cwd = folder({ "bestek.docx": file });
  const { stdout, stderr, status } = speerpunt(["check", "bestek.docx"], { cwd });
  assert.match(stdout, /onder “Programma van eisen”, alinea 1 +\S+ +vague/);
  assert.match(stdout, /onder “Programma van eisen”, tabel 1, rij 2 +\S+ +placeholder/);
  assert.doesNotMatch(stdout, /regel \d/);
  assert.equal(stderr, "bestek.docx: gelezen als Markdown. Niet meegenomen: 1 afbeelding.\n");
  assert.equal(status, 1);
});

test("explain, report and dossier name the same places in a Word file, and what was not read", () => {
  const cwd = folder({ "bestek.docx": file });
  for (const args of [["explain"], ["report"], ["dossier"]]) {
    const { stdout, stderr, status } = speerpunt([...args, "bestek.docx"], { cwd });
    assert.match(stdout, /onder “Programma van eisen”, alinea 1/);
    assert.doesNotMatch(stdout, /regel \d/);
    assert.match(stderr, /Niet meegenomen: 1 afbeelding/);
    assert.equal(status, 0);
  }
});

test("the findings in a Word file are those in the Markdown that it becomes", () => {
  const cwd = folder({ "bestek.docx": file });
  const made = speerpunt(["import", "bestek.docx"], { cwd });
  assert.equal(made.status, 0);
  assert.equal(
    made.stderr,
    "bestek.docx is geschreven als bestek.md.\nNiet of anders meegenomen: 1 afbeelding.\n",
  );
  const [word] = checkJson(["bestek.docx"], { cwd }).json.documents;
  const [markdown] = checkJson(["bestek.md"], { cwd }).json.documents;
  assert.ok(word && markdown && word.findings.length > 3);
  assert.deepEqual({ ...word, path: "" }, { ...markdown, path: "" });
});

test("a file that is there is only replaced when that is asked for", () => {
  const cwd = folder({ "bestek.docx": file, "bestek.md": "mijn werk\n" });
  const refused = speerpunt(["import", "bestek.docx"], { cwd });
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /bestek\.md: bestaat al/);
  assert.equal(readFileSync(join(cwd, "bestek.md"), "utf8"), "mijn werk\n");
  assert.equal(speerpunt(["import", "bestek.docx", "--force"], { cwd }).status, 0);
  assert.match(readFileSync(join(cwd, "bestek.md"), "utf8"), /^# Bestek schoonmaak\n/);
  assert.match(speerpunt(["import", "bestek.docx", "-o", "-"], { cwd }).stdout, /^# Bestek schoonmaak\n/);
});

test("HTML and standard input are read too", () => {
  const html =
    "<!doctype html><html><head><title>x</title><script>alert(1)</script></head><body><h1>Programma van eisen</h1><ul><li>E-01 Zo veel mogelijk elektrisch vervoer door de opdrachtnemer.</li></ul></body></html>";
  const cwd = folder({ "bestek.html": html });
  for (const [args, input] of [
    [["check", "bestek.html"], ""],
    [["check", "-"], html],
  ] as const) {
    const { stdout } = speerpunt(args, { cwd, input });
    assert.match(stdout, /onder “Programma van eisen”, alinea 1/);
    assert.doesNotMatch(stdout, /alert/);
  }
});

test("what cannot be imported is named with what to do", () => {
  const cwd = folder({ "a.pdf": "%PDF-1.7\n", "b.docx": file.slice(0, 300), "map/": "" });
  const messages = [
    [["a.pdf"], /^a\.pdf: een pdf wordt niet gelezen\. Neem het Word-/],
    [["b.docx"], /^b\.docx: dit bestand is beschadigd/],
    [["map"], /^map: geen bestand/],
    [["weg.docx"], /^weg\.docx: bestaat niet/],
    [[], /^Noem het bestand/],
    [["a.docx", "b.docx"], /noem één bestand/],
  ] as const;
  for (const [args, message] of messages) {
    const { status, stderr } = speerpunt(["import", ...args], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, message);
  }
});

test("a specification becomes a Word file with the styles of a template", () => {
  const cwd = folder({
    "bestek.md": "# Eisen\n\nE-01 De opdrachtnemer rijdt elektrisch.\n",
    "stijl.docx": file,
    "fout.docx": "x",
  });
  const made = speerpunt(["export", "bestek.md", "--to", "docx", "--reference", "stijl.docx"], { cwd });
  assert.deepEqual([made.status, made.stderr], [0, "bestek.md is geschreven als bestek.docx.\n"]);
  const back = speerpunt(["import", "bestek.docx", "-o", "-"], { cwd });
  assert.equal(back.stdout, "# Eisen\n\nE-01 De opdrachtnemer rijdt elektrisch.\n");
  const again = speerpunt(["export", "bestek.md"], { cwd });
  assert.match(again.stderr, /^bestek\.docx: bestaat al/);
  const wrong = speerpunt(["export", "bestek.md", "--reference", "fout.docx", "--force"], { cwd });
  assert.match(wrong.stderr, /^fout\.docx: dit bestand is beschadigd/);
  assert.match(
    speerpunt(["export", "bestek.md", "--to", "pdf"], { cwd }).stderr,
    /“--to” kan niet “pdf” zijn/,
  );
});
