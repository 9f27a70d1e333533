// What applies to a document when several places say something of it; the command line and the server share it.
import type { AnalysisOptions, Organisation } from "../core/index.js";
import type { ProjectOptions } from "./project-file.js";

type PhaseSeverities = NonNullable<ProjectOptions["phases"]>;

/** One of several places, the first wins: key by key, and rule by rule in `rules` and `phases`. */
export function mergeOptions(...layers: readonly ProjectOptions[]): ProjectOptions {
  return layers.reduceRight(mergeTwo);
}

function mergeTwo(below: ProjectOptions, above: ProjectOptions): ProjectOptions {
  return {
    ...below,
    ...above,
    ...(below.rules && above.rules && { rules: { ...below.rules, ...above.rules } }),
    ...(below.phases && above.phases && { phases: mergePhases(below.phases, above.phases) }),
  };
}

function mergePhases(below: PhaseSeverities, above: PhaseSeverities): PhaseSeverities {
  const ids = [...new Set([...Object.keys(below), ...Object.keys(above)])] as (keyof typeof below)[];
  return Object.fromEntries(ids.map((id) => [id, { ...below[id], ...above[id] }]));
}

/** The part of the options that the analysis goes by. */
export function toAnalysisOptions(
  { documentLanguage, productGroup, date, spearheads, rules, phase, phases }: ProjectOptions,
  organisation?: Organisation,
): AnalysisOptions {
  return {
    ...(rules && { rules }),
    ...(phase && { phase }),
    ...(phases && { phases }),
    ...(documentLanguage && { language: documentLanguage }),
    ...(productGroup && { productGroup }),
    ...(spearheads && { spearheads }),
    ...(date && { date }),
    ...(organisation && { organisation }),
  };
}
