// Words of fixes and hovers, which belong to no rule.
import type { ClauseLevel } from "../catalogue/catalogue-data.js";
import type { MessageLanguage, SpearheadStatus } from "../catalogue/types.js";

export interface Strings {
  /** Kinds of clause as a writer calls them. */
  readonly clauseKind: Readonly<Record<"requirement" | "award-criterion" | "contract-clause", string>>;
  readonly level: Readonly<Record<ClauseLevel, string>>;
  /** Title of the quick fix that inserts a clause under a heading. */
  readonly insertClause: (kind: string, title: string, heading: string) => string;
  readonly insertClauseNewChapter: (kind: string, title: string, heading: string) => string;
  /** Title of a quick fix for one spearhead: a heading may bear several findings, one per spearhead. */
  readonly forSpearhead: (spearhead: string, title: string) => string;
  /** Why a light clause is offered, behind the title: sums in euro. */
  readonly light: {
    readonly byValue: (value: string, limit: string) => string;
    readonly byProcedure: string;
  };
  /** Title of the quick fix that adds “of gelijkwaardig”. */
  readonly addEquivalent: (words: string) => string;
  /** The same at every place of the name. */
  readonly addEquivalentEverywhere: (words: string, places: number) => string;
  /** Titles of the quick fixes that rewrite a sentence; the first words of the new text. */
  readonly rewriteMeasurable: (words: string) => string;
  readonly rewriteFunctional: (words: string) => string;
  /** Title of the action that applies all safe fixes; how many there are. */
  readonly fixAll: (count: number) => string;
  /** Title of the quick fix that says in the text why a solution is fixed. */
  readonly technical: string;
  /** Title of the quick fix that says what is not said of an instrument; how many sentences. */
  readonly sayUnsaid: (count: number) => string;
  /** Title of the quick fix that leaves something out on purpose. */
  readonly explain: string;
  readonly leaveOut: string;
  /** What the two ignore comments do, beside their names. */
  readonly ignoreNext: string;
  readonly ignoreFile: string;
  /** Beside an id of a requirement that is still free. */
  readonly nextId: string;
  /** Titles of the quick fixes for a text of which the catalogue has a later version. */
  readonly replaceByNewer: (version: number) => string;
  readonly keepOlder: (version: number) => string;
  /** Beside an example of which a person has to judge. */
  readonly judgeYourself: string;
  /** Title of the quick fix that says so in the text. */
  readonly waive: string;
  /** The open reason that the writer replaces. */
  readonly openReason: string;
  readonly why: string;
  readonly proof: string;
  readonly followUp: string;
  readonly cost: string;
  readonly criteriaTool: string;
  readonly sources: string;
  /** Heading above a list of all texts of the catalogue. */
  readonly catalogue: string;
  readonly unverified: string;
  readonly secondary: string;
  /** The themes of the Manifest MVOI. */
  readonly themes: {
    readonly notJudged: string;
    readonly partlyUnder: (theme: string) => string;
    /** A spearhead that is no theme. */
    readonly noTheme: (id: string) => string;
    /** A spearhead with the theme that it serves. */
    readonly beside: (spearhead: string, theme: string) => string;
  };
  readonly evidenceFor: (spearhead: string) => string;
  readonly waiverOf: (spearhead: string) => string;
  readonly wishFor: (spearhead: string) => string;
  /** What introduces the words that a status rests on. */
  readonly grounds: {
    readonly subject: string;
    /** The same where no known word was found. */
    readonly read: string;
    /** Where what stands around the sentence decided. */
    readonly surroundings: string;
    readonly quantity: string;
    readonly force: Readonly<Record<SpearheadStatus, string>>;
  };
}

/** Words in the language of the findings. */
export const STRINGS: Readonly<Record<MessageLanguage, Strings>> = {
  nl: {
    clauseKind: {
      requirement: "eis",
      "award-criterion": "gunningscriterium",
      "contract-clause": "contractbepaling",
    },
    level: { basis: "basis", significant: "significant", ambitieus: "ambitieus" },
    insertClause: (kind, title, heading) => `voeg ${kind} toe – ${title} (onder “${heading}”)`,
    insertClauseNewChapter: (kind, title, heading) =>
      `voeg ${kind} toe – ${title} (in een nieuw hoofdstuk “${heading}”)`,
    forSpearhead: (spearhead, title) => `${spearhead}: ${title}`,
    light: {
      byValue: (value, limit) =>
        `; weinig administratie, want de waarde (€ ${value}) ligt onder uw grens van € ${limit} (Gids Proportionaliteit)`,
      byProcedure: "; weinig administratie, want de procedure is onderhands (Gids Proportionaliteit)",
    },
    addEquivalent: (words) => `Voeg “${words}” toe`,
    addEquivalentEverywhere: (words, places) => `Voeg “${words}” toe op alle ${places} plaatsen`,
    rewriteMeasurable: (words) => `Herschrijf meetbaar: ${words}`,
    rewriteFunctional: (words) => `Herschrijf functioneel: ${words}`,
    fixAll: (count) => `Pas alle veilige verbeteringen toe (${count})`,
    technical: "Bewust technisch, omdat … (reden in de tekst)",
    sayUnsaid: (count) => `Voeg toe wat nog niet is gezegd (${count} ${count === 1 ? "zin" : "zinnen"})`,
    explain: "Bewust zo laten, omdat …",
    leaveOut: "bewust weglaten, omdat …",
    ignoreNext: "de volgende zin of tabel bewust zo laten",
    ignoreFile: "het hele document bewust zo laten",
    nextId: "het volgende vrije nummer",
    replaceByNewer: (version) => `Vervang door de tekst van versie ${version}`,
    keepOlder: (version) => `Laat de tekst staan en noem versie ${version}`,
    judgeYourself: "beoordeel zelf",
    waive: "leg in de tekst uit waarom dit niet wordt toegepast",
    openReason: "[reden]",
    why: "Waarom",
    proof: "Hoe aantonen",
    followUp: "Daarna",
    cost: "Kosten",
    criteriaTool: "Landelijke criteria voor deze productgroep",
    sources: "Bron",
    catalogue: "Teksten van de catalogus",
    unverified: "nog te controleren",
    secondary: "uit een samenvatting",
    themes: {
      notJudged: "wordt niet beoordeeld",
      partlyUnder: (theme) => `wordt niet apart beoordeeld; valt deels onder ${theme}`,
      noTheme: (id) => `${id} (geen thema)`,
      beside: (spearhead, theme) => `${spearhead} (thema ${theme})`,
    },
    evidenceFor: (spearhead) => `Telt mee voor het speerpunt **${spearhead}**: bindend en concreet.`,
    waiverOf: (spearhead) => `Legt uit waarom het speerpunt **${spearhead}** hier niet wordt toegepast.`,
    wishFor: (spearhead) => `Noemt het speerpunt **${spearhead}** als wens; daar is niemand aan gehouden.`,
    grounds: {
      subject: "onderwerp",
      read: "uit de hele zin gelezen, vooral uit",
      surroundings: "gelezen uit de zin en wat eromheen staat",
      quantity: "hoeveelheid",
      force: { covered: "bindend door", weak: "een wens door", waived: "niet toegepast door", missing: "" },
    },
  },
  en: {
    clauseKind: {
      requirement: "requirement",
      "award-criterion": "award criterion",
      "contract-clause": "contract clause",
    },
    level: { basis: "basic", significant: "significant", ambitieus: "ambitious" },
    insertClause: (kind, title, heading) => `add ${kind} – ${title} (under “${heading}”)`,
    insertClauseNewChapter: (kind, title, heading) =>
      `add ${kind} – ${title} (in a new chapter “${heading}”)`,
    forSpearhead: (spearhead, title) => `${spearhead}: ${title}`,
    light: {
      byValue: (value, limit) =>
        `; little administration, since the value (€${value}) is under your limit of €${limit} (Gids Proportionaliteit)`,
      byProcedure: "; little administration, since only a few tenderers are invited (Gids Proportionaliteit)",
    },
    addEquivalent: (words) => `Add “${words}”`,
    addEquivalentEverywhere: (words, places) => `Add “${words}” at all ${places} places`,
    rewriteMeasurable: (words) => `Rewrite measurably: ${words}`,
    rewriteFunctional: (words) => `Rewrite functionally: ${words}`,
    fixAll: (count) => `Apply all safe improvements (${count})`,
    technical: "Technical on purpose, because … (reason in the text)",
    sayUnsaid: (count) => `Add what is not said yet (${count} ${count === 1 ? "sentence" : "sentences"})`,
    explain: "Leave as it is on purpose, because …",
    leaveOut: "leave out on purpose, because …",
    ignoreNext: "leave the next sentence or table as it is, on purpose",
    ignoreFile: "leave the whole document as it is, on purpose",
    nextId: "the next id that is free",
    replaceByNewer: (version) => `Replace by the text of version ${version}`,
    keepOlder: (version) => `Keep the text and name version ${version}`,
    judgeYourself: "judge for yourself",
    waive: "explain in the text why this is not applied",
    openReason: "[reason]",
    why: "Why",
    proof: "How to prove it",
    followUp: "Afterwards",
    cost: "Cost",
    criteriaTool: "National criteria for this product group",
    sources: "Source",
    catalogue: "Texts of the catalogue",
    unverified: "to be verified",
    secondary: "from a summary",
    themes: {
      notJudged: "is not judged",
      partlyUnder: (theme) => `is not judged by itself; partly falls under ${theme}`,
      noTheme: (id) => `${id} (no theme)`,
      beside: (spearhead, theme) => `${spearhead} (theme ${theme})`,
    },
    evidenceFor: (spearhead) => `Counts for the spearhead **${spearhead}**: binding and concrete.`,
    waiverOf: (spearhead) => `Explains why the spearhead **${spearhead}** is not applied here.`,
    wishFor: (spearhead) => `Names the spearhead **${spearhead}** as a wish; nobody is held to it.`,
    grounds: {
      subject: "subject",
      read: "read from the whole sentence, mostly from",
      surroundings: "read from the sentence and what stands around it",
      quantity: "quantity",
      force: { covered: "binding by", weak: "a wish by", waived: "not applied by", missing: "" },
    },
  },
};

/** What lets a tenderer offer something else of the same worth, in the language of the document. */
export const OR_EQUIVALENT: Readonly<Record<"nl" | "en", string>> = {
  nl: "of gelijkwaardig",
  en: "or equivalent",
};

/** Why a sentence fixes a solution or a make, for whoever reads the tender, and what the ignore comment then says. */
export const TECHNICAL: Readonly<
  Record<"nl" | "en", { readonly solution: string; readonly make: string; readonly comment: string }>
> = {
  nl: {
    solution:
      "deze uitvoering ligt vast, omdat [reden: aansluiting op wat er is, veiligheid of uitwisselbaarheid]",
    make: "een omschrijving zonder merk of type schiet tekort, omdat [reden: aansluiting op wat er is, veiligheid of uitwisselbaarheid]",
    comment: "bewust technisch, de reden staat in de tekst",
  },
  en: {
    solution:
      "this solution is fixed because [reason: it must fit what is there, safety or interoperability]",
    make: "a description without make or type falls short, because [reason: it must fit what is there, safety or interoperability]",
    comment: "technical on purpose, the reason is in the text",
  },
};

/** A sentence with which a document leaves out a spearhead, in its own language. */
export const WAIVER: Readonly<Record<"nl" | "en", (spearhead: string, reason: string) => string>> = {
  nl: (spearhead, reason) => `${spearhead} wordt in deze opdracht niet toegepast, omdat ${reason}.`,
  en: (spearhead, reason) => `${spearhead} is not applied in this contract, because ${reason}.`,
};

/** Why the policy asks for no social return, as the end of a sentence in the language of the document. */
export const EXEMPT: Readonly<
  Record<
    "nl" | "en",
    Readonly<Record<"value" | "term" | "labourShare", (stated: string, least: string) => string>>
  >
> = {
  nl: {
    value: (stated, least) =>
      `de geraamde waarde van € ${stated} onder de grens van € ${least} ligt vanaf waar het beleid social return vraagt`,
    term: (stated, least) =>
      `de looptijd van ${stated} maanden korter is dan de ${least} maanden vanaf waar het beleid social return vraagt`,
    labourShare: (stated, least) =>
      `arbeid ${stated}% van de opdrachtsom is, en het beleid social return vraagt vanaf ${least}%`,
  },
  en: {
    value: (stated, least) =>
      `the estimated value of €${stated} is under the limit of €${least} from which the policy asks for social return`,
    term: (stated, least) =>
      `the term of ${stated} months is shorter than the ${least} months from which the policy asks for social return`,
    labourShare: (stated, least) =>
      `labour is ${stated}% of the contract sum, and the policy asks for social return from ${least}%`,
  },
};

/** What introduces the means of proof behind a clause, in the language of the document. */
export const PROOF: Readonly<Record<"nl" | "en", string>> = { nl: "Bewijs", en: "Proof" };

/** Headings of chapters that an insertion may have to create, in the language of the document. */
export const CHAPTERS: Readonly<
  Record<"nl" | "en", Readonly<Record<"requirement" | "award-criterion" | "contract-clause", string>>>
> = {
  nl: {
    requirement: "Eisen",
    "award-criterion": "Gunningscriteria",
    "contract-clause": "Contractbepalingen",
  },
  en: {
    requirement: "Requirements",
    "award-criterion": "Award criteria",
    "contract-clause": "Contract clauses",
  },
};
