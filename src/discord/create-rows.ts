import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ComponentType,
} from "discord.js";

/** Rows of components; those without any are left out, since Discord takes no empty one. */
export function createRows(
  ...rows: readonly (readonly APIComponentInMessageActionRow[])[]
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  return rows
    .filter((components) => components.length > 0)
    .map((components) => ({ type: ComponentType.ActionRow, components: [...components] }));
}
