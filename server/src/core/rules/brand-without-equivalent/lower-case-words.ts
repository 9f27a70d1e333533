// Whether a document writes a word without a capital, remembered from one analysis to the next.
import type { BlockModel } from "../../model/block-model.js";

/** Documents that are remembered at a time. */
const MOST_DOCUMENTS = 4;
const recent: LowerCaseWords[] = [];

/** The words of a document. Blocks that were there at an earlier analysis are not read again. */
export function lowerCaseWords(models: readonly BlockModel[]): LowerCaseWords {
  const index = recent.findIndex((words) => words.isVersionOf(models));
  const words = (index < 0 ? undefined : recent.splice(index, 1)[0]) ?? new LowerCaseWords(models);
  recent.unshift(words);
  if (recent.length > MOST_DOCUMENTS) recent.pop();
  words.update(models);
  return words;
}

class LowerCaseWords {
  /** For each word that was asked for, a block that holds it, or null. */
  readonly #found = new Map<string, BlockModel | null>();

  constructor(private models: readonly BlockModel[]) {}

  isVersionOf(models: readonly BlockModel[]): boolean {
    if (models === this.models) return true;
    const { before, after } = sharedEnds(this.models, models);
    return before + after > 0 && 2 * (before + after) >= models.length;
  }

  update(models: readonly BlockModel[]): void {
    if (models === this.models) return;
    const { before, after } = sharedEnds(this.models, models);
    const gone = new Set(this.models.slice(before, this.models.length - after));
    const come = models.slice(before, models.length - after);
    for (const [word, holder] of this.#found) {
      if (holder === null) this.#found.set(word, holderOf(word, come));
      else if (gone.has(holder)) this.#found.delete(word);
    }
    this.models = models;
  }

  has(word: string): boolean {
    let holder = this.#found.get(word);
    if (holder === undefined) {
      holder = holderOf(word, this.models);
      this.#found.set(word, holder);
    }
    return holder !== null;
  }
}

function holderOf(word: string, models: readonly BlockModel[]): BlockModel | null {
  const holds = (model: BlockModel) =>
    model.source.includes(word) &&
    model.statements.some(
      ({ text, tokens }) =>
        text.includes(word) && tokens.some((token) => token.lower === word && !token.capital),
    );
  return models.find(holds) ?? null;
}

/** How many blocks two versions of a document share at their start and at their end. */
function sharedEnds(
  old: readonly BlockModel[],
  now: readonly BlockModel[],
): { before: number; after: number } {
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && old[before] === now[before]) before++;
  let after = 0;
  while (after < most - before && old[old.length - 1 - after] === now[now.length - 1 - after]) after++;
  return { before, after };
}
