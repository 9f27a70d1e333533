import { PHASES, type PhaseId } from "../../core/index.js";
import { COMMAND_WORDS } from "../gate/words.js";
import { defineCommand } from "./command.js";
import { DOCUMENT_OPTIONS, type DocumentOptions, readDocumentOptions } from "./document-options.js";
import { gateWords } from "./gate.words.js";
import { OUTPUT_OPTION } from "./made-file.js";

export const GATE_FORMATS = ["text", "json", "markdown", "sarif", "junit", "github", "html"] as const;
export type GateFormat = (typeof GATE_FORMATS)[number];

export interface GateArguments extends DocumentOptions {
  readonly operands: readonly string[];
  readonly format: GateFormat;
  /** Undefined: the phase of each document. */
  readonly asPhase: PhaseId | undefined;
  /** Undefined: standard output. */
  readonly output: string | undefined;
  /** A file with reasons that are accepted. */
  readonly baseline: string | undefined;
  /** Whether all reasons of now are to be accepted from now on. */
  readonly updateBaseline: boolean;
  /** What git knows a commit by. */
  readonly compare: string | undefined;
  /** Whether every explanation is to be listed. */
  readonly explain: boolean;
}

export const gateCommand = defineCommand({
  name: "gate",
  words: gateWords,
  options: {
    ...DOCUMENT_OPTIONS,
    ...OUTPUT_OPTION,
    format: { type: "string", values: GATE_FORMATS },
    phase: { type: "string", values: PHASES },
    baseline: { type: "string" },
    "update-baseline": { type: "boolean" },
    compare: { type: "string" },
    explain: { type: "boolean" },
  },
  read: (given) => {
    const { operands, values } = given;
    if (operands.length === 0) return (words) => words.usage.noDocuments;
    const asked = readDocumentOptions(given);
    if (typeof asked === "function") return asked;
    if (values["update-baseline"] && values.baseline === undefined) {
      return ({ id }) => COMMAND_WORDS[id].updateWhat;
    }
    const args: GateArguments = {
      ...asked,
      operands,
      format: values.format ?? "text",
      asPhase: values.phase,
      output: values.output === "-" ? undefined : values.output,
      baseline: values.baseline,
      updateBaseline: values["update-baseline"] === true,
      compare: values.compare,
      explain: values.explain === true,
    };
    return args;
  },
  run: async (args, terminal) => (await import("../gate/gate.js")).gate(args, terminal),
});
