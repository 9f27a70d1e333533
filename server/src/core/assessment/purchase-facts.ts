// The size of a purchase as the document states it: estimated value, fixed term and procedure.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { CueHits } from "../catalogue/cue-set.js";
import { CueSet } from "../catalogue/cue-set.js";
import type { DocumentLanguage } from "../catalogue/types.js";
import type { BlockModel, Statement, Unit } from "../model/block-model.js";
import type { FrontMatterFacts } from "../model/front-matter.js";
import { type Token, tokenize } from "../text/tokens.js";
import type { AssessedBlock } from "./assess-block.js";
import type { DocumentAssessment } from "./assess-document.js";
import { declaredValues } from "./front-matter-values.js";
import { perBlock } from "./per-block.js";
import { monthsIn } from "./values.js";

/** What is known of the purchase; null for what the document does not say. */
export interface PurchaseFacts {
  /** Euro without VAT, over the whole term. */
  readonly value: number | null;
  /** Months, without extensions. */
  readonly term: number | null;
  /** `private`: a few tenderers are asked; `public`: anyone may tender. */
  readonly procedure: "private" | "public" | null;
  /** Part of the contract sum that pays labour, in percent. */
  readonly labourShare: number | null;
}

/** What one block says of it. */
interface SaidHere extends PurchaseFacts {
  /** A sum that is spent every year. */
  readonly perYear: number | null;
}

const CUES = new CueSet(CATALOGUE.purchase);
const NOTHING: SaidHere = { value: null, perYear: null, term: null, procedure: null, labourShare: null };
const MOST_PERCENT = 100;

/** What front matter declares goes first, then what stands first in the text. */
export function purchaseFacts(
  assessment: DocumentAssessment,
  language: DocumentLanguage,
  frontMatter: FrontMatterFacts | null,
): PurchaseFacts {
  const said = saidIn.in(assessment, language).map(({ facts }) => facts);
  const first = <Key extends keyof SaidHere>(key: Key): SaidHere[Key] =>
    said.find((facts) => facts[key] !== null)?.[key] ?? (null as SaidHere[Key]);
  const declared = declaredIn(frontMatter);
  const term = declared.term ?? first("term");
  const perYear = first("perYear");
  const overTerm = perYear !== null && term !== null ? (perYear * term) / 12 : null;
  return {
    value: declared.value ?? first("value") ?? overTerm,
    term,
    procedure: declared.procedure ?? first("procedure"),
    labourShare: first("labourShare"),
  };
}

function declaredIn(frontMatter: FrontMatterFacts | null): PurchaseFacts {
  if (!frontMatter) return NOTHING;
  const { value, term, procedure } = declaredValues(frontMatter);
  const amount = value === null ? null : (sumsIn(`€ ${value.replace(/^(?:€|EUR)\s*/, "")}`)[0] ?? null);
  const isPrivate = procedure !== null && /onderhands|prior call/i.test(procedure);
  return {
    value: amount,
    term: term === null ? null : (monthsIn(tokenize(term))[0]?.months ?? null),
    procedure: procedure === null ? null : isPrivate ? "private" : "public",
    labourShare: null,
  };
}

const saidIn = perBlock(
  ({ model }: AssessedBlock, language: DocumentLanguage): SaidHere => {
    let said = NOTHING;
    for (const statement of model.statements) {
      const unit = model.units[statement.unit] as Unit;
      if (unit.kind === "code" || unit.inQuote || statement.question) continue;
      const hits = CUES.find(statement.tokens, language);
      if (isNothing(hits)) continue;
      const words = wordsOf(model, statement, unit);
      said = {
        value: said.value ?? valueIn(hits, words, "value"),
        perYear: said.perYear ?? valueIn(hits, words, "per-year"),
        term: said.term ?? termIn(hits, statement, words),
        procedure: said.procedure ?? procedureIn(hits),
        labourShare: said.labourShare ?? shareIn(hits, statement),
      };
    }
    return isEmpty(said) ? NOTHING : said;
  },
  (said) => said !== NOTHING,
);

function isNothing(hits: CueHits): boolean {
  return !["value", "term", "private-procedure", "public-procedure", "labour-share"].some((id) =>
    hits.has(id),
  );
}

function isEmpty(said: SaidHere): boolean {
  return Object.values(said).every((fact) => fact === null);
}

/** The sentence, and the next cell when it stands in a table. */
function wordsOf(model: BlockModel, { text }: Statement, { cell }: Unit): string {
  const next = cell && cell.row > 0 ? model.tables[cell.table]?.rows[cell.row]?.[cell.column + 1]?.text : "";
  return next ? `${text} ${next}` : text;
}

function valueIn(hits: CueHits, words: string, kind: "value" | "per-year"): number | null {
  if (!hits.has("value") || hits.has("part") || hits.has("per-year") !== (kind === "per-year")) return null;
  const sums = sumsIn(words);
  return sums.length === 1 ? (sums[0] as number) : null;
}

/** The percentage in the words for a share of labour; null where only an upper limit is said. */
function shareIn(hits: CueHits, { tokens }: Statement): number | null {
  const [named] = hits.of("labour-share");
  if (!named) return null;
  const at = tokens.findIndex(
    ({ kind }, index) => kind === "number" && named.start <= index && index < named.end,
  );
  if (hits.of("share-below").some(({ start, end }) => start <= at && at < end)) return null;
  const number = tokens[at];
  const share = number === undefined ? Number.NaN : amountOf(number.lower);
  return share > 0 && share <= MOST_PERCENT ? share : null;
}

/** The first length of time behind the words for a term, unless an extension stands in between. */
function termIn(hits: CueHits, { tokens }: Statement, words: string): number | null {
  const [named] = hits.of("term");
  if (!named) return null;
  const start = (tokens[named.start] as Token).start;
  const first = monthsIn(tokenize(words)).find((length) => length.start >= start);
  const between = hits
    .of("extension")
    .some((hit) => hit.start >= named.end && (tokens[hit.start] as Token).start < (first?.start ?? 0));
  return first && !between ? first.months : null;
}

function procedureIn(hits: CueHits): PurchaseFacts["procedure"] {
  if (hits.has("private-procedure")) return hits.has("public-procedure") ? null : "private";
  return hits.has("public-procedure") ? "public" : null;
}

const LEAST_VALUE = 500;
const SUM =
  /(?:(?:€|EUR)\s*(\d[\d.,]*(?:[ \u00a0]\d{3})*)(?:\s*(miljoen|million|mln))?|(?<![\d.,])(\d[\d.,]*)(?:\s*(miljoen|million|mln))?\s*euro)/giu;

/** The sums of money in a text, in euro. */
export function sumsIn(text: string): number[] {
  return [...text.matchAll(SUM)].flatMap((match) => {
    const amount = amountOf((match[1] ?? match[3] ?? "").replace(/[.,]+$/, ""));
    const factor = match[2] || match[4] ? 1_000_000 : 1;
    // Less is a price of something, or the rest of a number that a converter tore apart.
    return amount * factor >= LEAST_VALUE ? [amount * factor] : [];
  });
}

/** `48.000`, `48,000`, `48.000,50`, `1,2`. */
function amountOf(digits: string): number {
  const whole = digits
    .replace(/\s/g, "")
    .replace(/[.,]\d{1,2}$/, (cents) => `#${cents.slice(1)}`)
    .replace(/[.,]/g, "");
  return Number(whole.replace("#", "."));
}
