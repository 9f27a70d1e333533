// An organisation's own criteria and clauses: checked as those of the catalogue are, and completed to what the core uses.
import {
  type Bilingual,
  type Clause,
  type ClauseChange,
  type ClauseFault,
  clauseFaults,
  GENERIC_PRODUCT_GROUP,
  hasClause,
  type Span,
} from "../core/index.js";
import { faultMessage, organisationMessages } from "./organisation-messages.js";
import type { ChangeSource, ClauseSource } from "./organisation-shape.js";
import { toPatterns } from "./own-words.js";
import type { YamlProblem } from "./yaml/read.js";
import type { PerLanguage, ProblemText } from "./yaml/shape.js";

const OWN_SOURCE = "own";
const LANGUAGES = ["nl", "en"] as const;

/** Faults for which no tenderer may be shut out: a clause that has one is not offered. */
const GRAVE: ReadonlySet<string> = new Set([
  "brackets",
  "locals",
  "no-equivalent",
  "norm-without-equivalent",
  "brand-without-equivalent",
]);

/** Reads the clauses of one file, one after the other. */
export class ClauseReader {
  readonly problems: YamlProblem[] = [];
  readonly #ids = new Set<string>();
  readonly #organisation: string | undefined;
  readonly #spanOf: (owner: object, key?: string) => Span;

  constructor(organisation: string | undefined, spanOf: (owner: object, key?: string) => Span) {
    this.#organisation = organisation;
    this.#spanOf = spanOf;
  }

  /** The clause, or undefined after a report when it cannot be offered. */
  read(source: ClauseSource): Clause | undefined {
    const hasGoodId = this.#checkId(source);
    const hasGoodDates = this.#checkDates(source);
    const clause = this.#toClause(source);
    const hasGoodTexts = this.#checkTexts(source, clause);
    return hasGoodId && hasGoodDates && hasGoodTexts ? clause : undefined;
  }

  #checkId(source: ClauseSource): boolean {
    const { id } = source;
    const isTwice = this.#ids.has(id);
    this.#ids.add(id);
    if (!isTwice && !hasClause(id)) return true;
    const message = isTwice ? organisationMessages.idTwice(id) : organisationMessages.idOfCatalogue(id);
    this.#report(this.#spanOf(source, "id"), "error", message);
    return false;
  }

  #checkDates(source: ClauseSource): boolean {
    const { validFrom, validTo } = source;
    if (validFrom === undefined || validTo === undefined || validFrom.slice(0, validTo.length) <= validTo)
      return true;
    const message = organisationMessages.endsBeforeStart(`${source.id}: validTo`, validFrom, validTo);
    this.#report(this.#spanOf(source, "validTo"), "error", message);
    return false;
  }

  #checkTexts(source: ClauseSource, clause: Clause): boolean {
    let isGood = true;
    for (const language of LANGUAGES.filter((one) => source.text[one] !== undefined)) {
      for (const fault of remembered(clause, language)) {
        const isGrave = GRAVE.has(fault.kind === "finding" ? fault.rule : fault.kind);
        this.#report(
          this.#placeOf(source, fault),
          isGrave ? "error" : "warning",
          faultMessage(clause.id, fault, isGrave),
        );
        if (isGrave) isGood = false;
      }
    }
    return isGood;
  }

  #placeOf(source: ClauseSource, { part, language }: ClauseFault): Span {
    const texts = source[part];
    if (texts === undefined) return this.#spanOf(source);
    return this.#spanOf(texts, texts[language] === undefined ? (language === "nl" ? "en" : "nl") : language);
  }

  #toClause(source: ClauseSource): Clause {
    const { productGroup, productGroups, recognition, cost, changes, ...rest } = source;
    const { level = "basis", version = 1 } = source;
    const groups = [...new Set([...(productGroup ? [productGroup] : []), ...(productGroups ?? [])])];
    return {
      ...rest,
      level,
      version,
      productGroups:
        groups.length === 0 || groups.includes(GENERIC_PRODUCT_GROUP) ? [GENERIC_PRODUCT_GROUP] : groups,
      title: both(source.title),
      text: both(source.text),
      verification: both(source.verification),
      followUp: both(source.followUp),
      rationale: both(source.rationale),
      ...(cost && { cost: both(cost) }),
      ...(changes && { changes: changes.map(toChange) }),
      ...(recognition && { recognition: toPatterns(recognition) }),
      source: toSource(source, this.#organisation),
    };
  }

  #report(span: Span, severity: "error" | "warning", message: ProblemText): void {
    this.problems.push({ span, severity, message });
  }
}

function toChange({ version, note, was }: ChangeSource): ClauseChange {
  return { version, note: both(note), ...(was && { was: both(was) }) };
}

/** The core shows the note; a reference of the organisation is no source that the catalogue knows. */
function toSource({ source = {} }: ClauseSource, organisation: string | undefined): Clause["source"] {
  const { ref, note, date } = source;
  const told = [ref, date, note].filter((words) => words !== undefined);
  return {
    ref: OWN_SOURCE,
    note: told.length > 0 ? told.join(", ") : (organisation ?? ""),
    date: date ?? "",
  };
}

/** An organisation that works in one language has its texts in that language. */
function both({ nl, en }: PerLanguage<string>): Bilingual {
  return { nl: nl ?? en ?? "", en: en ?? nl ?? "" };
}

const REMEMBERED = 2_000;
const known = new Map<string, readonly ClauseFault[]>();

/** While a file is edited, its clauses are read again at each keystroke, and all but one of them are what they were. */
function remembered(clause: Clause, language: "nl" | "en"): readonly ClauseFault[] {
  const { kind, text, verification, followUp, recognition } = clause;
  const key = JSON.stringify([language, kind, text, verification, followUp, recognition]);
  let faults = known.get(key);
  if (faults === undefined) {
    faults = clauseFaults(clause, language);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, faults);
  }
  return faults;
}
