// What commands have in common that make one file of another.
import type { MessageLanguage } from "../../core/index.js";
import type { Complaint, Given } from "./command.js";

export const OUTPUT_OPTION = { output: { type: "string", short: "o" } } as const;
export const MADE_FILE_OPTIONS = { ...OUTPUT_OPTION, force: { type: "boolean" } } as const;

export interface MadeFileArguments {
  readonly source: string;
  /** `-` is standard output; undefined: beside the source. */
  readonly output: string | undefined;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  readonly language: MessageLanguage | undefined;
}

export function readMadeFile(given: Given<typeof MADE_FILE_OPTIONS>): MadeFileArguments | Complaint {
  const { operands, values, language } = given;
  const [source, more] = operands;
  if (source === undefined) return (words) => words.usage.noSource;
  if (more !== undefined) return (words) => words.usage.oneSource(more);
  return { source, output: values.output, force: values.force === true, language };
}
