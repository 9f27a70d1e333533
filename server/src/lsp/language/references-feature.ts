import type { Location, ReferenceParams } from "vscode-languageserver";
import { referencesAt } from "../../core/index.js";
import type { Session } from "../session.js";
import type { LanguageFeature } from "./language-feature.js";
import { placeInTender, toLocation } from "./tender-place.js";

export const referencesFeature: LanguageFeature = {
  capabilities: () => ({ referencesProvider: true }),
  serve({ connection, guard, session }) {
    connection.onReferences((params) =>
      guard.safely("references", null, () => references(session(), params)),
    );
  },
};

async function references(
  session: Session,
  { textDocument, position, context }: ReferenceParams,
): Promise<Location[] | null> {
  const place = await placeInTender(session, textDocument.uri, position);
  if (!place) return null;
  const { tender, name, offset } = place;
  return referencesAt(tender.set, name, offset, context?.includeDeclaration === true)
    .flatMap((target) => toLocation(tender, target))
    .map(({ uri, range }) => ({ uri, range }));
}
