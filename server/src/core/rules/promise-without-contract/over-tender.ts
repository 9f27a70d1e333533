// The same over the documents of a tender: what one of them asks, and what the contract among them takes up.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import type { StatementEvidence } from "../../assessment/assess-document.js";
import type { SpearheadId } from "../../catalogue/types.js";
import type { DocumentSummary } from "../../tender/document-summary.js";
import { codeKey, type LabelKey, rowOf } from "../../tender/label-key.js";
import { type Span, shiftSpan } from "../../text/span.js";
import type { OverTender, Settled, TenderMember, TenderReading, TenderReport, TenderScope } from "../rule.js";
import {
  contractOf,
  FEWEST_SENTENCES,
  factsOf,
  isOnlyPromised,
  isSettled,
  namesOf,
  settledSections,
  spanOf,
} from "./promises.js";

type MessageId = "dropped" | "onlyInGeneral" | "criterion";

/** A demand of a spearhead; its span is in the document. */
interface Demand {
  readonly span: Span;
  readonly isCriterion: boolean;
  /** How a contract would call it: its own label first. */
  readonly names: readonly LabelKey[];
}

/** What a document asks and takes up. */
export interface PromiseFacts {
  readonly asked: readonly SpearheadId[];
  /** Covered by requirements and criteria alone. */
  readonly promised: Readonly<Partial<Record<SpearheadId, readonly Demand[]>>>;
  /** Covered, and followed up in the same document. */
  readonly followed: readonly SpearheadId[];
  /** Whether a sentence makes every promise binding. */
  readonly settlesAll: boolean;
  /** What the contract in it speaks of; null without one. */
  readonly contract: ContractWords | null;
}

interface ContractWords {
  readonly span: Span;
  readonly cues: readonly string[];
}

type Scope = TenderScope<PromiseFacts>;
type Member = TenderMember<PromiseFacts>;

const MOST_PLACES = 5;

export const promisesOverTender: OverTender<PromiseFacts> = {
  read,
  *check(tender) {
    const contracts = contractsOf(tender);
    const [contract] = contracts;
    if (!contract || tender.members.some(({ facts }) => facts.settlesAll)) return;
    const spearheads = new Set(tender.members.flatMap(({ facts }) => facts.asked));
    for (const spearhead of spearheads) {
      const report = isTakenUp(spearhead, tender, contracts)
        ? null
        : droppedFrom(contract, spearhead, tender.members);
      if (report) yield report;
      else yield* unboundCriteria(spearhead, tender.members, contracts);
    }
  },
  *settled(tender): Iterable<Settled> {
    if (contractsOf(tender).length === 0) return;
    for (const { summary, facts } of tender.members)
      for (const spearhead of facts.asked) yield { document: summary, spearhead };
  },
};

function read(document: TenderReading): PromiseFacts {
  const settled = settledSections(document);
  const covered = document.spearheads.filter((id) => document.assessment.spearheads[id].status === "covered");
  const isPromise = (id: SpearheadId) =>
    isOnlyPromised(document, id) && (settled === "all" || !isSettled(document, id, settled));
  const promised = covered.filter(isPromise);
  return {
    asked: document.spearheads,
    promised: Object.fromEntries(promised.map((id) => [id, demandsOf(document, id)])),
    followed: covered.filter((id) => !promised.includes(id)),
    settlesAll: settled === "all",
    contract: contractIn(document),
  };
}

function demandsOf(document: TenderReading, spearhead: SpearheadId): Demand[] {
  return document.assessment.spearheads[spearhead].evidence.map((evidence) => ({
    span: shiftSpan(spanOf(document, evidence), document.blockStarts[evidence.block] ?? 0),
    // What only may be evidence is no promise to hold anybody to.
    isCriterion: evidence.kind === "award-criterion" && evidence.support === undefined,
    names: keysOf(document, evidence),
  }));
}

function keysOf(document: TenderReading, evidence: StatementEvidence): LabelKey[] {
  const { requirementId } = evidence;
  const names = [...(requirementId === null ? [] : [requirementId]), ...namesOf(document, evidence)];
  return [...new Set(names.filter((name) => /\p{L}.*\d/u.test(name)).map(codeKey))];
}

/** The whole of a document that is a contract; in another one the chapter of the contract. */
function contractIn(document: TenderReading): ContractWords | null {
  const { assessment, blockStarts, summary } = document;
  if (summary.role === "contract") {
    const blocks = assessment.blocks.map((_, index) => index);
    const sentences = blocks.reduce((total, block) => total + wordsOf(document, block).sentences, 0);
    return sentences < FEWEST_SENTENCES
      ? null
      : { span: summary.head, cues: cuesOf(document, blocks, OF_CHAPTERS) };
  }
  const contract = contractOf(document);
  if (!contract) return null;
  const { heading, block, blocks } = contract;
  const span = heading.plain.toSourceSpan(0, heading.plain.text.length);
  return { span: shiftSpan(span, blockStarts[block] ?? 0), cues: cuesOf(document, blocks, NO_CUES) };
}

/** Cues that say of a chapter that the contract is elsewhere, and of a contract only that an annex is. */
const OF_CHAPTERS: ReadonlySet<string> = new Set(["elsewhere", "extract"]);
const NO_CUES: ReadonlySet<string> = new Set();

function cuesOf(document: TenderReading, blocks: readonly number[], without: ReadonlySet<string>): string[] {
  const cues = new Set(blocks.flatMap((block) => [...wordsOf(document, block).cues]));
  return [...cues].filter((cue) => !without.has(cue)).sort();
}

function wordsOf({ assessment }: TenderReading, block: number) {
  return factsOf(assessment.blocks[block] as AssessedBlock);
}

/** The contracts among the documents; chapters of one only where no document is one. */
function contractsOf({ members }: Scope): readonly Member[] {
  const all = members.filter(({ facts }) => facts.contract !== null);
  const own = all.filter(({ summary }) => summary.isMainContract);
  return own.length > 0 ? own : all;
}

/** Whether nobody asks for it alone, or a document of the tender follows it up. */
function isTakenUp(spearhead: SpearheadId, { members }: Scope, contracts: readonly Member[]): boolean {
  const demands = members.flatMap(({ facts }) => facts.promised[spearhead] ?? []);
  if (demands.length === 0 || members.some(({ facts }) => facts.followed.includes(spearhead))) return true;
  return contracts.some(
    ({ summary, facts }) =>
      has(facts, "general", "elsewhere", spearhead) ||
      demands.some(({ names }) => names.some((name) => isNamedIn(summary, name))),
  );
}

function has({ contract }: PromiseFacts, ...cues: readonly string[]): boolean {
  return cues.some((cue) => contract?.cues.includes(cue));
}

interface NamedLabels {
  readonly keys: ReadonlySet<LabelKey>;
  /** “E-04 tot en met E-08”. */
  readonly ranges: readonly { readonly row: string; readonly from: number; readonly to: number }[];
}

const named = new WeakMap<DocumentSummary, NamedLabels>();

/** Whether a document names a label, alone or within a range. */
function isNamedIn(document: DocumentSummary, key: LabelKey): boolean {
  let labels = named.get(document);
  if (!labels) {
    labels = labelsNamedIn(document);
    named.set(document, labels);
  }
  if (labels.keys.has(key)) return true;
  const own = rowOf(key);
  return (
    own !== null &&
    labels.ranges.some(({ row, from, to }) => row === own.row && from < own.number && own.number < to)
  );
}

function labelsNamedIn({ labels }: DocumentSummary): NamedLabels {
  return {
    keys: new Set(labels.flatMap(({ keys }) => keys)),
    ranges: labels.flatMap(({ keys, rangeWith }, index) => {
      if (rangeWith === null || !labels[index + 1]?.keys.includes(rangeWith)) return [];
      const [from, to] = [rowOf(keys.at(-1) ?? ""), rowOf(rangeWith)];
      return from && from.row === to?.row ? [{ row: from.row, from: from.number, to: to.number }] : [];
    }),
  };
}

function droppedFrom(
  { summary, facts }: Member,
  spearhead: SpearheadId,
  members: readonly Member[],
): TenderReport<MessageId> | null {
  const promises = members.flatMap((member) =>
    (member.facts.promised[spearhead] ?? []).map(({ span }) => ({
      document: member.summary,
      span,
      message: "promise",
    })),
  );
  if (!facts.contract || promises.length === 0) return null;
  const inGeneral = has(facts, "incorporation");
  return {
    document: summary,
    span: facts.contract.span,
    message: inGeneral ? "onlyInGeneral" : "dropped",
    ...(inGeneral && { outcome: "review" }),
    data: { spearhead },
    spearhead,
    related: promises.slice(0, MOST_PLACES),
  };
}

/** Award criteria with a label that a contract which names other demands does not name. */
function* unboundCriteria(
  spearhead: SpearheadId,
  members: readonly Member[],
  contracts: readonly Member[],
): Iterable<TenderReport<MessageId>> {
  const [contract] = contracts;
  if (!contract?.facts.contract || contracts.some(({ facts }) => has(facts, "general", "incorporation")))
    return;
  const done = new Set<LabelKey>();
  for (const { summary, facts } of members) {
    for (const { span, isCriterion, names } of facts.promised[spearhead] ?? []) {
      const [name] = names;
      if (!isCriterion || name === undefined || done.has(name)) continue;
      if (names.some((one) => contracts.some((other) => isNamedIn(other.summary, one)))) continue;
      done.add(name);
      yield {
        document: summary,
        span,
        message: "criterion",
        outcome: "review",
        data: { spearhead, document: fileName(contract.summary) },
        spearhead,
        related: [{ document: contract.summary, span: contract.facts.contract.span, message: "contract" }],
      };
    }
  }
}

function fileName({ name }: DocumentSummary): string {
  return name.split("/").at(-1) ?? name;
}
