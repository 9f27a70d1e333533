// Parts that a text names behind a weight: “kwaliteit 60 (plan 30, team 30)”, “de overige 55: 25 voor de planning, …”.
import { readEnumeration } from "./enumeration.js";
import { type Figure, figuresIn } from "./figures.js";
import type { WeightLine } from "./line.js";
import { reaches, sumOf, toRows } from "./readings.js";
import type { Fault } from "./weight-list.js";
import { aroundFirst, wordsIn } from "./words.js";

/** Parts that should be a whole together. */
export interface Nested {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Whether the text says that the whole is one of points. */
  readonly ofPoints?: boolean;
}

export interface WithoutParts {
  /** The text without the parts. */
  readonly body: string;
  readonly nested: readonly Nested[];
}

const IN_BRACKETS = /\s*[([]([^()[\]]*\d[^()[\]]*\d[^()[\]]*)[)\]]/gu;

/** Takes the parts of weights out of a sentence. */
export function takeParts(text: string): WithoutParts {
  const nested: Nested[] = [];
  const add = (whole: Figure | undefined, parts: readonly number[] | null) => {
    if (whole && parts) nested.push({ whole: whole.value, parts, ofPoints: whole.unit === "points" });
  };
  let body = text.replace(IN_BRACKETS, (match, inside: string, at: number) => {
    const parts = partsIn(inside);
    if (!parts) return match;
    add(wholeBefore(text.slice(0, at)), parts);
    return "";
  });
  const opened = aroundFirst(body, "opens");
  const whole = opened && wholeBefore(opened[0]);
  if (opened && whole) {
    const [parts = "", ...rest] = opened[1].split(";");
    add(whole, partsIn(parts));
    if (figuresIn(parts).length > 0) body = [opened[0].replace(/[\s,]+$/u, ""), ...rest].join(";");
  } else {
    const [before, behind] = atColon(body) ?? [""];
    const figures = figuresIn(before);
    const { all } = wordsIn(before);
    const parts =
      behind !== undefined && figures.length === 1 && TELLS_OF_WHOLE.some((id) => all.has(id))
        ? partsIn(behind)
        : null;
    if (parts) {
      add(figures[0], parts);
      body = before;
    }
  }
  return { body: body.replace(/[\s,;:]+$/u, ""), nested };
}

const TELLS_OF_WHOLE = ["remainder", "counts", "earns", "total", "stated"];

/** What stands before and behind the first colon of a text, when white space follows it. */
function atColon(text: string): [before: string, behind: string] | null {
  const colon = text.indexOf(":");
  return colon >= 0 && /\s/.test(text.charAt(colon + 1))
    ? [text.slice(0, colon), text.slice(colon + 2)]
    : null;
}

/** Farther off they are no slip of the pen, but parts of something else. */
const LEAST = 0.6;
const MOST = 1.4;

/** The first whole that its parts do not make; parts that share out 100 of their own are right. */
export function faultInParts(nested: readonly Nested[]): Fault | null {
  for (const { whole, parts } of nested) {
    const rows = toRows(parts);
    const sum = sumOf(rows);
    if (reaches(rows, sum, whole) || reaches(rows, sum, 100)) continue;
    if (sum >= whole * LEAST && sum <= whole * MOST) return { sum, expected: whole };
  }
  return null;
}

/** A row of a list, with what shows where it stands. */
export interface Row {
  readonly value: number;
  readonly label: string;
  /** Rows below a row with a lower depth are its parts. */
  readonly depth: number;
}

/** The rows that are parts of the row above them: deeper, or with its code in front of theirs (K1, K1.2). */
export function nestedRows(rows: readonly Row[]): Nested[] {
  return rows.flatMap((row, at): Nested[] => {
    const end = rows.findIndex((other, index) => index > at && !isBelow(other, row));
    const below = rows.slice(at + 1, end < 0 ? rows.length : end);
    const depth = Math.min(...below.map((other) => other.depth));
    const parts = below.filter(
      (other) =>
        other.depth === depth && !below.some((upper) => upper.depth === depth && isCodeBelow(other, upper)),
    );
    return parts.length < 2 ? [] : [{ whole: row.value, parts: parts.map(({ value }) => value) }];
  });
}

/** Rows that are parts: of the row above them, of a line without a weight above them, or as items below paragraphs. */
export function nestedLines(lines: readonly WeightLine[], whole: number | null): Nested[] {
  const rows = lines.map(({ figure, label, indent }) => ({ value: figure.value, label, depth: indent }));
  const from = lines.findIndex(({ ledFrom, indent }) => ledFrom !== null && indent > ledFrom);
  if (from > 0 && whole !== null) {
    const lead = lines[from]?.ledFrom ?? 0;
    const end = rows.findIndex(({ depth }, index) => index > from && depth <= lead);
    const parts = rows.slice(from, end < 0 ? rows.length : end);
    const tops = [...rows.slice(0, from), ...rows.slice(from + parts.length)];
    const left = whole - tops.reduce((sum, { value }) => sum + value, 0);
    return [
      { whole: left, parts: parts.map(({ value }) => value) },
      ...nestedRows(tops),
      ...nestedRows(parts),
    ];
  }
  const above = lines.filter(({ listed }) => !listed);
  const reached = above.reduce((sum, { figure }) => sum + figure.value, 0);
  return above.length > 1 && reached === (whole ?? 100)
    ? nestedRows(rows.map((row, at) => ({ ...row, depth: row.depth + (lines[at]?.listed ? DEEPER : 0) })))
    : nestedRows(rows);
}

/** Deeper than any indent. */
const DEEPER = 1000;

function isBelow(row: Row, upper: Row): boolean {
  return row.depth > upper.depth || isCodeBelow(row, upper);
}

const CODE = /^\p{L}{0,3}[-.]?\d+(?:\.\d+)*(?:\p{Ll}(?=[\s.:)]))?/u;

function isCodeBelow(row: Row, upper: Row): boolean {
  const [code = "", under = ""] = [CODE.exec(upper.label)?.[0], CODE.exec(row.label)?.[0]];
  return code !== "" && under.startsWith(code) && /^[.\p{Ll}]/u.test(under.slice(code.length));
}

const EACH_IN_BRACKETS = /^[^()]*\(\s*\d[^()]*\)(?:[^()\d]*\(\s*\d[^()]*\))+[^()]*$/u;

/** The parts that a label or a cell beside a weight names; null without any. */
export function partsBeside(text: string): readonly number[] | null {
  const opened = aroundFirst(text, "opens");
  if (opened) return partsIn(opened[1]);
  const [, ...lines] = text.split("\n");
  if (lines.length > 1) return partsIn(lines.map((line) => line.replace(/^[-•*\s]+/, "")).join(", "));
  return EACH_IN_BRACKETS.test(text) ? partsIn(text) : null;
}

/** The figures of parts of a weight, when a text is an enumeration of such parts. */
function partsIn(text: string): readonly number[] | null {
  return readEnumeration(text.replace(/^[\s,:;]+|[\s.;:]+$/gu, ""))?.values ?? null;
}

/** The last figure of a text, if nothing but its unit and a few words stand behind it. */
function wholeBefore(text: string): Figure | undefined {
  return /\d[\s%,)\]]*(?:\p{L}+[\s,:;]*){0,5}[,:;()\s]*$/u.test(text) ? figuresIn(text).at(-1) : undefined;
}
