// Changes that a finding offers.
import type { Analysis } from "../analysis/analyzer.js";
import type { Finding, Fix } from "../analysis/finding.js";
import type { MessageLanguage } from "../catalogue/types.js";

/** Fixes for one finding of `analysis`, the preferred one first; computed when asked for. */
export function fixesFor(_analysis: Analysis, _finding: Finding, _language: MessageLanguage): readonly Fix[] {
  return [];
}
