import { LEGEND, SemanticTokenAnswers } from "../semantic-tokens.js";
import type { LanguageFeature } from "./language-feature.js";

export const semanticTokensFeature: LanguageFeature = {
  capabilities: () => ({ semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true } }),
  serve({ connection, guard, session }) {
    const answers = new SemanticTokenAnswers({ analysed: (uri) => session().analysed(uri) });
    const { semanticTokens } = connection.languages;
    semanticTokens.on(({ textDocument }, token) =>
      guard.safely("semantic tokens", { data: [] }, () => answers.whole(textDocument.uri, token)),
    );
    semanticTokens.onDelta(({ textDocument, previousResultId }, token) =>
      guard.safely("semantic tokens", { data: [] }, () =>
        answers.changes(textDocument.uri, previousResultId, token),
      ),
    );
    semanticTokens.onRange(({ textDocument, range }, token) =>
      guard.safely("semantic tokens", { data: [] }, () => answers.within(textDocument.uri, range, token)),
    );
  },
};
