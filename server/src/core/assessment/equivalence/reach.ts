// Whether a clause or an answer elsewhere in the document lets a tenderer offer something equivalent.

import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Statement } from "../../model/block-model.js";
import { type Outline, sectionOf } from "../../model/outline.js";
import type { AssessedBlock } from "../assess-block.js";
import type { DocumentAssessment } from "../assess-document.js";
import { type Placed, perPlace } from "../per-place.js";
import type { SectionContext } from "../section-context.js";
import type { Asking, EquivalenceClause, FixedKind, FixedName, Limit, Question } from "./facts.js";
import { chapterOf, isInDivision, isWithinPart, type LabelledPlace } from "./labels.js";
import { equivalenceIn, isGeneralHeading, questionsIn } from "./read-equivalence.js";
import { sameStem } from "./stems.js";

export interface PlacedName {
  readonly block: number;
  readonly name: FixedName;
}

interface PlacedClause {
  readonly block: number;
  readonly clause: EquivalenceClause;
  /** Labels under which others refer to it: its own and that of the heading above it. */
  readonly labels: readonly string[];
  readonly section: number;
}

interface PlacedLimit {
  readonly limit: Limit;
  readonly section: number;
}

interface Answered {
  readonly question: Question;
  readonly answer: "yes" | "no";
}

/** What a block says of equivalents in its place. */
interface Said extends Placed {
  readonly clauses: readonly EquivalenceClause[];
  readonly answered: readonly Answered[];
  readonly limits: readonly Limit[];
  readonly amended: readonly string[];
}

/** What the blocks of a document say of equivalents, in order. */
interface Gathered {
  readonly clauses: readonly PlacedClause[];
  readonly answered: readonly Answered[];
  /** Labels of requirements to which an equivalent was added afterwards. */
  readonly amended: readonly string[];
  /** They only matter beside clauses, and are left out without them. */
  readonly limits: readonly PlacedLimit[];
  /** The sections by which clauses reach; null without clauses. */
  readonly sections: Outline["sections"] | null;
}

const known = new WeakMap<DocumentAssessment["blocks"], Allowances>();

/**
 * The allowances of a document; gathered when a rule first asks, for all rules together. The same object as at the analysis
 * before when an edit changed nothing by which they reach, so that what they allow need not be asked again.
 */
export function allowancesOf(assessment: DocumentAssessment, language: DocumentLanguage): Allowances {
  const { blocks, change } = assessment;
  let allowances = known.get(blocks);
  if (!allowances) {
    const gathered = gather(saidIn(assessment, language, null), assessment.outline);
    const before = change ? known.get(change.before) : undefined;
    allowances = before?.areOf(gathered) ? before : new Allowances(gathered);
    known.set(blocks, allowances);
  }
  return allowances;
}

const saidIn = perPlace(equivalenceIn, (assessment, language, { block, facts }): Said[] => {
  const { clauses, limits, amended } = facts;
  const isAsked = ({ asked, unit }: Asking) => asked || inQuestions(assessment, block, unit);
  const questions = facts.asking.some(isAsked)
    ? questionsIn(assessment.blocks[block] as AssessedBlock, language)
    : [];
  const answered = questions.filter(isAsked).flatMap((question): Answered[] => {
    const next = assessment.blocks[block + 1];
    const answer = question.answer ?? (next ? equivalenceIn(next, language).opening : "open");
    if (answer === "open") return [];
    return [{ question, answer: question.compulsory ? (answer === "yes" ? "no" : "yes") : answer }];
  });
  const says = clauses.length + limits.length + answered.length + amended.length > 0;
  return says ? [{ block, clauses, limits, answered, amended }] : [];
});

function gather(said: readonly Said[], outline: Outline): Gathered {
  const answered = said.flatMap((one) => one.answered);
  const amended = said.flatMap((one) => one.amended);
  const clauses = said.flatMap(({ block, clauses }) =>
    clauses.map((clause) => {
      const section = sectionOf(outline, block, clause.unit);
      const heading = outline.sections[section]?.heading?.label;
      const labels = heading ? [...clause.labels, heading.toLowerCase()] : clause.labels;
      return { block, clause, labels, section };
    }),
  );
  if (clauses.length === 0) return { clauses, answered, amended, limits: [], sections: null };
  const limits = said.flatMap(({ block, limits: own }) =>
    own.map((limit) => ({ limit, section: sectionOf(outline, block, limit.unit) })),
  );
  return { clauses, answered, amended, limits, sections: outline.sections };
}

/** The clauses and answers of a document that allow something equivalent. */
export class Allowances {
  /** Indexes of answers by what a question may share with a requirement: a label, a standard, the start of a word. */
  readonly #byLabel = new Map<string, number[]>();
  readonly #byStandard = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #general: number[] = [];

  constructor(private readonly gathered: Gathered) {
    gathered.answered.forEach(({ question }, index) => {
      this.#add(question, index);
    });
  }

  /** Whether they rest on the same clauses and answers, in the same sections. */
  areOf({ clauses, answered, amended, limits, sections }: Gathered): boolean {
    const own = this.gathered;
    return (
      own.sections === sections &&
      sameRow(own.clauses, clauses, (a, b) => a.clause === b.clause && a.block === b.block) &&
      sameRow(own.answered, answered, (a, b) => a.question === b.question && a.answer === b.answer) &&
      sameRow(own.amended, amended, (a, b) => a === b) &&
      sameRow(own.limits, limits, (a, b) => a.limit === b.limit)
    );
  }

  /** Whether one of them reaches a name. An answer about the requirement itself goes before a general clause. */
  reach(place: PlacedName, outline: Outline): boolean {
    const statement = outline.blocks[place.block]?.statements[place.name.statement] as Statement;
    const answer = this.#answerAbout(place.name, statement);
    if (answer) return answer === "yes";
    if (place.name.labels.some((label) => this.gathered.amended.includes(label))) return true;
    if (place.name.refused || this.#isRefused(place.name)) return false;
    return this.gathered.clauses.some(
      (clause) =>
        reaches(clause, place, statement, outline) && !this.#isLimited(clause, place.name, statement),
    );
  }

  #isRefused({ labels }: FixedName): boolean {
    return this.gathered.limits.some(
      ({ limit }) => limit.refuses && labels.some((label) => limit.labels.includes(label)),
    );
  }

  /** Whether a sentence elsewhere, or an answer, takes the name out of the reach of a clause that it refers to. */
  #isLimited(clause: PlacedClause, name: FixedName, statement: Statement): boolean {
    const names = (labels: readonly string[]) => clause.labels.some((label) => labels.includes(label));
    const isOwn = (labels: readonly string[]) => name.labels.some((label) => labels.includes(label));
    return (
      this.gathered.limits.some(
        ({ limit: { labels, own, heads }, section }) =>
          (names(labels) && (isOwn(labels) || isOwn(own))) ||
          (heads && section === clause.section && isOwn(labels)),
      ) ||
      this.gathered.answered.some(
        ({ question, answer }) =>
          question.forReach &&
          answer === "no" &&
          names(question.labels) &&
          // “Geldt 2.9 ook voor de cilinders?”
          (isOwn(question.labels) ||
            (question.labels.every((label) => clause.labels.includes(label)) &&
              sharesWord(question, statement))),
      )
    );
  }

  #add({ labels, stems, general, standards }: Question, index: number): void {
    for (const label of labels) put(this.#byLabel, label, index);
    for (const key of standards) put(this.#byStandard, key, index);
    for (const stem of stems) put(this.#byStem, stem, index);
    if (general && labels.length === 0) this.#general.push(index);
  }

  /** The last answer about the requirement. */
  #answerAbout(name: FixedName, statement: Statement): "yes" | "no" | null {
    const { answered } = this.gathered;
    if (answered.length === 0) return null;
    let last = this.#lastOf(this.#general, -1, name, statement);
    for (const label of name.labels) last = this.#lastOf(this.#byLabel.get(label), last, name, statement);
    for (const key of name.standards) last = this.#lastOf(this.#byStandard.get(key), last, name, statement);
    for (const stem of name.stems) last = this.#lastOf(this.#byStem.get(stem), last, name, statement);
    return answered[last]?.answer ?? null;
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
      if (counts(this.gathered.answered[index] as Answered, name, statement)) return index;
    }
    return last;
  }
}

function sameRow<Item>(a: readonly Item[], b: readonly Item[], same: (a: Item, b: Item) => boolean): boolean {
  return a.length === b.length && a.every((item, index) => same(item, b[index] as Item));
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
  return sharesWord(question, statement);
}

function sharesWord(question: Question, { tokens }: Statement): boolean {
  return tokens.some(
    (token) => token.kind === "word" && question.words.some((word) => sameStem(word, token.lower)),
  );
}

const PAPERS: readonly FixedKind[] = ["labels", "diplomas"];

function reaches(
  { block, clause }: PlacedClause,
  { block: at, name }: PlacedName,
  statement: Statement,
  outline: Outline,
): boolean {
  if (!clause.of.some((kind) => name.kinds.includes(kind))) return false;
  // “Niet voor certificaten”: whoever is certified to a standard holds one.
  if (PAPERS.some((kind) => name.kinds.includes(kind) && clause.exceptOf.includes(kind))) return false;
  const place: LabelledPlace = { block: at, unit: statement.unit, labels: name.labels };
  if (clause.onlyLabels.length > 0 && !clause.onlyLabels.some((label) => name.labels.includes(label)))
    return false;
  if (
    clause.exceptLabels.some((label) => name.labels.includes(label)) ||
    clause.exceptStandards.some((key) => name.standards.includes(key)) ||
    clause.exceptParts.some((part) => isWithinPart(part, place, outline))
  )
    return false;
  if (
    clause.exceptWords.some((word) =>
      statement.tokens.some((token) => token.kind === "word" && sameStem(word, token.lower)),
    )
  )
    return false;
  if (clause.ownTable !== null) {
    const cell = outline.blocks[at]?.units[statement.unit]?.cell;
    return at === block && cell?.table === clause.ownTable;
  }
  if (clause.ownPart) {
    const chapter = chapterOf(outline, block, clause.unit);
    const heading = outline.sections[chapter]?.heading;
    return clause.ownPart === "division" && heading && isGeneralHeading(heading)
      ? isInDivision(outline, chapter, place)
      : chapter === chapterOf(outline, at, statement.unit);
  }
  return clause.parts.length === 0 || clause.parts.some((part) => isWithinPart(part, place, outline));
}
