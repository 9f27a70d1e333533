// Who may import whom. The table is the plan of the house; a new arrow is a change of this table, with a reason in its commit.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";

interface Room {
  /** Rooms that files of this room may import from. */
  readonly rooms: readonly string[];
  /** Packages, by the start of their name. */
  readonly packages: readonly string[];
}

// `core/analysis/finding.ts` holds types that assessment and features share; see ARCHITECTURE.md.
const ROOMS: Readonly<Record<string, Room>> = {
  "server/src/core/text": { rooms: [], packages: [] },
  "server/src/core/syntax": { rooms: ["core/text"], packages: ["unified", "remark-", "mdast"] },
  "server/src/core/model": { rooms: ["core/text"], packages: ["mdast", "yaml"] },
  "server/src/core/catalogue": { rooms: ["core/text"], packages: [] },
  "server/src/core/assessment": { rooms: ["core/text", "core/model", "core/catalogue"], packages: [] },
  "server/src/core/rules": {
    rooms: ["core/text", "core/model", "core/catalogue", "core/assessment", "core/tender"],
    packages: [],
  },
  "server/src/core/analysis": {
    rooms: [
      "core/text",
      "core/syntax",
      "core/model",
      "core/catalogue",
      "core/assessment",
      "core/tender",
      "core/rules",
    ],
    packages: [],
  },
  // Reads the documents of one tender together, from what each of them says by itself.
  "server/src/core/tender": {
    rooms: ["core/text", "core/model", "core/catalogue", "core/assessment"],
    packages: [],
  },
  "server/src/core/features": {
    rooms: [
      "core/text",
      "core/model",
      "core/catalogue",
      "core/assessment",
      "core/analysis",
      "core/rules",
      "core/tender",
    ],
    packages: [],
  },
  // Counts over many documents what the features tell of each.
  "server/src/core/monitor": {
    rooms: [
      "core/text",
      "core/model",
      "core/catalogue",
      "core/assessment",
      "core/analysis",
      "core/tender",
      "core/features",
    ],
    packages: [],
  },
  // Judges what the other rooms found by what an organisation asks before publication.
  "server/src/core/gate": {
    rooms: ["core/text", "core/catalogue", "core/analysis", "core/features"],
    packages: [],
  },
  "server/src/project": { rooms: ["core"], packages: ["yaml"] },
  "server/src/lsp": {
    rooms: ["core", "project", "protocol", "import", "export"],
    packages: ["vscode-languageserver"],
  },
  "server/src/cli": {
    rooms: ["core", "project", "node", "import", "mcp", "version"],
    packages: ["node:", "vscode-languageserver"],
  },
  "server/src/mcp": {
    rooms: ["core", "cli", "version"],
    packages: ["node:", "@modelcontextprotocol/server"],
  },
  "server/src/node": {
    rooms: ["lsp", "project", "import", "export", "version"],
    packages: ["node:", "vscode-languageserver"],
  },
  "server/src/export": {
    rooms: ["import"],
    packages: ["@xmldom/", "docx", "fflate", "mdast", "remark-", "unified"],
  },
  "server/src/import": {
    rooms: [],
    packages: ["@xmldom/", "fflate", "hast", "mammoth", "mdast", "node:", "rehype-", "remark-", "unified"],
  },
  "server/src/browser": { rooms: ["lsp", "version"], packages: ["vscode-languageserver"] },
  client: { rooms: ["protocol"], packages: ["vscode"] },
};

const IMPORT = /^(?:import|export)\s+(?:[^"';=()]*?\bfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `core/text` for a file in `server/src/core/text`, `core` for the door of the core, `protocol` for `protocol.ts`. */
function roomOf(path: string): string {
  const inside = relative("server/src", path);
  if (inside.startsWith("..")) return path.split("/")[0] ?? path;
  const parts = inside.replace(/\.[jt]s$/, "").split("/");
  if (parts[0] !== "core") return parts[0] ?? "";
  return parts.length > 2 ? `core/${parts[1]}` : "core";
}

function faults(root: string, room: Room): string[] {
  const own = roomOf(join(root, "x.ts"));
  return sources(root).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(IMPORT)].flatMap((match) => {
      const target = (match[1] ?? match[2]) as string;
      const allowed = target.startsWith(".")
        ? [own, ...room.rooms].includes(roomOf(join(dirname(file), target)))
        : room.packages.some((start) => target.startsWith(start));
      return allowed ? [] : [`${file} may not import ${target}`];
    }),
  );
}

for (const [root, room] of Object.entries(ROOMS)) {
  test(`imports of ${root}`, () => assert.deepEqual(faults(root, room), []));
}

test("no rule imports another rule", () => {
  const folder = "server/src/core/rules";
  const rules = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const imports = rules.flatMap(({ name }) =>
    sources(join(folder, name)).flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(IMPORT)]
        .map((match) => join(dirname(file), (match[1] ?? match[2]) as string))
        .filter(
          (target) =>
            target.startsWith(folder) &&
            !target.startsWith(join(folder, name)) &&
            relative(folder, target).includes("/"),
        )
        .map((target) => `${file} imports ${target}`),
    ),
  );
  assert.deepEqual(imports, []);
});
