// The first keystrokes of a session should not wait for the engine to compile what every keystroke runs.
import { Analyzer, RULE_IDS, rulePage } from "../core/index.js";

const LENGTH = 12_000;
const EDITS = 120;

/**
 * Types into a document of our own, one letter at a time, between the messages that come in. Takes a few tenths of a
 * second in all; a message waits for one letter at most. Returns a function that ends it early.
 */
export function warmUp(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let analyzer: Analyzer | undefined;
  let edits = 0;
  const step = () => {
    if (analyzer === undefined) analyzer = new Analyzer(practiceText());
    else {
      // A step that shares no factor with the length visits headings, lists and tables alike.
      const start = (edits * 7919) % analyzer.text.length;
      analyzer.edit({ span: { start, end: start }, newText: "e" });
    }
    void analyzer.analysis;
    edits++;
    timer = edits < EDITS ? setTimeout(step, 0) : undefined;
  };
  timer = setTimeout(step, 0);
  return () => clearTimeout(timer);
}

/** Lists, tables and prose as in a specification, made of the pages of the rules. */
function practiceText(): string {
  const sentences = RULE_IDS.flatMap((id) => (rulePage(id, "nl") ?? "").split("\n")).filter((line) =>
    /^\p{L}.{20,}\.$/u.test(line),
  );
  const parts = sentences.map((sentence, index) => {
    const label = `E-${index + 1}`;
    if (index % 9 === 0) return `\n## ${index} ${label}\n`;
    if (index % 9 < 5) return `${index}. **${label}** ${sentence} ${sentence}\n   - ${sentence}`;
    if (index % 9 === 5)
      return `\n| Nr | ${label} | % |\n|---|---|--:|\n${`| ${label} | ${sentence} | 20% |\n`.repeat(8)}`;
    return `\n${sentence} ${sentence} [${label}](${label}) *${label}*\n`;
  });
  let text = parts.join("\n");
  while (text.length < LENGTH && text.length > 0) text += text;
  return text.slice(0, LENGTH);
}
