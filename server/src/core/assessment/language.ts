// Which language a document is written in.

import type { DocumentLanguage } from "../catalogue/types.js";
import type { BlockModel } from "../model/block-model.js";

/** Counts of words that tell languages apart, of one block. */
export interface LanguageHints {
  readonly dutch: number;
  readonly english: number;
  readonly flemish: number;
}

const DUTCH = new Set(
  "de het een van en in op wordt worden voor met dat is zijn aan door bij niet te uit".split(" "),
);
const ENGLISH = new Set(
  "the of and to a in is for be by with that are on or as shall at from which".split(" "),
);
// Words of procurement law in Flanders that the Netherlands does not use.
const FLEMISH = new Set(
  "lastenboek plaatsingsprocedure opdrachtdocumenten opdrachtdocument perceelnummers aanbesteder offertes selectieleidraad kmo kmo's bestekbepalingen gunningswijze leidend uitvoeringstermijn verkozene ereloon".split(
    " ",
  ),
);

/** The hints of one block. */
export function languageHints(model: BlockModel): LanguageHints {
  let dutch = 0;
  let english = 0;
  let flemish = 0;
  for (const statement of model.statements) {
    for (const token of statement.tokens) {
      if (DUTCH.has(token.lower)) dutch++;
      if (ENGLISH.has(token.lower)) english++;
      if (FLEMISH.has(token.lower)) flemish++;
    }
  }
  return { dutch, english, flemish };
}

/** The hints of a whole document, kept up to date block by block. */
export class LanguageTally {
  #dutch = 0;
  #english = 0;
  #flemish = 0;

  add({ dutch, english, flemish }: LanguageHints): void {
    this.#dutch += dutch;
    this.#english += english;
    this.#flemish += flemish;
  }

  remove({ dutch, english, flemish }: LanguageHints): void {
    this.add({ dutch: -dutch, english: -english, flemish: -flemish });
  }

  /** The language with the most telling words; Dutch when nothing tells. */
  get language(): DocumentLanguage {
    if (this.#english > this.#dutch) return "en";
    return this.#flemish >= FEWEST_FLEMISH ? "nl-BE" : "nl";
  }
}

const FEWEST_FLEMISH = 3;
