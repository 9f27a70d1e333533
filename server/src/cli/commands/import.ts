import { defineCommand } from "./command.js";
import { importWords } from "./import.words.js";
import { MADE_FILE_OPTIONS, readMadeFile } from "./made-file.js";

export const importCommand = defineCommand({
  name: "import",
  words: importWords,
  options: MADE_FILE_OPTIONS,
  read: readMadeFile,
  run: async (args, terminal) => (await import("../import.js")).importDocument(args, terminal),
});
