/** The fake's own time, in whole seconds as GitHub tells it. */
export interface Clock {
  now(): string;
  /** Lets a second pass, unless time stands still, and tells the time. */
  tick(): string;
  advance(seconds: number): void;
  /** All that happens within takes place in one second. */
  sameSecond<T>(action: () => T): T;
}

export function makeClock(start = "2026-03-02T09:00:00Z"): Clock {
  let time = Date.parse(start);
  let isStill = false;
  const now = () => new Date(time).toISOString().replace(".000Z", "Z");
  const advance = (seconds: number) => {
    time += seconds * 1000;
  };
  return {
    now,
    advance,
    tick: () => {
      if (!isStill) advance(1);
      return now();
    },
    sameSecond: (action) => {
      advance(1);
      isStill = true;
      try {
        return action();
      } finally {
        isStill = false;
      }
    },
  };
}
