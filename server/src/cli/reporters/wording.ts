// Pieces of text that reports for people have in common.
import {
  type EformsEntry,
  type EvidenceReport,
  type Explanation,
  eformsSource,
  type SpearheadId,
} from "../../core/index.js";
import { STDIN } from "../find-documents.js";
import type { CheckedDocument } from "../report.js";
import type { Words } from "../words/words.js";

/** On one line, without characters that steer a terminal or turn the direction of text. */
export function singleLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
}

/** At most `length` characters, cut between words. */
export function shorten(text: string, length: number): string {
  const line = singleLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(" ");
  // Half of a pair is no character.
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "");
  return `${kept.replace(/[\s,;:]+$/, "")} …`;
}

/** Why a spearhead has the status it has, with the strongest evidence. */
export function why(spearhead: SpearheadId, document: CheckedDocument, words: Words, length: number): string {
  const { status, evidence } = document.report.spearheads[spearhead];
  const [strongest, ...others] = evidence;
  if (document.toldElsewhere.includes(spearhead)) return words.why.elsewhere;
  if (strongest === undefined) return words.why.missing;
  const told = evidenceWording(strongest, document, words, length);
  const more = others.length > 0 ? `, ${words.why.more(others.length)}` : "";
  return (status === "weak" ? words.why.weak(told) : told) + more;
}

/** A line, or the chapter in a document from a word processor. */
export function placeOf({ places }: CheckedDocument, line: number, offset: number, words: Words): string {
  return places.get(offset) ?? words.line(line);
}

function evidenceWording(
  evidence: EvidenceReport,
  document: CheckedDocument,
  words: Words,
  length: number,
): string {
  const { line, offset } = evidence.range.start;
  const place = placeOf(document, line, offset, words);
  const id = evidence.requirementId === null ? "" : ` ${singleLine(evidence.requirementId)}`;
  return `${words.kind[evidence.kind]}${id} (${place}): ${words.quoted(shorten(evidence.text, length))}`;
}

/** The codes of a European notice, a line per field, with their source; none when there is nothing to report. */
export function eformsLines(entries: readonly EformsEntry[], words: Words): string[] {
  if (entries.length === 0) return [];
  const fields = entries.map(({ field, codes, choices }) => {
    const parts = [...codes, ...choices.map((list) => words.eforms.choose(list.join(", ")))];
    return `${field}: ${parts.join("; ")}`;
  });
  const source = eformsSource();
  const told =
    source && words.eforms.source(`${source.title}, ${source.date}`, words.sourceStatus[source.status]);
  return [...fields, ...(told ? [told] : [])];
}

export function displayPath(path: string, words: Words): string {
  return path === STDIN ? words.stdin : singleLine(path);
}

/** Product group and language of a document, as a reader would check them. */
export function about({ report }: CheckedDocument, words: Words): string {
  return `${words.productGroup(singleLine(report.productGroup))}, ${words.documentLanguage[report.language]}`;
}

/** What an explanation is about: a spearhead, a rule, or both. */
export function explained({ kind, rule, spearhead, wholeFile }: Explanation, words: Words): string {
  const subject = [rule, spearhead].filter((part) => part !== null).join(" ");
  if (kind === "text") return `${subject} (${words.explanations.text})`;
  return `${subject} (${wholeFile ? words.explanations.wholeFile : words.explanations.comment})`;
}
