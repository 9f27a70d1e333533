import { defineCommand } from "./command.js";
import { exportWords } from "./export.words.js";
import { MADE_FILE_OPTIONS, type MadeFileArguments, readMadeFile } from "./made-file.js";

export interface ExportArguments extends MadeFileArguments {
  /** A Word file whose styles are to be used. */
  readonly reference: string | undefined;
}

export const exportCommand = defineCommand({
  name: "export",
  words: exportWords,
  options: {
    ...MADE_FILE_OPTIONS,
    to: { type: "string", values: ["docx"] },
    reference: { type: "string" },
  },
  read: (given) => {
    const file = readMadeFile(given);
    if (typeof file === "function") return file;
    return { ...file, reference: given.values.reference } satisfies ExportArguments;
  },
  run: async (args, terminal) => (await import("../export.js")).exportDocument(args, terminal),
});
