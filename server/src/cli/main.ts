// The command line `speerpunt`, loaded by `start.ts`. It makes no network connection.
import { isMainThread } from "node:worker_threads";
import { CATALOGUE_VERSION } from "../core/index.js";
import { VERSION } from "../version.js";
import { type Arguments, parseArguments } from "./arguments.js";
import { checkTask, type Task } from "./check-documents.js";
import { helpText } from "./help.js";
import { factsTask } from "./monitor/facts-task.js";
import { errorCode } from "./read-document.js";
import { sameSettings } from "./same-settings.js";
import { processTerminal, type Terminal } from "./terminal.js";
import { serve } from "./threads.js";
import { WORDS } from "./words/words.js";

async function run(args: Arguments, terminal: Terminal): Promise<number | undefined> {
  const language = args.language ?? "nl";
  const words = WORDS[language];
  switch (args.kind) {
    case "run":
      return args.run(terminal);
    case "help":
      terminal.write(helpText(args.topic, language));
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
  const terminal = processTerminal(new URL(import.meta.url));
  if (args.kind === "run" && args.isServer) {
    process.exitCode = await args.run(terminal);
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
    const exitStatus = await run(args, terminal);
    process.exitCode ??= exitStatus;
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${WORDS.nl.cause.internal(told)}\n`);
    process.exitCode = 2;
  }
}

if (isMainThread) await start();
else
  serve({
    check: (task: Task) => checkTask({ ...task, settings: sameSettings(task.settings) }),
    facts: factsTask,
  });
