import { reportFault } from "../terminal/report-fault.ts";
import { letReadersLeave } from "./let-readers-leave.ts";

/**
 * A verb that cannot be loaded, because a package is not there or damaged, is no one's error to
 * catch: Node throws it where nobody waits. Once loaded, a verb has an edge of its own.
 */
process.once("uncaughtException", (error) => {
  process.stderr.write(`${reportFault(error, "place")}\n`);
  process.exit(1);
});

/** Here, because every verb goes through this, whatever it writes and with what. */
letReadersLeave(process.stdout);
