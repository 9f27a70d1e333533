// The words of the publication dossier that the report does not have.
import type { MessageLanguage, Severity } from "../../catalogue/types.js";

export interface DossierStrings {
  readonly title: string;
  readonly facts: {
    readonly tender: string;
    readonly version: string;
  };
  readonly summary: string;
  readonly findings: (counts: string) => string;
  readonly noFindings: string;
  readonly severities: Readonly<Record<Severity, (count: number) => string>>;
  readonly openPlaces: (count: number) => string;
  readonly choices: (count: number) => string;
  readonly failures: (rules: string) => string;
  readonly documents: string;
  readonly documentsTable: string;
  readonly otherFiles: (names: string) => string;
  readonly number: string;
  readonly document: string;
  readonly documentKind: string;
  readonly unknownKind: string;
  readonly size: string;
  readonly bytes: (count: string) => string;
  readonly hash: string;
  readonly coverageTable: string;
  /** In that table: what another document deals with. */
  readonly elsewhere: string;
  readonly nothingOf: (spearheads: string) => string;
  readonly criteria: string;
  readonly criteriaIntro: string;
  readonly criteriaTable: (spearhead: string) => string;
  readonly codes: string;
  readonly kind: string;
  readonly text: string;
  readonly level: string;
  readonly noLevel: string;
  readonly byComment: (title: string) => string;
  readonly byWords: (title: string) => string;
  readonly matrix: string;
  readonly matrixTable: (place: string) => string;
  readonly noMatrix: string;
  readonly notice: string;
  readonly noticeIntro: string;
  readonly noticeTable: string;
  readonly noNotice: string;
  readonly field: string;
  readonly meaning: string;
  readonly choose: (codes: string) => string;
  readonly codesHead: string;
  readonly source: string;
  readonly review: string;
  readonly reviewIntro: string;
  readonly sign: {
    readonly verdict: string;
    readonly verdicts: readonly string[];
    readonly remarks: string;
    readonly name: string;
    readonly role: string;
    readonly date: string;
    readonly signature: string;
  };
  readonly footer: (version: string, catalogue: string) => string;
}

export const DOSSIER_STRINGS: Readonly<Record<MessageLanguage, DossierStrings>> = {
  nl: {
    title: "Publicatiedossier",
    facts: { tender: "Aanbesteding", version: "Speerpunt" },
    summary: "Samenvatting",
    findings: (counts) => `Bevindingen: ${counts}.`,
    noFindings: "Bevindingen: geen.",
    severities: {
      error: (count) => `${count} ${count === 1 ? "fout" : "fouten"}`,
      warning: (count) => `${count} ${count === 1 ? "waarschuwing" : "waarschuwingen"}`,
      information: (count) => `${count} ter informatie`,
      hint: (count) => `${count} ${count === 1 ? "hint" : "hints"}`,
    },
    openPlaces: (count) => `Open keuzes: ${count === 0 ? "geen" : count}.`,
    choices: (count) => `Bewuste keuzes met een reden: ${count === 0 ? "geen" : count}.`,
    failures: (rules) => `Niet nagegaan, door een fout in het programma: ${rules}.`,
    documents: "Documenten",
    documentsTable:
      "De documenten waarover dit dossier gaat; een document met een andere SHA-256 is een ander document",
    otherFiles: (names) => `Niet bekeken, want geen tekst in Markdown: ${names}.`,
    number: "Nr.",
    document: "Document",
    documentKind: "Soort",
    unknownKind: "niet herkend",
    size: "Omvang",
    bytes: (count) => `${count} bytes`,
    hash: "SHA-256",
    coverageTable:
      "Per speerpunt: de status van elk document; elders: een ander document regelt het, of heeft er de bevinding over",
    elsewhere: "elders",
    nothingOf: (spearheads) =>
      `Geen eis, gunningscriterium of contractbepaling gevonden voor: ${spearheads}.`,
    criteria: "Criteria",
    criteriaIntro:
      "Per speerpunt: wat er wordt gevraagd, met het niveau dat de catalogus geeft aan het criterium dat hij erin herkent (basis, significant of ambitieus).",
    criteriaTable: (spearhead) => `Criteria voor ${spearhead}`,
    codes: "Codes voor de aankondiging:",
    kind: "Soort",
    text: "Tekst",
    level: "MVI-niveau",
    noLevel: "niet herkend",
    byComment: (title) => `uit de catalogus: ${title}`,
    byWords: (title) => `lijkt op: ${title}`,
    matrix: "MVI-matrix",
    matrixTable: (place) => `MVI-matrix op ${place}`,
    noMatrix: "Er is geen MVI-matrix herkend.",
    notice: "Codes voor de aankondiging (eForms)",
    noticeIntro:
      "Wat de velden van de Europese aankondiging kunnen zeggen over wat gedekt is. De velden zijn in de Europese Unie niet verplicht.",
    noticeTable: "Velden van de aankondiging met hun codes",
    noNotice: "Er is geen speerpunt gedekt; er valt in deze velden niets te melden.",
    field: "Veld",
    meaning: "Wat het zegt",
    choose: (codes) => `kies wat past: ${codes}`,
    codesHead: "Codes",
    source: "Bron",
    review: "Beoordeling vóór publicatie",
    reviewIntro: "De beoordelaar tekent voor de documenten met de genoemde SHA-256.",
    sign: {
      verdict: "Oordeel",
      verdicts: [
        "mag worden gepubliceerd",
        "mag worden gepubliceerd na de aanpassingen hieronder",
        "mag niet worden gepubliceerd",
      ],
      remarks: "Opmerkingen",
      name: "Naam",
      role: "Functie",
      date: "Datum",
      signature: "Handtekening",
    },
    footer: (version, catalogue) =>
      `Gemaakt met Speerpunt ${version} (catalogus ${catalogue}) volgens vaste regels, zonder taalmodel; dezelfde documenten geven hetzelfde dossier. Het is geen juridisch advies: kijk zelf na waarop een oordeel rust.`,
  },
  en: {
    title: "Publication dossier",
    facts: { tender: "Tender", version: "Speerpunt" },
    summary: "Summary",
    findings: (counts) => `Findings: ${counts}.`,
    noFindings: "Findings: none.",
    severities: {
      error: (count) => `${count} ${count === 1 ? "error" : "errors"}`,
      warning: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`,
      information: (count) => `${count} for information`,
      hint: (count) => `${count} ${count === 1 ? "hint" : "hints"}`,
    },
    openPlaces: (count) => `Open choices: ${count === 0 ? "none" : count}.`,
    choices: (count) => `Deliberate choices with a reason: ${count === 0 ? "none" : count}.`,
    failures: (rules) => `Not examined, because of a fault in the program: ${rules}.`,
    documents: "Documents",
    documentsTable:
      "The documents that this dossier is about; a document with another SHA-256 is another document",
    otherFiles: (names) => `Not examined, being no text in Markdown: ${names}.`,
    number: "No.",
    document: "Document",
    documentKind: "Kind",
    unknownKind: "not recognised",
    size: "Size",
    bytes: (count) => `${count} bytes`,
    hash: "SHA-256",
    coverageTable:
      "By spearhead: the status of each document; elsewhere: another one deals with it, or has the finding about it",
    elsewhere: "elsewhere",
    nothingOf: (spearheads) => `No requirement, award criterion or contract clause found for: ${spearheads}.`,
    criteria: "Criteria",
    criteriaIntro:
      "By spearhead: what is asked, with the level that the catalogue gives the criterion that it recognises in it (basic, significant or ambitious).",
    criteriaTable: (spearhead) => `Criteria for ${spearhead}`,
    codes: "Codes for the notice:",
    kind: "Kind",
    text: "Text",
    level: "MVI level",
    noLevel: "not recognised",
    byComment: (title) => `from the catalogue: ${title}`,
    byWords: (title) => `resembles: ${title}`,
    matrix: "MVI matrix",
    matrixTable: (place) => `MVI matrix on ${place}`,
    noMatrix: "No MVI matrix was recognised.",
    notice: "Codes for the notice (eForms)",
    noticeIntro:
      "What the fields of the European notice may say of what is covered. The fields are optional in the European Union.",
    noticeTable: "Fields of the notice with their codes",
    noNotice: "No spearhead is covered; there is nothing to report in these fields.",
    field: "Field",
    meaning: "What it tells",
    choose: (codes) => `choose what fits: ${codes}`,
    codesHead: "Codes",
    source: "Source",
    review: "Review before publication",
    reviewIntro: "The reviewer signs for the documents with the SHA-256 given.",
    sign: {
      verdict: "Verdict",
      verdicts: ["may be published", "may be published after the changes below", "may not be published"],
      remarks: "Remarks",
      name: "Name",
      role: "Position",
      date: "Date",
      signature: "Signature",
    },
    footer: (version, catalogue) =>
      `Made with Speerpunt ${version} (catalogue ${catalogue}) by fixed rules, without a language model; the same documents give the same dossier. It is no legal advice: see for yourself what a judgement rests on.`,
  },
};
