// The words of the command line, by language.
import type { MessageLanguage } from "../../core/index.js";
import { en } from "./en.js";
import { nl, type Words } from "./nl.js";

export type { Words };
export const WORDS: Readonly<Record<MessageLanguage, Words>> = { nl, en };
