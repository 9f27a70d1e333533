// What the tools say when they cannot do what is asked, and how they are called.
import type { MessageLanguage } from "../../catalogue/types.js";
import type { SchemaFault } from "./json-schema.js";

export interface ToolStrings {
  readonly unknownTool: (name: string, known: readonly string[]) => string;
  readonly input: (fault: SchemaFault) => string;
  readonly textOrPath: string;
  readonly noDocument: string;
  readonly noSubject: string;
  readonly noPlace: string;
  readonly editsAlone: string;
  readonly unknownRule: (id: string, known: readonly string[]) => string;
  readonly unknownCriterion: (id: string) => string;
  readonly lineNeedsDocument: string;
  readonly noSuchLine: (line: number, count: number) => string;
  readonly noSuchPlace: (edit: number, line: number, column: number) => string;
  readonly emptyEdit: (edit: number) => string;
  readonly notFound: (edit: number) => string;
  readonly foundOften: (edit: number, lines: readonly number[]) => string;
  readonly otherText: (edit: number, found: string) => string;
  readonly overlap: string;
  readonly givenEdits: string;
}

function whole(at: string): string {
  return at === "" ? "input" : at;
}

export const TOOL_STRINGS: Readonly<Record<MessageLanguage, ToolStrings>> = {
  nl: {
    unknownTool: (name, known) => `Er is geen hulpmiddel “${name}”. Mogelijk: ${known.join(", ")}.`,
    input: (fault) => {
      const at = `“${whole(fault.at)}”`;
      switch (fault.kind) {
        case "type":
          return `${at} moet van het type ${fault.wanted} zijn.`;
        case "choice":
          return `${at} moet een van deze waarden zijn: ${fault.allowed.join(", ")}.`;
        case "unknown":
          return `${at} is onbekend. Mogelijk: ${fault.known.join(", ")}.`;
        case "missing":
          return `${at} ontbreekt of is leeg.`;
        case "small":
          return `${at} moet ${fault.least} of hoger zijn.`;
        case "items":
          return `${at} moet ${fault.least} tot en met ${fault.most} onderdelen hebben.`;
      }
    },
    textOrPath: "Geef “text” of “path”, niet allebei.",
    noDocument: "Geef het document: “text” met de hele tekst in Markdown, of “path” naar een bestand.",
    noSubject: "Zeg wat er uitgelegd moet worden: “line”, “rule”, “spearhead” of “criterion”.",
    noPlace:
      "Zeg waarvoor een tekst gevraagd wordt: “line” of “rule” voor een bevinding, “spearhead” of “criterion” voor een tekst uit de catalogus, of “edits” om eigen tekst te laten controleren.",
    editsAlone: "“edits” gaat niet samen met “line”, “rule”, “spearhead”, “kind” of “criterion”.",
    unknownRule: (id, known) => `Er is geen regel “${id}”. Mogelijk: ${known.join(", ")}.`,
    unknownCriterion: (id) =>
      `De catalogus heeft geen tekst “${id}”. Vraag voorstellen met “spearhead” om te zien wat er is.`,
    lineNeedsDocument: "Bij “line” hoort een document: geef “text” of “path”.",
    noSuchLine: (line, count) => `Regel ${line} bestaat niet; het document heeft ${count} regels.`,
    noSuchPlace: (edit, line, column) =>
      `edits[${edit}]: regel ${line}, kolom ${column} ligt buiten het document, of het einde ligt voor het begin.`,
    emptyEdit: (edit) => `edits[${edit}]: geef “range”, of “oldText” die precies één keer voorkomt.`,
    notFound: (edit) => `edits[${edit}]: “oldText” komt niet voor in het document.`,
    foundOften: (edit, lines) =>
      `edits[${edit}]: “oldText” komt vaker voor (regels ${lines.join(", ")}). Neem er meer tekst omheen op, of geef “range”.`,
    otherText: (edit, found) => `edits[${edit}]: op die plaats staat nu “${found}”, niet “oldText”.`,
    overlap: "Twee van de “edits” overlappen elkaar.",
    givenEdits: "De gegeven tekst, gecontroleerd",
  },
  en: {
    unknownTool: (name, known) => `There is no tool “${name}”. Allowed: ${known.join(", ")}.`,
    input: (fault) => {
      const at = `“${whole(fault.at)}”`;
      switch (fault.kind) {
        case "type":
          return `${at} must be of type ${fault.wanted}.`;
        case "choice":
          return `${at} must be one of: ${fault.allowed.join(", ")}.`;
        case "unknown":
          return `${at} is not known. Allowed: ${fault.known.join(", ")}.`;
        case "missing":
          return `${at} is missing or empty.`;
        case "small":
          return `${at} must be ${fault.least} or more.`;
        case "items":
          return `${at} must have ${fault.least} to ${fault.most} items.`;
      }
    },
    textOrPath: "Give “text” or “path”, not both.",
    noDocument: "Give the document: “text” with the whole text in Markdown, or “path” to a file.",
    noSubject: "Say what to explain: “line”, “rule”, “spearhead” or “criterion”.",
    noPlace:
      "Say what a text is wanted for: “line” or “rule” for a finding, “spearhead” or “criterion” for a text of the catalogue, or “edits” to have text of your own checked.",
    editsAlone: "“edits” does not go with “line”, “rule”, “spearhead”, “kind” or “criterion”.",
    unknownRule: (id, known) => `There is no rule “${id}”. Allowed: ${known.join(", ")}.`,
    unknownCriterion: (id) =>
      `The catalogue has no text “${id}”. Ask for proposals with “spearhead” to see what there is.`,
    lineNeedsDocument: "“line” needs a document: give “text” or “path”.",
    noSuchLine: (line, count) => `Line ${line} does not exist; the document has ${count} lines.`,
    noSuchPlace: (edit, line, column) =>
      `edits[${edit}]: line ${line}, column ${column} is outside the document, or the end stands before the start.`,
    emptyEdit: (edit) => `edits[${edit}]: give “range”, or an “oldText” that occurs exactly once.`,
    notFound: (edit) => `edits[${edit}]: “oldText” does not occur in the document.`,
    foundOften: (edit, lines) =>
      `edits[${edit}]: “oldText” occurs more than once (lines ${lines.join(", ")}). Take in more of the text around it, or give “range”.`,
    otherText: (edit, found) => `edits[${edit}]: what stands there now is “${found}”, not “oldText”.`,
    overlap: "Two of the “edits” overlap.",
    givenEdits: "The text given, checked",
  },
};
