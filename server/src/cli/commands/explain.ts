import type { MessageLanguage } from "../../core/index.js";
import { explain } from "../explain.js";
import { explainDocument } from "../explain-document.js";
import type { Terminal } from "../terminal.js";
import { WORDS } from "../words/words.js";
import { defineCommand } from "./command.js";
import { explainWords } from "./explain.words.js";

export interface ExplainArguments {
  /** The id of a rule, or a document with perhaps a line: `bestek.md:12`. */
  readonly subject: string | undefined;
  readonly language: MessageLanguage | undefined;
}

export const explainCommand = defineCommand({
  name: "explain",
  words: explainWords,
  options: {},
  read: ({ operands: [subject, more], language }) => {
    if (more !== undefined) return (words) => words.usage.tooManyArguments(more);
    return { subject, language } satisfies ExplainArguments;
  },
  run: explainSubject,
});

async function explainSubject(args: ExplainArguments, terminal: Terminal): Promise<number> {
  const document = await explainDocument(args, terminal);
  if (document !== undefined) return document;
  const language = args.language ?? "nl";
  const { kind, text } = explain(args.subject, language, WORDS[language]);
  if (kind === "page") terminal.write(text);
  else terminal.error(`${text}\n`);
  return kind === "page" ? 0 : 2;
}
