// For other programs: the whole result, in the same bytes for the same input.
import { CATALOGUE_VERSION, SPEARHEADS } from "../../core/index.js";
import { VERSION } from "../../version.js";
import { type CheckedDocument, countSeverities, countStatuses, type Run } from "../report.js";

export function toJson({ documents }: Run): string {
  return `${JSON.stringify(resultOf(documents), null, 2)}\n`;
}

/** What is told of documents, whatever was asked about them. */
export function resultOf(documents: readonly CheckedDocument[]): object {
  const severities = countSeverities(documents);
  const statuses = countStatuses(documents, () => SPEARHEADS);
  return {
    schemaVersion: 1,
    tool: { name: "speerpunt", version: VERSION, catalogueVersion: CATALOGUE_VERSION },
    documents: documents.map(({ report }) => report),
    summary: {
      documents: documents.length,
      errors: severities.error,
      warnings: severities.warning,
      covered: statuses.covered,
      weak: statuses.weak,
      missing: statuses.missing,
      waived: statuses.waived,
    },
  };
}
