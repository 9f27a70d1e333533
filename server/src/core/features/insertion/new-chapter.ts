// A chapter that the document does not have yet, in the style of those that it has.
import type { Analysis } from "../../analysis/analyzer.js";
import type { BlockModel, Unit } from "../../model/block-model.js";
import type { Section } from "../../model/outline.js";
import { nextLabel } from "./labels.js";
import { lineEnding } from "./lines.js";

/** Where a new chapter goes, with what stands in front of and behind its text. */
export interface NewChapter {
  /** Document offset. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

const LEVEL_WITHOUT_CHAPTERS = 2;
const MARKDOWN_LEVELS = 6;

/** A chapter under a title of our own: before the annexes, or at the end. */
export function newChapter(analysis: Analysis, title: string): NewChapter {
  const eol = lineEnding(analysis.text);
  const chapters = chaptersOf(analysis);
  const annex = firstAnnex(analysis, chapters);
  const at = annex ? startOf(analysis, annex) : endOfText(analysis);
  const numbered = chapters.filter(({ heading }) => heading?.label);
  const model = (annex ? lastBefore(chapters, annex, numbered) : numbered.at(-1)) ?? chapters.at(-1);
  const heading = model ? headingLike(analysis, model, chapters, title) : atx(title);
  const rest = analysis.text.slice(at) === "" ? eol : `${eol}${eol}`;
  return { at, before: `${gapAt(analysis.text, at, eol)}${heading}${eol}${eol}`, after: rest };
}

function atx(title: string): string {
  return `${"#".repeat(LEVEL_WITHOUT_CHAPTERS)} ${title}`;
}

/** The headings of the highest level, without the title of the document; Markdown headings before lines that look like one. */
function chaptersOf({ document }: Analysis): Section[] {
  const all = document.outline.sections.filter(({ heading }) => heading !== null && !heading.inQuote);
  const marked = all.filter(({ level }) => level <= MARKDOWN_LEVELS);
  for (const sections of [marked, all]) {
    const rest = isTitle(document, sections) ? sections.slice(1) : sections;
    if (rest.length === 0) continue;
    const level = Math.min(...rest.map((section) => section.level));
    return rest.filter((section) => section.level === level);
  }
  return [];
}

/** Whether the first heading stands alone on its level, above all others; a lone chapter of demands is no title. */
function isTitle(
  { outline, contexts }: Analysis["document"],
  [first, ...others]: readonly Section[],
): boolean {
  if (first === undefined) return false;
  if (others.length === 0) return !contexts[outline.sections.indexOf(first)]?.role;
  return others.every(({ level }) => level > first.level);
}

function firstAnnex({ document }: Analysis, chapters: readonly Section[]): Section | undefined {
  const { outline, contexts } = document;
  return chapters.find(
    (chapter, index) =>
      index > 0 && contexts[outline.sections.indexOf(chapter)]?.role === "annex" && !isNumber(chapter),
  );
}

/** A numbered annex keeps its number; the new chapter then comes behind it. */
function isNumber({ heading }: Section): boolean {
  return /^\d+$/.test(heading?.label ?? "");
}

function lastBefore(
  chapters: readonly Section[],
  annex: Section,
  numbered: readonly Section[],
): Section | undefined {
  const before = chapters.slice(0, chapters.indexOf(annex));
  return before.findLast((chapter) => numbered.includes(chapter)) ?? before.at(-1);
}

function startOf(analysis: Analysis, { heading, block }: Section): number {
  return (analysis.blockStarts[block] ?? 0) + (heading?.span.start ?? 0);
}

/** The heading of another chapter with the next number and another title: marks, numbering and capitals stay. */
function headingLike(
  analysis: Analysis,
  { heading, block }: Section,
  chapters: readonly Section[],
  title: string,
): string {
  const unit = heading as Unit;
  const { source } = analysis.document.outline.blocks[block] as BlockModel;
  const { plain, textStart, label } = unit;
  const { text } = plain;
  const titleStart = Math.min(textStart, text.length - 1);
  const prefix = source.slice(unit.span.start, plain.toSource(0));
  const lead = source.slice(plain.toSource(0), plain.toSource(titleStart));
  const taken = new Set(chapters.flatMap((chapter) => chapter.heading?.label ?? []));
  const next = label === null ? null : nextLabel(label, taken);
  const name = isShouted(text.slice(titleStart)) ? title.toUpperCase() : title;
  const named = `${next === null || next === label ? "" : lead.replace(label as string, next)}${name}`;
  return `${prefix}${named}${suffixOf(source.slice(plain.toSource(text.length - 1) + 1, unit.span.end), named.length)}`;
}

function isShouted(title: string): boolean {
  return /\p{Lu}{3}/u.test(title) && !/\p{Ll}/u.test(title);
}

/** What closes a heading: marks, or a line under it as long as the new one. Comments and anchors belong to the old one. */
function suffixOf(suffix: string, length: number): string {
  return suffix
    .replace(/\s*(?:<!--[\s\S]*?-->|\{#[^}]*\})/g, "")
    .replace(/([=-])\1*[ \t]*$/, (line, mark: string) =>
      /[\r\n]/.test(suffix) ? mark.repeat(Math.max(3, length)) : line,
    );
}

/** An empty line in front of a new chapter, unless it is there or nothing is. */
function gapAt(text: string, at: number, eol: string): string {
  const before = text.slice(0, at);
  if (before.trim() === "" || /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(before)) return "";
  return /[\r\n]$/.test(before) ? eol : `${eol}${eol}`;
}

/** The end, or the start of a code block or comment that is never closed. */
function endOfText(analysis: Analysis): number {
  const { blocks } = analysis.document.outline;
  const last = blocks.at(-1);
  if (!last) return analysis.text.length;
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(last.source)?.[1];
  const isOpen = fence
    ? !new RegExp(`[\\r\\n] {0,3}${fence}[\`~]*\\s*$`).test(last.source)
    : last.source.startsWith("<!--") && !last.source.includes("-->");
  return isOpen ? (analysis.blockStarts[blocks.length - 1] ?? 0) : analysis.text.length;
}
