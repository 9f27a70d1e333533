import type { Definition, LocationLink, Position } from "vscode-languageserver";
import { definitionsAt } from "../../core/index.js";
import type { Session } from "../session.js";
import { toRange } from "../to-lsp.js";
import type { LanguageFeature } from "./language-feature.js";
import { placeInTender, toLocation } from "./tender-place.js";

export const definitionFeature: LanguageFeature = {
  capabilities: () => ({ definitionProvider: true }),
  serve({ connection, guard, session }) {
    connection.onDefinition(({ textDocument, position }) =>
      guard.safely("definition", null, () => definition(session(), textDocument.uri, position)),
    );
  },
};

async function definition(
  session: Session,
  uri: string,
  position: Position,
): Promise<Definition | LocationLink[] | null> {
  const place = await placeInTender(session, uri, position);
  const found = place && definitionsAt(place.tender.set, place.name, place.offset);
  if (!found) return null;
  const { tender, text } = place;
  const locations = found.places.flatMap((target) => toLocation(tender, target));
  if (!session.client.linksDefinitions) return locations.map(({ uri: to, range }) => ({ uri: to, range }));
  const originSelectionRange = toRange(found.origin, text);
  return locations.map(({ uri: targetUri, range, whole }) => ({
    originSelectionRange,
    targetUri,
    targetRange: whole,
    targetSelectionRange: range,
  }));
}
