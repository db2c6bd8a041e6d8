/** The servers beside one another, as they are now, with the names of their tools. */
export type ServerTools = ReadonlyMap<string, readonly string[]>;

/** Who else is there: what a server's texts may be steering, and what its tools may be taken for. */
export interface Neighbours {
  /** Whether a sentence of a server speaks of another server or of its tools. */
  mentions(server: string, sentence: string): boolean;
  /** The other servers that offer a tool of a name, in order. */
  offering(server: string, tool: string): readonly string[];
}

const word = /[\p{L}\p{N}][\p{L}\p{N}_.-]*/gu;
const quoted = /[`'"]([\p{L}\p{N}][\p{L}\p{N}_.-]{1,63})[`'"]/gu;
const behindServer = /\b([\p{L}\p{N}][\p{L}\p{N}_.-]{1,63})(?:'s)? (?:mcp|server)\b/giu;
/** `create_issue`, `createIssue`, `create-issue`: no word of a language. */
const identifier = /[a-z0-9][_-][a-z0-9]|[a-z][A-Z]/;

export function createNeighbours(servers: ServerTools): Neighbours {
  const offers = new Map<string, string[]>();
  for (const [server, tools] of servers) {
    for (const tool of tools) offers.set(tool, [...(offers.get(tool) ?? []), server]);
  }
  const isElsewhere = (server: string, name: string): boolean => {
    const by = offers.get(name);
    return by !== undefined && !by.includes(server);
  };
  const names = new Set([...servers.keys()].map((name) => name.toLowerCase()));
  const isOther = (server: string, name: string) =>
    name.toLowerCase() !== server.toLowerCase() && names.has(name.toLowerCase());
  return {
    offering: (server, tool) => (offers.get(tool) ?? []).filter((other) => other !== server),
    mentions: (server, sentence) => {
      const known = (name: string) => isElsewhere(server, name) || isOther(server, name);
      return (
        matches(sentence, word).some((name) => identifier.test(name) && known(trimDots(name))) ||
        matches(sentence, quoted).some(known) ||
        matches(sentence, behindServer).some((name) => isOther(server, name))
      );
    },
  };
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? match[0]);
}

function trimDots(name: string): string {
  return name.replace(/[.-]+$/, "");
}
