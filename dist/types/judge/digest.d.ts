import type { Change } from "../model/change.js";
import type { Finding } from "../model/finding.js";
/** Identity of one change: over its server, subject, field, before and after. */
export declare function digestChange(change: Change): string;
/** Identity of the set of changes that need approval; null when none does. */
export declare function digestFindings(findings: readonly Finding[]): string | null;
