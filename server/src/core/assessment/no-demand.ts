// Whether words of a demand stand where nothing is demanded: in a question in disguise, a wish, the present state or a condition.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import { type CueHits, CueSet } from "../catalogue/cue-set.js";
import type { DocumentLanguage } from "../catalogue/types.js";
import type { Token } from "../text/tokens.js";

const CUES = new CueSet(CATALOGUE.noDemand);

/** Cues that make the whole sentence one that demands nothing, wherever they stand. */
const ANYWHERE = ["wishes", "not-asked", "entitles"] as const;

/** A sentence about what is there says so in its first words. */
const LATEST_PRESENT = 1;

/** Reads one sentence; asked only for sentences in which a rule has found something. */
export class NoDemand {
  readonly #cues: CueHits;

  constructor(
    private readonly tokens: readonly Token[],
    language: DocumentLanguage,
  ) {
    this.#cues = CUES.find(tokens, language);
  }

  /** Whether the whole sentence hopes, describes, gives a right or says that something is not needed. */
  whole(): boolean {
    return (
      ANYWHERE.some((id) => this.#cues.has(id)) ||
      this.#cues.of("present").some(({ start }) => start <= LATEST_PRESENT)
    );
  }

  /** Whether the words at token `at` belong to what a tenderer is to tell, are denied, or mean a trial. */
  asked(at: number): boolean {
    return (
      this.#cues.of("asks-answer").some(({ end }) => end <= at) ||
      this.#cues.of("negates").some(({ end }) => end === at) ||
      this.#cues.of("tries-out").some(({ start, end }) => start <= at && at < end)
    );
  }

  /** Whether a limit in words stands behind token `at`. */
  bounded(at: number): boolean {
    return this.#cues.of("bounds").some(({ start }) => start > at);
  }

  /** Whether the words at token `at` stand in the condition with which the sentence opens. */
  supposed(at: number): boolean {
    if (!this.#cues.of("supposes").some(({ start }) => start === 0)) return false;
    const comma = this.tokens.findIndex(({ lower }) => lower === ",");
    return at < comma;
  }
}
