// The rows of the coverage view as plain data: what each shows, what it says aloud, and where it leads.
import type {
  ClauseOffer,
  ClausesParams,
  ExplanationPlace,
  OverviewCellResult,
  OverviewPlaceResult,
  OverviewResult,
  OverviewRowResult,
  PlaceList,
  ProtocolRange,
} from "../../../server/src/protocol.js";
import { STATUS_ICONS } from "../status-icons.js";
import { word } from "../words.js";

/** A cell of the table: what a clause would fill. */
export type Cell = Pick<ClausesParams, "spearhead" | "kind">;

/** What the writer can do with a row. */
export type Target =
  | { readonly does: "reveal"; readonly range: ProtocolRange; readonly rule?: string }
  | { readonly does: "insert"; readonly cell: Cell; readonly clause?: string };

export interface ViewNode {
  /** The same for what is the same to a reader, also when it moves in the text. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip?: string;
  /** Name of a product icon. */
  readonly icon: string;
  /** What menus go by. */
  readonly context: string;
  readonly expanded: boolean;
  /** `offers`: clauses, asked for when somebody looks. */
  readonly children: readonly ViewNode[] | "offers";
  readonly target?: Target;
}

/** A finding as the editor shows it. */
export interface ViewFinding {
  readonly message: string;
  readonly rule: string;
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly range: ProtocolRange;
  /** The words that it is about. */
  readonly words: string;
}

export const OPEN_PLACE_RULE = "placeholder";

const ICONS = { ...STATUS_ICONS, empty: "circle-large-outline" };
const SEVERITY_ICONS = { error: "error", warning: "warning", information: "info", hint: "lightbulb" };

/** All rows of a document. */
export function nodesOf(
  { rows, explanations }: OverviewResult,
  findings: readonly ViewFinding[],
): readonly ViewNode[] {
  const open = findings.filter(({ rule }) => rule === OPEN_PLACE_RULE);
  const others = findings.filter(({ rule }) => rule !== OPEN_PLACE_RULE);
  const groups = [
    group("findings", "checklist", findingNodes(others)),
    group("open", "edit", openNodes(open)),
    group("explanations", "comment", explanationNodes(explanations)),
  ];
  return [
    ...rows.map(rowNode),
    ...groups.filter(({ id, children }) => id === "findings" || children.length > 0),
  ];
}

/** What can be put into an empty cell. */
export function offerNodes(cell: Cell, offers: readonly ClauseOffer[]): readonly ViewNode[] {
  const nodes = offers.map(({ id, title, heading, newChapter }): ViewNode => {
    const place = word(newChapter ? "view.inNewChapter" : "view.under", { heading });
    return leaf({
      id: `offer:${cell.spearhead}:${cell.kind}:${id}`,
      label: word("view.insert", { title }),
      description: place,
      tooltip: `${title}\n${place}`,
      icon: "add",
      context: "offer",
      target: { does: "insert", cell, clause: id },
    });
  });
  if (nodes.length > 0) return nodes;
  const label = word("view.noOffer");
  return [
    leaf({
      id: `offer:${cell.spearhead}:${cell.kind}`,
      label,
      description: "",
      icon: "info",
      context: "note",
    }),
  ];
}

/** The sentence that a screen reader says of a row. */
export function spoken({ label, description }: ViewNode): string {
  return description === "" ? label : `${label}: ${description}`;
}

function rowNode(row: OverviewRowResult): ViewNode {
  const { name } = row;
  if (row.spearhead === null)
    return leaf({ id: `theme:${name}`, label: name, description: row.note, icon: "info", context: "note" });
  const { spearhead, status, cells, besides } = row;
  return {
    id: `row:${spearhead}`,
    label: name,
    description: word(`row.${status}`),
    tooltip: word("coverage.row", { spearhead: name, status: word(`status.${status}`) }),
    icon: ICONS[status],
    context: "spearhead",
    expanded: true,
    children: [...cells.map((cell) => cellNode(spearhead, cell)), ...besidesNodes(spearhead, besides)],
  };
}

function cellNode(spearhead: Cell["spearhead"], cell: OverviewCellResult): ViewNode {
  const { kind, status, count } = cell;
  const id = `cell:${spearhead}:${kind}`;
  const isOpen = status === "empty" || status === "weak";
  return {
    id,
    label: word(`kind.${kind}`),
    description:
      count === 0 ? word(`cell.${status}`) : word("cell.counted", { status: word(`cell.${status}`), count }),
    icon: ICONS[status],
    context: `cell.${status}`,
    expanded: false,
    children: status === "empty" ? "offers" : placeNodes(id, cell, (place) => place.heading),
    ...(isOpen && { target: { does: "insert", cell: { spearhead, kind } } as const }),
  };
}

function besidesNodes(spearhead: Cell["spearhead"], besides: PlaceList): readonly ViewNode[] {
  return placeNodes(`besides:${spearhead}`, besides, ({ kind }) => word(`evidence.${kind}`));
}

function placeNodes(
  parent: string,
  { count, places }: PlaceList,
  describe: (place: OverviewPlaceResult) => string,
): readonly ViewNode[] {
  const nodes = places.map((place): ViewNode => {
    const { text, requirementId, heading, kind, range } = place;
    const label = requirementId && !text.startsWith(requirementId) ? `${requirementId} ${text}` : text;
    return leaf({
      id: `${parent}:${label}`,
      label,
      description: describe(place),
      tooltip: [label, word(`evidence.${kind}`), heading].filter((line) => line !== "").join("\n"),
      icon: "go-to-file",
      context: "place",
      target: { does: "reveal", range },
    });
  });
  const left = count - places.length;
  if (left > 0) {
    const label = word("view.more", { count: left });
    nodes.push(leaf({ id: `${parent}:more`, label, description: "", icon: "ellipsis", context: "note" }));
  }
  return unique(nodes);
}

function findingNodes(findings: readonly ViewFinding[]): readonly ViewNode[] {
  return findings.map(({ message, rule, severity, range, words }) =>
    leaf({
      id: `finding:${rule}:${words}:${message}`,
      label: message,
      description: word(`severity.${severity}`),
      tooltip: `${message}\n${rule}`,
      icon: SEVERITY_ICONS[severity],
      context: "finding",
      target: { does: "reveal", range, rule },
    }),
  );
}

function openNodes(findings: readonly ViewFinding[]): readonly ViewNode[] {
  return findings.map(({ message, rule, range, words }) =>
    leaf({
      id: `open:${words}`,
      label: words,
      description: "",
      tooltip: message,
      icon: "edit",
      context: "finding",
      target: { does: "reveal", range, rule },
    }),
  );
}

function explanationNodes(explanations: readonly ExplanationPlace[]): readonly ViewNode[] {
  return explanations.map(({ range, reason, about }) =>
    leaf({
      id: `explanation:${about}:${reason}`,
      label: reason,
      description: about,
      tooltip: `${about}\n${reason}`,
      icon: "comment",
      context: "place",
      target: { does: "reveal", range },
    }),
  );
}

function group(
  id: "findings" | "open" | "explanations",
  icon: string,
  children: readonly ViewNode[],
): ViewNode {
  const label = word(`group.${id}`);
  const description = children.length === 0 ? word("view.none") : String(children.length);
  return { id, label, description, icon, context: "group", expanded: false, children: unique(children) };
}

function leaf(node: Omit<ViewNode, "children" | "expanded">): ViewNode {
  return { ...node, children: [], expanded: false };
}

/** The nodes with a number in the ids of those that read the same. */
function unique(nodes: readonly ViewNode[]): readonly ViewNode[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const times = (seen.get(node.id) ?? 0) + 1;
    seen.set(node.id, times);
    return times === 1 ? node : { ...node, id: `${node.id}#${times}` };
  });
}
