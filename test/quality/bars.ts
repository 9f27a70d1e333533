// The figures that may not get worse. Lower limits on the half that nobody reads while tuning; raise them when the
// figures rise (`npm run quality`).

export interface RuleBar {
  readonly precision: number;
  readonly recall: number;
}

/** What the judgements of spearheads must reach, as parts of one; false friends are an upper limit. */
export interface StatusBars {
  readonly status: number;
  readonly macroF1: number;
  readonly evidence: number;
  readonly falseFriends: number;
}

/** For the first set of labelled specifications, both halves together. */
export const FIRST_SET_BARS: StatusBars = { status: 0.9, macroF1: 0.9, evidence: 0.75, falseFriends: 0.02 };

/** What holds now on the check half. */
export const STATUS_BARS: StatusBars = { status: 0.92, macroF1: 0.9, evidence: 0.78, falseFriends: 0.02 };

/** What we are after on the check half. */
export const STATUS_GOALS: StatusBars = { status: 0.92, macroF1: 0.9, evidence: 0.8, falseFriends: 0.02 };

/** What holds now on the check half, by rule. */
export const RULE_BARS: Readonly<Record<string, RuleBar>> = {
  vague: { precision: 0.97, recall: 0.97 },
  "weights-not-100": { precision: 0.98, recall: 0.82 },
  "brand-without-equivalent": { precision: 0.87, recall: 0.87 },
  "norm-without-equivalent": { precision: 0.85, recall: 0.88 },
  prescriptive: { precision: 0.98, recall: 0.86 },
  "no-tco": { precision: 0.98, recall: 0.79 },
  "no-verification": { precision: 0.57, recall: 0.49 },
  unmeasurable: { precision: 0.86, recall: 0.84 },
};

/** What we are after on the check half, by rule. */
export const RULE_GOALS: Readonly<Record<string, RuleBar>> = {
  vague: { precision: 0.85, recall: 0.75 },
  "weights-not-100": { precision: 0.9, recall: 0.85 },
  "brand-without-equivalent": { precision: 0.9, recall: 0.85 },
  "norm-without-equivalent": { precision: 0.9, recall: 0.85 },
  prescriptive: { precision: 0.85, recall: 0.75 },
  "no-tco": { precision: 0.9, recall: 0.85 },
  unmeasurable: { precision: 0.75, recall: 0.65 },
  "no-verification": { precision: 0.75, recall: 0.65 },
};

/** How precise a rule must be to bear a severity. */
export const PRECISION_OF_SEVERITY = { error: 0.9, warning: 0.8, information: 0, hint: 0 } as const;
