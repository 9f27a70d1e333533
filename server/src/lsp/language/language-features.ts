// All language features: every one has a file of its own and a place in this list.
import type { ServerCapabilities } from "vscode-languageserver";
import type { ClientAbilities } from "../capabilities.js";
import { codeActionFeature } from "./code-action-feature.js";
import { codeLensFeature } from "./code-lens-feature.js";
import { completionFeature } from "./completion-feature.js";
import { configurationFeature } from "./configuration-feature.js";
import { convertFeature } from "./convert-feature.js";
import { definitionFeature } from "./definition-feature.js";
import { documentHighlightFeature } from "./document-highlight-feature.js";
import { documentLinkFeature } from "./document-link-feature.js";
import { documentSymbolFeature } from "./document-symbol-feature.js";
import { dossierFeature } from "./dossier-feature.js";
import { foldingFeature } from "./folding-feature.js";
import { hoverFeature } from "./hover-feature.js";
import { inlayHintFeature } from "./inlay-hint-feature.js";
import type { Desk, LanguageFeature } from "./language-feature.js";
import { newSpecificationFeature } from "./new-specification-feature.js";
import { overviewFeature } from "./overview-feature.js";
import { referencesFeature } from "./references-feature.js";
import { renameFeature } from "./rename-feature.js";
import { reportFeature } from "./report-feature.js";
import { selectionRangeFeature } from "./selection-range-feature.js";
import { semanticTokensFeature } from "./semantic-tokens-feature.js";
import { toolFeature } from "./tool-feature.js";
import { workspaceSymbolFeature } from "./workspace-symbol-feature.js";

const FEATURES: readonly LanguageFeature[] = [
  configurationFeature,
  hoverFeature,
  completionFeature,
  codeActionFeature,
  newSpecificationFeature,
  documentSymbolFeature,
  foldingFeature,
  selectionRangeFeature,
  definitionFeature,
  referencesFeature,
  documentHighlightFeature,
  semanticTokensFeature,
  codeLensFeature,
  inlayHintFeature,
  overviewFeature,
  renameFeature,
  documentLinkFeature,
  workspaceSymbolFeature,
  reportFeature,
  dossierFeature,
  toolFeature,
  convertFeature,
];

export function languageCapabilities(client: ClientAbilities): Partial<ServerCapabilities> {
  return Object.assign({}, ...FEATURES.map((feature) => feature.capabilities(client)));
}

export function serveLanguage(desk: Desk): void {
  for (const feature of FEATURES) feature.serve(desk);
}
