// `speerpunt report`: one document as a page to read, send and print.
import { basename } from "node:path";
import { reportPage } from "../core/index.js";
import { prepare } from "./check.js";
import type { ReportArguments } from "./commands/report.js";
import { deliver } from "./files.js";
import { STDIN } from "./find-documents.js";
import { lossNotes } from "./read-document.js";
import { readPlanned } from "./read-planned.js";
import { analyzeDocument } from "./report.js";
import { displayPath, singleLine } from "./reporters/wording.js";
import { tenderAround } from "./tender-around.js";
import type { Terminal } from "./terminal.js";
import { WORDS } from "./words/words.js";

/** Writes the page and gives the exit status. */
export async function writeReport(args: ReportArguments, terminal: Terminal): Promise<number> {
  const { planned, causes, notes, plan } = prepare({ ...args, operands: [args.source] }, terminal.cwd);
  const [document] = planned;
  const language = args.language ?? document?.settings.language ?? "nl";
  const words = WORDS[language];
  const tell = (message: string) => terminal.error(`${singleLine(message)}\n`);
  for (const note of [...notes, ...causes]) tell(note(words));
  if (document === undefined) return 2;
  if (planned.length > 1) {
    tell(words.report.oneDocument(args.source));
    return 2;
  }
  const { path, settings } = document;
  const read = await readPlanned(document, terminal, language);
  if (read.kind === "cause") {
    tell(read.cause(words));
    return 2;
  }
  for (const note of lossNotes(read, path, language)) tell(note);
  const name = path === STDIN ? displayPath(path, words) : basename(path);
  const wasConverted = read.losses !== undefined;
  const analysis = analyzeDocument(read.text, settings);
  const around = await tenderAround(document, { cwd: terminal.cwd, plan });
  const html = reportPage(analysis, language, { name, wasConverted, tender: around?.findingsOf(analysis) });
  const isDelivered = await deliver(html, args, terminal, words, words.report.made);
  if (!isDelivered) return 2;
  // A settings file that could not be read well may have changed the report.
  return causes.length > 0 ? 2 : 0;
}
