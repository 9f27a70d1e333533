// Parts of a criterion that another sentence or list weighs: “Plan van aanpak: 45 punten” and “Binnen het plan van aanpak zijn 20 punten …”.
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Unit } from "../../model/block-model.js";
import type { Outline } from "../../model/outline.js";
import { tokenize } from "../../text/tokens.js";
import type { PlacedList, PlacedSeries, PlacedWeights } from "./chapters.js";
import { UNDECIDED } from "./chapters.js";
import type { WeightUnit } from "./figures.js";
import { isSlip, reaches, sumOf, toRows } from "./readings.js";
import type { Series } from "./series.js";
import type { Fault, WeightList } from "./weight-list.js";
import { wordsIn } from "./words.js";

interface Criterion {
  /** Beginnings of the words that name it. */
  readonly stems: readonly string[];
  readonly value: number;
  readonly unit: WeightUnit;
  /** The list or series that it is one of. */
  readonly of: WeightList | Series;
}

/** The criteria that the lists and sentences of a document weigh; looked up by what names them. */
export class Criteria {
  #byStem: ReadonlyMap<string, readonly Criterion[]> | null = null;

  constructor(private readonly weights: PlacedWeights) {}

  /** The fault of parts that a sentence tells, whose criterion weighs something else everywhere it is named, or null. */
  judgeParts({ series, role }: PlacedSeries): Fault | null {
    return series.of === null || !mayWeigh(role)
      ? null
      : this.#faultUnder(stemsOf(series.of), series.values, series);
  }

  /** The fault of a list below a heading that names a criterion of another list, or null. */
  judgeBelowHeading({ list, section, role }: PlacedList, outline: Outline): Fault | null {
    const heading = outline.sections[section]?.heading;
    if (!heading || !mayWeigh(role) || list.total !== null || list.unit === "none") return null;
    if (list.rows.length < 2 || list.nested.length > 0) return null;
    const values = list.rows.map(({ value }) => value);
    return this.#faultUnder(stemsOfHeading(heading), values, list);
  }

  #faultUnder(words: readonly string[], values: readonly number[], own: WeightList | Series): Fault | null {
    const rows = toRows(values);
    const sum = sumOf(rows);
    if (reaches(rows, sum, 100)) return null;
    const index = this.#index();
    const named = words.flatMap((word) =>
      (index.get(word) ?? []).filter(
        ({ of, unit, stems }) =>
          of !== own &&
          (unit === "percent") === (own.unit === "percent") &&
          stems.every((stem) => words.includes(stem)),
      ),
    );
    if (named.some(({ value }) => reaches(rows, sum, value))) return null;
    const found = named.find(({ value }) => isSlip(sum, value));
    return found ? { sum, expected: found.value } : null;
  }

  /** By the first stem of each. */
  #index(): ReadonlyMap<string, readonly Criterion[]> {
    if (this.#byStem) return this.#byStem;
    const byStem = new Map<string, Criterion[]>();
    const { lists, series } = this.weights;
    for (const criterion of [
      ...lists.flatMap(({ list }) => criteriaOf(list)),
      ...series.flatMap(({ series: one }) => criteriaOf(one)),
    ]) {
      const [first] = criterion.stems;
      if (first === undefined) continue;
      const others = byStem.get(first);
      if (others) others.push(criterion);
      else byStem.set(first, [criterion]);
    }
    this.#byStem = byStem;
    return byStem;
  }
}

const mayWeigh = (role: SectionRole | null) => role === "award" || UNDECIDED.has(role);

const criteria = new WeakMap<WeightList | Series, readonly Criterion[]>();

/** What a list or a sentence weighs; remembered with it. */
function criteriaOf(of: WeightList | Series): readonly Criterion[] {
  let found = criteria.get(of);
  if (!found) {
    const values = "rows" in of ? of.rows.map(({ value }) => value) : of.values;
    found = of.labels.map((label, at) => ({
      stems: stemsOf(label),
      value: values[at] ?? 0,
      unit: of.unit,
      of,
    }));
    criteria.set(of, found);
  }
  return found;
}

const headings = new WeakMap<Unit, readonly string[]>();

function stemsOfHeading(heading: Unit): readonly string[] {
  let stems = headings.get(heading);
  if (!stems) {
    stems = stemsOf(heading.plain.text);
    headings.set(heading, stems);
  }
  return stems;
}

const SHORTEST = 4;
const STEM = 7;

const isUnit = (word: string) =>
  ["point-unit", "percent", "bound", "counts", "earns"].some((id) => wordsIn(word).whole.has(id));

const CODE = /^\p{L}{1,3}\d{1,3}$/u;

/** Beginnings of the longer words of a text, and codes (“G2”). */
function stemsOf(text: string): string[] {
  return tokenize(text).flatMap(({ kind, lower }) => {
    if (CODE.test(lower)) return [lower];
    return kind === "word" && lower.length >= SHORTEST && !isUnit(lower) ? [lower.slice(0, STEM)] : [];
  });
}
