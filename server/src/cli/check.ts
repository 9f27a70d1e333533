// `speerpunt check`: finds documents, checks each, and words the result.
import { dirname, resolve } from "node:path";
import type { Analysis, PhaseId } from "../core/index.js";
import { checkTenders } from "./check-tenders.js";
import { ansiColors, plainColors } from "./colors.js";
import type { CheckArguments, Format } from "./commands/check.js";
import type { DocumentOptions } from "./commands/document-options.js";
import { type FoundDocument, findDocuments, STDIN } from "./find-documents.js";
import { printConfig } from "./print-config.js";
import { startProgress } from "./progress.js";
import { type Project, ProjectFiles } from "./project-files.js";
import type { Cause } from "./read-document.js";
import { readPlanned } from "./read-planned.js";
import { analyzeDocument, type DocumentSettings, type Run, reaches, settingsFor } from "./report.js";
import { toGithub } from "./reporters/github.js";
import { toJson } from "./reporters/json.js";
import { toJunit } from "./reporters/junit.js";
import { toMarkdown } from "./reporters/markdown.js";
import { problemsOf } from "./reporters/problems.js";
import { toSarif } from "./reporters/sarif.js";
import { toText } from "./reporters/text.js";
import { displayPath, singleLine } from "./reporters/wording.js";
import type { Terminal } from "./terminal.js";
import { WORDS } from "./words/words.js";

/** The others spare the work that titles of fixes are: a third of the time of a document. */
const TELLS_OF_FIXES: ReadonlySet<Format> = new Set(["json"]);

/** Runs the check and gives the exit status. */
export async function check(args: CheckArguments, terminal: Terminal): Promise<number> {
  if (args.printConfig) return printSettings(args, terminal);
  const preparation = prepare(args, terminal.cwd);
  const { planned, causes, notes } = preparation;
  // What is said about the run as a whole follows the first document, as a rule the only project.
  const language = args.language ?? planned[0]?.settings.language ?? "nl";
  const words = WORDS[language];
  const told: string[] = [];
  const tell = (message: string) => {
    told.push(singleLine(message));
    terminal.error(`${singleLine(message)}\n`);
  };

  for (const note of notes) terminal.error(`${singleLine(note(words))}\n`);
  for (const cause of causes) tell(cause(words));
  const progress = startProgress(planned.length, terminal.stderr, args.quiet);
  const outcomes = await checkTenders(preparation, language, {
    terminal,
    onProgress: progress.update,
    withFixes: TELLS_OF_FIXES.has(args.format),
  });
  progress.clear();
  for (const note of outcomes.flatMap(({ notes }) => notes)) terminal.error(`${singleLine(note)}\n`);
  for (const message of outcomes.flatMap((outcome) => outcome.causes)) tell(message);

  const documents = outcomes.flatMap(({ document }) => document ?? []);
  const isGated = documents.some(({ report }) =>
    report.findings.some(({ severity }) => reaches(severity, args.minSeverity)),
  );
  const exitStatus = told.length > 0 ? 2 : isGated ? 1 : 0;
  const run: Run = { documents, gate: args.minSeverity, language, causes: told, exitStatus };
  terminal.write(toOutput(run, args, terminal));
  return exitStatus;
}

/** Shows which settings apply to each document, and gives the exit status. */
export async function printSettings(args: DocumentArguments, terminal: Terminal): Promise<number> {
  const { planned, causes, notes } = prepare(args, terminal.cwd);
  const language = args.language ?? planned[0]?.settings.language ?? "nl";
  const words = WORDS[language];
  const tell = (message: Cause) => terminal.error(`${singleLine(message(words))}\n`);
  const failed = [...causes];
  for (const message of [...notes, ...causes]) tell(message);
  const texts: string[] = [];
  for (const document of planned) {
    const analysis = await analysisOf(document, terminal, (cause) => {
      failed.push(cause);
      tell(cause);
    });
    texts.push(printConfig(displayPath(document.path, words), analysis, document.project, args, language));
  }
  terminal.write(texts.join("\n"));
  return failed.length > 0 ? 2 : 0;
}

/** What the document says for itself; undefined when it cannot be read. */
async function analysisOf(
  document: PlannedDocument,
  terminal: Terminal,
  onCause: (cause: Cause) => void,
): Promise<Analysis | undefined> {
  const { settings } = document;
  const read = await readPlanned(document, terminal, settings.language);
  if (read.kind === "text") return analyzeDocument(read.text, settings);
  onCause(read.cause);
  return undefined;
}

export interface PlannedDocument extends FoundDocument {
  readonly project: Project;
  readonly settings: DocumentSettings;
}

export interface Preparation {
  readonly planned: readonly PlannedDocument[];
  /** Why something cannot be done as asked. */
  readonly causes: readonly Cause[];
  /** What is no fault but may surprise. */
  readonly notes: readonly Cause[];
  /** The settings of another document. */
  readonly plan: (document: FoundDocument) => PlannedDocument;
}

/** What is asked of the documents themselves, whatever is done with them. */
export interface DocumentArguments extends DocumentOptions {
  readonly operands: readonly string[];
  /** The phase to judge the documents in, whatever they say themselves. */
  readonly asPhase?: PhaseId | undefined;
}

/** Finds the documents and the settings of each. */
export function prepare(args: DocumentArguments, cwd: string): Preparation {
  const causes: Cause[] = [];
  const notes: Cause[] = [];
  const onCause = (cause: Cause) => void causes.push(cause);
  const onNote = (note: Cause) => void notes.push(note);
  const projects = new ProjectFiles({
    cwd,
    config: args.config,
    organisation: args.organisation,
    onCause,
    onNote,
  });
  const found = findDocuments(args.operands, { cwd, projects, onCause });
  const planOf = (document: FoundDocument) => plan(document, args, projects, cwd);
  return { planned: found.map(planOf), causes, notes, plan: planOf };
}

function plan(
  { path, absolutePath }: FoundDocument,
  args: DocumentArguments,
  projects: ProjectFiles,
  cwd: string,
): PlannedDocument {
  const isStdin = path === STDIN;
  const name = isStdin ? (args.stdinFilename ?? STDIN) : path;
  const project = projects.forFolder(dirname(isStdin ? resolve(cwd, name) : absolutePath));
  return {
    path: name,
    absolutePath,
    project,
    settings: { ...settingsFor(args, project), asPhase: args.asPhase },
  };
}

function toOutput(run: Run, args: CheckArguments, terminal: Terminal): string {
  switch (args.format) {
    case "json":
      return toJson(run);
    case "sarif":
      return toSarif(problemsOf(run));
    case "junit":
      return toJunit(problemsOf(run));
    case "github":
      return toGithub(problemsOf(run));
    case "markdown":
      return toMarkdown(run);
    case "text": {
      const colors = (args.color ?? terminal.hasColors) ? ansiColors : plainColors;
      return toText(run, { colors, quiet: args.quiet });
    }
  }
}
