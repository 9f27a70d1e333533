// What help says of `speerpunt report`.
import type { HelpWords } from "./command.js";
import { AS_WITH_CHECK } from "./document-options.words.js";

export const reportWords: HelpWords = {
  nl: {
    summary: "maak van een document een verslag om te lezen en af te drukken",
    operands: "[opties] <bestand of ->",
    help: `Maak van één document een verslag: een HTML-pagina met de dekking, de bevindingen, de uitleg en
de open keuzes, om te lezen, te versturen en af te drukken.

Gebruik:
  speerpunt report [opties] <bestand of ->

Opties:
  -o, --output BESTAND      naam van het verslag (standaard de standaarduitvoer)
      --force               vervang een bestand dat er al is
  --language nl|en          taal van het verslag (standaard nl)
${AS_WITH_CHECK.nl}

De pagina staat in één bestand, laadt niets en voert niets uit.
`,
  },
  en: {
    summary: "make a report of a document to read and print",
    operands: "[options] <file or ->",
    help: `Make a report of one document: an HTML page with the coverage, the findings, the explanations and
the open choices, to read, send and print.

Usage:
  speerpunt report [options] <file or ->

Options:
  -o, --output FILE         name of the report (default standard output)
      --force               replace a file that is there already
  --language nl|en          language of the report (default nl)
${AS_WITH_CHECK.en}

The page is one file; it loads nothing and runs nothing.
`,
  },
};
