// What a project file says of the place of a document: its tender, and what its folders mean.
import { dirname } from "node:path";
import { type Layout, NOWHERE, type Placed, placedBy, readLayout } from "../../core/index.js";
import { tenderNaming } from "../../project/tenders.js";
import { slashed } from "../find-documents.js";
import { below } from "../nearest-files.js";
import type { Project } from "../project-files.js";

/** By the list of tenders and the layout of folders; a list goes first. Paths count from the project file. */
export function placeOf({ file, options }: Project, absolutePath: string, cwd: string): Placed {
  const folder = file && dirname(file.absolutePath);
  const path = folder && below(folder, absolutePath);
  if (!path) return NOWHERE;
  const layout = layoutOf(options.layout);
  const placed = layout ? placedBy(layout, slashed(path)) : NOWHERE;
  const entry = tenderNaming(options.tenders ?? [], slashed(path));
  const tender = entry ? (entry.name ?? entry.documents[0] ?? "") : placed.tender;
  const place = below(cwd, folder);
  return {
    ...placed,
    tender: tender === null || place === undefined ? tender : `${slashed(place)}/${tender}`,
  };
}

const layouts = new Map<string, Layout | null>();

function layoutOf(text: string | undefined): Layout | null {
  if (text === undefined) return null;
  const known = layouts.get(text);
  if (known !== undefined) return known;
  const layout = readLayout(text);
  layouts.set(text, layout);
  return layout;
}
