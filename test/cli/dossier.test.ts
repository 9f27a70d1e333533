// `speerpunt dossier`: what a reviewer signs, for a document or a folder.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, SPECIFICATION, speerpunt } from "./harness.js";

const GUIDE = "# Aanbestedingsleidraad papier\n\nDe gemeente koopt papier; zie bijlage 1.\n";
const REQUIREMENTS =
  "# Bijlage 1 Programma van eisen\n\n## Eisen\n\n- **E-01** Het papier bestaat voor ten minste 60% uit gerecyclede vezels.\n";

test("the dossier of a document has the SHA-256 of its bytes, and is the same each time", () => {
  const text = `\ufeff${SPECIFICATION}`;
  const cwd = folder({ "map/bestek.md": text });
  const hash = createHash("sha256").update(Buffer.from(text)).digest("hex");
  const printed = speerpunt(["dossier", "map/bestek.md"], { cwd });
  assert.deepEqual([printed.status, printed.stderr], [0, ""]);
  assert.match(printed.stdout, /^<!DOCTYPE html>\n<html lang="nl">/);
  assert.ok(printed.stdout.includes(hash));

  const written = speerpunt(["dossier", "bestek.md", "-o", "dossier.html"], { cwd: join(cwd, "map") });
  assert.deepEqual([written.status, written.stdout], [0, ""]);
  assert.match(written.stderr, /dossier\.html/);
  assert.equal(readFileSync(join(cwd, "map/dossier.html"), "utf8"), printed.stdout);
});

test("a folder is one tender; its data are for other programs", () => {
  const cwd = folder({
    "papier/leidraad.md": GUIDE,
    "papier/bijlagen/bijlage-1-programma-van-eisen.md": REQUIREMENTS,
    "papier/bijlage-2-prijzen.xlsx": "PK",
  });
  const args = ["dossier", "papier", "--format", "json", "--language", "en", "--date", "2026-03-01"];
  const { status, stdout } = speerpunt(args, { cwd });
  assert.equal(status, 0);
  const data = JSON.parse(stdout);
  assert.deepEqual([data.name, data.language, data.date], ["papier", "en", "2026-03-01"]);
  assert.deepEqual(
    data.documents.map(({ path }: { path: string }) => path),
    ["leidraad.md", "bijlagen/bijlage-1-programma-van-eisen.md"],
  );
  assert.equal(data.spearheads.circulair.status, "covered");
  assert.deepEqual(data.otherFiles, ["bijlage-2-prijzen.xlsx"]);
  const kept = [...args, "-o", "papier/dossier.json"];
  assert.equal(speerpunt(kept, { cwd }).status, 0);
  const again = speerpunt([...kept, "--force"], { cwd });
  assert.equal(again.status, 0);
  assert.equal(
    readFileSync(join(cwd, "papier/dossier.json"), "utf8"),
    stdout,
    "a dossier is no part of itself",
  );
});

test("a tender that a project file lists is whole, wherever its documents lie", () => {
  const cwd = folder({
    "speerpunt.yaml": "tenders:\n  - documents: [papier/**, algemeen/eisen.md]\n",
    "papier/leidraad.md": GUIDE,
    "papier/overeenkomst.md": "# Overeenkomst\n\nPartijen sluiten een overeenkomst.\n",
    "algemeen/eisen.md": REQUIREMENTS,
  });
  const { stdout, status } = speerpunt(["dossier", "papier", "--format", "json"], { cwd });
  assert.equal(status, 0);
  const data = JSON.parse(stdout);
  assert.deepEqual(
    data.documents.map(({ path }: { path: string }) => path),
    ["leidraad.md", "../algemeen/eisen.md", "overeenkomst.md"],
  );
  assert.equal(data.spearheads.circulair.status, "covered");
});

test("what no dossier can be made of is said in one sentence", () => {
  const cwd = folder({
    "a/leidraad.md": GUIDE,
    "b/leidraad.md": GUIDE,
    "c/leidraad.md": GUIDE,
    "c/bijlage-1.md": Buffer.from([0xff, 0x00, 0x01]),
  });
  for (const [args, message] of [
    [[], /Noem het document of de map/],
    [["."], /meer dan één aanbesteding/],
    [["*/leidraad.md"], /meer dan één aanbesteding/],
    [["nergens"], /bestaat niet/],
    [["a", "b"], /past hier niet meer bij/],
    [["c"], /bijlage-1\.md/],
    [["a", "--format", "sarif"], /html/],
  ] as const) {
    const { status, stdout, stderr } = speerpunt(["dossier", ...args], { cwd });
    assert.deepEqual([status, stdout], [2, ""], args.join(" "));
    assert.match(stderr, message);
    assert.equal(stderr.trim().split("\n").length <= 2, true, stderr);
  }
});
