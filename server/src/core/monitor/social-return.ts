// The figures of social return in a document that asks for it.
import type { Analysis } from "../analysis/analyzer.js";
import type { StatementEvidence } from "../assessment/assess-document.js";
import { sumsIn } from "../assessment/purchase-facts.js";
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import { CLAUSE_KINDS } from "../catalogue/catalogue-data.js";
import { type CueHits, CueSet } from "../catalogue/cue-set.js";
import type { Statement } from "../model/block-model.js";
import type { SocialReturnFacts } from "./record.js";

const CUES = new CueSet(CATALOGUE.purchase);
const BASES = [
  ["share-of-sum", "contract-sum"],
  ["share-of-labour", "labour-sum"],
] as const;

type Share = Pick<SocialReturnFacts, "percentage" | "base">;

/** Reads the sentences that cover social return: requirements before award criteria and clauses. Fines are no social return. */
export function socialReturnFacts(analysis: Analysis): SocialReturnFacts {
  const { status, evidence } = analysis.document.spearheads["social-return"];
  const binding = status === "covered" ? [...evidence].sort(byKindAndPlace) : [];
  let share: Share | null = null;
  let amount: number | null = null;
  for (const { block, statement } of binding) {
    const said = analysis.document.blocks[block]?.model.statements[statement] as Statement;
    const hits = CUES.find(said.tokens, analysis.language);
    if (hits.has("sanction")) continue;
    share ??= shareIn(said, hits);
    amount ??= amountIn(said, hits);
  }
  return { percentage: share?.percentage ?? null, base: share?.base ?? null, amount };
}

function shareIn({ tokens }: Statement, hits: CueHits): Share | null {
  for (const [cue, base] of BASES) {
    for (const { start } of hits.of(cue)) {
      const percentage = Number(tokens[start]?.lower.replace(",", "."));
      if (percentage > 0 && percentage <= 100) return { percentage, base };
    }
  }
  return null;
}

function amountIn({ tokens, text }: Statement, hits: CueHits): number | null {
  const [hit] = hits.of("social-return-sum");
  return hit ? (sumsIn(text.slice(tokens[hit.start]?.start))[0] ?? null) : null;
}

function byKindAndPlace(a: StatementEvidence, b: StatementEvidence): number {
  return rankOf(a) - rankOf(b) || a.block - b.block || a.statement - b.statement;
}

/** Kinds that are none of the three come last. */
function rankOf({ kind }: StatementEvidence): number {
  const rank = (CLAUSE_KINDS as readonly string[]).indexOf(kind);
  return rank < 0 ? CLAUSE_KINDS.length : rank;
}
