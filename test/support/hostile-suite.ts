import { describe, expect, it } from "vitest";
import { attacks, type Expected } from "../hostile/attacks.ts";
import { type Run, runAttack, sandbox } from "./hostile-run.ts";
import { independentFingerprint } from "./probe.ts";

/** What a terminal or a CI runner obeys, or a person does not see. */
export const hidden = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|^::|##\[/mu;
const graceSeconds = 5;
const honest = independentFingerprint(
  '{"name":"a","description":"Does it.","inputSchema":{"type":"object"}}',
);

/** Runs all attacks of one file of test/fixtures/hostile. */
export function describeAttacks(family: keyof typeof attacks): void {
  describe(`a server in the sandbox "${sandbox}"`, () => {
    it.each(attacks[family].map((attack) => [attack.name, attack] as const))("that %s", async (_, attack) => {
      const { name, timeout = 30, outlives = false } = attack;
      const run = await runAttack(name, timeout);
      try {
        const expected = sandbox === "none" ? attack.expected : (attack.inSandbox ?? attack.expected);
        expectOutcome(run, expected);
        expect(run.printed).not.toMatch(hidden);
        const [server] = run.report.servers;
        expect(server?.durationMs ?? 0).toBeLessThan(1000 * (timeout + graceSeconds));
        if (!outlives || sandbox !== "none")
          await expect.poll(run.left, { timeout: 1000 * graceSeconds, interval: 50 }).toEqual([]);
      } finally {
        for (const pid of run.left()) process.kill(pid, "SIGKILL");
      }
    });
  });
}

function expectOutcome({ code, report, lockfile }: Run, expected: Expected): void {
  if ("refused" in expected) {
    expect(report.errors).toMatchObject([{ code: expected.refused, server: "hostile" }]);
    expect([code, lockfile]).toEqual([2, null]);
    expect(report.errors[0]?.message).toContain(expected.saying ?? "");
    expect(report.errors[0]?.message.length).toBeLessThan(2_000);
    return;
  }
  expect(report.errors).toEqual([]);
  expect(code).toBe(0);
  const { tools } = JSON.parse(lockfile ?? "{}").servers.hostile.surface;
  const names = Object.keys(tools);
  expect(typeof expected.locked === "number" ? names.length : names).toEqual(expected.locked);
  if (expected.asClean === true) expect(tools.a.fingerprint).toBe(honest);
}
