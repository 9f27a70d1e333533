// Where a document speaks of an annex that is a file of its own.
import type { DocumentSummary } from "../../tender/document-summary.js";
import { TenderSet } from "../../tender/tender-set.js";
import type { Span } from "../../text/span.js";

export interface AttachmentLink {
  /** UTF-16 offsets in the document. */
  readonly span: Span;
  /** The key of the annex. */
  readonly annex: string;
}

/**
 * The words that name an annex of which there is a file, by the keys of such annexes; not where the document holds the annex
 * itself, nor an annex of something else (“bijlage 2 bij de verordening”).
 */
export function attachmentLinks(
  document: DocumentSummary,
  annexes: ReadonlySet<string>,
): readonly AttachmentLink[] {
  const own = new TenderSet([document]);
  const isInside = (key: string) =>
    own.ownDefinitions(document, key).some(({ label }) => label === null || label.lead.weight === 2);
  return document.labels.flatMap(({ keys, area, target }) => {
    const annex = keys.find((key) => annexes.has(key));
    return annex === undefined || target !== null || isInside(annex) ? [] : [{ span: area, annex }];
  });
}
