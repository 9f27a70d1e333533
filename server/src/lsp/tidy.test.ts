import assert from "node:assert/strict";
import { test } from "node:test";
import { Tidy } from "./tidy.js";

test("memory is given back in a pause after much editing, once", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  let collected = 0;
  const tidy = new Tidy(() => collected++);
  for (let i = 0; i < 30; i++) {
    tidy.edited(1_000_000);
    context.mock.timers.tick(100);
  }
  assert.equal(collected, 0, "not while somebody types");
  context.mock.timers.tick(500);
  assert.equal(collected, 1);
  context.mock.timers.tick(5_000);
  assert.equal(collected, 1);
});

test("small documents leave nothing worth a collection", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  let collected = 0;
  const tidy = new Tidy(() => collected++);
  for (let i = 0; i < 300; i++) tidy.edited(50_000);
  context.mock.timers.tick(10_000);
  assert.equal(collected, 0);
});

test("a stopped server collects nothing any more", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  let collected = 0;
  const tidy = new Tidy(() => collected++);
  tidy.edited(30_000_000);
  tidy.stop();
  context.mock.timers.tick(10_000);
  assert.equal(collected, 0);
});
