// Labels in running text by which it points at something: “eis E-04”, “artikelen 5 en 6”, “bijlage C”, “E-01 t/m E-05”.
import type { DocumentRole, LabelKind } from "../catalogue/catalogue-data.js";
import type { Span } from "../text/span.js";
import { codeKey, type LabelKey, numberKey } from "./label-key.js";
import {
  endsWithLaw,
  IS_RANGE,
  isPlural,
  JOIN,
  kindNamed,
  MEMBER_NUMBER,
  MEMBERS,
  NAME_BEHIND,
  namesPaper,
  OWNER,
  RANGE,
  roleNamed,
  WORD_BEFORE_NUMBER,
} from "./tender-words.js";

/** A label in a plain text. */
export interface PlainMention {
  /** What it may stand for, the best first. */
  readonly keys: readonly LabelKey[];
  readonly text: string;
  /** Where the label stands, without and with the word in front of it. */
  readonly span: Span;
  readonly area: Span;
  /** The document that the words behind it name. */
  readonly target: DocumentRole | null;
  /** The other end of a range. */
  readonly rangeWith: LabelKey | null;
}

/** A code in any of the forms that a lead may have; in lower case it has a hyphen or a point, for “m2” is none. */
const CODE =
  /(?<![\p{L}\d_/.-])(?:(?:\p{Lu}(?:\.\p{Lu}){1,2}\.?|\p{Lu}{1,5}\p{Ll}?)(?:[-–. ]?\p{Lu}{1,4})?[-–. ]?|\p{Ll}{1,3}[-.])\d+(?:[.\-–]\d+)*(?:[-–]\p{Lu}{1,2}|[a-z])?(?![\p{L}\d_]|[-–/.][\p{L}\d])/gu;
/** Sizes, standards and gases that look like a code. */
const NO_CODE =
  /^(?:A[0-6]|CO2?|PM\d+|M\d|N\d|(?:ISO|NEN|EN|DIN|CEN|BRL|NTA|IEC|ASTM|UAV|CPV|RAL|Euro|EURO|EUR|IP|OHSAS|TIA)\b.*)$/;
/** What may stand behind a pointing word that is no code. */
const NUMBER = /(?:\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*|[A-Z](?:\.\d{1,3})+)(?![\p{L}\d%]|[.,]\d)/uy;
const LETTER = /(?:[IVX]{1,5}|[A-Z])(?![\p{L}\d]|-\d)/uy;
/** Parts that bear a letter or a Roman numeral as often as a number. */
const LETTERED: ReadonlySet<LabelKind> = new Set<LabelKind>(["annex", "lot", "chapter", "part"]);
/** A number whose first part is a letter: `B.4.1`. */
export const LETTERED_NUMBER = /^[A-Z](?:\.\d+)+$/;
const CELL_LIST = /^\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*$/;
const LONGEST_CELL = 60;
/** UTF-16 units; what is longer is a number of something else. */
export const LONGEST_LABEL = 40;

/** What every label has: a digit, or a capital that begins no word. */
const MAY_POINT = /\d|[A-Z](?![a-z])/;

/** The labels that a plain text points with, in order. `head`: the head of the column for a cell of a table. */
export function mentionsIn(text: string, head: string | null): PlainMention[] {
  if (head !== null) {
    const cell = cellMentions(text, head);
    if (cell.length > 0) return cell;
  }
  if (!MAY_POINT.test(text)) return [];
  const numbered = numberedMentions(text);
  const codes = codeMentions(text).filter(({ span }) => !numbered.some(({ area }) => overlap(span, area)));
  return [...numbered, ...codes].sort((a, b) => a.span.start - b.span.start);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function codeMentions(text: string): PlainMention[] {
  if (!/\d/.test(text)) return [];
  const found = [...text.matchAll(CODE)]
    .filter(([code]) => code.length <= LONGEST_LABEL && !NO_CODE.test(code))
    .map((match) => ({ text: match[0], span: { start: match.index, end: match.index + match[0].length } }));
  return found.map((mention, index) => ({
    ...mention,
    keys: keysOfCode(mention.text),
    area: mention.span,
    target: ownerBehind(text, mention.span.end).target,
    rangeWith: rangeEnd(text, found, index),
  }));
}

/** “B.4” may be a chapter that bears a letter. */
function keysOfCode(text: string): LabelKey[] {
  return LETTERED_NUMBER.test(text) ? [codeKey(text), numberKey("number", text)] : [codeKey(text)];
}

/** Whether a join or a range and another code follow the label that ends at an offset. */
export function isListed(text: string, end: number): boolean {
  const between = matchAt(RANGE, text, end) ?? matchAt(JOIN, text, end);
  return between !== null && /^\p{Lu}{1,5}[-–. ]?\d/u.test(text.slice(end + between[0].length));
}

interface Placed {
  readonly text: string;
  readonly span: Span;
}

/** The key at the other end of “E-01 t/m E-05”. */
function rangeEnd(text: string, codes: readonly Placed[], index: number): LabelKey | null {
  const isRange = (a: Placed | undefined, b: Placed | undefined) =>
    a && b && b.span.start - a.span.end < 40 && IS_RANGE.test(text.slice(a.span.end, b.span.start));
  const [before, own, behind] = [codes[index - 1], codes[index], codes[index + 1]];
  if (isRange(own, behind)) return codeKey((behind as Placed).text);
  return isRange(before, own) ? codeKey((before as Placed).text) : null;
}

/** Numbers and letters behind a pointing word. */
function numberedMentions(text: string): PlainMention[] {
  const found: PlainMention[] = [];
  for (const match of text.matchAll(WORD_BEFORE_NUMBER)) {
    const word = match[1] as string;
    const kind = kindNamed(word);
    if (!kind || (found.at(-1)?.area.end ?? 0) > match.index) continue;
    found.push(...listBehind(text, { word, kind, start: match.index, end: match.index + match[0].length }));
  }
  return found;
}

interface Pointing {
  readonly word: string;
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

function listBehind(text: string, pointing: Pointing): PlainMention[] {
  const labels: (Placed & { readonly rangeBefore: boolean })[] = [];
  let at = pointing.end;
  let rangeBefore = false;
  for (;;) {
    const end = endOfLabel(text, at, pointing.kind);
    if (end === null || (labels.length > 0 && !mayGoOn(text, pointing.word, end, rangeBefore))) break;
    labels.push({ text: text.slice(at, end), span: { start: at, end }, rangeBefore });
    const range = matchAt(RANGE, text, end);
    const next = range ?? matchAt(JOIN, text, end);
    if (!next) break;
    rangeBefore = range !== null;
    at = end + next[0].length;
  }
  const last = labels.at(-1);
  if (!last) return [];
  const { kind } = pointing;
  const owner = ownerOf(text, pointing, last.span.end);
  if (owner.said === "other" && MAY_BE_FOREIGN.has(kind)) return [];
  return labels.map(({ text: label, span }, index) => {
    const other = labels[index + 1]?.rangeBefore
      ? labels[index + 1]
      : labels[index]?.rangeBefore
        ? labels[index - 1]
        : undefined;
    return {
      keys: keysOf(kind, label, labels.length === 1 ? text : "", span.end),
      text: label,
      span,
      area: index === 0 ? { start: pointing.start, end: span.end } : span,
      target: owner.target,
      rangeWith: other ? (keysOf(kind, other.text, "", 0).at(-1) as LabelKey) : null,
    };
  });
}

/** A second number behind a word for one thing belongs to it only where nothing is counted by it. */
function mayGoOn(text: string, word: string, end: number, isRange: boolean): boolean {
  return isRange || isPlural(word) || /^(?:[,.;:)\]]|$)/.test(text.slice(end));
}

function endOfLabel(text: string, at: number, kind: LabelKind): number | null {
  const label = matchAt(NUMBER, text, at) ?? (LETTERED.has(kind) ? matchAt(LETTER, text, at) : null);
  return label && label[0] !== "" ? at + label[0].length : null;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function keysOf(kind: LabelKind, label: string, text: string, end: number): LabelKey[] {
  if (kind === "article") {
    const member = matchAt(MEMBER_NUMBER, text, end)?.[1];
    const whole = label.replace(/\.\d+[a-z]?$/, "");
    const keys = member ? [numberKey("article", `${label}.${member}`)] : [];
    keys.push(numberKey("article", label));
    return whole === label ? keys : [...keys, numberKey("article", whole)];
  }
  if (kind === "chapter") return [numberKey("number", label)];
  if (LETTERED.has(kind)) return [numberKey(kind, label)];
  return [numberKey(kind, label), numberKey(/^\d+$/.test(label) ? "ordinal" : "number", label)];
}

/** Whose label it is: a document of the tender, somebody else's paper, or what nobody says. */
interface Owner {
  readonly said: "ours" | "other" | "nothing";
  readonly target: DocumentRole | null;
}

const NOTHING_SAID: Owner = { said: "nothing", target: null };
const OTHER: Owner = { said: "other", target: null };

/** Behind an article, chapter or annex, where a law or the paper of somebody else may follow. */
function ownerOf(text: string, { kind, start }: Pointing, end: number): Owner {
  if (kind !== "article") return ownerBehind(text, end);
  if (/^:\d/.test(text.slice(end, end + 2)) || endsWithLaw(text.slice(0, start))) return OTHER;
  const behind = end + (matchAt(MEMBERS, text, end)?.[0].length ?? 0);
  const owner = ownerBehind(text, behind);
  return owner.said === "nothing" && matchAt(NAME_BEHIND, text, behind) ? OTHER : owner;
}

/** Whose label it is, by the words right behind it: “van de overeenkomst”, “van deze leidraad”, “van de Arbowet”. */
function ownerBehind(text: string, end: number): Owner {
  const { own, owner } = matchAt(OWNER, text, end)?.groups ?? {};
  if (!owner) return NOTHING_SAID;
  const role = roleNamed(owner);
  if (role) return { said: "ours", target: role === "annex" ? null : role };
  return { said: own || namesPaper(owner) ? "ours" : "other", target: null };
}

/** Kinds whose number may be that of a law or of somebody else's paper. */
const MAY_BE_FOREIGN: ReadonlySet<LabelKind> = new Set<LabelKind>(["article", "chapter", "annex"]);

/** A cell that holds nothing but numbers under a head like “Eis” or “Artikel”. */
function cellMentions(text: string, head: string): PlainMention[] {
  // “Perceel 1” is the head of what that lot holds.
  if (text.length > LONGEST_CELL || !/^\d/.test(text) || /\d/.test(head)) return [];
  const kind = [...head.matchAll(/[\p{L}.-]+/gu)].map(([word]) => kindNamed(word)).find((found) => found);
  if (!kind) return [];
  const found: PlainMention[] = [];
  for (const match of text.matchAll(/[^\s,;]+/g)) {
    if (!CELL_LIST.test(match[0])) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({
      keys: keysOf(kind, match[0], "", 0),
      text: match[0],
      span,
      area: span,
      target: null,
      rangeWith: null,
    });
  }
  return found;
}
