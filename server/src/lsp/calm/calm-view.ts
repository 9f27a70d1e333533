// What a writer sees of the findings of one document while typing in it.
import type { Finding, Span, TextEdit } from "../../core/index.js";
import type { Calm } from "../../protocol.js";
import { addEdit, spanAfter } from "../pending-edits.js";
import { lineAt, paragraphAt } from "./paragraph.js";

/** Who has not typed for so long is reading. */
export const PAUSE_MS = 2000;

/** A finding that the client has, with its words where the present text has them. */
interface Shown {
  readonly rule: string;
  readonly spearhead: string | null;
  readonly words: Span;
}

/**
 * Holds back findings that are new in the paragraph that somebody types in, until the writer has left it or pauses.
 * What stood there and still stands is shown where it is now; what is repaired is gone at once.
 * Nothing is held back before the client has told where the cursor is. All offsets are in the present text.
 */
export class CalmView {
  #cursors: readonly number[] | undefined;
  /** Where the last edit ended, until the client tells anew where the cursor is. */
  #typedAt: number | undefined;
  #pauseBegins = Number.NEGATIVE_INFINITY;
  #shown: readonly Shown[] = [];
  #edits: TextEdit[] = [];
  #all: readonly Finding[] = [];
  #visible: readonly Finding[] = [];
  #held: readonly Finding[] = [];

  /** The moment from which everything is shown, if nobody types before. */
  get pauseBegins(): number {
    return this.#pauseBegins;
  }

  get holdsBack(): boolean {
    return this.#held.length > 0;
  }

  /** Somebody edited the text; the edit is stated in the text before it. `now` in milliseconds of any clock, always the same. */
  edited(edit: TextEdit, now: number): void {
    if (this.#cursors === undefined) return;
    addEdit(this.#edits, edit);
    this.#cursors = this.#cursors.map((offset) => spanAfter({ start: offset, end: offset }, edit).end);
    this.#typedAt = edit.span.start + edit.newText.length;
    this.#pauseBegins = now + PAUSE_MS;
  }

  /** The client tells where the cursors are; nowhere when the writer is in another document. */
  cursorsAt(offsets: readonly number[]): void {
    if (this.#cursors === undefined) this.#edits = [];
    this.#cursors = offsets;
    this.#typedAt = undefined;
  }

  /** Whether something that is held back need not be any more. */
  mayRelease(text: string, calm: Calm, now: number): boolean {
    const places = this.#places(text, calm, now);
    return this.#held.some(({ span }) => !places.some((place) => touches(place, span)));
  }

  /** Those of the findings that are to be seen now; the same array for the same findings while nothing is released. */
  choose(findings: readonly Finding[], text: string, calm: Calm, now: number): readonly Finding[] {
    const places = this.#places(text, calm, now);
    const isKnown = this.#matcher();
    const held = findings.filter(
      (finding) => places.some((place) => touches(place, finding.span)) && !isKnown(finding),
    );
    // What is held back for one text can only become less, so that as many are the same.
    if (findings !== this.#all || held.length !== this.#held.length) {
      const hidden = new Set(held);
      this.#visible = held.length === 0 ? findings : findings.filter((finding) => !hidden.has(finding));
    }
    this.#all = findings;
    this.#held = held;
    this.#remember();
    return this.#visible;
  }

  #remember(): void {
    this.#edits = [];
    this.#shown =
      this.#cursors === undefined
        ? []
        : this.#visible.map(({ rule, spearhead, focus }) => ({ rule, spearhead, words: focus }));
  }

  /** Tells whether a finding is one that the client has already; each of those stands for one finding. */
  #matcher(): (finding: Finding) => boolean {
    let left: Shown[] | undefined;
    return ({ rule, spearhead, focus }) => {
      left ??= this.#shown.map((one) => ({ ...one, words: this.#edits.reduce(spanAfter, one.words) }));
      const at = left.findIndex(
        (one) => one.rule === rule && one.spearhead === spearhead && touches(one.words, focus),
      );
      if (at < 0) return false;
      left.splice(at, 1);
      return true;
    };
  }

  /** Where new findings wait. */
  #places(text: string, calm: Calm, now: number): readonly Span[] {
    if (calm === "off" || this.#cursors === undefined || now >= this.#pauseBegins) return [];
    const around = calm === "line" ? lineAt : paragraphAt;
    const offsets = this.#typedAt === undefined ? this.#cursors : [...this.#cursors, this.#typedAt];
    return [...new Set(offsets)].map((offset) => around(text, Math.min(offset, text.length)));
  }
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
