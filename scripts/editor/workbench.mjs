// A VS Code window with the packaged extension installed, for a scenario of steps with mouse and keyboard.
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { ensureCodeServer, findChromium, root } from "./cache.mjs";
import { installExtension, launchBrowser, remoteUri, startCodeServer } from "./code-server.mjs";

/** How long a widget takes to fade in, which matters to its picture only. */
const SETTLE_MS = 400;
export const screenshots = path.join(root, "dist", "screenshots");

/** Installs the packaged extension below `tmp`; gives the folder of extensions. */
export async function installPackage(tmp) {
  const vsix = path.join(root, "dist", "speerpunt.vsix");
  if (!existsSync(vsix)) throw new Error("No dist/speerpunt.vsix: run `npm run package` first.");
  mkdirSync(tmp, { recursive: true });
  const extensionsDir = path.join(tmp, "extensions");
  await installExtension({ codeServerDir: ensureCodeServer(), tmp, extensionsDir, vsix });
  return extensionsDir;
}

/**
 * Opens `document` of `workspace` and runs `scenario` with the page and a function for its steps. A step that fails is
 * the last one. Each leaves a screenshot, `<prefix><number>-<name>.png`. Gives how many passed and failed.
 */
export async function runScenario(
  { title, tmp, extensionsDir, workspace, document, settings, isTrusted = true, prefix = "" },
  scenario,
) {
  const outcome = { passed: 0, failed: 0 };
  mkdirSync(tmp, { recursive: true });
  mkdirSync(screenshots, { recursive: true });
  const server = await startCodeServer({
    codeServerDir: ensureCodeServer(),
    tmp,
    extensionsDir,
    isTrusted,
    settings: {
      "editor.wordWrap": "on",
      "editor.minimap.enabled": false,
      "workbench.colorTheme": "Default Light Modern",
      ...settings,
    },
  });
  let browser;
  try {
    browser = await launchBrowser({
      executablePath: findChromium(),
      profile: path.join(tmp, "chromium"),
      viewport: { width: 1280, height: 800 },
    });
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(60_000);
    const payload = JSON.stringify([["openFile", remoteUri(server.origin, path.join(workspace, document))]]);
    await page.goto(`${server.origin}/?${new URLSearchParams({ folder: workspace, payload })}`);
    console.log(`\n${title}`);
    await scenario(page, (name, action) => step(page, outcome, `${prefix}`, name, action)).catch(() => {});
  } finally {
    await browser?.close().catch(() => {});
    await server.stop();
  }
  return outcome;
}

async function step(page, outcome, prefix, name, action) {
  try {
    await action();
    outcome.passed += 1;
    console.log(`ok ${name}`);
  } catch (error) {
    outcome.failed += 1;
    console.error(`FAILED ${name}\n${error}`);
    throw error;
  } finally {
    await page.waitForTimeout(SETTLE_MS);
    const file = `${prefix}${outcome.passed + outcome.failed}-${name}.png`;
    await page.screenshot({ path: path.join(screenshots, file) });
  }
}

/** The item in the status bar that shows the coverage. */
export function statusItem(page) {
  return page.locator('.statusbar-item[id$="speerpunt.coverage"]').first();
}

/** Goes to the text of a finding in the list and opens its quick fixes; waits for one with these words, if any. */
export async function openFixes(page, finding, words = "") {
  await finding.dblclick();
  // Where no hover covers what is looked at.
  await page.mouse.move(0, 0);
  await page.locator(".monaco-editor.focused").waitFor();
  await page.locator('[class*="squiggly-"]').first().waitFor({ state: "attached" });
  const fix = page.locator(".action-widget .monaco-list-row.action", { hasText: words }).first();
  // The editor answers the key only once it knows that the selection has actions.
  await until("the menu opens", async () => {
    await page.keyboard.press("Control+.");
    return fix.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
  });
}

/** Runs a command from the palette, by keyboard. A page that is still loading may take the focus from the palette. */
export async function command(page, title) {
  const first = page.locator(".quick-input-widget .monaco-list-row").first();
  await until(`the palette offers “${title}”`, async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("F1");
    await first.waitFor();
    await page.keyboard.type(title);
    return first
      .filter({ hasText: title })
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
  });
  await page.keyboard.press("Enter");
}

/** Asks again until the answer is true. */
export async function until(what, ask, timeoutMs = 60_000) {
  const end = Date.now() + timeoutMs;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
