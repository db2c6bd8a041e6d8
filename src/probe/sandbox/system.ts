import type { World } from "../../world.ts";

/** The operating system's own files, which hold nothing of a user's. */
export interface System {
  readonly folders: readonly string[];
  /** `/bin` and the like where they are links into /usr, with where they point. */
  readonly links: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

const tops = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];

/** Whom to trust with TLS, and how libraries are found. What else is in /etc is nobody's business. */
const settings = [
  ...["/etc/ssl/certs", "/etc/ssl/cert.pem", "/etc/ssl/openssl.cnf"],
  ...[
    "/etc/pki/tls/certs",
    "/etc/pki/tls/openssl.cnf",
    "/etc/pki/ca-trust/extracted",
    "/etc/ca-certificates",
  ],
  ...["/etc/crypto-policies", "/etc/alternatives", "/etc/ld.so.cache"],
];

/** The files of this machine's Linux, with /usr merged or not. */
export async function readSystem({ files }: World): Promise<System> {
  const folders: string[] = [];
  const links = new Map<string, string>();
  const present: string[] = [];
  for (const path of tops) {
    const kind = (await files.status(path))?.kind;
    if (kind === "folder") folders.push(path);
    if (kind === "symlink") links.set(path, await files.readLink(path));
  }
  for (const path of settings) if ((await files.status(path)) !== null) present.push(path);
  return { folders, links, files: present };
}

/** What a program looks up of the system: one user, no other machine. */
export function ownSettings(user: number, home: string): ReadonlyMap<string, string> {
  return new Map([
    ["/etc/passwd", `user:x:${user}:${user}:user:${home}:/bin/sh\n`],
    ["/etc/group", `user:x:${user}:\n`],
    ["/etc/hosts", "127.0.0.1 localhost\n::1 localhost\n"],
    ["/etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files\n"],
  ]);
}
