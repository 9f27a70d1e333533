#!/usr/bin/env node
// Stands in for the VS Code executable of @vscode/test-electron: runs the same test suite in the extension host of
// code-server, shown in a headless Chromium. Understands the arguments that `runTests` passes and ignores the rest.
// With `--web` the extension and its tests run in a web worker of the browser instead.
// The exit status is the result: 0 passed, 1 failed, 2 and up: it could not be run.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import util from "node:util";
import { ensureCodeServer, findChromium } from "./cache.mjs";
import { launchBrowser, remoteUri, startCodeServer } from "./code-server.mjs";
import { addWebExtension, serveFolders } from "./web-extension.mjs";

const TIMEOUT_MS = 300_000;
// What a code-server without its optional native parts says of itself.
const NOISE =
  /^(Error: Could not locate the bindings file|(Error: )?Cannot find module '\.\/build\/Release|Ignoring fetching|Resolv(ing|ed) connection token|Creating a socket|Updating additional builtin|Loading development ext|\[(reconnection-grace-time|Service Worker|AgentHost|AccountPolicyGate))/;

const options = parseArguments(process.argv.slice(2));
const tmp = mkdtempSync(path.join(os.tmpdir(), "speerpunt-editor-"));
let server;
let browser;
let web;
let finishing = false;
const timer = setTimeout(() => finish(124, `no result within ${TIMEOUT_MS} ms`), TIMEOUT_MS);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => finish(130, signal));
main().catch((error) => finish(2, util.inspect(error)));

async function main() {
  server = await startCodeServer({
    codeServerDir: ensureCodeServer(),
    tmp,
    userDataDir: options.userDataDir,
    // Without this driver a released workbench ignores the extension and the tests in the address.
    options: ["--vscode-option", "enable-smoke-test-driver"],
  });
  server.child.on("exit", (status) => finish(3, `code-server ended early (status ${status})`));
  browser = await launchBrowser({ executablePath: findChromium(), profile: path.join(tmp, "chromium") });
  browser.on("close", () => finish(4, "the browser closed"));
  const page = browser.pages()[0] ?? (await browser.newPage());
  page.on("crash", () => finish(5, "the page crashed"));
  await page.exposeFunction("codeAutomationLog", (level, args) => {
    const line = util.format(...args);
    if (process.env.EDITOR_DEBUG || (!/^(trace|debug)$/.test(level) && !NOISE.test(line))) console.log(line);
  });
  await page.exposeFunction("codeAutomationExit", (status) => {
    // The workbench reports 0 for an extension host that died; the server's log knows better.
    const died = /Extension Host Process exited with code: (?!0, signal: null)(.*)/.exec(server.log);
    return status === 0 && died ? finish(7, `the extension host ended early (${died[1]})`) : finish(status);
  });
  if (options.web) {
    web = await serveFolders(options.development);
    for (const folder of options.development) await addWebExtension(page, uriOf(folder));
  }
  const response = await page.goto(workbenchAddress());
  if (!response?.ok()) await finish(6, `workbench: HTTP ${response?.status()}\n${server.log}`);
}

async function finish(status, why) {
  if (finishing) return;
  finishing = true;
  clearTimeout(timer);
  if (why) console.error(`code-offline: ${why}`);
  await browser?.close().catch(() => {});
  web?.stop();
  await server?.stop();
  rmSync(tmp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.exit(status);
}

function workbenchAddress() {
  const { origin } = server;
  const payload = options.development.map((folder) => ["extensionDevelopmentPath", uriOf(folder)]);
  if (options.tests) payload.push(["extensionTestsPath", uriOf(options.tests)]);
  const query = new URLSearchParams();
  if (options.target && statSync(options.target).isDirectory()) query.set("folder", options.target);
  else query.set("ew", "true");
  query.set("payload", JSON.stringify(payload));
  return `${origin}/?${query}`;
}

/** Where the workbench finds the extension or its tests. */
function uriOf(file) {
  return web ? web.uri(server.origin, file) : remoteUri(server.origin, file);
}

function parseArguments(args) {
  const parsed = { development: [], tests: undefined, userDataDir: undefined, target: undefined, web: false };
  for (const arg of args) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) parsed.target ??= path.resolve(arg);
    else if (name === "extensionDevelopmentPath") parsed.development.push(path.resolve(value));
    else if (name === "extensionTestsPath") parsed.tests = path.resolve(value);
    else if (name === "web") parsed.web = true;
    else if (name === "user-data-dir") parsed.userDataDir = path.resolve(value);
  }
  return parsed;
}
