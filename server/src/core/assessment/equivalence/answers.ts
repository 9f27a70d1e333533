// How a statement answers the question before it.
import type { CueHits } from "../../catalogue/cue-set.js";
import type { Statement } from "../../model/block-model.js";
import type { Answer } from "./facts.js";

/** What a statement says as an answer: “Antwoord: nee”, “A8 No.”, “- Ja, mits …”. `cues` are those of all statements. */
export function answerAt(statements: readonly Statement[], cues: readonly CueHits[], index: number): Answer {
  const statement = statements[index];
  const hits = cues[index];
  if (!statement || !hits || statement.question) return "open";
  const from = statement.tokens.findIndex(
    (token, at) =>
      token.kind === "word" && !hits.within("answer", at, at + 1) && !/^\p{L}\d+$/u.test(token.lower),
  );
  if (from < 0) return hits.has("answer") ? answerAt(statements, cues, index + 1) : "open";
  const no = hits.of("refuses").find((hit) => hit.start >= from);
  const yes = hits.of("allows").find((hit) => hit.start >= from);
  if (no && no.start <= from + 4 && (!yes || yes.start >= no.start || no.start <= yes.end + 1)) return "no";
  return yes && yes.start <= from + 6 ? "yes" : "open";
}

/** The answer that follows a question, past questions that go with it (“Wij doen het zelf. Volstaat dat?”); null at the end. */
export function answerAfter(
  statements: readonly Statement[],
  cues: readonly CueHits[],
  question: number,
): Answer | null {
  const { unit } = statements[question] as Statement;
  let next = question + 1;
  while (statements[next]?.question && statements[next]?.unit === unit) next++;
  return next < statements.length ? answerAt(statements, cues, next) : null;
}
