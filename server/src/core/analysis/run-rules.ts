// Runs the rules over an assessed document, guards each of them, and silences what the writer explained.
import type { AssessedBlock } from "../assessment/assess-block.js";
import type { SectionContext } from "../assessment/section-context.js";
import { clauseById } from "../catalogue/clauses.js";
import { ownClauses } from "../catalogue/organisation.js";
import type { Severity } from "../catalogue/types.js";
import { sectionOf } from "../model/outline.js";
import type { BlockRule, DirectiveRule, DocumentReport, DocumentScope, Report, Rule } from "../rules/rule.js";
import { type IgnoreComment, reachOf, readDirectives } from "./directives.js";

/** A report with its rule, before offsets are resolved. */
export interface RuleReport extends DocumentReport {
  readonly rule: string;
  readonly severity: Severity;
}

export interface RuleFailure {
  readonly rule: string;
  readonly error: string;
}

export interface RuleRun {
  readonly reports: readonly RuleReport[];
  readonly failures: readonly RuleFailure[];
}

/** Carries out a step of a rule; for whoever wants to know what each rule costs. It must call `step`, once. */
export type RuleObserver = (rule: string, step: () => void) => void;

/** A judgement that a person has to make is a softer finding than one that the rule made. */
const SEVERITY_OF_REVIEW: Readonly<Record<Severity, Severity>> = {
  error: "information",
  warning: "information",
  information: "hint",
  hint: "hint",
};

/** The severity of a report of a rule that has this severity. */
export function softened(report: Pick<Report, "outcome">, severity: Severity): Severity {
  return report.outcome === "review" ? SEVERITY_OF_REVIEW[severity] : severity;
}

/** Runs rules; the reports of block rules are remembered with their block. */
export class RuleRunner {
  constructor(
    readonly rules: readonly Rule[],
    readonly observe: RuleObserver = (_rule, step) => step(),
  ) {}

  /** Runs all rules that `severityOf` does not switch off. A rule that throws reports nothing and is named in `failures`. */
  run(
    document: DocumentScope,
    severityOf: (rule: Rule) => Severity | "off",
    isKnown: (id: string) => boolean,
  ): RuleRun {
    const { observe } = this;
    const active = this.rules.flatMap((rule) => {
      const severity = severityOf(rule);
      return severity === "off" ? [] : [{ rule, severity }];
    });
    const reports: RuleReport[] = [];
    const failures: RuleFailure[] = [];
    const blockRules = active.flatMap(({ rule, severity }) =>
      rule.scope === "block" ? [{ rule, severity }] : [],
    );
    runBlockRules(blockRules, document, observe, reports, failures);
    for (const { rule, severity } of active) {
      if (rule.scope !== "document") continue;
      guard(rule, failures, observe, () => {
        for (const report of [...rule.check(document)])
          reports.push({ ...report, rule: rule.id, severity: softened(report, severity) });
      });
    }
    const { kept, used, directives } = silence(reports, document);
    // Whether such a comment silences something only shows beside the other documents of the tender.
    const overTender = this.rules.filter(({ scope }) => scope === "tender").map(({ id }) => id);
    for (const directive of directives) if (overTender.includes(directive.rule)) used.add(directive);
    for (const { rule, severity } of active) {
      if (rule.scope !== "directives") continue;
      guard(rule, failures, observe, () => {
        for (const report of checkDirectives(rule, directives, used, isKnown))
          kept.push({ ...report, rule: rule.id, severity: softened(report, severity) });
      });
    }
    return { reports: kept, failures };
  }
}

interface ActiveBlockRule {
  readonly rule: BlockRule<unknown>;
  readonly severity: Severity;
}

interface BlockReport extends Report {
  readonly rule: string;
  readonly severity: Severity;
}

/** What all block rules found in one block, and which of them threw. */
interface BlockOutcome {
  readonly reports: readonly BlockReport[];
  readonly failures: readonly RuleFailure[];
  /** The reports at the place that the block had last. */
  placed: { readonly block: number; readonly reports: readonly RuleReport[] };
}

function runBlockRules(
  rules: readonly ActiveBlockRule[],
  document: DocumentScope,
  observe: RuleObserver,
  reports: RuleReport[],
  failures: RuleFailure[],
): void {
  const values: unknown[] = [];
  let contextKey = `${document.language}`;
  const working = rules.filter(({ rule, severity }) =>
    guard(rule, failures, observe, () => {
      const context = rule.context?.(document);
      contextKey += `;${rule.id} ${severity} ${context?.key ?? ""}`;
      values.push(context?.value);
    }),
  );
  const { blocks, sectionKeys } = document.assessment;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as AssessedBlock;
    if (block.model.units.length === 0) continue;
    const sections = sectionKeys[index] as string;
    let known = block.memo.reports;
    if (known?.sections !== sections || known.context !== contextKey) {
      known = { sections, context: contextKey, value: checkBlock(working, values, document, index, observe) };
      block.memo.reports = known;
    }
    const outcome = known.value as BlockOutcome;
    if (outcome.reports.length > 0) {
      if (outcome.placed.block !== index) outcome.placed = placedAt(index, outcome.reports);
      for (const report of outcome.placed.reports) reports.push(report);
    }
    for (const failure of outcome.failures)
      if (!failures.some(({ rule }) => rule === failure.rule)) failures.push(failure);
  }
}

function checkBlock(
  rules: readonly ActiveBlockRule[],
  values: readonly unknown[],
  document: DocumentScope,
  index: number,
  observe: RuleObserver,
): BlockOutcome {
  const { outline, contexts, blocks } = document.assessment;
  const reports: BlockReport[] = [];
  const failures: RuleFailure[] = [];
  rules.forEach(({ rule, severity }, at) => {
    guard(rule, failures, observe, () => {
      const scope = {
        block: blocks[index] as AssessedBlock,
        language: document.language,
        sectionOf: (unit: number) => contexts[sectionOf(outline, index, unit)] as SectionContext,
        context: values[at],
      };
      reports.push(
        ...[...rule.check(scope)].map((report) => ({
          ...report,
          rule: rule.id,
          severity: softened(report, severity),
        })),
      );
    });
  });
  return { reports, failures, placed: placedAt(index, reports) };
}

function placedAt(block: number, reports: readonly BlockReport[]): BlockOutcome["placed"] {
  return { block, reports: reports.map((report) => ({ ...report, block })) };
}

/** Runs a step of a rule; what it throws becomes a failure of that rule alone. */
function guard(rule: Rule, failures: RuleFailure[], observe: RuleObserver, work: () => void): boolean {
  try {
    observe(rule.id, work);
    return true;
  } catch (error) {
    failures.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    return false;
  }
}

function checkDirectives(
  rule: DirectiveRule,
  directives: readonly IgnoreComment[],
  used: ReadonlySet<IgnoreComment>,
  isKnown: (id: string) => boolean,
): DocumentReport[] {
  return [
    ...rule.check(
      directives.map((directive) => ({
        ...directive,
        knownRule: isKnown(directive.rule),
        used: used.has(directive),
      })),
    ),
  ];
}

function silence(
  reports: readonly RuleReport[],
  document: DocumentScope,
): { kept: RuleReport[]; used: Set<IgnoreComment>; directives: readonly IgnoreComment[] } {
  const models = document.assessment.outline.blocks;
  const directives = readDirectives(models);
  const used = new Set<IgnoreComment>();
  if (directives.length === 0) return { kept: [...reports], used, directives };
  const reaching = directives.flatMap((directive) =>
    directive.criterion === null
      ? [{ directive, reach: directive.wholeFile ? null : reachOf(directive, models) }]
      : [],
  );
  for (const directive of directives)
    if (directive.criterion !== null && isCriterion(directive.criterion, document)) used.add(directive);
  const kept = reports.filter((report) => {
    const hit = reaching.find(({ directive, reach }) => {
      if (directive.rule !== report.rule || directive.reason === "") return false;
      if (directive.spearhead && directive.spearhead !== report.spearhead) return false;
      if (directive.wholeFile) return true;
      return (
        reach !== null &&
        reach.block === report.block &&
        report.span.start < reach.span.end &&
        report.span.end > reach.span.start
      );
    });
    if (hit) used.add(hit.directive);
    return !hit;
  });
  return { kept, used, directives };
}

/** Whether the catalogue or the organisation has a clause of this id. */
function isCriterion(id: string, { organisation }: DocumentScope): boolean {
  return clauseById(id, ownClauses(organisation)) !== undefined;
}
