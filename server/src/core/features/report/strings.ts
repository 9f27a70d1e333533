// The words of the report.
import type { ClauseKind } from "../../catalogue/catalogue-data.js";
import type {
  DocumentLanguage,
  EvidenceKind,
  MessageLanguage,
  Severity,
  SpearheadStatus,
} from "../../catalogue/types.js";

export interface ReportStrings {
  readonly title: string;
  readonly facts: {
    readonly document: string;
    readonly productGroup: string;
    readonly language: string;
    readonly date: string;
    readonly catalogue: string;
  };
  readonly documentLanguage: Readonly<Record<DocumentLanguage, string>>;
  readonly coverage: string;
  /** How many spearheads are covered. */
  readonly covered: (count: number, total: number) => string;
  readonly picture: string;
  readonly pictureOfTender: string;
  readonly pictureRow: (name: string, status: string, places: readonly string[]) => string;
  readonly onLines: (lines: readonly number[]) => string;
  readonly inDocument: (number: number, lines: string) => string;
  readonly documentNumber: (number: number) => string;
  readonly pictureKey: string;
  readonly firstLine: string;
  readonly lastLine: (line: number) => string;
  /** The same where nobody knows lines. */
  readonly end: string;
  readonly table: string;
  readonly spearhead: string;
  readonly status: string;
  readonly kinds: Readonly<Record<ClauseKind, string>>;
  readonly kind: Readonly<Record<EvidenceKind, string>>;
  /** With a shape beside each word, so that no colour is needed. */
  readonly statuses: Readonly<Record<SpearheadStatus, string>>;
  readonly noneOfKind: string;
  readonly line: (line: number) => string;
  readonly grounds: string;
  readonly nothing: string;
  /** What the other documents of the tender deal with. */
  readonly elsewhere: string;
  readonly findings: string;
  readonly findingsTable: (count: number) => string;
  readonly noFindings: string;
  readonly place: string;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly rule: string;
  readonly message: string;
  readonly open: string;
  readonly openIntro: string;
  readonly noOpen: string;
  readonly choices: string;
  readonly choicesTable: string;
  readonly noChoices: string;
  readonly about: string;
  readonly reason: string;
  /** Who reads a deliberate choice. */
  readonly readers: string;
  readonly inText: string;
  readonly inComment: string;
  readonly sources: string;
  readonly sourcesIntro: string;
  readonly footer: (catalogue: string) => string;
}

export const REPORT_STRINGS: Readonly<Record<MessageLanguage, ReportStrings>> = {
  nl: {
    title: "MVI-verslag",
    facts: {
      document: "Document",
      productGroup: "Productgroep",
      language: "Taal",
      date: "Datum van publicatie",
      catalogue: "Catalogus",
    },
    documentLanguage: { nl: "Nederlands", "nl-BE": "Nederlands (Vlaanderen)", en: "Engels" },
    coverage: "Dekking",
    covered: (count, total) => `${count} van de ${total} speerpunten ${count === 1 ? "is" : "zijn"} gedekt.`,
    picture: "Waar in het document de speerpunten staan",
    pictureOfTender: "Waar in de documenten de speerpunten staan",
    pictureRow: (name, status, places) => [`${name}: ${status}`, ...places].join(", "),
    onLines: (lines) => `op regel ${lines.join(", ")}`,
    inDocument: (number, lines) => `in document ${number} ${lines}`,
    documentNumber: (number) => `document ${number}`,
    pictureKey:
      "Cirkel: eis. Ruit: gunningscriterium. Vierkant: contractbepaling. Driehoek: iets anders. Open vorm: alleen een wens.",
    firstLine: "begin",
    lastLine: (line) => `regel ${line}`,
    end: "einde",
    table: "Per speerpunt en soort tekst: de status en de plaatsen",
    spearhead: "Speerpunt",
    status: "Status",
    kinds: {
      requirement: "Eisen",
      "award-criterion": "Gunningscriteria",
      "contract-clause": "Contractbepalingen",
    },
    kind: {
      requirement: "eis",
      "selection-criterion": "selectiecriterium",
      "award-criterion": "gunningscriterium",
      "contract-clause": "contractbepaling",
      ambition: "wens",
      waiver: "reden om het weg te laten",
    },
    statuses: {
      covered: "✔ gedekt",
      weak: "~ zwak",
      missing: "✘ ontbreekt",
      waived: "– niet van toepassing",
    },
    noneOfKind: "niets",
    line: (line) => `regel ${line}`,
    grounds: "Waarop de status rust",
    nothing: "Geen eis, gunningscriterium of contractbepaling gevonden.",
    elsewhere: "Zie de andere documenten van deze aanbesteding.",
    findings: "Bevindingen",
    findingsTable: (count) =>
      `${count} ${count === 1 ? "bevinding" : "bevindingen"}, in de volgorde van de tekst`,
    noFindings: "Geen bevindingen.",
    place: "Plaats",
    severity: "Ernst",
    severities: { error: "fout", warning: "waarschuwing", information: "ter informatie", hint: "hint" },
    rule: "Bevinding",
    message: "Uitleg",
    open: "Open keuzes",
    openIntro: "Dit moet nog worden ingevuld of gekozen.",
    noOpen: "Er zijn geen open keuzes.",
    choices: "Bewuste keuzes",
    choicesTable: "Wat is weggelaten of zo gelaten, met de reden",
    noChoices: "Er zijn geen bewuste keuzes vastgelegd.",
    about: "Waarover",
    reason: "Reden",
    readers: "Wie het leest",
    inText: "iedereen: het staat in de tekst",
    inComment: "alleen schrijvers: een opmerking",
    sources: "Bronnen",
    sourcesIntro: "Waarop de regels bij deze bevindingen berusten.",
    footer: (catalogue) =>
      `Gemaakt met Speerpunt (catalogus ${catalogue}) volgens vaste regels, zonder taalmodel; dezelfde tekst geeft hetzelfde verslag. Het is geen juridisch advies: kijk zelf na waarop een oordeel rust.`,
  },
  en: {
    title: "MVI report",
    facts: {
      document: "Document",
      productGroup: "Product group",
      language: "Language",
      date: "Day of publication",
      catalogue: "Catalogue",
    },
    documentLanguage: { nl: "Dutch", "nl-BE": "Dutch (Flanders)", en: "English" },
    coverage: "Coverage",
    covered: (count, total) => `${count} of the ${total} spearheads ${count === 1 ? "is" : "are"} covered.`,
    picture: "Where in the document the spearheads stand",
    pictureOfTender: "Where in the documents the spearheads stand",
    pictureRow: (name, status, places) => [`${name}: ${status}`, ...places].join(", "),
    onLines: (lines) => `on line ${lines.join(", ")}`,
    inDocument: (number, lines) => `in document ${number} ${lines}`,
    documentNumber: (number) => `document ${number}`,
    pictureKey:
      "Circle: requirement. Diamond: award criterion. Square: contract clause. Triangle: something else. Open shape: only a wish.",
    firstLine: "start",
    lastLine: (line) => `line ${line}`,
    end: "end",
    table: "By spearhead and kind of text: the status and the places",
    spearhead: "Spearhead",
    status: "Status",
    kinds: {
      requirement: "Requirements",
      "award-criterion": "Award criteria",
      "contract-clause": "Contract clauses",
    },
    kind: {
      requirement: "requirement",
      "selection-criterion": "selection criterion",
      "award-criterion": "award criterion",
      "contract-clause": "contract clause",
      ambition: "wish",
      waiver: "reason for leaving it out",
    },
    statuses: {
      covered: "✔ covered",
      weak: "~ weak",
      missing: "✘ missing",
      waived: "– not applicable",
    },
    noneOfKind: "nothing",
    line: (line) => `line ${line}`,
    grounds: "What the status rests on",
    nothing: "No requirement, award criterion or contract clause found.",
    elsewhere: "See the other documents of this tender.",
    findings: "Findings",
    findingsTable: (count) => `${count} ${count === 1 ? "finding" : "findings"}, in the order of the text`,
    noFindings: "No findings.",
    place: "Place",
    severity: "Severity",
    severities: { error: "error", warning: "warning", information: "for information", hint: "hint" },
    rule: "Finding",
    message: "Explanation",
    open: "Open choices",
    openIntro: "This still has to be filled in or chosen.",
    noOpen: "There are no open choices.",
    choices: "Deliberate choices",
    choicesTable: "What was left out or left as it is, with the reason",
    noChoices: "No deliberate choices have been recorded.",
    about: "About",
    reason: "Reason",
    readers: "Who reads it",
    inText: "everybody: it stands in the text",
    inComment: "writers only: a comment",
    sources: "Sources",
    sourcesIntro: "What the rules behind these findings rest on.",
    footer: (catalogue) =>
      `Made with Speerpunt (catalogue ${catalogue}) by fixed rules, without a language model; the same text gives the same report. It is no legal advice: see for yourself what a judgement rests on.`,
  },
};
