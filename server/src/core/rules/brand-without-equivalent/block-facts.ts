// What one block contributes to the rule: sentences that fix a make, clauses that allow others, questions, names of bodies.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { type CueHits, CueSet } from "../../catalogue/cue-set.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { BlockModel, Statement, Unit } from "../../model/block-model.js";
import { type Frame, frameOf, placeNames } from "./frames.js";
import { written } from "./name-lists.js";
import { type Name, namesIn } from "./names.js";

const EQUIVALENCE = new CueSet(CATALOGUE.equivalence);

/** A sentence that fixes a make and allows nothing else by itself. */
export interface FixedMake {
  readonly statement: number;
  readonly name: Name;
  readonly frame: Frame;
  /** Labels under which others refer to the sentence, in lower case. */
  readonly labels: readonly string[];
  /** Those labels with `0` for their numbers and `x` for their letters. */
  readonly shapes: readonly string[];
  /** Its own paragraph says that nothing else is accepted. */
  readonly refused: boolean;
}

/** “Where a make is named, an equivalent may be offered.” */
export interface EquivalenceClause {
  readonly unit: number;
  /** The clause speaks of makes, and not of standards alone. */
  readonly ofMakes: boolean;
  /** The chapters and lots that it is limited to; empty without a limit. */
  readonly parts: readonly PartLabel[];
  /** Limited to the chapter in which it stands. */
  readonly ownPart: boolean;
  readonly exceptLabels: readonly string[];
  readonly exceptParts: readonly PartLabel[];
  readonly exceptWords: readonly string[];
}

export interface PartLabel {
  readonly label: string;
  /** A lot: its number is no number of a chapter. */
  readonly lot: boolean;
}

/** A question whether something else may be offered. */
export interface Question {
  readonly unit: number;
  readonly labels: readonly string[];
  /** As those of a make: a question that names another requirement of the same shape is not about this one. */
  readonly shapes: readonly string[];
  readonly words: readonly string[];
  /** A question mark ends it; without one it counts in a chapter of questions only. */
  readonly asked: boolean;
  /** The question is about makes in general. */
  readonly general: boolean;
  /** Null when the answer stands in the next block. */
  readonly answer: "yes" | "no" | "open" | null;
}

export interface BlockFacts {
  readonly makes: readonly FixedMake[];
  readonly clauses: readonly EquivalenceClause[];
  readonly questions: readonly Question[];
  /** How the first statement answers a question of the block before. */
  readonly opening: "yes" | "no" | "open";
  /** Words that name bodies, places and persons here. */
  readonly bodies: readonly string[];
  /** Words of names that no list knows, once for each sentence. */
  readonly mentions: readonly string[];
}

const NOTHING: BlockFacts = {
  makes: [],
  clauses: [],
  questions: [],
  opening: "open",
  bodies: [],
  mentions: [],
};
const remembered = new WeakMap<AssessedBlock, BlockFacts>();

/** The facts of a block; depends on its words and the language alone. */
export function blockFacts(block: AssessedBlock, language: DocumentLanguage): BlockFacts {
  let facts = remembered.get(block);
  if (!facts) {
    facts = block.model.statements.length === 0 ? NOTHING : readFacts(block.model, language);
    remembered.set(block, facts);
  }
  return facts;
}

function readFacts(model: BlockModel, language: DocumentLanguage): BlockFacts {
  const cues = model.statements.map((statement) => EQUIVALENCE.find(statement.tokens, language));
  const names = model.statements.map((statement) => namesIn(statement));
  const reader = new BlockReader(model, language, cues, names);
  return {
    makes: reader.makes(),
    clauses: reader.clauses(),
    questions: reader.questions(),
    opening: reader.answerAt(0),
    mentions: names.flatMap((own) => [...new Set(own.flatMap(({ unknown }) => unknown))]),
    bodies: model.statements.flatMap((statement, index) =>
      placeNames(statement, names[index] as Name[], language),
    ),
  };
}

const LABEL =
  /(?<![\p{L}\d])(?:\p{Lu}{1,5}(?:[-.]\p{Lu}{1,4})*[-. ]?\d+(?:[.-]\d+)*[a-z]?|\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)+)(?![\p{L}\d])/gu;
const PART_LABEL = /^(?:\d{1,2}(?:\.\d{1,2})*|\p{Lu}|[IVX]+)$/u;

function labelsIn(text: string): string[] {
  return [...text.matchAll(LABEL)].map((match) => match[0].toLowerCase());
}

class BlockReader {
  constructor(
    readonly model: BlockModel,
    readonly language: DocumentLanguage,
    readonly cues: readonly CueHits[],
    readonly names: readonly (readonly Name[])[],
  ) {}

  makes(): FixedMake[] {
    return this.model.statements.flatMap((statement, index) => {
      const names = this.names[index] ?? [];
      if (names.length === 0 || statement.question) return [];
      const unit = this.#unitOf(statement);
      if (unit.kind === "heading" || unit.kind === "code") return [];
      if (this.#allowsOthers(index)) return [];
      let best: FixedMake | null = null;
      for (const name of names) {
        const frame = frameOf(statement, name, this.language);
        if (frame && (!best || name.strength > best.name.strength))
          best = {
            statement: index,
            name,
            frame,
            labels: this.#ownLabels(unit),
            shapes: this.#ownLabels(unit).map(shapeOf),
            refused: this.#refusesOthers(statement.unit),
          };
      }
      return best ? [best] : [];
    });
  }

  clauses(): EquivalenceClause[] {
    const clauses: EquivalenceClause[] = [];
    this.model.units.forEach((unit, unitIndex) => {
      if (unit.kind === "heading" || unit.kind === "code") return;
      const members = this.#statementsOf(unitIndex).filter((index) => !this.#hasName(index));
      const general = members.find((index) => subjectOf(this.cues[index] as CueHits) !== null);
      if (general === undefined || this.model.statements[general]?.question) return;
      const allows = members.some((index) => {
        const cues = this.cues[index] as CueHits;
        return (
          index >= general &&
          index <= general + 1 &&
          !cues.has("refused") &&
          (cues.has("equivalent") ||
            cues.has("other-allowed") ||
            (cues.has("example") && subjectOf(cues) === "makes"))
        );
      });
      if (allows) clauses.push(this.#clause(unitIndex, general));
    });
    return clauses;
  }

  questions(): Question[] {
    const { statements } = this.model;
    const questions: Question[] = [];
    statements.forEach((statement, index) => {
      const cues = this.cues[index] as CueHits;
      if (!cues.has("asks-other")) return;
      const unit = this.#unitOf(statement);
      if (unit.kind === "heading") return;
      const labels = this.#labelsOfQuestion(index);
      questions.push({
        unit: statement.unit,
        labels,
        shapes: labels.map(shapeOf),
        words: statement.tokens
          .filter((token) => token.kind === "word" && token.end - token.start >= 4)
          .map((token) => token.lower),
        asked: statement.question,
        general: cues.has("all-makes") && !cues.has("part"),
        answer: index + 1 < statements.length ? this.answerAt(index + 1) : null,
      });
    });
    return questions;
  }

  /** What a statement says as the answer to a question before it. */
  answerAt(index: number): "yes" | "no" | "open" {
    const statement = this.model.statements[index];
    const cues = this.cues[index];
    if (!statement || !cues || statement.question) return "open";
    // “Antwoord: nee”, “A8 No.”, “- Nee.”
    const from = statement.tokens.findIndex(
      (token, at) =>
        token.kind === "word" && !cues.within("answer", at, at + 1) && !/^\p{L}\d+$/u.test(token.lower),
    );
    if (from < 0) return cues.has("answer") ? this.answerAt(index + 1) : "open";
    const no = cues.of("refuses").find((hit) => hit.start >= from);
    const yes = cues.of("allows").find((hit) => hit.start >= from);
    if (no && no.start <= from + 4 && (!yes || yes.start >= no.start || no.start <= yes.end + 1)) return "no";
    return yes && yes.start <= from + 6 ? "yes" : "open";
  }

  #unitOf(statement: Statement): Unit {
    return this.model.units[statement.unit] as Unit;
  }

  #statementsOf(unit: number): number[] {
    const { firstStatement, lastStatement } = this.model.units[unit] as Unit;
    return Array.from({ length: lastStatement - firstStatement }, (_, index) => firstStatement + index);
  }

  #hasName(index: number): boolean {
    return (this.names[index] ?? []).some(
      (name) => name.strength >= 1 && name.unknown.length + (name.known ? 1 : 0) > 0,
    );
  }

  /** The sentence, or another of its paragraph or row that names no make of its own, allows something equivalent. */
  #allowsOthers(index: number): boolean {
    const own = this.cues[index] as CueHits;
    if ((own.has("equivalent") || own.has("example")) && !own.has("refused")) return true;
    const statement = this.model.statements[index] as Statement;
    const unit = this.#unitOf(statement);
    return this.model.statements.some((other, at) => {
      if (at === index || other.question) return false;
      const cues = this.cues[at] as CueHits;
      if (!cues.has("equivalent") || cues.has("refused") || this.#hasName(at)) return false;
      if (other.unit === statement.unit) return true;
      const place = this.#unitOf(other).cell;
      return (
        unit.cell !== null && place !== null && place.table === unit.cell.table && place.row === unit.cell.row
      );
    });
  }

  #refusesOthers(unit: number): boolean {
    return this.#statementsOf(unit).some(
      (index) => this.cues[index]?.has("refused") && !this.model.statements[index]?.question,
    );
  }

  #ownLabels(unit: Unit): string[] {
    const labels = unit.label ? [unit.label.toLowerCase()] : [];
    // Converted tables leave the bare number of a requirement in front of its text.
    const number = /^\d{1,3}(?=\s)/.exec(unit.plain.text)?.[0];
    return number ? [...labels, number] : labels;
  }

  #clause(unitIndex: number, general: number): EquivalenceClause {
    const members = this.#statementsOf(unitIndex);
    const parts: PartLabel[] = [];
    const exceptParts: PartLabel[] = [];
    const exceptLabels: string[] = [];
    const exceptWords: string[] = [];
    let ownPart = false;
    for (const index of members) {
      const statement = this.model.statements[index] as Statement;
      const cues = this.cues[index] as CueHits;
      const exception = cues.of("exception")[0];
      const end = exception ? exception.start : statement.tokens.length;
      if (index === general || index === general + 1) {
        ownPart ||= cues.within("this-part", 0, end);
        parts.push(...this.#partLabels(index, 0, end));
      }
      if (!exception) continue;
      // “Eis 4.7 is daarvan uitgezonderd”: a sentence of its own may name the requirement first.
      const from = index === general ? clauseStart(statement, exception.start) : 0;
      const text = statement.text.slice(statement.tokens[from]?.start ?? statement.text.length);
      exceptLabels.push(...labelsIn(text), ...bareNumbers(statement, from));
      exceptParts.push(...this.#partLabels(index, from, statement.tokens.length));
      for (const token of statement.tokens.slice(from))
        if (token.kind === "word" && token.end - token.start >= 5) exceptWords.push(token.lower);
    }
    const ofMakes =
      subjectOf(this.cues[general] as CueHits) === "makes" &&
      !members.some((index) => index !== general && this.#takesMakesBack(index));
    return { unit: unitIndex, ofMakes, parts, ownPart, exceptLabels, exceptParts, exceptWords };
  }

  /** “Dat geldt niet voor merken”, “This is for standards only”. */
  #takesMakesBack(index: number): boolean {
    const cues = this.cues[index] as CueHits;
    if (cues.has("of-makes"))
      return cues.has("exception") && labelsIn((this.model.statements[index] as Statement).text).length === 0;
    return cues.has("only") && cues.has("of-standards");
  }

  /** “perceel A”, “hoofdstuk 4 en 5”, “Section 3”: the labels after a word for a part. */
  #partLabels(index: number, from: number, to: number): PartLabel[] {
    const statement = this.model.statements[index] as Statement;
    const labels: PartLabel[] = [];
    for (const hit of (this.cues[index] as CueHits).of("part")) {
      if (hit.start < from || hit.end > to) continue;
      const lot = this.cues[index]?.within("lot", hit.start, hit.end) ?? false;
      for (let at = hit.end; at < Math.min(to, hit.end + 5); at++) {
        const raw = written(statement, statement.tokens[at] as Statement["tokens"][number]);
        if (PART_LABEL.test(raw)) labels.push({ label: raw.toLowerCase(), lot });
        else if (at > hit.end && !/^[,&/]$|^(?:en|and|of|or)$/.test(raw)) break;
        else if (at === hit.end) break;
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
    } else {
      for (const at of this.#statementsOf(statement.unit))
        if (at < index) labels.push(...labelsIn((this.model.statements[at] as Statement).text));
      labels.push(...this.#ownLabels(unit));
    }
    return labels;
  }
}

function shapeOf(label: string): string {
  return label.replace(/\d+/g, "0").replace(/\p{L}+/gu, "x");
}

/** What a general clause speaks of: what is named between “where” and “mentioned”. */
function subjectOf(cues: CueHits): "makes" | "standards" | null {
  for (const { start, end } of cues.of("general")) {
    const from = Math.max(0, start - 2);
    if (cues.within("of-makes", from, end)) return "makes";
    if (cues.within("of-standards", from, end)) return "standards";
    if (cues.within("of-products", from, end)) return "makes";
  }
  return null;
}

/** The token after the last semicolon before `index`, or `index` itself. */
function clauseStart(statement: Statement, index: number): number {
  for (let at = index - 1; at >= 0; at--) if (statement.tokens[at]?.lower === ";") return at + 1;
  return index;
}

/** “eis 27 en 31”: bare numbers that follow. */
function bareNumbers(statement: Statement, from: number): string[] {
  return statement.tokens
    .slice(from)
    .flatMap((token) => (token.kind === "number" && /^\d{1,3}$/.test(token.lower) ? [token.lower] : []));
}
