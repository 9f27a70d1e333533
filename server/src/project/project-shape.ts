// What may stand in the project file `speerpunt.yaml`.
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
  type SpearheadId,
  spearheadName,
} from "../core/index.js";
import { gateShape } from "./gate-shape.js";
import { messages, quoted } from "./messages.js";
import type { TenderEntry } from "./tenders.js";
import {
  type Choice,
  choice,
  either,
  list,
  type MovedKey,
  mapping,
  type ProblemText,
  record,
  set,
  text,
} from "./yaml/shape.js";

/** What a project file holds, as it stands there. */
export interface ProjectKeys {
  /** Language of findings. */
  readonly language?: MessageLanguage;
  readonly documents?: DocumentDefaults;
  readonly spearheads?: readonly SpearheadId[];
  readonly rules?: Readonly<Record<string, RuleSetting | SeverityPerPhase>>;
  readonly files?: FileChoice;
  readonly tenders?: readonly TenderEntry[];
  readonly gate?: GatePolicy;
  readonly layout?: string;
}

/** What holds for documents that do not say it themselves. */
interface DocumentDefaults {
  readonly language?: DocumentLanguage;
  readonly productGroup?: string;
  readonly date?: string;
  readonly phase?: PhaseId;
}

interface FileChoice {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

type SeverityPerPhase = Readonly<Partial<Record<PhaseId, RuleSetting>>>;

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

const ruleEntry = either<RuleSetting, SeverityPerPhase>(
  choice<RuleSetting>(RULE_SETTINGS, {
    nl: `${quoted(RULE_SETTINGS)}, of een van die per fase, zoals \`{ concept: off }\``,
    en: `${quoted(RULE_SETTINGS)}, or one of them per phase, such as \`{ concept: off }\``,
  }),
  record(PHASE_CHOICES, choice<RuleSetting>(RULE_SETTINGS), {
    notMapping: messages.perNameNotMapping,
    unknown: messages.unknownPhase,
  }),
);

const documents = mapping<DocumentDefaults>({
  language: {
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
      nl: "Dag van publicatie; verouderde verwijzingen worden naar die dag beoordeeld.",
      en: "Day of publication; outdated references are judged by it.",
    },
  },
  phase: {
    shape: choice<PhaseId>(PHASE_CHOICES),
    help: {
      nl: "Hoe ver de documenten zijn; zonder fase houdt elke regel zijn eigen ernst.",
      en: "How far the documents are; without a phase every rule keeps its own severity.",
    },
  },
});

const files = mapping<FileChoice>({
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
});

/** Keys that stood at the top once, by where they stand now. */
const MOVED: Readonly<Record<string, MovedKey>> = {
  documentLanguage: { under: "documents", as: "language" },
  productGroup: { under: "documents" },
  date: { under: "documents" },
  phase: { under: "documents" },
  phases: { under: "rules", as: "vague: { concept: off }" },
  include: { under: "files" },
  exclude: { under: "files" },
};

/** What may stand in a project file, in the order in which help lists it. */
export const PROJECT_SHAPE = mapping<ProjectKeys>(
  {
    language: {
      shape: languageFrom(MESSAGE_LANGUAGES),
      help: { nl: "Taal van de bevindingen.", en: "Language of findings." },
    },
    documents: {
      shape: documents,
      help: {
        nl: "Wat geldt voor documenten die het zelf niet zeggen.",
        en: "What holds for documents that do not say it themselves.",
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
      shape: record(RULE_CHOICES, ruleEntry, {
        notMapping: messages.rulesNotMapping,
        unknown: messages.unknownRule,
      }),
      help: {
        nl: "Ernst per regel, of per regel een ernst per fase; off zet een regel uit.",
        en: "Severity per rule, or per rule a severity per phase; off switches a rule off.",
      },
    },
    files: {
      shape: files,
      help: {
        nl: "Welke bestanden meedoen als een map wordt doorlopen.",
        en: "Which files take part when a folder is walked.",
      },
    },
    tenders: {
      shape: list(tender, MAX_TENDERS),
      help: {
        nl: "Documenten die samen één aanbesteding zijn en naar elkaars eisen, artikelen en bijlagen verwijzen; zonder deze sleutel is dat elke map.",
        en: "Documents that are one tender together and point at each other's requirements, articles and annexes; each folder without it.",
      },
    },
    gate: {
      shape: gateShape(PHASE_CHOICES),
      help: {
        nl: "Wat een document moet halen om door de poort te komen (speerpunt gate).",
        en: "What a document must meet to pass the gate (speerpunt gate).",
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
  },
  MOVED,
);
