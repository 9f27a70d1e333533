// The front matter of a new specification, with the keys of the catalogue.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { SpecificationStrings } from "./strings.js";

interface Facts {
  readonly productGroup: string;
  readonly language: DocumentLanguage;
  readonly procedure: string | null;
}

/** A value that YAML reads as text without quotation marks. */
const PLAIN = /^\p{L}[\p{L} -]*$/u;

/** The lines with both fences and an empty line behind them. */
export function frontMatterLines(
  words: SpecificationStrings,
  language: "nl" | "en",
  { productGroup, language: documentLanguage, procedure }: Facts,
): string[] {
  const values: readonly (readonly [string, string | null])[] = [
    ["title", JSON.stringify(words.title)],
    ["organisation", JSON.stringify(words.organisation)],
    ["product-group", productGroup],
    ["procedure", procedure === null || PLAIN.test(procedure) ? procedure : JSON.stringify(procedure)],
    ["language", documentLanguage],
    ["phase", words.phase],
  ];
  const lines = values.flatMap(([id, value]) =>
    value === null ? [] : [`${nameOf(id, language)}: ${value}`],
  );
  return ["---", ...lines, "---", ""];
}

/** The name of a key in the language of the document. */
function nameOf(id: string, language: "nl" | "en"): string {
  const names = CATALOGUE.frontMatter.keys.find((key) => key.id === id)?.names ?? [];
  return names[language === "en" ? 1 : 0] ?? id;
}
