// Checks that no schema can make: ids, references from one file to another, patterns, the wording of clauses.
import type { BilingualPatterns, CostFamily } from "../src/core/catalogue/catalogue-data.js";
import { clauseFormReader, type FormFault } from "../src/core/catalogue/clause-form.js";
import { deadWords } from "../src/core/catalogue/pattern-fault.js";
import { clauseReader } from "./clause-faults.js";
import { type DataFiles, type Entry, type Parts, problemIn } from "./parts.js";
import { faultOf } from "./patterns.js";
import type { Problem } from "./problem.js";

/** The product group of a document that no other group fits. */
const GENERIC = "generiek";

export function checkIds(parts: Parts): Problem[] {
  const { sources, spearheads, productGroups, topics, cues, clauses, signals, vague, sectionRoles, units } =
    parts;
  const withIds = [
    parts.fields,
    parts.mvoiThemes,
    sources,
    spearheads,
    productGroups,
    topics,
    cues,
    clauses,
    signals,
    sectionRoles,
    parts.wholeHeadings,
    units,
    parts.makes,
    parts.otherNames,
    parts.makeCues,
    parts.equivalence,
    parts.solutionCues,
    parts.priceCues,
    parts.purchase,
    parts.modality,
    parts.columns,
    parts.dated,
    parts.verification,
    parts.unmeasurable,
    parts.noDemand,
    parts.standards,
    parts.standardCues,
    parts.legalDuties,
    parts.followUp,
    parts.overTender,
    parts.claimSubjects,
    parts.glossary,
    parts.rewrites,
    parts.costFamilies,
    parts.instruments,
    parts.procedures,
    parts.matrixParts,
    parts.phases,
    parts.matrixCues,
  ];
  return [
    ...[...withIds, parts.weightWords].flatMap((entries) =>
      duplicates<{ id: string }>(entries, "id", ({ id }) => id),
    ),
    ...duplicates(vague, "kind", ({ kind }) => kind),
  ];
}

function duplicates<T>(entries: readonly Entry<T>[], key: string, idOf: (value: T) => string): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const id = idOf(entry.value);
    if (seen.has(id)) return [problemIn(entry, [key], `“${id}” is used twice`)];
    seen.add(id);
    return [];
  });
}

export function checkReferences(parts: Parts, files: DataFiles): Problem[] {
  const source = lookup("source", parts.sources);
  const cue = lookup("cue", parts.cues);
  const productGroup = lookup("product group", parts.productGroups);
  return [
    ...fileSources(files).flatMap((entry) => source(entry, ["source"], entry.value)),
    ...[...parts.spearheads, ...parts.productGroups, ...parts.glossary, ...parts.instruments].flatMap(
      (entry) => source(entry, ["source"], entry.value.source),
    ),
    ...parts.productGroups.flatMap((entry) =>
      entry.value.cpv.flatMap((code, index) => source(entry, ["cpv", index, "source"], code.source)),
    ),
    ...[...parts.dated, ...parts.legalDuties].flatMap((entry) => [
      ...source(entry, ["source"], entry.value.source),
      ...surerThanSource(entry, parts.sources),
    ]),
    ...parts.topics.flatMap((entry) =>
      (entry.value.needs ?? []).flatMap((id, index) => cue(entry, ["needs", index], id)),
    ),
    ...parts.clauses.flatMap((entry) => [
      ...source(entry, ["source", "ref"], entry.value.source.ref),
      ...entry.value.productGroups.flatMap((id, index) => productGroup(entry, ["productGroups", index], id)),
    ]),
    ...parts.rewrites.flatMap((entry) => [
      ...source(entry, ["source"], entry.value.source),
      ...entry.value.productGroups.flatMap((id, index) => productGroup(entry, ["productGroups", index], id)),
    ]),
    ...[...parts.clauses, ...parts.rewrites]
      .filter(({ value }) => value.productGroups.includes(GENERIC) && value.productGroups.length > 1)
      .map((entry) => problemIn(entry, ["productGroups"], `${GENERIC} fits every group; name it alone`)),
    ...parts.costFamilies.flatMap((entry) => [
      ...entry.value.productGroups.flatMap((id, index) => productGroup(entry, ["productGroups", index], id)),
      ...unboundSymbols(entry),
    ]),
  ];
}

/** The formula and the rows speak of the same symbols. */
function unboundSymbols(entry: Entry<CostFamily>): Problem[] {
  const { formula, rows } = entry.value;
  const inFormula = new Set(formula.replace(/^TCO/, "").match(/[A-Z]/g));
  const inRows = new Set(rows.map(({ symbol }) => symbol));
  const unbound = [...new Set([...inFormula, ...inRows])].filter(
    (symbol) => !(inFormula.has(symbol) && inRows.has(symbol)),
  );
  return unbound.map((symbol) => problemIn(entry, ["formula"], `“${symbol}” has no row, or a row alone`));
}

/** An entry is not verified when its source is hearsay. */
function surerThanSource(
  entry: Entry<{ readonly source: string; readonly status: string }>,
  sources: Parts["sources"],
): Problem[] {
  const { source, status } = entry.value;
  const isDoubtful = sources.some(({ value }) => value.id === source && value.status === "unverified");
  return status === "verified" && isDoubtful
    ? [problemIn(entry, ["status"], `cannot be verified, since its source “${source}” is not`)]
    : [];
}

function lookup(name: string, entries: readonly Entry<{ readonly id: string }>[]) {
  const ids = new Set(entries.map(({ value }) => value.id));
  return (entry: Entry<unknown>, below: readonly (string | number)[], id: string): Problem[] =>
    ids.has(id) ? [] : [problemIn(entry, below, `there is no ${name} “${id}”`)];
}

// Word lists have one source for the whole file.
function fileSources(files: DataFiles): Entry<string>[] {
  return [...files.values()].flatMap((file) => {
    const source = (file.value as { source?: unknown }).source;
    return typeof source === "string" ? [{ value: source, file, key: [] }] : [];
  });
}

/** Faults in patterns, and as remarks the words in them that no text can hold. */
export function checkPatterns(parts: Parts): { problems: Problem[]; remarks: Problem[] } {
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  for (const entry of patternedEntries(parts)) {
    for (const language of ["nl", "en"] as const) {
      for (const [index, pattern] of entry.value[language].entries()) {
        const fault = faultOf(pattern);
        if (fault) problems.push(problemIn(entry, [language, index], `“${pattern}” ${fault}`));
        for (const word of fault ? [] : deadWords(pattern)) {
          remarks.push(problemIn(entry, [language, index], `“${word}” is never found in a text`));
        }
      }
    }
  }
  return { problems, remarks };
}

function patternedEntries(parts: Parts) {
  const { topics, cues, signals, vague, sectionRoles, units, productGroups, falseFriends, referenceWords } =
    parts;
  return [
    ...parts.fields,
    ...[...topics, ...cues, ...signals, ...vague, ...sectionRoles, ...units, ...productGroups],
    ...parts.wholeHeadings,
    ...[parts.aware, ...parts.dated, ...exceptionsOf(parts.dated)],
    ...[...parts.followUp, ...parts.overTender, ...parts.claimSubjects, ...exceptionsOf(parts.claimSubjects)],
    ...[parts.beyondLaw, ...parts.legalDuties, ...exceptionsOf(parts.legalDuties), ...countryWords(parts)],
    ...[
      falseFriends,
      parts.locals,
      referenceWords,
      ...parts.weightWords,
      ...parts.makeCues,
      ...parts.equivalence,
    ],
    ...[...parts.solutionCues, ...parts.priceCues, ...recognitions(parts)],
    ...[...parts.verification, ...parts.unmeasurable, ...parts.noDemand],
    ...[...parts.standardCues, ...parts.glossary, ...parts.matrixCues],
    ...[...parts.instruments, ...exceptionsOf(parts.instruments), ...partsOfInstruments(parts)],
    ...[...parts.columns, ...parts.modality, ...parts.purchase, ...parts.procedures],
  ];
}

/** What must be said of each instrument, as entries of their own. */
function partsOfInstruments({ instruments }: Parts): Entry<BilingualPatterns>[] {
  return instruments.flatMap(({ value, file, key }) =>
    value.must.map((part, index) => ({ value: part, file, key: [...key, "must", index] })),
  );
}

interface Excepting {
  readonly unless?: BilingualPatterns;
  readonly unlessAnywhere?: BilingualPatterns;
  readonly needs?: BilingualPatterns;
  readonly not?: BilingualPatterns;
}

/** The words that excuse an entry, as entries of their own. */
function exceptionsOf(entries: readonly Entry<Excepting>[]): Entry<BilingualPatterns>[] {
  return entries.flatMap(({ value, file, key }) =>
    (["unless", "unlessAnywhere", "needs", "not"] as const).flatMap((name) => {
      const words = value[name];
      return words ? [{ value: words, file, key: [...key, name] }] : [];
    }),
  );
}

/** The patterns by which a document is known to have a criterion. */
function recognitions({ clauses }: Parts): Entry<BilingualPatterns>[] {
  return clauses.flatMap((entry) => {
    const { recognition } = entry.value;
    return recognition ? [{ value: recognition, file: entry.file, key: [...entry.key, "recognition"] }] : [];
  });
}

/** The words of both countries; they are Dutch. */
function countryWords({ countries: { value, file, key } }: Parts): Entry<BilingualPatterns>[] {
  return (["flanders", "netherlands"] as const).map((name) => ({
    value: { nl: value[name], en: [] },
    file,
    key: [...key, name],
  }));
}

export function checkClauses(parts: Parts): Problem[] {
  const faultsOf = clauseReader(parts.vague.map(({ value }) => value));
  const formFaultsOf = clauseFormReader(parts.locals.value);
  return parts.clauses.flatMap((entry) => [
    ...faultsOf(entry.value).map(({ key, text }) => problemIn(entry, key, text)),
    ...(["nl", "en"] as const)
      .flatMap((language) => formFaultsOf(entry.value, language))
      .map(({ kind, part, language, words }) => problemIn(entry, [part, language], FORM_FAULTS[kind](words))),
  ]);
}

const FORM_FAULTS: Readonly<Record<FormFault["kind"], (words: string) => string>> = {
  brackets: () => "has brackets that do not pair",
  locals: (words) => `asks for locals with “${words}”`,
  unrecognised: () => "does not find the text of the criterion",
};
