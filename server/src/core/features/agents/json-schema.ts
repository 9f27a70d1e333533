// The part of JSON Schema in which the tools say what they take and give, and the check of a value against it.

type JsonType = "object" | "array" | "string" | "integer" | "boolean" | "null";

export interface JsonSchema {
  readonly type: JsonType | readonly JsonType[];
  readonly description?: string;
  readonly enum?: readonly (string | null)[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  /** Always false for what is taken in: a misspelt key would be ignored in silence. */
  readonly additionalProperties?: false;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly minLength?: number;
}

/** What is wrong with a value. `at` is the way to it, such as `edits[0].newText`; empty for the whole. */
export type SchemaFault =
  | { readonly kind: "type"; readonly at: string; readonly wanted: string }
  | { readonly kind: "choice"; readonly at: string; readonly allowed: readonly string[] }
  | { readonly kind: "unknown"; readonly at: string; readonly known: readonly string[] }
  | { readonly kind: "missing"; readonly at: string }
  | { readonly kind: "small"; readonly at: string; readonly least: number }
  | { readonly kind: "items"; readonly at: string; readonly least: number; readonly most: number };

/** The first fault of a value; null when it is as the schema says. */
export function schemaFault(schema: JsonSchema, value: unknown, at = ""): SchemaFault | null {
  const types = typesOf(schema);
  if (!types.some((type) => isOf(type, value))) return { kind: "type", at, wanted: types.join(" / ") };
  if (schema.enum && !schema.enum.some((allowed) => allowed === value)) {
    return { kind: "choice", at, allowed: schema.enum.map(String) };
  }
  if (typeof value === "number" && schema.minimum !== undefined && value < schema.minimum) {
    return { kind: "small", at, least: schema.minimum };
  }
  if (typeof value === "string" && value.length < (schema.minLength ?? 0)) return { kind: "missing", at };
  if (Array.isArray(value)) return arrayFault(schema, value, at);
  if (typeof value === "object" && value !== null) return objectFault(schema, value, at);
  return null;
}

function typesOf({ type }: JsonSchema): readonly JsonType[] {
  return typeof type === "string" ? [type] : type;
}

function isOf(type: JsonType, value: unknown): boolean {
  switch (type) {
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isSafeInteger(value);
    case "null":
      return value === null;
    case "string":
    case "boolean":
      return typeof value === type;
  }
}

function arrayFault(schema: JsonSchema, items: readonly unknown[], at: string): SchemaFault | null {
  const { minItems: least = 0, maxItems: most = Number.MAX_SAFE_INTEGER } = schema;
  if (items.length < least || items.length > most) return { kind: "items", at, least, most };
  for (const [index, item] of items.entries()) {
    const fault = schema.items && schemaFault(schema.items, item, `${at}[${index}]`);
    if (fault) return fault;
  }
  return null;
}

function objectFault(schema: JsonSchema, value: object, at: string): SchemaFault | null {
  const properties = schema.properties ?? {};
  const path = (key: string) => (at === "" ? key : `${at}.${key}`);
  const missing = schema.required?.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return { kind: "missing", at: path(missing) };
  for (const [key, item] of Object.entries(value)) {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property === undefined) {
      if (schema.additionalProperties === false)
        return { kind: "unknown", at: path(key), known: Object.keys(properties) };
      continue;
    }
    const fault = schemaFault(property, item, path(key));
    if (fault) return fault;
  }
  return null;
}
