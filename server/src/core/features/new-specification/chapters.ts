// The chapters of a new specification, each as lines of Markdown under its number. The award has a file of its own.
import type { ClauseKind } from "../../catalogue/catalogue-data.js";
import { GENERIC_PRODUCT_GROUP } from "../../catalogue/product-group.js";
import type { SpearheadId } from "../../catalogue/types.js";
import { clauseOrigin, clauseWords } from "../insertion/clause-words.js";
import { filled } from "../insertion/fill.js";
import { clausesFor, proportionOf } from "../offer.js";
import { tableLines } from "../table-text.js";
import { spearheadName } from "../wording.js";
import type { Frame } from "./new-specification.js";

export type Chapter = (frame: Frame, number: number) => readonly string[];

export const introduction: Chapter = ({ words: { introduction: words } }, number) => [
  `## ${number} ${words.heading}`,
  "",
  words.text,
];

export const purchase: Chapter = ({ words: { purchase: words }, group, language }, number) => [
  `## ${number} ${words.heading}`,
  "",
  `### ${number}.1 ${words.content}`,
  "",
  ...(group.id === GENERIC_PRODUCT_GROUP ? [] : [words.group(group.name[language]), ""]),
  words.contentText,
  "",
  `### ${number}.2 ${words.term}`,
  "",
  words.termText,
  "",
  `### ${number}.3 ${words.lots}`,
  "",
  words.lotsText,
];

export const procedure: Chapter = ({ words: { procedure: words }, procedure: kind }, number) => [
  `## ${number} ${words.heading}`,
  "",
  words.kind(kind),
  "",
  `### ${number}.1 ${words.planning}`,
  "",
  ...tableLines([words.stepsHead, ...words.steps.map((step) => [step, words.date])]),
  "",
  `### ${number}.2 ${words.questions}`,
  "",
  words.questionsText,
];

export const selection: Chapter = ({ words: { selection: words } }, number) => [
  `## ${number} ${words.heading}`,
  "",
  ...words.items.map((item, index) => `- **${labelOf(words.label, index)}** ${item}`),
];

export const requirements: Chapter = (frame, number) => {
  const { requirements: words } = frame.words;
  const subject = words.subject[frame.group.kind];
  const sections = [
    subject,
    ...frame.spearheads.map((id) => ({
      heading: spearheadName(id, frame.language),
      items: [clauseText(frame, id, "requirement") ?? words.open],
    })),
  ];
  let labelled = 0;
  const lines = sections.flatMap(({ heading, items }, index) => [
    "",
    `### ${number}.${index + 1} ${heading}`,
    "",
    ...items.map((item) => `- **${labelOf(words.label, labelled++)}** ${item}`),
  ]);
  return [`## ${number} ${words.heading}`, "", words.equivalent, ...lines];
};

export const contract: Chapter = (frame, number) => {
  const { contract: words } = frame.words;
  const articles = frame.spearheads.map((id, index) => {
    const head = `${words.article(index + 2)}. ${spearheadName(id, frame.language)}.`;
    return `**${head}** ${clauseText(frame, id, "contract-clause") ?? words.open}`;
  });
  const all = [`**${words.article(1)}.** ${words.first}`, ...articles];
  return [`## ${number} ${words.heading}`, ...all.flatMap((article) => ["", article])];
};

export const annexes: Chapter = ({ words: { annexes: words } }, number) => [
  `## ${number} ${words.heading}`,
  "",
  ...words.items.map((item, index) => `${index + 1}. ${item}`),
];

/** The best clause of a kind with what is known filled in; null where none suits, or no examples are wanted. */
function clauseText({ analysis, examples }: Frame, spearhead: SpearheadId, kind: ClauseKind): string | null {
  const clause = examples && clausesFor(analysis, spearhead, [kind]).find((found) => found.kind === kind);
  if (!clause) return null;
  const { facts, socialReturn } = proportionOf(analysis);
  const known = filled(clause, { term: facts.term, socialReturn: socialReturn?.percentage ?? null });
  return `${clauseWords(known, analysis.language)}${clauseOrigin(clause)}`;
}

/** `E-01` */
function labelOf(prefix: string, index: number): string {
  return `${prefix}-${String(index + 1).padStart(2, "0")}`;
}
