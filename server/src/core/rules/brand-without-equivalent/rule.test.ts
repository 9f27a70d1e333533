// Sentences that fix a make, sentences that do not, and the clauses and answers that allow something else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Analyzer, analyze } from "../../index.js";

const DUTCH =
  "De opdrachtnemer levert het plan van aanpak binnen de termijn die de gemeente in de planning noemt.";
const ENGLISH = "The contractor submits the plan within the period that the council names in the timetable.";

/** The sentences of the findings in a text. */
function found(text: string): string[] {
  const { findings, failures } = analyze(text, { onlyRules: ["brand-without-equivalent"] });
  assert.deepEqual(failures, []);
  return findings.map(({ span }) => text.slice(span.start, span.end));
}

const inDutch = (requirement: string) => `# Bestek\n\n## 2 Eisen\n\nE-01 ${DUTCH}\n\nE-02 ${requirement}\n`;
const inEnglish = (requirement: string) =>
  `# Supply\n\n## 2 Requirements\n\nR1 ${ENGLISH}\n\nR2 ${requirement}\n`;

test("a make that a demand fixes is found, also one that nobody listed", () => {
  for (const sentence of [
    "De deklaag wordt aangebracht met een Vögele Super 1900-3i.",
    "Zit-statafels zijn van Gispen, serie TM.",
    "Bestellingen lopen via Foodello.",
    "De inventaris wordt bijgehouden in MoveAssist.",
    "Veiligheidsschoenen zijn Emma Nestor S3.",
    "Cilinders zijn van het fabricaat Dom, type ix Twido.",
    "Handdrogers: Dyson Airblade V.",
    "De leverancier levert uitsluitend Canon-cartridges.",
    "De containers zijn uitgerust met een chip van Dialoc.",
    "Op elke verdieping hangt een dispenser van het type C20.",
    "Er wordt koffie van Peeze geschonken.",
    "De armaturen moeten Lumexa zijn.",
    "Alleen Zorvex voldoet.",
    "Als dakbedekking wordt Zorvex toegepast.",
    "Verf wordt gekocht bij Zorvex.",
    "Nietmachines: Rapid F30.",
    "Antigraffitilaag: PSS-20 van Trionix.",
    "De werkkledij is van het merk De Lindeboom, lijn Haven.",
    "In de hal hangen lampen van Philips, zoals in het stadhuis.",
    "De stoelen zijn van Gispen en andere zitmeubels zijn van Ahrend.",
    "Dat worden Vandersanden Linea, in de kleur van het plein.",
    "Cursussen worden aangeboden in de leeromgeving Leerlijnia.",
  ])
    assert.deepEqual(found(inDutch(sentence)), [sentence]);
  for (const sentence of [
    "Chairs are Herman Miller Aeron, size B.",
    "Timekeeping takes place in the Kronos app.",
    "Vehicles are fitted with a tail lift by Dhollandia.",
    "Blinds are by Silent Gliss, type 4840.",
    "The stage lighting desk is a grandMA3.",
    "Panels must be Zorvex.",
  ])
    assert.deepEqual(found(inEnglish(sentence)), [sentence]);
});

test("what is there, what must connect, bodies, places, standards and terms are no makes that are fixed", () => {
  for (const sentence of [
    "De bestaande liften van Kone blijven in gebruik.",
    "Toners zijn geschikt voor de aanwezige Ricoh-printers.",
    "De koppeling met AFAS Profit is vooraf getest.",
    "De gemeente gebruikt TOPdesk voor meldingen.",
    "Meldingen komen binnen via Fixi, het systeem dat de gemeente al gebruikt.",
    "De opdrachtnemer is gecertificeerd volgens ISO 14001.",
    "De chauffeur heeft rijbewijs D en code 95.",
    "Inschrijven gebeurt via TenderNed.",
    "De applicatie draait op iOS en Android.",
    "De server staat in een datacentrum binnen de Europese Economische Ruimte.",
    "De urenstaat gaat naar Werkbedrijf Oostland.",
    "Het onderhoud aan Kasteel Groot Zand gebeurt op maandag.",
    "De cliënt wordt opgehaald door Taxi Janssen.",
    "Vergaderingen vinden plaats in gebouw Waterlinie.",
    "De Transitie verloopt volgens het Transitieplan.",
    "De inschrijver vermeldt merk en type van de aangeboden stoel.",
    "Alle stoelen zijn van één merk.",
    "Het betreft asbest type A.",
    "De kleur is RAL 7016.",
    "De opdrachtgever betaalt voor iedere Automaat een vast bedrag.",
    "Foto's staan in de app Melddesk, die van ons is.",
    "Meldingen lopen via Ultimo. De provincie zorgt voor de inlog.",
    "De kraan is van het niveau van Grohe.",
    "De printers zijn van een merk als HP of Canon.",
    "De bomen zijn Tilia cordata.",
    "Inloggen verloopt via Azure AD van de gemeente.",
    "De ramen hebben een U-waarde van ten hoogste 0,8.",
    "De coördinator is bereikbaar via WhatsApp.",
    "De vervoerder is FORS Silver geaccrediteerd.",
    "De beschermingsgraad is IP65.",
    "De contactpersoon is Henk Wouda.",
    "Op de school staan 30 laptops van Acer, die worden ingeruild.",
  ])
    assert.deepEqual(found(inDutch(sentence)), [], sentence);
  for (const sentence of [
    "The present chairs are by Herman Miller.",
    "Data are exchanged in JSON.",
    "Staff hold a valid CSCS card.",
    "The Contractor notifies the Authority in writing.",
    "Spare parts for the Terberg lifts are kept by the Borough.",
    "Alternatives to the Kompan units may be proposed.",
    "Meetings take place in the Carrow Innovation Campus.",
  ])
    assert.deepEqual(found(inEnglish(sentence)), [], sentence);
});

test("what is forbidden, matched, opened, attended or only a measure of quality is no make that is demanded", () => {
  for (const sentence of [
    "Het gebruik van Roundup is verboden.",
    "Er worden geen Senseo-apparaten geplaatst.",
    "De stoel heeft ten minste het zitcomfort van een Herman Miller Aeron.",
    "De constructeur is vaardig in Autodesk Revit.",
    "De rapportage opent in Microsoft Excel.",
    "Wie een Grundfos-pomp aanbiedt, levert de grafiek mee.",
    "De opdrachtnemer krijgt een account in Sharefile.",
    "Het Philips-gebouw wordt elke dag bezocht.",
    "De wagens rijden niet op Lichtjesavond.",
    "Het pad wordt aangevuld met Maasgrind 8/16.",
    "Het gras is van het type Lolium perenne.",
    "De lampen hebben een E27-fitting.",
    "De regio wast zelf. De machines zijn van Electrolux en drogen snel.",
  ])
    assert.deepEqual(found(inDutch(sentence)), [], sentence);
  for (const sentence of [
    "The use of Roundup is forbidden.",
    "Parts must suit the Otis lifts.",
    "The trainees come from Wavelength Works.",
  ])
    assert.deepEqual(found(inEnglish(sentence)), [], sentence);
});

test("things in the plural and requirements without a number fix a make as well", () => {
  for (const sentence of [
    "De bomen krijgen lichtsnoeren van Konstsmide.",
    "Het linnen wordt gevolgd met chips van Datamars.",
    "Frequentieregelaars: Danfoss VLT AQUA Drive FC 202.",
  ])
    assert.deepEqual(found(inDutch(sentence)), [sentence], sentence);
  const video = "Videogesprekken verlopen via Zoom for Healthcare.";
  assert.deepEqual(found(`# Bestek\n\n## Eisen\n\n${DUTCH}\n\n${video}\n`), [video]);
});

test("of several questions in one text each is about its own requirement", () => {
  const make = "Voor de trekproef gebruikt de opdrachtnemer de TreeQinetic van Argus.";
  const questions =
    "V 1 E-02: mag het een ander meetinstrument zijn?\nA Nee, de bestanden gaan rechtstreeks in het systeem.\nV 2 E-07: mag het ook een ander werkplein zijn?\nA Ja, mits de duur gelijk is.";
  assert.deepEqual(found(`${inDutch(make)}\n## 8 Nota van inlichtingen\n\n${questions}\n`), [make]);
});

test("under a heading that says nothing, a make in so many words is found", () => {
  const under = (sentence: string) => found(`# Werk\n\n## 61.03 Werkplek\n\n${sentence}\n`);
  const cylinders = "Kasten worden afgesloten met cilinders van het fabricaat Winkhaus, serie BlueCompact.";
  assert.deepEqual(under(cylinders), [cylinders]);
  assert.deepEqual(under("De hal is de Kuip."), []);
});

test("a term that the text also writes without a capital is no make", () => {
  assert.deepEqual(
    found(`${inDutch("Het werk loopt via Uitvoerloket.")}\nE-03 Het uitvoerloket is open.\n`),
    [],
  );
});

test("an equivalent in the sentence, its paragraph or its row clears it", () => {
  for (const requirement of [
    "De lampen zijn van het merk Osram of gelijkwaardig.",
    "De lampen zijn van het merk Osram. Iets gelijkwaardigs mag ook.",
    "Er wordt gewerkt met een gangbaar pakket, bijvoorbeeld AutoCAD.",
  ])
    assert.deepEqual(found(inDutch(requirement)), [], requirement);
  const other = "De lampen zijn van het merk Osram. Voor de accu geldt: Varta of gelijkwaardig.";
  assert.deepEqual(found(inDutch(other)), ["De lampen zijn van het merk Osram."]);
});

const LAMPS = "De lampen zijn van het merk Osram.";
const underClause = (clause: string) =>
  found(`# Bestek\n\n## 1 Leeswijzer\n\n1.1 ${DUTCH}\n\n1.2 ${clause}\n\n## 2 Eisen\n\nE-02 ${LAMPS}\n`);

test("a general clause for makes clears all it reaches", () => {
  for (const clause of [
    "Waar in dit document een merk of type wordt genoemd, mag iets gelijkwaardigs worden aangeboden.",
    "Bij elk merk, type of fabricaat in dit bestek moet worden gelezen: of gelijkwaardig.",
    "Merknamen zijn bedoeld als voorbeeld; gelijkwaardige producten zijn toegestaan.",
    "Staat ergens een merk, dan mag een ander merk ook, mits het minstens even goed is.",
    "Een verwijzing naar een merk of fabricaat geldt als verwijzing naar een gelijkwaardig product.",
    "Waar een merk wordt genoemd, mag iets gelijkwaardigs worden aangeboden. Eis E-07 is daarvan uitgezonderd.",
    "Is in dit bestek een bepaald fabrikaat aangegeven, dan kan de inschrijver een gelijk product aanbieden.",
    "Voor normen geldt: of gelijkwaardig. Voor fabrikaten geldt dat alleen in hoofdstuk 2; verder niet.",
    "Een merk in deze tekst is steeds een voorbeeld.",
    "Lees bij alle namen van producten, normen en labels ‘of gelijkwaardig’.",
    "Elk merk wordt gelezen met de toevoeging “of gelijkwaardig”, behalve in artikel 2, derde lid.",
  ])
    assert.deepEqual(underClause(clause), [], clause);
});

test("a clause for standards, for another part or with an exception clears nothing", () => {
  for (const clause of [
    "Bij elke norm en elk keurmerk leest u: of gelijkwaardig.",
    "Waar in hoofdstuk 7 een merk wordt genoemd, mag iets gelijkwaardigs worden aangeboden.",
    "Bij perceel 2 mag waar een merk genoemd wordt iets gelijkwaardigs worden aangeboden.",
    "Waar een merk wordt genoemd, mag iets gelijkwaardigs worden aangeboden, behalve bij E-02.",
    "Waar een merk wordt genoemd, mag iets gelijkwaardigs worden aangeboden. Voor E-02 geldt dat niet.",
    "Waar een merk wordt genoemd, mag iets gelijkwaardigs worden aangeboden. Uitzondering: de lampen.",
    "Waar een norm wordt genoemd, is een gelijkwaardige norm toegestaan. Voor merken geldt dit niet.",
    "De inschrijver vermeldt merk en type van de aangeboden lamp.",
    "Voor normen geldt: of gelijkwaardig. Voor fabrikaten geldt dat alleen in hoofdstuk 4; verder niet.",
    "Bij normen en diploma's mag altijd een gelijkwaardig alternatief worden overgelegd; bij merken niet.",
    "Gelijkwaardige inschrijvingen worden door loting gerangschikt. Merken doen daarbij niet ter zake.",
    "Voor E-05 tot en met E-09 mag een genoemd merk worden vervangen door een gelijkwaardig merk.",
    "Is een product van een merk niet meer leverbaar, dan mag een gelijkwaardig product worden geleverd.",
    "In de vorige aanbesteding mocht waar een merk stond iets gelijkwaardigs worden aangeboden.",
    "Voor elk merk is iets gelijkwaardigs toegestaan.\n\n1.3 Uitzonderingen: eis E-01 en eis E-02.",
  ])
    assert.deepEqual(underClause(clause), [LAMPS], clause);
});

test("an answer goes before the text, in every form of questions and answers", () => {
  const forms = (question: string, answer: string) => [
    `| Nr. | Eis | Vraag | Antwoord |\n|---|---|---|---|\n| 3 | E-02 | ${question} | ${answer} |`,
    `**Vraag 3 (E-02).** ${question}\n*Antwoord:* ${answer}`,
    `Vraag 3 (E-02). ${question}\n\nAntwoord: ${answer}`,
    `- *E-02, vraag 3.* ${question} - ${answer}`,
    `3. *E-02: ${question}* ${answer}`,
  ];
  const withAnswer = (form: string) =>
    found(
      `# Bestek\n\n## 2 Eisen\n\nE-02 ${LAMPS}\n\nE-03 ${DUTCH}\n\n## 8 Nota van inlichtingen\n\n${form}\n`,
    );
  for (const form of forms("Mag een lamp van een ander merk?", "Ja, als de lichtopbrengst gelijk is."))
    assert.deepEqual(withAnswer(form), [], form);
  for (const form of forms("Mag een lamp van een ander merk?", "Nee, dat kan niet."))
    assert.deepEqual(withAnswer(form), [LAMPS], form);
});

test("the answer whether a make is binding refuses or allows", () => {
  const asked = (answer: string) =>
    found(
      `# Bestek\n\n## 2 Eisen\n\nE-02 ${LAMPS}\n\n## 8 Nota van inlichtingen\n\n| Nr. | Vraag | Antwoord |\n|---|---|---|\n| 3 | Is het merk in E-02 bindend? | ${answer} |\n`,
    );
  assert.deepEqual(asked("Ja."), [LAMPS]);
  assert.deepEqual(asked("Nee, het geeft het niveau aan."), []);
});

test("a system that the text elsewhere says to be there is no make that is fixed", () => {
  const text = (about: string) =>
    `# Bestek\n\n## 2 Eisen\n\nE-01 ${about}\n\nE-02 Uitleningen worden vastgelegd in Leenvast.\n`;
  assert.deepEqual(found(text("De gemeente gebruikt Leenvast.")), []);
  assert.equal(found(text(DUTCH)).length, 1);
});

test("edits give what a fresh analysis gives when a term appears and goes", () => {
  const options = { onlyRules: ["brand-without-equivalent"] };
  const analyzer = new Analyzer(inDutch("Bestellingen lopen via Foodello."), options);
  const count = () => {
    const fresh = analyze(analyzer.text, options).findings.length;
    assert.equal(analyzer.analysis.findings.length, fresh);
    return fresh;
  };
  assert.equal(count(), 1);
  const end = analyzer.text.length;
  const term = "\nE-03 Het foodello is open.\n";
  analyzer.edit({ span: { start: end, end }, newText: term });
  assert.equal(count(), 0);
  analyzer.edit({ span: { start: end, end: end + term.length }, newText: "\nE-03 Het loket is open.\n" });
  assert.equal(count(), 1);
});

test("a listed make in a sentence of the chapter on requirements is demanded, without a label or a duty", () => {
  for (const sentence of [
    "Levering van 20 Dell Latitude laptops.",
    "De vloer wordt uitgevoerd in Forbo Marmoleum.",
    "De deuren worden voorzien van Dorma deurdrangers.",
  ])
    assert.deepEqual(found(`# Bestek\n\n## Programma van eisen\n\n${sentence}\n`), [sentence]);
  const ordinary = "De opdrachtnemer levert Stoelen, Tafels en Kasten.";
  assert.deepEqual(found(`# Bestek\n\n## Programma van eisen\n\n${ordinary}\n`), []);
});

test("a column for makes fixes what stands in it, unless the table tells what is there", () => {
  const table = (heads: string, cells: string) =>
    `# Bestek\n\n## Eisen\n\n| ${heads} |\n|---|---|---|\n| ${cells} |\n`;
  assert.deepEqual(found(table("Post | Omschrijving | Fabricaat", "1 | Closet | Sphinx 300")), [
    "Sphinx 300",
  ]);
  assert.deepEqual(found(table("Post | Fabricaat | Bouwjaar", "1 | Sphinx 300 | 2011")), []);
});

test("a line of a price sheet fixes the make that it names, and no place, code or function", () => {
  const sheet = (line: string) =>
    found(
      `# Bestek\n\n## 2 Eisen\n\nE-01 ${DUTCH}\n\n| Nr. | Omschrijving | Aantal | Prijs |\n|---|---|---|---|\n| 1 | ${line} | 10 | |\n`,
    );
  for (const line of [
    "Ringslot Vexa Block XXL met ketting",
    "Beamer met lamp, Lumona UHD38",
    "Oliefilter Filtrona W712",
  ])
    assert.deepEqual(sheet(line), [line]);
  for (const line of [
    "Onderhoud locatie Sporthal De Brug",
    "Uren Projectleider Senior",
    "Leiding tot DN 500",
  ])
    assert.deepEqual(sheet(line), [], line);
});

test("what stands under a head of today's things is no make that is fixed", () => {
  const table = (head: string) =>
    found(
      `# Bestek\n\n## 2 Eisen\n\nE-01 ${DUTCH}\n\n| Groep | ${head} |\n|---|---|\n| Naalden | Terumo |\n`,
    );
  assert.deepEqual(table("Wat we nu gebruiken"), []);
  assert.deepEqual(table("Merk"), ["Terumo"]);
});

test("a term that the text defines is no make", () => {
  const text = (definition: string) =>
    found(
      `# Bestek\n\n## 1 Begrippen\n\n- ${definition}\n\n## 2 Eisen\n\nE-01 ${DUTCH}\n\nE-02 De duur van een Omloop is zeven dagen.\n`,
    );
  assert.deepEqual(text("*Omloop*: de weg van een kledingstuk naar de wasserij."), []);
});

test("who says that another make is a problem refuses it", () => {
  const text = (answer: string) =>
    found(
      `# Bestek\n\n## 1 Leeswijzer\n\n1.1 ${DUTCH}\n\n## 2 Eisen\n\nE-02 ${LAMPS}\n\n## 3 Vragen\n\n| Nr. | Eis | Vraag | Antwoord |\n|---|---|---|---|\n| 1 | E-02 | Onze lampen zijn van een ander merk. Bezwaar? | ${answer} |\n`,
    );
  assert.deepEqual(text("Ja."), [LAMPS]);
  assert.deepEqual(text("Nee."), []);
});

test("a numbered sentence in a chapter that tells of the work fixes by what it is done, unless the buyer has it", () => {
  const under = (sentence: string) =>
    found(`# Supply\n\n## 2 Description of the work\n\n2.1 ${ENGLISH}\n\n2.2 ${sentence}\n`);
  const sentence = "Reports are produced in Microsoft Power BI.";
  assert.deepEqual(under(sentence), [sentence]);
  assert.deepEqual(
    under("Two chargers are installed by the borough under a separate contract with Kempower."),
    [],
  );
  assert.deepEqual(
    under("The laptops that are now in use date from 2021. They are from Dell (Latitude 5420)."),
    [],
  );
});
