// What a chapter is for, read from its heading.
import type { Token } from "../text/tokens.js";
import { CATALOGUE } from "./catalogue.generated.js";
import { PatternSet, SHARED } from "./pattern.js";
import type { SectionRole, Words } from "./vocabulary.js";

const NUMBERED = new Set(CATALOGUE.headingNumbers);
const NUMERAL = /^(?:[ivx]+|[a-z])$/;
/** Behind one of these a heading says what is not its subject: “Vragen (ontvangen vóór 3 april)”. */
const TAIL = new Set(["(", "[", "–", "—", ":", "|"]);

/** Reads the roles of a chapter from the tokens of its heading, the one that counts first; none when they say nothing. */
export function headingRoles(
  words: Words,
  numberWords: ReadonlySet<string>,
): (tokens: readonly Token[]) => readonly SectionRole[] {
  const setOf = (entries: typeof CATALOGUE.sectionRoles) =>
    new PatternSet(
      entries.map((entry) => ({ id: entry.id as SectionRole, patterns: entry[words] })),
      numberWords,
      SHARED[words],
    );
  const anywhere = setOf(CATALOGUE.sectionRoles);
  const whole = setOf(CATALOGUE.wholeHeadings);
  const order = CATALOGUE.sectionRoles.map(({ id }) => id as SectionRole);
  return (tokens) => {
    const subject = subjectOf(tokens);
    const all = whole.find(subject).find(({ start, end }) => start === 0 && end === subject.length);
    if (all) return [all.id];
    const hits = new Set(anywhere.find(tokens).map(({ id }) => id));
    return order.filter((role, at) => hits.has(role) && order.indexOf(role) === at);
  };
}

/** The words of a heading without its number, its signs and what stands in brackets behind it. */
function subjectOf(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  while (start < tokens.length - 1 && isNumbering(tokens, start)) start++;
  const rest = tokens.slice(start);
  const tail = rest.findIndex(({ lower }, at) => at > 0 && TAIL.has(lower));
  return (tail < 0 ? rest : rest.slice(0, tail)).filter(({ kind }) => kind !== "sign");
}

function isNumbering(tokens: readonly Token[], at: number): boolean {
  const { kind, lower } = tokens[at] as Token;
  if (kind !== "word") return true;
  return NUMBERED.has(lower) ? isNumber(tokens[at + 1]) : isNumber(tokens[at]) || isCode(lower);
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "number" || NUMERAL.test(token.lower));
}

/** “4a”, “g12”. */
function isCode(word: string): boolean {
  return /\d/.test(word);
}
