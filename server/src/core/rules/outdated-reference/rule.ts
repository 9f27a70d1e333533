// A law, scheme, threshold, edition or term that something else has replaced.
import { perBlock } from "../../assessment/per-block.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { DatedReference } from "../../catalogue/catalogue-data.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import { sectionOf } from "../../model/outline.js";
import type { DocumentReport, DocumentRule, DocumentScope, RelatedReport } from "../rule.js";
import { type DatedHit, datedFacts } from "./dated-facts.js";

type MessageId = "outdated" | "probably" | "transition" | "early";

interface Place extends DatedHit {
  readonly block: number;
}

const factsOf = perBlock(datedFacts, ({ hits, excused }) => hits.length + excused.length > 0);
const DUTCH_LAW: readonly DocumentLanguage[] = ["nl", "en"];

/** Reports each outdated thing once, where it is first named; the other places are related. */
export const rule = {
  id: "outdated-reference",
  severity: "information",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<MessageId>> {
    const places = placesIn(document);
    if (places.size === 0) return;
    const excused = excusedIn(document);
    for (const [entry, [first, ...others]] of places) {
      if (!first || excused.has(entry)) continue;
      const verdict = verdictOn(entry, document.date);
      if (!verdict) continue;
      yield {
        block: first.block,
        span: first.span,
        focus: first.focus,
        data: { term: first.term, replacement: entry.id, ...verdict.data },
        message: verdict.message,
        ...(verdict.message !== "outdated" && { outcome: "review" as const }),
        related: others.map(
          ({ block, focus, term }): RelatedReport => ({
            block,
            span: focus,
            message: "also",
            data: { term },
          }),
        ),
      };
    }
  },
} satisfies DocumentRule;

/** The places of each entry in the order of the text; tables of contents and law of another country left out. */
function placesIn({ assessment, language }: DocumentScope): Map<DatedReference, Place[]> {
  const { outline, contexts } = assessment;
  const places = new Map<DatedReference, Place[]>();
  for (const { block, facts } of factsOf.in(assessment, language)) {
    for (const hit of facts.hits) {
      if (!reaches(hit.entry, language)) continue;
      if (contexts[sectionOf(outline, block, hit.unit)]?.role === "toc") continue;
      const known = places.get(hit.entry);
      if (known) known.push({ ...hit, block });
      else places.set(hit.entry, [{ ...hit, block }]);
    }
  }
  return places;
}

function reaches({ region }: DatedReference, language: DocumentLanguage): boolean {
  if (region === "eu") return true;
  return region === "be" ? language === "nl-BE" : DUTCH_LAW.includes(language);
}

function excusedIn({ assessment, language }: DocumentScope): Set<DatedReference> {
  const excused = new Set<DatedReference>();
  for (const { facts } of factsOf.in(assessment, language))
    for (const entry of facts.excused) excused.add(entry);
  return excused;
}

interface Judged {
  readonly message: MessageId;
  readonly data?: Readonly<Record<string, string>>;
}

/** What a document of a day may no longer, or not yet, rest on. Without a day the catalogue's own day counts. */
function verdictOn(entry: DatedReference, date: string | null): Judged | null {
  const { validFrom, validTo, transitionTo, status } = entry;
  if (date !== null && validFrom && date < validFrom)
    return { message: "early", data: { from: validFrom, date } };
  const day = date ?? CATALOGUE.date;
  if (day <= validTo) return null;
  if (transitionTo && day <= transitionTo) return { message: "transition" };
  return { message: status === "verified" ? "outdated" : "probably" };
}
