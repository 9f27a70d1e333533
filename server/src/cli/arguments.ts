// From the words on the command line to what is asked.
import { parseArgs } from "node:util";
import type { MessageLanguage } from "../core/index.js";
import { nearest } from "../project/nearest.js";
import { MESSAGE_LANGUAGES } from "../project/project-shape.js";
import type { Complaint, Invocation, Option, Options, Values } from "./commands/command.js";
import { COMMANDS } from "./commands/commands.js";

export interface UsageError {
  readonly kind: "usage-error";
  readonly language: MessageLanguage | undefined;
  /** The command whose help is worth reading, or the empty string. */
  readonly command: string;
  readonly message: Complaint;
}

export type Arguments =
  | Invocation
  /** `topic` is the name of a command, or undefined for all of them. */
  | {
      readonly kind: "help";
      readonly topic: string | undefined;
      readonly language: MessageLanguage | undefined;
    }
  | { readonly kind: "version"; readonly language: MessageLanguage | undefined }
  | UsageError;

const COMMON_OPTIONS: Options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  language: { type: "string", values: MESSAGE_LANGUAGES },
};

/** Every option of any command: which words are values of options depends on no command. */
const ALL_OPTIONS: Options = Object.assign({}, ...COMMANDS.map(({ options }) => options), COMMON_OPTIONS);

const NAMES = COMMANDS.map(({ name }) => name);

export function parseArguments(argv: readonly string[]): Arguments {
  const { given, positionals, problem } = readTokens(argv);
  const [first, ...operands] = positionals;
  const isHelp = first === "help";
  const named = isHelp ? operands[0] : first;
  const command = COMMANDS.find(({ name }) => name === named);
  const language = MESSAGE_LANGUAGES.find((word) => word === given.language?.at(-1));
  const help: Arguments = { kind: "help", topic: command?.name, language };
  const fail = (message: Complaint): UsageError => {
    return { kind: "usage-error", language, command: command?.name ?? "", message };
  };

  // Somebody who asks for help gets it, whatever else is wrong.
  if (given.help) return help;
  if (problem) return fail(problem);
  if (named !== undefined && command === undefined) {
    return fail((words) => words.usage.unknownCommand(named, NAMES, nearest(named, [...NAMES, "help"])));
  }
  const known: Options = command ? { ...COMMON_OPTIONS, ...command.options } : ALL_OPTIONS;
  const wrong = firstMisplacedOption(given, known, command?.name) ?? firstWrongValue(given, known);
  if (wrong) return fail(wrong);
  if (given.version) return { kind: "version", language };
  if (isHelp) return help;
  if (command === undefined) return fail((words) => words.usage.noCommand(NAMES));
  const parsed = command.parse(operands, valuesOf(given, known), language);
  return typeof parsed === "function" ? fail(parsed) : parsed;
}

/** What was given for each option, in the order in which it was given. */
type GivenValues = Readonly<Record<string, readonly (string | true)[]>>;

function valuesOf(given: GivenValues, known: Options): Values {
  const entries = Object.entries(given).map(([name, all]) => {
    const option = optionIn(known, name);
    return [name, option?.type === "string" && option.many ? all : all.at(-1)];
  });
  return Object.fromEntries(entries);
}

/** Splits options from operands; `problem` is the first thing that is wrong with the options. */
function readTokens(argv: readonly string[]): {
  given: GivenValues;
  positionals: string[];
  problem: Complaint | undefined;
} {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(ALL_OPTIONS).map(([name, { type, short }]) => [name, { type, ...(short && { short }) }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: Record<string, (string | true)[]> = {};
  const add = (name: string, value: string | true) => {
    const values = given[name] ?? [];
    given[name] = values;
    values.push(value);
  };
  let problem: Complaint | undefined;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const option = optionIn(ALL_OPTIONS, name);
    if (option === undefined) {
      problem ??= (words) => words.usage.unknownOption(rawName, nearestOption(name));
    } else if (option.type === "boolean") {
      if (value !== undefined) problem ??= (words) => words.usage.needlessValue(rawName);
      add(name, true);
    } else if (value === undefined || value === "" || (!inlineValue && /^-./.test(value))) {
      problem ??= (words) => words.usage.missingValue(rawName);
    } else {
      add(name, value);
    }
  }
  return { given, positionals, problem };
}

function optionIn(options: Options, name: string): Option | undefined {
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

function nearestOption(name: string): string | undefined {
  const found = nearest(name, Object.keys(ALL_OPTIONS));
  return found && `--${found}`;
}

/** An option that the command does not know would be ignored in silence. */
function firstMisplacedOption(
  given: GivenValues,
  known: Options,
  command: string | undefined,
): Complaint | undefined {
  if (command === undefined) return undefined;
  const name = Object.keys(given).find((one) => !optionIn(known, one));
  if (name === undefined) return undefined;
  return (words) => words.usage.misplacedOption(`--${name}`, command);
}

/** A value that its option does not allow. */
function firstWrongValue(given: GivenValues, known: Options): Complaint | undefined {
  const all = Object.entries(given).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  for (const { name, value } of all) {
    const option = optionIn(known, name);
    if (option?.type !== "string" || option.values === undefined || typeof value !== "string") continue;
    const { values: allowed, accepts } = option;
    if (accepts ? accepts(value) : allowed.includes(value)) continue;
    const suggestion = accepts ? undefined : nearest(value, allowed);
    return (words) => words.usage.wrongValue(`--${name}`, value, allowed, suggestion);
  }
  return undefined;
}
