// The sample documents at the top of their folder, in the order of their names.
import { readdirSync, readFileSync } from "node:fs";

export interface Sample {
  readonly name: string;
  readonly text: string;
}

export const SAMPLES: readonly Sample[] = readdirSync("samples")
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => ({ name, text: readFileSync(`samples/${name}`, "utf8") }));
