// A place as somebody finds it who has the document in a word processor, where lines and columns mean nothing.
import type { Analysis } from "../../analysis/analyzer.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import type { Unit } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import { unitAt } from "../units.js";
import { PLACE_STRINGS } from "./strings.js";

/** `hoofdstuk “5.2 Eisen”, alinea 3` for an offset in the document. */
export function placeInWords(analysis: Analysis, offset: number, language: MessageLanguage): string {
  const words = PLACE_STRINGS[language];
  const place = unitAt(analysis, offset);
  if (place === null) return words.whole;
  const { outline } = analysis.document;
  const index = outline.blocks[place.block]?.units.indexOf(place.unit) ?? 0;
  const section = sectionOf(outline, place.block, index);
  const heading = outline.sections[section]?.heading;
  const chapter = heading ? words.chapter(heading.plain.text) : words.beforeChapters;
  const { unit } = place;
  if (unit.kind === "heading") return words.heading(unit.plain.text);
  const before = earlier(analysis, section, place.block, index);
  if (unit.cell === null) {
    return words.inChapter(chapter, words.paragraph(before.filter(isParagraph).length + 1));
  }
  const own = { ...unit, block: place.block };
  const tables = new Set(
    [...before, own].flatMap((each) => (each.cell ? `${each.block} ${each.cell.table}` : [])),
  );
  return words.inChapter(chapter, words.row(tables.size, rowInWord(analysis, own)));
}

interface PlacedUnit extends Unit {
  readonly block: number;
}

/** The units of a section that stand before a unit. */
function earlier({ document }: Analysis, section: number, block: number, index: number): PlacedUnit[] {
  const { outline } = document;
  const found: PlacedUnit[] = [];
  for (let at = outline.sections[section]?.block ?? 0; at <= block; at++) {
    outline.blocks[at]?.units.forEach((unit, i) => {
      const isBefore = at < block || i < index;
      if (isBefore && sectionOf(outline, at, i) === section) found.push({ ...unit, block: at });
    });
  }
  return found;
}

function isParagraph({ kind }: Unit): boolean {
  return kind === "paragraph" || kind === "item";
}

/** Counted from 1, without the empty head that a table without one gets in Markdown. */
function rowInWord({ document }: Analysis, { block, cell }: PlacedUnit): number {
  if (cell === null) return 0;
  const head = document.outline.blocks[block]?.tables[cell.table]?.rows[0] ?? [];
  return head.every(({ text }) => text.trim() === "") ? cell.row : cell.row + 1;
}
