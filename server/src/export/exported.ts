// What is asked of an export and what comes of it; types only.
import type { Refusal } from "../import/imported.js";

export interface ExportRequest {
  readonly markdown: string;
  readonly options: {
    /** For the properties of the file; the first heading by itself. */
    readonly title?: string;
    /** BCP 47, for the spelling checker of Word. */
    readonly language: string;
  };
  /** A .docx or .dotx whose styles are to be used. */
  readonly reference?: Uint8Array;
}

export type Exported =
  | { readonly kind: "docx"; readonly bytes: Uint8Array }
  /** The reference document was not read. */
  | { readonly kind: "refused"; readonly reason: Refusal };
