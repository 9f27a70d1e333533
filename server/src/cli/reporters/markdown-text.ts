// Texts of a document in Markdown of ours.
import { singleLine } from "./wording.js";

/** A table in Markdown, with texts that are no markup. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |\n`;
  return `${line(head)}|${" --- |".repeat(head.length)}\n${rows.map(line).join("")}`;
}

/** Text of a document must not become markup, or leave its cell. */
export function escapeMarkdown(text: string): string {
  return singleLine(text)
    .replace(/[\\`*_{}[\]|~#!]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
