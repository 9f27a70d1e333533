// The project file `speerpunt.yaml`: text in, settings and problems out. The command line, the server and
// the web worker share it, so it reads no disk and never throws.
import {
  type DocumentLanguage,
  type GatePolicy,
  type MessageLanguage,
  PHASE_NAMES,
  type PhaseId,
  PRODUCT_GROUPS,
  RULE_IDS,
  type RuleSetting,
  readLayout,
  ruleTitle,
  SEVERITIES,
  SPEARHEADS,
  type Span,
  type SpearheadId,
  spearheadName,
} from "../core/index.js";
import { gateShape } from "./gate-shape.js";
import { messages } from "./messages.js";
import type { TenderEntry } from "./tenders.js";
import { lineFinder, readYaml, type YamlProblem } from "./yaml/read.js";
import { type Choice, choice, list, mapping, type ProblemText, record, set, text } from "./yaml/shape.js";

export const PROJECT_FILE_NAME = "speerpunt.yaml";

/** What a project file sets; a key that is absent leaves the choice to the command, the editor or the document. */
export interface ProjectOptions {
  /** Language of findings. */
  readonly language?: MessageLanguage;
  /** Language of the documents; without it each text decides. */
  readonly documentLanguage?: DocumentLanguage;
  readonly productGroup?: string;
  /** ISO day of publication of documents that do not give one themselves. */
  readonly date?: string;
  readonly spearheads?: readonly SpearheadId[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** How far the documents are that do not say so themselves. */
  readonly phase?: PhaseId;
  /** Severities in a phase; they go before `rules`. */
  readonly phases?: Readonly<Partial<Record<PhaseId, Readonly<Record<string, RuleSetting>>>>>;
  /** Globs, relative to the folder of the project file; they apply when a folder is walked. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** What a document must meet to pass `speerpunt gate`. */
  readonly gate?: GatePolicy;
  /** Documents that are one tender; without an entry it is the folder of a document. */
  readonly tenders?: readonly TenderEntry[];
  /** What the names of folders mean, from the folder of the project file. */
  readonly layout?: string;
}

export interface ProjectFile {
  readonly options: ProjectOptions;
  /** Where the documents of a tender among the options are listed. */
  readonly spanOfTender: (tender: TenderEntry) => Span;
  /** In the order of the text. */
  readonly problems: readonly YamlProblem[];
  /** The line, from 1, of the value at a path of keys. */
  readonly lineOf: (...keys: string[]) => number;
}

export const MESSAGE_LANGUAGES: readonly MessageLanguage[] = ["nl", "en"];
export const DOCUMENT_LANGUAGES: readonly DocumentLanguage[] = ["nl", "nl-BE", "en"];
export const RULE_SETTINGS: readonly RuleSetting[] = [...SEVERITIES, "off"];

/** A day as settings spell it. */
const DAY_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export function isDay(text: string): boolean {
  return DAY_PATTERN.test(text);
}

const MAX_GLOBS = 1000;
const MAX_GLOB_LENGTH = 500;

const inBothLanguages = (word: (language: MessageLanguage) => string): ProblemText => ({
  nl: word("nl"),
  en: word("en"),
});

const RULE_CHOICES: readonly Choice[] = [...RULE_IDS]
  .sort()
  .map((id) => ({ value: id, help: inBothLanguages((language) => ruleTitle(id, language)) }));

const LANGUAGE_NAMES: Readonly<Record<DocumentLanguage, ProblemText>> = {
  nl: { nl: "Nederlands", en: "Dutch" },
  "nl-BE": { nl: "Nederlands van Vlaanderen", en: "Dutch of Flanders" },
  en: { nl: "Engels", en: "English" },
};

function languageFrom<T extends DocumentLanguage>(languages: readonly T[]) {
  return choice<T>(languages.map((value) => ({ value, help: LANGUAGE_NAMES[value] })));
}

/** The ids of product groups, the general list among them. */
export const productGroup = choice<string>(
  PRODUCT_GROUPS.map(({ id, name }) => ({ value: id, help: name })),
  {
    nl: "het id van een productgroep, in kleine letters en koppeltekens, zoals `papier` of `generiek`",
    en: "the id of a product group, in lower case and hyphens, such as `papier` or `generiek`",
  },
);

export const spearhead = choice<SpearheadId>(
  SPEARHEADS.map((id) => ({ value: id, help: inBothLanguages((language) => spearheadName(id, language)) })),
);

export const day = text(10, {
  pattern: DAY_PATTERN,
  allowed: { nl: "een dag als `2026-11-22`", en: "a day such as `2026-11-22`" },
});

const globs = list(
  text(MAX_GLOB_LENGTH, {
    pattern: /\S/,
    allowed: {
      nl: "een patroon voor bestandsnamen, zoals `bestekken/**/*.md`",
      en: "a pattern for file names, such as `tenders/**/*.md`",
    },
  }),
  MAX_GLOBS,
);

const MAX_TENDERS = 1000;

const tender = mapping<TenderEntry>({
  name: {
    shape: text(200),
    help: { nl: "Hoe u de aanbesteding noemt.", en: "What you call the tender." },
  },
  documents: {
    required: true,
    shape: globs,
    help: {
      nl: "De documenten van de aanbesteding: een map of patronen, vanaf de map van dit bestand.",
      en: "The documents of the tender: a folder or patterns, from this file's folder.",
    },
  },
});

const PHASE_CHOICES: readonly Choice[] = PHASE_NAMES.map(({ id, about }) => ({ value: id, help: about }));

const severityPerRule = record<RuleSetting>(RULE_CHOICES, choice<RuleSetting>(RULE_SETTINGS), {
  notMapping: messages.rulesNotMapping,
  unknown: messages.unknownRule,
});

/** What may stand in a project file, in the order in which help lists it. */
export const PROJECT_SHAPE = mapping<ProjectOptions>({
  language: {
    shape: languageFrom(MESSAGE_LANGUAGES),
    help: { nl: "Taal van de bevindingen.", en: "Language of findings." },
  },
  documentLanguage: {
    shape: languageFrom(DOCUMENT_LANGUAGES),
    help: {
      nl: "Taal van de documenten; zonder deze sleutel beslist elke tekst zelf. nl-BE is Nederlands van Vlaanderen, zonder Nederlandse wetsartikelen.",
      en: "Language of the documents; without it each text decides. nl-BE is Dutch of Flanders, without articles of Dutch law.",
    },
  },
  productGroup: {
    shape: productGroup,
    help: {
      nl: "Id van de productgroep waarvan de criteria gelden, zoals papier; generiek is de algemene lijst.",
      en: "Id of the product group whose criteria apply, such as papier; generiek is the general list.",
    },
  },
  date: {
    shape: day,
    help: {
      nl: "Dag van publicatie voor documenten die er zelf geen noemen; verouderde verwijzingen worden naar die dag beoordeeld.",
      en: "Day of publication for documents that give none; outdated references are judged by it.",
    },
  },
  spearheads: {
    shape: set(spearhead, SPEARHEADS.length * 2),
    help: {
      nl: "Speerpunten die in deze map gevraagd worden; zonder deze sleutel alle vier.",
      en: "Spearheads asked for in this folder; all four without it.",
    },
  },
  rules: {
    shape: severityPerRule,
    help: {
      nl: "Ernst per regel; off zet een regel uit.",
      en: "Severity per rule; off switches a rule off.",
    },
  },
  phase: {
    shape: choice<PhaseId>(PHASE_CHOICES),
    help: {
      nl: "Hoe ver de documenten zijn die zelf geen fase noemen; zonder fase houdt elke regel zijn eigen ernst.",
      en: "How far the documents are that name no phase; without a phase every rule keeps its own severity.",
    },
  },
  phases: {
    shape: record(PHASE_CHOICES, severityPerRule, {
      notMapping: messages.phasesNotMapping,
      unknown: messages.unknownPhase,
    }),
    help: {
      nl: "Ernst per regel in een fase, in plaats van wat Speerpunt daar zelf voor kiest.",
      en: "Severity per rule in a phase, instead of what Speerpunt chooses for it.",
    },
  },
  include: {
    shape: globs,
    help: {
      nl: "Alleen deze bestanden als een map wordt doorlopen; patronen vanaf de map van dit bestand.",
      en: "Only these files when a folder is walked; patterns from this file's folder.",
    },
  },
  exclude: {
    shape: globs,
    help: {
      nl: "Deze bestanden niet als een map wordt doorlopen.",
      en: "Not these files when a folder is walked.",
    },
  },
  gate: {
    shape: gateShape(PHASE_CHOICES),
    help: {
      nl: "Wat een document moet halen om door de poort te komen (speerpunt gate).",
      en: "What a document must meet to pass the gate (speerpunt gate).",
    },
  },
  tenders: {
    shape: list(tender, MAX_TENDERS),
    help: {
      nl: "Documenten die samen één aanbesteding zijn en naar elkaars eisen, artikelen en bijlagen verwijzen; zonder deze sleutel is dat elke map.",
      en: "Documents that are one tender together and point at each other's requirements, articles and annexes; each folder without it.",
    },
  },
  layout: {
    shape: text(200, {
      test: (value) => readLayout(value) !== null,
      allowed: {
        nl: "een rij mappen met afdeling, procedure, datum, jaar en aanbesteding tussen accolades, zoals `{afdeling}/{jaar}/{aanbesteding}`",
        en: "a row of folders with department, procedure, date, year and tender between braces, such as `{department}/{year}/{tender}`",
      },
    }),
    help: {
      nl: "Wat de namen van mappen zeggen, voor de monitor; wat in een document zelf staat gaat voor.",
      en: "What the names of folders say, for the monitor; what stands in a document itself goes first.",
    },
  },
});

/** Reads a project file. What is right in it is used, also when something else is wrong. */
export function parseProjectFile(text: string): ProjectFile {
  const read = readYaml(text, PROJECT_SHAPE);
  const { spearheads, ...options } = read.value ?? {};
  // In the order of the catalogue, whatever the order in the file.
  const asked = spearheads && SPEARHEADS.filter((id) => spearheads.includes(id));
  return {
    options: { ...options, ...(asked && { spearheads: asked }) },
    spanOfTender: (entry) => read.spanOf(entry, "documents"),
    problems: read.problems,
    lineOf: lineFinder(text, read),
  };
}
