import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  type Event,
  EventEmitter,
  languages,
  type TextDocument,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from "vscode";
import { State } from "vscode-languageclient";
import { fetchClauses } from "../clauses.js";
import { findingsOf, ruleOf } from "../findings.js";
import type { Session } from "../session.js";
import { type WordKey, word } from "../words.js";
import { NodeTree } from "./node-tree.js";
import { nodesOf, offerNodes, spoken, type Target, type ViewFinding, type ViewNode } from "./nodes.js";
import { type Glance, OverviewFeed } from "./overview-feed.js";

const VIEW = "speerpunt.coverage";
/** Diagnostics come in bursts. */
const SETTLE_MS = 100;

/** The tree “MVI-dekking” in the side bar. It follows the editor and draws again only what looks different. */
export class CoverageView implements TreeDataProvider<string>, Disposable {
  readonly #session: Session;
  readonly #feed: OverviewFeed;
  readonly #tree = new NodeTree();
  readonly #redrawn = new EventEmitter<string[] | undefined>();
  readonly #view: TreeView<string>;
  readonly #disposables: readonly Disposable[];
  #shown: TextDocument | undefined;
  #isOpen: boolean | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#feed = new OverviewFeed(session);
    this.#view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    const drawSoon = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#draw(), SETTLE_MS);
    };
    this.#disposables = [
      this.#view,
      this.#feed,
      this.#redrawn,
      this.#feed.onDidChange(() => this.#draw()),
      this.#view.onDidChangeVisibility(({ visible }) => {
        this.#feed.isWanted = visible;
      }),
      session.client.onDidChangeState(drawSoon),
      window.onDidChangeActiveTextEditor(drawSoon),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const uri = this.#feed.document?.uri.toString();
        if (uris.some((one) => one.toString() === uri)) drawSoon();
      }),
    ];
    this.#feed.isWanted = this.#view.visible;
    this.#draw();
  }

  get onDidChangeTreeData(): Event<string[] | undefined> {
    return this.#redrawn.event;
  }

  /** The number on the icon: errors and warnings of the document. */
  get badge(): number | undefined {
    return this.#view.badge?.value;
  }

  getTreeItem(id: string): TreeItem {
    const node = this.#tree.get(id);
    return node ? itemOf(node) : new TreeItem(id);
  }

  /** Ids of the rows below a row, or of the first ones. */
  async getChildren(id?: string): Promise<string[]> {
    const nodes = id === undefined ? this.#tree.roots : await this.#childrenOf(this.#tree.get(id));
    return nodes.map((node) => node.id);
  }

  /** What a row leads to, in the text as it is now. */
  async targetOf(
    id: string,
  ): Promise<{ readonly document: TextDocument; readonly target: Target } | undefined> {
    const glance = await this.#feed.fresh();
    const target = this.#tree.get(id)?.target;
    return glance && target && { document: glance.document, target };
  }

  /** Asks again what is below a row. */
  refresh(id: string): void {
    this.#redrawn.fire([id]);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #childrenOf(node: ViewNode | undefined): Promise<readonly ViewNode[]> {
    if (node === undefined) return [];
    if (node.children !== "offers") return node.children;
    const cell = node.target?.does === "insert" ? node.target.cell : undefined;
    const uri = this.#feed.glance?.document.uri.toString();
    if (cell === undefined || uri === undefined) return [];
    const offers = offerNodes(cell, await fetchClauses(this.#session, { uri, ...cell }));
    this.#tree.add(offers);
    return offers;
  }

  #draw(): void {
    const { glance, document } = this.#feed;
    this.#drawFrame();
    const redraw = this.#tree.replace(glance ? nodesOf(glance.overview, viewFindings(glance.document)) : []);
    const isOther = glance?.document !== this.#shown;
    this.#shown = glance?.document;
    // What was offered for another document does not hold for this one.
    if (redraw === "all" || isOther) this.#redrawn.fire(undefined);
    else if (redraw.length > 0) this.#redrawn.fire([...redraw]);
    if (this.#isOpen === (document !== undefined)) return;
    this.#isOpen = document !== undefined;
    void commands.executeCommand("setContext", "speerpunt.hasSpecification", this.#isOpen);
  }

  /** What stands around the rows: the name of the document, what is being waited for, the number on the icon. */
  #drawFrame(): void {
    const { glance, document } = this.#feed;
    const { state } = this.#session.client;
    const description = glance ? descriptionOf(glance) : "";
    const message = document && (!glance || state !== State.Running) ? word(waitingFor(state)) : "";
    if (this.#view.description !== description) this.#view.description = description;
    if (this.#view.message !== message) this.#view.message = message;
    const count = document ? countSerious(document) : 0;
    if (this.badge === (count || undefined)) return;
    this.#view.badge = count > 0 ? { value: count, tooltip: word("view.badge", { count }) } : undefined;
  }
}

function itemOf(node: ViewNode): TreeItem {
  const item = new TreeItem(node.label, collapsibleState(node));
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip ?? spoken(node);
  item.iconPath = new ThemeIcon(node.icon);
  item.contextValue = node.context;
  item.accessibilityInformation = { label: spoken(node) };
  if (node.target && !hasChildren(node))
    item.command = { command: "speerpunt.coverage.open", title: word("view.go"), arguments: [node.id] };
  return item;
}

function hasChildren({ children }: ViewNode): boolean {
  return children === "offers" || children.length > 0;
}

function collapsibleState(node: ViewNode): TreeItemCollapsibleState {
  if (!hasChildren(node)) return TreeItemCollapsibleState.None;
  return node.expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** The document by the last part of its name, and how much of it is covered. */
function descriptionOf({ document, overview: { covered, total } }: Glance): string {
  const name = document.uri.path.split("/").at(-1) ?? "";
  return `${name} · ${word("coverage.short", { covered, total })}`;
}

function waitingFor(state: State): WordKey {
  if (state === State.Running) return "view.reading";
  return state === State.Starting ? "server.starting" : "server.stopped";
}

const SEVERITIES = {
  [DiagnosticSeverity.Error]: "error",
  [DiagnosticSeverity.Warning]: "warning",
  [DiagnosticSeverity.Information]: "information",
  [DiagnosticSeverity.Hint]: "hint",
} as const;
const MOST_WORDS = 60;

function viewFindings(document: TextDocument): readonly ViewFinding[] {
  return findingsOf(document).map((finding) => ({
    message: finding.message,
    rule: ruleOf(finding) ?? "",
    severity: SEVERITIES[finding.severity],
    range: finding.range,
    words: document.getText(finding.range).replace(/\s+/g, " ").slice(0, MOST_WORDS),
  }));
}

function countSerious(document: TextDocument): number {
  const isSerious = ({ severity }: Diagnostic) => severity <= DiagnosticSeverity.Warning;
  return findingsOf(document).filter(isSerious).length;
}
