// Looks at the pages that Speerpunt writes, in a real browser: whether everybody can read them, in every scheme and on
// paper, and whether they load or run anything.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium, root } from "./cache.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The Web Content Accessibility Guidelines 2.2, level AA, and what the makers of axe advise beside them. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const GATE = ["--format", "html", "--phase", "publicatie", "--explain"];
const MONITOR = ["--format", "html", "--no-cache", "--quiet"];
const PAGES = [
  { command: "report", sample: "papier.md", language: "nl" },
  { command: "report", sample: "papier-volledig.md", language: "en" },
  { command: "dossier", sample: "papier.md", language: "nl" },
  { command: "dossier", sample: "papier-volledig.md", language: "en" },
  { command: "dossier", sample: "tender-werkkleding", language: "nl" },
  { command: "gate", sample: "papier.md", language: "nl", more: GATE, status: 1 },
  { command: "gate", sample: "tender-werkkleding", language: "en", more: GATE },
  { command: "monitor", sample: "", language: "nl", more: MONITOR },
];
const VIEWS = [
  { view: "light", colorScheme: "light", viewport: { width: 1000, height: 800 } },
  { view: "dark", colorScheme: "dark", viewport: { width: 1000, height: 800 } },
  { view: "contrast", forcedColors: "active", viewport: { width: 1000, height: 800 } },
  { view: "narrow", colorScheme: "light", viewport: { width: 400, height: 800 } },
];

/** Checks every page in every view; gives the numbers that passed and failed. Screenshots go to dist/screenshots. */
export async function runPages({ tmp }) {
  const screenshots = path.join(root, "dist", "screenshots");
  mkdirSync(screenshots, { recursive: true });
  mkdirSync(tmp, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  const outcome = { passed: 0, failed: 0 };
  const check = async (name, faults) => {
    outcome[faults.length === 0 ? "passed" : "failed"] += 1;
    console[faults.length === 0 ? "log" : "error"](
      faults.length === 0 ? `ok ${name}` : `FAILED ${name}\n${faults.join("\n")}`,
    );
  };
  try {
    for (const asked of PAGES) {
      const page = `${asked.command}-${path.parse(asked.sample).name || "all"}`;
      const file = path.join(tmp, `${page}.html`);
      writeFileSync(file, made(asked));
      for (const { view, ...settings } of VIEWS) {
        const name = `${page}-${view}`;
        await check(name, await look(browser, file, settings, path.join(screenshots, `${name}.png`)));
      }
      await check(`${page}-print`, await print(browser, file, path.join(screenshots, `${page}.pdf`)));
    }
  } finally {
    await browser.close();
  }
  return outcome;
}

/** What a command writes that ends with the exit status given. */
function made({ command, sample, language, more = [], status: expected = 0 }) {
  const args = ["dist/cli.js", command, `samples/${sample}`, "--language", language, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== expected) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}

/** What is wrong with a page as somebody sees it. */
async function look(browser, file, settings, screenshot) {
  // Only to let axe in; that nothing else gets in is looked at when the page is printed.
  const page = await browser.newPage({ ...settings, bypassCSP: true });
  try {
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(
      (values) => globalThis.axe.run(globalThis.document, { runOnly: values }),
      TAGS,
    );
    const width = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
    await page.screenshot({ path: screenshot, fullPage: true });
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n  ${failureSummary}`),
    );
    if (width > settings.viewport.width) faults.push(`the page is ${width} wide`);
    return faults;
  } finally {
    await page.close();
  }
}

/** What is wrong with a page under its own policy, and on paper. */
async function print(browser, file, pdf) {
  const page = await browser.newPage();
  const faults = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) faults.push(`asks for ${request.url()}`);
  });
  try {
    await page.goto(pathToFileURL(file).href);
    const styled = await page.evaluate(() => globalThis.getComputedStyle(globalThis.document.body).maxWidth);
    if (styled === "none") faults.push("the page has lost its style");
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
    return faults;
  } finally {
    await page.close();
  }
}
