// Does with mouse and keyboard what a writer does, in a VS Code with the packaged extension installed.
import path from "node:path";
import { command, openFixes, runScenario, screenshots, statusItem, until } from "./workbench.mjs";

/** Before a writer has found the place that is shown. */
const READING_MS = 1200;

/**
 * Opens a sample in `workspace`, applies a clause for a missing spearhead and looks at what changes.
 * Gives the numbers of steps that passed and failed, and the screenshots that the README shows.
 */
export async function runUserInterface({ workspace, tmp, extensionsDir }) {
  const outcome = await runScenario(
    { title: "User interface", tmp, extensionsDir, workspace, document: "papier.md" },
    async (page, step) => {
      await writeLikeABuyer(page, step).catch(() => {});
      await beginLikeANewcomer(page, step);
    },
  );
  return {
    ...outcome,
    screenshots: {
      screenshot: path.join(screenshots, "3-quick-fix-menu.png"),
      coverage: path.join(screenshots, "7-empty-cell.png"),
      rewrite: path.join(screenshots, "9-rewrite-preview.png"),
      report: path.join(screenshots, "12-report.png"),
    },
  };
}

async function writeLikeABuyer(page, step) {
  const status = statusItem(page);
  const missing = page.locator(".markers-panel .monaco-list-row", { hasText: "missing-spearhead" });
  let statusBefore;
  let missingBefore;
  let vagueBefore;

  await step("open", () => page.locator(".monaco-editor .view-lines").first().waitFor());
  await step("findings", async () => {
    await status.waitFor();
    statusBefore = await status.textContent();
    if (!/MVI \d\/4/.test(statusBefore)) throw new Error(`The status item says “${statusBefore}”.`);
    await page.keyboard.press("Control+Shift+M");
    await missing.first().waitFor();
  });
  await step("quick-fix-menu", async () => {
    // The list draws only the rows in sight, so it has to be short to be counted.
    await filterProblems(page, "missing-spearhead");
    missingBefore = await missing.count();
    await openFixes(page, missing.first());
  });
  await step("clause", async () => {
    await page.keyboard.press("Enter");
    await until("a finding goes", async () => (await missing.count()) < missingBefore);
  });
  await step("status", () =>
    until("the status item changes", async () => (await status.textContent()) !== statusBefore),
  );
  await step("coverage", async () => {
    await page.keyboard.press("Control+J");
    await page.keyboard.press("Control+Home");
    await status.click();
    await treeRow(page, "Circulair inkopen").waitFor();
  });
  await step("empty-cell", async () => {
    // From the row of a spearhead down to its first cell, and open that.
    for (const [spearhead, below] of [
      ["Circulair inkopen", "vezels"],
      ["Klimaatneutraal inkopen", "Invoegen: "],
    ]) {
      await treeRow(page, spearhead).focus();
      await treeRow(page, spearhead).click();
      for (const key of ["ArrowRight", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
      await treeRow(page, below).waitFor();
    }
  });
  await step("finding-in-view", async () => {
    await treeRow(page, "Open keuzes").click();
    await treeRow(page, "Bevindingen").click();
    await treeRow(page, "waarschuwing").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".monaco-editor.focused").waitFor();
  });
  await step("rewrite-preview", async () => {
    await page.keyboard.press("Control+Shift+E");
    await filterProblems(page, "vague");
    const vague = page.locator(".markers-panel .monaco-list-row", { hasText: "vague" });
    vagueBefore = await vague.count();
    await openFixes(page, vague.first(), "Herschrijf");
    await page.keyboard.press("Enter");
    await page.locator(".monaco-diff-editor").first().waitFor();
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Toepassen" }).first().waitFor();
    await page.locator(".modified-in-monaco-diff-editor .line-insert").first().waitFor();
    await page.waitForTimeout(READING_MS);
    await page.locator(".modified-in-monaco-diff-editor .char-insert").first().waitFor();
  });
  await step("rewrite", async () => {
    await page.keyboard.press("Enter");
    await page.locator(".monaco-diff-editor").first().waitFor({ state: "hidden" });
    await filterProblems(page, "vague");
    const vague = page.locator(".markers-panel .monaco-list-row", { hasText: "vague" });
    await until("the finding goes", async () => (await vague.count()) < vagueBefore);
  });
  await step("outline", async () => {
    await command(page, "Explorer: Focus on Outline View");
    await page.locator(".outline-pane .monaco-list-row", { hasText: "E-0" }).first().waitFor();
  });
  await step("report", async () => {
    // Two columns need the room.
    await page.keyboard.press("Control+J");
    await page.keyboard.press("Control+B");
    await command(page, "Speerpunt: Show MVI Report");
    await page.frameLocator("iframe.webview").frameLocator("iframe").locator("h1").first().waitFor();
  });
  await step("explanation", async () => {
    await page.keyboard.press("Control+B");
    await command(page, "View: Close Editors in Other Groups");
    await filterProblems(page, "missing-spearhead");
    await missing.first().dblclick();
    await page.locator(".monaco-editor.focused").waitFor();
    await command(page, "Speerpunt: Explain");
    await page.locator(".tab", { hasText: "missing-spearhead" }).waitFor();
    await page.frameLocator("iframe.webview").frameLocator("iframe").locator("p").first().waitFor();
  });
}

/** A row of the coverage view with these words. */
function treeRow(page, hasText) {
  return page.locator(".pane-body .monaco-list-row", { hasText }).first();
}

/** Shows the findings with these words only. The key closes the list when it has the focus already. */
async function filterProblems(page, words) {
  const filter = page.getByPlaceholder(/^Filter \(/);
  await until("the list of findings opens", async () => {
    if (await filter.isVisible()) return true;
    await page.keyboard.press("Control+Shift+M");
    return filter.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
  });
  const rows = page.locator(".markers-panel .monaco-list-row .marker-icon");
  const asked = page.locator(".markers-panel .monaco-list-row", { hasText: words });
  // A list that is still being made forgets what was filled in.
  await until("only these are listed", async () => {
    if ((await filter.inputValue()) !== words) await filter.fill(words);
    return (await rows.count()) === (await asked.count());
  });
}

/** The first minutes, with the keyboard alone. */
async function beginLikeANewcomer(page, step) {
  const rows = page.locator(".quick-input-widget .monaco-list-row");
  /** Types in the list that is open and chooses what then comes first. */
  const choose = async (words, expected) => {
    await page.keyboard.type(words);
    await rows.first().filter({ hasText: expected }).waitFor();
    await page.keyboard.press("Enter");
  };
  const question = (words) => page.locator(".quick-input-widget", { hasText: words }).waitFor();

  await step("walkthrough", async () => {
    // The words beside the steps need room.
    await command(page, "View: Join All Editor Groups");
    if (await page.locator(".part.panel").isVisible()) await page.keyboard.press("Control+J");
    if (await page.locator(".part.sidebar").isVisible()) await page.keyboard.press("Control+B");
    await command(page, "Welcome: Open Walkthrough");
    await choose("Speerpunt", "Speerpunt");
    await page.locator(".gettingStartedContainer .step-list-container").waitFor();
    await page.frameLocator("iframe.webview").last().frameLocator("iframe").locator("h2").first().waitFor();
  });
  await step("playground", async () => {
    await command(page, "Speerpunt: Open the Playground");
    await page.locator(".view-line", { hasText: "speelplek" }).first().waitFor();
    await page.locator('[class*="squiggly-"]').first().waitFor({ state: "attached" });
  });
  await step("next-finding", async () => {
    await page.keyboard.press("Control+F8");
    await page.locator(".monaco-hover", { hasText: "speerpunt" }).first().waitFor();
  });
  await step("product-groups", async () => {
    await command(page, "Speerpunt: New Specification");
    await question("1 van 4");
  });
  await step("new-specification", async () => {
    await choose("30200000", "ICT-hardware");
    await question("2 van 4");
    await choose("Nederlands", "Nederlands");
    await question("3 van 4");
    await choose("europees", "europees openbaar");
    await question("4 van 4");
    await choose("voorbeeld", "voorbeeldteksten");
    await page.locator(".view-line", { hasText: "productgroep: ict-hardware" }).first().waitFor();
  });
}
