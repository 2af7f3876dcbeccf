import type { Audience } from "./answer-components.ts";
import type { Occasion } from "./read-occasion.ts";

/** Who will see a message; alone with the bot there is nobody to post for. */
export function audienceFor({ isAlone }: Occasion, visibility: "private" | "public"): Audience {
  return visibility === "public" || isAlone ? "all" : "one";
}
