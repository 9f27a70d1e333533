// The document that a tool is asked about.
import type { Analysis, AnalysisOptions } from "../../analysis/analyzer.js";
import type { TenderAround } from "../document-report.js";

export interface ToolDocument {
  /** As the caller named it; null for a text that was given. */
  readonly path: string | null;
  readonly analysis: Analysis;
  /** What the analysis was made with. */
  readonly options: AnalysisOptions;
  /** What lies around it, for a file that belongs to a tender. */
  readonly tender?: TenderAround | undefined;
}

/** What a tool says: data, or in one sentence why it cannot. */
export type ToolOutcome<Answer = object> =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "fault"; readonly message: string };
