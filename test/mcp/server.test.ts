// The MCP server as a client sees it: the built program as a child process, asked by the official client.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { type CallToolResult, Client, ProtocolError } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import type { CheckAnswer } from "../../server/src/core/features/agents/check.js";
import type { ProposeAnswer } from "../../server/src/core/features/agents/propose.js";
import { TOOL_NAMES, TOOLS } from "../../server/src/core/index.js";
import { checkJson, folder, SPECIFICATION } from "../cli/harness.js";

const CLI = resolve("dist/cli.js");
const TENDER = "samples/tender-groenonderhoud";
const clients: Client[] = [];
after(() => Promise.all(clients.map((client) => client.close())));

/** A client of a server that was started in `cwd`. */
async function connect(cwd: string, args: readonly string[] = [], command = [CLI, "mcp"]): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  clients.push(client);
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [...command, ...args],
      cwd,
      stderr: "inherit",
    }),
  );
  return client;
}

async function call(client: Client, name: string, input: Record<string, unknown>): Promise<CallToolResult> {
  return (await client.callTool({ name, arguments: input })) as CallToolResult;
}

async function answer<Answer>(client: Client, name: string, input: Record<string, unknown>): Promise<Answer> {
  const { structuredContent, isError, content } = await call(client, name, input);
  assert.notEqual(isError, true, JSON.stringify(content));
  return structuredContent as Answer;
}

async function refusal(client: Client, name: string, input: Record<string, unknown>): Promise<string> {
  const { isError, content } = await call(client, name, input);
  assert.equal(isError, true, JSON.stringify(content).slice(0, 200));
  const [first] = content;
  return first?.type === "text" ? first.text : "";
}

test("the tools say what they take and give, and that they only read", async () => {
  const client = await connect(folder({ "bestek.md": SPECIFICATION }));
  const { tools } = await client.listTools();
  assert.deepEqual(
    tools.map(({ name }) => name),
    [...TOOL_NAMES],
  );
  for (const [index, tool] of tools.entries()) {
    assert.deepEqual(tool.inputSchema.properties, TOOLS[index]?.input.properties);
    assert.deepEqual(tool.outputSchema?.required, TOOLS[index]?.output.required);
    assert.equal(tool.annotations?.readOnlyHint, true);
    assert.equal(tool.annotations?.openWorldHint, false);
    assert.equal(tool.title, TOOLS[index]?.title.nl);
  }
  assert.match(client.getInstructions() ?? "", /zonder taalmodel/);
});

test("a check finds what the command line finds, and follows the file", async () => {
  const cwd = folder({ "map/bestek.md": SPECIFICATION });
  const client = await connect(cwd);
  const result = await call(client, "speerpunt_check", { path: "map/bestek.md" });
  const told = result.structuredContent as unknown as CheckAnswer;
  const [text] = result.content;
  assert.deepEqual(JSON.parse(text?.type === "text" ? text.text : ""), told);
  const [document] = checkJson(["map/bestek.md"], { cwd }).json.documents;
  assert.deepEqual(told.findings, document?.findings);
  assert.equal(told.path, "map/bestek.md");
  for (const { spearhead, status } of told.coverage)
    assert.equal(status, document?.spearheads[spearhead].status);

  writeFileSync(
    join(cwd, "map/bestek.md"),
    SPECIFICATION.replace("zo duurzaam mogelijk", "binnen drie dagen"),
  );
  const again = await answer<CheckAnswer>(client, "speerpunt_check", { path: join(cwd, "map/bestek.md") });
  assert.ok(again.findings.length < told.findings.length);
});

test("a document of a tender is judged beside the others, as far as they may be read", async () => {
  const cwd = folder({ "speerpunt.yaml": "tenders:\n  - documents: [stukken, contract]\n" });
  for (const name of readdirSync(TENDER)) {
    const inside = name.includes("overeenkomst") ? "contract" : "stukken";
    mkdirSync(join(cwd, inside), { recursive: true });
    copyFileSync(join(TENDER, name), join(cwd, inside, name));
  }
  const path = "stukken/leidraad.md";
  const [document] = checkJson([path], { cwd }).json.documents;
  const over = (findings: CheckAnswer["findings"]) => findings.flatMap(({ related }) => related);
  const all = await connect(cwd);
  const { findings } = await answer<CheckAnswer>(all, "speerpunt_check", { path });
  assert.deepEqual(findings, document?.findings);
  assert.ok(over(findings).some((place) => place.path?.startsWith("stukken/")));
  assert.ok(findings.some(({ message }) => message.includes("bijlage-3-conceptovereenkomst.md")));

  const some = await connect(cwd, ["stukken"]);
  const told = await answer<CheckAnswer>(some, "speerpunt_check", { path: "leidraad.md" });
  assert.ok(over(told.findings).some((place) => place.path === "nota-van-inlichtingen.md"));
  assert.doesNotMatch(JSON.stringify(told), /bijlage-3-conceptovereenkomst/);
});

test("each tool answers about a text that is given", async () => {
  const client = await connect(folder({}), ["--language", "en"]);
  const check = await answer<CheckAnswer>(client, "speerpunt_check", { text: SPECIFICATION });
  assert.equal(check.path, null);
  assert.ok(check.findings.some(({ message }) => /missing/.test(message)));
  const rule = await answer<{ rules: { page: string }[] }>(client, "speerpunt_explain", { rule: "vague" });
  assert.match(rule.rules[0]?.page ?? "", /^# /);
  const line = check.findings.find((finding) => finding.rule === "missing-spearhead")?.range.start.line;
  const propose = await answer<ProposeAnswer>(client, "speerpunt_propose", { text: SPECIFICATION, line });
  assert.ok(propose.proposals.length > 0);
  const own = await answer<ProposeAnswer>(client, "speerpunt_propose", {
    text: SPECIFICATION,
    edits: [{ oldText: "zo duurzaam mogelijk", newText: "binnen drie werkdagen" }],
  });
  assert.equal(own.proposals[0]?.recheck.verdict, "no-new-findings");
});

test("settings of the folder count, and what is wrong with them is said", async () => {
  const cwd = folder({
    "bestek.md": SPECIFICATION,
    "speerpunt.yaml": "language: en\nrules:\n  vague: off\n",
    "fout/bestek.md": SPECIFICATION,
    "fout/speerpunt.yaml": "taal: nl\n",
  });
  const client = await connect(cwd);
  const { findings } = await answer<CheckAnswer>(client, "speerpunt_check", { path: "bestek.md" });
  assert.ok(findings.every(({ rule }) => rule !== "vague"));
  assert.ok(findings.some(({ message }) => /missing/.test(message)));
  const { content, isError } = await call(client, "speerpunt_check", { path: "fout/bestek.md" });
  assert.notEqual(isError, true);
  const [, note] = content;
  assert.match(note?.type === "text" ? note.text : "", /speerpunt\.yaml:1:1/);
});

test("only Markdown files in the folders are read", async () => {
  const outside = folder({ "geheim.md": SPECIFICATION, "map/x.md": "x" });
  const cwd = folder({
    "een/bestek.md": SPECIFICATION,
    "een/brief.txt": "brief",
    "een/leeg.md/": "",
    "een/latin.md": Buffer.from([0x23, 0x20, 0xe9, 0xff]),
    "een/pagina.md": "<!doctype html><p>Eis</p>",
    "een/groot.md": Buffer.alloc(21 * 1024 * 1024, 0x61),
    "twee/bestek2.md": SPECIFICATION,
    "drie/bestek3.md": SPECIFICATION,
  });
  symlinkSync(join(outside, "geheim.md"), join(cwd, "een/link.md"));
  symlinkSync(join(outside, "map"), join(cwd, "een/map"));
  const client = await connect(cwd, ["een", "twee"]);
  assert.ok(await answer(client, "speerpunt_check", { path: "bestek2.md" }));
  const refused: [string, RegExp][] = [
    ["nergens.md", /^nergens\.md: bestaat niet/],
    ["../drie/bestek3.md", /buiten de mappen/],
    ["../../nergens.md", /buiten de mappen/],
    [join(outside, "geheim.md"), /buiten de mappen/],
    ["link.md", /buiten de mappen/],
    ["map/x.md", /buiten de mappen/],
    ["/etc/passwd", /buiten de mappen/],
    ["brief.txt", /geen Markdown/],
    ["leeg.md", /geen bestand/],
    ["latin.md", /geen geldige UTF-8/],
    ["pagina.md", /geen Markdown/],
    ["groot.md", /groter dan 20 MB/],
    ["bestek.md\0.txt", /buiten de mappen|bestaat niet/],
  ];
  for (const [path, message] of refused)
    assert.match(await refusal(client, "speerpunt_check", { path }), message);
});

test("wrong arguments are refused in one sentence, and the server goes on", async () => {
  const client = await connect(folder({ "bestek.md": SPECIFICATION }));
  assert.match(await refusal(client, "speerpunt_check", { pad: "bestek.md" }), /“pad” is onbekend/);
  assert.match(
    await refusal(client, "speerpunt_check", { limit: "veel" }),
    /“limit” moet van het type integer/,
  );
  assert.match(await refusal(client, "speerpunt_check", {}), /Geef het document/);
  assert.match(await refusal(client, "speerpunt_explain", { language: "en" }), /Say what to explain/);
  assert.match(await refusal(client, "speerpunt_propose", { path: "bestek.md", line: 900 }), /bestaat niet/);
  await assert.rejects(call(client, "speerpunt_apply", {}), ProtocolError);
  assert.ok(await answer(client, "speerpunt_check", { path: "bestek.md" }));
});

test("a cancelled question does not stop the server", async () => {
  const client = await connect(folder({ "bestek.md": SPECIFICATION }));
  const text = SPECIFICATION.repeat(400);
  const controllers = Array.from({ length: 3 }, () => new AbortController());
  const asked = controllers.map(({ signal }) =>
    client.callTool({ name: "speerpunt_check", arguments: { text } }, { signal }),
  );
  for (const controller of controllers) controller.abort("not needed");
  for (const result of await Promise.allSettled(asked)) assert.equal(result.status, "rejected");
  const { findings } = await answer<CheckAnswer>(client, "speerpunt_check", { path: "bestek.md" });
  assert.ok(findings.length > 0);
});

test("two clients are served side by side", async () => {
  const cwd = folder({ "bestek.md": SPECIFICATION });
  const [one, other] = await Promise.all([connect(cwd), connect(cwd, ["--language", "en"])]);
  const ask = (client: Client) => answer<CheckAnswer>(client, "speerpunt_check", { path: "bestek.md" });
  const [dutch, english] = await Promise.all([ask(one), ask(other)]);
  assert.equal(dutch.findings.length, english.findings.length);
  assert.notEqual(dutch.findings[0]?.message, english.findings[0]?.message);
  await one.close();
  assert.equal((await ask(other)).findings.length, english.findings.length);
});

test("pages of rules and texts of the catalogue can be read", async () => {
  const client = await connect(folder({}));
  const read = async (uri: string) => {
    const [content] = (await client.readResource({ uri })).contents;
    return content && "text" in content ? content.text : "";
  };
  const { resources } = await client.listResources();
  assert.ok(resources.some(({ uri }) => uri === "speerpunt://rules/vague"));
  assert.match(await read("speerpunt://rules/vague"), /^# .+\n/);
  const [, id = ""] = /^- `([a-z0-9-]+)`/m.exec(await read("speerpunt://criteria")) ?? [];
  assert.match(await read(`speerpunt://criteria/${id}`), /\*\*Bron:\*\*/);
  await assert.rejects(read("speerpunt://rules/bestaat-niet"));
  await assert.rejects(read("file:///etc/passwd"));
  const { completion } = await client.complete({
    ref: { type: "ref/resource", uri: "speerpunt://rules/{rule}" },
    argument: { name: "rule", value: "v" },
  });
  assert.deepEqual(completion.values, ["vague"]);
});

test("the prompt names the document and leaves the decisions to the buyer", async () => {
  const client = await connect(folder({}));
  const { messages } = await client.getPrompt({
    name: "speerpunt_improve",
    arguments: { path: "bestek.md" },
  });
  const content = messages[0]?.content;
  assert.match(content?.type === "text" ? content.text : "", /“bestek\.md”[\s\S]*beslist de inkoper/);
});

test("the server ends quietly with its input, and writes nothing", async () => {
  const cwd = folder({ "bestek.md": SPECIFICATION });
  const before = readdirSync(cwd, { recursive: true });
  for (const program of [[CLI, "mcp"], [resolve("dist/mcp.js")]]) {
    const child = spawn(process.execPath, program, { cwd, stdio: "pipe" });
    let told = "";
    child.stderr.on("data", (chunk) => {
      told += chunk;
    });
    child.stdin.end();
    const [status] = await once(child, "exit");
    assert.deepEqual([status, told], [0, ""]);
  }
  const client = await connect(cwd, [], [resolve("dist/mcp.js")]);
  await answer(client, "speerpunt_propose", { path: "bestek.md", spearhead: "circulair" });
  assert.deepEqual(readdirSync(cwd, { recursive: true }), before);
  assert.equal(readFileSync(join(cwd, "bestek.md"), "utf8"), SPECIFICATION);
});

test("a folder that is not there is said before anything is served", async () => {
  const cwd = folder({ "bestek.md": SPECIFICATION });
  for (const [name, message] of [
    ["nergens", /nergens: bestaat niet/],
    ["bestek.md", /bestek\.md: is geen map/],
  ] as const) {
    const child = spawn(process.execPath, [CLI, "mcp", name], { cwd, stdio: "pipe" });
    let told = "";
    child.stderr.on("data", (chunk) => {
      told += chunk;
    });
    const [status] = await once(child, "close");
    assert.equal(status, 2);
    assert.match(told, message);
  }
});
