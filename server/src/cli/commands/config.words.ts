// What help says of `speerpunt config`.
import type { HelpWords } from "./command.js";

export const configWords: HelpWords = {
  nl: {
    summary: "toon welke instellingen voor een document gelden en waar ze vandaan komen",
    operands: "<document> ...",
    help: `Toon welke instellingen voor een document gelden, en van elk waar die vandaan komt: de kop van
het document, een optie, een bestand met regel, de tekst of de standaard.

Gebruik:
  speerpunt config [opties] <bestand, map, patroon of -> ...

Opties: --language, --document-language, --date, --config, --organisation, --no-config en
--stdin-filename, als bij speerpunt check. In de editor staan daar ook de instellingen van
de editor bij.
`,
  },
  en: {
    summary: "show which settings apply to a document and where they come from",
    operands: "<document> ...",
    help: `Show which settings apply to a document, and of each where it comes from: the front matter of
the document, an option, a file with its line, the text or the default.

Usage:
  speerpunt config [options] <file, folder, pattern or -> ...

Options: --language, --document-language, --date, --config, --organisation, --no-config and
--stdin-filename, as with speerpunt check. In the editor the settings of the editor are
listed too.
`,
  },
};
