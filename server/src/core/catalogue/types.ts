// The vocabulary of the whole core: names of spearheads, languages and severities.

/** The four spearheads of the default profile, in the order in which they are reported. */
export const SPEARHEADS = ["klimaatneutraal", "innovatiegericht", "circulair", "social-return"] as const;
export type SpearheadId = (typeof SPEARHEADS)[number];

/** Language of a document. `nl-BE` is Dutch of Flanders: same words, other law. */
export type DocumentLanguage = "nl" | "nl-BE" | "en";

/** Language in which findings are worded. */
export type MessageLanguage = "nl" | "en";

export const SEVERITIES = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How far a document is. */
export const PHASES = ["concept", "review", "publicatie"] as const;
export type PhaseId = (typeof PHASES)[number];

/** What a document says of one spearhead; the meaning of each word is in ARCHITECTURE.md. */
export type SpearheadStatus = "covered" | "weak" | "missing" | "waived";

/** What a statement is in the terms of Directive 2014/24/EU, as far as evidence needs it. */
export const EVIDENCE_KINDS = [
  "requirement",
  "selection-criterion",
  "award-criterion",
  "contract-clause",
  "ambition",
  "waiver",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
