// Scales, which look like lists of weights.
import { figuresIn } from "./figures.js";
import { wordsIn } from "./words.js";

/** Whether the labels are steps of a scale ("Goed", "Binnen 2 dagen") and no criteria. */
export function isLadder(labels: readonly string[]): boolean {
  const bare = labels.map((label) =>
    label
      .replace(/^\p{L}+ \d+(?:\.\d+)*(?:\s?[:.–-]\s+|\s(?=\p{Lu}))/u, "")
      .replace(/^(?:\p{L}{0,3}[-.]?\d+(?:\.\d+)*\p{L}?|\p{L})[.):]?\s+/u, ""),
  );
  const steps = bare.filter((label) => wordsIn(label).first.has("grade") || /^[\d<>≤≥=]/.test(label)).length;
  if (steps * 2 >= bare.length) return true;
  return bare.every((label) => figuresIn(label).length > 0);
}
