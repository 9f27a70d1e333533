// What the sentence above a list or table says of the standards that are listed below it.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { ownLabels } from "../../assessment/equivalence/labels.js";
import { equivalenceIn } from "../../assessment/equivalence/read-equivalence.js";
import { leadInOf } from "../../assessment/lead-in.js";
import type { Signals } from "../../assessment/signals.js";
import { standardCues } from "../../assessment/standards/references.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Statement, Unit } from "../../model/block-model.js";

export interface Introduction {
  /** It allows something equivalent, or says that what follows is proof, an example, there already or for the law. */
  readonly clears: boolean;
  /** It demands what follows. */
  readonly demands: boolean;
  /** The labels under which others refer to the list, in lower case. */
  readonly labels: readonly string[];
}

const CLEARING = ["by-law", "not-demanded", "one-way", "not-a-demand", "example", "proof-head"];

/** The introduction of the list or table in which a unit stands, or null. */
export function introductionOf(
  blocks: readonly AssessedBlock[],
  language: DocumentLanguage,
  block: number,
  unit: number,
): Introduction | null {
  const lead = leadInOf(blocks, block, unit);
  if (!lead) return null;
  const above = blocks[lead.block] as AssessedBlock;
  const statement = above.model.statements[lead.statement] as Statement;
  const marks = equivalenceIn(above, language).marks.get(lead.statement);
  const cues = standardCues(statement, language);
  const demands = cues.has("hold") || cues.has("comply") || cues.has("obligation");
  const told =
    !cues.has("obligation") &&
    (cues.has("existing") ||
      (cues.has("submits") && !cues.has("hold") && !cues.has("comply")) ||
      (cues.has("buyer-fact") && !(above.signals[lead.statement] as Signals).first.has("contractor")));
  return {
    clears:
      (marks?.equivalentStandard === true && !marks.refused) || told || CLEARING.some((cue) => cues.has(cue)),
    demands,
    labels: ownLabels(above.model.units[statement.unit] as Unit),
  };
}
