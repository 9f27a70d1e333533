// What npm installs: everything that the command line needs, and nothing else.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const folder = mkdtempSync(join(tmpdir(), "speerpunt-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

function packed(): string {
  const { status, stdout, stderr } = run("npm", [
    "pack",
    "--ignore-scripts",
    "--json",
    `--pack-destination=${folder}`,
  ]);
  assert.equal(status, 0, stderr);
  const [archive] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  assert.ok(archive, stdout);
  assert.equal(run("tar", ["-xzf", archive], folder).status, 0);
  return join(folder, "package");
}

test("the npm package holds a command line that works by itself", () => {
  const root = packed();
  const { bin, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  assert.deepEqual(dependencies ?? {}, {}, "all that is used is in the bundles");
  const cli = join(root, bin.speerpunt);
  assert.match(readFileSync(cli, "utf8"), /^#!\/usr\/bin\/env node\n/);
  assert.ok((statSync(cli).mode & 0o100) !== 0, "a program that can be started");
  writeFileSync(join(folder, "a.md"), readFileSync("samples/papier-volledig.md"));
  writeFileSync(join(folder, "b.html"), "<h1>Bestek</h1><h2>Eisen</h2><p>De leverancier levert tijdig.</p>");
  const gate = run(cli, ["gate", "--phase", "publicatie", "a.md"], folder);
  assert.equal(gate.status, 0, gate.stdout + gate.stderr);
  // The parts that are loaded only when they are asked for.
  const converted = run(cli, ["check", "b.html"], folder);
  assert.match(converted.stdout, /vague/, converted.stderr);
  const models = spawnSync(cli, ["mcp"], { cwd: folder, encoding: "utf8", input: "" });
  assert.equal(models.stderr, "");
  assert.equal(models.status, 0);
});

test("the npm package holds no sources, tests, pictures or other bundles", () => {
  const files = readdirSync(join(folder, "package"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, "package").length + 1))
    .filter((path) => !/^docs\/[a-z]+\.md$/.test(path));
  assert.deepEqual(files.sort(), [
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist/ThirdPartyNotices.txt",
    "dist/cli.js",
    "dist/convert.js",
    "dist/core.js",
    "dist/main.js",
    "dist/mcp.js",
    "package.json",
  ]);
});
