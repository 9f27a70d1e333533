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
  lotOfHeading,
  namesDurableGoods,
  type PriceKind,
  type PriceSentence,
  priceFacts,
  purchaseIn,
} from "./price-facts.js";

export interface Purchase {
  /** What is bought is used for years and asks energy, upkeep or repair meanwhile. */
  readonly durable: boolean;
  /** It is a delivery, no service and no work. */
  readonly supplies: boolean;
  /** The lots of which the award counts the use phase; null among them when no lot is named. */
  readonly countedLots: ReadonlySet<string | null>;
  /** Some sentence tells that the price is one of purchase or rent; a bare “Aanschafprijs” elsewhere says the same. */
  readonly told: boolean;
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

/** Chapters in which even a price without upkeep is no comparison of offers. */
const ELSEWHERE: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "contract",
  "definitions",
  "questions",
  "background",
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
    const counted = [...purchase.countedLots].join();
    return {
      key: `${purchase.durable} ${purchase.supplies} ${purchase.told} ${counted} ${words}`,
      value: purchase,
    };
  },
  *check(scope: BlockScope<Purchase>): Iterable<Report<PriceKind>> {
    const { block, context } = scope;
    const { sentences } = priceFacts(block, scope.language);
    for (const sentence of sentences) {
      if (sentence.kind === "plain") {
        const isPlain = context.plain?.block === block && context.plain.sentence === sentence;
        if (isPlain || leavesUseOut(scope, sentence)) yield reportOf(block, sentence);
      } else if (!isToldSharper(sentence, sentences) && comparesWithoutUse(scope, sentence))
        yield reportOf(block, sentence);
    }
  },
} satisfies BlockRule<Purchase>;

/** Whether another sentence of the paragraph says outright that the use phase does not count. */
function isToldSharper(sentence: PriceSentence, sentences: readonly PriceSentence[]): boolean {
  return (
    !sentence.leavesOut &&
    sentences.some(
      ({ unit, kind, leavesOut, lot }) =>
        leavesOut && unit === sentence.unit && kind !== "plain" && lot === sentence.lot,
    )
  );
}

/** Whether a sentence tells the price of goods and the next one that their use does not count. */
function leavesUseOut(scope: BlockScope<Purchase>, sentence: PriceSentence): boolean {
  const { block, context, sectionOf } = scope;
  const told = sentence.describes || sentence.compares || sentence.goods === "durable";
  if (!sentence.leavesOut || sentence.wholeLife || !told) return false;
  if (sentence.goods !== "durable" && !(context.supplies && sentence.goods === null)) return false;
  const statement = block.model.statements[sentence.statement] as Statement;
  const section = sectionOf(statement.unit);
  if (isMute(block, sentence.statement, block.model.units[statement.unit] as Unit, section)) return false;
  return section.role === "award" || section.role === "requirements" || UNDECIDED.has(section.role);
}

function comparesWithoutUse(
  { block, language, sectionOf, context }: BlockScope<Purchase>,
  sentence: PriceSentence,
): boolean {
  if (sentence.wholeLife || !(isOfDurableGoods(sentence, context) || asksOfUse(sentence))) return false;
  if (sentence.each && !context.durable) return false;
  const statement = block.model.statements[sentence.statement] as Statement;
  const unit = block.model.units[statement.unit] as Unit;
  const section = sectionOf(statement.unit);
  if (isMute(block, sentence.statement, unit, section)) return false;
  if (section.role === "award") {
    // A bare “Aanschafprijs” in a list or table may have the costs of use beside it.
    const bare = unit.kind !== "paragraph" && !sentence.describes && !sentence.compares;
    const named = bare || statement.tokens.length <= FEW_TOKENS;
    return !(named && context.told) && (!bare || !priceFacts(block, language).namesUse);
  }
  if (sentence.leavesOut) return !ELSEWHERE.has(section.role);
  return UNDECIDED.has(section.role) && (sentence.compares || sentence.sum);
}

/** What is said to leave upkeep or power out of the price asks them: it is used for years, whatever it is. */
function asksOfUse({ leavesOut, goods }: PriceSentence): boolean {
  return leavesOut && goods === null;
}

/** A name with its mark: “Koopprijs.” */
const FEW_TOKENS = 3;

function isOfDurableGoods({ goods, lot }: PriceSentence, purchase: Purchase): boolean {
  const { durable, supplies, countedLots } = purchase;
  // What costs money in use in one lot does so in the next.
  if (goods === null) return durable || (lot !== null && countedLots.size > 0 && !countedLots.has(lot));
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
  const named = generic
    ? titleNamesGoods(document)
    : group?.usePhase === true && group.kind !== "works" && !titleNamesService(document);
  const durable = named || (generic && buysWhatIsKept(document));
  const supplies = named && (generic || group?.kind === "supplies");
  const prices = pricesOf(document);
  const told = prices.sentences.some(({ sentence }) => tells(sentence));
  const plain = durable ? plainPrice(prices, supplies) : null;
  return {
    durable,
    supplies,
    countedLots: prices.wholeLifeLots,
    told,
    plain: plain && !saysOutright(document) ? plain : null,
  };
}

/** Whether a sentence says more than the name of a price of purchase or rent. */
function tells({ kind, wholeLife, describes, compares }: PriceSentence): boolean {
  return kind !== "plain" && !wholeLife && (describes || compares);
}

/** Whether the title names a service on the goods, and no purchase. */
function titleNamesService({ assessment: { outline }, language }: DocumentScope): boolean {
  const title = outline.sections[1]?.heading;
  if (!title) return false;
  const { buys, otherwise } = purchaseIn(title, language);
  return otherwise && !buys;
}

/** Whether some sentence, in an annex perhaps, names a price of purchase or rent and leaves the use phase out of it. */
function saysOutright({ assessment, language }: DocumentScope): boolean {
  return priceFacts
    .in(assessment, language)
    .some(({ facts }) => facts.sentences.some(({ kind, leavesOut }) => leavesOut && kind !== "plain"));
}

const FIRST_HEADINGS = 3;
const FIRST_BLOCKS = 12;
const TITLE_BLOCKS = 2;

/** Whether the title or the first paragraphs say that goods with a use phase are bought or rented. */
function titleNamesGoods({ assessment: { outline, blocks }, language }: DocumentScope): boolean {
  if (blocks.slice(0, FIRST_BLOCKS).some((block) => priceFacts(block, language).supplies)) return true;
  // A document without a title of its own has it in a table or a line.
  if (blocks.slice(0, TITLE_BLOCKS).some((block) => priceFacts(block, language).titled)) return true;
  for (let index = 0; index <= FIRST_HEADINGS; index++) {
    const heading = outline.sections[index]?.heading;
    if (heading && namesDurableGoods(heading, language)) return true;
  }
  return false;
}

/** So many sentences on upkeep or power make it likely that what is bought is used for years. */
const FEWEST_ON_UPKEEP = 2;

/** Whether the title or the first paragraphs tell of a purchase and the text of things that are kept in order; of a number of things one sentence is enough. */
function buysWhatIsKept({ assessment, language }: DocumentScope): boolean {
  const { outline, blocks } = assessment;
  const opening = blocks.slice(0, FIRST_BLOCKS).map((block) => priceFacts(block, language));
  let buys = opening.some((facts) => facts.buys);
  for (let index = 0; index <= FIRST_HEADINGS; index++) {
    const heading = outline.sections[index]?.heading;
    if (!heading) continue;
    const told = purchaseIn(heading, language);
    if (told.otherwise) return false;
    buys ||= told.buys;
  }
  const fewest = opening.some(({ buysThings }) => buysThings) ? 1 : FEWEST_ON_UPKEEP;
  let found = 0;
  return (
    buys &&
    priceFacts.in(assessment, language).some(({ facts }) => {
      found += facts.upkeep;
      return found >= fewest;
    })
  );
}

interface PlacedPrice {
  readonly block: AssessedBlock;
  readonly sentence: PriceSentence;
  readonly lot: string | null;
}

/** What the award chapters say of prices. */
interface Prices {
  readonly sentences: readonly PlacedPrice[];
  /** The lots of which the use phase is counted; null among them when no lot is named. */
  readonly wholeLifeLots: ReadonlySet<string | null>;
}

function pricesOf({ assessment, language }: DocumentScope): Prices {
  const { outline, contexts, blocks } = assessment;
  const sentences: PlacedPrice[] = [];
  const wholeLifeLots = new Set<string | null>();
  let section = -1;
  let awards = false;
  let lot: string | null = null;
  for (let index = 0; index < blocks.length; index++) {
    const entry = outline.entry[index] ?? 0;
    if (entry !== section) {
      section = entry;
      const heading = outline.sections[entry]?.heading;
      const role = contexts[entry]?.role ?? null;
      awards = role === "award" || (role === null && heading != null && isOfPrices(heading, language));
      lot = heading ? lotOfHeading(heading, language) : null;
    }
    if (!awards) continue;
    const block = blocks[index] as AssessedBlock;
    const facts = priceFacts(block, language);
    for (const found of facts.wholeLifeLots) wholeLifeLots.add(found ?? lot);
    for (const sentence of facts.sentences) sentences.push({ block, sentence, lot: sentence.lot ?? lot });
  }
  return { sentences, wholeLifeLots };
}

/**
 * The sentence that tells best what the price is, when none of them tells more than that; of lots, when none tells more of
 * the same lot. In a service or a work the sentence has to name the goods.
 */
function plainPrice({ sentences, wholeLifeLots }: Prices, supplies: boolean): Purchase["plain"] {
  if (wholeLifeLots.has(null) || sentences.some(({ sentence: { kind } }) => kind !== "plain")) return null;
  return best(
    sentences.filter(
      ({ lot, sentence: { goods } }) =>
        (supplies || goods === "durable") && (wholeLifeLots.size === 0 || (lot && !wholeLifeLots.has(lot))),
    ),
  );
}

function best(prices: readonly PlacedPrice[]): Purchase["plain"] {
  let found: Purchase["plain"] = null;
  let most = 0;
  for (const { block, sentence } of prices) {
    const worth = worthOf(sentence, block);
    if (worth > most) found = { block, sentence };
    most = Math.max(most, worth);
  }
  return found;
}

/** How well a sentence tells what the price is; 0 when it does not. */
function worthOf(sentence: PriceSentence, { model }: AssessedBlock): number {
  const { sum, compares, goods } = sentence;
  if (goods === "consumable" || !(sum || compares || goods === "durable")) return 0;
  const statement = model.statements[sentence.statement] as Statement;
  const inTable = model.units[statement.unit]?.cell !== null;
  return (sum ? 4 : 1) + (compares ? 1 : 0) + (goods === "durable" ? 2 : 0) - (inTable ? 0.5 : 0);
}
