import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { ACTION_KINDS } from "../../server/src/core/index.js";
import { Client, pause, SERVER, withClient } from "./client.js";
import { BARE } from "./texts.js";

const uri = "untitled:Untitled-1";

test("shutdown and exit give status 0, over stdio and over IPC", async () => {
  for (const transport of ["stdio", "ipc"] as const) {
    const client = await Client.start({ transport });
    assert.equal(client.result.serverInfo?.name, "speerpunt");
    assert.equal(await client.stop(), 0);
  }
});

test("exit without shutdown gives status 1", async () => {
  const client = await Client.start();
  await client.notify("exit", undefined);
  assert.equal(await client.exited, 1);
});

test("a client that goes away takes the server with it", async () => {
  const client = await Client.start();
  client.child.stdin?.end();
  assert.equal(await client.exited, 1);
});

test("without a transport the program says how it is started", async () => {
  const child = spawn(process.execPath, [SERVER], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (data) => {
    said += data;
  });
  const [code] = await once(child, "close");
  assert.equal(code, 2);
  assert.match(said, /--stdio/);
});

test("a request before initialize and one after shutdown are refused with the code for it", () =>
  withClient({ initialize: false }, async (client) => {
    const hover = { textDocument: { uri }, position: { line: 0, character: 0 } };
    await assert.rejects(client.request("textDocument/hover", hover), { code: -32002 });
    await client.initialize();
    assert.equal(await client.request("textDocument/hover", hover), null);
    await client.request("shutdown");
    await assert.rejects(client.request("textDocument/hover", hover), { code: -32600 });
  }));

test("everything that is advertised answers, to a client that pulls and to one that does not", async () => {
  for (const pull of [true, false]) {
    await withClient({ pull }, async (client) => {
      await client.open(uri, BARE);
      const textDocument = { uri };
      const position = { line: 4, character: 8 };
      const range = { start: position, end: position };
      // A new capability needs a line here, or the test fails.
      const ask: Record<string, () => Promise<unknown>> = {
        positionEncoding: async () => assert.equal(client.result.capabilities.positionEncoding, "utf-16"),
        textDocumentSync: () => client.replace(uri, "vijf", "zes"),
        hoverProvider: () => client.request("textDocument/hover", { textDocument, position }),
        completionProvider: () => client.request("textDocument/completion", { textDocument, position }),
        definitionProvider: () => client.request("textDocument/definition", { textDocument, position }),
        referencesProvider: () =>
          client.request("textDocument/references", { textDocument, position, context: {} }),
        renameProvider: () =>
          client.request("textDocument/rename", { textDocument, position, newName: "E-11" }),
        documentHighlightProvider: () =>
          client.request("textDocument/documentHighlight", { textDocument, position }),
        codeActionProvider: () => client.actions(uri, range),
        documentSymbolProvider: () => client.request("textDocument/documentSymbol", { textDocument }),
        foldingRangeProvider: () => client.request("textDocument/foldingRange", { textDocument }),
        semanticTokensProvider: async () => {
          await client.request("textDocument/semanticTokens/full", { textDocument });
          await client.request("textDocument/semanticTokens/range", { textDocument, range });
          const previousResultId = "?";
          await client.request("textDocument/semanticTokens/full/delta", { textDocument, previousResultId });
        },
        workspaceSymbolProvider: () => client.request("workspace/symbol", { query: "e" }),
        documentLinkProvider: () => client.request("textDocument/documentLink", { textDocument }),
        selectionRangeProvider: () =>
          client.request("textDocument/selectionRange", { textDocument, positions: [position] }),
        codeLensProvider: () => client.request("textDocument/codeLens", { textDocument }),
        inlayHintProvider: () => client.request("textDocument/inlayHint", { textDocument, range }),
        diagnosticProvider: async () => {
          await client.pullDocument(uri);
          const held = client.pullWorkspace().catch(() => undefined);
          await Promise.race([held, pause(300)]);
        },
        workspace: () =>
          client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [] } }),
      };
      const { capabilities } = client.result;
      assert.equal("diagnosticProvider" in capabilities, pull, "pull or push, never both");
      for (const capability of Object.keys(capabilities)) {
        assert.ok(ask[capability], `nobody asks ${capability}`);
        await ask[capability]();
      }
      const codeActionKinds = (capabilities.codeActionProvider as { codeActionKinds: string[] })
        .codeActionKinds;
      assert.deepEqual(codeActionKinds, ["quickfix", ...ACTION_KINDS]);
      assert.deepEqual(
        client.logs.map(({ message }) => message),
        [],
      );
    });
  }
});

test("garbage is answered with an error or the empty answer, and the server goes on", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, BARE);
    await assert.rejects(client.request("textDocument/unheardOf", { a: 1 }), { code: -32601 });
    const nonsense: unknown[] = [
      undefined,
      null,
      7,
      "x",
      [],
      {},
      { textDocument: null },
      { textDocument: { uri: 5 } },
    ];
    for (const params of nonsense) {
      const request = (method: string) => client.request(method, params).catch((error) => error);
      await request("textDocument/hover");
      await request("textDocument/codeAction");
      await request("textDocument/completion");
      await request("textDocument/documentSymbol");
      await request("textDocument/foldingRange");
      await request("textDocument/selectionRange");
      await request("textDocument/documentLink");
      await request("workspace/symbol");
      await request("speerpunt/criterionPage");
      await request("textDocument/definition");
      await request("textDocument/references");
      await request("textDocument/documentHighlight");
      for (const kind of ["full", "range", "full/delta"])
        await request(`textDocument/semanticTokens/${kind}`);
      await request("textDocument/codeLens");
      await request("textDocument/inlayHint");
      await request("speerpunt/overview");
      await request("speerpunt/clauses");
      await request("textDocument/prepareRename");
      await request("textDocument/rename");
      await request("textDocument/diagnostic");
      await request("speerpunt/rulePage");
      await request("speerpunt/tool");
      await request("speerpunt/report");
      await request("speerpunt/newSpecification");
      for (const method of ["didOpen", "didChange", "didClose", "didSave"]) {
        await client.notify(`textDocument/${method}`, params);
      }
      await client.notify("workspace/didChangeConfiguration", params);
      await client.notify("workspace/didChangeWatchedFiles", params);
      await client.notify("workspace/didChangeWorkspaceFolders", params);
    }
    const outside = { line: 9e9, character: -4 };
    await client.actions(uri, { start: outside, end: { line: -1, character: Number.NaN } });
    await client.request("textDocument/hover", { textDocument: { uri }, position: outside });
    for (const contentChanges of [null, 4, [null], [{ text: 4 }], [{ range: {}, text: "" }]]) {
      await client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges });
    }
    await client.notify("textDocument/didChange", {
      textDocument: { uri: "file:///not-open.md", version: 2 },
      contentChanges: [{ text: "" }],
    });
    client.sendRaw("Content-Length: 5\r\n\r\n{{{{{");
    client.sendRaw('Content-Length: 2\r\n\r\n[]Content-Length: 16\r\n\r\n{"jsonrpc":"1.0"');
    const report = await client.pullDocument(uri);
    assert.equal(report.kind, "full");
    assert.equal(client.child.exitCode, null);
  }));

test("an edit with positions outside the document is put inside it", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, "# A\n");
    const far = { line: 50, character: 3 };
    await client.change(uri, { range: { start: far, end: far }, text: "b\n" });
    await client.change(uri, {
      range: { start: { line: 0, character: 99 }, end: far },
      text: "\n\nc [invullen]\n",
    });
    assert.equal(client.document(uri).getText(), "# A\n\nc [invullen]\n");
    for (const item of await client.pullItems(uri)) assert.ok(item.range.end.line <= 4);
  }));
