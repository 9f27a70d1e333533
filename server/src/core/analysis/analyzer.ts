// Text in, analysis out; remembers what an edit does not touch.
import { type AssessedBlock, assessBlock } from "../assessment/assess-block.js";
import { assessDocument, type DocumentAssessment, type SpearheadAssessment } from "../assessment/assess-document.js";
import { detectLanguage } from "../assessment/language.js";
import type { DocumentLanguage, Severity, SpearheadId } from "../catalogue/types.js";
import type { BlockModel, Statement } from "../model/block-model.js";
import { lowerBlock } from "../model/lower-block.js";
import { buildOutline } from "../model/outline.js";
import { IncrementalTree, type SyntaxBlock } from "../syntax/incremental-tree.js";
import type { TextEdit } from "../text/edit.js";
import { shiftSpan } from "../text/span.js";
import type { Finding, SpearheadResult } from "./finding.js";

/** A rule's severity, or `off`. */
export type RuleSetting = Severity | "off";

export interface AnalysisOptions {
  /** Overrides the severity that a rule has by itself. Unknown ids are ignored here; the loader reports them. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Language of the document; without it the text decides. */
  readonly language?: DocumentLanguage;
  /** Id of a product group; without it front matter, CPV codes and words decide. */
  readonly productGroup?: string;
  /** Spearheads that are asked for; all four without it. */
  readonly spearheads?: readonly SpearheadId[];
}

export interface Analysis {
  readonly text: string;
  readonly language: DocumentLanguage;
  /** Id from the catalogue, or `generiek`. */
  readonly productGroup: string;
  readonly spearheads: Readonly<Record<SpearheadId, SpearheadResult>>;
  /** In document order; equal starts by end, then by rule id. */
  readonly findings: readonly Finding[];
  /** Rules that threw on this text, with what they threw. The other rules ran. */
  readonly failures: readonly { readonly rule: string; readonly error: string }[];
}

/**
 * One document that is being edited. `update` followed by `analysis` always equals `analyze` of the new text.
 */
export class Analyzer {
  readonly #tree: IncrementalTree;
  readonly #options: AnalysisOptions;
  #models = new WeakMap<SyntaxBlock, BlockModel>();
  #analysis: Analysis | undefined;

  constructor(text: string, options: AnalysisOptions = {}) {
    this.#tree = new IncrementalTree(text);
    this.#options = options;
  }

  get text(): string {
    return this.#tree.text;
  }

  /** Applies one edit; its span is in the text before it. Parses what it touches; the rest is done when `analysis` is asked for. */
  edit(edit: TextEdit): void {
    this.#tree.edit(edit.span, edit.newText);
    this.#analysis = undefined;
  }

  get analysis(): Analysis {
    this.#analysis ??= this.#analyze();
    return this.#analysis;
  }

  #analyze(): Analysis {
    const blocks = this.#tree.blocks;
    const models = blocks.map((block) => this.#modelOf(block));
    const language = this.#options.language ?? detectLanguage(models);
    const assessed = models.map((model) => assessBlock(model, language));
    const assessment = assessDocument(buildOutline(models), assessed, language);
    const spearheads = Object.fromEntries(
      Object.entries(assessment.spearheads).map(([id, result]) => [id, toResult(result, assessment, blocks)]),
    ) as Record<SpearheadId, SpearheadResult>;
    return {
      text: this.text,
      language,
      productGroup: this.#options.productGroup ?? "generiek",
      spearheads,
      findings: [],
      failures: [],
    };
  }

  #modelOf(block: SyntaxBlock): BlockModel {
    let model = this.#models.get(block);
    if (!model) {
      model = lowerBlock(block.node, this.#tree.text.slice(block.start, block.end));
      this.#models.set(block, model);
    }
    return model;
  }
}

/** Analyses a whole text at once. Never throws for what the text says. */
export function analyze(text: string, options: AnalysisOptions = {}): Analysis {
  return new Analyzer(text, options).analysis;
}

function toResult(result: SpearheadAssessment, assessment: DocumentAssessment, blocks: readonly SyntaxBlock[]): SpearheadResult {
  return {
    status: result.status,
    evidence: result.evidence.map((evidence) => {
      const statement = (assessment.blocks[evidence.block] as AssessedBlock).model.statements[evidence.statement] as Statement;
      return {
        span: shiftSpan(statement.span, (blocks[evidence.block] as SyntaxBlock).start),
        kind: evidence.kind,
        requirementId: evidence.requirementId,
      };
    }),
  };
}
