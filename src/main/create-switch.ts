/** Something that is replaced while it is in use. */
export interface Switch<Held> {
  current(): Held;
  /** What is in use stays open until `run` is done, whatever takes its place meanwhile. */
  use<Result>(run: (held: Held) => Result | Promise<Result>): Promise<Result>;
  replace(next: Held): void;
  /** Nothing may be used after this. */
  close(): void;
}

/** @param close is called once for each that was held, when its last user is done */
export function createSwitch<Held>(first: Held, close: (held: Held) => void): Switch<Held> {
  let place = { held: first, users: 0, isReplaced: false };
  const closeIfDone = (one: typeof place) => {
    if (one.isReplaced && one.users === 0) close(one.held);
  };
  const leave = () => {
    place.isReplaced = true;
    closeIfDone(place);
  };
  return {
    current: () => place.held,
    async use(run) {
      const used = place;
      used.users++;
      try {
        return await run(used.held);
      } finally {
        used.users--;
        closeIfDone(used);
      }
    },
    replace(next) {
      leave();
      place = { held: next, users: 0, isReplaced: false };
    },
    close: leave,
  };
}
