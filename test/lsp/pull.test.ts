import assert from "node:assert/strict";
import { symlink, writeFile } from "node:fs/promises";
import { test } from "node:test";
import {
  CancellationTokenSource,
  ProgressType,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { type Client, pause, resultIds, type StartOptions, withClient } from "./client.js";
import { type Folder, withFolder } from "./folder.js";
import { BARE, needs, PLACEHOLDER, VAGUE } from "./texts.js";

const untitled = "untitled:Bestek";

function pulling(folder: Folder): StartOptions {
  const workspace = { didChangeWatchedFiles: { dynamicRegistration: true } };
  return { pull: true, folders: [folder.uri()], capabilities: { workspace } };
}

function summary(items: readonly WorkspaceDocumentDiagnosticReport[], { uri }: Folder): string[] {
  return items.map((item) => {
    const name = item.uri.slice(uri().length + 1);
    if (item.kind === "unchanged") return `${name} unchanged`;
    return `${name} ${item.items.length > 0 ? "findings" : "clean"}`;
  });
}

/** Whether an answer is still to come after a while. */
async function isHeld(answer: Promise<unknown>): Promise<boolean> {
  return (await Promise.race([answer.then(() => "answer"), pause(600)])) !== "answer";
}

test("nothing is pushed to a client that pulls", () =>
  withFolder({ "speerpunt.yaml": "langauge: nl\n", "a.md": BARE }, (folder) =>
    withClient(pulling(folder), async (client) => {
      await client.open(folder.uri("a.md"), BARE);
      await client.open(folder.uri("speerpunt.yaml"), "langauge: nl\n", "yaml");
      await client.pullDocument(folder.uri("a.md"));
      await client.replace(folder.uri("a.md"), "vijf", "zes");
      await client.pullDocument(folder.uri("a.md"));
      await client.close(folder.uri("a.md"));
      await pause(200);
      assert.deepEqual(client.publishes, []);
    }),
  ));

test("a document whose findings the client has is unchanged, also after an edit that moves none", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(untitled, BARE);
    const first = await client.pullDocument(untitled);
    assert.ok(first.kind === "full" && first.resultId);
    assert.deepEqual(await client.pullDocument(untitled, first.resultId), {
      kind: "unchanged",
      resultId: first.resultId,
    });
    const end = client.document(untitled).positionAt(1e9);
    await client.change(untitled, { range: { start: end, end }, text: "\n" });
    assert.equal((await client.pullDocument(untitled, first.resultId)).kind, "unchanged");
    assert.equal((await client.pullDocument(untitled, "another")).kind, "full");
  }));

test("an edit that changes the findings gives a full report with another id", needs("placeholder"), () =>
  withClient({ pull: true }, async (client) => {
    await client.open(untitled, PLACEHOLDER);
    const first = await client.pullDocument(untitled);
    await client.replace(untitled, "[invullen]", "1 maart 2027");
    const second = await client.pullDocument(untitled, first.resultId);
    assert.ok(second.kind === "full" && first.kind === "full");
    assert.ok(!second.items.some(({ code }) => code === "placeholder"));
    assert.notEqual(second.resultId, first.resultId);
    await client.replace(untitled, "1 maart 2027", "[invullen]");
    const third = await client.pullDocument(untitled, second.resultId);
    assert.equal(third.resultId, first.resultId, "the same findings have the same id");
  }),
);

test(
  "a file that is not open is answered from disk, one that is not there with nothing",
  needs("placeholder"),
  () =>
    withFolder({ "a.md": PLACEHOLDER, "a.txt": PLACEHOLDER }, (folder) =>
      withClient(pulling(folder), async (client) => {
        const codes = (await client.pullItems(folder.uri("a.md"))).map(({ code }) => code);
        assert.ok(codes.includes("placeholder"));
        for (const uri of [
          folder.uri("b.md"),
          folder.uri("a.txt"),
          "untitled:x.md",
          "file:///%",
          "nonsense",
        ]) {
          assert.deepEqual(await client.pullDocument(uri), { kind: "full", items: [] });
        }
      }),
    ),
);

test(
  "the workspace is what is open and the Markdown files below its folders",
  needs("vague", "placeholder"),
  () =>
    withFolder(
      {
        "a.md": PLACEHOLDER,
        "sub/Bestek (2).markdown": PLACEHOLDER,
        "sub/speerpunt.yaml": "langauge: nl\nfiles: { exclude: [oud] }\n",
        "sub/oud/b.md": PLACEHOLDER,
        "node_modules/x/c.md": PLACEHOLDER,
        ".git/d.md": PLACEHOLDER,
        "e.txt": PLACEHOLDER,
      },
      async (folder) => {
        await symlink(folder.path("sub"), folder.path("sub/again"));
        await withClient(pulling(folder), async (client) => {
          await client.open(folder.uri("a.md"), VAGUE, "markdown", 4);
          await client.open(untitled, PLACEHOLDER);
          const { items } = await client.pullWorkspace();
          const byName = new Map(items.map((item) => [decodeURIComponent(item.uri).split("/").at(-1), item]));
          assert.deepEqual(
            [...byName.keys()].sort(),
            ["Bestek (2).markdown", "a.md", "speerpunt.yaml", untitled].sort(),
          );
          assert.equal(items.length, 4);
          assert.equal(byName.get("a.md")?.version, 4);
          assert.equal(byName.get("Bestek (2).markdown")?.version, null);
          const open = byName.get("a.md");
          assert.ok(
            open?.kind === "full" && open.items.some(({ code }) => code === "vague"),
            "the editor's text",
          );
        });
      },
    ),
);

test(
  "a workspace pull waits until something is new, and then tells only that",
  needs("vague", "placeholder"),
  () =>
    withFolder({ "a.md": PLACEHOLDER, "b.md": VAGUE }, (folder) =>
      withClient(pulling(folder), async (client) => {
        const first = await client.pullWorkspace();
        assert.deepEqual(summary(first.items, folder), ["a.md findings", "b.md findings"]);

        const second = client.pullWorkspace(first.items);
        assert.ok(await isHeld(second));
        await writeFile(folder.path("a.md"), `${PLACEHOLDER}${PLACEHOLDER}`);
        await client.notify("workspace/didChangeWatchedFiles", {
          changes: [{ uri: folder.uri("a.md"), type: 2 }],
        });
        assert.deepEqual(summary((await second).items, folder).sort(), ["a.md findings", "b.md unchanged"]);

        const third = client.pullWorkspace((await second).items);
        await client.open(folder.uri("b.md"), VAGUE);
        assert.ok(await isHeld(third), "opening a document changes no findings");
        await client.replace(folder.uri("b.md"), "zo veel mogelijk", "[invullen]");
        const answer = (await third).items.find(({ uri }) => uri === folder.uri("b.md"));
        assert.ok(answer?.kind === "full" && answer.version === 2);
      }),
    ),
);

test("a file that goes away, or is excluded, is cleared once", needs("missing-spearhead"), () =>
  withFolder({ "a.md": PLACEHOLDER, "b.md": PLACEHOLDER }, (folder) =>
    withClient(pulling(folder), async (client) => {
      const first = await client.pullWorkspace();
      await writeFile(folder.path("speerpunt.yaml"), "files: { exclude: [b.md] }\n");
      await client.notify("workspace/didChangeWatchedFiles", {
        changes: [{ uri: folder.uri("speerpunt.yaml"), type: 1 }],
      });
      const second = await client.pullWorkspace(first.items);
      assert.deepEqual(summary(second.items, folder).sort(), ["a.md unchanged", "b.md clean"]);
      assert.ok(await isHeld(client.pullWorkspace(second.items)));
    }),
  ),
);

test("a pull that waits ends when it is cancelled, and when the server shuts down", () =>
  withFolder({}, (folder) =>
    withClient(pulling(folder), async (client) => {
      const source = new CancellationTokenSource();
      const cancelled = client.connection.sendRequest(
        "workspace/diagnostic",
        { previousResultIds: [] },
        source.token,
      );
      assert.ok(await isHeld(cancelled));
      source.cancel();
      await assert.rejects(cancelled, { code: -32800 });
      const waiting = client.pullWorkspace();
      assert.ok(await isHeld(waiting));
      await client.request("shutdown");
      assert.deepEqual(await waiting, { items: [] });
    }),
  ));

test("a request that is withdrawn before its turn is not carried out", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(untitled, BARE);
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: untitled } };
    const asked = Array.from({ length: 20 }, () =>
      client.connection
        .sendRequest("textDocument/diagnostic", params, source.token)
        .catch((error) => error.code),
    );
    source.cancel();
    const answers = await Promise.all(asked);
    assert.ok(answers.some((answer) => answer === -32800));
    assert.equal((await client.pullDocument(untitled)).kind, "full");
  }));

test("many files come in portions to a client that takes them", needs("placeholder"), () => {
  const names = Array.from({ length: 60 }, (_, i) => `${String(i).padStart(2, "0")}.md`);
  return withFolder(Object.fromEntries(names.map((name) => [name, PLACEHOLDER])), (folder) =>
    withClient(pulling(folder), async (client) => {
      const portions: WorkspaceDocumentDiagnosticReport[][] = [];
      const progress = new ProgressType<WorkspaceDiagnosticReportPartialResult>();
      client.connection.onProgress(progress, "portions", ({ items }) => {
        portions.push(items);
      });
      const answer = await client.request("workspace/diagnostic", {
        previousResultIds: [],
        partialResultToken: "portions",
      });
      assert.deepEqual(answer, { items: [] });
      assert.ok(portions.length > 1);
      assert.deepEqual(
        summary(portions.flat(), folder),
        names.map((name) => `${name} findings`),
      );
    }),
  );
});

test("files that cannot be read as text, or are very large, say so on their first line", () =>
  withFolder({ "groot.md": `${"x".repeat(79)}\n`.repeat(26_000), "ok.md": BARE }, async (folder) => {
    await writeFile(folder.path("binair.md"), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    await withClient(pulling(folder), async (client) => {
      for (const name of ["groot.md", "binair.md"]) {
        const items = await client.pullItems(folder.uri(name));
        assert.equal(items.length, 1, name);
        assert.equal(items[0]?.range.end.line, 0);
      }
      const { items } = await client.pullWorkspace();
      assert.ok(items.length >= 2);
    });
  }));

test("without file watching a save makes the server look again", needs("missing-spearhead"), () =>
  withFolder({ "a.md": PLACEHOLDER }, (folder) =>
    withClient({ pull: true, folders: [folder.uri()] }, async (client) => {
      const first = await client.pullWorkspace();
      const waiting = client.pullWorkspace(first.items);
      assert.ok(await isHeld(waiting));
      await writeFile(folder.path("b.md"), PLACEHOLDER);
      await client.notify("textDocument/didSave", { textDocument: { uri: untitled } });
      assert.deepEqual(summary((await waiting).items, folder).sort(), ["a.md unchanged", "b.md findings"]);
    }),
  ),
);

test("workspace folders come and go", needs("missing-spearhead"), () =>
  withFolder({ "in/a.md": PLACEHOLDER, "out/b.md": PLACEHOLDER }, (folder) =>
    withClient({ pull: true, folders: [folder.uri("in")] }, async (client) => {
      const first = await client.pullWorkspace();
      assert.deepEqual(summary(first.items, folder), ["in/a.md findings"]);
      const event = {
        added: [{ uri: folder.uri("out"), name: "out" }],
        removed: [{ uri: folder.uri("in"), name: "in" }],
      };
      await client.notify("workspace/didChangeWorkspaceFolders", { event });
      const second = await client.pullWorkspace(first.items);
      assert.deepEqual(summary(second.items, folder).sort(), ["in/a.md clean", "out/b.md findings"]);
    }),
  ),
);

test("an oversized document gets one diagnostic, and is checked again when it is small", () =>
  withClient({ pull: true }, async (client: Client) => {
    await client.open(untitled, "x".repeat(20_000_001));
    const items = await client.pullItems(untitled);
    assert.equal(items.length, 1);
    assert.deepEqual(items[0]?.range.end.line, 0);
    await client.change(untitled, { text: "# Klein\n" });
    const after = await client.pullItems(untitled);
    assert.ok(!after.some(({ message }) => message === items[0]?.message));
  }));

test("ids from a workspace pull and from a document pull are the same", needs("missing-spearhead"), () =>
  withFolder({ "a.md": PLACEHOLDER }, (folder) =>
    withClient(pulling(folder), async (client) => {
      const { items } = await client.pullWorkspace();
      const [id] = resultIds(items);
      assert.equal((await client.pullDocument(folder.uri("a.md"), id?.value)).kind, "unchanged");
      await client.open(folder.uri("a.md"), PLACEHOLDER);
      assert.equal((await client.pullDocument(folder.uri("a.md"), id?.value)).kind, "unchanged");
    }),
  ),
);
