// The monitor as tables for a spreadsheet: a row per tender, and a row per count.
import { LEVELS } from "../catalogue/catalogue-data.js";
import { EVIDENCE_KINDS, type MessageLanguage, SPEARHEADS } from "../catalogue/types.js";
import { spearheadName } from "../features/wording.js";
import { type CsvCell, toCsv } from "./csv.js";
import type { Monitor } from "./monitor.js";
import { GROUPINGS, groupingName, groupName } from "./names.js";
import { PAGE_STRINGS } from "./page-strings.js";
import { MONITOR_STRINGS } from "./strings.js";
import type { TenderRecord } from "./tenders.js";
import type { Breakdown, Totals } from "./totals.js";

/** One row per tender, with a head. */
export function tendersCsv({ tenders }: Monitor, language: MessageLanguage): string {
  const { productGroup, department, procedure } = MONITOR_STRINGS[language];
  const { csv } = PAGE_STRINGS[language];
  const head = [
    csv.tender,
    csv.name,
    csv.title,
    csv.documents,
    productGroup,
    department,
    procedure,
    csv.date,
    csv.value,
    ...SPEARHEADS.flatMap((id) => {
      const name = spearheadName(id, language);
      return [name, `${name}: ${csv.level}`];
    }),
    csv.percentage,
    csv.amount,
    csv.amountBy,
    csv.explanations,
    csv.findings,
  ];
  return toCsv([head, ...tenders.map((tender) => tenderRow(tender, language))]);
}

function tenderRow(tender: TenderRecord, language: MessageLanguage): CsvCell[] {
  const { statuses, levels } = MONITOR_STRINGS[language];
  const { csv } = PAGE_STRINGS[language];
  const { percentage, amount, by } = tender.socialReturn;
  return [
    tender.id,
    tender.name,
    tender.title,
    tender.documents.length,
    groupName("productGroups", tender.productGroup, language),
    tender.department,
    tender.procedure && groupName("procedures", tender.procedure, language),
    tender.date,
    tender.value,
    ...SPEARHEADS.flatMap((id): CsvCell[] => {
      const { asked, status, level } = tender.spearheads[id];
      return asked ? [statuses[status], level && levels[level]] : [csv.notAsked, null];
    }),
    percentage,
    amount,
    by && csv.by[by],
    tender.explanations,
    tender.findings,
  ];
}

/** One row per moment, group and spearhead, with a head. */
export function countsCsv(monitor: Monitor, language: MessageLanguage): string {
  const { statuses, kinds, levels, moment, spearhead, tenders } = MONITOR_STRINGS[language];
  const { csv } = PAGE_STRINGS[language];
  const head = [
    moment,
    csv.grouping,
    csv.group,
    spearhead,
    tenders,
    csv.asked,
    statuses.covered,
    statuses.weak,
    statuses.missing,
    statuses.waived,
    ...EVIDENCE_KINDS.map((kind) => `${csv.with} ${kinds[kind]}`),
    ...LEVELS.map((level) => `${csv.level} ${levels[level]}`),
    `${csv.level} ${levels.none}`,
  ];
  const all: readonly (readonly [string, Breakdown])[] = [
    ...monitor.history.map((one) => [one.id, one] as const),
    [csv.now, monitor],
  ];
  return toCsv([head, ...all.flatMap(([id, breakdown]) => breakdownRows(id, breakdown, language))]);
}

function breakdownRows(id: string, breakdown: Breakdown, language: MessageLanguage): CsvCell[][] {
  const { csv } = PAGE_STRINGS[language];
  return [
    ...countRows([id, csv.all, ""], breakdown.totals, language),
    ...GROUPINGS.flatMap((grouping) =>
      breakdown[grouping].flatMap(({ key, totals }) => {
        const start = [id, groupingName(grouping, language), groupName(grouping, key, language)];
        return countRows(start, totals, language);
      }),
    ),
  ];
}

function countRows(
  start: readonly CsvCell[],
  { tenders, spearheads }: Totals,
  language: MessageLanguage,
): CsvCell[][] {
  return SPEARHEADS.map((id) => {
    const { asked, statuses, kinds, levels } = spearheads[id];
    return [
      ...start,
      spearheadName(id, language),
      tenders,
      asked,
      statuses.covered,
      statuses.weak,
      statuses.missing,
      statuses.waived,
      ...EVIDENCE_KINDS.map((kind) => kinds[kind]),
      ...LEVELS.map((level) => levels[level]),
      levels.none,
    ];
  });
}
