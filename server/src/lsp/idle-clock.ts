const QUIET_MS = 200;
const MAX_WAIT_MS = 3000;

/** Tells work in the background when the writer pauses. */
export class IdleClock {
  #lastTouch = Number.NEGATIVE_INFINITY;

  /** The writer did something. */
  touch(): void {
    this.#lastTouch = performance.now();
  }

  /** Resolves when nothing was done for a while, or after a few seconds for one who never pauses. */
  async whenIdle(): Promise<void> {
    const started = performance.now();
    // Even when all is quiet, messages that have come in go first.
    await sleep(1);
    for (;;) {
      const now = performance.now();
      const left = this.#lastTouch + QUIET_MS - now;
      if (left <= 0 || now - started > MAX_WAIT_MS) return;
      await sleep(left);
    }
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
