// Names of systems that are reached, of what is there and of what may be replaced are no demands; a system that is worked in is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../index.js";

const DUTCH =
  "De opdrachtnemer levert het plan van aanpak binnen de termijn die de gemeente in de planning noemt.";
const ENGLISH = "The contractor submits the plan within the period that the council names in the timetable.";

function isFound(sentence: string, language: "nl" | "en"): boolean {
  const text =
    language === "nl"
      ? `# Bestek\n\n## 2 Eisen\n\nE-01 ${DUTCH}\n\nE-02 ${sentence}\n`
      : `# Supply\n\n## 2 Requirements\n\nR1 ${ENGLISH}\n\nR2 ${sentence}\n`;
  return analyze(text, { onlyRules: ["brand-without-equivalent"] }).findings.length > 0;
}

const DEMANDS = {
  nl: [
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
  ],
  en: [
    "Site diaries are kept in Procore.",
    "The survey is run in Qualtrics.",
    "Translators work in Trados.",
    "Door closers shall be by Geze, as already fitted elsewhere in the building.",
    "Each bin shall carry a Datamars tag.",
    "Every van will bear a Webfleet tracker.",
    "All gates incorporate a Paxton reader.",
    "The sleeve is by STM, model Dux.",
  ],
};

const NO_DEMANDS = {
  nl: [
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
  ],
  en: [
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
  ],
};

for (const language of ["nl", "en"] as const) {
  test(`a make is demanded (${language})`, () => {
    for (const sentence of DEMANDS[language]) assert.ok(isFound(sentence, language), sentence);
  });
  test(`a name is reached, is there already or may be replaced (${language})`, () => {
    for (const sentence of NO_DEMANDS[language]) assert.ok(!isFound(sentence, language), sentence);
  });
}
