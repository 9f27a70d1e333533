// Which document goes before which, as a document states it.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { perBlock } from "../../assessment/per-block.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { hasCue, TENDER_CUES } from "../../tender/tender-cues.js";
import { type NamedPaper, papersIn } from "../../tender/tender-words.js";
import { type Span, shiftSpan } from "../../text/span.js";
import type { TenderReading } from "../rule.js";

/** A document by what it is or by its number as an annex. */
export type Paper = Pick<NamedPaper, "role" | "annex">;

/** A sentence about the order of the documents. Its span is in the document. */
export interface StatedOrder {
  readonly span: Span;
  /** What goes before comes first; fewer than two where the sentence leaves the order to another place. */
  readonly papers: readonly Paper[];
}

const MOST_ITEMS = 20;

/** The sentences of a block that speak of an order, by their indexes. */
const orderSentences = perBlock(
  ({ model }: AssessedBlock): readonly number[] =>
    model.statements.flatMap((statement, index) => {
      if (statement.question || model.units[statement.unit]?.kind === "heading") return [];
      return hasCue(TENDER_CUES.find(statement.tokens), "precedence") ? [index] : [];
    }),
  (found) => found.length > 0,
);

/** All sentences of a document about the order of the documents. */
export function statedOrders({ assessment, blockStarts, language }: TenderReading): StatedOrder[] {
  return orderSentences.in(assessment, language).flatMap(({ block, facts }) =>
    facts.map((index) => {
      const { model } = assessment.blocks[block] as AssessedBlock;
      const statement = model.statements[index] as Statement;
      const own = orderIn(statement);
      const listed = own.length < 2 ? listBehind(assessment.blocks, block, statement) : [];
      return {
        span: shiftSpan(statement.span, blockStarts[block] ?? 0),
        papers: listed.length > 1 ? listed : own,
      };
    }),
  );
}

/** “… gaat A voor, daarna B”, “A prevaleert boven B”, “bij strijd tussen A en B prevaleert B”. */
function orderIn({ text, tokens }: Statement): Paper[] {
  const hits = TENDER_CUES.find(tokens);
  if (hasCue(hits, "ascending")) return [];
  const papers = papersIn(text);
  const offset = (token: number) => tokens[token]?.start ?? text.length;
  const above = hits.find(({ id }) => id === "above");
  if (above) {
    const first = papers.filter(({ start }) => start < offset(above.start)).at(-1);
    return first ? distinct([first, ...papers.filter(({ start }) => start > offset(above.start))]) : [];
  }
  const verb = hits.find(
    ({ id, start }) => id === "ranked" && papers.some((paper) => paper.start > offset(start)),
  );
  if (!verb) return [];
  const behind = distinct(papers.filter(({ start }) => start > offset(verb.start)));
  const [winner] = behind;
  const rivals = distinct(papers.filter(({ start }) => start < offset(verb.start)));
  if (behind.length > 1 || !winner || !rivals.some((paper) => isSame(paper, winner))) return behind;
  return distinct([winner, ...rivals]);
}

/** The items of the list or the rows of the table behind a sentence that announces them, each by the first document it names. */
function listBehind(blocks: readonly AssessedBlock[], block: number, statement: Statement): Paper[] {
  const own = blocks[block] as AssessedBlock;
  if (!/:\s*$/.test(own.model.units[statement.unit]?.plain.text ?? "")) return [];
  const rest = own.model.units.slice(statement.unit + 1);
  const units = rest.length > 0 ? rest : (blocks[block + 1]?.model.units ?? []);
  const items = units.slice(0, MOST_ITEMS).filter(({ kind, cell }: Unit) => kind === "item" || cell !== null);
  return distinct(items.flatMap(({ plain }) => papersIn(plain.text)[0] ?? []));
}

function distinct(papers: readonly Paper[]): Paper[] {
  return papers
    .filter((paper, index) => papers.findIndex((other) => isSame(other, paper)) === index)
    .map(({ role, annex }) => ({ role, annex }));
}

function isSame(a: Paper, b: Paper): boolean {
  return a.role === b.role && a.annex?.toLowerCase() === b.annex?.toLowerCase();
}
