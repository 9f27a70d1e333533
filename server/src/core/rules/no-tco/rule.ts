// A price criterion that compares purchase or rent only, for goods that cost money while they are used.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { isMute } from "../../assessment/assess-document.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { GENERIC_PRODUCT_GROUP } from "../../catalogue/product-group.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Statement, Unit } from "../../model/block-model.js";
import { wordsAt } from "../../model/words-at.js";
import type { BlockRule, BlockScope, DocumentScope, Report } from "../rule.js";
import {
  isOfPrices,
  namesDurableGoods,
  type PriceKind,
  type PriceSentence,
  priceFacts,
} from "./price-facts.js";

export interface Purchase {
  /** What is bought is used for years and asks energy, upkeep or repair meanwhile. */
  readonly durable: boolean;
  /** It is a delivery, no service and no work. */
  readonly supplies: boolean;
  /** The sentence that tells what the price is where no sentence says that it is one of purchase or rent. */
  readonly plain: { readonly block: AssessedBlock; readonly sentence: PriceSentence } | null;
}

/** Chapters in which a sentence may say how prices are compared, if it says so itself. */
const UNDECIDED: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  null,
  "annex",
  "procedure",
  "wishes",
]);

/** Reports the sentence that says what the price is. */
export const rule = {
  id: "no-tco",
  severity: "warning",
  scope: "block",
  context(document: DocumentScope) {
    const purchase = readPurchase(document);
    const plain = purchase.plain;
    const words = plain?.block.model.statements[plain.sentence.statement]?.text ?? "";
    return { key: `${purchase.durable} ${words}`, value: purchase };
  },
  *check(scope: BlockScope<Purchase>): Iterable<Report<PriceKind>> {
    const { block, context } = scope;
    const { sentences } = priceFacts(block, scope.language);
    for (const sentence of sentences) {
      if (sentence.kind === "plain") {
        if (context.plain?.block === block && context.plain.sentence === sentence)
          yield reportOf(block, sentence);
      } else if (comparesWithoutUse(scope, sentence)) yield reportOf(block, sentence);
    }
  },
} satisfies BlockRule<Purchase>;

function comparesWithoutUse(
  { block, language, sectionOf, context }: BlockScope<Purchase>,
  sentence: PriceSentence,
): boolean {
  if (sentence.wholeLife || !isOfDurableGoods(sentence, context)) return false;
  const statement = block.model.statements[sentence.statement] as Statement;
  const unit = block.model.units[statement.unit] as Unit;
  const section = sectionOf(statement.unit);
  if (isMute(block, sentence.statement, unit, section)) return false;
  if (section.role === "award") {
    // A bare “Aanschafprijs” in a list or table may have the costs of use beside it.
    const bare = unit.kind !== "paragraph" && !sentence.describes && !sentence.compares;
    return !bare || !priceFacts(block, language).namesUse;
  }
  return UNDECIDED.has(section.role) && (sentence.compares || sentence.sum);
}

function isOfDurableGoods({ goods }: PriceSentence, { durable, supplies }: Purchase): boolean {
  if (goods === null) return durable;
  // “Levering en werkzaamheden” of furniture is still a price of furniture.
  return goods === "durable" || (goods === "service" && supplies);
}

function reportOf({ model }: AssessedBlock, sentence: PriceSentence): Report<PriceKind> {
  const statement = model.statements[sentence.statement] as Statement;
  const { text: term, focus } = wordsAt(model, statement, sentence);
  return { span: statement.span, focus, message: sentence.kind, data: { term } };
}

const GROUPS = new Map(CATALOGUE.productGroups.map((group) => [group.id, group]));

function readPurchase(document: DocumentScope): Purchase {
  const group = GROUPS.get(document.productGroup);
  const generic = document.productGroup === GENERIC_PRODUCT_GROUP;
  const durable = generic ? titleNamesGoods(document) : group?.usePhase === true && group.kind !== "works";
  const supplies = durable && (generic || group?.kind === "supplies");
  return { durable, supplies, plain: supplies ? plainPrice(document) : null };
}

const FIRST_HEADINGS = 3;

function titleNamesGoods({ assessment: { outline }, language }: DocumentScope): boolean {
  for (let index = 0; index <= FIRST_HEADINGS; index++) {
    const heading = outline.sections[index]?.heading;
    if (heading && namesDurableGoods(heading, language)) return true;
  }
  return false;
}

/** The sentence in the award chapters that tells best what the price is, when none of them tells more than that. */
function plainPrice({ assessment, language }: DocumentScope): Purchase["plain"] {
  const { outline, contexts, blocks } = assessment;
  let best: Purchase["plain"] = null;
  let most = 0;
  let section = -1;
  let awards = false;
  for (let index = 0; index < blocks.length; index++) {
    const entry = outline.entry[index] ?? 0;
    if (entry !== section) {
      section = entry;
      const heading = outline.sections[entry]?.heading;
      const role = contexts[entry]?.role ?? null;
      awards = role === "award" || (role === null && heading != null && isOfPrices(heading, language));
    }
    if (!awards) continue;
    const block = blocks[index] as AssessedBlock;
    const { sentences, wholeLife } = priceFacts(block, language);
    if (wholeLife) return null;
    for (const sentence of sentences) {
      if (sentence.kind !== "plain") return null;
      const worth = worthOf(sentence, block);
      if (worth > most) best = { block, sentence };
      most = Math.max(most, worth);
    }
  }
  return best;
}

/** How well a sentence tells what the price is; 0 when it does not. */
function worthOf(sentence: PriceSentence, { model }: AssessedBlock): number {
  const { sum, compares, goods } = sentence;
  if (goods === "consumable" || !(sum || compares || goods === "durable")) return 0;
  const statement = model.statements[sentence.statement] as Statement;
  const inTable = model.units[statement.unit]?.cell !== null;
  return (sum ? 4 : 1) + (compares ? 1 : 0) + (goods === "durable" ? 2 : 0) - (inTable ? 0.5 : 0);
}
