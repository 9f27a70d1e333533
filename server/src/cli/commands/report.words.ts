// What help says of `speerpunt report`.
import type { HelpWords } from "./command.js";

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
  --document-language nl|nl-BE|en, --date JJJJ-MM-DD, --config BESTAND,
  --organisation BESTAND, --no-config, --stdin-filename NAAM
                            als bij speerpunt check

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
  --document-language nl|nl-BE|en, --date YYYY-MM-DD, --config FILE,
  --organisation FILE, --no-config, --stdin-filename NAME
                            as with speerpunt check

The page is one file; it loads nothing and runs nothing.
`,
  },
};
