import { DOSSIER_WORDS } from "../words/dossier.js";
import { defineCommand } from "./command.js";
import { DOCUMENT_OPTIONS, type DocumentOptions, readDocumentOptions } from "./document-options.js";
import { dossierWords } from "./dossier.words.js";
import { MADE_FILE_OPTIONS } from "./made-file.js";

export const DOSSIER_FORMATS = ["html", "json"] as const;

export interface DossierArguments extends DocumentOptions {
  readonly source: string;
  readonly format: (typeof DOSSIER_FORMATS)[number];
  /** `-` is standard output. */
  readonly output: string;
  readonly force: boolean;
}

export const dossierCommand = defineCommand({
  name: "dossier",
  words: dossierWords,
  options: {
    ...DOCUMENT_OPTIONS,
    ...MADE_FILE_OPTIONS,
    format: { type: "string", values: DOSSIER_FORMATS },
  },
  read: (given) => {
    const { operands, values } = given;
    const [source, more] = operands;
    if (source === undefined) return ({ id }) => DOSSIER_WORDS[id].noSource;
    if (more !== undefined) return (words) => words.usage.oneSource(more);
    const asked = readDocumentOptions(given);
    if (typeof asked === "function") return asked;
    const { output = "-", format = "html", force = false } = values;
    return { ...asked, source, output, format, force } satisfies DossierArguments;
  },
  run: async (args, terminal) => (await import("../dossier-command.js")).writeDossier(args, terminal),
});
