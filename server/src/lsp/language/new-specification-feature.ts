// A specification to begin with: requests of our own, which the protocol has no capability for.
import { newSpecification, specificationChoices } from "../../core/index.js";
import { DOCUMENT_LANGUAGES } from "../../project/project-shape.js";
import type { NewSpecification, NewSpecificationParams } from "../../protocol.js";
import type { Session } from "../session.js";
import { snippetWithChoices } from "../snippet.js";
import type { LanguageFeature } from "./language-feature.js";

export const newSpecificationFeature: LanguageFeature = {
  capabilities: () => ({}),
  serve({ connection, guard, session }) {
    connection.onRequest("speerpunt/specificationChoices", () =>
      guard.safely("specification choices", null, specificationChoices),
    );
    connection.onRequest("speerpunt/newSpecification", (params: Partial<NewSpecificationParams>) =>
      guard.safely("new specification", null, () => made(session(), params)),
    );
  },
};

/** Null for parameters that name no product group or language. */
async function made(
  session: Session,
  { productGroup, documentLanguage, procedure, examples, folder }: Partial<NewSpecificationParams>,
): Promise<NewSpecification | null> {
  const language = DOCUMENT_LANGUAGES.find((known) => known === documentLanguage);
  if (typeof productGroup !== "string" || language === undefined) return null;
  const { analysis } = await session.optionsIn(typeof folder === "string" ? folder : undefined);
  const { spearheads, organisation, date } = analysis;
  const { text, choices } = newSpecification({
    productGroup,
    language,
    procedure: typeof procedure === "string" && procedure !== "" ? procedure : null,
    examples: examples === true,
    ...(spearheads && { spearheads }),
    ...(organisation && { organisation }),
    ...(date && { date }),
  });
  return { text, snippet: snippetWithChoices(text, choices) };
}
