// The tools of the core as tools of the Model Context Protocol.
import { setImmediate } from "node:timers/promises";
import {
  type CallToolResult,
  fromJsonSchema,
  type jsonSchemaValidator,
  type McpServer,
} from "@modelcontextprotocol/server";
import { errorCode } from "../cli/read-document.js";
import { answerQuestion, type JsonSchema, type MessageLanguage, readQuestion, TOOLS } from "../core/index.js";
import { openDocument } from "./documents.js";
import type { Folders } from "./folders.js";
import { McpError } from "./mcp-error.js";
import { MCP_WORDS } from "./words.js";

export interface ToolSettings {
  readonly folders: Folders;
  /** Undefined: the project of each document decides. */
  readonly language: MessageLanguage | undefined;
}

export function registerTools(server: McpServer, settings: ToolSettings): void {
  const language = settings.language ?? "nl";
  for (const { name, title, description, input, output } of TOOLS) {
    server.registerTool(
      name,
      {
        title: title[language],
        description: description[language],
        inputSchema: fromJsonSchema(asSchema(input), uncheckedInput),
        outputSchema: fromJsonSchema(asSchema(output)),
        annotations: {
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      },
      async (question, { mcpReq }) => {
        try {
          return await call(name, question, settings, mcpReq.signal);
        } catch (error) {
          const told =
            error instanceof McpError ? error.message : MCP_WORDS[language].failed(errorCode(error));
          return failure(told);
        }
      },
    );
  }
}

async function call(
  name: string,
  input: unknown,
  { folders, language: standard }: ToolSettings,
  signal: AbortSignal,
): Promise<CallToolResult> {
  const read = readQuestion(name, input, standard ?? "nl");
  if (read.kind === "fault") return failure(read.message);
  // Lets a cancellation that is already on its way arrive before the work that nothing can interrupt.
  await setImmediate();
  signal.throwIfAborted();
  const { document, language, notes } = await openDocument(read.question, folders, standard, signal);
  const outcome = answerQuestion(read.question, document, language);
  if (outcome.kind === "fault") return failure(outcome.message);
  const told = [JSON.stringify(outcome.answer)];
  if (notes.length > 0) told.push([MCP_WORDS[language].notes, ...notes].join("\n"));
  return {
    content: told.map((text) => ({ type: "text", text })),
    structuredContent: { ...outcome.answer },
  };
}

function failure(text: string): CallToolResult {
  return { isError: true, content: [{ type: "text", text }] };
}

/** The core checks the input itself, and words what is wrong with it in the language of the caller. */
const uncheckedInput: jsonSchemaValidator = {
  getValidator: () => (input) => ({ valid: true, data: input as never, errorMessage: undefined }),
};

function asSchema(schema: JsonSchema) {
  return schema as Parameters<typeof fromJsonSchema>[0];
}
