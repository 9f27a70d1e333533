import { commands } from "vscode";

/** Brings the coverage view to the front, with the focus in it. */
export async function showCoverage(): Promise<void> {
  await commands.executeCommand("speerpunt.coverage.focus");
}
