// Parts of a criterion that another sentence or list weighs: “Plan van aanpak: 45 punten” and “Binnen het plan van aanpak zijn 20 punten …”.
import { tokenize } from "../../text/tokens.js";
import type { PlacedSeries, PlacedWeights } from "./chapters.js";
import { UNDECIDED } from "./chapters.js";
import type { WeightUnit } from "./figures.js";
import { reaches, sumOf } from "./readings.js";
import type { Fault } from "./weight-list.js";
import { wordsIn } from "./words.js";

/** Farther off they are no slip of the pen, but parts of something else. */
const LEAST = 0.75;
const MOST = 1.3;

/** The fault of parts whose criterion weighs something else everywhere it is named, or null. */
export function judgeParts({ series, role }: PlacedSeries, weights: PlacedWeights): Fault | null {
  const { of, values, unit } = series;
  if (of === null || (role !== "award" && !UNDECIDED.has(role))) return null;
  const words = stemsOf(of);
  const rows = values.map((value) => ({ value, above: false }));
  const sum = sumOf(rows);
  const named = criteriaIn(weights).filter(
    (criterion) =>
      (criterion.unit === "percent") === (unit === "percent") &&
      criterion.stems.length > 0 &&
      criterion.stems.every((stem) => words.includes(stem)),
  );
  if (reaches(rows, sum, 100) || named.some(({ value }) => reaches(rows, sum, value))) return null;
  const found = named.find(({ value }) => sum >= value * LEAST && sum <= value * MOST);
  return found ? { sum, expected: found.value } : null;
}

interface Criterion {
  readonly stems: readonly string[];
  readonly value: number;
  readonly unit: WeightUnit;
}

function criteriaIn({ lists, series }: PlacedWeights): Criterion[] {
  return [
    ...lists.flatMap(({ list }) =>
      list.labels.map((label, at) => ({
        stems: stemsOf(label),
        value: list.rows[at]?.value ?? 0,
        unit: list.unit,
      })),
    ),
    ...series.flatMap(({ series: { labels, values, unit } }) =>
      labels.map((label, at) => ({ stems: stemsOf(label), value: values[at] ?? 0, unit })),
    ),
  ];
}

const SHORTEST = 4;
const STEM = 7;

const isUnit = (word: string) => ["point-unit", "percent", "bound"].some((id) => wordsIn(word).whole.has(id));

/** Beginnings of the longer words of a text. */
function stemsOf(text: string): string[] {
  return tokenize(text).flatMap(({ kind, lower }) =>
    kind === "word" && lower.length >= SHORTEST && !isUnit(lower) ? [lower.slice(0, STEM)] : [],
  );
}
