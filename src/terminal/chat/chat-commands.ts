import { back } from "./back.ts";
import type { ChatCommand } from "./chat-command.ts";
import { cite } from "./cite.ts";
import { compare } from "./compare.ts";
import { context } from "./context.ts";
import { help } from "./help.ts";
import { next } from "./next.ts";
import { previous } from "./previous.ts";
import { quote } from "./quote.ts";
import { sources } from "./sources.ts";
import { verify } from "./verify.ts";

/** In the order of /help. */
export const CHAT_COMMANDS: readonly ChatCommand[] = [
  verify,
  compare,
  context,
  next,
  previous,
  back,
  quote,
  sources,
  cite,
  help,
];
