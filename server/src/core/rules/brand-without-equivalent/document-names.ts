// Which capitalised words of a document are names of bodies, places and persons, or terms of its own.
import type { Statement } from "../../model/block-model.js";
import type { DocumentScope } from "../rule.js";
import type { BlockFacts, FixedMake } from "./block-facts.js";

/** Whether every unknown word of the name stands for something else in this document. */
export function isBodyOrTerm(
  { name }: FixedMake,
  document: DocumentScope,
  facts: readonly BlockFacts[],
): boolean {
  if (name.known || name.unknown.length === 0) return false;
  return (
    name.unknown.every((word) => isBody(word.toLowerCase(), facts) || isOrdinary(word, document)) ||
    isTerm(name.unknown[0] as string, document)
  );
}

const MOST_MENTIONS = 5;

/** A word that comes back all the time is a name or term of the document and no make that one requirement fixes. */
function isTerm(word: string, { assessment }: DocumentScope): boolean {
  let mentions = 0;
  for (const { model } of assessment.blocks) {
    if (!model.source.includes(word)) continue;
    for (const statement of model.statements)
      if (statement.text.includes(word) && ++mentions > MOST_MENTIONS) return true;
  }
  return false;
}

function isBody(word: string, facts: readonly BlockFacts[]): boolean {
  return facts.some(({ bodies }) => bodies.includes(word));
}

/** A word that the document also writes without a capital, or that its headings use. */
function isOrdinary(word: string, { assessment }: DocumentScope): boolean {
  const lower = word.toLowerCase();
  if (lower === word) return false;
  const { blocks } = assessment;
  return blocks.some(
    ({ model }) =>
      model.source.includes(lower) &&
      model.statements.some(
        (statement: Statement) =>
          statement.text.includes(lower) &&
          statement.tokens.some((token) => token.lower === lower && !token.capital),
      ),
  );
}
