// Changes tried out one after the other, each on the same text.
import { type Analysis, type AnalysisOptions, Analyzer } from "../../analysis/analyzer.js";
import type { TextEdit } from "../../text/edit.js";

/** Costs one analysis of the whole text, and for each trial only what its edits touch. */
export class Trials {
  readonly #analyzer: Analyzer;

  constructor(text: string, options: AnalysisOptions) {
    this.#analyzer = new Analyzer(text, options);
    // What is remembered of the text as it stands is what makes a trial cheap.
    this.#analyzer.analysis;
  }

  /** The analysis of the text with some edits, which do not overlap; afterwards the text is as it was. */
  after(edits: readonly TextEdit[]): Analysis {
    const before = this.#analyzer.text;
    const ascending = [...edits].sort((a, b) => a.span.start - b.span.start);
    for (const edit of [...ascending].reverse()) this.#analyzer.edit(edit);
    const { analysis } = this.#analyzer;
    let moved = 0;
    const inverse = ascending.map(({ span, newText }): TextEdit => {
      const start = span.start + moved;
      moved += newText.length - (span.end - span.start);
      return { span: { start, end: start + newText.length }, newText: before.slice(span.start, span.end) };
    });
    for (const edit of inverse.reverse()) this.#analyzer.edit(edit);
    return analysis;
  }
}
