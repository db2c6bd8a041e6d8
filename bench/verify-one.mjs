// Verifies one document of attestations with the built code: `node verify-one.mjs MODULES DOCUMENT`. Like that code, it
// looks Node's own modules up instead of importing them, which would evaluate every export, and keeps compiled code.
const { readFileSync } = process.getBuiltinModule("node:fs");
process.getBuiltinModule("node:module").enableCompileCache?.();

const [modules, document] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
const [{ verifyAttestations }, { readTrustedRoot }] = await Promise.all(modules.map((url) => import(url)));
const trust = readTrustedRoot(Buffer.from(document.root), "root");
const { signature } = verifyAttestations(document.artifact, document.attestations, trust, { image: [] });
if (signature.status !== "verified") throw new Error(JSON.stringify(signature));
