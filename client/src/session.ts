import type { LogOutputChannel } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { CoverageStore } from "./coverage.js";

/** What the commands and the status items share while the extension is active. */
export interface Session {
  readonly client: BaseLanguageClient;
  readonly coverage: CoverageStore;
  readonly output: LogOutputChannel;
}
