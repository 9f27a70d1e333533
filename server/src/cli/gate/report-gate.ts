// The verdict in a form that was asked for.
import { ansiColors, plainColors } from "../colors.js";
import type { GateFormat } from "../commands/gate.js";
import { toGithub } from "../reporters/github.js";
import { toJunit } from "../reporters/junit.js";
import { toSarif } from "../reporters/sarif.js";
import type { GateRun } from "./gate-run.js";
import { problemsOfGate } from "./problems.js";
import { gateHtml } from "./reporters/html.js";
import { gateJson } from "./reporters/json.js";
import { gateMarkdown } from "./reporters/markdown.js";
import { gateText } from "./reporters/text.js";
import { remarksOf, verdictOf } from "./told.js";

export function reportGate(run: GateRun, format: GateFormat, hasColors: boolean): string {
  switch (format) {
    case "json":
      return gateJson(run);
    case "markdown":
      return gateMarkdown(run);
    case "sarif":
      return toSarif(problemsOfGate(run));
    case "junit":
      return toJunit(problemsOfGate(run));
    case "github":
      // A log is read by people too.
      return `${toGithub(problemsOfGate(run))}${[...remarksOf(run), verdictOf(run)].join("\n")}\n`;
    case "html":
      return gateHtml(run);
    case "text":
      return gateText(run, hasColors ? ansiColors : plainColors);
  }
}
