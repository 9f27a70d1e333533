import type { ConfigurationParams } from "../../protocol.js";
import { toScopes } from "../from-lsp.js";
import type { LanguageFeature } from "./language-feature.js";

/** What applies to a document and who says so. Not part of the protocol: a request of our own. */
export const configurationFeature: LanguageFeature = {
  capabilities: () => ({}),
  serve({ connection, guard, session }) {
    connection.onRequest("speerpunt/configuration", (params: Partial<ConfigurationParams> | null) =>
      guard.safely("configuration", "", () =>
        typeof params?.uri === "string" ? session().settingsText(params.uri, toScopes(params.scopes)) : "",
      ),
    );
  },
};
