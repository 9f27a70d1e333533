// What one block contributes to the rule: sentences that fix a make, names of bodies and terms.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { FixedName } from "../../assessment/equivalence/facts.js";
import { allowsOtherMakes, equivalenceIn, fixedName } from "../../assessment/equivalence/read-equivalence.js";
import { type Name, namesIn } from "../../assessment/names/names.js";
import { perBlock } from "../../assessment/per-block.js";
import { standardsIn } from "../../assessment/standards/references.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { BlockModel, Statement, Unit } from "../../model/block-model.js";
import {
  allowsAnother,
  definedTerm,
  environmentNames,
  type Frame,
  frameOf,
  type HeadKind,
  kindOfHead,
  placeNames,
  saysItIsOwnWork,
  saysItStays,
  tellsOfWhatIsNew,
} from "./frames.js";

/** A sentence that fixes a make and allows nothing else by itself. */
export interface FixedMake {
  readonly statement: number;
  readonly name: Name;
  readonly frame: Frame;
  /** The sentence says that it is new. */
  readonly isNew: boolean;
  /** What clauses and answers elsewhere need to know of it. */
  readonly fixed: FixedName;
}

export interface BlockFacts {
  readonly makes: readonly FixedMake[];
  /** Words that name bodies, places, persons and terms here. */
  readonly bodies: readonly string[];
  /** Names and how they begin, in lower case, that stand here for what the authority has, gives or wants to connect. */
  readonly environment: readonly string[];
  /** Words of names that no list knows, once for each sentence. */
  readonly mentions: readonly string[];
}

const NOTHING: BlockFacts = { makes: [], bodies: [], environment: [], mentions: [] };

/** The facts of a block, remembered with it; depends on its words and the language alone. */
export const blockFacts = perBlock(readFacts, (facts) => facts !== NOTHING);

function readFacts(block: AssessedBlock, language: DocumentLanguage): BlockFacts {
  const { statements } = block.model;
  const names = statements.map((statement) => namesIn(statement));
  const terms = statements.flatMap((statement) => definedTerm(statement) ?? []);
  if (terms.length === 0 && names.every((own) => own.length === 0)) return NOTHING;
  return {
    makes: makesIn(block, names, language),
    mentions: names.flatMap((own) => [...new Set(own.flatMap(({ unknown }) => unknown))]),
    environment: statements.flatMap((statement, index) =>
      environmentNames(
        statement,
        { before: statements.slice(Math.max(0, index - MOST_BEFORE), index), next: statements[index + 1] },
        names[index] as Name[],
        language,
      ),
    ),
    bodies: [
      ...terms,
      ...statements.flatMap((statement, index) => placeNames(statement, names[index] as Name[], language)),
    ],
  };
}

const MAKERS: ReadonlySet<string> = new Set(["van", "by", "from"]);
/** An abbreviation may be a make (“APG of een gelijkwaardig merk”). */
const LEAST_STRENGTH = 0.5;
/** Tokens between “such as” and an example. */
const FARTHEST_EXAMPLE = 5;

function makesIn(
  block: AssessedBlock,
  names: readonly (readonly Name[])[],
  language: DocumentLanguage,
): FixedMake[] {
  const { model } = block;
  const equivalence = equivalenceIn(block, language);
  const namesMake = (index: number) =>
    (names[index] ?? []).some(
      ({ strength, unknown, known }) => strength > LEAST_STRENGTH && unknown.length + (known ? 1 : 0) > 0,
    );
  return model.statements.flatMap((statement: Statement, index) => {
    const own = names[index] ?? [];
    if (own.length === 0 || statement.question) return [];
    const { kind } = model.units[statement.unit] as Unit;
    if (kind === "heading" || kind === "code") return [];
    if (allowsOtherMakes(block, equivalence, index, namesMake)) return [];
    if (staysThere(model, index, language)) return [];
    const column = kindOfColumn(model, statement, language);
    if (column === "existing") return [];
    let best: { name: Name; frame: Frame } | null = null;
    const standards = standardsIn(statement, language);
    const suchAs = equivalence.marks.get(index)?.suchAs ?? [];
    for (const name of withMakers(own, statement)) {
      // “FORS Silver”, “BREEAM Excellent”: the name of a standard is no make.
      if (!name.known && standards.some(({ start, end }) => start < name.end && name.start < end)) continue;
      if (suchAs.some((end) => end <= name.start && name.start - end <= FARTHEST_EXAMPLE)) continue;
      if (allowsAnother(statement, name, own, language)) continue;
      const inColumn = name.strength >= 1 && !name.codeOnly && column === "makes";
      const frame =
        frameOf(statement, name, language, column === "priced") ?? (inColumn ? "make-word" : null);
      if (frame && (!best || name.strength > best.name.strength)) best = { name, frame };
    }
    if (!best) return [];
    const isNew = tellsOfWhatIsNew(statement, language);
    return [{ statement: index, ...best, isNew, fixed: fixedName(block, equivalence, index, ["makes"]) }];
  });
}

/** Statements before one that may say that what it names is there. */
const MOST_BEFORE = 2;
/** A statement and those behind it that may say that what it names stays. */
const MOST_BEHIND = 4;

/**
 * Whether a statement or one of the few behind it says that what it names is there and stays, or the one before that the
 * authority does the work itself.
 */
function staysThere({ statements }: BlockModel, index: number, language: DocumentLanguage): boolean {
  const unit = statements[index]?.unit;
  const before = statements[index - 1];
  if (before && before.unit === unit && saysItIsOwnWork(before, language)) return true;
  return statements
    .slice(index, index + MOST_BEHIND)
    .some((statement) => statement.unit === unit && saysItStays(statement, language));
}

type HeadKinds = readonly (HeadKind | null)[];
type Table = BlockModel["tables"][number];
const headsRead = { nl: new WeakMap<Table, HeadKinds>(), en: new WeakMap<Table, HeadKinds>() };

/** What the heads of the columns of a table say, each. */
function kindsOfHeads(model: BlockModel, table: Table, language: DocumentLanguage): HeadKinds {
  const read = headsRead[language === "en" ? "en" : "nl"];
  let kinds = read.get(table);
  if (!kinds) {
    kinds = (table.rows[0] ?? []).map(({ unit }) => {
      const { firstStatement = 0, lastStatement = 0 } = model.units[unit] ?? {};
      const [words] = model.statements.slice(firstStatement, lastStatement);
      return words ? kindOfHead(words, language) : null;
    });
    read.set(table, kinds);
  }
  return kinds;
}

/**
 * What the heads of a table say of a cell: makes stand in it (“Merk en type”), it tells what is there (“Nu in gebruik”), or it
 * describes what has a price in its row.
 */
function kindOfColumn(
  model: BlockModel,
  { unit: at }: Statement,
  language: DocumentLanguage,
): HeadKind | null {
  const { cell } = model.units[at] as Unit;
  const table = cell && cell.row > 0 ? model.tables[cell.table] : undefined;
  if (!cell || !table) return null;
  const kinds = kindsOfHeads(model, table, language);
  const own = kinds[cell.column] ?? null;
  if (own === "existing") return own;
  if (kinds.includes("existing")) return null;
  return own === null && kinds.includes("priced") ? "priced" : own;
}

/** “IDEA van Caseware”: a product and who makes it are one name. */
function withMakers(names: readonly Name[], statement: Statement): readonly Name[] {
  return names.map((name, index) => {
    const maker = names[index + 1];
    const between = statement.tokens[name.end];
    if (!maker || maker.start !== name.end + 1 || !between || !MAKERS.has(between.lower)) return name;
    const looksMade = name.unknown.some((word) => /\d|\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(word));
    if (!looksMade && !name.known && !name.codeOnly) return name;
    return {
      ...name,
      end: maker.end,
      strength: Math.max(name.strength, 1) + maker.strength,
      known: name.known || maker.known,
      codeOnly: false,
      unknown: [...name.unknown, ...maker.unknown],
    };
  });
}
