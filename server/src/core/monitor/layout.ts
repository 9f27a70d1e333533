// What the names of folders say of a tender, by a rule of the organisation: `{afdeling}/{jaar}/{aanbesteding}`.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { DocumentRecord } from "./record.js";

/** What a place tells; null for what it does not. */
export type Placed = Pick<DocumentRecord, "department" | "procedure" | "date" | "tender">;

/** A layout of folders, one expression a folder. */
export type Layout = readonly RegExp[];

export const NOWHERE: Placed = { department: null, procedure: null, date: null, tender: null };

/** The parts that a layout may name, and what each of them looks like. */
const PARTS: Readonly<Record<string, { readonly id: string; readonly pattern: string }>> = {
  afdeling: { id: "department", pattern: ".+?" },
  department: { id: "department", pattern: ".+?" },
  procedure: { id: "procedure", pattern: ".+?" },
  datum: { id: "date", pattern: "\\d{4}-?\\d{2}-?\\d{2}" },
  date: { id: "date", pattern: "\\d{4}-?\\d{2}-?\\d{2}" },
  jaar: { id: "date", pattern: "\\d{4}" },
  year: { id: "date", pattern: "\\d{4}" },
  aanbesteding: { id: "tender", pattern: ".+?" },
  tender: { id: "tender", pattern: ".+?" },
};

/** Reads a layout; null when it names a part that is not known, or one twice. */
export function readLayout(text: string): Layout | null {
  const folders = text.split("/").filter((folder) => folder !== "");
  const named = folders.flatMap((folder) =>
    [...folder.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => PARTS[name.toLowerCase()]?.id),
  );
  if (named.includes(undefined) || new Set(named).size < named.length || named.length === 0) return null;
  return folders.map((folder) => new RegExp(`^${folder.replace(/\{([^}]*)\}|\*|[^{*]+/g, partOf)}$`, "u"));
}

function partOf(text: string, name: string | undefined): string {
  if (text === "*") return ".*";
  const part = name === undefined ? undefined : PARTS[name.toLowerCase()];
  return part ? `(?<${part.id}>${part.pattern})` : text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}

/** What the folders of a path tell; a path is relative to where the layout begins, with `/`. */
export function placedBy(layout: Layout, path: string): Placed {
  const folders = path.split("/").slice(0, -1);
  let placed = NOWHERE;
  for (const [index, expression] of layout.entries()) {
    const groups = expression.exec(folders[index] ?? "")?.groups;
    if (!groups) return placed;
    const { department, procedure, date, tender } = groups;
    placed = {
      department: department ?? placed.department,
      procedure: (procedure && procedureInFolder(procedure)) ?? placed.procedure,
      date: date?.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, "$1-$2-$3") ?? placed.date,
      tender: tender === undefined ? placed.tender : folders.slice(0, index + 1).join("/"),
    };
  }
  return placed;
}

/** The procedure that the name of a folder means, however it joins its words. */
function procedureInFolder(name: string): string | null {
  const plain = (text: string) => text.toLowerCase().replace(/[-_ ]+/g, " ");
  const found = CATALOGUE.procedures.find(({ id, name: { nl, en }, names }) =>
    [id, nl, en, ...names].some((known) => plain(known) === plain(name)),
  );
  return found?.id ?? null;
}
