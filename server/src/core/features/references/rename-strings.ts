// Why a label keeps its name, and what to look at before it changes.
import type { MessageLanguage } from "../../catalogue/types.js";

export interface RenameStrings {
  /** Kinds of label that are not renamed, by the start of their key. */
  readonly notRenamed: Readonly<Record<"article" | "number" | "annex" | "lot" | "part" | "ordinal", string>>;
  readonly undefinedLabel: (label: string) => string;
  /** The places where it is numbered twice. */
  readonly twice: (label: string, places: string) => string;
  readonly place: (document: string, line: number) => string;
  readonly broken: (label: string, place: string) => string;
  readonly noLabel: (wanted: string, example: string) => string;
  readonly taken: (wanted: string, place: string) => string;
  readonly and: string;
  readonly rangeEnd: (label: string) => string;
  readonly insideRange: (label: string, range: string, place: string) => string;
  readonly alsoDefined: (label: string, places: string) => string;
  readonly unread: (files: string) => string;
  /** For an editor that cannot ask. */
  readonly cannotAsk: (question: string, place: string) => string;
}

export const RENAME_STRINGS: Readonly<Record<MessageLanguage, RenameStrings>> = {
  nl: {
    notRenamed: {
      article: "Een artikelnummer hoort bij de volgorde van de overeenkomst. Wijzig het in de tekst zelf.",
      number: "Een hoofdstuknummer hoort bij de volgorde van het document. Wijzig het in de kop zelf.",
      annex:
        "Het nummer van een bijlage hoort bij haar bestandsnaam en bij de lijst van bijlagen. Wijzig het daar.",
      lot: "Het nummer van een perceel wordt niet hernoemd. Wijzig het in de tekst zelf.",
      part: "Het nummer van een deel wordt niet hernoemd. Wijzig het in de tekst zelf.",
      ordinal: "Dit is een volgnummer in een lijst of tabel en geen nummer van een eis.",
    },
    undefinedLabel: (label) =>
      `“${label}” wordt in geen document van deze aanbesteding bepaald, dus er is niets te hernoemen.`,
    twice: (label, places) =>
      `“${label}” staat voor meer dan één tekst: ${places}. Geef een van beide eerst met de hand een ander nummer.`,
    place: (document, line) => `${document}, regel ${line}`,
    broken: (label, place) => `“${label}” is met opmaak geschreven die niet mee kan veranderen: ${place}.`,
    noLabel: (wanted, example) =>
      `“${wanted}” wordt niet als nummer herkend. Schrijf bijvoorbeeld ${example}.`,
    taken: (wanted, place) => `“${wanted}” is al in gebruik: ${place}.`,
    and: "en",
    rangeEnd: (label) =>
      `${label} is het begin of het einde van een reeks; daarna omvat de reeks misschien andere eisen.`,
    insideRange: (label, range, place) =>
      `${label} valt in “${range}” (${place}) en straks misschien niet meer.`,
    alsoDefined: (label, places) => `${label} staat ook voor een andere tekst: ${places}.`,
    unread: (files) => `Niet te lezen of te groot, en verandert daarom niet mee: ${files}.`,
    cannotAsk: (question, place) => `${question} Wijzig eerst ${place}.`,
  },
  en: {
    notRenamed: {
      article: "The number of an article belongs to the order of the contract. Change it in the text itself.",
      number:
        "The number of a chapter belongs to the order of the document. Change it in the heading itself.",
      annex: "The number of an annex belongs to its file name and to the list of annexes. Change it there.",
      lot: "The number of a lot is not renamed. Change it in the text itself.",
      part: "The number of a part is not renamed. Change it in the text itself.",
      ordinal: "This counts the items of a list or the rows of a table and is no id of a requirement.",
    },
    undefinedLabel: (label) =>
      `“${label}” is defined in no document of this tender, so there is nothing to rename.`,
    twice: (label, places) =>
      `“${label}” stands for more than one text: ${places}. First give one of them another number by hand.`,
    place: (document, line) => `${document}, line ${line}`,
    broken: (label, place) => `“${label}” is written with marks that cannot change with it: ${place}.`,
    noLabel: (wanted, example) => `“${wanted}” is not read as an id. Write for instance ${example}.`,
    taken: (wanted, place) => `“${wanted}” is in use already: ${place}.`,
    and: "and",
    rangeEnd: (label) =>
      `${label} is the first or last of a range; afterwards the range may hold other requirements.`,
    insideRange: (label, range, place) => `${label} lies in “${range}” (${place}) and may do so no longer.`,
    alsoDefined: (label, places) => `${label} stands for another text as well: ${places}.`,
    unread: (files) => `Cannot be read or is too large, and so does not change: ${files}.`,
    cannotAsk: (question, place) => `${question} First change ${place}.`,
  },
};
