import { PHASES, type PhaseId } from "../../core/index.js";
import { nearest } from "../../project/nearest.js";
import { COMMAND_WORDS } from "../gate/words.js";
import { type Complaint, defineCommand } from "./command.js";
import { DOCUMENT_OPTIONS, type DocumentOptions, readDocumentOptions } from "./document-options.js";
import { gateWords } from "./gate.words.js";
import { OUTPUT_OPTION } from "./made-file.js";

export const GATE_FORMATS = ["text", "json", "markdown", "sarif", "junit", "github", "html"] as const;
export type GateFormat = (typeof GATE_FORMATS)[number];

/** One form of the verdict, and where it goes. */
export interface GateOutput {
  readonly format: GateFormat;
  /** Undefined: standard output. */
  readonly path: string | undefined;
}

export interface GateArguments extends DocumentOptions {
  readonly operands: readonly string[];
  readonly outputs: readonly GateOutput[];
  /** Undefined: the phase of each document. */
  readonly asPhase: PhaseId | undefined;
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
    output: { ...OUTPUT_OPTION.output, many: true },
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
    const outputs = outputsOf(values.format ?? "text", values.output ?? []);
    if (typeof outputs === "function") return outputs;
    const args: GateArguments = {
      ...asked,
      operands,
      outputs,
      asPhase: values.phase,
      baseline: values.baseline,
      updateBaseline: values["update-baseline"] === true,
      compare: values.compare,
      explain: values.explain === true,
    };
    return args;
  },
  run: async (args, terminal) => (await import("../gate/gate.js")).gate(args, terminal),
});

/**
 * `--output FORM=FILE` writes that form besides; the form of `--format` goes to the `--output` without a form, or else to
 * standard output.
 */
function outputsOf(format: GateFormat, given: readonly string[]): readonly GateOutput[] | Complaint {
  const own: GateOutput[] = [];
  const others: GateOutput[] = [];
  for (const output of given) {
    const [, form, path = output] = /^([a-z]+)=(.*)$/s.exec(output) ?? [];
    const named = GATE_FORMATS.find((one) => one === form);
    if (form !== undefined && named === undefined)
      return (words) => words.usage.wrongValue("--output", form, GATE_FORMATS, nearest(form, GATE_FORMATS));
    if (path === "") return (words) => words.usage.missingValue("--output");
    (named ? others : own).push({ format: named ?? format, path: path === "-" ? undefined : path });
  }
  const outputs = [...(own.length > 0 ? own : [{ format, path: undefined }]), ...others];
  const paths = outputs.map(({ path }) => path ?? "-");
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  return twice === undefined ? outputs : ({ id }) => COMMAND_WORDS[id].outputTwice(twice);
}
