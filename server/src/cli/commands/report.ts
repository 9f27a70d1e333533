import { defineCommand } from "./command.js";
import { DOCUMENT_OPTIONS, type DocumentOptions, readDocumentOptions } from "./document-options.js";
import { MADE_FILE_OPTIONS } from "./made-file.js";
import { reportWords } from "./report.words.js";

export interface ReportArguments extends DocumentOptions {
  readonly source: string;
  /** `-` is standard output. */
  readonly output: string;
  readonly force: boolean;
}

export const reportCommand = defineCommand({
  name: "report",
  words: reportWords,
  options: { ...DOCUMENT_OPTIONS, ...MADE_FILE_OPTIONS },
  read: (given) => {
    const { operands, values } = given;
    const [source, more] = operands;
    if (source === undefined) return (words) => words.usage.noReportSource;
    if (more !== undefined) return (words) => words.usage.oneSource(more);
    const asked = readDocumentOptions(given);
    if (typeof asked === "function") return asked;
    const output = values.output ?? "-";
    return { ...asked, source, output, force: values.force === true } satisfies ReportArguments;
  },
  run: async (args, terminal) => (await import("../report-command.js")).writeReport(args, terminal),
});
