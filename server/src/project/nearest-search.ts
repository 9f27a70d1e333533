// The rule by which one of the files above a document applies to it, for the disk and for URIs alike.

/** A folder on the way up from a document. */
export interface PassedFolder {
  readonly isRepository: boolean;
  /** A workspace folder of the editor, or the current folder of the command line. */
  readonly isTop: boolean;
}

/**
 * The search for the nearest file of a name, upwards: to the folder with `.git`; where there is none, to the first folder
 * that is a top; where there is none of those either, to the root. What lies farther up does not count.
 */
export class NearestSearch<File> {
  #nearest: File | undefined;
  #uptoTop: { readonly file: File | undefined } | undefined;
  #isOver = false;

  /** Whether a file in the next folder could still be the one. */
  get needsFile(): boolean {
    return this.#nearest === undefined;
  }

  /** Passes a folder with its file, if it has one. Answers whether the search goes on above it. */
  pass(file: File | undefined, { isRepository, isTop }: PassedFolder): boolean {
    this.#nearest ??= file;
    if (isRepository) this.#isOver = true;
    else if (isTop) this.#uptoTop ??= { file: this.#nearest };
    return !this.#isOver;
  }

  /** What applies, after the last folder was passed. */
  get found(): File | undefined {
    return this.#isOver || this.#uptoTop === undefined ? this.#nearest : this.#uptoTop.file;
  }
}
