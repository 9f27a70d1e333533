// Two names of the browser's types that vscode-oniguruma mentions and the tests never touch.
declare namespace WebAssembly {
  type ImportValue = unknown;
  type WebAssemblyInstantiatedSource = unknown;
}
