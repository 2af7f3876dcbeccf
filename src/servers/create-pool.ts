import { clearTimeout, setTimeout } from "node:timers";

/** Things that are opened at first use and closed when they were not used for a while. */
export interface Pool<Held> {
  /** @param run is given `null` where there is nothing to open; what it is given stays open */
  use<Result>(name: string, run: (held: Held | null) => Promise<Result>): Promise<Result>;
  /** Closes what is open by that name when its last user is done, and settles then. */
  drop(name: string): Promise<void>;
  /** Nothing may be used after this. */
  close(): void;
}

interface Place<Held> {
  readonly opening: Promise<Held | null>;
  held: Held | null;
  users: number;
  /** Closes it when nobody has used it for a while. */
  timer: NodeJS.Timeout | undefined;
  /** Called when its last user is done. */
  onFree: () => void;
}

export function createPool<Held>({
  open,
  close,
  most,
  idleMs,
}: {
  /** `null` where there is nothing to open; asked again at the next use. */
  readonly open: (name: string) => Promise<Held | null>;
  readonly close: (held: Held) => void;
  /** Of more than so many, those that were not used for longest are closed. */
  readonly most: number;
  readonly idleMs: number;
}): Pool<Held> {
  /** Those used last are last. */
  const places = new Map<string, Place<Held>>();

  const shut = (name: string, place: Place<Held>) => {
    clearTimeout(place.timer);
    if (places.get(name) === place) places.delete(name);
    if (place.held !== null) close(place.held);
    place.held = null;
  };
  const enter = (name: string): Place<Held> => {
    const place = places.get(name) ?? begin(open(name));
    places.delete(name);
    places.set(name, place);
    clearTimeout(place.timer);
    place.users++;
    return place;
  };
  const leave = (name: string, place: Place<Held>) => {
    place.users--;
    if (place.users > 0) return;
    place.onFree();
    if (place.held === null) shut(name, place);
    else place.timer = setTimeout(() => shut(name, place), idleMs).unref();
    makeRoom();
  };
  const makeRoom = () => {
    for (const [name, place] of places) {
      if (places.size <= most) return;
      if (place.users === 0) shut(name, place);
    }
  };

  return {
    async use(name, run) {
      const place = enter(name);
      try {
        place.held = await place.opening;
        return await run(place.held);
      } finally {
        leave(name, place);
      }
    },
    async drop(name) {
      const place = places.get(name);
      if (place === undefined) return;
      places.delete(name);
      if (place.users > 0) {
        await new Promise<void>((resolve) => {
          place.onFree = resolve;
        });
      }
      shut(name, place);
    },
    close() {
      for (const [name, place] of places) shut(name, place);
    },
  };
}

function begin<Held>(opening: Promise<Held | null>): Place<Held> {
  return { opening, held: null, users: 0, timer: undefined, onFree() {} };
}
