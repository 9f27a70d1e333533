// What is wrong in an organisation file beyond its form, in both languages.
import type { ClauseFault } from "../core/index.js";
import type { ProblemText } from "./yaml/shape.js";

export const organisationMessages = {
  idTwice: (id: string) => ({
    nl: `\`id: ${id}\` staat er vaker dan één keer; alleen het eerste onderdeel met dit id telt. Geef elk criterium een eigen id.`,
    en: `\`id: ${id}\` occurs more than once; only the first item with this id counts. Give each criterion an id of its own.`,
  }),
  idOfCatalogue: (id: string) => ({
    nl: `\`id: ${id}\` is van een criterium uit de ingebouwde catalogus; dit onderdeel telt niet mee. Kies een eigen id, bijvoorbeeld met de naam van uw organisatie ervoor.`,
    en: `\`id: ${id}\` belongs to a criterion of the built-in catalogue; this item does not count. Choose an id of your own, for example starting with the name of your organisation.`,
  }),
  endsBeforeStart: (key: string, from: string, to: string) => ({
    nl: `\`${key}\`: ${to} ligt vóór het begin ${from}; daarom telt dit onderdeel niet mee. Mogelijk: een latere datum.`,
    en: `\`${key}\`: ${to} is before the start ${from}; therefore this item does not count. Allowed: a later date.`,
  }),
  overlap: (from: string | undefined, to: string | undefined) => ({
    nl: `\`socialReturn: periods\`: deze periode overlapt met die van ${from ?? "…"} tot ${to ?? "…"}; op de dagen die beide hebben, telt de eerste. Sluit de eerdere periode af met \`to\`.`,
    en: `\`socialReturn: periods\`: this period overlaps the one from ${from ?? "…"} to ${to ?? "…"}; on the days that both have, the first one counts. End the earlier period with \`to\`.`,
  }),
} satisfies Record<string, (...values: never[]) => ProblemText>;

/** What is wrong with the text of a clause, and what follows from it. */
export function faultMessage(id: string, fault: ClauseFault, isGrave: boolean): ProblemText {
  const { nl, en } = wordsOf(fault);
  return {
    nl: `\`${id}: ${fault.part}\`: ${nl}${isGrave ? " Tot die tijd wordt dit onderdeel niet voorgesteld." : ""}`,
    en: `\`${id}: ${fault.part}\`: ${en}${isGrave ? " Until then this item is not proposed." : ""}`,
  };
}

function wordsOf(fault: ClauseFault): ProblemText {
  switch (fault.kind) {
    case "finding":
      return {
        nl: `${fault.message.nl} (\`${fault.rule}\`)`,
        en: `${fault.message.en} (\`${fault.rule}\`)`,
      };
    case "brackets":
      return {
        nl: "De vierkante haken om een open keuze vormen geen paar. Schrijf elke keuze als `[percentage, bijvoorbeeld 60]`.",
        en: "The square brackets around an open choice do not pair. Write each choice as `[percentage, for example 60]`.",
      };
    case "no-equivalent":
      return {
        nl: `“${fault.words}” staat er zonder “of gelijkwaardig”. Voeg dat toe in dezelfde zin, want een inschrijver mag iets anders laten zien dat hetzelfde aantoont.`,
        en: `“${fault.words}” stands there without “or equivalent”. Add that in the same sentence, for a tenderer may show something else that proves the same.`,
      };
    case "locals":
      return {
        nl: `“${fault.words}” vraagt om mensen of bedrijven uit de eigen omgeving en sluit anderen uit. Noem de doelgroep, niet de woonplaats.`,
        en: `“${fault.words}” asks for people or firms of the place itself and shuts out others. Name the target group, not where they live.`,
      };
    case "unrecognised":
      return {
        nl: "De woorden vinden de tekst van het criterium zelf niet; een document dat het al vraagt, wordt dan ook niet herkend. Neem woorden uit de tekst.",
        en: "The words do not find the text of the criterion itself, so that a document that asks it already is not recognised. Take words from the text.",
      };
  }
}
