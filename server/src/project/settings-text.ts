// The settings of a document as a text for people, the same on the command line and in the editor.
import type { MessageLanguage } from "../core/index.js";
import {
  type EffectiveSetting,
  effectiveSettings,
  type Origin,
  type SettingSources,
} from "./effective-settings.js";

const WORDS = {
  nl: {
    title: (path: string) => `Instellingen voor ${path}`,
    project: (path: string | undefined) => `projectbestand: ${path ?? "geen"}`,
    organisation: (path: string | undefined) => `organisatiebestand: ${path ?? "geen"}`,
    frontMatter: (line: number) => `kop van het document, regel ${line}`,
    option: (name: string) => `optie ${name}`,
    setting: (name: string, scope: string) => `instelling speerpunt.${name} ${scope}`,
    scopes: {
      user: "van de gebruiker",
      workspace: "van de werkruimte",
      folder: "van de map",
      unknown: "van de editor",
    },
    phase: (phase: string) => `fase ${phase}`,
    text: "de tekst",
    standard: "standaard",
    unset: {
      "files.include": "alle",
      "files.exclude": "geen",
      tenders: "elke map",
      "documents.phase": "geen",
      other: "de tekst beslist",
    },
    allRules: "elke regel zijn eigen ernst",
    otherRules: "andere regels: hun eigen ernst",
  },
  en: {
    title: (path: string) => `Settings for ${path}`,
    project: (path: string | undefined) => `project file: ${path ?? "none"}`,
    organisation: (path: string | undefined) => `organisation file: ${path ?? "none"}`,
    frontMatter: (line: number) => `front matter, line ${line}`,
    option: (name: string) => `option ${name}`,
    setting: (name: string, scope: string) => `setting speerpunt.${name} ${scope}`,
    scopes: {
      user: "of the user",
      workspace: "of the workspace",
      folder: "of the folder",
      unknown: "of the editor",
    },
    phase: (phase: string) => `phase ${phase}`,
    text: "the text",
    standard: "default",
    unset: {
      "files.include": "all",
      "files.exclude": "none",
      tenders: "each folder",
      "documents.phase": "none",
      other: "the text decides",
    },
    allRules: "every rule its own severity",
    otherRules: "other rules: their own severity",
  },
} satisfies Record<MessageLanguage, object>;

type Words = (typeof WORDS)[MessageLanguage];

/** One line for each setting: its value, and between brackets where that comes from. `path` is the document's name. */
export function settingsText(path: string, sources: SettingSources, language: MessageLanguage): string {
  const words: Words = WORDS[language];
  const all = effectiveSettings(sources);
  const rules = all.filter(({ key }) => key.startsWith("rules."));
  const organisation = all.slice(
    all.findIndex(({ key }) => key === (sources.editor ? "calm" : "tenders")) + 1,
  );
  const rest = all.filter((one) => !rules.includes(one) && !organisation.includes(one));
  const beforeRules = rest.findIndex(({ key }) => key === "files.include");
  return [
    words.title(path),
    `  ${words.project(sources.project?.path)}`,
    ...rest.slice(0, beforeRules).map((one) => row(one, words)),
    ...rules.map((one) => row(one, words)),
    `  ${rules.length > 0 ? words.otherRules : `rules: ${words.allRules}`} (${words.standard})`,
    ...rest.slice(beforeRules).map((one) => row(one, words)),
    `  ${words.organisation(sources.organisation?.path)}`,
    ...organisation.map((one) => row(one, words)),
    "",
  ].join("\n");
}

function row({ key, value, origin }: EffectiveSetting, words: Words): string {
  const { unset } = words;
  const told = value ?? (key in unset ? unset[key as keyof typeof unset] : unset.other);
  return `  ${key}: ${told} (${originText(origin, words)})`;
}

function originText(origin: Origin, words: Words): string {
  switch (origin.kind) {
    case "front-matter":
      return words.frontMatter(origin.line);
    case "option":
      return words.option(origin.name);
    case "file":
      return `${origin.path}:${origin.line}`;
    case "setting":
      return words.setting(origin.name, words.scopes[origin.scope ?? "unknown"]);
    case "phase":
      return words.phase(origin.phase);
    case "text":
      return words.text;
    case "default":
      return words.standard;
  }
}
