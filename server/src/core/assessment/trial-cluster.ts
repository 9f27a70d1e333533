// Innovation is rarely said in one sentence: a trial is announced, then come money, target, stop and follow-up.
import type { Statement } from "../model/block-model.js";
import { type Outline, sectionOf } from "../model/outline.js";
import type { AssessedBlock } from "./assess-block.js";
import { isMute, keyOf, type StatementEvidence, type StatementRef } from "./assess-document.js";
import { type Cancelled, isCancelled } from "./cancellation.js";
import type { SectionContext } from "./section-context.js";
import type { Signals } from "./signals.js";

interface Surroundings {
  readonly outline: Outline;
  readonly blocks: readonly AssessedBlock[];
  readonly contexts: readonly SectionContext[];
  readonly cancelled: Cancelled;
}

const BEFORE = 4;
const AFTER = 9;
const MEASURES = new Set([
  "money",
  "percent",
  "time",
  "count",
  "people",
  "points",
  "energy",
  "mass",
  "area",
  "distance",
]);

/**
 * Promotes candidates (a trial or something new, in a binding sentence) that stand in a cluster of sentences about money,
 * target, measurement, stop or follow-up, with a figure among them. The whole cluster becomes evidence in `covers`, also
 * around what covers by itself.
 */
export function addTrialClusters(
  around: Surroundings,
  candidates: readonly StatementEvidence[],
  covers: StatementEvidence[],
): void {
  const known = new Set(covers.map(keyOf));
  for (const seed of [...covers, ...candidates]) {
    const members = sequels(around, seed);
    const cluster = [seed, ...members].map((member) => signalsOf(around, member));
    if (!known.has(keyOf(seed)) && !(mayBeTrial(signalsOf(around, seed)) && isTrial(cluster))) continue;
    for (const member of [seed, ...members]) {
      if (known.has(keyOf(member))) continue;
      known.add(keyOf(member));
      covers.push({ ...seed, block: member.block, statement: member.statement, strength: 1 });
    }
  }
}

/** Below this score the trained reading is sure that something else is tried: a tender, a sample, a product before delivery. */
const OTHER_TRIAL = -2.5;

function mayBeTrial({ reading }: Signals): boolean {
  return reading === null || reading.innovatiegericht >= OTHER_TRIAL;
}

/** A trial says at least two of: where the money comes from, what is aimed at, and what happens next; with a figure. */
function isTrial(cluster: readonly Signals[]): boolean {
  const said = TRIAL_PARTS.filter((part) => cluster.some((signals) => signals.cues.has(part)));
  return said.length >= 2 && cluster.some(hasMeasure);
}

const TRIAL_PARTS = ["money-aside", "target", "outcome"];

/** Statements near the seed, in its section, that carry a trial further. */
function sequels(around: Surroundings, seed: StatementRef): StatementRef[] {
  const { outline, blocks, contexts, cancelled } = around;
  const seedStatement = blocks[seed.block]?.model.statements[seed.statement] as Statement;
  const section = sectionOf(outline, seed.block, seedStatement.unit);
  const role = contexts[section]?.role ?? null;
  const found: StatementRef[] = [];
  for (const step of [-1, 1]) {
    let { block, statement } = seed;
    for (let left = step < 0 ? BEFORE : AFTER; left > 0; left--) {
      statement += step;
      while (
        blocks[block] &&
        (statement < 0 || statement >= (blocks[block] as AssessedBlock).model.statements.length)
      ) {
        block += step;
        statement = step > 0 ? 0 : (blocks[block]?.model.statements.length ?? 0) - 1;
      }
      const at = blocks[block]?.model.statements[statement];
      if (!at || sectionOf(outline, block, at.unit) !== section) break;
      const assessed = blocks[block] as AssessedBlock;
      const unit = assessed.model.units[at.unit];
      const signals = assessed.signals[statement] as Signals;
      const context = contexts[section] as SectionContext;
      if (!unit || at.question || isMute(assessed, statement, unit, context)) continue;
      if (isCancelled(assessed, statement, context, cancelled)) continue;
      // In award chapters neighbours are other criteria.
      if (role === "award" && at.unit !== seedStatement.unit) continue;
      const carries =
        signals.cues.has("trial-sequel") || signals.cues.has("money-aside") || signals.cues.has("outcome");
      if (carries && !signals.first.has("invitation")) found.push({ block, statement });
    }
  }
  return found;
}

function signalsOf(around: Surroundings, ref: StatementRef): Signals {
  return (around.blocks[ref.block] as AssessedBlock).signals[ref.statement] as Signals;
}

function hasMeasure(signals: Signals): boolean {
  return signals.quantities.some((quantity) => MEASURES.has(quantity.unit));
}
