// A shape as a JSON Schema, for editors that know YAML by schemas.
import type { AnyShape, Field, ProblemText } from "./shape.js";

/** A smaller schema is written out wherever it holds. */
const LEAST_DEFINED = 200;

/** The schema of a file. What holds in several places is written once, under the key where it stands first. */
export function toSchema(shape: AnyShape, title: string): object {
  const writer = new SchemaWriter(shape);
  const schema = writer.of(shape, "file");
  const { definitions } = writer;
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title,
    ...schema,
    ...(Object.keys(definitions).length > 0 && { definitions }),
  };
}

class SchemaWriter {
  readonly definitions: Record<string, object> = {};
  readonly #uses = new Map<AnyShape, number>();
  readonly #written = new Map<AnyShape, object>();

  constructor(shape: AnyShape) {
    this.#count(shape);
  }

  /** The schema of a shape, or where it stands; `key` is the one in front of it. */
  of(shape: AnyShape, key: string): object {
    const known = this.#written.get(shape);
    if (known) return known;
    const schema = this.#schemaOf(shape, key);
    const isShared = (this.#uses.get(shape) ?? 0) > 1 && JSON.stringify(schema).length >= LEAST_DEFINED;
    const written = isShared ? { $ref: `#/definitions/${this.#define(schema, key)}` } : schema;
    this.#written.set(shape, written);
    return written;
  }

  #count(shape: AnyShape): void {
    const uses = this.#uses.get(shape) ?? 0;
    this.#uses.set(shape, uses + 1);
    if (uses === 0) for (const part of partsOf(shape)) this.#count(part);
  }

  #define(schema: object, key: string): string {
    let name = key;
    for (let number = 2; name in this.definitions; number++) name = `${key}${number}`;
    this.definitions[name] = schema;
    return name;
  }

  #schemaOf(shape: AnyShape, key: string): object {
    switch (shape.kind) {
      case "choice":
        return choiceOf(shape);
      case "text":
        return {
          type: "string",
          minLength: 1,
          maxLength: shape.most,
          ...(shape.form?.pattern && { pattern: shape.form.pattern.source }),
        };
      case "number":
        return { type: shape.whole ? "integer" : "number", minimum: shape.least, maximum: shape.most };
      case "list": {
        const one = this.of(shape.of, key);
        return { oneOf: [listOf(shape, one), one] };
      }
      case "mapping":
        return this.#mappingOf(shape.keys);
      case "record": {
        const value = this.of(shape.of, key);
        return closed(
          Object.fromEntries(shape.names.map((name) => [name.value, withHelp(value, name.help)])),
        );
      }
      case "either":
        return { oneOf: [this.of(shape.one, key), this.of(shape.map, key)] };
      case "per-language": {
        const one = this.of(shape.of, key);
        return { oneOf: [one, { ...closed({ nl: one, en: one }), minProperties: 1 }] };
      }
    }
  }

  #mappingOf(keys: Readonly<Record<string, Field>>): object {
    const entries = Object.entries(keys);
    const required = entries.filter(([, field]) => field.required).map(([key]) => key);
    const properties = entries.map(([key, { shape, help }]) => [key, withHelp(this.of(shape, key), help)]);
    return { ...closed(Object.fromEntries(properties)), ...(required.length > 0 && { required }) };
  }
}

/** The shapes that a shape is made of, once for each place. */
function partsOf(shape: AnyShape): readonly AnyShape[] {
  switch (shape.kind) {
    case "choice":
    case "text":
    case "number":
      return [];
    case "list":
      return [shape.of, shape.of];
    case "mapping":
      return Object.values(shape.keys).map((field) => field.shape);
    case "record":
      return shape.names.map(() => shape.of);
    case "either":
      return [shape.one, shape.map];
    case "per-language":
      return [shape.of, shape.of, shape.of];
  }
}

function choiceOf({ choices }: AnyShape & { kind: "choice" }): object {
  const helps = choices.map(({ value, help }) => (help ? described(help) : value));
  return {
    enum: choices.map(({ value }) => value),
    ...(choices.some(({ help }) => help) && { enumDescriptions: helps }),
  };
}

function listOf({ most, unique }: AnyShape & { kind: "list" }, items: object): object {
  return { type: "array", items, minItems: 1, maxItems: most, ...(unique && { uniqueItems: true }) };
}

function closed(properties: Readonly<Record<string, object>>): object {
  return { type: "object", additionalProperties: false, properties };
}

/** Beside a reference nothing else counts, so that one is wrapped. */
function withHelp(schema: object, help: ProblemText | undefined): object {
  if (!help) return schema;
  return { description: described(help), ...("$ref" in schema ? { allOf: [schema] } : schema) };
}

function described({ nl, en }: ProblemText): string {
  return nl === en ? nl : `${nl} / ${en}`;
}
