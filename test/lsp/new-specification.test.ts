import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  NewSpecification,
  NewSpecificationParams,
  SpecificationChoices,
} from "../../server/src/protocol.js";
import { type Client, withClient } from "./client.js";

const BARE: NewSpecificationParams = {
  productGroup: "papier",
  documentLanguage: "nl",
  procedure: "europees openbaar",
  examples: false,
};

function ask(client: Client, params: unknown) {
  return client.request<NewSpecification | null>("speerpunt/newSpecification", params);
}

test("a new specification is a text, and a snippet that says the same", () =>
  withClient({}, async (client) => {
    const made = await ask(client, { ...BARE, examples: true });
    assert.ok(made);
    assert.match(made.text, /^procedure: europees openbaar$/m);
    assert.match(made.snippet, /^---\ntitel: "\$\{1:\[titel van de opdracht\]\}"/);
    const plain = made.snippet
      .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, "$1")
      .replace(/\$0$/, "")
      .replace(/\\([\\$}])/g, "$1");
    assert.equal(plain, made.text);
  }));

test("the settings decide which spearheads a new specification has", () =>
  withClient({ settings: () => ({ spearheads: ["circulair"] }) }, async (client) => {
    const made = await ask(client, BARE);
    assert.match(made?.text ?? "", /Circulair/);
    assert.doesNotMatch(made?.text ?? "", /Klimaatneutraal/);
  }));

test("without a product group or a language there is no new specification", () =>
  withClient({}, async (client) => {
    for (const wrong of [{}, { ...BARE, productGroup: 5 }, { ...BARE, documentLanguage: "fr" }])
      assert.equal(await ask(client, wrong), null);
  }));

test("the choices are the product groups with their codes, and the procedures per language", () =>
  withClient({}, async (client) => {
    const choices = await client.request<SpecificationChoices>("speerpunt/specificationChoices");
    const hardware = choices.productGroups.find(({ id }) => id === "ict-hardware");
    assert.ok(hardware?.cpv.includes("30200000"));
    assert.ok(choices.procedures.nl.includes("niet-openbaar"));
    assert.ok(choices.procedures.en.includes("restricted"));
  }));
