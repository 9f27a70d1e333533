// What help says of `speerpunt lsp`.
import type { HelpWords } from "./command.js";

export const lspWords: HelpWords = {
  nl: {
    summary: "start de taalserver voor een editor",
    operands: "--stdio",
    help: `Start de taalserver (Language Server Protocol) voor een editor.

Gebruik:
  speerpunt lsp --stdio

De server leest van de standaardinvoer en schrijft naar de standaarduitvoer.
`,
  },
  en: {
    summary: "start the language server for an editor",
    operands: "--stdio",
    help: `Start the language server (Language Server Protocol) for an editor.

Usage:
  speerpunt lsp --stdio

The server reads from standard input and writes to standard output.
`,
  },
};
