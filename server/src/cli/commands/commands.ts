// Every command, in the order in which help lists them.
import { checkCommand } from "./check.js";
import type { Command } from "./command.js";
import { configCommand } from "./config.js";
import { dossierCommand } from "./dossier.js";
import { explainCommand } from "./explain.js";
import { exportCommand } from "./export.js";
import { gateCommand } from "./gate.js";
import { importCommand } from "./import.js";
import { lspCommand } from "./lsp.js";
import { mcpCommand } from "./mcp.js";
import { monitorCommand } from "./monitor.js";
import { newCommand } from "./new.js";
import { reportCommand } from "./report.js";

export const COMMANDS: readonly Command[] = [
  checkCommand,
  gateCommand,
  explainCommand,
  exportCommand,
  configCommand,
  importCommand,
  newCommand,
  monitorCommand,
  dossierCommand,
  lspCommand,
  mcpCommand,
  reportCommand,
];
