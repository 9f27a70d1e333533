// A whole document: the status of each spearhead, with the statements it rests on.
import { type EvidenceKind, SPEARHEADS, type SpearheadId, type SpearheadStatus } from "../catalogue/types.js";
import type { SectionRole, Vocabulary } from "../catalogue/vocabulary.js";
import type { BlockModel, Statement, Unit } from "../model/block-model.js";
import { questionNumber } from "../model/lead.js";
import type { Outline } from "../model/outline.js";
import { sectionOf } from "../model/outline.js";
import type { AssessedBlock } from "./assess-block.js";
import { type Cancelled, cancelledIn, isCancelled } from "./cancellation.js";
import { type Alone, type Judgement, judge, type Place, type Verdict } from "./judge.js";
import { addLinked } from "./linked-evidence.js";
import { likeliestAlone, wishesBeside } from "./lone-evidence.js";
import type { BlockChange } from "./per-block.js";
import { type SectionContext, sectionMeaning } from "./section-context.js";
import type { Signals } from "./signals.js";
import { addSupport, type PerhapsEvidence } from "./support-in-document.js";
import { addTrialClusters } from "./trial-cluster.js";

/** A statement of the document by its place. */
export interface StatementRef {
  readonly block: number;
  readonly statement: number;
}

export interface StatementEvidence extends StatementRef {
  readonly kind: EvidenceKind;
  readonly requirementId: string | null;
  readonly strength: number;
  /** Evidence by its surroundings alone: how likely, as log odds. */
  readonly support?: number;
}

export interface SpearheadAssessment {
  readonly status: SpearheadStatus;
  readonly evidence: readonly StatementEvidence[];
}

export interface DocumentAssessment {
  readonly outline: Outline;
  readonly blocks: readonly AssessedBlock[];
  /** What is new since the analysis before; null when all is. Never changes an outcome. */
  readonly change: BlockChange | null;
  readonly contexts: readonly SectionContext[];
  /** What each block's place contributes to judgements about it: the contexts of the sections it touches. */
  readonly sectionKeys: readonly string[];
  readonly spearheads: Readonly<Record<SpearheadId, SpearheadAssessment>>;
}

interface Judged extends Judgement {
  readonly statement: number;
  readonly role: SectionRole | null;
}

/** Judges all statements in their sections and sums up per spearhead. */
export function assessDocument(
  outline: Outline,
  blocks: readonly AssessedBlock[],
  vocabulary: Vocabulary,
  change: BlockChange | null = null,
): DocumentAssessment {
  const { contexts, keys: sectionKeys } = sectionMeaning(outline, vocabulary);
  const cancelled = cancelledIn(outline, blocks, contexts);
  const cancelledKey = [...cancelled].join(",");
  const perhaps = empty<PerhapsEvidence>();
  // Statements in doubt, and the blocks that they are in: too many in a long document for an object each.
  const doubtful = empty<Judged>();
  const doubtfulIn = empty<number>();
  const found: Record<Exclude<Verdict, "perhaps">, Record<SpearheadId, StatementEvidence[]>> = {
    covers: empty(),
    supports: empty(),
    weak: empty(),
    waives: empty(),
    candidate: empty(),
  };
  blocks.forEach((block, index) => {
    if (block.relevant.length === 0) return;
    for (const judged of judgeBlock(
      { outline, contexts, sectionKeys, cancelled, cancelledKey },
      index,
      block,
    )) {
      const evidence = toEvidence(judged, index, block);
      if (judged.verdict === "perhaps")
        perhaps[judged.spearhead].push({ ...evidence, support: judged.support ?? 0 });
      else found[judged.verdict][judged.spearhead].push(evidence);
      if (!judged.alone) continue;
      doubtful[judged.spearhead].push(judged);
      doubtfulIn[judged.spearhead].push(index);
    }
  });
  addTrialClusters(
    { outline, blocks, contexts, cancelled },
    found.candidate.innovatiegericht,
    found.covers.innovatiegericht,
  );
  for (const id of SPEARHEADS) {
    const inDoubt = { judged: doubtful[id], blocks: doubtfulIn[id] };
    addDoubtful(
      id,
      inDoubt,
      { covers: found.covers[id], weak: found.weak[id], waives: found.waives[id] },
      blocks,
    );
    if (found.covers[id].length === 0) continue;
    found.covers[id].push(...unlisted(found.supports[id], found.covers[id]));
    addSupport({ outline, blocks }, perhaps[id], found.covers[id]);
  }
  addLinked({ outline, blocks, contexts, language: vocabulary.language }, found.covers);
  const spearheads = Object.fromEntries(
    SPEARHEADS.map((id) => [id, decide(found.covers[id], found.waives[id], found.weak[id])]),
  ) as Record<SpearheadId, SpearheadAssessment>;
  return { outline, blocks, change, contexts, sectionKeys, spearheads };
}

/** What doubtful statements say where no other does, and the wishes among them where nothing but a wish is said. */
function addDoubtful(
  id: SpearheadId,
  doubtful: { readonly judged: readonly Judged[]; readonly blocks: readonly number[] },
  found: Readonly<Record<Alone["verdict"], StatementEvidence[]>>,
  blocks: readonly AssessedBlock[],
): void {
  const evidenceAt = (at: number, verdict: Alone["verdict"]) => {
    const index = doubtful.blocks[at] as number;
    return toEvidence({ ...(doubtful.judged[at] as Judged), verdict }, index, blocks[index] as AssessedBlock);
  };
  const { covers, weak, waives } = found;
  if (covers.length + weak.length + waives.length === 0) {
    const likeliest = likeliestAlone(id, doubtful.judged);
    if (likeliest) found[likeliest.verdict].push(evidenceAt(likeliest.at, likeliest.verdict));
  }
  if (covers.length + waives.length > 0 || weak.length === 0) return;
  const known = new Set(weak.map(keyOf));
  // Behind the sure ones: the first is told as the strongest.
  const beside = wishesBeside(doubtful.judged).map((at) => evidenceAt(at, "weak"));
  weak.push(...beside.filter((evidence) => !known.has(keyOf(evidence))));
}

/** A key of a statement within its document. */
export function keyOf({ block, statement }: StatementRef): string {
  return `${block}:${statement}`;
}

function decide(
  covers: StatementEvidence[],
  waives: readonly StatementEvidence[],
  weak: readonly StatementEvidence[],
): SpearheadAssessment {
  if (covers.length > 0) return { status: "covered", evidence: covers.sort(byStrength) };
  if (waives.length > 0) return { status: "waived", evidence: waives };
  if (weak.length > 0) return { status: "weak", evidence: weak };
  return { status: "missing", evidence: [] };
}

/** What stands at no place of `listed`. */
function unlisted(
  found: readonly StatementEvidence[],
  listed: readonly StatementEvidence[],
): readonly StatementEvidence[] {
  if (found.length === 0) return found;
  const places = new Map<number, number[]>();
  for (const { block, statement } of listed) {
    const statements = places.get(block);
    if (statements) statements.push(statement);
    else places.set(block, [statement]);
  }
  return found.filter(({ block, statement }) => !places.get(block)?.includes(statement));
}

function byStrength(a: StatementEvidence, b: StatementEvidence): number {
  return b.strength - a.strength || a.block - b.block || a.statement - b.statement;
}

function empty<Evidence = StatementEvidence>(): Record<SpearheadId, Evidence[]> {
  return { klimaatneutraal: [], innovatiegericht: [], circulair: [], "social-return": [] };
}

interface JudgedIn {
  readonly outline: Outline;
  readonly contexts: readonly SectionContext[];
  readonly sectionKeys: readonly string[];
  readonly cancelled: Cancelled;
  readonly cancelledKey: string;
}

function judgeBlock(place: JudgedIn, index: number, block: AssessedBlock): readonly Judged[] {
  const { outline, contexts, cancelled, cancelledKey } = place;
  const sections = place.sectionKeys[index] as string;
  const known = block.memo.judgements;
  if (known?.sections === sections && known.cancelled === cancelledKey)
    return known.value as readonly Judged[];
  const judged = block.relevant.flatMap((statementIndex) => {
    const statement = block.model.statements[statementIndex] as Statement;
    const context = contexts[sectionOf(outline, index, statement.unit)] as SectionContext;
    const place = placeOf(block, statementIndex, context, cancelled);
    return judge(statement, block.signals[statementIndex] as Signals, place).map((judgement) => ({
      ...judgement,
      statement: statementIndex,
      role: context.role,
    }));
  });
  block.memo.judgements = { sections, cancelled: cancelledKey, value: judged };
  return judged;
}

function toEvidence(judged: Judged, block: number, assessed: AssessedBlock): StatementEvidence {
  const unit = assessed.model.units[(assessed.model.statements[judged.statement] as Statement).unit] as Unit;
  return {
    block,
    statement: judged.statement,
    kind: evidenceKind(judged.verdict, judged.role),
    requirementId: unit.ordinal ? null : unit.label,
    strength: judged.strength,
  };
}

function evidenceKind(verdict: Verdict, role: SectionRole | null): EvidenceKind {
  if (verdict === "waives") return "waiver";
  if (verdict === "weak") return "ambition";
  if (role === "award") return "award-criterion";
  if (role === "contract") return "contract-clause";
  return role === "selection" ? "selection-criterion" : "requirement";
}

const WEIGHT = /^\**(?:€\s*)?\d+(?:[.,]\d+)*\s*(?:%|punten|points|pt)?\**$/;
// A cell that is still to be filled in takes the force out of its row.
const OPEN_CELL = /^(?:n\.?t\.?b\.?|p\.?m\.?|tbd|\?+|…|\.{3}|\[.*\])$/i;

/** What stands around a statement. */
export function placeOf(
  block: AssessedBlock,
  statementIndex: number,
  context: SectionContext,
  cancelled: Cancelled,
): Place {
  const statement = block.model.statements[statementIndex] as Statement;
  const unit = block.model.units[statement.unit] as Unit;
  const row = rowOf(block, unit);
  return {
    role: context.role,
    headingNames: context.names,
    mute: isMute(block, statementIndex, unit, context),
    legalRow: row.some(
      (other) =>
        other.unit !== statement.unit &&
        other.signals.some((s) => s.first.has("legal") && !s.first.has("legal-not")),
    ),
    labelled: unit.label !== null && !unit.ordinal,
    open: /\[[^\]\d]*\]/.test(statement.text),
    cancelled: isCancelled(block, statementIndex, context, cancelled),
    consequence: inSameUnit(block, statementIndex, (signals) => signals.first.has("consequence")),
    invitedNearby: inSameUnit(
      block,
      statementIndex,
      (signals) => signals.first.has("invitation") && signals.first.has("contractor"),
    ),
    reasonFollows:
      block.model.statements[statementIndex + 1]?.unit === statement.unit &&
      ((block.signals[statementIndex + 1]?.first.get("reason") ?? 9) <= 1 ||
        block.signals[statementIndex + 1]?.first.get("explains") === 0 ||
        block.signals[statementIndex + 1]?.first.has("impediment") === true),
    weightRow:
      row.some((other) => other.unit !== statement.unit && WEIGHT.test(other.text)) &&
      !row.some((other) => OPEN_CELL.test(other.text)),
  };
}

/** Whether another statement of the same paragraph, item or cell has such signals. */
function inSameUnit(
  block: AssessedBlock,
  statementIndex: number,
  test: (signals: Signals) => boolean,
): boolean {
  const unit = block.model.units[(block.model.statements[statementIndex] as Statement).unit] as Unit;
  // Only near sentences: a converted document may have thousands in one paragraph.
  const from = Math.max(unit.firstStatement, statementIndex - NEARBY);
  const to = Math.min(unit.lastStatement, statementIndex + NEARBY + 1);
  for (let index = from; index < to; index++) {
    if (index !== statementIndex && test(block.signals[index] as Signals)) return true;
  }
  return false;
}

const NEARBY = 12;

interface RowCell {
  readonly unit: number;
  readonly text: string;
  readonly signals: readonly Signals[];
}

function rowOf(block: AssessedBlock, unit: Unit): RowCell[] {
  if (!unit.cell) return [];
  const row = block.model.tables[unit.cell.table]?.rows[unit.cell.row] ?? [];
  return row
    .filter((cell) => cell.unit >= 0)
    .map((cell) => ({
      unit: cell.unit,
      text: cell.text,
      signals: signalsOfUnit(block, cell.unit),
    }));
}

/** “Eis 4 is zwaar. – Eis 4 vervalt.” */
const ANSWER_AFTER_DASH = /(?:^|[.?!]\s)[–—]\s/;

/** Headings, table heads, code, tables of contents, definitions, and questions whose answer stands elsewhere say nothing. */
export function isMute(
  block: AssessedBlock,
  statementIndex: number,
  unit: Unit,
  context: SectionContext,
): boolean {
  if (unit.kind === "heading" || unit.kind === "code") return true;
  if (context.role === "toc" || context.role === "definitions") return true;
  if (unit.cell) {
    if (unit.cell.row === 0) return true;
    const heads = headsOf(block, unit.cell.table);
    if (heads.some((head) => head.answer) && heads.some((head) => head.question))
      return !heads[unit.cell.column]?.answer;
    return (
      context.role === "questions" && heads.some((head) => head.answer) && !heads[unit.cell.column]?.answer
    );
  }
  if (isEntryOfContents(block.model.source, unit)) return true;
  if (context.role !== "questions") return false;
  // In running text an answer follows a question, or the word "Antwoord", within the same paragraph.
  let isAsked = false;
  for (let index = unit.firstStatement; index < unit.lastStatement; index++) {
    const other = block.model.statements[index] as Statement;
    if (index <= statementIndex) {
      if (block.signals[index]?.first.get("answer-mark") === 0 || ANSWER_AFTER_DASH.test(other.text))
        return false;
      if (index < statementIndex && other.question) return false;
    }
    isAsked ||= other.question;
  }
  return isAsked || isRemark(block.model, statementIndex, unit);
}

/** A question that is none by its form: in italics or quotation marks behind its label, or the first sentence behind a number. */
function isRemark({ source, statements }: BlockModel, statementIndex: number, unit: Unit): boolean {
  const { span } = statements[statementIndex] as Statement;
  const text = source.slice(unit.span.start, unit.span.end);
  const [start, end] = [span.start - unit.span.start, span.end - unit.span.start];
  let isMarked = false;
  for (const { index, 0: words } of text.matchAll(REMARK)) {
    isMarked = true;
    if (index > 0 && index <= start && index + words.length >= end) return true;
  }
  return !isMarked && statementIndex === unit.firstStatement && questionNumber(unit.plain.text) !== null;
}

/** Words in italics or quotation marks. */
const REMARK = /(?<![*\w])\*(?!\*)[^*]+\*(?!\*)|(?<!\w)_[^_]+_(?!\w)|"[^"]+"|“[^”]+”/g;

/** “[2 Innovatie 3](#_Toc82)”: a line of a table of contents without its heading. */
function isEntryOfContents(source: string, { span }: Unit): boolean {
  return source.startsWith("[", span.start) && ENTRY.test(source.slice(span.start, span.end));
}

const ENTRY = /^\[[^[\]]+\]\(#[^()\s]*\)\s*$/;

/** Whether a statement answers a question beside it: what it names was named before. */
export function isAnswer(block: AssessedBlock, statementIndex: number, unit: Unit): boolean {
  if (unit.cell) {
    const heads = headsOf(block, unit.cell.table);
    return heads.some(({ question }) => question) && heads[unit.cell.column]?.answer === true;
  }
  for (let index = Math.max(unit.firstStatement, statementIndex - NEARBY); index < statementIndex; index++)
    if (block.model.statements[index]?.question) return true;
  return false;
}

function headsOf(block: AssessedBlock, table: number): { answer: boolean; question: boolean }[] {
  const header = block.model.tables[table]?.rows[0] ?? [];
  return header.map((cell) => ({
    answer: headIs(block, cell.unit, "answer-mark"),
    question: headIs(block, cell.unit, "question-mark"),
  }));
}

function headIs(block: AssessedBlock, unit: number, signal: string): boolean {
  return unit >= 0 && signalsOfUnit(block, unit).some((signals) => signals.first.has(signal));
}

function signalsOfUnit(block: AssessedBlock, unit: number): readonly Signals[] {
  const { firstStatement, lastStatement } = block.model.units[unit] as Unit;
  return block.signals.slice(firstStatement, lastStatement);
}
