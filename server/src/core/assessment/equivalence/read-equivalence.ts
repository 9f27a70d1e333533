// Reads what one block says of equivalents. Depends on its words and the language alone.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { type CueHits, CueSet } from "../../catalogue/cue-set.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { BlockModel, Statement, Unit } from "../../model/block-model.js";
import { tokenize } from "../../text/tokens.js";
import type { AssessedBlock } from "../assess-block.js";
import { written } from "../names/name-lists.js";
import { type Name, namesIn } from "../names/names.js";
import { perBlock } from "../per-block.js";
import { labelsIn } from "../references.js";
import { standardCues, standardsIn } from "../standards/references.js";
import { listedStandardAt } from "../standards/standard-names.js";
import { answerAfter, answerAt } from "./answers.js";
import {
  type Asking,
  type EquivalenceClause,
  type EquivalenceFacts,
  type FixedKind,
  type FixedName,
  type Limit,
  NO_EQUIVALENCE,
  type Question,
  type StatementMarks,
} from "./facts.js";
import { ownLabels, type PartLabel, shapeOf } from "./labels.js";
import { stemsOf } from "./stems.js";

const CUES = new CueSet(CATALOGUE.equivalence);

/** The facts of a block, remembered with it. */
export const equivalenceIn = perBlock(
  ({ model }: AssessedBlock, language: DocumentLanguage): EquivalenceFacts =>
    model.statements.length === 0 ? NO_EQUIVALENCE : new BlockReader(model, language).read(),
  // Marks matter to their own block only.
  ({ clauses, asking, limits, amended }) =>
    clauses.length + asking.length + limits.length + amended.length > 0,
);

/** Whether a heading stands above what holds for all chapters beside it (“Algemeen”). */
export function isGeneralHeading({ plain }: Unit): boolean {
  const tokens = tokenize(plain.text);
  return (["nl", "en"] as const).some((language) => CUES.find(tokens, language).has("general-heading"));
}

/** The questions of a block that asks some, remembered with it. */
export const questionsIn = perBlock(
  ({ model }: AssessedBlock, language: DocumentLanguage): readonly Question[] =>
    new BlockReader(model, language).questions(),
);

/** Whether a statement, its paragraph or its row allows something equivalent to a make. `isOther`: a statement that names a make of its own. */
export function allowsOtherMakes(
  block: AssessedBlock,
  facts: EquivalenceFacts,
  index: number,
  isOther: (statement: number) => boolean,
): boolean {
  const own = facts.marks.get(index);
  if (own && (own.equivalent || own.example) && !own.refused) return true;
  return neighbourAllows(block, facts, index, (marks) => marks.equivalent, isOther);
}

/** The same for a standard; whether it is only an example depends on where its name stands. */
export function allowsOtherStandards(
  block: AssessedBlock,
  facts: EquivalenceFacts,
  index: number,
  isOther: (statement: number) => boolean,
): boolean {
  const own = facts.marks.get(index);
  if (own?.equivalentStandard && !own.refused) return true;
  return neighbourAllows(block, facts, index, (marks) => marks.equivalentStandard, isOther);
}

function neighbourAllows(
  { model }: AssessedBlock,
  { marks }: EquivalenceFacts,
  index: number,
  allows: (marks: StatementMarks) => boolean,
  isOther: (statement: number) => boolean,
): boolean {
  if (marks.size === 0) return false;
  const statement = model.statements[index] as Statement;
  const place = (model.units[statement.unit] as Unit).cell;
  for (const [at, other] of marks) {
    if (at === index || !allows(other) || other.refused || other.ofOthers) continue;
    const neighbour = model.statements[at] as Statement;
    if (neighbour.question || isOther(at)) continue;
    if (neighbour.unit === statement.unit) return true;
    const cell = (model.units[neighbour.unit] as Unit).cell;
    if (place === null || cell?.table !== place.table) continue;
    // In its row, or in the head of its column: “Norm (of gelijkwaardig)”.
    if (cell.row === place.row || (cell.row === 0 && cell.column === place.column)) return true;
  }
  return false;
}

/** What clauses and answers elsewhere need to know of a name that a statement fixes. */
export function fixedName(
  { model }: AssessedBlock,
  { marks }: EquivalenceFacts,
  index: number,
  kinds: readonly FixedKind[],
  standards: readonly string[] = [],
): FixedName {
  const statement = model.statements[index] as Statement;
  const unit = model.units[statement.unit] as Unit;
  const labels = ownLabels(unit);
  let refused = false;
  for (const [at, other] of marks)
    if (other.refused && at >= unit.firstStatement && at < unit.lastStatement)
      refused ||= !model.statements[at]?.question;
  const stems = stemsOf(statement.tokens.flatMap(({ kind, lower }) => (kind === "word" ? [lower] : [])));
  return { statement: index, kinds, labels, shapes: labels.map(shapeOf), stems, standards, refused };
}

const QUESTION_CUES = [
  "asks-other",
  "asks-also",
  "asks-offer",
  "asks-equivalent",
  "asks-instead",
  "asks-own",
  "asks-enough",
  "asks-compulsory",
  "asks-reach",
];
const FARTHEST_IN_LIST = 4;
/** “Waar een norm wordt genoemd in hoofdstuk 4 en 5”: the chapters may follow the verb. */
const NEAR_SCOPE = 6;
/** Tokens from “of” to “gelijkwaardig”. */
const FARTHEST_OR = 3;
const LENGTH_OF_STEM = 4;
const LONGEST_RANGE = 100;
/** “artikel 4, vijfde lid”: tokens from the label to the end of the paragraph. */
const FARTHEST_ITEM = 4;
const PARAGRAPHS = Array.from({ length: 12 }, (_, index) => `paragraph-${index + 1}`);
const LONGEST_OBJECT = 9;
const PART_LABEL = /^(?:\d{1,2}(?:\.\d{1,2})*|\p{Lu}|[IVX]+)$/u;
const KINDS: readonly (readonly [cue: string, kind: FixedKind])[] = [
  ["of-makes", "makes"],
  ["of-norms", "norms"],
  ["of-labels", "labels"],
  ["of-diplomas", "diplomas"],
];
const ALL_KINDS: readonly FixedKind[] = ["makes", "norms", "labels", "diplomas"];

class BlockReader {
  readonly cues: readonly CueHits[];

  constructor(
    readonly model: BlockModel,
    readonly language: DocumentLanguage,
  ) {
    this.cues = model.statements.map((statement) => CUES.find(statement.tokens, language));
  }

  read(): EquivalenceFacts {
    const clauses = this.clauses();
    const asking = this.asking();
    const opening = answerAt(this.model.statements, this.cues, 0);
    const marks = this.marks();
    // What limits a clause in its own words is read with it.
    const limits = this.limits().filter(({ unit }) => !clauses.some((clause) => clause.unit === unit));
    const amended = this.amended();
    const nothing =
      clauses.length + asking.length + marks.size + limits.length + amended.length === 0 &&
      opening === "open";
    return nothing ? NO_EQUIVALENCE : { clauses, asking, limits, amended, opening, marks };
  }

  marks(): Map<number, StatementMarks> {
    const marks = new Map<number, StatementMarks>();
    this.cues.forEach((cues, index) => {
      const equivalent = this.#isEquivalent(cues, "equivalent");
      // What opens a standard that it names itself speaks of that one.
      const opensOwn = cues.has("opens") && this.#namesStandard(index);
      const equivalentStandard = this.#isEquivalent(cues, "equivalent-standard") || opensOwn;
      const example = cues.has("example");
      const refused = isRefused(cues);
      const ofOthers =
        cues.of("of-others").some(({ start }) => start === 0) ||
        (this.#unitOf(this.model.statements[index] as Statement).cell === null && this.#isOfItsOwn(cues));
      const suchAs = cues.of("such-as").map(({ end }) => end);
      if (equivalent || equivalentStandard || example || refused || suchAs.length > 0)
        marks.set(index, { equivalent, equivalentStandard, example, refused, ofOthers, suchAs });
    });
    return marks;
  }

  /** “verloopt via IFC of een ander open formaat”, “met VCA-Basis of een gelijkwaardig attest”: it leaves open what it names itself. */
  #isOfItsOwn(cues: CueHits): boolean {
    if (cues.has("other-allowed") || cues.has("opens")) return false;
    const hits = (["equivalent", "equivalent-standard"] as const).flatMap((cue) => cues.of(cue));
    return (
      hits.length > 0 &&
      hits.every((hit) =>
        cues.of("or").some(({ start }) => start > 0 && start <= hit.end && hit.start - start <= FARTHEST_OR),
      )
    );
  }

  clauses(): EquivalenceClause[] {
    const clauses: EquivalenceClause[] = [];
    this.model.units.forEach((unit, unitIndex) => {
      if (unit.kind === "code") return;
      const all = this.#statementsOf(unitIndex);
      if (unit.kind === "heading" || unit.kind === "footnote") {
        const opening = all.find((index) => this.#cuesOf(index).has("or-equivalent"));
        if (opening !== undefined && all.every((index) => !isRefused(this.#cuesOf(index))))
          clauses.push({
            ...this.#clause(unitIndex, opening, this.#kindsOfNames(opening)),
            ownPart: unit.kind === "heading" ? "chapter" : null,
          });
        if (unit.kind === "heading" || opening !== undefined) return;
      }
      if (!all.some((index) => this.#cuesOf(index).has("general") || this.#cuesOf(index).has("opens")))
        return;
      if (all.some((index) => ["later-or-before", "requests"].some((cue) => this.#cuesOf(index).has(cue))))
        return;
      const opened = this.#opened(unit, all);
      if (opened) {
        const clause = this.#clause(unitIndex, opened.statement, opened.kinds);
        clauses.push(clause, ...this.#besides(clause, all, opened.statement));
        return;
      }
      const members = all.filter((index) => !this.#hasName(index));
      const general = members.find((index) => this.#subjectsOf(index).length > 0);
      if (general === undefined || this.model.statements[general]?.question) return;
      const subjects = this.#subjectsOf(general);
      const allows = members.some((index) => {
        const cues = this.#cuesOf(index);
        return (
          index >= general &&
          index <= general + 1 &&
          !isRefused(cues) &&
          (this.#isEquivalent(cues, "equivalent") ||
            this.#isEquivalent(cues, "equivalent-standard") ||
            cues.has("other-allowed") ||
            (cues.has("example") && subjects.includes("makes")))
        );
      });
      if (!allows) return;
      const clause = this.#clause(unitIndex, general, subjects);
      clauses.push(clause, ...this.#besides(clause, members, general));
    });
    return clauses;
  }

  /**
   * What a sentence behind a clause opens besides: “Voor fabricaten geldt dat alleen in hoofdstuk 4”, “Hetzelfde geldt voor
   * diploma's”.
   */
  #besides(clause: EquivalenceClause, members: readonly number[], general: number): EquivalenceClause[] {
    return members.flatMap((index) => {
      const also = this.#cuesOf(index).of("reaches-also")[0];
      if (also ? index < general : index <= general || !this.#opensPartForOthers(index, clause.of)) return [];
      const { length } = (this.model.statements[index] as Statement).tokens;
      const of = this.#kindsNamed(index, also?.start);
      const parts = this.#partLabels(index, also?.start ?? 0, length);
      return of.length > 0 ? [{ ...clause, of, exceptOf: [], parts }] : [];
    });
  }

  /** Whether a sentence says of other kinds than the clause beside it that it reaches them in some parts only. */
  #opensPartForOthers(index: number, subjects: readonly FixedKind[]): boolean {
    const cues = this.#cuesOf(index);
    const [only] = cues.of("only");
    if (!only || !cues.has("applies") || cues.within("denied", only.end, only.end + 1)) return false;
    const kinds = this.#kindsNamed(index);
    const { length } = (this.model.statements[index] as Statement).tokens;
    return (
      kinds.length > 0 &&
      kinds.every((kind) => !subjects.includes(kind)) &&
      this.#partLabels(index, only.start, length).length > 0
    );
  }

  /** The kinds that a sentence names, from a token on. */
  #kindsNamed(index: number, from = 0): FixedKind[] {
    const cues = this.#cuesOf(index);
    return KINDS.filter(([cue]) => cues.of(cue).some(({ start }) => start >= from)).map(([, kind]) => kind);
  }

  /** A sentence that by itself lets somebody offer something else than the makes or standards that it, or the one before, speaks of. */
  #opened(unit: Unit, members: readonly number[]): { statement: number; kinds: FixedKind[] } | null {
    if (unit.cell || members.some((index) => this.model.statements[index]?.question || this.#hasName(index)))
      return null;
    const statement = members.find((index) => {
      const cues = this.#cuesOf(index);
      const opens = cues.has("opens") && (!isRefused(cues) || cues.has("is-read"));
      return opens && !this.#namesStandard(index);
    });
    if (statement === undefined) return null;
    const kinds = [statement, statement - 1]
      .filter((index) => members.includes(index))
      .map((index) => KINDS.filter(([cue]) => this.#cuesOf(index).has(cue)).map(([, kind]) => kind))
      .find((found) => found.length > 0);
    return kinds ? { statement, kinds } : null;
  }

  /** Labels of requirements to which a sentence adds an equivalent: “Aan eis 2.2 wordt toegevoegd: of gelijkwaardig”. */
  amended(): string[] {
    return this.model.statements.flatMap((statement, index) => {
      const cues = this.#cuesOf(index);
      const adds = this.#isEquivalent(cues, "equivalent") && cues.has("amends");
      if (!adds || isRefused(cues) || statement.question) return [];
      const labels = labelsIn(statement.text);
      return labels.length > 0 || !this.#unitOf(statement).cell ? labels : this.#labelsOfQuestion(index);
    });
  }

  limits(): Limit[] {
    return this.model.statements.flatMap((statement, index) => {
      const cues = this.#cuesOf(index);
      const refuses = isRefused(cues);
      if (!(cues.has("exception") || refuses) || statement.question) return [];
      const labels = [
        ...labelsIn(statement.text),
        ...bareNumbers(statement, cues.of("exception")[0]?.start ?? 0, cues),
      ];
      if (labels.length === 0) return [];
      const heads = cues.of("exception").some((hit) => hit.start <= 1);
      return [{ unit: statement.unit, labels, own: ownLabels(this.#unitOf(statement)), refuses, heads }];
    });
  }

  /** Statements that may ask for something else. */
  asking(): Asking[] {
    return this.model.statements.flatMap((statement, index) => {
      const cues = this.#cuesOf(index);
      if (!QUESTION_CUES.some((cue) => cues.has(cue))) return [];
      if (this.#unitOf(statement).kind === "heading") return [];
      return [{ statement: index, unit: statement.unit, asked: statement.question }];
    });
  }

  questions(): Question[] {
    return this.asking().flatMap((asking) => this.#question(asking) ?? []);
  }

  #question({ statement: index, unit, asked }: Asking): Question | null {
    const { statements } = this.model;
    const statement = statements[index] as Statement;
    const cues = this.#cuesOf(index);
    // “Mag de kleur anders zijn?”
    const forMakes = this.#asksForMake(index) && (!cues.has("asks-feature") || cues.has("of-makes"));
    const own = standardCues(statement, this.language);
    const standards = this.#standardsAsked(index);
    const forStandards =
      cues.has("asks-equivalent") ||
      cues.has("asks-instead") ||
      cues.has("asks-own") ||
      (cues.has("asks-enough") && standards.length > 0) ||
      (cues.has("asks-compulsory") && standards.length > 0);
    const labels = this.#labelsOfQuestion(index);
    const forReach = cues.has("asks-reach") && labels.length > 0;
    if (!forMakes && !forStandards && !forReach) return null;
    const compulsory =
      (cues.has("asks-compulsory") && !cues.has("asks-alternative") && !cues.has("asks-instead")) ||
      this.#asksObjection(index);
    const words = statement.tokens.flatMap((token, at) =>
      token.kind === "word" &&
      token.end - token.start >= 4 &&
      !own.within("label-noun", at, at + 1) &&
      !cues.within("filler", at, at + 1)
        ? [token.lower]
        : [],
    );
    return {
      statement: index,
      unit,
      asked,
      labels,
      shapes: labels.map(shapeOf),
      words,
      stems: stemsOf(words),
      standards,
      forMakes,
      forStandards,
      forReach,
      onlyEnough: !cues.has("asks-equivalent") && !cues.has("asks-instead") && !compulsory,
      forEquivalent: cues.has("asks-equivalent"),
      compulsory,
      general: (cues.has("all-makes") || cues.has("all-standards")) && !cues.has("part"),
      answer: answerAfter(statements, this.cues, index),
    };
  }

  /** “Mag ook een ander slot?”, “Mogen wij Abloy leveren?”, “Is Salto verplicht?” */
  #asksForMake(index: number): boolean {
    const cues = this.#cuesOf(index);
    if (cues.has("asks-other")) return true;
    // “Geldt de eis ook voor de stalling?” asks for nothing else.
    if (cues.has("asks-also") && (!cues.has("asks-reach") || cues.has("of-makes"))) return true;
    return (cues.has("asks-offer") || cues.has("asks-compulsory")) && this.#hasName(index);
  }

  /** The keys of the standards that a question names, or that the sentence before it names (“Wij hebben X. Voldoet dat?”). */
  #standardsAsked(index: number): string[] {
    const { statements } = this.model;
    const statement = statements[index] as Statement;
    const own = standardsIn(statement, this.language).map(({ key }) => key);
    const before = statements[index - 1];
    if (own.length > 0 || !statement.question || before?.unit !== statement.unit || before.question)
      return own;
    return standardsIn(before, this.language).map(({ key }) => key);
  }

  /** “Onze stelen zijn van een ander merk. Bezwaar?”: who says yes refuses. */
  #asksObjection(index: number): boolean {
    const { unit } = this.model.statements[index] as Statement;
    return this.#statementsOf(unit).some(
      (at) =>
        at >= index &&
        at <= index + 1 &&
        this.model.statements[at]?.question === true &&
        this.#cuesOf(at).has("asks-objection"),
    );
  }

  #cuesOf(index: number): CueHits {
    return this.cues[index] as CueHits;
  }

  #unitOf(statement: Statement): Unit {
    return this.model.units[statement.unit] as Unit;
  }

  #statementsOf(unit: number): number[] {
    const { firstStatement, lastStatement } = this.model.units[unit] as Unit;
    return Array.from({ length: lastStatement - firstStatement }, (_, index) => firstStatement + index);
  }

  /** “equivalent” as a word of allowance, not as the unit of a quantity (“CO2 equivalent”). */
  #isEquivalent(cues: CueHits, cue: "equivalent" | "equivalent-standard"): boolean {
    if (!cues.has(cue)) return false;
    const units = cues.of("equivalent-unit");
    return cues.of(cue).some((hit) => !units.some((unit) => hit.start < unit.end && unit.start < hit.end));
  }

  #namesStandard(index: number): boolean {
    return standardsIn(this.model.statements[index] as Statement, this.language).length > 0;
  }

  #hasName(index: number): boolean {
    const cues = this.#cuesOf(index);
    const parts = cues.of("part");
    // “de Vraagspecificatie”
    const isTerm = ({ start, end, known }: Name) =>
      !known && end - start === 1 && cues.within("article", start - 1, start);
    return namesIn(this.model.statements[index] as Statement).some(
      (name) =>
        name.strength >= 1 &&
        !(name.strength === 1 && isTerm(name)) &&
        name.unknown.length + (name.known ? 1 : 0) > 0 &&
        // “Section 3” is a place in the text.
        !parts.some((part) => part.start === name.start),
    );
  }

  /** What a general clause speaks of: what is named between “where” and “mentioned”. */
  #subjectsOf(index: number): FixedKind[] {
    const cues = this.#cuesOf(index);
    const exception = cues.of("exception").find((hit) => hit.start > 0)?.start ?? Number.POSITIVE_INFINITY;
    const kinds = new Set<FixedKind>();
    let products = false;
    let anything = false;
    for (const { start, end: last } of cues.of("general")) {
      if (start >= exception || this.#isConditional(cues, start, last)) continue;
      const end = Math.max(last, Math.min(exception, this.#listEnd(cues, this.#objectEnd(index, last))));
      const from = Math.max(0, start - 2);
      for (const [cue, kind] of KINDS) if (cues.within(cue, from, end)) kinds.add(kind);
      products ||= cues.within("of-products", from, end);
      anything ||= cues.within("of-anything", from, end);
    }
    if (kinds.size === 0 && products) kinds.add("makes");
    return kinds.size === 0 && anything ? this.#kindsOfNames(index) : [...kinds];
  }

  /** “merken, typen, normen of keurmerken”: a row of nouns goes on to its last. */
  #listEnd(cues: CueHits, from: number): number {
    let end = from;
    for (;;) {
      const joined = cues.of("joined").some((hit) => hit.start === end);
      const next = joined
        ? [...KINDS.map(([cue]) => cue), "of-products"]
            .flatMap((cue) => cues.of(cue))
            .filter(
              (hit) =>
                hit.start > end &&
                hit.start <= end + FARTHEST_IN_LIST &&
                !cues.within("denied", end, hit.start),
            )
        : [];
      if (next.length === 0) return end;
      end = Math.max(...next.map((hit) => hit.end));
    }
  }

  /** “Wherever Section 3 cites a standard,”: behind such a verb stands what the clause speaks of. */
  #objectEnd(index: number, verbEnd: number): number {
    if (!this.#cuesOf(index).within("cites", verbEnd - 1, verbEnd)) return verbEnd;
    const { tokens } = this.model.statements[index] as Statement;
    let end = verbEnd;
    while (end < tokens.length && end < verbEnd + LONGEST_OBJECT && !/^[;:.]$/.test(tokens[end]?.lower ?? ""))
      end++;
    return end;
  }

  /** “Elke verwijzing naar NEN of ISO” speaks of norms; a reference to nothing in particular speaks of all. */
  #kindsOfNames(index: number): FixedKind[] {
    const statement = this.model.statements[index] as Statement;
    const named = statement.tokens.flatMap((_, at): FixedKind[] => {
      const kind = listedStandardAt(statement, at)?.group.kind;
      return kind && kind !== "law" ? [kind] : [];
    });
    const cues = this.#cuesOf(index);
    for (const [cue, kind] of KINDS) if (cues.has(cue)) named.push(kind);
    return named.length > 0 ? [...new Set(named)] : [...ALL_KINDS];
  }

  /** “Where a standard is named together with the words ‘or equivalent’”: it speaks of those places only. */
  #isConditional(cues: CueHits, start: number, end: number): boolean {
    if (cues.has("is-read")) return false;
    if (cues.of("with-words").some((hit) => hit.start >= start && hit.start <= end)) return true;
    // “Waar bij een norm ‘of gelijkwaardig’ staat”, but not “waar ‘of gelijkwaardig’ ontbreekt”.
    const inside = (cue: string) => cues.of(cue).some((hit) => hit.start > start && hit.end < end);
    return (
      cues.within("where", start, start + 1) &&
      (inside("equivalent") || inside("equivalent-standard")) &&
      !inside("missing")
    );
  }

  #clause(unitIndex: number, general: number, subjects: readonly FixedKind[]): EquivalenceClause {
    const members = this.#statementsOf(unitIndex);
    const parts: PartLabel[] = [];
    const exceptParts: PartLabel[] = [];
    const onlyLabels: string[] = [];
    const exceptLabels: string[] = [];
    const exceptWords: string[] = [];
    const exceptStandards: string[] = [];
    const exceptOf: FixedKind[] = [];
    let of = subjects;
    let ownPart: EquivalenceClause["ownPart"] = null;
    for (const index of members) {
      const statement = this.model.statements[index] as Statement;
      const cues = this.#cuesOf(index);
      // “Voor merken geldt dat alleen in deel 2”, beside a clause on standards.
      const kinds = this.#kindsNamed(index);
      const others = kinds.length > 0 && kinds.every((kind) => !subjects.includes(kind));
      if (index !== general && others && !cues.has("exception")) continue;
      if (index > general && (cues.has("reaches-also") || this.#opensPartForOthers(index, subjects)))
        continue;
      const exception = cues.of("exception")[0];
      const end = exception ? exception.start : statement.tokens.length;
      if (index === general || index === general + 1) {
        const scope = Math.min(end, this.#scopeEnd(index, index === general));
        if (cues.within("this-part", 0, scope))
          ownPart ??= cues.within("this-division", 0, scope) ? "division" : "chapter";
        parts.push(...this.#partLabels(index, 0, scope));
        onlyLabels.push(...this.#labelsBehindFor(index, end));
      }
      if (index !== general && !exception && cues.has("only") && cues.has("applies"))
        of = this.#narrowed(of, cues);
      if (!exception) continue;
      // “Eis 4.7 is daarvan uitgezonderd”: a sentence of its own may name the requirement first.
      // “Deze regel geldt voor heel hoofdstuk 3, behalve voor A7.”
      const isApplied = cues.of("applies").some((hit) => hit.end <= exception.start);
      if (index > general + 1 && isApplied) parts.push(...this.#partLabels(index, 0, exception.start));
      const from =
        index === general ? clauseStart(statement, exception.start) : isApplied ? exception.start : 0;
      const text = statement.text.slice(statement.tokens[from]?.start ?? statement.text.length);
      const named = this.#partLabels(index, from, statement.tokens.length);
      const bare = bareNumbers(statement, from, cues);
      // “artikel 4, vijfde lid” is not what bears the number 4.
      const labels = [
        ...labelsIn(text),
        ...bare.filter((number) => !named.some(({ label, item }) => item !== null && label === number)),
      ];
      exceptLabels.push(...labels);
      exceptParts.push(...named);
      // “Voor ISO 27001 geldt dit niet.”
      const standards = standardsIn(statement, this.language).filter(({ start }) => start >= from);
      exceptStandards.push(...standards.map(({ key }) => key));
      if (labels.length + named.length + standards.length > 0) continue;
      const taken = KINDS.filter(([cue]) =>
        cues.within(cue, index === general ? exception.start : 0, statement.tokens.length),
      );
      exceptOf.push(...taken.map(([, kind]) => kind));
      if (taken.length > 0) of = of.filter((kind) => !exceptOf.includes(kind));
      else
        for (const [at, token] of statement.tokens.slice(from).entries())
          if (
            token.kind === "word" &&
            token.end - token.start >= 5 &&
            !cues.within("filler", from + at, from + at + 1)
          )
            exceptWords.push(token.lower);
    }
    const unit = this.model.units[unitIndex] as Unit;
    const labels = ownLabels(unit);
    return {
      unit: unitIndex,
      labels,
      of,
      exceptOf,
      parts,
      ownPart,
      ownTable: unit.cell?.row === 0 ? unit.cell.table : null,
      onlyLabels,
      exceptLabels,
      exceptParts,
      exceptWords,
      exceptStandards,
    };
  }

  /** The token behind which chapters tell how equivalence is shown and no longer where the clause holds. */
  #scopeEnd(index: number, isGeneral: boolean): number {
    const cues = this.#cuesOf(index);
    const { length } = (this.model.statements[index] as Statement).tokens;
    if (cues.has("applies") || cues.has("only")) return length;
    if (!isGeneral) return 0;
    return Math.max(...cues.of("general").map((hit) => this.#objectEnd(index, hit.end) + NEAR_SCOPE));
  }

  /** “This is for standards only.” */
  #narrowed(of: readonly FixedKind[], cues: CueHits): readonly FixedKind[] {
    const named = KINDS.filter(([cue]) => cues.has(cue)).map(([, kind]) => kind);
    return named.length > 0 ? of.filter((kind) => named.includes(kind)) : of;
  }

  /** “Voor 2.1 en 2.4 tot en met 2.9 mag …”: the requirements of which a sentence speaks, before a token. */
  #labelsBehindFor(index: number, to: number): string[] {
    const { text, tokens } = this.model.statements[index] as Statement;
    const cues = this.#cuesOf(index);
    const labels: string[] = [];
    for (const hit of cues.of("for-labels")) {
      let inRange = false;
      for (let at = hit.end; at < to; ) {
        const { start } = tokens[at] as Statement["tokens"][number];
        const rest = text.slice(start);
        const [label] = labelsIn(rest);
        if (label && rest.toLowerCase().startsWith(label)) {
          const before = labels.at(-1);
          if (inRange && before) labels.push(...labelsBetween(before, label));
          labels.push(label);
          const next = tokens.findIndex((token) => token.start >= start + label.length);
          at = next < 0 ? to : next;
          inRange = false;
        } else {
          const link = ["range", "joined"].flatMap((cue) => cues.of(cue)).find((one) => one.start === at);
          if (!link || at === hit.end) break;
          inRange = cues.of("range").includes(link);
          at = link.end;
        }
      }
    }
    return labels;
  }

  /** “perceel A”, “hoofdstuk 4 en 5”, “Section 3”: the labels after a word for a part. */
  #partLabels(index: number, from: number, to: number): PartLabel[] {
    const statement = this.model.statements[index] as Statement;
    const labels: PartLabel[] = [];
    const cues = this.#cuesOf(index);
    for (const hit of cues.of("part")) {
      if (hit.start < from || hit.end > to) continue;
      if (cues.of("of-law").some(({ start }) => start === hit.start)) continue;
      const lot = cues.within("lot", hit.start, hit.end);
      const stem = statement.tokens[hit.start]?.lower.slice(0, LENGTH_OF_STEM) ?? "";
      let before: string | null = null;
      for (let at = hit.end; at < Math.min(to, hit.end + 9); at++) {
        const raw = written(statement, statement.tokens[at] as Statement["tokens"][number]);
        if (PART_LABEL.test(raw)) {
          if (before && cues.of("range").some((range) => range.start < at && range.end === at))
            for (const label of between(before, raw)) labels.push({ label, lot, stem, item: null });
          labels.push({ label: raw.toLowerCase(), lot, stem, item: itemBehind(cues, at) });
          before = raw;
        } else if (at === hit.end) break;
        else if (
          !["joined", "range"].some((cue) => cues.of(cue).some((one) => one.start <= at && at < one.end))
        )
          break;
      }
    }
    return labels;
  }

  #labelsOfQuestion(index: number): string[] {
    const statement = this.model.statements[index] as Statement;
    const unit = this.#unitOf(statement);
    const labels = labelsIn(statement.text);
    if (unit.cell) {
      const table = this.model.tables[unit.cell.table];
      const row = table?.rows[unit.cell.row] ?? [];
      row.forEach((cell, column) => {
        if (cell.unit === statement.unit || cell.text.length > 24) return;
        labels.push(...labelsIn(cell.text));
        if (column > 0 && /^\d{1,3}$/.test(cell.text)) labels.push(cell.text);
      });
    } else if (labels.length === 0 || !this.#followsAnswer(index)) {
      for (const at of this.#statementsOf(statement.unit))
        if (at < index) labels.push(...labelsIn((this.model.statements[at] as Statement).text));
      labels.push(...ownLabels(unit));
    }
    return labels;
  }

  /** Whether a question before it in the same text has been answered, so that its labels are not those of this one. */
  #followsAnswer(index: number): boolean {
    const { statements } = this.model;
    const { unit } = statements[index] as Statement;
    return this.#statementsOf(unit).some(
      (at) => at < index - 1 && statements[at]?.question === true && statements[at + 1]?.question === false,
    );
  }
}

/** The number of the paragraph that is named behind a label, or null. */
function itemBehind(cues: CueHits, label: number): string | null {
  const number = PARAGRAPHS.findIndex((cue) => cues.within(cue, label + 1, label + FARTHEST_ITEM));
  return number < 0 ? null : String(number + 1);
}

/** The token after the last semicolon before `index`, or `index` itself. */
function clauseStart(statement: Statement, index: number): number {
  for (let at = index - 1; at >= 0; at--) if (statement.tokens[at]?.lower === ";") return at + 1;
  return index;
}

/** “eis 27 en 31”: bare numbers that follow. */
function bareNumbers({ tokens }: Statement, from: number, cues: CueHits): string[] {
  const numbers: string[] = [];
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "number" || !/^\d{1,3}$/.test(token.lower)) continue;
    const before = numbers.at(-1);
    if (before && cues.of("range").some((range) => range.start < at && range.end === at))
      numbers.push(...between(before, token.lower));
    numbers.push(token.lower);
  }
  return numbers;
}

/** What lies between two labels of one list: “b.1” and “b.9”. */
function labelsBetween(first: string, last: string): string[] {
  const [, head = "", from = ""] = /^(.*?)(\d+)$/.exec(first) ?? [];
  const [, sameHead = "", to = ""] = /^(.*?)(\d+)$/.exec(last) ?? [];
  return head === sameHead ? between(from, to).map((number) => head + number.padStart(from.length, "0")) : [];
}

/** What lies between two whole numbers: “12 tot en met 15”. */
function between(first: string, last: string): string[] {
  const [from, to] = [Number(first), Number(last)];
  if (!(to > from && to - from <= LONGEST_RANGE)) return [];
  return Array.from({ length: to - from - 1 }, (_, index) => String(from + 1 + index));
}

/** Nothing else is accepted; “maar niet bij eis 12” is an exception and “sluit niet uit” allows: they refuse nothing here. */
function isRefused(cues: CueHits): boolean {
  if (!cues.has("refused")) return false;
  const others = [...cues.of("exception"), ...cues.of("not-excluded")];
  return cues
    .of("refused")
    .some((hit) => !others.some((other) => other.start < hit.end && hit.start < other.end));
}
