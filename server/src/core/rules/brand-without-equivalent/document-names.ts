// Which capitalised words of a document are names of bodies, places and persons, or terms of its own.
import { type Tally, tallyPerBlock } from "../../assessment/tally.js";
import type { BlockModel } from "../../model/block-model.js";
import type { DocumentScope } from "../rule.js";
import { blockFacts, type FixedMake } from "./block-facts.js";
import { type Frame, isSaid } from "./frames.js";
import { lowerCaseWords } from "./lower-case-words.js";

/** A word that comes back more often is a name or term of the document and no make that one requirement fixes. */
const MOST_MENTIONS = 5;

/** In these a sentence tells by what means something is done, and not what is delivered. */
const INSTRUMENT: ReadonlySet<Frame> = new Set<Frame>([
  "named-thing",
  "instrument",
  "with",
  "delivers",
  "bare",
]);

const mentionsOf = tallyPerBlock(blockFacts, ({ mentions }) => mentions);
const environmentOf = tallyPerBlock(blockFacts, ({ environment }) => environment);
const bodiesOf = tallyPerBlock(blockFacts, ({ bodies }) => bodies);

/** What the names of one document stand for. Nothing is gathered before a name is asked for that no list knows. */
export class DocumentNames {
  #environment: Tally | undefined;
  #bodies: Tally | undefined;
  #mentions: Tally | undefined;

  constructor(private readonly document: DocumentScope) {}

  /** Whether a system by which something is done is one that the document elsewhere says to be there. */
  isEnvironment({ frame, isNew }: FixedMake, words: string): boolean {
    if (isNew || !INSTRUMENT.has(frame)) return false;
    const { assessment, language } = this.document;
    this.#environment ??= environmentOf(assessment, language);
    return (this.#environment.get(words) ?? 0) > 0;
  }

  /** Whether every unknown word of the name stands for something else than a make. */
  isBodyOrTerm({ name, frame }: FixedMake): boolean {
    const [first] = name.unknown;
    if (name.known || first === undefined) return false;
    if (!isSaid(frame) && this.#isOften(first)) return true;
    return name.unknown.every((word) => this.#isBody(word.toLowerCase()) || this.#isOrdinary(word));
  }

  #isOften(word: string): boolean {
    const { assessment, language } = this.document;
    this.#mentions ??= mentionsOf(assessment, language);
    return (this.#mentions.get(word) ?? 0) > MOST_MENTIONS;
  }

  #isBody(word: string): boolean {
    const { assessment, language } = this.document;
    this.#bodies ??= bodiesOf(assessment, language);
    return (this.#bodies.get(word) ?? 0) > 0;
  }

  /** A word that the document also writes without a capital. */
  #isOrdinary(word: string): boolean {
    const lower = word.toLowerCase();
    if (lower === word) return false;
    const models: readonly BlockModel[] = this.document.assessment.outline.blocks;
    return lowerCaseWords(models).has(lower);
  }
}
