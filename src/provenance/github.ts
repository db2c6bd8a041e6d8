import type { GithubAttestations } from "../model/attestations.ts";
import { type Digests, expectedOf, judgeAll } from "./digests.ts";
import type { Trust } from "./trust.ts";
import type { Verdict } from "./verdict.ts";
import { verifyStatement } from "./verify-statement.ts";

/** GitHub's attestations for a digest. Those of private repositories are under GitHub's own root. */
export function verifyGithub(digests: Digests, document: GithubAttestations, trust: Trust): Verdict {
  const expected = expectedOf(digests, "certificate");
  return judgeAll(
    document.bundles.map((bundle) => verifyStatement(bundle, trust, expected)),
    digests,
  );
}
