// The places of a document that say something of a spearhead, each with its column and its section.
import type { Analysis } from "../../analysis/analyzer.js";
import type { StatementEvidence } from "../../assessment/assess-document.js";
import { ROLE_OF_KIND } from "../../assessment/chapters.js";
import { CLAUSE_KINDS, type ClauseKind } from "../../catalogue/catalogue-data.js";
import type { EvidenceKind, SpearheadId } from "../../catalogue/types.js";
import type { BlockModel, Statement } from "../../model/block-model.js";
import { sectionOf } from "../../model/outline.js";
import { type Span, shiftSpan } from "../../text/span.js";

/** A sentence or cell of the document that says something of a spearhead. */
export interface OverviewPlace {
  /** UTF-16 offsets in the document. */
  readonly span: Span;
  /** Its words without marks of Markdown. */
  readonly text: string;
  readonly kind: EvidenceKind;
  readonly requirementId: string | null;
  /** The heading under which it stands; empty before the first one. */
  readonly heading: string;
}

export interface LocatedPlace {
  readonly place: OverviewPlace;
  /** The kind of text that it is; a wish is of the kind of its chapter. Null when it is none of the three. */
  readonly column: ClauseKind | null;
  /** Index in the sections of the outline. */
  readonly section: number;
}

/** What the status of a spearhead rests on, in the order of the document. */
export function placesOf(analysis: Analysis, spearhead: SpearheadId): readonly LocatedPlace[] {
  return analysis.document.spearheads[spearhead].evidence
    .map((evidence) => locate(analysis, evidence))
    .sort((a, b) => a.place.span.start - b.place.span.start);
}

function locate({ document, blockStarts }: Analysis, evidence: StatementEvidence): LocatedPlace {
  const { outline, contexts } = document;
  const { block, kind, requirementId } = evidence;
  const { statements } = outline.blocks[block] as BlockModel;
  const { unit, span, text } = statements[evidence.statement] as Statement;
  const section = sectionOf(outline, block, unit);
  const heading = outline.sections[section]?.heading?.plain.text ?? "";
  const role = contexts[section]?.role;
  const column = CLAUSE_KINDS.find((known) =>
    kind === "ambition" ? ROLE_OF_KIND[known] === role : known === kind,
  );
  const place = { span: shiftSpan(span, blockStarts[block] ?? 0), text, kind, requirementId, heading };
  return { place, column: column ?? null, section };
}

const LONGEST = 90;

/** The first words of a sentence on one line. */
export function shortText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).trimEnd()}…`;
}
