import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCite } from "../../../src/citing/create-cite.ts";
import { readReference } from "../../../src/lookup/read-reference.ts";
import { type Chat, createChat } from "../../../src/terminal/chat/create-chat.ts";
import { openShippedLibrary } from "./open-shipped-library.ts";

let library: Awaited<ReturnType<typeof openShippedLibrary>>;
beforeAll(async () => {
  library = await openShippedLibrary();
});
afterAll(() => library?.close());

const QUESTION = "Who is Yaseen Malik?";
const MALIK = "most prominent Kashmiri leaders, Mr. Yaseen Malik";
const TITLE = "Joint Communique of the Meeting of the OIC Contact Group on Jammu and Kashmir";

function openChat(): Chat {
  return createChat({
    answer: (question) => library.answer(question, { limit: 2, filter: {} }),
    library,
    readReference,
    cite: createCite(),
    style: { colours: false, columns: 80 },
  });
}

/** What is shown to the last of several entries. */
async function replyTo(...entries: readonly string[]): Promise<string> {
  const chat = openChat();
  let reply = "";
  for (const entry of entries) reply = await chat.respond(entry);
  return reply;
}

describe("createChat", () => {
  test.each<[string, readonly string[], readonly (string | RegExp)[]]>([
    ["answers a question", [QUESTION], ["Strong match", MALIK]],
    ["takes a slash within a question for one", ["/etc/hosts is what?"], ["Nothing in the corpus"]],
    ["verifies", [`/verify ${MALIK}`], [/^Exact/i, "▌ most prominent Kashmiri"]],
    ["compares", [`/compare ${QUESTION}`], [MALIK]],
    [
      "takes a command in capitals",
      ["/CITE"],
      ["There is no quotation yet; ask a question first."],
    ],

    ["reads around a quotation", [QUESTION, "/context"], ["¶ 16\n", "▌ Denounced", "/next"]],
    ["counts quotations from 1", [QUESTION, "/context 0"], ["There is no quotation 0"]],
    [
      "says how many there are",
      [QUESTION, "/context 3"],
      ["There is no quotation 3; the last answer has 2."],
    ],
    ["turns a page", [QUESTION, "/context", "/next"], ["/previous", "/back"]],
    ["turns back", [QUESTION, "/context", "/next", "/previous"], ["▌ Denounced"]],
    ["comes back", [QUESTION, "/context", "/previous", "/previous", "/back"], ["▌ Denounced"]],
    ["opens nothing by itself", [QUESTION, "/next"], ["Nothing is open to be read"]],
    ["knows the first page", [`/quote ${TITLE} ¶ 3`, "/previous"], ["This was the first page."]],
    ["knows the last page", [`/quote ${TITLE} ¶ 3`, "/next"], ["This was the last page."]],
    [
      "forgets what was open with a question",
      [QUESTION, "/context", QUESTION, "/next"],
      ["Nothing is open"],
    ],

    ["quotes a paragraph", [`/quote ${TITLE} ¶ 16`], [MALIK, "¶ 16 of 25", "│ Denounced"]],
    ["quotes several", [`/quote ${TITLE} ¶ 2-3`], ["¶ 2\n", "¶ 3\n", "¶ 2–3 of 25"]],
    ["quotes by a locator, marked", ["/quote #Dh8PE4gP"], ["▌ Denounced"]],
    ["knows how many paragraphs", [`/quote ${TITLE} ¶ 99`], ["has paragraphs 1 to 25."]],
    [
      "knows no such source",
      ["/quote Moby\u001b Dick ¶ 1"],
      ["There is no source “Moby␛ Dick ¶ 1”"],
    ],
    [
      "lists sources",
      ["/sources"],
      ["25 paragraphs", TITLE.slice(0, 30), /^- .*\n(?:.*\n)*- .*\n(?:.*\n)*- /],
    ],
    ["lists sources by words", ["/sources contact group"], [/^- /]],
    ["finds no source", ["/sources zebra"], ["There is no source “zebra”."]],

    ["cites as text", [QUESTION, "/cite"], [MALIK, "\n— "]],
    ["cites the second", [QUESTION, "/cite 2 text"], ["\n— "]],
    ["cites in a form", [QUESTION, "/cite 1 bibtex"], [/@\w+\{/, MALIK]],
    ["cites in a form alone", [QUESTION, "/cite APA"], [MALIK, "(2024"]],
    ["cites for programs", [QUESTION, "/cite csl-json"], [/^\[\n/]],

    ["lists commands", ["/help"], ["/verify TEXT", "/cite [N] [FORM]", "/quit"]],
    [
      "names what it does not know",
      ["/qiut now"],
      ["There is no /qiut; /help says what there is."],
    ],
  ])("%s", async (_what, entries, expected) => {
    const reply = await replyTo(...entries);
    for (const part of expected) {
      if (typeof part === "string")
        expect(reply.replace(/\n +[▌│] /g, " ") + reply).toContain(part);
      else expect(reply).toMatch(part);
    }
  });

  test.each([
    ["/verify", "/verify TEXT"],
    ["/compare ", "/compare QUESTION"],
    ["/quote", "/quote REFERENCE"],
    ["/context two", "/context [N]"],
    ["/next 2", "/next"],
    ["/previous 2", "/previous"],
    ["/back 2", "/back"],
    ["/help me", "/help"],
    ["/cite harvard", "/cite [N] [FORM]"],
    ["/cite apa 1", "/cite [N] [FORM]"],
    ["/cite 1apa", "/cite [N] [FORM]"],
  ])("says of %j how it is used, in one sentence", async (entry, usage) => {
    const reply = await replyTo(QUESTION, entry);
    expect(reply.startsWith(`Type ${usage}: `)).toBe(true);
    expect(reply).not.toContain("\n");
  });

  test("pages through the whole source, each paragraph once, in both directions", async () => {
    const chat = openChat();
    await chat.respond(QUESTION);
    const pages = [await chat.respond("/context")];
    while (pages.at(-1)?.includes("/next")) pages.push(await chat.respond("/next"));
    await chat.respond("/back");
    while (pages[0]?.includes("/previous")) pages.unshift(await chat.respond("/previous"));
    const numbers = pages.flatMap((page) =>
      [...page.matchAll(/^ {2}¶ (\d+)$/gm)].map(([, number]) => Number(number)),
    );
    expect(pages.length).toBeGreaterThan(3);
    expect([...new Set(numbers)]).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
    expect(pages.filter((page) => page.includes("▌"))).toHaveLength(1);
  });

  test.each<[string, readonly string[]]>([
    ["/c", ["/compare ", "/context ", "/cite "]],
    ["/qu", ["/quote ", "/quit"]],
    ["/cite 1 b", ["bibtex"]],
    ["/cite m", ["markdown", "mla"]],
    ["What is /c", []],
    ["/nothing c", []],
  ])("completes %j", async (line, found) => {
    expect((await openChat().complete(line))[0]).toEqual(found);
  });

  test("completes titles, in any case, or by the words of only one", async () => {
    const { complete } = openChat();
    const [begun, typed] = await complete("/quote joint comm");
    expect([begun.every((title) => title.startsWith("Joint Communique")), typed]).toEqual([
      true,
      "joint comm",
    ]);
    expect(begun.length).toBeGreaterThan(0);
    expect((await complete("/sources zebra"))[0]).toEqual([]);
  });
});
