import { printSettings } from "../check.js";
import { defineCommand } from "./command.js";
import { configWords } from "./config.words.js";
import { DOCUMENT_OPTIONS, readDocumentOptions } from "./document-options.js";

export const configCommand = defineCommand({
  name: "config",
  words: configWords,
  options: DOCUMENT_OPTIONS,
  read: (given) => {
    const { operands } = given;
    if (operands.length === 0) return (words) => words.usage.noDocuments;
    const asked = readDocumentOptions(given);
    return typeof asked === "function" ? asked : { ...asked, operands };
  },
  run: printSettings,
});
