// The sentences by which an award speaks of a spearhead.
import type { Analysis } from "../../analysis/analyzer.js";
import { SPEARHEADS, type SpearheadId } from "../../catalogue/types.js";
import type { BlockModel, Statement } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";

export interface AwardEvidence {
  readonly spearhead: SpearheadId;
  readonly block: number;
  readonly statement: number;
  readonly section: number;
  /** Label of the criterion in which it stands. */
  readonly label: string | null;
  /** Whether it is a criterion, and no mere wish. */
  readonly isCertain: boolean;
}

/** What the status of each spearhead rests on, as far as it stands in a chapter on the award. */
export function awardEvidence(
  { document }: Analysis,
  isAward: (section: number) => boolean,
): readonly AwardEvidence[] {
  return SPEARHEADS.flatMap((spearhead) =>
    document.spearheads[spearhead].evidence.flatMap(({ block, statement, kind, requirementId }) => {
      const { statements } = document.outline.blocks[block] as BlockModel;
      const section = sectionOf(document.outline, block, (statements[statement] as Statement).unit);
      if (kind === "waiver" || !isAward(section)) return [];
      const isCertain = kind === "award-criterion";
      return [{ spearhead, block, statement, section, label: requirementId, isCertain }];
    }),
  );
}
