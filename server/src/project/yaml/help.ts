// Help while typing in our YAML files: which keys and values may stand at a place, and what they mean.
import type { MessageLanguage, Span } from "../../core/index.js";
import { quoted } from "../messages.js";
import { yamlPlaceAt } from "./place.js";
import { type AnyShape, type Choice, type Field, languageKeys } from "./shape.js";

export interface YamlProposal {
  readonly kind: "key" | "value";
  readonly label: string;
  /** What it means, in one line; empty when the label says it. */
  readonly help: string;
  readonly edit: { readonly span: Span; readonly newText: string };
}

export interface YamlExplanation {
  readonly span: Span;
  readonly markdown: string;
}

/** What may be written at an offset of a text of this shape. */
export function yamlProposals(
  text: string,
  offset: number,
  shape: AnyShape,
  language: MessageLanguage,
): readonly YamlProposal[] {
  const place = yamlPlaceAt(text, offset);
  const at = place && shapeAt(shape, place.path);
  if (!place || !at) return [];
  const { word: span, hasColon, siblings, isItem } = place;
  const proposal = (kind: YamlProposal["kind"], { value, help }: Choice, newText: string): YamlProposal => {
    return { kind, label: value, help: help?.[language] ?? "", edit: { span, newText } };
  };
  const keys = keysOf(at).filter(({ name }) => !siblings.includes(name));
  const mayHoldKeys = place.kind === "key" && (isItem || !isList(at));
  if (mayHoldKeys && keys.length > 0) {
    return keys.map(({ name, field }) =>
      proposal(
        "key",
        { value: name, help: field.help },
        hasColon ? name : `${name}:${isInline(field.shape) ? " " : ""}`,
      ),
    );
  }
  // Behind a key a list or a mapping starts on the next line, and a text is the writer's own.
  const dash = place.kind === "key" && isList(at) && !isItem ? "- " : "";
  if (place.kind === "key" && !isItem && dash === "") return [];
  return choicesOf(at).map((choice) => proposal("value", choice, dash + choice.value));
}

/** What the key or value at an offset means, with what is allowed; null when there is nothing to say. */
export function yamlExplanation(
  text: string,
  offset: number,
  shape: AnyShape,
  language: MessageLanguage,
): YamlExplanation | null {
  const place = yamlPlaceAt(text, offset);
  if (!place || place.word.start === place.word.end) return null;
  const { word: span } = place;
  const word = text.slice(span.start, span.end);
  const at = shapeAt(shape, place.path);
  const field = at && place.hasColon ? keysOf(at).find(({ name }) => name === word)?.field : undefined;
  if (field) return { span, markdown: describe(word, field, language) };
  const choice = at && choicesOf(at).find(({ value }) => value === word);
  return choice?.help ? { span, markdown: `\`${word}\`: ${choice.help[language]}` } : null;
}

function describe(name: string, { shape, help, required }: Field, language: MessageLanguage): string {
  const words = WORDS[language];
  const choices = choicesOf(shape);
  const names = keysOf(shape).map((key) => key.name);
  const allowed = choices.length > 0 ? choices.map(({ value }) => value) : names;
  const perName = choices.length > 0 && names.length > 0 ? `; ${words.per} ${quoted(names)}` : "";
  const lines = [`**${name}**${required ? ` (${words.required})` : ""}: ${help[language]}`];
  const form = formOf(shape, language);
  if (allowed.length > 0) lines.push(`${words.allowed}: ${quoted(allowed)}${perName}`);
  else if (form) lines.push(`${words.allowed}: ${form}`);
  return lines.join("\n\n");
}

const WORDS = {
  nl: {
    allowed: "Mogelijk",
    per: "of een daarvan voor elk van",
    required: "verplicht",
    number: (least: number, most: number) => `een getal van ${least} tot en met ${most}`,
  },
  en: {
    allowed: "Allowed",
    per: "or one of them for each of",
    required: "required",
    number: (least: number, most: number) => `a number from ${least} to ${most}`,
  },
};

function formOf(shape: AnyShape, language: MessageLanguage): string | undefined {
  const inner = plain(shape);
  if (inner.kind === "number") return WORDS[language].number(inner.least, inner.most);
  return inner.kind === "text" ? inner.form?.allowed[language] : undefined;
}

/** The shape behind a path of keys; undefined when the path leads nowhere. */
function shapeAt(shape: AnyShape, path: readonly string[]): AnyShape | undefined {
  let at: AnyShape | undefined = shape;
  for (const name of path) {
    if (at === undefined) return undefined;
    at = keysOf(at).find((key) => key.name === name)?.field.shape;
  }
  return at;
}

interface NamedField {
  readonly name: string;
  readonly field: Field;
}

/** The keys that a value of this shape may hold, through lists. */
function keysOf(shape: AnyShape): readonly NamedField[] {
  switch (shape.kind) {
    case "mapping":
      return namedFields(shape.keys);
    case "record":
      return shape.names.map(({ value, help }) => ({
        name: value,
        field: { shape: shape.of, help: help ?? { nl: "", en: "" } },
      }));
    case "list":
      return keysOf(shape.of);
    case "either":
      return keysOf(shape.map);
    case "per-language":
      return namedFields(languageKeys(shape.of));
    default:
      return [];
  }
}

function namedFields(keys: Readonly<Record<string, Field>>): readonly NamedField[] {
  return Object.entries(keys).map(([name, field]) => ({ name, field }));
}

function choicesOf(shape: AnyShape): readonly Choice[] {
  const inner = plain(shape);
  return inner.kind === "choice" ? inner.choices : [];
}

/** The shape of one value: that of an item for a list. */
function plain(shape: AnyShape): AnyShape {
  if (shape.kind === "either") return plain(shape.one);
  return shape.kind === "list" || shape.kind === "per-language" ? plain(shape.of) : shape;
}

function isList(shape: AnyShape): boolean {
  return shape.kind === "list";
}

/** Whether its value stands behind the key, and not on the lines below. */
function isInline(shape: AnyShape): boolean {
  return plain(shape).kind !== "mapping" && shape.kind !== "record" && shape.kind !== "list";
}
