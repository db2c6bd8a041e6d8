/** Whether text holds the token of a well-known service. */
export declare function holdsToken(text: string): boolean;
/** Whether a value only refers to one that is elsewhere, or asks a person for it. */
export declare function isReference(value: string): boolean;
/** Whether a name and its value look like a credential. */
export declare function namesSecret(name: string, value: string): boolean;
