// Text in, analysis out; remembers what an edit does not touch.
import type { DocumentLanguage, Severity, SpearheadId } from "../catalogue/types.js";
import { applyEdits, type TextEdit } from "../text/edit.js";
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
  #text: string;
  readonly #options: AnalysisOptions;
  #analysis: Analysis | undefined;

  constructor(text: string, options: AnalysisOptions = {}) {
    this.#text = text;
    this.#options = options;
  }

  get text(): string {
    return this.#text;
  }

  /** Applies one edit; its span is in the text before it. Cheap: the work is done when `analysis` is asked for. */
  edit(edit: TextEdit): void {
    this.#text = applyEdits(this.#text, [edit]);
    this.#analysis = undefined;
  }

  get analysis(): Analysis {
    this.#analysis ??= stub(this.#text, this.#options);
    return this.#analysis;
  }
}

/** Analyses a whole text at once. Never throws for what the text says. */
export function analyze(text: string, options: AnalysisOptions = {}): Analysis {
  return new Analyzer(text, options).analysis;
}

function stub(text: string, options: AnalysisOptions): Analysis {
  const missing: SpearheadResult = { status: "missing", evidence: [] };
  return {
    text,
    language: options.language ?? "nl",
    productGroup: options.productGroup ?? "generiek",
    spearheads: {
      klimaatneutraal: missing,
      innovatiegericht: missing,
      circulair: missing,
      "social-return": missing,
    },
    findings: [],
    failures: [],
  };
}
