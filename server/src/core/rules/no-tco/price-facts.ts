// What the sentences of one block say of how prices are compared.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { perBlock } from "../../assessment/per-block.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { type CueHits, CueSet } from "../../catalogue/cue-set.js";
import type { PatternHit } from "../../catalogue/pattern.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Unit } from "../../model/block-model.js";
import { type Token, tokenize } from "../../text/tokens.js";

/** Whether the sentence says that the price is one of buying, of renting, or nothing but a price. */
export type PriceKind = "purchase" | "rent" | "plain";

export interface PriceSentence {
  readonly statement: number;
  readonly unit: number;
  readonly kind: PriceKind;
  /** Only “per pomp” tells the kind, which may as well be that of a service. */
  readonly each: boolean;
  /** The words that tell the kind: token indexes, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** It says what the price is made up of, or that only this is compared. */
  readonly describes: boolean;
  /** It says that the price is a sum. */
  readonly sum: boolean;
  /** It says how offers are compared. */
  readonly compares: boolean;
  /** It counts costs of the use phase. */
  readonly wholeLife: boolean;
  /** The sentence behind it leaves the use phase out. */
  readonly leavesOut: boolean;
  /** What is bought, by its own words. */
  readonly goods: "durable" | "consumable" | "service" | null;
  /** The lot that it, or its paragraph before it, speaks of; null when it names none. */
  readonly lot: string | null;
}

export interface PriceFacts {
  readonly sentences: readonly PriceSentence[];
  /** Some sentence of the block counts the use phase in a price. */
  readonly wholeLife: boolean;
  /** The lots for which it does; null among them when it does so for no lot in particular. */
  readonly wholeLifeLots: readonly (string | null)[];
  /** It says that goods that are used for years are bought or rented. */
  readonly supplies: boolean;
  /** A few words name such goods and no service, as a title does. */
  readonly titled: boolean;
  /** How many sentences tell of a thing that is kept in order or draws power. */
  readonly upkeep: number;
  /** It says that something is bought or rented, and names no service. */
  readonly buys: boolean;
  /** It says so of a number of things that are not used up. */
  readonly buysThings: boolean;
  /** Some sentence of the block names something of the use phase, in a price or beside it. */
  readonly namesUse: boolean;
}

const CUES = new CueSet(CATALOGUE.priceCues, CATALOGUE.numberWords);
/** Words of titles that name a service, or goods that are used up. */
const OTHERWISE = ["consumable", "service", "service-title"];
const LONGEST_TITLE = 10;
const NOTHING: PriceFacts = {
  sentences: [],
  wholeLife: false,
  wholeLifeLots: [],
  supplies: false,
  titled: false,
  upkeep: 0,
  buys: false,
  buysThings: false,
  namesUse: false,
};

/** The facts of a block; depends on its words and the language alone. */
export const priceFacts = perBlock(readFacts, (facts) => facts !== NOTHING);

interface HeadingFacts {
  readonly durable: boolean;
  /** It names a purchase. */
  readonly buys: boolean;
  /** It names a service, or goods that are used up. */
  readonly otherwise: boolean;
  readonly prices: boolean;
  readonly lot: string | null;
}

const headings = { nl: new WeakMap<Unit, HeadingFacts>(), en: new WeakMap<Unit, HeadingFacts>() };

/** Whether a heading names goods that are used for years. */
export function namesDurableGoods(heading: Unit, language: DocumentLanguage): boolean {
  return headingFacts(heading, language).durable;
}

/** Whether a heading says that something is bought or rented, or that it is a service or used up. */
export function purchaseIn(heading: Unit, language: DocumentLanguage): { buys: boolean; otherwise: boolean } {
  return headingFacts(heading, language);
}

/** Whether a heading opens a chapter on the price, and not on payment. */
export function isOfPrices(heading: Unit, language: DocumentLanguage): boolean {
  return headingFacts(heading, language).prices;
}

/** The lot that a heading names. */
export function lotOfHeading(heading: Unit, language: DocumentLanguage): string | null {
  return headingFacts(heading, language).lot;
}

function headingFacts(heading: Unit, language: DocumentLanguage): HeadingFacts {
  const known = headings[language === "en" ? "en" : "nl"];
  let facts = known.get(heading);
  if (!facts) {
    const tokens = tokenize(heading.plain.text);
    const cues = CUES.find(tokens, language);
    const otherwise =
      OTHERWISE.some((id) => cues.has(id)) || (cues.has("service-before") && !cues.has("supply"));
    facts = {
      durable: cues.has("durable") && !otherwise,
      buys: cues.has("supply"),
      otherwise,
      prices: cues.has("price") && !cues.has("settlement"),
      lot: lotIn(tokens, cues),
    };
    known.set(heading, facts);
  }
  return facts;
}

function readFacts({ model }: AssessedBlock, language: DocumentLanguage): PriceFacts {
  const sentences: PriceSentence[] = [];
  const wholeLifeLots: (string | null)[] = [];
  let supplies = false;
  let titled = false;
  let upkeep = 0;
  let buys = false;
  let buysThings = false;
  let place = { unit: -1, lot: null as string | null };
  let wholeLife = false;
  let namesUse = false;
  model.statements.forEach(({ tokens, unit, question }, statement) => {
    if (question || model.units[unit]?.kind === "heading") return;
    const cues = CUES.find(tokens, language);
    const lot = lotIn(tokens, cues) ?? (place.unit === unit ? place.lot : null);
    place = { unit, lot };
    supplies ||= cues.has("supply") && cues.has("durable") && !cues.has("service");
    titled ||= tokens.length <= LONGEST_TITLE && cues.has("durable") && !OTHERWISE.some((id) => cues.has(id));
    if (cues.has("upkeep")) upkeep++;
    buys ||= cues.has("supply") && !cues.has("service") && !cues.has("consumable");
    buysThings ||= cues.has("supply-of") && !OTHERWISE.some((id) => cues.has(id));
    const counted = countsUse(cues);
    wholeLife ||= counted;
    if (counted) wholeLifeLots.push(lot);
    namesUse ||= counted || (cues.has("use-phase") && !cues.has("left-out"));
    const told = kindOf(cues);
    const before = sentences.at(-1);
    // “… is de som voor 14 liften. Stroom en onderhoud rekenen wij niet mee.”
    if (
      before?.statement === statement - 1 &&
      before.unit === unit &&
      (!told || told.kind === "plain") &&
      cues.has("use-phase") &&
      cues.has("left-out")
    )
      sentences[sentences.length - 1] = { ...before, leavesOut: true };
    if (!told || (cues.has("settlement") && !(told.kind !== "plain" && cues.has("looks")))) return;
    sentences.push({
      statement,
      unit,
      kind: told.kind,
      each: told.each === true,
      start: told.hit.start,
      end: told.hit.end,
      describes: cues.has("makes-up") || cues.has("only"),
      sum: cues.has("sum"),
      compares: cues.has("compares"),
      wholeLife: counted,
      leavesOut: cues.has("use-phase") && cues.has("left-out"),
      lot,
      goods: (["durable", "consumable", "service"] as const).find((id) => cues.has(id)) ?? null,
    });
  });
  if (sentences.length === 0 && !wholeLife && !supplies && !titled && upkeep === 0 && !buys && !buysThings)
    return NOTHING;
  return { sentences, wholeLife, wholeLifeLots, supplies, titled, upkeep, buys, buysThings, namesUse };
}

function countsUse(cues: CueHits): boolean {
  const priced = cues.has("price") || cues.has("purchase") || cues.has("rent");
  return !cues.has("left-out") && (cues.has("whole-life") || (priced && cues.has("use-phase")));
}

/** The number or letter behind the word for a lot. */
function lotIn(tokens: readonly Token[], cues: CueHits): string | null {
  const [hit] = cues.of("lot");
  const next = hit && tokens[hit.end];
  return next && /^(?:\d{1,2}|\p{L})$/u.test(next.lower) ? next.lower : null;
}

function kindOf(cues: CueHits): { kind: PriceKind; hit: PatternHit<string>; each?: boolean } | null {
  const purchase = shortest(cues.of("purchase"));
  if (purchase) return { kind: "purchase", hit: purchase };
  const rent = shortest(cues.of("rent"));
  if (rent) return { kind: "rent", hit: rent };
  const price = shortest(cues.of("price"));
  // “De prijs per pomp”: of one thing.
  const each =
    price && cues.of("per").find(({ end }) => cues.of("durable").some(({ start }) => start === end));
  if (price && each) return { kind: "purchase", hit: price, each: true };
  return price ? { kind: "plain", hit: price } : null;
}

/** The words that say it most tersely (“aanschafprijs” rather than “prijs: de aanschaf …”). */
function shortest(hits: readonly PatternHit<string>[]): PatternHit<string> | null {
  const widthOf = ({ start, end }: PatternHit<string>) => end - start;
  return hits.reduce<PatternHit<string> | null>(
    (best, hit) => (best && widthOf(best) <= widthOf(hit) ? best : hit),
    null,
  );
}
