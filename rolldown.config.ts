import { defineConfig } from "rolldown";

/** npm's own libraries carry npm's default registry, which is theirs to say: they are loaded, not bundled. */
const external = [
  /^node:/,
  "@sigstore/tuf",
  /^@npmcli\/(arborist|config)(\/|$)/,
  "npm-package-arg",
  "npm-pick-manifest",
  "npm-registry-fetch",
  "tar",
];

/**
 * What is loaded together lies in one file: opening a file costs more than reading it. Each group is needed
 * by some commands only; `core` is what the shortest of them, verify --depth declared, needs.
 */
const groups = [
  {
    name: "schemas",
    priority: 5,
    test: /node_modules\/zod\/|src\/model\/(artifact|declaration|finding|json-object|lockfile|policy|report|sbom|signature|surface)\.ts/,
  },
  {
    name: "judge",
    priority: 4,
    test: /src\/judge\/(?!digest|rule\.)|src\/report\/(changed-text|drift|group|segments|server-wording|signature-wording|text-diff|text-findings|value|wording|wrap)|node_modules\/(diff|string-width|get-east-asian-width|strip-ansi|ansi-regex)\//,
  },
  {
    name: "setup",
    priority: 4,
    test: /src\/(app|cli|report)\/(init|doctor|canary|sbom|merge-reports|workflows\/(?!settings)|policy-template|policy\.ts)|src\/report\/policy/,
  },
  { name: "gate", priority: 4, test: /src\/(action|approve)\/(?!bin)|src\/app\/pull-request/ },
  {
    name: "formats",
    priority: 4,
    test: /src\/report\/(comment|headline|html|markdown|sarif|what-changed)|src\/app\/(locate|path-in-repository)/,
  },
  {
    name: "provenance",
    priority: 4,
    test: /src\/provenance|node_modules\/@sigstore\/(verify|bundle|core|protobuf-specs)\//,
  },
  { name: "trust-update", priority: 4, test: /src\/(app\/trust-material|cli\/trust)/ },
  { name: "semver", priority: 4, test: /node_modules\/semver\// },
  // The gate reads closures, and runs where no package is installed.
  {
    name: "closures",
    priority: 5,
    test: /src\/resolve\/(closure|sbom|pypi\/requirements)\.ts|node_modules\/packageurl-js\//,
  },
  {
    name: "source",
    priority: 4,
    test: /src\/app\/signatures|src\/(identify|resolve)\/(?!(?:git\/run-git|run-program)\.ts)/,
  },
  {
    name: "probe",
    priority: 4,
    test: /src\/(?:probe\/|app\/(?:sandbox|refuse-unsandboxed|from-fork)\.ts)|node_modules\/(@modelcontextprotocol|eventsource|jose|pkce-challenge|cross-spawn|which|isexe|path-key|shebang)/,
  },
  { name: "core", priority: 1, test: /src\/(?!index|cli\/bin|action\/bin)|node_modules\/|package\.json/ },
];

/**
 * Node's own modules by lookup instead of by import: an import makes Node evaluate every export of a module,
 * which for some of them loads a dozen more.
 */
const lookUpBuiltins = {
  name: "look-up-builtins",
  renderChunk: (code: string) =>
    code.replace(
      /^import \{ ([^}]+) \} from ("node:[^"]+");$/gm,
      (_, names: string, module: string) =>
        `const { ${names.replaceAll(" as ", ": ")} } = process.getBuiltinModule(${module});`,
    ),
};

export default defineConfig({
  input: { cli: "src/cli/bin.ts", index: "src/index.ts", action: "src/action/bin.ts" },
  platform: "node",
  preserveEntrySignatures: "allow-extension",
  // Some libraries' "main" is a module format that cannot be bundled.
  resolve: { mainFields: ["module", "main"] },
  external,
  plugins: [lookUpBuiltins],
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    cleanDir: true,
    minify: false,
    codeSplitting: { groups, includeDependenciesRecursively: false },
  },
});
