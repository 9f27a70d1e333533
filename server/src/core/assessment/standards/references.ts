// The standards, labels, certificates and diplomas that a statement names.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { type CueHits, CueSet } from "../../catalogue/cue-set.js";
import type { PatternHit } from "../../catalogue/pattern.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Statement } from "../../model/block-model.js";
import type { Token } from "../../text/tokens.js";
import { listedAt, type Words } from "../names/name-lists.js";
import { type ListedStandard, listedStandardAt } from "./standard-names.js";

export type StandardKind = "norms" | "labels" | "diplomas";

/** A standard named in a statement. Token indexes, `end` exclusive. */
export interface StandardName {
  readonly start: number;
  readonly end: number;
  /** What it may be called: `ISO 27001-certificaat` is a norm and a label. */
  readonly kinds: readonly StandardKind[];
  /** Equal for the same standard however it is written (`NEN-EN-ISO 9001`, `ISO 9001:2015`). */
  readonly key: string;
}

const CUES = new CueSet(CATALOGUE.standardCues);
const FEWEST_DIGITS = 2;
const FEWEST_WORDS_HELD = 2;
/** “BS 18B25” is a colour: two digits, and this behind them. */
const END_OF_COLOUR = /^\p{Lu}\d{2}$/u;
/** Tokens between the word for a paper and who gives it. */
const FARTHEST_GIVER = 4;
/** How far a word for a certificate may stand from a name that needs one. */
const NEAR = 5;

/** The cues around names of standards in a row of tokens. */
export function standardCues(statement: Statement, language: DocumentLanguage): CueHits {
  return CUES.find(statement.tokens, language);
}

/** The standards that a statement names, from left to right. */
export function standardsIn(statement: Statement, language: DocumentLanguage): readonly StandardName[] {
  const known = read[language === "en" ? "en" : "nl"];
  let names = known.get(statement.tokens);
  if (!names) {
    names = readStandards(statement, standardCues(statement, language));
    known.set(statement.tokens, names);
  }
  return names;
}

/** A text that was read a moment ago has the same tokens again. */
const read = {
  nl: new WeakMap<readonly Token[], readonly StandardName[]>(),
  en: new WeakMap<readonly Token[], readonly StandardName[]>(),
};
const NONE: readonly StandardName[] = [];

function readStandards(statement: Words, cues: CueHits): readonly StandardName[] {
  const reader = new Reader(statement, cues);
  const names: StandardName[] = [];
  for (let index = 0; index < statement.tokens.length; ) {
    const found = reader.at(index);
    if (found?.name) names.push(found.name);
    index = Math.max(found?.next ?? 0, index + 1);
  }
  return names.length === 0 ? NONE : names;
}

interface Found {
  readonly name: StandardName | null;
  readonly next: number;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #papers: readonly PatternHit<string>[];
  readonly #nouns: readonly (PatternHit<string> & { readonly kind: StandardKind })[];
  readonly #certifiedBy: readonly PatternHit<string>[];
  readonly #byStandard: boolean;

  constructor(
    readonly statement: Words,
    readonly cues: CueHits,
  ) {
    this.#tokens = statement.tokens;
    this.#papers = cues.of("paper");
    this.#nouns = NOUNS.flatMap(([cue, kind]) => cues.of(cue).map((hit) => ({ ...hit, kind })));
    this.#certifiedBy = cues.of("certified-by");
    this.#byStandard = cues.has("by-standard");
  }

  /** What stands at a token; null when nothing begins there. */
  at(index: number): Found | null {
    const paper = this.#papers.find((hit) => hit.start === index);
    if (paper) return { name: null, next: paper.end };
    const listed = listedStandardAt(this.statement, index);
    if (listed) return this.#listed(listed, index);
    return (
      this.#code(index) ??
      this.#unknownFamily(index) ??
      this.#memberOf(index) ??
      this.#held(index) ??
      this.#named(index)
    );
  }

  #listed(listed: ListedStandard, start: number): Found {
    const { group, length, name, tail } = listed;
    if (group.kind === "law") return { name: null, next: this.#endOfCode(start + length, start) };
    let end = start + length;
    let key = name;
    let kinds: StandardKind[] = [group.kind];
    if (/^\d/.test(tail)) key = tail;
    else if (group.code === "required") {
      const code = this.#codeAfter(end);
      if (!code) {
        // “ISO-gecertificeerd” names no standard, but a certificate all the same.
        const certificate = tail !== "" && this.cues.within("label-noun", start, end);
        return {
          name: certificate ? { start, end, kinds: ["norms", "labels"], key: name } : null,
          next: end,
        };
      }
      key = code.key;
      end = code.end;
    } else if (tail === "") end = this.#endOfCode(end, start);
    if (group.near && !this.#hasNounNear(start, end)) return { name: null, next: end };
    const noun = this.#nounAround(start, end);
    end = noun.end;
    kinds = [...new Set([...kinds, ...noun.kinds])];
    return { name: { start, end, kinds, key }, next: end };
  }

  /** “volgens de Code VVR”: a rule of conduct with a name of its own. */
  #code(index: number): Found | null {
    if (!this.#byStandard || !this.#tokens[index]?.capital) return null;
    if (!this.cues.within("code-noun", index, index + 1)) return null;
    const begin = this.cues.within("article", index - 1, index) ? index - 1 : index;
    if (this.cues.lastEnd("by-standard", begin) !== begin) return null;
    const end = this.#nameFrom(index + 1, false);
    if (end === index + 1) return null;
    return { name: { start: index, end, kinds: ["norms"], key: this.#key(index, end) }, next: end };
  }

  /** “lid van de BNA”: whose members answer to its rules. */
  #memberOf(index: number): Found | null {
    const hit = this.cues.of("member-of").find(({ end }) => end === index);
    if (!hit || !this.#isAbbreviation(index)) return null;
    const end = index + 1;
    return { name: { start: index, end, kinds: ["labels"], key: this.#key(index, end) }, next: end };
  }

  /** “Mechanics hold Cytech Technical Two”: those who do the work hold what bears a name of some words. */
  #held(index: number): Found | null {
    if (!this.cues.has("staff")) return null;
    const begin = this.cues.within("article", index - 1, index) ? index - 1 : index;
    if (!this.cues.of("holder").some(({ end }) => end === begin)) return null;
    const end = this.#nameFrom(index, false);
    if (end - index < FEWEST_WORDS_HELD) return null;
    return {
      name: { start: index, end, kinds: ["labels", "diplomas"], key: this.#key(index, end) },
      next: end,
    };
  }

  /** Of a body, and of none that everybody belongs to (`KvK`). */
  #isAbbreviation(index: number): boolean {
    if (!this.#tokens[index] || !/^\p{Lu}{2,7}$/u.test(this.#raw(index))) return false;
    // “OSB” is a board as well.
    return this.#isNameWord(index, false) || listedAt(this.statement, index)?.kind === "technology";
  }

  /** “volgens FIPS 140”: capitals and a number behind a word of complying. */
  #unknownFamily(index: number): Found | null {
    if (!this.#byStandard) return null;
    const raw = this.#raw(index);
    if (!/^\p{Lu}{2,6}$/u.test(raw) || !this.#isNameWord(index, true)) return null;
    const next = this.#tokens[index + 1];
    if (next?.kind !== "number" || !/^\d{3,6}$/.test(next.lower) || /^(?:19|20)\d\d$/.test(next.lower))
      return null;
    const begin = this.cues.within("article", index - 1, index) ? index - 1 : index;
    if (this.cues.lastEnd("by-standard", begin) !== begin) return null;
    const end = this.#endOfCode(index + 2, index);
    return { name: { start: index, end, kinds: ["norms"], key: next.lower }, next: end };
  }

  /** The code behind the name of a family, past names that go with it (`ISO/IEC 27001`, `NEN EN ISO 9001`). */
  #codeAfter(from: number): { key: string; end: number } | null {
    let at = from;
    for (let skipped = 0; skipped < 4; skipped++) {
      const token = this.#tokens[at];
      if (!token) return null;
      if (this.#isCode(at)) return { key: this.#raw(at).toLowerCase(), end: this.#endOfCode(at + 1, from) };
      const family = listedStandardAt(this.statement, at);
      // “ISO 9001” behind “NEN-EN-”, “BRL SIKB 7000”; a number within the word ends it.
      if (family?.group.kind === "norms") {
        if (/^\d/.test(family.tail)) return { key: family.tail, end: this.#endOfCode(at + 1, from) };
        at += family.length;
      } else if (/^[/\-–:+]$/.test(token.lower) || this.cues.within("norm-noun", at, at + 1)) at++;
      else return null;
    }
    return null;
  }

  /** “9001”, “SVMS-007”, “301 549”: a number of two digits or more, or capitals with digits. */
  #isCode(index: number): boolean {
    const token = this.#tokens[index] as Token;
    const raw = this.#raw(index);
    if (token.kind === "number" && this.#isColour(index)) return false;
    if (token.kind === "number")
      return raw.replace(/\D/g, "").length >= FEWEST_DIGITS && !/^20[12]\d$/.test(raw);
    return token.kind === "word" && /^\p{Lu}[\p{Lu}-]*\d/u.test(raw);
  }

  /** Where the numbers, parts and years that belong to a name end (`-2-2`, `:2015`, `**`, `301 549`). */
  #endOfCode(from: number, start: number): number {
    let at = from;
    while (at < this.#tokens.length && at - start < 12) {
      const token = this.#tokens[at] as Token;
      const next = this.#tokens[at + 1];
      const raw = this.#raw(at);
      const close = this.#isClose(at);
      if (/^[*+]$/.test(raw) && close) at++;
      else if (
        /^[-–:/*.+]$/.test(raw) &&
        close &&
        next &&
        this.#isClose(at + 1) &&
        (next.kind === "number" || /^\p{Lu}/u.test(this.#raw(at + 1)))
      )
        at += 2;
      else if (token.kind === "number" && /^\d{2,}$/.test(raw) && this.#tokens[at - 1]?.kind === "number")
        at++;
      else if (token.kind === "word" && /^\p{Lu}{1,5}-?\d/u.test(raw)) at++;
      else break;
    }
    return at;
  }

  #isColour(index: number): boolean {
    const next = this.#tokens[index + 1];
    return next !== undefined && this.#isClose(index + 1) && END_OF_COLOUR.test(this.#raw(index + 1));
  }

  #isClose(index: number): boolean {
    const before = this.#tokens[index - 1];
    return before !== undefined && before.end === this.#tokens[index]?.start;
  }

  #raw(index: number): string {
    const token = this.#tokens[index] as Token;
    return this.statement.text.slice(token.start, token.end);
  }

  #hasNounNear(start: number, end: number): boolean {
    return (["label-noun", "diploma-noun"] as const).some((cue) =>
      this.cues.of(cue).some((hit) => hit.start < end + NEAR && hit.end > start - NEAR),
    );
  }

  /** The kinds that the nouns beside a name add, and where a noun directly behind it ends. */
  #nounAround(start: number, end: number): { kinds: StandardKind[]; end: number } {
    const kinds: StandardKind[] = [];
    let last = end;
    // “ISO 27001 - certificaat”: a hyphen stands between a number and its noun.
    const behind = /^[-–]$/.test(this.#tokens[end]?.lower ?? "") ? end + 1 : end;
    for (const hit of this.#nouns) {
      if (hit.start >= start && hit.end <= end) kinds.push(hit.kind);
      else if (hit.start === behind) {
        kinds.push(hit.kind);
        last = Math.max(last, hit.end);
      } else if (hit.end <= start && start - hit.end <= 2) kinds.push(hit.kind);
      else if (hit.start > behind && hit.start - behind <= 3) kinds.push(hit.kind);
    }
    return { kinds, end: last };
  }

  /** A name that no list knows, told by the word beside it: “TX-Keurmerk”, “certificaat Groenwerk”, “IPAF PAL card”. */
  #named(index: number): Found | null {
    const noun = this.#nouns.filter((hit) => hit.start === index);
    if (noun.length === 0) return this.#certified(index);
    const kinds = [...new Set(noun.map(({ kind }) => kind))];
    const end = Math.max(...noun.map((one) => one.end));
    const raw = this.#raw(index);
    // “hbo-diploma” is a level, “mbo-diploma Contactcenter” is not.
    if (/^(?:mbo|hbo|wo|vmbo|havo|vwo)-\p{L}/u.test(raw) && this.#nameFrom(end, false) === end)
      return { name: null, next: end };
    // “NSF-keurmerk”.
    if (kinds.some((kind) => kind !== "norms") && /^\p{Lu}[\p{L}\d+]+-\p{L}/u.test(raw))
      return { name: { start: index, end, kinds, key: raw.toLowerCase() }, next: end };
    const isPaper = kinds.includes("labels") || kinds.includes("diplomas");
    const after = isPaper ? this.#titleFrom(index, end) : this.#nameFrom(end, true);
    if (after > end) {
      // “diploma VCA-VOL” is a label as well; “certificaat NEN 3140” is no norm.
      const listed = listedStandardAt(this.statement, end)?.group.kind;
      const all: StandardKind[] =
        listed === "labels" || listed === "diplomas" ? [...new Set([...kinds, listed])] : kinds;
      return { name: { start: index, end: after, kinds: all, key: this.#key(end, after) }, next: after };
    }
    if (kinds.length === 1 && kinds[0] === "norms") return { name: null, next: end };
    const before = this.#nameBefore(index);
    if (before < index)
      return { name: { start: before, end, kinds, key: this.#key(before, index) }, next: end };
    const giver = isPaper ? this.#giverFrom(end) : end;
    if (giver > end)
      return { name: { start: index, end: giver, kinds, key: this.#key(index, giver) }, next: giver };
    // “heeft een diploma op niveau 3”: a paper that a person must hold needs no name.
    if (this.cues.of("holds-paper").some((hit) => hit.end === end))
      return { name: { start: index, end, kinds, key: raw.toLowerCase() }, next: end };
    return { name: null, next: end };
  }

  /** “gecertificeerd volgens Zorgwaarde”: what follows directly is the scheme. */
  #certified(index: number): Found | null {
    if (!this.#certifiedBy.some((hit) => hit.end === index)) return null;
    const end = this.#nameFrom(index, false);
    if (end > index)
      return { name: { start: index, end, kinds: ["labels"], key: this.#key(index, end) }, next: end };
    return this.cues.within("article", index, index + 1) ? this.#certifiedToStandard(index + 1) : null;
  }

  /** “certified to the HDI standard”; “erkend door de ANWB” names who certifies. */
  #certifiedToStandard(from: number): Found | null {
    const end = this.#nameFrom(from, true);
    const noun = this.#nouns.find((hit) => hit.start === end);
    return end > from && noun
      ? { name: { start: from, end: noun.end, kinds: ["labels"], key: this.#key(from, end) }, next: noun.end }
      : null;
  }

  /** “het certificaat Werken in besloten ruimten”: a title may begin with an ordinary word. */
  #titleFrom(noun: number, from: number): number {
    const end = this.#nameFrom(from, false);
    if (end > from || !this.cues.within("article", noun - 1, noun)) return end;
    const first = this.#tokens[from];
    return first?.capital && listedAt(this.statement, from)?.kind === "words" ? from + 1 : from;
  }

  /** “een diploma bedrijfshulpverlener van het NIBHV”: where the abbreviation of who gives it ends. */
  #giverFrom(from: number): number {
    const giver = this.cues
      .of("given-by")
      .filter(({ start, end }) => start >= from && end - from <= FARTHEST_GIVER && this.#isAbbreviation(end))
      .sort((a, b) => b.end - a.end)[0];
    return giver ? giver.end + 1 : from;
  }

  /** The end of a row of capitalised words that begins at a token; the token itself when there is none. */
  #nameFrom(from: number, codeOnly: boolean): number {
    let at = from;
    // “het certificaat ‘Veilig Groen’”.
    while (/^[“‘"'„«]$/.test(this.#tokens[at]?.lower ?? "")) at++;
    const begin = at;
    while (at < this.#tokens.length && this.#isNameWord(at, codeOnly && at === begin)) at++;
    if (at === begin) return from;
    return this.#endOfCode(at, begin);
  }

  #nameBefore(index: number): number {
    // “Categorie B- certificaat”: a hyphen may stand before the noun.
    let at =
      index > 1 && /^[-–]$/.test(this.#raw(index - 1)) && this.#isNameWord(index - 2, false)
        ? index - 2
        : index;
    while (at > 1 && this.#isNameWord(at - 1, false)) at--;
    // A single capitalised word that begins the sentence says nothing.
    if (at === 1 && index - at >= 1 && this.#isNameWord(0, true)) at = 0;
    return at;
  }

  #isNameWord(index: number, codeOnly: boolean): boolean {
    const token = this.#tokens[index];
    if (token?.kind !== "word" || !token.capital) return false;
    if (listedStandardAt(this.statement, index)?.group.kind === "law") return false;
    const listed = listedAt(this.statement, index)?.kind;
    if (listed === "words" || listed === "organisations" || listed === "technology" || listed === "make")
      return false;
    const raw = this.#raw(index);
    return !codeOnly || /^\p{Lu}[\p{Lu}\d*-]+$/u.test(raw) || /\d/.test(raw);
  }

  #key(start: number, end: number): string {
    const [first, last] = [this.#tokens[start], this.#tokens[end - 1]];
    return first && last ? this.statement.text.slice(first.start, last.end).toLowerCase() : "";
  }
}

const NOUNS = [
  ["label-noun", "labels"],
  ["diploma-noun", "diplomas"],
  ["norm-noun", "norms"],
] as const;
