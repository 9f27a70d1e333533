// Files that are damaged, locked, hostile or something else: each is refused for its own reason, soon.
import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { importDocument } from "../../server/src/import/import-document.js";
import { docx, odt, p } from "./office.js";

async function reason(bytes: Uint8Array): Promise<string> {
  const imported = await importDocument(bytes, { remarkBy: "{author}" });
  return imported.kind === "refused" ? imported.reason : imported.kind;
}

/** A compound file as far as it is looked at: its first bytes, and the name of a stream. */
function compound(stream: string): Uint8Array {
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    Buffer.alloc(508),
    Buffer.from(stream, "utf16le"),
  ]);
}

test("locked and old files say so", async () => {
  assert.equal(await reason(compound("EncryptedPackage")), "encrypted");
  assert.equal(await reason(compound("WordDocument")), "old-word");
  assert.equal(await reason(compound("Workbook")), "other-office");
  const entry = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
  assert.equal(await reason(odt("", { manifest: entry })), "encrypted");
  const locked = docx({ body: p("x") });
  locked[6] = 1;
  assert.equal(await reason(locked), "encrypted");
});

test("a workbook, a PDF and noise are no text documents", async () => {
  assert.equal(await reason(zipSync({ "xl/workbook.xml": strToU8("<x/>") })), "other-office");
  assert.equal(await reason(strToU8("%PDF-1.7")), "pdf");
  assert.equal(await reason(new Uint8Array([1, 0, 2, 0])), "unknown");
});

test("damaged files, at whatever place they break", async () => {
  const whole = docx({ body: p("x").repeat(200) });
  for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
    assert.equal(await reason(whole.slice(0, Math.floor(whole.length * part))), "damaged");
  }
  assert.equal(await reason(zipSync({ "word/document.xml": strToU8("<w:document><unclosed>") })), "damaged");
  assert.equal(await reason(zipSync({})), "damaged");
});

test("an archive that unpacks to far more than it is, is not unpacked", async () => {
  const bomb = zipSync({ "word/document.xml": new Uint8Array(60_000_000).fill(32) });
  assert.ok(bomb.length < 100_000);
  assert.equal(await reason(bomb), "too-large-inside");
  const many = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, i) => [`word/${i}.xml`, new Uint8Array()]),
  );
  assert.equal(await reason(zipSync(many, { level: 0 })), "too-large-inside");
});

test("what is not read is not unpacked, however large it says it is", async () => {
  const bytes = docx({ body: p("Tekst."), others: { "word/media/film.bin": new Uint8Array(150_000_000) } });
  assert.equal(await reason(bytes), "text");
});

test("entities that grow are refused with the declaration that makes them", async () => {
  const xml = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]><w:document>&b;</w:document>';
  assert.equal(await reason(zipSync({ "word/document.xml": strToU8(xml) })), "damaged");
});
