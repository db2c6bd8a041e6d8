import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatLockfile } from "../../src/lockfile/format.ts";
import { validate } from "../../src/lockfile/is-lockfile.generated.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/model/json-value.ts";
import { LockfileOnDisk } from "../../src/model/lockfile.ts";
import { type Choose, choices, chooser, jsonValue } from "../support/json-values.ts";
import { anyLockfile } from "../support/lockfiles.ts";

const onDisk: fc.Arbitrary<JsonValue> = anyLockfile.map((lockfile) => JSON.parse(formatLockfile(lockfile)));

/** What somebody, or some other program, may write in the place of something else. */
const replacement: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue[]>(
    null,
    true,
    false,
    "",
    "x",
    0,
    -1,
    1,
    1.5,
    2 ** 53,
    1e21,
    [],
    {},
    [""],
    [null],
    ["a"],
  ),
  fc.constantFrom(
    "npm",
    "local",
    "remote",
    "stdio",
    "http",
    "sse",
    "ws",
    "mcp-lock",
    "pkg:npm/a",
    "pkg:pypi/a",
  ),
  fc.constantFrom(
    `sha256:${"0".repeat(64)}`,
    `sha256:${"g".repeat(64)}`,
    `sha256:${"0".repeat(63)}\n`,
    `SHA256:${"0".repeat(64)}`,
  ),
  fc.constantFrom(`sha512-${"A".repeat(86)}==`, `sha512-${"A".repeat(86)}==\n`, `sha512-${"-".repeat(86)}==`),
  jsonValue,
);
const extraKey = fc.constantFrom(
  "pinned",
  "cwd",
  "url",
  "requests",
  "otherKeys",
  "settings",
  "novelty",
  "constructor",
);

const mutated = fc
  .tuple(onDisk, fc.array(fc.tuple(choices, replacement, extraKey), { minLength: 1, maxLength: 3 }))
  .map(([value, edits]) =>
    edits.reduce<JsonValue>((now, [bytes, other, key]) => edit(now, other, key, chooser(bytes)), value),
  );

describe("the compiled validator", () => {
  it("accepts every lockfile that is written", () => {
    fc.assert(
      fc.property(onDisk, (value) => {
        expect(validate(value)).toBe(true);
      }),
    );
  });

  it("agrees with the schema on lockfiles that were edited", () => {
    fc.assert(
      fc.property(mutated, (value) => {
        expect(validate(value)).toBe(LockfileOnDisk.safeParse(value).success);
      }),
      { numRuns: 2_000 },
    );
  });

  it("agrees with the schema on any other JSON", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(validate(value)).toBe(LockfileOnDisk.safeParse(value).success);
      }),
    );
  });

  it("refuses a good part of the edited lockfiles, and accepts a good part", () => {
    const verdicts = fc.sample(mutated, { numRuns: 500, seed: 1 }).map((value) => validate(value));
    const accepted = verdicts.filter(Boolean).length;
    expect([accepted > 25, accepted < 475]).toEqual([true, true]);
  });
});

/** Changes, adds or takes out something at some place, mostly deep inside. */
function edit(value: JsonValue, other: JsonValue, key: string, choose: Choose): JsonValue {
  if (Array.isArray(value)) {
    if (value.length === 0 || choose(5) === 0) return [...value, other];
    const at = choose(value.length);
    return choose(4) === 0
      ? value.toSpliced(at, 1)
      : value.with(at, edit(value[at] ?? null, other, key, choose));
  }
  if (!isJsonObject(value) || Object.keys(value).length === 0) return other;
  return editObject(value, other, key, choose);
}

function editObject(object: JsonObject, other: JsonValue, key: string, choose: Choose): JsonObject {
  const entries = Object.entries(object);
  const at = choose(entries.length);
  const [name, member] = entries[at] ?? ["", null];
  switch (choose(12)) {
    case 0:
      return Object.fromEntries(entries.toSpliced(at, 1));
    case 1:
      return { ...object, [key]: other };
    case 2:
      return { ...object, [name]: other };
    default:
      return { ...object, [name]: edit(member, other, key, choose) };
  }
}
