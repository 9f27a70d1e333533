// Plain text to sentences.

/** A sentence as a range of a plain text, without the white space around it. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

// Words after which a full stop does not end a sentence, Dutch and English.
const ABBREVIATIONS = new Set(
  (
    "aanbest abs afd afl alg art artt bijl bijv blz bv ca cat cf co dhr div dr drs e.a ed e.d e.g eig enz etc evt excl " +
    "fa fig gem hfst hr i.c.m i.e ing incl int inc i.p.v ir i.v.m jl jr kl lid m.b.t m.i.v m.u.v max mevr min mln mr mrd " +
    "mw n.a.v nl no nr nrs nvi o.a o.b.v o.g o.i.d op.cit p.a pag par pct perc plm p.m pp prof publ resp sec sect sr st " +
    "str subpar t.a.v tel t.g.v t.o.v t/m t.z.t vgl vlg vol v.w.b vs w.o z.s.m zgn zie approx figs"
  ).split(" "),
);

/** “… met het systeem QRT Max. Een toestel …”: the last word of a name. */
const ENDS_NAME = /\p{Lu}[\p{L}\p{N}'’-]*\s(?:Max|Min|Pro)$/u;

/**
 * Sentences of a plain text. A line feed (hard break) always separates; a full stop, question or exclamation mark does when
 * the next word can begin a sentence and the mark is not part of an abbreviation, an initial or a number.
 */
export function splitSentences(text: string): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      push(ranges, text, start, i);
      start = i + 1;
    } else if ((code === 46 || code === 63 || code === 33) && endsSentence(text, i)) {
      const end = afterClosers(text, i + 1);
      push(ranges, text, start, end);
      start = end;
      i = end - 1;
    }
  }
  push(ranges, text, start, text.length);
  return ranges;
}

function endsSentence(text: string, at: number): boolean {
  const after = afterClosers(text, at + 1);
  if (after >= text.length) return true;
  if (!/\s/.test(text[after] as string)) return false;
  if (text[at] !== ".") return /^\s+[^a-z]/.test(text.slice(after, after + 3));
  if (!/^\s+["'“‘(*€]*[\p{Lu}\d‘'’]/u.test(text.slice(after, after + 6))) return false;
  const word = /[\p{L}\p{N}./]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
  if (word === "") return true;
  if (ABBREVIATIONS.has(word.toLowerCase()) && !ENDS_NAME.test(text.slice(Math.max(0, at - 40), at)))
    return false;
  // An initial ("H. Tolsma") or a bare ordinal at the start of a line ("1. Algemeen").
  if (/^\p{Lu}$/u.test(word)) return false;
  return !(/^\d{1,2}$/.test(word) && at - word.length === 0);
}

function afterClosers(text: string, at: number): number {
  let end = at;
  while (end < text.length && /["'”’)\]»]/.test(text[end] as string)) end++;
  return end;
}

function push(ranges: SentenceRange[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  if (end > start) ranges.push({ start, end });
}
