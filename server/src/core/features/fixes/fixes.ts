// Changes that a finding offers: every kind of fix has a file of its own, and its place in the order is here.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding, Fix } from "../../analysis/finding.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { clauseFixes } from "./clause.js";
import { equivalentFixes } from "./equivalent.js";
import { explanationFixes } from "./explanation.js";
import type { FixProvider } from "./fix-provider.js";
import { instrumentFixes } from "./instrument.js";
import { lifeCycleCostFixes } from "./life-cycle-cost.js";
import { newerTextFixes } from "./newer-text.js";
import { openingFixes, rewriteFixes } from "./rewrite.js";
import { technicalFixes } from "./technical.js";
import { waiverFixes } from "./waiver.js";

/** Better text first, keeping the text as it is last. */
const PROVIDERS: readonly FixProvider[] = [
  clauseFixes,
  rewriteFixes,
  instrumentFixes,
  lifeCycleCostFixes,
  equivalentFixes,
  openingFixes,
  technicalFixes,
  newerTextFixes,
  waiverFixes,
  explanationFixes,
];

/** Fixes for one finding of `analysis`, the preferred one first; computed when asked for. */
export function fixesFor(analysis: Analysis, finding: Finding, language: MessageLanguage): readonly Fix[] {
  const fixes = PROVIDERS.flatMap((provide) => provide(analysis, finding, language));
  const preferred = fixes.findIndex((fix) => fix.preferred);
  return fixes.map((fix, index) => ({ ...fix, preferred: index === preferred }));
}
