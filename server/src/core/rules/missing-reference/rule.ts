// A label that points at nothing in any document of the tender.
import type { DocumentSummary, Label } from "../../tender/document-summary.js";
import { type LabelKey, rowOf } from "../../tender/label-key.js";
import type { TenderSet } from "../../tender/tender-set.js";
import type { OverTender, TenderReport, TenderRule } from "../rule.js";

type MessageId = "label" | "article" | "chapter" | "annex";

/** So many labels of a row make it one that the tender itself numbers. */
const FEWEST_OF_ROW = 3;
/** So many files with such a name make it likely that each annex is one. */
const FEWEST_ANNEXES = 2;
const MOST_PLACES = 10;

/**
 * Reports each label of a row that the tender numbers, each article of its contract and each paragraph of a numbered document that
 * does not exist, once per document; an annex that is not among the files once, in the main document that names it.
 */
export const rule = {
  id: "missing-reference",
  severity: "warning",
  scope: "tender",
  overTender: {
    // The summaries say it all.
    read: () => null,
    *check(tender) {
      const rows = rowsOf(tender.set);
      const annexes = new Set<LabelKey>();
      for (const { summary } of tender.members) {
        // Numbers in a question are those of the tenderer, and what an answer withdraws may be gone.
        if (summary.role === "clarifications") continue;
        for (const [key, labels] of danglingIn(summary, tender.set, rows)) {
          const isAnnex = key.startsWith("annex:");
          if (isAnnex && annexes.has(key)) continue;
          if (isAnnex) annexes.add(key);
          yield report(summary, key, labels);
        }
      }
    },
  } satisfies OverTender<null>,
} satisfies TenderRule;

function report(
  document: DocumentSummary,
  key: LabelKey,
  [first, ...others]: readonly Label[],
): TenderReport<MessageId> {
  const { area, text } = first as Label;
  const message = messageOf(key);
  return {
    document,
    span: area,
    message,
    data: { label: text },
    // Somebody may have published the annex in another form.
    ...(message === "annex" && { outcome: "review" }),
    related: others.slice(0, MOST_PLACES).map((other) => ({ document, span: other.area, message: "again" })),
  };
}

function messageOf(key: LabelKey): MessageId {
  const [kind] = key.split(":");
  return kind === "annex" || kind === "article" ? kind : kind === "number" ? "chapter" : "label";
}

/** The labels of a document that point at nothing though they should, by their keys. */
function danglingIn(document: DocumentSummary, set: TenderSet, rows: Rows): Map<LabelKey, Label[]> {
  const found = new Map<LabelKey, Label[]>();
  for (const [index, label] of document.labels.entries()) {
    if (stands(label, document, set) || isOfAnnex(label, document.labels[index + 1])) continue;
    const key = label.keys.find((one) => shouldExist(one, label, document, set, rows));
    if (key === undefined) continue;
    const known = found.get(key);
    if (known) known.push(label);
    else found.set(key, [label]);
  }
  return found;
}

const NEAR = 20;

/** “Artikel 12 van bijlage 4”: an annex numbers its own articles. */
function isOfAnnex({ keys, area }: Label, next: Label | undefined): boolean {
  return (
    keys[0]?.startsWith("article:") === true &&
    next?.keys[0]?.startsWith("annex:") === true &&
    next.area.start - area.end < NEAR
  );
}

/** Whether a label leads somewhere; a list of annexes only announces them. */
function stands(label: Label, document: DocumentSummary, set: TenderSet): boolean {
  if (!label.keys[0]?.startsWith("annex:"))
    return label.lead !== null || label.keys.some((key) => set.isDefined(key));
  return set
    .resolve(document, label)
    .definitions.some(({ label: defined }) => defined === null || defined.lead.weight > 0);
}

function shouldExist(
  key: LabelKey,
  label: Label,
  document: DocumentSummary,
  set: TenderSet,
  rows: Rows,
): boolean {
  const [kind = ""] = key.split(":");
  // “Artikel 1.7 – 18-/18+”: behind a dash may stand any figure.
  if (kind !== "code" && label.rangeWith !== null) return false;
  switch (kind) {
    case "code":
      return (rows.sizes.get(rowOf(key)?.row ?? "") ?? 0) >= FEWEST_OF_ROW;
    case "annex":
      return (rows.annexes.get(formOf(key)) ?? 0) >= FEWEST_ANNEXES && key !== document.self;
    case "article":
      return isOfNumbered(
        key,
        "article:",
        label.target === "contract" ? contractsOf(set) : ownContract(document),
        set,
      );
    case "number":
      return isOfNumbered(key, "number:", pointedAt(label, document, set), set);
    default:
      return false;
  }
}

function contractsOf({ documents }: TenderSet): readonly DocumentSummary[] {
  return documents.filter(({ isMainContract }) => isMainContract);
}

/** Within a contract, “artikel 7” is one of its own. */
function ownContract(document: DocumentSummary): readonly DocumentSummary[] {
  return document.role === "contract" ? [document] : [];
}

function pointedAt(
  label: Label,
  document: DocumentSummary,
  { documents }: TenderSet,
): readonly DocumentSummary[] {
  if (label.target === null) return [document];
  return documents.filter(({ role }) => role === label.target);
}

/**
 * Whether the only document that is meant numbers what stands beside the key: 3.1 and 3.2 where the key is 3.4, and as many
 * whole ones where it is 9. A document that lost its numbers in a conversion is not held to them.
 */
function isOfNumbered(
  key: LabelKey,
  kind: string,
  documents: readonly DocumentSummary[],
  set: TenderSet,
): boolean {
  const [document] = documents;
  if (!document || documents.length > 1 || !key.startsWith(kind)) return false;
  const number = key.slice(kind.length);
  const parent = number.includes(".") ? number.slice(0, number.lastIndexOf(".") + 1) : "";
  for (let beside = 1; beside <= FEWEST_OF_ROW; beside++)
    if (set.ownDefinitions(document, `${kind}${parent}${beside}`).length === 0) return false;
  return true;
}

interface Rows {
  /** How many different labels of a row are defined, by the letters of the row. */
  readonly sizes: ReadonlyMap<string, number>;
  /** How many files are an annex, by the form of its name: a number or a letter. */
  readonly annexes: ReadonlyMap<string, number>;
}

function rowsOf({ documents }: TenderSet): Rows {
  const rows = new Map<string, Set<number>>();
  const annexes = new Map<string, number>();
  for (const { labels, self } of documents) {
    if (self) annexes.set(formOf(self), (annexes.get(formOf(self)) ?? 0) + 1);
    for (const { lead, keys } of labels) {
      const place = lead && keys[0]?.startsWith("code:") ? rowOf(keys[0]) : null;
      if (!lead || !place || lead.weight === 0) continue;
      const numbers = rows.get(place.row);
      if (numbers) numbers.add(place.number);
      else rows.set(place.row, new Set([place.number]));
    }
  }
  return { sizes: new Map([...rows].map(([row, numbers]) => [row, numbers.size])), annexes };
}

function formOf(key: LabelKey): string {
  const [, number = ""] = key.split(":");
  return /^\d/.test(number) ? "digit" : /^[IVX]+$/.test(number) ? "roman" : "letter";
}
