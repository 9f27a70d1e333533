// The tools for models and agents: one question in, one answer out; nothing is remembered and nothing is changed.
import type { MessageLanguage } from "../../catalogue/types.js";
import { type CheckInput, checkAnswer } from "./check.js";
import { type ExplainInput, explainAnswer } from "./explain.js";
import { schemaFault } from "./json-schema.js";
import { type ProposeInput, proposeAnswer } from "./propose.js";
import { TOOL_STRINGS } from "./strings.js";
import type { ToolDocument, ToolOutcome } from "./tool-document.js";
import { TOOL_NAMES, TOOLS, type ToolName } from "./tools.js";

/** What is asked of a tool, as its schema allows it. */
export interface ToolQuestion {
  readonly name: ToolName;
  /** The document, when the question brings it along; null when it stands elsewhere or none is asked about. */
  readonly text: string | null;
  readonly path: string | null;
  /** Undefined: the project of the document decides. */
  readonly language: MessageLanguage | undefined;
  readonly input: CheckInput & ExplainInput & ProposeInput;
}

type GivenInput = ToolQuestion["input"] & {
  readonly text?: string;
  readonly path?: string;
  readonly language?: MessageLanguage;
};

export type ReadQuestion =
  | { readonly kind: "question"; readonly question: ToolQuestion }
  | { readonly kind: "fault"; readonly message: string };

/** Reads what a caller sent. `language` is that of the fault where the caller names none. */
export function readQuestion(name: string, input: unknown, language: MessageLanguage): ReadQuestion {
  const tool = TOOLS.find((candidate) => candidate.name === name);
  const given = input as GivenInput;
  const strings =
    TOOL_STRINGS[given?.language === "nl" || given?.language === "en" ? given.language : language];
  if (!tool) return { kind: "fault", message: strings.unknownTool(name, TOOL_NAMES) };
  const fault = schemaFault(tool.input, input);
  if (fault) return { kind: "fault", message: strings.input(fault) };
  if (given.text !== undefined && given.path !== undefined)
    return { kind: "fault", message: strings.textOrPath };
  return {
    kind: "question",
    question: {
      name: tool.name,
      text: given.text ?? null,
      path: given.path ?? null,
      language: given.language,
      input: given,
    },
  };
}

/** The answer to a question about a document; null when the caller gave none. */
export function answerQuestion(
  { name, input }: ToolQuestion,
  document: ToolDocument | null,
  language: MessageLanguage,
): ToolOutcome {
  if (name === "speerpunt_explain") return explainAnswer(document, input, language);
  if (!document) return { kind: "fault", message: TOOL_STRINGS[language].noDocument };
  return name === "speerpunt_check"
    ? { kind: "answer", answer: checkAnswer(document, input, language) }
    : proposeAnswer(document, input, language);
}
