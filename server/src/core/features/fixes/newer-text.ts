// Brings a text from the catalogue up to date: its words when nobody changed them, else only the number of its version.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { Clause } from "../../catalogue/catalogue-data.js";
import { clauseById } from "../../catalogue/clauses.js";
import { changesSince } from "../../catalogue/offer.js";
import { ownClauses } from "../../catalogue/organisation.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import type { TextEdit } from "../../text/edit.js";
import { STRINGS } from "../strings.js";
import { unitAt } from "../units.js";

const OPEN = /\[[^\]]*\]/g;
const COMMENT = /speerpunt:\s+([a-z0-9-]+)\s+v(\d+)/;

export function newerTextFixes(analysis: Analysis, finding: Finding, language: MessageLanguage): Fix[] {
  if (finding.rule !== "outdated-criterion" || finding.message === "expired") return [];
  const [whole, id, version] = COMMENT.exec(analysis.text.slice(finding.span.start, finding.span.end)) ?? [];
  const clause = id === undefined ? undefined : clauseById(id, ownClauses(analysis.organisation));
  if (!whole || !clause) return [];
  const at = finding.span.start + analysis.text.slice(finding.span.start).indexOf(whole);
  const number: TextEdit = {
    span: { start: at, end: at + whole.length },
    newText: `speerpunt: ${clause.id} v${clause.version}`,
  };
  const { replaceByNewer, keepOlder } = STRINGS[language];
  const fix = (title: string, edits: readonly TextEdit[], preferred: boolean): Fix => ({
    title,
    edits,
    preferred,
    preview: preferred,
    select: null,
  });
  const words = newerWords(analysis, clause, Number(version), finding.span.start);
  const kept = fix(keepOlder(clause.version), [number], false);
  return words ? [fix(replaceByNewer(clause.version), [words, number], true), kept] : [kept];
}

/** The edit from the old words, as some earlier version had them, to the present ones; null when they were changed. */
function newerWords(analysis: Analysis, clause: Clause, version: number, comment: number): TextEdit | null {
  const place = unitAt(analysis, comment - 1);
  if (!place) return null;
  const start = place.blockStart + place.unit.span.start;
  const source = analysis.text.slice(start, comment);
  const language = analysis.language === "en" ? "en" : "nl";
  const was = changesSince(clause, version)[0]?.was?.[language];
  const match = was === undefined ? null : patternOf(was).exec(source);
  if (!match) return null;
  return {
    span: { start: start + match.index, end: start + match.index + match[0].length },
    newText: withValues(clause.text[language], was as string, match.slice(1)),
  };
}

/** The old words with anything on their open places. */
function patternOf(words: string): RegExp {
  const parts = words
    .split(OPEN)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return new RegExp(parts.join("([^.;]{0,80}?|\\[[^\\]]*\\])"));
}

/** The new words with what the writer filled in, where the open place is the same; each value is used once. */
function withValues(words: string, was: string, values: readonly string[]): string {
  const places = was.match(OPEN) ?? [];
  const free = places.map((place, index) => ({ name: nameOf(place), value: values[index] ?? place }));
  return words.replace(OPEN, (place) => {
    const index = free.findIndex(({ name }) => name === nameOf(place));
    return index < 0 ? place : (free.splice(index, 1)[0]?.value ?? place);
  });
}

/** `[percentage, bijvoorbeeld 30]` is a `percentage`. */
function nameOf(place: string): string {
  return place.slice(1, -1).split(",", 1)[0] ?? "";
}
