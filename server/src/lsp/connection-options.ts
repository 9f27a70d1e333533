import { type ConnectionOptions, LSPErrorCodes, type RequestMessage } from "vscode-languageserver";

/** The client may withdraw a request before its turn has come: then it is not carried out at all. */
export const CONNECTION_OPTIONS: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: (message) => ({
      jsonrpc: "2.0",
      id: (message as RequestMessage).id,
      error: { code: LSPErrorCodes.RequestCancelled, message: "The request was cancelled." },
    }),
  },
};
