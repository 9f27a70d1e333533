// The answer of `speerpunt_propose`: texts with the exact edits, each checked again in the whole document.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Clause, ClauseKind } from "../../catalogue/catalogue-data.js";
import { clauseById } from "../../catalogue/clauses.js";
import { ownClauses } from "../../catalogue/organisation.js";
import { type MessageLanguage, SPEARHEADS, type SpearheadId } from "../../catalogue/types.js";
import type { TextEdit } from "../../text/edit.js";
import { LineIndex } from "../../text/line-index.js";
import { type Judgement, judgementOf, type RangeReport, rangeReport } from "../document-report.js";
import { textFixesFor } from "../fixes/fixes.js";
import { insertClause } from "../insertion/insert-clause.js";
import { clausesFor } from "../offer.js";
import { openChoices } from "../open-choice.js";
import { CATALOGUE_VERSION, RULE_IDS } from "../wording.js";
import { isOnLine } from "./at-line.js";
import { type CriterionReport, criterionReport } from "./criterion-report.js";
import { type GivenEdit, readGivenEdits } from "./given-edits.js";
import { type FindingLine, findingLine, type Recheck, recheck } from "./recheck.js";
import { TOOL_STRINGS } from "./strings.js";
import type { ToolDocument, ToolOutcome } from "./tool-document.js";
import { Trials } from "./trials.js";

export interface ProposeInput {
  /** Counts from 1. */
  readonly line?: number;
  readonly rule?: string;
  readonly spearhead?: SpearheadId;
  readonly kind?: ClauseKind;
  readonly criterion?: string;
  readonly edits?: readonly GivenEdit[];
}

export interface EditAnswer {
  /** In the text before the edit. */
  readonly range: RangeReport;
  readonly oldText: string;
  readonly newText: string;
}

export interface Proposal {
  readonly title: string;
  /** `catalogue`: a text of the catalogue; `rule`: made by the rule of the finding; `given`: the caller's own. */
  readonly origin: "catalogue" | "rule" | "given";
  /** Why the text is better, where the rewrite says so. */
  readonly reason: string | null;
  readonly criterion: CriterionReport | null;
  /** The finding that it answers. */
  readonly finding: FindingLine | null;
  readonly edits: readonly EditAnswer[];
  /** What a person has to choose in the new text; nobody may fill it in for them. */
  readonly openChoices: readonly string[];
  readonly recheck: Recheck;
}

export interface ProposeAnswer {
  readonly catalogueVersion: string;
  readonly path: string | null;
  readonly proposals: readonly Proposal[];
  /** How many proposals there are beyond those told. */
  readonly omitted: number;
}

/** More than anybody weighs against each other. */
const MOST_PROPOSALS = 9;
const ORIGIN = /<!-- speerpunt: ([a-z0-9-]+) v\d+ -->/;
const ALL_KINDS: readonly ClauseKind[] = ["requirement", "award-criterion", "contract-clause"];

/** A text before it has been checked. */
type Candidate = Omit<Proposal, "edits" | "openChoices" | "recheck"> & {
  readonly edits: readonly TextEdit[];
};

type Candidates =
  | { readonly kind: "candidates"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "fault"; readonly message: string };

export function proposeAnswer(
  document: ToolDocument,
  input: ProposeInput,
  language: MessageLanguage,
): ToolOutcome<ProposeAnswer> {
  const { analysis, tender } = document;
  const judgement = judgementOf(analysis, tender);
  const found = candidatesFor(judgement, input, language);
  if (found.kind === "fault") return found;
  const lines = new LineIndex(analysis.text);
  const told = found.candidates.slice(0, MOST_PROPOSALS);
  const trials = new Trials(analysis.text, document.options);
  const tried = (edits: readonly TextEdit[]) => judgementOf(trials.after(edits), tender);
  return {
    kind: "answer",
    answer: {
      catalogueVersion: CATALOGUE_VERSION,
      path: document.path,
      proposals: told.map((candidate) => proposal(judgement, tried, candidate, lines, language)),
      omitted: found.candidates.length - told.length,
    },
  };
}

function candidatesFor(judgement: Judgement, input: ProposeInput, language: MessageLanguage): Candidates {
  const { analysis } = judgement;
  const strings = TOOL_STRINGS[language];
  const { line, rule, spearhead, kind, criterion, edits } = input;
  const fault = (message: string) => ({ kind: "fault", message }) as const;
  if (edits) {
    const isAlone = !line && !rule && !spearhead && !kind && !criterion;
    return isAlone ? given(analysis, edits, language) : fault(strings.editsAlone);
  }
  if (rule && !RULE_IDS.includes(rule)) return fault(strings.unknownRule(rule, RULE_IDS));
  if (criterion) {
    const clause = clauseById(criterion, ownClauses(analysis.organisation));
    return clause ? clauses(analysis, [clause], language) : fault(strings.unknownCriterion(criterion));
  }
  if (line || rule) return answersTo(judgement, input, language);
  if (!spearhead && !kind) return fault(strings.noPlace);
  const asked = spearhead ? [spearhead] : SPEARHEADS;
  const kinds = kind ? [kind] : ALL_KINDS;
  return clauses(
    analysis,
    asked.flatMap((id) => clausesFor(analysis, id, kinds)),
    language,
  );
}

function given(analysis: Analysis, edits: readonly GivenEdit[], language: MessageLanguage): Candidates {
  const read = readGivenEdits(analysis.text, edits, language);
  if (read.kind === "fault") return read;
  const title = TOOL_STRINGS[language].givenEdits;
  return {
    kind: "candidates",
    candidates: [{ title, origin: "given", reason: null, criterion: null, finding: null, edits: read.edits }],
  };
}

function clauses(analysis: Analysis, chosen: readonly Clause[], language: MessageLanguage): Candidates {
  return {
    kind: "candidates",
    candidates: chosen.map((clause) => ({
      title: clause.title[language],
      origin: "catalogue",
      reason: clause.rationale[language],
      criterion: criterionReport(clause, language),
      finding: null,
      edits: [insertClause(analysis, clause).edit],
    })),
  };
}

/** The fixes of the findings at a line, or of a rule. */
function answersTo(
  { analysis, findings }: Judgement,
  { line, rule, spearhead, kind }: ProposeInput,
  language: MessageLanguage,
): Candidates {
  const lines = new LineIndex(analysis.text);
  if (line && line > lines.lineCount) {
    return { kind: "fault", message: TOOL_STRINGS[language].noSuchLine(line, lines.lineCount) };
  }
  const candidates = findings
    .filter(
      (finding) =>
        (!rule || finding.rule === rule) &&
        (!spearhead || finding.spearhead === spearhead) &&
        (!line || isOnLine(finding.span, line, lines)),
    )
    .flatMap((finding) =>
      textFixesFor(analysis, finding, language).map((fix): Candidate => {
        const criterion = criterionIn(fix.edits, analysis, language);
        return {
          title: fix.title,
          origin: criterion ? "catalogue" : "rule",
          reason: fix.reason ?? null,
          criterion,
          finding: findingLine(analysis, finding, lines, language),
          edits: fix.edits,
        };
      }),
    );
  return {
    kind: "candidates",
    candidates: kind ? candidates.filter(({ criterion }) => criterion?.kind === kind) : candidates,
  };
}

/** The text of the catalogue that edits insert, by the comment that goes with it. */
function criterionIn(
  edits: readonly TextEdit[],
  { organisation }: Analysis,
  language: MessageLanguage,
): CriterionReport | null {
  const id = edits.map(({ newText }) => ORIGIN.exec(newText)?.[1]).find((found) => found !== undefined);
  const clause = id === undefined ? undefined : clauseById(id, ownClauses(organisation));
  return clause ? criterionReport(clause, language) : null;
}

function proposal(
  judgement: Judgement,
  tried: (edits: readonly TextEdit[]) => Judgement,
  { edits, ...candidate }: Candidate,
  lines: LineIndex,
  language: MessageLanguage,
): Proposal {
  const { text } = judgement.analysis;
  return {
    ...candidate,
    edits: edits.map(({ span, newText }) => ({
      range: rangeReport(span, lines),
      oldText: text.slice(span.start, span.end),
      newText,
    })),
    openChoices: openChoices(edits.map(({ newText }) => newText).join("\n")),
    recheck: recheck(judgement, tried(edits), language),
  };
}
