import { expect, onTestFinished, test } from "vitest";
import { examineAccount } from "../../src/discord/examine-account.ts";
import { openDiscord } from "../support/discord/open-discord.ts";
import { TOKEN } from "../support/discord/reading-room.ts";

async function open() {
  const discord = await openDiscord();
  onTestFinished(() => discord.close());
  return discord;
}

test("whose the token is, and what the bot lacks in its servers, is asked of Discord", async () => {
  const { apiUrl } = await open();
  expect(await examineAccount({ token: TOKEN, apiUrl, mostMs: 5000 })).toEqual({
    kind: "known",
    name: "Verbatim",
    inviteLink: expect.stringContaining("client_id=90000000000000002"),
    privileged: ["Presence Intent", "Server Members Intent", "Message Content Intent"],
    servers: [{ name: "Reading Room", lacks: ["Embed Links"] }],
  });
});

test("a token of nobody is told from a network that is not there, or too slow", async () => {
  const { apiUrl, fail } = await open();
  const examine = async (token: string, url = apiUrl) =>
    (await examineAccount({ token, apiUrl: url, mostMs: 500 })).kind;
  expect(await examine("no.bodys.token")).toBe("rejected");
  expect(await examine(TOKEN, "http://127.0.0.1:9/api")).toBe("unreachable");
  fail({ method: "GET", path: /users/, waitMs: 1500 });
  expect(await examine(TOKEN)).toBe("unreachable");
});
