// The project file `speerpunt.yaml`: text in, settings and problems out. The command line, the server and
// the web worker share it, so it reads no disk and never throws.
import {
  type DocumentLanguage,
  type GatePolicy,
  type MessageLanguage,
  type PhaseId,
  type RuleSetting,
  SPEARHEADS,
  type Span,
  type SpearheadId,
} from "../core/index.js";
import { PROJECT_SHAPE, type ProjectKeys } from "./project-shape.js";
import type { TenderEntry } from "./tenders.js";
import { lineFinder, readYaml, type YamlProblem } from "./yaml/read.js";

export const PROJECT_FILE_NAME = "speerpunt.yaml";

/** What a project file sets; a key that is absent leaves the choice to the command, the editor or the document. */
export interface ProjectOptions {
  /** Language of findings. */
  readonly language?: MessageLanguage;
  /** Language of the documents; without it each text decides. */
  readonly documentLanguage?: DocumentLanguage;
  readonly productGroup?: string;
  /** ISO day of publication of documents that do not give one themselves. */
  readonly date?: string;
  readonly spearheads?: readonly SpearheadId[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** How far the documents are that do not say so themselves. */
  readonly phase?: PhaseId;
  /** Severities in a phase; they go before `rules`. */
  readonly phases?: Readonly<Partial<Record<PhaseId, Readonly<Record<string, RuleSetting>>>>>;
  /** Globs, relative to the folder of the project file; they apply when a folder is walked. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** What a document must meet to pass `speerpunt gate`. */
  readonly gate?: GatePolicy;
  /** Documents that are one tender; without an entry it is the folder of a document. */
  readonly tenders?: readonly TenderEntry[];
  /** What the names of folders mean, from the folder of the project file. */
  readonly layout?: string;
}

export interface ProjectFile {
  readonly options: ProjectOptions;
  /** Where the documents of a tender among the options are listed. */
  readonly spanOfTender: (tender: TenderEntry) => Span;
  /** In the order of the text. */
  readonly problems: readonly YamlProblem[];
  /** The line, from 1, of the value at a path of keys as they stand in the file. */
  readonly lineOf: (...keys: string[]) => number;
}

/** The options that stand under another key in the file, by the path of keys there. */
const NESTED = {
  documentLanguage: ["documents", "language"],
  productGroup: ["documents", "productGroup"],
  date: ["documents", "date"],
  phase: ["documents", "phase"],
  include: ["files", "include"],
  exclude: ["files", "exclude"],
} satisfies Partial<Record<keyof ProjectOptions, readonly string[]>>;

/** The keys under which an option stands in a project file. */
export function keysOfOption(option: keyof ProjectOptions): readonly string[] {
  return (NESTED as Partial<Record<keyof ProjectOptions, readonly string[]>>)[option] ?? [option];
}

/** Reads a project file. What is right in it is used, also when something else is wrong. */
export function parseProjectFile(text: string): ProjectFile {
  const read = readYaml(text, PROJECT_SHAPE);
  return {
    options: toOptions(read.value ?? {}),
    spanOfTender: (entry) => read.spanOf(entry, "documents"),
    problems: read.problems,
    lineOf: lineFinder(text, read),
  };
}

function toOptions({ documents, spearheads, rules, files, ...rest }: ProjectKeys): ProjectOptions {
  const { language: documentLanguage, ...ofDocuments } = documents ?? {};
  // In the order of the catalogue, whatever the order in the file.
  const asked = spearheads && SPEARHEADS.filter((id) => spearheads.includes(id));
  return {
    ...rest,
    ...ofDocuments,
    ...(documentLanguage && { documentLanguage }),
    ...(asked && { spearheads: asked }),
    ...(rules && toSeverities(rules)),
    ...files,
  };
}

/** Severities that hold always, and those of a phase. */
function toSeverities(rules: NonNullable<ProjectKeys["rules"]>): Pick<ProjectOptions, "rules" | "phases"> {
  const always: Record<string, RuleSetting> = {};
  const phases: Partial<Record<PhaseId, Record<string, RuleSetting>>> = {};
  for (const [rule, entry] of Object.entries(rules)) {
    if (typeof entry === "string") {
      always[rule] = entry;
      continue;
    }
    for (const [phase, severity] of Object.entries(entry) as [PhaseId, RuleSetting][]) {
      phases[phase] = { ...phases[phase], [rule]: severity };
    }
  }
  return { rules: always, ...(Object.keys(phases).length > 0 && { phases }) };
}
