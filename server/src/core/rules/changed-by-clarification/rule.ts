// A text that a clarification of the same tender takes back or changes, and that still stands as it was.
import { differ } from "../../assessment/values.js";
import type { DocumentSummary } from "../../tender/document-summary.js";
import { figuresOf } from "../../tender/label-values.js";
import { type SaidClaim, saidClaims } from "../../tender/said-claims.js";
import { hasCue, TENDER_CUES } from "../../tender/tender-cues.js";
import type { Definition } from "../../tender/tender-set.js";
import { tokenize } from "../../text/tokens.js";
import type { OverTender, TenderMember, TenderReport, TenderRule, TenderScope } from "../rule.js";
import { type Change, type Changes, changesIn, type Restatement } from "./changes.js";

type MessageId = "cancelled" | "figure" | "subject" | "changed";

export interface Facts extends Changes {
  /** What the document states of the whole purchase; nothing in a clarification. */
  readonly claims: readonly SaidClaim[];
}

type Scope = TenderScope<Facts>;

/** Reports each text once, at its place, with the sentence of the clarification that changes it last. */
export const rule = {
  id: "changed-by-clarification",
  severity: "warning",
  scope: "tender",
  overTender: {
    read: (document) => ({
      ...changesIn(document),
      claims: document.summary.role === "clarifications" ? [] : saidClaims(document),
    }),
    check: (tender) => [...changedTexts(tender), ...changedSubjects(tender)],
  } satisfies OverTender<Facts>,
} satisfies TenderRule;

interface FoundChange {
  readonly change: Change;
  readonly by: DocumentSummary;
  readonly definition: TextDefinition;
}

type TextDefinition = Definition & { readonly label: NonNullable<Definition["label"]> };

function* changedTexts(tender: Scope): Iterable<TenderReport<MessageId>> {
  const last = new Map<string, FoundChange>();
  for (const found of tender.members.flatMap((member) => changesOf(member, tender)))
    last.set(`${found.definition.document.name} ${found.definition.label.span.start}`, found);
  for (const found of last.values()) {
    const report = reportOf(found);
    if (report) yield report;
  }
}

function changesOf({ summary, facts }: TenderMember<Facts>, { set }: Scope): FoundChange[] {
  return facts.changes.flatMap((change): FoundChange[] => {
    const label = summary.labels[change.label];
    const resolved = label && set.resolve(summary, label);
    const [definition] = resolved?.definitions ?? [];
    if (!resolved?.certain || !definition?.label || definition.document === summary) return [];
    return [{ change, by: summary, definition: definition as TextDefinition }];
  });
}

function reportOf({ change, by, definition }: FoundChange): TenderReport<MessageId> | null {
  const { document, label } = definition;
  const { lead } = label;
  if (saysSo(lead.words)) return null;
  const place = {
    document,
    span: lead.whole,
    focus: label.area,
    related: [{ document: by, span: change.span, message: "clarification" }],
  };
  const data = { label: label.text, document: fileName(by) };
  if (change.kind === "cancelled") return { ...place, message: "cancelled", data };
  const [figure] = change.figures;
  const figures = figuresOf(lead.words).filter(({ scale }) => scale === figure?.scale);
  const [old] = figures;
  if (!figure || change.figures.length > 1 || !old)
    return { ...place, message: "changed", outcome: "review", data };
  if (figures.some(({ key }) => key === figure.key)) return null;
  const other = lead.words.slice(old.start, old.end);
  return { ...place, message: "figure", data: { ...data, value: figure.words, other } };
}

/** Whether a text tells by itself that it was changed or taken back. */
function saysSo(words: string): boolean {
  return hasCue(TENDER_CUES.find(tokenize(words)), "adapted");
}

function* changedSubjects({ members }: Scope): Iterable<TenderReport<MessageId>> {
  const last = new Map<string, { readonly restated: Restatement; readonly by: DocumentSummary }>();
  for (const { summary, facts } of members)
    for (const restated of facts.restated) last.set(restated.subject, { restated, by: summary });
  for (const { summary, facts } of members) {
    for (const { restated, by } of last.values()) {
      const said = facts.claims.filter(({ subject }) => subject === restated.subject);
      const [first] = said;
      if (!first || !said.every((claim) => differ(toValue(claim), toValue(restated.figure)))) continue;
      yield {
        document: summary,
        span: first.span,
        focus: first.focus,
        message: "subject",
        data: {
          subject: restated.subject,
          value: restated.figure.words,
          other: first.words,
          document: fileName(by),
        },
        related: [{ document: by, span: restated.span, message: "clarification" }],
      };
    }
  }
}

function toValue({ scale, key }: { readonly scale: string; readonly key: string }) {
  return { scale, key, start: 0, end: 0 };
}

function fileName({ name }: DocumentSummary): string {
  return name.split("/").at(-1) ?? name;
}
