import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { startSpeerpunt } from "./harness.js";

function message(content: object): string {
  const body = JSON.stringify({ jsonrpc: "2.0", ...content });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

test("lsp --stdio starts the language server and ends when asked", async () => {
  const child = startSpeerpunt(["lsp", "--stdio"]);
  let output = "";
  const answered = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (output.includes('"id":1')) resolve();
    });
  });
  child.stdin.write(
    message({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } }),
  );
  await answered;
  assert.match(output, /"capabilities":\{/);
  assert.match(output, /"name":"speerpunt"/);
  child.stdin.write(message({ id: 2, method: "shutdown" }) + message({ method: "exit" }));
  const [status] = await once(child, "close");
  assert.equal(status, 0);
});
