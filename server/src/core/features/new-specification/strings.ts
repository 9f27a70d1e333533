// Words of a new specification, in the language of the document. What the writer decides stands in square brackets.
import type { ProductGroupKind } from "../../catalogue/catalogue-data.js";

export interface SpecificationStrings {
  readonly title: string;
  readonly organisation: string;
  /** Of a document that is still being written. */
  readonly phase: string;
  readonly introduction: { readonly heading: string; readonly text: string };
  readonly purchase: {
    readonly heading: string;
    readonly content: string;
    readonly contentText: string;
    readonly group: (name: string) => string;
    readonly term: string;
    readonly termText: string;
    readonly lots: string;
    readonly lotsText: string;
  };
  readonly procedure: {
    readonly heading: string;
    /** Null: still to be chosen. */
    readonly kind: (procedure: string | null) => string;
    readonly planning: string;
    readonly stepsHead: readonly [string, string];
    readonly steps: readonly string[];
    readonly date: string;
    readonly questions: string;
    readonly questionsText: string;
  };
  readonly selection: { readonly heading: string; readonly label: string; readonly items: readonly string[] };
  readonly requirements: {
    readonly heading: string;
    readonly label: string;
    readonly equivalent: string;
    /** What is bought, by its heading, and what has to be said of it. */
    readonly subject: Readonly<
      Record<ProductGroupKind, { readonly heading: string; readonly items: readonly string[] }>
    >;
    readonly open: string;
  };
  readonly award: {
    readonly heading: string;
    readonly rule: string;
    readonly head: readonly [string, string, string];
    readonly price: string;
    readonly costs: string;
    readonly quality: string;
    readonly total: string;
    readonly division: string;
    readonly priceText: string;
    readonly costsText: string;
    readonly qualityText: string;
    readonly matrixText: string;
  };
  readonly contract: {
    readonly heading: string;
    readonly article: (number: number) => string;
    readonly first: string;
    readonly open: string;
  };
  readonly annexes: { readonly heading: string; readonly items: readonly string[] };
}

export const SPECIFICATION_STRINGS: Readonly<Record<"nl" | "en", SpecificationStrings>> = {
  nl: {
    title: "[titel van de opdracht]",
    organisation: "[naam van de organisatie]",
    phase: "concept",
    introduction: {
      heading: "Inleiding",
      text: "[beschrijf wat er nu is, waarom er wordt ingekocht en wat de overeenkomst moet bereiken]",
    },
    purchase: {
      heading: "De opdracht",
      content: "Omvang",
      contentText:
        "[beschrijf het gebruik, de aantallen en de locaties, zonder een oplossing voor te schrijven]",
      group: (name) => `Productgroep: ${name}.`,
      term: "Looptijd en waarde",
      termText:
        "De overeenkomst gaat in op [datum] en duurt [aantal] maanden. De geraamde waarde over die looptijd is € [bedrag] exclusief btw.",
      lots: "Percelen",
      lotsText: "[beschrijf de percelen, of waarom de opdracht niet is verdeeld]",
    },
    procedure: {
      heading: "Procedure",
      kind: (procedure) => `Soort procedure: ${procedure ?? "[keuze van de procedure]"}.`,
      planning: "Planning",
      stepsHead: ["Stap", "Datum"],
      steps: [
        "Publicatie of uitnodiging",
        "Uiterste moment voor vragen",
        "Nota van inlichtingen",
        "Sluiting van de inschrijving",
        "Gunningsbeslissing",
        "Ingang van de overeenkomst",
      ],
      date: "[datum]",
      questions: "Nota van inlichtingen",
      questionsText:
        "Vragen en voorstellen tot wijziging komen uiterlijk op [datum] binnen via [naam van het platform]. De opdrachtgever beantwoordt ze geanonimiseerd in één nota van inlichtingen, die voorgaat op dit document.",
    },
    selection: {
      heading: "Uitsluiting en geschiktheid",
      label: "GE",
      items: [
        "[beschrijf de uitsluitingsgronden die gelden en het bewijs daarvan]",
        "[beschrijf de ervaring die bij de omvang van de opdracht past en het bewijs daarvan]",
      ],
    },
    requirements: {
      heading: "Programma van eisen",
      label: "E",
      equivalent: "Bij elke norm, elk keurmerk en elk certificaat in dit document geldt: of gelijkwaardig.",
      subject: {
        supplies: {
          heading: "Het product",
          items: [
            "[beschrijf wat het product moet kunnen, met een maat en een meetmethode]",
            "[beschrijf levering, verpakking en service, met termijnen]",
          ],
        },
        services: {
          heading: "De dienst",
          items: [
            "[beschrijf het resultaat van de dienst, met een maat en een meetmethode]",
            "[beschrijf bereikbaarheid, planning en rapportage, met termijnen]",
          ],
        },
        works: {
          heading: "Het werk",
          items: [
            "[beschrijf wat het werk moet kunnen, met een maat en een meetmethode]",
            "[beschrijf de uitvoering, de veiligheid en de oplevering, met termijnen]",
          ],
        },
      },
      open: "[beschrijf de eis, met een maat, een termijn en een bewijsmiddel]",
    },
    award: {
      heading: "Gunning",
      rule: "De opdracht gaat naar de inschrijver met de meeste punten.",
      head: ["Nr.", "Gunningscriterium", "Punten"],
      price: "Prijs",
      costs: "Kosten over de gebruiksjaren",
      quality: "Kwaliteit",
      total: "Totaal",
      division:
        "De verdeling van de punten is een begin: [keuze: deze verdeling, of een die beter bij de opdracht past].",
      priceText:
        "Vergeleken wordt het totaal van het prijzenblad. [beschrijf hoe dat totaal punten oplevert]",
      costsText: "[beschrijf hoe die kosten punten opleveren]",
      qualityText: "[beschrijf de vraag, wat een goed antwoord bevat en hoe het punten oplevert]",
      matrixText: "De punten volgen uit de toezeggingen in de matrix hieronder.",
    },
    contract: {
      heading: "Overeenkomst",
      article: (number) => `Artikel ${number}`,
      first: "Dit document, de nota van inlichtingen en de inschrijving zijn deel van de overeenkomst.",
      open: "[beschrijf wie wat wanneer rapporteert en wat er volgt bij een tekort]",
    },
    annexes: { heading: "Bijlagen", items: ["Prijzenblad", "Antwoordformulier bij de MVI-matrix"] },
  },
  en: {
    title: "[name of the purchase]",
    organisation: "[name of the organisation]",
    phase: "draft",
    introduction: {
      heading: "Introduction",
      text: "[describe what there is now, why this is bought and what the contract has to achieve]",
    },
    purchase: {
      heading: "Scope",
      content: "Quantities and sites",
      contentText: "[describe the use, the quantities and the sites, without prescribing a solution]",
      group: (name) => `Product group: ${name}.`,
      term: "Term and value",
      termText:
        "The contract starts on [date] and lasts [number] months. Its estimated value over that term is € [amount] without VAT.",
      lots: "Lots",
      lotsText: "[describe the lots, or why the contract is not divided]",
    },
    procedure: {
      heading: "Procedure",
      kind: (procedure) => `Kind of procedure: ${procedure ?? "[choice of the procedure]"}.`,
      planning: "Timetable",
      stepsHead: ["Step", "Date"],
      steps: [
        "Notice or invitation",
        "Last moment for questions",
        "Answers to questions",
        "Closing of tenders",
        "Award decision",
        "Start of the contract",
      ],
      date: "[date]",
      questions: "Questions and answers",
      questionsText:
        "Questions and proposals for changes arrive by [date] through [name of the platform]. The authority answers them without names in one document, which goes before this one.",
    },
    selection: {
      heading: "Exclusion and selection",
      label: "S",
      items: [
        "[describe the grounds for exclusion that apply and their proof]",
        "[describe the experience that suits the size of the contract and its proof]",
      ],
    },
    requirements: {
      heading: "Requirements",
      label: "R",
      equivalent: "For every standard, label and certificate in this document an equivalent is accepted.",
      subject: {
        supplies: {
          heading: "Product",
          items: [
            "[describe what the product must be able to do, with a measure and a way to measure it]",
            "[describe delivery, packaging and service, with periods]",
          ],
        },
        services: {
          heading: "Service",
          items: [
            "[describe the result of the service, with a measure and a way to measure it]",
            "[describe availability, planning and reports, with periods]",
          ],
        },
        works: {
          heading: "Works",
          items: [
            "[describe what the works must be able to do, with a measure and a way to measure it]",
            "[describe execution, safety and completion, with periods]",
          ],
        },
      },
      open: "[describe the requirement, with a measure, a period and a means of proof]",
    },
    award: {
      heading: "Award",
      rule: "The contract goes to the tenderer with the most points.",
      head: ["No.", "Award criterion", "Points"],
      price: "Price",
      costs: "Costs over the years of use",
      quality: "Quality",
      total: "Total",
      division:
        "The division of the points is a beginning: [choice: this division, or one that suits the contract better].",
      priceText: "What is compared is the total of the price schedule. [describe how it earns points]",
      costsText: "[describe how these costs earn points]",
      qualityText: "[describe the question, what a good answer holds and how it earns points]",
      matrixText: "The points follow from the commitments in the matrix below.",
    },
    contract: {
      heading: "Contract",
      article: (number) => `Article ${number}`,
      first: "This document, the answers to questions and the tender are part of the contract.",
      open: "[describe who reports what and when, and what follows on a shortfall]",
    },
    annexes: { heading: "Annexes", items: ["Price schedule", "Form for the commitments in the MVI matrix"] },
  },
};
