// `speerpunt export`: makes a Word file of a specification.
import { dirname, join, resolve } from "node:path";
import { analyze, type DocumentLanguage } from "../core/index.js";
import { IMPORT_WORDS } from "../import/words.js";
import { exportMarkdown } from "../node/convert.js";
import type { ExportArguments } from "./commands/export.js";
import { besides, readBytes, writeNew } from "./files.js";
import { ProjectFiles } from "./project-files.js";
import { readDocument, refusal } from "./read-document.js";
import type { Terminal } from "./terminal.js";
import { WORDS } from "./words/words.js";

/** BCP 47, for the spelling checker of Word. */
const LANGUAGE_TAGS: Readonly<Record<DocumentLanguage, string>> = {
  nl: "nl-NL",
  "nl-BE": "nl-BE",
  en: "en-GB",
};

/** Writes the Word file beside the source, or where it is asked for. Gives the exit status. */
export async function exportDocument(args: ExportArguments, terminal: Terminal): Promise<number> {
  const language = args.language ?? "nl";
  const words = WORDS[language];
  const fail = (message: string) => {
    terminal.error(`${message}\n`);
    return 2;
  };
  const read = await readDocument(resolve(terminal.cwd, args.source), args.source, language);
  if (read.kind === "cause") return fail(read.cause(words));
  const template = args.reference ?? templateOf(args.source, terminal.cwd);
  const reference =
    template === undefined ? undefined : await readBytes(resolve(terminal.cwd, template), template, words);
  if (typeof reference === "string") return fail(reference);
  const made = await exportMarkdown({
    markdown: read.text,
    options: { language: LANGUAGE_TAGS[analyze(read.text).language] },
    ...(reference && { reference }),
  });
  if (made.kind === "refused") return fail(refusal(template ?? args.source, made.reason)(words));
  const target = args.output ?? besides(args.source, ".docx");
  const problem = await writeNew(resolve(terminal.cwd, target), target, made.bytes, args.force, words);
  if (problem !== undefined) return fail(problem);
  terminal.error(`${IMPORT_WORDS[language].made(args.source, target)}\n`);
  return 0;
}

/** The template that the organisation's own policy names, seen from where the command is given. */
function templateOf(source: string, cwd: string): string | undefined {
  const projects = new ProjectFiles({
    cwd,
    config: undefined,
    organisation: undefined,
    onCause: () => {},
    onNote: () => {},
  });
  const { organisation } = projects.forFolder(dirname(resolve(cwd, source)));
  const template = organisation?.content.wordTemplate;
  return organisation && template && join(dirname(organisation.absolutePath), template);
}
