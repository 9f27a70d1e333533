// Going through all files of the workspace: beside the writer, visible, and to be ended.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import type {
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from "vscode-languageserver/node";
import { type Client, type StartOptions, withClient } from "./client.js";
import { type Folder, withFolder } from "./folder.js";
import { BARE, PLACEHOLDER, VAGUE } from "./texts.js";

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

const ORGANISATION = "name: Gemeente Weidebroek\nwords:\n  vague: [vijf dagen per week]\n";

function pulling(folder: Folder): StartOptions {
  const capabilities = {
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    window: { workDoneProgress: true },
  };
  return { pull: true, folders: [folder.uri()], capabilities };
}

function files(count: number, text: (i: number) => string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${String(i).padStart(3, "0")}.md`, text(i)]),
  );
}

/** What the client hears of work in the background; `cancel` ends it as soon as it is shown. */
function watchProgress({ connection }: Client, cancel: boolean): Progress[] {
  const heard: Progress[] = [];
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.onNotification("$/progress", ({ token, value }: { token: unknown; value: Progress }) => {
    heard.push(value);
    if (cancel && value.kind === "begin")
      void connection.sendNotification("window/workDoneProgress/cancel", { token });
  });
  return heard;
}

test("a file says the same whether a walk checks it beside the writer or somebody asks for it", () =>
  withFolder(
    {
      "speerpunt-organisatie.yaml": ORGANISATION,
      ...files(12, (i) => [BARE, VAGUE, PLACEHOLDER][i % 3] as string),
    },
    (folder) =>
      withClient(pulling(folder), async (client) => {
        const { items } = await client.pullWorkspace();
        const documents = items.filter(({ uri }) => uri.endsWith(".md"));
        assert.equal(documents.length, 12);
        for (const report of documents) {
          const { uri, version, ...walked } = report as typeof report & { version: unknown };
          assert.equal(version, null);
          assert.deepEqual(await client.pullDocument(uri), walked);
        }
      }),
  ));

test("a long walk shows how far it is, and a short one nothing", () =>
  withFolder(
    files(40, (i) => `${BARE}\n`.repeat(120 + i)),
    (folder) =>
      withClient(pulling(folder), async (client) => {
        const heard = watchProgress(client, false);
        await client.pullWorkspace();
        const [first, ...rest] = heard;
        assert.ok(first?.kind === "begin" && first.cancellable && first.percentage !== undefined);
        assert.equal(rest.at(-1)?.kind, "end");
        const percentages = heard.flatMap((value) => (value.kind === "end" ? [] : [value.percentage ?? 0]));
        assert.deepEqual(
          percentages,
          [...percentages].sort((a, b) => a - b),
        );
        const count = heard.length;
        await client.pullDocument(folder.uri("001.md"));
        assert.equal(heard.length, count);
      }),
  ));

test("a walk that the writer ends skips the rest until it changes", () =>
  withFolder(
    files(40, (i) => `${BARE}\n`.repeat(120 + i)),
    (folder) =>
      withClient(pulling(folder), async (client) => {
        const heard = watchProgress(client, true);
        const { items } = await client.pullWorkspace();
        assert.ok(items.length > 0 && items.length < 40, `${items.length} files`);
        await client.until(() => heard.at(-1)?.kind === "end");
        const last = folder.uri("039.md");
        assert.ok(!items.some(({ uri }) => uri === last));
        await writeFile(folder.path("039.md"), PLACEHOLDER);
        await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
          changes: [{ uri: last, type: 2 }],
        });
        const again = await client.pullWorkspace(items);
        const full = again.items.filter(({ kind }) => kind === "full").map(({ uri }) => uri);
        assert.deepEqual(full, [last]);
      }),
  ));
