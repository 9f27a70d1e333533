// Which value each setting has for a document, and where that value comes from.
import {
  type Analysis,
  declarationsOf,
  LineIndex,
  RULE_IDS,
  ruleSeverity,
  severityInPhase,
} from "../core/index.js";
import type { OrganisationFile } from "./organisation-file.js";
import { keysOfOption, type ProjectFile, type ProjectOptions } from "./project-file.js";

/** Who says it. Lines count from 1. */
export type Origin =
  | { readonly kind: "front-matter"; readonly line: number }
  /** An option of the command line. */
  | { readonly kind: "option"; readonly name: string }
  | { readonly kind: "file"; readonly path: string; readonly line: number }
  /** A setting of the editor; without a scope where the editor does not tell. */
  | { readonly kind: "setting"; readonly name: string; readonly scope: SettingScope | undefined }
  | { readonly kind: "phase"; readonly phase: string }
  | { readonly kind: "text" }
  | { readonly kind: "default" };

export type SettingScope = "user" | "workspace" | "folder";

export interface EffectiveSetting {
  /** As it stands in the file that sets it, with dots between keys. */
  readonly key: string;
  /** Undefined when nothing is set. */
  readonly value: string | undefined;
  readonly origin: Origin;
}

/** A file with the name by which a reader knows it. */
export interface NamedFile<File> {
  readonly path: string;
  readonly file: File;
}

/** Everything that may set something; what wins is decided here as `mergeOptions` decides it. */
export interface SettingSources {
  /** The document; undefined when it could not be read. */
  readonly analysis: Analysis | undefined;
  readonly project: NamedFile<Pick<ProjectFile, "options" | "lineOf">> | undefined;
  readonly organisation: NamedFile<Pick<OrganisationFile, "organisation" | "lineOf">> | undefined;
  /** The command line. */
  readonly options?: ProjectOptions;
  /** The editor. */
  readonly editor?: EditorSettings;
}

export interface EditorSettings {
  readonly values: ProjectOptions & { readonly calm?: string };
  /** By name, `rules.vague` for one rule; what is absent has its default. Undefined where the editor does not tell. */
  readonly scopes: Readonly<Record<string, SettingScope>> | undefined;
}

/** Keys of front matter by the setting for which they go first. */
const DECLARED: Readonly<Record<string, string>> = {
  documentLanguage: "language",
  productGroup: "product-group",
  date: "date",
  spearheads: "spearheads",
  phase: "phase",
};

const OPTION_NAMES: Readonly<Record<string, string>> = {
  language: "--language",
  documentLanguage: "--document-language",
  date: "--date",
};

type ScalarKey = Exclude<keyof ProjectOptions, "rules" | "phases" | "gate" | "tenders">;

/** All settings of a document in a fixed order; of the rules those that do not have their own severity. */
export function effectiveSettings(sources: SettingSources): EffectiveSetting[] {
  const { analysis, editor } = sources;
  return [
    setting(sources, "language", undefined, "nl"),
    setting(sources, "documentLanguage", analysis?.language),
    setting(sources, "productGroup", analysis?.productGroup),
    setting(sources, "date", analysis?.date ?? undefined),
    setting(sources, "spearheads", analysis?.asked.join(", ")),
    setting(sources, "phase", analysis?.phase ?? undefined),
    ...rules(sources),
    setting(sources, "include"),
    setting(sources, "exclude"),
    ...gate(sources),
    tenders(sources),
    ...(editor ? [calm(editor)] : []),
    ...organisationSettings(sources.organisation),
  ];
}

/** `effective` is the value as the analysis found it. */
function setting(
  sources: SettingSources,
  option: ScalarKey,
  effective?: string,
  standard?: string,
): EffectiveSetting {
  const { analysis, options, project, editor } = sources;
  const keys = keysOfOption(option);
  const key = keys.join(".");
  const declared = analysis && declarationsOf(analysis).get(DECLARED[option] ?? "");
  if (analysis && declared) {
    const line = new LineIndex(analysis.text).positionAt(declared.start).line + 1;
    return { key, value: effective, origin: { kind: "front-matter", line } };
  }
  const given = options?.[option];
  if (given !== undefined) {
    return { key, value: shown(given), origin: { kind: "option", name: OPTION_NAMES[option] ?? option } };
  }
  const own = project?.file.options[option];
  if (project && own !== undefined) return { key, value: shown(own), origin: inFile(project, ...keys) };
  const set = editor?.values[option];
  if (editor && set !== undefined && isSet(editor, option)) {
    return { key, value: shown(set), origin: settingOrigin(editor, option) };
  }
  const isRead = option === "documentLanguage" || option === "productGroup" || option === "date";
  const value = effective ?? standard;
  return { key, value, origin: { kind: isRead && value !== undefined ? "text" : "default" } };
}

function rules(sources: SettingSources): EffectiveSetting[] {
  const { analysis, project, editor } = sources;
  const phase = analysis?.phase ?? project?.file.options.phase ?? null;
  return [...RULE_IDS].sort().flatMap((rule): EffectiveSetting[] => {
    const key = `rules.${rule}`;
    const inPhase = phase && project?.file.options.phases?.[phase]?.[rule];
    if (project && phase && inPhase) {
      return [{ key, value: inPhase, origin: inFile(project, "rules", rule, phase) }];
    }
    const own = project?.file.options.rules?.[rule];
    if (project && own) return [{ key, value: own, origin: inFile(project, "rules", rule) }];
    const set = editor?.values.rules?.[rule];
    if (editor && set && isSet(editor, key)) return [{ key, value: set, origin: settingOrigin(editor, key) }];
    const value = severityInPhase(rule, phase);
    if (!phase || value === undefined || value === ruleSeverity(rule)) return [];
    return [{ key, value, origin: { kind: "phase", phase } }];
  });
}

/** What a project file sets of the gate; nothing without it, for then there is nothing to read in it. */
function gate({ project }: SettingSources): EffectiveSetting[] {
  const own = project?.file.options.gate;
  if (!project || !own) return [];
  return Object.entries(own).flatMap(([key, value]) => {
    const parts =
      typeof value === "object"
        ? Object.entries(value).map(([name, one]) => `${name}: ${one}`)
        : [`${value}`];
    return [{ key: `gate.${key}`, value: parts.join(", "), origin: inFile(project, "gate", key) }];
  });
}

function tenders({ project }: SettingSources): EffectiveSetting {
  const own = project?.file.options.tenders;
  if (!project || !own) return { key: "tenders", value: undefined, origin: { kind: "default" } };
  const value = own.map(({ documents }) => documents.join(", ")).join("; ");
  return { key: "tenders", value, origin: inFile(project, "tenders") };
}

function calm(editor: EditorSettings): EffectiveSetting {
  const { calm: value = "paragraph" } = editor.values;
  const isOwn = editor.values.calm !== undefined && isSet(editor, "calm");
  return { key: "calm", value, origin: isOwn ? settingOrigin(editor, "calm") : { kind: "default" } };
}

/** What the organisation file sets; lists by how long they are, for nobody reads criteria here. */
function organisationSettings(named: SettingSources["organisation"]): EffectiveSetting[] {
  if (named === undefined) return [];
  const { name, profile, level, socialReturn, smallTenders, clauses, words } = named.file.organisation;
  const counts = (lists: Readonly<Record<string, readonly unknown[] | undefined>>) =>
    Object.entries(lists)
      .flatMap(([key, list]) => (list && list.length > 0 ? [`${key} ${list.length}`] : []))
      .join(", ");
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["name", name],
    ["profile", profile],
    ["level", level],
    ["socialReturn", counts({ periods: socialReturn?.periods })],
    [
      "smallTenders",
      Object.entries(smallTenders ?? {})
        .map(([key, value]) => `${key} ${value}`)
        .join(", "),
    ],
    ["criteria", clauses && String(clauses.length)],
    [
      "words",
      counts({ falseFriends: words?.falseFriends?.nl, vague: words?.vague?.nl, terms: words?.terms }),
    ],
  ];
  return rows.flatMap(([key, value]) => (value ? [{ key, value, origin: inFile(named, key) }] : []));
}

function inFile(
  { path, file }: NamedFile<{ readonly lineOf: (...keys: string[]) => number }>,
  ...keys: string[]
): Origin {
  return { kind: "file", path, line: file.lineOf(...keys) };
}

/** Editors send their defaults too. */
function isSet({ scopes }: EditorSettings, name: string): boolean {
  return scopes === undefined || scopes[name] !== undefined;
}

function settingOrigin({ scopes }: EditorSettings, name: string): Origin {
  return { kind: "setting", name, scope: scopes?.[name] };
}

function shown(value: string | readonly string[]): string {
  return typeof value === "string" ? value : value.join(", ");
}
