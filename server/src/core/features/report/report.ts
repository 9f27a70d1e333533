// The report of a document as one page to read, send and print: what it has of each spearhead, what was found, what is open.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding } from "../../analysis/finding.js";
import { CLAUSE_KINDS } from "../../catalogue/catalogue-data.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { LineIndex } from "../../text/line-index.js";
import type { Span } from "../../text/span.js";
import type { Explanation } from "../explanations.js";
import { formatGrounds, groundsOf } from "../hover/grounds.js";
import { type Child, type Html, h } from "../html/html.js";
import { page } from "../html/page.js";
import { table } from "../html/table.js";
import { type Overview, overviewOf, type SpearheadRow } from "../overview/overview.js";
import { type OverviewPlace, placesOf } from "../overview/places.js";
import { STRINGS } from "../strings.js";
import {
  CATALOGUE_VERSION,
  formatMessage,
  PRODUCT_GROUPS,
  ruleFacts,
  ruleTitle,
  spearheadName,
} from "../wording.js";
import { coveragePicture } from "./coverage-picture.js";
import { REPORT_STRINGS, type ReportStrings } from "./strings.js";

export interface ReportOptions {
  /** The document as a reader knows it: its path or file name. */
  readonly name: string;
  /** The address of a place, line and column counted from 1; without it places are no links. */
  readonly linkTo?: (line: number, column: number) => string;
}

/** What every part of the report needs. */
interface Desk {
  readonly analysis: Analysis;
  readonly overview: Overview;
  readonly lines: LineIndex;
  readonly language: MessageLanguage;
  readonly strings: ReportStrings;
  readonly options: ReportOptions;
}

/** The whole page as text, the same for the same analysis and options. */
export function reportPage(analysis: Analysis, language: MessageLanguage, options: ReportOptions): string {
  const strings = REPORT_STRINGS[language];
  const desk: Desk = {
    analysis,
    overview: overviewOf(analysis, language),
    lines: new LineIndex(analysis.text),
    language,
    strings,
    options,
  };
  return page({
    language,
    title: `${strings.title}: ${titleOf(desk)}`,
    header: [h("h1", {}, `${strings.title}: ${titleOf(desk)}`), facts(desk)],
    main: [
      ...coverage(desk),
      ...grounds(desk),
      ...findings(desk),
      ...openChoices(desk),
      ...choices(desk),
      ...sources(desk),
    ],
    footer: [h("p", {}, strings.footer(CATALOGUE_VERSION))],
  });
}

/** The first title of the document, or its name. */
function titleOf({ analysis, options }: Desk): string {
  const first = analysis.document.outline.sections.find(({ heading }) => heading !== null);
  return first?.heading?.plain.text.trim() || options.name;
}

function facts({ analysis, strings, language, options }: Desk): Html {
  const { facts: names } = strings;
  const group = PRODUCT_GROUPS.find(({ id }) => id === analysis.productGroup);
  const rows: (readonly [string, string | null])[] = [
    [names.document, options.name],
    [names.productGroup, group?.name[language] ?? analysis.productGroup],
    [names.language, strings.documentLanguage[analysis.language]],
    [names.date, analysis.date],
    [names.catalogue, CATALOGUE_VERSION],
  ];
  return h(
    "dl",
    {},
    ...rows.flatMap(([name, value]) => (value ? [h("dt", {}, name), h("dd", {}, value)] : [])),
  );
}

function judged({ rows }: Overview): SpearheadRow[] {
  return rows.filter((row): row is SpearheadRow => row.spearhead !== null);
}

function coverage(desk: Desk): Child[] {
  const { strings, overview, analysis, lines, language } = desk;
  const rows = overview.rows.map((row): Child[] => {
    if (row.spearhead === null)
      return [row.name, h("span", { class: "soft" }, row.note), ...CLAUSE_KINDS.map(() => "–")];
    const cells = row.cells.map(({ status, places }) =>
      places.length === 0
        ? h("span", { class: "soft" }, status === "waived" ? "–" : strings.noneOfKind)
        : inline(onePerLine(desk, places).map(({ span }) => place(desk, span))),
    );
    return [row.name, statusWord(row, strings), ...cells];
  });
  return [
    h("h2", {}, strings.coverage),
    h("p", { class: "lead" }, strings.covered(overview.covered, overview.total)),
    coveragePicture(analysis, judged(overview), lines, language),
    table({
      caption: strings.table,
      head: [strings.spearhead, strings.status, ...CLAUSE_KINDS.map((kind) => strings.kinds[kind])],
      rows,
    }),
  ];
}

function statusWord({ status }: SpearheadRow, strings: ReportStrings): Html {
  return h("span", { class: `status ${status}` }, strings.statuses[status]);
}

/** A section per spearhead: each sentence with the words in it that count. */
function grounds(desk: Desk): Child[] {
  const { analysis, overview, strings, language } = desk;
  const parts = judged(overview).flatMap((row) => {
    const { evidence } = analysis.spearheads[row.spearhead];
    const words = new Map(
      placesOf(analysis, row.spearhead).map(({ place }) => [place.span.start, place.text]),
    );
    const items = evidence.map(({ span, kind, requirementId }, index) => {
      const because = formatGrounds(groundsOf(analysis, row.spearhead, index), row.status, language);
      const what = requirementId === null ? strings.kind[kind] : `${strings.kind[kind]} ${requirementId}`;
      return h(
        "li",
        {},
        place(desk, span),
        `, ${what}: `,
        h("q", { lang: quoteLanguage(desk) }, `“${words.get(span.start) ?? ""}”`),
        because ? h("div", { class: "soft" }, because) : null,
      );
    });
    return [
      h("h3", {}, row.name, ": ", statusWord(row, strings)),
      items.length === 0 ? h("p", {}, strings.nothing) : h("ul", { class: "places" }, ...items),
    ];
  });
  return [h("h2", {}, strings.grounds), ...parts];
}

function findings(desk: Desk): Child[] {
  const { analysis, overview, strings, language } = desk;
  const open = new Set(overview.openPlaces);
  const told = analysis.findings.filter((finding) => !open.has(finding));
  const { profile } = analysis.organisation;
  const rows = told.map((finding): Child[] => [
    place(desk, finding.span),
    strings.severities[finding.severity],
    ruleTitle(finding.rule, language),
    finding.spearhead === null ? "–" : spearheadName(finding.spearhead, language, profile),
    formatMessage(finding, language, profile),
  ]);
  const head = [strings.place, strings.severity, strings.rule, strings.spearhead, strings.message];
  return [
    h("h2", {}, strings.findings),
    told.length === 0
      ? h("p", {}, strings.noFindings)
      : table({ caption: strings.findingsTable(told.length), head, rows }),
  ];
}

function openChoices(desk: Desk): Child[] {
  const { overview, strings, analysis, language } = desk;
  const item = (finding: Finding) =>
    h(
      "li",
      {},
      place(desk, finding.span),
      ": ",
      formatMessage(finding, language, analysis.organisation.profile),
    );
  return [
    h("h2", {}, strings.open),
    ...(overview.openPlaces.length === 0
      ? [h("p", {}, strings.noOpen)]
      : [h("p", {}, strings.openIntro), h("ul", { class: "places" }, ...overview.openPlaces.map(item))]),
  ];
}

function choices(desk: Desk): Child[] {
  const { overview, strings, analysis, language } = desk;
  const about = ({ rule, spearhead }: Explanation) =>
    [
      rule && ruleTitle(rule, language),
      spearhead && spearheadName(spearhead, language, analysis.organisation.profile),
    ]
      .filter(Boolean)
      .join(", ");
  const rows = overview.explanations.map((explanation): Child[] => [
    place(desk, explanation.span),
    about(explanation),
    h("q", { lang: quoteLanguage(desk) }, `“${explanation.reason}”`),
    explanation.kind === "text" ? strings.inText : strings.inComment,
  ]);
  return [
    h("h2", {}, strings.choices),
    rows.length === 0
      ? h("p", {}, strings.noChoices)
      : table({
          caption: strings.choicesTable,
          head: [strings.place, strings.about, strings.reason, strings.readers],
          rows,
        }),
  ];
}

/** The sources of the rules of which there are findings, each once. */
function sources({ analysis, strings, language }: Desk): Child[] {
  const rules = [...new Set(analysis.findings.map(({ rule }) => rule))].sort();
  const found = new Map(
    rules.flatMap((rule) => ruleFacts(rule, language)?.sources ?? []).map((source) => [source.id, source]),
  );
  if (found.size === 0) return [];
  const { unverified, secondary } = STRINGS[language];
  const items = [...found.values()].map(({ title, publisher, date, status, url }) => {
    const doubt = status === "unverified" ? unverified : status === "secondary" ? secondary : null;
    const facts = [publisher, date === "unknown" ? null : date, doubt].filter((fact) => fact !== null);
    return h(
      "li",
      {},
      url ? h("a", { href: url, rel: "noreferrer" }, title) : title,
      ` (${facts.join(", ")})`,
    );
  });
  return [h("h2", {}, strings.sources), h("p", {}, strings.sourcesIntro), h("ul", {}, ...items)];
}

/** The line of a span, as a link where there is something to link to. */
function place({ lines, strings, options }: Desk, { start }: Span): Html {
  const { line, column } = lines.positionAt(start);
  const words = strings.line(line + 1);
  return options.linkTo
    ? h("a", { href: options.linkTo(line + 1, column + 1), class: "nowrap" }, words)
    : h("span", { class: "nowrap" }, words);
}

/** The first of the places on each line. */
function onePerLine({ lines }: Desk, places: readonly OverviewPlace[]): OverviewPlace[] {
  const seen = new Set<number>();
  return places.filter(({ span }) => {
    const { line } = lines.positionAt(span.start);
    const isNew = !seen.has(line);
    seen.add(line);
    return isNew;
  });
}

/** The language of what is quoted, where it is not that of the report. */
function quoteLanguage({ analysis, language }: Desk): string | undefined {
  return analysis.language === language ? undefined : analysis.language;
}

function inline(children: readonly Child[]): Html {
  return h("span", {}, ...children.flatMap((child, index) => (index === 0 ? [child] : [", ", child])));
}
