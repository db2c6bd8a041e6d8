/** Shapes by which well-known services' credentials can be told from other text. */
const tokenShapes = [
  /\bgh[pousr]_[A-Za-z0-9]{20,}/,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/,
  /\bglpat-[A-Za-z0-9_-]{16,}/,
  /\bnpm_[A-Za-z0-9]{30,}/,
  /\bsk-[A-Za-z0-9_-]{16,}/,
  /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bAIza[A-Za-z0-9_-]{30,}/,
  /\bhf_[A-Za-z0-9]{20,}/,
  /\bpypi-[A-Za-z0-9_-]{30,}/,
  /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/,
  /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}/,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/,
];

/** Words that mean a secret wherever they end a name. */
const strongName =
  /(?:(?:^|-)(?:api-?key|access-?key|secret-?key|private-?key|token|secret|password|passwd|pwd|passphrase|credentials?|bearer|authorization|cookie)|^(?:key|auth|pat|pass))$/;
/** Words that may: then the value has to look like one. */
const weakName = /(?:^|-)(?:key|auth|pat|pass|session|signature|sig)$/;

/** What the client or a person fills in; a default inside a reference is text like any other. */
const reference =
  /^(?:(?:bearer|basic|token)\s+)?(?:\$\{[^}:]+(?::-)?\}|\$\{(?:env|input):[^}:]+\}|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|\{\{[^}]+\}\}|<[^>]+>)?$/i;
/** Numbers, switches and modes. */
const ordinary =
  /^(?:\d{1,6}|true|false|yes|no|on|off|none|null|auto|basic|oauth|oauth2|bearer|default|env|prompt|required|optional|disabled|enabled)$/i;
const filePath = /^(?:\.{0,2}[\\/]|~[\\/]|[A-Za-z]:[\\/])|^[\w-]+\.[A-Za-z]{2,6}$/;

/** Whether text holds the token of a well-known service. */
export function holdsToken(text: string): boolean {
  return tokenShapes.some((shape) => shape.test(text));
}

/** Whether a value only refers to one that is elsewhere, or asks a person for it. */
export function isReference(value: string): boolean {
  return reference.test(value.trim());
}

/** Whether a name and its value look like a credential. */
export function namesSecret(name: string, value: string): boolean {
  const text = value.trim().replace(/^(?:bearer|basic|token)\s+(?=\S)/i, "");
  if (isReference(value) || ordinary.test(text) || filePath.test(text)) return false;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[_.]/g, "-")
    .toLowerCase();
  return strongName.test(words) || (weakName.test(words) && looksRandom(text));
}

/** Long, and of letters and digits mixed: unlike a word, a name or a number. */
function looksRandom(text: string): boolean {
  return text.length >= 16 && /\d/.test(text) && /[A-Za-z]/.test(text) && !/\s/.test(text);
}
