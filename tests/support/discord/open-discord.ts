import { setTimeout as wait } from "node:timers/promises";
import { type Called, waitForOutcome } from "./called.ts";
import { createBooks, tokenOf } from "./create-books.ts";
import { openWorld } from "./open-world.ts";
import { messagePayload, optionsOf, resolvedOf, surroundingsOf } from "./payloads.ts";
import { BOT, CHANNELS, MESSAGE } from "./reading-room.ts";
import type { ShownComponent, ShownMessage } from "./shown-message.ts";
import type { StandIn } from "./stand-in.ts";

const COMMAND = "90000000000000070";

export async function openDiscord(): Promise<StandIn> {
  const books = createBooks();
  const { twin, proxy, gateway, guilds, close } = await openWorld(books);
  const { messages, calls, unpinged } = books;
  let sent = 0;

  const call: StandIn["call"] = async (person, payload, where = {}) => {
    const { message, channel = message?.channelId ?? CHANNELS.general } = where;
    const id = `80000000000${String(calls.size + 1).padStart(6, "0")}`;
    const token = `call-${id}`;
    const called = begin(channel, message?.id ?? null);
    calls.set(token, called);
    await twin.prisma.interactionResponse.create({
      data: {
        interactionId: id,
        interactionToken: token,
        applicationId: BOT,
        channelId: channel,
        type: 0,
        messageId: null,
        acknowledged: false,
      },
    });
    called.sentMs = performance.now();
    gateway.dispatch("INTERACTION_CREATE", {
      ...payload,
      ...surroundingsOf(person, channel, where.appPermissions),
      id,
      token,
      ...(message === undefined ? {} : { message: messagePayload(message) }),
    });
    return () => waitForOutcome(called, messages);
  };
  const outcome = async (...given: Parameters<typeof call>) => (await call(...given))();

  return {
    apiUrl: `http://127.0.0.1:${proxy.port}/api`,
    requests: proxy.requests,
    violations: proxy.violations,
    gateway,
    close,
    call,
    fail: (fault) => proxy.fail({ times: 1, status: null, waitMs: 0, ...fault }),
    slash(person, name, plain = {}, where = {}) {
      const { options = optionsOf(plain), resolved = {} } = where;
      const data = { id: COMMAND, name, type: 1, options, resolved };
      return outcome(person, { type: 2, data }, where);
    },
    suggest(person, name, typed, where = {}) {
      const focused = optionsOf(typed).map((option) => ({ ...option, focused: true }));
      const { options = focused } = where;
      return outcome(person, { type: 4, data: { id: COMMAND, name, type: 1, options } }, where);
    },
    submit(person, form, values, where = {}) {
      const components = form.components.map(({ component: { custom_id, value = "" } }) => ({
        type: 18,
        component: { type: 4, custom_id, value: values[custom_id] ?? value },
      }));
      const data = { custom_id: form.custom_id, components };
      return outcome(person, { type: 5, data }, where);
    },
    attach(filename, bytes, claimed = {}) {
      const id = `70000000000${String(++sent).padStart(6, "0")}`;
      const url = proxy.keep(`/attachments/${id}`, bytes);
      return { id, filename, size: bytes.length, url, ...claimed };
    },
    leave: (guildId, how = "removed") => guilds.leave(guildId, how),
    join: (guildId) => guilds.join(guildId),
    onMessage(person, name, message, where = {}) {
      const { channel = CHANNELS.general } = where;
      const target = {
        ...messagePayload({ id: MESSAGE, channelId: channel }),
        ...message,
      };
      const resolved = { messages: { [MESSAGE]: target } };
      const data = { id: COMMAND, name, type: 3, target_id: MESSAGE, resolved };
      return outcome(person, { type: 2, data }, where);
    },
    press(person, message, label) {
      const { custom_id, disabled } = findComponent(message, label);
      if (disabled) throw new Error(`"${label}" cannot be pressed.`);
      return outcome(person, { type: 3, data: { custom_id, component_type: 2 } }, { message });
    },
    choose(person, message, placeholder, values) {
      const { custom_id, type } = findComponent(message, placeholder);
      const resolved = resolvedOf(type, values);
      const data = { custom_id, component_type: type, values, resolved };
      return outcome(person, { type: 3, data }, { message });
    },
    async say(person, content, where = {}) {
      const { channel = CHANNELS.general, replyTo, pings = true, waitMs = 5000 } = where;
      const before = new Set(messages.keys());
      if (replyTo !== undefined && !pings) unpinged.add(replyTo);
      const messageReference = { message_id: replyTo ?? "", channel_id: channel };
      await twin.simulateUserMessage({
        channelId: channel,
        userId: person.id,
        content,
        ...(replyTo === undefined ? {} : { messageReference }),
      });
      for (const until = performance.now() + waitMs; performance.now() < until; await wait(5)) {
        const answer = [...messages.values()].find(
          ({ id, channelId }) => !before.has(id) && channelId === channel,
        );
        if (answer !== undefined) return answer;
      }
      return null;
    },
    shown: (messageId) => messages.get(messageId) ?? null,
    channelOf(request) {
      const [, channel] = /^\/channels\/(\d+)\//.exec(request.path) ?? [];
      return channel ?? calls.get(tokenOf(request))?.channelId ?? null;
    },
    publicMessages: () => [...messages.values()].filter(({ isEphemeral }) => !isEphemeral),
  };
}

function begin(channelId: string, messageId: string | null): Called {
  return {
    channelId,
    messageId,
    sentMs: 0,
    ack: null,
    doneAtMs: 0,
    replyId: null,
    isTakenBack: false,
    isEdited: false,
    followUps: [],
    choices: [],
    form: null,
  };
}

/** By the beginning of its label or placeholder. */
function findComponent(message: ShownMessage, wanted: string): ShownComponent {
  const all = message.components.flatMap(({ components }) => components);
  const nameOf = ({ label, placeholder }: ShownComponent) => label ?? placeholder ?? "";
  const found = all.find((component) => nameOf(component).startsWith(wanted));
  if (found !== undefined) return found;
  throw new Error(`No "${wanted}" among ${JSON.stringify(all.map(nameOf))}`);
}
