// What one block contributes to the rule: sentences that demand a standard and allow nothing else by themselves.

import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { FixedName } from "../../assessment/equivalence/facts.js";
import {
  allowsOtherStandards,
  equivalenceIn,
  fixedName,
} from "../../assessment/equivalence/read-equivalence.js";
import { isLeftOpen } from "../../assessment/options.js";
import { perBlock } from "../../assessment/per-block.js";
import type { Signals } from "../../assessment/signals.js";
import { type StandardName, standardCues, standardsIn } from "../../assessment/standards/references.js";
import type { CueHits } from "../../catalogue/cue-set.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Statement, Unit } from "../../model/block-model.js";
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
export const blockFacts = perBlock(readFacts, (facts) => facts !== NOTHING);

function readFacts(block: AssessedBlock, language: DocumentLanguage): BlockFacts {
  const reader = new BlockReader(block, language);
  return reader.names.every((own) => own.length === 0) ? NOTHING : reader.read();
}

class BlockReader {
  /** The standards that each statement names. */
  readonly names: readonly (readonly StandardName[])[];

  constructor(
    readonly block: AssessedBlock,
    readonly language: DocumentLanguage,
  ) {
    const { statements, units } = block.model;
    this.names = statements.map((statement) => {
      const { kind } = units[statement.unit] as Unit;
      return kind === "heading" || kind === "code" ? [] : standardsIn(statement, language);
    });
  }

  read(): BlockFacts {
    const equivalence = equivalenceIn(this.block, this.language);
    const demands: DemandedStandard[] = [];
    this.names.forEach((own, index) => {
      if (own.length === 0 || this.block.model.statements[index]?.question) return;
      const keys = own.map(({ key }) => key);
      if (allowsOtherStandards(this.block, equivalence, index, (at) => this.#namesOther(at, keys))) return;
      if (this.#isLawNearby(index)) return;
      const statement = this.block.model.statements[index] as Statement;
      const whole = this.block.model.units[statement.unit]?.plain.text ?? "";
      const kinds = [...new Set(own.flatMap((one) => one.kinds))];
      for (const name of own) {
        const demand = demandOf(name, this.#cuesOf(index), this.block.signals[index] as Signals);
        if (!demand || isLeftOpen(statement, name.start, whole) || this.#allowsAnother(index, name)) continue;
        const fixed = fixedName(this.block, equivalence, index, kinds, keys);
        demands.push({ statement: index, name, end: endOfRow(own, name), demand, fixed });
        return;
      }
    });
    const mentions = this.names.flatMap((own) => [...new Set(own.map(({ key }) => key))]);
    return { demands, mentions };
  }

  /** Whether the words behind the name let somebody show or reach the same in another way (“of werkt op een gelijk peil”). */
  #allowsAnother(index: number, { end }: StandardName): boolean {
    return this.#cuesOf(index)
      .of("or-another")
      .some((hit) => hit.start >= end);
  }

  #cuesOf(index: number): CueHits {
    return standardCues(this.block.model.statements[index] as Statement, this.language);
  }

  /** A neighbour that allows something equivalent to a standard of its own does not speak of this one. */
  #namesOther(index: number, keys: readonly string[]): boolean {
    const theirs = this.names[index] ?? [];
    return theirs.length > 0 && !theirs.some(({ key }) => keys.includes(key));
  }

  /** “… Dat is wettelijk verplicht.”, or a cell beside it that says so. */
  #isLawNearby(index: number): boolean {
    const { statements, units } = this.block.model;
    const statement = statements[index] as Statement;
    const next = statements[index + 1];
    if (next?.unit === statement.unit && next.tokens.length <= SHORT) {
      const cues = this.#cuesOf(index + 1);
      if (cues.has("by-law") && cues.of("refers-back").some((hit) => hit.start <= 1)) return true;
    }
    const place = (units[statement.unit] as Unit).cell;
    if (!place) return false;
    return statements.some((other, at) => {
      const cell = (units[other.unit] as Unit).cell;
      return (
        other.unit !== statement.unit &&
        other.tokens.length <= SHORT_CELL &&
        cell?.table === place.table &&
        cell.row === place.row &&
        this.#cuesOf(at).has("by-law")
      );
    });
  }
}

/** A sentence of at most so many tokens comments on the one before it. */
const SHORT = 12;
/** “wettelijk minimum” */
const SHORT_CELL = 5;

/** How many tokens may stand between two names of one row. */
const BETWEEN = 3;

function endOfRow(names: readonly StandardName[], first: StandardName): number {
  let { end } = first;
  for (const { start, end: next } of names) if (start >= end && start - end <= BETWEEN) end = next;
  return end;
}
