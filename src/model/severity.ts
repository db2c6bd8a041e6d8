/** How bad, for ordering: the worst first. */
export const severities = ["critical", "high", "medium", "info"] as const;
/** What policy does about it: `deny` and `approve` fail, `warn` is shown, `off` is not. */
export const actions = ["deny", "approve", "warn", "off"] as const;

export type Severity = (typeof severities)[number];
export type Action = (typeof actions)[number];
