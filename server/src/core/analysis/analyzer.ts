// Text in, analysis out; remembers what an edit does not touch.
import type { AssessedBlock } from "../assessment/assess-block.js";
import {
  assessDocument,
  type DocumentAssessment,
  type SpearheadAssessment,
} from "../assessment/assess-document.js";
import { declaredValues } from "../assessment/front-matter-values.js";
import { LanguageTally } from "../assessment/language.js";
import { PurchaseSigns } from "../assessment/purchase.js";
import { NO_ORGANISATION, type Organisation } from "../catalogue/organisation.js";
import { severityInPhase } from "../catalogue/phases.js";
import {
  type DocumentLanguage,
  type PhaseId,
  type Severity,
  SPEARHEADS,
  type SpearheadId,
} from "../catalogue/types.js";
import { vocabularyFor } from "../catalogue/vocabulary.js";
import type { BlockModel, Statement } from "../model/block-model.js";
import { type FrontMatterFacts, readFrontMatter } from "../model/front-matter.js";
import { buildOutline, type Outline, updateOutline } from "../model/outline.js";
import { RULES } from "../rules/registry.generated.js";
import type { Rule } from "../rules/rule.js";
import { IncrementalTree } from "../syntax/incremental-tree.js";
import type { TextEdit } from "../text/edit.js";
import { shiftSpan } from "../text/span.js";
import { type BlockRecord, BlockRecords, type Replaced } from "./block-records.js";
import type { Finding, SpearheadResult } from "./finding.js";
import { type RuleObserver, type RuleReport, RuleRunner } from "./run-rules.js";

const RULES_OVER_TENDER: readonly Rule[] = RULES.filter((rule: Rule) => "overTender" in rule);

/** The ids of the rules that read the documents of a tender together. */
export const TENDER_RULE_IDS: readonly string[] = RULES_OVER_TENDER.map(({ id }) => id);

/** A rule's severity, or `off`. */
export type RuleSetting = Severity | "off";

export interface AnalysisOptions {
  /** Overrides the severity that a rule has by itself and in any phase. Unknown ids are ignored here; the loader reports them. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** How far the document is; front matter goes first, and without either the rules keep their severities. */
  readonly phase?: PhaseId;
  /** Judges the document as if it were in this phase, whatever it says itself. */
  readonly asPhase?: PhaseId;
  /** Overrides the severity that a rule has in a phase; goes before `rules`. */
  readonly phases?: Readonly<Partial<Record<PhaseId, Readonly<Record<string, RuleSetting>>>>>;
  /** Language of the document; without it the text decides. */
  readonly language?: DocumentLanguage;
  /** Id of a product group; without it front matter, CPV codes and words decide. */
  readonly productGroup?: string;
  /** Spearheads that are asked for; all four without it. */
  readonly spearheads?: readonly SpearheadId[];
  /** ISO day of publication, for what goes out of date; front matter goes first, and without either the catalogue's own day counts. */
  readonly date?: string;
  /** What the organisation adds to the built-in knowledge. */
  readonly organisation?: Organisation;
  /** Runs these rules only; for tests and for pages of rules. */
  readonly onlyRules?: readonly string[];
  /** Watches the rules at work; for measurements. */
  readonly observe?: RuleObserver;
}

export interface Analysis {
  readonly text: string;
  /** The judged document, for features of the core. Shells do not look inside. */
  readonly document: DocumentAssessment;
  /** Offsets at which the blocks of `document` start. */
  readonly blockStarts: readonly number[];
  readonly language: DocumentLanguage;
  /** Id from the catalogue, or `generiek`. */
  readonly productGroup: string;
  /** ISO day of publication as the document or the caller says it; null when neither does. */
  readonly date: string | null;
  readonly phase: PhaseId | null;
  readonly organisation: Organisation;
  /** The spearheads that are asked for, by the document itself or by the options. */
  readonly asked: readonly SpearheadId[];
  readonly spearheads: Readonly<Record<SpearheadId, SpearheadResult>>;
  /** In document order; equal starts by end, then by rule id. */
  readonly findings: readonly Finding[];
  /** What each rule that reads the documents of a tender together is set to for this one, by its id. */
  readonly overTender: Readonly<Record<string, RuleSetting>>;
  /** Rules that threw on this text, with what they threw. The other rules ran. */
  readonly failures: readonly { readonly rule: string; readonly error: string }[];
}

/**
 * One document that is being edited. `update` followed by `analysis` always equals `analyze` of the new text.
 */
export class Analyzer {
  readonly #tree: IncrementalTree;
  readonly #options: AnalysisOptions;
  readonly #runner: RuleRunner;
  readonly #records = new BlockRecords();
  readonly #languages = new LanguageTally();
  readonly #purchase = new PurchaseSigns();
  #outline: Outline | undefined;
  #analysis: Analysis | undefined;

  constructor(text: string, options: AnalysisOptions = {}) {
    this.#tree = new IncrementalTree(text);
    this.#options = options;
    this.#runner = new RuleRunner(RULES, options.observe);
  }

  get text(): string {
    return this.#tree.text;
  }

  /**
   * Applies one edit; its span is in the text before it. Parses what it touches; the rest is done when `analysis` is
   * asked for. A caller that has the text after the edit gives it as `after`, which saves a copy.
   */
  edit(edit: TextEdit, after?: string): void {
    this.#tree.edit(edit.span, edit.newText, after);
    this.#analysis = undefined;
  }

  get analysis(): Analysis {
    this.#analysis ??= this.#analyze();
    return this.#analysis;
  }

  #analyze(): Analysis {
    const { blocks } = this.#tree;
    const changed = this.#records.update(blocks, this.text);
    const { models } = this.#records;
    for (const { hints } of changed.removed) this.#languages.remove(hints);
    for (const { hints } of changed.added) this.#languages.add(hints);
    const frontMatter = frontMatterOf(models[0]);
    const declared = declaredValues(frontMatter);
    const language = declared.language ?? this.#options.language ?? this.#languages.language;
    const organisation = this.#options.organisation ?? NO_ORGANISATION;
    const vocabulary = vocabularyFor(language, organisation.words);
    const { all: assessed, replaced, change } = this.#records.assess(language, vocabulary);
    if (replaced === null) this.#purchase.reset(assessed);
    else this.#purchase.replace(replaced.removed, replaced.added, assessed);
    this.#outline = this.#outlineAfter(changed);
    const assessment = assessDocument(this.#outline, assessed, vocabulary, change);
    const blockStarts = blocks.map((block) => block.start);
    const spearheads = Object.fromEntries(
      Object.entries(assessment.spearheads).map(([id, result]) => [
        id,
        toResult(result, assessment, blockStarts),
      ]),
    ) as Record<SpearheadId, SpearheadResult>;
    const productGroup =
      (declared.productGroup ? null : this.#options.productGroup) ??
      this.#purchase.productGroup(assessment.outline, declared, language);
    const date = declared.date ?? this.#options.date ?? null;
    const asked = declared.spearheads ?? this.#options.spearheads ?? SPEARHEADS;
    const phase = this.#options.asPhase ?? declared.phase ?? this.#options.phase ?? null;
    const run = this.#runner.run(
      {
        assessment,
        language,
        spearheads: asked,
        date,
        productGroup,
        organisation,
        frontMatter,
      },
      (rule) => this.#severityOf(rule, phase),
      (id) => RULES.some((rule) => rule.id === id),
    );
    return {
      text: this.text,
      document: assessment,
      blockStarts,
      language,
      productGroup,
      date,
      phase,
      organisation,
      asked,
      spearheads,
      findings: run.reports.map((report) => toFinding(report, blockStarts)).sort(inDocumentOrder),
      overTender: Object.fromEntries(
        RULES_OVER_TENDER.map((rule) => [rule.id, this.#severityOf(rule, phase)]),
      ),
      failures: run.failures,
    };
  }

  #severityOf({ id, severity }: Rule, phase: PhaseId | null): RuleSetting {
    const { onlyRules, rules, phases } = this.#options;
    if (onlyRules && !onlyRules.includes(id)) return "off";
    return (phase && phases?.[phase]?.[id]) ?? rules?.[id] ?? severityInPhase(id, phase) ?? severity;
  }

  #outlineAfter({ removed, added }: Replaced<BlockRecord>): Outline {
    const { models } = this.#records;
    if (this.#outline === undefined) return buildOutline(models);
    const modelOf = ({ model }: BlockRecord) => model;
    return updateOutline(this.#outline, models, removed.map(modelOf), added.map(modelOf));
  }
}

/** Analyses a whole text at once. Never throws for what the text says. */
export function analyze(text: string, options: AnalysisOptions = {}): Analysis {
  return new Analyzer(text, options).analysis;
}

const frontMatters = new WeakMap<BlockModel, FrontMatterFacts>();

function frontMatterOf(model: BlockModel | undefined): FrontMatterFacts | null {
  if (!model?.frontMatter) return null;
  let facts = frontMatters.get(model);
  if (!facts) {
    facts = readFrontMatter(model.frontMatter, model.length);
    frontMatters.set(model, facts);
  }
  return facts;
}

function toResult(
  result: SpearheadAssessment,
  assessment: DocumentAssessment,
  blockStarts: readonly number[],
): SpearheadResult {
  return {
    status: result.status,
    evidence: result.evidence.map((evidence) => {
      const statement = (assessment.blocks[evidence.block] as AssessedBlock).model.statements[
        evidence.statement
      ] as Statement;
      return {
        span: shiftSpan(statement.span, blockStarts[evidence.block] ?? 0),
        kind: evidence.kind,
        requirementId: evidence.requirementId,
      };
    }),
  };
}

function toFinding(report: RuleReport, blockStarts: readonly number[]): Finding {
  const start = blockStarts[report.block] ?? 0;
  const span = shiftSpan(report.span, start);
  return {
    rule: report.rule,
    severity: report.severity,
    outcome: report.outcome ?? "violation",
    spearhead: report.spearhead ?? null,
    span,
    focus: report.focus ? shiftSpan(report.focus, start) : span,
    message: report.message,
    data: report.data ?? {},
    related: (report.related ?? []).map((place) => ({
      span: shiftSpan(place.span, blockStarts[place.block] ?? 0),
      message: place.message,
      data: place.data ?? {},
    })),
  };
}

/** Document order; equal starts by end, then by rule id. */
export function inDocumentOrder(a: Finding, b: Finding): number {
  if (a.span.start !== b.span.start) return a.span.start - b.span.start;
  if (a.span.end !== b.span.end) return a.span.end - b.span.end;
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
