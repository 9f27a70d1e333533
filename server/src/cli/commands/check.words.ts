// What help says of `speerpunt check`.
import type { HelpWords } from "./command.js";

export const checkWords: HelpWords = {
  nl: {
    summary: "bekijk documenten en toon dekking en bevindingen",
    operands: "[opties] <bestand, map, patroon of -> ...",
    help: `Bekijk documenten en toon per document de dekking van de speerpunten en de bevindingen.

Gebruik:
  speerpunt check [opties] <bestand, map, patroon of -> ...

Wat bekeken wordt:
  bestand   dat bestand, welke extensie het ook heeft: Markdown, tekst, Word (.docx, .docm),
            OpenDocument (.odt) of HTML; bij die laatste staan plaatsen in woorden vermeld
  map       alle .md- en .markdown-bestanden erin, ook in mappen daaronder, behalve
            node_modules en alles waarvan de naam met een punt begint
  patroon   zoals "bestekken/**/*.md"; kent *, **, ?, [abc] en {a,b}
  -         de standaardinvoer

Opties:
  --format text|json|sarif|markdown|junit|github
                            vorm van de uitvoer (standaard text)
  --min-severity error|warning|information|hint
                            vanaf dit niveau is de exitstatus 1 (standaard warning);
                            alle bevindingen worden getoond
  --language nl|en          taal van de meldingen (standaard nl)
  --document-language nl|nl-BE|en
                            taal van de documenten (standaard: de tekst beslist)
  --date JJJJ-MM-DD         dag van publicatie, voor documenten die er zelf geen noemen
  --config BESTAND          gebruik dit projectbestand in plaats van speerpunt.yaml
  --organisation BESTAND    gebruik dit organisatiebestand in plaats van
                            speerpunt-organisatie.yaml
  --no-config               gebruik geen projectbestand en geen organisatiebestand
  --print-config            toon per document welke instellingen gelden en waar ze vandaan
                            komen, en bekijk niets
  --stdin-filename NAAM     naam van het document dat via - binnenkomt
  -q, --quiet               toon bij text alleen bevindingen vanaf --min-severity; geen voortgang
  --color, --no-color       kleur aan of uit (standaard: aan op een terminal, uit met NO_COLOR)
  -h, --help                deze tekst

Het projectbestand speerpunt.yaml (instellingen) en het organisatiebestand
speerpunt-organisatie.yaml (eigen beleid en criteria) worden gezocht vanaf de map van elk
document naar boven, tot en met de map met .git, of anders tot en met de huidige map. Zonder
zo'n grens telt de eerste die gevonden wordt. De patronen in include en exclude onder files
gelden als een map wordt doorlopen.

Documenten zijn UTF-8, of UTF-16 met een BOM (het teken dat de codering aangeeft); de BOM telt
niet mee in regels, kolommen en posities. Een document is hooguit 20 MB.

Exitstatus:
  0   geen bevinding vanaf --min-severity
  1   een of meer bevindingen vanaf --min-severity
  2   een document of projectbestand kon niet (goed) gelezen worden, of de opdracht klopt
      niet; de andere documenten zijn wel bekeken
`,
  },
  en: {
    summary: "read documents and show coverage and findings",
    operands: "[options] <file, folder, pattern or -> ...",
    help: `Read documents and show, per document, the coverage of the spearheads and the findings.

Usage:
  speerpunt check [options] <file, folder, pattern or -> ...

What is read:
  file      that file, whatever its extension: Markdown, text, Word (.docx, .docm),
            OpenDocument (.odt) or HTML; for the latter places are told in words
  folder    all .md and .markdown files in it and in the folders below, except
            node_modules and everything whose name starts with a dot
  pattern   such as "tenders/**/*.md"; knows *, **, ?, [abc] and {a,b}
  -         standard input

Options:
  --format text|json|sarif|markdown|junit|github
                            form of the output (default text)
  --min-severity error|warning|information|hint
                            from this level on the exit status is 1 (default warning);
                            all findings are shown
  --language nl|en          language of messages (default nl)
  --document-language nl|nl-BE|en
                            language of the documents (default: the text decides)
  --date YYYY-MM-DD         day of publication, for documents that give none
  --config FILE             use this project file instead of speerpunt.yaml
  --organisation FILE       use this organisation file instead of
                            speerpunt-organisatie.yaml
  --no-config               use no project file and no organisation file
  --print-config            show, per document, which settings apply and where they come
                            from, and check nothing
  --stdin-filename NAME     name of the document that comes in through -
  -q, --quiet               with text, show only findings from --min-severity on; no progress
  --color, --no-color       colour on or off (default: on at a terminal, off with NO_COLOR)
  -h, --help                this text

The project file speerpunt.yaml (settings) and the organisation file
speerpunt-organisatie.yaml (own policy and criteria) are looked for from the folder of each
document upwards, up to and including the folder with .git, or else the current folder. Without
such a limit the first one found counts. The patterns in include and exclude under files
apply when a folder is walked.

Documents are UTF-8, or UTF-16 with a BOM (the mark that tells the encoding); the BOM does not
count in lines, columns and offsets. A document has 20 MB at most.

Exit status:
  0   no finding from --min-severity on
  1   one or more findings from --min-severity on
  2   a document or project file could not be read (well), or the command is wrong;
      the other documents have been checked
`,
  },
};
