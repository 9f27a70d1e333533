// The type of a rule, and what a rule may ask.
import type { AssessedBlock } from "../assessment/assess-block.js";
import type { DocumentAssessment } from "../assessment/assess-document.js";
import type { SectionContext } from "../assessment/section-context.js";
import type { Organisation } from "../catalogue/organisation.js";
import type { DocumentLanguage, Severity, SpearheadId } from "../catalogue/types.js";
import type { FrontMatterFacts } from "../model/front-matter.js";
import type { DocumentSummary } from "../tender/document-summary.js";
import type { TenderSet } from "../tender/tender-set.js";
import type { Span } from "../text/span.js";

export type ReportData = Readonly<Record<string, string | number>>;

/** What a rule says of a place. Spans are relative to the block they are in. */
export interface Report<MessageId extends string = string> {
  readonly span: Span;
  /** The words that matter inside `span`, where an editor draws its line; the whole span without it. */
  readonly focus?: Span;
  readonly message: MessageId;
  readonly data?: ReportData;
  /** `review` when a person has to judge; a violation without it. */
  readonly outcome?: "violation" | "review";
  readonly spearhead?: SpearheadId;
  readonly related?: readonly RelatedReport[];
}

export interface RelatedReport {
  readonly block: number;
  readonly span: Span;
  readonly message: string;
  readonly data?: ReportData;
}

/** A report of a rule that reads the whole document: it names the block. */
export interface DocumentReport<MessageId extends string = string> extends Report<MessageId> {
  readonly block: number;
}

interface RuleFacts {
  /** Equals the name of the folder. */
  readonly id: string;
  /** Severity by itself; settings can change it. */
  readonly severity: Severity;
}

/** What a block rule reads: one block in its sections. Nothing else may change its outcome, except `context`. */
export interface BlockScope<Context = undefined> {
  readonly block: AssessedBlock;
  readonly language: DocumentLanguage;
  /** The section of a unit of the block. */
  sectionOf(unit: number): SectionContext;
  readonly context: Context;
}

/** Reads one block at a time; its reports are remembered until the block, its sections or its context change. */
export interface BlockRule<Context = undefined> extends RuleFacts {
  readonly scope: "block";
  check(scope: BlockScope<Context>): Iterable<Report>;
  /**
   * What the rule needs to know of the whole document. Cheap: it runs at every analysis. `key` is equal for contexts with
   * the same outcome.
   */
  context?(document: DocumentScope): { readonly key: string; readonly value: Context };
}

/** What a document rule reads. */
export interface DocumentScope {
  readonly assessment: DocumentAssessment;
  readonly language: DocumentLanguage;
  readonly spearheads: readonly SpearheadId[];
  /** ISO day of publication as front matter or caller says it; null when neither does. The core reads no clock. */
  readonly date: string | null;
  /** Id of the kind of purchase. */
  readonly productGroup: string;
  readonly organisation: Organisation;
  /** Null without front matter. */
  readonly frontMatter: FrontMatterFacts | null;
}

/** Reads the whole document at every analysis; must be cheap. */
export interface DocumentRule extends RuleFacts {
  readonly scope: "document";
  check(scope: DocumentScope): Iterable<DocumentReport>;
  /** What changes where the document is one of several of a tender. */
  // biome-ignore lint/suspicious/noExplicitAny: the runner gives each rule the facts that the same rule read.
  readonly overTender?: OverTender<any>;
}

/** A document of a tender as a rule reads it: by itself, so that only what changed is read again. */
export interface TenderReading extends DocumentScope {
  readonly blockStarts: readonly number[];
  readonly summary: DocumentSummary;
}

/** A document of a tender with what a rule read in it. */
export interface TenderMember<Facts> {
  readonly summary: DocumentSummary;
  readonly facts: Facts;
}

/** What a rule over the documents of one tender reads. */
export interface TenderScope<Facts> {
  /** All documents, also those of which only the name is known. */
  readonly set: TenderSet;
  /** Those that could be read, in the order in which they count as the main one. */
  readonly members: readonly TenderMember<Facts>[];
}

/** A place in a document of a tender; spans are offsets in the document. */
export interface TenderPlace {
  readonly document: DocumentSummary;
  readonly span: Span;
}

/** What a rule says of a place in one document of a tender. */
export interface TenderReport<MessageId extends string = string>
  extends Omit<Report<MessageId>, "related">,
    TenderPlace {
  readonly related?: readonly (TenderPlace & { readonly message: string; readonly data?: ReportData })[];
}

/** Findings of a rule in a document that the other documents make needless. */
export interface Settled {
  readonly document: DocumentSummary;
  readonly spearhead: SpearheadId;
}

/** Reads the documents of one tender together. */
export interface OverTender<Facts> {
  /** What one document has to say; plain data, for it goes from one thread to another. */
  read(document: TenderReading): Facts;
  check?(tender: TenderScope<Facts>): Iterable<TenderReport>;
  /** Which findings that the rule made in one document by itself do not stand. */
  settled?(tender: TenderScope<Facts>): Iterable<Settled>;
}

/** Says nothing of a document alone. */
export interface TenderRule extends RuleFacts {
  readonly scope: "tender";
  // biome-ignore lint/suspicious/noExplicitAny: the runner gives each rule the facts that the same rule read.
  readonly overTender: OverTender<any>;
}

/** An ignore comment and what became of it. */
export interface Directive {
  readonly block: number;
  /** The whole comment, relative to its block. */
  readonly span: Span;
  readonly wholeFile: boolean;
  readonly rule: string;
  readonly spearhead: SpearheadId | null;
  readonly reason: string;
  readonly knownRule: boolean;
  /** Whether it silenced a finding. */
  readonly used: boolean;
}

/** Reads the ignore comments after all other rules ran. */
export interface DirectiveRule extends RuleFacts {
  readonly scope: "directives";
  check(directives: readonly Directive[]): Iterable<DocumentReport>;
}

// A rule's context is its own business; the runner only passes it on.
// biome-ignore lint/suspicious/noExplicitAny: the runner pairs each rule with the context that the same rule made.
export type Rule = BlockRule<any> | DocumentRule | TenderRule | DirectiveRule;
