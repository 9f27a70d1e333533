// What a drafter left behind: open places, choices, notes to the writer, empty chapters.
import type { BlockModel, Unit } from "../../model/block-model.js";
import type { DocumentReport, DocumentRule, DocumentScope, Report } from "../rule.js";
import { type OpenPlaceKind, openPlacesIn } from "./open-places.js";

type MessageId = OpenPlaceKind | "emptyChapter";

/** Reports each leftover at its own words. Reads plain text, so that code, links and check boxes do not count. */
export const rule = {
  id: "placeholder",
  severity: "warning",
  scope: "document",
  *check({ assessment }: DocumentScope): Iterable<DocumentReport<MessageId>> {
    const { blocks } = assessment.outline;
    for (let block = 0; block < blocks.length; block++) {
      for (const report of openPlacesOf(blocks[block] as BlockModel)) yield { ...report, block };
    }
    yield* emptyChapters(blocks);
  },
} satisfies DocumentRule;

const remembered = new WeakMap<BlockModel, readonly Report<MessageId>[]>();

function openPlacesOf(model: BlockModel): readonly Report<MessageId>[] {
  let reports = remembered.get(model);
  if (!reports) {
    reports = model.units.flatMap((unit) => (unit.kind === "code" ? [] : reportsIn(unit)));
    remembered.set(model, reports);
  }
  return reports;
}

function reportsIn(unit: Unit): Report<MessageId>[] {
  const { text } = unit.plain;
  return openPlacesIn(text).map(({ kind, start, end }) => ({
    span: unit.plain.toSourceSpan(start, end),
    message: kind,
    data: { words: shorten(text.slice(start, end)) },
  }));
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}

/** Chapters with nothing before the next chapter of the same or a higher level. Title lines at the start do not count. */
function* emptyChapters(blocks: readonly BlockModel[]): Iterable<DocumentReport<MessageId>> {
  let open: { block: number; unit: Unit } | null = null;
  let hasText = false;
  for (let block = 0; block < blocks.length; block++) {
    const model = blocks[block] as BlockModel;
    if (model.headings.length === 0) {
      if (model.units.length > 0) {
        hasText = true;
        open = null;
      }
      continue;
    }
    for (const unit of model.units) {
      const isChapter = unit.kind === "heading" && unit.headingLevel <= 6;
      if (!isChapter) {
        hasText = true;
        open = null;
        continue;
      }
      if (open && hasText && unit.headingLevel <= open.unit.headingLevel) yield emptyChapter(open);
      open = { block, unit };
    }
  }
  if (open && hasText) yield emptyChapter(open);
}

function emptyChapter({ block, unit }: { block: number; unit: Unit }): DocumentReport<MessageId> {
  const { text } = unit.plain;
  return {
    block,
    span: unit.plain.toSourceSpan(0, text.length),
    message: "emptyChapter",
    data: { words: shorten(text) },
  };
}
