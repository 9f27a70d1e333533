// What may stand in `speerpunt-organisatie.yaml`: the policy of an organisation, with criteria as the catalogue has them.
import {
  type ClauseKind,
  type ClauseLevel,
  isHeavyPattern,
  type Profile,
  patternFault,
  type SmallTenders,
  type SocialReturnPeriod,
  type SocialReturnPolicy,
  type SpearheadId,
} from "../core/index.js";
import { day, productGroup, spearhead } from "./project-shape.js";
import {
  choice,
  list,
  mapping,
  number,
  type PerLanguage,
  perLanguage,
  set,
  text,
  wholeNumber,
} from "./yaml/shape.js";

/** The file as it stands there: texts may be in one language. */
export interface OrganisationSource {
  readonly name?: string;
  readonly profile?: Profile;
  readonly level?: ClauseLevel;
  readonly socialReturn?: SocialReturnPolicy;
  readonly smallTenders?: SmallTenders;
  readonly criteria?: readonly ClauseSource[];
  readonly clauses?: readonly ClauseSource[];
  readonly words?: WordsSource;
  readonly wordTemplate?: string;
}

/** A criterion or clause in the file; the keys are those of `server/data/schema/criteria.schema.json`. */
export interface ClauseSource {
  readonly id: string;
  readonly spearhead: SpearheadId;
  readonly kind: ClauseKind;
  readonly level?: ClauseLevel;
  readonly version?: number;
  readonly changes?: readonly ChangeSource[];
  readonly burden?: "light" | "normal";
  readonly base?: "contract-sum" | "labour-sum";
  readonly productGroup?: string;
  readonly productGroups?: readonly string[];
  readonly title: PerLanguage<string>;
  readonly text: PerLanguage<string>;
  readonly verification: PerLanguage<string>;
  readonly followUp: PerLanguage<string>;
  readonly rationale: PerLanguage<string>;
  readonly cost?: PerLanguage<string>;
  readonly recognition?: PerLanguage<readonly string[]>;
  readonly source?: SourceNote;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** What a later version changed, with the text before it. */
export interface ChangeSource {
  readonly version: number;
  readonly note: PerLanguage<string>;
  readonly was?: PerLanguage<string>;
}

interface SourceNote {
  readonly ref?: string;
  readonly note?: string;
  readonly date?: string;
}

export interface WordsSource {
  readonly falseFriends?: PerLanguage<readonly string[]>;
  readonly vague?: PerLanguage<readonly string[]>;
  readonly terms?: readonly TermSource[];
}

export interface TermSource {
  readonly spearhead: SpearheadId;
  readonly words: PerLanguage<readonly string[]>;
}

const MAX_CLAUSES = 500;
const MAX_WORDS = 200;
const MAX_PERIODS = 50;
const MAX_EUROS = 1_000_000_000;

const id = text(100, {
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  allowed: {
    nl: "een naam in kleine letters, cijfers en koppeltekens, zoals `ons-papier-gerecycled`",
    en: "a name in lower case, digits and hyphens, such as `our-paper-recycled`",
  },
});

/** Year, month or day, as the catalogue has it. */
const date = text(10, {
  pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  allowed: { nl: "een jaar, maand of dag als `2026-11-22`", en: "a year, month or day such as `2026-11-22`" },
});

const euros = number(0, MAX_EUROS);

const level = choice<ClauseLevel>([
  { value: "basis", help: { nl: "wat elke aanbieder kan", en: "what any supplier can do" } },
  {
    value: "significant",
    help: { nl: "wat goede aanbieders kunnen", en: "what good suppliers can do" },
  },
  {
    value: "ambitieus",
    help: { nl: "wat de koplopers kunnen", en: "what the front-runners can do" },
  },
]);

const kind = choice<ClauseKind>([
  { value: "requirement", help: { nl: "eis: wie niet voldoet, valt af", en: "requirement: pass or fail" } },
  {
    value: "award-criterion",
    help: { nl: "gunningscriterium: levert punten op", en: "award criterion: earns points" },
  },
  {
    value: "contract-clause",
    help: {
      nl: "contractbepaling: geldt bij de uitvoering",
      en: "contract clause: applies during performance",
    },
  },
]);

/** What a percentage of social return is taken of. */
const base = choice<SocialReturnPeriod["base"]>([
  { value: "contract-sum", help: { nl: "opdrachtsom zonder btw", en: "contract sum without VAT" } },
  { value: "labour-sum", help: { nl: "loonsom in de opdracht", en: "wage sum in the contract" } },
]);

const pattern = text(1000, {
  test: (words) => patternFault(words.toLowerCase()) === null && !isHeavyPattern(words),
  allowed: {
    nl: "woorden, met `*` voor de rest van een woord, `(a|b)` voor een keuze en `..3` voor hooguit drie woorden ertussen, zoals `natuurinclusie*`",
    en: "words, with `*` for the rest of a word, `(a|b)` for a choice and `..3` for at most three words between, such as `nature-inclusive*`",
  },
});
const patterns = perLanguage(list(pattern, MAX_WORDS));

const title = perLanguage(text(200));
const sentences = perLanguage(
  text(4000, {
    pattern: /^[\s\S]{20,}$/,
    allowed: { nl: "een tekst van ten minste 20 tekens", en: "a text of at least 20 characters" },
  }),
);

const source = mapping<SourceNote>({
  ref: {
    shape: text(200),
    help: {
      nl: "Waar het in staat, zoals een besluit of beleidsnota.",
      en: "Where it is laid down, such as a decision.",
    },
  },
  note: {
    shape: text(1000),
    help: { nl: "Wat een lezer ervan moet weten.", en: "What a reader should know of it." },
  },
  date: { shape: date, help: { nl: "Datum van die bron.", en: "Date of that source." } },
});

const change = mapping<ChangeSource>({
  version: {
    shape: wholeNumber(2, 10_000),
    required: true,
    help: { nl: "De versie die ervan kwam.", en: "The version that came of it." },
  },
  note: {
    shape: sentences,
    required: true,
    help: {
      nl: "Wat er veranderde, voor wie de vorige tekst gebruikte.",
      en: "What changed, for whoever used the text before.",
    },
  },
  was: {
    shape: sentences,
    help: {
      nl: "De vorige tekst; daaraan is te zien dat een overgenomen tekst nog dezelfde is.",
      en: "The text before, by which an unchanged copy is known.",
    },
  },
});

const clause = mapping<ClauseSource>({
  id: {
    shape: id,
    required: true,
    help: {
      nl: "Vaste naam; komt in de onzichtbare herkomst van een ingevoegde tekst. Wijzig hem nooit.",
      en: "Fixed name; stands in the invisible origin of an inserted text. Never change it.",
    },
  },
  spearhead: {
    shape: spearhead,
    required: true,
    help: { nl: "Speerpunt dat het dient.", en: "Spearhead that it serves." },
  },
  kind: {
    shape: kind,
    required: true,
    help: { nl: "Soort tekst; bepaalt het hoofdstuk.", en: "Kind of text; decides the chapter." },
  },
  level: {
    shape: level,
    help: { nl: "Ambitieniveau; zonder deze sleutel basis.", en: "Ambition level; basis without this key." },
  },
  version: {
    shape: wholeNumber(1, 10_000),
    help: {
      nl: "Gaat omhoog als de betekenis verandert; zonder deze sleutel 1.",
      en: "Goes up when the meaning changes; 1 without this key.",
    },
  },
  changes: {
    shape: list(change, 100),
    help: { nl: "Wat elke latere versie veranderde.", en: "What each later version changed." },
  },
  burden: {
    shape: choice<"light" | "normal">([
      { value: "light", help: { nl: "bijna geen administratie", en: "next to no administration" } },
      { value: "normal", help: { nl: "de gewone administratie", en: "the usual administration" } },
    ]),
    help: {
      nl: "Of het past bij een kleine aanbesteding.",
      en: "Whether it suits a small tender.",
    },
  },
  base: {
    shape: base,
    help: {
      nl: "Waarvan het percentage social return in de tekst een deel is.",
      en: "What the percentage of social return in the text is a share of.",
    },
  },
  productGroup: {
    shape: productGroup,
    help: {
      nl: "Productgroep waarvoor het geldt; zonder deze sleutel elke inkoop.",
      en: "Product group that it is for; any purchase without this key.",
    },
  },
  productGroups: {
    shape: set(productGroup, 100),
    help: {
      nl: "Productgroepen waarvoor het geldt, als het er meer zijn.",
      en: "Product groups, when it is for several.",
    },
  },
  title: {
    shape: title,
    required: true,
    help: { nl: "Korte naam in de lijst.", en: "Short name in the list." },
  },
  text: {
    shape: sentences,
    required: true,
    help: {
      nl: "De tekst die wordt ingevoegd; open keuzes tussen vierkante haken, zoals [percentage, bijvoorbeeld 60]%.",
      en: "The text that is inserted; open choices in square brackets, such as [percentage, for example 60]%.",
    },
  },
  verification: {
    shape: sentences,
    required: true,
    help: {
      nl: "Hoe een inschrijver het aantoont; een keurmerk altijd met “of gelijkwaardig”.",
      en: "How a tenderer proves it; a label always with “or equivalent”.",
    },
  },
  followUp: {
    shape: sentences,
    required: true,
    help: {
      nl: "Rapportage, controle en gevolg tijdens het contract.",
      en: "Report, check and consequence during the contract.",
    },
  },
  rationale: {
    shape: sentences,
    required: true,
    help: { nl: "Waarom het gevraagd wordt, in één zin.", en: "Why it is asked, in one sentence." },
  },
  cost: {
    shape: sentences,
    help: {
      nl: "Wat het doet met de kosten over de looptijd.",
      en: "What it does to the cost over the term.",
    },
  },
  recognition: {
    shape: patterns,
    help: {
      nl: "Woorden waaraan te zien is dat een document dit al vraagt.",
      en: "Words that show that a document asks this already.",
    },
  },
  source: { shape: source, help: { nl: "Waar het op rust.", en: "What it rests on." } },
  validFrom: {
    shape: date,
    help: { nl: "Vanaf wanneer het wordt voorgesteld.", en: "From when it is proposed." },
  },
  validTo: {
    shape: date,
    help: { nl: "Tot en met wanneer het wordt voorgesteld.", en: "Until when it is proposed." },
  },
});

const buildingBlock = mapping<{ name: string; value: number; unit?: string }>({
  name: { shape: text(200), required: true, help: { nl: "Inzet die meetelt.", en: "Effort that counts." } },
  value: {
    shape: number(0, 10_000_000),
    required: true,
    help: { nl: "Waarde in euro, per jaar of per eenheid.", en: "Value in euros, per year or per unit." },
  },
  unit: {
    shape: text(100),
    help: {
      nl: "Eenheid, zoals uur of factuur; zonder deze sleutel per jaar.",
      en: "Unit, such as hour; per year without this key.",
    },
  },
});

const period = mapping<SocialReturnPeriod>({
  from: { shape: day, help: { nl: "Eerste dag waarop het geldt.", en: "First day on which it applies." } },
  to: { shape: day, help: { nl: "Laatste dag waarop het geldt.", en: "Last day on which it applies." } },
  percentage: {
    shape: number(0, 100),
    required: true,
    help: { nl: "Deel van de grondslag, in procenten.", en: "Share of the base, in percent." },
  },
  base: {
    shape: base,
    required: true,
    help: { nl: "Waarover het percentage gaat.", en: "What the percentage is taken of." },
  },
  threshold: {
    shape: euros,
    help: {
      nl: "Vanaf welke opdrachtwaarde het gevraagd wordt, in euro zonder btw.",
      en: "From which contract value it is asked, in euros without VAT.",
    },
  },
  minimumTerm: {
    shape: number(0, 600),
    help: {
      nl: "Vanaf welke looptijd het gevraagd wordt, in maanden.",
      en: "From which term it is asked, in months.",
    },
  },
  labourShare: {
    shape: number(0, 100),
    help: {
      nl: "Vanaf welk aandeel van arbeid in de opdrachtsom het gevraagd wordt, in procenten.",
      en: "From which share of labour in the contract sum it is asked, in percent.",
    },
  },
  buildingBlocks: {
    shape: list(buildingBlock, 100),
    help: { nl: "Bouwblokken: wat een inzet waard is.", en: "Building blocks: what an effort is worth." },
  },
});

/** What may stand in an organisation file, in the order in which help lists it. */
export const ORGANISATION_SHAPE = mapping<OrganisationSource>({
  name: { shape: text(200), help: { nl: "Naam van de organisatie.", en: "Name of the organisation." } },
  profile: {
    shape: choice<Profile>([
      { value: "speerpunten", help: { nl: "vier speerpunten", en: "four spearheads" } },
      {
        value: "mvoi",
        help: { nl: "thema's van het Manifest MVOI 2022-2025", en: "themes of the Manifest MVOI 2022-2025" },
      },
    ]),
    help: {
      nl: "Hoe de dekking benoemd wordt: vier speerpunten (standaard) of de thema's van het Manifest MVOI.",
      en: "How coverage is named: four spearheads (default) or the themes of the Manifest MVOI.",
    },
  },
  level: {
    shape: level,
    help: {
      nl: "Hoogste ambitieniveau dat als eerste wordt voorgesteld.",
      en: "Highest ambition level that is proposed first.",
    },
  },
  socialReturn: {
    shape: mapping<SocialReturnPolicy>({
      contact: {
        shape: text(300),
        help: {
          nl: "Wie vragen beantwoordt en rapportages leest.",
          en: "Who answers questions and reads the reports.",
        },
      },
      periods: {
        shape: list(period, MAX_PERIODS),
        required: true,
        help: {
          nl: "Het beleid per periode, de oudste eerst.",
          en: "The policy per period, the oldest first.",
        },
      },
    }),
    help: { nl: "Beleid voor social return.", en: "Policy on social return." },
  },
  smallTenders: {
    shape: mapping<SmallTenders>({
      supplies: {
        shape: euros,
        help: { nl: "Leveringen, in euro zonder btw.", en: "Supplies, in euros without VAT." },
      },
      services: {
        shape: euros,
        help: { nl: "Diensten, in euro zonder btw.", en: "Services, in euros without VAT." },
      },
      works: {
        shape: euros,
        help: { nl: "Werken, in euro zonder btw.", en: "Works, in euros without VAT." },
      },
    }),
    help: {
      nl: "Onder deze geraamde waarden worden maar een paar lichte criteria voorgesteld.",
      en: "Below these estimated values only a few light criteria are proposed.",
    },
  },
  criteria: {
    shape: list(clause, MAX_CLAUSES),
    help: {
      nl: "Eigen criteria; ze gaan vóór die van de catalogus.",
      en: "Criteria of your own; they go before those of the catalogue.",
    },
  },
  clauses: {
    shape: list(clause, MAX_CLAUSES),
    help: {
      nl: "Eigen standaardteksten, met dezelfde sleutels als een criterium.",
      en: "Standard texts of your own, with the same keys as a criterion.",
    },
  },
  wordTemplate: {
    shape: text(300),
    help: {
      nl: "Word-bestand met de stijlen van de organisatie, gezien vanaf dit bestand; een export neemt ze over.",
      en: "Word file with the styles of the organisation, seen from this file; an export uses them.",
    },
  },
  words: {
    shape: mapping<WordsSource>({
      falseFriends: {
        shape: patterns,
        help: {
          nl: "Woorden die op een speerpunt lijken en het hier niet zijn, zoals de naam van een gebouw.",
          en: "Words that look like a spearhead and are not, such as the name of a building.",
        },
      },
      vague: {
        shape: patterns,
        help: { nl: "Extra woorden die een eis afzwakken.", en: "More words that hedge a demand." },
      },
      terms: {
        shape: list(
          mapping<TermSource>({
            spearhead: {
              shape: spearhead,
              required: true,
              help: {
                nl: "Speerpunt waarvoor de woorden tellen.",
                en: "Spearhead that the words count for.",
              },
            },
            words: {
              shape: patterns,
              required: true,
              help: {
                nl: "Eigen woorden; met een hoeveelheid erbij maken ze een eis concreet.",
                en: "Words of your own; with a quantity they make a demand concrete.",
              },
            },
          }),
          MAX_WORDS,
        ),
        help: { nl: "Eigen woorden voor een speerpunt.", en: "Words of your own for a spearhead." },
      },
    }),
    help: {
      nl: "Woorden die bij deze organisatie iets betekenen.",
      en: "Words that mean something to this organisation.",
    },
  },
});
