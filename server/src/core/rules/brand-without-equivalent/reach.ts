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

/** An answer about the requirement itself goes before a general clause. */
export function allowedElsewhere(
  place: PlacedMake,
  document: DocumentScope,
  facts: readonly BlockFacts[],
): boolean {
  const answer = answerFor(place, document, facts);
  if (answer !== null) return answer === "yes";
  if (place.make.refused) return false;
  return facts.some(({ clauses }, block) =>
    clauses.some((clause) => reaches({ block, clause }, place, document.assessment.outline)),
  );
}

function answerFor(
  place: PlacedMake,
  document: DocumentScope,
  facts: readonly BlockFacts[],
): "yes" | "no" | null {
  let found: "yes" | "no" | null = null;
  for (const [block, { questions }] of facts.entries()) {
    for (const question of questions) {
      if (!question.asked && !inQuestions(document, block, question.unit)) continue;
      const answer = question.answer ?? facts[block + 1]?.opening ?? "open";
      if (answer === "open" || !isAbout(question, place, document)) continue;
      found = answer;
    }
  }
  return found;
}

function inQuestions({ assessment }: DocumentScope, block: number, unit: number): boolean {
  const { outline, contexts } = assessment;
  return (contexts[sectionOf(outline, block, unit)] as SectionContext).role === "questions";
}

/** A question that names a label is about that requirement; without one its words must be those of the requirement. */
function isAbout(question: Question, { block, make }: PlacedMake, { assessment }: DocumentScope): boolean {
  if (question.labels.some((label) => make.labels.includes(label))) return true;
  if (question.general && question.labels.length === 0) return true;
  if (question.labels.some((label) => isLabelOfAnother(label, make))) return false;
  const statement = assessment.blocks[block]?.model.statements[make.statement] as Statement;
  return statement.tokens.some(
    (token) =>
      token.kind === "word" &&
      token.end - token.start >= 5 &&
      question.words.some((word) => sameStem(word, token.lower)),
  );
}

// “Q8” and a bare number are the number of the question itself.
function isLabelOfAnother(label: string, make: FixedMake): boolean {
  return make.labels.some((own) => shapeOf(own) === shapeOf(label));
}

function shapeOf(label: string): string {
  return label.replace(/\d+/g, "0").replace(/\p{L}+/gu, "x");
}

function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 5 &&
    long.startsWith(short.slice(0, Math.max(5, short.length - 2))) &&
    long.length - short.length <= 4
  );
}

function reaches(
  from: { block: number; clause: EquivalenceClause },
  place: PlacedMake,
  outline: Outline,
): boolean {
  const { clause } = from;
  if (!clause.ofMakes) return false;
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
