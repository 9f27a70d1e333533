// The entries of all data files, each with the place it came from.
import type {
  BilingualPatterns,
  CatalogueData,
  ClaimSubject,
  ClaimWords,
  Clause,
  CostFamily,
  DatedReference,
  FrontMatterKey,
  GlossaryEntry,
  Instrument,
  LegalDuty,
  MvoiTheme,
  NamedBilingualPatterns,
  NameList,
  Phase,
  Procedure,
  ProductGroup,
  Rewrite,
  RewriteForm,
  Source,
  Spearhead,
  StandardGroup,
  Topic,
  VagueTerms,
} from "../src/core/catalogue/catalogue-data.js";
import { SPEARHEADS, type SpearheadId } from "../src/core/catalogue/types.js";
import { type DataFile, problemAt } from "./data-file.js";
import type { KeyPath, Problem } from "./problem.js";

/** The files of `server/data` by their path below it; each is valid against its schema. */
export type DataFiles = ReadonlyMap<string, DataFile>;

export interface Entry<T> {
  readonly value: T;
  readonly file: DataFile;
  readonly key: KeyPath;
}

/** A sentence before and after the rewrite. */
export interface ExampledForm extends RewriteForm {
  readonly before: string;
  readonly after: string;
  /** The chapter in which the sentence stands; the requirements without it. */
  readonly chapter?: "award";
}

/** A rewrite as it stands in the data. */
export interface RewriteEntry extends Rewrite {
  readonly nl: readonly ExampledForm[];
  readonly en: readonly ExampledForm[];
  /** Id of a source. */
  readonly source: string;
}

export interface Parts {
  readonly sources: readonly Entry<Source>[];
  readonly spearheads: readonly Entry<Spearhead>[];
  readonly mvoiThemes: readonly Entry<MvoiTheme>[];
  readonly eforms: Entry<CatalogueData["eforms"]>;
  readonly productGroups: readonly Entry<ProductGroup>[];
  readonly topics: readonly Entry<Topic>[];
  readonly cues: readonly Entry<NamedBilingualPatterns>[];
  readonly clauses: readonly Entry<Clause>[];
  readonly rewrites: readonly Entry<RewriteEntry>[];
  readonly signals: readonly Entry<NamedBilingualPatterns>[];
  readonly vague: readonly Entry<VagueTerms>[];
  readonly sectionRoles: readonly Entry<NamedBilingualPatterns>[];
  readonly wholeHeadings: readonly Entry<NamedBilingualPatterns>[];
  readonly headingNumbers: Entry<readonly string[]>;
  readonly units: readonly Entry<NamedBilingualPatterns>[];
  readonly weightWords: readonly Entry<NamedBilingualPatterns>[];
  readonly numerals: Entry<CatalogueData["numerals"]>;
  readonly makes: readonly Entry<NameList>[];
  readonly ambiguousMakes: Entry<readonly string[]>;
  readonly otherNames: readonly Entry<NameList>[];
  readonly makeCues: readonly Entry<NamedBilingualPatterns>[];
  readonly equivalence: readonly Entry<NamedBilingualPatterns>[];
  readonly solutionCues: readonly Entry<NamedBilingualPatterns>[];
  readonly priceCues: readonly Entry<NamedBilingualPatterns>[];
  readonly purchase: readonly Entry<NamedBilingualPatterns>[];
  readonly modality: readonly Entry<NamedBilingualPatterns>[];
  readonly columns: readonly Entry<NamedBilingualPatterns>[];
  readonly verification: readonly Entry<NamedBilingualPatterns>[];
  readonly unmeasurable: readonly Entry<NamedBilingualPatterns>[];
  readonly noDemand: readonly Entry<NamedBilingualPatterns>[];
  readonly standards: readonly Entry<StandardGroup>[];
  readonly standardCues: readonly Entry<NamedBilingualPatterns>[];
  readonly placeholders: Entry<CatalogueData["placeholders"]>;
  readonly frontMatterKeys: readonly Entry<FrontMatterKey>[];
  readonly otherFrontMatterKeys: Entry<readonly string[]>;
  readonly phases: readonly Entry<Phase>[];
  readonly followUp: readonly Entry<NamedBilingualPatterns>[];
  readonly overTender: readonly Entry<NamedBilingualPatterns>[];
  readonly claims: Entry<ClaimWords>;
  readonly claimSubjects: readonly Entry<ClaimSubject>[];
  readonly legalDuties: readonly Entry<LegalDuty>[];
  readonly beyondLaw: Entry<BilingualPatterns>;
  readonly countries: Entry<CatalogueData["countries"]>;
  readonly date: Entry<string>;
  readonly dated: readonly Entry<DatedReference>[];
  readonly months: Entry<BilingualPatterns>;
  readonly aware: Entry<BilingualPatterns>;
  readonly fields: readonly Entry<NamedBilingualPatterns>[];
  readonly glossary: readonly Entry<GlossaryEntry>[];
  readonly matrixParts: readonly Entry<CatalogueData["matrix"]["parts"][number]>[];
  readonly matrixCues: readonly Entry<NamedBilingualPatterns>[];
  readonly instruments: readonly Entry<Instrument>[];
  readonly procedures: readonly Entry<Procedure>[];
  readonly costFamilies: readonly Entry<CostFamily>[];
  readonly falseFriends: Entry<BilingualPatterns>;
  readonly locals: Entry<BilingualPatterns>;
  readonly referenceWords: Entry<BilingualPatterns>;
  readonly numberWords: Entry<BilingualPatterns>;
  readonly tender: Entry<CatalogueData["tender"]>;
}

/** The files of `dated`, in the order in which a reader would look. */
const DATED_FILES = ["law", "schemes", "thresholds", "standards", "terms"] as const;

/** Collects the entries in a fixed order: that of the spearheads, then that of each file. */
export function readParts(files: DataFiles): Parts {
  return {
    sources: listIn(files, "sources.yaml"),
    spearheads: listIn(files, "spearheads.yaml"),
    mvoiThemes: listIn(files, "mvoi-themes.yaml", "themes"),
    eforms: valueIn(files, "eforms.yaml"),
    productGroups: listIn(files, "product-groups.yaml"),
    topics: SPEARHEADS.flatMap((id) => ofSpearhead<Topic>(files, `topics/${id}.yaml`, "topics")),
    cues: ["language/signals.yaml", ...SPEARHEADS.map((id) => `topics/${id}.yaml`)].flatMap((file) =>
      listIn<NamedBilingualPatterns>(files, file, "cues"),
    ),
    clauses: [
      ...SPEARHEADS.flatMap((id) => ofSpearhead<Clause>(files, `clauses/${id}.yaml`, "clauses")),
      ...criteriaOf(files),
    ],
    rewrites: rewritesOf(files),
    signals: listIn(files, "language/signals.yaml", "signals"),
    vague: listIn(files, "language/vague.yaml", "terms"),
    sectionRoles: listIn(files, "language/section-roles.yaml", "roles"),
    wholeHeadings: listIn(files, "language/section-roles.yaml", "whole"),
    headingNumbers: valueIn(files, "language/section-roles.yaml", "numbered"),
    units: listIn(files, "language/units.yaml", "units"),
    weightWords: listIn(files, "language/weights.yaml", "words"),
    numerals: valueIn(files, "language/weights.yaml", "numerals"),
    makes: listIn(files, "language/makes.yaml", "groups"),
    ambiguousMakes: valueIn(files, "language/makes.yaml", "ambiguous"),
    otherNames: listIn(files, "language/names.yaml", "lists"),
    makeCues: listIn(files, "language/make-cues.yaml", "cues"),
    equivalence: listIn(files, "language/equivalence.yaml", "cues"),
    solutionCues: listIn(files, "language/solutions.yaml", "cues"),
    priceCues: listIn(files, "language/prices.yaml", "cues"),
    purchase: listIn(files, "language/purchase.yaml", "cues"),
    modality: listIn(files, "language/modality.yaml", "cues"),
    columns: listIn(files, "language/columns.yaml", "cues"),
    verification: listIn(files, "language/verification.yaml", "cues"),
    unmeasurable: listIn(files, "language/unmeasurable.yaml", "cues"),
    noDemand: listIn(files, "language/no-demand.yaml", "cues"),
    standards: listIn(files, "language/standards.yaml", "groups"),
    standardCues: listIn(files, "language/standard-cues.yaml", "cues"),
    placeholders: valueIn(files, "language/placeholders.yaml"),
    frontMatterKeys: listIn(files, "front-matter.yaml", "keys"),
    otherFrontMatterKeys: valueIn(files, "front-matter.yaml", "others"),
    phases: listIn(files, "phases.yaml", "phases"),
    followUp: listIn(files, "language/follow-up.yaml", "cues"),
    overTender: listIn(files, "language/over-tender.yaml", "cues"),
    claims: valueIn(files, "language/claims.yaml"),
    claimSubjects: listIn(files, "language/claims.yaml", "subjects"),
    legalDuties: listIn(files, "legal-minimum.yaml", "entries"),
    beyondLaw: valueIn(files, "legal-minimum.yaml", "beyond"),
    countries: valueIn(files, "language/flemish.yaml"),
    date: valueIn(files, "edition.yaml", "date"),
    dated: DATED_FILES.flatMap((name) => listIn<DatedReference>(files, `dated/${name}.yaml`, "entries")),
    months: valueIn(files, "language/dates.yaml", "months"),
    aware: valueIn(files, "language/dates.yaml", "aware"),
    fields: listIn(files, "language/fields.yaml", "fields"),
    glossary: listIn(files, "glossary.yaml", "entries"),
    matrixParts: listIn(files, "language/matrix.yaml", "parts"),
    matrixCues: listIn(files, "language/matrix.yaml", "cues"),
    instruments: listIn(files, "instruments.yaml", "instruments"),
    procedures: listIn(files, "procedures.yaml", "procedures"),
    costFamilies: listIn(files, "life-cycle-costs.yaml", "families"),
    falseFriends: valueIn(files, "false-friends.yaml"),
    locals: valueIn(files, "language/locals.yaml"),
    referenceWords: valueIn(files, "language/units.yaml", "reference"),
    numberWords: valueIn(files, "language/units.yaml", "numbers"),
    tender: valueIn(files, "language/tender.yaml"),
  };
}

export function problemIn({ file, key }: Entry<unknown>, below: KeyPath, text: string): Problem {
  return problemAt(file, [...key, ...below], text);
}

/** The rewrites of all themes, in the order of their names; what the file says of all its entries stands in each. */
function rewritesOf(files: DataFiles): Entry<RewriteEntry>[] {
  return pathsIn(files, "rewrites/").flatMap((path) => {
    const { source } = valueIn<{ source: string }>(files, path).value;
    return listIn<RewriteEntry>(files, path, "rewrites").map((entry) => ({
      ...entry,
      value: { ...entry.value, source: entry.value.source ?? source },
    }));
  });
}

function pathsIn(files: DataFiles, folder: string): string[] {
  return [...files.keys()].filter((path) => path.startsWith(folder)).sort();
}

/** The criteria of all product groups, group by group in the order of their names. */
function criteriaOf(files: DataFiles): Entry<Clause>[] {
  return pathsIn(files, "criteria/").flatMap((path) => {
    const { productGroup } = valueIn<{ productGroup: string }>(files, path).value;
    return listIn<Omit<Clause, "productGroups">>(files, path, "criteria").map((entry) => ({
      ...entry,
      value: { ...entry.value, productGroups: [productGroup] },
    }));
  });
}

function listIn<T>(files: DataFiles, path: string, ...key: KeyPath): Entry<T>[] {
  const { file, value } = valueIn<readonly T[] | undefined>(files, path, ...key);
  return (value ?? []).map((item, index) => ({ value: item, file, key: [...key, index] }));
}

function ofSpearhead<T extends { spearhead: SpearheadId }>(
  files: DataFiles,
  path: string,
  key: string,
): Entry<T>[] {
  const { spearhead } = valueIn<{ spearhead: SpearheadId }>(files, path).value;
  return listIn<Omit<T, "spearhead">>(files, path, key).map((entry) => ({
    ...entry,
    value: { ...entry.value, spearhead } as T,
  }));
}

// The schemas have been checked, so that the values have the shape that the callers name.
function valueIn<T>(files: DataFiles, path: string, ...key: KeyPath): Entry<T> {
  const file = files.get(path);
  if (!file) throw new Error(`server/data/${path} is missing`);
  const value = key.reduce<unknown>((outer, name) => (outer as Record<string, unknown>)[name], file.value);
  return { value: value as T, file, key };
}
