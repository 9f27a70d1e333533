// An instrument of innovation that is used without saying what the tenderer must know of it.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { Instrument } from "../../catalogue/catalogue-data.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Statement } from "../../model/block-model.js";
import { isWithin, lastSectionOf, type Outline, sectionOf } from "../../model/outline.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";
import { saysIn, usesIn } from "./instrument-facts.js";

/** Chapters that only speak of an instrument. */
const SILENT: ReadonlySet<SectionRole | null> = new Set<SectionRole>(["toc", "definitions", "questions"]);

interface Use {
  readonly block: number;
  readonly statement: number;
  /** Index in `Outline.sections`. */
  readonly section: number;
}

/** Reports each instrument once, at its first use, with what is not said of it. */
export const rule = {
  id: "incomplete-instrument",
  severity: "information",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<"unsaid">> {
    const uses = usesOf(document);
    for (const instrument of CATALOGUE.instruments) {
      const places = uses.get(instrument.id);
      const first = places?.[0];
      if (!places || !first) continue;
      const unsaid = unsaidOf(document, instrument, places);
      if (unsaid.length === 0) continue;
      const { model } = document.assessment.blocks[first.block] as AssessedBlock;
      yield {
        block: first.block,
        span: (model.statements[first.statement] as Statement).span,
        message: "unsaid",
        outcome: "review",
        spearhead: "innovatiegericht",
        data: {
          instrument: instrument.id,
          unsaid: unsaid.map((part) => `${instrument.id}/${part}`).join(","),
        },
      };
    }
  },
} satisfies DocumentRule;

function usesOf({ assessment, language }: DocumentScope): ReadonlyMap<string, readonly Use[]> {
  const { outline, contexts } = assessment;
  const found = new Map<string, Use[]>();
  for (const { block, facts } of usesIn.in(assessment, language)) {
    for (const { instrument, statement } of facts) {
      const unit = outline.blocks[block]?.statements[statement]?.unit ?? 0;
      const section = sectionOf(outline, block, unit);
      if (SILENT.has(contexts[section]?.role ?? null)) continue;
      const use = { block, statement, section };
      const uses = found.get(instrument);
      if (uses) uses.push(use);
      else found.set(instrument, [use]);
    }
  }
  return found;
}

/** Ids of what neither the chapters that use it nor, where that is enough, the rest of the document says. */
function unsaidOf(
  { assessment, language }: DocumentScope,
  { id, reach, must }: Instrument,
  uses: readonly Use[],
): string[] {
  const { outline } = assessment;
  const sections = new Set(uses.map(({ section }) => section));
  const said = new Set<string>();
  for (const { block, facts } of saysIn.in(assessment, language)) {
    if (reach === "document" || touches(outline, block, sections)) for (const part of facts) said.add(part);
  }
  return must.flatMap((part) => (said.has(`${id}/${part.id}`) ? [] : [part.id]));
}

/** Whether some of a block stands in one of the sections or in a part of them. */
function touches(outline: Outline, block: number, sections: ReadonlySet<number>): boolean {
  return isWithin(outline, lastSectionOf(outline, block), (_, index) => sections.has(index));
}
