// How a source is cited.
import type { Source } from "../catalogue/catalogue-data.js";
import type { MessageLanguage } from "../catalogue/types.js";
import { STRINGS } from "./strings.js";

/** Title, publisher and date as Markdown, with a word where nobody read the source itself. */
export function cite(source: Source, language: MessageLanguage): string {
  const { unverified, secondary } = STRINGS[language];
  const doubt =
    source.status === "unverified"
      ? `, ${unverified}`
      : source.status === "secondary"
        ? `, ${secondary}`
        : "";
  const date = source.date === "unknown" ? "" : `, ${source.date}`;
  const title = source.url ? `[${source.title}](${source.url})` : source.title;
  return `${title} (${source.publisher}${date}${doubt})`;
}
