// Every form of the verdict, read by a parser that is not ours or by the rules that the reader publishes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { DOMParser, type Element } from "@xmldom/xmldom";
import Schema from "ajv-draft-04";
import rehypeParse from "rehype-parse";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { folder, SPECIFICATION, speerpunt } from "./harness.js";

const HOSTILE = `# Bestek <b>A</b> & "B" | ::error::x %0A

## Eisen

- **E-01** De opdrachtnemer levert zo snel mogelijk op [datum, invullen] <script>alert(1)</script>\u0007.
- **E-02** Het papier <!-- speerpunt-negeer vague: a "b" & <c> --> bestaat voor ten minste 60% uit vezels.
`;
/** Each in a folder of its own, so that they are no tender. */
const FILES = {
  "a/bestek.md": SPECIFICATION,
  "b/map, met: 100% tekens/bestek & co.md": HOSTILE,
  "c/goed.md": readFileSync("samples/papier-volledig.md", "utf8"),
};

function gate(format: string, ...args: readonly string[]) {
  const cwd = folder(FILES);
  return speerpunt(["gate", "--phase", "publicatie", "--format", format, ...args, "."], { cwd });
}

interface Told {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

const REASONS: readonly Told[] = JSON.parse(gate("json").stdout).gate.documents.flatMap(
  ({ path, reasons }: { path: string; reasons: Told[] }) => reasons.map((reason) => ({ ...reason, path })),
);

test("SARIF follows the schema of the standard and what GitHub and GitLab read of it", () => {
  const { status, stdout } = gate("sarif");
  assert.equal(status, 1);
  const schema = createRequire(import.meta.url).resolve(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  const ajv = new Schema.default({ strict: false, validateFormats: false, unicodeRegExp: false });
  const isSarif = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
  const log: ReturnType<typeof JSON.parse> = JSON.parse(stdout);
  const isRight: boolean = isSarif(log);
  assert.ok(isRight, JSON.stringify(isSarif.errors, null, 2));
  const [{ tool, results, originalUriBaseIds, columnKind }] = log.runs;
  assert.equal(results.length, REASONS.length);
  assert.equal(columnKind, "utf16CodeUnits");
  const seen = new Set<string>();
  for (const { ruleId, ruleIndex, message, locations, partialFingerprints, level } of results) {
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    assert.ok(message.text.length > 0);
    assert.ok(["error", "warning", "note"].includes(level));
    const { artifactLocation, region } = locations[0].physicalLocation;
    assert.ok(Object.hasOwn(originalUriBaseIds, artifactLocation.uriBaseId));
    assert.doesNotMatch(artifactLocation.uri, /^[a-z]+:|^\/|[ ,:]/);
    assert.ok(region.startLine >= 1 && region.endColumn >= 1);
    const print = `${artifactLocation.uri} ${partialFingerprints.primaryLocationLineHash}`;
    assert.match(partialFingerprints.primaryLocationLineHash, /^[0-9a-f]+:\d+$/);
    assert.ok(!seen.has(print), "no two results of a document are the same");
    seen.add(print);
  }
  for (const { shortDescription, help, helpUri, properties } of tool.driver.rules) {
    assert.ok(shortDescription.text.length > 0 && help.text.length > 0 && help.markdown.includes(helpUri));
    assert.ok(["error", "warning", "recommendation"].includes(properties["problem.severity"]));
  }
});

/** What an element of JUnit XML may have, as the schema of the Jenkins plugin xUnit has it. */
const JUNIT: Readonly<Record<string, { attributes: string[]; required: string[]; children: string[] }>> = {
  testsuites: {
    attributes: ["name", "time", "tests", "failures", "errors"],
    required: [],
    children: ["testsuite"],
  },
  testsuite: {
    attributes: ["name", "tests", "failures", "errors", "skipped", "time", "timestamp", "id", "file"],
    required: ["name", "tests", "failures", "errors"],
    children: ["testcase"],
  },
  testcase: {
    attributes: ["name", "time", "classname"],
    required: ["name"],
    children: ["failure", "error", "skipped"],
  },
  failure: { attributes: ["type", "message"], required: [], children: [] },
  error: { attributes: ["type", "message"], required: [], children: [] },
};

function elements(node: Element): Element[] {
  return Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);
}

function assertJunit(node: Element): void {
  const shape = JUNIT[node.nodeName];
  assert.ok(shape, node.nodeName);
  const names = Array.from(node.attributes).map(({ name }) => name);
  for (const name of names) assert.ok(shape.attributes.includes(name), `${node.nodeName} ${name}`);
  for (const name of shape.required) assert.ok(names.includes(name), `${node.nodeName} ${name}`);
  for (const child of elements(node)) {
    assert.ok(shape.children.includes(child.nodeName), `${child.nodeName} in ${node.nodeName}`);
    assertJunit(child);
  }
}

function junitOf(xml: string): Element {
  const faults: string[] = [];
  const parser = new DOMParser({ onError: (_level, message) => void faults.push(message) });
  const root = parser.parseFromString(xml, "text/xml").documentElement;
  assert.deepEqual(faults, []);
  assert.ok(root);
  assertJunit(root);
  return root;
}

test("JUnit XML has the elements, attributes and counts that build servers know", () => {
  for (const [args, errors] of [
    [[], 0],
    [["weg.md"], 1],
  ] as const) {
    const { status, stdout } = gate("junit", ...args);
    assert.equal(status, errors > 0 ? 2 : 1);
    const root = junitOf(stdout);
    const count = (node: Element, name: string) => node.getElementsByTagName(name).length;
    for (const node of [root, ...elements(root)]) {
      assert.equal(Number(node.getAttribute("tests")), count(node, "testcase"));
      assert.equal(Number(node.getAttribute("failures")), count(node, "failure"));
      assert.equal(Number(node.getAttribute("errors")), count(node, "error"));
    }
    assert.equal(count(root, "error"), errors);
    const failed = new Set(REASONS.map(({ path, rule }) => `${path} ${rule}`));
    assert.equal(count(root, "failure"), failed.size);
    const suite = elements(root).find((node) => node.getAttribute("name")?.startsWith("b/"));
    assert.equal(suite?.getAttribute("file"), "b/map, met: 100% tekens/bestek & co.md");
  }
  const cwd = folder(FILES);
  junitOf(speerpunt(["check", "--format", "junit", "."], { cwd }).stdout);
});

interface Command {
  readonly kind: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The workflow commands in a log, read as the runner of GitHub Actions reads them. */
function commandsIn(log: string): Command[] {
  const decode = (text: string, isProperty: boolean) => {
    const data = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
    return (isProperty ? data.replaceAll("%3A", ":").replaceAll("%2C", ",") : data).replaceAll("%25", "%");
  };
  return log.split(/\r?\n/).flatMap((line) => {
    const match = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line);
    if (!match) return [];
    const properties = (match[2] ?? "").split(",").flatMap((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? [] : [[pair.slice(0, at), decode(pair.slice(at + 1), true)]];
    });
    return [
      {
        kind: match[1] as string,
        properties: Object.fromEntries(properties),
        message: decode(match[3] ?? "", false),
      },
    ];
  });
}

test("GitHub annotations stand at their lines, and nothing of a document is a command", () => {
  const cwd = folder({ ...FILES, "samenvatting.md": "eerder\n" });
  const summary = join(cwd, "samenvatting.md");
  const { status, stdout } = speerpunt(
    ["gate", "--phase", "publicatie", "--format", "github", "a", "b", "c"],
    {
      cwd,
      env: { GITHUB_STEP_SUMMARY: summary },
    },
  );
  assert.equal(status, 1);
  const commands = commandsIn(stdout);
  assert.equal(commands.length, REASONS.length);
  for (const { kind, properties, message } of commands) {
    assert.ok(["error", "warning", "notice"].includes(kind));
    const reason = REASONS.find(
      (one) =>
        one.path === properties.file &&
        `${one.range.start.line}` === properties.line &&
        one.message === message,
    );
    assert.ok(reason, message);
    assert.ok(properties.title?.endsWith(`(${reason.rule})`));
  }
  assert.match(stdout, /^Poort: nee/m);
  const told = readFileSync(summary, "utf8");
  assert.match(told, /^eerder\n## Speerpunt: mag dit gepubliceerd worden\?\n/);
});

test("of more annotations than GitHub shows, one per document stays and the rest is counted", () => {
  const bad = `# Eisen\n\n${"De levering gebeurt zo snel mogelijk.\n\n".repeat(11)}`;
  const one = speerpunt(["gate", "--format", "github", "a"], { cwd: folder({ "a/a.md": bad }) });
  const warnings = (log: string) => commandsIn(log).filter(({ kind }) => kind === "warning");
  assert.equal(warnings(one.stdout).length, 1);
  assert.match(warnings(one.stdout)[0]?.message ?? "", /^regel 1: .*\n(?:regel \d+: .*\n){11,}/);
  const many = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`${i + 10}/a.md`, bad]));
  const log = speerpunt(["gate", "--format", "github", "."], { cwd: folder(many) }).stdout;
  assert.equal(warnings(log).length, 10);
  assert.match(warnings(log)[9]?.properties.title ?? "", /^en nog \d+ in 5 andere documenten$/);
});

test("the page is well-formed, tells each reason and holds nothing of a document but text", () => {
  const { status, stdout } = gate("html");
  assert.equal(status, 1);
  const reader = unified().use(rehypeParse, { emitParseErrors: true });
  const file = reader()
    .use(function () {
      this.compiler = () => "";
    })
    .processSync(stdout);
  assert.deepEqual(file.messages.map(String), []);
  const tree = reader.parse(stdout);
  const names: string[] = [];
  let words = "";
  const walk = (node: { type: string; tagName?: string; value?: string; children?: unknown[] }) => {
    if (node.tagName) names.push(node.tagName);
    if (node.type === "text") words += node.value;
    for (const child of (node.children ?? []) as (typeof node)[]) walk(child);
  };
  walk(tree as never);
  assert.ok(!names.includes("script") && !names.includes("b"));
  for (const { message } of REASONS) assert.ok(words.includes(message.replace(/\u0007/g, "")), message);
  assert.match(words, /bestek & co\.md/);
});

test("the Markdown is one document in which the words of others are no markup", () => {
  const { stdout } = gate("markdown");
  const tree = unified().use(remarkParse).use(remarkGfm).parse(stdout);
  const types = new Set<string>();
  let rows = 0;
  const walk = (node: { type: string; children?: unknown[] }) => {
    types.add(node.type);
    if (node.type === "tableRow") rows++;
    for (const child of (node.children ?? []) as (typeof node)[]) walk(child);
  };
  walk(tree);
  assert.ok(!types.has("html") && !types.has("link") && !types.has("image"));
  // The overview has a head and a row per document; each document with reasons has a head of its own.
  assert.equal(rows, 4 + 2 + REASONS.length);
});

test("one run writes several forms, each as a run of its own would", () => {
  const cwd = folder(FILES);
  const args = ["gate", "--phase", "publicatie"];
  const more = ["--output", "sarif=uit.sarif", "-o", "junit=map = uit.xml", "--output=html=uit.html", "."];
  const { status, stdout, stderr } = speerpunt([...args, ...more], { cwd });
  assert.equal(status, 1);
  assert.equal(stdout, gate("text").stdout);
  for (const [format, path] of [
    ["sarif", "uit.sarif"],
    ["junit", "map = uit.xml"],
    ["html", "uit.html"],
  ] as const) {
    assert.equal(readFileSync(join(cwd, path), "utf8"), gate(format).stdout);
    assert.ok(stderr.includes(`${path}: geschreven.`));
  }
  const quiet = speerpunt([...args, "--format", "json", "-o", "uit.json", "-o", "markdown=-", "."], { cwd });
  assert.equal(quiet.stdout, gate("markdown").stdout);
  assert.equal(readFileSync(join(cwd, "uit.json"), "utf8"), gate("json").stdout);
});

test("a form that is unknown or has no place of its own is told before anything is read", () => {
  const cwd = folder({ "a.md": SPECIFICATION });
  for (const [outputs, message] of [
    [["sarf=uit.sarif"], /“--output” kan niet “sarf” zijn\. Bedoelt u “sarif”\?/],
    [["sarif="], /Bij “--output” hoort een waarde/],
    [["sarif=-"], /meer dan één vorm naar de standaarduitvoer/],
    [["uit", "json=uit"], /meer dan één vorm naar “uit”/],
    [["een", "twee", "een"], /meer dan één vorm naar “een”/],
    [["json=a.md"], /a\.md: dit is een document dat beoordeeld wordt/],
  ] as const) {
    const given = outputs.flatMap((output) => ["--output", output]);
    const { status, stdout, stderr } = speerpunt(["gate", ...given, "a.md"], { cwd });
    assert.deepEqual([status, stdout], [2, ""], outputs.join(" "));
    assert.match(stderr, message);
  }
  const blocked = speerpunt(["gate", "--output", "json=weg/uit.json", "a.md"], { cwd });
  assert.equal(blocked.status, 2);
  assert.match(blocked.stderr, /weg\/uit\.json/);
  assert.match(blocked.stdout, /^Poort: /m);
});
