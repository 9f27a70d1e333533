// What help says of `speerpunt mcp`.
import type { HelpWords } from "./command.js";

export const mcpWords: HelpWords = {
  nl: {
    summary: "start de server voor agents en taalmodellen",
    operands: "[map ...]",
    help: `Start de MCP-server (Model Context Protocol), waarmee een agent of taalmodel Speerpunt
raadpleegt.

Gebruik:
  speerpunt mcp [--language nl|en] [map ...]

Alleen Markdown-bestanden in de genoemde mappen worden gelezen, of zonder map die in de
huidige. Er wordt niets geschreven en geen verbinding met een netwerk
gemaakt; er zit geen taalmodel in.
De server leest van de standaardinvoer en schrijft naar de standaarduitvoer.

Hulpmiddelen: speerpunt_check, speerpunt_explain en speerpunt_propose. Zie docs/agents.md.
`,
  },
  en: {
    summary: "start the server for agents and language models",
    operands: "[folder ...]",
    help: `Start the MCP server (Model Context Protocol), by which an agent or a language model asks
Speerpunt.

Usage:
  speerpunt mcp [--language nl|en] [folder ...]

Only Markdown files in the folders named are read, or without a folder those in the current
one. Nothing is written and no network connection is made; there is no language model inside.
The server reads from standard input and writes to standard output.

Tools: speerpunt_check, speerpunt_explain and speerpunt_propose. See docs/agents.md.
`,
  },
};
