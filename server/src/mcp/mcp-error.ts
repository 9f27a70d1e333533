/** What the caller of a tool did wrong, in a sentence that it may read. */
export class McpError extends Error {
  override readonly name = "McpError";
}
