// Numbers of lists and headings in OpenDocument. Source: OpenDocument 1.3 part 3, 16.30 (list styles) and 19.
import type { Document, Element } from "@xmldom/xmldom";
import { allOf, attribute, childrenOf } from "../dom.js";
import { formatCounter } from "../number-format.js";

interface Level {
  readonly isBullet: boolean;
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels of numbers are shown. */
  readonly shown: number;
}

const FORMATS: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

export class ListStyles {
  readonly #levels = new Map<string, ReadonlyMap<number, Level>>();
  readonly #outline: ReadonlyMap<number, Level>;

  constructor(documents: readonly (Document | undefined)[]) {
    const known = documents.filter((document) => document !== undefined);
    for (const style of known.flatMap((document) => allOf(document, "text:list-style"))) {
      this.#levels.set(attribute(style, "style:name") ?? "", readLevels(style));
    }
    const [outline] = known.flatMap((document) => allOf(document, "text:outline-style"));
    this.#outline = outline ? readLevels(outline) : new Map();
  }

  /** What stands before an item of a list; empty for a bullet. `counters` holds a number per level, from 0. */
  itemLabel(style: string | undefined, counters: readonly number[]): string {
    return labelOf((style && this.#levels.get(style)) || new Map(), counters);
  }

  headingLabel(counters: readonly number[]): string {
    return labelOf(this.#outline, counters);
  }

  startOf(style: string | undefined, level: number): number {
    return (style && this.#levels.get(style)?.get(level)?.start) || 1;
  }
}

function labelOf(levels: ReadonlyMap<number, Level>, counters: readonly number[]): string {
  const level = levels.get(counters.length - 1);
  if (level === undefined || level.isBullet || level.format === "none") return "";
  const numbers = counters
    .slice(-level.shown)
    .map((value, i, shown) =>
      formatCounter(value, levels.get(counters.length - shown.length + i)?.format ?? "decimal"),
    );
  return `${level.prefix}${numbers.filter((number) => number !== "").join(".")}${level.suffix}`.trim();
}

function readLevels(style: Element): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(style).flatMap((element): [number, Level][] => {
      const at = attribute(element, "text:level");
      if (at === undefined) return [];
      const format = attribute(element, "style:num-format") ?? "";
      return [
        [
          Number(at) - 1,
          {
            isBullet:
              element.nodeName !== "text:list-level-style-number" &&
              element.nodeName !== "text:outline-level-style",
            format: FORMATS[format] ?? "none",
            prefix: attribute(element, "style:num-prefix") ?? "",
            suffix: attribute(element, "style:num-suffix") ?? "",
            start: Number(attribute(element, "text:start-value") ?? 1),
            shown: Number(attribute(element, "text:display-levels") ?? 1),
          },
        ],
      ];
    }),
  );
}
