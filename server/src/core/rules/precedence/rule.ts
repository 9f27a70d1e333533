// The order in which the documents of a tender go before each other: not stated, or stated in two ways.
import type { DocumentSummary } from "../../tender/document-summary.js";
import { numberKey } from "../../tender/label-key.js";
import type { OverTender, TenderMember, TenderReport, TenderRule, TenderScope } from "../rule.js";
import { type Paper, type StatedOrder, statedOrders } from "./stated-order.js";

type MessageId = "differs" | "unstated";

/** Fewer documents leave little to disagree about. */
const FEWEST_DOCUMENTS = 3;

/** Reports two documents that state different orders once, and a tender that states none at the title of its main document. */
export const rule = {
  id: "precedence",
  severity: "warning",
  scope: "tender",
  overTender: {
    read: statedOrders,
    check: (tender) => [...differing(tender), ...unstated(tender)],
  } satisfies OverTender<readonly StatedOrder[]>,
} satisfies TenderRule;

type Scope = TenderScope<readonly StatedOrder[]>;

interface Order {
  readonly document: DocumentSummary;
  readonly stated: StatedOrder;
  /** The documents of the tender in it, by their roles or annex numbers. */
  readonly papers: readonly string[];
}

function* differing(tender: Scope): Iterable<TenderReport<MessageId>> {
  const orders = tender.members.flatMap((member) => ordersOf(member, tender));
  for (const [index, order] of orders.entries()) {
    const other = orders.slice(0, index).find(({ document, papers }) => {
      return document !== order.document && contradict(papers, order.papers);
    });
    if (!other) continue;
    const { document, stated } = order;
    yield {
      document,
      span: stated.span,
      message: "differs",
      data: { document: fileName(other.document) },
      related: [{ document: other.document, span: other.stated.span, message: "other" }],
    };
    return;
  }
}

function ordersOf({ summary, facts }: TenderMember<readonly StatedOrder[]>, { set }: Scope): Order[] {
  return facts.map((stated) => ({
    document: summary,
    stated,
    papers: stated.papers.map((paper) => nameOf(paper, set.documents)),
  }));
}

/** “Bijlage 2” is the contract where that is annex 2. */
function nameOf({ role, annex }: Paper, documents: readonly DocumentSummary[]): string {
  if (role !== null) return role;
  const key = numberKey("annex", annex ?? "");
  return documents.find(({ self }) => self === key)?.role ?? key;
}

/** Whether two documents stand in one order in the first and in the other order in the second. */
function contradict(first: readonly string[], second: readonly string[]): boolean {
  return first.some((before, index) =>
    first.slice(index + 1).some((behind) => {
      const [at, other] = [second.indexOf(before), second.indexOf(behind)];
      return before !== behind && at >= 0 && other >= 0 && at > other;
    }),
  );
}

function* unstated({ members }: Scope): Iterable<TenderReport<MessageId>> {
  const [main] = members;
  const has = (role: string) => members.some(({ summary }) => summary.role === role);
  if (!main || members.length < FEWEST_DOCUMENTS || !has("contract")) return;
  if (members.some(({ facts }) => facts.length > 0)) return;
  yield { document: main.summary, span: main.summary.head, message: "unstated", outcome: "review" };
}

function fileName({ name }: DocumentSummary): string {
  return name.split("/").at(-1) ?? name;
}
