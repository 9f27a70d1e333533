import type { SpearheadCoverage } from "../../server/src/protocol.js";

/** The product icon that stands beside, never instead of, the word for a status. */
export const STATUS_ICONS: Readonly<Record<SpearheadCoverage["status"], string>> = {
  covered: "pass",
  weak: "warning",
  missing: "circle-slash",
  waived: "dash",
};
