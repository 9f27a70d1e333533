// One language server with one document, over stdio: how long until the findings of a keystroke are there?
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  ProgressType,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { Typist } from "./typist.mjs";

const TIMEOUT_MS = 60_000;
/** As long as a writer who reads what is there; the server uses it to collect what typing left behind. */
const REST_MS = 1500;

/**
 * Starts a server, opens the text and types. Each keystroke is sent after the findings of the one before have
 * come, so that what is measured is what a writer waits, a debounce included.
 */
export async function runServer({ command, text, mode, edits, warmUp, memoryEdits }) {
  const folder = mkdtempSync(join(tmpdir(), "speerpunt-bench-"));
  const started = performance.now();
  const run = new ServerRun(command, folder, mode);
  try {
    await run.initialize();
    const findings = await run.open(text);
    const firstMs = performance.now() - started;
    const typist = new Typist(text);
    for (let i = 0; i < warmUp; i++) await run.type(typist);
    const latencies = [];
    for (let i = 0; i < edits; i++) latencies.push(await run.type(typist));
    let memoryMb;
    if (memoryEdits) {
      for (let i = edits + warmUp; i < memoryEdits; i++) await run.type(typist);
      await pause(REST_MS);
      memoryMb = run.memoryMb;
    }
    return { firstMs, findings, latencies, memoryMb };
  } finally {
    run.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server in a folder with one document, `bestek.md`, that is being edited. */
export class ServerRun {
  #child;
  #connection;
  #folder;
  #mode;
  #uri;
  #resultId;
  #published = new Map();
  #wake = () => {};
  #ended;

  constructor([program, ...args], folder, mode) {
    this.#folder = pathToFileURL(folder).href;
    this.#mode = mode;
    const path = join(folder, "bestek.md");
    this.#uri = pathToFileURL(path).href;
    this.#child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.#ended = new Promise((_, reject) => {
      this.#child.on("error", reject);
      this.#child.on("exit", (code, signal) => reject(new Error(`the server ended (${code ?? signal})`)));
    });
    this.#ended.catch(() => {});
    const { stdin, stdout } = this.#child;
    stdin.on("error", () => {});
    this.#connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.#connection.onNotification("textDocument/publishDiagnostics", ({ uri, version, diagnostics }) => {
      if (uri !== this.#uri) return;
      this.#published.set(version, diagnostics.length);
      this.#wake();
    });
    this.#connection.onRequest("workspace/configuration", ({ items }) => items.map(() => null));
    this.#connection.onRequest("client/registerCapability", () => null);
    this.#connection.listen();
    writeFileSync(path, "");
  }

  async initialize() {
    const workspaceFolders = [{ uri: this.#folder, name: "bench" }];
    await this.#request("initialize", {
      processId: process.pid,
      rootUri: this.#folder,
      workspaceFolders,
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
        textDocument: {
          publishDiagnostics: {
            versionSupport: true,
            relatedInformation: true,
            codeDescriptionSupport: true,
          },
          ...(this.#mode === "pull" && { diagnostic: {} }),
        },
      },
    });
    this.#notify("initialized", {});
  }

  /** Gives the number of findings. */
  async open(text) {
    const textDocument = { uri: this.#uri, languageId: "markdown", version: 1, text };
    this.#notify("textDocument/didOpen", { textDocument });
    return this.#findings(1);
  }

  /** One keystroke; gives the milliseconds until its findings have come. */
  async type(typist) {
    const contentChanges = typist.next();
    const { version } = typist;
    const started = performance.now();
    this.#notify("textDocument/didChange", { textDocument: { uri: this.#uri, version }, contentChanges });
    await this.#findings(version);
    return performance.now() - started;
  }

  /** One request about the document; gives the answer and the milliseconds until it came. */
  async ask(method, params) {
    const started = performance.now();
    const answer = await this.#request(method, { textDocument: { uri: this.#uri }, ...params });
    return { answer, ms: performance.now() - started };
  }

  /** Asks for the findings of all files, given the ids of an earlier answer; gives the answer, portions included. */
  async pullWorkspace(previousResultIds, onPortion = () => {}) {
    const token = `walk-${previousResultIds.length}`;
    const items = [];
    const take = (portion) => {
      items.push(...portion.items);
      onPortion(items.length);
    };
    const listener = this.#connection.onProgress(new ProgressType(), token, take);
    take(await this.#request("workspace/diagnostic", { previousResultIds, partialResultToken: token }));
    listener.dispose();
    return items;
  }

  fileChanged(name) {
    const changes = [{ uri: `${this.#folder}/${name}`, type: 2 }];
    this.#notify("workspace/didChangeWatchedFiles", { changes });
  }

  get memoryMb() {
    return memoryOf(this.#child.pid);
  }

  kill() {
    this.#connection.dispose();
    this.#child.kill("SIGKILL");
  }

  async #findings(version) {
    if (this.#mode === "push") return this.#pushed(version);
    const report = await this.#request("textDocument/diagnostic", {
      textDocument: { uri: this.#uri },
      previousResultId: this.#resultId,
    });
    this.#resultId = report.resultId;
    return report.items?.length;
  }

  async #pushed(version) {
    const limit = performance.now() + TIMEOUT_MS;
    while (!this.#published.has(version)) {
      if (performance.now() > limit) throw new Error(`no findings for version ${version}`);
      const heard = new Promise((resolve) => {
        this.#wake = resolve;
      });
      await Promise.race([heard, this.#ended, pause(1000)]);
    }
    const count = this.#published.get(version);
    this.#published.clear();
    return count;
  }

  #request(method, params) {
    return Promise.race([this.#connection.sendRequest(method, params), this.#ended]);
  }

  #notify(method, params) {
    this.#connection.sendNotification(method, params).catch(() => {});
  }
}

/** Resident memory of a process in MB; undefined where the system does not tell it in /proc. */
function memoryOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

function pause(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
