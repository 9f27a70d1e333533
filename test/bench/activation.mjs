// What the extension itself takes to start: loading its bundle and `activate`, until VS Code goes on with other things.
// Processor time, in a process without VS Code, so that it says little of how busy the machine or the editor is.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const RUNS = 7;
const SELF = fileURLToPath(import.meta.url);
const CLIENT = fileURLToPath(new URL("../../dist/client.cjs", import.meta.url));

/** Milliseconds, each from a fresh process. */
export function activationTimes() {
  return Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, [SELF, "--once"], { encoding: "utf8" })),
  );
}

if (process.argv[2] === "--once") {
  const Module = createRequire(import.meta.url)("node:module");
  const load = Module._load;
  const vscode = standIn();
  Module._load = (name, ...rest) => (name === "vscode" ? vscode : load(name, ...rest));
  const { default: packageJSON } = await import("../../package.json", { with: { type: "json" } });
  const started = process.cpuUsage();
  const { activate } = createRequire(import.meta.url)(CLIENT);
  const paths = { asAbsolutePath: (path) => path, extensionUri: standIn() };
  activate({ subscriptions: [], ...paths, extension: { packageJSON } });
  const { user, system } = process.cpuUsage(started);
  process.stdout.write(String((user + system) / 1000));
  // The client is about to start a server, which is no part of this.
  process.exit();
}

/** Something that can be called, made, extended and asked for anything, as the whole of VS Code is to the extension. */
function standIn() {
  const values = { version: "1.139.0" };
  const class_ = class {};
  return new Proxy(class_, {
    get: (_, key) => {
      if (key === "prototype") return class_.prototype;
      if (key === "then") return undefined;
      if (key === Symbol.iterator) return () => [].values();
      if (key === Symbol.toPrimitive) return () => "";
      values[key] ??= standIn();
      return values[key];
    },
    set: (_, key, value) => {
      values[key] = value;
      return true;
    },
    apply: standIn,
    construct: standIn,
  });
}
