// A weight that stands by itself: “Weging: 40%”, “Dit onderdeel telt voor 40% mee.”
import { Recent } from "../../text/recent.js";
import { type Figure, figuresIn } from "./figures.js";
import { withDigits } from "./numerals.js";
import { isCovered, wordsIn } from "./words.js";

const ALONE = [
  "weight",
  "points",
  "bound",
  "percent",
  "point-unit",
  "share",
  "criterion",
  "counts",
  "stated",
  "this-one",
];

const NAMES_A_WEIGHT = ["weight", "points", "counts", "stated"];
const FIRST_SENTENCES = 240;
const LONGEST_ALONE = 100;

/** The weight that one of the first sentences of a text is (“Prijs. Weging: 40%. De laagste …”). */
export function weightInText(text: string): { figure: Figure; bare: boolean } | null {
  const sentences = text.slice(0, FIRST_SENTENCES).split(/(?<=\p{L}[.:]|[)%][.:])\s+(?=\p{Lu}|\d)/u);
  const found = sentences
    .slice(0, 3)
    .map(readAlone)
    .find((one) => one && !one.bare);
  return found ?? null;
}

/** The weight of a text that is nothing else: “Weging: 40%”, “40%”, “Dit onderdeel telt voor 40% mee.” */
export function readAlone(text: string): { figure: Figure; bare: boolean } | null {
  return text.length > LONGEST_ALONE ? null : recent.get(text);
}

const recent = new Recent(500, (text: string): { figure: Figure; bare: boolean } | null => {
  const digits = withDigits(text);
  const figures = figuresIn(digits);
  const [figure] = figures;
  if (!figure || figures.length > 1 || !isCovered(digits, ALONE)) return null;
  const { all } = wordsIn(text);
  if (all.has("total")) return null;
  const bare = !NAMES_A_WEIGHT.some((id) => all.has(id));
  // A cell of a table that has become a paragraph.
  if (bare && figure.unit === "none") return /^\d{1,3}$/.test(text) ? { figure, bare } : null;
  return bare && figure.unit !== "percent" ? null : { figure, bare };
});
