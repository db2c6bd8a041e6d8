import { B as ageInDays, Ct as parseJson, Vt as McpLockError, bt as decodeText, g as formatJson, l as print } from "./core.js";
import { A as strictObject, E as object, c as date, j as string, m as array, x as json } from "./schemas.js";
import { a as readTrustedRoot, i as embeddedTrust, l as registryKeys, r as embeddedRegistryKeys } from "./provenance.js";
import { _ as loadNpmConfig, v as cacheFolder } from "./source.js";
const { join } = process.getBuiltinModule("node:path");

// src/app/trust-material.ts
const byteLimit = 33554432;
/** What an update has brought, as it is kept in the cache. */
const Updated = strictObject({
	taken: date(),
	trustedRoot: string(),
	registryKeys: array(json())
});
/** The trust that `mcp-lock trust update` has brought, unless this version carries that of a later day. */
async function currentMaterial(world) {
	const trust = embeddedTrust();
	const updated = await readUpdated(world);
	if (updated !== null && updated.taken >= (trust.taken ?? "")) return updated.material;
	return {
		trust,
		registryKeys: embeddedRegistryKeys(),
		from: "embedded"
	};
}
async function readUpdated(world) {
	const path = updatedPath(world);
	if (await world.files.status(path) === null) return null;
	try {
		const text = decodeText(await world.files.read(path, byteLimit), path);
		const updated = Updated.parse(parseJson(text, path));
		return {
			taken: updated.taken,
			material: toMaterial(updated, path)
		};
	} catch (cause) {
		throw new McpLockError("TRUST_ROOT_INVALID", `${path} is not what mcp-lock wrote there`, {
			hint: "delete it, or run `mcp-lock trust update` again",
			cause
		});
	}
}
/** `where` names the root in error messages. */
function toMaterial({ taken, trustedRoot, registryKeys: keys }, where) {
	return {
		trust: readTrustedRoot(Buffer.from(trustedRoot), where, taken),
		registryKeys: registryKeys(keys),
		from: "updated"
	};
}
/**
* Fetches Sigstore's trust root, and the keys of npm's default registry, from Sigstore's repository of The Update
* Framework, and keeps them in the cache. Every answer is verified by the chain of roots that begins with the one of
* this version. `MCP_LOCK_TUF_URL` and `MCP_LOCK_TUF_ROOT` name another repository and its first root.
* TRUST_UPDATE when it cannot be reached or does not hold.
*/
async function updateMaterial(root, nodePath, world) {
	const { defaultRegistry } = await loadNpmConfig(root, nodePath, world);
	const { initTUF } = await import("@sigstore/tuf");
	const [mirrorURL, rootPath] = [world.env.get("MCP_LOCK_TUF_URL"), world.env.get("MCP_LOCK_TUF_ROOT")];
	const folder = join(cacheFolder(world.env), "tuf");
	await world.files.makeFolder(folder);
	try {
		const repository = await initTUF({
			cachePath: folder,
			force: true,
			...mirrorURL !== void 0 && { mirrorURL },
			...rootPath !== void 0 && { rootPath }
		});
		const trustedRoot = await repository.getTarget("trusted_root.json");
		const keys = await repository.getTarget(`${new URL(defaultRegistry).host}/keys.json`);
		const list = object({ keys: array(json()) }).parse(parseJson(keys, "keys.json")).keys;
		const updated = {
			taken: world.today(),
			trustedRoot,
			registryKeys: list
		};
		const material = toMaterial(updated, "the fetched trust root");
		await keep(updated, world);
		return material;
	} catch (cause) {
		if (cause instanceof McpLockError) throw cause;
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new McpLockError("TRUST_UPDATE", `the trust root could not be updated: ${reason}`, {
			hint: "check the network; until then the trust that is here counts",
			cause
		});
	}
}
async function keep(updated, world) {
	await world.files.makeFolder(cacheFolder(world.env));
	await world.files.replace(updatedPath(world), `${JSON.stringify(updated)}\n`);
}
function updatedPath(world) {
	return join(cacheFolder(world.env), "trust.json");
}

// src/cli/trust.ts
async function runTrust(invocation, output, world) {
	const [verb, extra] = invocation.positionals;
	if (verb !== "show" && verb !== "update" || extra !== void 0) throw new McpLockError("USAGE", "trust takes show or update", { hint: "mcp-lock trust show" });
	const material = verb === "show" ? await currentMaterial(world) : await updateMaterial(invocation.cwd, process.execPath, world);
	const text = invocation.format === "json" ? formatJson(asJson(material)) : inWords(material, world.today());
	await print(text, invocation, output, world);
	return 0;
}
function asJson({ trust, registryKeys, from }) {
	return {
		root: trust.digest,
		taken: trust.taken,
		from,
		registryKeys: registryKeys.map(({ id, usage, until }) => ({
			id,
			usage,
			until: until?.toISOString() ?? null
		}))
	};
}
function inWords({ trust, registryKeys, from }, today) {
	const age = trust.taken === null ? "" : `, ${ageInDays(trust.taken, today)} days old`;
	const origin = from === "embedded" ? "as it came with this version" : "as it was updated";
	return `${[
		`trust root     ${trust.digest}`,
		`               of ${trust.taken ?? "an unknown day"}${age}, ${origin}`,
		"registry keys  of npm's default registry",
		...registryKeys.map(({ id, usage, until }) => `               ${id}  ${usage}${until === void 0 ? "" : `, until ${until.toISOString().slice(0, 10)}`}`)
	].join("\n")}\n`;
}

export { currentMaterial as n, updateMaterial as r, runTrust as t };