// The licences of the packages that the bundles hold; each of them asks to travel with its code.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One text with the licence of every package of which esbuild took code, sorted by name. */
export function thirdPartyNotices(metafiles) {
  const folders = new Set(
    metafiles
      .flatMap(({ inputs }) => Object.keys(inputs))
      .map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
      .filter((folder) => folder !== undefined),
  );
  const notices = [...folders].map((folder) => {
    const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    // Packages of the first years of npm give a list.
    const license = manifest.license ?? manifest.licenses?.[0]?.type;
    if (!license) throw new Error(`No licence in ${folder}`);
    const { author } = manifest;
    const owner = (typeof author === "object" ? author.name : author) ?? "its authors";
    return {
      title: `${manifest.name} ${manifest.version} (${license})`,
      text: licenceText(folder) ?? `Copyright ${owner}, under the ${license} licence.`,
    };
  });
  const sorted = notices.sort((a, b) => (a.title < b.title ? -1 : 1));
  const parts = sorted.map(({ title, text }) => `${title}\n${"-".repeat(title.length)}\n\n${text}\n`);
  return ["Speerpunt contains code of these packages.\n", ...parts].join("\n");
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(txt|md))?$/i.test(name));
  return file && readFileSync(path.join(folder, file), "utf8").trim();
}
