// The styles of a reference document: those of the organisation's own template.
import type { Document } from "@xmldom/xmldom";
import { Archive } from "../import/archive.js";
import { allOf, attribute, childOf } from "../import/dom.js";
import { NotRead } from "../import/imported.js";

/** Ids of the styles that an export uses. */
export interface StyleIds {
  /** For headings of level 1 to 6. */
  readonly headings: readonly string[];
  readonly listParagraph: string;
  readonly quote: string;
  /** Undefined: there is none, and tables get lines of their own. */
  readonly table: string | undefined;
}

/** The ids in a document that has no template. */
export const OWN_STYLES: StyleIds = {
  headings: ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"],
  listParagraph: "ListParagraph",
  quote: "Quote",
  table: undefined,
};

/** Parts that say how a document looks; they go into the export as they are. */
const STYLE_PARTS = ["word/styles.xml", "word/theme/theme1.xml", "word/fontTable.xml"] as const;

export interface Reference {
  readonly ids: StyleIds;
  /** Bytes by name in the archive. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/** Reads the styles of a .docx or .dotx. Throws `NotRead`. */
export function readReference(bytes: Uint8Array): Reference {
  const archive = new Archive(bytes, (name) => STYLE_PARTS.some((part) => part === name));
  const styles = archive.xml("word/styles.xml");
  if (styles === undefined) throw new NotRead("damaged");
  return { ids: idsIn(styles), parts: archive.parts };
}

/** Ids are translated in a Dutch Word, names are not. */
function idsIn(styles: Document): StyleIds {
  const byName = new Map(
    allOf(styles, "w:style").map((style) => [
      (attribute(childOf(style, "w:name"), "w:val") ?? "").toLowerCase(),
      attribute(style, "w:styleId") ?? "",
    ]),
  );
  return {
    headings: OWN_STYLES.headings.map((own, i) => byName.get(`heading ${i + 1}`) ?? own),
    listParagraph: byName.get("list paragraph") ?? OWN_STYLES.listParagraph,
    quote: byName.get("quote") ?? OWN_STYLES.quote,
    table: byName.get("table grid"),
  };
}
