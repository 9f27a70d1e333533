// Findings over the documents of one tender, while somebody edits one of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Diagnostic, WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import type { CheckAnswer } from "../../server/src/core/features/agents/check.js";
import { wordsOf } from "../page-text.js";
import { type Client, withClient } from "./client.js";
import { withFolder } from "./folder.js";

const FILES = {
  "leidraad.md": "# Leidraad\n\n## 1 Opdracht\n\nDe gemeente zoekt een leverancier.\n",
  "pve.md":
    "# Programma van eisen\n\n- E-01 Het papier bestaat voor ten minste 60% uit gerecyclede vezels.\n- E-02 De leverancier besteedt ten minste 5% van de opdrachtsom aan social return.\n",
};

/** The spearheads that the last published findings call missing. */
function missing(client: Client, uri: string): string[] | undefined {
  const last = client.publishes.findLast((publish) => publish.uri === uri);
  return last?.diagnostics
    .filter(({ code }) => code === "missing-spearhead")
    .map(({ data }) => data.spearhead);
}

const sees = (client: Client, uri: string, spearheads: readonly string[]) =>
  client.until(() => JSON.stringify(missing(client, uri)) === JSON.stringify(spearheads));

test("an edit in one document changes what is found in another one", () =>
  withFolder(FILES, (folder) =>
    withClient({ folders: [folder.uri()] }, async (client) => {
      const [guide, requirements] = [folder.uri("leidraad.md"), folder.uri("pve.md")];
      await client.open(guide, FILES["leidraad.md"]);
      await sees(client, guide, ["klimaatneutraal", "innovatiegericht"]);
      await client.open(requirements, FILES["pve.md"]);
      await sees(client, requirements, []);
      await client.replace(requirements, "voor ten minste 60% uit gerecyclede vezels", "uit vezels");
      await sees(client, guide, ["klimaatneutraal", "innovatiegericht", "circulair"]);
      await sees(client, requirements, []);
      await client.close(requirements);
      await sees(client, guide, ["klimaatneutraal", "innovatiegericht"]);
    }),
  ));

test("the first findings of a document are already those of its tender", () =>
  withFolder(FILES, (folder) =>
    withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      await client.open(folder.uri("pve.md"), FILES["pve.md"]);
      const items = await client.pullItems(folder.uri("pve.md"));
      assert.deepEqual(
        items.filter(({ code }) => code === "missing-spearhead"),
        [],
      );
    }),
  ));

test("files that nobody has open get the findings of their tender too, also after an edit in an open one", () =>
  withFolder({ ...FILES, "los/bestek.md": FILES["leidraad.md"] }, (folder) =>
    withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      const [guide, requirements] = [folder.uri("leidraad.md"), folder.uri("pve.md")];
      const lacking = ({ items }: WorkspaceDocumentDiagnosticReport & { items?: Diagnostic[] }) =>
        (items ?? []).filter(({ code }) => code === "missing-spearhead").map(({ data }) => data.spearhead);
      const walk = async (previous: readonly WorkspaceDocumentDiagnosticReport[] = []) => {
        const { items } = await client.pullWorkspace(previous);
        return { items, missing: Object.fromEntries(items.map((item) => [item.uri, lacking(item)])) };
      };
      const first = await walk();
      assert.deepEqual(first.missing[guide], ["klimaatneutraal", "innovatiegericht"]);
      assert.deepEqual(first.missing[requirements] ?? [], []);
      assert.equal(first.missing[folder.uri("los/bestek.md")]?.length, 4);
      await client.open(requirements, FILES["pve.md"].replace("uit gerecyclede vezels", "wit"));
      const second = await walk(first.items);
      assert.deepEqual(second.missing[guide], ["klimaatneutraal", "innovatiegericht", "circulair"]);
    }),
  ));

const GUIDE = "# Leidraad\n\nDe looptijd van de overeenkomst is vier jaar.\n";
const CONTRACT = "# Overeenkomst\n\nDe looptijd van de overeenkomst is drie jaar.\n";

test("the report, the tools for models and the quick fixes know the findings over the tender", () =>
  withFolder({ "leidraad.md": GUIDE, "overeenkomst.md": CONTRACT }, (folder) =>
    withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      const uri = folder.uri("overeenkomst.md");
      await client.open(uri, CONTRACT);
      const shown = await client.pullItems(uri);
      const differing = shown.find(({ code }) => code === "differing-value");
      assert.ok(differing);
      const report = wordsOf(await client.request<string>("speerpunt/report", { uri }));
      for (const { message } of shown) assert.ok(report.includes(String(message)), String(message));

      const outcome = await client.request<{ answer: CheckAnswer }>("speerpunt/tool", {
        tool: "speerpunt_check",
        input: { path: "overeenkomst.md" },
        uri,
      });
      const { findings } = outcome.answer;
      assert.deepEqual(
        findings.map(({ message }) => message),
        shown.map(({ message }) => message),
      );
      const told = findings.find(({ rule }) => rule === "differing-value");
      assert.deepEqual(
        told?.related.map(({ path, range }) => [path, range.start.line]),
        [["leidraad.md", 3]],
      );

      const actions = await client.actions(uri, differing.range, [differing]);
      const own = actions.filter(({ diagnostics }) =>
        diagnostics?.some(({ code }) => code === "differing-value"),
      );
      assert.deepEqual(
        own.map(({ title }) => title),
        ["Bewust zo laten, omdat …"],
      );
    }),
  ));
