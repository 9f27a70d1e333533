import assert from "node:assert/strict";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkJson, folder, type RunOptions, SPECIFICATION, speerpunt } from "./harness.js";

const good = { "good.md": SPECIFICATION };

/** One message per cause, exit status 2, and the good document is checked all the same. */
function check(args: readonly string[], options: RunOptions, expected: readonly (string | RegExp)[]): void {
  const { status, stderr, json } = checkJson([...args, "good.md"], options);
  const messages = stderr.split("\n").slice(0, -1);
  assert.equal(messages.length, expected.length, stderr);
  for (const [i, message] of expected.entries()) {
    if (typeof message === "string") assert.equal(messages[i], message);
    else assert.match(messages[i] ?? "", message);
  }
  assert.equal(status, 2);
  assert.deepEqual(
    json.documents.map(({ path }) => path),
    ["good.md"],
  );
}

test("bytes that are not UTF-8 are named with place and remedy", () => {
  const latin1 = Buffer.from("# Eisen\nde caf\u00e9s\n", "latin1");
  const cwd = folder({
    ...good,
    "a.md": latin1,
    "b.md": Buffer.from("\uFEFF\uFFFD€\n\n\xff".replace("\xff", ""), "utf8"),
  });
  check(["a.md"], { cwd }, ["a.md: geen geldige UTF-8 bij byte 15 (regel 2). Sla het bestand op als UTF-8."]);
  const mixed = Buffer.concat([
    Buffer.from("\uFEFF\uFFFD€\n\n"),
    Buffer.from([0xe2, 0x82]),
    Buffer.from("\n"),
  ]);
  check(["-"], { cwd, input: mixed }, [/^-: geen geldige UTF-8 bij byte 12 \(regel 3\)/]);
});

test("UTF-16 that breaks off", () => {
  const cwd = folder({ ...good, "a.md": Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]) });
  check(["a.md"], { cwd }, [/^a\.md: begint als UTF-16 maar is het niet overal/]);
});

test("binary files: with a NUL, Word, PDF", () => {
  const cwd = folder({
    ...good,
    "nul.md": "# Eisen\0\n",
    "nul16.md": Buffer.from("\uFEFFa\0", "utf16le"),
    "word.docx": Buffer.from("PK\u0003\u0004rest"),
    "oud.doc": Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    "blad.pdf": "%PDF-1.7\n",
  });
  check(["nul.md", "nul16.md", "word.docx", "oud.doc", "blad.pdf"], { cwd }, [
    "nul.md: geen tekst (byte 8 is een NUL). Sla het document op als Markdown in UTF-8.",
    /^nul16\.md: geen tekst \(byte 5 is een NUL\)/,
    /^word\.docx: dit bestand is beschadigd/,
    /^oud\.doc: geen tekstdocument/,
    /^blad\.pdf: een pdf/,
  ]);
});

test("a document over 20 MB, from disk or from standard input", () => {
  const large = Buffer.alloc(20 * 1024 * 1024 + 1, "a ");
  const cwd = folder({ ...good, "groot.md": large });
  check(["groot.md", "-"], { cwd, input: large }, [
    /^groot\.md: groter dan 20 MB en daarom niet bekeken/,
    /^-: groter dan 20 MB/,
  ]);
});

test("an empty document is checked like any other", () => {
  const cwd = folder({ "leeg.md": "" });
  const { status, stderr, json } = checkJson(["leeg.md"], { cwd });
  assert.equal(stderr, "");
  assert.notEqual(status, 2);
  assert.equal(json.summary.missing, 4);
});

test("what does not exist, folders without Markdown, patterns without match", () => {
  const cwd = folder({
    ...good,
    "leeg/": "",
    "d/a.txt": "",
    "e/speerpunt.yaml": "files: { exclude: '*.md' }\n",
    "e/a.md": "",
  });
  check(["weg.md", "weg/ook.md", "good.md/x", "leeg", "d", "*.txt", "e"], { cwd }, [
    "weg.md: bestaat niet. Controleer de naam en de map.",
    /^weg\/ook\.md: bestaat niet/,
    /^good\.md\/x: bestaat niet/,
    "leeg: in deze map staan geen .md- of .markdown-bestanden. Noem een andere map of een bestand.",
    /^d: in deze map staan geen/,
    "*.txt: geen bestand past bij dit patroon. Controleer het patroon en de map.",
    /^e: in deze map blijft geen bestand over door include of exclude onder files in e\/speerpunt\.yaml/,
  ]);
});

test("a link that leads nowhere", { skip: process.platform === "win32" }, () => {
  const cwd = folder({ ...good, "d/b.md": "" });
  symlinkSync(join(cwd, "nergens.md"), join(cwd, "d", "a.md"));
  const { status, stderr, json } = checkJson(["d"], { cwd });
  assert.equal(status, 2);
  assert.match(stderr, /^d\/a\.md: is er niet meer, of is een verwijzing die nergens heen leidt/);
  assert.deepEqual(
    json.documents.map(({ path }) => path),
    ["d/b.md"],
  );
});

const canRead = process.platform === "win32" || process.getuid?.() === 0;
test("files and folders without permission", { skip: canRead && "this user may read everything" }, () => {
  const cwd = folder({ ...good, "dicht.md": "", "d/a.md": "", "d/dicht/b.md": "" });
  chmodSync(join(cwd, "dicht.md"), 0);
  chmodSync(join(cwd, "d", "dicht"), 0);
  check(["dicht.md"], { cwd }, [/^dicht\.md: geen leesrecht/]);
  const { status, stderr } = checkJson(["d"], { cwd });
  chmodSync(join(cwd, "d", "dicht"), 0o700);
  assert.equal(status, 2);
  assert.match(stderr, /^d\/dicht\/: deze map is niet te lezen \(EACCES\)/);
});

test("a device that never ends is cut off", { skip: process.platform !== "linux" }, () => {
  const cwd = folder(good);
  check(["/dev/zero"], { cwd }, [/^\/dev\/zero: groter dan 20 MB/]);
});

test("causes are worded in the language asked for, and counted in the summary", () => {
  const cwd = folder(good);
  const { stdout, stderr } = speerpunt(["check", "--language", "en", "gone.md", "good.md"], { cwd });
  assert.equal(stderr, "gone.md: does not exist. Check the name and the folder.\n");
  assert.match(stdout, /^Note: 1 problem while reading or checking/m);
});
