// When the engine makes machine code of what is run.
import { setFlagsFromString } from "node:v8";

/** That of Node 20, which lacks a few things that later ones have. */
export const isOldEngine = Number.parseInt(process.versions.v8, 10) < 12;

/** The engine counts bytes of its own code; by itself it waits for 67,584. */
const BYTES_BEFORE_COMPILING = 300_000;

/**
 * Lets the engine of Node 20 wait longer before it compiles a function well: call it before anything else runs.
 *
 * It compiles beside what runs, and that takes the other processor, or half of the only one. Measured on two of those:
 * a check of one document takes a third less, of two hundred a tenth, and the slowest keystrokes half. Later engines do
 * so by themselves, and do not know the flag.
 */
export function compileLater(): void {
  if (isOldEngine) setFlagsFromString(`--interrupt-budget=${BYTES_BEFORE_COMPILING}`);
}
