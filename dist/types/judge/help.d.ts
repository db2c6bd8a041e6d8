/** Where a rule is explained. */
export declare function helpFor(rule: string): string;
