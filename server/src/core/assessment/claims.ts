// What a block claims once and for all: the subject, its value and the place.

import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { BilingualPatterns, ClaimSubject } from "../catalogue/catalogue-data.js";
import { type PatternHit, PatternSet } from "../catalogue/pattern.js";
import type { Statement, Unit } from "../model/block-model.js";
import type { Span } from "../text/span.js";
import { type Token, tokenize } from "../text/tokens.js";
import type { AssessedBlock } from "./assess-block.js";
import { type Value, valuesIn } from "./values.js";

export interface Claim {
  readonly subject: ClaimSubject;
  readonly value: Value;
  /** Index of the statement that names the subject, and of its unit. */
  readonly statement: number;
  readonly unit: number;
  /** The sentence, or the row from subject to value; and the words of the value. Relative to the block. */
  readonly span: Span;
  readonly focus: Span;
  /** The words of the value. */
  readonly words: string;
}

const { subjects, elsewhere, parts, numbers } = CATALOGUE.claims;
// "een" is an article more often than a number.
const ARTICLES: ReadonlySet<string> = new Set(["een"]);
const NUMBER_WORDS = new Set(
  [...Object.keys(numbers.nl), ...Object.keys(numbers.en)].filter((word) => !ARTICLES.has(word)),
);
// Both languages at once: no word of the one means something else in the other.
const both = ({ nl, en }: BilingualPatterns) => [...new Set([...nl, ...en])];
const PATTERNS = new PatternSet(
  [
    { id: "elsewhere", patterns: both(elsewhere) },
    { id: "parts", patterns: both(parts) },
    ...subjects.flatMap((subject, index) => [
      { id: `${index} named`, patterns: both(subject) },
      ...(subject.needs ? [{ id: `${index} needs`, patterns: both(subject.needs) }] : []),
      ...(subject.not ? [{ id: `${index} not`, patterns: both(subject.not) }] : []),
    ]),
  ],
  NUMBER_WORDS,
);

const NONE: readonly Claim[] = [];

/** The claims of a block; most blocks make none. */
export function claimsIn(block: AssessedBlock): readonly Claim[] {
  const claims: Claim[] = [];
  // "… de huidige vervoerder … . De overeenkomst eindigt op …": the rest of the paragraph is about the other contract too.
  let unitElsewhere = -1;
  for (const [index, statement] of block.model.statements.entries()) {
    const unit = block.model.units[statement.unit] as Unit;
    if (unit.kind === "heading" || unit.kind === "code" || statement.unit === unitElsewhere) continue;
    const hits = PATTERNS.find(statement.tokens);
    if (hits.some(({ id }) => id === "elsewhere")) unitElsewhere = statement.unit;
    else if (hits.length > 0 && !statement.question) claims.push(...claimsOf(block, index, hits));
  }
  return claims.length === 0 ? NONE : claims;
}

/** The subjects that a sentence names, whatever else it says. */
export function subjectsNamed(statement: Statement): ClaimSubject[] {
  const hits = PATTERNS.find(statement.tokens);
  const has = (name: string) => hits.some(({ id }) => id === name);
  return subjects.filter(
    ({ needs }, at) => has(`${at} named`) && (!needs || has(`${at} needs`)) && !has(`${at} not`),
  );
}

function claimsOf(block: AssessedBlock, index: number, hits: readonly PatternHit<string>[]): Claim[] {
  const statement = block.model.statements[index] as Statement;
  const claims = new Map<ClaimSubject, Claim>();
  for (const { id, start, end } of hits) {
    const [at, kind] = id.split(" ");
    const subject = subjects[Number(at)];
    if (!subject || kind !== "named" || claims.has(subject)) continue;
    const has = (name: string) => hits.some((hit) => hit.id === name);
    if (subject.needs && !has(`${at} needs`)) continue;
    const claim = claimAt(block, index, subject, { start, end });
    const excuses = hits.filter((hit) => hit.id === `${at} not` || (!subject.parts && hit.id === "parts"));
    if (claim && !excuses.some((hit) => reaches(hit, claim, statement))) claims.set(subject, claim);
  }
  return [...claims.values()];
}

// "vier jaar, inclusief verlenging"; what stands farther behind the value belongs to the rest of the sentence.
const FARTHEST_EXCUSE = 2;

/** Whether words that excuse a claim stand before its value, or close behind it. */
function reaches(excuse: Span, { subject, value, words }: Claim, statement: Statement): boolean {
  if (subject.kind === "date" || !statement.text.slice(value.start, value.end).startsWith(words)) return true;
  const last = statement.tokens.findLastIndex(({ end }) => end <= value.end);
  return excuse.start <= last + FARTHEST_EXCUSE;
}

// A value farther behind the words belongs to something else.
const FARTHEST = 8;

function claimAt(block: AssessedBlock, index: number, subject: ClaimSubject, hit: Span): Claim | null {
  const statement = block.model.statements[index] as Statement;
  const tokens = statement.tokens.slice(hit.start, hit.end + (subject.kind === "count" ? 0 : FARTHEST));
  const [first, last] = [tokens[0], tokens[tokens.length - 1]] as [Token, Token];
  // The value behind the words, and only if there is none the one among them.
  const named = statement.tokens[hit.end - 1] as Token;
  const values = valuesIn(subject.kind, statement.text, statement.tokens).filter(
    ({ start, end }) => start >= first.start && end <= last.end,
  );
  const value = values.find(({ start }) => start >= named.end) ?? values[0];
  const unit = block.model.units[statement.unit] as Unit;
  // "€ 420.000 voor A en € 138.000 voor B" is no sum of the whole.
  if (subject.kind === "money" && values.length > 1) return null;
  if (!value) return unit.cell ? claimInRow(block, index, subject) : null;
  const focus = unit.plain.toSourceSpan(statement.start + value.start, statement.start + value.end);
  const words = statement.text.slice(value.start, value.end);
  return { subject, value, statement: index, unit: statement.unit, span: statement.span, focus, words };
}

/** The value in another cell of the row, when there is just one. */
function claimInRow({ model }: AssessedBlock, index: number, subject: ClaimSubject): Claim | null {
  const statement = model.statements[index] as Statement;
  const unit = model.units[statement.unit] as Unit;
  if (!unit.cell || unit.cell.row === 0) return null;
  const row = model.tables[unit.cell.table]?.rows[unit.cell.row] ?? [];
  const found = row.flatMap((cell) =>
    cell.unit < 0 || cell.unit === statement.unit
      ? []
      : valuesIn(subject.kind, cell.text, tokenize(cell.text)).map((value) => ({ cell, value })),
  );
  const [only] = found;
  if (!only || found.length > 1) return null;
  const { cell, value } = only;
  const plain = (model.units[cell.unit] as Unit).plain;
  const focus = plain.toSourceSpan(value.start, value.end);
  const span = {
    start: Math.min(statement.span.start, focus.start),
    end: Math.max(statement.span.end, focus.end),
  };
  const words = cell.text.slice(value.start, value.end);
  return { subject, value, statement: index, unit: statement.unit, span, focus, words };
}

/** Whether a heading speaks of a part of the contract, or of another one. */
export function namesOther(heading: Unit): boolean {
  let known = otherHeadings.get(heading);
  if (known === undefined) {
    const hits = PATTERNS.find(tokenize(heading.plain.text));
    known = hits.some(({ id }) => id === "parts" || id === "elsewhere");
    otherHeadings.set(heading, known);
  }
  return known;
}

const otherHeadings = new WeakMap<Unit, boolean>();
