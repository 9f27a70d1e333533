import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { test } from "node:test";
import { speerpunt } from "../cli/harness.js";
import { withClient } from "./client.js";
import { withFolder } from "./folder.js";

const DOCUMENT =
  "---\ntitel: x\nfase: review\nproductgroep: papier\n---\n\n# Bestek\n\nDe opdrachtnemer levert papier.\n";

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => line.trim());

test("each value of a document is shown with where it comes from", () =>
  withFolder(
    {
      "sub/a.md": DOCUMENT,
      "speerpunt.yaml":
        "documents:\n  date: 2027-03-01\nrules:\n  vague: error\nfiles:\n  exclude:\n    - oud\n",
      "speerpunt-organisatie.yaml": "# beleid\nname: Weidebroek\n",
    },
    async (folder) => {
      const values = {
        language: "nl",
        documentLanguage: "auto",
        spearheads: ["klimaatneutraal", "innovatiegericht", "circulair", "social-return"],
        rules: { vague: "hint", "no-tco": "off", placeholder: "hint" },
        calm: "line",
      };
      const settings = () => values;
      const scopes = {
        "rules.vague": "user",
        "rules.no-tco": "workspace",
        "rules.placeholder": "folder",
        calm: "user",
      };
      await withClient({ folders: [folder.uri()], settings }, async (client) => {
        const uri = folder.uri("sub/a.md");
        await client.open(uri, DOCUMENT);
        const ask = (params: object) => client.request<string>("speerpunt/configuration", { uri, ...params });
        assert.deepEqual(linesOf(await ask({ scopes })), [
          "Instellingen voor sub/a.md",
          "projectbestand: speerpunt.yaml",
          "language: nl (standaard)",
          "documents.language: nl (de tekst)",
          "documents.productGroup: papier (kop van het document, regel 4)",
          "documents.date: 2027-03-01 (speerpunt.yaml:2)",
          "spearheads: klimaatneutraal, innovatiegericht, circulair, social-return (standaard)",
          "documents.phase: review (kop van het document, regel 3)",
          "rules.no-tco: off (instelling speerpunt.rules.no-tco van de werkruimte)",
          "rules.placeholder: hint (instelling speerpunt.rules.placeholder van de map)",
          "rules.vague: error (speerpunt.yaml:4)",
          "andere regels: hun eigen ernst (standaard)",
          "files.include: alle (standaard)",
          "files.exclude: oud (speerpunt.yaml:7)",
          "tenders: elke map (standaard)",
          "calm: line (instelling speerpunt.calm van de gebruiker)",
          "organisatiebestand: speerpunt-organisatie.yaml",
          "name: Weidebroek (speerpunt-organisatie.yaml:2)",
        ]);
        const without = linesOf(await ask({}));
        assert.ok(without.includes("language: nl (instelling speerpunt.language van de editor)"));
        assert.equal(await client.request("speerpunt/configuration", null), "");
      });
    },
  ));

test("the command line shows the same text, without what only an editor has", () =>
  withFolder(
    { "sub/a.md": DOCUMENT, "speerpunt.yaml": "language: en\nrules:\n  vague:\n    review: off\n" },
    async (folder) => {
      const { stdout, status } = speerpunt(["config", "sub/a.md"], { cwd: folder.path("") });
      assert.equal(status, 0);
      await withClient({ folders: [folder.uri()], settings: () => ({}) }, async (client) => {
        const uri = folder.uri("sub/a.md");
        await client.open(uri, DOCUMENT);
        const text = await client.request<string>("speerpunt/configuration", { uri, scopes: {} });
        assert.deepEqual(
          linesOf(text).filter((line) => line !== "calm: paragraph (default)"),
          linesOf(stdout),
        );
        assert.match(stdout, /rules\.vague: off \(speerpunt\.yaml:4\)/);
      });
    },
  ));

test("each root of a workspace has files of its own, and what lies above a root does not count", () =>
  withFolder(
    {
      "speerpunt.yaml": "documents: { productGroup: hardware }\n",
      "een/speerpunt.yaml": "rules: { vague: error }\n",
      "een/a.md": DOCUMENT,
      "een/diep/speerpunt.yaml": "rules: { vague: off }\n",
      "een/diep/b.md": DOCUMENT,
      "twee/c.md": DOCUMENT,
    },
    async (folder) => {
      const folders = [folder.uri("een"), folder.uri("twee")];
      await withClient({ folders }, async (client) => {
        const ask = async (name: string) => {
          await client.open(folder.uri(name), DOCUMENT);
          const text = await client.request<string>("speerpunt/configuration", {
            uri: folder.uri(name),
            scopes: {},
          });
          return linesOf(text).filter((line) => /^(Instellingen|projectbestand|rules\.vague)/.test(line));
        };
        assert.deepEqual(await ask("een/a.md"), [
          "Instellingen voor een/a.md",
          "projectbestand: een/speerpunt.yaml",
          "rules.vague: error (een/speerpunt.yaml:1)",
        ]);
        assert.deepEqual(await ask("een/diep/b.md"), [
          "Instellingen voor een/diep/b.md",
          "projectbestand: een/diep/speerpunt.yaml",
          "rules.vague: off (een/diep/speerpunt.yaml:1)",
        ]);
        assert.deepEqual(await ask("twee/c.md"), ["Instellingen voor twee/c.md", "projectbestand: geen"]);
      });
      mkdirSync(folder.path(".git"));
      await withClient({ folders }, async (client) => {
        const uri = folder.uri("twee/c.md");
        await client.open(uri, DOCUMENT);
        const text = await client.request<string>("speerpunt/configuration", { uri, scopes: {} });
        assert.match(
          text,
          /projectbestand: .*\/speerpunt\.yaml/,
          "a repository reaches above its workspace folders",
        );
      });
    },
  ));
