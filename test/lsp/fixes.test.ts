import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import type { CodeAction, TextDocumentEdit } from "vscode-languageserver";
import { TextDocument, type TextEdit } from "vscode-languageserver-textdocument";
import { type Client, withClient } from "./client.js";
import { BARE, needs, VAGUE } from "./texts.js";

const uri = "untitled:Bestek";

/** The one document edit of an action, after the look that every action has to stand. */
function documentEdit(client: Client, action: CodeAction): TextDocumentEdit {
  assert.equal(action.kind, "quickfix");
  assert.equal(action.command, undefined);
  assert.equal(action.diagnostics?.length, 1);
  const [change, ...others] = action.edit?.documentChanges ?? [];
  assert.deepEqual(others, []);
  assert.ok(change && "textDocument" in change);
  assert.deepEqual(change.textDocument, { uri, version: client.document(uri).version });
  return change;
}

/** Applies an action as an editor does: only to the version that it was made for. */
async function apply(client: Client, action: CodeAction): Promise<void> {
  const { edits } = documentEdit(client, action);
  const text = TextDocument.applyEdits(client.document(uri), edits as TextEdit[]);
  await client.change(uri, { text });
}

/** The first action for the first finding of a rule, found as an editor finds it: by the diagnostic it carries. */
async function actionFor(client: Client, code: string): Promise<{ action: CodeAction; before: number }> {
  const items = (await client.pullItems(uri)).filter((item) => item.code === code);
  const [item] = items;
  assert.ok(item, `no ${code}`);
  const actions = await client.actions(uri, item.range, items);
  const own = actions.filter(({ diagnostics }) => isDeepStrictEqual(diagnostics, [item]));
  assert.ok(own.filter(({ isPreferred }) => isPreferred).length <= 1);
  assert.ok(own[0], `no quick fix for ${code}`);
  return { action: own[0], before: items.length };
}

test("a quick fix, applied, makes its finding vanish", needs("missing-spearhead"), () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, BARE);
    const { action, before } = await actionFor(client, "missing-spearhead");
    await apply(client, action);
    const after = (await client.pullItems(uri)).filter(({ code }) => code === "missing-spearhead");
    assert.equal(after.length, before - 1);
  }),
);

test(
  "what is offered on a heading without any spearhead is told apart by spearhead",
  needs("missing-spearhead"),
  () =>
    withClient({ pull: true }, async (client) => {
      await client.open(uri, BARE);
      const items = (await client.pullItems(uri)).filter(({ code }) => code === "missing-spearhead");
      const [first] = items;
      assert.ok(first && items.length === 4);
      const actions = await client.actions(uri, first.range, items);
      const named = actions.map(({ title }) => title.slice(0, title.indexOf(":")));
      const groups = named.filter((name, index) => name !== named[index - 1]);
      assert.deepEqual(groups, [
        "Klimaatneutraal inkopen",
        "Innovatiegericht inkopen",
        "Circulair inkopen",
        "Social return",
      ]);
      // An editor would put these on top, out of their groups.
      assert.ok(actions.every(({ isPreferred }) => !isPreferred));
    }),
);

test("actions are asked with the cursor in the words, and there are none elsewhere", needs("vague"), () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, VAGUE);
    const vague = client.rangeOf(uri, "zo veel mogelijk");
    const codesAt = async (line: number, character: number) => {
      const position = { line, character };
      const actions = await client.actions(uri, { start: position, end: position });
      return actions.flatMap(({ diagnostics }) => diagnostics?.map(({ code }) => code) ?? []);
    };
    const { line, character } = vague.start;
    for (const action of await client.actions(uri, vague)) documentEdit(client, action);
    assert.ok(!(await codesAt(line, character - 3)).includes("vague"));
    const inside = await codesAt(line, character + 3);
    assert.deepEqual(await codesAt(vague.end.line, vague.end.character), inside);
  }),
);

test("kinds that were not asked for are not computed", () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, BARE);
    const range = client.rangeOf(uri, "# Programma van eisen schoonmaak");
    const ask = (only: string[]) =>
      client.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri },
        range,
        context: { diagnostics: [], only },
      });
    assert.deepEqual(await ask(["source.fixAll"]), []);
    assert.deepEqual(await ask(["refactor", "source"]), []);
    assert.deepEqual(await ask([""]), await ask(["quickfix"]));
  }));

test("an edit is tied to the version that was asked about", needs("missing-spearhead"), () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, BARE);
    await client.replace(uri, "vijf", "zes");
    const { action } = await actionFor(client, "missing-spearhead");
    assert.equal(documentEdit(client, action).textDocument.version, 2);
    await client.replace(uri, "zes", "vijf");
    assert.throws(() => documentEdit(client, action), /version/);
  }),
);

test("a client that knows no versioned edits gets plain ones", needs("missing-spearhead"), () =>
  withClient({ pull: true, capabilities: { workspace: { workspaceEdit: {} } } }, async (client) => {
    await client.open(uri, BARE);
    const { action } = await actionFor(client, "missing-spearhead");
    assert.equal(action.edit?.documentChanges, undefined);
    assert.ok(action.edit?.changes?.[uri]?.length);
  }),
);

test(
  "a client that knows snippets gets the first open choice as one, with the same text",
  needs("missing-spearhead"),
  () => {
    const workspaceEdit = { documentChanges: true, snippetEditSupport: true };
    return withClient({ pull: true, capabilities: { workspace: { workspaceEdit } } }, async (client) => {
      await client.open(uri, BARE);
      const { action } = await actionFor(client, "missing-spearhead");
      for (const edit of documentEdit(client, action).edits) {
        if (!("snippet" in edit)) continue;
        assert.match(edit.snippet.value, /\$\{1:|\$1/);
        assert.ok(edit.snippet.value.endsWith("$0"));
      }
    });
  },
);

test("a hover tells about the finding under the pointer, and nothing in an empty place", needs("vague"), () =>
  withClient({ pull: true }, async (client) => {
    await client.open(uri, VAGUE);
    const range = client.rangeOf(uri, "zo veel mogelijk");
    const hoverAt = (line: number, character: number) =>
      client.request<{ contents: { kind: string; value: string }; range: unknown } | null>(
        "textDocument/hover",
        {
          textDocument: { uri },
          position: { line, character },
        },
      );
    const hover = await hoverAt(range.start.line, range.start.character + 3);
    assert.equal(hover?.contents.kind, "markdown");
    assert.ok(hover.contents.value.length > 10);
    assert.equal(await hoverAt(1, 0), null);
  }),
);

test("a rule's page is given by its id", needs("vague"), () =>
  withClient({}, async (client) => {
    const page = (rule: unknown) => client.request<string | null>("speerpunt/rulePage", { rule });
    assert.ok((await page("vague"))?.length);
    assert.equal(await page("no-such-rule"), null);
    assert.equal(await page(5), null);
  }),
);
