import { SEVERITIES, type Severity } from "../../core/index.js";
import { check } from "../check.js";
import { checkWords } from "./check.words.js";
import { defineCommand } from "./command.js";
import { DOCUMENT_OPTIONS, type DocumentOptions, readDocumentOptions } from "./document-options.js";

export const FORMATS = ["text", "json", "sarif", "markdown", "junit", "github"] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckArguments extends DocumentOptions {
  readonly operands: readonly string[];
  readonly format: Format;
  readonly minSeverity: Severity;
  readonly printConfig: boolean;
  readonly quiet: boolean;
  /** Undefined: the terminal decides. */
  readonly color: boolean | undefined;
}

export const checkCommand = defineCommand({
  name: "check",
  words: checkWords,
  options: {
    ...DOCUMENT_OPTIONS,
    format: { type: "string", values: FORMATS },
    "min-severity": { type: "string", values: SEVERITIES },
    "print-config": { type: "boolean" },
    quiet: { type: "boolean", short: "q" },
    color: { type: "boolean" },
    "no-color": { type: "boolean" },
  },
  read: (given) => {
    const { operands, values } = given;
    if (operands.length === 0) return (words) => words.usage.noDocuments;
    const asked = readDocumentOptions(given);
    if (typeof asked === "function") return asked;
    if (values.color && values["no-color"]) {
      return (words) => words.usage.conflict("--color", "--no-color");
    }
    const args: CheckArguments = {
      ...asked,
      operands,
      format: values.format ?? "text",
      minSeverity: values["min-severity"] ?? "warning",
      printConfig: values["print-config"] === true,
      quiet: values.quiet === true,
      color: values.color ?? (values["no-color"] ? false : undefined),
    };
    return args;
  },
  run: check,
});
