// What the monitor keeps of one document: plain data, a kilobyte or so, that goes to disk and to other threads.
import type { ClauseLevel, DocumentRole } from "../catalogue/catalogue-data.js";
import type {
  DocumentLanguage,
  EvidenceKind,
  Severity,
  SpearheadId,
  SpearheadStatus,
} from "../catalogue/types.js";

/** What a document says of one spearhead. */
export interface SpearheadFacts {
  /** Whether the document or its project asks for this spearhead. */
  readonly asked: boolean;
  readonly status: SpearheadStatus;
  /** How many sentences and cells the status rests on, by their kind; a kind without one is left out. */
  readonly places: Readonly<Partial<Record<EvidenceKind, number>>>;
  /** How many criteria of the catalogue or the organisation are recognised in it, by level; a level without one is left out. */
  readonly levels: Readonly<Partial<Record<ClauseLevel, number>>>;
}

/** What a document asks of social return in figures; null for what it does not state. */
export interface SocialReturnFacts {
  /** In percent of `base`. */
  readonly percentage: number | null;
  readonly base: "contract-sum" | "labour-sum" | null;
  /** In euro, where the document states a sum itself. */
  readonly amount: number | null;
}

/** A reason that a writer gave. */
export interface ExplanationFacts {
  /** `comment`: only writers see it; `text`: a sentence that the tenderer reads too. */
  readonly kind: "comment" | "text";
  /** Id of the rule that a comment silences; null for a sentence. */
  readonly rule: string | null;
  readonly spearhead: SpearheadId | null;
  /** The first words of it. */
  readonly reason: string;
}

/** What follows from the text of a document and its settings alone, wherever it lies. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly language: DocumentLanguage;
  /** What the document is within a tender, as far as its text tells; its file name may tell more. */
  readonly role: DocumentRole | null;
  /** Id of the catalogue; `generiek` when nothing tells. */
  readonly productGroup: string;
  /** As front matter declares it. */
  readonly department: string | null;
  /** Id of a procedure of the catalogue. */
  readonly procedure: string | null;
  /** ISO day of publication; only the year where nothing but a folder tells. */
  readonly date: string | null;
  /** Estimated value in euro, without VAT. */
  readonly value: number | null;
  /** Part of the contract sum that pays labour, in percent. */
  readonly labourShare: number | null;
  readonly spearheads: Readonly<Record<SpearheadId, SpearheadFacts>>;
  readonly socialReturn: SocialReturnFacts;
  /** In the order of the document. */
  readonly explanations: readonly ExplanationFacts[];
  /** How many findings there are of each rule, in the order of the ids; a rule without one is left out. */
  readonly findings: Readonly<Record<string, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
}

/** One version of one document. */
export interface DocumentRecord extends DocumentFacts {
  /** From the folder that was asked about, with `/`. */
  readonly path: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** The tender it is said to belong to, by a project file or the layout of folders; null: its folder decides. */
  readonly tender: string | null;
}
