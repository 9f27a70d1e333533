// The numbers and codes in front of requirements and chapters, and the next in their row.
import type { Analysis } from "../../analysis/analyzer.js";

/** All labels that the document bears. */
export function labelsOf(analysis: Analysis): Set<string> {
  const labels = new Set<string>();
  for (const model of analysis.document.outline.blocks)
    for (const unit of model.units) if (unit.label) labels.add(unit.label);
  return labels;
}

/** The label after `label` that nothing bears yet: `E-09` gives `E-10`, `4.1.9` gives `4.1.10`, `B` gives `C`. */
export function nextLabel(label: string, taken: ReadonlySet<string>): string {
  const match = /^(.*?)(\d+)([a-z]?)$/s.exec(label);
  if (!match) return nextLetter(label, taken) ?? label;
  const [, head = "", digits = ""] = match;
  for (let number = Number(digits) + 1; ; number++) {
    const next = `${head}${String(number).padStart(digits.length, "0")}`;
    if (!taken.has(next)) return next;
  }
}

function nextLetter(label: string, taken: ReadonlySet<string>): string | undefined {
  const first = label.codePointAt(0) ?? 0;
  if (!/^[A-Z]$/.test(label)) return undefined;
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  return letters.find((letter) => (letter.codePointAt(0) ?? 0) > first && !taken.has(letter));
}
