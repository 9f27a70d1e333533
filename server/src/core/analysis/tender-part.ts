// What one document brings to the findings over its tender: plain data, which may come from another thread.
import type { SpearheadId } from "../catalogue/types.js";
import { readFrontMatter } from "../model/front-matter.js";
import { RULES } from "../rules/registry.generated.js";
import type { Rule, TenderReading } from "../rules/rule.js";
import { type DocumentSummary, summaryOf } from "../tender/document-summary.js";
import { type Span, shiftSpan } from "../text/span.js";
import type { Analysis, RuleSetting } from "./analyzer.js";
import { reachOf, readDirectives } from "./directives.js";

/** An ignore comment with a reason. Spans are offsets in the document. */
export interface TenderIgnore {
  readonly rule: string;
  readonly spearhead: SpearheadId | null;
  readonly comment: Span;
  /** What it silences; null for the whole file. */
  readonly reach: Span | null;
}

export interface TenderPart {
  readonly summary: DocumentSummary;
  /** What the rules read in it, by their ids; a rule that threw has read nothing. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly severities: Readonly<Record<string, RuleSetting>>;
  readonly ignores: readonly TenderIgnore[];
}

const known = new WeakMap<Analysis, TenderPart>();

/** The part of an analysed document. `name` is that of its summary. */
export function tenderPart(analysis: Analysis, name: string): TenderPart {
  let part = known.get(analysis);
  if (part?.summary.name !== name) {
    part = partOf(analysis, name);
    known.set(analysis, part);
  }
  return part;
}

function partOf(analysis: Analysis, name: string): TenderPart {
  const { document, blockStarts, language, asked, date, productGroup, organisation } = analysis;
  const summary = summaryOf(analysis, name);
  const [first] = document.outline.blocks;
  const reading: TenderReading = {
    assessment: document,
    blockStarts,
    language,
    spearheads: asked,
    date,
    productGroup,
    organisation,
    frontMatter: first?.frontMatter ? readFrontMatter(first.frontMatter, first.length) : null,
    summary,
  };
  return { summary, facts: factsOf(reading), severities: analysis.overTender, ignores: ignoresOf(analysis) };
}

function factsOf(reading: TenderReading): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const rule of RULES as readonly Rule[]) {
    if (!("overTender" in rule) || !rule.overTender) continue;
    try {
      facts[rule.id] = rule.overTender.read(reading);
    } catch {
      // One rule that fails must not cost the findings of the others.
    }
  }
  return facts;
}

function ignoresOf({ document, blockStarts, overTender }: Analysis): TenderIgnore[] {
  const models = document.outline.blocks;
  return readDirectives(models).flatMap((directive): TenderIgnore[] => {
    if (directive.reason === "" || !(directive.rule in overTender)) return [];
    const reach = directive.wholeFile ? null : reachOf(directive, models);
    if (reach === null && !directive.wholeFile) return [];
    const { rule, spearhead, block, span } = directive;
    return [
      {
        rule,
        spearhead,
        comment: shiftSpan(span, blockStarts[block] ?? 0),
        reach: reach && shiftSpan(reach.span, blockStarts[reach.block] ?? 0),
      },
    ];
  });
}
