import { WORDS } from "../words/words.js";
import { defineCommand } from "./command.js";
import { mcpWords } from "./mcp.words.js";

export const mcpCommand = defineCommand({
  name: "mcp",
  words: mcpWords,
  options: {},
  read: ({ operands, language }) => ({ folders: operands, language }),
  run: async (args, terminal) => {
    const { serveMcp } = await import("../../mcp/main.js");
    const cause = serveMcp(args);
    if (cause) terminal.error(`${cause(WORDS[args.language ?? "nl"])}\n`);
    return cause ? 2 : 0;
  },
  isServer: true,
});
