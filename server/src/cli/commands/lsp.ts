import { defineCommand } from "./command.js";
import { lspWords } from "./lsp.words.js";

export const lspCommand = defineCommand({
  name: "lsp",
  words: lspWords,
  options: { stdio: { type: "boolean" } },
  read: ({ values }) => (values.stdio === true ? {} : (words) => words.usage.noTransport),
  // The server finds `--stdio` by itself. It is loaded only here, so that a check does not pay for it.
  run: async () => {
    await import("../../node/main.js");
    return undefined;
  },
  isServer: true,
});
