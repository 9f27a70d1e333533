// Where a link may lead.
import type { LawRegion, Source } from "../../catalogue/catalogue-data.js";
import type { Span } from "../../text/span.js";

/** Where a link leads; `file` is a path as the text has it, relative to the document. */
export type LinkTarget =
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "criterion"; readonly criterion: string }
  | {
      readonly kind: "page";
      readonly url: string;
      readonly source: Source;
      /** Whose law it is; undefined for that of Europe and for both countries. */
      readonly region: LawRegion | undefined;
    }
  | { readonly kind: "file"; readonly path: string };

export interface PlacedTarget {
  readonly span: Span;
  readonly target: LinkTarget;
}
