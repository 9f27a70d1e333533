// Where a block names what goes out of date, before anyone knows the day of the document.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { DatedReference } from "../../catalogue/catalogue-data.js";
import { PatternSet } from "../../catalogue/pattern.js";
import type { BlockModel, Statement, Unit } from "../../model/block-model.js";
import { wordsAt } from "../../model/words-at.js";
import { overlaps, type Span } from "../../text/span.js";

export interface DatedHit {
  readonly entry: DatedReference;
  /** Index of the unit. */
  readonly unit: number;
  /** The sentence, and the words in it that name the thing; relative to the block. */
  readonly span: Span;
  readonly focus: Span;
  readonly term: string;
}

export interface DatedFacts {
  readonly hits: readonly DatedHit[];
  /** Entries whose replacement the block names as well, for entries that this excuses anywhere. */
  readonly excused: readonly DatedReference[];
}

const NOTHING: DatedFacts = { hits: [], excused: [] };

// Both languages at once: an English document of a Dutch authority names Dutch law by its Dutch name.
const patternsOf = (words: { nl: readonly string[]; en: readonly string[] }) => [
  ...new Set([...words.nl, ...words.en]),
];
const AWARE = "aware";
const PATTERNS = new PatternSet([
  { id: AWARE, patterns: patternsOf(CATALOGUE.aware) },
  ...CATALOGUE.dated.flatMap((entry, index) => [
    { id: `${index} named`, patterns: patternsOf(entry) },
    ...(entry.unless ? [{ id: `${index} unless`, patterns: patternsOf(entry.unless) }] : []),
    ...(entry.unlessAnywhere
      ? [{ id: `${index} anywhere`, patterns: patternsOf(entry.unlessAnywhere) }]
      : []),
  ]),
]);

/** What the sentences of a block name. A sentence that speaks of the thing as old, or names what replaced it, does not count. */
export function datedFacts(block: AssessedBlock): DatedFacts {
  const hits: DatedHit[] = [];
  const excused = new Set<DatedReference>();
  for (const statement of block.model.statements) {
    const unit = block.model.units[statement.unit] as Unit;
    if (unit.kind === "code") continue;
    readStatement(block.model, statement, hits, excused);
  }
  return hits.length + excused.size === 0 ? NOTHING : { hits, excused: [...excused] };
}

function readStatement(
  model: BlockModel,
  statement: Statement,
  hits: DatedHit[],
  excused: Set<DatedReference>,
): void {
  const found = PATTERNS.find(statement.tokens);
  if (found.length === 0) return;
  const ids = new Set(found.map(({ id }) => id));
  const taken: Span[] = [];
  for (const { id, start, end } of found) {
    const [index, kind] = id.split(" ");
    const entry = CATALOGUE.dated[Number(index)];
    if (!entry) continue;
    if (kind === "anywhere") excused.add(entry);
    if (kind !== "named" || ids.has(AWARE) || ids.has(`${index} unless`)) continue;
    // Of overlapping names the longest, which stands first, tells.
    const range = { start, end };
    if (taken.some((other) => overlaps(other, range))) continue;
    taken.push(range);
    const { text: term, focus } = wordsAt(model, statement, range);
    hits.push({ entry, unit: statement.unit, span: statement.span, focus, term });
  }
}
