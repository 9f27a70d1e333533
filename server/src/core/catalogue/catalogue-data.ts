// The shape of the compiled knowledge. `server/tools/generate.ts` writes it from `server/data`; nobody edits it by hand.
import type { PhaseId, Severity, SpearheadId } from "./types.js";

/** A text in both languages. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** Patterns per language; the syntax is in `pattern.ts`. */
export interface BilingualPatterns {
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/**
 * How much a topic proves when a binding sentence names it: `act` is concrete by itself, `measure` and `name` need a
 * quantity, `hint` only colours a wish.
 */
export type TopicStrength = "act" | "measure" | "name" | "hint";

export interface Topic extends BilingualPatterns {
  readonly id: string;
  readonly spearhead: SpearheadId;
  readonly strength: TopicStrength;
  /** The organisation's own word for it: it counts whatever the trained reading makes of it. */
  readonly own?: boolean;
  /** Ids of cues of which one must stand in the same statement. */
  readonly needs?: readonly string[];
  /** Kinds of quantity that make a `measure` concrete; any without it. */
  readonly units?: readonly string[];
  /** Directions of which one must be said with the quantity; any without it. */
  readonly compare?: readonly ("max" | "min" | "less")[];
}

export interface NamedBilingualPatterns extends BilingualPatterns {
  readonly id: string;
}

export interface VagueTerms extends BilingualPatterns {
  readonly kind: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** Date of the version read (`2026`, `2026-11` or `2026-11-22`), or `unknown`. */
  readonly date: string;
  readonly status: "verified" | "secondary" | "unverified";
}

export interface Spearhead {
  readonly id: SpearheadId;
  readonly name: Bilingual;
  /** The name where there is little room: an editor cuts off a hint of more than 43 characters. */
  readonly short: Bilingual;
  /** One line: the yardstick for the question whether a document serves the spearhead. */
  readonly definition: Bilingual;
  readonly goodCriterion: Bilingual;
  readonly weakPattern: Bilingual;
  /** What a good criterion is usually counted in. */
  readonly typicalUnit: Bilingual;
  /** Id of a source. */
  readonly source: string;
}

/** A theme of the Manifest MVOI 2022-2025. */
export interface MvoiTheme {
  readonly id: string;
  readonly name: Bilingual;
  /** The spearhead that serves it; absent for a theme that is not judged. */
  readonly spearhead?: SpearheadId;
  /** Whether the theme covers more than the spearhead. */
  readonly partly?: boolean;
}

/** A field of an EU notice with its codes, each with the spearheads that it reports. */
export interface EformsField {
  readonly id: string;
  /** What it tells, in our words. */
  readonly name: Bilingual;
  readonly codes: readonly { readonly code: string; readonly spearheads: readonly SpearheadId[] }[];
}

/** A procedure of a tender. `nl` and `en` are the words of a text that say that it is used. */
export interface Procedure extends NamedBilingualPatterns {
  readonly name: Bilingual;
  /** The code in a European notice, where there is one. */
  readonly code?: string;
  /** Values of the key `procedure` in front matter, lower case. */
  readonly names: readonly string[];
}

export type ProductGroupKind = "supplies" | "services" | "works";

/** A kind of purchase. `nl` and `en` are the patterns by which a document is recognised. */
export interface ProductGroup extends NamedBilingualPatterns {
  readonly name: Bilingual;
  readonly kind: ProductGroupKind;
  /** Whether the thing bought costs money and energy in use, so that the purchase price alone says little. */
  readonly usePhase: boolean;
  /** CPV codes of eight digits. A code that several groups list is a hint and decides nothing by itself. */
  readonly cpv: readonly { readonly code: string; readonly source: string }[];
  /** Main page of the national criteria tool, for groups that it is known to have. */
  readonly criteriaTool?: string;
  /** Id of a source. */
  readonly source: string;
}

/** The kinds of text in which a specification asks something of what is bought, in the order in which they are reported. */
export const CLAUSE_KINDS = ["requirement", "award-criterion", "contract-clause"] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** Ambition level, in the words of the national criteria. */
export const LEVELS = ["basis", "significant", "ambitieus"] as const;
export type ClauseLevel = (typeof LEVELS)[number];

/** A text that a writer can insert. What is still to be chosen stands in square brackets. */
export interface Clause {
  readonly id: string;
  readonly spearhead: SpearheadId;
  readonly kind: ClauseKind;
  /** Goes up when the meaning of the text changes. */
  readonly version: number;
  readonly level: ClauseLevel;
  /** `light`: next to no administration, fit for a small tender; normal without it. */
  readonly burden?: "light" | "normal";
  /** What the percentage in the text is a share of, for social return. */
  readonly base?: "contract-sum" | "labour-sum";
  /** Ids of product groups; `generiek` alone fits them all. */
  readonly productGroups: readonly string[];
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** How a tenderer or contractor proves it. */
  readonly verification: Bilingual;
  /** Report and consequence during the contract. */
  readonly followUp: Bilingual;
  /** Why it is asked, in one sentence. */
  readonly rationale: Bilingual;
  /** What it does to the cost over the term or in the chain. */
  readonly cost?: Bilingual;
  /** Patterns of which one in a sentence shows that a document has such a demand already. */
  readonly recognition?: BilingualPatterns;
  readonly source: { readonly ref: string; readonly note: string; readonly date: string };
  /** What each later version changed, the oldest first. */
  readonly changes?: readonly ClauseChange[];
  /** The first and the last day, month or year on which it may be proposed. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** How the costs over the years of use are reckoned for a family of goods. */
export interface CostFamily {
  readonly id: string;
  readonly productGroups: readonly string[];
  /** An example for the number of years, which the writer chooses. */
  readonly years: number;
  /** What counts beside the price, as the end of a list. */
  readonly parts: Bilingual;
  /** Every letter but those of TCO is the symbol of a row. */
  readonly formula: string;
  readonly rows: readonly {
    readonly symbol: string;
    readonly what: Bilingual;
    readonly unit: Bilingual;
    /** Who fills it in. */
    readonly by: "authority" | "tenderer";
  }[];
}

/** A way of buying that leaves room for something new. `nl` and `en` are the words of a document that uses it. */
export interface Instrument extends NamedBilingualPatterns {
  readonly name: Bilingual;
  /** Where what must be said may stand: anywhere, or in a chapter that names the instrument. */
  readonly reach: "document" | "section";
  /** Words in the same sentence that say that it is not used. */
  readonly not?: BilingualPatterns;
  readonly must: readonly InstrumentPart[];
  /** Id of a source. */
  readonly source: string;
}

/** Something that a document must say of an instrument; `nl` and `en` are the words that say it. */
export interface InstrumentPart extends NamedBilingualPatterns {
  readonly name: Bilingual;
  /** What a writer can insert. */
  readonly text: Bilingual;
}

/** What a hover says of a law, standard, label or term. `nl` and `en` are the patterns by which it is recognised. */
export interface GlossaryEntry extends NamedBilingualPatterns {
  readonly kind: "law" | "norm" | "label" | "scheme" | "instrument" | "abbreviation" | "term";
  /** Whose law or practice it is; everybody's without it. */
  readonly region?: "nl" | "be";
  readonly name: Bilingual;
  /** Two sentences. */
  readonly text: Bilingual;
  /** Id of a source. */
  readonly source: string;
}

/** A way to put a sentence differently, in one language. */
export interface RewriteForm {
  /** Phrases of which one is to be found in the sentence; the syntax is in `features/rewrites/phrase.ts`. */
  readonly find: readonly string[];
  /** Phrases of which one must, and of which none may stand in the sentence. */
  readonly with?: readonly string[];
  readonly not?: readonly string[];
  /** What takes the place of the words found; the syntax is in `features/rewrites/template.ts`. */
  readonly write: string;
}

/** A pattern by which a sentence that a rule reports gets a function, a measure and a proof. */
export interface Rewrite {
  readonly id: string;
  /** Ids of the rules whose findings it answers. */
  readonly rules: readonly string[];
  /** Ids of the messages that it answers; all without it. */
  readonly messages?: readonly string[];
  /** Ids of product groups; `generiek` alone fits them all. */
  readonly productGroups: readonly string[];
  /** Whether it only opens the sentence to other solutions, for want of something better. */
  readonly fallback?: boolean;
  /** Why the new text is better, in one sentence. */
  readonly reason: Bilingual;
  readonly nl: readonly RewriteForm[];
  readonly en: readonly RewriteForm[];
}

/** What a version of a clause changed. */
export interface ClauseChange {
  /** The version that came of it. */
  readonly version: number;
  /** For a writer who used the version before. */
  readonly note: Bilingual;
  /** The text of the version before, by which an unchanged copy is known. */
  readonly was?: Bilingual;
}

/** The page of a rule in one language; `server/src/core/rules/<id>/rule.<language>.md`. */
export interface RulePage {
  readonly title: string;
  /** Message templates by id; `{name}` is filled with the data of the finding. */
  readonly messages: Readonly<Record<string, string>>;
  /** Ids of sources. */
  readonly sources: readonly string[];
  readonly why: string;
  readonly proof: string;
  readonly severity: Severity;
  /** Markdown after the front matter. */
  readonly body: string;
}

/** Names under one heading, as they are written. */
export interface NameList {
  readonly id: string;
  readonly names: readonly string[];
}

/** Names of standards, labels, certificates and diplomas of one sort. */
export interface StandardGroup {
  readonly id: string;
  /** `law`: legislation demands it by itself. */
  readonly kind: "norms" | "labels" | "diplomas" | "law";
  /** Whether only a number or code behind the name makes it a standard. */
  readonly code: "required" | "optional";
  /** Whether a word for a certificate must stand near. */
  readonly near?: boolean;
  /** A name in lower case is found however it is written. */
  readonly names: readonly string[];
}

/** A key that is read in the front matter of a document. */
export interface FrontMatterKey {
  readonly id: string;
  /** The key as a writer may spell it, lower case; the Dutch name first, then the English one. */
  readonly names: readonly string[];
  /** What it says, in a few words. */
  readonly about: Bilingual;
  readonly kind:
    | "text"
    | "product-group"
    | "cpv"
    | "language"
    | "spearheads"
    | "phase"
    | "number"
    | "date"
    | "values";
  /** What is allowed, for `values`: in the language of the document rather, but either will do. */
  readonly values?: Readonly<Record<"nl" | "en", readonly string[]>>;
}

/** How far a document can be, and what that makes of findings. */
export interface Phase {
  readonly id: PhaseId;
  /** As a writer may spell it, lower case; the id among them. */
  readonly names: readonly string[];
  readonly about: Bilingual;
  /** From this severity on a finding stops the gate. */
  readonly gate: Severity;
  /** By rule id; a rule that is not here keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** Something that was right until a day: a law, scheme, threshold, edition or term that has been replaced. */
export interface DatedReference extends NamedBilingualPatterns {
  /** Whose law or practice it is; `eu` for all. */
  readonly region: "eu" | "nl" | "be";
  /** Words in the same statement that show that the writer knows what has taken its place. */
  readonly unless?: BilingualPatterns;
  /** The same, anywhere in the document. */
  readonly unlessAnywhere?: BilingualPatterns;
  /** What has taken its place and since when: full sentences. */
  readonly replacement: Bilingual;
  /** ISO days: the first and the last on which it is right. */
  readonly validFrom?: string;
  readonly validTo: string;
  /** Last day on which it may still be used beside what replaces it. */
  readonly transitionTo?: string;
  /** Id of a source. */
  readonly source: string;
  readonly status: "verified" | "unverified";
}

/** A duty that the law lays on every supplier. */
export interface LegalDuty extends NamedBilingualPatterns {
  readonly spearhead: SpearheadId;
  /** `legal`: the sentence must say that it is law; `none`: its words say so; `figure`: the words hold the law's own figure. */
  readonly cue: "legal" | "none" | "figure";
  /** Words that take a sentence out of reach of the law. */
  readonly not?: BilingualPatterns;
  /** The name of the law by the country of the document. */
  readonly law: Readonly<Partial<Record<LawRegion, Bilingual>>>;
  /** Id of a source. */
  readonly source: string;
  readonly status: "verified" | "unverified";
}

/** Whose law a document is under: the Netherlands, Belgium, or only that of the Union. */
export type LawRegion = "nl" | "be" | "eu";

/** Something of which a document has one value only. */
export interface ClaimSubject extends NamedBilingualPatterns {
  readonly name: Bilingual;
  readonly kind: "date" | "duration" | "percent" | "money" | "count";
  /** Whether the sentence may speak of lots or phases. */
  readonly parts?: boolean;
  /** Words that the sentence must, or must not, hold. */
  readonly needs?: BilingualPatterns;
  readonly not?: BilingualPatterns;
}

export type TimeUnit = "hour" | "day" | "workday" | "week" | "month" | "quarter" | "year";

/** The words of `language/claims.yaml`. */
export interface ClaimWords {
  readonly subjects: readonly ClaimSubject[];
  /** Words with which a sentence speaks of another contract, another time, or a change. */
  readonly elsewhere: BilingualPatterns;
  /** Words of parts of a contract. */
  readonly parts: BilingualPatterns;
  readonly numbers: Readonly<Record<"nl" | "en", Readonly<Record<string, number>>>>;
  readonly time: Readonly<Record<"nl" | "en", Readonly<Record<string, TimeUnit>>>>;
}

/** The lists of words in `language/placeholders.yaml`; plain words, no patterns. */
export type PlaceholderList =
  | "brackets"
  | "anywhere"
  | "choices"
  | "notes"
  | "remarks"
  | "words"
  | "alone"
  | "later"
  | "units"
  | "forms"
  | "numbered"
  | "bare-headings";

/** Numbers in words, of both languages; plain words, no patterns. */
export interface Numerals {
  readonly numbers: Readonly<Record<string, number>>;
  /** What may stand between the parts of one number. */
  readonly joints: readonly string[];
  /** Shares of a whole, as parts of one. */
  readonly shares: Readonly<Record<string, number>>;
  /** What may stand before a share instead of a number (“de helft”). */
  readonly articles: readonly string[];
  /** What follows a share of the whole and no ordinal. */
  readonly "after-share": readonly string[];
}

export interface CatalogueData {
  readonly version: string;
  /** ISO day on which the knowledge was last held against its sources. */
  readonly date: string;
  readonly sources: readonly Source[];
  readonly spearheads: readonly Spearhead[];
  /** Those that a spearhead serves wholly come first. */
  readonly mvoiThemes: readonly MvoiTheme[];
  /** `source` is the id of a source. */
  readonly eforms: { readonly source: string; readonly fields: readonly EformsField[] };
  readonly productGroups: readonly ProductGroup[];
  readonly topics: readonly Topic[];
  readonly cues: readonly NamedBilingualPatterns[];
  readonly signals: readonly NamedBilingualPatterns[];
  readonly vague: readonly VagueTerms[];
  /** Words around weights and points: heads, totals, units. */
  readonly weightWords: readonly NamedBilingualPatterns[];
  readonly numerals: Numerals;
  /** What a drafter leaves to be filled in: beginnings of bracketed text, and words. Plain words, no patterns. */
  readonly placeholders: Readonly<Record<PlaceholderList, BilingualPatterns>>;
  readonly frontMatter: { readonly keys: readonly FrontMatterKey[]; readonly others: readonly string[] };
  readonly phases: readonly Phase[];
  /** Makes and product lines. */
  readonly makes: readonly NameList[];
  /** Makes that are also ordinary words, persons, places or organisations. */
  readonly ambiguousMakes: readonly string[];
  /** Names and codes that are no makes; the list `words` is in lower case. */
  readonly otherNames: readonly NameList[];
  /** Words around a name that tell whether a demand fixes a make. */
  readonly makeCues: readonly NamedBilingualPatterns[];
  /** Words by which a text allows something equivalent. */
  readonly equivalence: readonly NamedBilingualPatterns[];
  /** Words by which a demand fixes a technical solution. */
  readonly solutionCues: readonly NamedBilingualPatterns[];
  /** Words by which an award criterion compares prices, with or without the use phase. */
  readonly priceCues: readonly NamedBilingualPatterns[];
  /** Words by which a document states the size of its purchase. */
  readonly purchase: readonly NamedBilingualPatterns[];
  /** Modal verbs: what must be and what may be. */
  readonly modality: readonly NamedBilingualPatterns[];
  /** What the columns of a table of requirements are for, by their heads. */
  readonly columns: readonly NamedBilingualPatterns[];
  /** How a contract takes up what was asked and promised. */
  readonly followUp: readonly NamedBilingualPatterns[];
  readonly overTender: readonly NamedBilingualPatterns[];
  /** What a row of an MVI matrix must have, and the words by which the table is read. */
  readonly matrix: {
    readonly parts: readonly { readonly id: string; readonly name: Bilingual }[];
    readonly cues: readonly NamedBilingualPatterns[];
  };
  readonly instruments: readonly Instrument[];
  /** In the order of a report. */
  readonly procedures: readonly Procedure[];
  readonly costFamilies: readonly CostFamily[];
  readonly claims: ClaimWords;
  readonly legalDuties: readonly LegalDuty[];
  /** Words with which a sentence asks more than the law, or says that it asks nothing. */
  readonly beyondLaw: BilingualPatterns;
  /** Words that only procurement in Flanders, and only procurement in the Netherlands uses. */
  readonly countries: { readonly flanders: readonly string[]; readonly netherlands: readonly string[] };
  readonly dated: readonly DatedReference[];
  /** Twelve months per language; other spellings behind a stroke. */
  readonly months: BilingualPatterns;
  /** Words of a writer who knows that what the sentence names is old. */
  readonly aware: BilingualPatterns;
  /** Words by which a demand is measured, proven, reported or checked; `check` is found in every sentence. */
  readonly verification: readonly NamedBilingualPatterns[];
  /** Words for qualities that nobody can measure, and what makes them measurable after all. */
  readonly unmeasurable: readonly NamedBilingualPatterns[];
  /** How a sentence with the words of a demand asks, tells or supposes instead. */
  readonly noDemand: readonly NamedBilingualPatterns[];
  readonly standards: readonly StandardGroup[];
  /** Words around a name that tell whether a standard is demanded. */
  readonly standardCues: readonly NamedBilingualPatterns[];
  /** Words that name the same kind of thing; what the trained model looks at. */
  readonly fields: readonly NamedBilingualPatterns[];
  readonly falseFriends: BilingualPatterns;
  /** Words that ask for people or firms of the place itself. */
  readonly locals: BilingualPatterns;
  /** What a chapter is for, by a pattern that stands in its heading. */
  readonly sectionRoles: readonly NamedBilingualPatterns[];
  /** Likewise, by a pattern that is the whole heading. */
  readonly wholeHeadings: readonly NamedBilingualPatterns[];
  /** Words before the number of a heading ("Deel 2"). */
  readonly headingNumbers: readonly string[];
  /** Units of measure by kind of quantity. */
  readonly units: readonly NamedBilingualPatterns[];
  /** Words after which a number is a reference and no quantity (`artikel 5`, `ISO 9001`). */
  readonly referenceWords: BilingualPatterns;
  /** Numbers written as words. */
  readonly numberWords: BilingualPatterns;
  readonly tender: TenderWords;
}

/** What a document of a tender is. */
export type DocumentRole = "requirements" | "guide" | "award" | "contract" | "clarifications" | "annex";

/** What stands behind a word that points: “eis 4” is a requirement, “bijlage 3” an annex. */
export type LabelKind =
  | "requirement"
  | "wish"
  | "question"
  | "criterion"
  | "article"
  | "chapter"
  | "annex"
  | "lot"
  | "part";

interface PlainWords<Id extends string> {
  readonly id: Id;
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** The documents of one tender, and the words by which they refer to each other; plain words in lower case. */
export interface TenderWords {
  /** In the order in which a requirement is looked for. */
  readonly documents: readonly (PlainWords<DocumentRole> & { readonly name: Bilingual })[];
  readonly kinds: readonly PlainWords<LabelKind>[];
  readonly members: readonly string[];
  readonly ordinals: readonly string[];
  readonly joins: readonly string[];
  readonly ranges: readonly string[];
  readonly papers: readonly string[];
  readonly laws: readonly string[];
  /** Names of contracts beside the one about the purchase itself. */
  readonly sideContracts: readonly string[];
  readonly annexFolders: readonly string[];
}
