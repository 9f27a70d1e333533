// A standard, label, certificate or diploma that is demanded while nothing in the document lets a tenderer offer an equivalent.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { isMute } from "../../assessment/assess-document.js";
import { allowancesOf } from "../../assessment/equivalence/reach.js";
import { isCoded, isListed } from "../../assessment/listed.js";
import { perBlock } from "../../assessment/per-block.js";
import type { SectionContext } from "../../assessment/section-context.js";
import { standardCues } from "../../assessment/standards/references.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import { wordsAt } from "../../model/words-at.js";
import type { DocumentReport, DocumentRule, DocumentScope, Report } from "../rule.js";
import { blockFacts, type DemandedStandard } from "./block-facts.js";

const DEMANDING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "requirements",
  "selection",
  "contract",
  "award",
  "wishes",
  "annex",
  null,
]);
/** In these a line may demand without a verb (“Papier: FSC Mix”). */
const LISTING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "requirements",
  "selection",
  "wishes",
]);

/** Reports a sentence that demands a standard, at most once, unless an equivalent is allowed there or elsewhere. */
export const rule = {
  id: "norm-without-equivalent",
  severity: "warning",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<"standard">> {
    const { assessment, language } = document;
    let mentions: ReadonlyMap<string, number> | undefined;
    for (const { block, facts } of blockFacts.in(assessment, language)) {
      if (facts.demands.length === 0) continue;
      for (const { demand, report } of demandedIn(document, block)) {
        if (allowancesOf(assessment, language).reach({ block, name: demand.fixed })) continue;
        if (demand.demand.kind === "shown") {
          // Showing the paper of what another sentence demands is no demand of its own.
          mentions ??= mentionsIn(document);
          if ((mentions.get(demand.name.key) ?? 0) > 1) continue;
        }
        yield report;
      }
    }
  },
} satisfies DocumentRule;

/** A standard that its block demands in the place where it stands, with what to say of it. */
interface Demanded {
  readonly demand: DemandedStandard;
  readonly report: DocumentReport<"standard">;
}

interface DemandedBefore {
  sections: string | null;
  block: number;
  demanded: readonly Demanded[];
}

const demandedBefore = perBlock((): DemandedBefore => ({ sections: null, block: -1, demanded: [] }));

/** The demands of a block; looked at again only when its chapters mean something else. */
function demandedIn(document: DocumentScope, block: number): readonly Demanded[] {
  const { blocks, sectionKeys } = document.assessment;
  const assessed = blocks[block] as AssessedBlock;
  const known = demandedBefore(assessed, document.language);
  const sections = sectionKeys[block] as string;
  if (known.sections !== sections) {
    known.sections = sections;
    known.demanded = blockFacts(assessed, document.language)
      .demands.filter((demand) => isDemanded(document, block, demand))
      .map((demand) => ({ demand, report: { ...reportOf(assessed, demand), block } }));
  } else if (known.block !== block)
    known.demanded = known.demanded.map(({ demand, report }) => ({ demand, report: { ...report, block } }));
  known.block = block;
  return known.demanded;
}

function reportOf(
  { model }: AssessedBlock,
  { statement: index, name, end }: DemandedStandard,
): Report<"standard"> {
  const statement = model.statements[index] as Statement;
  const { text: standard, focus } = wordsAt(model, statement, { start: name.start, end });
  return { span: statement.span, focus, message: "standard", data: { standard } };
}

/** How many sentences name a standard, by its key. */
function mentionsIn({ assessment, language }: DocumentScope): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const { facts } of blockFacts.in(assessment, language))
    for (const key of facts.mentions) mentions.set(key, (mentions.get(key) ?? 0) + 1);
  return mentions;
}

function isDemanded(document: DocumentScope, block: number, demanded: DemandedStandard): boolean {
  const { outline, contexts, blocks } = document.assessment;
  const assessed = blocks[block] as AssessedBlock;
  const statement = assessed.model.statements[demanded.statement] as Statement;
  const unit = assessed.model.units[statement.unit] as Unit;
  const context = contexts[sectionOf(outline, block, statement.unit)] as SectionContext;
  if (isMute(assessed, demanded.statement, unit, context)) return false;
  if (isProofColumn(document, assessed, unit)) return false;
  const { demand } = demanded;
  if (context.role === "award") return demand.tied || demand.scored;
  if (DEMANDING.has(context.role)) return demand.tied || (isListed(unit) && LISTING.has(context.role));
  // “4.1 Algemeen” stands above requirements as well; their code tells.
  return context.role === "background" && demand.tied && isCoded(unit);
}

/** Whether the head of the cell's column says that proof stands below it. */
function isProofColumn({ language }: DocumentScope, { model }: AssessedBlock, unit: Unit): boolean {
  if (!unit.cell) return false;
  const head = model.tables[unit.cell.table]?.rows[0]?.[unit.cell.column];
  if (!head || head.unit < 0) return false;
  const { firstStatement, lastStatement } = model.units[head.unit] as Unit;
  for (let index = firstStatement; index < lastStatement; index++)
    if (standardCues(model.statements[index] as Statement, language).has("proof-column")) return true;
  return false;
}
