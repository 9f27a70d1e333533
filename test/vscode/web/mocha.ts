// Stands in for the package: in a browser mocha is a script that leaves its functions in the global scope.
import "mocha/mocha.js";

mocha.setup({ ui: "tdd", reporter: "spec", timeout: 60_000 });
export const { suite, test } = globalThis;
export const run = (done: (failures: number) => void) => mocha.run(done);
