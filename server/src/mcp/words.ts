// What the MCP server says by itself. The tools have their words in the core.
import type { MessageLanguage } from "../core/index.js";

const nl = {
  instructions:
    "Speerpunt beoordeelt aanbestedingsdocumenten op maatschappelijk verantwoord inkopen, volgens vaste regels en zonder taalmodel. Vraag speerpunt_check voor u iets over een document beweert, speerpunt_explain voor u een reden of bron noemt, en laat elke tekst van uzelf eerst controleren met speerpunt_propose (edits). Bedenk geen bronnen, cijfers of wetsartikelen, en vul open keuzes tussen vierkante haken niet zelf in.",
  outside: (path: string) => `${path}: ligt buiten de mappen die gelezen mogen worden.`,
  missing: (path: string) => `${path}: bestaat niet. Controleer de naam en de map.`,
  noFile: (path: string) => `${path}: is geen bestand.`,
  noMarkdown: (path: string) => `${path}: is geen Markdown (.md of .markdown).`,
  failed: (error: string) => `Er ging iets mis in Speerpunt zelf: ${error}`,
  notes: "Let op, over de instellingen:",
  rule: "Regel van Speerpunt",
  ruleDescription: "Wat een regel vindt, waarom dat ertoe doet en wat te doen.",
  criterion: "Tekst uit de catalogus",
  criterionDescription: "Een eis, gunningscriterium of contractbepaling met bewijs, opvolging en bron.",
  catalogue: "Catalogus",
  catalogueDescription: "Alle teksten van de catalogus met hun id, per speerpunt.",
  prompt: "Bestek verbeteren",
  promptDescription: "Loopt de bevindingen van een bestek na en stelt per bevinding tekst voor.",
  promptPath: "Het Markdown-bestand",
  promptText: (
    path: string,
  ) => `Help mij het bestek “${path}” te verbeteren op maatschappelijk verantwoord inkopen.

1. Vraag speerpunt_check voor dit bestand en vat per speerpunt samen wat er staat, met de regelnummers.
2. Neem de bevindingen een voor een. Leg uit waarom het ertoe doet, met speerpunt_explain; noem alleen bronnen die daar staan.
3. Vraag speerpunt_propose om teksten. Kies er een of schrijf er zelf een, en laat uw eigen tekst altijd controleren door hem als “edits” aan speerpunt_propose te geven. Laat zien wat het verandert.
4. Wat tussen vierkante haken staat, beslist de inkoper: vraag het, en vul het niet zelf in.
5. Pas niets toe voordat ik ja heb gezegd, en voeg geen opmerkingen toe die een bevinding onderdrukken.`,
};

export type McpWords = typeof nl;

const en: McpWords = {
  instructions:
    "Speerpunt judges tender documents on responsible public procurement (MVI) by fixed rules, without a language model. Ask speerpunt_check before you claim anything about a document, speerpunt_explain before you name a reason or a source, and have every text of your own checked first with speerpunt_propose (edits). Make up no sources, figures or articles of law, and do not fill in open choices in square brackets.",
  outside: (path) => `${path}: is outside the folders that may be read.`,
  missing: (path) => `${path}: does not exist. Check the name and the folder.`,
  noFile: (path) => `${path}: is not a file.`,
  noMarkdown: (path) => `${path}: is not Markdown (.md or .markdown).`,
  failed: (error) => `Something went wrong in Speerpunt itself: ${error}`,
  notes: "Note, about the settings:",
  rule: "Rule of Speerpunt",
  ruleDescription: "What a rule finds, why it matters and what to do.",
  criterion: "Text of the catalogue",
  criterionDescription: "A requirement, award criterion or contract clause with proof, follow-up and source.",
  catalogue: "Catalogue",
  catalogueDescription: "All texts of the catalogue with their ids, by spearhead.",
  prompt: "Improve a specification",
  promptDescription: "Goes through the findings of a specification and proposes a text for each.",
  promptPath: "The Markdown file",
  promptText: (path) => `Help me to improve the specification “${path}” on responsible public procurement.

1. Ask speerpunt_check for this file and sum up, spearhead by spearhead, what it says, with line numbers.
2. Take the findings one by one. Explain why each matters, with speerpunt_explain; name only sources that it gives.
3. Ask speerpunt_propose for texts. Choose one or write one, and always have your own text checked by giving it to speerpunt_propose as “edits”. Show what it changes.
4. What stands in square brackets is for the buyer to decide: ask, and do not fill it in yourself.
5. Apply nothing before I have said yes, and add no comments that silence a finding.`,
};

export const MCP_WORDS: Readonly<Record<MessageLanguage, McpWords>> = { nl, en };
