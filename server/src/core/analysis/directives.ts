// Ignore comments: comply or explain, inside the document.
import { SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import type { BlockModel } from "../model/block-model.js";
import type { Span } from "../text/span.js";

/** An ignore comment as it is written. Spans are relative to its block. */
export interface IgnoreComment {
  readonly block: number;
  readonly span: Span;
  readonly wholeFile: boolean;
  readonly rule: string;
  readonly spearhead: SpearheadId | null;
  /** Id of the criterion that is left out, for `missing-criterion`; the rule reads it by itself. */
  readonly criterion: string | null;
  readonly reason: string;
}

// <!-- speerpunt-negeer missing-spearhead circulair: er worden geen goederen geleverd -->
const COMMENT =
  /^\s*speerpunt-(?:negeer|ignore)(-bestand|-file)?\s+([\w-]+)(?:\s+([\w-]+))?\s*(?::\s*([\s\S]*?))?\s*$/;

/** The ignore comments of a document in order. Other comments are none of our business. */
export function readDirectives(blocks: readonly BlockModel[]): IgnoreComment[] {
  const directives: IgnoreComment[] = [];
  blocks.forEach((model, block) => {
    for (const comment of model.comments) {
      const match = COMMENT.exec(comment.text);
      if (!match) continue;
      const spearhead = SPEARHEADS.find((id) => id === match[3]) ?? null;
      directives.push({
        block,
        span: comment.span,
        wholeFile: match[1] !== undefined,
        rule: match[2] as string,
        spearhead,
        criterion: match[2] === "missing-criterion" && spearhead === null ? (match[3] ?? null) : null,
        // A reason that is still an open place is none.
        reason: /^(?:\[[^\]]*\]|…|\.{3})?$/.test(match[4] ?? "") ? "" : (match[4] as string),
      });
    }
  });
  return directives;
}

/** What a comment reaches: a range of one block, or null when nothing follows it. */
export interface Reach {
  readonly block: number;
  readonly span: Span;
}

/** The statement of an ignore comment: the paragraph that it stands in, or else the next heading, paragraph, item or table. */
export function reachOf(directive: IgnoreComment, blocks: readonly BlockModel[]): Reach | null {
  const own = blocks[directive.block];
  const around = own?.units.find(
    (unit) => unit.span.start < directive.span.start && unit.span.end >= directive.span.end,
  );
  if (around) return { block: directive.block, span: around.span };
  const later = own?.units.find((unit) => unit.span.start >= directive.span.end);
  if (later)
    return {
      block: directive.block,
      span: later.cell ? (own?.tables[later.cell.table]?.span ?? later.span) : later.span,
    };
  for (let block = directive.block + 1; block < blocks.length; block++) {
    const unit = blocks[block]?.units[0];
    if (!unit) continue;
    return {
      block,
      span: unit.cell ? (blocks[block]?.tables[unit.cell.table]?.span ?? unit.span) : unit.span,
    };
  }
  return null;
}
