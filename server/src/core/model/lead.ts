// The label in front of a requirement, article or heading: `E-01`, `KO-3.`, `4.1.2`, `Artikel 5`, `**B.1.1**`.

export interface Lead {
  /** The label as a reader would cite it, without closing punctuation: `E-01`, `4.1.2`, `Artikel 5`. */
  readonly id: string;
  /** Plain offset at which the text after the label begins. */
  readonly end: number;
  /** How many parts a numeric label has: 1 for `4`, 3 for `4.1.2`; 0 for a letter code. */
  readonly depth: number;
}

const WORD =
  "(?:Eis|Wens|Vraag|Criterium|Requirement|Criterion|Question|Artikel|Article|Art\\.|Lid|Paragraaf|Hoofdstuk|Chapter|Section|Bijlage|Annex|Appendix|Perceel|Lot|Deel|Part|PART|DEEL|HOOFDSTUK|BIJLAGE|ARTIKEL)";
const CODE =
  "(?:\\p{Lu}(?:\\.\\p{Lu}){1,2}\\.?|\\p{Lu}{1,5}\\p{Ll}?)(?:[-–. ]?\\p{Lu}{1,4})?[-–. ]?\\d+(?:[.\\-–]\\d+)*(?:[-–]\\p{Lu}{1,2}(?=[\\s\\].:)]|$)|[a-z])?";
const NUMBER = "\\d{1,3}[a-z]?(?:\\.\\d{1,3}[a-z]?)+";
const ORDINAL = "\\d{1,3}";
const LETTERS = "\\p{Lu}(?:\\.\\d+)+|[IVX]{1,5}|\\p{Lu}";

const NAMED = new RegExp(
  `^(${WORD}\\s+(?:${CODE}|${NUMBER}|${ORDINAL}[a-z]?|${LETTERS}))(?:[.:)]|\\s*[-–—:](?=\\s))?(?:\\s+|$)`,
  "u",
);
const CODED = new RegExp(`^[\\[(]?(${CODE})[\\])]?(?:[.:)]|\\s*[-–—:](?=\\s))?(?:\\s+|$)`, "u");
const NUMBERED = new RegExp(`^(${NUMBER})(?:[.:)]|\\s*[-–—:](?=\\s))?(?:\\s+|$)`, "u");
const ORDERED = new RegExp(`^(${ORDINAL}|[a-z])[.)]\\s+`, "u");
const CHAPTER = new RegExp(`^(${ORDINAL}|\\p{Lu}|[IVX]{1,4})(?:[.:)])?\\s+(?=\\p{Lu})`, "u");

/** The label at the start of a plain text, or null. A bare ordinal (`3.`) counts; a bare number (`3 dagen`) does not. */
export function readLead(text: string): Lead | null {
  const match = NAMED.exec(text) ?? NUMBERED.exec(text) ?? CODED.exec(text) ?? ORDERED.exec(text);
  if (!match || isQuantity(text, match[0].length)) return null;
  return toLead(match);
}

/** The label of a heading: also a bare number or letter (`3 Eisen`, `B Prijs`). */
export function readHeadingLead(text: string): Lead | null {
  const match = NAMED.exec(text) ?? NUMBERED.exec(text) ?? CODED.exec(text) ?? CHAPTER.exec(text);
  return match ? toLead(match) : null;
}

/** A whole table cell that is nothing but a label: `E1`, `SH-FE-001`, `4.1.3`, `7`. */
export function isLabelCell(text: string): boolean {
  if (text.length > 24) return false;
  return /^\d{1,3}[a-z]?\.?$/.test(text) || readLead(`${text} x`)?.end === text.length + 1;
}

function toLead(match: RegExpExecArray): Lead {
  const id = (match[1] as string).replace(/[.\s]+$/, "");
  return { id, end: match[0].length, depth: /^\d/.test(id) ? id.split(".").length : 0 };
}

const PLACE =
  /^(?:Artikel|Article|Art\.|Lid|Paragraaf|Hoofdstuk|Chapter|Section|Bijlage|Annex|Appendix|Perceel|Lot|Deel|Part)\s/i;

/** Whether a label numbers a part of the text (`Artikel 5`, `Bijlage 2`) and is no name of a requirement. */
export function numbersPart(label: string): boolean {
  return PLACE.test(label);
}

/** Whether the label of a heading names a requirement (`E-04`, `Eis 12`) and is no number of a chapter (`B.2`). */
export function namesRequirement(label: string): boolean {
  return !numbersPart(label) && /^\p{Lu}{1,5}(?:-\p{Lu}{1,4})*-\d|^\p{L}{3,}\s/u.test(label);
}

// "1.060 medewerkers", "A4 papier" and "ISO 9001" are not labels.
function isQuantity(text: string, end: number): boolean {
  const label = text.slice(0, end).trim();
  if (/^\d{1,3}(?:\.\d{3})+$/.test(label)) return true;
  if (/^(?:A[0-6]|CO2?|PM\d+|M\d|N\d)$/.test(label)) return true;
  return /^(?:ISO|NEN|EN|DIN|CEN|BRL|NTA|IEC|ASTM|UAV|CPV|RAL|BREEAM|Euro|EURO|PSO|CBS|AVG|BTW|EUR|TIA|IP|OHSAS|IFC|CROW|HVO|VCA)\b/.test(
    label,
  );
}

const NUMBER_NAMED =
  /(?<![\p{L}\d])(?:eis|wens|punt|regel|onderdeel|nummer|requirement|demand|item|line|point)\s+(\d{1,3}[a-z]?)(?![\p{L}\d%]|[.,]\d)/giu;

/** The bare numbers of demands that a text names (“eis 14”, “line 3”), in lower case. */
export function numbersNamed(text: string): string[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(NUMBER_NAMED)].map((match) => (match[1] as string).toLowerCase());
}

/** `8.`, `Vraag 8`, `Vraag 8, E-4.`, `8 (eis 14)`, `G.8 (T-14)`, `Q2.` */
const QUESTION = /^(?:\p{Lu}\p{Ll}+\s+|\p{Lu}\.?)?(\d{1,3}[a-z]?)(?=[.:),]|\s*[([:–—])/u;
/** The number of a question and what stands before it are short. */
const LONGEST_QUESTION_LABEL = 24;

/** The number with which a question begins, or null. */
export function questionNumber(text: string): string | null {
  return QUESTION.exec(text.slice(0, LONGEST_QUESTION_LABEL))?.[1] ?? null;
}

const REFERENCE = /;|(?<!\p{L})(?:zie|see|cf)[\s.]/iu;

/** The text up to where it refers to another place (“3.13 vervalt, zie ook 5.4”). */
export function beforeReference(text: string): string {
  const at = text.search(REFERENCE);
  return at < 0 ? text : text.slice(0, at);
}
