// What comes of reading a document that is not Markdown.

/** What a document held that Markdown, or this reader, does not keep. */
export type LossKind =
  | "images"
  | "headers"
  | "tracked-changes"
  | "merged-cells"
  | "nested-tables"
  | "contents"
  | "drawings"
  | "equations"
  | "macros"
  | "embedded";

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

/** Why a file was not read. */
export type Refusal =
  | "damaged"
  | "encrypted"
  | "old-word"
  | "other-office"
  | "too-large-inside"
  | "too-much-work"
  | "pdf"
  | "unknown";

export type Imported =
  | {
      readonly kind: "text";
      /** CommonMark with GFM tables and footnotes. */
      readonly markdown: string;
      /** In the order of `LossKind`; empty when everything was kept. */
      readonly losses: readonly Loss[];
    }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** Thrown by readers for a file that they do not read; `importDocument` turns it into an answer. */
export class NotRead extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

/** Counts what is lost while a document is read. */
export class Losses {
  readonly #counts = new Map<LossKind, number>();

  add(kind: LossKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  list(): readonly Loss[] {
    return ORDER.flatMap((kind) => {
      const count = this.#counts.get(kind);
      return count === undefined ? [] : [{ kind, count }];
    });
  }
}

const ORDER: readonly LossKind[] = [
  "images",
  "drawings",
  "equations",
  "headers",
  "contents",
  "tracked-changes",
  "merged-cells",
  "nested-tables",
  "embedded",
  "macros",
];
