// Whether a chapter tells what is there (“Wat er nu staat”, “Bestaande situatie”).
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { CueSet } from "../../catalogue/cue-set.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Unit } from "../../model/block-model.js";
import { type Outline, sectionOf } from "../../model/outline.js";
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
  for (
    let section = sectionOf(outline, block, unit);
    section > 0;
    section = outline.sections[section]?.parent ?? 0
  ) {
    const heading = outline.sections[section]?.heading;
    if (heading && tellsWhatIsThere(heading, language)) return true;
  }
  return false;
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
