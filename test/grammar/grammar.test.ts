// Runs the injected grammars with the editor's own engine over a small Markdown grammar, or over the one in the file
// that MARKDOWN_GRAMMAR names, as the editor tests do.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";

interface Manifest {
  readonly contributes: {
    readonly grammars: readonly { scopeName: string; path: string; injectTo: string[] }[];
  };
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
const read = (path: string) => readFileSync(resolve(root, path), "utf8");
const { grammars } = (JSON.parse(read("package.json")) as Manifest).contributes;
const paths = new Map<string, string>([
  ["text.html.markdown", process.env.MARKDOWN_GRAMMAR ?? "test/grammar/markdown-base.tmLanguage.json"],
  ...grammars.map(({ scopeName, path }) => [scopeName, path] as const),
]);

const wasm = readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm"));
await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async (scopeName) => {
    const path = paths.get(scopeName);
    // A rule whose only grammar is missing is left out, so an embedded language gets an empty one.
    const text = path === undefined ? JSON.stringify({ scopeName, patterns: [] }) : read(path);
    return textmate.parseRawGrammar(text, path ?? `${scopeName}.json`);
  },
  getInjections: (scopeName) =>
    grammars.filter(({ injectTo }) => injectTo.includes(scopeName)).map((grammar) => grammar.scopeName),
});
const grammar = await registry.loadGrammar("text.html.markdown");
assert(grammar);

/** Tokens with a scope of ours, as `kind:text`; the kind is the scope's last part but one. */
function marks(text: string): string[] {
  let stack = textmate.INITIAL;
  return text.split("\n").flatMap((line) => {
    const { tokens, ruleStack } = (grammar as textmate.IGrammar).tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const kind = /([\w-]+)\.speerpunt$/.exec(scopes.at(-1) ?? "")?.[1];
      return kind && kind !== "html" ? [`${kind}:${line.slice(startIndex, endIndex)}`] : [];
    });
  });
}

/** Scopes of the token that holds `part`, for what the injections must leave alone. */
function scopesOf(line: string, part: string): string[] {
  const at = line.indexOf(part);
  const { tokens } = (grammar as textmate.IGrammar).tokenizeLine(line, textmate.INITIAL);
  return tokens.find(({ startIndex, endIndex }) => startIndex <= at && at < endIndex)?.scopes ?? [];
}

function check(examples: readonly (readonly [text: string, ...expected: string[]])[]) {
  for (const [text, ...expected] of examples) test(text, () => assert.deepEqual(marks(text), expected));
}

suite("requirement ids", () => {
  check([
    ["E-01 Het papier is gerecycled.", "requirement-id:E-01"],
    ["KO-3 De inschrijver accepteert de voorwaarden.", "requirement-id:KO-3"],
    ["- W-2 Bij voorkeur elektrisch", "requirement-id:W-2"],
    ["Eis 4 Het voertuig is emissievrij.", "requirement-id:Eis 4"],
    ["**B-01** Kopieerpapier bestaat uit oud papier.", "requirement-id:B-01"],
    ["- **TS12** Levertijd", "requirement-id:TS12"],
    ["REQ-102 The supplier reports.", "requirement-id:REQ-102"],
    ["| SH-AE-021 | De gevel is losmaakbaar. |", "requirement-id:SH-AE-021"],
    ["|G1|Prijs|", "requirement-id:G1"],
    ["| B.4.1 | Bewijs |", "requirement-id:B.4.1"],
    ["| **GC2** | Prijs |", "requirement-id:GC2"],
    ["### 5.3 G3 Klimaatafdruk", "spearhead:Klimaatafdruk"],
    ["## E-05 Verpakking", "requirement-id:E-05"],
    ["- eerste\n  E-02 vervolg", "requirement-id:E-02"],
  ]);
});

suite("no requirement ids", () => {
  check([
    ["NEN-7510 is van toepassing."],
    ["ISO-9001 of gelijkwaardig"],
    ["Zie ook het antwoord op E-01 hieronder."],
    ["CO-2 telt mee"],
    ["Eisen 2026 gelden."],
    ["E-mail en A-merk"],
    ["`E-01` is een voorbeeld."],
    ["```\nE-01 in code\n```"],
    ["---\nzaak: E-01\nE-01: x\n---"],
  ]);
});

suite("placeholders", () => {
  check([
    ["De opdracht start op [invullen].", "placeholder:[invullen]"],
    ["[naam contactpersoon] beantwoordt vragen.", "placeholder:[naam contactpersoon]"],
    ["Levering in \\[datum\\] en later.", "placeholder:\\[datum\\]"],
    ["De looptijd begint in 202* en duurt een jaar.", "placeholder:202*"],
    ["Vanaf 202x geldt het.", "placeholder:202x"],
    ["Ten minste xx% is circulair.", "placeholder:xx%"],
    ["Het bedrag is n.t.b. bij gunning.", "placeholder:n.t.b."],
    ["Zie bijlage XXX.", "placeholder:XXX"],
    ["Raming € XX per jaar", "placeholder:€ XX"],
    ["[keuze: huur of koop]", "placeholder:[keuze: huur of koop]"],
    ["## [Optioneel:] Klimaat en CO2", "placeholder:[Optioneel:]", "spearhead:Klimaat"],
    ["| Ingang | [datum invullen] |", "placeholder:[datum invullen]"],
    [
      "Ten minste [indicator, bijvoorbeeld de uitstoot] in jaar [nummer, bijvoorbeeld 2].",
      "placeholder:[indicator, bijvoorbeeld de uitstoot]",
      "placeholder:[nummer, bijvoorbeeld 2]",
    ],
    ["At least [share, for example 5]% of it.", "placeholder:[share, for example 5]"],
    ["**[naam vervoerder]** rijdt.", "placeholder:[naam vervoerder]"],
  ]);
});

suite("no placeholders", () => {
  check([
    ["Zie [de leidraad](leidraad.md)."],
    ["Zie [naam van de bijlage](bijlage.md)."],
    ["In **2024** en *2025* is gemeten."],
    ["- [ ] nog te doen"],
    ["Maat XXL is leverbaar."],
    ["`[invullen]` is de tekst van het model."],
    ["<!-- [invullen] -->"],
  ]);
});

suite("weights", () => {
  check([
    ["| Prijs | 40% |", "weight:40", "weight:%"],
    ["| Kwaliteit | **25 punten** |", "weight:25", "weight:punten"],
    ["| Prijs | 12,5 % | 30 |", "weight:12,5", "weight:%"],
    ["Weging: 40%", "weight:40", "weight:%"],
    ["Duurzaamheid weegt voor 25 punten mee.", "weight:25", "weight:punten"],
    ["Price has a weight of 60%.", "weight:60", "weight:%"],
    ["Ten minste 70% is gerecycled."],
    ["| Ten minste 70% gerecycled | ja |"],
  ]);
});

suite("spearhead headings", () => {
  check([
    ["## 3. Social return", "spearhead:Social return"],
    ["# Klimaatneutraal inkopen", "spearhead:Klimaatneutraal"],
    ["## 2.4 Circularity", "spearhead:Circularity"],
    ["### Circulaire verpakking en innovatie", "spearhead:Circulaire", "spearhead:innovatie"],
    ["## Climate neutral delivery", "spearhead:Climate neutral"],
    ["Dit gaat over klimaat en innovatie."],
    ["## Sociale veiligheid"],
  ]);
});

suite("ignore comments", () => {
  check([
    [
      "<!-- speerpunt-negeer vague: gangbare term in de branche -->",
      "ignore:speerpunt-negeer",
      "rule:vague",
      "key-value::",
      "reason:gangbare term in de branche",
    ],
    [
      "  <!-- speerpunt-negeer-bestand missing-spearhead: zie bijlage 3 -->",
      "ignore:speerpunt-negeer-bestand",
      "rule:missing-spearhead",
      "key-value::",
      "reason:zie bijlage 3",
    ],
    [
      "Tekst <!-- speerpunt-negeer vague: reden --> en E-01 verder",
      "ignore:speerpunt-negeer",
      "rule:vague",
      "key-value::",
      "reason:reden",
    ],
    [
      "<!-- speerpunt-negeer missing-spearhead social-return: geen arbeid in deze levering -->",
      "ignore:speerpunt-negeer",
      "rule:missing-spearhead",
      "spearhead:social-return",
      "key-value::",
      "reason:geen arbeid in deze levering",
    ],
    ["<!-- speerpunt-negeer vague -->", "ignore:speerpunt-negeer", "rule:vague"],
    ["<!-- gewone opmerking over speerpunt-negeer -->"],
    ["`<!-- speerpunt-negeer vague: x -->`"],
    ["```\n<!-- speerpunt-negeer vague: x -->\n```"],
  ]);
});

suite("what the injections leave alone", () => {
  test("the rest of a paragraph that starts with an id keeps its emphasis", () => {
    assert(scopesOf("E-01 Het **papier** is oud.", "papier").includes("markup.bold.markdown"));
  });
  test("the rest of a paragraph that starts with a placeholder keeps its emphasis", () => {
    assert(scopesOf("[invullen] en **papier**", "papier").includes("markup.bold.markdown"));
  });
  test("text after an ignore comment in a paragraph stays in the paragraph", () => {
    const line = "Tekst <!-- speerpunt-negeer vague: reden --> **vet** slot";
    assert(scopesOf(line, "vet").includes("markup.bold.markdown"));
    assert(!scopesOf(line, "vet").includes("comment.block.html.speerpunt"));
  });
});
