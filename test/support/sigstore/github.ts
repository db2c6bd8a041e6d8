import type { IncomingMessage, ServerResponse } from "node:http";
import { serve } from "../http.ts";
import type { Bundle } from "./bundle.ts";
import { answerBadly, type Fault } from "./fault.ts";

/** An attestation as GitHub keeps it. */
export interface Kept {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: number;
  /** `sha256:…` of what it is about. */
  readonly digest: string;
  readonly predicateType: string;
  readonly bundle: Bundle;
  /** Whether it has to be fetched from another address, where it lies compressed with Snappy. */
  readonly apart?: boolean;
}

/** GitHub's interface for artifact attestations, on loopback. */
export interface FakeAttestations {
  /** Address of the interface, without a slash at the end. */
  readonly url: string;
  /** Method and path of each request, in order. */
  readonly requests: string[];
  /** The header `authorization` of each request, in order. */
  readonly authorizations: (string | null)[];
  /** That of each request for a bundle at the other address, which must not see a token. */
  readonly apartAuthorizations: (string | null)[];
  keep(attestation: Kept): void;
  /** How many attestations stand on a page at most. */
  setPageSize(size: number): void;
  /** Answers badly from now on; null to answer well again. */
  spoil(fault: Fault | null): void;
}

export async function startAttestations(): Promise<FakeAttestations> {
  const kept: Kept[] = [];
  const requests: string[] = [];
  const authorizations: (string | null)[] = [];
  const apartAuthorizations: (string | null)[] = [];
  let fault: Fault | null = null;
  let pageSize = 30;
  const { origin: apart } = await serve((request, response) => {
    apartAuthorizations.push(request.headers.authorization ?? null);
    sendApart(response, kept[Number(request.url?.slice(1))]);
  });
  const { origin } = await serve((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    authorizations.push(request.headers.authorization ?? null);
    const url = new URL(request.url ?? "", "http://127.0.0.1");
    const found = ownersOf(url).flatMap((owner) => kept.filter((one) => isWanted(one, owner, url)));
    answer(request, response, { url, found, all: kept, fault, pageSize, origin, apart });
  });
  return {
    url: origin,
    requests,
    authorizations,
    apartAuthorizations,
    keep: (attestation) => void kept.push(attestation),
    setPageSize: (size) => {
      pageSize = size;
    },
    spoil: (how) => {
      fault = how;
    },
  };
}

interface Question {
  readonly url: URL;
  readonly found: readonly Kept[];
  readonly all: readonly Kept[];
  readonly fault: Fault | null;
  readonly pageSize: number;
  readonly origin: string;
  /** Where the bundles lie. */
  readonly apart: string;
}

function answer(request: IncomingMessage, response: ServerResponse, question: Question): void {
  const { url, found, all, fault, pageSize, origin, apart } = question;
  const size = Math.min(Number(url.searchParams.get("per_page") ?? pageSize), pageSize);
  const start = Number(url.searchParams.get("after") ?? 0);
  const attestations = found.slice(start, start + size).map((one) => ({
    repository_id: one.repositoryId,
    bundle_url: `${apart}/${all.indexOf(one)}`,
    bundle: one.apart === true ? null : one.bundle,
  }));
  const next = new URL(url.pathname + url.search, origin);
  next.searchParams.set("after", String(start + size));
  const link = start + size < found.length ? { link: `<${next.href}>; rel="next"` } : {};
  const type = { "content-type": "application/json; charset=utf-8" };
  if (fault !== null) answerBadly(request, response, fault, { attestations });
  else if (found.length > 0)
    response.writeHead(200, { ...type, ...link }).end(JSON.stringify({ attestations }));
  else response.writeHead(404, type).end(`{"message":"Not Found","status":"404"}`);
}

/** Whose attestations are asked for: a repository's, or an owner's with a slash at the end. */
function ownersOf({ pathname }: URL): string[] {
  const [, kind, owner, name] = pathname.split("/");
  if (kind === "repos") return [`${owner}/${name}`];
  return kind === "users" || kind === "orgs" ? [`${owner}/`] : [];
}

function isWanted({ repository, digest, predicateType }: Kept, owner: string, url: URL): boolean {
  const isOwned = owner.endsWith("/") ? repository.startsWith(owner) : repository === owner;
  const type = url.searchParams.get("predicate_type") ?? predicateType;
  const names = new Map([["provenance", "https://slsa.dev/provenance/v1"]]);
  const isAbout = decodeURIComponent(url.pathname).endsWith(`/attestations/${digest}`);
  return isOwned && isAbout && (names.get(type) ?? type) === predicateType;
}

function sendApart(response: ServerResponse, kept: Kept | undefined): void {
  if (kept === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": "application/x-snappy" });
  response.end(storeAsSnappy(Buffer.from(JSON.stringify(kept.bundle))));
}

/** Bytes in Snappy's block format, as literals only. */
function storeAsSnappy(bytes: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.from(varint(bytes.length))];
  for (let start = 0; start < bytes.length; start += 0x10000) {
    const literal = bytes.subarray(start, start + 0x10000);
    const length = literal.length - 1;
    parts.push(Buffer.of(61 << 2, length & 0xff, length >> 8), literal);
  }
  return Buffer.concat(parts);
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}
