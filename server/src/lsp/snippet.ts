// Text with one open choice as a snippet of the protocol.
import type { Span } from "../core/index.js";

/** The text with its open choice selected, as offsets in the text; a cursor where the choice is empty. */
export function snippetText(text: string, { start, end }: Span): string {
  const choice = end > start ? `\${1:${escapeSnippet(text.slice(start, end))}}` : "$1";
  return `${escapeSnippet(text.slice(0, start))}${choice}${escapeSnippet(text.slice(end))}$0`;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
