// A thing that is fixed by make or type while nothing in the document lets a tenderer offer an equivalent.
import { isMute } from "../../assessment/assess-document.js";
import { allowancesOf } from "../../assessment/equivalence/reach.js";
import { isCoded, isListed } from "../../assessment/listed.js";
import type { SectionContext } from "../../assessment/section-context.js";
import type { Signals } from "../../assessment/signals.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import { wordsAt } from "../../model/words-at.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";
import { blockFacts, type FixedMake } from "./block-facts.js";
import { DocumentNames } from "./document-names.js";
import { endWithType, tellsWhatIsThere } from "./frames.js";

const DEMANDING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "requirements",
  "contract",
  "wishes",
  "annex",
  null,
]);

/** Reports a sentence that names a make, at most once, unless an equivalent is allowed there or elsewhere. */
export const rule = {
  id: "brand-without-equivalent",
  severity: "warning",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<"make">> {
    const { assessment, language } = document;
    const names = new DocumentNames(document);
    for (const { block, facts } of blockFacts.in(assessment, language)) {
      for (const make of facts.makes) {
        if (!isDemanded(document, block, make) || names.isBodyOrTerm(make)) continue;
        if (!allowancesOf(assessment, language).reach({ block, name: make.fixed }))
          yield reportOf(document, block, make);
      }
    }
  },
} satisfies DocumentRule;

function reportOf(
  { assessment, language }: DocumentScope,
  block: number,
  { statement: index, name }: FixedMake,
): DocumentReport<"make"> {
  const { model } = assessment.blocks[block] as DocumentScope["assessment"]["blocks"][number];
  const statement = model.statements[index] as Statement;
  const end = endWithType(statement, name, language);
  const { text: make, focus } = wordsAt(model, statement, { start: name.start, end });
  return { block, span: statement.span, focus, message: "make", data: { make } };
}

function isDemanded(document: DocumentScope, block: number, make: FixedMake): boolean {
  const { outline, contexts, blocks } = document.assessment;
  const assessed = blocks[block] as (typeof blocks)[number];
  const statement = assessed.model.statements[make.statement] as Statement;
  const unit = assessed.model.units[statement.unit] as Unit;
  const context = contexts[sectionOf(outline, block, statement.unit)] as SectionContext;
  if (isMute(assessed, make.statement, unit, context)) return false;
  if (isInventory(document, block, statement.unit)) return false;
  if (DEMANDING.has(context.role))
    return context.role !== null && saysWhatItIs(make)
      ? true
      : isRequirement(assessed.signals[make.statement] as Signals, unit);
  // “4.1 Algemeen” stands above requirements as well; their code tells.
  return context.role === "background" && isCoded(unit);
}

/** Outside lists and numbered requirements a sentence has to say that it demands something. */
function isRequirement(signals: Signals, unit: Unit): boolean {
  return isListed(unit) || signals.first.has("obligation");
}

function saysWhatItIs({ frame }: FixedMake): boolean {
  return frame === "make-word" || frame === "type-word" || frame === "is";
}

/** Whether a heading above says that the text tells what is there (“Wat er nu staat”, “Bestaande situatie”). */
function isInventory(
  { assessment: { outline }, language }: DocumentScope,
  block: number,
  unit: number,
): boolean {
  for (
    let section = sectionOf(outline, block, unit);
    section > 0;
    section = outline.sections[section]?.parent ?? 0
  ) {
    const heading = outline.sections[section]?.heading;
    if (heading && tellsWhatIsThere(heading, language)) return true;
  }
  return false;
}
