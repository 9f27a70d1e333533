// Whether a clause or an answer elsewhere in the document lets a tenderer offer something equivalent.

import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Statement } from "../../model/block-model.js";
import { type Outline, sectionOf } from "../../model/outline.js";
import type { DocumentAssessment } from "../assess-document.js";
import type { SectionContext } from "../section-context.js";
import type { EquivalenceClause, FixedName, Limit, Question } from "./facts.js";
import { chapterOf, isWithinPart, type LabelledPlace } from "./labels.js";
import { equivalenceIn } from "./read-equivalence.js";
import { sameStem } from "./stems.js";

export interface PlacedName {
  readonly block: number;
  readonly name: FixedName;
}

interface PlacedClause {
  readonly block: number;
  readonly clause: EquivalenceClause;
}

interface Answered {
  readonly question: Question;
  readonly answer: "yes" | "no";
}

const known = new WeakMap<DocumentAssessment, Allowances>();

/** The allowances of a document; gathered when a rule first asks, for all rules together. */
export function allowancesOf(assessment: DocumentAssessment, language: DocumentLanguage): Allowances {
  let allowances = known.get(assessment);
  if (!allowances) {
    allowances = new Allowances(assessment, language);
    known.set(assessment, allowances);
  }
  return allowances;
}

/** The clauses and answers of a document that allow something equivalent. */
export class Allowances {
  readonly #clauses: PlacedClause[] = [];
  readonly #answered: Answered[] = [];
  /** Indexes in `#answered` by what a question may share with a requirement: a label, a standard, the start of a word. */
  readonly #byLabel = new Map<string, number[]>();
  readonly #byStandard = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #general: number[] = [];
  readonly #limits: Limit[] = [];

  constructor(
    private readonly assessment: DocumentAssessment,
    language: DocumentLanguage,
  ) {
    const { blocks } = assessment;
    for (const { block, facts } of equivalenceIn.in(assessment, language)) {
      const { clauses, questions, limits } = facts;
      for (const limit of limits) this.#limits.push(limit);
      for (const clause of clauses) this.#clauses.push({ block, clause });
      for (const question of questions) {
        if (!question.asked && !inQuestions(assessment, block, question.unit)) continue;
        const next = blocks[block + 1];
        const answer = question.answer ?? (next ? equivalenceIn(next, language).opening : "open");
        if (answer === "open") continue;
        const turned = question.compulsory ? (answer === "yes" ? "no" : "yes") : answer;
        this.#add({ question, answer: turned });
      }
    }
  }

  /** Whether one of them reaches a name. An answer about the requirement itself goes before a general clause. */
  reach(place: PlacedName): boolean {
    const { outline } = this.assessment;
    const statement = outline.blocks[place.block]?.statements[place.name.statement] as Statement;
    const answer = this.#answerAbout(place.name, statement);
    if (answer) return answer === "yes";
    if (place.name.refused) return false;
    return this.#clauses.some(
      (clause) => reaches(clause, place, statement, outline) && !this.#isLimited(clause.clause, place.name),
    );
  }

  /** Whether a sentence elsewhere, or an answer, takes the name out of the reach of a clause that it refers to. */
  #isLimited(clause: EquivalenceClause, name: FixedName): boolean {
    if (clause.labels.length === 0) return false;
    const names = (labels: readonly string[]) => clause.labels.some((label) => labels.includes(label));
    const isOwn = (labels: readonly string[]) => name.labels.some((label) => labels.includes(label));
    return (
      this.#limits.some(({ labels, own }) => names(labels) && (isOwn(labels) || isOwn(own))) ||
      this.#answered.some(
        ({ question, answer }) =>
          question.forReach && answer === "no" && names(question.labels) && isOwn(question.labels),
      )
    );
  }

  #add(answered: Answered): void {
    const index = this.#answered.push(answered) - 1;
    const { labels, stems, general, standards } = answered.question;
    for (const label of labels) put(this.#byLabel, label, index);
    for (const key of standards) put(this.#byStandard, key, index);
    for (const stem of stems) put(this.#byStem, stem, index);
    if (general && labels.length === 0) this.#general.push(index);
  }

  /** The last answer about the requirement. */
  #answerAbout(name: FixedName, statement: Statement): "yes" | "no" | null {
    if (this.#answered.length === 0) return null;
    let last = this.#lastOf(this.#general, -1, name, statement);
    for (const label of name.labels) last = this.#lastOf(this.#byLabel.get(label), last, name, statement);
    for (const key of name.standards) last = this.#lastOf(this.#byStandard.get(key), last, name, statement);
    for (const stem of name.stems) last = this.#lastOf(this.#byStem.get(stem), last, name, statement);
    return this.#answered[last]?.answer ?? null;
  }

  /** The last of some answers that counts for a name, if it comes after `last`. */
  #lastOf(
    indexes: readonly number[] | undefined,
    last: number,
    name: FixedName,
    statement: Statement,
  ): number {
    if (!indexes) return last;
    for (let at = indexes.length - 1; at >= 0; at--) {
      const index = indexes[at] as number;
      if (index <= last) break;
      if (counts(this.#answered[index] as Answered, name, statement)) return index;
    }
    return last;
  }
}

function put(map: Map<string, number[]>, key: string, index: number): void {
  const indexes = map.get(key);
  if (indexes) indexes.push(index);
  else map.set(key, [index]);
}

function inQuestions({ outline, contexts }: DocumentAssessment, block: number, unit: number): boolean {
  return (contexts[sectionOf(outline, block, unit)] as SectionContext).role === "questions";
}

function counts({ question, answer }: Answered, name: FixedName, statement: Statement): boolean {
  if (name.kinds.includes("makes")) return question.forMakes && isAbout(question, name, statement);
  if (!question.forStandards) return false;
  // “Volstaat het certificaat van een onderaannemer?” is no question for another standard.
  if (question.onlyEnough && question.standards.some((key) => name.standards.includes(key))) return false;
  // “Volstaat een eigen verklaring? Nee”: that closes no clause that allows an equivalent.
  const other = question.standards.some((key) => !name.standards.includes(key));
  if (answer === "no" && !question.forEquivalent && !question.compulsory && !other) return false;
  return isAbout(question, name, statement);
}

/** A question that names a label is about that requirement; without one its words must be those of the requirement. */
function isAbout(question: Question, name: FixedName, statement: Statement): boolean {
  if (question.labels.some((label) => name.labels.includes(label))) return true;
  if (question.general && question.labels.length === 0) return true;
  if (question.shapes.some((shape) => name.shapes.includes(shape))) return false;
  if (name.standards.length > 0 && question.standards.length > 0)
    return question.standards.some((key) => name.standards.includes(key));
  return statement.tokens.some(
    (token) => token.kind === "word" && question.words.some((word) => sameStem(word, token.lower)),
  );
}

function reaches(
  { block, clause }: PlacedClause,
  { block: at, name }: PlacedName,
  statement: Statement,
  outline: Outline,
): boolean {
  if (!clause.of.some((kind) => name.kinds.includes(kind))) return false;
  const place: LabelledPlace = { block: at, unit: statement.unit, labels: name.labels };
  if (
    clause.exceptLabels.some((label) => name.labels.includes(label)) ||
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
    return chapterOf(outline, block, clause.unit) === chapterOf(outline, at, statement.unit);
  return clause.parts.length === 0 || clause.parts.some((part) => isWithinPart(part, place, outline));
}
