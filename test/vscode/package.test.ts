// What a user installs: the files in the .vsix, its size, and a manifest that is complete in both languages.
import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { RULE_IDS, TOOLS } from "../../server/src/core/index.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const text = (file: string) => readFileSync(path.join(root, file), "utf8");
const manifest = JSON.parse(text("package.json"));

// Present as soon as the project has them; everything else is demanded.
const OPTIONAL = ["readme.md", "changelog.md", "LICENSE.txt"];
const EXPECTED = [
  "dist/ThirdPartyNotices.txt",
  "dist/client.browser.cjs",
  "dist/client.cjs",
  "dist/convert.js",
  "dist/core.js",
  "dist/mcp.js",
  "dist/server.browser.js",
  "dist/server.js",
  "images/icon.png",
  "images/view.svg",
  ...["en", "nl"].map((language) => `media/playground.${language}.md`),
  ...["coverage", "findings", "new-specification", "playground", "settings"].flatMap((step) => [
    `media/walkthrough/${step}.md`,
    `media/walkthrough/${step}.nls.nl.md`,
  ]),
  "package.json",
  "package.nls.json",
  "package.nls.nl.json",
  "server/data/schema/speerpunt-organisatie.schema.json",
  "server/data/schema/speerpunt.schema.json",
  "snippets/en.json",
  "snippets/nl.json",
  "syntaxes/speerpunt.heading.tmLanguage.json",
  "syntaxes/speerpunt.ignore.tmLanguage.json",
  "syntaxes/speerpunt.injection.tmLanguage.json",
];

suite("the package", () => {
  test("holds what it needs and nothing else, in less than 2 MB", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "speerpunt-vsix-"));
    try {
      const vsix = path.join(folder, "speerpunt.vsix");
      const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");
      execFileSync(process.execPath, [vsce, "package", "--no-dependencies", "--out", vsix], {
        cwd: root,
        stdio: "pipe",
      });
      const archive = readFileSync(vsix);
      const files = zipEntries(archive)
        .filter((name) => name.startsWith("extension/"))
        .map((name) => name.slice("extension/".length))
        .filter((name) => !OPTIONAL.includes(name));
      assert.deepEqual(files.sort(), EXPECTED);
      assert(archive.length < 2_000_000, `${archive.length} bytes`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("holds nothing of Node in what runs in a browser", () => {
    for (const file of ["dist/client.browser.cjs", "dist/core.js", "dist/server.browser.js"]) {
      const bundle = text(file);
      assert.deepEqual(bundle.match(/\bprocess\.\w+|\bBuffer\.\w+|\b__dirname\b/g), null, file);
      const required = [...bundle.matchAll(/\brequire\("([^"]+)"\)|\bimport\("([^"]+)"\)/g)];
      assert.deepEqual(
        [...new Set(required.map(([, a, b]) => a ?? b))].join(),
        /client/.test(file) ? "vscode" : "",
      );
    }
  });
});

suite("the manifest", () => {
  test("names files that exist", () => {
    for (const file of [
      manifest.main,
      manifest.browser,
      manifest.icon,
      ...manifest.contributes.grammars.map((grammar: { path: string }) => grammar.path),
      ...manifest.contributes.snippets.map((snippets: { path: string }) => snippets.path),
      ...manifest.contributes.yamlValidation.map(({ url }: { url: string }) => url),
    ]) {
      assert(existsSync(path.join(root, file)), file);
    }
  });

  test("has each text in English and in Dutch, and no other", () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key).sort();
    for (const file of ["package.nls.json", "package.nls.nl.json"]) {
      assert.deepEqual(Object.keys(JSON.parse(text(file))).sort(), used, file);
    }
  });

  test("has a walkthrough of which every step has a picture in words, a command that exists and a way to be done", () => {
    const { commands, configuration, walkthroughs } = manifest.contributes;
    const [{ steps }] = walkthroughs;
    assert(steps.length >= 4 && steps.length <= 5);
    const own: string[] = commands.map(({ command }: { command: string }) => command);
    for (const { id, description, media, completionEvents } of steps) {
      const dutch = media.markdown.replace(/\.md$/, ".nls.nl.md");
      for (const file of [media.markdown, dutch]) assert(text(file).length > 100, file);
      assert.equal(tableRows(media.markdown), tableRows(dutch), id);
      assert(completionEvents.length > 0, id);
      for (const file of ["package.nls.json", "package.nls.nl.json"]) {
        const words: string = JSON.parse(text(file))[description.slice(1, -1)];
        const linked = /\]\(command:([\w.]+)/.exec(words)?.[1];
        assert(
          linked !== undefined && (own.includes(linked) || linked.startsWith("workbench.")),
          `${file} ${id}`,
        );
      }
      for (const event of completionEvents) {
        const [kind, what = ""] = event.split(":");
        if (kind === "onCommand" && what.startsWith("speerpunt.")) assert(own.includes(what), event);
        if (kind === "onSettingChanged") assert(what in configuration.properties, event);
      }
    }
  });

  test("has every command, and its key, in the keyboard reference of both languages", () => {
    const reference = text("docs/keyboard.md");
    const titles = ["package.nls.json", "package.nls.nl.json"].map((file) => JSON.parse(text(file)));
    // A command that is not in the palette stands in a menu, under its title alone.
    const inMenuOnly: readonly string[] = manifest.contributes.menus.commandPalette
      .filter(({ when }: { when: string }) => when === "false")
      .map(({ command }: { command: string }) => command);
    for (const { command, title } of manifest.contributes.commands) {
      const category = inMenuOnly.includes(command) ? "" : "Speerpunt: ";
      for (const words of titles)
        assert(reference.includes(`*${category}${words[title.slice(1, -1)]}*`), command);
    }
    for (const { key } of manifest.contributes.keybindings) {
      const parts: string[] = key.split("+").map((part: string) => part[0]?.toUpperCase() + part.slice(1));
      const spelled = parts.includes("Shift")
        ? `Shift+${parts.filter((part) => part !== "Shift").join("+")}`
        : parts.join("+");
      assert.equal(reference.split(`\`${spelled}\``).length > 2, true, spelled);
    }
  });

  test("has fewer than ten settings", () => {
    assert(Object.keys(manifest.contributes.configuration.properties).length < 10);
  });

  test("knows every rule, so that settings.json completes its name", () => {
    const known: string[] =
      manifest.contributes.configuration.properties["speerpunt.rules"].propertyNames.enum;
    assert.deepEqual(known, [...known].sort());
    for (const rule of RULE_IDS)
      assert(known.includes(rule), `${rule} is not in package.json, speerpunt.rules`);
  });

  test("declares the tools for models as the server takes them", () => {
    for (const [index, { name, description, input }] of TOOLS.entries()) {
      const declared = manifest.contributes.languageModelTools[index];
      assert.equal(declared.name, name);
      assert.equal(declared.modelDescription, description.en);
      assert.deepEqual(declared.inputSchema, input);
    }
  });

  test("promises no older VS Code than its types were checked against", () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies["@types/vscode"]}`);
  });

  test("has a picture that the Marketplace takes", () => {
    const png = readFileSync(path.join(root, manifest.icon));
    assert.equal(png.subarray(1, 4).toString("latin1"), "PNG");
    assert(png.readUInt32BE(16) >= 128 && png.readUInt32BE(20) >= 128);
  });
});

function tableRows(file: string): number {
  return text(file).match(/^\|/gm)?.length ?? 0;
}

/** Names in the central directory of a zip archive. */
function zipEntries(archive: Buffer): string[] {
  const end = archive.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const count = archive.readUInt16LE(end + 10);
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const nameLength = archive.readUInt16LE(at + 28);
    names.push(archive.toString("utf8", at + 46, at + 46 + nameLength));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return names;
}
