import { workspace } from "vscode";
import en from "../strings/en.json" with { type: "json" };
import nl from "../strings/nl.json" with { type: "json" };

export type WordKey = keyof typeof nl;
type Values = Readonly<Record<string, string | number>>;

const tables = { nl, en } satisfies Record<string, Record<WordKey, string>>;

/**
 * The text of `key` in the language of the findings, with `{name}` replaced by `values.name`.
 * That language is a setting of its own: few Dutch users have a Dutch VS Code.
 */
export function word(key: WordKey, values: Values = {}): string {
  const language = workspace.getConfiguration("speerpunt").get("language") === "en" ? "en" : "nl";
  return tables[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
