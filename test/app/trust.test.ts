import { describe, expect, it } from "vitest";
import { ageInDays, ageWarnings } from "../../src/app/trust.ts";
import { fakeWorld } from "../support/fake-world.ts";

const today = fakeWorld().today();
const root = `sha256:${"0".repeat(64)}`;
const dayBefore = (days: number) =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

describe("the age of a trust root", () => {
  it.each([0, 1, 180])("is no reason for a warning at %d days", (days) => {
    expect(ageWarnings({ root, taken: dayBefore(days) }, today)).toEqual([]);
  });

  it("is told from day 181 on, with what to do", () => {
    const [warning, ...others] = ageWarnings({ root, taken: dayBefore(181) }, today);
    expect([warning, others]).toEqual([expect.stringMatching(/181 days old.*mcp-lock trust update/), []]);
  });

  it("is not told of a file of the user's, nor where nothing was verified", () => {
    expect([...ageWarnings({ root, taken: null }, today), ...ageWarnings(null, today)]).toEqual([]);
  });

  it.each([
    ["2026-02-28", "2026-03-01", 1],
    ["2028-02-28", "2028-03-01", 2],
    ["2026-03-28", "2026-03-30", 2],
    ["2026-11-21", "2026-11-20", -1],
  ])("from %s to %s is %d days", (day, then, days) => {
    expect(ageInDays(day, then)).toBe(days);
  });
});
