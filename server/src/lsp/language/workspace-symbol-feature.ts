import { throwIfCancelled } from "../guard.js";
import type { LanguageFeature } from "./language-feature.js";

export const workspaceSymbolFeature: LanguageFeature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  serve({ connection, guard, session }) {
    connection.onWorkspaceSymbol(({ query }, token) =>
      guard.safely("workspace symbols", [], async () => {
        // A letter more has often come before the first one is looked for.
        throwIfCancelled(token);
        return session().symbols.find(typeof query === "string" ? query : "", token);
      }),
    );
  },
};
