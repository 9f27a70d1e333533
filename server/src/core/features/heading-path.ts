// The headings above a place.
import type { Analysis } from "../analysis/analyzer.js";
import type { Section } from "../model/outline.js";
import { sectionSpans } from "./sections.js";

/** A heading with all headings above it, outermost first, and where its section begins. */
export interface PlacedPath {
  /** UTF-16 offset in the document. */
  readonly start: number;
  readonly headings: readonly string[];
}

/** The sections of a document in order, the text before the first heading among them. */
export function headingPaths(analysis: Analysis): readonly PlacedPath[] {
  const { sections } = analysis.document.outline;
  const spans = sectionSpans(analysis);
  const paths: string[][] = [];
  return sections.map(({ heading, parent }: Section, index) => {
    const above = paths[parent] ?? [];
    const path = heading ? [...above, heading.plain.text.replace(/\s+/g, " ").trim()] : above;
    paths.push(path);
    return { start: spans[index]?.start ?? 0, headings: path };
  });
}

/** The headings above an offset; `paths` in order. */
export function headingsAt(paths: readonly PlacedPath[], offset: number): readonly string[] {
  return paths.findLast(({ start }) => start <= offset)?.headings ?? [];
}
