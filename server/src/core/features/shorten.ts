// Long texts in a list.

/** The text up to the end of the last word that fits, with an ellipsis where something is left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(" ", most);
  // Without a space nearby a word is broken, but no character.
  const end = cut > most / 2 ? cut : /[\ud800-\udbff]/.test(text[most - 1] ?? "") ? most - 1 : most;
  return `${text.slice(0, end).replace(/[\s,;:–-]+$/u, "")}…`;
}
