// How each thing that the server offers is asked for, and what shape its answer has. The places in the answers are looked
// at by `places.ts`. A capability or a request of ours without an entry here fails `protocol.test.ts`.
import assert from "node:assert/strict";
import {
  type CodeAction,
  CodeLens,
  type CompletionList,
  type DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  type Position,
  Range,
  SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensLegend,
  type ServerCapabilities,
  type SymbolInformation,
  type WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from "vscode-languageserver";
import { CLAUSE_KINDS, SPEARHEADS } from "../../server/src/core/index.js";
import { type Client, pause } from "./client.js";

/** One document that is asked about. */
export interface Asked {
  readonly client: Client;
  readonly uri: string;
  readonly whole: Range;
  readonly positions: readonly Position[];
}

/** Gives the answers; throws when one has not the shape that it should have. */
type Probe = (asked: Asked) => Promise<readonly unknown[]>;

const about = ({ uri }: Asked) => ({ textDocument: { uri } });
const capabilities = ({ client }: Asked): ServerCapabilities => client.result.capabilities;

/** A request about the document as a whole that is answered by a list. */
function lists(method: string, is: (item: never) => boolean, params: object = {}): Probe {
  return async (asked) => {
    const answer = await asked.client.request<never[]>(method, { ...about(asked), ...params });
    assert.ok(Array.isArray(answer), method);
    for (const item of answer) assert.ok(is(item), `${method}: ${JSON.stringify(item)}`);
    return answer;
  };
}

/** A request about each position, answered by null or by something of a shape; refused ones count as null. */
function atPositions<T>(method: string, check: (answer: T) => void, params: object = {}): Probe {
  return (asked) =>
    Promise.all(
      asked.positions.map(async (position) => {
        const request = asked.client.request<T | null>(method, { ...about(asked), position, ...params });
        const answer = await request.catch((error) => {
          // What cannot be renamed is refused with the reason for the writer.
          assert.match(method, /rename/i, String(error));
          assert.ok(String(error.message).length > 10);
          return null;
        });
        if (answer !== null) check(answer);
        return answer;
      }),
    );
}

const isAll =
  <T>(is: (item: T) => boolean) =>
  (answer: readonly T[]) =>
    assert.ok(Array.isArray(answer) && answer.every(is), JSON.stringify(answer));

function isSymbol({ name, kind, location }: Partial<SymbolInformation>): boolean {
  return !!name && kind !== undefined && Location.is(location);
}

const given = (check: (all: ServerCapabilities) => void): Probe => {
  return async (asked) => {
    check(capabilities(asked));
    return [];
  };
};

/** The client told the server of a change for the text to be as it is; that it is read shows in every other answer. */
const ofEveryEdit = given(() => {});

/** By the path of the key in the answer to `initialize`. */
export const CAPABILITY_PROBES: Readonly<Record<string, Probe>> = {
  positionEncoding: given(({ positionEncoding }) => assert.equal(positionEncoding, "utf-16")),
  "textDocumentSync.openClose": ofEveryEdit,
  "textDocumentSync.change": ofEveryEdit,
  "textDocumentSync.save.includeText": async (asked) => {
    await asked.client.notify("textDocument/didSave", about(asked));
    return [];
  },
  hoverProvider: atPositions<Hover>("textDocument/hover", (hover) => assert.ok(Hover.is(hover))),
  "completionProvider.triggerCharacters": atPositions<CompletionList>("textDocument/completion", (list) => {
    assert.equal(typeof list.isIncomplete, "boolean");
    for (const { label, textEdit } of list.items) {
      assert.ok(label.length > 0);
      assert.ok(textEdit && "range" in textEdit, label);
    }
  }),
  "codeActionProvider.codeActionKinds": codeActions,
  "documentSymbolProvider.label": async (asked) => {
    const method = "textDocument/documentSymbol";
    const symbols = await asked.client.request<(DocumentSymbol | SymbolInformation)[]>(method, about(asked));
    isAll<DocumentSymbol | SymbolInformation>((one) => DocumentSymbol.is(one) || isSymbol(one))(symbols);
    return symbols;
  },
  foldingRangeProvider: lists("textDocument/foldingRange", FoldingRange.is),
  selectionRangeProvider: async (asked) => {
    const params = { ...about(asked), positions: asked.positions };
    const answer = await asked.client.request<SelectionRange[]>("textDocument/selectionRange", params);
    assert.equal(answer.length, asked.positions.length);
    isAll<SelectionRange>(SelectionRange.is)(answer);
    return answer;
  },
  definitionProvider: atPositions(
    "textDocument/definition",
    isAll<Location | LocationLink>((one) => Location.is(one) || LocationLink.is(one)),
  ),
  referencesProvider: atPositions("textDocument/references", isAll<Location>(Location.is), {
    context: { includeDeclaration: true },
  }),
  documentHighlightProvider: atPositions(
    "textDocument/documentHighlight",
    isAll<DocumentHighlight>(({ range, kind }) => Range.is(range) && kind !== undefined),
  ),
  "semanticTokensProvider.legend.tokenTypes": given((all) =>
    assert.deepEqual(new Set(legendOf(all).tokenTypes).size, legendOf(all).tokenTypes.length),
  ),
  "semanticTokensProvider.legend.tokenModifiers": given((all) =>
    assert.ok(legendOf(all).tokenModifiers.length <= 31),
  ),
  "semanticTokensProvider.full.delta": async (asked) => {
    const whole = await asked.client.request<SemanticTokens>(
      "textDocument/semanticTokens/full",
      about(asked),
    );
    const params = { ...about(asked), previousResultId: whole.resultId };
    const delta = await asked.client.request<SemanticTokensDelta>(
      "textDocument/semanticTokens/full/delta",
      params,
    );
    assert.deepEqual(delta.edits, []);
    return tokenRanges(asked, whole);
  },
  "semanticTokensProvider.range": async (asked) => {
    const params = { ...about(asked), range: asked.whole };
    return tokenRanges(asked, await asked.client.request("textDocument/semanticTokens/range", params));
  },
  codeLensProvider: async (asked) => {
    const lenses = await lists("textDocument/codeLens", CodeLens.is)(asked);
    for (const { command } of lenses as CodeLens[]) assert.ok(command?.title);
    return lenses;
  },
  inlayHintProvider: async (asked) =>
    lists("textDocument/inlayHint", InlayHint.is, { range: asked.whole })(asked),
  renameProvider: rename,
  "renameProvider.prepareProvider": async (asked) => {
    const prepared = atPositions<{ range: Range; placeholder: string }>(
      "textDocument/prepareRename",
      ({ range, placeholder }) => {
        assert.equal(asked.client.document(asked.uri).getText(range), placeholder);
      },
    );
    return [await prepared(asked), await rename(asked)];
  },
  documentLinkProvider: lists("textDocument/documentLink", DocumentLink.is),
  workspaceSymbolProvider: async (asked) => {
    const found = await asked.client.request<SymbolInformation[]>("workspace/symbol", { query: "e" });
    isAll<SymbolInformation>(isSymbol)(found);
    return found;
  },
  "diagnosticProvider.identifier": given(({ diagnosticProvider }) =>
    assert.equal(diagnosticProvider?.identifier, "speerpunt"),
  ),
  "diagnosticProvider.interFileDependencies": async ({ client, uri }) => {
    const items = await client.pullItems(uri);
    for (const { severity, source, message } of items) {
      assert.ok(severity && severity <= 4 && message !== "");
      assert.equal(source, "speerpunt");
    }
    return items;
  },
  "diagnosticProvider.workspaceDiagnostics": workspaceDiagnostics,
  "workspace.workspaceFolders.supported": changedFolders,
  "workspace.workspaceFolders.changeNotifications": changedFolders,
};

async function codeActions(asked: Asked): Promise<CodeAction[]> {
  const { codeActionKinds: kinds = [] } = capabilities(asked).codeActionProvider as {
    codeActionKinds?: string[];
  };
  const { client, uri, whole } = asked;
  const ask = (range: Range, only?: string[]) =>
    client.request<CodeAction[]>("textDocument/codeAction", {
      ...{ textDocument: { uri }, range },
      context: { diagnostics: [], ...(only && { only }) },
    });
  const answers = await Promise.all([
    ...asked.positions.map((position) => ask({ start: position, end: position })),
    ...kinds.map((kind) => ask(whole, [kind])),
  ]);
  const actions = answers.flat();
  for (const { title, kind, edit, command } of actions) {
    assert.ok(title.length > 0);
    assert.ok(kind && kinds.includes(kind), `${kind} is not declared`);
    // Neither both nor none of them: a change, or the command that shows it first.
    assert.equal(edit === undefined, command?.command === "speerpunt.previewChange", title);
    assert.ok(edit === undefined || WorkspaceEdit.is(edit), title);
  }
  return actions;
}

function rename(asked: Asked): Promise<readonly unknown[]> {
  const check = (edit: WorkspaceEdit) => assert.ok(WorkspaceEdit.is(edit));
  return atPositions<WorkspaceEdit>("textDocument/rename", check, { newName: "E-77" })(asked);
}

/** Of the whole folder; a second question without anything new would be held until something changes. */
async function workspaceDiagnostics({ client }: Asked): Promise<readonly unknown[]> {
  const held = client.pullWorkspace().catch(() => undefined);
  const answer = (await Promise.race([held, pause(300)])) as WorkspaceDiagnosticReport | undefined;
  if (answer === undefined) return [];
  for (const { uri, kind } of answer.items) {
    assert.ok(uri.startsWith("file:") && (kind === "full" || kind === "unchanged"));
  }
  return answer.items;
}

async function changedFolders({ client }: Asked): Promise<readonly unknown[]> {
  await client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [] } });
  return [];
}

function legendOf({ semanticTokensProvider }: ServerCapabilities): SemanticTokensLegend {
  assert.ok(semanticTokensProvider);
  return semanticTokensProvider.legend;
}

/** The numbers of the protocol as ranges. */
function tokenRanges(asked: Asked, { data }: SemanticTokens): Range[] {
  const { tokenTypes } = legendOf(capabilities(asked));
  assert.equal(data.length % 5, 0);
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(index * 5, index * 5 + 5);
    line += lines;
    character = lines > 0 ? characters : character + characters;
    assert.ok(length > 0 && type < tokenTypes.length);
    return { start: { line, character }, end: { line, character: character + length } };
  });
}

const texts = (method: string, params: (asked: Asked) => object, begin: RegExp): Probe => {
  return async (asked) => {
    assert.match(await asked.client.request<string>(method, params(asked)), begin);
    return [];
  };
};

/** The requests that are not in the protocol, by name. */
export const OWN_PROBES: Readonly<Record<string, Probe>> = {
  "speerpunt/overview": async ({ client, uri }) => {
    const overview = await client.request<{ version: number; rows: unknown[] }>("speerpunt/overview", {
      uri,
    });
    assert.equal(overview.version, client.document(uri).version);
    assert.equal(overview.rows.length, SPEARHEADS.length);
    return [overview];
  },
  "speerpunt/clauses": async ({ client, uri }) => {
    const cells = SPEARHEADS.flatMap((spearhead) => CLAUSE_KINDS.map((kind) => ({ uri, spearhead, kind })));
    const answers = await Promise.all(
      cells.map((cell) =>
        client.request<{ title: string; version: number; edit: unknown }[]>("speerpunt/clauses", cell),
      ),
    );
    for (const { title, version, edit } of answers.flat()) {
      assert.ok(title.length > 0 && WorkspaceEdit.is(edit));
      assert.equal(version, client.document(uri).version);
    }
    return answers;
  },
  "speerpunt/configuration": texts("speerpunt/configuration", ({ uri }) => ({ uri }), /\S/),
  "speerpunt/rulePage": texts("speerpunt/rulePage", () => ({ rule: "vague" }), /^#? ?\S/),
  "speerpunt/criterionPage": texts(
    "speerpunt/criterionPage",
    ({ uri }) => ({ criterion: "circular-secondary-material", uri }),
    /\S/,
  ),
  "speerpunt/report": texts("speerpunt/report", ({ uri }) => ({ uri }), /^<!doctype html>/i),
  "speerpunt/dossierFiles": async ({ client, uri }) => {
    const files = await client.request<string[]>("speerpunt/dossierFiles", { uri });
    assert.ok(files.includes(uri));
    return [];
  },
  "speerpunt/dossier": texts(
    "speerpunt/dossier",
    ({ uri }) => ({ uri, files: [{ uri, sha256: "0".repeat(64), bytes: 1 }], format: "html" }),
    /^<!doctype html>/i,
  ),
  "speerpunt/specificationChoices": async ({ client }) => {
    const choices = await client.request<{ productGroups: { id: string }[] }>(
      "speerpunt/specificationChoices",
    );
    assert.ok(choices.productGroups.length > 30);
    return [];
  },
  "speerpunt/newSpecification": async ({ client }) => {
    const wanted = { productGroup: "papier", documentLanguage: "nl", procedure: null, examples: true };
    const made = await client.request<{ text: string }>("speerpunt/newSpecification", wanted);
    assert.match(made.text, /^---\n/);
    return [];
  },
  "speerpunt/tool": async ({ client, uri }) => {
    const check = { tool: "speerpunt_check", input: {}, uri };
    const { kind, answer } = await client.request<{ kind: string; answer: ToolCheck }>(
      "speerpunt/tool",
      check,
    );
    assert.equal(kind, "answer");
    const text = client.document(uri).getText();
    for (const { range, text: words } of answer.findings) {
      assert.ok(text.slice(range.start.offset, range.end.offset).startsWith(words.slice(0, 20)), words);
    }
    return [];
  },
  "speerpunt/wordTemplate": async ({ client, uri }) => {
    assert.equal(await client.request("speerpunt/wordTemplate", { uri }), null);
    return [];
  },
  "speerpunt/exportDocument": async ({ client, uri }) => {
    const { content } = await client.request<{ content: string }>("speerpunt/exportDocument", { uri });
    assert.match(content, /^UEsD/, "a zip in base64");
    return [];
  },
  "speerpunt/importDocument": async ({ client }) => {
    const content = Buffer.from("<h1>Eisen</h1>").toString("base64");
    const { markdown } = await client.request<{ markdown: string }>("speerpunt/importDocument", {
      ...{ name: "eisen.html", content },
    });
    assert.equal(markdown, "# Eisen\n");
    return [];
  },
};

interface ToolCheck {
  readonly findings: readonly {
    readonly range: {
      readonly start: { readonly offset: number };
      readonly end: { readonly offset: number };
    };
    readonly text: string;
  }[];
}
