// What help says of `speerpunt dossier`.
import type { HelpWords } from "./command.js";
import { AS_WITH_CHECK } from "./document-options.words.js";

export const dossierWords: HelpWords = {
  nl: {
    summary: "maak het publicatiedossier van een document of aanbesteding, om te tekenen",
    operands: "[opties] <bestand, map of ->",
    help: `Maak het publicatiedossier van een document of van alle documenten van een aanbesteding: dekking,
criteria met MVI-niveau en codes voor de aankondiging (eForms), MVI-matrix, bevindingen, bewuste
keuzes met hun reden, de SHA-256 van elk bestand, en ruimte voor het oordeel van de beoordelaar.

Gebruik:
  speerpunt dossier [opties] <bestand, map of ->

Opties:
  -o, --output BESTAND      naam van het dossier (standaard de standaarduitvoer)
      --force               vervang een bestand dat er al is
      --format html|json    een pagina om te lezen en af te drukken (standaard), of gegevens voor
                            andere programma's
  --language nl|en          taal van het dossier (standaard nl)
${AS_WITH_CHECK.nl}

Dezelfde bestanden en opties geven hetzelfde dossier, byte voor byte; er staat geen datum in die u
niet zelf geeft. De pagina staat in één bestand, laadt niets en voert niets uit. Wat er in de
JSON-vorm staat, beschrijft docs/schema/dossier.schema.json.
`,
  },
  en: {
    summary: "make the publication dossier of a document or tender, to be signed",
    operands: "[options] <file, folder or ->",
    help: `Make the publication dossier of a document or of all documents of a tender: coverage, criteria
with MVI level and codes for the notice (eForms), MVI matrix, findings, deliberate choices with
their reasons, the SHA-256 of each file, and room for the verdict of the reviewer.

Usage:
  speerpunt dossier [options] <file, folder or ->

Options:
  -o, --output FILE         name of the dossier (default standard output)
      --force               replace a file that is there already
      --format html|json    a page to read and print (default), or data for other programs
  --language nl|en          language of the dossier (default nl)
${AS_WITH_CHECK.en}

The same files and options give the same dossier, byte for byte; it holds no date that you do not
give. The page is one file; it loads nothing and runs nothing. docs/schema/dossier.schema.json
describes what the JSON form holds.
`,
  },
};
