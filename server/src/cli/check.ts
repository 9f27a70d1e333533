// `speerpunt check`: finds documents, checks each, and words the result.
import { dirname, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { CheckArguments } from "./arguments.js";
import { ansiColors, plainColors } from "./colors.js";
import { type FoundDocument, findDocuments, STDIN } from "./find-documents.js";
import { printConfig } from "./print-config.js";
import { startProgress } from "./progress.js";
import { type Project, ProjectFiles } from "./project-files.js";
import { type Cause, errorCode, type ReadResult, readDocument, readStream } from "./read-document.js";
import { type CheckedDocument, checkDocument, type DocumentSettings, type Run, reaches } from "./report.js";
import { toJson } from "./reporters/json.js";
import { toMarkdown } from "./reporters/markdown.js";
import { toSarif } from "./reporters/sarif.js";
import { toText } from "./reporters/text.js";
import type { Terminal } from "./terminal.js";
import { WORDS } from "./words/words.js";

/** Runs the check and gives the exit status. */
export async function check(args: CheckArguments, terminal: Terminal): Promise<number> {
  const { cwd } = terminal;
  const causes: Cause[] = [];
  const notes: Cause[] = [];
  const projects = new ProjectFiles({
    cwd,
    ...(args.config && { config: args.config }),
    onCause: (cause) => causes.push(cause),
    onNote: (note) => notes.push(note),
  });
  const found = findDocuments(args.operands, { cwd, projects, onCause: (cause) => causes.push(cause) });
  const planned = found.map((document) => plan(document, args, projects, cwd));
  // What is said about the run as a whole follows the first document, as a rule the only project.
  const language = args.language ?? planned[0]?.settings.language ?? "nl";
  const words = WORDS[language];
  const tell = (messages: Cause[]) => {
    return messages.splice(0).map((message) => {
      const text = message(words);
      terminal.error(`${text}\n`);
      return text;
    });
  };

  tell(notes);
  const told = tell(causes);
  if (args.printConfig) {
    terminal.write(planned.map(({ path, project }) => printConfig(path, project, args, words)).join("\n"));
    return told.length > 0 ? 2 : 0;
  }

  const progress = startProgress(planned.length, terminal.stderr, args.quiet);
  const documents: CheckedDocument[] = [];
  for (const [i, document] of planned.entries()) {
    const checked = await checkOne(document, terminal);
    if (checked.kind === "checked") {
      documents.push(checked.document);
      causes.push(...failuresOf(checked.document));
    } else {
      causes.push(checked.cause);
    }
    progress.update(i + 1);
    // Between documents there is room for Ctrl-C.
    await setImmediate();
  }
  progress.clear();
  told.push(...tell(causes));

  const gated = documents.some(({ report }) =>
    report.findings.some(({ severity }) => reaches(severity, args.minSeverity)),
  );
  const exitStatus = told.length > 0 ? 2 : gated ? 1 : 0;
  const run: Run = { documents, gate: args.minSeverity, language, causes: told, exitStatus };
  terminal.write(toOutput(run, args, terminal));
  return exitStatus;
}

interface PlannedDocument extends FoundDocument {
  readonly project: Project;
  readonly settings: DocumentSettings;
}

function plan(
  { path, absolutePath }: FoundDocument,
  args: CheckArguments,
  projects: ProjectFiles,
  cwd: string,
): PlannedDocument {
  const isStdin = path === STDIN;
  const shownPath = isStdin ? (args.stdinFilename ?? STDIN) : path;
  const folder = isStdin ? dirname(resolve(cwd, args.stdinFilename ?? "stdin")) : dirname(absolutePath);
  const project = projects.forFolder(folder);
  return {
    path: shownPath,
    absolutePath,
    project,
    settings: {
      language: args.language ?? project.options.language ?? "nl",
      documentLanguage: args.documentLanguage,
      project: project.options,
    },
  };
}

type Outcome =
  | { readonly kind: "checked"; readonly document: CheckedDocument }
  | { readonly kind: "cause"; readonly cause: Cause };

async function checkOne(
  { path, absolutePath, settings }: PlannedDocument,
  terminal: Terminal,
): Promise<Outcome> {
  const read: ReadResult =
    absolutePath === STDIN ? await readStream(terminal.stdin, path) : await readDocument(absolutePath, path);
  if (read.kind === "cause") return read;
  try {
    return { kind: "checked", document: checkDocument(path, read.text, settings) };
  } catch (error) {
    const message = errorCode(error);
    return { kind: "cause", cause: (words) => words.cause.crashed(path, message) };
  }
}

function failuresOf({ report, failures }: CheckedDocument): Cause[] {
  return failures.map(
    ({ rule, error }) =>
      (words) =>
        words.cause.ruleFailed(report.path, rule, error),
  );
}

function toOutput(run: Run, args: CheckArguments, terminal: Terminal): string {
  switch (args.format) {
    case "json":
      return toJson(run);
    case "sarif":
      return toSarif(run);
    case "markdown":
      return toMarkdown(run);
    case "text": {
      const colors = (args.color ?? terminal.hasColors) ? ansiColors : plainColors;
      return toText(run, { colors, quiet: args.quiet });
    }
  }
}
