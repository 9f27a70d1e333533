// The monitor as plain text: tables for a terminal or a mail.
import { LEVELS } from "../catalogue/catalogue-data.js";
import { EVIDENCE_KINDS, type MessageLanguage, SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import { shortSpearheadName, spearheadName } from "../features/wording.js";
import { writeNumber } from "../features/write-number.js";
import type { Monitor } from "./monitor.js";
import { GROUPINGS, groupingName, groupName } from "./names.js";
import { MONITOR_STRINGS } from "./strings.js";
import type { Totals } from "./totals.js";

/** What a person wants to know first, in tables of plain text. */
export function monitorText(monitor: Monitor, language: MessageLanguage): string {
  const parts = [
    summary(monitor, language),
    coverage(monitor.totals, language),
    kinds(monitor.totals, language),
    levels(monitor.totals, language),
    socialReturn(monitor.totals, language),
    ...groups(monitor, language),
    history(monitor, language),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function summary({ totals, since, shard, unread }: Monitor, language: MessageLanguage): string {
  const strings = MONITOR_STRINGS[language];
  const { value } = totals;
  return [
    `${strings.title}: ${strings.counted(totals.tenders, totals.documents)}`,
    ...(since === null ? [] : [strings.since(since)]),
    ...(shard === null ? [] : [strings.part(shard.index, shard.count)]),
    strings.complete(totals.complete),
    ...(value.tenders > 0 ? [strings.value(writeNumber(value.amount, language), value.tenders)] : []),
    strings.explanations(totals.explanations),
    ...(unread.length > 0 ? [strings.unread(unread.length)] : []),
  ].join("\n");
}

function coverage({ spearheads }: Totals, language: MessageLanguage): string {
  const { statuses, spearhead, tenders } = MONITOR_STRINGS[language];
  const head = [spearhead, tenders, statuses.covered, statuses.weak, statuses.missing, statuses.waived];
  const rows = SPEARHEADS.map((id) => {
    const { asked, statuses: counts } = spearheads[id];
    const cells = [counts.covered, counts.weak, counts.missing, counts.waived];
    return [spearheadName(id, language), String(asked), ...cells.map((count) => withShare(count, asked))];
  });
  return table([head, ...rows]);
}

function kinds({ spearheads }: Totals, language: MessageLanguage): string {
  const strings = MONITOR_STRINGS[language];
  const rows = SPEARHEADS.map((id) => [
    spearheadName(id, language),
    ...EVIDENCE_KINDS.map((kind) => String(spearheads[id].kinds[kind])),
  ]);
  return table([[strings.withKinds, ...EVIDENCE_KINDS.map((kind) => strings.kinds[kind])], ...rows]);
}

function levels({ spearheads }: Totals, language: MessageLanguage): string {
  const strings = MONITOR_STRINGS[language];
  const all = [...LEVELS, "none"] as const;
  const rows = SPEARHEADS.map((id) => [
    spearheadName(id, language),
    ...all.map((level) => String(spearheads[id].levels[level])),
  ]);
  return table([[strings.withLevels, ...all.map((level) => strings.levels[level])], ...rows]);
}

function socialReturn({ socialReturn: facts }: Totals, language: MessageLanguage): string {
  const strings = MONITOR_STRINGS[language];
  const write = (number: number | null) => writeNumber(number ?? 0, language);
  const { withPercentage, meanPercentage, lowestPercentage, highestPercentage, stated, reckoned } = facts;
  const lines = [
    ...(withPercentage > 0
      ? [
          lowestPercentage === highestPercentage
            ? strings.samePercentage(withPercentage, write(meanPercentage))
            : strings.percentages(
                withPercentage,
                write(meanPercentage),
                write(lowestPercentage),
                write(highestPercentage),
              ),
        ]
      : []),
    ...(stated.tenders > 0 ? [strings.stated(stated.tenders, write(stated.amount))] : []),
    ...(reckoned.tenders > 0 ? [strings.reckoned(reckoned.tenders, write(reckoned.amount))] : []),
  ];
  return lines.length > 0 ? `${strings.socialReturn}\n${lines.map((line) => `  ${line}`).join("\n")}` : "";
}

function groups(monitor: Monitor, language: MessageLanguage): string[] {
  return GROUPINGS.flatMap((grouping) => {
    const all = monitor[grouping];
    const rows = all.map(({ key, totals }) => shareRow(groupName(grouping, key, language), totals));
    // One group, that of what is not known, tells nothing.
    const tells =
      all.length > 1 ||
      groupName(grouping, all[0]?.key ?? "", language) !== MONITOR_STRINGS[language].unknown;
    return tells && rows.length > 0
      ? [table([shareHead(groupingName(grouping, language), language), ...rows])]
      : [];
  });
}

function history({ history: moments }: Monitor, language: MessageLanguage): string {
  if (moments.length === 0) return "";
  const { moment } = MONITOR_STRINGS[language];
  return table([shareHead(moment, language), ...moments.map(({ id, totals }) => shareRow(id, totals))]);
}

function shareHead(name: string, language: MessageLanguage): string[] {
  const { tenders, statuses } = MONITOR_STRINGS[language];
  return [
    name,
    tenders,
    ...SPEARHEADS.map((id) => `${shortSpearheadName(id, language)} ${statuses.covered}`),
  ];
}

function shareRow(name: string, { tenders, spearheads }: Totals): string[] {
  const share = (id: SpearheadId) => withShare(spearheads[id].statuses.covered, spearheads[id].asked);
  return [name, String(tenders), ...SPEARHEADS.map(share)];
}

function withShare(count: number, of: number): string {
  return of === 0 ? "-" : `${count} (${Math.round((count * 100) / of)}%)`;
}

/** Columns of the same width; the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
