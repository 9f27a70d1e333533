// What one block contributes to the rule: sentences that demand a standard and allow nothing else by themselves.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { FixedName } from "../../assessment/equivalence/facts.js";
import {
  allowsOtherStandards,
  equivalenceIn,
  fixedName,
} from "../../assessment/equivalence/read-equivalence.js";
import { perBlock } from "../../assessment/per-block.js";
import type { Signals } from "../../assessment/signals.js";
import { type StandardName, standardCues, standardsIn } from "../../assessment/standards/references.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Unit } from "../../model/block-model.js";
import { type Demand, demandOf } from "./demands.js";

/** A sentence that demands a standard. */
export interface DemandedStandard {
  readonly statement: number;
  readonly name: StandardName;
  /** Token index behind the last name of a row (“FSC- of PEFC-gecertificeerd”). */
  readonly end: number;
  readonly demand: Demand;
  /** What clauses and answers elsewhere need to know of it. */
  readonly fixed: FixedName;
}

export interface BlockFacts {
  readonly demands: readonly DemandedStandard[];
  /** Keys of the standards that the block names, once for each sentence. */
  readonly mentions: readonly string[];
}

const NOTHING: BlockFacts = { demands: [], mentions: [] };

/** The facts of a block, remembered with it; depends on its words and the language alone. */
export const blockFacts = perBlock(readFacts);

function readFacts(block: AssessedBlock, language: DocumentLanguage): BlockFacts {
  const { statements, units } = block.model;
  const cues = statements.map((statement) => standardCues(statement, language));
  const names = statements.map((statement, index) => {
    const { kind } = units[statement.unit] as Unit;
    const own = cues[index];
    return kind === "heading" || kind === "code" || !own ? [] : standardsIn(statement, own);
  });
  if (names.every((own) => own.length === 0)) return NOTHING;
  const equivalence = equivalenceIn(block, language);
  const demands = statements.flatMap((statement, index): DemandedStandard[] => {
    const own = names[index] ?? [];
    const hits = cues[index];
    if (own.length === 0 || statement.question || !hits) return [];
    const keys = own.map(({ key }) => key);
    // A neighbour that allows something equivalent to a standard of its own does not speak of this one.
    const isOther = (at: number) => {
      const theirs = names[at] ?? [];
      return theirs.length > 0 && !theirs.some(({ key }) => keys.includes(key));
    };
    if (allowsOtherStandards(block, equivalence, index, isOther)) return [];
    const kinds = [...new Set(own.flatMap((one) => one.kinds))];
    for (const name of own) {
      const demand = demandOf(name, hits, block.signals[index] as Signals);
      if (!demand) continue;
      const end = endOfRow(own, name);
      return [
        { statement: index, name, end, demand, fixed: fixedName(block, equivalence, index, kinds, keys) },
      ];
    }
    return [];
  });
  return { demands, mentions: names.flatMap((own) => [...new Set(own.map(({ key }) => key))]) };
}

/** How many tokens may stand between two names of one row. */
const BETWEEN = 3;

function endOfRow(names: readonly StandardName[], first: StandardName): number {
  let { end } = first;
  for (const { start, end: next } of names) if (start >= end && start - end <= BETWEEN) end = next;
  return end;
}
