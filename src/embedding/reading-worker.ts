import { parentPort, workerData } from "node:worker_threads";
import { poolTokens } from "./pool-tokens.ts";
import type { ReadingReply, ReadingRequest, ReadingSetup } from "./reading-messages.ts";
import { sketchTokens } from "./sketch-tokens.ts";
import { transformers } from "./transformers.ts";

// The whole life of a reading thread: it opens the model, reads passes in order, closes the model.
const port = parentPort;
if (!port) throw new Error("reading-worker.ts runs as a thread only");
const reply = (message: ReadingReply, moved: readonly ArrayBuffer[] = []) =>
  port.postMessage(message, moved);

// `createReader` sent it.
const { folder, dtype, pooling } = workerData as ReadingSetup;
const network = await transformers.openNetwork(folder, dtype);

port.on("message", async (request: ReadingRequest) => {
  if (request === "close") {
    await network.close();
    port.close();
    return;
  }
  const { id, pass } = request;
  try {
    const hidden = await network.run(pass.ids);
    const pooled = poolTokens(hidden, pass, pooling);
    const sketches = sketchTokens(hidden, network.dimensions);
    reply({ id, pooled, sketches }, [pooled.buffer, sketches.buffer]);
  } catch (error) {
    reply({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});
reply({ dimensions: network.dimensions });
