// The only door of the core. Shells import from here and from nowhere else below `core/`. Rooms with much to offer list it
// themselves.

export type { Analysis, AnalysisOptions, RuleSetting } from "./analysis/analyzer.js";
export { Analyzer, analyze, TENDER_RULE_IDS } from "./analysis/analyzer.js";
export { type CauseGroup, groupByCause } from "./analysis/causes.js";
export {
  checkTender,
  spearheadsToldElsewhere,
  type TenderFindings,
  type TenderOutcome,
  withTender,
} from "./analysis/check-tender.js";
export type {
  Evidence,
  Finding,
  Fix,
  MessageData,
  RelatedPlace,
  SpearheadResult,
} from "./analysis/finding.js";
export { type TenderPart, tenderPart } from "./analysis/tender-part.js";
export type {
  Bilingual,
  BilingualPatterns,
  Clause,
  ClauseChange,
  ClauseKind,
  ClauseLevel,
  Source,
} from "./catalogue/catalogue-data.js";
export { CLAUSE_KINDS } from "./catalogue/catalogue-data.js";
export type {
  Organisation,
  OwnTerm,
  OwnWords,
  Profile,
  SmallTenders,
  SocialReturnPeriod,
  SocialReturnPolicy,
} from "./catalogue/organisation.js";
export { isHeavyPattern, type PatternFault, patternFault } from "./catalogue/pattern-fault.js";
export { severityInPhase } from "./catalogue/phases.js";
export { GENERIC_PRODUCT_GROUP } from "./catalogue/product-group.js";
export type {
  DocumentLanguage,
  EvidenceKind,
  MessageLanguage,
  PhaseId,
  Severity,
  SpearheadId,
  SpearheadStatus,
} from "./catalogue/types.js";
export { PHASES, SEVERITIES, SPEARHEADS } from "./catalogue/types.js";
export * from "./features/index.js";
export * from "./gate/index.js";
export * from "./monitor/index.js";
export { type DocumentSummary, summaryOf, summaryOfName } from "./tender/document-summary.js";
export { TenderSet } from "./tender/tender-set.js";
export { isAnnexFolder } from "./tender/tender-words.js";
export { applyEdits, type TextEdit } from "./text/edit.js";
export { LineIndex, type Position } from "./text/line-index.js";
export { overlaps, type Span, shiftSpan } from "./text/span.js";
