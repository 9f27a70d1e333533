import {
  type Disposable,
  LanguageStatusSeverity,
  languages,
  MarkdownString,
  StatusBarAlignment,
  window,
  workspace,
} from "vscode";
import { State } from "vscode-languageclient";
import type { CoverageParams, SpearheadCoverage } from "../../server/src/protocol.js";
import { currentEditor } from "./current-editor.js";
import type { Session } from "./session.js";
import { STATUS_ICONS } from "./status-icons.js";
import { word } from "./words.js";

export interface CoverageStatus extends Disposable {
  /** What the status bar shows for the active document; undefined when it shows nothing. */
  readonly text: string | undefined;
}

/** Keeps the status bar item and the language status item equal to the coverage of the current editor. */
export function createStatus({ client, coverage }: Session): CoverageStatus {
  const bar = window.createStatusBarItem("speerpunt.coverage", StatusBarAlignment.Left, 10);
  bar.command = "speerpunt.showCoverage";
  const item = languages.createLanguageStatusItem("speerpunt.status", { language: "markdown" });
  let visible = false;

  const update = () => {
    const document = currentEditor()?.document;
    const current = document?.languageId === "markdown" ? coverage.get(document.uri) : undefined;
    bar.name = item.name = word("coverage.name");
    visible = client.state === State.Running && current !== undefined;
    if (client.state !== State.Running) showServerState();
    else if (current) showCoverage(current);
    else showIdle();
    if (visible) bar.show();
    else bar.hide();
  };

  const showCoverage = (current: CoverageParams) => {
    const label = word("coverage.label", { covered: current.covered, total: current.total });
    const rows = current.spearheads.map((spearhead) =>
      word("coverage.row", {
        spearhead: nameOf(spearhead),
        status: word(`status.${spearhead.status}`),
      }),
    );
    bar.text = `$(checklist) ${shortText(current)}`;
    bar.accessibilityInformation = { label: [label, ...rows].join(". "), role: "button" };
    const icons = current.spearheads.map((spearhead) => `$(${STATUS_ICONS[spearhead.status]})`);
    const list = rows.map((row, index) => `- ${icons[index]} ${row}`).join("\n");
    bar.tooltip = new MarkdownString(`**${label}**\n\n${list}\n\n${word("coverage.hint")}`, true);
    item.text = `$(checklist) ${shortText(current)}`;
    item.detail = rows.join("; ");
    item.severity =
      current.covered < current.total ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.busy = false;
    item.command = { command: "speerpunt.showCoverage", title: word("coverage.open") };
    item.accessibilityInformation = { label: [label, ...rows].join(". ") };
  };

  const showIdle = () => {
    item.text = word("server.running");
    item.detail = "";
    item.severity = LanguageStatusSeverity.Information;
    item.busy = false;
    item.command = undefined;
    item.accessibilityInformation = { label: word("server.running") };
  };

  const showServerState = () => {
    const starting = client.state === State.Starting;
    item.text = word(starting ? "server.starting" : "server.stopped");
    item.detail = "";
    item.severity = starting ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error;
    item.busy = starting;
    item.command = starting
      ? undefined
      : { command: "speerpunt.restartServer", title: word("server.restart") };
    item.accessibilityInformation = { label: item.text };
  };

  const listeners = [
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeVisibleTextEditors(update),
    coverage.onDidChange(update),
    client.onDidChangeState(update),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("speerpunt.language")) update();
    }),
  ];
  update();
  return {
    get text() {
      return visible ? bar.text : undefined;
    },
    dispose() {
      for (const disposable of [...listeners, bar, item]) disposable.dispose();
    },
  };
}

/** The name of a spearhead as the organisation calls it. */
function nameOf({ id, name }: SpearheadCoverage): string {
  return name ?? word(`spearhead.${id}`);
}

function shortText({ covered, total }: CoverageParams): string {
  return word("coverage.short", { covered, total });
}
