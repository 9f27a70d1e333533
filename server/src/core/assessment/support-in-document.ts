// Which doubtful statements of a document are evidence for a spearhead that others cover: those beside what covers, and the
// likeliest of the document, more of them where little else was found.
import type { Statement } from "../model/block-model.js";
import { type Outline, sectionOf } from "../model/outline.js";
import type { AssessedBlock } from "./assess-block.js";
import type { StatementEvidence, StatementRef } from "./assess-document.js";

/** A statement that may be evidence, with its score (log odds) by what is read in it. */
export interface PerhapsEvidence extends StatementEvidence {
  readonly support: number;
}

interface Surroundings {
  readonly outline: Outline;
  readonly blocks: readonly AssessedBlock[];
}

// Measured on labelled documents that were left out of the training.
const WEIGHT = { bias: 1.24, support: 0.65, near: 1.56, rank: -0.45, found: -0.35 };
/** Statements apart, within a section, at which one is near another. */
const NEAR = 3;
/** From so many pieces of evidence on, more of them say nothing new of the others. */
const MOST_FOUND = 4;

/** Adds to `covers`, which is not empty, what its surroundings make evidence. */
export function addSupport(
  around: Surroundings,
  perhaps: readonly PerhapsEvidence[],
  covers: StatementEvidence[],
): void {
  const found = Math.min(MOST_FOUND, covers.length);
  const places = byBlock(covers);
  const likeliest = perhaps
    .filter(({ block, statement }) => !places.get(block)?.includes(statement))
    .sort((a, b) => b.support - a.support || a.block - b.block || a.statement - b.statement);
  likeliest.forEach((evidence, rank) => {
    const near = isNear(around, evidence, places) ? 1 : 0;
    const score =
      WEIGHT.bias +
      WEIGHT.support * evidence.support +
      WEIGHT.near * near +
      WEIGHT.rank * Math.log(1 + rank) +
      WEIGHT.found * found;
    if (score > 0) covers.push(evidence);
  });
}

function byBlock(evidence: readonly StatementRef[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const { block, statement } of evidence) {
    const known = places.get(block);
    if (known) known.push(statement);
    else places.set(block, [statement]);
  }
  return places;
}

/** Whether something that covers stands a few statements away in the same section. */
function isNear(
  { outline, blocks }: Surroundings,
  { block, statement }: StatementRef,
  places: ReadonlyMap<number, readonly number[]>,
): boolean {
  const sectionAt = (at: number, index: number) =>
    sectionOf(outline, at, ((blocks[at] as AssessedBlock).model.statements[index] as Statement).unit);
  const section = sectionAt(block, statement);
  const among = (at: number, distanceOf: (index: number) => number) =>
    places.get(at)?.some((index) => distanceOf(index) <= NEAR && sectionAt(at, index) === section) ?? false;
  if (among(block, (index) => Math.abs(index - statement))) return true;
  let before = statement;
  for (let at = block - 1; at >= 0 && before < NEAR; at--) {
    const { length } = (blocks[at] as AssessedBlock).model.statements;
    const passed = before;
    if (among(at, (index) => passed + length - index)) return true;
    before += length;
  }
  let after = (blocks[block] as AssessedBlock).model.statements.length - statement;
  for (let at = block + 1; at < blocks.length && after <= NEAR; at++) {
    const passed = after;
    if (among(at, (index) => passed + index)) return true;
    after += (blocks[at] as AssessedBlock).model.statements.length;
  }
  return false;
}
