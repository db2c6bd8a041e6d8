/** How bad, for ordering: the worst first. */
export declare const severities: readonly ["critical", "high", "medium", "info"];
/** What policy does about it: `deny` and `approve` fail, `warn` is shown, `off` is not. */
export declare const actions: readonly ["deny", "approve", "warn", "off"];
export type Severity = (typeof severities)[number];
export type Action = (typeof actions)[number];
