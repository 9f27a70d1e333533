// Whether a chapter tells what is there (“Wat er nu staat”, “Bestaande situatie”).
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { CueSet } from "../../catalogue/cue-set.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Unit } from "../../model/block-model.js";
import { isWithin, type Outline, sectionOf } from "../../model/outline.js";
import { tokenize } from "../../text/tokens.js";

const WHAT_IS_THERE = "what-is-there";
const CUES = new CueSet(CATALOGUE.makeCues.filter(({ id }) => id === WHAT_IS_THERE));
const known = { nl: new WeakMap<Unit, boolean>(), en: new WeakMap<Unit, boolean>() };

/** Whether a heading above a unit says that the text below it tells what is there. */
export function isInventory(
  outline: Outline,
  language: DocumentLanguage,
  block: number,
  unit: number,
): boolean {
  return isWithin(
    outline,
    sectionOf(outline, block, unit),
    ({ heading }) => heading !== null && tellsWhatIsThere(heading, language),
  );
}

function tellsWhatIsThere(heading: Unit, language: DocumentLanguage): boolean {
  const read = known[language === "en" ? "en" : "nl"];
  let tells = read.get(heading);
  if (tells === undefined) {
    tells = CUES.find(tokenize(heading.plain.text), language).has(WHAT_IS_THERE);
    read.set(heading, tells);
  }
  return tells;
}
