// The MCP server: the tools of Speerpunt for agents, over standard input and output. It makes no network connection and writes nothing.
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Words } from "../cli/words/words.js";
import { WORDS } from "../cli/words/words.js";
import type { MessageLanguage } from "../core/index.js";
import { VERSION } from "../version.js";
import { Folders } from "./folders.js";
import { registerPrompts } from "./prompts.js";
import { registerResources } from "./resources.js";
import { registerTools } from "./tools.js";
import { MCP_WORDS } from "./words.js";

export interface McpArguments {
  /** Folders from which documents may be read; the current folder without any. */
  readonly folders: readonly string[];
  /** Undefined: the project of each document decides, and Dutch for the rest. */
  readonly language: MessageLanguage | undefined;
}

/** Serves one client until it closes standard input; gives what stands in the way, if anything does. */
export function serveMcp({ folders: names, language }: McpArguments): ((words: Words) => string) | undefined {
  const folders = Folders.open(names.length > 0 ? names : ["."], process.cwd());
  if (typeof folders === "function") return folders;
  const words = MCP_WORDS[language ?? "nl"];
  // A client that has gone reads no more answers.
  process.stdout.on("error", () => process.exit(0));
  serveStdio(
    () => {
      const server = new McpServer(
        { name: "speerpunt", title: "Speerpunt", version: VERSION },
        { instructions: words.instructions },
      );
      registerTools(server, { folders, language });
      registerResources(server, language ?? "nl", words);
      registerPrompts(server, words);
      return server;
    },
    { onerror: (error) => void process.stderr.write(`speerpunt mcp: ${error.message}\n`) },
  );
  return undefined;
}

/** As a program of its own, which an editor starts beside its language server. */
function start(): void {
  const { values, positionals } = parseArgs({
    options: { language: { type: "string" } },
    allowPositionals: true,
  });
  const language = values.language === "en" ? "en" : values.language === "nl" ? "nl" : undefined;
  const cause = serveMcp({ folders: positionals, language });
  if (!cause) return;
  process.stderr.write(`${cause(WORDS[language ?? "nl"])}\n`);
  process.exitCode = 2;
}

const [, program] = process.argv;
if (program && pathToFileURL(realpathSync(program)).href === import.meta.url) start();
