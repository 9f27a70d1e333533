// The values that a document gives to what the other documents of the tender may speak of too.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { weightsOfWhole } from "../../assessment/claims-of-document.js";
import { keyNamed } from "../../assessment/front-matter-values.js";
import { perBlock } from "../../assessment/per-block.js";
import { type Value, valuesIn } from "../../assessment/values.js";
import type { Unit } from "../../model/block-model.js";
import type { LabelKey } from "../../tender/label-key.js";
import { mentionsIn, type PlainMention } from "../../tender/plain-mentions.js";
import { saidClaims } from "../../tender/said-claims.js";
import { type Span, shiftSpan } from "../../text/span.js";
import { tokenize } from "../../text/tokens.js";
import type { TenderReading } from "../rule.js";

/** What the value is of: a subject of which there is one, a criterion, a code of the purchase, or a label. */
export type ValueKind = "subject" | "weight" | "criterion" | "cpv" | "label";

/** A value in a document; spans are offsets in it. */
export interface SaidValue {
  readonly kind: ValueKind;
  /** Equal for the same thing in two documents. */
  readonly of: string;
  /** For people: the label or the name; for a subject its id. */
  readonly name: string;
  readonly scale: string;
  readonly key: string;
  readonly words: string;
  readonly span: Span;
  readonly focus: Span;
}

/** All values of a document. A clarification says what changes, and is read by another rule. */
export function saidValues(document: TenderReading): SaidValue[] {
  if (document.summary.role === "clarifications") return [];
  return [
    ...claimed(document),
    ...declared(document),
    ...weights(document),
    ...codes(document),
    ...besideLabels(document),
  ];
}

function claimed(document: TenderReading): SaidValue[] {
  return saidClaims(document).map(({ subject, ...claim }) => ({
    kind: "subject",
    of: subject,
    name: subject,
    ...claim,
  }));
}

/** What keys of front matter say of a subject. */
const DECLARED = [
  { id: "term", subject: "contract-duration", kind: "duration" },
  { id: "value", subject: "estimated-value", kind: "money" },
] as const;

function declared({ frontMatter }: TenderReading): SaidValue[] {
  return (frontMatter?.entries ?? []).flatMap((entry): SaidValue[] => {
    const known = DECLARED.find(({ id }) => id === keyNamed(entry.key)?.id);
    if (!known || typeof entry.value !== "string") return [];
    const words = entry.value.trim();
    const text = known.kind === "money" ? `€ ${words.replace(/^(?:€|EUR)\s*/, "")}` : words;
    const [value, ...others] = valuesIn(known.kind, text, tokenize(text));
    if (!value || others.length > 0) return [];
    const { scale, key } = value;
    const span = entry.valueSpan;
    return [
      { kind: "subject", of: known.subject, name: known.subject, scale, key, words, span, focus: span },
    ];
  });
}

function weights({ assessment, blockStarts }: TenderReading): SaidValue[] {
  return weightsOfWhole(assessment).flatMap(
    ({ label, name, value, words, block, span, focus }): SaidValue[] => {
      const start = blockStarts[block] ?? 0;
      const said = {
        scale: value.scale,
        key: value.key,
        words,
        span: shiftSpan(span, start),
        focus: shiftSpan(focus, start),
      };
      if (label === null) return [{ ...said, kind: "weight", of: name, name: `“${name}”` }];
      return [{ ...said, kind: "criterion", of: `${label} ${name}`, name: label.toUpperCase() }];
    },
  );
}

const CPV = /\b\d{8}(?=-\d\b)/g;

function codes({ assessment, blockStarts }: TenderReading): SaidValue[] {
  return assessment.blocks.flatMap(({ product, model }, block) => {
    if (product.cpv.length === 0) return [];
    return [...model.source.matchAll(CPV)].map((match): SaidValue => {
      const start = (blockStarts[block] ?? 0) + match.index;
      const span = { start, end: start + match[0].length + 2 };
      const words = model.source.slice(match.index, match.index + match[0].length + 2);
      return { kind: "cpv", of: "cpv", name: "CPV", scale: "cpv", key: match[0], words, span, focus: span };
    });
  });
}

interface LabelValue {
  readonly key: LabelKey;
  readonly label: string;
  readonly value: Value;
  readonly words: string;
  readonly span: Span;
  readonly focus: Span;
}

const KINDS = ["percent", "duration", "money"] as const;

/** “E-05 (ten minste 60%)”: a value in brackets right behind the label of a demand that stands elsewhere. */
const labelValues = perBlock(
  ({ model }: AssessedBlock): readonly LabelValue[] =>
    model.statements.flatMap((statement) => {
      const unit = model.units[statement.unit] as Unit;
      if (statement.question || unit.kind === "heading" || !statement.text.includes("(")) return [];
      return mentionsIn(statement.text, null).flatMap((mention): LabelValue[] => {
        const found = valueInBrackets(statement.text, mention);
        if (!found) return [];
        const { value, words } = found;
        const at = (offset: number) => statement.start + offset;
        return [
          {
            key: mention.keys[0] as LabelKey,
            label: mention.text,
            value,
            words,
            span: statement.span,
            focus: unit.plain.toSourceSpan(at(value.start), at(value.end)),
          },
        ];
      });
    }),
  (found) => found.length > 0,
);

function valueInBrackets(
  text: string,
  { keys, span, rangeWith }: PlainMention,
): { readonly value: Value; readonly words: string } | null {
  const inside = /^\s?\(([^()]{1,40})\)/.exec(text.slice(span.end));
  if (!inside || rangeWith !== null || !keys[0]?.startsWith("code:")) return null;
  const words = inside[1] as string;
  const values = KINDS.flatMap((kind) => valuesIn(kind, words, tokenize(words)));
  const [value] = values;
  if (!value || values.length > 1) return null;
  const start = span.end + inside[0].indexOf("(") + 1;
  const own = { ...value, start: start + value.start, end: start + value.end };
  return { value: own, words: words.slice(value.start, value.end) };
}

function besideLabels({ assessment, blockStarts, language }: TenderReading): SaidValue[] {
  return labelValues.in(assessment, language).flatMap(({ block, facts }) =>
    facts.map(({ key, label, value, words, span, focus }) => ({
      kind: "label" as const,
      of: key,
      name: label,
      scale: value.scale,
      key: value.key,
      words,
      span: shiftSpan(span, blockStarts[block] ?? 0),
      focus: shiftSpan(focus, blockStarts[block] ?? 0),
    })),
  );
}
