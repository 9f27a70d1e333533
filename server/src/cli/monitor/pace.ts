// How far the monitor is, how fast it goes and how long it will take, on standard error.
import type { MessageLanguage } from "../../core/index.js";
import { WORDS } from "../words/words.js";
import type { RecordsProgress } from "./records.js";

export interface Pace {
  readonly update: (progress: RecordsProgress) => void;
  /** Leaves no line behind on a terminal. */
  readonly clear: () => void;
}

/** What a line of progress tells. */
export interface PaceFacts extends RecordsProgress {
  readonly total: number;
  readonly perSecond: number;
  /** Null while nothing tells. */
  readonly secondsLeft: number | null;
}

export interface PaceOptions {
  readonly total: number;
  readonly stream: NodeJS.WriteStream;
  readonly quiet: boolean;
  readonly language: MessageLanguage;
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
}

const TERMINAL_MS = 100;
/** In a log, where every line stays. */
const LOG_MS = 20_000;
/** The rate is that of the last part of the run, since what is known goes much faster. */
const WINDOW_MS = 20_000;

/** On a terminal one line that changes; elsewhere a line now and then. */
export function startPace({ total, stream, quiet, language, now }: PaceOptions): Pace {
  if (quiet) return { update: () => undefined, clear: () => undefined };
  const words = WORDS[language].monitor;
  const isTerminal = stream.isTTY === true && process.env.TERM !== "dumb";
  const started = now();
  let shownAt = started;
  let marks = [{ at: started, done: 0 }];
  return {
    update: ({ done, analysed }) => {
      const at = now();
      if (at - shownAt < (isTerminal ? TERMINAL_MS : LOG_MS)) return;
      shownAt = at;
      marks.push({ at, done });
      while (marks.length > 2 && at - (marks[1]?.at ?? at) > WINDOW_MS) marks = marks.slice(1);
      const since = marks[0] ?? { at: started, done: 0 };
      const perSecond = ((done - since.done) * 1000) / Math.max(1, at - since.at);
      const line = words.progress({
        done,
        total,
        analysed,
        perSecond,
        secondsLeft: perSecond > 0 ? Math.ceil((total - done) / perSecond) : null,
      });
      stream.write(isTerminal ? `\r${line}\u001b[K` : `${line}\n`);
    },
    clear: () => {
      if (isTerminal) stream.write("\r\u001b[K");
    },
  };
}
