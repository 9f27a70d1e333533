// What shells take from this room; they take it by the door of the core.

export { ACTION_KINDS, type Action, type ActionKind } from "./actions/action.js";
export { actionsAt } from "./actions/actions.js";
export {
  answerQuestion,
  type ReadQuestion,
  readQuestion,
  type ToolQuestion,
} from "./agents/answer.js";
export { catalogueIndex, criterionIds } from "./agents/catalogue-index.js";
export type { JsonSchema } from "./agents/json-schema.js";
export type { ToolDocument, ToolOutcome } from "./agents/tool-document.js";
export { TOOL_NAMES, TOOLS, type ToolDefinition, type ToolName } from "./agents/tools.js";
export { type ClauseFault, clauseFaults } from "./clause-faults.js";
export type { CompletionItem, CompletionKind } from "./completion/completion-item.js";
export { completionsAt } from "./completion/completions.js";
export { beginsLabel } from "./completion/requirements.js";
export { criterionPage } from "./criterion-page.js";
export { declarationsOf } from "./declarations.js";
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
} from "./document-report.js";
export { documentReport, judgementOf, wordedFinding } from "./document-report.js";
export {
  type Dossier,
  type DossierDocumentInput,
  type DossierInput,
  dossierOf,
} from "./dossier/dossier.js";
export { dossierPage } from "./dossier/dossier-page.js";
export { type Explanation, explanationsOf } from "./explanations.js";
export { fixesFor } from "./fixes/fixes.js";
export { type FoldingRange, foldingRanges } from "./folding/folding-ranges.js";
export { formatGrounds, type Grounds, groundsOf } from "./hover/grounds.js";
export { hoverAt } from "./hover/hover.js";
export type { Hover } from "./hover/hover-provider.js";
export { attachmentLinks } from "./links/attachment-links.js";
export { documentLinks } from "./links/document-links.js";
export type { LinkTarget } from "./links/link-target.js";
export {
  newSpecification,
  type Specification,
  type SpecificationChoices,
  type SpecificationRequest,
  specificationChoices,
} from "./new-specification/new-specification.js";
export { type CellClause, clausesForCell } from "./overview/cell-clauses.js";
export { type ChapterHint, chapterHints } from "./overview/chapter-hints.js";
export {
  type CellStatus,
  type Overview,
  type OverviewCell,
  type OverviewRow,
  overviewOf,
  type SpearheadRow,
  type UnjudgedRow,
} from "./overview/overview.js";
export { type OverviewPlace, shortText } from "./overview/places.js";
export { type TitleNote, titleNote } from "./overview/title.js";
export { placeInWords } from "./place/place-in-words.js";
export { type LabelElsewhere, labelsElsewhere } from "./references/elsewhere.js";
export {
  definitionsAt,
  type Highlight,
  highlightsAt,
  type LabelTargets,
  referencesAt,
  type TenderPlace,
  touchesLabel,
} from "./references/places.js";
export {
  type DocumentRename,
  prepareRename,
  type RenameRefusal,
  type RenameRequest,
  type RenameStart,
  renameEdits,
} from "./references/rename.js";
export type { ReportOptions } from "./report/desk.js";
export { reportPage } from "./report/report.js";
export { selectionRanges } from "./selection/selection-ranges.js";
export { documentSymbols } from "./symbols/document-symbols.js";
export { searchable, searchRank, searchWords } from "./symbols/search.js";
export type { DocumentSymbol, SymbolKind } from "./symbols/symbol.js";
export {
  type CoverageRow,
  coverageRows,
  type EformsEntry,
  eformsOf,
  eformsSource,
  spearheadLabel,
} from "./taxonomies.js";
export { blockTokens, TOKEN_SIZE } from "./tokens/block-tokens.js";
export { TOKEN_MODIFIERS, TOKEN_TYPES } from "./tokens/text-token.js";
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
} from "./wording.js";
export { yamlFault } from "./yaml-faults.js";
