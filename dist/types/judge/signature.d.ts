import { type Family } from "./verdict.js";
/** Rules about who built it and who vouches for it. A signature is judged as a whole: its parts mean one signer. */
export declare const judgeSignature: Family;
