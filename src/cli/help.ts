import type { Command } from "./options.ts";

/** The help of mcp-lock, or of one command, with an example. */
export function helpText(command: Command | null): string {
  return command === null ? `${overview}\n${commonOptions}` : `${commandHelp[command]}\n${commonOptions}`;
}

const overview = `mcp-lock records what your MCP servers are, and says when they are something else.

  mcp-lock lock   [SERVER…]      lock what is declared; prints the changes
  mcp-lock verify [SERVER…]      check that everything is as locked
  mcp-lock diff   [BASE [HEAD]]  what changed between two git revisions or files
  mcp-lock show   [SERVER…]      what is locked, or declared, for reading
  mcp-lock policy check          whether the policy is valid, and what it does

  mcp-lock COMMAND --help        options and an example of one command

Exit: 0 as locked · 1 something differs · 2 could not check
`;

const startOptions = `
  --offline               contact no registry and no remote server
  --sandbox auto|none     where servers are started; none is no sandbox at all
  --allow-local           start programs of this repository without a sandbox
  --allow-loopback        dial servers on this machine over http
  --with-env              give servers the values their declarations set (else placeholders)
  --timeout SECONDS       for one server (default 30)
  --jobs N                servers started at a time (default: one per processor)
`;

const commandHelp: Readonly<Record<Command, string>> = {
  lock: `mcp-lock lock [SERVER…]

Resolves every declared server, lists what it offers and writes mcp-lock.json.
Nothing is written unless every server was locked or keeps the entry it had.

  --check                 write nothing; exit 1 if the lockfile would change
${startOptions}
Example: mcp-lock lock --sandbox none
`,
  verify: `mcp-lock verify [SERVER…]

Checks that the declared servers are what was agreed.

  --depth declared|artifact|live
                          how far to look: only the configuration; also the
                          registries; also the running servers (default)
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
  policy: `mcp-lock policy check

Says whether mcp-lock.policy.json is valid, and what it makes different.

Example: mcp-lock policy check --policy ci/mcp-lock.policy.json
`,
};

const commonOptions = `  -C, --cwd DIR           the repository (default: this folder)
  --lockfile FILE         default mcp-lock.json
  --policy FILE           default mcp-lock.policy.json, if there is one
  --config FILE           only this client file; may be given again
  --format FORMAT         text (default), json, markdown, sarif or html
  --output FILE           write the report there instead of standard output
  --no-color --quiet --verbose --version --help
`;
