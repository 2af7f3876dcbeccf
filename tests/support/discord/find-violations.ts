/**
 * What in a body breaks Discord's limits: stated here again, apart from the project's own numbers,
 * so that a mistake in one of them is found.
 */
export function findViolations(path: string, body: unknown): readonly string[] {
  if (path.includes("/commands")) return findCommandViolations(body);
  if (path.endsWith("/callback")) {
    const { type, data } = body as { type: number; data?: Body };
    if (type === 9) return findFormViolations(data as unknown as Form);
    if (type === 8) return findChoiceViolations(data?.choices ?? []);
    return type === 4 || type === 7 ? findMessageViolations(data ?? {}) : [];
  }
  return /\/messages|\/webhooks\//.test(path) ? findMessageViolations(body as Body) : [];
}

interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly {
    readonly label: string;
    readonly description?: string;
    readonly component: { readonly custom_id: string; readonly value?: string };
  }[];
}

function findFormViolations({ custom_id, title, components }: Form): readonly string[] {
  return [
    ...over("custom id of a form", custom_id.length, 100),
    ...over("title of a form", title.length, 45),
    ...over("fields of a form", components.length, 5),
    ...components.flatMap(({ label, description = "", component: { value = "" } }) => [
      ...over("label of a field", label.length, 45),
      ...over("description of a field", description.length, 100),
      ...over("value of a field", value.length, 4000),
    ]),
  ];
}

interface Body {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly { readonly components: readonly Component[] }[];
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
  readonly choices?: readonly Choice[];
}

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly author?: { readonly name: string };
  readonly footer?: { readonly text: string };
  readonly fields?: readonly unknown[];
}

interface Component {
  readonly type: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
}

interface Choice {
  readonly name: string;
  readonly value: string;
}

function findMessageViolations(body: Body): readonly string[] {
  const { content = "", embeds = [], components = [] } = body;
  const all = components.flatMap((row) => row.components);
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  return [
    ...over("content", content.length, 2000),
    ...over("embeds", embeds.length, 10),
    ...over(
      "text of all embeds",
      embeds.reduce((sum, embed) => sum + sizeOf(embed), 0),
      6000,
    ),
    ...embeds.flatMap(findEmbedViolations),
    ...over("rows", components.length, 5),
    ...components.flatMap((row) => findRowViolations(row.components)),
    ...(new Set(ids).size < ids.length ? [`custom ids are not unique: ${ids.join(" ")}`] : []),
    ...(content === "" && embeds.length === 0 ? ["the message is empty"] : []),
    ...(body.allowed_mentions?.parse?.length === 0 ? [] : ["allowed_mentions.parse is not []"]),
  ];
}

function sizeOf({ title, description, author, footer }: Embed): number {
  return [title, description, author?.name, footer?.text].join("").length;
}

function findEmbedViolations(embed: Embed): readonly string[] {
  return [
    ...over("embed title", embed.title?.length ?? 0, 256),
    ...over("embed description", embed.description?.length ?? 0, 4096),
    ...over("embed author", embed.author?.name.length ?? 0, 256),
    ...over("embed footer", embed.footer?.text.length ?? 0, 2048),
    ...over("embed fields, which phones cannot copy", embed.fields?.length ?? 0, 0),
    ...(embed.description === "" ? ["embed description is empty"] : []),
  ];
}

function findRowViolations(components: readonly Component[]): readonly string[] {
  const selects = components.filter(({ type }) => type !== 2);
  return [
    ...(components.length === 0 ? ["a row is empty"] : []),
    ...over("buttons in a row", components.length, 5),
    ...(selects.length > 0 && components.length > 1 ? ["a menu shares its row"] : []),
    ...components.flatMap((component) => [
      ...over("custom id", component.custom_id?.length ?? 0, 100),
      ...over("label", component.label?.length ?? 0, 80),
      ...(component.type === 2 && !component.label ? ["a button has no label"] : []),
      ...over("placeholder", component.placeholder?.length ?? 0, 150),
      ...over("options", component.options?.length ?? 0, 25),
      ...(component.options?.length === 0 ? ["a menu has no options"] : []),
      ...(component.options ?? []).flatMap((option) => [
        ...over("option label", option.label.length, 100),
        ...(option.label === "" ? ["an option has no label"] : []),
        ...over("option value", option.value.length, 100),
        ...over("option description", option.description?.length ?? 0, 100),
      ]),
    ]),
  ];
}

function findChoiceViolations(choices: readonly Choice[]): readonly string[] {
  return [
    ...over("choices", choices.length, 25),
    ...choices.flatMap(({ name, value }) => [
      ...over("choice name", name.length, 100),
      ...over("choice value", value.length, 100),
      ...(name === "" ? ["a choice has no name"] : []),
    ]),
  ];
}

interface CommandPart {
  readonly name: string;
  readonly type?: number;
  readonly description?: string;
  readonly required?: boolean;
  readonly options?: readonly CommandPart[];
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function findCommandViolations(body: unknown): readonly string[] {
  const commands = (Array.isArray(body) ? body : [body]) as readonly CommandPart[];
  return [
    ...over("commands", commands.length, 100),
    ...commands.flatMap((command) => findPartViolations(command, command.type === 3)),
  ];
}

function findPartViolations(part: CommandPart, isMenu: boolean): readonly string[] {
  const names = [part.name, ...Object.values(part.name_localizations ?? {})];
  const descriptions = [part.description, ...Object.values(part.description_localizations ?? {})];
  const firstOptional = part.options?.findIndex(({ required }) => !required) ?? -1;
  const late = part.options?.slice(Math.max(0, firstOptional)).some(({ required }) => required);
  return [
    ...names.flatMap((name) => over(`name ${name}`, name.length, 32)),
    ...(isMenu
      ? []
      : names
          .filter((name) => !NAME.test(name) || name !== name.toLowerCase())
          .map((name) => `no name for a command: ${name}`)),
    ...(isMenu
      ? []
      : descriptions.flatMap((text) => [
          ...over(`description of ${part.name}`, text?.length ?? 0, 100),
          ...(text ? [] : [`${part.name} has no description`]),
        ])),
    ...(firstOptional >= 0 && late ? [`${part.name} has required options behind others`] : []),
    ...(part.options ?? []).flatMap((option) => findPartViolations(option, false)),
  ];
}

function over(what: string, size: number, most: number): readonly string[] {
  return size > most ? [`${what}: ${size} of at most ${most}`] : [];
}
