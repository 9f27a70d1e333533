// Counting over tenders: in all, and by what they have in common.
import { type ClauseLevel, LEVELS } from "../catalogue/catalogue-data.js";
import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  SPEARHEADS,
  type SpearheadId,
  type SpearheadStatus,
} from "../catalogue/types.js";
import { byCodeUnits, type TenderRecord } from "./tenders.js";

/** What stands for the group of tenders that do not tell to which one they belong. */
export const UNKNOWN = "onbekend";

/** How many tenders do what with a spearhead. */
export interface SpearheadTotals {
  /** Tenders in which it is asked for; the other counts are of these. */
  readonly asked: number;
  readonly statuses: Readonly<Record<SpearheadStatus, number>>;
  /** Tenders with at least one place of a kind. */
  readonly kinds: Readonly<Record<EvidenceKind, number>>;
  /** All places of a kind. */
  readonly places: Readonly<Record<EvidenceKind, number>>;
  /** Covered tenders by the highest level that is recognised; `none` when no criterion of a known level is. */
  readonly levels: Readonly<Record<ClauseLevel | "none", number>>;
}

export interface SocialReturnTotals {
  /** Tenders that state a percentage. */
  readonly withPercentage: number;
  /** Mean of the percentages, to two decimals; null without one. */
  readonly meanPercentage: number | null;
  readonly lowestPercentage: number | null;
  readonly highestPercentage: number | null;
  /** Tenders that state a sum, and the total in euro. */
  readonly stated: { readonly tenders: number; readonly amount: number };
  /** Tenders whose sum follows from their percentage and value, and the total in euro. */
  readonly reckoned: { readonly tenders: number; readonly amount: number };
}

export interface Totals {
  readonly tenders: number;
  readonly documents: number;
  /** Tenders that cover every spearhead that is asked of them. */
  readonly complete: number;
  /** Estimated value in euro of the tenders that state one, and how many do. */
  readonly value: { readonly tenders: number; readonly amount: number };
  readonly spearheads: Readonly<Record<SpearheadId, SpearheadTotals>>;
  readonly socialReturn: SocialReturnTotals;
  /** Reasons that writers gave. */
  readonly explanations: number;
  readonly findings: number;
}

/** The tenders that have something in common. */
export interface Group {
  /** An id of the catalogue, the name of a department, `2026` or `2026-Q4`; `onbekend` for those that do not tell. */
  readonly key: string;
  readonly totals: Totals;
}

/** Totals of the same tenders by each thing that they may have in common. */
export interface Breakdown {
  readonly totals: Totals;
  /** In the order of their keys, what is not known last. */
  readonly productGroups: readonly Group[];
  readonly departments: readonly Group[];
  readonly procedures: readonly Group[];
  /** By day of publication. */
  readonly quarters: readonly Group[];
  readonly years: readonly Group[];
}

export function breakdownOf(tenders: readonly TenderRecord[]): Breakdown {
  return {
    totals: totalsOf(tenders),
    productGroups: groupsBy(tenders, ({ productGroup }) => productGroup),
    departments: groupsBy(tenders, ({ department }) => department),
    procedures: groupsBy(tenders, ({ procedure }) => procedure),
    quarters: groupsBy(tenders, ({ date }) => (date?.includes("-") ? quarterOf(date) : null)),
    years: groupsBy(tenders, ({ date }) => date?.slice(0, 4) ?? null),
  };
}

/** `2026-Q4` for `2026-11-22`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function groupsBy(tenders: readonly TenderRecord[], keyOf: (tender: TenderRecord) => string | null): Group[] {
  const groups = new Map<string, TenderRecord[]>();
  for (const tender of tenders) {
    const key = keyOf(tender) ?? UNKNOWN;
    const group = groups.get(key);
    if (group) group.push(tender);
    else groups.set(key, [tender]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === UNKNOWN) - Number(b === UNKNOWN) || byCodeUnits(a, b))
    .map(([key, group]) => ({ key, totals: totalsOf(group) }));
}

export function totalsOf(tenders: readonly TenderRecord[]): Totals {
  const values = tenders.flatMap(({ value }) => value ?? []);
  return {
    tenders: tenders.length,
    documents: sum(tenders.map(({ documents }) => documents.length)),
    complete: tenders.filter(isComplete).length,
    value: { tenders: values.length, amount: sum(values) },
    spearheads: Object.fromEntries(SPEARHEADS.map((id) => [id, spearheadTotals(tenders, id)])) as Record<
      SpearheadId,
      SpearheadTotals
    >,
    socialReturn: socialReturnTotals(tenders),
    explanations: sum(tenders.map(({ explanations }) => explanations)),
    findings: sum(tenders.map(({ findings }) => findings)),
  };
}

function isComplete({ spearheads }: TenderRecord): boolean {
  return SPEARHEADS.every((id) => !spearheads[id].asked || spearheads[id].status === "covered");
}

function spearheadTotals(tenders: readonly TenderRecord[], id: SpearheadId): SpearheadTotals {
  const asked = tenders.map(({ spearheads }) => spearheads[id]).filter((facts) => facts.asked);
  const count = (isOne: (facts: (typeof asked)[number]) => boolean) => asked.filter(isOne).length;
  const byKind = (countOf: (kind: EvidenceKind) => number) =>
    Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, countOf(kind)])) as Record<EvidenceKind, number>;
  const covered = (status: SpearheadStatus) => status === "covered";
  return {
    asked: asked.length,
    statuses: {
      covered: count(({ status }) => status === "covered"),
      weak: count(({ status }) => status === "weak"),
      missing: count(({ status }) => status === "missing"),
      waived: count(({ status }) => status === "waived"),
    },
    kinds: byKind((kind) => count(({ places }) => places[kind] !== undefined)),
    places: byKind((kind) => sum(asked.map(({ places }) => places[kind] ?? 0))),
    levels: Object.fromEntries(
      [...LEVELS, null].map((wanted) => [
        wanted ?? "none",
        count(({ status, level }) => covered(status) && level === wanted),
      ]),
    ) as Record<ClauseLevel | "none", number>,
  };
}

function socialReturnTotals(tenders: readonly TenderRecord[]): SocialReturnTotals {
  const all = tenders.map(({ socialReturn }) => socialReturn);
  const percentages = all.flatMap(({ percentage }) => percentage ?? []);
  const amounts = (wanted: "stated" | "reckoned") => {
    const found = all.flatMap(({ by, amount }) => (by === wanted && amount !== null ? amount : []));
    return { tenders: found.length, amount: sum(found) };
  };
  const isAny = percentages.length > 0;
  return {
    withPercentage: percentages.length,
    meanPercentage: isAny ? cents(percentages.reduce((a, b) => a + b, 0) / percentages.length) : null,
    lowestPercentage: isAny ? percentages.reduce((a, b) => Math.min(a, b)) : null,
    highestPercentage: isAny ? percentages.reduce((a, b) => Math.max(a, b)) : null,
    stated: amounts("stated"),
    reckoned: amounts("reckoned"),
  };
}

function sum(numbers: readonly number[]): number {
  return cents(numbers.reduce((total, number) => total + number, 0));
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
