// The tools as others see them: names, what they are for, what they take and what they give.
import { type Bilingual, CLAUSE_KINDS } from "../../catalogue/catalogue-data.js";
import { EVIDENCE_KINDS, SEVERITIES, SPEARHEADS } from "../../catalogue/types.js";
import type { JsonSchema } from "./json-schema.js";
import { VERDICTS } from "./recheck.js";

export const TOOL_NAMES = ["speerpunt_check", "speerpunt_explain", "speerpunt_propose"] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

export interface ToolDefinition {
  readonly name: ToolName;
  /** For the person who allows its use. */
  readonly title: Bilingual;
  /** For the model that chooses it. */
  readonly description: Bilingual;
  readonly input: JsonSchema;
  readonly output: JsonSchema;
}

const text: JsonSchema = { type: "string" };
const whole: JsonSchema = { type: "integer", minimum: 0 };
const orNull = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  type: [schema.type, "null"].flat() as JsonSchema["type"],
  ...(schema.enum && { enum: [...schema.enum, null] }),
});
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const oneOf = (values: readonly string[], description?: string): JsonSchema => ({
  type: "string",
  enum: values,
  ...(description && { description }),
});
/** An object that always has all of these keys. */
const record = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
});

const SPEARHEAD = oneOf(SPEARHEADS);
const SEVERITY = oneOf(SEVERITIES);
const STATUS = oneOf(["covered", "weak", "missing", "waived"]);
const CLAUSE_KIND = oneOf(CLAUSE_KINDS);
const PLACE = record({ line: whole, column: whole, offset: whole });
const RANGE = record({ start: PLACE, end: PLACE });
const SOURCE = record({
  title: text,
  publisher: text,
  date: text,
  status: oneOf(["verified", "secondary", "unverified"]),
  url: orNull(text),
});
const CRITERION = record({
  id: text,
  version: whole,
  spearhead: SPEARHEAD,
  kind: CLAUSE_KIND,
  level: oneOf(["basis", "significant", "ambitieus"]),
  productGroups: list(text),
  title: text,
  text,
  proof: text,
  followUp: text,
  why: text,
  sources: list(SOURCE),
});
const EVIDENCE = record({
  range: RANGE,
  text,
  kind: oneOf(EVIDENCE_KINDS),
  requirementId: orNull(text),
  because: text,
});
const COVERAGE = list(
  record({
    spearhead: SPEARHEAD,
    name: text,
    status: STATUS,
    evidence: list(EVIDENCE),
    elsewhere: {
      type: "boolean",
      description: "Whether the other documents of its tender deal with what this one lacks.",
    },
  }),
);
/** A place in another document of the tender has the path of that document. */
const RELATED_PLACE = record({ range: RANGE, message: text });
const RELATED: JsonSchema = {
  ...RELATED_PLACE,
  properties: { ...RELATED_PLACE.properties, path: text },
};
const FINDINGS = list(
  record({
    rule: text,
    severity: SEVERITY,
    spearhead: orNull(SPEARHEAD),
    range: RANGE,
    text,
    message: text,
    fixes: list(record({ title: text })),
    related: list(RELATED),
  }),
);
const FINDING_LINE = record({
  rule: text,
  severity: SEVERITY,
  spearhead: orNull(SPEARHEAD),
  range: RANGE,
  message: text,
});

/** The keys that every tool takes. */
const DOCUMENT: Readonly<Record<string, JsonSchema>> = {
  text: { type: "string", description: "The whole document in Markdown; instead of path." },
  path: {
    type: "string",
    minLength: 1,
    description:
      "A Markdown file (.md or .markdown) in one of the folders that may be read; instead of text.",
  },
  language: oneOf(["nl", "en"], "Language of the answer; the project decides without it."),
};
const LINE: JsonSchema = {
  type: "integer",
  minimum: 1,
  description: "Line of the document, counted from 1.",
};
const RULE: JsonSchema = {
  type: "string",
  minLength: 1,
  description: "Id of a rule, as findings give it: missing-spearhead, vague, placeholder.",
};
const GIVEN_PLACE: JsonSchema = {
  type: "object",
  properties: {
    line: LINE,
    column: { type: "integer", minimum: 1, description: "In UTF-16 units, counted from 1." },
    offset: whole,
  },
  required: ["line", "column"],
  additionalProperties: false,
};
const GIVEN_EDITS: JsonSchema = {
  type: "array",
  description:
    "Edits of your own, to have them checked without applying them. The edits of a proposal may be given back, changed or not.",
  minItems: 1,
  maxItems: 100,
  items: {
    type: "object",
    properties: {
      oldText: {
        type: "string",
        description: "The text to replace, exactly as it stands; without range it must occur exactly once.",
      },
      range: {
        type: "object",
        description: "Where the text is replaced; an empty range inserts.",
        properties: { start: GIVEN_PLACE, end: GIVEN_PLACE },
        required: ["start", "end"],
        additionalProperties: false,
      },
      newText: { type: "string" },
    },
    required: ["newText"],
    additionalProperties: false,
  },
};
const input = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: "object",
  properties: { ...DOCUMENT, ...properties },
  additionalProperties: false,
});

export const TOOLS: readonly ToolDefinition[] = [
  {
    name: "speerpunt_check",
    title: { nl: "Bestek controleren", en: "Check a specification" },
    description: {
      nl: "Controleert een aanbestedingsdocument in Markdown op maatschappelijk verantwoord inkopen: per speerpunt (klimaatneutraal, innovatiegericht, circulair, social return) de status met de zinnen waarop die rust, en bevindingen met regel en kolom, uitleg en mogelijke verbeteringen. Rekent op deze computer, zonder taalmodel; dezelfde tekst geeft hetzelfde antwoord.",
      en: "Checks a tender specification in Markdown for responsible public procurement (MVI): for each spearhead (climate-neutral, innovation, circular, social return) its status with the sentences it rests on, and findings with line and column, explanation and possible fixes. Computed on this machine, without a language model; the same text gives the same answer.",
    },
    input: input({
      minSeverity: oneOf(SEVERITIES, "The least severe findings to tell; all without it."),
      limit: {
        type: "integer",
        minimum: 0,
        description: "The most findings to tell, the most severe first; 100 without it.",
      },
    }),
    output: record({
      catalogueVersion: text,
      path: orNull(text),
      language: oneOf(["nl", "nl-BE", "en"]),
      productGroup: text,
      coverage: COVERAGE,
      findings: FINDINGS,
      omitted: whole,
      choices: list(record({ range: RANGE, rule: orNull(text), spearhead: orNull(SPEARHEAD), reason: text })),
    }),
  },
  {
    name: "speerpunt_explain",
    title: { nl: "Oordeel uitleggen", en: "Explain a judgement" },
    description: {
      nl: "Legt uit waarom: voor een regel van het document de woorden waarop een oordeel rust, de bevindingen en de genoemde wetten en termen; voor een regel van Speerpunt zijn pagina; voor een speerpunt wat het vraagt en wat het document ervan heeft; voor een criterium uit de catalogus de tekst, het bewijs en de bron. Gebruik dit voordat u iets over wet, norm of reden beweert.",
      en: "Explains why: for a line of the document the words that a judgement rests on, the findings and the laws and terms named; for a rule of Speerpunt its page; for a spearhead what it asks and what the document has of it; for a criterion of the catalogue its text, proof and source. Use this before claiming anything about law, standard or reason.",
    },
    input: input({
      line: LINE,
      rule: RULE,
      spearhead: oneOf(SPEARHEADS),
      criterion: { type: "string", minLength: 1, description: "Id of a text of the catalogue." },
    }),
    output: record({
      catalogueVersion: text,
      path: orNull(text),
      rules: list(
        record({ id: text, title: text, why: text, proof: text, page: orNull(text), sources: list(SOURCE) }),
      ),
      spearhead: orNull(
        record({
          id: SPEARHEAD,
          name: text,
          definition: text,
          goodCriterion: text,
          weakPattern: text,
          sources: list(SOURCE),
        }),
      ),
      criterion: orNull(CRITERION),
      coverage: COVERAGE,
      findings: FINDINGS,
      terms: list(record({ range: RANGE, name: text, meaning: text, sources: list(SOURCE) })),
    }),
  },
  {
    name: "speerpunt_propose",
    title: { nl: "Tekst voorstellen en controleren", en: "Propose and check text" },
    description: {
      nl: "Geeft teksten met de precieze wijzigingen, en wat elke wijziging met het oordeel over het hele document doet. Voor bevindingen op een regel (line, rule), voor een speerpunt en een soort tekst uit de catalogus (spearhead, kind), voor één criterium (criterion), of voor eigen wijzigingen (edits): die worden met dezelfde regels gecontroleerd. Past zelf niets toe. Vul open keuzes tussen vierkante haken niet zelf in; vraag de inkoper.",
      en: "Gives texts with their exact edits, and what each edit does to the judgement of the whole document. For findings at a line (line, rule), for a spearhead and a kind of catalogue text (spearhead, kind), for one criterion (criterion), or for edits of your own (edits): those are checked by the same rules. Applies nothing itself. Do not fill in open choices in square brackets; ask the buyer.",
    },
    input: input({
      line: LINE,
      rule: RULE,
      spearhead: oneOf(SPEARHEADS),
      kind: oneOf(CLAUSE_KINDS, "Kind of text; every kind without it."),
      criterion: { type: "string", minLength: 1, description: "Id of the catalogue text to insert." },
      edits: GIVEN_EDITS,
    }),
    output: record({
      catalogueVersion: text,
      path: orNull(text),
      proposals: list(
        record({
          title: text,
          origin: oneOf(["catalogue", "rule", "given"]),
          reason: orNull(text),
          criterion: orNull(CRITERION),
          finding: orNull(FINDING_LINE),
          edits: list(record({ range: RANGE, oldText: text, newText: text })),
          openChoices: list(text),
          recheck: record({
            verdict: oneOf(VERDICTS),
            coverage: list(record({ spearhead: SPEARHEAD, before: STATUS, after: STATUS })),
            solved: list(FINDING_LINE),
            introduced: list(FINDING_LINE),
            silenced: list(text),
            frontMatterChanged: { type: "boolean" },
            remaining: whole,
          }),
        }),
      ),
      omitted: whole,
    }),
  },
];
