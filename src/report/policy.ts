import type { Policy } from "../model/policy.ts";
import { visible } from "./escape.ts";

/** What a valid policy makes different, for reading; `today` is a day in UTC as YYYY-MM-DD. */
export function formatPolicy(policy: Policy, file: string, today: string): string {
  const ended = policy.exceptions.filter(({ expires }) => expires < today).length;
  const ignored = Object.entries(policy.servers).filter(([, server]) => server.unsafeIgnore === true);
  const volatile = Object.entries(policy.servers).flatMap(([server, { volatile = [] }]) =>
    volatile.map((place) => `${server} ${place}`),
  );
  const lines = [
    [policy.enforcement === "observe", "observe: findings fail nothing"],
    [policy.require.pinned, "every declaration must name an exact version"],
    ...Object.entries(policy.rules).map(([id, action]) => [true, `stricter: ${id} ${action}`] as const),
    ...Object.entries(policy.advisories).map(
      ([severity, action]) => [true, `advisories of severity ${severity}: ${action}`] as const,
    ),
    ...Object.entries(policy.unsafeRules).map(([id, action]) => [true, `unsafe: ${id} ${action}`] as const),
    ...volatile.map((place) => [true, `masked: ${visible(place)}`] as const),
    ...ignored.map(([server]) => [true, `unsafe: ${visible(server)} is ignored`] as const),
    ...policy.exceptions.map(
      ({ finding, reason, expires }) =>
        [true, `exception until ${expires}: ${finding.slice(0, 19)}… ${visible(reason)}`] as const,
    ),
    [ended > 0, `${ended} of ${policy.exceptions.length} exceptions have ended and count no more`],
  ] as const;
  const told = lines.flatMap(([applies, line]) => (applies ? [`  ${line}`] : []));
  const nothing = "  every rule counts as docs/rules.md says";
  return `${visible(file)} is valid\n${(told.length === 0 ? [nothing] : told).join("\n")}\n`;
}
