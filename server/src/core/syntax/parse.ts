// From text to syntax tree. The only file that knows remark.
import type { Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { mayHoldAutolinks, withoutAutolinks } from "./autolinks.js";
import { byteOrderMarkLength, frontMatterEnd } from "./front-matter-scan.js";
import type { IsDefined, LabelKey } from "./labels.js";
import { readPlainBlocks } from "./plain-blocks.js";
import { shiftPositions } from "./positions.js";
import { tame } from "./tame.js";

/**
 * The tree of a whole text: CommonMark with GFM, and front matter in YAML or TOML.
 *
 * Offsets in it are offsets in `text`, a byte-order mark counted.
 * Text that would take the parser more than linear time is tamed first, see `tame.ts`.
 * This is the definition of what a document means; `IncrementalTree` gives the same tree faster.
 */
export function parseMarkdown(text: string): Root {
  const { type, children, position } = parse(text, { atDocumentStart: true, isDefined: () => false }).root;
  // remark puts the mark of a check box that is in no item on the root.
  return { type, children, ...(position && { position }) };
}

/** What the parser has to know about the rest of the document when it reads a part of it. */
export interface PartContext {
  /** Only there are a byte-order mark and front matter recognised. */
  readonly atDocumentStart: boolean;
  /** Labels that are defined elsewhere; those that the part defines itself need not be known. */
  readonly isDefined: IsDefined;
}

/** Nodes of a part of a document, with offsets and lines counted from the start of the part. */
export interface Part {
  readonly nodes: RootContent[];
  /** Whether the part was changed before parsing, so that its nodes do not say what the text says. */
  readonly tamed: boolean;
}

/**
 * The nodes of a part that starts at the start of a line where no block is open.
 * Together with the nodes of the text before and after it, they are the children of the whole root.
 */
export function parsePart(text: string, context: PartContext): Part {
  const plain = readPlainBlocks(text, { offset: 0, line: 1 }, context.isDefined, context.atDocumentStart);
  if (plain.end.offset === text.length) return { nodes: plain.nodes, tamed: false };
  const { root, tamed } = parse(text, context);
  return { nodes: root.children, tamed };
}

function parse(text: string, context: PartContext): { root: Root; tamed: boolean } {
  const frontMatter = context.atDocumentStart ? frontMatterEnd(text) : 0;
  // An unclosed fence on line 1 hides every list and quote of the document from micromark, so front matter is
  // looked for only where there is some (micromark/micromark-extension-frontmatter#5).
  const tameText = tame(text, frontMatter);
  const parser =
    PARSERS[frontMatter > 0 ? "frontMatter" : "markdown"][mayHoldAutolinks(tameText) ? "full" : "plain"];
  const root = parser(tameText, context.isDefined);
  const byteOrderMark = byteOrderMarkLength(text);
  if (byteOrderMark > 0) shiftPositions(root, { offset: byteOrderMark, lines: 0 });
  return { root, tamed: tameText !== text };
}

type Parser = (text: string, isDefined: IsDefined) => Root;

/** `plain` for a text without bare addresses. */
const PARSERS = {
  markdown: {
    full: createParser({ frontMatter: false, autolinks: true }),
    plain: createParser({ frontMatter: false, autolinks: false }),
  },
  frontMatter: {
    full: createParser({ frontMatter: true, autolinks: true }),
    plain: createParser({ frontMatter: true, autolinks: false }),
  },
};

function createParser(options: { readonly frontMatter: boolean; readonly autolinks: boolean }): Parser {
  let isDefinedElsewhere: IsDefined = () => false;
  const processor = unified().use(remarkParse).use(remarkGfm);
  if (!options.autolinks) processor.use(withoutAutolinks);
  if (options.frontMatter) processor.use(remarkFrontmatter, ["yaml", "toml"]);
  processor.use(knowLabels, (key: LabelKey) => isDefinedElsewhere(key)).freeze();
  return (text, isDefined) => {
    isDefinedElsewhere = isDefined;
    return processor.parse(text);
  };
}

/**
 * A remark plug-in that tells micromark which labels are defined outside the text it parses.
 *
 * micromark has no option for this. It keeps the labels it met in two arrays on its parse context, and asks them at
 * each `]`. A construct that never matches, tried first wherever a label may be defined or asked for, replaces the
 * arrays by lists that also know the labels elsewhere. The lists look labels up in a set, where micromark's own take
 * time that grows with the square of the number of definitions.
 */
function knowLabels(this: Processor, isDefined: IsDefined): undefined {
  const data = this.data();
  data.micromarkExtensions ??= [];
  const extensions = data.micromarkExtensions;
  type Construct = NonNullable<NonNullable<(typeof extensions)[number]["text"]>[number]>;
  const installLabelLists: Construct = {
    tokenize(_effects, _ok, nok) {
      const context = this.parser;
      if (!(context.defined instanceof LabelList)) {
        context.defined = new LabelList((label) => isDefined(`[${label}`));
        context.gfmFootnotes = new LabelList((label) => isDefined(`^${label}`));
      }
      return nok;
    },
  };
  const atOpening = { ["[".charCodeAt(0)]: installLabelLists };
  const atClosing = { ["]".charCodeAt(0)]: installLabelLists };
  extensions.push({ document: atOpening, contentInitial: atOpening, text: { ...atOpening, ...atClosing } });
}

/** Stands in for an array of normalised labels that is only asked `includes` and `push`. */
class LabelList extends Array<string> {
  readonly #labels = new Set<string>();
  readonly #isElsewhere: (label: string) => boolean;

  constructor(isElsewhere: (label: string) => boolean) {
    super();
    this.#isElsewhere = isElsewhere;
  }

  override includes(label: string): boolean {
    return this.#labels.has(label) || this.#isElsewhere(label);
  }

  override push(...labels: string[]): number {
    for (const label of labels) this.#labels.add(label);
    return this.#labels.size;
  }
}
