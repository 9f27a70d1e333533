// The numbers that Word shows before paragraphs but does not store in them: computed from `numbering.xml` as Word does.
// Source: ECMA-376 part 1, 17.9 (numbering) and 17.3.1.19 (numPr).
import type { Document, Element } from "@xmldom/xmldom";
import { allOf, attribute, childOf, childrenOf } from "../dom.js";
import type { ListMark } from "../markers.js";
import { formatCounter } from "../number-format.js";

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` */
  readonly text: string;
  /** Style whose paragraphs are at this level. */
  readonly style: string | undefined;
  readonly isLegal: boolean;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Which list and level a paragraph, or a style, names; either may be missing. */
export interface NumberReference {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

export function numberReference(properties: Element | undefined): NumberReference | undefined {
  const found = childOf(properties, "w:numPr");
  if (found === undefined) return undefined;
  const level = attribute(childOf(found, "w:ilvl"), "w:val");
  return {
    list: attribute(childOf(found, "w:numId"), "w:val"),
    level: level === undefined ? undefined : Number(level),
  };
}

/** Counts through a document, paragraph by paragraph. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  /** By abstract list, the last number given at each level. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(numbering: Document | undefined) {
    this.#lists = numbering === undefined ? new Map() : readLists(numbering);
  }

  /** What stands before the next paragraph, which `reference` and `styleId` describe; undefined when nothing does. */
  next({ list: id, level: asked }: NumberReference, styleId: string | undefined): ListMark | undefined {
    const list = id === undefined || id === "0" ? undefined : this.#lists.get(id);
    if (list === undefined || id === undefined) return undefined;
    const index = asked ?? levelOfStyle(list, styleId) ?? 0;
    const level = list.levels.get(index);
    if (level === undefined) return undefined;
    const counters = this.#countersOf(id, list);
    counters[index] = (counters[index] ?? level.start - 1) + 1;
    counters.length = index + 1;
    if (level.format === "bullet") return { level: index, label: "" };
    return { level: index, label: labelOf(level, list, counters) };
  }

  #countersOf(id: string, list: List): (number | undefined)[] {
    let counters = this.#counters.get(list.abstractId);
    if (counters === undefined) {
      counters = [];
      this.#counters.set(list.abstractId, counters);
    }
    if (!this.#started.has(id)) {
      this.#started.add(id);
      for (const [index, start] of list.startOverrides) counters[index] = start - 1;
    }
    return counters;
  }
}

function labelOf(level: Level, list: List, counters: readonly (number | undefined)[]): string {
  return level.text
    .replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const other = list.levels.get(index);
      const value = counters[index] ?? other?.start ?? 1;
      return formatCounter(value, level.isLegal ? "decimal" : (other?.format ?? "decimal"));
    })
    .trim();
}

function levelOfStyle({ levels }: List, styleId: string | undefined): number | undefined {
  if (styleId === undefined) return undefined;
  for (const [index, { style }] of levels) if (style === styleId) return index;
  return undefined;
}

function readLists(numbering: Document): ReadonlyMap<string, List> {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  for (const element of allOf(numbering, "w:abstractNum")) {
    const id = attribute(element, "w:abstractNumId");
    if (id !== undefined) abstracts.set(id, readLevels(element));
  }
  const lists = new Map<string, List>();
  for (const element of allOf(numbering, "w:num")) {
    const id = attribute(element, "w:numId");
    const abstractId = attribute(childOf(element, "w:abstractNumId"), "w:val");
    if (id === undefined || abstractId === undefined) continue;
    lists.set(id, { abstractId, ...readOverrides(element, abstracts.get(abstractId) ?? new Map()) });
  }
  return lists;
}

function readOverrides(list: Element, inherited: ReadonlyMap<number, Level>): Omit<List, "abstractId"> {
  const levels = new Map(inherited);
  const startOverrides = new Map<number, number>();
  for (const override of childrenOf(list, "w:lvlOverride")) {
    const index = Number(attribute(override, "w:ilvl") ?? 0);
    const start = attribute(childOf(override, "w:startOverride"), "w:val");
    if (start !== undefined) startOverrides.set(index, Number(start));
    for (const [at, level] of readLevels(override)) levels.set(at, level);
  }
  return { levels, startOverrides };
}

function readLevels(parent: Element): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(parent, "w:lvl").map((element) => {
      const value = (name: string) => attribute(childOf(element, name), "w:val");
      return [
        Number(attribute(element, "w:ilvl") ?? 0),
        {
          start: Number(value("w:start") ?? 1),
          format: value("w:numFmt") ?? "decimal",
          text: value("w:lvlText") ?? "",
          style: value("w:pStyle"),
          isLegal: childOf(element, "w:isLgl") !== undefined,
        },
      ];
    }),
  );
}
