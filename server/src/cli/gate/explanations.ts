// Every explanation in the documents, with who gave it and since when.
import { STDIN } from "../find-documents.js";
import { placeOf } from "../reporters/wording.js";
import { WORDS } from "../words/words.js";
import { type Author, authorsOf } from "./blame.js";
import type { SignedExplanation } from "./gate-run.js";
import type { JudgedDocument } from "./judge.js";

export async function signedExplanations(judged: readonly JudgedDocument[]): Promise<SignedExplanation[]> {
  const all: SignedExplanation[] = [];
  for (const { absolutePath, document } of judged) {
    const { gate, report, places, language } = document;
    if (gate === undefined || gate.explanations.length === 0) continue;
    // Lines of a document from a word processor are not those of its file.
    const hasLines = absolutePath !== STDIN && places.size === 0;
    const authors = hasLines ? await authorsOf(absolutePath) : [];
    for (const explanation of gate.explanations) {
      const { start, end } = explanation.range;
      const author = latest(authors.slice(start.line - 1, end.line));
      all.push({
        ...explanation,
        path: report.path,
        place: placeOf(document, start.line, start.offset, WORDS[language]),
        author: author?.name ?? null,
        date: author?.day ?? null,
      });
    }
  }
  return all;
}

/** Who touched the lines last; null when one of them is not committed. */
function latest(authors: readonly (Author | null)[]): Author | null {
  let last: Author | null = null;
  for (const author of authors) {
    if (author === null) return null;
    if (last === null || author.day >= last.day) last = author;
  }
  return last;
}
