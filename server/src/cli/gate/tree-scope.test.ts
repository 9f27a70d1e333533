import assert from "node:assert/strict";
import { test } from "node:test";
import { treeScope } from "./tree-scope.js";

const FILES = [
  "leidraad.md",
  "kleding/leidraad.md",
  "kleding/bijlagen/eisen.md",
  "kleding/bijlagen/oud/eisen.md",
  "kleding/oud/leidraad.md",
  "papier/leidraad.md",
  "juridisch/contract-kleding.md",
];

function needed(...scope: Parameters<typeof treeScope>): string[] {
  return FILES.filter(treeScope(...scope));
}

test("of a folder everything is needed, of a document its tender, and nothing else", () => {
  assert.deepEqual(needed({ folders: [""], files: [] }, []), FILES);
  assert.deepEqual(needed({ folders: ["kleding"], files: [] }, []), FILES.slice(1, 5));
  assert.deepEqual(needed({ folders: [], files: ["papier/leidraad.md"] }, []), ["papier/leidraad.md"]);
  const tender = ["kleding/leidraad.md", "kleding/bijlagen/eisen.md"];
  for (const file of tender) assert.deepEqual(needed({ folders: [], files: [file] }, []), tender);
  assert.deepEqual(needed({ folders: ["kleding/bijlagen"], files: [] }, []), FILES.slice(1, 4));
  assert.deepEqual(needed({ folders: [], files: [] }, []), []);
});

test("a tender that a project file lists is needed in all of its folders", () => {
  const documents = ["kleding/leidraad.md"];
  const tenders = [{ documents: ["kleding/*.md", "juridisch/*.md"] }, { documents: ["papier"] }];
  assert.deepEqual(needed({ folders: [], files: documents }, [{ folder: "", tenders, documents }]), [
    ...FILES.slice(1, 5),
    "juridisch/contract-kleding.md",
  ]);
});
