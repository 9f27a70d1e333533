// The JSON Schema of the project file, built from the same words as the loader. `server/data/schema` holds
// it as a file for editors; a test keeps the two equal.
import { SPEARHEADS } from "../core/index.js";
import {
  DAY_PATTERN,
  DOCUMENT_LANGUAGES,
  MESSAGE_LANGUAGES,
  PRODUCT_GROUP_PATTERN,
  type ProjectOptions,
  RULE_SETTINGS,
} from "./project-file.js";

const setting = { enum: RULE_SETTINGS };

/** The schema, for these ids of rules. */
export function projectSchema(ruleIds: readonly string[]): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Speerpunt: projectbestand (speerpunt.yaml)",
    type: "object",
    additionalProperties: false,
    properties: {
      language: {
        description: "Taal van de bevindingen. / Language of findings.",
        enum: MESSAGE_LANGUAGES,
        default: "nl",
      },
      documentLanguage: {
        description:
          "Taal van de documenten; zonder deze sleutel beslist elke tekst zelf. nl-BE is Nederlands van Vlaanderen, zonder Nederlandse wetsartikelen. / Language of the documents; without it each text decides.",
        enum: DOCUMENT_LANGUAGES,
      },
      productGroup: {
        description:
          "Id van de productgroep waarvan de criteria gelden, zoals papier; generiek is de algemene lijst. / Id of the product group whose criteria apply.",
        type: "string",
        pattern: PRODUCT_GROUP_PATTERN.source,
      },
      date: {
        description:
          "Dag van publicatie voor documenten die er zelf geen noemen; verouderde verwijzingen worden naar die dag beoordeeld. / Day of publication for documents that give none; outdated references are judged by it.",
        type: "string",
        pattern: DAY_PATTERN.source,
      },
      spearheads: {
        description:
          "Speerpunten die in deze map gevraagd worden; zonder deze sleutel alle vier. / Spearheads asked for in this folder; all four without it.",
        type: "array",
        items: { enum: SPEARHEADS },
        minItems: 1,
        uniqueItems: true,
      },
      rules: {
        description: "Ernst per regel; off zet een regel uit. / Severity per rule; off switches a rule off.",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries([...ruleIds].sort().map((id) => [id, setting])),
      },
      include: {
        description:
          "Alleen deze bestanden als een map wordt doorlopen; patronen vanaf de map van dit bestand. / Only these files when a folder is walked; patterns from this file's folder.",
        type: "array",
        items: { type: "string", minLength: 1 },
        minItems: 1,
      },
      exclude: {
        description:
          "Deze bestanden niet als een map wordt doorlopen. / Not these files when a folder is walked.",
        type: "array",
        items: { type: "string", minLength: 1 },
        minItems: 1,
      },
    } satisfies Record<keyof ProjectOptions, object>,
  };
}
