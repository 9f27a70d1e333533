// The only door of the core. Shells import from here and from nowhere else below `core/`.

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
export { ACTION_KINDS, type Action, type ActionKind } from "./features/actions/action.js";
export { actionsAt } from "./features/actions/actions.js";
export {
  answerQuestion,
  type ReadQuestion,
  readQuestion,
  type ToolQuestion,
} from "./features/agents/answer.js";
export { catalogueIndex, criterionIds } from "./features/agents/catalogue-index.js";
export type { JsonSchema } from "./features/agents/json-schema.js";
export type { ToolDocument, ToolOutcome } from "./features/agents/tool-document.js";
export { TOOL_NAMES, TOOLS, type ToolDefinition, type ToolName } from "./features/agents/tools.js";
export { type ClauseFault, clauseFaults } from "./features/clause-faults.js";
export type { CompletionItem, CompletionKind } from "./features/completion/completion-item.js";
export { completionsAt } from "./features/completion/completions.js";
export { beginsLabel } from "./features/completion/requirements.js";
export { criterionPage } from "./features/criterion-page.js";
export { declarationsOf } from "./features/declarations.js";
export type {
  DocumentReport,
  EvidenceReport,
  FindingReport,
  Judgement,
  PlaceReport,
  RangeReport,
  RelatedReport,
  SpearheadReport,
  TenderAround,
} from "./features/document-report.js";
export { documentReport, judgementOf, wordedFinding } from "./features/document-report.js";
export {
  type Dossier,
  type DossierDocumentInput,
  type DossierInput,
  dossierOf,
} from "./features/dossier/dossier.js";
export { dossierPage } from "./features/dossier/dossier-page.js";
export { type Explanation, explanationsOf } from "./features/explanations.js";
export { fixesFor } from "./features/fixes/fixes.js";
export { type FoldingRange, foldingRanges } from "./features/folding/folding-ranges.js";
export { formatGrounds, type Grounds, groundsOf } from "./features/hover/grounds.js";
export { hoverAt } from "./features/hover/hover.js";
export type { Hover } from "./features/hover/hover-provider.js";
export { attachmentLinks } from "./features/links/attachment-links.js";
export { documentLinks } from "./features/links/document-links.js";
export type { LinkTarget } from "./features/links/link-target.js";
export {
  newSpecification,
  type Specification,
  type SpecificationChoices,
  type SpecificationRequest,
  specificationChoices,
} from "./features/new-specification/new-specification.js";
export { type CellClause, clausesForCell } from "./features/overview/cell-clauses.js";
export { type ChapterHint, chapterHints } from "./features/overview/chapter-hints.js";
export {
  type CellStatus,
  type Overview,
  type OverviewCell,
  type OverviewRow,
  overviewOf,
  type SpearheadRow,
  type UnjudgedRow,
} from "./features/overview/overview.js";
export { type OverviewPlace, shortText } from "./features/overview/places.js";
export { type TitleNote, titleNote } from "./features/overview/title.js";
export { placeInWords } from "./features/place/place-in-words.js";
export { type LabelElsewhere, labelsElsewhere } from "./features/references/elsewhere.js";
export {
  definitionsAt,
  type Highlight,
  highlightsAt,
  type LabelTargets,
  referencesAt,
  type TenderPlace,
  touchesLabel,
} from "./features/references/places.js";
export {
  type DocumentRename,
  prepareRename,
  type RenameRefusal,
  type RenameRequest,
  type RenameStart,
  renameEdits,
} from "./features/references/rename.js";
export type { ReportOptions } from "./features/report/desk.js";
export { reportPage } from "./features/report/report.js";
export { selectionRanges } from "./features/selection/selection-ranges.js";
export { documentSymbols } from "./features/symbols/document-symbols.js";
export { searchable, searchRank, searchWords } from "./features/symbols/search.js";
export type { DocumentSymbol, SymbolKind } from "./features/symbols/symbol.js";
export {
  type CoverageRow,
  coverageRows,
  type EformsEntry,
  eformsOf,
  eformsSource,
  spearheadLabel,
} from "./features/taxonomies.js";
export { blockTokens, TOKEN_SIZE } from "./features/tokens/block-tokens.js";
export { TOKEN_MODIFIERS, TOKEN_TYPES } from "./features/tokens/text-token.js";
export {
  CATALOGUE_VERSION,
  formatMessage,
  formatRelated,
  hasClause,
  hasRule,
  PHASE_NAMES,
  PRODUCT_GROUPS,
  RULE_IDS,
  ruleFacts,
  rulePage,
  ruleSeverity,
  ruleTitle,
  spearheadName,
} from "./features/wording.js";
export { keyOf, type Matched, matchKeys, type ReasonKey } from "./gate/changes.js";
export { type AwardReport, type GateExplanation, type GateFacts, gateFacts } from "./gate/facts.js";
export { type GatePage, gatePage, type PageDocument, type PageExplanation } from "./gate/page.js";
export {
  COMMENT_REACHES,
  COMMENT_RULES,
  type CommentReach,
  type CommentRule,
  GATE_MINIMA,
  type GateLevel,
  type GateMinimum,
  type GatePolicy,
} from "./gate/policy.js";
export { gateRulePage, gateTitle } from "./gate/strings.js";
export {
  type DocumentVerdict,
  GATE_RULES,
  type GateDocument,
  type GateNote,
  type GateReason,
  judgeDocument,
} from "./gate/verdict.js";
export { GATE_WORDS, type GateWords } from "./gate/words.js";
export { councilText } from "./monitor/council.js";
export { documentFacts } from "./monitor/facts.js";
export { type Layout, NOWHERE, type Placed, placedBy, readLayout } from "./monitor/layout.js";
export {
  type MergeFault,
  type Moment,
  type Monitor,
  type MonitorInput,
  type MonitorTool,
  mergeParts,
  monitorOf,
  type Shard,
  type Snapshot,
  shardOf,
} from "./monitor/monitor.js";
export { countsCsv, tendersCsv } from "./monitor/monitor-csv.js";
export { readMonitorJson, toMonitorJson } from "./monitor/monitor-json.js";
export { monitorPage } from "./monitor/monitor-page.js";
export { monitorText } from "./monitor/monitor-text.js";
export { GROUPINGS, type Grouping, groupingName, groupName } from "./monitor/names.js";
export type { DocumentFacts, DocumentRecord, SpearheadFacts } from "./monitor/record.js";
export type { TenderRecord, TenderSpearhead } from "./monitor/tenders.js";
export {
  type Breakdown,
  type Group,
  quarterOf,
  type SpearheadTotals,
  type Totals,
  UNKNOWN,
} from "./monitor/totals.js";
export { type DocumentSummary, summaryOf, summaryOfName } from "./tender/document-summary.js";
export { TenderSet } from "./tender/tender-set.js";
export { isAnnexFolder } from "./tender/tender-words.js";
export { applyEdits, type TextEdit } from "./text/edit.js";
export { LineIndex, type Position } from "./text/line-index.js";
export { overlaps, type Span, shiftSpan } from "./text/span.js";
