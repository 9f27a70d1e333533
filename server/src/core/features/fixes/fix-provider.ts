// What a kind of fix is to the rest: a function from a finding to changes.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { MessageLanguage } from "../../catalogue/types.js";

/** The changes that it offers for a finding of `analysis`, the best first; none when the finding is not its business. */
export type FixProvider = (analysis: Analysis, finding: Finding, language: MessageLanguage) => readonly Fix[];
