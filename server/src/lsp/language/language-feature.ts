// A language feature: what it adds to the capabilities of the server, and the requests that it answers.
import type { Connection, ServerCapabilities } from "vscode-languageserver";
import type { ClientAbilities } from "../capabilities.js";
import type { Guard } from "../guard.js";
import type { Converter } from "../host.js";
import type { Session } from "../session.js";

export interface LanguageFeature {
  /** What the server may declare to this client; only what `serve` answers may stand here, a test asks each of them. */
  capabilities(client: ClientAbilities): Partial<ServerCapabilities>;
  /** Ties its requests to the connection; called before the client has said who it is. */
  serve(desk: Desk): void;
}

/** Where a language feature gets its requests and what it needs to answer them. */
export interface Desk {
  readonly connection: Connection;
  /** Every request passes through it; it lets none through before there is a session. */
  readonly guard: Guard;
  /** Reads and makes Word files, where the host can. */
  readonly converter: Converter | undefined;
  /** What the server knows of the client. Throws before `initialize`. */
  session(): Session;
}
