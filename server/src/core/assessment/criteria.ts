// Which clauses of the catalogue a document has already: by the comment that an insertion leaves, or by its words.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { Clause } from "../catalogue/catalogue-data.js";
import { allClauses } from "../catalogue/clauses.js";
import { CueSet } from "../catalogue/cue-set.js";
import { suits } from "../catalogue/offer.js";
import type { DocumentLanguage, SpearheadId } from "../catalogue/types.js";
import { WordIndex } from "../catalogue/word-index.js";
import type { Comment, Unit } from "../model/block-model.js";
import { sectionOf } from "../model/outline.js";
import type { AssessedBlock } from "./assess-block.js";
import type { DocumentAssessment } from "./assess-document.js";
import { type FactsPerBlock, perBlock, type Told } from "./per-block.js";

/** A comment that says from which clause of the catalogue the text in front of it was made. */
export interface Origin {
  readonly id: string;
  readonly version: number;
  readonly comment: Comment;
}

/** A sentence or cell with the words of a criterion. */
interface Recognised {
  readonly id: string;
  readonly spearhead: SpearheadId;
  readonly statement: number;
}

/** What a document has of a spearhead, by ids: criteria that it holds somebody to, and criteria that it only hopes for. */
export interface CriteriaFound {
  readonly present: ReadonlySet<string>;
  readonly hoped: ReadonlySet<string>;
  /** Criteria that an ignore comment leaves out with a reason. */
  readonly refused: ReadonlySet<string>;
}

const ORIGIN = /^\s*speerpunt:\s+([a-z0-9-]+)\s+v(\d+)\s*$/;
// An explanation for one criterion: <!-- speerpunt-negeer missing-criterion papier-mill-energy: reason -->
const REFUSAL =
  /^\s*speerpunt-(?:negeer|ignore)(?:-bestand|-file)?\s+missing-criterion\s+([a-z0-9-]+)\s*:\s*(?!\[)\S/;
const NO_ORIGINS: readonly Origin[] = [];
const NO_REFUSALS: readonly string[] = [];

/** The origin comments of a block, in order. */
export const originsOf = perBlock(
  ({ model }): readonly Origin[] =>
    model.comments.length === 0
      ? NO_ORIGINS
      : model.comments.flatMap((comment) => {
          const [, id, version] = ORIGIN.exec(comment.text) ?? [];
          return id === undefined ? [] : [{ id, version: Number(version), comment }];
        }),
  (origins) => origins.length > 0,
);

/** Ids that the ignore comments of a block refuse with a reason. */
const refusalsOf = perBlock(
  ({ model }): readonly string[] =>
    model.comments.length === 0
      ? NO_REFUSALS
      : model.comments.flatMap(({ text }) => REFUSAL.exec(text)?.[1] ?? []),
  (refusals) => refusals.length > 0,
);

/**
 * What the document has of a spearhead. Words alone count as present only where the spearhead is covered: elsewhere they
 * are facts and wishes, and a criterion with their subject is what the document needs.
 */
export function criteriaFound(
  assessment: DocumentAssessment,
  language: DocumentLanguage,
  productGroup: string,
  own: readonly Clause[],
  spearhead: SpearheadId,
): CriteriaFound {
  const present = new Set<string>();
  const hoped = new Set<string>();
  const refused = new Set<string>();
  for (const { facts } of originsOf.in(assessment, language)) for (const { id } of facts) present.add(id);
  for (const { facts } of refusalsOf.in(assessment, language)) for (const id of facts) refused.add(id);
  const { status, evidence } = assessment.spearheads[spearhead];
  const reader = recognitionOf(productGroup, own);
  if (status === "covered") {
    for (const id of saidIn(assessment, reader.in(assessment, language), spearhead)) present.add(id);
  } else {
    for (const { block, statement } of evidence) {
      for (const found of reader(assessment.blocks[block] as AssessedBlock, language))
        if (found.statement === statement && found.spearhead === spearhead) hoped.add(found.id);
    }
  }
  return { present, hoped, refused };
}

const MUTE: ReadonlySet<string | null> = new Set(["toc", "definitions"]);

/** Ids of criteria whose words stand in the text itself. */
function saidIn(
  { outline, contexts, blocks }: DocumentAssessment,
  told: readonly Told<readonly Recognised[]>[],
  spearhead: SpearheadId,
): Set<string> {
  const ids = new Set<string>();
  for (const { block, facts } of told) {
    for (const found of facts) {
      if (found.spearhead !== spearhead || ids.has(found.id)) continue;
      const unit = blocks[block]?.model.statements[found.statement]?.unit ?? 0;
      if (!MUTE.has(contexts[sectionOf(outline, block, unit)]?.role ?? null)) ids.add(found.id);
    }
  }
  return ids;
}

/** A statement that a criterion of the catalogue stands for, by the comment behind it or by its words. */
export interface CriterionMark {
  readonly id: string;
  readonly statement: number;
  readonly by: "comment" | "words";
}

/** The criteria of a spearhead in one block; those named in a comment reach over the paragraph, item or cell in front of it. */
export function criterionMarks(
  block: AssessedBlock,
  language: DocumentLanguage,
  productGroup: string,
  own: readonly Clause[],
  spearhead: SpearheadId,
): readonly CriterionMark[] {
  const { statements } = block.model;
  const commented = originsOf(block, language).flatMap(({ id, comment }) => {
    const last = statements.findLast(({ span }) => span.start < comment.span.start);
    return statements.flatMap(({ unit }, statement) =>
      unit === last?.unit ? [{ id, statement, by: "comment" as const }] : [],
    );
  });
  const worded = recognitionOf(productGroup, own)(block, language).filter(
    (found) => found.spearhead === spearhead,
  );
  return [...commented, ...worded.map(({ id, statement }) => ({ id, statement, by: "words" as const }))];
}

type Reader = FactsPerBlock<readonly Recognised[]>;

const NOTHING: readonly Recognised[] = [];
/** By the clauses of the organisation and the product group; a document seldom changes either. */
const readers = new WeakMap<readonly Clause[], Map<string, Reader>>();

/** Reads the criteria of a product group, those of the organisation among them. */
function recognitionOf(productGroup: string, own: readonly Clause[]): Reader {
  const known = readers.get(own) ?? new Map<string, Reader>();
  readers.set(own, known);
  let reader = known.get(productGroup);
  if (!reader) {
    const all = [...own, ...allClauses()].filter((clause) => suits(clause, productGroup));
    // The clauses of an organisation may be read anew at any time.
    const indexes = own.length > 0 ? { nl: new WordIndex(), en: new WordIndex() } : undefined;
    reader = readerOf(all, indexes);
    known.set(productGroup, reader);
  }
  return reader;
}

function readerOf(criteria: readonly Clause[], indexes?: Readonly<Record<"nl" | "en", WordIndex>>): Reader {
  const spearheadOf = new Map(criteria.map(({ id, spearhead }) => [id, spearhead]));
  const cues = new CueSet(
    criteria.map(({ id, recognition }) => ({ id, nl: recognition?.nl ?? [], en: recognition?.en ?? [] })),
    CATALOGUE.numberWords,
    indexes,
  );
  return perBlock(
    ({ model }: AssessedBlock, language: DocumentLanguage): readonly Recognised[] => {
      const found = model.statements.flatMap(({ tokens, unit }, statement) => {
        const { kind } = model.units[unit] as Unit;
        if (kind === "code" || kind === "heading") return [];
        return cues
          .hits(tokens, language)
          .map(({ id }) => ({ id, statement, spearhead: spearheadOf.get(id) as SpearheadId }));
      });
      return found.length === 0 ? NOTHING : found;
    },
    (found) => found.length > 0,
  );
}
