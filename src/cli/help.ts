import type { Command } from "./options.ts";

/** The help of mcp-lock, or of one command, with an example. */
export function helpText(command: Command | null): string {
  const about = command === null ? overview : commandHelp[command];
  return `${about}\n${placeOptions}${command === "init" ? "" : reportOptions}${talkOptions}`;
}

const overview = `mcp-lock records what your MCP servers are, and says when they are something else.

  mcp-lock init                  lockfile, policy and workflow for this repository
  mcp-lock lock   [SERVER…]      lock what is declared; prints the changes
  mcp-lock verify [SERVER…]      check that everything is as locked
  mcp-lock diff   [BASE [HEAD]]  what changed between two git revisions or files
  mcp-lock show   [SERVER…]      what is locked, or declared, for reading
  mcp-lock sbom   SERVER         the bill of materials of one server
  mcp-lock trust show|update     whom signatures are believed
  mcp-lock doctor                what works on this machine
  mcp-lock policy check          whether the policy is valid, and what it does
  mcp-lock merge-reports FILE…   one report out of those of several machines

  mcp-lock COMMAND --help        options and an example of one command

Exit: 0 as locked · 1 something differs · 2 could not check
`;

const startOptions = `
  --offline               contact no registry and no remote server
  --sandbox auto|bubblewrap|sandbox-exec|none
                          where servers are started: auto takes a sandbox that
                          works here; none is none (containers always are one)
  --allow-local           with --sandbox none: programs of this repository, too
  --allow-loopback        dial servers on this machine over http
  --trusted-root FILE     a trust root instead of Sigstore's own
  --registry-keys FILE    keys instead of those of npm's default registry
  --image-key FILE        a key that images may be signed with; may be given again
  --with-env              give servers the values their declarations set (else placeholders)
  --timeout SECONDS       for one server (default 30)
  --looks N               as how many clients, 1 to 4 (default: 2 for lock, which
                          takes no fewer, and 1 for verify)
  --jobs N                servers started at a time (default: one per processor)
`;

const commandHelp: Readonly<Record<Command, string>> = {
  init: `mcp-lock init

Prepares this repository: locks its servers, and writes mcp-lock.json, a policy
and the GitHub workflows. Shows every file and asks before it writes. Files that
are there are left as they are; if a server cannot be locked, nothing is written.

  --yes                   do not ask
  --event EVENT           what the gate runs on: pull_request (default), or
                          pull_request_target, which takes the gate's workflow
                          from the default branch and not from the pull request
${startOptions}
Example: mcp-lock init
`,
  lock: `mcp-lock lock [SERVER…]

Resolves every declared server, lists what it offers and writes mcp-lock.json.
Nothing is written unless every server was locked or keeps the entry it had.

  --check                 write nothing; exit 1 if the lockfile would change
${startOptions}
Example: mcp-lock lock
`,
  verify: `mcp-lock verify [SERVER…]

Checks that the declared servers are what was agreed.

  --depth declared|artifact|live
                          how far to look: only the configuration; also the
                          registries; also the running servers (default)
  --advisories            ask OSV what is known of every package
  --osv-db FILE           the same from a file of OSV records, offline
  --closure               tell what a fresh install would bring today
  --shard I/N             only the I-th of N parts of the servers, to check them
                          on several machines: see merge-reports
${startOptions}
Example: mcp-lock verify --depth artifact
`,
  diff: `mcp-lock diff [BASE [HEAD]]

Tells what changed between two lockfiles: git revisions or files. By default
HEAD and the working tree. Needs no network and starts nothing.

Example: mcp-lock diff main
`,
  show: `mcp-lock show [SERVER…]

Prints what is locked, with the words that a model reads.

  --declared              instead: what the clients declare, and the artifact
                          that each command line names; needs no lockfile

Example: mcp-lock show --declared
`,
  sbom: `mcp-lock sbom SERVER

Prints everything that a locked server pulls in (CycloneDX 1.6). Needs no
network: it is made of what lies beside the lockfile.

Example: mcp-lock sbom filesystem --output filesystem.cdx.json
`,
  trust: `mcp-lock trust show|update

Shows the trust root that signatures are verified against, and the keys of npm's
default registry; update fetches both anew. Whatever was locked stays locked.

Example: mcp-lock trust update
`,
  doctor: `mcp-lock doctor

Says what works here of all that mcp-lock may need, tries every sandbox, and
has a server of its own locked and changed. Exit 0 if servers can be checked.

  --sandbox auto|bubblewrap|sandbox-exec|none

Example: mcp-lock doctor --format json
`,
  policy: `mcp-lock policy check

Says whether mcp-lock.policy.json is valid, and what it makes different.

Example: mcp-lock policy check --policy ci/mcp-lock.policy.json
`,
  "merge-reports": `mcp-lock merge-reports FILE…

Makes one report out of the JSON reports of \`verify --shard\`, or of \`verify\` on
different servers. A missing shard, or a server in two reports, is an error.

Example: mcp-lock merge-reports shard-1.json shard-2.json --format markdown
`,
};

const placeOptions = `  -C, --cwd DIR           the repository (default: this folder)
  --lockfile FILE         default mcp-lock.json
  --policy FILE           default mcp-lock.policy.json, if there is one
`;

const reportOptions = `  --config FILE           only this client file; may be given again
  --format FORMAT         text (default), json, markdown, sarif or html
  --output FILE           write the report there instead of standard output
`;

const talkOptions = `  --no-color --quiet --verbose --version --help
`;
