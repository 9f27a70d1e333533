// What help says of `speerpunt explain`.
import type { HelpWords } from "./command.js";

export const explainWords: HelpWords = {
  nl: {
    summary: "leg een regel uit, of op welke woorden het oordeel over een document rust",
    operands: "[regel of document]",
    help: `Leg een regel uit: wat hij vindt, waarom dat ertoe doet en wat u kunt doen.
Of leg het oordeel over een document uit: op welke woorden elke status en bevinding rust.

Gebruik:
  speerpunt explain [--language nl|en] [regel]
  speerpunt explain [--language nl|en] <bestand>[:regelnummer]

Zonder regel of bestand: een lijst van alle regels.
`,
  },
  en: {
    summary: "explain a rule, or on which words the judgement of a document rests",
    operands: "[rule or document]",
    help: `Explain a rule: what it finds, why that matters and what you can do.
Or explain the judgement of a document: on which words each status and finding rests.

Usage:
  speerpunt explain [--language nl|en] [rule]
  speerpunt explain [--language nl|en] <file>[:line]

Without a rule or a file: a list of all rules.
`,
  },
};
