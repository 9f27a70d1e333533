// Runs the bundled server for browsers over stdio, in a global scope that has what a web worker has and nothing of Node.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { type Message, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

const writer = new StreamMessageWriter(process.stdout);
const scope: Record<string, unknown> = {
  ...{ TextDecoder, TextEncoder, URL, atob, btoa, crypto, performance, console },
  ...{ clearInterval, clearTimeout, queueMicrotask, setInterval, setTimeout },
  addEventListener: () => {},
  postMessage: (message: Message) => void writer.write(structuredClone(message)),
};
const worker = createContext(scope);
scope.self = worker;
for (const name of ["core.js", "server.browser.js"]) {
  const path = fileURLToPath(new URL(`../../../dist/${name}`, import.meta.url));
  runInContext(readFileSync(path, "utf8"), worker, { filename: path });
}
new StreamMessageReader(process.stdin).listen((data) => {
  (worker.onmessage as (event: { data: unknown }) => void)({ data: structuredClone(data) });
});
process.stdin.on("close", () => process.exit());
