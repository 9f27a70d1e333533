import { workspace } from "vscode";
import en from "../strings/en.json" with { type: "json" };
import nl from "../strings/nl.json" with { type: "json" };

export type WordKey = keyof typeof nl;
type Values = Readonly<Record<string, string | number>>;

const tables = { nl, en } satisfies Record<string, Record<WordKey, string>>;

/** The language of the findings, which is a setting of its own: few Dutch users have a Dutch VS Code. */
export function messageLanguage(): "nl" | "en" {
  return workspace.getConfiguration("speerpunt").get("language") === "en" ? "en" : "nl";
}

/** The text of `key` in the language of the findings, with `{name}` replaced by `values.name`. */
export function word(key: WordKey, values: Values = {}): string {
  return tables[messageLanguage()][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}
