// The tender to which a project file gives a document.
import { dirname } from "node:path";
import { tenderNaming } from "../../project/tenders.js";
import { slashed } from "../find-documents.js";
import { below } from "../nearest-files.js";
import type { Project } from "../project-files.js";

/** Its name, after the folder of the project file; null when the project file does not say. */
export function tenderOf({ file, options }: Project, absolutePath: string, cwd: string): string | null {
  if (!file || !options.tenders) return null;
  const folder = dirname(file.absolutePath);
  const path = below(folder, absolutePath);
  const entry = path && tenderNaming(options.tenders, slashed(path));
  if (!entry) return null;
  const place = below(cwd, folder);
  const name = entry.name ?? entry.documents[0] ?? "";
  return place === undefined ? name : `${slashed(place)}/${name}`;
}
