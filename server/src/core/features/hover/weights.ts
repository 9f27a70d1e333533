// A criterion in a table of weights: what it is worth.

import { SCORE_STRINGS } from "../cost/score-strings.js";
import { weightsAt } from "../cost/weights-at.js";
import { unitAt } from "../units.js";
import { writeNumber } from "../write-number.js";
import type { HoverProvider } from "./hover-provider.js";

export const weightHovers: HoverProvider = (analysis, offset, language) => {
  const found = weightsAt(analysis, offset);
  const place = unitAt(analysis, offset);
  const criterion = found?.table.criteria.find(({ row }) => row === found.row);
  if (!found || !place || !criterion || found.table.total === 0) return [];
  const { weight } = criterion;
  const { total } = found.table;
  const write = (value: number) => writeNumber(value, language);
  const share = write((100 * weight) / total);
  const { start, end } = place.unit.span;
  return [
    {
      span: { start: place.blockStart + start, end: place.blockStart + end },
      markdown: SCORE_STRINGS[language].worth(write(weight), write(total), share, write(weight * 0.6)),
    },
  ];
};
