// Social return and explanations in figures, in all and by year of publication.
import type { MessageLanguage } from "../catalogue/types.js";
import { type Child, h } from "../features/html/html.js";
import { table } from "../features/html/table.js";
import { writeNumber } from "../features/write-number.js";
import type { Monitor } from "./monitor.js";
import { groupName } from "./names.js";
import { PAGE_STRINGS } from "./page-strings.js";
import type { Totals } from "./totals.js";

export function socialReturnPart({ totals, years }: Monitor, language: MessageLanguage): Child[] {
  const { socialReturn: words, csv } = PAGE_STRINGS[language];
  const rows: (readonly [string, Totals])[] = [
    [csv.all, totals],
    ...years.map(({ key, totals: own }) => [groupName("years", key, language), own] as const),
  ];
  return [
    h("h2", {}, words.title),
    table({
      caption: words.table,
      head: [words.group, words.tenders, words.percentage, words.stated, words.reckoned, words.explanations],
      rows: rows.map(([name, own]) => [name, own.tenders, ...cells(own, language)]),
    }),
  ];
}

function cells({ socialReturn, explanations }: Totals, language: MessageLanguage): Child[] {
  const { socialReturn: words } = PAGE_STRINGS[language];
  const { withPercentage, meanPercentage, stated, reckoned } = socialReturn;
  const amount = (sum: typeof stated) =>
    sum.tenders === 0 ? "–" : words.amount(writeNumber(sum.amount, language), sum.tenders);
  const mean =
    withPercentage === 0 ? "–" : words.mean(writeNumber(meanPercentage ?? 0, language), withPercentage);
  return [mean, amount(stated), amount(reckoned), explanations];
}
