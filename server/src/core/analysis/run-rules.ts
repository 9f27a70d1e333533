// Runs the rules over an assessed document, guards each of them, and silences what the writer explained.
import type { AssessedBlock } from "../assessment/assess-block.js";
import type { SectionContext } from "../assessment/section-context.js";
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

/** Remembers the reports of block rules for blocks whose words, sections and context did not change. */
export class RuleRunner {
  readonly #memo = new Map<
    string,
    WeakMap<AssessedBlock, { readonly key: string; readonly reports: readonly Report[] }>
  >();

  constructor(readonly rules: readonly Rule[]) {}

  /** Runs all rules that `severityOf` does not switch off. A rule that throws reports nothing and is named in `failures`. */
  run(
    document: DocumentScope,
    severityOf: (rule: Rule) => Severity | "off",
    isKnown: (id: string) => boolean,
  ): RuleRun {
    const reports: RuleReport[] = [];
    const failures: RuleFailure[] = [];
    const sectionKeys = sectionKeysOf(document);
    const guarded = (rule: Rule, work: (add: (report: DocumentReport) => void) => void) => {
      const severity = severityOf(rule);
      if (severity === "off") return;
      const own: RuleReport[] = [];
      try {
        work((report) => own.push({ ...report, rule: rule.id, severity }));
        reports.push(...own);
      } catch (error) {
        failures.push({ rule: rule.id, error: error instanceof Error ? `${error.message}` : String(error) });
      }
    };
    for (const rule of this.rules) {
      if (rule.scope === "block")
        guarded(rule, (add) => this.#runBlockRule(rule, document, sectionKeys, add));
      else if (rule.scope === "document") {
        guarded(rule, (add) => {
          for (const report of rule.check(document)) add(report);
        });
      }
    }
    const { kept, used, directives } = silence(reports, document);
    for (const rule of this.rules) {
      if (rule.scope !== "directives") continue;
      guarded(rule, (add) => runDirectiveRule(rule, directives, used, isKnown, add));
      kept.push(...reports.filter((report) => report.rule === rule.id));
    }
    return { reports: kept, failures };
  }

  #runBlockRule(
    rule: BlockRule<unknown>,
    document: DocumentScope,
    sectionKeys: readonly string[],
    add: (report: DocumentReport) => void,
  ): void {
    let memo = this.#memo.get(rule.id);
    if (!memo) {
      memo = new WeakMap();
      this.#memo.set(rule.id, memo);
    }
    const context = rule.context?.(document) ?? { key: "", value: undefined };
    const { outline, contexts, blocks } = document.assessment;
    blocks.forEach((block, index) => {
      if (block.model.units.length === 0) return;
      const key = `${document.language};${context.key};${sectionKeys[index]}`;
      let known = memo.get(block);
      if (known?.key !== key) {
        const scope = {
          block,
          language: document.language,
          sectionOf: (unit: number) => contexts[sectionOf(outline, index, unit)] as SectionContext,
          context: context.value,
        };
        known = { key, reports: [...rule.check(scope)] };
        memo.set(block, known);
      }
      for (const report of known.reports) add({ ...report, block: index });
    });
  }
}

function runDirectiveRule(
  rule: DirectiveRule,
  directives: readonly IgnoreComment[],
  used: ReadonlySet<IgnoreComment>,
  isKnown: (id: string) => boolean,
  add: (report: DocumentReport) => void,
): void {
  const facts = directives.map((directive) => ({
    ...directive,
    knownRule: isKnown(directive.rule),
    used: used.has(directive),
  }));
  for (const report of rule.check(facts)) add(report);
}

/** What a block's place in the document contributes to its reports: the contexts of all sections it touches. */
function sectionKeysOf({ assessment: { outline, contexts } }: DocumentScope): string[] {
  return outline.blocks.map((model, index) => {
    const entry = contexts[outline.entry[index] ?? 0]?.key ?? "";
    if (model.headings.length === 0) return entry;
    return `${entry};${model.headings.map((unit) => contexts[sectionOf(outline, index, unit)]?.key).join(";")}`;
  });
}

function silence(
  reports: readonly RuleReport[],
  document: DocumentScope,
): { kept: RuleReport[]; used: Set<IgnoreComment>; directives: readonly IgnoreComment[] } {
  const models = document.assessment.outline.blocks;
  const directives = readDirectives(models);
  const used = new Set<IgnoreComment>();
  if (directives.length === 0) return { kept: [...reports], used, directives };
  const reaching = directives.map((directive) => ({
    directive,
    reach: directive.wholeFile ? null : reachOf(directive, models),
  }));
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
