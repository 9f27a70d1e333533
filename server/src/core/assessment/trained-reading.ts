// What a trained linear model reads in a statement: of which spearhead it is the point, and whether it demands, hopes or
// waives. It knows the words of the statement only; the judge decides what that means in its place.
import { type DocumentLanguage, SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import { Recent } from "../text/recent.js";
import type { Token } from "../text/tokens.js";
import { READING_WEIGHTS } from "./reading-weights.generated.js";
import { eachContextFeature, eachWordFeature, type ReadableSignals, wordOf } from "./statement-features.js";
import { decodeWeights, type WeightTable } from "./weight-table.js";

/** What the model decides: one score each. */
export const HEADS = [...SPEARHEADS, "covers", "weak", "waives"] as const;
export type Head = (typeof HEADS)[number];

/** Scores are log odds: 0 is even, 3 is 95%. */
export type Reading = Readonly<Record<Head, number>>;

/** The reading of a statement from its words and signals. */
export function readTrained(
  tokens: readonly Token[],
  signals: ReadableSignals,
  language: DocumentLanguage,
): Reading {
  const table = weightTable();
  const sums = Float64Array.from(table.bias);
  for (const token of tokens) {
    const word = wordOf(token);
    if (word === null) continue;
    const sum = wordSums.get(word);
    for (let head = 0; head < HEADS.length; head++)
      sums[head] = (sums[head] as number) + (sum[head] as number);
  }
  eachContextFeature(tokens, signals, language, (feature) => addRow(table, feature, sums));
  return Object.fromEntries(HEADS.map((head, index) => [head, sums[index] as number])) as Record<
    Head,
    number
  >;
}

/** The indexes of the tokens that speak most for the spearhead, strongest first. */
export function tellingTokens(
  tokens: readonly Token[],
  signals: ReadableSignals,
  language: DocumentLanguage,
  spearhead: SpearheadId,
): number[] {
  const table = weightTable();
  const head = HEADS.indexOf(spearhead);
  const weights = tokens.map((token) => {
    const word = wordOf(token);
    return word === null ? 0 : (wordSums.get(word)[head] as number);
  });
  eachContextFeature(tokens, signals, language, (feature, _kind, one, two) => {
    const weight = table.weight(feature, head) / 2;
    weights[one] = (weights[one] as number) + weight;
    weights[two] = (weights[two] as number) + weight;
  });
  return weights
    .map((weight, index) => ({ weight, index }))
    .filter(({ weight, index }) => weight > 0 && tokens[index]?.kind === "word")
    .sort((a, b) => b.weight - a.weight)
    .map(({ index }) => index);
}

let decoded: { readonly from: string; readonly table: WeightTable } | null = null;

function weightTable(): WeightTable {
  if (decoded?.from !== READING_WEIGHTS.table) {
    decoded = { from: READING_WEIGHTS.table, table: decodeWeights(READING_WEIGHTS) };
    wordSums = newWordSums();
  }
  return decoded.table;
}

const newWordSums = () =>
  new Recent(10_000, (word) => {
    const sums = new Float64Array(HEADS.length);
    eachWordFeature(word, (feature) => addRow(weightTable(), feature, sums));
    return sums;
  });
/** Words come back all the time; their sums are remembered. */
let wordSums = newWordSums();

function addRow(table: WeightTable, feature: number, sums: Float64Array): void {
  const row = table.rowOf(feature);
  if (row < 0) return;
  for (let head = 0; head < HEADS.length; head++) sums[head] = (sums[head] as number) + table.at(row, head);
}
