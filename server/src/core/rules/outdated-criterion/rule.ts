// A text that was inserted from the catalogue, of which the catalogue has a later version or which is past its time.
import { type Origin, originsOf } from "../../assessment/criteria.js";
import type { Clause } from "../../catalogue/catalogue-data.js";
import { clauseById } from "../../catalogue/clauses.js";
import { changesSince, EDITION_DAY, isValidOn } from "../../catalogue/offer.js";
import { ownClauses } from "../../catalogue/organisation.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";

type MessageId = "newer" | "changed" | "expired";

/** Reads the comments that insertions leave; a comment for a clause that nobody knows is none of its business. */
export const rule = {
  id: "outdated-criterion",
  severity: "hint",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<MessageId>> {
    const day = document.date ?? EDITION_DAY;
    const own = ownClauses(document.organisation);
    for (const { block, facts } of originsOf.in(document.assessment, document.language)) {
      for (const origin of facts) {
        const clause = clauseById(origin.id, own);
        const said = clause && judge(clause, origin, day);
        if (said) yield { block, span: origin.comment.span, ...said };
      }
    }
  },
} satisfies DocumentRule;

function judge(
  clause: Clause,
  { version }: Origin,
  day: string,
): Pick<DocumentReport<MessageId>, "message" | "data" | "spearhead"> | null {
  const { spearhead } = clause;
  const title = { "title.nl": clause.title.nl, "title.en": clause.title.en };
  if (!isValidOn(clause, day) && clause.validTo !== undefined)
    return { message: "expired", data: { ...title, until: clause.validTo }, spearhead };
  if (version >= clause.version) return null;
  const data = { ...title, from: version, to: clause.version };
  const changes = changesSince(clause, version);
  if (changes.length === 0) return { message: "newer", data, spearhead };
  const note = (language: "nl" | "en") => changes.map((change) => change.note[language]).join(" ");
  return { message: "changed", data: { ...data, "note.nl": note("nl"), "note.en": note("en") }, spearhead };
}
