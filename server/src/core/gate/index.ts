// What shells take from this room; they take it by the door of the core.

export { keyOf, type Matched, matchKeys, type ReasonKey } from "./changes.js";
export { type AwardReport, type GateExplanation, type GateFacts, gateFacts } from "./facts.js";
export { type GatePage, gatePage, type PageDocument, type PageExplanation } from "./page.js";
export {
  COMMENT_REACHES,
  COMMENT_RULES,
  type CommentReach,
  type CommentRule,
  GATE_MINIMA,
  type GateLevel,
  type GateMinimum,
  type GatePolicy,
} from "./policy.js";
export { gateRulePage, gateTitle } from "./strings.js";
export {
  type DocumentVerdict,
  GATE_RULES,
  type GateDocument,
  type GateNote,
  type GateReason,
  judgeDocument,
} from "./verdict.js";
export { GATE_WORDS, type GateWords } from "./words.js";
