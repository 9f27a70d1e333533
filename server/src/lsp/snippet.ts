// Text with open choices as a snippet of the protocol.
import type { Span } from "../core/index.js";

/** The text with its open choice selected, as offsets in the text; a cursor where the choice is empty. */
export function snippetText(text: string, { start, end }: Span): string {
  const choice = end > start ? `\${1:${escapeSnippet(text.slice(start, end))}}` : "$1";
  return `${escapeSnippet(text.slice(0, start))}${choice}${escapeSnippet(text.slice(end))}$0`;
}

/** The text with a tab stop at each choice; the places of one choice are filled together. Offsets in the text, none overlap. */
export function snippetWithChoices(text: string, choices: readonly (readonly Span[])[]): string {
  const places = choices
    .flatMap((spans, index) => spans.map((span) => ({ ...span, stop: index + 1 })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  const parts = places.map(({ start, end, stop }) => {
    const before = escapeSnippet(text.slice(at, start));
    at = end;
    return `${before}\${${stop}:${escapeSnippet(text.slice(start, end))}}`;
  });
  return `${parts.join("")}${escapeSnippet(text.slice(at))}$0`;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
