// What the trained reading looks at in a statement, as numbers: its words and parts of them, which fields of meaning stand
// together, and the signals. The trainer and the reader share this file, so that both see the same.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import { CueSet } from "../catalogue/cue-set.js";
import type { DocumentLanguage } from "../catalogue/types.js";
import type { Token } from "../text/tokens.js";
import type { Signals } from "./signals.js";

/** Kinds of feature; the trainer gives each kind its own reach. */
const FEATURE_KINDS = ["word", "part", "pair", "field", "fields", "field-signal", "topic", "signal"] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** Takes a feature: its number, its kind, and the tokens it was read from. */
export type FeatureVisitor = (feature: number, kind: FeatureKind, token: number, other: number) => void;

/** What the features are read from: the signals without what the reading itself adds. */
export type ReadableSignals = Pick<Signals, "topics" | "first" | "vague" | "quantities">;

/** A field of meaning that occurs, with its first place. */
interface FieldPlace {
  readonly number: number;
  readonly token: number;
}

/** Parts of a word are this long; Dutch compounds share them ("hergebruikplan", "materiaalhergebruik"). */
const PART_LENGTH = 5;
const SHORTEST_DIVIDED = 7;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The signals that change what a field means: who does it, whether it must, whether the law says so. */
const TELLING_SIGNALS = [
  "contractor",
  "authority",
  "obligation",
  "invitation",
  "past",
  "definition",
  "legal",
  "not-applied",
  "compare-min",
  "compare-max",
  "compare-less",
  "absolute",
  "consequence",
  "scoring",
  "user-group",
  "wrong-goods",
  "lent-things",
  "price",
].map((id) => ({ id, number: numberOf(`signal ${id}`) }));

/** The features of single words: calls `visit` for the word and for its parts when it is long. */
export function eachWordFeature(word: string, visit: (feature: number, kind: FeatureKind) => void): void {
  visit(hash(word, 0, word.length, 1), "word");
  if (word.length < SHORTEST_DIVIDED) return;
  const bounded = `<${word}>`;
  for (let start = 0; start + PART_LENGTH <= bounded.length; start++)
    visit(hash(bounded, start, start + PART_LENGTH, 2), "part");
}

/** `E-04`, `G-2`: the label of a requirement or criterion. */
const LABEL = /^\p{L}{1,2}-\d{1,4}$/u;

/** The word that a token counts as; which figure is asked, or which label, says nothing about the subject. Null for signs. */
export function wordOf(token: Token): string | null {
  if (token.kind === "number") return "#";
  if (token.capital && LABEL.test(token.lower)) return "#label";
  if (token.kind === "sign" && token.lower !== "%" && token.lower !== "€") return null;
  return token.lower;
}

/** All other features of a statement. */
export function eachContextFeature(
  tokens: readonly Token[],
  signals: ReadableSignals,
  language: DocumentLanguage,
  visit: FeatureVisitor,
): void {
  let previous = 0;
  for (let index = 0; index < tokens.length; index++) {
    const word = wordOf(tokens[index] as Token);
    if (word === null) continue;
    const number = hash(word, 0, word.length, 1);
    visit(mix(previous, number), "pair", index, index);
    previous = number;
  }
  const fields = fieldsIn(tokens, language);
  const telling = TELLING_SIGNALS.flatMap(({ id, number }) => (signals.first.has(id) ? [number] : []));
  for (let one = 0; one < fields.length; one++) {
    const field = fields[one] as FieldPlace;
    visit(field.number, "field", field.token, field.token);
    for (let two = one + 1; two < fields.length; two++) {
      const other = fields[two] as FieldPlace;
      const [low, high] = field.number < other.number ? [field, other] : [other, field];
      visit(mix(low.number, high.number), "fields", field.token, other.token);
    }
    for (const number of telling) visit(mix(field.number, number), "field-signal", field.token, field.token);
    for (const quantity of signals.quantities)
      visit(mix(field.number, numberOfName(quantity.unit)), "field-signal", field.token, field.token);
  }
  for (const hit of signals.topics) visit(numberOfName(hit.topic.id), "topic", hit.start, hit.start);
  for (const [id, at] of signals.first) visit(numberOfName(id), "signal", at, at);
  for (const hit of signals.vague) visit(numberOfName(hit.kind), "signal", hit.start, hit.start);
  for (const hit of signals.quantities) visit(numberOfName(hit.unit), "signal", hit.start, hit.start);
}

const FIELDS = new CueSet(CATALOGUE.fields.map(({ id, nl, en }) => ({ id: `field ${id}`, nl, en })));

function fieldsIn(tokens: readonly Token[], language: DocumentLanguage): FieldPlace[] {
  const places: FieldPlace[] = [];
  for (const hit of FIELDS.hits(tokens, language)) {
    const number = numberOfName(hit.id);
    if (!places.some((place) => place.number === number)) places.push({ number, token: hit.start });
  }
  return places;
}

const numbersOfNames = new Map<string, number>();

/** The number of a name of the catalogue; there are a few hundred. */
function numberOfName(name: string): number {
  let number = numbersOfNames.get(name);
  if (number === undefined) {
    number = numberOf(name);
    numbersOfNames.set(name, number);
  }
  return number;
}

function numberOf(name: string): number {
  return hash(name, 0, name.length, 3);
}

function mix(first: number, second: number): number {
  return Math.imul(Math.imul(FNV_START ^ first, FNV_PRIME) ^ second, FNV_PRIME) | 0;
}

function hash(text: string, start: number, end: number, seed: number): number {
  let value = FNV_START ^ seed;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  return value | 0;
}
