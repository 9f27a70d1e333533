// Which capitalised words of a document are names of bodies, places and persons, or terms of its own.
import type { BlockModel } from "../../model/block-model.js";
import type { DocumentScope } from "../rule.js";
import { type BlockFacts, blockFacts, type FixedMake } from "./block-facts.js";
import { lowerCaseWords } from "./lower-case-words.js";

/** A word that comes back more often is a name or term of the document and no make that one requirement fixes. */
const MOST_MENTIONS = 5;

/** What the names of one document stand for. Nothing is gathered before a name is asked for that no list knows. */
export class DocumentNames {
  #bodies: Set<string> | undefined;
  #mentions: Map<string, number> | undefined;

  constructor(private readonly document: DocumentScope) {}

  /** Whether every unknown word of the name stands for something else than a make. */
  isBodyOrTerm({ name }: FixedMake): boolean {
    const [first] = name.unknown;
    if (name.known || first === undefined) return false;
    if ((this.#mentionsByWord().get(first) ?? 0) > MOST_MENTIONS) return true;
    return name.unknown.every((word) => this.#bodyWords().has(word.toLowerCase()) || this.#isOrdinary(word));
  }

  #bodyWords(): ReadonlySet<string> {
    this.#bodies ??= new Set(this.#facts().flatMap(({ bodies }) => bodies));
    return this.#bodies;
  }

  #mentionsByWord(): ReadonlyMap<string, number> {
    if (!this.#mentions) {
      this.#mentions = new Map();
      for (const { mentions } of this.#facts())
        for (const word of mentions) this.#mentions.set(word, (this.#mentions.get(word) ?? 0) + 1);
    }
    return this.#mentions;
  }

  #facts(): BlockFacts[] {
    const { assessment, language } = this.document;
    return blockFacts.in(assessment, language).map(({ facts }) => facts);
  }

  /** A word that the document also writes without a capital. */
  #isOrdinary(word: string): boolean {
    const lower = word.toLowerCase();
    if (lower === word) return false;
    const models: readonly BlockModel[] = this.document.assessment.outline.blocks;
    return lowerCaseWords(models).has(lower);
  }
}
