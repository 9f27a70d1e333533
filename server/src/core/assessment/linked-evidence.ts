// Award lines and sanctions that say nothing of a spearhead by themselves but point at a demand that covers one.
import { type DocumentLanguage, SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import type { SectionRole } from "../catalogue/vocabulary.js";
import type { Statement } from "../model/block-model.js";
import { type Outline, sectionOf } from "../model/outline.js";
import type { AssessedBlock } from "./assess-block.js";
import type { StatementEvidence, StatementRef } from "./assess-document.js";
import type { PointingStatement } from "./pointing.js";
import { figuresIn } from "./references.js";
import type { SectionContext } from "./section-context.js";
import type { Signals } from "./signals.js";
import { stemsOf } from "./verification.js";

interface Document {
  readonly outline: Outline;
  readonly blocks: readonly AssessedBlock[];
  readonly contexts: readonly SectionContext[];
  readonly language: DocumentLanguage;
}

type Covers = Record<SpearheadId, StatementEvidence[]>;

/** What the demands that cover are known by; null where those of several spearheads share it. */
interface Owners {
  readonly labels: Map<string, SpearheadId | null>;
  readonly figures: Map<string, SpearheadId | null>;
  readonly stems: Map<string, SpearheadId | null>;
  /** The evidence, by block and statement. */
  readonly places: Map<number, Map<number, SpearheadId>>;
}

/** Adds to the evidence what points at it: by label, by figure, by its words, or as a sanction right behind it. */
export function addLinked(document: Document, covers: Covers): void {
  const owners = ownersOf(document, covers);
  if (owners.places.size === 0) return;
  document.blocks.forEach((block, index) => {
    for (const pointing of block.pointing) {
      if (owners.places.get(index)?.has(pointing.index)) continue;
      const statement = block.model.statements[pointing.index] as Statement;
      const role = document.contexts[sectionOf(document.outline, index, statement.unit)]?.role ?? null;
      const spearhead = aimOf(document, owners, pointing, { block: index, statement: pointing.index }, role);
      if (!spearhead) continue;
      covers[spearhead].push({
        block: index,
        statement: pointing.index,
        // A wish that earns points stands outside the award chapter too; only a sanction belongs to the contract.
        kind: role === "award" || pointing.kind === "award" ? "award-criterion" : "contract-clause",
        requirementId: null,
        strength: 1,
      });
    }
  });
}

function ownersOf({ blocks, language }: Document, covers: Covers): Owners {
  const owners: Owners = { labels: new Map(), figures: new Map(), stems: new Map(), places: new Map() };
  for (const id of SPEARHEADS) {
    for (const evidence of covers[id]) {
      const { model, signals } = blocks[evidence.block] as AssessedBlock;
      const statement = model.statements[evidence.statement] as Statement;
      const places = owners.places.get(evidence.block) ?? new Map<number, SpearheadId>();
      owners.places.set(evidence.block, places.set(evidence.statement, id));
      if (evidence.requirementId) own(owners.labels, evidence.requirementId.toLowerCase(), id);
      for (const figure of figuresIn(statement, signals[evidence.statement] as Signals))
        own(owners.figures, figure, id);
      // What a trial is about has words of every kind.
      if (id === "innovatiegericht") continue;
      for (const stem of stemsOf(statement, language)) own(owners.stems, stem, id);
    }
  }
  return owners;
}

function own(owners: Map<string, SpearheadId | null>, key: string, id: SpearheadId): void {
  owners.set(key, owners.has(key) && owners.get(key) !== id ? null : id);
}

/** Chapters in which nothing is rewarded or punished. */
const SILENT: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "questions",
  "toc",
  "definitions",
  "background",
]);

function aimOf(
  document: Document,
  owners: Owners,
  { kind, steps, ofPrice, labels, figures, stems }: PointingStatement,
  at: StatementRef,
  role: SectionRole | null,
): SpearheadId | null {
  if (SILENT.has(role)) return null;
  // Other words than those of the price tell what an award line rewards more of.
  const byWords = steps && role === "award" && !ofPrice;
  const named = onlyOwner(owners.labels, labels);
  if (kind === "sanction")
    return named ?? onlyOwner(owners.figures, figures) ?? ownerBefore(document, owners, at);
  if (role !== "award" && !steps) return null;
  return named ?? onlyOwner(owners.figures, figures) ?? (byWords ? onlyOwner(owners.stems, stems) : null);
}

/** The one spearhead whose demands have these keys. */
function onlyOwner(
  owners: ReadonlyMap<string, SpearheadId | null>,
  keys: readonly string[],
): SpearheadId | null {
  const found = new Set(keys.flatMap((key) => owners.get(key) ?? []));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** How many statements a sanction may stand behind what it punishes. */
const NEAR = 2;

/** The spearhead of the evidence that stands right before a statement, in the same section. */
function ownerBefore(
  { outline, blocks }: Document,
  { places }: Owners,
  { block, statement }: StatementRef,
): SpearheadId | null {
  const sectionAt = (index: number, of: number) =>
    sectionOf(outline, index, ((blocks[index] as AssessedBlock).model.statements[of] as Statement).unit);
  const section = sectionAt(block, statement);
  let index = block;
  let before = statement;
  for (let step = 0; step < NEAR; step++) {
    before--;
    while (before < 0 && index > 0) {
      index--;
      before = (blocks[index] as AssessedBlock).model.statements.length - 1;
    }
    if (before < 0 || sectionAt(index, before) !== section) return null;
    const owner = places.get(index)?.get(before);
    if (owner) return owner;
  }
  return null;
}
