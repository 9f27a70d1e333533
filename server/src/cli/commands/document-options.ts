// Options of every command that reads documents.
import type { DocumentLanguage, MessageLanguage } from "../../core/index.js";
import { DOCUMENT_LANGUAGES, isDay } from "../../project/project-shape.js";
import type { FileChoice } from "../project-files.js";
import type { Complaint, Given } from "./command.js";

export const SETTINGS_OPTIONS = {
  "document-language": { type: "string", values: DOCUMENT_LANGUAGES },
  date: { type: "string", values: ["2026-11-22"], accepts: isDay },
  config: { type: "string" },
  "no-config": { type: "boolean" },
  organisation: { type: "string" },
} as const;

export const DOCUMENT_OPTIONS = {
  ...SETTINGS_OPTIONS,
  "stdin-filename": { type: "string" },
} as const;

/** Settings that are asked for, whatever is done with them. */
export interface SettingsArguments {
  /** Undefined: the project file decides. */
  readonly language: MessageLanguage | undefined;
  readonly documentLanguage: DocumentLanguage | undefined;
  /** ISO day of publication, for documents that do not give one. */
  readonly date: string | undefined;
  readonly config: FileChoice;
  readonly organisation: FileChoice;
}

/** What is asked of documents, whatever is done with them. */
export interface DocumentOptions extends SettingsArguments {
  readonly stdinFilename: string | undefined;
}

/** What `speerpunt check` has without options, whatever its language. */
export const NO_DOCUMENT_OPTIONS: Omit<DocumentOptions, "language"> = {
  config: undefined,
  organisation: undefined,
  documentLanguage: undefined,
  date: undefined,
  stdinFilename: undefined,
};

/** The settings, or that a file is named and forbidden at once. */
export function readSettings(given: Given<typeof SETTINGS_OPTIONS>): SettingsArguments | Complaint {
  const { values } = given;
  const none = values["no-config"] === true;
  const named = (["config", "organisation"] as const).find((option) => values[option] !== undefined);
  if (none && named) return (words) => words.usage.conflict(`--${named}`, "--no-config");
  const file = (path: string | undefined): FileChoice => {
    if (path !== undefined) return { kind: "file", path };
    return none ? { kind: "none" } : undefined;
  };
  return {
    language: given.language,
    documentLanguage: values["document-language"],
    date: values.date,
    config: file(values.config),
    organisation: file(values.organisation),
  };
}

export function readDocumentOptions(given: Given<typeof DOCUMENT_OPTIONS>): DocumentOptions | Complaint {
  const settings = readSettings(given);
  if (typeof settings === "function") return settings;
  return { ...settings, stdinFilename: given.values["stdin-filename"] };
}
