// What `--help` prints.
import type { MessageLanguage } from "../core/index.js";
import { COMMANDS } from "./commands/commands.js";
import { WORDS } from "./words/words.js";

/** The help of one command, or without a name that of the program. */
export function helpText(topic: string | undefined, language: MessageLanguage): string {
  const command = COMMANDS.find(({ name }) => name === topic);
  if (command) return command.words[language].help;
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const usage = COMMANDS.map(({ name, words }) => `  speerpunt ${name} ${words[language].operands}`);
  const summaries = COMMANDS.map(({ name, words }) => `  ${name.padEnd(width)}  ${words[language].summary}`);
  return WORDS[language].mainHelp(usage.join("\n"), summaries.join("\n"));
}
