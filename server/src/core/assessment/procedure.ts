// Which procedure a document is used in: as its front matter declares it, else as its text says it first.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import { CueSet } from "../catalogue/cue-set.js";
import type { DocumentLanguage } from "../catalogue/types.js";
import type { Unit } from "../model/block-model.js";
import type { FrontMatterFacts } from "../model/front-matter.js";
import type { AssessedBlock } from "./assess-block.js";
import type { DocumentAssessment } from "./assess-document.js";
import { declaredValues } from "./front-matter-values.js";
import { perBlock } from "./per-block.js";

const CUES = new CueSet(CATALOGUE.procedures);

/** Id of a procedure of the catalogue, or null when nothing tells. */
export function procedureOf(
  assessment: DocumentAssessment,
  language: DocumentLanguage,
  frontMatter: FrontMatterFacts | null,
): string | null {
  const { procedure } = declaredValues(frontMatter);
  return procedureNamed(procedure) ?? saidIn.in(assessment, language)[0]?.facts ?? null;
}

/** The procedure that a value of front matter means, in either language. */
export function procedureNamed(name: string | null): string | null {
  const lower = name?.toLowerCase();
  return CATALOGUE.procedures.find(({ names }) => lower !== undefined && names.includes(lower))?.id ?? null;
}

const saidIn = perBlock(
  ({ model }: AssessedBlock, language: DocumentLanguage): string | null => {
    for (const { tokens, unit, question } of model.statements) {
      const { kind, inQuote } = model.units[unit] as Unit;
      if (kind === "code" || inQuote || question) continue;
      const [hit] = CUES.hits(tokens, language);
      if (hit) return hit.id;
    }
    return null;
  },
  (said) => said !== null,
);
