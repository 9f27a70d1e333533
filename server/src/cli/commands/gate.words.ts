// What help says of `speerpunt gate`.
import type { HelpWords } from "./command.js";
import { AS_WITH_CHECK } from "./document-options.words.js";

export const gateWords: HelpWords = {
  nl: {
    summary: "mag dit gepubliceerd worden, en zo niet, waarom niet",
    operands: "[opties] <bestand, map of patroon> ...",
    help: `Mag dit gepubliceerd worden, en zo niet, waarom niet? De eisen van de poort staan in
speerpunt.yaml onder gate; zonder die sleutel tellen alleen de bevindingen.

Gebruik:
  speerpunt gate [opties] <bestand, map, patroon of -> ...

Opties:
  --phase concept|review|publicatie
                            oordeel alsof elk document in deze fase is (standaard de fase van
                            het document zelf)
  --format text|json|markdown|sarif|junit|github|html
                            vorm van de uitvoer (standaard text)
  --compare COMMIT          vergelijk met een commit, tak of label van git; alleen redenen die
                            daar nog niet waren, houden tegen
  --baseline BESTAND        redenen in deze nulmeting houden niet tegen
  --update-baseline         zet alle redenen van nu in de nulmeting, en haal weg wat opgelost is
  --explain                 noem elke bewuste keuze, met auteur en datum uit git
  -o, --output BESTAND      schrijf de uitvoer in dit bestand; wat er stond, wordt vervangen
  -o, --output VORM=BESTAND schrijf in dezelfde gang ook deze vorm, zo vaak als nodig
  --language nl|en          taal van de meldingen (standaard nl)
${AS_WITH_CHECK.nl}

Exitstatus:
  0   niets houdt publicatie tegen
  1   een of meer redenen houden publicatie tegen
  2   een document of projectbestand kon niet (goed) gelezen worden, of de opdracht klopt niet

Uitleg en voorbeelden: docs/gate.md
`,
  },
  en: {
    summary: "may this be published, and if not, why",
    operands: "[options] <file, folder or pattern> ...",
    help: `May this be published, and if not, why? What the gate asks stands in speerpunt.yaml under gate;
without that key only the findings count.

Usage:
  speerpunt gate [options] <file, folder, pattern or -> ...

Options:
  --phase concept|review|publicatie
                            judge as if every document were in this phase (default the phase
                            of the document itself)
  --format text|json|markdown|sarif|junit|github|html
                            form of the output (default text)
  --compare COMMIT          compare with a commit, branch or tag of git; only reasons that were
                            not there yet stop
  --baseline FILE           reasons in this baseline stop nothing
  --update-baseline         put all reasons of now in the baseline, and take out what was solved
  --explain                 list every deliberate choice, with author and date from git
  -o, --output FILE         write the output to this file; what was there is replaced
  -o, --output FORM=FILE    write this form too in the same run, as often as needed
  --language nl|en          language of messages (default nl)
${AS_WITH_CHECK.en}

Exit status:
  0   nothing stops publication
  1   one or more reasons stop publication
  2   a document or project file could not be read (well), or the command is wrong

Explanation and examples: docs/gate.md
`,
  },
};
