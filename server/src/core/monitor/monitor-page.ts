// The monitor as one page to read, send and print: the text in figures, and pictures with the tables that they show.
import { LEVELS } from "../catalogue/catalogue-data.js";
import { EVIDENCE_KINDS, type MessageLanguage, SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import { type Child, type Html, h } from "../features/html/html.js";
import { page } from "../features/html/page.js";
import { table } from "../features/html/table.js";
import { REPORT_STRINGS } from "../features/report/strings.js";
import { spearheadName } from "../features/wording.js";
import { writeNumber } from "../features/write-number.js";
import { barChart } from "./bar-chart.js";
import { councilParts } from "./council.js";
import { lineChart } from "./line-chart.js";
import type { Monitor } from "./monitor.js";
import { GROUPINGS, type Grouping, groupingName, groupName } from "./names.js";
import { PAGE_STRINGS } from "./page-strings.js";
import { percentage, withShare } from "./share.js";
import { socialReturnPart } from "./social-return-part.js";
import { MONITOR_STRINGS } from "./strings.js";
import { type SpearheadTotals, type Totals, UNKNOWN } from "./totals.js";
import { quartersOf, statesOf, type TrendPoint } from "./trend.js";

/** Quarters have a chart of their own. */
const GROUPED = GROUPINGS.filter((grouping) => grouping !== "quarters");
const STATUSES = ["covered", "weak", "missing", "waived"] as const;

/** The whole page as text, the same for the same monitor. */
export function monitorPage(monitor: Monitor, language: MessageLanguage): string {
  const { title } = MONITOR_STRINGS[language];
  const strings = PAGE_STRINGS[language];
  const { tool, totals } = monitor;
  const hasTenders = totals.tenders > 0;
  return page({
    language,
    title,
    header: [h("h1", {}, title), facts(monitor, language)],
    main: [
      ...summary(monitor, language),
      ...(hasTenders
        ? [
            ...coverage(totals, language),
            ...kinds(totals, language),
            ...levels(totals, language),
            ...socialReturnPart(monitor, language),
          ]
        : []),
      ...trends(monitor, language),
      ...(hasTenders ? GROUPED.flatMap((grouping) => groups(monitor, grouping, language)) : []),
      ...unread(monitor, language),
    ],
    footer: [h("p", {}, strings.footer(tool.version, tool.catalogueVersion))],
  });
}

function facts({ totals, since, shard, tool }: Monitor, language: MessageLanguage): Html {
  const { facts: names, sinceDay } = PAGE_STRINGS[language];
  const rows: (readonly [string, string | null])[] = [
    [names.tenders, writeNumber(totals.tenders, language)],
    [names.documents, writeNumber(totals.documents, language)],
    [names.since, since && sinceDay(since)],
    [names.part, shard && MONITOR_STRINGS[language].part(shard.index, shard.count)],
    [names.version, tool.version],
    [names.catalogue, tool.catalogueVersion],
  ];
  return h(
    "dl",
    {},
    ...rows.flatMap(([name, value]) => (value ? [h("dt", {}, name), h("dd", {}, value)] : [])),
  );
}

/** The text for the council. */
function summary(monitor: Monitor, language: MessageLanguage): Child[] {
  return [
    h("h2", {}, PAGE_STRINGS[language].summary),
    ...councilParts(monitor, language).flatMap(({ heading, paragraphs, list }) => [
      heading === null ? null : h("h3", {}, heading),
      ...paragraphs.map((words) => h("p", {}, words)),
      list.length === 0 ? null : h("ul", {}, ...list.map((item) => h("li", {}, item))),
    ]),
  ];
}

function coverage({ spearheads, tenders }: Totals, language: MessageLanguage): Child[] {
  const strings = PAGE_STRINGS[language];
  const words = REPORT_STRINGS[language];
  const rows = SPEARHEADS.map((id) => ({ name: spearheadName(id, language), ...spearheads[id] }));
  return [
    h("h2", {}, strings.coverage),
    barChart(
      "coverage",
      strings.coveragePicture,
      rows.map(({ name, asked, statuses }) => ({
        name,
        bars: STATUSES.map((status) => ({
          status,
          label: words.statuses[status],
          count: statuses[status],
          told: withShare(statuses[status], asked),
        })),
      })),
      tenders,
    ),
    table({
      caption: strings.coverageTable,
      head: [words.spearhead, capital(strings.asked), ...STATUSES.map((status) => words.statuses[status])],
      rows: rows.map(({ name, asked, statuses }): Child[] => [
        name,
        asked,
        ...STATUSES.map((status) => withShare(statuses[status], asked)),
      ]),
    }),
  ];
}

function kinds({ spearheads }: Totals, language: MessageLanguage): Child[] {
  const strings = PAGE_STRINGS[language];
  const words = MONITOR_STRINGS[language];
  return [
    h("h2", {}, strings.kinds),
    table({
      caption: strings.kindsTable,
      head: [words.spearhead, ...EVIDENCE_KINDS.map((kind) => words.kinds[kind])].map(capital),
      rows: bySpearhead(language, (id) => EVIDENCE_KINDS.map((kind) => spearheads[id].kinds[kind])),
    }),
  ];
}

function levels({ spearheads }: Totals, language: MessageLanguage): Child[] {
  const strings = PAGE_STRINGS[language];
  const words = MONITOR_STRINGS[language];
  const all = [...LEVELS, "none"] as const;
  return [
    h("h2", {}, strings.levels),
    table({
      caption: strings.levelsTable,
      head: [words.spearhead, ...all.map((level) => words.levels[level])].map(capital),
      rows: bySpearhead(language, (id) => all.map((level) => spearheads[id].levels[level])),
    }),
  ];
}

function bySpearhead(language: MessageLanguage, cells: (id: SpearheadId) => readonly Child[]): Child[][] {
  return SPEARHEADS.map((id) => [spearheadName(id, language), ...cells(id)]);
}

/** By the states that were read, and by the quarters in which tenders were published. */
function trends(monitor: Monitor, language: MessageLanguage): Child[] {
  const strings = PAGE_STRINGS[language];
  const { moment, quarter } = MONITOR_STRINGS[language];
  const states = statesOf(monitor);
  const quarters = quartersOf(monitor);
  return [
    ...(states.length > 0
      ? trend(
          {
            id: "trend",
            title: strings.trend,
            intro: strings.trendIntro,
            picture: strings.trendPicture,
            head: moment,
          },
          states,
          language,
        )
      : []),
    ...(quarters.length > 1
      ? trend(
          {
            id: "quarters",
            title: strings.quarters,
            intro: strings.quartersIntro,
            picture: strings.quartersPicture,
            head: quarter,
          },
          quarters,
          language,
        )
      : []),
  ];
}

interface TrendWords {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly picture: string;
  /** Over the names of the points. */
  readonly head: string;
}

function trend(
  { id, title, intro, picture, head }: TrendWords,
  points: readonly TrendPoint[],
  language: MessageLanguage,
): Child[] {
  const { tenders } = MONITOR_STRINGS[language];
  const series = SPEARHEADS.map((spearhead) => {
    const all = points.map(({ totals }) => totals?.spearheads[spearhead]);
    return {
      name: spearheadName(spearhead, language),
      shares: all.map((one) => (one && one.asked > 0 ? one.statuses.covered / one.asked : null)),
      told: all.map((one) => (one ? share(one, language) : "–")),
    };
  });
  return [
    h("h2", {}, title),
    h("p", {}, intro),
    lineChart(id, picture, points, series),
    table({
      caption: `${title}. ${PAGE_STRINGS[language].trendTable}`,
      head: [capital(head), capital(tenders), ...series.map(({ name }) => name)],
      rows: points.map(({ name, totals }, at): Child[] => [
        onOneLine(name),
        totals?.tenders ?? 0,
        ...series.map(({ told }) => onOneLine(told[at] ?? "")),
      ]),
    }),
  ];
}

/** `8 van 12 (67%)`. */
function share({ asked, statuses }: SpearheadTotals, language: MessageLanguage): string {
  const strings = PAGE_STRINGS[language];
  if (asked === 0) return strings.notAsked;
  return strings.share(statuses.covered, asked, percentage(statuses.covered, asked));
}

function groups(monitor: Monitor, grouping: Grouping, language: MessageLanguage): Child[] {
  const strings = PAGE_STRINGS[language];
  const { tenders } = MONITOR_STRINGS[language];
  const all = monitor[grouping];
  // One group, that of what is not known, tells nothing.
  if (all.every(({ key }) => key === UNKNOWN)) return [];
  const name = groupingName(grouping, language);
  return [
    h("h2", {}, strings.groups(name)),
    table({
      caption: strings.groupsTable(name),
      head: [capital(name), capital(tenders), ...SPEARHEADS.map((id) => spearheadName(id, language))],
      rows: all.map(({ key, totals }): Child[] => [
        groupName(grouping, key, language),
        totals.tenders,
        ...SPEARHEADS.map((id) => onOneLine(share(totals.spearheads[id], language))),
      ]),
    }),
  ];
}

/** A name or a figure of a table, which is read at a glance when it is not broken. */
function onOneLine(words: string): Child {
  return h("span", { class: "nowrap" }, words);
}

function unread({ unread: paths }: Monitor, language: MessageLanguage): Child[] {
  if (paths.length === 0) return [];
  return [h("h2", {}, PAGE_STRINGS[language].unread), h("ul", {}, ...paths.map((path) => h("li", {}, path)))];
}

/** As a head of a column begins. */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
