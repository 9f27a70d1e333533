// From the words on the command line to what is asked.
import { parseArgs } from "node:util";
import type { DocumentLanguage, MessageLanguage, Severity } from "../core/index.js";
import { SEVERITIES } from "../core/index.js";
import type { McpArguments } from "../mcp/main.js";
import { nearest } from "../project/nearest.js";
import { DOCUMENT_LANGUAGES, isDay, MESSAGE_LANGUAGES } from "../project/project-file.js";
import type { FileChoice } from "./project-files.js";
import type { Words } from "./words/words.js";

export const FORMATS = ["text", "json", "sarif", "markdown"] as const;
export type Format = (typeof FORMATS)[number];

const COMMANDS = ["check", "explain", "config", "export", "import", "lsp", "mcp", "new", "report"] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface CheckArguments {
  readonly kind: "check";
  readonly operands: readonly string[];
  readonly format: Format;
  readonly minSeverity: Severity;
  /** Undefined: the project file decides. */
  readonly language: MessageLanguage | undefined;
  readonly documentLanguage: DocumentLanguage | undefined;
  /** ISO day of publication, for documents that do not give one. */
  readonly date: string | undefined;
  readonly config: FileChoice;
  readonly organisation: FileChoice;
  readonly printConfig: boolean;
  readonly stdinFilename: string | undefined;
  readonly quiet: boolean;
  /** Undefined: the terminal decides. */
  readonly color: boolean | undefined;
}

export interface ExplainArguments {
  readonly kind: "explain";
  /** The id of a rule, or a document with perhaps a line: `bestek.md:12`. */
  readonly subject: string | undefined;
  readonly language: MessageLanguage | undefined;
}

export interface ImportArguments {
  readonly kind: "import";
  readonly source: string;
  /** `-` is standard output; undefined: beside the source. */
  readonly output: string | undefined;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  readonly language: MessageLanguage | undefined;
}

export interface ExportArguments {
  readonly kind: "export";
  readonly source: string;
  /** Undefined: beside the source. */
  readonly output: string | undefined;
  readonly force: boolean;
  /** A Word file whose styles are to be used. */
  readonly reference: string | undefined;
  readonly language: MessageLanguage | undefined;
}

/** What is asked of documents, whatever is done with them. */
export type DocumentOptions = Pick<
  CheckArguments,
  "documentLanguage" | "date" | "config" | "organisation" | "stdinFilename" | "language"
>;

export interface ReportArguments extends DocumentOptions {
  readonly kind: "report";
  readonly source: string;
  /** `-` is standard output. */
  readonly output: string;
  readonly force: boolean;
}

export interface NewArguments extends Omit<DocumentOptions, "stdinFilename"> {
  readonly kind: "new";
  /** Id of a product group; undefined: the project file decides. */
  readonly group: string | undefined;
  readonly procedure: string | undefined;
  readonly examples: boolean;
  /** Undefined or `-`: standard output. */
  readonly output: string | undefined;
}

export type Arguments =
  | CheckArguments
  | NewArguments
  | ExplainArguments
  | ExportArguments
  | ImportArguments
  | LspArguments
  | McpCommand
  | ReportArguments
  | {
      readonly kind: "help";
      readonly topic: keyof Words["help"];
      readonly language: MessageLanguage | undefined;
    }
  | { readonly kind: "version"; readonly language: MessageLanguage | undefined }
  | UsageError;

export interface LspArguments {
  readonly kind: "lsp";
}

export interface McpCommand extends McpArguments {
  readonly kind: "mcp";
}

export interface UsageError {
  readonly kind: "usage-error";
  readonly language: MessageLanguage | undefined;
  /** The command whose help is worth reading, or the empty string. */
  readonly command: CommandName | "";
  readonly message: (words: Words) => string;
}

type Option = {
  readonly type: "boolean" | "string";
  readonly short?: string;
  readonly commands: readonly CommandName[];
};

const EVERYWHERE: readonly CommandName[] = COMMANDS;
const DOCUMENTS: readonly CommandName[] = ["check", "config", "new", "report"];

/** Every option, with the commands that know it. */
const OPTIONS = {
  help: { type: "boolean", short: "h", commands: EVERYWHERE },
  version: { type: "boolean", short: "v", commands: EVERYWHERE },
  language: { type: "string", commands: EVERYWHERE },
  format: { type: "string", commands: ["check"] },
  "min-severity": { type: "string", commands: ["check"] },
  "document-language": { type: "string", commands: DOCUMENTS },
  date: { type: "string", commands: DOCUMENTS },
  config: { type: "string", commands: DOCUMENTS },
  "no-config": { type: "boolean", commands: DOCUMENTS },
  organisation: { type: "string", commands: DOCUMENTS },
  group: { type: "string", commands: ["new"] },
  procedure: { type: "string", commands: ["new"] },
  examples: { type: "boolean", commands: ["new"] },
  "print-config": { type: "boolean", commands: ["check"] },
  "stdin-filename": { type: "string", commands: ["check", "config", "report"] },
  quiet: { type: "boolean", short: "q", commands: ["check"] },
  color: { type: "boolean", commands: ["check"] },
  "no-color": { type: "boolean", commands: ["check"] },
  output: { type: "string", short: "o", commands: ["export", "import", "new", "report"] },
  force: { type: "boolean", commands: ["export", "import", "report"] },
  to: { type: "string", commands: ["export"] },
  reference: { type: "string", commands: ["export"] },
  stdio: { type: "boolean", commands: ["lsp"] },
} as const satisfies Record<string, Option>;

type OptionName = keyof typeof OPTIONS;
type Values = Partial<Record<OptionName, string | true>>;

export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals, problem } = readTokens(argv);
  const [first, ...operands] = positionals;
  const isHelp = first === "help";
  const named = isHelp ? operands[0] : first;
  const command = COMMANDS.find((name) => name === named);
  const language = MESSAGE_LANGUAGES.find((word) => word === values.language);
  const fail = (message: UsageError["message"]): UsageError => {
    return { kind: "usage-error", language, command: command ?? "", message };
  };

  // Somebody who asks for help gets it, whatever else is wrong.
  if (values.help) return { kind: "help", topic: command ?? "main", language };
  if (problem) return fail(problem);
  if (named !== undefined && command === undefined) {
    return fail((words) => words.usage.unknownCommand(named, nearest(named, [...COMMANDS, "help"])));
  }
  const wrong = firstWrongValue(values) ?? firstMisplacedOption(values, command);
  if (wrong) return fail(wrong);
  if (values.version) return { kind: "version", language };
  if (isHelp) return { kind: "help", topic: command ?? "main", language };
  switch (command) {
    case "check":
      return checkArguments(operands, values, language, fail);
    case "config":
      return checkArguments(operands, { ...values, "print-config": true }, language, fail);
    case "explain": {
      const [subject, more] = operands;
      if (more !== undefined) return fail((words) => words.usage.tooManyArguments(more));
      return { kind: "explain", subject, language };
    }
    case "export":
    case "import": {
      const [source, more] = operands;
      if (source === undefined) return fail((words) => words.usage.noSource);
      if (more !== undefined) return fail((words) => words.usage.oneSource(more));
      const text = (value: string | true | undefined) => (typeof value === "string" ? value : undefined);
      const given = { source, output: text(values.output), force: values.force === true, language };
      return command === "import"
        ? { kind: "import", ...given }
        : { kind: "export", ...given, reference: text(values.reference) };
    }
    case "mcp":
      return { kind: "mcp", folders: operands, language };
    case "report": {
      const [source, more] = operands;
      if (source === undefined) return fail((words) => words.usage.noReportSource);
      if (more !== undefined) return fail((words) => words.usage.oneSource(more));
      const conflict = fileConflict(values);
      if (conflict) return fail(conflict);
      const output = typeof values.output === "string" ? values.output : "-";
      const force = values.force === true;
      return { kind: "report", source, output, force, ...documentOptions(values, language) };
    }
    case "new": {
      const [more] = operands;
      if (more !== undefined) return fail((words) => words.usage.noOperands(more));
      const conflict = fileConflict(values);
      return conflict ? fail(conflict) : newArguments(values, language);
    }
    case "lsp":
      return values.stdio ? { kind: "lsp" } : fail((words) => words.usage.noTransport);
    default:
      return fail((words) => words.usage.noCommand);
  }
}

function checkArguments(
  operands: readonly string[],
  values: Values,
  language: MessageLanguage | undefined,
  fail: (message: UsageError["message"]) => UsageError,
): CheckArguments | UsageError {
  if (operands.length === 0) return fail((words) => words.usage.noDocuments);
  const conflict = fileConflict(values);
  if (conflict) return fail(conflict);
  if (values.color && values["no-color"]) {
    return fail((words) => words.usage.conflict("--color", "--no-color"));
  }
  return {
    kind: "check",
    operands,
    format: FORMATS.find((word) => word === values.format) ?? "text",
    minSeverity: SEVERITIES.find((word) => word === values["min-severity"]) ?? "warning",
    ...documentOptions(values, language),
    printConfig: values["print-config"] === true,
    quiet: values.quiet === true,
    color: values.color ? true : values["no-color"] ? false : undefined,
  };
}

function newArguments(values: Values, language: MessageLanguage | undefined): NewArguments {
  const textOf = (value: string | true | undefined) => (typeof value === "string" ? value : undefined);
  return {
    kind: "new",
    group: textOf(values.group),
    procedure: textOf(values.procedure),
    examples: values.examples === true,
    output: textOf(values.output),
    ...documentOptions(values, language),
  };
}

function documentOptions(values: Values, language: MessageLanguage | undefined): DocumentOptions {
  return {
    language,
    documentLanguage: DOCUMENT_LANGUAGES.find((word) => word === values["document-language"]),
    date: typeof values.date === "string" ? values.date : undefined,
    config: fileChoice(values.config, values),
    organisation: fileChoice(values.organisation, values),
    stdinFilename: typeof values["stdin-filename"] === "string" ? values["stdin-filename"] : undefined,
  };
}

/** A file that is named and forbidden at once. */
function fileConflict(values: Values): UsageError["message"] | undefined {
  if (!values["no-config"]) return undefined;
  const name = (["config", "organisation"] as const).find((option) => typeof values[option] === "string");
  return name && ((words) => words.usage.conflict(`--${name}`, "--no-config"));
}

/** The file that an option names; none at all with `--no-config`. */
function fileChoice(path: string | true | undefined, values: Values): FileChoice {
  if (typeof path === "string") return { kind: "file", path };
  return values["no-config"] ? { kind: "none" } : undefined;
}

/** Splits options from operands; `problem` is the first thing that is wrong with the options. */
function readTokens(argv: readonly string[]): {
  values: Values;
  positionals: string[];
  problem: UsageError["message"] | undefined;
} {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Values = {};
  let problem: UsageError["message"] | undefined;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOptionName(name)) {
      problem ??= (words) => words.usage.unknownOption(rawName, nearestOption(name));
    } else if (OPTIONS[name].type === "boolean") {
      if (value !== undefined) problem ??= (words) => words.usage.needlessValue(rawName);
      values[name] = true;
    } else if (value === undefined || value === "" || (!inlineValue && /^-./.test(value))) {
      problem ??= (words) => words.usage.missingValue(rawName);
    } else {
      values[name] = value;
    }
  }
  return { values, positionals, problem };
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function nearestOption(name: string): string | undefined {
  const found = nearest(name, Object.keys(OPTIONS));
  return found && `--${found}`;
}

const EXAMPLE_DAY = "2026-11-22";

/** Options whose value is one of a closed list. */
const CHOICES: readonly (readonly [OptionName, readonly string[]])[] = [
  ["language", MESSAGE_LANGUAGES],
  ["format", FORMATS],
  ["min-severity", SEVERITIES],
  ["document-language", DOCUMENT_LANGUAGES],
  ["to", ["docx"]],
];

function firstWrongValue(values: Values): UsageError["message"] | undefined {
  for (const [name, allowed] of CHOICES) {
    const value = values[name];
    if (typeof value !== "string" || allowed.includes(value)) continue;
    return (words) => words.usage.wrongValue(`--${name}`, value, allowed, nearest(value, allowed));
  }
  const { date } = values;
  if (typeof date === "string" && !isDay(date))
    return (words) => words.usage.wrongValue("--date", date, [EXAMPLE_DAY], undefined);
  return undefined;
}

/** An option that the command does not know would be ignored in silence. */
function firstMisplacedOption(
  values: Values,
  command: CommandName | undefined,
): UsageError["message"] | undefined {
  if (command === undefined) return undefined;
  for (const name of Object.keys(values)) {
    if (!isOptionName(name)) continue;
    const { commands }: Option = OPTIONS[name];
    if (!commands.includes(command)) {
      return (words) => words.usage.misplacedOption(`--${name}`, command);
    }
  }
  return undefined;
}
