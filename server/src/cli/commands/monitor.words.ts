// What help says of `speerpunt monitor`.
import type { HelpWords } from "./command.js";

export const monitorWords: HelpWords = {
  nl: {
    summary: "tel over alle aanbestedingen, nu en door de tijd",
    operands: "[opties] <map> ...",
    help: `Tel over alle aanbestedingen in een of meer mappen hoe zij scoren: per speerpunt, productgroep,
afdeling, procedure en periode, met soorten eisen, niveaus, bedragen voor social return en uitleg.

Gebruik:
  speerpunt monitor [opties] <map> ...
  speerpunt monitor --history <map> ...
  speerpunt monitor --snapshots <map van een dag> ...
  speerpunt monitor merge [opties] <deel.json> ...

Wat één aanbesteding is: de documenten die speerpunt.yaml onder tenders noemt, anders de documenten
van een map. Afdeling, procedure en datum staan bovenaan een document (afdeling, procedure, datum);
wat nergens staat, telt als onbekend.

Opties:
  --format text|json|html|csv|counts|council
                            vorm van de uitvoer (standaard text): html is een pagina met grafieken,
                            csv een rij per aanbesteding, counts een rij per telling, council een
                            tekst voor de raad met alleen berekende cijfers
  -o, --output NAAM         schrijf naar dit bestand, of alle vormen in deze map
      --force               vervang bestanden die er al zijn
  --since JJJJ-MM-DD        laat weg wat van voor die dag is; wat geen datum heeft, blijft
  --history                 ook per kwartaal, uit de geschiedenis van git
  --snapshots               de mappen zijn bewaard op een dag en heten ernaar (2026-01-01), of
                            bevatten zulke mappen; de laatste telt als nu
  --shard DEEL/AANTAL       alleen dit deel van de documenten, bijvoorbeeld 1/4; met --format json
                            voegt monitor merge de delen daarna samen
  --cache MAP               bewaar hier wat er in documenten gevonden is (standaard uw eigen
                            cachemap)
  --no-cache                bewaar niets
  -q, --quiet               geen voortgang
  --language nl|en          taal van de uitvoer (standaard nl)
  --document-language nl|nl-BE|en, --date JJJJ-MM-DD, --config BESTAND,
  --organisation BESTAND, --no-config
                            als bij speerpunt check; zij gelden ook voor oudere versies

Een tweede keer worden alleen documenten gelezen die veranderd zijn. Ctrl-C bewaart wat klaar is.

Exitstatus:
  0   alles is geteld
  2   een document kon niet gelezen worden, of de opdracht klopt niet; de rest is wel geteld
`,
  },
  en: {
    summary: "count over all tenders, now and over time",
    operands: "[options] <folder> ...",
    help: `Count over all tenders in one or more folders how they score: by spearhead, product group,
department, procedure and period, with kinds of demands, levels, sums for social return and
explanations.

Usage:
  speerpunt monitor [options] <folder> ...
  speerpunt monitor --history <folder> ...
  speerpunt monitor --snapshots <folder of a day> ...
  speerpunt monitor merge [options] <part.json> ...

What one tender is: the documents that speerpunt.yaml names under tenders, otherwise the
documents of a folder. Department, procedure and date stand above a document (department,
procedure, date); what is nowhere counts as unknown.

Options:
  --format text|json|html|csv|counts|council
                            form of the output (default text): html is a page with charts, csv a
                            row per tender, counts a row per count, council a text for the
                            council with computed figures only
  -o, --output NAME         write to this file, or all forms in this folder
      --force               replace files that are there
  --since YYYY-MM-DD        leave out what is of before that day; what has no date stays
  --history                 by quarter too, from the history of git
  --snapshots               the folders were kept on a day and are named after it (2026-01-01), or
                            hold such folders; the last one counts as now
  --shard PART/COUNT        only this part of the documents, for instance 1/4; with --format json
                            monitor merge puts the parts together afterwards
  --cache FOLDER            keep here what was found in documents (default your own
                            cache folder)
  --no-cache                keep nothing
  -q, --quiet               no progress
  --language nl|en          language of the output (default nl)
  --document-language nl|nl-BE|en, --date YYYY-MM-DD, --config FILE,
  --organisation FILE, --no-config
                            as with speerpunt check; they hold for older versions too

A second time only documents that changed are read. Ctrl-C keeps what is done.

Exit status:
  0   everything was counted
  2   a document could not be read, or the command is wrong; the rest was counted
`,
  },
};
