import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { Client, SERVER, withClient } from "./client.js";
import { OWN_PROBES } from "./probes.js";
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
      await request("textDocument/definition");
      await request("textDocument/references");
      await request("textDocument/documentHighlight");
      for (const kind of ["full", "range", "full/delta"])
        await request(`textDocument/semanticTokens/${kind}`);
      await request("textDocument/codeLens");
      await request("textDocument/inlayHint");
      await request("textDocument/prepareRename");
      await request("textDocument/rename");
      await request("textDocument/diagnostic");
      for (const method of Object.keys(OWN_PROBES)) await request(method);
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
