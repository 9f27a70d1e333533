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

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

export const strict = Object.assign(ok, { equal, deepEqual, match, ok });
