// One thing that has a value in one document of the tender and another value in another.
import { differ } from "../../assessment/values.js";
import type { DocumentSummary, Label } from "../../tender/document-summary.js";
import { differentFigure, figuresOf } from "../../tender/label-values.js";
import type { OverTender, TenderMember, TenderReport, TenderRule, TenderScope } from "../rule.js";
import { type SaidValue, saidValues, type ValueKind } from "./said-values.js";

type MessageId = "subject" | "weight" | "cpv" | "label";
type Scope = TenderScope<readonly SaidValue[]>;
type Member = TenderMember<readonly SaidValue[]>;

/**
 * Reports what differs from the first document that speaks of it, in the order in which documents count as the main one: at most
 * once per thing and document. Two documents of one kind may be about two lots, and are not compared.
 */
export const rule = {
  id: "differing-value",
  severity: "warning",
  scope: "tender",
  overTender: {
    read: saidValues,
    *check(tender) {
      for (const [index, member] of tender.members.entries()) {
        const earlier = tender.members.slice(0, index).filter((one) => areCompared(one, member));
        yield* differingValues(member, earlier);
        yield* differingTexts(member, earlier);
        yield* differingBesideLabels(member, tender);
      }
    },
  } satisfies OverTender<readonly SaidValue[]>,
} satisfies TenderRule;

function areCompared({ summary: a }: Member, { summary: b }: Member): boolean {
  // The terms of a contract about personal data are its own.
  if ([a, b].some(({ role, isMainContract }) => role === "contract" && !isMainContract)) return false;
  return a.role !== b.role || a.role === null;
}

function* differingValues(member: Member, earlier: readonly Member[]): Iterable<TenderReport<MessageId>> {
  const done = new Set<string>();
  for (const said of member.facts) {
    if (said.kind === "label" || done.has(keyOf(said))) continue;
    done.add(keyOf(said));
    for (const other of earlier) {
      const found = against(said, member, other);
      if (!found) continue;
      if (found.differs) yield report(member.summary, said, other.summary, found.other);
      break;
    }
  }
}

function keyOf({ kind, of, scale }: SaidValue): string {
  return `${kind} ${of} ${kind === "subject" ? "" : scale}`;
}

const byKey = new WeakMap<readonly SaidValue[], ReadonlyMap<string, readonly SaidValue[]>>();

/** The values of a document by what they are of. */
function valuesBy(facts: readonly SaidValue[]): ReadonlyMap<string, readonly SaidValue[]> {
  let values = byKey.get(facts);
  if (!values) {
    const found = new Map<string, SaidValue[]>();
    for (const said of facts) found.set(keyOf(said), [...(found.get(keyOf(said)) ?? []), said]);
    values = found;
    byKey.set(facts, values);
  }
  return values;
}

interface Comparison {
  readonly other: SaidValue;
  readonly differs: boolean;
}

/** What another document says of the same thing; it differs when no value of the one is a value of the other. */
function against(said: SaidValue, member: Member, other: Member): Comparison | null {
  const [own, theirs] = [member, other].map(({ facts }) => valuesBy(facts).get(keyOf(said)) ?? []) as [
    readonly SaidValue[],
    readonly SaidValue[],
  ];
  const [first] = theirs;
  if (!first) return null;
  const differs =
    said.kind === "cpv"
      ? own.every((one) => !theirs.some(({ key }) => key === one.key))
      : own.every((one) => theirs.every((they) => differ(toValue(one), toValue(they))));
  return { other: first, differs: differs && (!isPoints(said) || isOneScale(member, other)) };
}

function isWeight(kind: ValueKind): boolean {
  return kind === "weight" || kind === "criterion";
}

function isPoints({ kind, scale }: SaidValue): boolean {
  return isWeight(kind) && scale === "points";
}

/** Points out of 100 and points out of 1,000 say the same in other figures. */
function isOneScale(one: Member, other: Member): boolean {
  const shared = one.facts.flatMap((said) => {
    const same = isPoints(said) && valuesBy(other.facts).get(keyOf(said))?.[0];
    return same ? [[Number(said.key), Number(same.key)] as const] : [];
  });
  const sum = (side: 0 | 1) => shared.reduce((total, pair) => total + pair[side], 0);
  return shared.some(([a, b]) => a === b) || sum(0) === sum(1);
}

function toValue({ scale, key }: SaidValue) {
  return { scale, key, start: 0, end: 0 };
}

function report(
  document: DocumentSummary,
  said: SaidValue,
  otherDocument: DocumentSummary,
  other: SaidValue,
): TenderReport<MessageId> {
  const message = said.kind === "subject" || said.kind === "cpv" ? said.kind : "weight";
  return {
    document,
    span: said.span,
    focus: said.focus,
    message,
    data: {
      ...(said.kind === "subject" ? { subject: said.name } : { label: said.name }),
      value: said.words,
      other: other.words,
      document: fileName(otherDocument),
    },
    // The figures may be of a part that no word tells apart.
    ...(said.kind !== "criterion" && { outcome: "review" }),
    related: [{ document: otherDocument, span: other.focus, message: "other", data: { value: other.words } }],
  };
}

/** Two texts with one label that are the same but for a figure. */
function* differingTexts(member: Member, earlier: readonly Member[]): Iterable<TenderReport<MessageId>> {
  const own = textsOf(member.summary);
  for (const { summary } of earlier) {
    for (const [key, label] of textsOf(summary)) {
      const text = own.get(key);
      const found = text && differentFigure(text.lead.words, label.lead.words);
      if (!text || !found) continue;
      yield labelReport(member.summary, text, summary, label, found.one, found.other);
    }
  }
}

type LabelWithText = Label & { readonly lead: NonNullable<Label["lead"]> };

const texts = new WeakMap<DocumentSummary, ReadonlyMap<string, LabelWithText>>();

/** The texts of a document behind codes, the first of each. */
function textsOf(document: DocumentSummary): ReadonlyMap<string, LabelWithText> {
  let found = texts.get(document);
  if (!found) {
    const leads = document.labels.filter(
      (label): label is LabelWithText => label.lead !== null && label.keys[0]?.startsWith("code:") === true,
    );
    found = new Map(leads.reverse().map((label) => [label.keys[0] ?? "", label]));
    texts.set(document, found);
  }
  return found;
}

function labelReport(
  document: DocumentSummary,
  label: Label,
  otherDocument: DocumentSummary,
  other: LabelWithText,
  value: string,
  otherValue: string,
): TenderReport<MessageId> {
  return {
    document,
    span: label.lead?.whole ?? label.area,
    focus: label.span,
    message: "label",
    data: { label: label.text, value, other: otherValue, document: fileName(otherDocument) },
    related: [
      { document: otherDocument, span: other.lead.whole, message: "other", data: { value: otherValue } },
    ],
  };
}

/** “E-05 (ten minste 50%)” where the only text of E-05 has one share, and another one. */
function* differingBesideLabels(member: Member, { set }: Scope): Iterable<TenderReport<MessageId>> {
  for (const said of member.facts) {
    if (said.kind !== "label") continue;
    const label = member.summary.labels.find(
      ({ keys, span }) => keys[0] === said.of && span.start >= said.span.start && span.end <= said.span.end,
    );
    const resolved = label && set.resolve(member.summary, label);
    const [definition] = resolved?.definitions ?? [];
    if (!resolved?.certain || !definition?.label || definition.document === member.summary) continue;
    const { lead } = definition.label;
    const figures = figuresOf(lead.words).filter(({ scale }) => scale === said.scale);
    const [figure] = figures;
    if (figures.length !== 1 || !figure || figure.key === said.key) continue;
    const other = lead.words.slice(figure.start, figure.end);
    yield {
      document: member.summary,
      span: said.span,
      focus: said.focus,
      message: "label",
      data: { label: said.name, value: said.words, other, document: fileName(definition.document) },
      related: [
        { document: definition.document, span: lead.whole, message: "other", data: { value: other } },
      ],
    };
  }
}

function fileName({ name }: DocumentSummary): string {
  return name.split("/").at(-1) ?? name;
}
