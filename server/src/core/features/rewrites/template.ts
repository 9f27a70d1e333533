// Templates of the rewrites: words with places for words of the old sentence.

/**
 * A template is plain text in which `{thing}` stands for the words that a phrase remembered, nothing when it remembered
 * none, and `{^thing}` for the same with a capital. `{verb: zijn|hebben=lopen, is=loopt}` chooses by what was remembered,
 * in lower case; without a fitting word it chooses the last. Open choices of the writer stand in square brackets.
 */
export function fillTemplate(template: string, wordsOf: (slot: string) => string): string {
  return template
    .replace(SLOT, (_, capital: string, slot: string, cases: string | undefined) => {
      if (cases !== undefined) return chosen(cases, wordsOf(slot).replace(MARKS, "").toLowerCase());
      return capital ? withCapital(wordsOf(slot)) : wordsOf(slot);
    })
    .replace(/ {2,}/g, " ")
    .replace(/ (?=[,.;:])/g, "");
}

/** The slot that every sentence fills: the whole of it. */
export const ALL = "all";

/** Names of the slots that a template wants filled. */
export function slotsWanted(template: string): string[] {
  return [...template.matchAll(SLOT)].map((match) => match[2] as string);
}

/** The text with its first letter as a capital; marks of emphasis may stand in front. */
export function withCapital(text: string): string {
  return text.replace(/^[^\p{L}\p{N}[]*\p{Ll}/u, (start) => start.toUpperCase());
}

/** Marks of emphasis, and line breaks with what indents the next line. */
const MARKS = /[*_`]|(?<=\s)\s+/g;
const SLOT = /\{(\^?)(\w+)(?::\s*([^}]*))?\}/g;

function chosen(cases: string, word: string): string {
  const choices = cases.split(/,\s*/).map((choice) => choice.split("=") as [string, string]);
  return (choices.find(([from]) => from.trim().split("|").includes(word)) ?? choices.at(-1))?.[1] ?? "";
}
