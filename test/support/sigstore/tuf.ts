import { serve } from "../http.ts";
import { makeRepository } from "../repository.ts";
import { answerBadly, type Fault } from "./fault.ts";
import { type KeyPair, keyPairOf, sha256, signWith } from "./keys.ts";

/** The files of a repository that a client reads after the metadata, by name. */
export type Targets = Readonly<Record<string, unknown>>;

export interface Publication {
  /** When its metadata expires. */
  readonly expires?: string;
  /** Whether it is signed with a key that the root does not name. */
  readonly byOtherKey?: boolean;
}

/** A repository of The Update Framework on loopback (specification 1.0, with consistent snapshots). */
export interface FakeTuf {
  /** Where the metadata lies; the targets are below `targets/`. */
  readonly url: string;
  /** A file with the first root, as a client is delivered with it. */
  readonly rootPath: string;
  /** Paths asked for, in order. */
  readonly requests: string[];
  /** Publishes the next version: of these targets and of no other. */
  publish(targets: Targets, how?: Publication): void;
  /** Hands the repository over to another key; the new root is signed by both, or by the new one only. */
  rotate(signers?: "both" | "new"): void;
  /** Serves again what it served before the last version. */
  rollBack(): void;
  /** Serves other bytes than the metadata says; as many of them. */
  tamper(target: string): void;
  /** Answers badly where a path ends like this; null to answer well again. */
  spoil(path: string, fault: Fault | null): void;
}

/** A repository with these targets, of a name: the same name has the same keys. */
export async function startTuf(targets: Targets, name = "sigstore"): Promise<FakeTuf> {
  const files = new Map<string, string>();
  const before: Map<string, string>[] = [];
  const faults = new Map<string, Fault | null>();
  const requests: string[] = [];
  let key = keyPairOf(`${name} tuf 1`);
  let rootVersion = 1;
  let version = 0;

  const { origin } = await serve((request, response) => {
    const path = (request.url ?? "").slice(1);
    requests.push(path);
    const found = files.get(path);
    const fault = [...faults].find(([end, how]) => how !== null && path.endsWith(end))?.[1] ?? null;
    if (fault !== null) answerBadly(request, response, fault, found);
    else if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200).end(found);
  });

  const putRoot = (signers: readonly KeyPair[]) =>
    files.set(`${rootVersion}.root.json`, signed(rootOf(rootVersion, key), signers));
  const publish: FakeTuf["publish"] = (published, { expires = far, byOtherKey = false } = {}) => {
    before.push(new Map(files));
    version += 1;
    const by = byOtherKey ? keyPairOf(`${name} tuf other`) : key;
    for (const [path, bytes] of versionOf(version, published, expires, by)) files.set(path, bytes);
  };

  putRoot([key]);
  const delivered = makeRepository({ "root.json": files.get("1.root.json") ?? "" });
  publish(targets);
  return {
    url: origin,
    rootPath: delivered.path("root.json"),
    requests,
    publish,
    rotate: (signers = "both") => {
      const old = key;
      rootVersion += 1;
      key = keyPairOf(`${name} tuf ${rootVersion}`);
      putRoot(signers === "both" ? [old, key] : [key]);
    },
    rollBack: () => {
      const last = before.pop() ?? new Map<string, string>();
      files.clear();
      for (const [path, bytes] of last) files.set(path, bytes);
    },
    tamper: (target) => {
      for (const [path, bytes] of files)
        if (path === pathOf(target, bytes)) files.set(path, bytes.replace(/\w/g, "x"));
    },
    spoil: (path, fault) => void faults.set(path, fault),
  };
}

/** The files of a version of the repository. */
function versionOf(version: number, targets: Targets, expires: string, key: KeyPair): Map<string, string> {
  const files = new Map<string, string>();
  const put = (path: string, role: string, content: object) => {
    const text = signed({ _type: role, spec_version: "1.0.0", version, expires, ...content }, [key]);
    files.set(path, text);
    return { [`${role}.json`]: { version, ...descriptionOf(text) } };
  };
  const described = Object.entries(targets).map(([target, value]) => {
    const bytes = JSON.stringify(value);
    files.set(pathOf(target, bytes), bytes);
    return [target, descriptionOf(bytes)];
  });
  const targetsMeta = put(`${version}.targets.json`, "targets", { targets: Object.fromEntries(described) });
  const snapshotMeta = put(`${version}.snapshot.json`, "snapshot", { meta: targetsMeta });
  put("timestamp.json", "timestamp", { meta: snapshotMeta });
  return files;
}

/** The hash stands before the last part of the name. */
function pathOf(target: string, bytes: string): string {
  return `targets/${target.replace(/[^/]*$/, (last) => `${hashOf(bytes)}.${last}`)}`;
}

const far = "2049-01-01T00:00:00Z";

function rootOf(version: number, key: KeyPair): object {
  const role = { keyids: [idOf(key)], threshold: 1 };
  return {
    _type: "root",
    spec_version: "1.0.0",
    version,
    expires: far,
    consistent_snapshot: true,
    keys: { [idOf(key)]: described(key) },
    roles: { root: role, timestamp: role, snapshot: role, targets: role },
  };
}

function described({ pem }: KeyPair): object {
  return { keytype: "ecdsa", scheme: "ecdsa-sha2-nistp256", keyval: { public: pem } };
}

function idOf(key: KeyPair): string {
  return hashOf(canonical(described(key)));
}

function signed(content: object, signers: readonly KeyPair[]): string {
  const bytes = Buffer.from(canonical(content));
  const signatures = signers.map((key) => ({ keyid: idOf(key), sig: signWith(key, bytes).toString("hex") }));
  return JSON.stringify({ signatures, signed: content });
}

function descriptionOf(text: string): { length: number; hashes: { sha256: string } } {
  return { length: Buffer.byteLength(text), hashes: { sha256: hashOf(text) } };
}

function hashOf(text: string): string {
  return sha256(Buffer.from(text)).toString("hex");
}

/** The form that is signed: sorted, and strings escape nothing but the quote and the backslash. */
function canonical(value: unknown): string {
  if (typeof value === "string") return `"${value.replace(/[\\"]/g, "\\$&")}"`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${canonical(name)}:${canonical(member)}`).join(",")}}`;
}
