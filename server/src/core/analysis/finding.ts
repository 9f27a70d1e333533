// What the core reports. Shells turn these into diagnostics, JSON, SARIF or text.
import type { EvidenceKind, Severity, SpearheadId, SpearheadStatus } from "../catalogue/types.js";
import type { TextEdit } from "../text/edit.js";
import type { Span } from "../text/span.js";

/** Values that a message template may name between braces. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A second place that belongs to a finding. Offsets are those of its document. */
export interface RelatedPlace {
  /** The name of another document of the tender; absent for a place in the same document. */
  readonly document?: string;
  readonly span: Span;
  /** Id of a message of the same rule. */
  readonly message: string;
  readonly data: MessageData;
}

export interface Finding {
  /** Id of the rule, one of those in `rules/README.md`. */
  readonly rule: string;
  readonly severity: Severity;
  /** `review` marks a judgement that a person has to make. */
  readonly outcome: "violation" | "review";
  readonly spearhead: SpearheadId | null;
  /** UTF-16 offsets in the document. */
  readonly span: Span;
  /** The words inside `span` that matter most, where an editor draws its line; equal to `span` when all of it matters. */
  readonly focus: Span;
  /** Id of a message of the rule; `formatMessage` words it. */
  readonly message: string;
  readonly data: MessageData;
  readonly related: readonly RelatedPlace[];
}

/** A sentence or cell on which a status rests. */
export interface Evidence {
  /** UTF-16 offsets in the document. */
  readonly span: Span;
  readonly kind: EvidenceKind;
  readonly requirementId: string | null;
}

export interface SpearheadResult {
  readonly status: SpearheadStatus;
  /** Strongest first; empty when the status is `missing`. */
  readonly evidence: readonly Evidence[];
}

/** A change that a writer may accept. Applying `edits` in one step is safe for the text analysed, and for no other. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** At most one fix per finding is preferred. */
  readonly preferred: boolean;
  /** Whether it may be applied unseen, with others: it changes no meaning that a buyer has to weigh. */
  readonly safe?: boolean;
  /** Whether a writer should see the new text beside the old one before it is applied. */
  readonly preview?: boolean;
  /** Why the new text is better, for the preview. */
  readonly reason?: string;
  /** Where the first open choice in the new text stands, as an offset after the edit; null when there is none. */
  readonly select: Span | null;
}
