// Checking files that nobody has open beside the thread that answers the writer, where the host has more than one.
import type { Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { checkText, type DocumentOptions } from "./documents.js";
import { reportOutcome } from "./report.js";

/** One text to check; plain data, so that it can go to another thread. */
export interface CheckRequest {
  readonly uri: string;
  readonly text: string;
  readonly options: DocumentOptions;
}

export interface BackgroundChecks {
  /** How many checks may run at the same time. */
  readonly lanes: number;
  /** Rejects when the check could not be carried out there; the text is then checked here. */
  check(request: CheckRequest): Promise<Diagnostic[]>;
  /** Gives back the memory that checks take, until the next one. */
  rest(): void;
}

/** What another thread does with a request. */
export function checkRequested({ uri, text, options }: CheckRequest): Diagnostic[] {
  const document = TextDocument.create(uri, "markdown", 0, text);
  return reportOutcome(checkText(text, options), document, options.language).items;
}
