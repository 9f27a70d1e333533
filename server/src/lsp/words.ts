// What the server itself has to say; findings are worded by the core.
import type { MessageLanguage } from "../core/index.js";

interface Words {
  readonly moreFindings: (count: number) => string;
  readonly tooLarge: (megabytes: number) => string;
  readonly tooLargeUnopened: (megabytes: number) => string;
  readonly failed: () => string;
  /** What the server does while it goes through the files of the workspace. */
  readonly checking: () => string;
  readonly checked: (done: number, total: number) => string;
  /** Label of a change that a writer has to look at before it is made. */
  readonly needsJudgement: () => string;
  readonly notText: () => string;
  readonly notRead: (reason: string) => string;
  /** Title of the quick fix that puts in a key or value what was probably meant. */
  readonly replaceBy: (replacement: string) => string;
}

const nl: Words = {
  moreFindings: (count) =>
    `Er ${count === 1 ? "is nog 1 bevinding" : `zijn nog ${count} bevindingen`} in dit document, die hier niet ${
      count === 1 ? "getoond wordt" : "getoond worden"
    }. Los eerst de bevindingen op die u ziet, of gebruik de opdrachtregel voor de hele lijst.`,
  tooLarge: (megabytes) =>
    `Dit document is groter dan ${megabytes} miljoen tekens en is niet gecontroleerd. Splits het in delen.`,
  tooLargeUnopened: (megabytes) =>
    `Dit document is groter dan ${megabytes} MB en wordt niet op de achtergrond gecontroleerd. Open het om het te laten controleren.`,
  failed: () =>
    "Dit document kon niet worden gecontroleerd door een fout in Speerpunt zelf. De oorzaak staat in het logboek; meld haar, dan lossen wij haar op.",
  replaceBy: (replacement) => `Vervang door “${replacement}”`,
  checking: () => "Speerpunt controleert de bestekken in de werkruimte",
  checked: (done, total) => `${done} van ${total}`,
  needsJudgement: () => "Vraagt uw oordeel",
  notText: () =>
    "Dit bestand is geen tekst in UTF-8 of UTF-16 en is niet gecontroleerd. Sla het op als UTF-8.",
  notRead: (reason) => `Dit bestand kon niet worden gelezen (${reason}) en is niet gecontroleerd.`,
};

const en: Words = {
  moreFindings: (count) =>
    `This document has ${count === 1 ? "1 more finding that is" : `${count} more findings that are`} not shown here. First resolve those you see, or use the command line for the whole list.`,
  tooLarge: (megabytes) =>
    `This document has more than ${megabytes} million characters and was not checked. Split it into parts.`,
  tooLargeUnopened: (megabytes) =>
    `This document is larger than ${megabytes} MB and is not checked in the background. Open it to have it checked.`,
  failed: () =>
    "This document could not be checked because of a fault in Speerpunt itself. The log names the cause; report it and we will mend it.",
  replaceBy: (replacement) => `Replace by “${replacement}”`,
  checking: () => "Speerpunt checks the specifications in the workspace",
  checked: (done, total) => `${done} of ${total}`,
  needsJudgement: () => "Needs your judgement",
  notText: () => "This file is not text in UTF-8 or UTF-16 and was not checked. Save it as UTF-8.",
  notRead: (reason) => `This file could not be read (${reason}) and was not checked.`,
};

export const WORDS: Readonly<Record<MessageLanguage, Words>> = { nl, en };
