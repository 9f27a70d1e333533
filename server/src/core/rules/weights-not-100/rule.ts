// Weights or points of one level that do not add up.
import { isWithin, type Outline } from "../../model/outline.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";
import { type PlacedList, type PlacedSeries, placedLists } from "./chapters.js";
import type { WeightUnit } from "./figures.js";
import { judge } from "./judge-list.js";
import { Criteria } from "./judge-parts.js";
import { judgeScattered, judgeSeries } from "./judge-series.js";
import { sumOf, toRows } from "./readings.js";
import { type ScatteredWeights, scatteredWeights } from "./scattered.js";

/**
 * Reports each list of weights of which no sensible reading reaches 100% or the total that the text states. A list that runs
 * over several blocks is reported in its first block, with the other rows as related places.
 */
export const rule = {
  id: "weights-not-100",
  severity: "error",
  scope: "document",
  *check({ assessment }: DocumentScope): Iterable<DocumentReport<"sum">> {
    const { outline, contexts } = assessment;
    const weights = placedLists(outline, contexts);
    const { lists, series, lone } = weights;
    const criteria = new Criteria(weights);
    for (const group of scatteredWeights(outline, contexts, lone)) {
      if (isNamedElsewhere(group, lists, series, outline)) continue;
      const fault = judgeScattered(group);
      const [first, ...others] = group.weights;
      if (!fault || !first) continue;
      const spanOf = ({ block, unit }: typeof first) =>
        outline.blocks[block]?.units[unit]?.span ?? { start: 0, end: 0 };
      yield {
        block: first.block,
        span: spanOf(first),
        message: "sum",
        data: { ...fault, sign: signOf(group.unit) },
        related: others.map((other) => ({
          block: other.block,
          span: spanOf(other),
          message: "row",
          data: { weight: other.figure.value, sign: signOf(group.unit) },
        })),
      };
    }
    for (const placed of series) {
      const fault = placed.series.of === null ? judgeSeries(placed) : criteria.judgeParts(placed);
      const unit = outline.blocks[placed.block]?.units[placed.unit];
      if (!fault || !unit) continue;
      yield {
        block: placed.block,
        span: unit.plain.toSourceSpan(placed.series.start, placed.series.end),
        message: "sum",
        data: { ...fault, sign: signOf(placed.series.unit) },
      };
    }
    const chapters = byChapter(lists);
    const seen = new Set<string>();
    for (const placed of lists) {
      const fault =
        judge(placed, chapters.get(placed.chapter) ?? [], outline) ??
        criteria.judgeBelowHeading(placed, outline);
      if (!fault) continue;
      const { block, list, elsewhere } = placed;
      const key = `${block} ${list.span.start} ${fault.sum}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        block,
        span: list.span,
        message: "sum",
        data: { ...fault, sign: signOf(list.unit) },
        related: elsewhere.map(({ block: other, line }) => ({
          block: other,
          span: { start: line.start, end: line.end },
          message: "row",
          data: { weight: line.figure.value, sign: signOf(list.unit) },
        })),
      };
    }
  },
} satisfies DocumentRule;

/** With more lists than these scattered weights are no others. */
const MOST_LISTS = 50;

/** Whether a sentence, or a list around scattered weights, names all of them: those are judged instead. */
function isNamedElsewhere(
  { unit, owner, weights }: ScatteredWeights,
  lists: readonly PlacedList[],
  series: readonly PlacedSeries[],
  outline: Outline,
): boolean {
  const percent = unit === "percent";
  const values = weights.map(({ figure }) => figure.value);
  const sum = sumOf(toRows(values));
  const awarding = lists.filter(
    ({ list, role }) => list.rows.length > 1 && role === "award" && (list.unit === "percent") === percent,
  );
  return (
    awarding.length > MOST_LISTS ||
    series.some(({ series: { of, unit: other } }) => of === null && (other === "percent") === percent) ||
    awarding.some(({ list, section }) => {
      const named = list.rows.map(({ value }) => value);
      const around = isWithin(outline, owner, (_, at) => at === section);
      return around || named.includes(sum) || values.every((value) => named.includes(value));
    })
  );
}

function byChapter(lists: readonly PlacedList[]): ReadonlyMap<number, readonly PlacedList[]> {
  const chapters = new Map<number, PlacedList[]>();
  for (const placed of lists) {
    const chapter = chapters.get(placed.chapter);
    if (chapter) chapter.push(placed);
    else chapters.set(placed.chapter, [placed]);
  }
  return chapters;
}

const signOf = (unit: WeightUnit) => (unit === "percent" ? "%" : "");
