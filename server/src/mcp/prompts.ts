// The one prompt: going through a specification step by step, in which the person decides.
import { fromJsonSchema, type McpServer } from "@modelcontextprotocol/server";
import type { McpWords } from "./words.js";

export function registerPrompts(server: McpServer, words: McpWords): void {
  server.registerPrompt(
    "speerpunt_improve",
    {
      title: words.prompt,
      description: words.promptDescription,
      argsSchema: fromJsonSchema<{ path: string }>({
        type: "object",
        properties: { path: { type: "string", minLength: 1, description: words.promptPath } },
        required: ["path"],
        additionalProperties: false,
      }),
    },
    ({ path }) => ({
      messages: [{ role: "user", content: { type: "text", text: words.promptText(path) } }],
    }),
  );
}
