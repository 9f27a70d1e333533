import { makeSpecification } from "../make-specification.js";
import { defineCommand } from "./command.js";
import { readSettings, SETTINGS_OPTIONS, type SettingsArguments } from "./document-options.js";
import { OUTPUT_OPTION } from "./made-file.js";
import { newWords } from "./new.words.js";

export interface NewArguments extends SettingsArguments {
  /** Id of a product group; undefined: the project file decides. */
  readonly group: string | undefined;
  readonly procedure: string | undefined;
  readonly examples: boolean;
  /** Undefined or `-`: standard output. */
  readonly output: string | undefined;
}

export const newCommand = defineCommand({
  name: "new",
  words: newWords,
  options: {
    ...SETTINGS_OPTIONS,
    ...OUTPUT_OPTION,
    group: { type: "string" },
    procedure: { type: "string" },
    examples: { type: "boolean" },
  },
  read: (given) => {
    const { operands, values } = given;
    const [more] = operands;
    if (more !== undefined) return (words) => words.usage.noOperands(more);
    const settings = readSettings(given);
    if (typeof settings === "function") return settings;
    const args: NewArguments = {
      ...settings,
      group: values.group,
      procedure: values.procedure,
      examples: values.examples === true,
      output: values.output,
    };
    return args;
  },
  run: makeSpecification,
});
