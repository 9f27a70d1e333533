// Kinds of words that an editor may colour.
import type { SpearheadId } from "../../catalogue/types.js";

/** Names of the protocol where there is one. `label`: the id of a requirement; `number`: a quantity with its unit. */
export const TOKEN_TYPES = ["label", "modality", "number", "hedge", "evidence"] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** A modal verb has one of the first two; evidence has its spearheads, and one of the last two where it does not cover them. */
export const TOKEN_MODIFIERS = [
  "obligation",
  "permission",
  "klimaatneutraal",
  "innovatiegericht",
  "circulair",
  "social-return",
  "wish",
  "waiver",
] as const satisfies readonly (SpearheadId | string)[];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A type with its modifiers as one number above 0. */
export function tokenCode(type: TokenType, modifiers: readonly TokenModifier[] = []): number {
  const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
  return (bits << TYPE_BITS) | (TOKEN_TYPES.indexOf(type) + 1);
}

const TYPE_BITS = 3;

/** Index in `TOKEN_TYPES`. */
export function typeOfCode(code: number): number {
  return (code & ((1 << TYPE_BITS) - 1)) - 1;
}

/** A bit for each of `TOKEN_MODIFIERS`. */
export function modifiersOfCode(code: number): number {
  return code >> TYPE_BITS;
}
