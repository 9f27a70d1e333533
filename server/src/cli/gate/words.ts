// What the gate says by itself.
import type { GateLevel, MessageLanguage, PhaseId } from "../../core/index.js";

export interface GateWords {
  readonly title: string;
  readonly yes: string;
  readonly no: (reasons: number, documents: number) => string;
  readonly phase: Readonly<Record<PhaseId, string>>;
  readonly noPhase: string;
  readonly level: Readonly<Record<GateLevel, string>>;
  readonly nothing: string;
  readonly document: string;
  readonly phaseHead: string;
  readonly levelHead: string;
  readonly reasons: string;
  readonly noDocuments: string;
  readonly causes: (count: number) => string;
  readonly more: (count: number) => string;
  readonly written: (path: string) => string;
  readonly overwrites: (path: string) => string;
  readonly next: string;
}

const nl: GateWords = {
  title: "Speerpunt: mag dit gepubliceerd worden?",
  yes: "Poort: ja, niets houdt publicatie tegen.",
  no: (reasons, documents) =>
    `Poort: nee, nog niet publiceren: ${reasons === 1 ? "1 reden" : `${reasons} redenen`} in ${
      documents === 1 ? "1 document" : `${documents} documenten`
    }.`,
  phase: { concept: "fase concept", review: "fase review", publicatie: "fase publicatie" },
  noPhase: "zonder fase",
  level: {
    error: "tegengehouden bij een fout",
    warning: "tegengehouden vanaf waarschuwing",
    information: "tegengehouden vanaf informatie",
    hint: "tegengehouden bij elke bevinding",
    off: "bevindingen houden niet tegen",
  },
  nothing: "niets houdt publicatie tegen",
  document: "Document",
  phaseHead: "Fase",
  levelHead: "Grens",
  reasons: "Redenen",
  noDocuments: "Poort: er is geen document beoordeeld.",
  causes: (count) =>
    `Let op: ${count === 1 ? "1 probleem" : `${count} problemen`} bij het lezen of bekijken; het oordeel is niet volledig.`,
  more: (count) => `en nog ${count === 1 ? "1 reden" : `${count} redenen`}`,
  written: (path) => `${path}: geschreven.`,
  overwrites: (path) =>
    `${path}: dit is een document dat beoordeeld wordt. Kies een andere naam met --output.`,
  next: "Uitleg bij een reden: speerpunt explain <regel>",
};

const en: GateWords = {
  title: "Speerpunt: may this be published?",
  yes: "Gate: yes, nothing stops publication.",
  no: (reasons, documents) =>
    `Gate: no, do not publish yet: ${reasons === 1 ? "1 reason" : `${reasons} reasons`} in ${
      documents === 1 ? "1 document" : `${documents} documents`
    }.`,
  phase: {
    concept: "phase draft (concept)",
    review: "phase review",
    publicatie: "phase publication (publicatie)",
  },
  noPhase: "no phase",
  level: {
    error: "stopped by errors",
    warning: "stopped from warning on",
    information: "stopped from information on",
    hint: "stopped by every finding",
    off: "findings stop nothing",
  },
  nothing: "nothing stops publication",
  document: "Document",
  phaseHead: "Phase",
  levelHead: "Limit",
  reasons: "Reasons",
  noDocuments: "Gate: no document was judged.",
  causes: (count) =>
    `Note: ${count === 1 ? "1 problem" : `${count} problems`} while reading or checking; the verdict is not complete.`,
  more: (count) => `and ${count === 1 ? "1 more reason" : `${count} more reasons`}`,
  written: (path) => `${path}: written.`,
  overwrites: (path) => `${path}: this is a document that is judged. Choose another name with --output.`,
  next: "A reason explained: speerpunt explain --language en <rule>",
};

export const GATE_WORDS: Readonly<Record<MessageLanguage, GateWords>> = { nl, en };
