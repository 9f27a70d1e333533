// Marks of Markdown inside a sentence: which belong to some words, and whether any would break.
import type { Span } from "../../text/span.js";

const RUN_BEFORE = /[*_`]+$/;
const RUN_AFTER = /^[*_`]+/;
const LINK_END = /^\](?:\([^()\s]*\)|\[[^\]]*\])/;
/** Marks that stand in pairs. */
const PAIRED = [/\*\*/g, /(?<!\*)\*(?!\*)/g, /(?<!_)_(?!_)/g, /__/g, /`/g, /~~/g];
/** Marks of which none may get lost: links, footnotes, HTML. */
const KEPT = [/\]\(/g, /\[\^/g, /</g];

/**
 * The source of some words with the marks of emphasis and the end of a link that belong to them. `place` is in `text`; a mark in front of
 * `sentence` stays where it is, so that only its end comes along.
 */
export function withMarks(text: string, sentence: Span, place: Span): string {
  const inLink = text.slice(place.start, place.end);
  const link =
    count(inLink, /\[/g) > count(inLink, /\]/g) ? LINK_END.exec(text.slice(place.end, sentence.end)) : null;
  const end = place.end + (link?.[0].length ?? 0);
  const words = text.slice(place.start, end);
  const before = RUN_BEFORE.exec(text.slice(Math.max(0, place.start - 3), place.start))?.[0] ?? "";
  const after = RUN_AFTER.exec(text.slice(end, sentence.end))?.[0] ?? "";
  const lead = place.start === sentence.start ? "" : before;
  if (before !== "" && before === after) return lead + words + after;
  if (isPaired(words)) return words;
  if (isPaired(before + words)) return lead + words;
  return isPaired(words + after) ? words + after : words;
}

/** A mark that opens in front of a comma opens nothing. */
const DEAD_MARK = /\s[*_]+[,.;:]/;

/** Whether the new text leaves open what the old one left open, and holds its links and comments. */
export function hasSameMarks(old: string, made: string): boolean {
  return (
    DEAD_MARK.test(made) === DEAD_MARK.test(old) &&
    PAIRED.every((mark) => (count(old, mark) - count(made, mark)) % 2 === 0) &&
    KEPT.every((mark) => count(old, mark) === count(made, mark))
  );
}

function isPaired(text: string): boolean {
  return PAIRED.every((mark) => count(text, mark) % 2 === 0);
}

function count(text: string, mark: RegExp): number {
  return text.replace(/\\./g, "").match(mark)?.length ?? 0;
}
