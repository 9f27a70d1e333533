#!/usr/bin/env node
// The command line `speerpunt`. It makes no network connection.
import { isMainThread } from "node:worker_threads";
import { CATALOGUE_VERSION } from "../core/index.js";
import { parseArguments } from "./arguments.js";
import { check } from "./check.js";
import { serveTasks } from "./check-documents.js";
import { explain } from "./explain.js";
import { errorCode } from "./read-document.js";
import { processTerminal, type Terminal } from "./terminal.js";
import { VERSION } from "./version.js";
import { WORDS } from "./words/words.js";

async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const args = parseArguments(argv);
  const language = ("language" in args ? args.language : undefined) ?? "nl";
  const words = WORDS[language];
  switch (args.kind) {
    case "check":
      return check(args, terminal);
    case "explain": {
      const { kind, text } = explain(args.rule, language, words);
      if (kind === "page") terminal.write(text);
      else terminal.error(`${text}\n`);
      return kind === "page" ? 0 : 2;
    }
    case "lsp":
      return serve();
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

/** The server is loaded only here: a check does not pay for it. */
async function serve(): Promise<number> {
  const entry = "../node/main.js";
  const { startServer } = await import(entry);
  await startServer("stdio");
  return 0;
}

function start(): void {
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
  run(process.argv.slice(2), processTerminal(new URL(import.meta.url)))
    .then((exitStatus) => {
      process.exitCode ??= exitStatus;
    })
    .catch((error: unknown) => {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`${WORDS.nl.cause.internal(told)}\n`);
      process.exitCode = 2;
    });
}

if (isMainThread) start();
else serveTasks();
