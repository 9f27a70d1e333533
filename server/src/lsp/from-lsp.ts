// From the words of the protocol to ours. What a client sends is not trusted to have the right shape.
import type { Position, Range } from "vscode-languageserver";
import type { TextDocument, TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { hasRule, PRODUCT_GROUPS, type RuleSetting, SPEARHEADS, type Span } from "../core/index.js";
import type { SettingScope } from "../project/effective-settings.js";
import { DOCUMENT_LANGUAGES, MESSAGE_LANGUAGES, RULE_SETTINGS } from "../project/project-shape.js";
import type { Calm, CursorParams, InitializationOptions, Settings } from "../protocol.js";

/** The offsets of a range; a range that runs backwards or past an end is put right. */
export function toSpan({ start, end }: Range, document: TextDocument): Span {
  const from = toOffset(start, document);
  const to = toOffset(end, document);
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

export function toOffset(position: Position, document: TextDocument): number {
  return document.offsetAt(position);
}

/** The change with its range inside the document, or undefined for what is no change at all. */
export function toContentChange(
  change: unknown,
  document: TextDocument,
): TextDocumentContentChangeEvent | undefined {
  if (!isObject(change) || typeof change.text !== "string") return undefined;
  if (change.range === undefined || change.range === null) return { text: change.text };
  if (!isRange(change.range)) return undefined;
  const span = toSpan(change.range, document);
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  return { range, text: change.text };
}

function isRange(value: unknown): value is Range {
  return isObject(value) && isPosition(value.start) && isPosition(value.end);
}

export function isPosition(value: unknown): value is Position {
  return isObject(value) && Number.isInteger(value.line) && Number.isInteger(value.character);
}

const CALM: readonly Calm[] = ["off", "paragraph", "line"];

const SCOPES: readonly SettingScope[] = ["user", "workspace", "folder"];

/** Where the editor has each setting; undefined when it does not tell. */
export function toScopes(value: unknown): Readonly<Record<string, SettingScope>> | undefined {
  if (!isObject(value)) return undefined;
  const known = Object.entries(value).filter((pair): pair is [string, SettingScope] =>
    SCOPES.some((scope) => scope === pair[1]),
  );
  return Object.fromEntries(known);
}

/** Undefined for what tells no cursor. */
export function toCursor(value: unknown): CursorParams | undefined {
  if (!isObject(value)) return undefined;
  const { uri, version, positions } = value;
  if (typeof uri !== "string" || typeof version !== "number" || !Array.isArray(positions)) return undefined;
  return { uri, version, positions: positions.filter(isPosition) };
}

export function toInitializationOptions(value: unknown): InitializationOptions {
  if (!isObject(value)) return {};
  const { coverage, files, pages, followsLinks, previews, settings } = value;
  return {
    coverage: coverage === true,
    files: files === true,
    pages: pages === true,
    followsLinks: followsLinks === true,
    previews: previews === true,
    settings: toSettings(settings),
  };
}

/** The settings that can be used; the rest is left out, as if it had not been set. */
export function toSettings(value: unknown): Settings {
  if (!isObject(value)) return {};
  const { language, documentLanguage, productGroup, spearheads, rules, calm } = value;
  return {
    ...entry(
      "language",
      MESSAGE_LANGUAGES.find((known) => known === language),
    ),
    ...entry(
      "documentLanguage",
      DOCUMENT_LANGUAGES.find((known) => known === documentLanguage),
    ),
    ...entry("productGroup", isProductGroup(productGroup) ? productGroup : undefined),
    ...entry("spearheads", toSpearheads(spearheads)),
    ...entry("rules", toRules(rules)),
    ...entry(
      "calm",
      CALM.find((known) => known === calm),
    ),
  };
}

function entry<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}

function isProductGroup(value: unknown): value is string {
  return PRODUCT_GROUPS.some(({ id }) => id === value);
}

function toSpearheads(value: unknown): Settings["spearheads"] {
  if (!Array.isArray(value)) return undefined;
  const asked = SPEARHEADS.filter((id) => value.includes(id));
  // An empty list must not switch the whole check off by accident.
  return asked.length > 0 ? asked : undefined;
}

function toRules(value: unknown): Settings["rules"] {
  if (!isObject(value)) return undefined;
  const known = Object.entries(value).filter(
    (pair): pair is [string, RuleSetting] => hasRule(pair[0]) && RULE_SETTINGS.some((one) => one === pair[1]),
  );
  return Object.fromEntries(known);
}

/** The ids in settings that no rule has, for the log. */
export function unknownRules(value: unknown): string[] {
  if (!isObject(value) || !isObject(value.rules)) return [];
  return Object.keys(value.rules).filter((id) => !hasRule(id));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
