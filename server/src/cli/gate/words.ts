// What the command says by itself.
import type { MessageLanguage } from "../../core/index.js";
import type { RepositoryProblem } from "./tree-at.js";

export interface CommandWords {
  readonly causes: (count: number) => string;
  readonly written: (path: string) => string;
  readonly overwrites: (path: string) => string;
  readonly outputTwice: (path: string) => string;
  readonly shallow: (count: number) => string;
  readonly next: string;
  /** Why there is nothing to compare with. */
  readonly repository: Readonly<Record<RepositoryProblem, (ref: string) => string>>;
  readonly baseline: Readonly<
    Record<"missing" | "unreadable" | "unwritten", (path: string, why: string) => string>
  >;
  readonly updateWhat: string;
}

const nl: CommandWords = {
  causes: (count) =>
    `Let op: ${count === 1 ? "1 probleem" : `${count} problemen`} bij het lezen of bekijken; het oordeel is niet volledig.`,
  written: (path) => `${path}: geschreven.`,
  overwrites: (path) =>
    `${path}: dit is een document dat beoordeeld wordt. Kies een andere naam met --output.`,
  outputTwice: (path) =>
    `Met --output gaat meer dan één vorm naar ${path === "-" ? "de standaarduitvoer" : `“${path}”`}. Geef elke vorm een eigen bestand, zoals --output sarif=poort.sarif.`,
  shallow: (count) =>
    `Van ${count === 1 ? "1 uitleg" : `${count} keer uitleg`} is de schrijver niet te zien, want de geschiedenis van git is hier ingekort (git fetch --unshallow; in GitHub Actions: fetch-depth: 0).`,
  next: "Uitleg bij een reden: speerpunt explain <reden>",
  repository: {
    "no-git": () => "Vergelijken met --compare kan alleen met git, en dat is niet gevonden. Installeer git.",
    "no-repository": () =>
      "Vergelijken met --compare kan alleen in een git-repository. Geef de opdracht in een map die daarin ligt.",
    "unknown-ref": (ref) =>
      `--compare: “${ref}” is geen bekende commit, tak of label. Haal hem op met git fetch; bij actions/checkout hoort fetch-depth: 0.`,
  },
  baseline: {
    missing: (path) => `${path}: deze nulmeting bestaat niet. Maak haar met --update-baseline.`,
    unreadable: (path, why) =>
      `${path}: dit is geen nulmeting die te lezen is (${why}). Herstel het bestand, of haal het weg en maak het met --update-baseline.`,
    unwritten: (path, why) => `${path}: de nulmeting kan niet worden geschreven (${why}).`,
  },
  updateWhat: "Bij --update-baseline hoort --baseline BESTAND.",
};

const en: CommandWords = {
  causes: (count) =>
    `Note: ${count === 1 ? "1 problem" : `${count} problems`} while reading or checking; the verdict is not complete.`,
  written: (path) => `${path}: written.`,
  overwrites: (path) => `${path}: this is a document that is judged. Choose another name with --output.`,
  outputTwice: (path) =>
    `With --output more than one form goes to ${path === "-" ? "standard output" : `“${path}”`}. Give each form a file of its own, such as --output sarif=gate.sarif.`,
  shallow: (count) =>
    `The author of ${count === 1 ? "1 explanation" : `${count} explanations`} cannot be seen, because the history of git is cut short here (git fetch --unshallow; in GitHub Actions: fetch-depth: 0).`,
  next: "A reason explained: speerpunt explain --language en <reason>",
  repository: {
    "no-git": () => "Comparing with --compare needs git, which was not found. Install git.",
    "no-repository": () =>
      "Comparing with --compare works in a git repository only. Give the command in a folder that lies in one.",
    "unknown-ref": (ref) =>
      `--compare: “${ref}” is no known commit, branch or tag. Get it with git fetch; with actions/checkout use fetch-depth: 0.`,
  },
  baseline: {
    missing: (path) => `${path}: this baseline does not exist. Make it with --update-baseline.`,
    unreadable: (path, why) =>
      `${path}: this is no baseline that can be read (${why}). Restore the file, or remove it and make it with --update-baseline.`,
    unwritten: (path, why) => `${path}: the baseline cannot be written (${why}).`,
  },
  updateWhat: "With --update-baseline goes --baseline FILE.",
};

export const COMMAND_WORDS: Readonly<Record<MessageLanguage, CommandWords>> = { nl, en };
