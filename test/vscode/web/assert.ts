// Stands in for `node:assert`: the few functions that the suites use.
function ok(value: unknown, message = "not as it should be"): asserts value {
  if (!value) throw new Error(message);
}

function equal(actual: unknown, expected: unknown, message = "not equal"): void {
  ok(Object.is(actual, expected), `${message}: ${show(actual)} instead of ${show(expected)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(show(actual), show(expected), message);
}

function match(text: string, pattern: RegExp, message = "no match"): void {
  ok(pattern.test(text), `${message}: ${show(text)} with ${pattern}`);
}

function notEqual(actual: unknown, unwanted: unknown, message = "equal"): void {
  ok(!Object.is(actual, unwanted), `${message}: ${show(actual)}`);
}

function doesNotMatch(text: string, pattern: RegExp, message = "a match"): void {
  ok(!pattern.test(text), `${message}: ${show(text)} with ${pattern}`);
}

function fail(message: string): never {
  throw new Error(message);
}

async function rejects(asked: Promise<unknown> | (() => Promise<unknown>), pattern = /(?:)/): Promise<void> {
  const error = await (typeof asked === "function" ? asked() : asked).then(
    () => undefined,
    (reason: unknown) => String(reason),
  );
  ok(error !== undefined, "it was not refused");
  match(error, pattern);
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

export const strict = Object.assign(ok, {
  ...{ ok, fail, equal, notEqual, deepEqual, match, doesNotMatch, rejects },
});
