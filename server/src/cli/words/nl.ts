// Everything the command line says by itself, in Dutch. Findings get their words from the core.

import type {
  EvidenceKind,
  MergeFault,
  MessageLanguage,
  Severity,
  Source,
  SpearheadStatus,
} from "../../core/index.js";
import type { PaceFacts } from "../monitor/pace.js";
import { duration } from "./duration.js";

function count(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}

const mainHelp = (
  usage: string,
  summaries: string,
): string => `Speerpunt leest bestekken en andere aanbestedingsstukken in Markdown en meldt waar
criteria voor maatschappelijk verantwoord inkopen ontbreken, vaag zijn of niet te toetsen.
Alles gebeurt op deze computer: er wordt geen verbinding met een netwerk gemaakt.

Gebruik:
${usage}
  speerpunt help [opdracht]

Opdrachten:
${summaries}

Opties bij elke opdracht:
  --language nl|en   taal van de meldingen (standaard nl)
  -h, --help         deze tekst, of de tekst bij een opdracht
  -v, --version      versie van het programma en van de catalogus

Voorbeelden:
  speerpunt check bestek.md
  speerpunt check --format sarif bestekken > speerpunt.sarif
  speerpunt explain vague
`;

export const nl = {
  id: "nl" as MessageLanguage,
  mainHelp,
  version: (version: string, catalogue: string) => `speerpunt ${version} (catalogus ${catalogue})`,

  usage: {
    unknownCommand: (name: string, names: readonly string[], suggestion?: string) =>
      `Onbekende opdracht “${name}”.${suggestion ? ` Bedoelt u “${suggestion}”?` : ""} Mogelijk: ${names.join(", ")}, help.`,
    noCommand: (names: readonly string[]) => `Noem een opdracht: ${names.join(", ")} of help.`,
    misplacedOption: (name: string, command: string) => `“${name}” hoort niet bij de opdracht ${command}.`,
    unknownOption: (name: string, suggestion?: string) =>
      `Onbekende optie “${name}”.${suggestion ? ` Bedoelt u “${suggestion}”?` : ""}`,
    missingValue: (name: string) => `Bij “${name}” hoort een waarde.`,
    needlessValue: (name: string) => `Bij “${name}” hoort geen waarde.`,
    wrongValue: (name: string, value: string, allowed: readonly string[], suggestion?: string) =>
      `“${name}” kan niet “${value}” zijn.${suggestion ? ` Bedoelt u “${suggestion}”?` : ""} Mogelijk: ${allowed.join(", ")}.`,
    conflict: (one: string, other: string) => `“${one}” en “${other}” gaan niet samen.`,
    noDocuments: "Noem een of meer bestanden, mappen of patronen, of “-” voor de standaardinvoer.",
    tooManyArguments: (name: string) => `“${name}” past hier niet meer bij; noem één regel.`,
    noReportSource: "Noem het document waarvan een verslag gemaakt moet worden.",
    noSource: "Noem het bestand waarvan een ander bestand gemaakt moet worden.",
    oneSource: (name: string) => `“${name}” past hier niet meer bij; noem één bestand.`,
    noOperands: (name: string) => `“${name}” past hier niet bij; deze opdracht kent alleen opties.`,
    noTransport: "De taalserver werkt alleen met “--stdio”.",
    seeHelp: (command: string) => `Zie: speerpunt ${command === "" ? "" : `${command} `}--help`,
  },

  monitor: {
    noFolders: "Noem een of meer mappen met aanbestedingen.",
    noParts: "Noem de JSON-bestanden van de delen.",
    noRepository: (path: string) =>
      `${path}: ligt niet in een git-repository met een commit. Laat --history weg, of gebruik --snapshots.`,
    noDay: (path: string) =>
      `${path}: deze map heet niet naar een dag (2026-01-01) en bevat ook geen mappen die zo heten.`,
    noMonitor: (path: string) =>
      `${path}: is geen uitvoer van monitor --format json van deze versie. Maak dit deel opnieuw.`,
    mergeFault: (fault: MergeFault): string => {
      switch (fault.kind) {
        case "nothing":
          return "Er zijn geen delen om samen te voegen.";
        case "missing":
          return `Deel ${fault.indices.join(", ")} ontbreekt. Noem alle delen.`;
        case "twice":
          return `Deel ${fault.indices.join(", ")} is meer dan eens genoemd.`;
        case "different":
          return {
            tool: "De delen zijn met verschillende versies van Speerpunt of de catalogus gemaakt. Maak ze opnieuw.",
            since: "De delen zijn met verschillende waarden van --since gemaakt. Maak ze opnieuw.",
            count: "De delen horen bij een ander aantal delen. Maak ze opnieuw met hetzelfde aantal.",
            snapshots: "De delen gaan over andere momenten. Maak ze opnieuw van dezelfde stand.",
          }[fault.what];
      }
    },
    progress: ({ done, total, analysed, perSecond, secondsLeft }: PaceFacts) =>
      `${done} van ${total} documenten, ${analysed} onderzocht, ${perSecond.toFixed(perSecond < 10 ? 1 : 0)} per seconde${secondsLeft === null ? "" : `, nog ${duration(secondsLeft)}`}`,
    done: (documents: number, analysed: number) =>
      `${count(documents, "document gelezen", "documenten gelezen")}, ${analysed} daarvan onderzocht; de andere waren bekend.`,
    written: (path: string) => `${path}: geschreven.`,
    cacheDamaged: (folder: string) =>
      `${folder}: wat hier bewaard was, is beschadigd en weggegooid; de documenten worden opnieuw onderzocht.`,
    cacheUnusable: (folder: string, code: string) =>
      `${folder}: hier kan niets bewaard worden (${code}); een volgende keer duurt dus even lang.`,
  },
  report: {
    oneDocument: (path: string) => `${path}: noem één document om een verslag van te maken.`,
    made: (path: string) => `Het verslag is geschreven als ${path}.`,
  },

  cause: {
    notFound: (path: string) => `${path}: bestaat niet. Controleer de naam en de map.`,
    notAFile: (path: string) => `${path}: geen bestand. Noem het bestand zelf.`,
    exists: (path: string) =>
      `${path}: bestaat al en is niet vervangen. Kies een andere naam met --output, of vervang het met --force.`,
    fileNotWritten: (path: string, code: string) =>
      `${path}: niet te schrijven (${code}). Controleer de map en uw rechten.`,
    vanished: (path: string) =>
      `${path}: is er niet meer, of is een verwijzing die nergens heen leidt. Controleer het en voer de opdracht opnieuw uit.`,
    noPermission: (path: string) => `${path}: geen leesrecht. Vraag toegang tot dit bestand of deze map.`,
    folderNotRead: (path: string, code: string) =>
      `${path}: deze map is niet te lezen (${code}). Controleer de toegang tot de map.`,
    notRead: (path: string, code: string) =>
      `${path}: niet te lezen (${code}). Controleer of het bestand in orde is.`,
    tooLarge: (path: string, megabytes: number) =>
      `${path}: groter dan ${megabytes} MB en daarom niet bekeken. Splits het document, of haal ingevoegde afbeeldingen eruit.`,
    binary: (path: string, byte: number) =>
      `${path}: geen tekst (byte ${byte} is een NUL). Sla het document op als Markdown in UTF-8.`,
    officeFile: (path: string) =>
      `${path}: een Word-, Excel- of zipbestand, geen tekst. Sla het document op als Markdown in UTF-8.`,
    pdfFile: (path: string) =>
      `${path}: een pdf wordt niet gelezen, want de volgorde en de tabellen van de tekst staan er niet in. Neem het Word- of OpenDocument-bestand waarvan de pdf gemaakt is.`,
    notUtf8: (path: string, byte: number, line: number) =>
      `${path}: geen geldige UTF-8 bij byte ${byte} (regel ${line}). Sla het bestand op als UTF-8.`,
    notUtf16: (path: string) =>
      `${path}: begint als UTF-16 maar is het niet overal. Sla het bestand op als UTF-8.`,
    notFolder: (path: string) => `${path}: is geen map. Noem een map waarin documenten staan.`,
    noMarkdown: (path: string) =>
      `${path}: in deze map staan geen .md- of .markdown-bestanden. Noem een andere map of een bestand.`,
    allExcluded: (path: string, config: string) =>
      `${path}: in deze map blijft geen bestand over door include of exclude onder files in ${config}. Pas die patronen aan of noem het bestand zelf.`,
    noMatch: (pattern: string) =>
      `${pattern}: geen bestand past bij dit patroon. Controleer het patroon en de map.`,
    configNotRead: (path: string, reason: string) =>
      `${path}: dit bestand is niet te lezen (${reason}). De documenten zijn bekeken zonder dit bestand.`,
    configEncoding: "geen geldige UTF-8",
    configMissing: "bestaat niet",
    ruleFailed: (path: string, rule: string, error: string) =>
      `${path}: de regel ${rule} liep vast (${error}) en is voor dit document overgeslagen. De andere regels zijn toegepast. Meld dit als fout in Speerpunt.`,
    crashed: (path: string, error: string) =>
      `${path}: het bekijken liep vast (${error}). Meld dit als fout in Speerpunt.`,
    notWritten: (reason: string) => `De uitvoer kon niet geschreven worden (${reason}).`,
    internal: (error: string) => `Er ging iets mis in Speerpunt zelf: ${error}`,
  },
  note: {
    otherName: (path: string, wanted: string) => `${path}: wordt niet gelezen; noem dit bestand ${wanted}.`,
  },

  severity: {
    error: "fout",
    warning: "waarschuwing",
    information: "informatie",
    hint: "hint",
  } satisfies Record<Severity, string>,
  status: {
    covered: "gedekt",
    weak: "zwak",
    missing: "ontbreekt",
    waived: "n.v.t.",
  } satisfies Record<SpearheadStatus, string>,
  kind: {
    requirement: "eis",
    "selection-criterion": "selectiecriterium",
    "award-criterion": "gunningscriterium",
    "contract-clause": "contractbepaling",
    ambition: "ambitie",
    waiver: "motivering",
  } satisfies Record<EvidenceKind, string>,
  stdin: "standaardinvoer",
  line: (lineNumber: number) => `regel ${lineNumber}`,
  quoted: (text: string) => `“${text}”`,
  productGroup: (id: string) => `productgroep ${id}`,
  documentLanguage: { nl: "Nederlands", "nl-BE": "Nederlands (Vlaanderen)", en: "Engels" },
  why: {
    label: "waarom:",
    missing: "geen eis, criterium of contractbepaling gevonden",
    elsewhere: "zie de andere documenten van deze aanbesteding",
    weak: (evidence: string) => `niet bindend of niet concreet; sterkste plaats: ${evidence}`,
    more: (n: number) => `en nog ${count(n, "plaats", "plaatsen")}`,
  },
  eforms: {
    title: "Codes voor de aankondiging (eForms) bij wat gedekt is:",
    choose: (codes: string) => `kies wat past: ${codes}`,
    source: (source: string, status: string) =>
      `bron: ${source} (${status}); welke van deze velden TenderNed toont, is niet nagegaan`,
  },
  sourceStatus: {
    verified: "gecontroleerd",
    secondary: "uit een samenvatting",
    unverified: "nog te controleren",
  } satisfies Record<Source["status"], string>,
  noFindings: "geen bevindingen",
  also: (places: string) => `(ook: ${places})`,
  alsoCauses: (rules: string) => `(daardoor ook ${rules})`,
  explanations: {
    title: "Bewuste keuzes",
    about: "Waarover",
    reason: "Uitleg",
    text: "in de tekst",
    comment: "opmerking voor schrijvers",
    wholeFile: "opmerking voor het hele document",
  },
  specification: {
    noGroup: (groups: readonly string[]) =>
      `Noem een productgroep met --group. Mogelijk: ${groups.join(", ")}.`,
    exists: (path: string) => `${path}: bestaat al en is niet veranderd. Kies een andere naam.`,
    notWritten: (path: string, code: string) =>
      `${path}: kan niet worden geschreven (${code}). Controleer de map en de toegang.`,
    written: (path: string) => `${path}: geschreven.`,
  },
  explain: {
    oneDocument: (path: string) => `${path}: noem één document om uit te leggen.`,
    nothingAt: (path: string, line: number) =>
      `${path}: op regel ${line} staat niets wat meetelt of een bevinding geeft.`,
  },
  summary: {
    documents: (n: number) => count(n, "document bekeken", "documenten bekeken"),
    errors: (n: number) => count(n, "fout", "fouten"),
    warnings: (n: number) => count(n, "waarschuwing", "waarschuwingen"),
    informations: (n: number) => `${n} ter informatie`,
    hints: (n: number) => count(n, "hint", "hints"),
    spearheads: (covered: number, weak: number, missing: number, waived: number) =>
      `speerpunten: ${covered} gedekt, ${weak} zwak, ${missing === 1 ? "1 ontbreekt" : `${missing} ontbreken`}, ${waived} n.v.t.`,
    causes: (n: number) =>
      `Let op: ${count(n, "probleem", "problemen")} bij het lezen of bekijken; zie de meldingen van deze opdracht.`,
    nextTitle: "Wat nu?",
    nextMissing: (places: string) => `Vul de speerpunten aan die ontbreken: ${places}.`,
    nextWeak: (places: string) => `Maak bindend wat nu een ambitie is: ${places}.`,
    nextRules: (severity: string, rules: string) =>
      `Los de bevindingen op van het niveau ${severity} of hoger, het vaakst: ${rules}.`,
    nextFixes: "Open het document in de editor voor tekstvoorstellen bij de bevindingen.",
    nextExplain: (rule: string) => `Uitleg bij een regel: speerpunt explain ${rule}`,
    nothingToDo: (severity: string) => `Geen bevindingen van het niveau ${severity} of hoger.`,
    andMore: (n: number) => `en nog ${n}`,
  },
  table: {
    title: "Speerpunt: dekking en bevindingen",
    document: "Document",
    findings: "Bevindingen",
    place: "Plaats",
    severity: "Ernst",
    rule: "Bevinding",
    spearhead: "Speerpunt",
    theme: "Thema",
    message: "Melding",
    status: "Status",
    why: "Waarom",
  },
  leftOut: (n: number) =>
    `${count(n, "probleem is", "problemen zijn")} weggelaten: er zijn er meer dan een dienst aanneemt.`,
  sourceRoot: "De map waarin de opdracht is gegeven.",
  annotations: {
    together: (n: number) => count(n, "reden", "redenen"),
    more: (n: number, documents: number) =>
      `en nog ${n} in ${count(documents, "ander document", "andere documenten")}`,
    seeSummary: "GitHub toont er niet meer; de andere staan in het overzicht van deze stap.",
  },
  rules: {
    title: "Regels:",
    unknown: (id: string, suggestion?: string) =>
      `Er is geen regel “${id}”.${suggestion ? ` Bedoelt u “${suggestion}”?` : ""}`,
    known: (ids: readonly string[]) => `Mogelijk: ${ids.join(", ")}.`,
    noPage: (id: string) => `Bij de regel ${id} is nog geen uitleg geschreven.`,
  },
};

export type Words = typeof nl;
