import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { Change } from "../../src/model/change.ts";
import type { VerifiedSignature } from "../../src/model/signature.ts";
import { describe as inWords } from "../../src/report/wording.ts";
import { between, changing } from "../judge/cases/rule-case.ts";
import { lockedServer, verifiedSignature } from "../support/servers.ts";

const unsigned = { status: "unsigned" } as const;
const untold = { status: "unavailable", reason: "not-answered" } as const;
const byRegistry = { status: "verified", keyId: "SHA256:a" } as const;
const verified = verifiedSignature();
const words = (changes: Change[]) =>
  judge(changes, "lockfile").map((finding) => inWords(finding, (text) => `<${text}>`));
const signed = (before: Parameters<typeof lockedServer>[0], after: Parameters<typeof lockedServer>[0]) =>
  words(between(lockedServer(before), lockedServer(after)));
const resigned = (parts: Partial<VerifiedSignature>) =>
  signed({ signature: verified }, { signature: verifiedSignature(parts) });
const byKey = (letter: string): VerifiedSignature => ({
  status: "verified",
  key: `sha256:${letter.repeat(64)}`,
});

describe("a signature in words", () => {
  it.each<[string, string[], string]>([
    [
      "lost",
      signed({ signature: verified }, { signature: unsigned }),
      "was published by <acme/notes>'s <release.yml>, and now nobody has signed it",
    ],
    [
      "not to be told",
      signed({ signature: verified }, { signature: untold }),
      "was published by <acme/notes>'s <release.yml>, and now it cannot be told who signed it",
    ],
    [
      "gained",
      signed({ signature: unsigned }, { signature: verified }),
      "is now published by <acme/notes>'s <release.yml>",
    ],
    [
      "from another repository",
      resigned({ sourceRepository: "https://github.com/eve/notes" }),
      "was built from <github.com/acme/notes>, now from <github.com/eve/notes>",
    ],
    [
      "from a repository of the same name",
      resigned({ sourceRepositoryId: "2" }),
      "was built from <github.com/acme/notes>, now from another repository of that name (number <1001> → <2>)",
    ],
    [
      "from an owner of the same name",
      resigned({ sourceOwnerId: "2" }),
      "was built from <github.com/acme/notes>, now from a repository of that name of another owner (number <77> → <2>)",
    ],
    [
      "by another workflow",
      resigned({ signer: "https://github.com/acme/notes/.github/workflows/x.yml" }),
      "was published by <acme/notes>'s <release.yml>, now by <acme/notes>'s <x.yml>",
    ],
    [
      "by a person",
      resigned({ signer: "eve@mail.example" }),
      "was published by <acme/notes>'s <release.yml>, now by <eve@mail.example>",
    ],
    [
      "on another kind of runner",
      resigned({ runner: "self-hosted" }),
      "is published by <acme/notes>'s <release.yml>, with another kind of runner: <github-hosted> → <self-hosted>",
    ],
    [
      "from a branch",
      resigned({ ref: "refs/heads/main" }),
      "was built from <refs/tags/v1.4.0>, now from <refs/heads/main>",
    ],
    [
      "in a pull request",
      resigned({ trigger: "pull_request_target" }),
      "was built from <refs/tags/v1.4.0>, now from <refs/tags/v1.4.0> in a pull request",
    ],
    [
      "from another commit",
      resigned({ commit: "b".repeat(40) }),
      "was built from commit <aaaaaaaaaaaa>, now from <bbbbbbbbbbbb>",
    ],
    [
      "in another format",
      resigned({ predicateType: "x" }),
      "its signature tells more than before of the same signer",
    ],
    [
      "with another key",
      signed({ signature: byKey("a") }, { signature: byKey("b") }),
      `was published by the key <sha256:${"a".repeat(64)}>, now by the key <sha256:${"b".repeat(64)}>`,
    ],
    [
      "false",
      words(
        changing("signature", "", { before: unsigned, after: { status: "invalid", reason: "wrong key" } }),
      ),
      "it has a signature that does not hold: <wrong key>",
    ],
    [
      "false, of the registry",
      words(
        changing("signature", "/registry", { before: unsigned, after: { status: "invalid", reason: "old" } }),
      ),
      "its registry's signature does not hold: <old>",
    ],
    [
      "lost, of the registry",
      signed({ registrySignature: byRegistry }, { registrySignature: unsigned }),
      "its registry has not signed it",
    ],
    [
      "not to be told, of the registry",
      signed({ registrySignature: byRegistry }, { registrySignature: untold }),
      "whether its registry has signed it cannot be told",
    ],
    [
      "gained, of the registry",
      signed({ registrySignature: unsigned }, { registrySignature: byRegistry }),
      "is now signed by its registry",
    ],
    [
      "demanded",
      words(changing("signature", "/required", { after: unsigned })),
      "must have a verified signature, and nobody has signed it",
    ],
    [
      "of somebody else than the policy says",
      words(changing("signature", "/trust", { after: { ...verified } })),
      "was published by <acme/notes>'s <release.yml>, whom the policy does not name",
    ],
  ])("%s", (_, [sentence], expected) => {
    expect(sentence).toBe(expected);
  });

  it("does not shorten a workflow that only looks like one of GitHub", () => {
    const signer = "https://github.com.evil.example/acme/notes/.github/workflows/release.yml";
    expect(resigned({ signer })[0]).toContain(`now by <${signer}>`);
  });
});
