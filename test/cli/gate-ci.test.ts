// The GitHub Action and the pre-commit hook, run as their hosts run them.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { folder } from "./harness.js";

const ROOT = resolve(".");
const GOOD = readFileSync("samples/papier-volledig.md", "utf8");
const BAD = "# Bestek\n\n## Eisen\n\nDe opdrachtnemer levert op [datum invullen].\n";
const WHO = ["-c", "user.name=Ans", "-c", "user.email=ans@example.org", "-c", "commit.gpgsign=false"];

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}
interface Described {
  readonly description: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, Described & { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, Described & { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}
const ACTION: Action = parse(readFileSync("action.yml", "utf8"));

function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files);
  git(cwd, "init", "--quiet", "--initial-branch=main");
  return cwd;
}

function git(cwd: string, ...args: readonly string[]) {
  return spawnSync("git", [...WHO, ...args], { cwd, encoding: "utf8" });
}

/** Runs the steps of the action with these inputs, as far as their conditions hold. */
function runAction(cwd: string, given: Readonly<Record<string, string>>) {
  const values = Object.fromEntries(
    Object.entries(ACTION.inputs).map(([name, input]) => [name, given[name] ?? input.default ?? ""]),
  );
  const evaluated = (text: string) =>
    text.replace(/\$\{\{ (?:inputs\.([a-z-]+)|github\.action_path) \}\}/g, (_all, name?: string) =>
      name === undefined ? ROOT : (values[name] as string),
    );
  const output = join(folder({ uitvoer: "" }), "uitvoer");
  const summary = join(folder({ overzicht: "" }), "overzicht");
  let log = "";
  for (const step of ACTION.runs.steps) {
    const condition = /^inputs\.([a-z-]+) != ''$/.exec(step.if ?? "");
    assert.ok(step.if === undefined || condition, "a condition that this test can judge");
    if (condition && values[condition[1] as string] === "") continue;
    if (step.run === undefined) {
      log += `uses ${step.uses}\n`;
      continue;
    }
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, text]) => [name, evaluated(text)]),
    );
    // As a runner starts `shell: bash`.
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step.run],
      {
        cwd,
        encoding: "utf8",
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          RUNNER_TEMP: folder({}),
          GITHUB_OUTPUT: output,
          GITHUB_STEP_SUMMARY: summary,
          ...env,
        },
      },
    );
    log += stdout + stderr;
    if (status !== 0)
      return { status, log, output: readFileSync(output, "utf8"), summary: readFileSync(summary, "utf8") };
  }
  return { status: 0, log, output: readFileSync(output, "utf8"), summary: readFileSync(summary, "utf8") };
}

/** What the metadata of an action may have; GitHub refuses an action with another key. */
const KEYS = {
  action: ["name", "author", "description", "branding", "inputs", "outputs", "runs"],
  input: ["description", "required", "default", "deprecationMessage"],
  output: ["description", "value"],
  step: ["name", "id", "if", "uses", "with", "run", "shell", "env", "working-directory", "continue-on-error"],
};

function assertKeys(part: object, allowed: readonly string[]): void {
  for (const key of Object.keys(part)) assert.ok(allowed.includes(key), key);
}

test("the action is what GitHub asks of one, and puts no input into a script", () => {
  assertKeys(ACTION, KEYS.action);
  assert.equal(ACTION.runs.using, "composite");
  for (const step of ACTION.runs.steps) {
    assertKeys(step, KEYS.step);
    assert.notEqual(step.run === undefined, step.uses === undefined, step.name);
    assert.equal(step.shell, step.run === undefined ? undefined : "bash");
    assert.doesNotMatch(step.run ?? "", /\$\{\{/);
  }
  const outputs = ACTION.runs.steps.filter(({ id }) => id !== undefined).map(({ id, run }) => ({ id, run }));
  for (const [name, output] of Object.entries(ACTION.outputs)) {
    assertKeys(output, KEYS.output);
    const [, step, key] = /^\$\{\{ steps\.([a-z]+)\.outputs\.([a-z-]+) \}\}$/.exec(output.value) ?? [];
    assert.equal(key, name);
    assert.ok(outputs.find(({ id }) => id === step)?.run?.includes(`echo "${name}=`), name);
  }
  const used = JSON.stringify(ACTION.runs.steps);
  for (const [name, input] of Object.entries(ACTION.inputs)) {
    assertKeys(input, KEYS.input);
    assert.match(name, /^[a-z_][a-z0-9_-]*$/);
    assert.ok(used.includes(`inputs.${name}`), name);
    assert.ok(input.description.length > 0);
    assert.equal(typeof input.default, "string", "YAML has other words for numbers and booleans");
  }
});

test("the action tells the verdict by its status, outputs, annotations, summary and SARIF", () => {
  const cwd = repository({ "een/goed stuk.md": GOOD, "twee/fout.md": BAD });
  const passed = runAction(cwd, { paths: "een/goed stuk.md\n", phase: "publicatie" });
  assert.equal(passed.status, 0, passed.log);
  assert.equal(passed.output, "verdict=pass\nstatus=0\n");
  assert.match(passed.summary, /Poort: ja/);
  const stopped = runAction(cwd, {
    paths: "een/goed stuk.md\ntwee\n",
    phase: "publicatie",
    "sarif-file": "uit.sarif",
    language: "en",
  });
  assert.equal(stopped.status, 1);
  assert.equal(stopped.output, "verdict=fail\nstatus=1\nsarif-file=uit.sarif\n");
  assert.match(stopped.log, /^::error file=twee\/fout\.md,line=5,/m);
  assert.match(stopped.summary, /Gate: no, do not publish yet/);
  assert.equal(JSON.parse(readFileSync(join(cwd, "uit.sarif"), "utf8")).version, "2.1.0");
  assert.equal(stopped.log.match(/^Gate: no/gm)?.length, 1, "one run gives both");
  assert.equal(runAction(cwd, { paths: "weg.md" }).output, "verdict=error\nstatus=2\n");
  const english = repository({ "a.md": GOOD, "speerpunt.yaml": "language: en\n" });
  assert.match(
    runAction(english, {}).summary,
    /Gate: yes/,
    "the language of the project, unless another is asked for",
  );
  const explained = runAction(cwd, { paths: "een", explain: "true", "node-version": "22" });
  assert.match(explained.summary, /^### Bewuste keuzes$/m);
  assert.match(explained.log, /^uses actions\/setup-node@/m);
  assert.doesNotMatch(passed.summary + passed.log, /Bewuste keuzes|setup-node/);
});

test("the action compares with a commit and a baseline, and no input becomes a command", () => {
  const cwd = repository({ "a.md": BAD });
  git(cwd, "add", "--all");
  git(cwd, "commit", "--quiet", "--message=Versie");
  assert.equal(runAction(cwd, { phase: "publicatie" }).status, 1);
  const compared = runAction(cwd, { phase: "publicatie", compare: "main", format: "text" });
  assert.equal(compared.status, 0, compared.log);
  assert.match(compared.log, /deze wijziging: \+0, -0/);
  const missing = runAction(cwd, { baseline: "nul.json" });
  assert.equal(missing.status, 2);
  assert.match(missing.log, /--update-baseline/);
  for (const name of [
    "paths",
    "phase",
    "compare",
    "baseline",
    "format",
    "sarif-file",
    "language",
    "version",
  ]) {
    const text = 'x"; touch gekraakt; echo "$(touch gekraakt)`touch gekraakt`';
    assert.notEqual(runAction(cwd, { [name]: text }).status, 0, name);
    assert.ok(!existsSync(join(cwd, "gekraakt")), name);
  }
  const lines = runAction(cwd, { "sarif-file": "uit.sarif\nverdict=pass" });
  assert.equal(lines.output, "verdict=fail\nstatus=1\n", "no input becomes an output of its own");
});

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly types: readonly string[];
}

/** A git hook that does what pre-commit does with a hook of the language `script`: its entry, with the staged files. */
function install(cwd: string, { entry, language, types }: Hook, args: string): void {
  assert.equal(language, "script");
  assert.deepEqual(types, ["markdown"]);
  const path = execFileSync("git", ["rev-parse", "--git-path", "hooks/pre-commit"], {
    cwd,
    encoding: "utf8",
  }).trim();
  const hook = join(cwd, path);
  writeFileSync(
    hook,
    `#!/usr/bin/env bash
set -euo pipefail
git diff --cached --name-only -z --diff-filter=ACMR -- '*.md' | xargs -0 -r ${ROOT}/${entry} ${args}
`,
  );
  chmodSync(hook, 0o755);
}

test("the pre-commit hook refuses a commit that the gate stops, and looks at Markdown only", () => {
  const [hook, ...others] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as Hook[];
  assert.ok(hook);
  assert.deepEqual(others, []);
  const cwd = repository({ "twee stuks.md": BAD, "notitie.txt": BAD });
  install(cwd, hook, "--phase publicatie");
  git(cwd, "add", "--all");
  const refused = git(cwd, "commit", "--message=Fout");
  assert.notEqual(refused.status, 0);
  assert.match(refused.stdout + refused.stderr, /twee stuks\.md[\s\S]*placeholder[\s\S]*Poort: nee/);
  writeFileSync(join(cwd, "twee stuks.md"), GOOD);
  git(cwd, "add", "--all");
  const accepted = git(cwd, "commit", "--message=Goed");
  assert.equal(accepted.status, 0, accepted.stdout + accepted.stderr);
});

test("the examples in the documentation are YAML, and use inputs and hooks that exist", () => {
  const page = readFileSync("docs/gate.md", "utf8");
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => parse(text as string));
  const steps: { uses?: string; with?: object }[] = examples.flatMap(({ jobs }) => jobs?.poort.steps ?? []);
  const used = steps.find(({ uses }) => uses?.startsWith("speerpunt/"))?.with ?? {};
  assert.ok(Object.keys(used).length > 0);
  for (const name of Object.keys(used)) assert.ok(Object.hasOwn(ACTION.inputs, name), name);
  const hooks = examples.flatMap(({ repos }) => repos?.[0].hooks ?? []);
  assert.deepEqual(
    hooks.map(({ id }) => id),
    ["speerpunt-gate"],
  );
  for (const name of Object.keys(ACTION.inputs)) assert.ok(page.includes(`\`${name}\``), name);
});
