// What kind of purchase a document is about, from the signs of its blocks.
import {
  addHits,
  decideProductGroup,
  GENERIC_PRODUCT_GROUP,
  type ProductGroupHits,
  productGroupHits,
} from "../catalogue/product-group.js";
import type { DocumentLanguage } from "../catalogue/types.js";
import type { Outline } from "../model/outline.js";
import { tokenize } from "../text/tokens.js";
import type { AssessedBlock } from "./assess-block.js";

/** What the writer declares in front of the text. */
export interface DeclaredPurchase {
  readonly productGroup: string | null;
  readonly cpv: readonly string[];
}

/** Id of the product group: as declared, else by CPV codes, else by the words of title, headings and text. */
export function productGroupOf(
  outline: Outline,
  blocks: readonly AssessedBlock[],
  declared: DeclaredPurchase,
  language: DocumentLanguage,
): string {
  const headings = new Map<string, number>();
  const body = new Map<string, number>();
  const cpv = [...declared.cpv];
  for (const { product } of blocks) {
    if (product.headings.size > 0) addHits(headings, product.headings);
    if (product.body.size > 0) addHits(body, product.body);
    if (product.cpv.length > 0) cpv.push(...product.cpv);
  }
  if (declared.productGroup === null && headings.size + body.size + cpv.length === 0)
    return GENERIC_PRODUCT_GROUP;
  return decideProductGroup({
    frontMatter: declared.productGroup,
    cpv,
    title: titleHits(outline, language),
    headings,
    body,
  });
}

function titleHits(outline: Outline, language: DocumentLanguage): ProductGroupHits {
  const heading = outline.sections.find((section) => section.heading)?.heading;
  const words =
    heading?.plain.text ??
    outline.blocks.find((model) => model.statements.length > 0)?.statements[0]?.text ??
    "";
  return productGroupHits(tokenize(words), language);
}
