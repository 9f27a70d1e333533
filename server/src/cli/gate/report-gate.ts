// The verdict in the form that was asked for.
import { ansiColors, plainColors } from "../colors.js";
import type { GateArguments } from "../commands/gate.js";
import type { Terminal } from "../terminal.js";
import type { GateRun } from "./gate-run.js";
import { gateJson } from "./reporters/json.js";
import { gateMarkdown } from "./reporters/markdown.js";
import { gateText } from "./reporters/text.js";

export function reportGate(run: GateRun, args: GateArguments, terminal: Terminal): string {
  switch (args.format) {
    case "json":
      return gateJson(run);
    case "markdown":
      return gateMarkdown(run);
    case "text":
      return gateText(run, terminal.hasColors && args.output === undefined ? ansiColors : plainColors);
  }
}
