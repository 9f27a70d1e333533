// Which language a document is written in, and for Dutch in which country.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import { PatternSet } from "../catalogue/pattern.js";
import type { DocumentLanguage } from "../catalogue/types.js";
import type { BlockModel } from "../model/block-model.js";

/** Counts of words that tell languages and countries apart, of one block. */
export interface LanguageHints {
  readonly dutch: number;
  readonly english: number;
  readonly flanders: number;
  readonly netherlands: number;
}

const DUTCH = new Set(
  "de het een van en in op wordt worden voor met dat is zijn aan door bij niet te uit".split(" "),
);
const ENGLISH = new Set(
  "the of and to a in is for be by with that are on or as shall at from which".split(" "),
);
const { flanders: FLANDERS, netherlands: NETHERLANDS } = CATALOGUE.countries;
const COUNTRIES = new PatternSet<"flanders" | "netherlands">([
  { id: "flanders", patterns: FLANDERS },
  { id: "netherlands", patterns: NETHERLANDS },
]);

/** The hints of one block. */
export function languageHints(model: BlockModel): LanguageHints {
  let dutch = 0;
  let english = 0;
  let flanders = 0;
  let netherlands = 0;
  for (const { tokens } of model.statements) {
    for (const token of tokens) {
      if (DUTCH.has(token.lower)) dutch++;
      if (ENGLISH.has(token.lower)) english++;
    }
    for (const { id } of COUNTRIES.find(tokens)) {
      if (id === "flanders") flanders++;
      else netherlands++;
    }
  }
  return { dutch, english, flanders, netherlands };
}

// One word may stand in a quotation or a name.
const FEWEST_FLEMISH = 3;

/** The hints of a whole document, kept up to date block by block. */
export class LanguageTally {
  #dutch = 0;
  #english = 0;
  #flanders = 0;
  #netherlands = 0;

  add({ dutch, english, flanders, netherlands }: LanguageHints): void {
    this.#dutch += dutch;
    this.#english += english;
    this.#flanders += flanders;
    this.#netherlands += netherlands;
  }

  remove({ dutch, english, flanders, netherlands }: LanguageHints): void {
    this.add({ dutch: -dutch, english: -english, flanders: -flanders, netherlands: -netherlands });
  }

  /**
   * The language with the most telling words; Dutch when nothing tells. Dutch is that of Flanders when its words of
   * procurement outnumber those of the Netherlands.
   */
  get language(): DocumentLanguage {
    if (this.#english > this.#dutch) return "en";
    return this.#flanders >= FEWEST_FLEMISH && this.#flanders > this.#netherlands ? "nl-BE" : "nl";
  }
}
