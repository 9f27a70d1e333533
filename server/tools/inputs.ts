// Reads the inputs of the generator from disk.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_FOLDER } from "./compile.js";
import { RULES_FOLDER } from "./rule-pages.js";

/** The texts of `server/data` and of the rule folders, by path from the root with slashes, sorted. */
export function readInputs(root: string): Map<string, string> {
  const paths = [DATA_FOLDER, RULES_FOLDER].flatMap((folder) => filesBelow(root, folder)).sort();
  // A checkout may end its lines in CR LF; what is generated may not depend on that.
  return new Map(
    paths.map((path) => [path, readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n")]),
  );
}

function filesBelow(root: string, folder: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  } catch {
    // There may be no rules yet.
    return [];
  }
  return entries
    .map((entry) => `${folder}/${entry.replaceAll("\\", "/")}`)
    .filter((path) => /\.(?:yaml|schema\.json|md|ts)$/.test(path));
}
