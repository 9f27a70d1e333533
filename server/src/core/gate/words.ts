// How a verdict is told to people, wherever that is.
import type { MessageLanguage, PhaseId } from "../catalogue/types.js";
import type { GateLevel } from "./policy.js";

export interface GateWords {
  readonly title: string;
  readonly yes: string;
  readonly no: (reasons: number, documents: number) => string;
  readonly noDocuments: string;
  /** The phase of a document; null when it names none. */
  readonly phase: (phase: PhaseId | null) => string;
  readonly level: Readonly<Record<GateLevel, string>>;
  /** `this change: +2, -5`, with how many stayed. */
  readonly change: (ref: string, added: number, resolved: number, unchanged: number) => string;
  readonly accepted: (count: number) => string;
  readonly stale: (count: number) => string;
  readonly resolved: string;
  readonly nothing: string;
  readonly document: string;
  readonly place: string;
  readonly severity: string;
  readonly reason: string;
  readonly reasons: string;
  readonly message: string;
  readonly explanations: string;
  readonly about: string;
  readonly why: string;
  readonly who: string;
  readonly when: string;
  readonly noReason: string;
  readonly noExplanations: string;
  readonly notCommitted: string;
  readonly kinds: Readonly<Record<"comment" | "document" | "text", string>>;
  readonly more: (count: number) => string;
  readonly overview: string;
  readonly coverage: string;
  /** In place of a status that the other documents of the tender tell. */
  readonly elsewhere: string;
  /** What that word means. */
  readonly elsewhereNote: string;
  readonly problems: string;
  readonly footer: (catalogue: string) => string;
}

const NL_PHASES: Readonly<Record<PhaseId, string>> = {
  concept: "fase concept",
  review: "fase review",
  publicatie: "fase publicatie",
};
const EN_PHASES: Readonly<Record<PhaseId, string>> = {
  concept: "phase draft (concept)",
  review: "phase review",
  publicatie: "phase publication (publicatie)",
};

const nl: GateWords = {
  title: "Speerpunt: mag dit gepubliceerd worden?",
  yes: "Poort: ja, niets houdt publicatie tegen.",
  no: (reasons, documents) =>
    `Poort: nee, nog niet publiceren: ${count(reasons, "reden", "redenen")} in ${count(documents, "document", "documenten")}.`,
  noDocuments: "Poort: er is geen document beoordeeld.",
  phase: (phase) => (phase === null ? "zonder fase" : NL_PHASES[phase]),
  level: {
    error: "tegengehouden bij een fout",
    warning: "tegengehouden vanaf waarschuwing",
    information: "tegengehouden vanaf informatie",
    hint: "tegengehouden bij elke bevinding",
    off: "bevindingen houden niet tegen",
  },
  change: (ref, added, resolved, unchanged) =>
    `deze wijziging: +${added}, -${resolved} (${unchanged} ongewijzigd, vergeleken met ${ref})`,
  accepted: (n) =>
    `${count(n, "reden staat", "redenen staan")} in de nulmeting en ${n === 1 ? "houdt" : "houden"} niets tegen.`,
  stale: (n) =>
    `${count(n, "regel", "regels")} in de nulmeting ${n === 1 ? "is" : "zijn"} niet meer nodig; werk haar bij met --update-baseline.`,
  resolved: "Opgelost",
  nothing: "niets houdt publicatie tegen",
  document: "Document",
  place: "Plaats",
  severity: "Ernst",
  reason: "Reden",
  reasons: "Redenen",
  message: "Melding",
  explanations: "Bewuste keuzes",
  about: "Waarover",
  why: "Uitleg",
  who: "Door",
  when: "Sinds",
  noReason: "geen reden gegeven",
  noExplanations: "Geen bewuste keuzes gevonden.",
  notCommitted: "nog niet vastgelegd",
  kinds: {
    comment: "opmerking voor schrijvers",
    document: "opmerking voor het hele document",
    text: "in de tekst",
  },
  more: (n) => `en nog ${count(n, "reden", "redenen")}`,
  overview: "Overzicht",
  coverage: "Dekking en redenen per document",
  elsewhere: "elders",
  elsewhereNote:
    "Elders: een ander document van deze aanbesteding regelt het speerpunt, of heeft er de bevinding over.",
  problems: "Niet beoordeeld",
  footer: (catalogue) =>
    `Gemaakt met Speerpunt, catalogus ${catalogue}. Een hulpmiddel bij de beoordeling; het besluit is aan u.`,
};

const en: GateWords = {
  title: "Speerpunt: may this be published?",
  yes: "Gate: yes, nothing stops publication.",
  no: (reasons, documents) =>
    `Gate: no, do not publish yet: ${count(reasons, "reason", "reasons")} in ${count(documents, "document", "documents")}.`,
  noDocuments: "Gate: no document was judged.",
  phase: (phase) => (phase === null ? "no phase" : EN_PHASES[phase]),
  level: {
    error: "stopped by errors",
    warning: "stopped from warning on",
    information: "stopped from information on",
    hint: "stopped by every finding",
    off: "findings stop nothing",
  },
  change: (ref, added, resolved, unchanged) =>
    `this change: +${added}, -${resolved} (${unchanged} unchanged, compared with ${ref})`,
  accepted: (n) =>
    `${count(n, "reason is", "reasons are")} in the baseline and ${n === 1 ? "stops" : "stop"} nothing.`,
  stale: (n) =>
    `${count(n, "entry", "entries")} of the baseline ${n === 1 ? "is" : "are"} needed no more; bring it up to date with --update-baseline.`,
  resolved: "Resolved",
  nothing: "nothing stops publication",
  document: "Document",
  place: "Place",
  severity: "Severity",
  reason: "Reason",
  reasons: "Reasons",
  message: "Message",
  explanations: "Deliberate choices",
  about: "About",
  why: "Reason",
  who: "By",
  when: "Since",
  noReason: "no reason given",
  noExplanations: "No deliberate choices found.",
  notCommitted: "not committed yet",
  kinds: {
    comment: "comment for writers",
    document: "comment for the whole document",
    text: "in the text",
  },
  more: (n) => `and ${count(n, "more reason", "more reasons")}`,
  overview: "Overview",
  coverage: "Coverage and reasons per document",
  elsewhere: "elsewhere",
  elsewhereNote:
    "Elsewhere: another document of this tender deals with the spearhead, or has the finding about it.",
  problems: "Not judged",
  footer: (catalogue) =>
    `Made with Speerpunt, catalogue ${catalogue}. An aid to judgement; the decision is yours.`,
};

export const GATE_WORDS: Readonly<Record<MessageLanguage, GateWords>> = { nl, en };

function count(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}
