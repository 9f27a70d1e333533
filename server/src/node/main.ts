// The language server as a program: over standard input and output, or over the IPC of a Node parent.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isMainThread } from "node:worker_threads";
import { createConnection } from "vscode-languageserver/node";
import { CONNECTION_OPTIONS } from "../lsp/connection-options.js";
import { serve } from "../lsp/server.js";
import { VERSION } from "../version.js";
import { checkThreads, serveChecks } from "./check-threads.js";
import { compileLater, isOldEngine } from "./compile-later.js";
import { exportMarkdown, importBytes } from "./convert.js";
import { fileSystem } from "./file-system.js";

const TRANSPORTS = /^--(stdio|node-ipc|(socket|pipe)(=.*)?)$/;

if (!isMainThread) serveChecks();
else if (process.argv.some((argument) => TRANSPORTS.test(argument))) start();
else {
  process.stderr.write(
    "The language server of Speerpunt. An editor starts it, with --stdio or --node-ipc.\n",
  );
  process.exitCode = 2;
}

/** Runs the engine's own collector, which programs do not see unless they ask. */
function collectGarbage(thoroughly: boolean): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  if (isOldEngine) {
    // It takes whatever it is given for the wish to look at new objects only, and gives back what it emptied little by
    // little.
    for (let times = thoroughly ? 2 : 1; times > 0; times--) collect();
    return;
  }
  // Of another flavour than the regular one it gives back what it emptied; measured, a third of what the process has.
  const flavor = thoroughly ? "last-resort" : "regular";
  collect({ type: "major", execution: "sync", flavor });
}

function start(): void {
  compileLater();
  // Each keystroke leaves a few copies of the text behind. By itself V8 lets the heap grow to four times what is
  // alive before it collects them; twice is as quick, and leaves the memory to the writer.
  setFlagsFromString("--heap-growing-percent=100");
  // Nor does the space for new objects grow with the first analysis of a long document; measured, that costs no time.
  setFlagsFromString("--semi-space-growth-factor=1");
  // A document is edited from the moment that the server starts: what a keystroke runs is watched, and so compiled
  // well, from its first run.
  setFlagsFromString("--no-lazy-feedback-allocation");
  const connection = createConnection(CONNECTION_OPTIONS);
  const report = (what: string) => (error: unknown) => {
    // Nobody is listening any more.
    if ((error as NodeJS.ErrnoException | undefined)?.code === "EPIPE") process.exit(1);
    connection.console.error(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
  };
  process.on("uncaughtException", report("uncaught exception"));
  process.on("unhandledRejection", report("unhandled rejection"));
  const background = checkThreads(new URL(import.meta.url));
  serve(connection, {
    version: VERSION,
    files: fileSystem,
    converter: { importBytes, exportMarkdown },
    ...(background && { background }),
    collectGarbage,
  });
  connection.listen();
}
