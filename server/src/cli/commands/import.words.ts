// What help says of `speerpunt import`.
import type { HelpWords } from "./command.js";

export const importWords: HelpWords = {
  nl: {
    summary: "maak Markdown van een Word-, OpenDocument- of HTML-bestand",
    operands: "[opties] <bestand>",
    help: `Maak Markdown van een Word-, OpenDocument- of HTML-bestand, om er in een editor aan verder te
werken. Koppen, nummers, lijsten, tabellen, voetnoten en opmerkingen gaan mee; wat niet
mee kan, wordt genoemd.

Gebruik:
  speerpunt import [opties] <bestand.docx, .docm, .odt of .html>

Opties:
  -o, --output BESTAND      naam van het nieuwe bestand (standaard de naam van het document
                            met .md); - is de standaarduitvoer
      --force               vervang een bestand dat er al is
  --language nl|en          taal van de meldingen (standaard nl)

Er wordt niets uitgevoerd of opgehaald dat in het document staat. Een pdf wordt niet gelezen.
`,
  },
  en: {
    summary: "make Markdown of a Word, OpenDocument or HTML file",
    operands: "[options] <file>",
    help: `Make Markdown of a Word, OpenDocument or HTML file, to go on with it in an editor.
Headings, numbers, lists, tables, footnotes and remarks are taken along; what cannot be is named.

Usage:
  speerpunt import [options] <file.docx, .docm, .odt or .html>

Options:
  -o, --output FILE         name of the new file (default: the name of the document with .md);
                            - is standard output
      --force               replace a file that is there
  --language nl|en          language of messages (default nl)

Nothing in the document is run or fetched. A PDF is not read.
`,
  },
};
