// A specification to begin with: front matter and chapters for one product group, with open choices in square brackets.
import { type Analysis, analyze } from "../../analysis/analyzer.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { Bilingual, ProductGroup } from "../../catalogue/catalogue-data.js";
import { NO_ORGANISATION, type Organisation } from "../../catalogue/organisation.js";
import { GENERIC_PRODUCT_GROUP } from "../../catalogue/product-group.js";
import { type DocumentLanguage, SPEARHEADS, type SpearheadId } from "../../catalogue/types.js";
import type { Span } from "../../text/span.js";
import { choicesIn } from "../open-choice.js";
import { awardChapter } from "./award-chapter.js";
import { annexes, contract, introduction, procedure, purchase, requirements, selection } from "./chapters.js";
import { frontMatterLines } from "./front-matter-lines.js";
import { SPECIFICATION_STRINGS, type SpecificationStrings } from "./strings.js";

export interface SpecificationRequest {
  /** Id from the catalogue; the general group for one that it does not know. */
  readonly productGroup: string;
  readonly language: DocumentLanguage;
  /** As the front matter names it; null while it is still to be chosen. */
  readonly procedure: string | null;
  /** Whether requirements and contract clauses of the catalogue and the organisation fill the chapters of the spearheads. */
  readonly examples: boolean;
  /** Those that are asked for; all four without it. */
  readonly spearheads?: readonly SpearheadId[];
  readonly organisation?: Organisation;
  /** ISO day of publication, for clauses that are not valid for ever. */
  readonly date?: string;
}

export interface Specification {
  /** Markdown with LF line endings. */
  readonly text: string;
  /** The open choices, in the order of the text: the places of each, as offsets in it. What fills one place fills all of them. */
  readonly choices: readonly (readonly Span[])[];
}

/** What can be chosen for a new specification. */
export interface SpecificationChoices {
  /** The general one last. */
  readonly productGroups: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly cpv: readonly string[];
  }[];
  readonly procedures: Readonly<Record<"nl" | "en", readonly string[]>>;
}

export function specificationChoices(): SpecificationChoices {
  const procedures = CATALOGUE.frontMatter.keys.find(({ id }) => id === "procedure")?.values;
  return {
    productGroups: CATALOGUE.productGroups.map(({ id, name, cpv }) => ({
      id,
      name,
      cpv: cpv.map(({ code }) => code),
    })),
    procedures: procedures ?? { nl: [], en: [] },
  };
}

/** What the chapters are made from. */
export interface Frame {
  readonly words: SpecificationStrings;
  readonly language: "nl" | "en";
  readonly group: ProductGroup;
  readonly procedure: string | null;
  readonly spearheads: readonly SpearheadId[];
  readonly examples: boolean;
  /** Of the front matter alone: decides which clauses suit. */
  readonly analysis: Analysis;
}

/** The text of a new specification; equal requests get equal texts. */
export function newSpecification(request: SpecificationRequest): Specification {
  const language = request.language === "en" ? "en" : "nl";
  const words = SPECIFICATION_STRINGS[language];
  const group = groupOf(request.productGroup);
  const { procedure: kind, examples, organisation = NO_ORGANISATION, date } = request;
  const front = frontMatterLines(words, language, { ...request, productGroup: group.id });
  const analysis = analyze(front.join("\n"), { organisation, ...(date && { date }) });
  const asked = request.spearheads ?? SPEARHEADS;
  const frame: Frame = {
    words,
    language,
    group,
    procedure: kind,
    spearheads: SPEARHEADS.filter((id) => asked.includes(id)),
    examples,
    analysis,
  };
  const chapters = CHAPTERS.map((chapter, index) => chapter(frame, index + 1));
  const text = `${[...front, `# ${words.title}`, ...chapters.flatMap((lines) => ["", ...lines])].join("\n")}\n`;
  return { text, choices: choicesOf(text, words.title) };
}

const CHAPTERS = [
  introduction,
  purchase,
  procedure,
  selection,
  requirements,
  awardChapter,
  contract,
  annexes,
] as const;

function groupOf(id: string): ProductGroup {
  const groups = CATALOGUE.productGroups;
  const of = (wanted: string) => groups.find((group) => group.id === wanted);
  return of(id) ?? (of(GENERIC_PRODUCT_GROUP) as ProductGroup);
}

/** Every open place is a choice of its own; the title alone stands in two. */
function choicesOf(text: string, title: string): Span[][] {
  const places = choicesIn(text);
  const isTitle = ({ start, end }: Span) => text.slice(start, end) === title;
  return [places.filter(isTitle), ...places.filter((place) => !isTitle(place)).map((place) => [place])];
}
