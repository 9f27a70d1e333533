// A folder on disk for the time of one test.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Folder {
  readonly path: (name: string) => string;
  readonly uri: (name?: string) => string;
}

/** Runs with a new folder that holds these files. */
export async function withFolder(
  files: Readonly<Record<string, string>>,
  run: (folder: Folder) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "speerpunt-lsp-"));
  const path = (name: string) => join(root, name);
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(path(name), ".."), { recursive: true });
      await writeFile(path(name), text);
    }
    await run({ path, uri: (name = "") => pathToFileURL(path(name)).href.replace(/\/$/, "") });
  } finally {
    await rm(root, { recursive: true });
  }
}
