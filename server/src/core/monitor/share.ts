// A part of a whole as a percentage that never says more than it knows.

/** `67%`; what is not all is never 100%, and what is not nothing never 0%. */
export function percentage(part: number, whole: number): string {
  const rounded = Math.round((part * 100) / whole);
  if (rounded === 100 && part < whole) return "> 99%";
  if (rounded === 0 && part > 0) return "< 1%";
  return `${rounded}%`;
}

/** `8 (67%)`; a dash when there is no whole. */
export function withShare(part: number, whole: number): string {
  return whole === 0 ? "–" : `${part} (${percentage(part, whole)})`;
}
