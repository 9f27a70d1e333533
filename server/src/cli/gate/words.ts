// What the command says by itself.
import type { MessageLanguage } from "../../core/index.js";

export interface CommandWords {
  readonly causes: (count: number) => string;
  readonly written: (path: string) => string;
  readonly overwrites: (path: string) => string;
  readonly next: string;
}

const nl: CommandWords = {
  causes: (count) =>
    `Let op: ${count === 1 ? "1 probleem" : `${count} problemen`} bij het lezen of bekijken; het oordeel is niet volledig.`,
  written: (path) => `${path}: geschreven.`,
  overwrites: (path) =>
    `${path}: dit is een document dat beoordeeld wordt. Kies een andere naam met --output.`,
  next: "Uitleg bij een reden: speerpunt explain <regel>, of docs/gate.md bij een reden die met gate- begint.",
};

const en: CommandWords = {
  causes: (count) =>
    `Note: ${count === 1 ? "1 problem" : `${count} problems`} while reading or checking; the verdict is not complete.`,
  written: (path) => `${path}: written.`,
  overwrites: (path) => `${path}: this is a document that is judged. Choose another name with --output.`,
  next: "A reason explained: speerpunt explain --language en <rule>, or docs/gate.md for one that begins with gate-.",
};

export const COMMAND_WORDS: Readonly<Record<MessageLanguage, CommandWords>> = { nl, en };
