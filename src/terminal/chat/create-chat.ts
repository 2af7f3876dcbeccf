import type { Answer } from "../../domain/answer.ts";
import { renderAnswer } from "../render-answer.ts";
import { toOneLine } from "../to-one-line.ts";
import type { ChatMemory, ChatOutcome, ChatParts, Completion } from "./chat-command.ts";
import { CHAT_COMMANDS } from "./chat-commands.ts";
import { quotationsOf } from "./quotations-of.ts";

/** Ends the prompt, so it is no command. */
export const QUIT = "/quit";

/** A conversation with one person. */
export interface Chat {
  /**
   * What is shown to a question or a command.
   * @throws Fault, to be told as it is, after which the chat goes on
   */
  respond(entry: string): Promise<string>;
  /** What Tab makes of what was typed so far. */
  complete(line: string): Promise<Completion>;
}

interface CreateChatOptions extends ChatParts {
  readonly answer: (question: string) => Promise<Answer>;
}

/** Brings questions to the corpus and commands to their files, and remembers what was shown. */
export function createChat({ answer, ...parts }: CreateChatOptions): Chat {
  let memory: ChatMemory = { quotations: [], reading: null };

  return {
    async respond(entry) {
      const called = readCall(entry);
      if (called === null) {
        const given = await answer(entry);
        memory = { quotations: quotationsOf(given), reading: null };
        return renderAnswer(given, parts.style);
      }
      const command = findCommand(called.name);
      if (command === undefined) {
        return `There is no /${toOneLine(called.name)}; /help says what there is.`;
      }
      const outcome: ChatOutcome = await command.run(called.typed, {
        ...parts,
        memory,
        commands: CHAT_COMMANDS,
      });
      switch (outcome.kind) {
        case "shown":
          memory = { ...memory, ...outcome.memory };
          return outcome.text;
        case "refused":
          return outcome.sentence;
        case "misused":
          return `Type ${command.usage}: ${command.summary}.`;
      }
    },
    async complete(line) {
      const [, name, typed] = BEGUN.exec(line) ?? [];
      if (name === undefined) return [[], line];
      if (typed !== undefined) {
        return (await findCommand(name)?.complete?.(typed, parts)) ?? [[], line];
      }
      const names = [...CHAT_COMMANDS.map((command) => `/${command.name} `), QUIT];
      return [names.filter((one) => one.startsWith(line)), line];
    },
  };
}

/** A question may begin with a slash, as in "/etc/hosts is what?": a command is one word behind it. */
const CALL = /^\/([\w-]+)(?:\s+(.*))?$/su;
const BEGUN = /^\/([\w-]*)(?:\s+(.*))?$/su;

function readCall(entry: string) {
  const [, name, typed = ""] = CALL.exec(entry) ?? [];
  return name === undefined ? null : { name, typed: typed.trim() };
}

function findCommand(name: string) {
  return CHAT_COMMANDS.find((command) => command.name === name.toLowerCase());
}
