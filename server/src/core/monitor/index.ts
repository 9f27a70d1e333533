// What shells take from this room; they take it by the door of the core.

export { councilText } from "./council.js";
export { documentFacts } from "./facts.js";
export { type Layout, NOWHERE, type Placed, placedBy, readLayout } from "./layout.js";
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
} from "./monitor.js";
export { countsCsv, tendersCsv } from "./monitor-csv.js";
export { readMonitorJson, toMonitorJson } from "./monitor-json.js";
export { monitorPage } from "./monitor-page.js";
export { monitorText } from "./monitor-text.js";
export { GROUPINGS, type Grouping, groupingName, groupName } from "./names.js";
export type { DocumentFacts, DocumentRecord, SpearheadFacts } from "./record.js";
export type { TenderRecord, TenderSpearhead } from "./tenders.js";
export {
  type Breakdown,
  type Group,
  quarterOf,
  type SpearheadTotals,
  type Totals,
  UNKNOWN,
} from "./totals.js";
