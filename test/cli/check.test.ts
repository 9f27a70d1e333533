import assert from "node:assert/strict";
import { once } from "node:events";
import { appendFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { RULE_IDS, SPEARHEADS } from "../../server/src/core/index.js";
import { checkJson, folder, placesIn, planned, SPECIFICATION, speerpunt, startSpeerpunt } from "./harness.js";

const allOff = `rules:\n${RULE_IDS.map((id) => `  ${id}: off\n`).join("")}`;

test("exit status 0: nothing at or above the gate's level", () => {
  const cwd = folder({ "a.md": SPECIFICATION, "speerpunt.yaml": allOff });
  const { status, stderr, json } = checkJson(["a.md"], { cwd });
  assert.equal(stderr, "");
  assert.equal(status, 0);
  assert.deepEqual(json.documents[0]?.findings, []);
});

test("exit status 1: findings at or above the gate's level, which `--min-severity` sets", () => {
  const cwd = folder({ "a.md": SPECIFICATION });
  const { json } = checkJson(["a.md"], { cwd });
  const severities = new Set(json.documents[0]?.findings.map(({ severity }) => severity));
  assert.ok(severities.size > 0);
  const levels = ["error", "warning", "information", "hint"] as const;
  for (const [i, level] of levels.entries()) {
    const gated = levels.slice(0, i + 1).some((severity) => severities.has(severity));
    const { status } = speerpunt(["check", "--min-severity", level, "a.md"], { cwd });
    assert.equal(status, gated ? 1 : 0, level);
  }
});

test("exit status 2: something could not be read, and the rest is checked", () => {
  const cwd = folder({ "a.md": SPECIFICATION });
  const { status, stderr, json } = checkJson(["gone.md", "a.md"], { cwd });
  assert.equal(status, 2);
  assert.equal(stderr, "gone.md: bestaat niet. Controleer de naam en de map.\n");
  assert.deepEqual(
    json.documents.map(({ path }) => path),
    ["a.md"],
  );
});

test("the JSON has the keys of the contract, in one order", () => {
  const cwd = folder({ "a.md": SPECIFICATION });
  const { stdout, json } = checkJson(["a.md"], { cwd });
  assert.ok(stdout.endsWith("}\n"));
  assert.deepEqual(Object.keys(json), ["schemaVersion", "tool", "documents", "summary"]);
  assert.equal(json.schemaVersion, 1);
  assert.deepEqual(Object.keys(json.tool), ["name", "version", "catalogueVersion"]);
  assert.match(json.tool.version, /^\d+\.\d+\.\d+/);
  const [document] = json.documents;
  assert.ok(document);
  assert.deepEqual(Object.keys(document), ["path", "language", "productGroup", "spearheads", "findings"]);
  assert.deepEqual(Object.keys(document.spearheads), [...SPEARHEADS]);
  for (const { status, evidence, ...rest } of Object.values(document.spearheads)) {
    assert.ok(["covered", "weak", "missing", "waived"].includes(status));
    assert.deepEqual(rest, {});
    for (const item of evidence)
      assert.deepEqual(Object.keys(item), ["range", "text", "kind", "requirementId"]);
  }
  for (const finding of document.findings) {
    assert.equal(Object.keys(finding).join(), "rule,severity,spearhead,range,text,message,fixes,related");
  }
  assert.deepEqual(Object.keys(json.summary), [
    "documents",
    "errors",
    "warnings",
    "covered",
    "weak",
    "missing",
    "waived",
  ]);
  assert.equal(json.summary.documents, 1);
});

/** Line and column by counting from the start, without the code under test. */
function positionOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

const texts: Record<string, string> = {
  "line feeds": SPECIFICATION,
  "carriage returns and line feeds": SPECIFICATION.replaceAll("\n", "\r\n"),
  "lone carriage returns": SPECIFICATION.replaceAll("\n", "\r"),
  "characters of two units": SPECIFICATION.replaceAll("papier", "papier 🌱👩‍🔧").replaceAll(
    "duurzaam",
    "duurzaa\u0301m",
  ),
  "tabs and wide spaces": SPECIFICATION.replaceAll("| E", "|\t\u00a0E"),
  "no last line end": SPECIFICATION.trimEnd(),
  empty: "",
};

test("places are right, with and without a byte order mark, for every kind of text", () => {
  const kinds = ["utf8.md", "bom.md", "utf16.md", "utf16be.md"];
  const files = Object.entries(texts).flatMap(([name, text]) => {
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    const contents = [text, `\uFEFF${text}`, utf16, Buffer.from(utf16).swap16()];
    return kinds.map((kind, i): [string, string | Uint8Array] => [`${name}/${kind}`, contents[i] ?? ""]);
  });
  const { stderr, json } = checkJson(
    files.map(([path]) => path),
    { cwd: folder(Object.fromEntries(files)) },
  );
  assert.equal(stderr, "");
  assert.equal(json.documents.length, files.length);
  for (const [i, document] of json.documents.entries()) {
    const text = texts[document.path.split("/")[0] ?? ""] ?? "";
    const places = placesIn(document);
    assert.ok(text === "" || places.length > 0, document.path);
    for (const { range, text: quoted } of places) {
      if (quoted !== undefined) assert.equal(quoted, text.slice(range.start.offset, range.end.offset));
      for (const place of [range.start, range.end]) {
        assert.equal(`${place.line}:${place.column}`, positionOf(text, place.offset), document.path);
      }
    }
    const plain = json.documents[i - (i % kinds.length)];
    assert.deepEqual({ ...document, path: plain?.path }, plain);
  }
});

test("the same input gives the same bytes, in every format", () => {
  const cwd = folder({ "b.md": SPECIFICATION, "a.md": "# Leeg\n", "sub/c.md": "# Ook\n" });
  for (const format of ["json", "sarif"]) {
    const args = ["check", "--format", format, "b.md", "."];
    assert.equal(speerpunt(args, { cwd }).stdout, speerpunt(args, { cwd }).stdout);
  }
});

/** The paths that are checked. */
function paths(args: readonly string[], cwd: string): string[] {
  return planned(args, cwd).planned.map(({ path }) => path);
}

test("arguments keep their order, folders are sorted, and each document comes once", () => {
  const cwd = folder({
    "z.md": "",
    "b.md": "",
    "d/B.md": "",
    "d/a.markdown": "",
    "d/c.txt": "",
    "d/sub/x.MD": "",
    "d/.verborgen/y.md": "",
    "d/.y.md": "",
    "d/node_modules/z.md": "",
    "los.txt": "",
  });
  assert.deepEqual(paths(["z.md", "d", "b.md", "d/B.md"], cwd), [
    "z.md",
    "d/B.md",
    "d/a.markdown",
    "d/sub/x.MD",
    "b.md",
  ]);
  assert.deepEqual(paths(["./d/"], cwd), ["./d/B.md", "./d/a.markdown", "./d/sub/x.MD"]);
  assert.deepEqual(paths(["los.txt", join(cwd, "z.md")], cwd), ["los.txt", join(cwd, "z.md")]);
  assert.deepEqual(paths(["."], cwd), ["b.md", "d/B.md", "d/a.markdown", "d/sub/x.MD", "z.md"]);
  assert.deepEqual(paths(["d/.verborgen"], cwd), ["d/.verborgen/y.md"]);
  assert.deepEqual(paths(["../"], join(cwd, "d", "sub")), ["../B.md", "../a.markdown", "../sub/x.MD"]);
});

test("patterns", () => {
  const cwd = folder({
    "a/1.md": "",
    "a/b/2.md": "",
    "a/b/3.txt": "",
    "[x].md": "",
    "c.md": "",
    ".p/q.md": "",
  });
  assert.deepEqual(paths(["**/*.md"], cwd), ["[x].md", "a/1.md", "a/b/2.md", "c.md"]);
  assert.deepEqual(paths(["a/**"], cwd), ["a/1.md", "a/b/2.md"]);
  assert.deepEqual(paths(["a/*/*.{md,txt}"], cwd), ["a/b/2.md", "a/b/3.txt"]);
  assert.deepEqual(paths(["./a/?.md"], cwd), ["./a/1.md"]);
  assert.deepEqual(paths(["[x].md"], cwd), ["[x].md"], "a file with that very name goes first");
  assert.deepEqual(paths([".p/*.md"], cwd), [".p/q.md"]);
  assert.deepEqual(paths([join(cwd, "a", "*.md")], cwd), [join(cwd, "a", "1.md")]);
  assert.deepEqual(paths(["../*/*.md"], join(cwd, "a")), ["../a/1.md"]);
});

test("links: a document is checked once, and a loop ends", { skip: process.platform === "win32" }, () => {
  const cwd = folder({ "d/sub/a.md": "" });
  symlinkSync(join(cwd, "d"), join(cwd, "d", "sub", "loop"));
  symlinkSync(join(cwd, "d", "sub"), join(cwd, "d", "also"));
  symlinkSync(join(cwd, "d", "sub", "a.md"), join(cwd, "d", "a-link.md"));
  assert.deepEqual(paths(["d"], cwd), ["d/a-link.md"]);
  assert.deepEqual(paths(["d/sub", "d"], cwd), ["d/sub/a.md"]);
});

test("standard input, with a name of its own", () => {
  const cwd = folder({ "sub/speerpunt.yaml": "documents: { language: en }\n" });
  assert.equal(checkJson(["-"], { cwd, input: SPECIFICATION }).json.documents[0]?.path, "-");
  const { json } = checkJson(["--stdin-filename", "sub/x.md", "-"], { cwd, input: SPECIFICATION });
  assert.equal(json.documents[0]?.path, "sub/x.md");
  assert.equal(json.documents[0]?.language, "en", "the project file is looked up from the name");
});

test("many documents, on more threads, come out as one by one", () => {
  // Large enough for threads, and quickly checked.
  const large = `${SPECIFICATION}\n<!--\n${"Toelichting.\n".repeat(8000)}\n-->\n`;
  const names = Array.from({ length: 6 }, (_, i) => `${i}.md`);
  const cwd = folder({
    ...Object.fromEntries(names.map((name) => [name, large])),
    "bad.md": Buffer.from([0xff]),
  });
  const { status, stderr, json } = checkJson(["5.md", "gone.md", "bad.md", "-", ...names], {
    cwd,
    input: large,
  });
  assert.equal(status, 2);
  assert.match(stderr, /^gone\.md: bestaat niet.*\nbad\.md: geen geldige UTF-8 bij byte 1 .*\n$/);
  assert.deepEqual(
    json.documents.map(({ path }) => path),
    ["5.md", "-", "0.md", "1.md", "2.md", "3.md", "4.md"],
  );
  const alone = checkJson(["3.md"], { cwd }).json.documents[0];
  for (const document of json.documents) assert.deepEqual({ ...document, path: "3.md" }, alone);
});

test("the language of documents can be given", () => {
  const cwd = folder({ "a.md": SPECIFICATION });
  const { json } = checkJson(["--document-language", "nl-BE", "a.md"], { cwd });
  assert.equal(json.documents[0]?.language, "nl-BE");
});

test("a reader who closes the pipe early is no fault", async () => {
  const cwd = folder({ "a.md": SPECIFICATION.repeat(50) });
  for (let i = 0; i < 40; i++) appendFileSync(join(cwd, `b${i}.md`), SPECIFICATION);
  const child = startSpeerpunt(["check", "--format", "json", "."], { cwd });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [status] = await once(child, "close");
  assert.equal(stderr, "");
  assert.ok(status === 0 || status === 1, `${status}`);
});

test("Ctrl-C ends with status 130", { skip: process.platform === "win32" }, async () => {
  // The note about the other name tells that the command is under way and waits for its input.
  const cwd = folder({ "speerpunt.yml": "" });
  const child = startSpeerpunt(["check", "-"], { cwd });
  await once(child.stderr, "data");
  child.kill("SIGINT");
  const [status, signal] = await once(child, "close");
  assert.deepEqual([status, signal], [130, null]);
});
