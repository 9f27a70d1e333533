// Gives memory back when the writer pauses. Each keystroke leaves a copy of the text behind; in a long document the
// engine would let a hundred of them lie before it looks.

/** A pause as long as this is taken for one. */
const PAUSE_MS = 500;
/** What is left behind, in UTF-16 units, that is worth a collection. */
const WORTHWHILE = 20_000_000;
/** What is worth one that gives the emptied pages back to the system, which takes about three times as long. */
const WORTH_THOROUGHNESS = 200_000_000;

export class Tidy {
  readonly #collect: (thoroughly: boolean) => void;
  #leftBehind = 0;
  #sinceThorough = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(collect: (thoroughly: boolean) => void) {
    this.#collect = collect;
  }

  /** A document of this length was edited. */
  edited(length: number): void {
    this.#leftBehind += length;
    this.#sinceThorough += length;
    clearTimeout(this.#timer);
    if (this.#leftBehind < WORTHWHILE) return;
    this.#timer = setTimeout(() => {
      const thoroughly = this.#sinceThorough >= WORTH_THOROUGHNESS;
      this.#leftBehind = 0;
      if (thoroughly) this.#sinceThorough = 0;
      this.#collect(thoroughly);
    }, PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
