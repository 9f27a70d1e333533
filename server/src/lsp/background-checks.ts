// Checking files that nobody has open beside the thread that answers the writer, where the host has more than one.
import type { Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Finding, type Profile, type TenderPart, tenderPart } from "../core/index.js";
import { checkText, type DocumentOptions } from "./documents.js";
import { reportOutcome } from "./report.js";
import { NO_SYMBOLS, type SymbolList, toSymbolList } from "./symbol-list.js";

/** One text to check; plain data, so that it can go to another thread. */
export interface CheckRequest {
  readonly uri: string;
  readonly text: string;
  readonly options: DocumentOptions;
  /** Its name in its tender; absent for a document that stands alone. */
  readonly tenderName?: string;
}

/** What a text is found to hold; plain data too. */
export interface CheckAnswer {
  readonly items: Diagnostic[];
  readonly symbols: SymbolList;
  /** For a document of a tender. */
  readonly tender?: TenderSide;
}

/** What the other documents of its tender are compared with, and what they may change. */
export interface TenderSide {
  readonly part: TenderPart;
  readonly findings: readonly Finding[];
  readonly profile?: Profile | undefined;
}

export interface BackgroundChecks {
  /** How many checks may run at the same time. */
  readonly lanes: number;
  /** Rejects when the check could not be carried out there; the text is then checked here. */
  check(request: CheckRequest): Promise<CheckAnswer>;
  /** Gives back the memory that checks take, until the next one. */
  rest(): void;
}

/** What another thread does with a request. */
export function checkRequested({ uri, text, options, tenderName }: CheckRequest): CheckAnswer {
  const { language } = options;
  const document = TextDocument.create(uri, "markdown", 0, text);
  const outcome = checkText(text, options);
  const symbols =
    outcome.kind === "analysed" ? toSymbolList(outcome.analysis, document, language) : NO_SYMBOLS;
  const { items } = reportOutcome(outcome, document, language);
  if (outcome.kind !== "analysed" || tenderName === undefined) return { items, symbols };
  const { findings, organisation } = outcome.analysis;
  const part = tenderPart(outcome.analysis, tenderName);
  return { items, symbols, tender: { part, findings, profile: organisation.profile } };
}
