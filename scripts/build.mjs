// Bundles the shells into dist/. Types are checked by `tsc -b`, not here.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { thirdPartyNotices } from "./notices.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const shared = {
  bundle: true,
  minify: true,
  sourcemap: false,
  metafile: true,
  logLevel: "warning",
  // Licences go into one file for all bundles instead.
  legalComments: "none",
};
const node = { ...shared, platform: "node", target: "node20.19", format: "esm" };

const results = await Promise.all([
  build({
    ...node,
    entryPoints: { cli: "server/src/cli/main.ts", server: "server/src/node/main.ts" },
    outdir: "dist",
    define: { SPEERPUNT_VERSION: JSON.stringify(version) },
    banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
  }),
  build({
    ...shared,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode"],
    // VS Code loads CommonJS on every version that the manifest allows, a module only on newer ones.
    entryPoints: { client: "client/src/node/main.ts" },
    outdir: "dist",
    outExtension: { ".js": ".cjs" },
  }),
]);

writeFileSync("dist/ThirdPartyNotices.txt", thirdPartyNotices(results.map(({ metafile }) => metafile)));
