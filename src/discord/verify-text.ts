import type { ServerSettings } from "../domain/server-settings.ts";
import type { BotParts } from "./bot-parts.ts";
import { renderVerification } from "./render-verification.ts";
import type { Outcome } from "./respond.ts";
import type { Wording } from "./wording.ts";

/** Compares a text with the corpus, as a message. */
export async function verifyText(
  text: string,
  {
    bot,
    style,
    wording,
  }: {
    readonly bot: BotParts;
    readonly style: ServerSettings["style"];
    readonly wording: Wording;
  },
): Promise<Outcome> {
  const verifications = await bot.library.verify(text);
  const rendered = renderVerification(verifications, { style, wording });
  return { kind: "message", message: { ...rendered, components: [] } };
}
