// What is said of reading and making files in other formats.
import type { Loss, LossKind, Refusal } from "./imported.js";

const nl = {
  remarkBy: "Opmerking van {author}",
  note: (path: string, lost: string) => `${path}: gelezen als Markdown. Niet meegenomen: ${lost}.`,
  made: (from: string, to: string) => `${from} is geschreven als ${to}.`,
  complete: "Alles is meegenomen wat Markdown kan bewaren.",
  lost: (lost: string) => `Niet of anders meegenomen: ${lost}.`,
  losses: {
    images: (n: number) => (n === 1 ? "1 afbeelding" : `${n} afbeeldingen`),
    drawings: (n: number) => (n === 1 ? "1 grafiek of schema" : `${n} grafieken of schema's`),
    equations: (n: number) => (n === 1 ? "1 formule" : `${n} formules`),
    headers: (n: number) => (n === 1 ? "1 kop- of voettekst" : `${n} kop- en voetteksten`),
    contents: () => "de inhoudsopgave",
    "tracked-changes": (n: number) => `bijgehouden wijzigingen (${n}; gelezen alsof ze aanvaard zijn)`,
    "merged-cells": (n: number) => (n === 1 ? "1 samengevoegde cel" : `${n} samengevoegde cellen`),
    "nested-tables": (n: number) => (n === 1 ? "1 tabel in een tabel" : `${n} tabellen in een tabel`),
    embedded: (n: number) => (n === 1 ? "1 ingesloten bestand" : `${n} ingesloten bestanden`),
    macros: () => "macro's (niet uitgevoerd)",
  } satisfies Record<LossKind, (n: number) => string>,
  refused: {
    damaged: (path) =>
      `${path}: dit bestand is beschadigd. Open het in Word of LibreOffice, sla het opnieuw op en probeer het dan nog eens.`,
    encrypted: (path) =>
      `${path}: dit bestand is met een wachtwoord beveiligd. Sla een kopie zonder wachtwoord op.`,
    "old-word": (path) =>
      `${path}: een bestand van Word 2003 of ouder (.doc). Open het in Word of LibreOffice en sla het op als .docx of .odt.`,
    "other-office": (path) =>
      `${path}: geen tekstdocument maar bijvoorbeeld een werkblad of presentatie. Sla de tekst op als .docx, .odt of Markdown.`,
    "too-large-inside": (path) =>
      `${path}: uitgepakt is dit bestand veel te groot voor een bestek, en daarom niet gelezen. Haal ingevoegde bestanden eruit of splits het.`,
    "too-much-work": (path) =>
      `${path}: het lezen van dit bestand kost te veel tijd of geheugen. Splits het document.`,
    pdf: (path) =>
      `${path}: een pdf wordt niet gelezen. Neem het Word- of OpenDocument-bestand waarvan de pdf gemaakt is.`,
    unknown: (path) => `${path}: geen Word-, OpenDocument- of HTML-bestand.`,
  } satisfies Record<Refusal, (path: string) => string>,
};

export type ImportWords = typeof nl;

const en: ImportWords = {
  remarkBy: "Remark by {author}",
  note: (path, lost) => `${path}: read as Markdown. Not taken along: ${lost}.`,
  made: (from, to) => `${from} was written as ${to}.`,
  complete: "Everything that Markdown can keep was taken along.",
  lost: (lost) => `Not taken along, or otherwise: ${lost}.`,
  losses: {
    images: (n) => (n === 1 ? "1 picture" : `${n} pictures`),
    drawings: (n) => (n === 1 ? "1 chart or diagram" : `${n} charts or diagrams`),
    equations: (n) => (n === 1 ? "1 formula" : `${n} formulas`),
    headers: (n) => (n === 1 ? "1 header or footer" : `${n} headers and footers`),
    contents: () => "the table of contents",
    "tracked-changes": (n) => `tracked changes (${n}; read as if accepted)`,
    "merged-cells": (n) => (n === 1 ? "1 merged cell" : `${n} merged cells`),
    "nested-tables": (n) => (n === 1 ? "1 table in a table" : `${n} tables in a table`),
    embedded: (n) => (n === 1 ? "1 embedded file" : `${n} embedded files`),
    macros: () => "macros (not run)",
  },
  refused: {
    damaged: (path) =>
      `${path}: this file is damaged. Open it in Word or LibreOffice, save it again, and then try once more.`,
    encrypted: (path) => `${path}: this file has a password. Save a copy without one.`,
    "old-word": (path) =>
      `${path}: a file of Word 2003 or older (.doc). Open it in Word or LibreOffice and save it as .docx or .odt.`,
    "other-office": (path) =>
      `${path}: no text document but for instance a sheet or presentation. Save the text as .docx, .odt or Markdown.`,
    "too-large-inside": (path) =>
      `${path}: unpacked, this file is far too large for a specification, and so it was not read. Take out inserted files or split it.`,
    "too-much-work": (path) =>
      `${path}: reading this file takes too much time or memory. Split the document.`,
    pdf: (path) =>
      `${path}: a PDF is not read. Take the Word or OpenDocument file that the PDF was made from.`,
    unknown: (path) => `${path}: no Word, OpenDocument or HTML file.`,
  },
};

export const IMPORT_WORDS: Readonly<Record<"nl" | "en", ImportWords>> = { nl, en };

/** Everything that was lost, in one list; the empty string when nothing was. */
export function lossesInWords(losses: readonly Loss[], language: "nl" | "en"): string {
  return losses.map(({ kind, count }) => IMPORT_WORDS[language].losses[kind](count)).join(", ");
}
