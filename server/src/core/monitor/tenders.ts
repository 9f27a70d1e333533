// Which documents are one tender, and what they say together.
import { type ClauseLevel, LEVELS } from "../catalogue/catalogue-data.js";
import { GENERIC_PRODUCT_GROUP } from "../catalogue/product-group.js";
import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  SPEARHEADS,
  type SpearheadId,
  type SpearheadStatus,
} from "../catalogue/types.js";
import { summaryOfName } from "../tender/document-summary.js";
import { mainFirst } from "../tender/main-document.js";
import { isAnnexFolder } from "../tender/tender-words.js";
import { addCounts } from "./count.js";
import type { DocumentRecord, SocialReturnFacts } from "./record.js";

/** A spearhead in a tender: the best of what its documents say. */
export interface TenderSpearhead {
  readonly asked: boolean;
  readonly status: SpearheadStatus;
  /** Over all documents, in a fixed order; a kind without a place is left out. */
  readonly places: Readonly<Partial<Record<EvidenceKind, number>>>;
  /** The highest level of a criterion that is recognised in it. */
  readonly level: ClauseLevel | null;
}

export interface TenderSocialReturn extends SocialReturnFacts {
  /** How `amount` is known: stated as a sum, or reckoned from the percentage and the value; null without an amount. */
  readonly by: "stated" | "reckoned" | null;
}

/** What the documents of one tender say together. */
export interface TenderRecord {
  /** Unique within a monitor. */
  readonly id: string;
  /** For people: the last part of the folder, the name in a project file, or the file. */
  readonly name: string;
  /** Of its leading document. */
  readonly title: string | null;
  /** Paths, in order. */
  readonly documents: readonly string[];
  readonly productGroup: string;
  readonly department: string | null;
  readonly procedure: string | null;
  readonly date: string | null;
  readonly value: number | null;
  readonly spearheads: Readonly<Record<SpearheadId, TenderSpearhead>>;
  readonly socialReturn: TenderSocialReturn;
  readonly explanations: number;
  readonly findings: number;
}

/** A folder with more documents than any tender has holds something else; then each document stands alone. */
const MOST_DOCUMENTS = 100;

/**
 * The tenders of some documents, in the order of their ids. A project file or a layout of folders decides; otherwise the
 * documents of a folder are one tender, with those in a folder of annexes in it, unless there are two guides among them,
 * or none of them is known for a part of a tender.
 */
export function tendersOf(documents: readonly DocumentRecord[]): readonly TenderRecord[] {
  const groups = new Map<string, DocumentRecord[]>();
  for (const document of documents) {
    const id = document.tender ?? `${folderOf(document.path)}/`;
    const group = groups.get(id);
    if (group) group.push(document);
    else groups.set(id, [document]);
  }
  const tenders = [...groups].flatMap(([id, group]) => {
    const isListed = group[0]?.tender !== null;
    if (isListed || isOneTender(group)) return [toTender(id, group)];
    return group.map((document) => toTender(document.path, [document]));
  });
  return tenders.sort((a, b) => byCodeUnits(a.id, b.id));
}

function isOneTender(group: readonly DocumentRecord[]): boolean {
  if (group.length === 1) return true;
  const roles = group.map(roleOf);
  const guides = roles.filter((role) => role === "guide").length;
  return group.length <= MOST_DOCUMENTS && guides <= 1 && roles.some((role) => role !== null);
}

/** What a document is within a tender: its file name goes first, as in an editor. */
function roleOf({ path, role }: DocumentRecord) {
  const named = summaryOfName(path).role;
  return named !== null && named !== "annex" ? named : (role ?? named);
}

/** The folder of the tender of a document: its own, or the one around a folder of annexes. */
function folderOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  return (isAnnexFolder(folders.at(-1) ?? "") ? folders.slice(0, -1) : folders).join("/");
}

function toTender(id: string, documents: readonly DocumentRecord[]): TenderRecord {
  const leading = mainFirst(documents, (document) => ({ role: roleOf(document), name: document.path }));
  const first = <Key extends "department" | "procedure" | "date" | "value" | "labourShare" | "title">(
    key: Key,
  ) => leading.find((document) => document[key] !== null)?.[key] ?? (null as DocumentRecord[Key]);
  const value = first("value");
  return {
    id,
    name: id.split("/").findLast((part) => part !== "") ?? ".",
    title: first("title"),
    documents: documents.map(({ path }) => path).sort(byCodeUnits),
    productGroup:
      leading.find(({ productGroup }) => productGroup !== GENERIC_PRODUCT_GROUP)?.productGroup ??
      GENERIC_PRODUCT_GROUP,
    department: first("department"),
    procedure: first("procedure"),
    date: first("date"),
    value,
    spearheads: Object.fromEntries(
      SPEARHEADS.map((spearhead) => [spearhead, together(leading, spearhead)]),
    ) as Record<SpearheadId, TenderSpearhead>,
    socialReturn: socialReturnOf(leading, value, first("labourShare")),
    explanations: total(documents, ({ explanations }) => explanations.length),
    findings: total(documents, ({ findings }) =>
      Object.values(findings).reduce((sum, count) => sum + count, 0),
    ),
  };
}

/** The order in which one document makes up for another. */
const STATUSES: readonly SpearheadStatus[] = ["covered", "waived", "weak", "missing"];

function together(documents: readonly DocumentRecord[], id: SpearheadId): TenderSpearhead {
  const all = documents.map(({ spearheads }) => spearheads[id]);
  const places: Record<string, number> = {};
  for (const facts of all) addCounts(places, facts.places);
  return {
    asked: all.some(({ asked }) => asked),
    status: STATUSES.find((status) => all.some((facts) => facts.status === status)) ?? "missing",
    places: Object.fromEntries(
      EVIDENCE_KINDS.flatMap((kind) => (places[kind] ? [[kind, places[kind]]] : [])),
    ),
    level: LEVELS.findLast((level) => all.some(({ levels }) => levels[level] !== undefined)) ?? null,
  };
}

function socialReturnOf(
  documents: readonly DocumentRecord[],
  value: number | null,
  labourShare: number | null,
): TenderSocialReturn {
  const all = documents.map(({ socialReturn }) => socialReturn);
  const { percentage, base } = all.find((facts) => facts.percentage !== null) ?? {
    percentage: null,
    base: null,
  };
  const stated = all.find(({ amount }) => amount !== null)?.amount ?? null;
  if (stated !== null) return { percentage, base, amount: stated, by: "stated" };
  const share = base === "labour-sum" ? labourShare : 100;
  if (percentage === null || value === null || share === null)
    return { percentage, base, amount: null, by: null };
  return { percentage, base, amount: Math.round((value * percentage * share) / 100) / 100, by: "reckoned" };
}

function total(documents: readonly DocumentRecord[], countOf: (document: DocumentRecord) => number): number {
  return documents.reduce((sum, document) => sum + countOf(document), 0);
}

/** The same order on every computer, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
