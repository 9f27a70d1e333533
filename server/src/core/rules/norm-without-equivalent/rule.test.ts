// Sentences that demand a standard, sentences that do not, and the clauses and answers that allow something else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Analyzer, analyze } from "../../index.js";

const DUTCH =
  "De opdrachtnemer levert het plan van aanpak binnen de termijn die de gemeente in de planning noemt.";
const ENGLISH = "The contractor submits the plan within the period that the council names in the timetable.";

/** The sentences of the findings in a text. */
function found(text: string): string[] {
  const { findings, failures } = analyze(text, { onlyRules: ["norm-without-equivalent"] });
  assert.deepEqual(failures, []);
  return findings.map(({ span }) => text.slice(span.start, span.end));
}

const inDutch = (requirement: string) => `# Bestek\n\n## 2 Eisen\n\nE-01 ${DUTCH}\n\nE-02 ${requirement}\n`;
const inEnglish = (requirement: string) =>
  `# Supply\n\n## 2 Requirements\n\nR1 ${ENGLISH}\n\nR2 ${requirement}\n`;

test("a standard, label, certificate or diploma that is demanded is found, also one that nobody listed", () => {
  for (const sentence of [
    "De inschrijver beschikt over een geldig VCA**-certificaat.",
    "Opdrachtnemer is gecertificeerd conform NEN-EN-ISO 14001.",
    "De opdrachtnemer heeft ten minste niveau 3 op de CO2-Prestatieladder.",
    "Al het hout is FSC- of PEFC-gecertificeerd.",
    "De kleding voldoet aan OEKO-TEX Standard 100.",
    "De website voldoet aan WCAG 2.1 niveau AA.",
    "De applicatie voldoet aan de BIO.",
    "De bewegwijzering wordt uitgevoerd volgens CROW-publicatie 322.",
    "Beton wordt geleverd onder KOMO-certificaat volgens BRL 1801.",
    "De begeleider heeft een diploma Pedagogisch Medewerker niveau 3.",
    "De vervoerder beschikt over het Zilverwiel-keurmerk.",
    "De monteur is in het bezit van het certificaat Veilig Tillen.",
    "De machinist heeft een TCVT-registratie.",
    "Het werk staat onder leiding van een European Tree Worker.",
    "Experts staan ingeschreven in het register van het NIVRE.",
    "De voertuigen scoren vijf sterren in de Euro NCAP-test.",
    "De opdrachtnemer overlegt bij aanvang een geldig certificaat NEN 4400-1.",
  ])
    assert.deepEqual(found(inDutch(sentence)), [sentence]);
  for (const sentence of [
    "The supplier holds ISO 27001 certification.",
    "All timber carries FSC or PEFC certification.",
    "Laptops are EPEAT Gold registered.",
    "Luminaires comply with BS EN 60598.",
    "First aiders hold a First Aid at Work certificate.",
    "Riders hold the Bridleway Guild certificate.",
    "Bidders without ISO 27001 certification will be excluded.",
    "The supplier holds a current ISO 14001 certificate.",
  ])
    assert.deepEqual(found(inEnglish(sentence)), [sentence]);
});

test("law, marks of conformity, general conditions, proofs, papers and facts are no demands", () => {
  for (const sentence of [
    "De machines zijn voorzien van CE-markering.",
    "De chauffeurs hebben een geldig rijbewijs B.",
    "De installatie voldoet aan NEN 1010 voor zover het Besluit bouwwerken leefomgeving daarnaar verwijst.",
    "Op deze overeenkomst zijn de UAV 2012 van toepassing.",
    "De energieprestatie wordt berekend volgens NTA 8800.",
    "De prijzen worden jaarlijks aangepast aan de CBS-index.",
    "Een ISO 14001-certificaat volstaat als bewijs.",
    "De inschrijver kan dit aantonen met een EPEAT-registratie.",
    "De koffie heeft een keurmerk voor eerlijke handel, bijvoorbeeld Fairtrade.",
    "Een VCA-certificaat is niet verplicht.",
    "Bij elke levering zit een analysecertificaat.",
    "De klantmanager heeft een hbo-diploma.",
    "De gemeente is sinds 2020 gecertificeerd volgens de CO2-Prestatieladder.",
    "De auto's hebben energielabel A.",
    "De norm is 95%.",
    "De vergunning eist dat het werk onder BRL 7000 gebeurt.",
    "De verlichting dooft volgens EN 81-20. Deze norm geldt voor zover de richtlijn daarnaar verwijst.",
    "De leverancier voldoet aan de BIO, die voor de gemeente verplicht is.",
    "Kerncompetentie: ervaring met projecten waarin BREEAM is toegepast.",
    "Als u een ISO 9001-certificaat hebt, mag u dat meesturen.",
    "De deelnemers halen tijdens het traject hun VCA-diploma.",
    "Het TX-keurmerk is een keurmerk voor taxibedrijven.",
  ])
    assert.deepEqual(found(inDutch(sentence)), [], sentence);
  for (const sentence of [
    "Products bear the CE mark.",
    "Vehicles meet Euro VI.",
    "An ISO 9001 certificate is accepted as proof.",
    "No certificate is required.",
    "The contractor issues a completion certificate.",
    "Lifts comply with EN 81-20 insofar as the regulations refer to it.",
    "The standard of cleaning is high.",
    "The tenderer may use an ISO 14001 certificate as evidence.",
  ])
    assert.deepEqual(found(inEnglish(sentence)), [], sentence);
});

test("an equivalent in the sentence, its paragraph or its row clears it; a higher level does not", () => {
  for (const requirement of [
    "De opdrachtnemer heeft een VCA-certificaat of gelijkwaardig.",
    "De opdrachtnemer heeft een VCA-certificaat. Een gelijkwaardig bewijs mag ook.",
    "De opdrachtnemer werkt volgens ISO 9001 of een systeem dat aan dezelfde eisen voldoet.",
    "De hesjes voldoen aan EN ISO 20471 of een norm met ten minste dezelfde zichtbaarheid.",
    "De afzetting volgt CROW-publicatie 96b of een methode die daar niet voor onderdoet.",
    "De verf heeft het EU Ecolabel. Ook verf met een ander keurmerk mag.",
  ])
    assert.deepEqual(found(inDutch(requirement)), [], requirement);
  const level = "De opdrachtnemer heeft niveau 3 of beter op de CO2-Prestatieladder.";
  assert.deepEqual(found(inDutch(level)), [level]);
  const neighbour =
    "De opdrachtnemer heeft een VCA-certificaat. Hij werkt volgens ISO 9001 of gelijkwaardig.";
  assert.deepEqual(found(inDutch(neighbour)), ["De opdrachtnemer heeft een VCA-certificaat."]);
});

test("chapters that tell of the work may demand, those that tell what is there do not", () => {
  const under = (heading: string) =>
    found(`# Stuk\n\n## ${heading}\n\n2.1 De monteurs hebben een VCA-certificaat.\n`);
  assert.equal(under("2 Organisatie en communicatie").length, 1);
  assert.equal(under("2 Planning en oplevering").length, 1);
  assert.deepEqual(under("2 Huidige organisatie"), []);
});

test("showing the paper of what another sentence demands is no demand of its own", () => {
  const text = inDutch(
    "De leverancier is gecertificeerd volgens ISO 9001 of gelijkwaardig.\n\nE-03 De inschrijver voegt een kopie van het ISO 9001-certificaat bij.",
  );
  assert.deepEqual(found(text), []);
});

test("the sentence above a list and the head of a column say what the list demands", () => {
  const list = (lead: string) => found(`# Bestek\n\n## 4 Bewijzen\n\n${lead}\n\n- ISO 9001;\n- VCA**.\n`);
  assert.deepEqual(list("E-05 De opdrachtnemer beschikt over de volgende certificaten:"), [
    "ISO 9001;",
    "VCA**.",
  ]);
  for (const lead of [
    "E-05 De opdrachtnemer beschikt over de volgende certificaten of gelijkwaardig:",
    "De inschrijver kan dit bijvoorbeeld aantonen met:",
    "De gemeente heeft zelf deze certificaten:",
  ])
    assert.deepEqual(list(lead), [], lead);
  const table = (head: string) =>
    found(`# Eisen\n\n| Eis | ${head} |\n|---|---|\n| Sterkte van de stoel | NEN-EN 1335 |\n`);
  assert.deepEqual(table("Norm"), ["NEN-EN 1335"]);
  assert.deepEqual(table("Norm (of gelijkwaardig)"), []);
});

const PAPER = "De leverancier is gecertificeerd volgens ISO 9001.";
const underClause = (clause: string, requirement = PAPER) =>
  found(
    `# Bestek\n\n## 1 Leeswijzer\n\n1.1 ${DUTCH}\n\n1.2 ${clause}\n\n## 2 Eisen\n\nE-02 ${requirement}\n`,
  );

test("a general clause for standards clears all it reaches", () => {
  for (const clause of [
    "Waar in dit document een norm wordt genoemd, mag iets gelijkwaardigs worden aangeboden.",
    "Bij elke norm en elk certificaat in deze stukken wordt gelezen: of gelijkwaardig.",
    "Gelijkwaardige normen en keurmerken worden aanvaard.",
    "Verwijzingen naar merken, normen en keurmerken gelden als verwijzing naar iets gelijkwaardigs.",
    "Voor normen en certificaten geldt steeds: of gelijkwaardig.",
    "Waar dit bestek naar een norm verwijst, volstaat een gelijkwaardige norm. Eis E-07 is daarvan uitgezonderd.",
    "Vermeldt dit bestek een norm, dan is een norm met hetzelfde niveau aanvaardbaar.",
    "Geen enkele norm is bedoeld om andere normen met een vergelijkbare inhoud uit te sluiten.",
    "Een genoemd merk mag worden vervangen door een gelijkwaardig merk; hetzelfde geldt voor normen.",
    "De normen van hoofdstuk 2 sluiten een gelijkwaardige oplossing niet uit.",
    "Voor E-01 tot en met E-04 mag een genoemde norm worden vervangen door een gelijkwaardige norm.",
    "Wie een andere norm hanteert die evenveel waarborgt, kan daarmee volstaan.",
  ])
    assert.deepEqual(underClause(clause), [], clause);
});

test("a clause for makes, for another part or with an exception clears nothing", () => {
  for (const clause of [
    "Waar in dit document een merk of type wordt genoemd, mag iets gelijkwaardigs worden aangeboden.",
    "Waar in hoofdstuk 7 een norm wordt genoemd, mag iets gelijkwaardigs worden aangeboden.",
    "Waar een norm wordt genoemd, mag iets gelijkwaardigs worden aangeboden, behalve bij E-02.",
    "Waar een norm wordt genoemd, mag iets gelijkwaardigs worden aangeboden. Voor E-02 geldt dat niet.",
    "Waar een merk wordt genoemd, is iets gelijkwaardigs toegestaan. Voor normen geldt dit niet.",
    "Waar een norm wordt genoemd, is een gelijkwaardige norm toegestaan. Voor ISO 9001 geldt dit niet.",
    "Als een certificaat in het land van vestiging niet bestaat, volstaat een gelijkwaardige verklaring.",
    "Voor E-05 tot en met E-09 mag een genoemde norm worden vervangen door een gelijkwaardige norm.",
    "Afwijkingen van de in dit bestek genoemde normen zijn niet toegestaan.",
    "Is een norm vervallen, dan geldt de norm die daarvoor in de plaats komt.",
    "Bij elke norm leest u: of gelijkwaardig.\n\n1.3 Voor E-02 is geen alternatief toegestaan.",
    "Waar een norm wordt genoemd, volstaat een gelijkwaardige norm. Dit geldt niet voor certificaten.",
    "Waar een norm staat met de woorden “of gelijkwaardig”, toont de inschrijver de gelijkwaardigheid aan.",
  ])
    assert.deepEqual(underClause(clause), [PAPER], clause);
  const diploma = "De hovenier heeft het diploma Boomverzorging.";
  const norms = "Waar in dit document een norm wordt genoemd, mag iets gelijkwaardigs worden aangeboden.";
  assert.deepEqual(underClause(norms, diploma), [diploma]);
});

test("an equivalent that is added afterwards clears the requirement that it names", () => {
  const added = (label: string) => `Aan eis ${label} wordt toegevoegd: “of een gelijkwaardig certificaat”.`;
  assert.deepEqual(underClause(added("E-02")), []);
  assert.deepEqual(underClause(added("E-01")), [PAPER]);
});

test("an answer goes before the text, and only when it is about something else of the same worth", () => {
  const withAnswer = (question: string, answer: string) =>
    found(
      `# Bestek\n\n## 2 Eisen\n\nE-02 ${PAPER}\n\nE-03 ${DUTCH}\n\n## 8 Nota van inlichtingen\n\n| Nr. | Eis | Vraag | Antwoord |\n|---|---|---|---|\n| 3 | E-02 | ${question} | ${answer} |\n`,
    );
  assert.deepEqual(withAnswer("Mag een gelijkwaardig certificaat?", "Ja."), []);
  assert.deepEqual(
    withAnswer("Wij hebben een eigen kwaliteitshandboek. Volstaat dat?", "Ja, mits getoetst."),
    [],
  );
  assert.deepEqual(withAnswer("Mag een gelijkwaardig certificaat?", "Nee."), [PAPER]);
  assert.deepEqual(withAnswer("Is het certificaat verplicht?", "Ja."), [PAPER]);
  assert.deepEqual(withAnswer("Geldt de eis ook voor onderaannemers?", "Ja."), [PAPER]);
});

test("edits give what a fresh analysis gives when clauses, answers, chapters and other mentions come and go", () => {
  const options = { onlyRules: ["norm-without-equivalent"] };
  const requirements = `E-02 ${PAPER}\n\nE-03 De inschrijver toont een certificaat VCA.`;
  const analyzer = new Analyzer(
    `# Bestek\n\n## 2 Eisen\n\n${requirements}\n\n## 8 Slot\n\n${DUTCH}\n`,
    options,
  );
  const replace = (from: string, to: string) => {
    const start = analyzer.text.indexOf(from);
    assert.ok(start >= 0, from);
    analyzer.edit({ span: { start, end: start + from.length }, newText: to });
    const { findings } = analyzer.analysis;
    assert.deepEqual(findings, analyze(analyzer.text, options).findings);
    return findings.length;
  };
  const clause = "Waar een norm of certificaat wordt genoemd, mag iets gelijkwaardigs worden aangeboden.";
  assert.equal(replace("## 2 Eisen", "## 2  Eisen"), 2);
  assert.equal(replace(DUTCH, clause), 0);
  assert.equal(replace("aangeboden.", "aangeboden, behalve bij E-02."), 1);
  assert.equal(replace("E-02.", "E-03."), 1);
  assert.equal(replace(clause.slice(0, 10), "X\n\nWaar een "), 1);
  assert.equal(replace("Waar een ", "Waar in hoofdstuk 2 een "), 1);
  assert.equal(replace("## 2  Eisen", "## 3 Eisen"), 2);
  assert.equal(replace("X", "X\n\nE-02 Mag een gelijkwaardig certificaat?\n\nAntwoord: nee."), 2);
  assert.equal(replace("nee", "ja"), 1);
  assert.equal(replace("## 8 Slot", "E-09 De opdrachtnemer heeft VCA of gelijkwaardig.\n\n## 8 Slot"), 0);
  assert.equal(replace("heeft VCA of gelijkwaardig", "komt"), 1);
  assert.equal(replace("## 3 Eisen", "## 3 Huidige situatie"), 0);
});

test("a short way to allow an equivalent, and a paper that has to be shown", () => {
  assert.deepEqual(found(inDutch("De opdrachtnemer is gecertificeerd volgens ISO 9001 e.q.")), []);
  const shown = "Inschrijver overlegt een geldig NEN 7510-certificaat.";
  assert.deepEqual(found(`# Bestek\n\n## Eisen\n\n${shown}\n`), [shown]);
});

test("what the buyer does, has or pays, what nobody needs and an option left open is no demand", () => {
  for (const sentence of [
    "De gemeente meet de conditie zelf volgens NEN 2767.",
    "Het ISO 9001-certificaat van de gemeente geldt niet voor deze opdracht.",
    "Inschrijvers zonder ISO 14001 worden niet benadeeld.",
    "De oude kasten dragen het KOMO-keurmerk en blijven staan.",
    "De prijs van de stoel omvat de keuring volgens NEN-EN 1335.",
    "☐ Optie 1: de leverancier heeft ISO 14001. ☒ Geen van beide.",
  ])
    assert.deepEqual(found(inDutch(sentence)), [], sentence);
  const paid = "The cooks are paid the Living Wage.";
  assert.deepEqual(found(inEnglish(paid)), []);
});

test("registers, cards and awards of persons are demanded like diplomas", () => {
  for (const sentence of [
    "De taxateur staat ingeschreven in het NRVT.",
    "De machinist heeft een IPAF-kaart categorie 3b.",
    "De boomverzorger is European Tree Worker.",
  ])
    assert.deepEqual(found(inDutch(sentence)), [sentence], sentence);
  const award = "Technicians hold an RSPH Level 2 Award in Pest Management.";
  assert.deepEqual(found(inEnglish(award)), [award]);
});

test("the general chapter speaks for its whole division, another chapter for itself", () => {
  const clause = "Voor elke norm in dit deel geldt: wat gelijkwaardig is, is toegestaan.";
  const text = (heading: string) =>
    found(`# Bestek\n\n## 1 ${heading}\n\n1.1 ${DUTCH}\n\n1.2 ${clause}\n\n## 2 Eisen\n\nE-02 ${PAPER}\n`);
  assert.deepEqual(text("Algemeen"), []);
  assert.deepEqual(text("Grondwerk"), [PAPER]);
});

test("a format that the receiving system asks is no demand, and staff must hold what the work asks", () => {
  for (const sentence of [
    "De tekeningen zijn volgens NEN 2699 opgesteld, omdat ons systeem alleen dat inleest.",
    "De inspecteur van de gemeente beoordeelt de schade volgens CROW-publicatie 146.",
  ])
    assert.deepEqual(found(inDutch(sentence)), [], sentence);
  const diploma = "De veldmedewerker die op een stort werkt, is in het bezit van het diploma DLP.";
  assert.deepEqual(found(`# Bestek\n\n## 1 Over de opdracht\n\n${DUTCH} ${diploma}\n`), [diploma]);
});
