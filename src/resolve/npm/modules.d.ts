// The parts of npm's own libraries that are used here; they ship no types.

declare module "@npmcli/config" {
  export default class Config {
    constructor(options: {
      npmPath: string;
      definitions: unknown;
      shorthands: unknown;
      flatten: unknown;
      argv: readonly string[];
      env: Record<string, string>;
      execPath: string;
      cwd: string;
    });
    load(): Promise<void>;
    get(key: string, where?: string): unknown;
    /** The level that sets a key: cli, env, project, user, global, builtin or default; null for none. */
    find(key: string): string | null;
    readonly flat: Readonly<Record<string, unknown>>;
  }
}

declare module "@npmcli/config/lib/definitions/index.js" {
  const all: { definitions: unknown; shorthands: unknown; flatten: unknown };
  export default all;
}

declare module "npm-registry-fetch" {
  interface RegistryResponse {
    readonly body: NodeJS.ReadableStream;
  }
  function fetch(path: string, options: Readonly<Record<string, unknown>>): Promise<RegistryResponse>;
  namespace fetch {
    function pickRegistry(spec: unknown, options: Readonly<Record<string, unknown>>): string;
  }
  export default fetch;
}

declare module "npm-pick-manifest" {
  export default function pickManifest(
    packument: unknown,
    wanted: string,
    options?: Readonly<Record<string, unknown>>,
  ): { readonly version: string };
}

declare module "@npmcli/arborist" {
  export class Arborist {
    constructor(options: Readonly<Record<string, unknown>>);
    reify(options?: Readonly<Record<string, unknown>>): Promise<unknown>;
    loadVirtual(): Promise<unknown>;
    buildIdealTree(
      options?: Readonly<Record<string, unknown>>,
    ): Promise<{ readonly meta: { commit(): unknown } }>;
  }
}
