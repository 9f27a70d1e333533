// Ids of requirements: which are taken, and which comes next.
import type { Analysis } from "../../analysis/analyzer.js";

/** All labels of the document, as they are written. */
export function labelsOf(analysis: Analysis): Set<string> {
  const labels = new Set<string>();
  for (const model of analysis.document.outline.blocks)
    for (const unit of model.units) if (unit.label) labels.add(unit.label);
  return labels;
}

/** The label after `label` that nothing in the document bears yet: `E-09` gives `E-10`, `4.1.9` gives `4.1.10`. */
export function nextLabel(label: string, taken: ReadonlySet<string>): string {
  const match = /^(.*?)(\d+)([a-z]?)$/s.exec(label);
  if (!match) return label;
  const [, head = "", digits = ""] = match;
  for (let number = Number(digits) + 1; ; number++) {
    const next = `${head}${String(number).padStart(digits.length, "0")}`;
    if (!taken.has(next)) return next;
  }
}
