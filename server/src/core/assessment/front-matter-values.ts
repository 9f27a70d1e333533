// What the front matter declares, in the terms of the catalogue; and what is wrong with it.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { FrontMatterKey } from "../catalogue/catalogue-data.js";
import {
  type DocumentLanguage,
  PHASES,
  type PhaseId,
  SPEARHEADS,
  type SpearheadId,
} from "../catalogue/types.js";
import type { FrontMatterEntry, FrontMatterFacts } from "../model/front-matter.js";
import { readDay } from "./dates.js";

/** What a writer may declare. Values that are wrong are left out here and reported by `invalid-front-matter`. */
export interface DeclaredValues {
  readonly productGroup: string | null;
  readonly cpv: readonly string[];
  readonly language: DocumentLanguage | null;
  readonly spearheads: readonly SpearheadId[] | null;
  readonly phase: PhaseId | null;
  /** ISO day of publication. */
  readonly date: string | null;
  /** Estimated value, fixed term and procedure, as written. */
  readonly value: string | null;
  readonly term: string | null;
  readonly procedure: string | null;
  readonly department: string | null;
}

const LANGUAGES: Readonly<Record<string, DocumentLanguage>> = {
  nl: "nl",
  "nl-nl": "nl",
  "nl-be": "nl-BE",
  en: "en",
  "en-gb": "en",
  "en-us": "en",
};

/** The values that are right. */
export function declaredValues(frontMatter: FrontMatterFacts | null): DeclaredValues {
  const right = (frontMatter?.entries ?? []).flatMap((entry) => {
    const key = keyNamed(entry.key);
    return key && checkValue(key, entry) === null ? [{ key, texts: textsOf(entry) }] : [];
  });
  const of = (id: string) => right.find(({ key }) => key.id === id)?.texts ?? [];
  const [group] = of("product-group");
  const [language] = of("language");
  const [date] = of("date");
  const [phase] = of("phase");
  const [value = null] = of("value");
  const [term = null] = of("term");
  const [procedure = null] = of("procedure");
  const [department = null] = of("department");
  const spearheads = SPEARHEADS.filter((id) => of("spearheads").includes(id));
  return {
    productGroup: group ?? null,
    cpv: of("cpv"),
    language: language === undefined ? null : (LANGUAGES[language.toLowerCase()] ?? null),
    spearheads: spearheads.length > 0 ? spearheads : null,
    phase: phase === undefined ? null : (phaseNamed(phase) ?? null),
    date: date === undefined ? null : readDay(date),
    value,
    term,
    procedure,
    department: department === "" ? null : department,
  };
}

/** The key that a writer means by a name, whatever its capitals; undefined for a name that Speerpunt does not read. */
export function keyNamed(name: string): FrontMatterKey | undefined {
  const lower = name.toLowerCase();
  return CATALOGUE.frontMatter.keys.find((key) => key.names.includes(lower));
}

/** The phase that a writer means by a word. */
function phaseNamed(word: string): PhaseId | undefined {
  return CATALOGUE.phases.find(({ names }) => names.includes(word.toLowerCase()))?.id;
}

/**
 * What is wrong with a value: its text, and what is allowed, rather in the language of the document; null when it is right
 * or empty.
 */
export function checkValue(
  key: FrontMatterKey,
  entry: FrontMatterEntry,
  language: DocumentLanguage = "nl",
): { readonly value: string; readonly allowed: readonly string[] } | null {
  if (entry.value === null) return { value: "{…}", allowed: allowedOf(key, language) };
  const wrong = textsOf(entry).find((text) => text !== "" && !isRight(key, text));
  return wrong === undefined ? null : { value: wrong, allowed: allowedOf(key, language) };
}

function textsOf({ value }: FrontMatterEntry): readonly string[] {
  if (value === null) return [];
  return (typeof value === "string" ? value.split(/\s*[,;]\s*(?=\d{8}|[a-z]+-)/) : value).map((text) =>
    text.trim().replace(/^(["'])(.*)\1$/, "$2"),
  );
}

function isRight(key: FrontMatterKey, text: string): boolean {
  switch (key.kind) {
    case "product-group":
      return (
        groupIds().includes(text) ||
        CATALOGUE.productGroups.some(({ name }) =>
          [name.nl, name.en].some((known) => known.toLowerCase() === text.toLowerCase()),
        )
      );
    case "cpv":
      return /^\d{8}(?:-\d)?(?:\s.*)?$/.test(text);
    case "language":
      return text.toLowerCase() in LANGUAGES;
    case "spearheads":
      return SPEARHEADS.some((id) => id === text);
    case "phase":
      return phaseNamed(text) !== undefined;
    case "number":
      return /^(?:€|EUR)?\s*\d[\d.,_\s]*$/.test(text);
    case "date":
      return /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(text) || /^\d{1,2}[-/ ]\S+[-/ ]\d{4}$/.test(text);
    case "values":
      return valuesOf(key).includes(text.toLowerCase());
    case "text":
      return true;
  }
}

function allowedOf(key: FrontMatterKey, language: DocumentLanguage): readonly string[] {
  switch (key.kind) {
    case "product-group":
      return groupIds();
    case "cpv":
      return ["30213100-6"];
    case "language":
      return ["nl", "nl-BE", "en"];
    case "spearheads":
      return SPEARHEADS;
    case "phase":
      return PHASES;
    case "number":
      return ["250000"];
    case "date":
      return ["2026-11-22"];
    default:
      return key.values?.[language === "en" ? "en" : "nl"] ?? [];
  }
}

/** What a key of the kind `values` may hold, the Dutch values first. */
export function valuesOf({ values }: FrontMatterKey): readonly string[] {
  return values ? [...values.nl, ...values.en] : [];
}

function groupIds(): readonly string[] {
  return CATALOGUE.productGroups.map(({ id }) => id);
}
