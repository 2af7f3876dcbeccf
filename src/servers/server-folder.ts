import { join } from "node:path";

/** Where what one server has is kept. */
export interface ServerFolder {
  readonly path: string;
  /** What it may be quoted from, with the metadata beside it. */
  readonly documents: string;
  /** What comes in is looked at here before it is taken in. */
  readonly arriving: string;
  readonly index: string;
}

/** Of Discord's ids, so that no other text ever becomes a path. */
const ID = /^\d{1,20}$/;

export function isServerId(text: string): boolean {
  return ID.test(text);
}

/** @param directory of all servers; @throws for what is no id of a server */
export function serverFolder(directory: string, serverId: string): ServerFolder {
  if (!isServerId(serverId)) throw new Error("A server's id must be a number.");
  const path = join(directory, serverId);
  return {
    path,
    documents: join(path, "documents"),
    arriving: join(path, "arriving"),
    index: join(path, "index"),
  };
}
