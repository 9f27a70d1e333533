// `speerpunt config`: which settings apply to a document, and who says so.
import type { Analysis, MessageLanguage } from "../core/index.js";
import { settingsText } from "../project/settings-text.js";
import type { SettingsArguments } from "./commands/document-options.js";
import type { NearFile } from "./nearest-files.js";
import type { Project } from "./project-files.js";

/** `name` is that of the document for people; `analysis` is undefined when it could not be read. */
export function printConfig(
  name: string,
  analysis: Analysis | undefined,
  { file, organisation }: Project,
  { language, documentLanguage, date }: SettingsArguments,
  words: MessageLanguage,
): string {
  const options = {
    ...(language && { language }),
    ...(documentLanguage && { documentLanguage }),
    ...(date && { date }),
  };
  const sources = { analysis, project: named(file), organisation: named(organisation), options };
  return settingsText(name, sources, words);
}

function named<Content>(file: NearFile<Content> | undefined) {
  return file && { path: file.path, file: file.content };
}
