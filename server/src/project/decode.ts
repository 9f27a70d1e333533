// From the bytes of a file to the text of a document.

export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  /** `byte` counts from 1, as people do. */
  | { readonly kind: "binary"; readonly byte: number }
  | { readonly kind: "office" | "pdf" | "not-utf16" }
  | { readonly kind: "not-utf8"; readonly byte: number; readonly line: number };

/** Decodes UTF-8, and UTF-16 with a byte order mark. The mark itself is no part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, "utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, "utf-16be");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { kind: "office" };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: "office" };
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return { kind: "pdf" };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { kind: "binary", byte: nul + 1 };
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return notUtf8(bytes);
  }
}

function notUtf8(bytes: Uint8Array): Decoded {
  const at = firstInvalid(bytes, new TextDecoder().decode(bytes));
  return { kind: "not-utf8", byte: at + 1, line: lineNumberAt(bytes, at) };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const nul = text.indexOf("\0");
    return nul < 0 ? { kind: "text", text } : { kind: "binary", byte: 2 * nul + 3 };
  } catch {
    return { kind: "not-utf16" };
  }
}

/** The decoder puts U+FFFD for what it cannot read; the first one that is not in the bytes themselves tells where. */
function firstInvalid(bytes: Uint8Array, text: string): number {
  let byte = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  let from = 0;
  const encoder = new TextEncoder();
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", from)) {
    byte += encoder.encode(text.slice(from, at)).length;
    if (!startsWith(bytes.subarray(byte, byte + 3), [0xef, 0xbf, 0xbd])) return byte;
    byte += 3;
    from = at + 1;
  }
  return bytes.length;
}

function lineNumberAt(bytes: Uint8Array, at: number): number {
  let lineNumber = 1;
  for (let i = 0; i < at; i++) {
    if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) lineNumber++;
  }
  return lineNumber;
}
