// What help says of `speerpunt new`.
import type { HelpWords } from "./command.js";

export const newWords: HelpWords = {
  nl: {
    summary: "begin een specificatie voor een productgroep",
    operands: "--group <productgroep> [--output <bestand>]",
    help: `Begin een specificatie: een kop met gegevens en hoofdstukken voor één productgroep. Wat nog moet
worden gekozen, staat tussen vierkante haken.

Gebruik:
  speerpunt new [--group PRODUCTGROEP] [opties]

Opties:
  --group PRODUCTGROEP      wat er wordt ingekocht, bijvoorbeeld papier (standaard: die van het
                            projectbestand); zonder productgroep verschijnt de lijst
  --procedure NAAM          bijvoorbeeld "europees openbaar"
  --examples                vul elk speerpunt met teksten uit de catalogus of van de organisatie
  -o, --output BESTAND      schrijf naar dit bestand, dat er nog niet mag zijn (standaard: de
                            standaarduitvoer)
  --document-language nl|nl-BE|en
                            taal van het document (standaard: die van de meldingen)
  --date JJJJ-MM-DD         dag van publicatie, voor teksten die niet altijd gelden
  --config BESTAND, --organisation BESTAND, --no-config
                            zoals bij check
  --language nl|en          taal van de meldingen (standaard nl)
  -h, --help                deze tekst
`,
  },
  en: {
    summary: "begin a specification for a product group",
    operands: "--group <product group> [--output <file>]",
    help: `Begin a specification: front matter and chapters for one product group. What is still to be chosen
stands in square brackets.

Usage:
  speerpunt new [--group PRODUCT-GROUP] [options]

Options:
  --group PRODUCT-GROUP     what is bought, for example papier (default: that of the project
                            file); without a product group the list appears
  --procedure NAME          for example "restricted"
  --examples                fill every spearhead with texts of the catalogue or the organisation
  -o, --output FILE         write to this file, which may not exist yet (default: standard output)
  --document-language nl|nl-BE|en
                            language of the document (default: that of the messages)
  --date YYYY-MM-DD         day of publication, for texts that are not valid for ever
  --config FILE, --organisation FILE, --no-config
                            as with check
  --language nl|en          language of the messages (default nl)
  -h, --help                this text
`,
  },
};
