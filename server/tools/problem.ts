// What is wrong in a data file, said so that its writer finds the place.

/** Keys and indexes from the root of a file to a value: `["clauses", 3, "text", "nl"]`. */
export type KeyPath = readonly (string | number)[];

export interface Problem {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** The place inside the file as a reader writes it: `clauses[3].text.nl`; empty for the whole file. */
  readonly key: string;
  readonly text: string;
}

/** One line for a terminal: `server/data/sources.yaml:12 [3].url: must match …`. */
export function formatProblem({ file, line, key, text }: Problem): string {
  return `${file}:${line} ${key === "" ? "" : `${key}: `}${text}`;
}

export function formatKey(path: KeyPath): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}
