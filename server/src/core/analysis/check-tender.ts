// Findings over the documents of one tender: what they say together changes what each of them is told.
import { SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import { RULES } from "../rules/registry.generated.js";
import type { OverTender, Rule, TenderMember, TenderReport, TenderScope } from "../rules/rule.js";
import type { DocumentSummary } from "../tender/document-summary.js";
import { mainFirst } from "../tender/main-document.js";
import { TenderSet } from "../tender/tender-set.js";
import type { Span } from "../text/span.js";
import { inDocumentOrder } from "./analyzer.js";
import type { Finding } from "./finding.js";
import { softened } from "./run-rules.js";
import type { TenderIgnore, TenderPart } from "./tender-part.js";

/** A finding of a document by itself that does not stand. */
export interface HiddenFinding {
  readonly rule: string;
  readonly spearhead: string | null;
  /** Null for all findings of the rule and the spearhead. */
  readonly span: Span | null;
}

/** What its tender changes in the findings of one document. */
export interface TenderFindings {
  readonly added: readonly Finding[];
  readonly hidden: readonly HiddenFinding[];
}

export interface TenderOutcome {
  /** By the names of the documents; one of which nothing changes is not among them. */
  readonly byDocument: ReadonlyMap<string, TenderFindings>;
  readonly failures: readonly { readonly rule: string; readonly error: string }[];
}

const UNUSED = "ignore-without-reason";
const TOLD_BY_STATUS: readonly string[] = ["missing-spearhead", "weak-spearhead"];

/**
 * Checks the documents of one tender together. `others` are files of which only the names are known. The outcome does not
 * depend on the order of the parts.
 */
export function checkTender(
  parts: readonly TenderPart[],
  others: readonly DocumentSummary[] = [],
): TenderOutcome {
  if (parts.length < 2) return { byDocument: new Map(), failures: [] };
  const sorted = mainFirst(parts, ({ summary }) => summary);
  const set = new TenderSet([...sorted.map(({ summary }) => summary), ...others].sort(byName));
  const run = new TenderRun(sorted, set);
  for (const rule of RULES as readonly Rule[])
    if ("overTender" in rule && rule.overTender) run.check(rule.id, rule.overTender);
  return run.outcome();
}

class TenderRun {
  readonly #parts: readonly TenderPart[];
  readonly #set: TenderSet;
  readonly #added = new Map<string, Finding[]>();
  readonly #hidden = new Map<string, HiddenFinding[]>();
  readonly #failures: { rule: string; error: string }[] = [];

  constructor(parts: readonly TenderPart[], set: TenderSet) {
    this.#parts = parts;
    this.#set = set;
  }

  check(id: string, rule: OverTender<unknown>): void {
    const members = this.#parts.flatMap(({ summary, facts }): TenderMember<unknown>[] =>
      id in facts ? [{ summary, facts: facts[id] }] : [],
    );
    const scope: TenderScope<unknown> = { set: this.#set, members };
    try {
      for (const { document, spearhead } of rule.settled?.(scope) ?? [])
        push(this.#hidden, document.name, { rule: id, spearhead, span: null });
      for (const report of rule.check?.(scope) ?? []) this.#report(id, report);
    } catch (error) {
      this.#failures.push({ rule: id, error: error instanceof Error ? error.message : String(error) });
    }
  }

  outcome(): TenderOutcome {
    const names = [...this.#added.keys(), ...this.#hidden.keys()];
    const byDocument = new Map(
      names.map((name) => [
        name,
        {
          added: (this.#added.get(name) ?? []).sort(inDocumentOrder),
          hidden: this.#hidden.get(name) ?? [],
        },
      ]),
    );
    return { byDocument, failures: this.#failures };
  }

  #report(rule: string, report: TenderReport): void {
    const { name } = report.document;
    const part = this.#parts.find(({ summary }) => summary.name === name);
    const setting = part?.severities[rule];
    if (part === undefined || setting === undefined || setting === "off") return;
    const ignore = part.ignores.find((one) => silences(one, rule, report));
    if (ignore) push(this.#hidden, name, { rule: UNUSED, spearhead: null, span: ignore.comment });
    else push(this.#added, name, { ...toFinding(rule, report), severity: softened(report, setting) });
  }
}

function silences(ignore: TenderIgnore, rule: string, { span, spearhead }: TenderReport): boolean {
  if (ignore.rule !== rule || (ignore.spearhead && ignore.spearhead !== spearhead)) return false;
  return ignore.reach === null || (span.start < ignore.reach.end && span.end > ignore.reach.start);
}

function toFinding(rule: string, report: TenderReport): Omit<Finding, "severity"> {
  const { document, span, focus, message, data, outcome, spearhead, related } = report;
  return {
    rule,
    outcome: outcome ?? "violation",
    spearhead: spearhead ?? null,
    span,
    focus: focus ?? span,
    message,
    data: data ?? {},
    related: (related ?? []).map((place) => ({
      ...(place.document !== document && { document: place.document.name }),
      span: place.span,
      message: place.message,
      data: place.data ?? {},
    })),
  };
}

/** Whether a finding of a document by itself does not stand beside the other documents. */
function isHidden(
  { rule, spearhead, span }: Pick<Finding, "rule" | "spearhead" | "span">,
  { hidden }: TenderFindings,
): boolean {
  return hidden.some(
    (one) =>
      one.rule === rule &&
      one.spearhead === spearhead &&
      (one.span === null || (one.span.start === span.start && one.span.end === span.end)),
  );
}

/** Spearheads that a document lacks or only wishes for, and that its tender serves, waives or misses elsewhere. */
export function spearheadsToldElsewhere(tender: TenderFindings | undefined): readonly SpearheadId[] {
  if (tender === undefined) return [];
  return SPEARHEADS.filter((spearhead) =>
    TOLD_BY_STATUS.some((rule) => isHidden({ rule, spearhead, span: { start: 0, end: 0 } }, tender)),
  );
}

/** The findings of a document with those over its tender, in document order; the same array where nothing changes. */
export function withTender(
  findings: readonly Finding[],
  tender: TenderFindings | undefined,
): readonly Finding[] {
  if (tender === undefined) return findings;
  const kept = findings.filter((finding) => !isHidden(finding, tender));
  if (kept.length === findings.length && tender.added.length === 0) return findings;
  return [...kept, ...tender.added].sort(inDocumentOrder);
}

function push<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

function byName(a: DocumentSummary, b: DocumentSummary): number {
  return a.name < b.name ? -1 : 1;
}
