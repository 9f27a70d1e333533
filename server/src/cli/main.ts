#!/usr/bin/env node
// The command line `speerpunt`. It makes no network connection.
import { isMainThread } from "node:worker_threads";
import { CATALOGUE_VERSION } from "../core/index.js";
import { VERSION } from "../version.js";
import { type Arguments, type LspArguments, type McpCommand, parseArguments } from "./arguments.js";
import { check } from "./check.js";
import { serveTasks } from "./check-documents.js";
import { explain } from "./explain.js";
import { explainDocument } from "./explain-document.js";
import { makeSpecification } from "./make-specification.js";
import { errorCode } from "./read-document.js";
import { processTerminal, type Terminal } from "./terminal.js";
import { WORDS } from "./words/words.js";

async function run(args: Exclude<Arguments, LspArguments | McpCommand>, terminal: Terminal): Promise<number> {
  const language = args.language ?? "nl";
  const words = WORDS[language];
  switch (args.kind) {
    case "check":
      return check(args, terminal);
    case "explain": {
      const document = await explainDocument(args, terminal);
      if (document !== undefined) return document;
      const { kind, text } = explain(args.subject, language, words);
      if (kind === "page") terminal.write(text);
      else terminal.error(`${text}\n`);
      return kind === "page" ? 0 : 2;
    }
    case "export": {
      const { exportCommand } = await import("./export.js");
      return exportCommand(args, terminal);
    }
    case "import": {
      const { importCommand } = await import("./import.js");
      return importCommand(args, terminal);
    }
    case "report": {
      const { reportCommand } = await import("./report-command.js");
      return reportCommand(args, terminal);
    }
    case "new":
      return makeSpecification(args, terminal);
    case "help":
      terminal.write(words.help[args.topic]);
      return 0;
    case "version":
      terminal.write(`${words.version(VERSION, CATALOGUE_VERSION)}\n`);
      return 0;
    case "usage-error":
      terminal.error(`${args.message(words)}\n${words.usage.seeHelp(args.command)}\n`);
      return 2;
  }
}

async function start(): Promise<void> {
  const args = parseArguments(process.argv.slice(2));
  // The server finds `--stdio` by itself, and answers for its own streams and signals. It is loaded only here,
  // so that a check does not pay for it.
  if (args.kind === "lsp") {
    await import("../node/main.js");
    return;
  }
  if (args.kind === "mcp") {
    const { serveMcp } = await import("../mcp/main.js");
    const cause = serveMcp(args);
    if (cause) process.stderr.write(`${cause(WORDS[args.language ?? "nl"])}\n`);
    process.exitCode = cause ? 2 : 0;
    return;
  }
  // A reader who has seen enough closes the pipe; that is no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      process.exitCode = 2;
      if (stream === process.stdout) process.stderr.write(`${WORDS.nl.cause.notWritten(errorCode(error))}\n`);
    });
  }
  // By convention 128 and the number of the signal.
  process.on("SIGINT", () => {
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    process.exit(130);
  });
  try {
    const exitStatus = await run(args, processTerminal(new URL(import.meta.url)));
    process.exitCode ??= exitStatus;
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${WORDS.nl.cause.internal(told)}\n`);
    process.exitCode = 2;
  }
}

if (isMainThread) await start();
else serveTasks();
