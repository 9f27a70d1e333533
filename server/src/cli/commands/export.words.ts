// What help says of `speerpunt export`.
import type { HelpWords } from "./command.js";

export const exportWords: HelpWords = {
  nl: {
    summary: "maak een Word-bestand van een bestek in Markdown",
    operands: "[opties] <bestand.md>",
    help: `Maak een Word-bestand (.docx) van een bestek in Markdown: koppen, lijsten, tabellen,
voetnoten en opmerkingen, met de stijlen van uw organisatie als u een huisstijlbestand noemt.

Gebruik:
  speerpunt export [opties] <bestand.md>

Opties:
      --to docx             vorm van het nieuwe bestand (nu alleen docx)
      --reference BESTAND   neem de stijlen van dit .docx- of .dotx-bestand over
  -o, --output BESTAND      naam van het nieuwe bestand (standaard de naam van het document
                            met .docx)
      --force               vervang een bestand dat er al is
  --language nl|en          taal van de meldingen (standaard nl)

Commentaar voor de schrijver (<!-- … -->) en de gegevens in de kop gaan niet mee.
`,
  },
  en: {
    summary: "make a Word file of a specification in Markdown",
    operands: "[options] <file.md>",
    help: `Make a Word file (.docx) of a specification in Markdown: headings, lists, tables, footnotes and
remarks, with the styles of your organisation when you name a template.

Usage:
  speerpunt export [options] <file.md>

Options:
      --to docx             kind of the new file (docx only for now)
      --reference FILE      use the styles of this .docx or .dotx file
  -o, --output FILE         name of the new file (default: the name of the document with .docx)
      --force               replace a file that is there
  --language nl|en          language of messages (default nl)

Comments for the writer (<!-- … -->) and the front matter are left out.
`,
  },
};
