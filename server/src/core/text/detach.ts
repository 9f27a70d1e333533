// Pieces of a text that must not keep the whole text alive.

/**
 * The same string, with memory of its own. Engines let a slice point into the string it was cut from; kept for long, a
 * piece of a few words would keep every version of a document of a megabyte.
 */
export function detach(piece: string): string {
  return ` ${piece}`.slice(1);
}
