// What client and server say to each other beside the Language Server Protocol itself. Types only.
import type {
  CellStatus,
  ClauseKind,
  DocumentLanguage,
  EvidenceKind,
  MessageLanguage,
  RuleSetting,
  Severity,
  SpearheadId,
  SpearheadStatus,
  SpecificationChoices,
  ToolOutcome,
} from "./core/index.js";

export interface InitializationOptions {
  /**
   * Ask for a `speerpunt/coverage` notification after each analysis of an open document. Such a client also has the command
   * `speerpunt.showCoverage`, which the code lens on the title then runs.
   */
  readonly coverage?: boolean;
  /** The client answers the requests `speerpunt/files/…` for places that the server cannot open itself. */
  readonly files?: boolean;
  /** The client opens `speerpunt-rule:/<rule>` and `speerpunt-criterion:/<criterion>?<URI of the document>`. */
  readonly pages?: boolean;
  /** The client follows the links of Markdown to files by itself. */
  readonly followsLinks?: boolean;
  /** The client has the command `speerpunt.previewChange`, which shows a change before it makes it. */
  readonly previews?: boolean;
  /** Settings for a client that cannot answer `workspace/configuration`. */
  readonly settings?: Settings;
}

/** The section `speerpunt` of the editor's settings. A project file wins over each of them. */
export interface Settings {
  /** Language of findings. */
  readonly language?: MessageLanguage;
  readonly documentLanguage?: DocumentLanguage | "auto";
  /** Id from the catalogue; empty for none. */
  readonly productGroup?: string;
  readonly spearheads?: readonly SpearheadId[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** A choice of the writer alone: a project file has no such key. */
  readonly calm?: Calm;
}

/** Where new findings wait while somebody types: nowhere, in the paragraph or on the line of the cursor. */
export type Calm = "off" | "paragraph" | "line";

/**
 * Parameters of the notification `speerpunt/cursor`, from client to server. A client that never sends it sees every
 * finding at once.
 */
export interface CursorParams {
  readonly uri: string;
  /** The version of the document in which the positions are. */
  readonly version: number;
  /** The cursors of the editor that has the focus; empty when the writer has left the document. */
  readonly positions: readonly ProtocolPosition[];
}

/** Parameters of the notification `speerpunt/coverage`, from server to client. */
export interface CoverageParams {
  readonly uri: string;
  /** The version of the document that was analysed. */
  readonly version: number;
  /** How many of the spearheads have the status `covered`. */
  readonly covered: number;
  readonly total: number;
  /** The spearheads that are asked for, in the order in which they are reported. */
  readonly spearheads: readonly SpearheadCoverage[];
}

export interface SpearheadCoverage {
  readonly id: SpearheadId;
  /** How the organisation calls it, when that is not the name that the client knows. */
  readonly name?: string;
  readonly status: SpearheadStatus;
  /** The strongest places, not more than twenty. */
  readonly evidence: readonly EvidencePlace[];
}

export interface EvidencePlace {
  readonly range: ProtocolRange;
  readonly kind: EvidenceKind;
  readonly requirementId: string | null;
}

/** Parameters of the request `speerpunt/overview`, answered by `OverviewResult`, or null for what is not open. */
export interface OverviewParams {
  readonly uri: string;
}

/** A document at a glance. */
export interface OverviewResult {
  /** The version of the document that was analysed. */
  readonly version: number;
  readonly covered: number;
  readonly total: number;
  readonly rows: readonly OverviewRowResult[];
  /** What is left out or kept on purpose, in the order of the document. */
  readonly explanations: readonly ExplanationPlace[];
}

export type OverviewRowResult =
  | {
      readonly spearhead: SpearheadId;
      readonly name: string;
      readonly status: SpearheadStatus;
      /** Requirement, award criterion and contract clause, in this order. */
      readonly cells: readonly OverviewCellResult[];
      /** What counts and is of none of these kinds. */
      readonly besides: PlaceList;
    }
  /** A theme that is not judged by itself. */
  | { readonly spearhead: null; readonly name: string; readonly note: string };

export interface OverviewCellResult extends PlaceList {
  readonly kind: ClauseKind;
  readonly status: CellStatus;
}

/** The first places of `count`, in the order of the document. */
export interface PlaceList {
  readonly count: number;
  readonly places: readonly OverviewPlaceResult[];
}

export interface OverviewPlaceResult extends EvidencePlace {
  /** The first words of the sentence. */
  readonly text: string;
  /** The heading under which it stands; empty before the first one. */
  readonly heading: string;
}

export interface ExplanationPlace {
  readonly range: ProtocolRange;
  readonly reason: string;
  /** What is explained: the name of a spearhead, or the title of a rule. */
  readonly about: string;
}

/** Parameters of the request `speerpunt/clauses`, answered by a list of `ClauseOffer`: what fills a cell, the best first. */
export interface ClausesParams {
  readonly uri: string;
  readonly spearhead: SpearheadId;
  readonly kind: ClauseKind;
}

export interface ClauseOffer {
  readonly id: string;
  readonly title: string;
  /** The heading under which it comes. */
  readonly heading: string;
  /** Whether the heading is new too. */
  readonly newChapter: boolean;
  /** The version of the document that the edit is for. */
  readonly version: number;
  /** An LSP workspace edit. */
  readonly edit: object;
}

/** Argument of the command `speerpunt.previewChange`. */
export interface ChangePreview {
  readonly uri: string;
  /** The version of the document that the change is for. */
  readonly version: number;
  /** What the change does, as in the list of quick fixes. */
  readonly title: string;
  /** Why it would be better; empty when the title says enough. */
  readonly reason: string;
  /** The change as plain text, in the order of the document. */
  readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
  /** The same as an LSP workspace edit, with the choices that are still open. */
  readonly edit: object;
}

/** An LSP range; this file imports no protocol package, so that both sides can use their own. */
export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}

export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Parameters of the request `speerpunt/configuration`, answered by a text with every setting of a document and where it
 * comes from.
 */
export interface ConfigurationParams {
  readonly uri: string;
  /**
   * Where the editor has each setting that somebody set, by its name after `speerpunt.`, `rules.vague` for one rule. What is
   * absent has its default. Without it all settings count as set.
   */
  readonly scopes?: Readonly<Record<string, "user" | "workspace" | "folder">>;
}

/** Parameters of the request `speerpunt/rulePage`, answered by Markdown text, or null for an unknown rule. */
export interface RulePageParams {
  readonly rule: string;
}

/** Parameters of the request `speerpunt/criterionPage`, answered as `speerpunt/rulePage` is. */
export interface CriterionPageParams {
  readonly criterion: string;
  /** The document that names the criterion; its organisation may have criteria of its own. */
  readonly uri: string;
}

/** What `data` of each diagnostic of a document holds. */
export interface FindingTag {
  readonly spearhead: SpearheadId | null;
  /**
   * Findings with the same cause, for which this diagnostic stands too; their places and messages are the last ones of
   * its related information.
   */
  readonly sameCause?: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly spearhead: SpearheadId | null;
  }[];
}

/** Parameters of `speerpunt/files/list`, from server to client, answered by at most `limit` files in a fixed order. */
export interface ListFilesParams {
  readonly folder: string;
  readonly limit: number;
  /** How many folders deep; 0 for the files right in it, absent without a limit. */
  readonly depth?: number;
  /** A file is wanted when it has one of these names, or one of these extensions (with the dot, in any case). */
  readonly names: readonly string[];
  readonly extensions: readonly string[];
}

export interface FoundFile {
  readonly uri: string;
  /** Differs when the file has changed. */
  readonly stamp: string;
}

/** Parameters of `speerpunt/files/read`, from server to client, answered by `FileBytes`. */
export interface ReadFileParams {
  readonly uri: string;
  readonly maxBytes: number;
}

export type FileBytes =
  | { readonly kind: "bytes"; readonly base64: string }
  | { readonly kind: "missing" | "too-large" }
  | { readonly kind: "not-read"; readonly reason: string };

/**
 * Parameters of two requests from server to client: `speerpunt/files/exists`, answered by a boolean, and
 * `speerpunt/files/names`, answered by the names of what is right in a folder, folders with a slash behind.
 */
export interface UriParams {
  readonly uri: string;
}

/** The answer to the request `speerpunt/specificationChoices`, which has no parameters. */
export type { SpecificationChoices };

/** Parameters of the request `speerpunt/newSpecification`, answered by `NewSpecification`. */
export interface NewSpecificationParams {
  /** Id of a product group. */
  readonly productGroup: string;
  readonly documentLanguage: DocumentLanguage;
  /** As the front matter names it; null while it is still to be chosen. */
  readonly procedure: string | null;
  /** Whether texts of the catalogue fill the chapters of the spearheads. */
  readonly examples: boolean;
  /** Uri of the folder whose configuration applies. */
  readonly folder?: string;
}

export interface NewSpecification {
  /** Markdown. */
  readonly text: string;
  /** The same as a snippet with a tab stop at each open choice. */
  readonly snippet: string;
}

/** Parameters of the request `speerpunt/tool`, answered by `ToolOutcome`. */
export interface ToolParams {
  /** One of the tools that the manifest declares. */
  readonly tool: string;
  /** What the caller sent; the server checks it against the schema of the tool. */
  readonly input: unknown;
  /** The open document that is asked about; for a text in `input`, a document that its settings would be those of. */
  readonly uri: string;
}

/** What a tool says: data, or in one sentence why it cannot. Null when the server failed, which its log explains. */
export type { ToolOutcome };

/** Parameters of the request `speerpunt/report`, answered by a page of HTML, or null for what is not open. */
export interface ReportParams {
  readonly uri: string;
  /** A command of the editor that the places in the page run, with line and column counted from 1; none without it. */
  readonly placeCommand?: string;
}

/** Parameters of the request `speerpunt/dossierFiles`, answered by the URIs of the documents of its tender, it among them. */
export interface DossierFilesParams {
  readonly uri: string;
}

/** A file as the client read it. */
export interface DossierFile {
  readonly uri: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** How many bytes it has. */
  readonly bytes: number;
}

/**
 * Parameters of the request `speerpunt/dossier`, answered by the publication dossier as text, or null when one of the files
 * is none of the documents of the tender.
 */
export interface DossierParams {
  /** An open document. */
  readonly uri: string;
  /** What the dossier is about: the document alone, or all of its tender; as the server has their texts. */
  readonly files: readonly DossierFile[];
  readonly format: "html" | "json";
}

/** Parameters of the request `speerpunt/importDocument`, answered by an `ImportDocumentResult`, or null where it cannot be done. */
export interface ImportDocumentParams {
  /** The name for messages. */
  readonly name: string;
  /** The bytes of the file, in base64. */
  readonly content: string;
}

export interface ImportDocumentResult {
  /** Null when the file was not read. */
  readonly markdown: string | null;
  /** What was lost, or why it was not read and what to do. */
  readonly told: string;
}

/**
 * Parameters of the request `speerpunt/exportDocument`, answered by an `ExportDocumentResult`, or null where it cannot be
 * done. `speerpunt/wordTemplate` gives the URI of the template that goes with a document, or null.
 */
export interface ExportDocumentParams {
  readonly uri: string;
  readonly template?: { readonly name: string; readonly content: string };
}

export interface ExportDocumentResult {
  /** The bytes of a .docx, in base64; null when the template was not read. */
  readonly content: string | null;
  /** Why the template was not read and what to do; empty otherwise. */
  readonly told: string;
}
