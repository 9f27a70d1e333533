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

/** The signs of a document, summed over its blocks; kept up to date block by block. */
export class PurchaseSigns {
  #headings = new Map<string, number>();
  #body = new Map<string, number>();
  #cpv: readonly string[] = [];

  /** Starts over with these blocks. */
  reset(all: readonly AssessedBlock[]): void {
    this.#headings = new Map();
    this.#body = new Map();
    for (const block of all) this.#add(block, 1);
    this.#cpv = codesOf(all);
  }

  /** Takes some blocks out and others in; `all` are those of the document now. */
  replace(
    removed: readonly AssessedBlock[],
    added: readonly AssessedBlock[],
    all: readonly AssessedBlock[],
  ): void {
    for (const block of removed) this.#add(block, -1);
    for (const block of added) this.#add(block, 1);
    if (hasCodes(removed) || hasCodes(added)) this.#cpv = codesOf(all);
  }

  /** Id of the product group: as declared, else by CPV codes, else by the words of title, headings and text. */
  productGroup(outline: Outline, declared: DeclaredPurchase, language: DocumentLanguage): string {
    const cpv = declared.cpv.length > 0 ? [...declared.cpv, ...this.#cpv] : this.#cpv;
    if (declared.productGroup === null && this.#headings.size + this.#body.size + cpv.length === 0)
      return GENERIC_PRODUCT_GROUP;
    return decideProductGroup({
      frontMatter: declared.productGroup,
      cpv,
      title: titleHits(outline, language),
      headings: this.#headings,
      body: this.#body,
    });
  }

  #add({ product }: AssessedBlock, times: 1 | -1): void {
    if (product.headings.size > 0) addHits(this.#headings, product.headings, times);
    if (product.body.size > 0) addHits(this.#body, product.body, times);
  }
}

function hasCodes(blocks: readonly AssessedBlock[]): boolean {
  return blocks.some(({ product }) => product.cpv.length > 0);
}

function codesOf(blocks: readonly AssessedBlock[]): string[] {
  return blocks.flatMap(({ product }) => product.cpv);
}

function titleHits(outline: Outline, language: DocumentLanguage): ProductGroupHits {
  const heading = outline.sections.find((section) => section.heading)?.heading;
  const words =
    heading?.plain.text ??
    outline.blocks.find((model) => model.statements.length > 0)?.statements[0]?.text ??
    "";
  return productGroupHits(tokenize(words), language);
}
