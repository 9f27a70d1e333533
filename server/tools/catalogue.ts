// The data files as one catalogue.
import type {
  BilingualPatterns,
  CatalogueData,
  Clause,
  GlossaryEntry,
  Rewrite,
} from "../src/core/catalogue/catalogue-data.js";
import { checkClauses, checkIds, checkPatterns, checkReferences } from "./checks.js";
import { type DataFiles, type Entry, type Parts, type RewriteEntry, readParts } from "./parts.js";
import type { Problem } from "./problem.js";
import { checkRewrites } from "./rewrite-checks.js";

const CATALOGUE_VERSION = "2026.11";

/** The catalogue, or the problems that stand in its way; the remarks stand in nobody's way. */
export interface CheckedCatalogue {
  readonly data: CatalogueData | null;
  readonly clauses: readonly Clause[];
  readonly glossary: readonly GlossaryEntry[];
  readonly rewrites: readonly Rewrite[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

export function buildCatalogue(files: DataFiles): CheckedCatalogue {
  const parts = readParts(files);
  const { problems: patternProblems, remarks } = checkPatterns(parts);
  const problems = [
    ...checkIds(parts),
    ...checkReferences(parts, files),
    ...patternProblems,
    ...checkRewrites(parts),
  ];
  // The hedges are patterns themselves; broken ones cannot read a clause.
  if (patternProblems.length === 0) problems.push(...checkClauses(parts));
  const data = problems.length === 0 ? joined(parts) : null;
  return {
    data,
    clauses: values(parts.clauses),
    glossary: values(parts.glossary),
    rewrites: parts.rewrites.map(({ value }) => shipped(value)),
    problems,
    remarks,
  };
}

function joined(parts: Parts): CatalogueData {
  return {
    version: CATALOGUE_VERSION,
    date: parts.date.value,
    sources: values(parts.sources),
    spearheads: values(parts.spearheads),
    mvoiThemes: values(parts.mvoiThemes),
    eforms: parts.eforms.value,
    productGroups: values(parts.productGroups),
    topics: values(parts.topics),
    cues: values(parts.cues),
    signals: values(parts.signals),
    vague: values(parts.vague),
    weightWords: values(parts.weightWords),
    numerals: parts.numerals.value,
    makes: values(parts.makes),
    ambiguousMakes: parts.ambiguousMakes.value,
    otherNames: values(parts.otherNames),
    makeCues: values(parts.makeCues),
    equivalence: values(parts.equivalence),
    solutionCues: values(parts.solutionCues),
    priceCues: values(parts.priceCues),
    purchase: values(parts.purchase),
    modality: values(parts.modality),
    columns: values(parts.columns),
    verification: values(parts.verification),
    unmeasurable: values(parts.unmeasurable),
    noDemand: values(parts.noDemand),
    placeholders: withoutSource(parts.placeholders.value),
    frontMatter: { keys: values(parts.frontMatterKeys), others: parts.otherFrontMatterKeys.value },
    phases: values(parts.phases),
    followUp: values(parts.followUp),
    overTender: values(parts.overTender),
    matrix: { parts: values(parts.matrixParts), cues: values(parts.matrixCues) },
    instruments: values(parts.instruments),
    procedures: values(parts.procedures),
    costFamilies: values(parts.costFamilies),
    claims: withoutSource(parts.claims.value),
    legalDuties: values(parts.legalDuties),
    beyondLaw: parts.beyondLaw.value,
    countries: withoutSource(parts.countries.value),
    dated: values(parts.dated),
    months: parts.months.value,
    aware: parts.aware.value,
    fields: values(parts.fields),
    falseFriends: onlyWords(parts.falseFriends.value),
    locals: onlyWords(parts.locals.value),
    sectionRoles: values(parts.sectionRoles),
    wholeHeadings: values(parts.wholeHeadings),
    headingNumbers: parts.headingNumbers.value,
    units: values(parts.units),
    referenceWords: parts.referenceWords.value,
    standards: values(parts.standards),
    standardCues: values(parts.standardCues),
    numberWords: parts.numberWords.value,
    tender: withoutSource(parts.tender.value),
  };
}

/** Without what only the generator and the tests need. */
function shipped({ source: _, nl, en, ...rest }: RewriteEntry): Rewrite {
  const form = ({ before: _before, after: _after, chapter: _chapter, ...form }: RewriteEntry["nl"][number]) =>
    form;
  return { ...rest, nl: nl.map(form), en: en.map(form) };
}

function withoutSource<T extends object>(value: T): T {
  const { source: _, ...rest } = value as T & { source?: unknown };
  return rest as unknown as T;
}

function values<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value);
}

function onlyWords({ nl, en }: BilingualPatterns): BilingualPatterns {
  return { nl, en };
}
