// Whether a unit has the shape of a requirement, whatever its words.
import type { Unit } from "../model/block-model.js";

/** An item, a cell, or a paragraph with a label or a number in front. */
export function isListed(unit: Unit): boolean {
  return (
    unit.label !== null || unit.kind === "item" || unit.kind === "cell" || /^\d+\s/.test(unit.plain.text)
  );
}

/** Labelled by a code of letters and digits (“E-01”), and not by a word and a number (“Artikel 5”). */
export function isCoded({ label, ordinal }: Unit): boolean {
  return label !== null && !ordinal && /^\p{L}.*\d/u.test(label) && !/^\p{L}+\s/u.test(label);
}
