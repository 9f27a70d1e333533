import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import type { SpeerpuntApi } from "../../../client/src/extension.js";

/** The workspace that the runner made: copies, so that a test may change and save what it likes. */
export function workspaceFile(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, "no workspace folder");
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a document in the editor with its text from disk, whatever an earlier test did to it. */
export async function openFresh(path: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(workspaceFile(path)));
}

export async function speerpunt(): Promise<SpeerpuntApi> {
  const extension = vscode.extensions.getExtension<SpeerpuntApi>("speerpunt.speerpunt");
  assert(extension, "the extension is not installed");
  return extension.activate();
}

/** Asks again until the answer is neither undefined nor false. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeoutMs = 15_000,
): Promise<Exclude<T, undefined | false>> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
    } catch (error) {
      // VS Code cancels a request when another extension registers a provider meanwhile.
      if (!/Cancell?ed/.test(String(error))) throw error;
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited ${timeoutMs} ms in vain until ${what}. ${last ?? ""}`);
}

export function findings(uri: vscode.Uri, rule?: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "speerpunt")
    .filter((diagnostic) => rule === undefined || ruleOf(diagnostic) === rule);
}

export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === "object" ? code.value : code;
}

/** Waits until the document has findings of `rule`, at least one. */
export async function untilFindings(uri: vscode.Uri, rule?: string): Promise<vscode.Diagnostic[]> {
  return until(`${rule ?? "a finding"} in ${uri.path}`, () => {
    const found = findings(uri, rule);
    return found.length > 0 && found;
  });
}

export async function codeActions(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return until(`code actions in ${uri.path}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      // Resolves the first actions, so that those that are computed late carry their edit.
      20,
    );
    return actions.length > 0 && actions;
  });
}
