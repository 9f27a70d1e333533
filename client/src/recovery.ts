import { commands, type LogOutputChannel, window } from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";
import { word } from "./words.js";

const MAX_RESTARTS = 4;
const WINDOW_MS = 3 * 60 * 1000;

/**
 * Starts a server that died again and says so; the client then opens every document anew from the editor's text.
 * After too many deaths in a short while it stops trying and offers the command and the log.
 */
export function createErrorHandler(output: LogOutputChannel): ErrorHandler {
  let deaths: number[] = [];
  return {
    // A message that could not be read or written is logged; a connection that is really gone reports `closed`.
    error: (error) => ({ action: ErrorAction.Continue, message: error.message, handled: true }),
    closed() {
      const now = Date.now();
      deaths = [...deaths.filter((death) => now - death < WINDOW_MS), now];
      if (deaths.length <= MAX_RESTARTS) {
        const message = word("server.restarted");
        void window.showWarningMessage(message, word("server.log")).then((choice) => {
          if (choice) output.show();
        });
        return { action: CloseAction.Restart, message, handled: true };
      }
      const message = word("server.gaveUp", { count: deaths.length });
      deaths = [];
      void offerRestart(message, output);
      return { action: CloseAction.DoNotRestart, message, handled: true };
    },
  };
}

/** Shows an error with a button that starts the server and one that shows the log. */
export async function offerRestart(message: string, output: LogOutputChannel): Promise<void> {
  const restart = word("server.restart");
  const log = word("server.log");
  const choice = await window.showErrorMessage(message, restart, log);
  if (choice === restart) await commands.executeCommand("speerpunt.restartServer");
  if (choice === log) output.show();
}
