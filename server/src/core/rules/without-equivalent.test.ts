// Which sentences fix a make or a standard, in words of many writers: systems that are reached, what is there already and what may
// be replaced in other words than “or equivalent” are left alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../index.js";

const DUTCH =
  "De opdrachtnemer levert het plan van aanpak binnen de termijn die de gemeente in de planning noemt.";
const ENGLISH = "The contractor submits the plan within the period that the council names in the timetable.";

type Rule = "brand-without-equivalent" | "norm-without-equivalent";

interface Sentences {
  readonly reported: readonly string[];
  readonly silent: readonly string[];
}

/** The sentences of the findings in a text. */
function found(text: string, rule: Rule): string[] {
  return analyze(text, { onlyRules: [rule] }).findings.map(({ span }) => text.slice(span.start, span.end));
}

const document = {
  nl: (sentence: string) => `# Bestek\n\n## 2 Eisen\n\nE-01 ${DUTCH}\n\nE-02 ${sentence}\n`,
  en: (sentence: string) => `# Supply\n\n## 2 Requirements\n\nR1 ${ENGLISH}\n\nR2 ${sentence}\n`,
};

const MAKES: Readonly<Record<"nl" | "en", Sentences>> = {
  nl: {
    reported: [
      "Werktekeningen worden gemaakt in AutoCAD.",
      "De uren worden bijgehouden in Nmbrs.",
      "Keuringen worden vastgelegd in de app van PlanRadar.",
      "Overleg op afstand verloopt via Webex.",
      "De deuren krijgen cilinders van iLOQ, zoals ook in het stadhuis in gebruik is.",
      "De armaturen zijn van Schréder, net als in de wijk ernaast.",
      "De bureaustoelen zijn van Ahrend, omdat die al op de andere verdieping staan.",
      "De scharnieren smeert u met Molykote.",
      "Op de gladde plekken strooit u Zoutex Fijn.",
      "De aanhanger heeft een as van Knott, type GB 20.",
      "De portofoons zijn van het merk Motorola, type MXP600.",
      "Per voertuig levert u een tablet van Zebra, type ET45.",
      "Ontwerpen worden getekend in Revit 2025.",
      "De tas is van ORTLIEB, type Atrack.",
      "De heftrucks worden geladen met laders van Fronius.",
      "Voor het beddengoed gebruikt u Persil Professional.",
      "Het hekwerk komt van Heras.",
      "Verf: Sikkens Rubbol.",
      "De zeepdispensers worden gevuld met Tork Extra Mild.",
      "U plant de ritten in Transvision.",
      "Elk voertuig heeft een volgsysteem van TomTom.",
      "De banden worden vervangen door Michelin CrossClimate.",
      "De kast in de hal is van Bisley, kleur lichtgrijs.",
      "Alle sloten worden van het fabricaat Nemef.",
      "Als lijm wordt Bostik gebruikt.",
      "De handdroger is een Dyson Airblade.",
      "U verft de kozijnen met Wijzonol LBH.",
      "De lift is van het fabricaat Orona.",
      "Het schoonmaakmiddel is Probilex Sanitair.",
      "Op elke werkplek staat een lamp van Luxo.",
      "De scanners zijn Zebra DS2278.",
      "De keuken krijgt een vaatwasser van Hobart.",
      "De trap wordt bekleed met Bolon Graphic.",
      "Als software wordt Tribe CRM gebruikt.",
      "De cliënt ontvangt een Tessa-robot.",
      "De belijning wordt aangebracht met Triflex Preco.",
      "Het speeltoestel is de Supernova van Kompan.",
      "De bewoners krijgen een sleutelkast, merk KeySafe.",
      "Elke groep beschikt over een set Kapla.",
      "Het water komt uit een tappunt van Dopper.",
      "Het gras wordt gemaaid met een robot van Husqvarna.",
      "De chauffeurs werken met de boordcomputer Quipment.",
      "Het bestand wordt geleverd in Trados-formaat, gemaakt met Trados Studio.",
      "De ramen worden gezeemd met het systeem HydroPower van Unger.",
      "De beveiliging loopt op een centrale van Hikvision.",
      "Verlichting: Trilux Olisq, 3000 K.",
      "De leverancier plaatst uitsluitend Heras-hekken.",
      "Het bestek is WMF Base.",
      "De kranen worden Grohe Eurosmart.",
    ],
    silent: [
      "Aanmelden op het portaal gebeurt met Okta.",
      "Medewerkers loggen in via Microsoft Entra ID.",
      "De inspectierapporten gaan als pdf naar SharePoint.",
      "Storingen worden doorgezet naar TOPdesk.",
      "De meetgegevens zijn in te lezen in ArcGIS.",
      "Uw facturen komen via Basware bij ons binnen.",
      "De werkbonnen worden automatisch weggeschreven naar Planon.",
      "Het weegsysteem levert zijn gegevens aan Evreka.",
      "De app haalt de roosters uit AFAS.",
      "Mutaties worden vanuit Obsurv aangeleverd.",
      "De tellingen verschijnen in Power BI van de gemeente.",
      "Wachtwoorden lopen via single sign-on van Okta.",
      "De bestanden zijn te openen in Revit.",
      "Er staan nu twaalf printers van Ricoh.",
      "In de hal hangt nu een scherm van Philips.",
      "Op de werf rijden op dit moment vier veegmachines van Ravo.",
      "Wij poetsen nu met machines van Nilfisk.",
      "De liften zijn van Kone en blijven in onderhoud bij de fabrikant.",
      "De kantine heeft vandaag de dag automaten van Selecta.",
      "De schrobmachine is van Nilfisk of van een ander huis met dezelfde werkbreedte.",
      "De pomp is een Grundfos MAGNA3 of een pomp van een andere maker die hetzelfde debiet haalt.",
      "De kast wordt gesloten met een slot van Salto of een slot dat op de sleutels van het gebouw werkt.",
      "De vloer is Marmoleum of een vloer met dezelfde slijtweerstand.",
      "Het plafond is van Rockfon, dan wel een plafond dat even goed dempt.",
      "De meting gebeurt met een ontvanger van Trimble of met apparatuur van vreemd fabricaat die op 2 cm nauwkeurig is.",
      "De handdoeken zijn van Tork of komen van een andere leverancier, als de houder maar past.",
      "Op Museumavonden blijft de balie open tot 23 uur.",
      "De kosten worden gedragen door het Waddenfonds.",
      "Er geldt een Scheepvaartreglement-zone langs de kade.",
      "De inkoop volgt de Gids Proportionaliteit.",
      "Er is een Jongerenfonds van de scholen.",
      "Vis wordt op Raadsavonden niet geserveerd.",
      "De meldkamer ontvangt de alarmen in haar eigen systeem; de berichten gaan naar Geomobility.",
      "De ritgegevens worden elke nacht doorgegeven aan Trapeze.",
      "Afspraken van burgers komen uit Qmatic en worden niet opnieuw ingevoerd.",
      "De foto's zijn te bekijken in Cyclomedia.",
      "Rapporten zijn als bijlage op te slaan in JOIN.",
      "De sensoren praten met het platform van Munisense.",
      "Onze eigen planners werken in Ortec.",
      "Het gemaal is in 1998 gebouwd met pompen van Flygt.",
      "In gebruik zijn zes heftrucks van Jungheinrich.",
      "De school is gewend aan Prowise, maar elk bord is goed dat van 2 meter leesbaar is.",
      "De buitenlampen zijn van Bega of anders van een fabrikant met armaturen van dezelfde lichtkleur.",
      "Het tapijt is van Desso; iets anders mag, als het even goed dempt.",
      "Stoelen zijn van Vitra of van ieder ander die tien jaar garantie geeft.",
      "De Vierdaagsefeesten en de Zwarte Cross vallen buiten de opdracht.",
      "Het Gelrefonds en de Provincie Gelderland betalen mee.",
      "Tijdens Open Monumentendag blijft het gebouw open.",
      "De Wet Markt en Overheid is van toepassing.",
      "Werkzaamheden in het Vondelpark gebeuren na 22 uur.",
      "Het Stadsteater De Vonk is gesloten op maandag.",
      "De Stichting Het Open Huis krijgt een sleutel van het gebouw.",
      "De portier draagt de huisstijl van Waterland.",
      "De weg loopt langs de Hoge Vaart en het Amstelpark.",
      "De werkzaamheden zijn op Goede Vrijdag niet toegestaan.",
      "Deelnemers krijgen een strippenkaart van de OV-bureau Noord.",
      "De rapportage volgt het format van het Ministerie van BZK.",
      "De bloembakken worden gevuld met Lavendel en Salie.",
      "Voor de heg wordt Carpinus betulus gebruikt.",
      "De kleur is Zuiver Wit of Signaalrood.",
      "Het logo staat in Montserrat Bold.",
      "De commissie bestaat uit leden van Groen Alkmaar en Leefbaar Dorp.",
      "De docent spreekt Papiaments of Sranan.",
      "De tekst is in het Fries en het Nederlands.",
      "Er is een scheiding tussen Wonen en Werken.",
      "De training behandelt Geweldloze Communicatie en De Bono.",
      "Bij code rood van het KNMI wordt niet gewerkt.",
      "De pas geeft toegang tot Zaal Oost en de Raadzaal.",
      "Het project heet Samen Aan Zet.",
      "De mensen komen van Werkbedrijf Lucrato.",
      "Het contract wordt getekend door burgemeester Van den Berg.",
      "De bus rijdt van Station Noord naar het Marktplein.",
      "De methodiek Positieve Gezondheid wordt uitgelegd in bijlage 3.",
      "De aannemer meldt zich bij Waterschap Zuiderzeeland.",
      "Afval wordt gescheiden in PMD, GFT en Rest.",
      "De prijs wordt vermeld in Tabel Prijzen.",
      "De aannemer levert Werktekeningen, Berekeningen en een Planning.",
      "De Opdrachtnemer stelt een Servicemanager aan.",
      "De dienst verzorgt een Welkomstpakket voor elke nieuwe huurder.",
      "Bezoekers worden ontvangen met een glas Gelderse appelsap.",
      "De auto's staan in parkeergarage De Bijenkorf.",
      "De dataset CBS Kerncijfers wordt als bron gebruikt.",
      "In week 42 is er een Innovatiemarkt.",
      "De route voert langs knooppunt 14 van de Fietsroute Eemland.",
      "De gids spreekt over de Slag om Arnhem.",
      "Het menu bevat Marokkaanse linzensoep en Waldorfsalade.",
      "Patiënten met de ziekte van Alzheimer krijgen vaste begeleiders.",
      "De kinderen leren volgens het principe van Montessori.",
      "De vloer wordt gelegd in Hongaarse punt.",
      "De plinten worden geschilderd in Engels rood.",
      "De bestanden voldoen aan het Besluit Digitale Toegankelijkheid.",
      "De aannemer houdt rekening met de Ramadan en het Suikerfeest.",
      "De collectie bestaat uit werk van Mondriaan en Rietveld.",
      "In perceel Noord rijdt u via de Afsluitdijk.",
      "Het bier wordt gebrouwen in Leuven.",
      "De pupillen trainen op Sportpark De Toekomst.",
    ],
  },
  en: {
    reported: [
      "Site diaries are kept in Procore.",
      "The survey is run in Qualtrics.",
      "Translators work in Trados.",
      "Door closers shall be by Geze, as already fitted elsewhere in the building.",
      "Each bin shall carry a Datamars tag.",
      "Every van will bear a Webfleet tracker.",
      "All gates incorporate a Paxton reader.",
      "The sleeve is by STM, model Dux.",
      "Chargers shall be Alfen Eve Double.",
      "Drivers wear Blåkläder jackets.",
      "Routes are planned in Ortec.",
      "Each room has a Philips screen.",
      "Tyres are replaced by Michelin CrossClimate.",
      "The adhesive is Bostik.",
      "Hand dryers are Dyson Airblade.",
      "The vending machines shall be Coffetek Vitro.",
      "Floors are cleaned with Evans Lift.",
      "The software used is Concerto.",
      "All locks are supplied by Abloy.",
      "Each classroom receives a Promethean board.",
      "The lamps are of the make Thorlux, type Realta.",
      "Survey work is done with a Leica TS16.",
      "Roof covering: Sika Sarnafil G410.",
      "The kitchen has a Winterhalter dishwasher.",
      "The handheld is a Zebra TC58.",
      "Cleaning cloths are Vileda.",
      "Cars are fitted with a Garmin tracker.",
      "The parks team uses Stihl blowers.",
    ],
    silent: [
      "Users sign in through Okta.",
      "Fault reports are sent to ServiceNow within an hour.",
      "Meter readings are uploaded to Salesforce.",
      "Drawings can be imported into Revit.",
      "Completed jobs are passed to Planon every night.",
      "The scheduling tool pulls its data from Workday.",
      "Invoices arrive in Basware as UBL.",
      "The depot now runs eight Ravo sweepers.",
      "At the moment the lifts are by Schindler.",
      "Twelve Philips screens hang in the hall today.",
      "The pump is a Grundfos MAGNA3, or one from another maker that reaches the same head.",
      "Locks are by Salto or a lock that opens with the staff card.",
      "Screens shall be Philips or a make that gives 500 cd/m2.",
      "Floors are Marmoleum or any floor which wears as well.",
      "Gates are closed after every visit.",
      "The tool is used during Open Doors Weekend.",
      "Milestones are agreed in the first month.",
      "The Greenway Fund pays for the benches.",
      "Residents report faults through the council's own portal; these reports go to Confirm.",
      "The tracker must report its position to Webfleet.",
      "The data are read by Power BI.",
      "Staff open the files with AutoCAD.",
      "Badges have been issued by HID since 2012.",
      "In use today are six Jungheinrich trucks.",
      "The trust runs SystmOne in all wards.",
      "Blinds are by Luxaflex or by anyone whose fabric passes the same light test.",
      "Paint is Dulux; another paint may be used if it covers in two coats.",
      "The carpet is Desso or one giving the same sound level.",
      "The Great North Run takes place in September.",
      "The Levelling Up Fund pays half.",
      "The contractor reports to the Head of Estates.",
      "Meals for Diwali and Eid are on the menu.",
      "The bus stops at Kingsway North and St Mary's Church.",
      "The pupils of Green Lane Primary use the side entrance.",
      "Walls are painted in Heritage Cream.",
      "Hedges are of Hawthorn and Blackthorn.",
      "The supplier appoints a Contract Manager and a Deputy.",
      "The Mayor opens the Summer Fair.",
      "Work stops during Remembrance Sunday.",
      "The Modern Slavery Statement is published each year.",
      "Pay is at least the Real Living Wage.",
      "The plan follows the Town Centre Masterplan.",
      "The Equality Act and the Care Act apply.",
      "Staff are vetted through Disclosure Scotland.",
      "Guides speak Welsh and Polish.",
      "Parking is in the Market Street garage.",
      "The team attends the Health and Wellbeing Board.",
      "Visitors are shown the Roman Wall.",
      "The brochure tells of the Battle of Hastings.",
      "Residents with Parkinson's receive a longer visit.",
      "Reports use the Office's house style, called Clear Print.",
      "The grant is paid by Sport England.",
    ],
  },
};

const STANDARDS: Readonly<Record<"nl" | "en", Sentences>> = {
  nl: {
    reported: [
      "De aannemer bezit het VCA-certificaat of vraagt dit binnen een maand aan.",
      "De leverancier is gecertificeerd volgens ISO 9001 en werkt met een eigen handboek.",
      "Lading wordt gezekerd volgens de Code Ladingzekering.",
      "Wie in de kruipruimte werkt, heeft het certificaat Werken in gassen van SSVV.",
      "Op elke locatie is iemand aanwezig met een diploma ploegleider van het NIBHV.",
      "Het bureau is aangesloten bij de NVM.",
      "De stoelen voldoen aan NEN-EN 1335. Een kopie van het rapport wordt ook per mail aanvaard.",
      "De opdrachtnemer heeft ISO 27001. De verklaring van toepasselijkheid is ook beschikbaar.",
      "De monteurs hebben het certificaat Veilig werken aan elektrische voertuigen.",
      "De lasser is gecertificeerd volgens ISO 9606.",
      "Al het hout draagt het FSC-label.",
      "Monteurs hebben een F-gassencertificaat van STEK.",
      "De trainer bezit het certificaat Omgaan met agressie.",
      "Het hekwerk is getest volgens NEN-EN 1176.",
      "De opdrachtnemer is lid van de OSB.",
      "De software voldoet aan de BIO.",
      "De leverancier van het groenafval is BRL 2506 gecertificeerd.",
      "De schilder werkt volgens de richtlijnen van BRL 0912.",
      "Speeltoestellen hebben het GS-keurmerk.",
      "De steigerbouwer heeft een diploma Hulpmonteur Steigerbouw.",
      "Het hout voldoet aan duurzaamheidsklasse 1 volgens EN 350.",
      "De opdrachtnemer hanteert de CROW-publicatie 400.",
      "Het systeem is beveiligd volgens NEN 7510.",
      "De apparaten hebben een Energy Star-label.",
      "De cateraar serveert vis met MSC-keurmerk.",
      "Er wordt gemeten met inachtneming van NEN 2580.",
      "Inschrijver is trede 3 op de PSO.",
      "De kraanmachinist bezit TCVT W4-01.",
      "Alle textiel is voorzien van het EU Ecolabel.",
      "De accountant is ingeschreven in het register van de NBA.",
      "Archieven worden overgedragen volgens de norm TMLO 1.2.",
      "De tolk staat in het register C1 van het Rbtv.",
      "De koffie draagt het keurmerk Rainforest Alliance of UTZ.",
    ],
    silent: [
      "De aannemer bezit het VCA-certificaat of werkt aantoonbaar even veilig.",
      "De leverancier is gecertificeerd volgens ISO 9001 of heeft zijn kwaliteit aantoonbaar op een gelijk peil geregeld.",
      "De stoelen voldoen aan NEN-EN 1335; kunt u met een ander onderzoek hetzelfde aantonen, dan volstaat dat.",
      "U toont dit aan met een FSC-certificaat of met een houtboekhouding die uw accountant heeft nagezien.",
      "Het bedrijf heeft ISO 14001 of een eigen milieuhandboek waarin dezelfde onderwerpen zijn geregeld.",
      "De machines voldoen aan NEN-EN 60335. Een rapport waaruit dezelfde veiligheid blijkt, wordt ook aanvaard.",
      "De leverancier heeft een certificaat ISO 27001. Een verklaring van een onafhankelijke auditor mag ook.",
      "Papier is FSC-gecertificeerd. Een bewijs van een ander stelsel is ook goed.",
      "De inschrijver staat in het handelsregister en is verzekerd.",
      "Of de trainer in het CRKBO staat, wordt gevraagd vanwege de btw.",
      "De Code Oranje geldt bij storm; het werk ligt dan stil.",
      "De lasser is gecertificeerd volgens ISO 9606 of toont met een proefstuk aan dat hij even goed last.",
      "Het label is FSC; een ander boslabel met dezelfde regels is ook toegestaan.",
      "De kwaliteit is geborgd volgens ISO 9001, HKZ of een stelsel dat daarop lijkt.",
      "De helm voldoet aan EN 397 of heeft een keuring die hetzelfde zegt.",
      "Papier met het EU Ecolabel of papier dat aan de criteria daarvan voldoet.",
      "Bent u niet gecertificeerd volgens ISO 14001, dan volstaat een beschrijving van uw milieuzorg.",
      "De gemeente zelf is sinds 2020 gecertificeerd volgens ISO 27001.",
      "De prijs van het VCA-examen is voor rekening van de werknemer.",
      "Een VCA-certificaat hoeft niet.",
      "De bestaande kabels zijn gekeurd volgens NEN 3140.",
      "De elektrische installatie wordt opgeleverd met de wettelijk verplichte keuring volgens NEN 1010.",
      "De vergunning schrijft een meting volgens ISO 9613 voor.",
      "Tegels voldoen aan EN 1339 of zijn aantoonbaar even vorstbestendig.",
      "De helm is gekeurd volgens EN 397 dan wel een proef die ten minste zo zwaar is.",
      "Bewijs: certificaat ISO 9001, verklaring van de accountant of een andere verklaring.",
      "In 2019 haalde het stadhuis BREEAM Excellent.",
      "De opdrachtgever heeft zelf een FSC-certificaat.",
      "Het label FSC betekent dat het bos goed wordt beheerd.",
      "Wij vragen geen ISO 14001.",
      "De brochure legt uit wat het Fairtrade-keurmerk inhoudt.",
      "De kosten van het BREEAM-certificaat draagt de gemeente.",
      "De aanbesteding volgt het ARW 2016.",
      "Deelnemers halen aan het eind het diploma Heftruckchauffeur.",
      "De BRL 9335 die in het verleden werd toegepast, vervalt.",
      "Keurmerk: FSC of een bewijs dat het hout uit goed beheerd bos komt.",
      "Zonder VCA mag ook worden ingeschreven.",
    ],
  },
  en: {
    reported: [
      "Mechanics hold Cytech Technical Three.",
      "The agency is certified to ISO 20252.",
      "Fire performance: BS 5852, crib 5.",
      "Divers hold PADI Rescue Diver.",
      "The bureau is certified to ISO 17100 and keeps a register of translators.",
      "Helmets meet EN 397.",
      "The contractor is a member of the BALI.",
      "All cotton carries the GOTS label.",
      "Welders are qualified to ISO 9606.",
      "Cleaners hold the BICSc Licence to Practise.",
      "The scaffolders hold CISRS Advanced cards.",
      "Cables are tested in accordance with IEC 60332.",
      "The caterer serves fish with the MSC label.",
      "The supplier is Cyber Essentials Plus certified.",
      "Boards comply with EPEAT Gold.",
      "Play equipment conforms to EN 1176.",
      "The paint bears the EU Ecolabel.",
      "Gas engineers hold ACS certificates.",
      "The laboratory is accredited to ISO 17025.",
    ],
    silent: [
      "The workshop runs under ISO 9001 or a quality manual of your own that covers the same subjects.",
      "The bidder holds ISO 14001 or works to a system that achieves the same.",
      "Chairs comply with EN 1335; if you can show the same by another test, that is fine as well.",
      "Timber is FSC certified. Proof from another scheme is accepted too.",
      "The firm holds ISO 27001 or can show in some other way that data are equally safe.",
      "The chairs are returned in the same state, fair wear and tear excepted.",
      "The panels are Merlin Grey BS 18B25.",
      "The council is registered under EMAS for its town hall.",
      "Helmets meet EN 397 or a test which says the same.",
      "The firm holds ISO 9001 or an equally thorough system.",
      "Timber is FSC; wood under another forest scheme is fine too.",
      "The council has held ISO 14001 since 2015.",
      "Whether the trainer is accredited by NCFE must be stated for tax purposes.",
      "The existing lifts were tested to EN 81.",
      "The building reached BREEAM Very Good in 2018.",
      "We do not ask for ISO 14001.",
      "The cost of the BREEAM certificate is borne by the council.",
      "The law requires a test to BS 7671.",
      "Trainees work towards an NVQ Level 2.",
      "Tiles comply with EN 1339 or resist frost at least as well.",
      "Bidders without ISO 9001 may also apply.",
      "The FSC label means that the forest is well managed.",
      "Helmets are tested to EN 397 or pass a test that is no less severe.",
      "Evidence: ISO 9001 certificate, audit report or a statement by the accountant.",
    ],
  },
};

const CASES: readonly (readonly [Rule, typeof MAKES])[] = [
  ["brand-without-equivalent", MAKES],
  ["norm-without-equivalent", STANDARDS],
];

for (const [rule, sentences] of CASES)
  for (const language of ["nl", "en"] as const)
    test(`${rule} in the words of many writers (${language})`, () => {
      const { reported, silent } = sentences[language];
      for (const sentence of reported)
        assert.notDeepEqual(found(document[language](sentence), rule), [], sentence);
      for (const sentence of silent)
        assert.deepEqual(found(document[language](sentence), rule), [], sentence);
    });

const norms = (text: string) => found(text, "norm-without-equivalent");

test("a clause in the head of a table reaches that table only", () => {
  const text = `# Bestek

${DUTCH}

## 2 Eisen

| Nr. | Eis (waar een keurmerk of norm staat, mag ook een ander met dezelfde inhoud) |
|---|---|
| A1 | De bananen hebben het Fairtrade-keurmerk. |

B1. De monteurs hebben het certificaat NEN 3140.
`;
  assert.deepEqual(norms(text), ["De monteurs hebben het certificaat NEN 3140."]);
});

test("a clause for its chapter keeps to that chapter under a title in two headings", () => {
  const text = `# Bestek

## Onderstations

${DUTCH}

### 3. Technische voorschriften

Waar in dit hoofdstuk een norm wordt aangehaald, is een gelijkwaardige norm evenzeer goed.

3.1 De vaten zijn gebouwd volgens NEN-EN 13445.

### 5. Uitvoering

5.1 Lassers bezitten een certificaat volgens ISO 9606-1.
`;
  assert.deepEqual(norms(text), ["Lassers bezitten een certificaat volgens ISO 9606-1."]);
});

test("a clause in a reader's guide, a definition or the last line of a chapter reaches the standards it speaks of", () => {
  const demands = "3.1 De kast voldoet aan NEN-EN 60529.\n\n3.2 Monteurs hebben het diploma VCA-basis.\n";
  const inChapter = (clause: string) => `# Bestek\n\n${DUTCH}\n\n${clause}\n\n## 3 Eisen\n\n${demands}`;
  const guide =
    "Komt u in dit stuk een norm, een diploma of een certificaat tegen, dan leest u daar steeds achter: dan wel een document dat hetzelfde waarborgt.";
  assert.deepEqual(norms(inChapter(guide)), []);
  const except = `${guide} Die lezing geldt niet voor 3.2.`;
  assert.deepEqual(norms(inChapter(except)), ["Monteurs hebben het diploma VCA-basis."]);
  const limited =
    "Noemen wij een norm of een diploma, dan mag u iets aanbieden dat hetzelfde presteert. U legt het bewijs bij uw inschrijving. Deze regel geldt voor heel hoofdstuk 3, behalve voor 3.2.";
  assert.deepEqual(norms(inChapter(limited)), ["Monteurs hebben het diploma VCA-basis."]);
  const defined =
    "*Standaard*: een technisch document van NEN of ISO, en net zo goed ieder ander document waarmee hetzelfde wordt bereikt.";
  assert.deepEqual(norms(inChapter(defined)), ["Monteurs hebben het diploma VCA-basis."]);
  const last = `${inChapter("")}\n3.9 Bij 3.1 mag telkens ook een andere norm worden aangehouden die tot dezelfde uitkomst leidt.\n`;
  assert.deepEqual(norms(last), ["Monteurs hebben het diploma VCA-basis."]);
});

/** What each clause opens: `m` makes, `n` norms, `l` labels, `d` diplomas that are certificates as well. */
const CLAUSES: readonly (readonly ["nl" | "en", string, string])[] = [
  [
    "nl",
    "mnld",
    'Overal waar wij een merk, norm, keurmerk of diploma noemen, leest u er "of gelijkwaardig" bij.',
  ],
  ["nl", "m", "Merknamen in dit stuk geven alleen het niveau aan dat wij zoeken."],
  [
    "nl",
    "nld",
    "Een norm, keurmerk of diploma mag u vervangen door iets wat daar aantoonbaar niet voor onderdoet.",
  ],
  [
    "nl",
    "m",
    "Noemen wij een fabrikaat, dan is dat om de bedoeling duidelijk te maken; u bent vrij in uw keuze.",
  ],
  [
    "nl",
    "mnld",
    'Achter iedere norm, ieder merk, ieder label en ieder diploma denkt u de woorden "of gelijkwaardig".',
  ],
  [
    "nl",
    "n",
    "Waar een NEN-nummer staat, volstaat ook een norm uit een andere lidstaat die hetzelfde borgt.",
  ],
  [
    "nl",
    "n",
    "In plaats van een genoemde norm mag u een andere aanhouden, mits het resultaat niet slechter is.",
  ],
  ["nl", "ld", "Voor keurmerken geldt dat een ander bewijs met dezelfde zekerheid ook wordt geaccepteerd."],
  ["nl", "", "Merken worden in dit bestek niet genoemd."],
  ["nl", "", "Van de genoemde merken en normen wordt niet afgeweken."],
  ["nl", "", "Een gelijkwaardig merk is niet toegestaan."],
  [
    "nl",
    "mn",
    'Elk merk en elke norm in dit document dient te worden gelezen als "of daaraan gelijkwaardig".',
  ],
  [
    "nl",
    "mnld",
    "Dit bestek bevat namen van merken, normen, keurmerken en diploma's. Wie iets aanbiedt dat evenveel kan of waard is, voldoet ook.",
  ],
  ["nl", "d", "Diploma's uit andere landen van gelijk niveau tellen even zwaar."],
  [
    "nl",
    "nld",
    "Normen en keurmerken noemen wij om kort te kunnen zijn; een gelijkwaardige norm of een gelijkwaardig keurmerk is net zo goed.",
  ],
  ["nl", "m", "Staat er een merk, dan mag u een product met dezelfde eigenschappen leveren."],
  ["nl", "n", 'Bij elke norm hoort de toevoeging "of gelijkwaardig", ook als die er niet staat.'],
  [
    "nl",
    "mnld",
    "Een verwijzing naar een merk, norm, keurmerk of diploma sluit een gelijkwaardig aanbod nooit uit.",
  ],
  ["nl", "n", "De normen in hoofdstuk 3 mogen door gelijkwaardige normen worden vervangen."],
  ["nl", "m", "Fabricaten staan er als voorbeeld."],
  ["nl", "", "De fabricaten in hoofdstuk 3 zijn bindend."],
  [
    "nl",
    "mld",
    "Daar waar in deze leidraad merken of keurmerken voorkomen, kunnen inschrijvers steeds een gelijkwaardig alternatief bieden.",
  ],
  ["nl", "n", 'Onder "norm" wordt mede begrepen: ieder document van gelijke strekking.'],
  ["nl", "ld", "Labels: ook gelijkwaardige labels worden aanvaard."],
  ["en", "mnld", 'Wherever a make, standard or label is named, read "or equivalent" after it.'],
  ["en", "m", "Names of makes only show the level of quality that we want."],
  ["en", "n", "A standard may be replaced by any other that gives the same protection."],
  ["en", "n", "References to a British Standard shall be deemed to include any equivalent standard."],
  ["en", "ld", "Where we ask for a label, another label with the same criteria will do just as well."],
  ["en", "", "No equivalent is accepted for the makes and standards named in this document."],
  ["en", "m", "Trade names are used for brevity; a product of equal performance may always be offered."],
  [
    "en",
    "mnld",
    'Any make, standard, label or qualification mentioned here is to be understood as followed by the words "or equivalent".',
  ],
  ["en", "d", "Qualifications from other countries at the same level are accepted."],
  [
    "en",
    "n",
    "If you can show by another test that the aim of a standard is reached, that will be accepted.",
  ],
  ["en", "m", "You are free to offer another make wherever we name one."],
  ["en", "mn", "Makes and standards are named for guidance only; equivalents are welcome."],
  ["en", "", "Equivalents to named makes will be rejected."],
  ["en", "nld", 'Each standard and label in Section 3 carries the silent words "or equivalent".'],
  ["en", "n", "Tenderers who work to a different standard with the same result meet the requirement too."],
  ["en", "m", "We name products to save words, not to shut others out."],
  ["nl", "n", "Normen in hoofdstuk 3 lees je als: deze norm, of een andere die minstens zo ver gaat."],
  ["nl", "m", "Waar wij een product bij naam noemen, doen we dat alleen als houvast."],
  [
    "nl",
    "mnld",
    "Gelijkwaardigheid: merken, normen, keurmerken en diploma's uit dit document zijn nooit dwingend. U mag steeds iets anders aanbieden dat hetzelfde bereikt.",
  ],
  [
    "nl",
    "n",
    "Voor de normen geldt artikel 2.77 van de Aanbestedingswet: een inschrijver mag op andere wijze aantonen dat hij voldoet.",
  ],
  ["nl", "ld", "Certificaten van instellingen uit andere lidstaten worden op dezelfde voet geaccepteerd."],
  ["nl", "", "Merken en normen zijn minimumeisen; daarvan mag niet worden afgeweken."],
  ["nl", "", "De gemeente noemt alleen een merk of norm als daar een reden voor is."],
  ["nl", "", "Wie een ander merk of een andere norm aanbiedt, wordt uitgesloten."],
  [
    "nl",
    "n",
    "In alle gevallen waarin dit bestek een NEN-, EN- of ISO-norm aanhaalt, is een gelijkwaardige norm toegelaten.",
  ],
  ["nl", "m", 'Merk- en typeaanduidingen moeten worden gelezen met de toevoeging "of gelijkwaardig".'],
  [
    "nl",
    "mnld",
    "Aanduidingen van merk, norm, keurmerk of diploma gelden steeds inclusief hun gelijkwaardige tegenhanger.",
  ],
  [
    "nl",
    "m",
    "Bij producten met een merknaam mag een inschrijver een alternatief voorstellen; hij toont de gelijkwaardigheid aan.",
  ],
  ["nl", "", "Is een norm ingetrokken, dan geldt de opvolger."],
  ["nl", "", "De inschrijver noemt in zijn inschrijving het merk en de norm die hij aanhoudt."],
  [
    "nl",
    "ld",
    "Labels en keurmerken zijn hulpmiddelen: een dossier waarmee u hetzelfde bewijst, is ook goed.",
  ],
  [
    "nl",
    "m",
    "Een ander fabricaat is welkom als het dezelfde prestaties levert; dat geldt voor het hele bestek.",
  ],
  ["nl", "n", "U mag afwijken van een norm als u aantoont dat het resultaat ten minste gelijk is."],
  ["nl", "", "De norm, het merk en het keurmerk die wij noemen, zijn na lang beraad gekozen."],
  ["en", "n", "A reference to a standard is a reference to that standard or to one which is its equal."],
  ["en", "", "Makes and standards named here are mandatory and no departure is allowed."],
  [
    "en",
    "m",
    "Product names describe a level of performance, and the tenderer may meet that level with any product.",
  ],
  ["en", "ld", "Labels are named as evidence only; any other proof of the same criteria is admitted."],
  ["en", "", "The tenderer states in its bid the make and standard of what it offers."],
  [
    "en",
    "mnld",
    "Nothing in this document that names a make, standard, label or qualification shuts out its equivalent.",
  ],
  ["en", "", "If a standard has been withdrawn, its successor applies."],
  ["en", "m", "Brand names shall be read as examples."],
  ["en", "mn", "No tender will be refused because it offers an equivalent to a named make or standard."],
  ["en", "", "Standards are listed in Annex 4."],
];

const NAMED = {
  nl: {
    m: "De sloten zijn van Salto.",
    n: "De helm voldoet aan NEN-EN 397.",
    l: "Al het hout draagt het FSC-label.",
    d: "De monteurs hebben het diploma VCA-basis.",
  },
  en: {
    m: "Locks are by Salto.",
    n: "Helmets comply with EN 397.",
    l: "All timber carries the FSC label.",
    d: "First aiders hold a First Aid at Work certificate.",
  },
};

test("a clause at the start of a document opens the kinds that it speaks of, and one that refuses opens nothing", () => {
  for (const [language, opened, clause] of CLAUSES) {
    const named = Object.entries(NAMED[language]);
    const demands = named.map(([, sentence], index) => `E${index + 10} ${sentence}`).join("\n\n");
    const heads =
      language === "nl" ? ["Bestek", "Leeswijzer", "Eisen"] : ["Supply", "How to read", "Requirements"];
    const first = language === "nl" ? DUTCH : ENGLISH;
    const text = `# ${heads[0]}\n\n## 1 ${heads[1]}\n\n${first}\n\n${clause}\n\n## 3 ${heads[2]}\n\n${demands}\n`;
    const reported = [...found(text, "brand-without-equivalent"), ...norms(text)];
    const open = named.filter(([, sentence]) => !reported.includes(sentence)).map(([kind]) => kind);
    assert.equal(open.join(""), opened, clause);
  }
});

interface Asked {
  readonly language: "nl" | "en";
  readonly kind: "m" | "n";
  /** A clause allows equivalents of makes and standards. */
  readonly clause: boolean;
  readonly opened: boolean;
  readonly question: string;
  readonly answer: string;
}

const ASKED: readonly Asked[] = [
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: true,
    question: "Mogen wij voor E12 ook sloten van Assa leveren?",
    answer: "Ja, als de passen van de medewerkers erop werken.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: false,
    question: "Mogen wij voor E12 ook sloten van Assa leveren?",
    answer: "Nee, de gemeente heeft al passen van Salto.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: true,
    question: "E12: is Salto verplicht?",
    answer: "Nee, dat hoeft niet.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: false,
    question: "E12: is Salto verplicht?",
    answer: "Ja.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: false,
    question: "E12: wij voeren een ander slot. Bezwaar?",
    answer: "Ja, dat werkt niet met onze passen.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: true,
    question: "E12: wij voeren een ander slot. Bezwaar?",
    answer: "Geen bezwaar.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: false,
    question: "Geldt de eis in E12 ook voor de fietsenstalling?",
    answer: "Ja, ook daar.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: false,
    question: "Wanneer worden de sloten van E12 geplaatst?",
    answer: "Ja, in mei.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: true,
    question: "Kunnen wij in plaats van Salto iets van Dorma aanbieden (E12)?",
    answer: "Akkoord, mits de deuren hetzelfde bediend worden.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: false,
    question: "Kunnen wij in plaats van Salto iets van Dorma aanbieden (E12)?",
    answer: "Daar gaan wij niet in mee.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: true,
    question: "Is bij E12 een vergelijkbaar slot toegestaan?",
    answer: "Dat mag.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: false,
    question: "Is bij E12 een vergelijkbaar slot toegestaan?",
    answer: "De eis blijft gehandhaafd.",
  },
  {
    language: "nl",
    kind: "m",
    clause: false,
    opened: false,
    question: "Is bij E12 een vergelijkbaar slot toegestaan?",
    answer: "Wij houden vast aan Salto.",
  },
  {
    language: "nl",
    kind: "m",
    clause: true,
    opened: false,
    question: "Geldt de bepaling over merken ook voor E12?",
    answer: "Nee, daar blijft het bij Salto.",
  },
  {
    language: "nl",
    kind: "m",
    clause: true,
    opened: true,
    question: "Geldt de bepaling over merken ook voor E12?",
    answer: "Ja.",
  },
  {
    language: "nl",
    kind: "n",
    clause: false,
    opened: true,
    question: "E12: wij hebben een keuring volgens ANSI Z89. Is die goed?",
    answer: "Ja, als de valproef even zwaar is.",
  },
  {
    language: "nl",
    kind: "n",
    clause: false,
    opened: false,
    question: "E12: wij hebben een keuring volgens ANSI Z89. Is die goed?",
    answer: "Nee.",
  },
  {
    language: "nl",
    kind: "n",
    clause: false,
    opened: true,
    question: "Volstaat bij E12 ook een andere norm?",
    answer: "Ja.",
  },
  {
    language: "nl",
    kind: "n",
    clause: true,
    opened: false,
    question: "Volstaat bij E12 ook een gelijkwaardige norm?",
    answer: "Nee, alleen deze.",
  },
  {
    language: "nl",
    kind: "n",
    clause: true,
    opened: true,
    question: "Wanneer moet het rapport van E12 er zijn?",
    answer: "Niet eerder dan bij levering.",
  },
  {
    language: "nl",
    kind: "n",
    clause: false,
    opened: false,
    question: "Hoeveel helmen zijn er nodig (E12)?",
    answer: "Ja, veertig.",
  },
  {
    language: "nl",
    kind: "n",
    clause: false,
    opened: true,
    question: "Is NEN-EN 397 bij E12 een harde eis?",
    answer: "Nee, een helm die dezelfde klap doorstaat is ook goed.",
  },
  {
    language: "nl",
    kind: "n",
    clause: false,
    opened: false,
    question: "Is NEN-EN 397 bij E12 een harde eis?",
    answer: "Ja.",
  },
  {
    language: "en",
    kind: "m",
    clause: false,
    opened: true,
    question: "E12: may we offer Abloy?",
    answer: "Yes, provided that it takes the staff cards.",
  },
  {
    language: "en",
    kind: "m",
    clause: false,
    opened: false,
    question: "E12: may we offer Abloy?",
    answer: "No, the cards are bought already.",
  },
  {
    language: "en",
    kind: "m",
    clause: false,
    opened: true,
    question: "Is Salto compulsory in E12?",
    answer: "No.",
  },
  {
    language: "en",
    kind: "m",
    clause: false,
    opened: false,
    question: "Is Salto compulsory in E12?",
    answer: "Yes.",
  },
  {
    language: "en",
    kind: "m",
    clause: false,
    opened: false,
    question: "Our locks (E12) are of another make. Is that a problem?",
    answer: "Yes.",
  },
  {
    language: "en",
    kind: "m",
    clause: false,
    opened: true,
    question: "Our locks (E12) are of another make. Is that a problem?",
    answer: "No.",
  },
  {
    language: "en",
    kind: "m",
    clause: false,
    opened: true,
    question: "Could we supply Dorma instead of Salto (E12)?",
    answer: "That is fine if it opens with the same card.",
  },
  {
    language: "en",
    kind: "m",
    clause: false,
    opened: false,
    question: "Could we supply Dorma instead of Salto (E12)?",
    answer: "We keep to Salto.",
  },
  {
    language: "en",
    kind: "m",
    clause: false,
    opened: false,
    question: "Could we supply Dorma instead of Salto (E12)?",
    answer: "The requirement stands.",
  },
  {
    language: "en",
    kind: "m",
    clause: false,
    opened: false,
    question: "When are the locks of E12 fitted?",
    answer: "Yes, in May.",
  },
  {
    language: "en",
    kind: "n",
    clause: false,
    opened: true,
    question: "E12: our helmets are tested to ANSI Z89. Is this acceptable?",
    answer: "Yes, if the drop test is as hard.",
  },
  {
    language: "en",
    kind: "n",
    clause: false,
    opened: false,
    question: "E12: our helmets are tested to ANSI Z89. Is this acceptable?",
    answer: "No.",
  },
  {
    language: "en",
    kind: "n",
    clause: false,
    opened: true,
    question: "Will another standard do for E12?",
    answer: "It will.",
  },
  {
    language: "en",
    kind: "n",
    clause: true,
    opened: false,
    question: "Will an equivalent standard do for E12?",
    answer: "No, only this one.",
  },
  {
    language: "en",
    kind: "n",
    clause: false,
    opened: false,
    question: "Must the E12 helmets be yellow?",
    answer: "Yes.",
  },
];

const WORDS = {
  nl: {
    heads: ["Bestek", "Leeswijzer", "Eisen", "Vragen en antwoorden"],
    ask: ["Vraag", "Antwoord"],
    first: DUTCH,
    clause:
      "Waar een merk of norm staat, is een gelijkwaardig product of een gelijkwaardige norm toegestaan.",
  },
  en: {
    heads: ["Supply", "How to read", "Requirements", "Questions and answers"],
    ask: ["Question", "Answer"],
    first: ENGLISH,
    clause: "Where a make or standard is named, an equivalent product or standard is accepted.",
  },
};

test("an answer opens the requirement that its question is about, or closes it", () => {
  for (const { language, kind, clause, opened, question, answer } of ASKED) {
    const { heads, ask, first, ...words } = WORDS[language];
    const demand = NAMED[language][kind];
    const text = [
      `# ${heads[0]}`,
      `## 1 ${heads[1]}`,
      first,
      ...(clause ? [words.clause] : []),
      `## 3 ${heads[2]}`,
      `E12 ${demand}`,
      `## 6 ${heads[3]}`,
      `**${ask[0]} 1.** ${question}`,
      `**${ask[1]}.** ${answer}`,
    ].join("\n\n");
    const rule = kind === "m" ? "brand-without-equivalent" : "norm-without-equivalent";
    assert.equal(!found(text, rule).includes(demand), opened, `${question} ${answer}`);
  }
});
