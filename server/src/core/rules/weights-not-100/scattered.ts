// Weights that stand apart from each other: in the headings of criteria, or as “Weging: 40%” below each of them.
import type { SectionContext } from "../../assessment/section-context.js";
import type { BlockModel, Unit } from "../../model/block-model.js";
import type { Outline } from "../../model/outline.js";
import type { Figure, WeightUnit } from "./figures.js";
import { isLadder } from "./ladder.js";
import { type LabelledFigure, readHeading } from "./line.js";
import { isTotal, namesPrice } from "./table-lists.js";
import { weighingRoles } from "./weighing-roles.js";

/** A weight by itself, with its place. */
export interface PlacedWeight {
  readonly block: number;
  readonly unit: number;
  readonly section: number;
  readonly figure: Figure;
  /** Whether the text has nothing but the figure, so that its name must stand right before it. */
  readonly bare: boolean;
  /** What its own line names; null when the figure stands by itself. */
  readonly label: string | null;
}

export interface ScatteredWeights {
  readonly unit: WeightUnit;
  readonly weights: readonly { readonly block: number; readonly unit: number; readonly figure: Figure }[];
  /** The section in which the criteria stand side by side. */
  readonly owner: number;
  /** What the criterion above them weighs by itself. */
  readonly above: Figure | null;
}

const known = new WeakMap<Unit, LabelledFigure | null>();

function weightOfHeading(heading: Unit): LabelledFigure | null {
  let weight = known.get(heading);
  if (weight === undefined) {
    weight = readHeading(heading.plain.text);
    known.set(heading, weight);
  }
  return weight;
}

/** The groups of weights that belong together in the chapters on the award. */
export function scatteredWeights(
  outline: Outline,
  contexts: readonly SectionContext[],
  lone: readonly PlacedWeight[],
): ScatteredWeights[] {
  return [...knownOfHeadings(outline, contexts), ...ofTexts(outline, lone)];
}

const headed = new WeakMap<
  Outline["sections"],
  { readonly contexts: readonly SectionContext[]; readonly groups: readonly ScatteredWeights[] }
>();

/** An edit that touches no heading leaves the sections the same object. */
function knownOfHeadings(outline: Outline, contexts: readonly SectionContext[]): readonly ScatteredWeights[] {
  const known = headed.get(outline.sections);
  if (known?.contexts === contexts) return known.groups;
  const groups = ofHeadings(outline, contexts);
  headed.set(outline.sections, { contexts, groups });
  return groups;
}

function ofHeadings(outline: Outline, contexts: readonly SectionContext[]): ScatteredWeights[] {
  const children = new Map<number, number[]>();
  const roles = weighingRoles(outline, contexts);
  for (let section = 1; section < outline.sections.length; section++) {
    const { parent } = outline.sections[section] as Outline["sections"][number];
    if (roles[section] !== "award") continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(section);
    else children.set(parent, [section]);
  }
  const groups: ScatteredWeights[] = [];
  for (const [parent, siblings] of children) {
    const found = siblings.map((section) => weightOfHeading(headingOf(outline, section)));
    const first = found.findIndex((weight) => weight !== null);
    const last = found.findLastIndex((weight) => weight !== null);
    if (first < 0 || first === last) continue;
    const rows = found.slice(first, last + 1);
    // A criterion without a weight among them leaves the sum open.
    if (rows.some((row) => row === null) || isLadder(rows.map((row) => row?.label ?? ""))) continue;
    const labelled = headingOf(outline, siblings[first] as number).label !== null;
    const after = siblings.slice(last + 1).map((section) => headingOf(outline, section));
    if (after.some(({ label }) => !labelled || label !== null)) continue;
    const weights = rows.map((row, at) => {
      const { block } = outline.sections[siblings[first + at] as number] as Outline["sections"][number];
      const heading = headingOf(outline, siblings[first + at] as number);
      const unit = outline.blocks[block]?.units.indexOf(heading) ?? 0;
      return { block, unit, figure: (row as LabelledFigure).figure };
    });
    const group = groupOf(weights, parent, outline);
    if (group) groups.push(group);
  }
  return groups;
}

function ofTexts(outline: Outline, lone: readonly PlacedWeight[]): ScatteredWeights[] {
  const bySection = new Map<number, PlacedWeight[]>();
  for (const found of lone) {
    const label = found.bare ? nameOf(outline, found) : found.label;
    if (found.bare && (label === null || isTotal(label))) continue;
    const weight = { ...found, label };
    const others = bySection.get(weight.section);
    if (others) others.push(weight);
    else bySection.set(weight.section, [weight]);
  }
  const byOwner = new Map<number, PlacedWeight[]>();
  for (const [section, weights] of bySection) {
    // One weight in a section is that of the section itself.
    const owner = weights.length === 1 ? (outline.sections[section]?.parent ?? 0) : section;
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), ...weights]);
  }
  return [...byOwner].flatMap(([owner, weights]) =>
    areCriteria(weights) ? (groupOf(weights, owner, outline) ?? []) : [],
  );
}

/** Whether the names of weights, as far as they have one, may be those of criteria: a price among them, or codes. */
function areCriteria(weights: readonly PlacedWeight[]): boolean {
  const labels = weights.flatMap(({ label }) => label ?? []);
  if (labels.length === 0) return true;
  if (isLadder(labels)) return false;
  return (
    labels.length < weights.length || labels.some(namesPrice) || labels.every((label) => CODED.test(label))
  );
}

const CODED = /^(?:\p{Lu}{1,3}[-.]?)?\d+(?:\.\d+)*\p{L}?[.):]?\s/u;

function groupOf(
  weights: ScatteredWeights["weights"],
  owner: number,
  outline: Outline,
): ScatteredWeights | null {
  const percent = weights[0]?.figure.unit === "percent";
  if (weights.length < 2 || weights.some(({ figure }) => (figure.unit === "percent") !== percent))
    return null;
  const heading = outline.sections[owner]?.heading;
  const above = heading ? (weightOfHeading(heading)?.figure ?? null) : null;
  return { unit: percent ? "percent" : "points", weights, owner, above };
}

const LONGEST_NAME = 90;

/** The short text without a full stop that stands right before a bare figure. */
function nameOf(outline: Outline, { block, unit }: PlacedWeight): string | null {
  const own = outline.blocks[block] as BlockModel;
  const before = unit > 0 ? own.units[unit - 1] : outline.blocks[block - 1]?.units.at(-1);
  const text = before?.plain.text ?? "";
  const isName = /\p{L}{2}/u.test(text) && text.length <= LONGEST_NAME && !/[.;:!?]$|\d\s*%?$/.test(text);
  return isName ? text : null;
}

function headingOf(outline: Outline, section: number): Unit {
  return outline.sections[section]?.heading as Unit;
}
