import { State } from "vscode-languageclient";
import { offerRestart } from "../recovery.js";
import type { Session } from "../session.js";
import { word } from "../words.js";

/** Stops the server, also one that no longer answers, and starts it again with every open document. */
export async function restartServer({ client, output }: Session): Promise<void> {
  try {
    if (client.state === State.Running) await client.stop().catch((error) => output.warn(String(error)));
    await client.start();
  } catch (error) {
    void offerRestart(word("server.startFailed", { error: String(error) }), output);
  }
}
