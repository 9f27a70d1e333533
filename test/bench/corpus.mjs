// Writes Dutch tender documents of any size. Everything comes from one seed: same seed, same bytes.

const ACTORS = [
  "de opdrachtnemer",
  "de inschrijver",
  "de opdrachtgever",
  "de aanbestedende dienst",
  "de leverancier",
  "de projectleider",
  "de contractmanager",
  "de gegadigde",
  "de onderaannemer",
  "de beheerder",
  "de gemeente",
  "het waterschap",
  "de directievoerder",
  "de toezichthouder",
];
const NOUNS = [
  "de overeenkomst",
  "het systeem",
  "de dienstverlening",
  "de rapportage",
  "het plan van aanpak",
  "de planning",
  "de werkzaamheden",
  "het onderhoud",
  "de oplevering",
  "de kwaliteitsborging",
  "het veiligheidsplan",
  "de inschrijving",
  "het bewijsmiddel",
  "de verwerkersovereenkomst",
  "de openbare ruimte",
  "het wegdek",
  "de riolering",
  "de groenvoorziening",
  "de klimaatinstallatie",
  "de storingsdienst",
  "de acceptatietest",
  "de documentatie",
  "het materieel",
  "de verkeersmaatregelen",
  "de bouwplaats",
  "het prijzenblad",
  "de geheimhoudingsverklaring",
  "de bankgarantie",
  "het exitplan",
  "de duurzaamheidsdoelstelling",
];
const VERBS = [
  "leveren",
  "opstellen",
  "onderhouden",
  "aantonen",
  "bewaken",
  "uitvoeren",
  "controleren",
  "melden",
];
const PARTICIPLES = [
  "geleverd",
  "opgesteld",
  "onderhouden",
  "aangetoond",
  "bewaakt",
  "uitgevoerd",
  "gecontroleerd",
  "gemeld",
];
const ADJECTIVES = [
  "schriftelijke",
  "tijdige",
  "volledige",
  "aantoonbare",
  "passende",
  "redelijke",
  "marktconforme",
  "duurzame",
  "actuele",
  "jaarlijkse",
  "definitieve",
  "aanvullende",
  "functionele",
  "technische",
];
const VAGUE = [
  "zo spoedig mogelijk",
  "indien mogelijk",
  "in principe",
  "waar nodig",
  "naar behoren",
  "binnen een redelijke termijn",
  "voor zover van toepassing",
  "in voldoende mate",
  "conform de gangbare normen",
  "tijdig",
  "op marktconforme wijze",
  "in overleg",
];
const NORMS = [
  "NEN-EN-ISO 9001:2015",
  "NEN-EN-ISO/IEC 27001:2023",
  "NEN 2767-1",
  "VCA** 2017/6.0",
  "WCAG 2.1 niveau AA",
  "CROW-publicatie 400",
  "UAV-GC 2005",
  "ARVODI-2018",
  "de Aanbestedingswet 2012",
  "de AVG",
  "NEN 3140",
];
const UNITS = ["werkdagen", "kalenderdagen", "uren", "weken", "maanden"];
const HEADINGS = [
  "Inleiding",
  "Achtergrond van de opdracht",
  "Doelstelling",
  "Omvang en scope",
  "Procedure en planning",
  "Geschiktheidseisen",
  "Functionele eisen",
  "Technische eisen",
  "Eisen aan de uitvoering",
  "Beheer en onderhoud",
  "Duurzaamheid en social return",
  "Gunningscriteria",
  "Prijs en facturatie",
  "Contractmanagement",
  "Acceptatie en oplevering",
  "Veiligheid en gezondheid",
  "Wijzigingen en meerwerk",
  "Bijlagen en definities",
];

/** A function that gives numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A document of about `targetBytes`: front matter, chapters, lists, tables, quotes, footnotes and link definitions. */
export function makeDocument(targetBytes, seed = 20240501 + targetBytes) {
  const writer = new Writer(seed);
  const blocks = [writer.frontMatter(), "# Aanbestedingsleidraad en programma van eisen", writer.paragraph()];
  let size = blocks.reduce((sum, block) => sum + sizeOf(block), 0);
  const isFull = () => size >= targetBytes - 900;
  const push = (block) => {
    blocks.push(block);
    size += sizeOf(block);
  };
  while (!isFull()) {
    if (writer.chapter === 0 || writer.section > writer.whole(3, 7)) {
      push(writer.chapterHeading());
      push(writer.paragraph());
    }
    push(writer.sectionHeading());
    const count = writer.whole(2, 5);
    for (let i = 0; i < count && !isFull(); i++) push(writer.block());
  }
  return `${[...blocks, ...writer.notes, writer.definitions()].join("\n\n")}\n`;
}

function sizeOf(block) {
  return Buffer.byteLength(block) + 2;
}

class Writer {
  chapter = 0;
  section = 0;
  notes = [];
  #requirement = 0;
  #annexes = new Set();
  #random;
  #sentences = this.#templates();

  constructor(seed) {
    this.#random = randomNumbers(seed);
  }

  whole(low, high) {
    return low + Math.floor(this.#random() * (high - low + 1));
  }

  frontMatter() {
    const title = capitalized(this.#pick(NOUNS));
    return `---\ntitel: "Aanbestedingsleidraad ${title}"\nkenmerk: AB-2026-${padded(this.whole(1, 999))}\nstatus: concept\n---`;
  }

  chapterHeading() {
    this.chapter++;
    this.section = 0;
    return `## ${this.chapter}. ${this.#pick(HEADINGS)}`;
  }

  sectionHeading() {
    this.section++;
    return `### ${this.chapter}.${this.section} ${this.#pick(HEADINGS)}`;
  }

  block() {
    const choice = this.#random();
    if (choice < 0.48) return this.paragraph();
    if (choice < 0.76) return this.#requirements();
    if (choice < 0.87) return this.#bullets();
    if (choice < 0.94) return this.#table();
    if (choice < 0.97) return `> **Let op:** ${this.#sentence()}\n> ${this.#sentence()}`;
    if (choice < 0.985)
      return `\`\`\`json\n{ "eis": "E-${padded(this.#requirement)}", "status": "open" }\n\`\`\``;
    if (choice < 0.993) return `<!-- interne opmerking: ${this.#sentence()} -->`;
    return "---";
  }

  paragraph() {
    let text = this.#many(2, 6, () => this.#sentence()).join(" ");
    if (this.#random() < 0.03) {
      const number = this.notes.length + 1;
      text += `[^${number}]`;
      this.notes.push(`[^${number}]: ${this.#sentence()}`);
    }
    return this.#random() < 0.35 ? hardWrapped(text) : text;
  }

  definitions() {
    return [...this.#annexes]
      .sort((a, b) => a - b)
      .map((number) => `[bijlage-${number}]: ./bijlagen/bijlage-${number}.md "Bijlage ${number}"`)
      .join("\n");
  }

  #requirements() {
    const gap = this.#random() < 0.2 ? "\n\n" : "\n";
    const count = this.whole(3, 9);
    return Array.from({ length: count }, (_, i) => {
      this.#requirement++;
      const more = this.#random() < 0.4 ? ` ${this.#sentence()}` : "";
      const item = `${i + 1}. **E-${padded(this.#requirement)}** ${this.#sentence()}${more}`;
      if (this.#random() >= 0.22) return item;
      return [item, ...this.#many(2, 4, () => `   - ${this.#sentence()}`)].join("\n");
    }).join(gap);
  }

  #bullets() {
    return this.#many(3, 7, () => `- ${this.#random() < 0.1 ? "[ ] " : ""}${this.#sentence()}`).join("\n");
  }

  #table() {
    let number = 0;
    const rows = this.#many(4, 14, () => {
      number++;
      const subject = `${capitalized(this.#pick(ADJECTIVES))} beschrijving van ${this.#pick(NOUNS)}`;
      return `| G${number} | ${subject} volgens ${this.#pick(NORMS)} | ${this.whole(1, 40)}% | ${this.whole(1, 100)} |`;
    });
    return [
      "| Nr. | Criterium | Weging | Maximale score |",
      "| --- | :-------- | -----: | :------------: |",
      ...rows,
    ].join("\n");
  }

  #sentence() {
    return this.#pick(this.#sentences)();
  }

  #templates() {
    const [actor, noun, verb, participle, adjective, vague, norm, unit] = [
      ACTORS,
      NOUNS,
      VERBS,
      PARTICIPLES,
      ADJECTIVES,
      VAGUE,
      NORMS,
      UNITS,
    ].map((words) => () => this.#pick(words));
    const number = (low, high) => this.whole(low, high);
    const emphasized = (text) => {
      const choice = this.#random();
      return choice < 0.06 ? `**${text}**` : choice < 0.1 ? `*${text}*` : text;
    };
    const annex = () => {
      const id = number(1, 12);
      this.#annexes.add(id);
      return `[bijlage ${id}][bijlage-${id}]`;
    };
    const start = (word) => capitalized(word());
    return [
      () =>
        `${start(actor)} dient ${emphasized(noun())} binnen ${number(2, 30)} ${unit()} na gunning te ${verb()}.`,
      () => `${start(noun)} wordt door ${actor()} ${vague()} ${participle()}.`,
      () =>
        `${start(actor)} moet beschikken over een ${adjective()} verklaring dat ${noun()} voldoet aan ${norm()}.`,
      () =>
        `Indien ${noun()} niet ${vague()} is ${participle()}, mag ${actor()} een boete van € ${number(1, 9)}.${padded(number(0, 999))},- per gebeurtenis opleggen.`,
      () =>
        `De kosten voor ${noun()}, o.a. reiskosten, zijn inbegrepen in het tarief (zie art. ${number(1, 9)}.${number(1, 60)} lid ${number(1, 5)}).`,
      () => `Een ${adjective()} beschrijving van ${noun()} is opgenomen in ${annex()}.`,
      () =>
        `${start(actor)} zal ${noun()} ten minste ${number(1, 12)} keer per jaar ${verb()} en de uitkomsten ${vague()} met ${actor()} bespreken.`,
      () =>
        `Van ${actor()} wordt verwacht dat ${noun()} en ${noun()} op elkaar zijn afgestemd, d.w.z. dat wijzigingen ${vague()} worden ${participle()}.`,
      () =>
        `De beschikbaarheid bedraagt minimaal ${number(95, 99)},${number(0, 9)}% per maand, van ${number(6, 9)}:00 tot ${number(17, 22)}:00 uur.`,
      () =>
        `Het oppervlak bedraagt circa ${number(1, 90)}.${padded(number(0, 999))} m² en de waarde wordt geraamd op € ${number(1, 9)}.${padded(number(0, 999))}.000,-.`,
      () => `Hij of zij is verantwoordelijk voor het ${verb()} van ${noun()} volgens ${emphasized(norm())}.`,
      () =>
        `Bij strijdigheid prevaleert ${noun()} boven ${noun()}; zie ook paragraaf ${number(1, 12)}.${number(1, 9)}.`,
      () =>
        `${start(noun)} kan worden ${participle()} door ${actor()}, mits ${actor()} hiermee ${vague()} instemt.`,
      () =>
        `Meer informatie staat op <https://www.tenderned.nl/aankondiging/${number(100000, 999999)}> en in de [nota van inlichtingen](https://example.org/nvi/${number(1, 400)}).`,
      () =>
        `Voor ${noun()} geldt een ${adjective()} termijn van ${number(2, 20)} ${unit()}, tenzij anders overeengekomen.`,
    ];
  }

  #pick(list) {
    return list[Math.floor(this.#random() * list.length)];
  }

  #many(low, high, make) {
    return Array.from({ length: this.whole(low, high) }, make);
  }
}

function capitalized(text) {
  return text[0].toUpperCase() + text.slice(1);
}

function padded(number) {
  return String(number).padStart(3, "0");
}

/** As some writers do; a line never starts with what Markdown would take for a mark. */
function hardWrapped(text) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.length + word.length > 88) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line]
    .join("\n")
    .replace(/\n(\d+)([.)]) /g, "\n$1\\$2 ")
    .replace(/\n([-+*#>=]) /g, "\n\\$1 ");
}
