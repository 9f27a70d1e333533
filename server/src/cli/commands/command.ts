// What a command of the command line is: its options, its words, and how what is given becomes something to run.
import type { MessageLanguage } from "../../core/index.js";
import type { Terminal } from "../terminal.js";
import type { Words } from "../words/words.js";

/** An option; what two commands call the same has the same `type` and `short` in both. */
export type Option =
  | { readonly type: "boolean"; readonly short?: string }
  | {
      readonly type: "string";
      readonly short?: string;
      /** Values that are allowed, or examples of them where `accepts` decides. */
      readonly values?: readonly string[];
      readonly accepts?: (value: string) => boolean;
      /** Whether it may be given more than once; otherwise the last one counts. */
      readonly many?: true;
    };
export type Options = Readonly<Record<string, Option>>;

/** What was given for the options, by their names. */
export type Values = Readonly<Record<string, string | true | readonly string[] | undefined>>;

export type HelpWords = Readonly<
  Record<
    MessageLanguage,
    {
      /** One line for the list of commands. */
      readonly summary: string;
      /** What follows the name of the command. */
      readonly operands: string;
      readonly help: string;
    }
  >
>;

/** What is wrong with a command line. */
export type Complaint = (words: Words) => string;

/** What is to be done. */
export interface Invocation {
  readonly kind: "run";
  readonly command: string;
  readonly args: object;
  readonly language: MessageLanguage | undefined;
  /** Gives the exit status; undefined when the process ends in its own time. */
  readonly run: (terminal: Terminal) => number | undefined | Promise<number | undefined>;
  /** Whether it answers for the streams and signals of the process itself. */
  readonly isServer: boolean;
}

/** A command as the list knows it. */
export interface Command {
  readonly name: string;
  readonly options: Options;
  readonly words: HelpWords;
  readonly parse: (
    operands: readonly string[],
    values: Values,
    language: MessageLanguage | undefined,
  ) => Invocation | Complaint;
}

type ValueOf<O extends Option> = O extends { readonly type: "boolean" }
  ? true
  : O extends { readonly many: true }
    ? readonly string[]
    : O extends { readonly values: readonly (infer V)[]; readonly accepts?: never }
      ? V
      : string;

/** What was given to a command with the options `O`; values have been found to be allowed. */
export interface Given<O extends Options> {
  readonly operands: readonly string[];
  readonly values: { readonly [N in keyof O]?: ValueOf<O[N]> | undefined };
  readonly language: MessageLanguage | undefined;
}

export interface CommandParts<O extends Options, A extends object> {
  readonly name: string;
  readonly options: O;
  readonly words: HelpWords;
  /** What is asked, or what is wrong with it. */
  readonly read: (given: Given<O>) => A | Complaint;
  readonly run: (args: A, terminal: Terminal) => ReturnType<Invocation["run"]>;
  readonly isServer?: boolean;
}

export function defineCommand<const O extends Options, A extends object>({
  name,
  options,
  words,
  read,
  run,
  isServer = false,
}: CommandParts<O, A>): Command {
  return {
    name,
    options,
    words,
    parse: (operands, values, language) => {
      const args = read({ operands, values: values as Given<O>["values"], language });
      if (typeof args === "function") return args as Complaint;
      return {
        kind: "run",
        command: name,
        args,
        language,
        run: (terminal) => run(args, terminal),
        isServer,
      };
    },
  };
}
