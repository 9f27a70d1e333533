import type { Hover, Position } from "vscode-languageserver";
import { hoverAt } from "../../core/index.js";
import { isPosition, toOffset } from "../from-lsp.js";
import type { Session } from "../session.js";
import { toHover } from "../to-lsp.js";
import { yamlHover } from "../yaml-help.js";
import type { LanguageFeature } from "./language-feature.js";

export const hoverFeature: LanguageFeature = {
  capabilities: () => ({ hoverProvider: true }),
  serve({ connection, guard, session }) {
    connection.onHover(({ textDocument, position }) =>
      guard.safely("hover", null, () => hover(session(), textDocument.uri, position)),
    );
  },
};

async function hover(session: Session, uri: string, position: Position): Promise<Hover | null> {
  const { hoverFormat } = session.client;
  if (!isPosition(position)) return null;
  const yaml = await session.openYaml(uri);
  if (yaml) return yamlHover(yaml.document, toOffset(position, yaml.document), yaml.language, hoverFormat);
  const open = await session.analysed(uri);
  if (!open) return null;
  const { analysis, text, language } = open;
  const found = hoverAt(analysis, toOffset(position, text), language);
  return found && toHover(found, text, hoverFormat);
}
