// Everything that the server offers is asked for, over texts of every make; what it answers has the right shape, points at
// places in the text and changes the version that was asked about.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ClientCapabilities, Position, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ACTION_KINDS } from "../../server/src/core/index.js";
import { MESSY } from "../messy.js";
import { type Client, withClient } from "./client.js";
import { withFolder } from "./folder.js";
import { assertPlaces, type Counted, type KnownText } from "./places.js";
import { type Asked, CAPABILITY_PROBES, OWN_PROBES } from "./probes.js";

/** Something for every feature, with every kind of odd character before and in it. */
const ODD = `---
titel: "Bestek 🌱 e\u0301e\u0301n"
productgroep: papier
---

# 🌱 Programma van eisen e\u0301

<!-- 🌱 speerpunt-negeer-bestand no-tco: de prijs ligt vast e\u0301 -->

## 1 🌱\tEisen

- **E-01** 🌱 De opdracht\u00adnemer beperkt de uit\u00adstoot\tzo veel mogelijk, zie E-02 e\u0301n bijlage 1.
  Hij levert op [invullen] 🌱 printers van Hewlett-Packard.
- E-02 🌱🌱 Ten minste 30% e\u0301e\u0301n keer volgens de Aanbestedings\u00adwet 2012, artikel 2.27.

| Nr. 🌱 | Eis\t| Bewijs |
|---|---|---|
| E-03 🌱 | De uit\u00adstoot van e\u0301e\u0301n rit is nul. | |

## 2 🌱 Gunning ##

| Criterium 🌱 | Punten |
|---|---:|
| Prijs e\u0301 | 40 |
| Kwaliteit\t| 50 |

## 3 Overeenkomst 🌱🌱

De opdrachtnemer 🌱 besteedt ten minste 5% van de opdrachtsom e\u0301 aan social return (E-01, E\u201102).
`;

const BESIDE = "# Bijlage 1 🌱 e\u0301\n\n**B-01** 🌱 Voor E-01 geldt\tE-02.\n";
const ENDS = { LF: "\n", "CR LF": "\r\n", CR: "\r" };

const ABLE: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, changeAnnotationSupport: {} },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** The paths of all keys in a value: `a.b` for what is in an object, `a` for anything else. */
function paths(value: object, above = ""): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = above + key;
    const isNested = typeof inner === "object" && !Array.isArray(inner) && Object.keys(inner).length > 0;
    return isNested ? paths(inner, `${path}.`) : [path];
  });
}

/** The requests of ours that the sources of the server answer. */
function ownRequests(): string[] {
  const folder = "server/src/lsp";
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.ts$/.test(name),
  );
  const named = sources.flatMap((name) => [
    ...readFileSync(join(folder, name), "utf8").matchAll(/\.onRequest\b[^"]*?"(speerpunt\/[^"]+)"/g),
  ]);
  return named.flatMap(([, request]) => request ?? []);
}

/** Each character when `everywhere`, otherwise the start, the middle and the end of each line. */
function positionsIn(document: TextDocument, everywhere: boolean): Position[] {
  const text = document.getText();
  if (everywhere) {
    const starts = [...text.matchAll(/(?:\r\n|\P{M})\p{M}*/gsu)].map(({ index }) => index);
    return [...starts, text.length].map((offset) => document.positionAt(offset));
  }
  return Array.from({ length: document.lineCount }, (_, line) => {
    const [start, end] = [
      document.offsetAt({ line, character: 0 }),
      document.offsetAt({ line, character: 9999 }),
    ];
    return [start, Math.floor((start + end) / 2), end].map((offset) => document.positionAt(offset));
  }).flat();
}

function askedAbout(client: Client, uri: string, everywhere = false): Asked {
  const document = client.document(uri);
  const end = document.positionAt(document.getText().length);
  const whole: Range = { start: { line: 0, character: 0 }, end };
  return { client, uri, whole, positions: positionsIn(document, everywhere) };
}

/** What everything that the server offers, or that of these names, says of a document; held against the texts. */
async function askEverything(
  asked: Asked,
  known: (uri: string) => KnownText,
  names?: readonly string[],
): Promise<Map<string, Counted>> {
  const counts = new Map<string, Counted>();
  const offered = [
    ...paths(asked.client.result.capabilities).map((path) => ({
      name: path,
      probe: CAPABILITY_PROBES[path],
    })),
    ...ownRequests().map((name) => ({ name, probe: OWN_PROBES[name] })),
  ];
  for (const { name, probe } of offered) {
    if (names?.includes(name) === false) continue;
    assert.ok(probe, `nobody asks ${name}`);
    try {
      counts.set(name, assertPlaces(await probe(asked), asked.uri, known));
    } catch (error) {
      throw new Error(`${name} in ${JSON.stringify(asked.client.document(asked.uri).getText())}`, {
        cause: error,
      });
    }
  }
  return counts;
}

const WITH_PLACES = [
  ...["hoverProvider", "completionProvider.triggerCharacters", "codeActionProvider.codeActionKinds"],
  ...["documentSymbolProvider.label", "selectionRangeProvider", "definitionProvider", "referencesProvider"],
  ...["documentHighlightProvider", "semanticTokensProvider.full.delta", "semanticTokensProvider.range"],
  ...["codeLensProvider", "inlayHintProvider", "renameProvider.prepareProvider", "documentLinkProvider"],
  ...["workspaceSymbolProvider", "diagnosticProvider.interFileDependencies"],
  "speerpunt/overview",
];
const ABOUT_WORDS = [...WITH_PLACES, "foldingRangeProvider", "renameProvider", "speerpunt/clauses"];
const WITH_EDITS = [
  "codeActionProvider.codeActionKinds",
  "renameProvider.prepareProvider",
  "speerpunt/clauses",
];

for (const [name, end] of Object.entries(ENDS)) {
  test(`all that is offered is answered, in a text with ${name}, emoji, combining marks, tabs and soft hyphens`, () => {
    const beside = BESIDE.replaceAll("\n", end);
    return withFolder({ "bijlage-1.md": beside }, (folder) =>
      withClient(
        {
          ...{ pull: true, capabilities: ABLE, folders: [folder.uri()] },
          // With previews of its own, and with those of the editor.
          initializationOptions: { coverage: true, pages: true, previews: end !== "\n" },
        },
        async (client) => {
          const uri = folder.uri("eisen.md");
          const onDisk = TextDocument.create(folder.uri("bijlage-1.md"), "markdown", 0, beside);
          const known = (named: string): KnownText => {
            if (named === onDisk.uri) return { text: onDisk, version: null };
            const text = client.document(named);
            return { text, version: text.version };
          };
          await client.open(uri, ODD.replaceAll("\n", end));
          await client.replace(uri, "invullen", "nog invullen 🌱");
          const counts = await askEverything(askedAbout(client, uri, true), known);
          for (const offered of WITH_PLACES)
            assert.ok(counts.get(offered)?.places, `${offered} names no place`);
          for (const offered of WITH_EDITS)
            assert.ok(counts.get(offered)?.edits, `${offered} changes nothing`);
          for (const coverage of client.coverage.filter(({ version }) => version === 2)) {
            assert.ok(assertPlaces(coverage, uri, known).places > 0);
          }
          assert.deepEqual(client.logs, []);
        },
      ),
    );
  });

  test(`all that is offered is answered to a simple client, in texts as converters leave them, with ${name}`, () =>
    withClient({ capabilities: { workspace: { workspaceEdit: {} } } }, async (client) => {
      for (const [title, text] of Object.entries(MESSY)) {
        const uri = `untitled:${title}`;
        await client.open(uri, text.replaceAll("\n", end));
        const document = client.document(uri);
        const known = () => ({ text: document, version: document.version });
        // What has no places is the same for every text, and to make Word of each takes long.
        await askEverything(askedAbout(client, uri), known, text === "" ? undefined : ABOUT_WORDS);
        await client.close(uri);
      }
      assert.deepEqual(client.logs, []);
    }));
}

test("a client that pulls is offered diagnostics, another one gets them; the kinds of actions are declared", async () => {
  for (const pull of [true, false]) {
    await withClient({ pull, capabilities: ABLE }, async (client) => {
      const { result, registrations } = client;
      assert.equal("diagnosticProvider" in result.capabilities, pull);
      assert.deepEqual(result.capabilities.codeActionProvider, {
        codeActionKinds: ["quickfix", ...ACTION_KINDS],
      });
      await client.until(() => registrations.length === 2);
      assert.deepEqual(registrations.map(({ method }) => method).sort(), [
        "workspace/didChangeConfiguration",
        "workspace/didChangeWatchedFiles",
      ]);
    });
  }
});
