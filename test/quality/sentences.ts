// The sentence bank: single statements in their section, labelled one by one. Lines 1, 3, 5, … are tuned on, the others only
// counted.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyze, type SpearheadId, type SpearheadStatus } from "../../server/src/core/index.js";
import type { Half } from "./corpus.js";

export interface LabelledSentence {
  readonly heading: string;
  readonly text: string;
  readonly spearhead: SpearheadId;
  readonly verdict: "covers" | "weak" | "waives" | "none";
  readonly lang: "nl" | "en";
}

const STATUS: Readonly<Record<LabelledSentence["verdict"], SpearheadStatus>> = {
  covers: "covered",
  weak: "weak",
  waives: "waived",
  none: "missing",
};

const FOLDER = "test/corpus/sentences";

export function readSentences(half: Half): LabelledSentence[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) => readFileSync(join(FOLDER, name), "utf8").trim().split("\n"))
    .filter((_, index) => index % 2 === (half === "tune" ? 0 : 1))
    .map((line) => JSON.parse(line) as LabelledSentence);
}

export interface SentenceMiss {
  readonly sentence: LabelledSentence;
  readonly actual: SpearheadStatus;
}

/** The sentences that are read otherwise than labelled, each as a document of its own. */
export function missedSentences(sentences: readonly LabelledSentence[]): SentenceMiss[] {
  return sentences.flatMap((sentence) => {
    const text = `# ${sentence.lang === "en" ? "The tender" : "De aanbesteding"}\n\n## ${sentence.heading}\n\n${sentence.text}\n`;
    const actual = analyze(text, { language: sentence.lang }).spearheads[sentence.spearhead].status;
    return actual === STATUS[sentence.verdict] ? [] : [{ sentence, actual }];
  });
}
