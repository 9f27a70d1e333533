// Everything the command line says by itself, in English.
import type { Words } from "./nl.js";

function count(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}

const mainHelp = `Speerpunt reads tender specifications and other procurement documents in Markdown and
reports where criteria for responsible procurement (MVI) are missing, vague or unverifiable.
Everything happens on this computer: no network connection is made.

Usage:
  speerpunt check [options] <file, folder, pattern or -> ...
  speerpunt explain [rule or document]
  speerpunt config <document> ...
  speerpunt new --group <product group> [--output <file>]
  speerpunt lsp --stdio
  speerpunt mcp [folder ...]
  speerpunt report [options] <file or ->
  speerpunt help [command]

Commands:
  check     read documents and show coverage and findings
  explain   explain a rule, or on which words the judgement of a document rests
  export    make a Word file of a specification in Markdown
  config    show which settings apply to a document and where they come from
  import    make Markdown of a Word, OpenDocument or HTML file
  new       begin a specification for a product group
  lsp       start the language server for an editor
  mcp       start the server for agents and language models
  report    make a report of a document to read and print

Options of every command:
  --language nl|en   language of messages (default nl)
  -h, --help         this text, or the text of a command
  -v, --version      version of the program and of the catalogue

Examples:
  speerpunt check specification.md
  speerpunt check --format sarif tenders > speerpunt.sarif
  speerpunt explain --language en vague
`;

const checkHelp = `Read documents and show, per document, the coverage of the spearheads and the findings.

Usage:
  speerpunt check [options] <file, folder, pattern or -> ...

What is read:
  file      that file, whatever its extension: Markdown, text, Word (.docx, .docm),
            OpenDocument (.odt) or HTML; for the latter places are told in words
  folder    all .md and .markdown files in it and in the folders below, except
            node_modules and everything whose name starts with a dot
  pattern   such as "tenders/**/*.md"; knows *, **, ?, [abc] and {a,b}
  -         standard input

Options:
  --format text|json|sarif|markdown
                            form of the output (default text)
  --min-severity error|warning|information|hint
                            from this level on the exit status is 1 (default warning);
                            all findings are shown
  --language nl|en          language of messages (default nl)
  --document-language nl|nl-BE|en
                            language of the documents (default: the text decides)
  --date YYYY-MM-DD         day of publication, for documents that give none
  --config FILE             use this project file instead of speerpunt.yaml
  --organisation FILE       use this organisation file instead of
                            speerpunt-organisatie.yaml
  --no-config               use no project file and no organisation file
  --print-config            show, per document, which settings apply and where they come
                            from, and check nothing
  --stdin-filename NAME     name of the document that comes in through -
  -q, --quiet               with text, show only findings from --min-severity on; no progress
  --color, --no-color       colour on or off (default: on at a terminal, off with NO_COLOR)
  -h, --help                this text

The project file speerpunt.yaml (settings) and the organisation file
speerpunt-organisatie.yaml (own policy and criteria) are looked for from the folder of each
document upwards, up to and including the folder with .git, or else the current folder. Without
such a limit the first one found counts. The patterns in include and exclude apply when a folder
is walked.

Documents are UTF-8, or UTF-16 with a BOM (the mark that tells the encoding); the BOM does not
count in lines, columns and offsets. A document has 20 MB at most.

Exit status:
  0   no finding from --min-severity on
  1   one or more findings from --min-severity on
  2   a document or project file could not be read (well), or the command is wrong;
      the other documents have been checked
`;

const explainHelp = `Explain a rule: what it finds, why that matters and what you can do.
Or explain the judgement of a document: on which words each status and finding rests.

Usage:
  speerpunt explain [--language nl|en] [rule]
  speerpunt explain [--language nl|en] <file>[:line]

Without a rule or a file: a list of all rules.
`;

const exportHelp = `Make a Word file (.docx) of a specification in Markdown: headings, lists, tables, footnotes and
remarks, with the styles of your organisation when you name a template.

Usage:
  speerpunt export [options] <file.md>

Options:
      --to docx             kind of the new file (docx only for now)
      --reference FILE      use the styles of this .docx or .dotx file
  -o, --output FILE         name of the new file (default: the name of the document with .docx)
      --force               replace a file that is there
  --language nl|en          language of messages (default nl)

Comments for the writer (<!-- … -->) and the front matter are left out.
`;

const configHelp = `Show which settings apply to a document, and of each where it comes from: the front matter of
the document, an option, a file with its line, the text or the default.

Usage:
  speerpunt config [options] <file, folder, pattern or -> ...

Options: --language, --document-language, --date, --config, --organisation, --no-config and
--stdin-filename, as with speerpunt check. In the editor the settings of the editor are
listed too.
`;

const importHelp = `Make Markdown of a Word, OpenDocument or HTML file, to go on with it in an editor.
Headings, numbers, lists, tables, footnotes and remarks are taken along; what cannot be is named.

Usage:
  speerpunt import [options] <file.docx, .docm, .odt or .html>

Options:
  -o, --output FILE         name of the new file (default: the name of the document with .md);
                            - is standard output
      --force               replace a file that is there
  --language nl|en          language of messages (default nl)

Nothing in the document is run or fetched. A PDF is not read.
`;

const newHelp = `Begin a specification: front matter and chapters for one product group. What is still to be chosen
stands in square brackets.

Usage:
  speerpunt new [--group PRODUCT-GROUP] [options]

Options:
  --group PRODUCT-GROUP     what is bought, for example papier (default: that of the project
                            file); without a product group the list appears
  --procedure NAME          for example "restricted"
  --examples                fill every spearhead with texts of the catalogue or the organisation
  -o, --output FILE         write to this file, which may not exist yet (default: standard output)
  --document-language nl|nl-BE|en
                            language of the document (default: that of the messages)
  --date YYYY-MM-DD         day of publication, for texts that are not valid for ever
  --config FILE, --organisation FILE, --no-config
                            as with check
  --language nl|en          language of the messages (default nl)
  -h, --help                this text
`;

const lspHelp = `Start the language server (Language Server Protocol) for an editor.

Usage:
  speerpunt lsp --stdio

The server reads from standard input and writes to standard output.
`;

const mcpHelp = `Start the MCP server (Model Context Protocol), by which an agent or a language model asks
Speerpunt.

Usage:
  speerpunt mcp [--language nl|en] [folder ...]

Only Markdown files in the folders named are read, or without a folder those in the current
one. Nothing is written and no network connection is made; there is no language model inside.
The server reads from standard input and writes to standard output.

Tools: speerpunt_check, speerpunt_explain and speerpunt_propose. See docs/agents.md.
`;

const reportHelp = `Make a report of one document: an HTML page with the coverage, the findings, the explanations and
the open choices, to read, send and print.

Usage:
  speerpunt report [options] <file or ->

Options:
  -o, --output FILE         name of the report (default standard output)
      --force               replace a file that is there already
  --language nl|en          language of the report (default nl)
  --document-language nl|nl-BE|en, --date YYYY-MM-DD, --config FILE,
  --organisation FILE, --no-config, --stdin-filename NAME
                            as with speerpunt check

The page is one file; it loads nothing and runs nothing.
`;

export const en: Words = {
  id: "en",
  help: {
    main: mainHelp,
    check: checkHelp,
    explain: explainHelp,
    export: exportHelp,
    config: configHelp,
    import: importHelp,
    new: newHelp,
    lsp: lspHelp,
    mcp: mcpHelp,
    report: reportHelp,
  },
  version: (version, catalogue) => `speerpunt ${version} (catalogue ${catalogue})`,

  usage: {
    unknownCommand: (name, suggestion) =>
      `Unknown command “${name}”.${suggestion ? ` Did you mean “${suggestion}”?` : ""} Allowed: check, explain, export, import, lsp, mcp, new, report, help.`,
    noCommand: "Name a command: check, explain, export, import, lsp, mcp, new, report or help.",
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
      `${path}: include or exclude in ${config} leaves no file in this folder. Change those patterns or name the file itself.`,
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
    nextFixes: (n) =>
      n === 1
        ? "For 1 finding a proposed text is ready: open the document in the editor."
        : `For ${n} findings a proposed text is ready: open the document in the editor.`,
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
  rules: {
    title: "Rules:",
    unknown: (id, suggestion) =>
      `There is no rule “${id}”.${suggestion ? ` Did you mean “${suggestion}”?` : ""}`,
    known: (ids) => `Allowed: ${ids.join(", ")}.`,
    noPage: (id) => `No explanation has been written for the rule ${id} yet.`,
  },
};
