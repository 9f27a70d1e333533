// Labels by which one sentence points at another (“eis 4.2.4”), and the parts of a document that a label names.
import type { Unit } from "../../model/block-model.js";
import { isWithin, type Outline, sectionOf } from "../../model/outline.js";

/** The labels under which others refer to a unit, in lower case. */
export function ownLabels(unit: Unit): string[] {
  const labels = unit.label ? [unit.label.toLowerCase()] : [];
  // Converted tables leave the bare number of a requirement in front of its text.
  const number = /^\d{1,3}(?=\s)/.exec(unit.plain.text)?.[0];
  return number ? [...labels, number] : labels;
}

/** A label with `0` for its numbers and `x` for its letters: labels of one list have one shape. */
export function shapeOf(label: string): string {
  return label.replace(/\d+/g, "0").replace(/\p{L}+/gu, "x");
}

/** A chapter or lot that a sentence names. */
export interface PartLabel {
  readonly label: string;
  /** A lot or annex: its number is no number of a chapter. */
  readonly lot: boolean;
  /** How the word for the part begins (`perc`, `bijl`, `chap`), in lower case. */
  readonly stem: string;
  /** Only the paragraph with this number is meant: “artikel 4, vijfde lid”. */
  readonly item: string | null;
}

/** Where something stands that others refer to. */
export interface LabelledPlace {
  readonly block: number;
  readonly unit: number;
  readonly labels: readonly string[];
}

/** Whether a place lies in the chapter or lot with the label. */
export function isWithinPart(part: PartLabel, place: LabelledPlace, outline: Outline): boolean {
  if (part.item !== null && !place.labels.includes(part.item)) return false;
  // “eis A4” belongs to lot A, but “eis 2.3” does not belong to lot 2.
  if (!(part.lot && isDigit(part.label, 0)))
    for (const label of place.labels) if (isNumberedUnder(label, part.label)) return true;
  return isWithin(
    outline,
    sectionOf(outline, place.block, place.unit),
    ({ heading }) => heading !== null && namesPart(heading, part),
  );
}

/** “4.1.9” and “4-2” stand under “4”, “a4” under “a”; “41” does not stand under “4”, unless a letter comes first. */
function isNumberedUnder(label: string, part: string): boolean {
  if (!label.startsWith(part)) return false;
  const next = label[part.length];
  if (next === "." || (next === "-" && isDigit(label, part.length + 1))) return true;
  return isDigit(label, part.length) && !isDigit(part, part.length - 1);
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

function namesPart(heading: Unit, { label, lot, stem }: PartLabel): boolean {
  const parts = headingParts(heading);
  if (!lot && (parts.label === label || parts.label.endsWith(` ${label}`))) return true;
  // “Bijlage 5” is not lot 5.
  return parts.named.some((one) => one.label === label && (!lot || one.word.startsWith(stem)));
}

interface HeadingParts {
  readonly label: string;
  /** Words with a label behind them: “Perceel 2”. */
  readonly named: readonly { readonly word: string; readonly label: string }[];
}

const NAMED_PART = /(?<![\p{L}\d])(\p{L}+) (\d{1,2}(?:\.\d{1,2})*|\p{L}|[ivx]+)(?![\p{L}\d])/giu;
const headingsRead = new WeakMap<Unit, HeadingParts>();

function headingParts(heading: Unit): HeadingParts {
  let parts = headingsRead.get(heading);
  if (!parts) {
    parts = {
      label: heading.label?.toLowerCase() ?? "",
      named: [...heading.plain.text.matchAll(NAMED_PART)].map(([, word, label]) => ({
        word: (word as string).toLowerCase(),
        label: (label as string).toLowerCase(),
      })),
    };
    headingsRead.set(heading, parts);
  }
  return parts;
}

/** The chapter in which a unit stands. */
export function chapterOf(outline: Outline, block: number, unit: number): number {
  let section = sectionOf(outline, block, unit);
  let best = section;
  let numbered: number | null = null;
  while (section > 0) {
    best = section;
    if (outline.sections[section]?.heading?.label) numbered = section;
    section = outline.sections[section]?.parent ?? 0;
    // The title above all chapters is no chapter.
    if (section > 0 && outline.sections[section]?.level === 1 && (outline.sections[best]?.level ?? 0) > 1)
      break;
  }
  // A title in two headings stands above “3. Technische voorschriften” as well.
  return numbered ?? best;
}

/** Whether two places lie in one division: the part of the document above the chapter of the first. */
export function isInDivision(
  outline: Outline,
  chapter: number,
  { block, unit }: Pick<LabelledPlace, "block" | "unit">,
): boolean {
  const division = outline.sections[outline.sections[chapter]?.parent ?? 0];
  return isWithin(outline, sectionOf(outline, block, unit), (section) => section === division);
}
