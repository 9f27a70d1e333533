import * as vscode from "vscode";

/** The part of newer versions of VS Code that lists MCP servers; the types are those of the oldest version that we run in. */
interface McpHost {
  registerMcpServerDefinitionProvider?(
    id: string,
    provider: { provideMcpServerDefinitions(): readonly object[] },
  ): vscode.Disposable;
}
type McpDefinition = new (
  label: string,
  command: string,
  args: string[],
  env: Record<string, string>,
  version: string,
) => object;

/** Tells VS Code of our MCP server over the folders of the workspace; nothing where VS Code does not know MCP servers. */
export function registerMcpServers({
  asAbsolutePath,
  extension,
}: vscode.ExtensionContext): readonly vscode.Disposable[] {
  const { registerMcpServerDefinitionProvider: register } = (vscode.lm ?? {}) as McpHost;
  const { McpStdioServerDefinition: Definition } = vscode as { McpStdioServerDefinition?: McpDefinition };
  if (!register || !Definition) return [];
  const provideMcpServerDefinitions = () => {
    const folders = (vscode.workspace.workspaceFolders ?? [])
      .filter(({ uri }) => uri.scheme === "file")
      .map(({ uri }) => uri.fsPath);
    if (folders.length === 0) return [];
    const language = vscode.workspace.getConfiguration("speerpunt").get("language") === "en" ? "en" : "nl";
    const args = [asAbsolutePath("dist/mcp.js"), "--language", language, ...folders];
    const env = { ELECTRON_RUN_AS_NODE: "1" };
    return [new Definition("Speerpunt", process.execPath, args, env, String(extension.packageJSON.version))];
  };
  return [register.call(vscode.lm, "speerpunt", { provideMcpServerDefinitions })];
}
