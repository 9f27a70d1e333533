// What must not go wrong: a folder that is not trusted, a very long document, a server that dies and keeps dying.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeDocument } from "../../test/bench/corpus.mjs";
import { command, openFixes, runScenario, statusItem, until } from "./workbench.mjs";

const LARGE = "groot.md";
const LARGE_BYTES = 1_000_000;
const TYPED =
  "Hier staat wat de schrijver typt: een alinea van ruim tweehonderd tekens, midden in een document van een " +
  "megabyte, met een opening die nog moet worden ingevuld, namelijk [invullen], en daarna nog een paar woorden.";
/** Between two keys, as somebody who types quickly. */
const KEY_DELAY_MS = 25;
/** The restarts that the extension makes by itself, see client/src/recovery.ts. */
const RESTARTS = 4;

/** The file that a folder would leave if something of its own were run. */
const TRACE = "uitgevoerd.txt";

/** Gives the numbers of steps that passed and failed. */
export function runHardTimes({ workspace, tmp, extensionsDir }) {
  layTraps(workspace);
  writeFileSync(path.join(workspace, LARGE), makeDocument(LARGE_BYTES));
  // Of more than a thousand findings the most severe are shown; the one in what is typed has to be among them.
  writeFileSync(path.join(workspace, "speerpunt.yaml"), "rules:\n  placeholder: error\n");
  return runScenario(
    {
      title: "Hard times, in a folder that is not trusted",
      ...{ tmp, extensionsDir, workspace, document: "papier.md", isTrusted: false, prefix: "hard-times-" },
    },
    (page, step) => bearUp(page, step, { workspace, servers: () => serverProcesses(extensionsDir) }),
  );
}

/** What a folder may hold in the hope that a tool runs it. */
function layTraps(workspace) {
  const leaveTrace = `require("node:fs").writeFileSync(${JSON.stringify(path.join(workspace, TRACE))}, "")`;
  const script = path.join(workspace, "node_modules", "vscode-languageserver", "index.js");
  mkdirSync(path.dirname(script), { recursive: true });
  writeFileSync(script, leaveTrace);
  writeFileSync(path.join(workspace, "speerpunt.js"), leaveTrace);
  writeFileSync(path.join(workspace, ".npmrc"), `node-options=--require ${script}\n`);
  writeFileSync(path.join(workspace, ".env"), `NODE_OPTIONS=--require ${script}\n`);
  mkdirSync(path.join(workspace, ".vscode"), { recursive: true });
  const settings = { "speerpunt.server.path": script, "speerpunt.server.runtime": script };
  writeFileSync(path.join(workspace, ".vscode", "settings.json"), JSON.stringify(settings));
}

async function bearUp(page, step, { workspace, servers }) {
  const status = statusItem(page);
  // Those in what is typed; other documents have openings with other words.
  const typedFindings = page.locator(".markers-panel .monaco-list-row", { hasText: "“[invullen]”" });
  const toast = (text) => page.locator(".notifications-toasts .notification-list-item", { hasText: text });

  await step("restricted-mode", async () => {
    await page.locator('[id="status.workspaceTrust"]', { hasText: "Restricted Mode" }).waitFor();
    await page.keyboard.press("Control+Shift+M");
    await page.locator(".markers-panel .monaco-list-row", { hasText: "missing-spearhead" }).first().waitFor();
    await until("the coverage shows", async () => /MVI \d\/4/.test(await status.textContent()));
  });
  await step("restricted-fix", async () => {
    const missing = page.locator(".markers-panel .monaco-list-row", { hasText: "missing-spearhead" });
    const before = await status.textContent();
    await openFixes(page, missing.first());
    await page.keyboard.press("Enter");
    await until("the coverage grows", async () => (await status.textContent()) !== before);
    await save(page, "papier.md");
  });
  await step("restricted-report", async () => {
    await command(page, "Speerpunt: Show MVI Report");
    await page.frameLocator("iframe.webview").frameLocator("iframe").locator("h1").first().waitFor();
    if (existsSync(path.join(workspace, TRACE))) throw new Error("Something of the folder was run.");
    await command(page, "View: Close Editors in Other Groups");
  });
  await step("activation", async () => {
    await command(page, "Developer: Show Running Extensions");
    const msOf = async (name) => {
      const row = page.locator(".runtime-extensions-editor .monaco-list-row", { hasText: name }).first();
      return /Activation: (\d+)ms/.exec(await row.textContent())?.[1];
    };
    const [own, markdown] = [await msOf("Speerpunt"), await msOf("Markdown Language Features")];
    if (own === undefined) throw new Error("VS Code tells no time of activation.");
    // No bar: on a busy machine it says more of the machine. `npm run bench` measures what the extension itself takes.
    console.log(`   activation took ${own} ms, that of VS Code's own Markdown extension ${markdown} ms`);
    await page.keyboard.press("Escape");
  });
  await step("large-document", async () => {
    const file = path.join(workspace, LARGE);
    const before = readFileSync(file, "utf8");
    await page.keyboard.press("Control+P");
    await page.keyboard.type(LARGE);
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: LARGE }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".tab.active", { hasText: LARGE }).waitFor();
    await page.getByPlaceholder(/^Filter \(/).fill("invullen");
    await goToBlankLine(page, before);
    await page.keyboard.type(TYPED, { delay: KEY_DELAY_MS });
    await typedFindings.first().waitFor();
    await save(page, LARGE);
    const { start, end } = changeBetween(before, readFileSync(file, "utf8"));
    if (start + end !== before.length) throw new Error("Something that was there went away.");
    const typed = readFileSync(file, "utf8").slice(start, readFileSync(file, "utf8").length - end);
    if (typed !== TYPED) throw new Error(`Typed was “${TYPED}” and it became “${typed}”.`);
  });
  await step("server-dies", async () => {
    await page.keyboard.type(" Niet bewaard: [invullen].", { delay: KEY_DELAY_MS });
    await until("both findings show", async () => (await typedFindings.count()) === 2);
    await killServer(servers);
    await toast("opnieuw gestart").first().waitFor();
    await until("another server runs", () => servers().length === 1);
    await until("both findings show again", async () => (await typedFindings.count()) === 2);
  });
  await step("server-keeps-dying", async () => {
    for (let death = 1; death < RESTARTS; death++) {
      await killServer(servers);
      await until("another server runs", () => servers().length === 1);
    }
    await killServer(servers);
    await toast("wordt niet opnieuw gestart").first().waitFor();
    if (servers().length > 0) throw new Error("A server runs all the same.");
  });
  await step("restart-by-hand", async () => {
    await toast("wordt niet opnieuw gestart").getByRole("button", { name: "Herstart" }).first().click();
    await until("a server runs", () => servers().length === 1);
    await until("both findings show again", async () => (await typedFindings.count()) === 2);
    await save(page, LARGE);
    if (!readFileSync(path.join(workspace, LARGE), "utf8").includes(`${TYPED} Niet bewaard: [invullen].`))
      throw new Error("What was not saved got lost.");
  });
}

/** Puts the cursor in an empty line half-way the document. */
async function goToBlankLine(page, text) {
  const at = text.indexOf("\n\n", text.length / 2);
  const line = text.slice(0, at).split("\n").length + 1;
  const list = page.locator(".quick-input-widget");
  await page.keyboard.press("Control+G");
  await page.keyboard.type(String(line));
  await list
    .locator(".monaco-list-row", { hasText: `line ${line}` })
    .first()
    .waitFor();
  await until("the line is taken", async () => {
    await page.keyboard.press("Enter");
    return list.waitFor({ state: "hidden", timeout: 10_000 }).then(
      () => true,
      () => false,
    );
  });
  await page.locator(".monaco-editor.focused").waitFor();
}

async function save(page, name) {
  await page.keyboard.press("Control+S");
  await page.locator(".tab.active:not(.dirty)", { hasText: name }).waitFor();
}

/** How much of a text is the same before and after a change, from its start and from its end. */
function changeBetween(before, after) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { start, end };
}

async function killServer(servers) {
  const [victim, ...others] = servers();
  if (victim === undefined || others.length > 0) throw new Error(`${servers().length} servers run.`);
  process.kill(victim, "SIGKILL");
  await until("it is gone", () => !servers().includes(victim));
}

/** Ids of the processes that run the server of the extension that is installed there. */
function serverProcesses(extensionsDir) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        return line.includes(extensionsDir) && line.includes("dist/server.js");
      } catch {
        return false;
      }
    })
    .map(Number);
}
