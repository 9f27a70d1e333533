// The publication dossier over the language server: of an open document, or of all documents of its tender.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { folder } from "../cli/harness.js";
import { withClient } from "./client.js";

const GUIDE = "# Aanbestedingsleidraad papier\n\nDe gemeente koopt papier; zie bijlage 1.\n";
const REQUIREMENTS =
  "# Bijlage 1 Programma van eisen\n\n## Eisen\n\n- **E-01** Het papier bestaat voor ten minste 60% uit gerecyclede vezels.\n";
const SHA = "a".repeat(64);

test("the dossier is about the document alone or about its tender, with the hashes that the client gives", () => {
  const root = folder({
    "papier/leidraad.md": GUIDE,
    "papier/bijlage-1-programma-van-eisen.md": REQUIREMENTS,
    "papier/bijlage-2-prijzen.xlsx": "PK",
  });
  const uriOf = (name: string) => pathToFileURL(join(root, "papier", name)).href;
  const uri = uriOf("leidraad.md");
  const file = (name: string) => ({ uri: uriOf(name), sha256: SHA, bytes: 80 });
  return withClient({}, async (client) => {
    assert.equal(
      await client.request("speerpunt/dossier", { uri, files: [file("leidraad.md")], format: "html" }),
      null,
    );
    await client.open(uri, GUIDE);
    const uris = await client.request<string[]>("speerpunt/dossierFiles", { uri });
    assert.deepEqual(uris.toSorted(), [uriOf("bijlage-1-programma-van-eisen.md"), uri]);

    const one = await client.request<string>("speerpunt/dossier", {
      uri,
      files: [file("leidraad.md")],
      format: "html",
    });
    assert.match(one, /Publicatiedossier: Aanbestedingsleidraad papier/);
    assert.ok(one.includes(SHA));

    const files = [file("leidraad.md"), file("bijlage-1-programma-van-eisen.md")];
    const data = JSON.parse(await client.request("speerpunt/dossier", { uri, files, format: "json" }));
    assert.equal(data.name, "papier");
    assert.equal(data.spearheads.circulair.status, "covered");
    assert.deepEqual(
      data.documents.map(({ path }: { path: string }) => path),
      ["leidraad.md", "bijlage-1-programma-van-eisen.md"],
    );
    assert.deepEqual(data.otherFiles, ["bijlage-2-prijzen.xlsx"]);
    const strange = [...files, file("elders.md")];
    assert.equal(await client.request("speerpunt/dossier", { uri, files: strange, format: "json" }), null);
  });
});
