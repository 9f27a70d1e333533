// How far the check is, on standard error, for a person who waits at a terminal.

export interface Progress {
  /** Tells that `done` documents are done. */
  readonly update: (done: number) => void;
  /** Leaves no trace on the screen. */
  readonly clear: () => void;
}

const FEW = 5;
const BAR_WIDTH = 24;
const INTERVAL_MS = 80;

/** A bar on a terminal when there is more than a few to do; nothing otherwise. */
export function startProgress(total: number, stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (!stream.isTTY || quiet || total <= FEW || process.env.TERM === "dumb") {
    return { update: () => undefined, clear: () => undefined };
  }
  let shownAt = 0;
  return {
    update: (done) => {
      const now = Date.now();
      if (now - shownAt < INTERVAL_MS && done < total) return;
      shownAt = now;
      const filled = Math.round((BAR_WIDTH * done) / total);
      stream.write(`\r[${"#".repeat(filled)}${"-".repeat(BAR_WIDTH - filled)}] ${done}/${total}`);
    },
    clear: () => {
      stream.write("\r\u001b[K");
    },
  };
}
