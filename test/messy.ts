// Specifications as converters and hurried writers leave them, each with a trait that an insertion has to respect.

export const MESSY: Readonly<Record<string, string>> = {
  setext:
    "Bestek papier\n=============\n\n1 Inleiding\n-----------\n\nWij kopen papier.\n\n2 Planning\n----------\n\nMaart.\n",
  closed:
    "# Bestek papier #\n\n## 1. Inleiding ##\n\nWij kopen papier.\n\n## 2. Planning ##\n\nMaart.\n\n## Bijlage A ##\n\nIets.\n",
  bold: "**BESTEK PAPIER**\n\n**1. Inleiding**\n\nWij kopen papier.\n\n**2. Planning**\n\nMaart.\n",
  named: "# Hoofdstuk 1 - Inleiding\n\nWij kopen papier.\n\n# Hoofdstuk 2 - Planning\n\nMaart.\n",
  lettered: "# A. INLEIDING\n\nWij kopen papier.\n\n# B. PLANNING\n\nMaart.\n",
  levels:
    "# Bestek\n\n### Versiebeheer\n\nVersie 1.\n\n## 1 Inleiding\n\nPapier.\n\n## 2 Planning\n\nMaart.\n\n## Bijlagen\n\n### Bijlage 1\n",
  table:
    "# Eisen\n\n| Nr | Soort | Eis | Bewijs | Perceel | Opmerking |\n|---|---|---|---|---|---|\n| E-11 | Eis | De leverancier levert binnen drie werkdagen. | Planning | 1 en 2 | |\n| E-12 | Eis | De leverancier heeft één contactpersoon voor het papier. | Naam | 1 | |\n",
  openTable:
    "# Eisen\n\nNr | Onderwerp | Omschrijving | Sanctie | Speerpunt | Niveau\n---|---|---|---|---|---\n1 | Levering | De leverancier levert binnen drie werkdagen. | Boete | Geen | basis\n2 | Contact | De leverancier heeft één contactpersoon voor het papier. | Boete | Geen | basis\n",
  tableInList: "# Eisen\n\n- Tabel:\n\n  | Nr | Eis |\n  |---|---|\n  | E1 | De leverancier levert. |\n",
  weights:
    "# Gunningscriteria\n\n| Criterium | Punten |\n|---|---:|\n| Prijs | 40 |\n| Kwaliteit | 60 |\n\nToelichting: samen 100.\n",
  quotation: "# Eisen\n\nDe leverancier levert.\n\n> De wet zegt iets over eisen.\n\n```\ncode\n```\n",
  onlyQuotation: "# Eisen\n\n> De wet zegt iets over eisen.\n",
  openFence: "# Inleiding\n\nDe leverancier levert.\n\n```\ncode zonder einde\n",
  openComment: "# Inleiding\n\nDe leverancier levert.\n\n<!-- nog te doen\nniets\n",
  nested:
    "# Eisen\n\n1. Levering\n   - binnen drie dagen\n   - op alle adressen\n2. Contact\n   - een persoon\n",
  lead: "# Eisen\n\n**E-11** De leverancier levert:\n\n- snel;\n- goed.\n\nBewijs: een planning.\n\nSlot.\n\n# Planning\n\nMaart.\n",
  loose: "# Eisen\n\n- **E1** Levering\n\n  Snel en goed.\n\n- **E2** Contact\n\n  Eén persoon.\n  - klein\n",
  headingOnly: "# Bestek\n\n## Eisen\n\n## Planning\n\nMaart.\n",
  footnote: "# Inleiding\n\nTekst[^1].\n\n[^1]: een noot.\n",
  frontMatter: "---\ntitel: Bestek\n---\n",
  empty: "",
  contents:
    "# Inhoudsopgave\n\n1. Inleiding\n2. Eisen\n3. Gunning\n\n# Inleiding\n\nWij kopen.\n\n# Eisen\n\n**E1.** Snel.\n\n**E2.** Goed.\n",
  english:
    "# Introduction\n\nWe buy.\n\n# Requirements\n\n| ID | Requirement | Evidence | Type |\n|----|----|----|----|\n| R-1 | The supplier delivers within three days. | Plan | Mandatory |\n| R-2 | The supplier names one contact. | Name | Mandatory |\n",
};
