// Everything the command line says by itself, in English.

import { duration } from "./duration.js";
import type { Words } from "./nl.js";

function count(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}

const mainHelp = (
  usage: string,
  summaries: string,
): string => `Speerpunt reads tender specifications and other procurement documents in Markdown and
reports where criteria for responsible procurement (MVI) are missing, vague or unverifiable.
Everything happens on this computer: no network connection is made.

Usage:
${usage}
  speerpunt help [command]

Commands:
${summaries}

Options of every command:
  --language nl|en   language of messages (default nl)
  -h, --help         this text, or the text of a command
  -v, --version      version of the program and of the catalogue

Examples:
  speerpunt check specification.md
  speerpunt check --format sarif tenders > speerpunt.sarif
  speerpunt explain --language en vague
`;

export const en: Words = {
  id: "en",
  mainHelp,
  version: (version, catalogue) => `speerpunt ${version} (catalogue ${catalogue})`,

  usage: {
    unknownCommand: (name, names, suggestion) =>
      `Unknown command “${name}”.${suggestion ? ` Did you mean “${suggestion}”?` : ""} Allowed: ${names.join(", ")}, help.`,
    noCommand: (names) => `Name a command: ${names.join(", ")} or help.`,
    misplacedOption: (name, command) => `“${name}” does not belong to the command ${command}.`,
    unknownOption: (name, suggestion) =>
      `Unknown option “${name}”.${suggestion ? ` Did you mean “${suggestion}”?` : ""}`,
    missingValue: (name) => `“${name}” needs a value.`,
    needlessValue: (name) => `“${name}” takes no value.`,
    wrongValue: (name, value, allowed, suggestion) =>
      `“${name}” cannot be “${value}”.${suggestion ? ` Did you mean “${suggestion}”?` : ""} Allowed: ${allowed.join(", ")}.`,
    conflict: (one, other) => `“${one}” and “${other}” do not go together.`,
    noDocuments: "Name one or more files, folders or patterns, or “-” for standard input.",
    tooManyArguments: (name) => `“${name}” is one argument too many; name one rule.`,
    noReportSource: "Name the document of which a report is to be made.",
    noSource: "Name the file to make another file of.",
    oneSource: (name) => `“${name}” is one too many here; name one file.`,
    noOperands: (name: string) => `“${name}” does not fit here; this command has options only.`,
    noTransport: "The language server works with “--stdio” only.",
    seeHelp: (command) => `See: speerpunt ${command === "" ? "" : `${command} `}--help`,
  },

  monitor: {
    noFolders: "Name one or more folders with tenders.",
    noParts: "Name the JSON files of the parts.",
    noRepository: (path) =>
      `${path}: is not in a git repository with a commit. Leave out --history, or use --snapshots.`,
    noDay: (path) =>
      `${path}: this folder is not named after a day (2026-01-01), and holds no folders that are.`,
    noMonitor: (path) =>
      `${path}: is no output of monitor --format json of this version. Make this part again.`,
    mergeFault: (fault) => {
      switch (fault.kind) {
        case "nothing":
          return "There are no parts to put together.";
        case "missing":
          return `Part ${fault.indices.join(", ")} is missing. Name all parts.`;
        case "twice":
          return `Part ${fault.indices.join(", ")} was named more than once.`;
        case "different":
          return {
            tool: "The parts were made with different versions of Speerpunt or the catalogue. Make them again.",
            since: "The parts were made with different values of --since. Make them again.",
            count: "The parts belong to another number of parts. Make them again with the same number.",
            snapshots: "The parts are about other moments. Make them again from the same state.",
          }[fault.what];
      }
    },
    progress: ({ done, total, analysed, perSecond, secondsLeft }) =>
      `${done} of ${total} documents, ${analysed} analysed, ${perSecond.toFixed(perSecond < 10 ? 1 : 0)} per second${secondsLeft === null ? "" : `, ${duration(secondsLeft)} left`}`,
    done: (documents, analysed) =>
      `${count(documents, "document read", "documents read")}, ${analysed} of them analysed; the others were known.`,
    written: (path) => `${path}: written.`,
    cacheDamaged: (folder) =>
      `${folder}: what was kept here is damaged and was thrown away; the documents are analysed again.`,
    cacheUnusable: (folder, code) =>
      `${folder}: nothing can be kept here (${code}), so the next run takes as long.`,
  },
  report: {
    oneDocument: (path) => `${path}: name one document to make a report of.`,
    made: (path) => `The report was written as ${path}.`,
  },

  cause: {
    notFound: (path) => `${path}: does not exist. Check the name and the folder.`,
    notAFile: (path) => `${path}: not a file. Name the file itself.`,
    exists: (path) =>
      `${path}: exists already and was not replaced. Choose another name with --output, or replace it with --force.`,
    fileNotWritten: (path, code) => `${path}: cannot be written (${code}). Check the folder and your rights.`,
    vanished: (path) =>
      `${path}: is no longer there, or is a link that leads nowhere. Check it and run the command again.`,
    noPermission: (path) => `${path}: no permission to read. Ask for access to this file or folder.`,
    folderNotRead: (path, code) => `${path}: this folder cannot be read (${code}). Check the access to it.`,
    notRead: (path, code) => `${path}: cannot be read (${code}). Check that the file is sound.`,
    tooLarge: (path, megabytes) =>
      `${path}: larger than ${megabytes} MB and so not checked. Split the document, or take embedded images out of it.`,
    binary: (path, byte) =>
      `${path}: not text (byte ${byte} is a NUL). Save the document as Markdown in UTF-8.`,
    officeFile: (path) =>
      `${path}: a Word, Excel or zip file, not text. Save the document as Markdown in UTF-8.`,
    pdfFile: (path) =>
      `${path}: a PDF is not read, for it does not hold the order of the text or its tables. Take the Word or OpenDocument file that the PDF was made from.`,
    notUtf8: (path, byte, line) =>
      `${path}: not valid UTF-8 at byte ${byte} (line ${line}). Save the file as UTF-8.`,
    notUtf16: (path) => `${path}: starts as UTF-16 but is not UTF-16 throughout. Save the file as UTF-8.`,
    notFolder: (path) => `${path}: is not a folder. Name a folder with documents.`,
    noMarkdown: (path) =>
      `${path}: this folder has no .md or .markdown files. Name another folder or a file.`,
    allExcluded: (path, config) =>
      `${path}: include or exclude under files in ${config} leaves no file in this folder. Change those patterns or name the file itself.`,
    noMatch: (pattern) => `${pattern}: no file matches this pattern. Check the pattern and the folder.`,
    configNotRead: (path, reason) =>
      `${path}: this file cannot be read (${reason}). The documents were checked without it.`,
    configEncoding: "not valid UTF-8",
    configMissing: "does not exist",
    ruleFailed: (path, rule, error) =>
      `${path}: the rule ${rule} failed (${error}) and was skipped for this document. The other rules were applied. Please report this as a bug in Speerpunt.`,
    crashed: (path, error) =>
      `${path}: the check failed (${error}). Please report this as a bug in Speerpunt.`,
    notWritten: (reason) => `The output could not be written (${reason}).`,
    internal: (error) => `Something went wrong in Speerpunt itself: ${error}`,
  },
  note: {
    otherName: (path, wanted) => `${path}: is not read; name this file ${wanted}.`,
  },

  severity: { error: "error", warning: "warning", information: "information", hint: "hint" },
  status: { covered: "covered", weak: "weak", missing: "missing", waived: "waived" },
  kind: {
    requirement: "requirement",
    "selection-criterion": "selection criterion",
    "award-criterion": "award criterion",
    "contract-clause": "contract clause",
    ambition: "ambition",
    waiver: "waiver",
  },
  stdin: "standard input",
  line: (lineNumber) => `line ${lineNumber}`,
  quoted: (text) => `“${text}”`,
  productGroup: (id) => `product group ${id}`,
  documentLanguage: { nl: "Dutch", "nl-BE": "Dutch (Flanders)", en: "English" },
  why: {
    label: "because:",
    missing: "no requirement, criterion or contract clause found",
    elsewhere: "see the other documents of this tender",
    weak: (evidence) => `not binding or not concrete; strongest place: ${evidence}`,
    more: (n) => `and ${count(n, "more place", "more places")}`,
  },
  eforms: {
    title: "Codes for the notice (eForms) by what is covered:",
    choose: (codes) => `choose what fits: ${codes}`,
    source: (source, status) =>
      `source: ${source} (${status}); which of these fields TenderNed shows was not checked`,
  },
  sourceStatus: {
    verified: "verified",
    secondary: "from a summary",
    unverified: "to be verified",
  },
  noFindings: "no findings",
  also: (places) => `(also: ${places})`,
  alsoCauses: (rules) => `(hence also ${rules})`,
  explanations: {
    title: "Deliberate choices",
    about: "About",
    reason: "Reason",
    text: "in the text",
    comment: "comment for writers",
    wholeFile: "comment for the whole document",
  },
  specification: {
    noGroup: (groups: readonly string[]) =>
      `Name a product group with --group. Allowed: ${groups.join(", ")}.`,
    exists: (path: string) => `${path}: exists already and has not been changed. Choose another name.`,
    notWritten: (path: string, code: string) =>
      `${path}: cannot be written (${code}). Check the folder and the access to it.`,
    written: (path: string) => `${path}: written.`,
  },
  explain: {
    oneDocument: (path) => `${path}: name one document to explain.`,
    nothingAt: (path, line) => `${path}: nothing on line ${line} counts or gives a finding.`,
  },
  summary: {
    documents: (n) => count(n, "document checked", "documents checked"),
    errors: (n) => count(n, "error", "errors"),
    warnings: (n) => count(n, "warning", "warnings"),
    informations: (n) => `${n} for information`,
    hints: (n) => count(n, "hint", "hints"),
    spearheads: (covered, weak, missing, waived) =>
      `spearheads: ${covered} covered, ${weak} weak, ${missing} missing, ${waived} waived`,
    causes: (n) =>
      `Note: ${count(n, "problem", "problems")} while reading or checking; see the messages of this command.`,
    nextTitle: "What next?",
    nextMissing: (places) => `Add the spearheads that are missing: ${places}.`,
    nextWeak: (places) => `Make binding what is an ambition now: ${places}.`,
    nextRules: (severity, rules) =>
      `Solve the findings of level ${severity} or higher, most often: ${rules}.`,
    nextFixes: "Open the document in the editor for proposals of better text.",
    nextExplain: (rule) => `A rule explained: speerpunt explain --language en ${rule}`,
    nothingToDo: (severity) => `No findings of level ${severity} or higher.`,
    andMore: (n) => `and ${n} more`,
  },
  table: {
    title: "Speerpunt: coverage and findings",
    document: "Document",
    findings: "Findings",
    place: "Place",
    severity: "Severity",
    rule: "Finding",
    spearhead: "Spearhead",
    theme: "Theme",
    message: "Message",
    status: "Status",
    why: "Why",
  },
  leftOut: (n) =>
    `${count(n, "problem was", "problems were")} left out: there are more than a service takes.`,
  sourceRoot: "The folder in which the command was given.",
  annotations: {
    together: (n) => count(n, "reason", "reasons"),
    more: (n, documents) => `and ${n} more in ${count(documents, "other document", "other documents")}`,
    seeSummary: "GitHub shows no more; the others are in the summary of this step.",
  },
  rules: {
    title: "Rules:",
    unknown: (id, suggestion) =>
      `There is no rule “${id}”.${suggestion ? ` Did you mean “${suggestion}”?` : ""}`,
    known: (ids) => `Allowed: ${ids.join(", ")}.`,
    noPage: (id) => `No explanation has been written for the rule ${id} yet.`,
  },
};
