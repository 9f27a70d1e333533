import type { MessageLanguage } from "../../catalogue/types.js";

interface PlaceStrings {
  readonly whole: string;
  readonly beforeChapters: string;
  readonly chapter: (title: string) => string;
  readonly heading: (title: string) => string;
  readonly paragraph: (number: number) => string;
  readonly row: (table: number, row: number) => string;
  readonly inChapter: (chapter: string, place: string) => string;
}

export const PLACE_STRINGS: Readonly<Record<MessageLanguage, PlaceStrings>> = {
  nl: {
    whole: "hele document",
    beforeChapters: "vóór de eerste kop",
    chapter: (title) => `onder “${title}”`,
    heading: (title) => `kop “${title}”`,
    paragraph: (number) => `alinea ${number}`,
    row: (table, row) => `tabel ${table}, rij ${row}`,
    inChapter: (chapter, place) => `${chapter}, ${place}`,
  },
  en: {
    whole: "whole document",
    beforeChapters: "before the first heading",
    chapter: (title) => `under “${title}”`,
    heading: (title) => `heading “${title}”`,
    paragraph: (number) => `paragraph ${number}`,
    row: (table, row) => `table ${table}, row ${row}`,
    inChapter: (chapter, place) => `${chapter}, ${place}`,
  },
};
