// Whether a clause or an answer elsewhere in the document lets a tenderer offer something equivalent.
import type { SectionContext } from "../../assessment/section-context.js";
import type { Statement } from "../../model/block-model.js";
import { type Outline, sectionOf } from "../../model/outline.js";
import type { DocumentScope } from "../rule.js";
import type { BlockFacts, EquivalenceClause, FixedMake, PartLabel, Question } from "./block-facts.js";

export interface PlacedMake {
  readonly block: number;
  readonly make: FixedMake;
}

interface PlacedClause {
  readonly block: number;
  readonly clause: EquivalenceClause;
}

interface Answered {
  readonly question: Question;
  readonly answer: "yes" | "no";
}

/** The clauses and answers of a document that allow something equivalent. */
export class Allowances {
  readonly #clauses: PlacedClause[] = [];
  readonly #answered: Answered[] = [];
  /** Indexes in `#answered` by what a question may share with a requirement: a label, the start of a word. */
  readonly #byLabel = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #general: number[] = [];

  constructor(
    private readonly document: DocumentScope,
    facts: readonly BlockFacts[],
  ) {
    facts.forEach(({ clauses, questions }, block) => {
      for (const clause of clauses) if (clause.ofMakes) this.#clauses.push({ block, clause });
      for (const question of questions) {
        if (!question.asked && !inQuestions(document, block, question.unit)) continue;
        const answer = question.answer ?? facts[block + 1]?.opening ?? "open";
        if (answer !== "open") this.#add({ question, answer });
      }
    });
  }

  /** Whether one of them reaches a make. An answer about the requirement itself goes before a general clause. */
  reach(place: PlacedMake): boolean {
    const { outline } = this.document.assessment;
    const statement = outline.blocks[place.block]?.statements[place.make.statement] as Statement;
    const answer = this.#answerAbout(place.make, statement);
    if (answer) return answer === "yes";
    if (place.make.refused) return false;
    return this.#clauses.some((clause) => reaches(clause, place, outline));
  }

  #add(answered: Answered): void {
    const index = this.#answered.push(answered) - 1;
    const { labels, words, general } = answered.question;
    for (const label of labels) put(this.#byLabel, label, index);
    for (const word of words) if (word.length >= STEM) put(this.#byStem, word.slice(0, STEM), index);
    if (general && labels.length === 0) this.#general.push(index);
  }

  /** The last answer about the requirement. */
  #answerAbout(make: FixedMake, statement: Statement): "yes" | "no" | null {
    const candidates = new Set(this.#general);
    for (const label of make.labels)
      for (const index of this.#byLabel.get(label) ?? []) candidates.add(index);
    for (const token of statement.tokens)
      for (const index of this.#byStem.get(token.lower.slice(0, STEM)) ?? []) candidates.add(index);
    let last = -1;
    for (const index of candidates)
      if (index > last && isAbout((this.#answered[index] as Answered).question, make, statement))
        last = index;
    return this.#answered[last]?.answer ?? null;
  }
}

const STEM = 5;

function put(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (known) known.push(index);
  else map.set(key, [index]);
}

function inQuestions({ assessment }: DocumentScope, block: number, unit: number): boolean {
  const { outline, contexts } = assessment;
  return (contexts[sectionOf(outline, block, unit)] as SectionContext).role === "questions";
}

/** A question that names a label is about that requirement; without one its words must be those of the requirement. */
function isAbout(question: Question, make: FixedMake, statement: Statement): boolean {
  if (question.labels.some((label) => make.labels.includes(label))) return true;
  if (question.general && question.labels.length === 0) return true;
  if (question.shapes.some((shape) => make.shapes.includes(shape))) return false;
  return statement.tokens.some(
    (token) =>
      token.kind === "word" &&
      token.end - token.start >= STEM &&
      question.words.some((word) => sameStem(word, token.lower)),
  );
}

function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= STEM &&
    long.startsWith(short.slice(0, Math.max(STEM, short.length - 2))) &&
    long.length - short.length <= 4
  );
}

function reaches(from: PlacedClause, place: PlacedMake, outline: Outline): boolean {
  const { clause } = from;
  const statement = outline.blocks[place.block]?.statements[place.make.statement] as Statement;
  const { labels } = place.make;
  if (
    clause.exceptLabels.some((label) => labels.includes(label)) ||
    clause.exceptParts.some((part) => isWithinPart(part, place, outline))
  )
    return false;
  if (
    clause.exceptWords.some((word) =>
      statement.tokens.some((token) => token.kind === "word" && sameStem(word, token.lower)),
    )
  )
    return false;
  if (clause.ownPart)
    return topSection(outline, from.block, clause.unit) === topSection(outline, place.block, statement.unit);
  return clause.parts.length === 0 || clause.parts.some((part) => isWithinPart(part, place, outline));
}

/** Whether the requirement stands in the chapter or lot with the label. */
function isWithinPart(
  { label: part, lot }: PartLabel,
  { block, make }: PlacedMake,
  outline: Outline,
): boolean {
  const chapter = new RegExp(`^${escaped(part)}(?:[.\\-]?\\d|\\.)`);
  // “eis A4” belongs to lot A, but “eis 2.3” does not belong to lot 2.
  if (!(lot && /^\d/.test(part)) && make.labels.some((label) => chapter.test(label))) return true;
  const statement = outline.blocks[block]?.statements[make.statement] as Statement;
  for (
    let section = sectionOf(outline, block, statement.unit);
    section > 0;
    section = outline.sections[section]?.parent ?? 0
  ) {
    const heading = outline.sections[section]?.heading;
    if (!heading) continue;
    const label = heading.label?.toLowerCase() ?? "";
    if (!lot && (label === part || label.endsWith(` ${part}`))) return true;
    if (new RegExp(`(?<![\\p{L}\\d])\\p{L}+ ${escaped(part)}(?![\\p{L}\\d])`, "iu").test(heading.plain.text))
      return true;
  }
  return false;
}

function topSection(outline: Outline, block: number, unit: number): number {
  let section = sectionOf(outline, block, unit);
  let best = section;
  while (section > 0) {
    best = section;
    section = outline.sections[section]?.parent ?? 0;
    // The title above all chapters is no chapter.
    if (section > 0 && outline.sections[section]?.level === 1 && (outline.sections[best]?.level ?? 0) > 1)
      break;
  }
  return best;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
