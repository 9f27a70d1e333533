import { type QuickPickItem, SnippetString, type WorkspaceFolder, window, workspace } from "vscode";
import type {
  NewSpecification,
  NewSpecificationParams,
  SpecificationChoices,
} from "../../../server/src/protocol.js";
import { currentEditor } from "../current-editor.js";
import type { Session } from "../session.js";
import { messageLanguage, word } from "../words.js";

type Language = NewSpecificationParams["documentLanguage"];
type Wanted = Pick<NewSpecificationParams, "productGroup" | "documentLanguage" | "procedure" | "examples">;

interface Choice<Value> extends QuickPickItem {
  readonly value: Value;
}

const LANGUAGES: readonly Language[] = ["nl", "nl-BE", "en"];
const STEPS = 4;

/**
 * Asks what is bought and how, and opens a new document with front matter and chapters, of which the open places are tab
 * stops. What `given` says already is not asked.
 */
export async function newSpecification(session: Session, given?: unknown): Promise<void> {
  try {
    const wanted = await ask(session, (given ?? {}) as Partial<Wanted>);
    if (wanted) await open(await make(session, wanted));
  } catch (error) {
    session.output.error(`new specification: ${error}`);
    void window.showErrorMessage(word("specification.failed"));
  }
}

async function make({ client }: Session, wanted: Wanted): Promise<NewSpecification> {
  const folder = folderOfWriter()?.uri.toString();
  const params: NewSpecificationParams = { ...wanted, ...(folder && { folder }) };
  const made = await client.sendRequest<NewSpecification | null>("speerpunt/newSpecification", params);
  if (!made) throw new Error(`no answer to ${JSON.stringify(params)}`);
  return made;
}

async function open(made: NewSpecification): Promise<void> {
  const document = await workspace.openTextDocument({ language: "markdown", content: "" });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(made.snippet));
}

/** Undefined when the writer goes away from a question. */
async function ask({ client }: Session, given: Partial<Wanted>): Promise<Wanted | undefined> {
  const choices = await client.sendRequest<SpecificationChoices>("speerpunt/specificationChoices");
  const productGroup = given.productGroup ?? (await pick(1, "group", groupChoices(choices)));
  if (productGroup === undefined) return undefined;
  const documentLanguage = given.documentLanguage ?? (await pick(2, "language", languageChoices()));
  if (documentLanguage === undefined) return undefined;
  const procedures = choices.procedures[documentLanguage === "en" ? "en" : "nl"];
  const procedure =
    given.procedure === undefined
      ? await pick(3, "procedure", procedureChoices(procedures))
      : given.procedure;
  if (procedure === undefined) return undefined;
  const examples = given.examples ?? (await pick(4, "content", contentChoices()));
  return examples === undefined ? undefined : { productGroup, documentLanguage, procedure, examples };
}

async function pick<Value>(
  step: number,
  question: "group" | "language" | "procedure" | "content",
  choices: readonly Choice<Value>[],
): Promise<Value | undefined> {
  const choice = await window.showQuickPick(choices, {
    title: word("specification.title", { step, steps: STEPS }),
    placeHolder: word(`specification.${question}`),
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return choice?.value;
}

/** By name, the group of the settings first and the general one last. */
function groupChoices({ productGroups }: SpecificationChoices): Choice<string>[] {
  const language = messageLanguage();
  const own = workspace.getConfiguration("speerpunt", folderOfWriter()).get<string>("productGroup");
  const last = productGroups.at(-1);
  const rank = (id: string) => (id === own ? 0 : id === last?.id ? 2 : 1);
  return [...productGroups]
    .sort((a, b) => rank(a.id) - rank(b.id) || a.name[language].localeCompare(b.name[language], language))
    .map(({ id, name, cpv }) => ({
      label: name[language],
      // An id that is the name says nothing.
      description: [...(id === name[language].toLowerCase() ? [] : [id]), ...cpv].join(" · "),
      value: id,
    }));
}

/** The language of the document settings first, else that of the findings. */
function languageChoices(): Choice<Language>[] {
  const wanted = workspace.getConfiguration("speerpunt", folderOfWriter()).get<string>("documentLanguage");
  const first = LANGUAGES.find((language) => language === wanted) ?? messageLanguage();
  return [first, ...LANGUAGES.filter((language) => language !== first)].map((language) => ({
    label: word(`language.${language}`),
    description: language,
    value: language,
  }));
}

function procedureChoices(procedures: readonly string[]): Choice<string | null>[] {
  return [
    { label: word("specification.laterChoice"), value: null },
    ...procedures.map((procedure) => ({ label: procedure, value: procedure })),
  ];
}

function contentChoices(): Choice<boolean>[] {
  return [
    {
      label: word("specification.bare"),
      detail: word("specification.bareDetail"),
      value: false,
    },
    {
      label: word("specification.examples"),
      detail: word("specification.examplesDetail"),
      value: true,
    },
  ];
}

/** The folder in which the writer works: that of the current editor, else the first one. */
function folderOfWriter(): WorkspaceFolder | undefined {
  const uri = currentEditor()?.document.uri;
  return (uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0];
}
