// Findings by what causes them: those that one repair takes away together.
import { SEVERITIES } from "../catalogue/types.js";
import { overlaps } from "../text/span.js";
import type { Finding } from "./finding.js";

/** A finding with the others that have the same cause. */
export interface CauseGroup {
  readonly finding: Finding;
  /** In document order; none of them is more severe than `finding`. */
  readonly others: readonly Finding[];
}

/** A rule whose finding follows from that of another rule on the same words. */
const CAUSES: Readonly<Record<string, readonly string[]>> = {
  // A wish is weak because of the words that hedge it.
  "weak-spearhead": ["vague", "unmeasurable"],
  // Whoever completes the row of the matrix fills its open cells.
  placeholder: ["incomplete-matrix"],
};
const CAUSING = new Set(Object.values(CAUSES).flat());

/** What findings of a rule have in common when one repair does for all of them: one equivalence, one contract chapter. */
const SHARED: Readonly<Record<string, (finding: Finding) => string | undefined>> = {
  "brand-without-equivalent": ({ data }) => named(data.make),
  "norm-without-equivalent": ({ data }) => named(data.standard),
  "promise-without-contract": ({ message }) => (message === "noContract" ? message : undefined),
};

/** Every finding once, alone or with those of the same cause; in document order of the first ones. */
export function groupByCause(findings: readonly Finding[]): readonly CauseGroup[] {
  const leaders = new Map([...sharedLeaders(findings), ...causesOf(findings)]);
  const others = new Map<Finding, Finding[]>();
  for (const finding of findings) {
    const leader = leaders.get(finding);
    if (leader === undefined) continue;
    const known = others.get(leader);
    if (known) known.push(finding);
    else others.set(leader, [finding]);
  }
  return findings
    .filter((finding) => !leaders.has(finding))
    .map((finding) => ({ finding, others: others.get(finding) ?? [] }));
}

/** Of findings that share what one repair does for, the most severe one leads, and the first of those. */
function sharedLeaders(findings: readonly Finding[]): Map<Finding, Finding> {
  const leaders = new Map<string, Finding>();
  const keys = new Map<Finding, string>();
  for (const finding of findings) {
    const shared = SHARED[finding.rule]?.(finding);
    if (shared === undefined) continue;
    const key = `${finding.rule} ${shared}`;
    keys.set(finding, key);
    const leader = leaders.get(key);
    if (leader === undefined || isMoreSevere(finding, leader)) leaders.set(key, finding);
  }
  const found = new Map<Finding, Finding>();
  for (const [finding, key] of keys) {
    const leader = leaders.get(key);
    if (leader !== undefined && leader !== finding) found.set(finding, leader);
  }
  return found;
}

/** The cause of each finding that follows from another one; the first one in document order. */
function causesOf(findings: readonly Finding[]): Map<Finding, Finding> {
  const found = new Map<Finding, Finding>();
  // Those that the next finding may share words with; few, for few findings overlap.
  let open: Finding[] = [];
  const involved = findings.filter(({ rule }) => CAUSING.has(rule) || CAUSES[rule] !== undefined);
  for (const finding of involved.sort((a, b) => a.focus.start - b.focus.start)) {
    open = open.filter(({ focus }) => focus.end > finding.focus.start);
    for (const other of open) {
      for (const [effect, cause] of [
        [finding, other],
        [other, finding],
      ] as const) {
        if (!found.has(effect) && isCauseOf(cause, effect)) found.set(effect, cause);
      }
    }
    open.push(finding);
  }
  return found;
}

function isCauseOf(cause: Finding, effect: Finding): boolean {
  return (
    CAUSES[effect.rule]?.includes(cause.rule) === true &&
    overlaps(cause.focus, effect.focus) &&
    !isMoreSevere(effect, cause)
  );
}

function isMoreSevere(a: Finding, b: Finding): boolean {
  return SEVERITIES.indexOf(a.severity) < SEVERITIES.indexOf(b.severity);
}

function named(name: string | number | undefined): string | undefined {
  return name === undefined ? undefined : String(name).toLowerCase();
}
