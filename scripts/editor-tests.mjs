// Tests in a real VS Code: `npm run test:editor`. First a suite inside the extension host, then one inside the web
// worker that takes its place in a browser, then passes over the user interface with the packaged extension, then a look
// at the pages that Speerpunt writes. Options:
//   --suite, --web, --ui, --hard-times, --models, --pages   only that part
//   --readme        copies the screenshots that README.md shows to images/
// With VSCODE_TEST_DOWNLOAD=1 the suite also runs in a desktop VS Code, which is downloaded.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { ensureCodeServer, root } from "./editor/cache.mjs";
import { runHardTimes } from "./editor/hard-times.mjs";
import { runModels } from "./editor/models.mjs";
import { runPages } from "./editor/pages.mjs";
import { runUserInterface } from "./editor/user-interface.mjs";
import { installPackage, screenshots } from "./editor/workbench.mjs";

if (Number(process.versions.node.split(".")[0]) < 22) {
  throw new Error("Run this as `npm run test:editor`: VS Code's test tools need Node 22 or newer.");
}
const options = new Set(process.argv.slice(2));
const everything = !["--suite", "--web", "--ui", "--hard-times", "--models", "--pages"].some((part) =>
  options.has(part),
);
const tmp = mkdtempSync(path.join(os.tmpdir(), "speerpunt-tests-"));
let passed = 0;
let failed = 0;

try {
  // What is tested is what the sources say now, not what an earlier build left.
  for (const script of ["types", "package"]) {
    execFileSync("npm", ["run", "--silent", script], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  }
  const codeServerDir = ensureCodeServer();
  if (everything || options.has("--suite")) {
    testGrammar(codeServerDir);
    await bundleSuite();
    await runSuite("code-server", path.join(root, "scripts/editor/code-offline.mjs"));
    if (process.env.VSCODE_TEST_DOWNLOAD === "1") await runSuite("desktop VS Code", undefined);
  }
  if (everything || options.has("--web")) {
    await bundleWebSuite();
    runWebSuite();
  }
  if (everything || ["--ui", "--hard-times", "--models"].some((part) => options.has(part))) {
    const extensionsDir = await installPackage(path.join(tmp, "installed"));
    rmSync(screenshots, { recursive: true, force: true });
    // The lists on the screen are counted, so they have to be short.
    const samples = ["papier.md", "papier-volledig.md"];
    const pass = (name, run) => {
      if (!everything && !options.has(`--${name}`)) return undefined;
      return run({
        workspace: makeWorkspace(name, samples),
        tmp: path.join(tmp, `${name}-profile`),
        extensionsDir,
      });
    };
    const ui = await pass("ui", runUserInterface);
    const hardTimes = await pass("hard-times", runHardTimes);
    const models = await pass("models", runModels);
    for (const outcome of [ui, hardTimes, models].filter((done) => done !== undefined)) {
      passed += outcome.passed;
      failed += outcome.failed;
    }
    if (ui && options.has("--readme")) {
      for (const [name, screenshot] of Object.entries(ui.screenshots))
        cpSync(screenshot, path.join(root, "images", `${name}.png`));
    }
  }
  if (everything || options.has("--pages")) {
    const outcome = await runPages({ tmp: path.join(tmp, "pages") });
    passed += outcome.passed;
    failed += outcome.failed;
  }
} finally {
  rmSync(tmp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** A workspace with copies of samples, so that a test may change and save what it likes. */
function makeWorkspace(name, samples = ["papier.md", "papier-volledig.md", "tender-werkkleding"]) {
  const workspace = path.join(tmp, name);
  for (const sample of samples) {
    cpSync(path.join(root, "samples", sample), path.join(workspace, sample), { recursive: true });
  }
  return workspace;
}

/** The tests of `test/grammar` once more, now over the Markdown grammar that VS Code ships. */
function testGrammar(codeServerDir) {
  const grammar = path.join(
    codeServerDir,
    "lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json",
  );
  console.log("\nGrammar over VS Code's Markdown");
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--test", "--test-reporter=tap", path.join(root, "out/test/grammar/grammar.test.js")],
    { encoding: "utf8", env: { ...process.env, MARKDOWN_GRAMMAR: grammar } },
  );
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, "m").exec(stdout)?.[1] ?? 0);
  if (status !== 0) console.error(stdout);
  passed += count("pass");
  failed += status === 0 ? 0 : Math.max(1, count("fail"));
}

/** VS Code loads the suite as one CommonJS file. */
function bundleSuite() {
  return build({
    absWorkingDir: root,
    entryPoints: { index: "test/vscode/suite/index.ts" },
    outdir: "dist/test-vscode",
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

function bundleWebSuite() {
  const standIns = { mocha: "mocha.ts", "node:assert": "assert.ts" };
  return build({
    absWorkingDir: root,
    entryPoints: { "index.browser": "test/vscode/web/index.ts" },
    outdir: "dist/test-vscode",
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "browser",
    format: "iife",
    // Mocha's script replaces `module.exports`, so the suite's own are set after it.
    globalName: "suiteInBrowser",
    footer: { js: "module.exports = suiteInBrowser;" },
    target: "es2022",
    external: ["vscode"],
    plugins: [
      {
        name: "stand-ins",
        setup(builder) {
          builder.onResolve({ filter: /^(mocha|node:assert)$/ }, ({ path: name }) => ({
            path: path.join(root, "test/vscode/web", standIns[name]),
          }));
        },
      },
    ],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

function runWebSuite() {
  console.log("\nSuite in a browser's extension host");
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      path.join(root, "scripts/editor/code-offline.mjs"),
      "--web",
      `--extensionDevelopmentPath=${root.replace(/\/$/, "")}`,
      `--extensionTestsPath=${path.join(root, "dist/test-vscode/index.browser.cjs")}`,
      makeWorkspace("web"),
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1e9 },
  );
  console.log(stdout.replace(/^suite in a browser: .*\n/m, ""));
  const report = /^suite in a browser: (.*)$/m.exec(stdout)?.[1];
  const { passes, failures } = report ? JSON.parse(report) : { passes: 0, failures: 1 };
  passed += passes;
  failed += failures;
  if (passes === 0 || (status !== 0 && failures === 0)) failed += 1;
}

async function runSuite(editor, vscodeExecutablePath) {
  const report = path.join(tmp, "report.json");
  // A report that an earlier run left would hide a suite that never ran.
  rmSync(report, { force: true });
  console.log(`\nSuite in ${editor}`);
  let status = 0;
  try {
    status = await runTests({
      ...(vscodeExecutablePath === undefined ? {} : { vscodeExecutablePath }),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, "dist/test-vscode/index.cjs"),
      extensionTestsEnv: { VSCODE_TEST_REPORT: report },
      launchArgs: [makeWorkspace("suite"), "--disable-extensions"],
    });
  } catch (error) {
    console.error(`The suite in ${editor} failed: ${error}`);
    status = 1;
  }
  if (!existsSync(report)) {
    console.error(`The suite in ${editor} left no report.`);
    failed += 1;
    return;
  }
  const { stats, outcomes } = JSON.parse(readFileSync(report, "utf8"));
  for (const { title, error } of outcomes) {
    if (error) console.error(`FAILED ${title}\n${error}`);
  }
  passed += stats.passes;
  failed += stats.failures;
  if (stats.passes === 0 || (status !== 0 && stats.failures === 0)) failed += 1;
}
