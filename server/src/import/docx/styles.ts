// Styles of paragraphs: which of them are headings, which are numbered, which are a table of contents.
import type { Document, Element } from "@xmldom/xmldom";
import { allOf, attribute, childOf } from "../dom.js";
import { type NumberReference, numberReference } from "./numbering.js";

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outlineLevel: number | undefined;
  readonly number: NumberReference | undefined;
}

export class Styles {
  readonly #styles: ReadonlyMap<string, Style>;

  constructor(styles: Document | undefined) {
    const elements = styles === undefined ? [] : allOf(styles, "w:style");
    this.#styles = new Map(
      elements.map((element) => [attribute(element, "w:styleId") ?? "", readStyle(element)]),
    );
  }

  /** The level of a heading, 1 to 9, by the name or the outline level of its style. */
  headingLevel(id: string | undefined): number | undefined {
    for (const style of this.#chain(id)) {
      if (/^title$/i.test(style.name)) return 1;
      const named = /^(?:heading|kop) (\d)$/i.exec(style.name)?.[1];
      if (named !== undefined) return Number(named);
      if (style.outlineLevel !== undefined)
        return style.outlineLevel < 9 ? style.outlineLevel + 1 : undefined;
    }
    return undefined;
  }

  isContents(id: string | undefined): boolean {
    return this.#chain(id).some(({ name }) => /^(toc|inhopg) ?\d|^table of figures$/i.test(name));
  }

  /** The list that paragraphs of the style are numbered by. */
  number(id: string | undefined): NumberReference | undefined {
    const found = this.#chain(id).flatMap(({ number }) => number ?? []);
    const list = found.find((reference) => reference.list !== undefined)?.list;
    const level = found.find((reference) => reference.level !== undefined)?.level;
    return list === undefined ? undefined : { list, level };
  }

  /** The style and those it is based on; a circle ends where it closes. */
  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = this.#styles.get(at)?.basedOn) {
      seen.add(at);
      const style = this.#styles.get(at);
      if (style !== undefined) chain.push(style);
    }
    return chain;
  }
}

function readStyle(element: Element): Style {
  const outline = attribute(childOf(element, "w:pPr", "w:outlineLvl"), "w:val");
  return {
    name: attribute(childOf(element, "w:name"), "w:val") ?? "",
    basedOn: attribute(childOf(element, "w:basedOn"), "w:val"),
    outlineLevel: outline === undefined ? undefined : Number(outline),
    number: numberReference(childOf(element, "w:pPr")),
  };
}
