// What a client may read beside the answers: the pages of the rules and the texts of the catalogue.
import { type McpServer, ResourceNotFoundError, ResourceTemplate } from "@modelcontextprotocol/server";
import {
  catalogueIndex,
  criterionIds,
  criterionPage,
  type MessageLanguage,
  RULE_IDS,
  rulePage,
  ruleTitle,
} from "../core/index.js";
import type { McpWords } from "./words.js";

const MARKDOWN = "text/markdown";

export function registerResources(server: McpServer, language: MessageLanguage, words: McpWords): void {
  const page = (uri: URL, text: string | undefined) => {
    if (text === undefined) throw new ResourceNotFoundError(uri.href);
    return { contents: [{ uri: uri.href, mimeType: MARKDOWN, text }] };
  };
  server.registerResource(
    "rule",
    new ResourceTemplate("speerpunt://rules/{rule}", {
      list: () => ({
        resources: RULE_IDS.map((id) => ({
          uri: `speerpunt://rules/${id}`,
          name: id,
          title: ruleTitle(id, language),
          mimeType: MARKDOWN,
        })),
      }),
      complete: { rule: (value) => startingWith(RULE_IDS, value) },
    }),
    { title: words.rule, description: words.ruleDescription, mimeType: MARKDOWN },
    (uri, { rule }) => page(uri, rulePage(String(rule), language)),
  );
  server.registerResource(
    "catalogue",
    "speerpunt://criteria",
    { title: words.catalogue, description: words.catalogueDescription, mimeType: MARKDOWN },
    (uri) => page(uri, catalogueIndex(language)),
  );
  server.registerResource(
    "criterion",
    new ResourceTemplate("speerpunt://criteria/{criterion}", {
      // Some hundreds: a client finds them by the catalogue.
      list: undefined,
      complete: { criterion: (value) => startingWith(criterionIds(), value) },
    }),
    { title: words.criterion, description: words.criterionDescription, mimeType: MARKDOWN },
    (uri, { criterion }) => page(uri, criterionPage(String(criterion), undefined, language)),
  );
}

function startingWith(ids: readonly string[], value: string): string[] {
  return ids.filter((id) => id.startsWith(value)).slice(0, 100);
}
