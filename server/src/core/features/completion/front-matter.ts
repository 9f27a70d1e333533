// Keys and values in the front matter.

import { keyNamed } from "../../assessment/front-matter-values.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { FrontMatterKey } from "../../catalogue/catalogue-data.js";
import { SPEARHEADS } from "../../catalogue/types.js";
import { spearheadName } from "../wording.js";
import {
  type CompletionItem,
  type CompletionRequest,
  replaceTyped,
  type Value,
  valueItems,
} from "./completion-item.js";

const DOCUMENT_LANGUAGES = ["nl", "nl-BE", "en"];
/** A key with its colon, and what was typed of its value after the last comma, bracket or dash. */
const VALUE = /^\s*([\w-]+)\s*:\s*(?:.*[[,]\s*)?([^[\],]*)$/;
const LIST_ITEM = /^\s*-\s+(.*)$/;
const KEY = /^[\w-]*$/;

export function frontMatterCompletions(request: CompletionRequest): readonly CompletionItem[] {
  const lines = linesOfFrontMatter(request);
  if (lines === null) return [];
  const [, name, typed] = VALUE.exec(request.before) ?? [];
  if (name !== undefined) return values(request, name, typed ?? "");
  const item = LIST_ITEM.exec(request.before);
  if (item) return values(request, keyAbove(lines.before), item[1] ?? "");
  return KEY.test(request.before) ? keys(request, [...lines.before, ...lines.after]) : [];
}

/** The lines of the front matter around the line of the cursor; null when the cursor is not in one. */
function linesOfFrontMatter({ analysis, offset, before }: CompletionRequest) {
  const { text } = analysis;
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening || offset < opening[0].length) return null;
  const above = linesOf(text.slice(opening[0].length, offset - before.length));
  if (above.some(isFence)) return null;
  const below = linesOf(text.slice(offset));
  const end = below.findIndex(isFence);
  // A fence that never closes is front matter in the making only as long as nothing else was written.
  const isOpen = end < 0 && above.every((line) => /^(?:\s*|[\w-]+\s*:.*|\s*-\s.*)$/.test(line));
  if (end < 0 && !isOpen) return null;
  return { before: above, after: end < 0 ? [] : below.slice(1, end) };
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

function isFence(line: string): boolean {
  return /^(?:---|\.\.\.)[ \t]*$/.test(line);
}

/** The key to which a list belongs. */
function keyAbove(lines: readonly string[]): string {
  for (let index = lines.length - 1; index >= 0; index--) {
    const key = /^([\w-]+)\s*:/.exec(lines[index] as string);
    if (key) return key[1] as string;
  }
  return "";
}

function keys(request: CompletionRequest, lines: readonly string[]): CompletionItem[] {
  const present = new Set(
    lines.flatMap((line) => {
      const name = /^([\w-]+)\s*:/.exec(line)?.[1];
      return name === undefined ? [] : (keyNamed(name)?.id ?? []);
    }),
  );
  const colon = request.after.startsWith(":") ? "" : ": ";
  return CATALOGUE.frontMatter.keys
    .filter(({ id }) => !present.has(id))
    .map((key) => ({
      label: nameOf(key, request),
      kind: "key",
      detail: key.about[request.language],
      documentation: "",
      edit: replaceTyped(request, request.before.length, `${nameOf(key, request)}${colon}`),
      select: null,
    }));
}

function nameOf(key: FrontMatterKey, { analysis }: CompletionRequest): string {
  const [dutch = key.id, english = dutch] = key.names;
  return analysis.language === "en" ? english : dutch;
}

function values(request: CompletionRequest, name: string, typed: string): CompletionItem[] {
  const key = keyNamed(name);
  if (!key) return [];
  return valueItems(request, typed.length, valuesOf(key, request));
}

function valuesOf(key: FrontMatterKey, { analysis, language }: CompletionRequest): Value[] {
  switch (key.kind) {
    case "product-group":
      return CATALOGUE.productGroups.map(({ id, name }) => ({ text: id, detail: name[language] }));
    case "cpv":
      return cpvCodes(analysis.productGroup, language);
    case "language":
      return DOCUMENT_LANGUAGES.map((text) => ({ text, detail: "" }));
    case "spearheads":
      return SPEARHEADS.map((id) => ({ text: id, detail: spearheadName(id, language) }));
    case "phase":
      return CATALOGUE.phases.map(({ id, about }) => ({ text: id, detail: about[language] }));
    case "values":
      return (key.values?.[analysis.language === "en" ? "en" : "nl"] ?? []).map((text) => ({
        text,
        detail: "",
      }));
    default:
      return [];
  }
}

/** Codes of the document's own group first. */
function cpvCodes(own: string, language: "nl" | "en"): Value[] {
  const groups = [...CATALOGUE.productGroups].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  return groups.flatMap(({ cpv, name }) => cpv.map(({ code }) => ({ text: code, detail: name[language] })));
}
