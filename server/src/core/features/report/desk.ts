// What every part of a page about a document needs, and how such a page names a place and quotes.
import type { Analysis } from "../../analysis/analyzer.js";
import { spearheadsToldElsewhere, type TenderFindings, withTender } from "../../analysis/check-tender.js";
import type { Finding } from "../../analysis/finding.js";
import type { MessageLanguage, SpearheadId } from "../../catalogue/types.js";
import { LineIndex } from "../../text/line-index.js";
import type { Span } from "../../text/span.js";
import { type Html, h } from "../html/html.js";
import { type Overview, type OverviewRow, overviewOf, type SpearheadRow } from "../overview/overview.js";
import { placeInWords } from "../place/place-in-words.js";
import { tenderSpearheads } from "../tender-coverage.js";
import { REPORT_STRINGS, type ReportStrings } from "./strings.js";

export interface ReportOptions {
  /** The document as a reader knows it: its path or file name. */
  readonly name: string;
  /** The address of a place, line and column counted from 1; without it places are no links. */
  readonly linkTo?: (line: number, column: number) => string;
  /** Whether the document was made from a word processor's, whose readers know no lines. */
  readonly wasConverted?: boolean;
  /** What the other documents of its tender change in its findings. */
  readonly tender?: TenderFindings | undefined;
}

export interface Desk {
  readonly analysis: Analysis;
  readonly overview: Overview;
  readonly findings: readonly Finding[];
  /** Spearheads that the document lacks or only wishes for, and that the other documents of its tender deal with. */
  readonly elsewhere: readonly SpearheadId[];
  readonly lines: LineIndex;
  readonly language: MessageLanguage;
  readonly strings: ReportStrings;
  readonly options: ReportOptions;
  /** Which of several documents it is, from 1; null on a page about one. */
  readonly number: number | null;
}

export function deskOf(
  analysis: Analysis,
  language: MessageLanguage,
  options: ReportOptions,
  number: number | null,
): Desk {
  return {
    analysis,
    overview: overviewOf(analysis, language),
    findings: withTender(analysis.findings, options.tender),
    elsewhere: spearheadsToldElsewhere(options.tender),
    lines: new LineIndex(analysis.text),
    language,
    strings: REPORT_STRINGS[language],
    options,
    number,
  };
}

/** The rows of the documents together: a spearhead that one of them asks for has the status of all of them. */
export function rowsOf(desks: readonly Desk[]): OverviewRow[] {
  const together = tenderSpearheads(desks.map(({ analysis }) => analysis));
  const rows = new Map(
    desks.flatMap(({ overview }) => overview.rows).map((row) => [row.spearhead ?? row.name, row] as const),
  );
  return [...rows.values()].map((row) =>
    row.spearhead === null ? row : { ...row, status: together[row.spearhead].status },
  );
}

/** The same without the themes that nobody judges. */
export function judged(desks: readonly Desk[]): SpearheadRow[] {
  return rowsOf(desks).filter((row): row is SpearheadRow => row.spearhead !== null);
}

/** The first title of the document, or its name. */
export function titleOf({ analysis, options }: Desk): string {
  const first = analysis.document.outline.sections.find(({ heading }) => heading !== null);
  return first?.heading?.plain.text.trim() || options.name;
}

/** The place of a span in words. */
export function placeWords(desk: Desk, span: Span): string {
  const { number, strings } = desk;
  const words = placeInDocument(desk, span);
  return number === null ? words : `${strings.documentNumber(number)}, ${words}`;
}

/** The same, as a link where there is something to link to. */
export function place(desk: Desk, span: Span): Html {
  const { lines, options, number, strings } = desk;
  const words = placeInDocument(desk, span);
  const { line, column } = lines.positionAt(span.start);
  const where = options.linkTo
    ? h("a", { href: options.linkTo(line + 1, column + 1), class: "nowrap" }, words)
    : h("span", options.wasConverted ? {} : { class: "nowrap" }, words);
  return number === null ? where : h("span", {}, `${strings.documentNumber(number)}, `, where);
}

function placeInDocument({ analysis, language, lines, strings, options }: Desk, { start }: Span): string {
  if (options.wasConverted) return placeInWords(analysis, start, language);
  return strings.line(lines.positionAt(start).line + 1);
}

/** The places in one document, without its number at each of them. */
export function placesIn(desk: Desk, spans: readonly Span[]): Html {
  const places = spans.map((span) => place({ ...desk, number: null }, span));
  return h("span", {}, ...places.flatMap((one, index) => (index === 0 ? [one] : [", ", one])));
}

/** The words of a document between quotation marks, in its own language. */
export function quoted(desk: Desk, words: string): Html {
  return h("q", { lang: quoteLanguage(desk) }, `“${words}”`);
}

/** The language of what is quoted, where it is not that of the report. */
function quoteLanguage({ analysis, language }: Desk): string | undefined {
  return analysis.language === language ? undefined : analysis.language;
}

export function statusWord({ status }: Pick<SpearheadRow, "status">, strings: ReportStrings): Html {
  return h("span", { class: `status ${status}` }, strings.statuses[status]);
}
