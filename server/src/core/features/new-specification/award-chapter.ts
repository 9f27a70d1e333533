// The chapter on the award: weights that add up to 100, of which the price or the costs are less than half, and an MVI matrix.
import { costFamilyOf, costSheet } from "../cost/cost-sheet.js";
import { COST_STRINGS } from "../cost/strings.js";
import { criterionRows, matrixLines, openRows } from "../matrix/matrix-text.js";
import { MATRIX_STRINGS } from "../matrix/strings.js";
import { tableLines } from "../table-text.js";
import type { Chapter } from "./chapters.js";
import type { Frame } from "./new-specification.js";

/** Points to begin with, which the text leaves open: what is paid, what is delivered, what it does for the spearheads. */
const POINTS = { price: 40, quality: 20, matrix: 40 } as const;

export const awardChapter: Chapter = (frame, number) => {
  const { words, language, group, analysis, spearheads, examples } = frame;
  const { award } = words;
  const matrix = MATRIX_STRINGS[language].heading;
  const price = group.usePhase ? award.costs : award.price;
  const rows = [
    ["G1", price, String(POINTS.price)],
    ["G2", award.quality, String(POINTS.quality)],
    ["G3", matrix, String(POINTS.matrix)],
    ["", award.total, String(POINTS.price + POINTS.quality + POINTS.matrix)],
  ];
  return [
    `## ${number} ${award.heading}`,
    "",
    award.rule,
    "",
    ...tableLines([award.head, ...rows], ["left", "left", "right"]),
    "",
    award.division,
    "",
    ...priceLines(frame, price),
    "",
    `**G2 ${award.quality}.** ${award.qualityText}`,
    "",
    `**G3 ${matrix}.** ${award.matrixText}`,
    "",
    `### ${number}.1 ${matrix}`,
    "",
    ...matrixLines(examples ? criterionRows(analysis, spearheads) : openRows(spearheads, language), language),
  ];
};

/** For what costs money in use: the formula and its sheet. */
function priceLines({ words: { award }, language, group }: Frame, name: string): string[] {
  const lead = `**G1 ${name}.**`;
  if (!group.usePhase) return [`${lead} ${award.priceText}`];
  const family = costFamilyOf(group.id);
  const costs = COST_STRINGS[language].costsAfter(family.years, family.parts[language]);
  return [`${lead} ${costs} ${award.costsText}`, "", costSheet(family, language, "\n")];
}
