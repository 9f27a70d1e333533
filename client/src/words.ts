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

/** A spearhead's name; its id when there is none. */
export function spearheadWord(id: string): string {
  return wordOr("spearhead", id);
}

/** A status in words, so that it never rests on a colour or an icon alone. */
export function statusWord(status: string): string {
  return wordOr("status", status);
}

/** What a piece of evidence is: a requirement, an award criterion, and so on. */
export function evidenceWord(kind: string): string {
  return wordOr("evidence", kind);
}

function wordOr(group: string, id: string): string {
  const key = `${group}.${id}`;
  return key in nl ? word(key as WordKey) : id;
}
