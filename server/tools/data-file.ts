// One YAML file: parsed, held against its JSON schema, with the line of every value.
import { Ajv, type ErrorObject } from "ajv";
import { LineCounter, parseDocument } from "yaml";
import { formatKey, type KeyPath, type Problem } from "./problem.js";

export interface DataFile {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly value: unknown;
  /** Line of the value at a path, or of the nearest value around it. */
  lineOf(key: KeyPath): number;
}

export type Schemas = Pick<Ajv, "getSchema">;

const SCHEMA_SUFFIX = ".schema.json";

/** The schemas among the texts, by file name. */
export function readSchemas(texts: ReadonlyMap<string, string>): Schemas {
  const ajv = new Ajv({ allErrors: true });
  for (const [path, text] of texts) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name.endsWith(SCHEMA_SUFFIX)) ajv.addSchema(JSON.parse(text), name);
  }
  return ajv;
}

/** Reads YAML. A text that is no YAML or breaks its schema gives problems and no file. */
export function readDataFile(
  path: string,
  text: string,
  schemas: Schemas,
  schema: string,
  firstLine = 1,
): { file: DataFile | null; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const syntax = [...document.errors, ...document.warnings].map(
    ({ pos, message }): Problem => ({
      file: path,
      line: counter.linePos(pos[0]).line + firstLine - 1,
      key: "",
      text: (message.split("\n", 1)[0] as string).replace(/ at line \d+, column \d+:$/, ""),
    }),
  );
  if (syntax.length > 0) return { file: null, problems: syntax };

  const file: DataFile = {
    path,
    value: document.toJS(),
    lineOf(key) {
      for (let length = key.length; length > 0; length--) {
        const node = document.getIn(key.slice(0, length), true) as { range?: [number] } | undefined;
        if (node?.range) return counter.linePos(node.range[0]).line + firstLine - 1;
      }
      return firstLine;
    },
  };
  const validate = schemas.getSchema(`${schema}${SCHEMA_SUFFIX}`);
  if (!validate) {
    return {
      file: null,
      problems: [problemAt(file, [], `has no schema; expected ${schema}${SCHEMA_SUFFIX}`)],
    };
  }
  if (validate(file.value)) return { file, problems: [] };
  const problems = (validate.errors ?? []).flatMap((error) => describe(file, error));
  return { file: null, problems };
}

export function problemAt(file: DataFile, key: KeyPath, text: string): Problem {
  return { file: file.path, line: file.lineOf(key), key: formatKey(key), text };
}

function describe(file: DataFile, error: ErrorObject): Problem[] {
  const path = pathOf(error.instancePath, file.value);
  switch (error.keyword) {
    case "anyOf":
    case "oneOf":
      // The branches have said what they want.
      return [];
    case "additionalProperties": {
      const { additionalProperty } = error.params as { additionalProperty: string };
      return [problemAt(file, [...path, additionalProperty], "is an unknown key")];
    }
    case "required": {
      const { missingProperty } = error.params as { missingProperty: string };
      return [problemAt(file, [...path, missingProperty], "is missing")];
    }
    case "enum": {
      const { allowedValues } = error.params as { allowedValues: unknown[] };
      return [problemAt(file, path, `must be one of ${allowedValues.join(", ")}`)];
    }
    case "propertyNames":
      return [];
    default:
      return [problemAt(file, path, error.message ?? error.keyword)];
  }
}

function pathOf(pointer: string, root: unknown): KeyPath {
  let value = root;
  return pointer
    .split("/")
    .slice(1)
    .map((part) => {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const key = Array.isArray(value) ? Number(name) : name;
      value = (value as Record<string | number, unknown> | undefined)?.[key];
      return key;
    });
}
