// Ids of the other documents of a tender, for a writer who wants to point at them.
import type { TenderSet } from "../../tender/tender-set.js";

/** An id that another document defines, with its words. */
export interface LabelElsewhere {
  readonly label: string;
  readonly text: string;
  /** File name of the document. */
  readonly document: string;
}

/** The codes that other documents than `name` define, in the order of the documents; those of its own are not among them. */
export function labelsElsewhere(set: TenderSet, name: string): LabelElsewhere[] {
  const own = set.document(name);
  const found = new Map<string, LabelElsewhere>();
  for (const document of set.documents) {
    if (document === own) continue;
    for (const { keys, lead, text } of document.labels) {
      const [key = ""] = keys;
      if (!lead || lead.weight === 0 || !key.startsWith("code:") || found.has(key)) continue;
      if (own && set.ownDefinitions(own, key).length > 0) continue;
      found.set(key, { label: text, text: lead.words, document: document.name.split("/").at(-1) ?? "" });
    }
  }
  return [...found.values()];
}
