// Makes small Word and OpenDocument files.
import { strToU8, zipSync } from "fflate";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface DocxParts {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Other entries of the archive, by name. */
  readonly others?: Readonly<Record<string, Uint8Array>>;
}

const RELATED = ["styles", "numbering", "footnotes", "comments", "header"] as const;
const ROOTS = {
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  comments: "comments",
  header: "hdr",
};

export function docx(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const add = (name: string, xml: string) => {
    files[name] = strToU8(XML + xml);
  };
  const present = RELATED.filter((name) => parts[name] !== undefined);
  const overrides = present.map(
    (name) =>
      `<Override PartName="/word/${fileOf(name)}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
  );
  add(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${overrides.join("")}</Types>`,
  );
  add("_rels/.rels", relationships([["officeDocument", "word/document.xml"]]));
  add("word/_rels/document.xml.rels", relationships(present.map((name) => [name, fileOf(name)])));
  add("word/document.xml", `<w:document ${W}><w:body>${parts.body}</w:body></w:document>`);
  for (const name of present)
    add(`word/${fileOf(name)}`, `<w:${ROOTS[name]} ${W}>${parts[name]}</w:${ROOTS[name]}>`);
  return zipSync({ ...files, ...parts.others });
}

function fileOf(name: string): string {
  return name === "header" ? "header1.xml" : `${name}.xml`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${TYPE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** A paragraph of a style, with a level of a list. */
export function p(text: string, { style = "", list = "", level = 0 } = {}): string {
  const styled = style && `<w:pStyle w:val="${style}"/>`;
  const numbered = list && `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  return `<w:p><w:pPr>${styled}${numbered}</w:pPr>${text.startsWith("<") ? text : run(text)}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of cells; each holds paragraphs, or text for one. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string) => `<w:tc>${content.startsWith("<") ? content : p(content)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** Styles as Word makes them in Dutch: ids are translated, names are not. */
export const HEADINGS = [1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Kop${level}"><w:name w:val="heading ${level}"/><w:pPr><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="9"/></w:numPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  )
  .join("");

export interface ListLevel {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
}

/** Lists by id, each with its levels. */
export function numbering(lists: Readonly<Record<string, readonly ListLevel[]>>): string {
  const abstracts = Object.entries(lists).map(
    ([id, levels]) =>
      `<w:abstractNum w:abstractNumId="${id}">${levels
        .map(
          ({ format, text, start = 1 }, i) =>
            `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
        )
        .join("")}</w:abstractNum>`,
  );
  const numbers = Object.keys(lists).map(
    (id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  );
  return [...abstracts, ...numbers].join("");
}

/** An OpenDocument text with this in `office:text`. */
export function odt(text: string, { automatic = "", styles = "", manifest = "" } = {}): Uint8Array {
  const names = ["office", "text", "table", "style", "fo", "draw", "dc", "xlink"];
  const spaces = names.map((name) => `xmlns:${name}="urn:${name}"`).join(" ");
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(
      `${XML}<office:document-content ${spaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    "styles.xml": strToU8(`${XML}<office:document-styles ${spaces}>${styles}</office:document-styles>`),
    "META-INF/manifest.xml": strToU8(
      `${XML}<manifest:manifest xmlns:manifest="urn:manifest">${manifest}</manifest:manifest>`,
    ),
  });
}
