// A shape as a JSON Schema, for editors that know YAML by schemas.
import type { AnyShape, Field, ProblemText } from "./shape.js";

/** The schema of a file. */
export function toSchema(shape: AnyShape, title: string): object {
  return { $schema: "http://json-schema.org/draft-07/schema#", title, ...schemaOf(shape) };
}

function schemaOf(shape: AnyShape): object {
  switch (shape.kind) {
    case "choice": {
      const values = shape.choices.map(({ value }) => value);
      const helps = shape.choices.map(({ value, help }) => (help ? described(help) : value));
      return { enum: values, ...(shape.choices.some(({ help }) => help) && { enumDescriptions: helps }) };
    }
    case "text":
      return {
        type: "string",
        minLength: 1,
        maxLength: shape.most,
        ...(shape.form?.pattern && { pattern: shape.form.pattern.source }),
      };
    case "number":
      return { type: shape.whole ? "integer" : "number", minimum: shape.least, maximum: shape.most };
    case "list":
      return { oneOf: [listOf(shape), schemaOf(shape.of)] };
    case "mapping":
      return mappingOf(shape.keys);
    case "record":
      return {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          shape.names.map(({ value, help }) => [value, withHelp(schemaOf(shape.of), help)]),
        ),
      };
    case "either":
      return { oneOf: [schemaOf(shape.one), schemaOf(shape.map)] };
    case "per-language":
      return {
        oneOf: [
          schemaOf(shape.of),
          {
            type: "object",
            additionalProperties: false,
            properties: { nl: schemaOf(shape.of), en: schemaOf(shape.of) },
            minProperties: 1,
          },
        ],
      };
  }
}

function listOf({ of, most, unique }: AnyShape & { kind: "list" }): object {
  return {
    type: "array",
    items: schemaOf(of),
    minItems: 1,
    maxItems: most,
    ...(unique && { uniqueItems: true }),
  };
}

function mappingOf(keys: Readonly<Record<string, Field>>): object {
  const entries = Object.entries(keys);
  const required = entries.filter(([, field]) => field.required).map(([key]) => key);
  return {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(
      entries.map(([key, { shape, help }]) => [key, withHelp(schemaOf(shape), help)]),
    ),
    ...(required.length > 0 && { required }),
  };
}

function withHelp(schema: object, help: ProblemText | undefined): object {
  return help ? { description: described(help), ...schema } : schema;
}

function described({ nl, en }: ProblemText): string {
  return nl === en ? nl : `${nl} / ${en}`;
}
