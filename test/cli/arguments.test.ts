import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseArguments } from "../../server/src/cli/arguments.js";
import { COMMANDS } from "../../server/src/cli/commands/commands.js";
import { explain } from "../../server/src/cli/explain.js";
import { helpText } from "../../server/src/cli/help.js";
import { WORDS } from "../../server/src/cli/words/words.js";
import { RULE_IDS, ruleTitle } from "../../server/src/core/index.js";
import { folder, speerpunt } from "./harness.js";

/** What is said about a command line that is wrong, in Dutch. */
function complaint(...argv: string[]): string {
  const args = parseArguments(argv);
  assert.equal(args.kind, "usage-error", argv.join(" "));
  return args.kind === "usage-error" ? args.message(WORDS.nl) : "";
}

test("a command line that is wrong is told what, with the nearest right word", () => {
  assert.match(complaint(), /^Noem een opdracht/);
  assert.match(complaint("chek", "a.md"), /^Onbekende opdracht “chek”\. Bedoelt u “check”\?/);
  assert.match(complaint("check"), /^Noem een of meer bestanden/);
  assert.match(
    complaint("check", "--formt", "json", "a.md"),
    /^Onbekende optie “--formt”\. Bedoelt u “--format”\?/,
  );
  assert.match(complaint("check", "-x", "a.md"), /^Onbekende optie “-x”\.$/);
  assert.match(complaint("check", "a.md", "--format"), /^Bij “--format” hoort een waarde/);
  assert.match(complaint("check", "--format", "--quiet", "a.md"), /^Bij “--format” hoort een waarde/);
  assert.match(complaint("check", "--quiet=yes", "a.md"), /^Bij “--quiet” hoort geen waarde/);
  assert.match(
    complaint("check", "--format", "jsn", "a.md"),
    /kan niet “jsn” zijn\. Bedoelt u “json”\? Mogelijk: text, json, sarif, markdown, junit, github\./,
  );
  assert.match(
    complaint("check", "--min-severity", "info", "a.md"),
    /Mogelijk: error, warning, information, hint\./,
  );
  assert.match(complaint("check", "--language", "fr", "a.md"), /Mogelijk: nl, en\./);
  assert.match(complaint("check", "--document-language", "be", "a.md"), /Mogelijk: nl, nl-BE, en\./);
  assert.match(complaint("check", "--config", "x.yaml", "--no-config", "a.md"), /gaan niet samen/);
  assert.match(complaint("check", "--color", "--no-color", "a.md"), /gaan niet samen/);
  assert.match(
    complaint("explain", "vague", "--format", "json"),
    /^“--format” hoort niet bij de opdracht explain/,
  );
  assert.match(complaint("explain", "vague", "brand"), /noem één regel/);
  assert.match(complaint("lsp"), /--stdio/);
});

test("a command line that is right", () => {
  const parsed = parseArguments(["check", "-q", "--min-severity=error", "--", "-odd.md"]);
  assert.equal(parsed.kind === "run" && parsed.command, "check");
  assert.deepEqual(parsed.kind === "run" && parsed.args, {
    operands: ["-odd.md"],
    format: "text",
    minSeverity: "error",
    language: undefined,
    documentLanguage: undefined,
    date: undefined,
    config: undefined,
    organisation: undefined,
    printConfig: false,
    stdinFilename: undefined,
    quiet: true,
    color: undefined,
  });
  assert.deepEqual(parseArguments(["check", "--help", "--format", "nonsense"]), {
    kind: "help",
    topic: "check",
    language: undefined,
  });
  assert.deepEqual(parseArguments(["help", "lsp", "--language", "en"]), {
    kind: "help",
    topic: "lsp",
    language: "en",
  });
});

test("usage errors go to standard error with status 2, in the language asked for", () => {
  const { status, stdout, stderr } = speerpunt(["check", "--language", "en", "--nonsense"]);
  assert.equal(status, 2);
  assert.equal(stdout, "");
  assert.equal(stderr, "Unknown option “--nonsense”.\nSee: speerpunt check --help\n");
});

test("help and version, in both languages", () => {
  const nl = speerpunt(["--help"]);
  assert.equal(nl.status, 0);
  assert.match(nl.stdout, /^Speerpunt leest bestekken/);
  assert.match(speerpunt(["--help", "--language", "en"]).stdout, /^Speerpunt reads tender specifications/);
  assert.match(speerpunt(["help", "check"]).stdout, /--min-severity error\|warning/);
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  assert.ok(speerpunt(["--version"]).stdout.startsWith(`speerpunt ${version} (catalogus `));
});

test("help names every command and its options, in both languages, within a terminal's width", () => {
  for (const { id } of Object.values(WORDS)) {
    for (const { name, options } of COMMANDS) {
      assert.ok(helpText(undefined, id).includes(`  speerpunt ${name} `), name);
      for (const option of Object.keys(options)) {
        assert.ok(helpText(name, id).includes(`--${option}`), `${name} --${option}`);
      }
    }
    for (const topic of [undefined, ...COMMANDS.map(({ name }) => name)]) {
      for (const line of helpText(topic, id).split("\n")) assert.ok(line.length <= 100, line);
    }
  }
});

test("options of the same name are spelled and read alike in every command", () => {
  const known = new Map<string, string>();
  for (const { name, options } of COMMANDS) {
    for (const [option, { type, short }] of Object.entries(options)) {
      const shape = `${type} ${short}`;
      assert.equal(known.get(option) ?? shape, shape, `${name} --${option}`);
      known.set(option, shape);
    }
  }
});

test("explain prints a rule's page, lists the rules, and helps with a wrong name", () => {
  const list = speerpunt(["explain"]);
  assert.equal(list.status, 0);
  for (const id of RULE_IDS) {
    assert.ok(list.stdout.includes(`  ${id}`), id);
    for (const language of ["nl", "en"] as const) {
      const { kind, text } = explain(id, language, WORDS[language]);
      assert.equal(kind, "page");
      assert.ok(text.startsWith(`# ${ruleTitle(id, language)}\n\n`), id);
      assert.ok(text.length > 200, `the page of ${id} says something`);
    }
  }
  const unknown = speerpunt(["explain", "vaag-woord"]);
  assert.equal(unknown.status, 2);
  assert.equal(unknown.stdout, "");
  assert.match(unknown.stderr, /^Er is geen regel “vaag-woord”\. Mogelijk: /);
  const [id = ""] = RULE_IDS;
  assert.ok(speerpunt(["explain", `${id}s`]).stderr.includes(`Bedoelt u “${id}”?`));
  assert.equal(speerpunt(["explain", id]).stdout, explain(id, "nl", WORDS.nl).text);
});

test("colour only where it is wanted", () => {
  const cwd = folder({ "a.md": "# Eisen\n" });
  const ansi = "\u001b[";
  assert.ok(!speerpunt(["check", "a.md"], { cwd }).stdout.includes(ansi), "no terminal");
  assert.ok(speerpunt(["check", "--color", "a.md"], { cwd }).stdout.includes(ansi));
  assert.ok(!speerpunt(["check", "--no-color", "a.md"], { cwd }).stdout.includes(ansi));
  assert.ok(!speerpunt(["check", "--color", "--format", "json", "a.md"], { cwd }).stdout.includes(ansi));
});

test("a page of a rule shows its examples as a reader needs them", () => {
  const page = speerpunt(["explain", "vague"]).stdout;
  assert.match(page, /^\^+ “tijdig” noemt geen moment\./m);
  assert.doesNotMatch(page, /violation/);
  assert.match(speerpunt(["explain", "missing-reference"]).stdout, /^ *\^+ beoordeel zelf/m);
});

test("explain says on which words a document's statuses and findings rest", () => {
  const all = speerpunt(["explain", "samples/papier.md"]);
  assert.equal(all.status, 0);
  assert.match(all.stdout, /^Circulair inkopen: gedekt$/m);
  assert.match(all.stdout, /onderwerp “gerecyclede”; hoeveelheid “60%”; bindend door “ten minste”/);
  assert.match(all.stdout, /^waarschuwing placeholder, regel \d+: “\[datum invullen\]”$/m);
  const line = Number(/regel (\d+), eis E-01/.exec(all.stdout)?.[1]);
  const one = speerpunt(["explain", "--language", "en", `samples/papier.md:${line}`]);
  assert.match(one.stdout, /subject “gerecyclede”; quantity “60%”; binding by “ten minste”/);
  assert.doesNotMatch(one.stdout, /Social return/);
  assert.match(speerpunt(["explain", "samples/papier.md:2"]).stdout, /op regel 2 staat niets/);
  const absent = speerpunt(["explain", "samples/verdwenen.md"]);
  assert.equal(absent.status, 2);
  assert.match(absent.stderr, /bestaat niet/);
});
