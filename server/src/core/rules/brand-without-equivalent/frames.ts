// Whether a sentence fixes the thing it demands by a name in it.

import type { Name } from "../../assessment/names/names.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { type CueHits, CueSet } from "../../catalogue/cue-set.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Statement } from "../../model/block-model.js";

const CUES = new CueSet(CATALOGUE.makeCues);

/** How a sentence ties the demand to the name; the stronger the tie, the less the name itself has to show. */
export type Frame =
  | "make-word"
  | "type-word"
  | "is"
  | "from"
  | "named-thing"
  | "instrument"
  | "with"
  | "delivers"
  | "colon"
  | "line"
  | "bare";

/** Whether a word says that a make or type follows. */
export function isSaid(frame: Frame): boolean {
  return frame === "make-word" || frame === "type-word";
}

const LEAST_STRENGTH: Readonly<Record<Frame, number>> = {
  "make-word": 0.5,
  "type-word": 1,
  is: 1,
  from: 1,
  "named-thing": 1,
  instrument: 1,
  with: 1.5,
  delivers: 1.5,
  colon: 1.8,
  line: 1.5,
  bare: 2.5,
};

/** Frames that say less than the line of a price sheet does. */
const WEAK: ReadonlySet<Frame> = new Set<Frame>(["colon", "bare"]);

/** “Toetsenborden: Cherry Stream” */
const THINGS_AND_NAME = 1.6;

/** A line of a specification may do without a verb (“Piano: Yamaha B3”). */
const SHORT_SPECIFICATION = 8;

/** Tokens from a make to the end of its type. */
const LONGEST_TYPE = 8;

/** “ix” before the name of a type. */
const SHORT_PREFIX = 3;

const SHORT_SENTENCE = 14;
const NEAR = 5;
const LONGEST_PLAIN_SENTENCE = 24;

const ARTICLES = new Set(["de", "het", "een", "the", "a", "an", "'", "‘", "’", "“", "”", '"', "(", ":"]);
const WITH_TOOL = new Set(["met", "with", "using"]);
const INDEFINITE = new Set(["een", "a", "an"]);
const FROM = new Set(["van", "by", "from", "of"]);
const WITH = new Set(["met", "via", "op", "in", "with", "on", "into", "through", "using", "over"]);
const DEFINITE = new Set(["de", "het", "the"]);
const COUNT_BEHIND = /^\s*\(\d+\s*(?:%|x|st|stuks)?\)/u;
const NONE_OF = new Set(["geen", "no"]);
const PLURAL = /\p{L}{3}(?:en|s)$/u;
const GOES_WITH = new Set(["van", "voor", "in", "op", "bij", "of", "for", "on", "at"]);
const PREPOSITIONS = ["towards", "through"];
const AND = new Set(["en", "and"]);
const AGENT = new Set(["door", "by"]);

/** The frame in which a name fixes what is demanded, or null when it does not. `priced`: it stands in a line of a price sheet. */
export function frameOf(
  statement: Statement,
  name: Name,
  language: DocumentLanguage,
  priced = false,
): Frame | null {
  const cues = CUES.find(statement.tokens, language);
  const place = new NamePlace(statement, name, cues);
  if (place.belongsToSomethingElse()) return null;
  const found = place.frame();
  const frame = priced && !name.codeOnly && (found === null || WEAK.has(found)) ? "line" : found;
  if (!frame || name.strength < place.leastStrength(frame)) return null;
  // In a long sentence an unknown name has more ways to belong to something else.
  const plain = isSaid(frame) || name.known;
  return plain || statement.tokens.length <= LONGEST_PLAIN_SENTENCE ? frame : null;
}

/** What the head of a column says of it: makes stand in it, things are there, or it counts and prices what the row is about. */
export type HeadKind = "makes" | "existing" | "priced";

/** What the head of a column says (“Merk en type”, “Bouwjaar”, “Stuksprijs”), or null. */
export function kindOfHead(head: Statement, language: DocumentLanguage): HeadKind | null {
  if (head.tokens.length > LONGEST_HEAD) return null;
  const cues = CUES.find(head.tokens, language);
  if (cues.has("existing")) return "existing";
  if (cues.has("make-word")) return "makes";
  return cues.has("price-head") ? "priced" : null;
}

/** The term that a line defines (“Omloop: de weg van …”), in lower case, or null. */
export function definedTerm({ tokens, text }: Statement): string | null {
  const [term, colon, next] = tokens;
  if (!term?.capital || colon?.lower !== ":" || !next || !ARTICLES.has(next.lower)) return null;
  return text.slice(next.start, next.end) === next.lower ? term.lower : null;
}

const LONGEST_HEAD = 5;

/** The token index behind the type that goes with a make (“Bammens, type Quick”), or behind the make itself. */
export function endWithType(statement: Statement, name: Name, language: DocumentLanguage): number {
  return new NamePlace(statement, name, CUES.find(statement.tokens, language)).endWithType();
}

class NamePlace {
  /** Tokens of the main clause around the name. */
  readonly clauseStart: number;
  readonly clauseEnd: number;

  constructor(
    readonly statement: Statement,
    readonly name: Name,
    readonly cues: CueHits,
  ) {
    const asides = cues.of("aside");
    this.clauseStart = Math.max(0, ...asides.filter((hit) => hit.end <= name.start).map((hit) => hit.end));
    this.clauseEnd = Math.min(
      statement.tokens.length,
      ...asides.filter((hit) => hit.start >= name.end).map((hit) => hit.start),
    );
  }

  /** “De haspels van perceel 2 zijn …”: the word goes with the subject, and the verb stands between. */
  #isSubjectWith(start: number, end: number): boolean {
    return this.cues.lastEnd("is", this.name.start) > end && this.#goesWithSubject(start);
  }

  /** The name stands for what is there, for what the authority has, for a paper, a place or a body. */
  belongsToSomethingElse(): boolean {
    const { cues, name } = this;
    const marked = this.#markedBy("make-word") || this.#markedBy("type-word");
    if (!marked && this.#nounBefore("organisation-word")) return true;
    if (!marked && this.#nounBefore("certificate-word")) return true;
    if (
      !marked &&
      !name.known &&
      cues
        .of("certificate-word")
        .some(
          ({ start, end }) =>
            end <= name.start && end > Math.max(0, name.start - NEAR) && !this.#isSubjectWith(start, end),
        )
    )
      return true;
    if (cues.within("certificate-word", name.start, name.end)) return true;
    // “Fabricaten: Schindler (24), Otis (19)”.
    if (COUNT_BEHIND.test(this.#textBehind())) return true;
    // “144 Automaten”, “iedere Automaat”.
    if (!name.known && cues.within("counted", name.start - 1, name.start)) return true;
    if (
      !name.known &&
      (cues.within("body-word", name.start, name.end) ||
        (this.#nounBefore("with-body") && !this.#nounBefore("singled-out")))
    )
      return true;
    if (cues.within("owner", this.clauseStart, this.clauseEnd)) return true;
    if (this.#isForbidden() || cues.within("benchmark", this.clauseStart, this.clauseEnd)) return true;
    // “Azure AD van de gemeente”.
    if (cues.of("of-buyer").some((hit) => hit.start === name.end)) return true;
    if (this.#isThereAlready()) return true;
    if (!marked && (this.#isWhereThingsGo() || this.#isLookedAfter())) return true;
    return this.#isWhatMustConnect();
  }

  /** “U reinigt de roosters van Jaga”: it is there; “gereinigd met het middel van Diversey” is worked with. */
  #isLookedAfter(): boolean {
    const { name } = this;
    if (!FROM.has(this.#lower(name.start - 1) ?? "")) return false;
    if (!DEFINITE.has(this.#lower(name.start - 3) ?? "") || WITH.has(this.#lower(name.start - 4) ?? ""))
      return false;
    return this.cues.within("care", this.clauseStart, this.clauseEnd);
  }

  /** “gaan naar Planon”, “inloggen met de pas van HID”, “in te lezen in het portaal Plusport”: it is where something goes to or comes from. */
  #isWhereThingsGo(): boolean {
    if (this.#isGovernedBy("towards")) return true;
    return this.cues.within("flows", this.clauseStart, this.clauseEnd) && this.#isGovernedBy("through");
  }

  /** Whether a preposition stands before the name, or before the noun that it names (“in het portaal X”, “via de dienst van X”). */
  #isGovernedBy(cue: string): boolean {
    const name = this.#skipArticles(this.name.start);
    const noun = FROM.has(this.#lower(name - 1) ?? "") ? name - 2 : name - 1;
    const isDirect = PREPOSITIONS.some((one) => this.cues.lastEnd(one, name) === name);
    const begins = isDirect ? [name] : [name, this.#skipArticles(noun), this.#skipArticles(noun - 1)];
    return this.cues.of(cue).some((hit) => begins.includes(hit.end));
  }

  /** “Het bestaande systeem van X …”; “De oude pomp wordt vervangen door X” speaks of what comes. */
  #isThereAlready(): boolean {
    const { cues, name } = this;
    const from = this.#startOfTelling();
    if (!cues.within("existing", from, this.clauseEnd)) return false;
    const replaced = cues.of("replaced").filter(({ start, end }) => start >= from && end <= name.start + 1);
    if (replaced.length === 0) return true;
    // “Nieuwe voelers praten met het bestaande systeem van X”: the last of the two words tells.
    return cues.lastEnd("existing", name.start) > Math.max(...replaced.map(({ end }) => end));
  }

  /** Where the clause begins, past semicolons: “De bestaande masten zijn van X; de armaturen zijn van Y.” */
  #startOfTelling(): number {
    const before = this.cues
      .of("aside")
      .filter(({ start, end }) => end <= this.name.start && this.#lower(start) !== ";");
    return Math.max(0, ...before.map(({ end }) => end));
  }

  /** “Het gebruik van X is verboden”, “geen X”; where something else is what may not be used, X is all that may. */
  #isForbidden(): boolean {
    const { cues, name } = this;
    if (cues.within("other-make", this.clauseStart, this.clauseEnd)) return false;
    return (
      NONE_OF.has(this.#lower(name.start - 1) ?? "") ||
      cues.within("forbidden", this.clauseStart, this.clauseEnd)
    );
  }

  /** It is what the authority has or gives, or what must be connected to. */
  isEnvironment(): boolean {
    const { cues, name } = this;
    return (
      cues.within("owner", this.clauseStart, this.clauseEnd) ||
      this.#isThereAlready() ||
      cues.of("of-buyer").some((hit) => hit.start === name.end) ||
      this.#isWhereThingsGo() ||
      this.#isWhatMustConnect()
    );
  }

  namesBody(): boolean {
    return this.#nounBefore("organisation-word");
  }

  frame(): Frame | null {
    const { cues, name } = this;
    if (this.#markedBy("make-word")) return "make-word";
    if (this.#markedBy("type-word")) return "type-word";
    if (name.codeOnly) return null;
    if (this.#typeFollows()) return "make-word";
    // “De armaturen moeten Philips zijn.”
    if (cues.of("is").some((hit) => hit.start < name.start && hit.end > name.end && hit.end - name.end <= 2))
      return "is";
    if (this.#isSingledOut()) return "is";
    // “in het beheersysteem (Zorvex)”: the system is there.
    if (this.#namesWhatIsThere()) return null;
    const is = this.#predicateEnd("is");
    const anyVerb = Math.max(
      is,
      this.#predicateEnd("come"),
      this.#predicateEnd("use"),
      this.#predicateEnd("deliver"),
    );
    const before = this.#skipArticles(name.start);
    const previous = this.#lower(before - 1);
    if (anyVerb < 0 && this.#isWithinSubject(before)) return null;
    if (is >= 0 && before === is) return this.#subjectIsThing(is) ? "is" : null;
    if (previous !== null && FROM.has(previous)) {
      // “leden van Groen Waterland”
      if (!name.known && cues.within("belongings", before - 2, before - 1)) return null;
      if (anyVerb === before - 1)
        return anyVerb === this.#predicateEnd("use") || this.#subjectIsThing(anyVerb) ? "from" : null;
      if (cues.lastEnd("named-thing", before - 1) === before - 1) return "named-thing";
      if (this.#isThingFrom(before - 1) || this.#isPluralIs(is, before - 1)) return "from";
      // “uitgerust met een chip van Dialoc”; a make that the catalogue knows needs no more than “van”.
      const equipped = cues
        .of("equipped")
        .some((hit) => hit.start >= this.clauseStart && hit.end < name.start);
      if (equipped && !cues.within("no-thing", this.clauseStart, name.start)) return "from";
      if (name.known && this.#hasVerb()) return "from";
      if (
        this.#isShort() &&
        cues.within("used", this.clauseStart, this.clauseEnd) &&
        !cues.within("belongings", before - 2, before - 1)
      )
        return "from";
    }
    if (this.#namedThingBeside(before) && this.#hasVerb()) return "named-thing";
    if (
      previous !== null &&
      WITH.has(previous) &&
      (this.#has("use") || this.#has("deliver") || (WITH_TOOL.has(previous) && this.#isShort()))
    ) {
      if (previous === "in" && !name.known && !this.#has("record")) return null;
      if (this.#isOneOfKinds()) return null;
      return this.#isSoleInstrument(previous) ? "instrument" : "with";
    }
    // “worden vervangen door Schwalbe Marathon”
    if (cues.of("replaced-by").some((hit) => hit.end === before)) return "with";
    // “begeleid door Taxi Janssen”: who does it, not what with.
    if (previous !== null && AGENT.has(previous) && !name.known) return null;
    // “Taps (Armitage Shanks) are fitted at 900 mm.”
    const bracketed = this.#lower(name.start - 1) === "(" && this.#lower(name.end) === ")";
    if (bracketed && name.strength >= LEAST_STRENGTH.with && this.#has("use"))
      return this.#subjectIsThing(name.start) ? "with" : null;
    if (this.#lower(name.start - 1) === ":") return this.#subjectIsThing(name.start) ? "colon" : null;
    if (anyVerb >= 0 && name.start - anyVerb <= 3) return this.#isTerm() ? null : "delivers";
    return this.#hasVerb() || this.statement.tokens.length <= SHORT_SPECIFICATION ? "bare" : null;
  }

  /** “De foto's in Obsurv laten dit zien”: it says where the subject is; “Foto's in Obsurv” in a list asks for them there. */
  #isWithinSubject(before: number): boolean {
    const isInside = this.cues.of("inside").some((hit) => hit.end === before && hit.start > this.clauseStart);
    const next = this.#lower(this.name.end);
    return isInside && next !== null && /^\p{L}/u.test(next);
  }

  /** “gevuld met Lavendel en Salie”: single words in a row are kinds. */
  #isOneOfKinds(): boolean {
    const { name, statement } = this;
    const joint = this.#lower(name.end) ?? "";
    const other = statement.tokens[name.end + 1];
    return !name.known && name.strength <= 1 && AND.has(joint) && other?.capital === true;
  }

  /** How sure a name must be that it is a make, in a frame. */
  leastStrength(frame: Frame): number {
    if (this.#isOneOfAKind()) return 1;
    return frame === "colon" && this.#isPluralHeading() ? THINGS_AND_NAME : LEAST_STRENGTH[frame];
  }

  /** “Toetsenborden: …”: one word in the plural stands before the colon. */
  #isPluralHeading(): boolean {
    return this.name.start === this.clauseStart + 2 && PLURAL.test(this.#lower(this.clauseStart) ?? "");
  }

  /** “met een Zamboni”: what takes the indefinite article is a thing. */
  #isOneOfAKind(): boolean {
    const { cues, name } = this;
    const before = this.#lower(name.start - 1);
    if (before === null) return false;
    if (INDEFINITE.has(before)) return true;
    // “gebruikt Dreft”, “koffie van Peeze geschonken”, “met de Zamboni”.
    if (
      cues
        .of("uses")
        .some((hit) => hit.end <= name.start && name.start - hit.end <= 1 + Number(hit.end - hit.start === 1))
    )
      return true;
    return (
      (before === "de" || before === "het" || before === "the") &&
      WITH_TOOL.has(this.#lower(name.start - 2) ?? "")
    );
  }

  /** “neemt de Automaat”: one word behind the definite article is a term of the text. */
  #isTerm(): boolean {
    const { name } = this;
    const before = this.#lower(name.start - 1) ?? "";
    return !name.known && name.end - name.start === 1 && name.strength <= 1 && DEFINITE.has(before);
  }

  /** The text from the name to the end of the sentence. */
  #textBehind(): string {
    const { name, statement } = this;
    return statement.text.slice(statement.tokens[name.end - 1]?.end ?? 0);
  }

  #isShort(): boolean {
    return this.statement.tokens.length <= SHORT_SENTENCE;
  }

  #closesClause(): boolean {
    const next = this.#lower(this.name.end);
    // “levert Stoelen, Tafels en Kasten”: capitals in a row are those of the text.
    if (next === "," && !this.name.known && this.statement.tokens[this.name.end + 1]?.capital) return false;
    return next === null || next === "." || next === "," || this.name.end >= this.clauseEnd;
  }

  /** “gekocht bij Zorvex”, “alleen Zorvex voldoet”, “wordt Zorvex toegepast”, “de vloer krijgt Zorvex”. */
  #isSingledOut(): boolean {
    const { cues, name } = this;
    if (cues.lastEnd("singled-out", name.start) === name.start) return this.#isShort();
    const directly = this.#predicateEnd("use") === name.start || this.#predicateEnd("deliver") === name.start;
    if (!directly || !this.#isShort()) return false;
    return this.#closesClause() || cues.within("used", name.end, this.clauseEnd);
  }

  /** “een laadklep van Zorvex”, “bodies by Zorvex”, at the end of a short demand. `noun` is the index after the noun. */
  #isThingFrom(noun: number): boolean {
    const { cues } = this;
    if (
      !this.#isShort() ||
      !this.#closesClause() ||
      !this.#hasVerb() ||
      cues.within("belongings", noun - 1, noun)
    )
      return false;
    if (this.#lower(noun) === "by")
      return !["use", "used", "deliver", "come"].some((cue) => cues.within(cue, noun - 1, noun));
    return (
      INDEFINITE.has(this.#lower(noun - 2) ?? "") ||
      cues.within("used", this.clauseStart, this.clauseEnd) ||
      this.#isPluralBehind(noun)
    );
  }

  /** “De filters zijn originele filters (van …)”: behind a verb of being, at the end of its clause. */
  #isPluralIs(is: number, noun: number): boolean {
    if (is < 0 || noun - is > 2 || !this.#closesClause() || !this.#subjectIsThing(is)) return false;
    return PLURAL.test(this.#lower(noun - 1) ?? "") && !this.cues.within("belongings", noun - 1, noun);
  }

  /** In brackets, behind a definite system in which something is done. */
  #namesWhatIsThere(): boolean {
    const bracket = this.name.start - 1;
    return (
      this.#lower(bracket) === "(" &&
      this.cues.lastEnd("named-thing", bracket) === bracket &&
      DEFINITE.has(this.#lower(bracket - 2) ?? "") &&
      WITH.has(this.#lower(bracket - 3) ?? "")
    );
  }

  /** “de bomen krijgen lichtsnoeren (van …)”, “gevolgd met chips (van …)”: things in the plural need no article. */
  #isPluralBehind(noun: number): boolean {
    if (!PLURAL.test(this.#lower(noun - 1) ?? "")) return false;
    // “krijgt per groep 1.000 plankjes (van …)”
    if (this.statement.tokens[noun - 2]?.kind === "number") return true;
    return this.#predicateEnd("deliver") === noun - 1 || WITH_TOOL.has(this.#lower(noun - 2) ?? "");
  }

  /** “de app Karify”, “the Kronos app”. */
  #namedThingBeside(before: number): boolean {
    const { cues, name } = this;
    return (
      cues.lastEnd("named-thing", before) === before ||
      cues.within("named-thing", name.end, name.end + 1) ||
      (name.end - name.start > 1 && cues.within("named-thing", name.start, name.end))
    );
  }

  #lower(index: number): string | null {
    return this.statement.tokens[index]?.lower ?? null;
  }

  /** The index after the last token before `index` that is no article, quote or bracket. */
  #skipArticles(index: number): number {
    let at = index;
    while (at > 0 && ARTICLES.has(this.#lower(at - 1) as string)) at--;
    return at;
  }

  /** Whether the cue stands directly before the name, but for articles and colons. */
  #markedBy(cue: string): boolean {
    return (
      this.cues.lastEnd(cue, this.name.start) === this.#skipArticles(this.name.start) && this.cues.has(cue)
    );
  }

  /** “Bammens, type Quick”: the make goes before the type. */
  #typeFollows(): boolean {
    const from = this.name.end;
    const at = this.#lower(from) === "," ? from + 1 : from;
    const { tokens } = this.statement;
    const first = tokens[at + 1];
    // “type ix Twido”
    const second = first && first.end - first.start <= SHORT_PREFIX ? tokens[at + 2] : undefined;
    const type = second?.capital ? second : first;
    // “type 2” and “type A” are kinds, “type TX” and “model 403” are models.
    if (!type || type.end - type.start < 2 || !(type.capital || /\d/.test(type.lower))) return false;
    return this.cues.within("type-word", at, at + 1) || this.cues.within("make-word", at, at + 1);
  }

  endWithType(): number {
    const { name, statement } = this;
    if (!this.#typeFollows()) return name.end;
    let end = name.end + (this.#lower(name.end) === "," ? 3 : 2);
    for (; end < name.end + LONGEST_TYPE; end++) {
      const token = statement.tokens[end];
      if (!token || !(token.capital || /\d/.test(token.lower))) break;
    }
    return end;
  }

  /** Whether the noun of the name (directly before it, or one word further) is of a kind. */
  #nounBefore(cue: string): boolean {
    const before = this.#skipArticles(this.name.start);
    const end = this.cues.lastEnd(cue, this.name.start);
    return end >= 0 && before - end <= 0 && end > this.clauseStart - 1;
  }

  #predicateEnd(cue: string): number {
    const end = this.cues.lastEnd(cue, this.name.start);
    return end > this.clauseStart ? end : -1;
  }

  #has(cue: string): boolean {
    return this.cues.within(cue, this.clauseStart, this.clauseEnd);
  }

  #hasVerb(): boolean {
    return this.#has("is") || this.#has("use") || this.#has("deliver") || this.#has("come");
  }

  /** The words before the verb name no person, place or paper; what goes with the subject does not matter (“De haspels van perceel 2”). */
  #subjectIsThing(verbEnd: number): boolean {
    return !this.cues
      .of("no-thing")
      .some(({ start, end }) => start >= this.clauseStart && end <= verbEnd && !this.#goesWithSubject(start));
  }

  /** Behind a preposition, and not at the start of the clause; what belongs to the authority is there (“De centrale van de school”). */
  #goesWithSubject(index: number): boolean {
    if (this.cues.of("of-buyer").some((hit) => hit.start <= index && index < hit.end)) return false;
    const before = this.#skipArticles(index) - 1;
    return before > this.clauseStart && GOES_WITH.has(this.#lower(before) ?? "");
  }

  /** “loopt via Karify”: nothing stands between the preposition and one unknown word, and the sentence is about use. */
  #isSoleInstrument(preposition: string): boolean {
    if (this.#lower(this.name.start - 1) !== preposition) return false;
    // “in Rietmeer” is a place, “vastgelegd in Ivido” is not.
    return preposition === "in" ? this.#has("record") : preposition !== "over";
  }

  /** A word of connecting stands nearer to the name than any verb of being, using or delivering. */
  #isWhatMustConnect(): boolean {
    const connect = this.cues.lastEnd("connect", this.name.start);
    if (connect > this.clauseStart) {
      const verbs = ["is", "come", "use", "deliver"].map((cue) => this.#predicateEnd(cue));
      // “De koppeling met X wordt …”: the verb after the name does not matter.
      if (Math.max(...verbs) <= connect) return true;
    }
    // “X, geschikt voor alle seizoenen”: behind a comma it tells what X is for.
    return (
      this.#lower(this.name.end) !== "," &&
      this.cues.of("connect").some((hit) => hit.start >= this.name.end && hit.start - this.name.end <= 2)
    );
  }
}

/** Words of names that the sentence gives to a body, place or person (“gemeente Rietmeer”, “stichting Vooruit”), in lower case. */
export function placeNames(
  statement: Statement,
  names: readonly Name[],
  language: DocumentLanguage,
): string[] {
  if (names.length === 0) return [];
  const cues = CUES.find(statement.tokens, language);
  return names.flatMap((name) => {
    const place = new NamePlace(statement, name, cues);
    return place.namesBody() ? name.unknown.map((word) => word.toLowerCase()) : [];
  });
}

/**
 * The names, in lower case, and how they begin, that a sentence, the one behind it or the one before gives to what the authority
 * has.
 */
export function environmentNames(
  statement: Statement,
  { before, next }: { readonly before: readonly Statement[]; readonly next: Statement | undefined },
  names: readonly Name[],
  language: DocumentLanguage,
): string[] {
  if (names.length === 0) return [];
  const cues = CUES.find(statement.tokens, language);
  const isGiven =
    (next?.unit === statement.unit && CUES.find(next.tokens, language).has("given")) ||
    (before.some((other) => other.unit === statement.unit && tellsOfWhatIsThere(other, language)) &&
      !tellsOfWhatIsNew(statement, language));
  return names.flatMap((name) => {
    if (!isGiven && !new NamePlace(statement, name, cues).isEnvironment()) return [];
    const first = statement.tokens[name.start]?.lower ?? "";
    return name.end - name.start > 1 ? [first, wordsOf(statement, name)] : [first];
  });
}

/** Whether the words behind a name let somebody offer another thing (“of een slot dat op de sleutels past”). */
export function allowsAnother(
  { tokens }: Statement,
  name: Name,
  names: readonly Name[],
  language: DocumentLanguage,
): boolean {
  return CUES.find(tokens, language)
    .of("or-another")
    .some(
      (hit) =>
        hit.start >= name.end && !names.some((other) => other.start < hit.end && other.end > hit.start),
    );
}

/** Whether a sentence says that what was named is there and stays (“Die blijven in gebruik”). */
export function saysItStays(statement: Statement, language: DocumentLanguage): boolean {
  return CUES.find(statement.tokens, language).has("stays");
}

/** Whether a sentence speaks of what is there (“De laptops die nu in gebruik zijn, …”). */
export function tellsOfWhatIsThere(statement: Statement, language: DocumentLanguage): boolean {
  return CUES.find(statement.tokens, language).has("existing");
}

/** Whether a sentence speaks of what is new (“De nieuwe meter wordt een …”). */
export function tellsOfWhatIsNew(statement: Statement, language: DocumentLanguage): boolean {
  return CUES.find(statement.tokens, language).has("replaced");
}

/** Whether a sentence says that the authority does the work itself (“De regio wast zelf”). */
export function saysItIsOwnWork(statement: Statement, language: DocumentLanguage): boolean {
  return CUES.find(statement.tokens, language).has("own-work");
}

/** A name in lower case. */
export function wordsOf({ tokens }: Statement, { start, end }: Name): string {
  return tokens
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(" ");
}
