// Where a text still has to be filled in.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { Recent } from "../../text/recent.js";

export type OpenPlaceKind = "fillIn" | "choice" | "note";

/** A range of a plain text, with the kind of leftover. */
export interface OpenPlace {
  readonly kind: OpenPlaceKind;
  readonly start: number;
  readonly end: number;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const both = ({ nl, en }: { nl: readonly string[]; en: readonly string[] }) =>
  [...nl, ...en].map(escaped).join("|");

const { brackets, words } = CATALOGUE.placeholders;
const BRACKETED = /\[([^\][\n]{1,300})\]/g;
const BRACKET_WORDS = new RegExp(
  `^(?:${both(brackets)})(?![\\p{L}\\d])|(?:invullen|in te vullen|bijvoorbeeld|keuze|fill in|for example)(?![\\p{L}])`,
  "iu",
);
const CHOICE = /^(?:keuze|kies|maak een keuze|optioneel|optie|choose|choice|optional|option)/i;
const NOTE = /^(?:let op|toelichting|tip|instructie|note|drafting note|guidance)/i;
const BLANK = /^(?:[.…_\s*xX?]*[…_*xX?][.…_\s*xX?]*|\.{4,})$/;
const WORDS = new RegExp(`(?<![\\p{L}\\d.])(?:${both(words)})(?![\\p{L}\\d])`, "giu");
// `202*`, `20**`, `20xx`; `xx%`; `XXX`; `???`; a line to write on. Dots before a page number are a table of contents.
const SHAPES =
  /(?<![\w*])20(?:\d[*_]|[*_]{2}|xx|XX)(?![\w*])|(?<![\p{L}\d])[xX]{2,}(?:[.,][xX]+)?\s?%|(?<![\p{L}\d])X{2,}(?![\p{L}\d])|\?{3,}|_{4,}|…{2,}/gu;
const AMOUNT_OPEN = /(?<=€\s?)(?:p\.?m\.?|P\.?M\.?)(?![\p{L}])/gu;

const recent = new Recent<readonly OpenPlace[]>(1_000, readOpenPlaces);

/** The open places of a plain text, in order, without overlaps. */
export function openPlacesIn(text: string): readonly OpenPlace[] {
  return recent.get(text);
}

function readOpenPlaces(text: string): readonly OpenPlace[] {
  const places: OpenPlace[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const kind = bracketKind((match[1] as string).trim());
    if (kind) places.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  for (const pattern of [WORDS, SHAPES, AMOUNT_OPEN]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!places.some((place) => start < place.end && place.start < end)) {
        places.push({ kind: /^VOORBEELDOPTIE/.test(match[0]) ? "choice" : "fillIn", start, end });
      }
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** `[...]` is an omission, `[1]` a citation, `[sic]` a remark; those are left alone. */
function bracketKind(inner: string): OpenPlaceKind | null {
  if (/^(?:\.{3}|…|\d{1,4}|sic|x|X| )$/.test(inner) || inner.startsWith("^")) return null;
  if (CHOICE.test(inner)) return "choice";
  if (NOTE.test(inner)) return "note";
  return BRACKET_WORDS.test(inner) || BLANK.test(inner) ? "fillIn" : null;
}
