// Layouts of award criteria that add up, and that do not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../../index.js";

const found = (text: string) =>
  analyze(text, { onlyRules: ["weights-not-100"] }).findings.map(
    ({ data }) => `${data.sum}${data.sign} ${data.expected}${data.sign}`,
  );

const HEADING = "# Gunningscriteria\n\n";

const RIGHT: Readonly<Record<string, string>> = {
  "parents and their parts in one column":
    "| Criterium | Weging |\n|---|---|\n| Prijs | 30% |\n| Kwaliteit | 70% |\n| Plan | 40% |\n| Team | 30% |\n",
  "parts that share out 100 of each parent":
    "| Criterium | Gewicht | Subcriterium | Subgewicht |\n|---|---|---|---|\n| Prijs | 40% | Tarief | 70% |\n| | | Toeslag | 30% |\n| Kwaliteit | 60% | Plan | 50% |\n| | | Team | 50% |\n",
  "a parent in the heading above":
    "## Prijs (40%)\n\nDe laagste.\n\n## Kwaliteit (60%)\n\n| Onderdeel | Weging |\n|---|---|\n| Plan | 35% |\n| Team | 25% |\n",
  "lots as rows": "| | Prijs | Plan |\n|---|---|---|\n| Perceel 1 | 40% | 60% |\n| Perceel 2 | 55% | 45% |\n",
  "a subtotal":
    "| Criterium | Punten |\n|---|---|\n| Prijs | 300 |\n| Plan | 400 |\n| Team | 300 |\n| Subtotaal kwaliteit | 700 |\n| Totaal | 1.000 |\n",
  "a scale":
    "| Hersteltijd | Punten |\n|---|---|\n| minder dan 2 uur | 50 |\n| 2 tot 4 uur | 30 |\n| 4 tot 8 uur | 15 |\n",
  "a growth path": "| Jaar | Aandeel |\n|---|---|\n| 2027 | 20% |\n| 2028 | 30% |\n| 2029 | 45% |\n",
  money: "| Criterium | Fictieve korting |\n|---|---|\n| K1 | € 50.000 |\n| K2 | € 45.000 |\n",
  "rounded shares": "| Criterium | Weging |\n|---|---|\n| A | 33,3% |\n| B | 33,3% |\n| C | 33,3% |\n",
  "shares in words, a sentence each":
    "De helft van de punten gaat naar de prijs. Drie tiende gaat naar het plan. Het laatste vijfde deel gaat naar de rust in de buurt.\n",
  "a rest that is divided":
    "U krijgt een cijfer op 100. De prijs telt voor 45, waarvan 5 voor de staartposten. De overige 55 gaan naar de aanpak: 25 voor de planning, 20 voor het plan bij hoofdstuk 4 en 10 voor het team.\n",
  "parts in the cell beside":
    "In totaal 400 punten.\n\n| Criterium | Onderdelen | Punten |\n|---|---|---:|\n| Factor | | 160 |\n| Vervulling | percentage (60), snelheid (40) | 100 |\n| Plan | F04 (30), F06 (30), F08 (30) | 90 |\n| Gesprek | | 50 |\n",
  "a ratio":
    "De verhouding tussen prijs en kwaliteit is 40/60.\n\n| Kwaliteitscriterium | Weging |\n|---|---|\n| Plan | 30% |\n| Team | 20% |\n| Duurzaamheid | 10% |\n",
  "a table on one line": "Criterium Gewicht Prijs 40% Plan van aanpak 35% Interview 25%\n",
  "a table in HTML":
    "<table>\n<tr><th>Criterium</th><th>Weging</th></tr>\n<tr><td>Prijs</td><td>40%</td></tr>\n<tr><td>Plan</td><td>60&percnt;</td></tr>\n</table>\n",
  "factors that make one":
    "| Criterium | Wegingsfactor |\n|---|---|\n| Prijs | 0,40 |\n| Plan | 0,35 |\n| Team | 0,25 |\n",
  "parts in one cell":
    "| Criterium | Weging |\n|---|---|\n| Prijs | 40% |\n| Kwaliteit<br>- plan 30%<br>- team 30% | 60% |\n",
  "what the past has cost":
    "In 2024 ging 45% van de kosten naar personeel, 35% naar materiaal en 15% naar energie.\n",
  "shares without names of their own":
    "| Onderdeel | 100 punten |\n|---|---|\n| Laptop | 11 kWh |\n\nDe drie onderdelen tellen voor 50, 10 en 40 procent mee.\n",
  "a path of growth in a sentence": "In 2027 is 20% van de ritten emissievrij, in 2028 40% en in 2029 60%.\n",
  "a weight in a line of each criterion":
    "**Criterium A: Prijs**\nWeging: 40%\n\n**Criterium B: Kwaliteit**\nWeging: 60%\nBinnen kwaliteit telt het plan 40% en het team 20%.\n",
  "a nested list": "- Prijs: 40%\n- Kwaliteit: 60%, waarvan\n  - Plan: 30%\n  - Team: 30%\n",
  "parts of points named in brackets":
    "Het criterium kwaliteit (60 punten) valt uiteen in aanpak (25 punten), planning (20 punten) en omgeving (15 punten). De prijs krijgt 40 punten.\n",
  "letters between commas": "Gegund wordt op: a) prijs, 50%; b) plan, 30%; c) social return, 20%.\n",
  "codes in a column of their own":
    "| Nr | Criterium | Punten |\n|---|---|---|\n| 1 | Prijs | 30 |\n| 2 | Kwaliteit | 70 |\n| 2.1 | Plan | 30 |\n| 2.2 | Team | 20 |\n| 2.3 | Milieu | 20 |\n| | Totaal | 100 |\n",
  "what a price is made of":
    "## 2 Eisen\n\nDe kosten bestaan voor 60% uit loon, voor 25% uit brandstof en voor 10% uit materieel.\n",
};

const WRONG: Readonly<Record<string, readonly [text: string, found: string]>> = {
  "headings with the number of the criterion": [
    "## Gunningscriterium 1 Prijs (40%)\n\nDe laagste.\n\n## Gunningscriterium 2 Plan (35%)\n\nVier bladzijden.\n\n## Gunningscriterium 3 Team (20%)\n\nEen gesprek.\n",
    "95% 100%",
  ],
  "a line with the weight below each criterion": [
    "**Criterium A: Prijs**\nWeging: 40%\nDe laagste prijs krijgt het maximum.\n\n**Criterium B: Plan**\nWeging: 35%\nU beschrijft.\n\n**Criterium C: Team**\nWeging: 20%\nU beschrijft.\n",
    "95% 100%",
  ],
  "a paragraph with the weight in each item": [
    "1. Prijs\n\n   Weging: 40%\n\n2. Plan\n\n   Weging: 35%\n\n3. Team\n\n   Weging: 20%\n",
    "95% 100%",
  ],
  "a sentence that opens with the evaluation": [
    "Bij de beoordeling telt de prijs mee voor 45 procent. Het plan telt mee voor 30 procent. De overige 20 procent is voor het gesprek.\n",
    "95% 100%",
  ],
  "a maximum for each criterion": [
    "Maximaal te behalen punten: 100. Prijs: maximaal 40 punten. Plan: maximaal 30 punten. Team: maximaal 20 punten.\n",
    "90 100",
  ],
  "an enumeration that ends with its total": [
    "De opdracht wordt gegund op basis van volgende gunningscriteria: prijs op 40 punten, kwaliteit op 35 punten en dienst na verkoop op 20 punten, samen 100 punten.\n",
    "95 100",
  ],
  "parts behind a weight in brackets": [
    "Kwaliteit (60 punten) bestaat uit: plan van aanpak (30 punten), team (15 punten) en nazorg (10 punten).\n",
    "55 60",
  ],
  "the second lot": [
    "| Criterium | Perceel 1 | Perceel 2 |\n|---|---|---|\n| Prijs | 40% | 50% |\n| Plan | 60% | 55% |\n",
    "105% 100%",
  ],
  "a total row": [
    "| Criterium | Punten |\n|---|---|\n| Prijs | 40 |\n| Plan | 55 |\n| Totaal | 100 |\n",
    "95 100",
  ],
  "bold parents with parts that are right": [
    "| Criterium | Onderdeel | Punten |\n|---|---|---|\n| **Prijs** | | **300** |\n| **Kwaliteit** | | **650** |\n| | K1 | 400 |\n| | K2 | 250 |\n",
    "950 1000",
  ],
  "numbers in words": [
    "De prijs telt voor veertig procent, het plan voor vijfendertig procent en het gesprek voor twintig procent.\n",
    "95% 100%",
  ],
  "shares in words, a sentence each": [
    "De helft van de punten gaat naar de prijs. Drie tiende gaat naar het plan. Het laatste kwart gaat naar de rust in de buurt.\n",
    "105% 100%",
  ],
  "shares in English": [
    "Half of the marks go to price. A third goes to the plan. The remaining quarter goes to the interview.\n",
    "108.33% 100%",
  ],
  "a rest that is divided wrongly": [
    "U krijgt een cijfer op 100. De prijs telt voor 45. De overige 55 gaan naar de aanpak: 25 voor de planning, 20 voor het plan en 15 voor het team.\n",
    "60 55",
  ],
  "parts in a line": [
    "Prijs per jaar 45\n\nInrichting, waarvan 10 voor overgang, 10 voor rapportage en 5 voor opleiding 30\n\nWachttijd 25\n",
    "25 30",
  ],
  "parts with the code of their criterion": [
    "| Criterium | Weging |\n|---|---|\n| P Prijs | 60% |\n| K1 Kwaliteit | 40% |\n| K1.1 Plan | 15% |\n| K1.2 Team | 20% |\n",
    "35% 40%",
  ],
  "parts of what the sentence before names": [
    "Prijs 40%, kwaliteit 60%. Binnen kwaliteit geldt:\n\n| Subcriterium | Weging |\n|---|---|\n| Plan | 30% |\n| Team | 15% |\n| Duurzaamheid | 10% |\n",
    "55% 60%",
  ],
  "a table on one line": ["Criterium Gewicht Prijs 40% Plan van aanpak 35% Interview 20%\n", "95% 100%"],
  "a sentence in each chapter": [
    "## G1 Prijs\n\nHiervoor kunt u maximaal 400 punten behalen.\n\n## G2 Plan\n\nDit onderdeel telt voor 350 punten.\n\n## G3 Duurzaamheid\n\nMaximaal 200 punten.\n",
    "950 1000",
  ],
  "a list in the chapter of a criterion": [
    "Er zijn 100 punten te verdelen\n\nPrijs 45\n\nDuurzaamheid 30\n\nTeam 20\n",
    "95 100",
  ],
  "a table in HTML": [
    "<table>\n<tr><th>Criterium</th><th>Weging</th></tr>\n<tr><td>Prijs</td><td>40%</td></tr>\n<tr><td>Plan</td><td>55%</td></tr>\n</table>\n",
    "95% 100%",
  ],
  "factors that make less than one": [
    "| Criterium | Wegingsfactor |\n|---|---|\n| Prijs | 0,40 |\n| Plan | 0,35 |\n| Team | 0,20 |\n",
    "95% 100%",
  ],
  "lots as rows": [
    "| Perceel | Prijs | Plan | Team |\n|---|---|---|---|\n| 1 | 40% | 35% | 25% |\n| 2 | 50% | 35% | 20% |\n",
    "105% 100%",
  ],
  "criteria with their own text": [
    "**Prijs (45 punten).** De laagste wint.\n\nPrijzen zijn zonder btw.\n\n**Plan (30 punten).** Vier kantjes.\n\nEn een bijlage.\n\n**Team (20 punten).** Een half uur.\n",
    "95 100",
  ],
  "one cell of a table in each paragraph": [
    "Criterium\n\nPunten\n\nPrijs\n\n40\n\nPlan\n\n35\n\nTeam\n\n20\n\nTotaal\n\n100\n",
    "95 100",
  ],
  "lots between lines of one paragraph": [
    "Perceel 1\nPrijs 50\nService 30\nTeam 20\n\nPerceel 2\nPrijs 50\nService 30\nTeam 15\n",
    "95 100",
  ],
  "parts of a hundred": [
    "De opdracht gaat naar de beste offerte op basis van de prijs (50/100), het plan (30/100) en de levertermijn (15/100).\n",
    "95% 100%",
  ],
  "shares in words in a list": [
    "- de koopprijs: een derde;\n- de opzet: een zesde;\n- de gebruikstest: een derde;\n- het hergebruik: een vierde.\n",
    "108.33% 100%",
  ],
  "a ratio": ["De verhouding is prijs : hergebruik : team = 60 : 30 : 20, samen 100.\n", "110% 100%"],
  "parts in brackets": [
    "De proeverij van W1 bestaat uit smaak (40%), geur (25%), gemak (20%) en portie (10%), samen het cijfer.\n",
    "95% 100%",
  ],
  "preformatted lines above a sum": [
    "Het cijfer bestaat uit:\n\n      snoei ............ 40\n      bomen ............ 35\n      nazorg ........... 15\n                        ----\n                         100\n\n      Per onderdeel geldt bijlage 11.\n",
    "90 100",
  ],
  tenths: ["Perceel B: prijs 2/10, aanpak 4/10, proefles 3/10.\n", "90% 100%"],
  "factors with semicolons": ["Honorarium 0,35; plan 0,35; casus 0,15; gesprek 0,10.\n", "95% 100%"],
  "parts of what is left": [
    "De prijs heeft de helft van de punten. Kwaliteit heeft de andere 50, verdeeld in: plan 20, brandstof 15, bijlage 6 10, oproep 10.\n",
    "55 50",
  ],
  "a table that is typed with spaces": [
    "```\nVraag                     Perceel 1   Perceel 2\nA  Begeleiding                   40          30\nB  Proefles                      30          25\nC  Samenwerking                   -          25\nE  Prijs per deelnemer           30          30\nTotaal                          100         100\n```\n",
    "110 100",
  ],
  "sentences with a figure between": [
    "De prijs telt voor 40 punten, het plan om onder de 7,9 te komen voor 35 punten en de afstand voor 20 punten.\n",
    "95 100",
  ],
  "factors in paragraphs": ["Kosten per gedragen jaar 0,45\n\nDraagproef 0,30\n\nHerstel 0,20\n", "95% 100%"],
  "items with text behind the weight": [
    "- **Prijs** (40%): de laagste wint.\n- **Plan** (35%): u beschrijft het.\n- **Team** (30%): wie doet het?\n",
    "105% 100%",
  ],
  "lines of one paragraph": ["Prijs      45%\nPlan       35%\nTeam       25%\n", "105% 100%"],
  "separate paragraphs": [
    "Samen 1.000 punten.\n\nK1 Hulp 400\n\nK2 Plan voor hoofdstuk 4 250\n\nK3 Gesprek 300\n",
    "950 1000",
  ],
  "parts below a line without a weight": [
    "Prijs                   40%\nKwaliteit, verdeeld in:\n  K1 Start              25%\n  K2 Bewaking           20%\n  K3 Wensen             10%\n\nKwaliteit weegt in totaal 60%.\n",
    "55% 60%",
  ],
  "numbers in words that share a unit": [
    "Er zijn honderdtwintig punten te verdienen: prijs vijftig, plan veertig en team twintig punten.\n",
    "110 120",
  ],
  "parts of one criterion in a later sentence": [
    "De prijs telt voor 40%. Kwaliteit telt voor 60%. Binnen kwaliteit telt de casus zelfstandige voor zestig en de casus gezin voor vijftig procent.\n",
    "110% 100%",
  ],
  "paragraphs with items below them": [
    "Kwaliteit: 70 %\n\n- K1 Aanpak: 30 %\n- K2 Team: 20 %\n- K3 Duurzaamheid: 15 %\n\nPrijs: 30 %\n",
    "65% 70%",
  ],
  "ordinals with a degree sign": [
    "1° prijs: 50 punten;\n\n2° kwaliteit: 30 punten;\n\n3° duurzaamheid: 15 punten.\n",
    "95 100",
  ],
  "lots that weigh the same things": [
    "Deel Noord\n\n– prijs per keuken: 35\n– bewoners en planning: 30\n– wat terugkomt: 20\n– leerlingen: 10\n\nDeel Zuid\n\n– prijs per keuken: 30\n– bewoners en planning: 30\n– wat terugkomt: 25\n– leerlingen: 15\n",
    "95 100",
  ],
  "a whole in front of the parts": [
    "Of the 1,000 marks available, 450 go to price, 300 to the method statement and 200 to sustainability.\n",
    "950 1000",
  ],
  "a whole in the sentence before the table": [
    "7.1 The contract goes to the tender with the most marks out of 200.\n\n| | Heading | Maximum |\n|---|---|---|\n| 7.2 | Total charges | 80 |\n| 7.3 | Transition | 45 |\n| 7.4 | Desk posts | 30 |\n| 7.5 | Ease of use | 35 |\n",
    "190 200",
  ],
  "a part named with its whole in each cell": [
    "| Criterium | Punten |\n|---|---|\n| Prijs | 40 van 100 |\n| Plan | 35 van 100 |\n| Milieu | 20 van 100 |\n",
    "95 100",
  ],
  "a sum behind an equals sign": [
    "De eindscore is opgebouwd uit prijs (45) + plan (30) + interview (20) = 100 punten.\n",
    "95 100",
  ],
  "points in a chapter of requirements": [
    "## 5 Eisen\n\n5.3 Perceel II: prijs 65 van de 100, overlast 20 van de 100, verbruik 20 van de 100.\n",
    "105 100",
  ],
  "preformatted lines with Windows line ends": [
    "Beoordeling in punten.\r\n\r\n      aanneemsom           55\r\n      stoffenbalans        15\r\n      omgeving             20\r\n                          ---\r\n      som                 100\r\n",
    "90 100",
  ],
  "a typed table of which the head is cut off": [
    "   a. Kosten over 25 jaar         50        -\n   b. Prijs                        -       70\n   c. Stroom                      20        -\n   d. Dagen buiten dienst         30       15\n   e. Garantie                     -       20\n                                 ---      ---\n                                 100      100\n",
    "105 100",
  ],
  "figures right behind the verb, beside others": [
    "## Award\n\nThe fee carries 400. The menu plan carries 250 and is judged on three weeks of menus: one mark for each dish. Service carries 200. Posts carry 100.\n",
    "950 1000",
  ],
  "parts within a criterion": [
    "## Award\n\nWithin the menu plan, season counts for a half, variety for a third and price for a quarter.\n",
    "108.33% 100%",
  ],
};

for (const [name, text] of Object.entries(RIGHT))
  test(`adds up: ${name}`, () => assert.deepEqual(found(HEADING + text), []));

for (const [name, [text, expected]] of Object.entries(WRONG))
  test(`does not add up: ${name}`, () => assert.deepEqual(found(HEADING + text), [expected]));

test("a list over several blocks is reported in its first one, with the other rows beside it", () => {
  const text = `${HEADING}Samen 100 punten.\n\nPrijs 45\n\nPlan 30\n\nTeam 20\n`;
  const [finding] = analyze(text, { onlyRules: ["weights-not-100"] }).findings;
  assert.equal(text.slice(finding?.span.start, finding?.span.end), "Prijs 45");
  assert.deepEqual(
    finding?.related.map(({ span }) => text.slice(span.start, span.end)),
    ["Plan 30", "Team 20"],
  );
});

test("criteria with the number of a lot and a letter are criteria, and times are steps", () => {
  const head = "| Criterium | Punten |\n|---|---:|\n";
  const second = "| 2a Prijs | 45 |\n| 2b Eerdere overgang | 20 |\n| 2c Beheersing | 30 |\n";
  assert.deepEqual(found(`${HEADING}Perceel 2\n\n${head}${second}`), ["95 100"]);
  const right = "| 2a Prijs | 45 |\n| 2b Eerdere overgang | 25 |\n| 2c Beheersing | 30 |\n";
  assert.deepEqual(found(`${HEADING}Perceel 2\n\n${head}${right}`), []);
  const steps = "| 2u | 45 |\n| 4u | 30 |\n| 8u | 20 |\n";
  assert.deepEqual(found(`${HEADING}| Hersteltijd | Punten |\n|---|---:|\n${steps}`), []);
});
