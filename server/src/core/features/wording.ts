// Words for findings: messages, titles and pages of rules, per language.
import type { Analysis } from "../analysis/analyzer.js";
import type { Finding, MessageData, RelatedPlace } from "../analysis/finding.js";
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { Bilingual, LawRegion, MvoiTheme, Source } from "../catalogue/catalogue-data.js";
import { clauseById } from "../catalogue/clauses.js";
import type { Profile } from "../catalogue/organisation.js";
import type { MessageLanguage, PhaseId, Severity, SpearheadId } from "../catalogue/types.js";
import { PAGES } from "../rules/pages.generated.js";
import { RULES } from "../rules/registry.generated.js";
import { STRINGS } from "./strings.js";
import { OTHER_YAML_FAULT, yamlFault } from "./yaml-faults.js";

export const CATALOGUE_VERSION = CATALOGUE.version;

/** Ids of all rules, sorted. */
export const RULE_IDS: readonly string[] = RULES.map((rule) => rule.id);

/** Whether the built-in catalogue has a clause or criterion of this id. */
export function hasClause(id: string): boolean {
  return clauseById(id, []) !== undefined;
}

export function hasRule(id: string): boolean {
  return RULE_IDS.includes(id);
}

/** The severity that a rule has by itself; undefined for an unknown id. */
export function ruleSeverity(id: string): Severity | undefined {
  return RULES.find((rule) => rule.id === id)?.severity;
}

/** Every product group by id and name, the general one last. */
export const PRODUCT_GROUPS: readonly { readonly id: string; readonly name: Bilingual }[] =
  CATALOGUE.productGroups.map(({ id, name }) => ({ id, name }));

/** Every phase of a document by id, with what it means for findings. */
export const PHASE_NAMES: readonly { readonly id: PhaseId; readonly about: Bilingual }[] =
  CATALOGUE.phases.map(({ id, about }) => ({ id, about }));

/** One line that names the fault; the empty string for an unknown id. */
export function ruleTitle(id: string, language: MessageLanguage): string {
  return PAGES[id]?.[language].title ?? "";
}

/** Why the rule exists, how a writer proves compliance, and the sources; undefined for an unknown id. */
export function ruleFacts(
  id: string,
  language: MessageLanguage,
): { readonly why: string; readonly proof: string; readonly sources: readonly Source[] } | undefined {
  const page = PAGES[id]?.[language];
  return (
    page && {
      why: page.why,
      proof: page.proof,
      sources: page.sources.flatMap((source) => sourceById(source) ?? []),
    }
  );
}

/** The rule's page as Markdown, without front matter; undefined for an unknown id. */
export function rulePage(id: string, language: MessageLanguage): string | undefined {
  const page = PAGES[id]?.[language];
  return page && `# ${page.title}\n\n${forReaders(page.body.trim(), language)}\n`;
}

/** The examples of a page are its tests; a reader needs the message, not the kind of outcome that a test looks for. */
function forReaders(body: string, language: MessageLanguage): string {
  return body.replace(/^( *\^+) (violation|review)(?:: (.*))?$/gm, (_line, words, outcome, message) => {
    const told = outcome === "review" ? [STRINGS[language].judgeYourself, message] : [message];
    return [words, told.filter(Boolean).join(": ")].filter(Boolean).join(" ");
  });
}

/** The finding's message in one sentence or two. */
export function formatMessage(finding: Finding, language: MessageLanguage, profile?: Profile): string {
  return format(finding.rule, finding.message, finding.data, language, profile);
}

/** The message of a second place of the finding. */
export function formatRelated(
  finding: Finding,
  place: RelatedPlace,
  language: MessageLanguage,
  profile?: Profile,
): string {
  return format(finding.rule, place.message, place.data, language, profile);
}

/** The name of a spearhead as a reader knows it; with the profile of the manifest its theme stands beside it. */
export function spearheadName(id: SpearheadId, language: MessageLanguage, profile?: Profile): string {
  const name = CATALOGUE.spearheads.find((spearhead) => spearhead.id === id)?.name[language] ?? id;
  if (profile !== "mvoi") return name;
  const theme = themeOf(id);
  return theme ? STRINGS[language].themes.beside(name, theme.name[language]) : name;
}

/** The title of a fix for one spearhead. */
export function titleForSpearhead(
  title: string,
  spearhead: SpearheadId,
  { organisation }: Pick<Analysis, "organisation">,
  language: MessageLanguage,
): string {
  return STRINGS[language].forSpearhead(spearheadName(spearhead, language, organisation.profile), title);
}

/** The name of a spearhead where there is little room. */
export function shortSpearheadName(id: SpearheadId, language: MessageLanguage): string {
  return CATALOGUE.spearheads.find((spearhead) => spearhead.id === id)?.short[language] ?? id;
}

/** The theme of the manifest that a spearhead serves wholly; undefined for one that is no theme. */
export function themeOf(id: SpearheadId): MvoiTheme | undefined {
  return CATALOGUE.mvoiThemes.find(({ spearhead, partly }) => spearhead === id && !partly);
}

export function sourceById(id: string): Source | undefined {
  return CATALOGUE.sources.find((source) => source.id === id);
}

/** The name of a law by the id of the duty and the country of the document: `waste-electronics/nl`. */
function lawNamed(id: string, language: MessageLanguage): string | undefined {
  const [duty, region] = id.split("/");
  return CATALOGUE.legalDuties.find((entry) => entry.id === duty)?.law[region as LawRegion]?.[language];
}

function namesOf(ids: string, nameOf: (id: string) => string): string {
  return ids.split(",").map(nameOf).join("; ");
}

function instrumentNamed(id: string) {
  return CATALOGUE.instruments.find((instrument) => instrument.id === id);
}

/** What must be said of an instrument, by the ids of both: `trial/budget`. */
export function instrumentPart(path: string) {
  const [instrument = "", part] = path.split("/");
  return instrumentNamed(instrument)?.must.find(({ id }) => id === part);
}

/** What a row of a matrix must have, by its id. */
function matrixPart(id: string, language: MessageLanguage): string {
  return CATALOGUE.matrix.parts.find((part) => part.id === id)?.name[language] ?? id;
}

interface Formatted {
  readonly key: string;
  readonly text: string;
}

// The data of a finding is the same object as long as its block stands, and so are its words.
const formatted = new WeakMap<MessageData, Formatted>();
/** Data of which a finding carries the id; the catalogue has the words. */
const NAMED: Readonly<
  Record<string, (id: string, language: MessageLanguage, profile?: Profile) => string | undefined>
> = {
  spearhead: (id, language, profile) => spearheadName(id as SpearheadId, language, profile),
  group: (id, language) => CATALOGUE.productGroups.find((entry) => entry.id === id)?.name[language],
  subject: (id, language) => CATALOGUE.claims.subjects.find((entry) => entry.id === id)?.name[language],
  law: (id, language) => lawNamed(id, language),
  missing: (ids, language) => namesOf(ids, (id) => matrixPart(id, language)),
  instrument: (id, language) => instrumentNamed(id)?.name[language],
  unsaid: (ids, language) => namesOf(ids, (id) => instrumentPart(id)?.name[language] ?? id),
  fault: (code, language) => (yamlFault(code) ?? OTHER_YAML_FAULT)[language],
  replacement: (id, language) => CATALOGUE.dated.find((entry) => entry.id === id)?.replacement[language],
};

function format(
  rule: string,
  message: string,
  data: MessageData,
  language: MessageLanguage,
  profile?: Profile,
): string {
  const key = `${rule} ${message} ${language} ${profile}`;
  let known = formatted.get(data);
  if (known?.key !== key) {
    const template = PAGES[rule]?.[language].messages[message] ?? message;
    known = { key, text: fill(template, data, language, profile) };
    formatted.set(data, known);
  }
  return known.text;
}

function fill(template: string, data: MessageData, language: MessageLanguage, profile?: Profile): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    // Some words come with the finding, in both languages: `titles.nl`.
    const value = data[name] ?? data[`${name}.${language}`];
    if (value === undefined) return whole;
    if (typeof value === "number") return language === "nl" ? String(value).replace(".", ",") : String(value);
    return NAMED[name]?.(value, language, profile) ?? value;
  });
}
