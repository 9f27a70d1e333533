// What a block would say as part of a contract: which demands it takes up.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { labelsIn } from "../../assessment/references.js";
import type { Signals } from "../../assessment/signals.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { PatternSet } from "../../catalogue/pattern.js";

export interface ContractFacts {
  /** Ids of cues, among them those of the spearheads. */
  readonly cues: ReadonlySet<string>;
  /** Requirements and criteria named, in lower case. */
  readonly labels: ReadonlySet<string>;
  /** Whether a sentence names a sum that somebody pays for what comes or stays away. */
  readonly settles: boolean;
  /** Sentences outside headings. */
  readonly sentences: number;
}

// Both languages at once: no word of the one means something else in the other.
const PATTERNS = new PatternSet(
  CATALOGUE.followUp.map(({ id, nl, en }) => ({ id, patterns: [...new Set([...nl, ...en])] })),
);

const NOTHING: ContractFacts = { cues: new Set(), labels: new Set(), settles: false, sentences: 0 };

/** The facts of a block; they say nothing of whether it stands in a contract. */
export function contractFacts({ model, signals }: AssessedBlock): ContractFacts {
  if (model.statements.length === 0) return NOTHING;
  const cues = new Set<string>();
  const labels = new Set<string>();
  let settles = false;
  let sentences = 0;
  for (const [index, statement] of model.statements.entries()) {
    const { topics, quantities } = signals[index] as Signals;
    for (const { id } of PATTERNS.find(statement.tokens)) {
      cues.add(id);
      settles ||= id === "settlement" && quantities.some(({ unit }) => unit === "money");
    }
    for (const { topic } of topics) cues.add(topic.spearhead);
    for (const label of labelsIn(statement.text)) labels.add(label);
    if (model.units[statement.unit]?.kind !== "heading") sentences++;
  }
  return { cues, labels, settles, sentences };
}
