import { isUtf8 } from "node:buffer";
import type { VerifiedSignature } from "../model/signature.ts";
import { type Element, readElement } from "./der.ts";
import { reject } from "./rejection.ts";

/** An extension of a certificate: its OID in dots, and what its octet string holds. */
export interface Extension {
  readonly oid: string;
  readonly value: Buffer;
}

type Identity = Omit<VerifiedSignature, "status">;

const fulcio = "1.3.6.1.4.1.57264.1.";
const subjectAlternativeName = "2.5.29.17";
const utf8String = 0x0c;
const sequence = 0x30;
const email = 0x81;
const uri = 0x86;

/**
 * Who signed, as a certificate of Fulcio says it (Fulcio's docs/oid-info.md). Extensions 1 to 6 hold bare text and
 * are GitHub's alone, later ones a UTF8String. What a certificate does not say is absent.
 */
export function readIdentity(extensions: readonly Extension[]): Identity {
  const values = new Map<string, Buffer>();
  for (const { oid, value } of extensions) {
    if (values.has(oid)) reject("its certificate has an extension twice");
    values.set(oid, value);
  }
  const text = (number: number) => {
    const value = values.get(`${fulcio}${number}`);
    if (value === undefined) return undefined;
    return number <= 6 ? readText(value) : readUtf8String(readElement(value));
  };
  const subject = readSubject(values.get(subjectAlternativeName));
  const old = subject.startsWith("https://github.com/") ? text : () => undefined;
  const fields = {
    issuer: text(8) ?? text(1) ?? reject("its certificate names no identity provider"),
    signer: withoutRef(subject),
    sourceRepository: text(12) ?? repositoryOf(old(5)),
    sourceRepositoryId: text(15),
    sourceOwnerId: text(17),
    buildConfig: optional(text(18), withoutRef),
    runner: text(11),
    trigger: text(20) ?? old(2),
    ref: text(14) ?? old(6),
    commit: text(13) ?? old(3),
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""),
  );
}

/**
 * A workflow's address without the ref that it ran at. Of an address in which more than the ref follows the first
 * `@`, nothing is cut: a file may be named `release.yml@x.yml`, and must not pass for `release.yml`.
 */
export function withoutRef(address: string): string {
  return /^(https:\/\/[^@]+)@(?:refs\/.+|[^@/]+)$/.exec(address)?.[1] ?? address;
}

function optional<T>(value: T | undefined, change: (value: T) => T): T | undefined {
  return value === undefined ? undefined : change(value);
}

function repositoryOf(name: string | undefined): string | undefined {
  return name === undefined || name === "" ? undefined : `https://github.com/${name}`;
}

/** The one name in the certificate: a URI or an e-mail address, in printable ASCII. */
function readSubject(extension: Buffer | undefined): string {
  if (extension === undefined) return reject("its certificate names nobody");
  const names = readElement(extension);
  const name = names.tag === sequence ? readElement(names.content) : undefined;
  if (name === undefined || (name.tag !== email && name.tag !== uri)) {
    return reject("its certificate names neither a URI nor an e-mail address");
  }
  const text = name.content.toString("latin1");
  return /^[!-~]{1,2048}$/.test(text) ? text : reject("the name in its certificate is not printable ASCII");
}

function readUtf8String(element: Element): string {
  return element.tag === utf8String
    ? readText(element.content)
    : reject("its certificate has a malformed extension");
}

function readText(bytes: Buffer): string {
  const text = isUtf8(bytes) && bytes.length <= 2048 ? bytes.toString("utf8") : "\0";
  return /^[^\p{C}\p{Zl}\p{Zp}]*$/u.test(text)
    ? text
    : reject("an extension of its certificate is not plain text");
}
