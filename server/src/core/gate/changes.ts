// Which reasons were there before: by rule, headings and words, so that text that moves keeps its state.
import type { GateReason } from "./verdict.js";

/** What stays of a reason when the text around it changes. */
export interface ReasonKey {
  readonly path: string;
  readonly rule: string;
  /** The id of a spearhead, or the empty string. */
  readonly spearhead: string;
  /** Headings without their numbers, and text, both in lower case with single spaces. */
  readonly headings: readonly string[];
  readonly text: string;
}

export interface Matched {
  /** For each reason, whether it was there before. */
  readonly isKnown: readonly boolean[];
  /** What was there and is no more. */
  readonly gone: readonly ReasonKey[];
}

/** There is one of these at most for a spearhead of a document, wherever it stands and whatever it quotes. */
const OF_DOCUMENT: ReadonlySet<string> = new Set([
  "missing-spearhead",
  "weak-spearhead",
  "gate-spearhead",
  "gate-award-weight",
  "gate-award-unknown",
]);

export function keyOf({ path, rule, spearhead, headings, text }: GateReason): ReasonKey {
  const isWhole = OF_DOCUMENT.has(rule);
  return {
    path,
    rule,
    spearhead: spearhead ?? "",
    headings: isWhole ? [] : headings.map((heading) => normalised(heading).replace(NUMBER, "")),
    text: isWhole ? "" : normalised(text),
  };
}

/** “5.2 Eisen” is still “eisen” when a chapter is put in front of it. */
const NUMBER = /^(?:\d+(?:\.\d+)*\.?|[a-z]\.)\s+/;

function normalised(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** A shorter text may well be written twice by chance. */
const TELLING_LENGTH = 40;

/**
 * Pairs what is there with what was there, each once: in the same place, else below other headings, else in another
 * document. What looks alike is counted. `documents`: the paths of all documents that are there.
 */
export function matchKeys(
  now: readonly ReasonKey[],
  before: readonly ReasonKey[],
  documents: ReadonlySet<string>,
): Matched {
  const isKnown = now.map(() => false);
  let left = [...before];
  const anywhere = (key: ReasonKey) => {
    const { path, rule, spearhead, text } = key;
    const isTelling = text.length >= TELLING_LENGTH;
    return isTelling || (text === "" && !documents.has(path))
      ? JSON.stringify([rule, spearhead, text])
      : null;
  };
  const elsewhere = ({ rule, spearhead, text }: ReasonKey) => JSON.stringify([rule, spearhead, text]);
  for (const [describe, describeBefore] of [
    [inPlace, inPlace],
    [inDocument, inDocument],
    [elsewhere, anywhere],
  ] as const) {
    const waiting = new Map<string, ReasonKey[]>();
    for (const key of left) {
      const name = describeBefore(key);
      if (name === null) continue;
      const alike = waiting.get(name);
      if (alike) alike.push(key);
      else waiting.set(name, [key]);
    }
    const taken = new Set<ReasonKey>();
    now.forEach((key, index) => {
      const found = isKnown[index] ? undefined : waiting.get(describe(key))?.shift();
      if (found === undefined) return;
      taken.add(found);
      isKnown[index] = true;
    });
    left = left.filter((key) => !taken.has(key));
  }
  return { isKnown, gone: left };
}

function inPlace(key: ReasonKey): string {
  return JSON.stringify([key.path, key.rule, key.spearhead, key.headings, key.text]);
}

function inDocument({ path, rule, spearhead, text }: ReasonKey): string {
  return JSON.stringify([path, rule, spearhead, text]);
}
