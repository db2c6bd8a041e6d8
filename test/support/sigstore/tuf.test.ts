import { getTrustedRoot, initTUF } from "@sigstore/tuf";
import { expect, it } from "vitest";
import { makeRepository } from "../repository.ts";
import { makeAuthority } from "./authority.ts";
import { registryKeyOf, trustedKeys } from "./registry-key.ts";
import { type FakeTuf, startTuf } from "./tuf.ts";

const [first, second] = ["first", "second"].map((name) => makeAuthority(name).trustedRoot());

/** Options of a client that starts from the delivered root, with its cache. */
function clientOf({ url: mirrorURL, rootPath }: FakeTuf) {
  return { mirrorURL, rootPath, cachePath: makeRepository().root, retry: { retries: 0 } };
}

/** The name of the log in the trusted root that a client gets. */
async function logOf(client: ReturnType<typeof clientOf>): Promise<string | undefined> {
  return (await getTrustedRoot(client)).tlogs[0]?.baseUrl;
}

it("a TUF repository hands out its trusted root, and the next one after that", async () => {
  const tuf = await startTuf({ "trusted_root.json": first });
  const client = clientOf(tuf);
  expect(await logOf(client)).toBe("https://rekor.first.example");
  tuf.publish({ "trusted_root.json": second });
  expect(await logOf(client)).toBe("https://rekor.second.example");
});

it("a TUF repository hands out other files by their names", async () => {
  const keys = trustedKeys(registryKeyOf("npm"));
  const tuf = await startTuf({ "trusted_root.json": first, "registry.example/keys.json": { keys } });
  const client = await initTUF(clientOf(tuf));
  expect(JSON.parse(await client.getTarget("registry.example/keys.json"))).toEqual({ keys });
});

it("a TUF repository may change its key, but not without the old one", async () => {
  const tuf = await startTuf({ "trusted_root.json": first });
  tuf.rotate();
  tuf.publish({ "trusted_root.json": second });
  expect(await logOf(clientOf(tuf))).toBe("https://rekor.second.example");
  tuf.rotate("new");
  await expect(logOf(clientOf(tuf))).rejects.toMatchObject({
    cause: { message: expect.stringContaining("root was signed by 0/1 keys") },
  });
});

it.each<[string, string, (tuf: FakeTuf) => void]>([
  [
    "has expired",
    "is expired",
    (tuf) => tuf.publish({ "trusted_root.json": second }, { expires: "2020-01-01T00:00:00Z" }),
  ],
  [
    "another key has signed",
    "signed by 0/1 keys",
    (tuf) => tuf.publish({ "trusted_root.json": second }, { byOtherKey: true }),
  ],
  ["is older than the known one", "less than current version", (tuf) => tuf.rollBack()],
  [
    "is not the one of the metadata",
    "Expected hash",
    (tuf) => {
      tuf.publish({ "trusted_root.json": second });
      tuf.tamper("trusted_root.json");
    },
  ],
  ["is not answered", "Failed to download", (tuf) => tuf.spoil("timestamp.json", { status: 500 })],
])("a client takes nothing that %s", async (_, reason, spoil) => {
  const tuf = await startTuf({ "trusted_root.json": first });
  tuf.publish({ "trusted_root.json": first });
  const client = clientOf(tuf);
  expect(await logOf(client)).toBe("https://rekor.first.example");
  spoil(tuf);
  await expect(logOf(client)).rejects.toMatchObject({ cause: { message: expect.stringContaining(reason) } });
});
