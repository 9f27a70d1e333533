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

/** Better text first, a reason for leaving it out last. */
const TEXT_PROVIDERS: readonly FixProvider[] = [
  clauseFixes,
  rewriteFixes,
  instrumentFixes,
  lifeCycleCostFixes,
  equivalentFixes,
  openingFixes,
  technicalFixes,
  newerTextFixes,
  waiverFixes,
];
/** Keeping the text as it is comes last. */
const PROVIDERS: readonly FixProvider[] = [...TEXT_PROVIDERS, explanationFixes];

/** Fixes for one finding of `analysis`, the preferred one first; computed when asked for. */
export function fixesFor(analysis: Analysis, finding: Finding, language: MessageLanguage): readonly Fix[] {
  const fixes = PROVIDERS.flatMap((provide) => provide(analysis, finding, language));
  const preferred = fixes.findIndex((fix) => fix.preferred);
  return fixes.map((fix, index) => ({ ...fix, preferred: index === preferred }));
}

/** As `fixesFor`, without the comments that silence a finding: those are for the writer alone to choose. */
export function textFixesFor(
  analysis: Analysis,
  finding: Finding,
  language: MessageLanguage,
): readonly Fix[] {
  return TEXT_PROVIDERS.flatMap((provide) => provide(analysis, finding, language));
}
