// Words beside the symbols of a document.
import type { MessageLanguage, SpearheadId } from "../../catalogue/types.js";

export interface SymbolStrings {
  /** How a requirement binds. */
  readonly binding: string;
  readonly wish: string;
  readonly points: string;
  readonly matrix: string;
  /** Short names, for where there is room for a few words. */
  readonly spearheads: Readonly<Record<SpearheadId, string>>;
}

export const SYMBOL_STRINGS: Readonly<Record<MessageLanguage, SymbolStrings>> = {
  nl: {
    binding: "eis",
    wish: "wens",
    points: "punten",
    matrix: "MVI-matrix",
    spearheads: {
      klimaatneutraal: "klimaat",
      innovatiegericht: "innovatie",
      circulair: "circulair",
      "social-return": "social return",
    },
  },
  en: {
    binding: "requirement",
    wish: "wish",
    points: "points",
    matrix: "MVI matrix",
    spearheads: {
      klimaatneutraal: "climate",
      innovatiegericht: "innovation",
      circulair: "circular",
      "social-return": "social return",
    },
  },
};
