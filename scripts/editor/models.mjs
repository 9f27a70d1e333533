// What VS Code offers to models of ours: the MCP server in its list, started there, with its tools.
import { command, runScenario } from "./workbench.mjs";

/** Gives the numbers of steps that passed and failed. */
export function runModels({ workspace, tmp, extensionsDir }) {
  return runScenario(
    {
      title: "Tools for models",
      ...{ tmp, extensionsDir, workspace, document: "papier.md", prefix: "models-" },
      settings: { "chat.disableAIFeatures": false },
    },
    startServer,
  );
}

async function startServer(page, step) {
  const row = page.locator(".quick-input-widget .monaco-list-row", { hasText: "Speerpunt" }).first();

  await step("mcp-listed", async () => {
    await page.locator(".monaco-editor .view-lines").first().waitFor();
    await command(page, "MCP: List Servers");
    await row.filter({ hasText: "Stopped" }).waitFor();
  });
  await step("mcp-started", async () => {
    await row.click();
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Start Server" }).first().click();
    await page
      .locator(".output-view .view-line", { hasText: /Discovered\s3\stools/ })
      .first()
      .waitFor();
  });
}
