// `speerpunt check --print-config`: which settings apply to a document, and who says so.
import { SPEARHEADS } from "../core/index.js";
import type { CheckArguments } from "./arguments.js";
import type { Project } from "./project-files.js";
import { displayPath } from "./reporters/wording.js";
import type { Words } from "./words/words.js";

export function printConfig(path: string, project: Project, args: CheckArguments, words: Words): string {
  const { options } = project;
  const { config } = words;
  const row = (
    key: string,
    option: [string, string] | undefined,
    own: string | undefined,
    standard: string,
  ) => {
    if (option) return `  ${key}: ${option[1]} (${config.fromOption(option[0])})\n`;
    return own === undefined
      ? `  ${key}: ${standard} (${config.fromDefault})\n`
      : `  ${key}: ${own} (${project.path})\n`;
  };
  const rules = Object.entries(options.rules ?? {}).map(([id, setting]) => `${id}: ${setting}`);
  return [
    `${config.title(displayPath(path, words))}\n`,
    `  ${project.path === undefined ? config.noFile : config.file(project.path)}\n`,
    row("language", args.language && ["--language", args.language], options.language, "nl"),
    row(
      "documentLanguage",
      args.documentLanguage && ["--document-language", args.documentLanguage],
      options.documentLanguage,
      config.documentDecides,
    ),
    row("productGroup", undefined, options.productGroup, config.documentDecides),
    row("date", args.date ? ["--date", args.date] : undefined, options.date, config.documentDecides),
    row("spearheads", undefined, options.spearheads?.join(", "), SPEARHEADS.join(", ")),
    row("rules", undefined, rules.length > 0 ? rules.join(", ") : undefined, config.none),
    row("include", undefined, options.include?.join(", "), config.all),
    row("exclude", undefined, options.exclude?.join(", "), config.none),
    row(
      "tenders",
      undefined,
      options.tenders?.map(({ documents }) => documents.join(", ")).join("; "),
      config.eachFolder,
    ),
    ...organisationLines(project, words),
  ].join("");
}

/** What the organisation file sets; lists by how long they are, for nobody reads criteria here. */
function organisationLines({ organisation: file }: Project, { config }: Words): string[] {
  if (file === undefined) return [`  ${config.noOrganisationFile}\n`];
  const { name, profile, level, socialReturn, smallTenders, clauses, words } = file.content.organisation;
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
  const told = rows.filter(([, value]) => value);
  return [
    `  ${config.organisationFile(file.path)}\n`,
    ...told.map(([key, value]) => `  ${key}: ${value} (${file.path})\n`),
  ];
}
