import { t as __commonJSMin } from "./rolldown-runtime.js";
const { basename, dirname, isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { hash } = process.getBuiltinModule("node:crypto");
const { isUtf8 } = process.getBuiltinModule("node:buffer");
const { chmodSync, closeSync, constants, createReadStream, createWriteStream, fstatSync, fsyncSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { parseArgs } = process.getBuiltinModule("node:util");

// src/compare/as-json.ts
/** A whole server as plain JSON, for a change that is about all of it. What was not observed is absent. */
function serverAsJson({ declared, artifact, signature, sbom, surface }) {
	return {
		declared: { ...declared },
		...artifact !== null && { artifact: { ...artifact } },
		...signature !== void 0 && signature !== null && { signature: { ...signature } },
		...sbom !== void 0 && sbom !== null && { sbom: { ...sbom } },
		...surface !== null && { surface: {
			capabilities: [...surface.capabilities],
			instructions: surface.instructions?.text ?? null,
			tools: definitions(surface.tools),
			prompts: definitions(surface.prompts),
			resourceTemplates: definitions(surface.resourceTemplates)
		} }
	};
}
function definitions(all) {
	return Object.fromEntries([...all].map(([name, { definition }]) => [name, definition]));
}

// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
	if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
	return JSON.stringify(value);
}
function serializePrimitive(value) {
	switch (typeof value) {
		case "number":
			if (isNaN(value)) throw new Error("NaN is not allowed");
			if (!isFinite(value)) throw new Error("Infinity is not allowed");
			return JSON.stringify(value);
		case "string": return serializeString(value);
		case "boolean": return value ? "true" : "false";
		default: return JSON.stringify(value);
	}
}
function enterValue(value, seen) {
	let wrappers = null;
	while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
		if (seen.has(value)) throw new Error("Circular reference detected");
		seen.add(value);
		(wrappers ??= []).push(value);
		value = value.toJSON();
	}
	if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
	if (value === null || typeof value !== "object") {
		if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
		return serializePrimitive(value);
	}
	if (seen.has(value)) throw new Error("Circular reference detected");
	seen.add(value);
	return {
		container: value,
		keys: Array.isArray(value) ? null : Object.keys(value).sort(),
		index: 0,
		first: true,
		wrappers
	};
}
function canonicalize(object) {
	if (object === null || typeof object !== "object") return serializePrimitive(object);
	const seen = /* @__PURE__ */ new Set();
	const root = enterValue(object, seen);
	if (typeof root !== "object") return root;
	let result = root.keys === null ? "[" : "{";
	const stack = [root];
	outer: while (stack.length > 0) {
		const frame = stack[stack.length - 1];
		const container = frame.container;
		if (frame.keys === null) {
			while (frame.index < container.length) {
				const i = frame.index++;
				if (i > 0) result += ",";
				const element = container[i];
				const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
				if (value === null || typeof value !== "object") {
					result += serializePrimitive(value);
					continue;
				}
				const child = enterValue(value, seen);
				if (typeof child !== "object") {
					result += child === void 0 ? "null" : child;
					continue;
				}
				result += child.keys === null ? "[" : "{";
				stack.push(child);
				continue outer;
			}
			result += "]";
		} else {
			const keys = frame.keys;
			while (frame.index < keys.length) {
				const key = keys[frame.index++];
				const value = container[key];
				if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
				if (value === null || typeof value !== "object") {
					if (frame.first) frame.first = false;
					else result += ",";
					result += serializeString(key) + ":" + serializePrimitive(value);
					continue;
				}
				const child = enterValue(value, seen);
				if (child === void 0) continue;
				if (frame.first) frame.first = false;
				else result += ",";
				result += serializeString(key) + ":";
				if (typeof child !== "object") {
					result += child;
					continue;
				}
				result += child.keys === null ? "[" : "{";
				stack.push(child);
				continue outer;
			}
			result += "}";
		}
		seen.delete(container);
		if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
		stack.pop();
	}
	return result;
}

// src/model/error.ts
/** Every code that a McpLockError can carry; docs/errors.md explains each. */
const errorCodes = [
	"USAGE",
	"NO_CLIENT_FILE",
	"NO_SERVERS",
	"FILE_UNREADABLE",
	"FILE_OUTSIDE",
	"FILE_SYMLINK",
	"FILE_TOO_LARGE",
	"FILE_NOT_WRITTEN",
	"CLIENT_FILE_INVALID",
	"TEXT_ENCODING",
	"JSON_SYNTAX",
	"JSON_DUPLICATE_KEY",
	"JSON_FORBIDDEN_KEY",
	"JSON_SURROGATE",
	"JSON_NUMBER",
	"JSON_TOO_DEEP",
	"JSON_TOO_LARGE",
	"LOCK_MISSING",
	"LOCK_FOREIGN",
	"LOCK_VERSION",
	"LOCK_INVALID",
	"LOCK_TAMPERED",
	"CLOSURE_MISSING",
	"CLOSURE_INVALID",
	"ATTESTATIONS_MISSING",
	"ATTESTATIONS_INVALID",
	"SIGNATURE_INVALID",
	"SIGNATURE_UNAVAILABLE",
	"TRUST_UPDATE",
	"SBOM_NONE",
	"POLICY_MISSING",
	"POLICY_INVALID",
	"REVISION_UNKNOWN",
	"REPORT_INVALID",
	"REPORT_VERSION",
	"REPORTS_MISMATCH",
	"REPORTS_INCOMPLETE",
	"SERVER_UNKNOWN",
	"SECRET_IN_DECLARATION",
	"SECRET_IN_SURFACE",
	"CONFLICTING_DECLARATIONS",
	"SOURCE_UNRESOLVED",
	"OFFLINE",
	"NPM_CONFIG",
	"NPM_NOT_FOUND",
	"NPM_NO_VERSION",
	"NPM_NETWORK",
	"NPM_ANSWER",
	"NPM_INTEGRITY",
	"NPM_INSTALL",
	"NPM_CLOSURE",
	"NPM_NO_BIN",
	"OCI_CONFIG",
	"OCI_NOT_FOUND",
	"OCI_NETWORK",
	"OCI_ANSWER",
	"OCI_INTEGRITY",
	"OCI_START",
	"PYPI_CONFIG",
	"PYPI_NOT_FOUND",
	"PYPI_NETWORK",
	"PYPI_ANSWER",
	"PYPI_INTEGRITY",
	"PYPI_CLOSURE",
	"PYPI_INSTALL",
	"PYPI_NO_BIN",
	"OSV_NETWORK",
	"OSV_ANSWER",
	"GIT_NETWORK",
	"GIT_ANSWER",
	"GIT_NOT_FOUND",
	"MCPB_INVALID",
	"MCPB_LIMIT",
	"TRUST_ROOT_INVALID",
	"TRUST_KEY_INVALID",
	"LOCAL_NOT_ALLOWED",
	"LOCAL_UNREADABLE",
	"SANDBOX_UNAVAILABLE",
	"SANDBOX_REFUSED",
	"PROBE_START",
	"PROBE_TIMEOUT",
	"PROBE_EXIT",
	"PROBE_HANDSHAKE",
	"PROBE_LIMIT_LINE",
	"PROBE_LIMIT_OUTPUT",
	"PROBE_LIMIT_NOISE",
	"PROBE_LIMIT_REQUESTS",
	"PROBE_LIMIT_PAGES",
	"PROBE_LIMIT_ITEMS",
	"PROBE_LIMIT_DEFINITION",
	"PROBE_LIMIT_SURFACE",
	"PROBE_PROTOCOL",
	"PROBE_MALFORMED",
	"PROBE_UNSTABLE",
	"REMOTE_REFUSED",
	"REMOTE_AUTH",
	"REMOTE_NETWORK",
	"TRANSPORT_UNSUPPORTED",
	"ACTION_INPUT",
	"ACTION_EVENT",
	"GITHUB_API",
	"GITHUB_TIMEOUT",
	"GATE_SUPERSEDED",
	"INTERNAL"
];
/**
* What mcp-lock cannot handle. Drift is a value, never an exception.
* `message` says what happened and to which file or server, `hint` what to do about it.
*/
var McpLockError = class extends Error {
	name = "McpLockError";
	code;
	hint;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.code = code;
		this.hint = options.hint ?? null;
	}
};
/** Any thrown value as a McpLockError; one that is not ours becomes INTERNAL and keeps its cause. */
function toMcpLockError(thrown) {
	if (thrown instanceof McpLockError) return thrown;
	const message = thrown instanceof Error ? thrown.message : String(thrown);
	return new McpLockError("INTERNAL", `unexpected: ${message}`, {
		hint: "this is a defect of mcp-lock: please report it with the command and --verbose output",
		cause: thrown
	});
}

// src/json/canonical.ts
/** The canonical text of a JSON value (RFC 8785). Two values are the same if and only if these are. */
function canonicalJson(value) {
	try {
		return canonicalize(value) ?? refuse("it has no JSON");
	} catch (cause) {
		return refuse(cause instanceof Error ? cause.message : String(cause));
	}
}
/** The strict reader lets nothing through that has no canonical form. */
function refuse(problem) {
	throw new McpLockError("INTERNAL", `a value cannot be canonicalised: ${problem}`);
}
/** `sha256:` and the lower-case hex SHA-256 of bytes, or of a text's UTF-8. */
function sha256(data) {
	return `sha256:${hash("sha256", data, "hex")}`;
}
/** The fingerprint of a definition: SHA-256 over the RFC 8785 bytes of the whole value, as the server sent it. */
function fingerprint(value) {
	return sha256(canonicalJson(value));
}

// src/model/json-value.ts
/** Whether a JSON value is an object (not an array, not null). */
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/compare/difference.ts
/** Keywords below which the names are the server's own, not those of a definition or of JSON Schema. */
const nameHolders = /* @__PURE__ */ new Set([
	"$defs",
	"definitions",
	"dependentSchemas",
	"patternProperties",
	"properties"
]);
/**
* Every place at which two values differ, the smallest that still says what happened: members of objects,
* elements of arrays of objects, else whole values. Empty if and only if the canonical forms are equal.
*/
function differences(before, after, path = "") {
	return compare(before, after, {
		path,
		holdsNames: false
	});
}
function compare(before, after, place) {
	if (isJsonObject(before) && isJsonObject(after)) return compareObjects(before, after, place);
	if (Array.isArray(before) && Array.isArray(after)) return compareArrays(before, after, place);
	return before === after ? [] : [{
		kind: "changed",
		path: place.path,
		before,
		after
	}];
}
function compareObjects(before, after, place) {
	if (place.holdsNames && isEmpty(after) && !isEmpty(before)) return [{
		kind: "changed",
		path: place.path,
		before,
		after
	}];
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name) => compareMember(own(before, name), own(after, name), name, place));
}
function compareMember(before, after, name, parent) {
	const path = `${parent.path}/${escapePointer(name)}`;
	const place = {
		path,
		holdsNames: !parent.holdsNames && nameHolders.has(name)
	};
	if (before !== void 0 && after !== void 0) return compare(before, after, place);
	if (after !== void 0) return (place.holdsNames || isAnnotations(name, parent)) && isFilled(after) ? compare({}, after, place) : [{
		kind: "added",
		path,
		after
	}];
	if (before === void 0) return [];
	return isAnnotations(name, parent) && isFilled(before) ? compare(before, {}, place) : [{
		kind: "removed",
		path,
		before
	}];
}
/** Annotations that are absent mean their defaults, so each of them is compared whether the others stand there or not. */
function isAnnotations(name, parent) {
	return name === "annotations" && parent.path === "";
}
function compareArrays(before, after, { path }) {
	if (canonicalJson(before) === canonicalJson(after)) return [];
	const whole = {
		kind: "changed",
		path,
		before,
		after
	};
	if (!(before.length === after.length && [...before, ...after].every(isJsonObject)) || sameElements(before, after)) return [whole];
	return before.flatMap((item, index) => compare(item, after[index] ?? null, {
		path: `${path}/${index}`,
		holdsNames: false
	}));
}
/** Whether two arrays hold the same elements in some order. */
function sameElements(before, after) {
	const sorted = (items) => items.map(canonicalJson).sort().join("\n");
	return sorted(before) === sorted(after);
}
function isEmpty(object) {
	return Object.keys(object).length === 0;
}
function isFilled(value) {
	return isJsonObject(value) && !isEmpty(value);
}
function own(object, name) {
	return Object.hasOwn(object, name) ? object[name] : void 0;
}
/** A name as one segment of a JSON Pointer. */
function escapePointer(name) {
	return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/compare/compare-artifacts.ts
/** That the locked version is not to be had any more. */
function withdrawal(server, { isWithdrawn }) {
	if (isWithdrawn !== true) return [];
	return [{
		kind: "stated",
		server,
		subject: {
			kind: "artifact",
			name: null,
			path: "/withdrawn"
		},
		after: "unpublished"
	}];
}
/** In what two artifacts of a server differ. A remote one is where its declaration says, and compared there. */
function compareArtifacts(server, before, after) {
	if (before === null || after === null) return [];
	const changed = (path, from, to) => from === to ? [] : [{
		kind: "changed",
		server,
		subject: {
			kind: "artifact",
			name: null,
			path
		},
		before: from,
		after: to
	}];
	if (before.kind === "npm" && after.kind === "npm") return compareNpm(before, after, changed);
	if (before.kind === "oci" && after.kind === "oci") return compareOci(before, after, changed);
	if (before.kind === "pypi" && after.kind === "pypi") return comparePypi(server, before, after, changed);
	if (before.kind === "mcpb" && after.kind === "mcpb") return compareMcpb(before, after, changed);
	if (before.kind === "git" && after.kind === "git") return compareGit(before, after, changed);
	if (before.kind === "local" && after.kind === "local") return compareLocal(before, after, changed);
	if (before.kind === after.kind) return [];
	return changed("", { ...before }, { ...after });
}
function compareNpm(before, after, changed) {
	const source = changed("/purl", withoutVersion(before.purl), withoutVersion(after.purl));
	if (source.length > 0) return source;
	return [
		...changed("/version", before.version, after.version),
		...before.version === after.version ? changed("/integrity", before.integrity, after.integrity) : [],
		...changed("/installScripts", before.installScripts, after.installScripts),
		...changed("/pinned", before.pinned ?? true, after.pinned ?? true)
	];
}
/**
* The digest is the version of an image. It covers everything else: under the same digest there can be no other
* manifests, so whatever differs there says that bytes were replaced, or the lock edited.
*/
function compareOci(before, after, changed) {
	const source = changed("/image", before.image, after.image);
	if (source.length > 0) return source;
	const content = (platforms) => Object.entries(platforms).map(([platform, digest]) => `${platform} ${digest}`).sort().join("\n");
	return [
		...changed("/version", before.digest, after.digest),
		...before.digest === after.digest ? changed("/platforms", content(before.platforms), content(after.platforms)) : [],
		...changed("/pinned", before.pinned ?? true, after.pinned ?? true)
	];
}
function comparePypi(server, before, after, changed) {
	const source = changed("/purl", withoutVersion(before.purl), withoutVersion(after.purl));
	if (source.length > 0) return source;
	const differing = (path, from, to) => memberChange(server, path, from, to);
	return [
		...changed("/version", before.version, after.version),
		...before.version === after.version ? compareFiles(before.files, after.files, differing) : [],
		...differing("/withdrawn", before.withdrawn, after.withdrawn),
		...changed("/pinned", before.pinned ?? true, after.pinned ?? true)
	];
}
function compareFiles(before, after, differing) {
	const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort().flatMap((name) => differing(`/files/${escapePointer(name)}`, old.get(name), now.get(name)));
}
/** What is there on one side only was added or removed. */
function memberChange(server, path, from, to) {
	const subject = {
		kind: "artifact",
		name: null,
		path
	};
	if (from === to) return [];
	if (from === void 0) return to === void 0 ? [] : [{
		kind: "added",
		server,
		subject,
		after: to
	}];
	if (to === void 0) return [{
		kind: "removed",
		server,
		subject,
		before: from
	}];
	return [{
		kind: "changed",
		server,
		subject,
		before: from,
		after: to
	}];
}
/** Commits cannot be ordered: a tag or branch that moved counts as the worse of upgrade and downgrade. */
function compareGit(before, after, changed) {
	const source = changed("/url", before.url, after.url);
	if (source.length > 0) return source;
	return [...changed("/version", before.commit, after.commit), ...changed("/pinned", before.pinned ?? true, after.pinned ?? true)];
}
/** What the bundle calls itself, and under the same version whatever it holds: a version is packed once. */
function compareMcpb(before, after, changed) {
	return [
		...changed("/file", before.file, after.file),
		...changed("/name", before.name, after.name),
		...changed("/version", before.version, after.version),
		...before.version === after.version ? changed("/integrity", contentBeside(before, after), contentBeside(after, before)) : []
	];
}
/** The hash of a bundle, and of those files in it that another one does not have or has otherwise. */
function contentBeside({ sha256, entries }, other) {
	const others = new Map(Object.entries(other.entries));
	return [sha256, ...Object.entries(entries).filter(([path, hash]) => others.get(path) !== hash).map(([path, hash]) => `${path} ${hash}`).sort()].join("\n");
}
/** A digest over other files is not the same digest: the entry and its folder are part of it. */
function compareLocal(before, after, changed) {
	return [
		...changed("/entry", before.entry, after.entry),
		...changed("/root", before.root, after.root),
		...changed("/digest", before.digest, after.digest)
	];
}
/** `pkg:npm/a@1?b=c` without `@1`. The lock's schema allows one `@`: a scope's is escaped. */
function withoutVersion(purl) {
	return purl.replace(/@[^?#]*/, "");
}

// src/python/project-name.ts
const pattern$1 = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Whether a text can be the name of a project (PEP 508). */
function isProjectName(text) {
	return text.length <= 128 && pattern$1.test(text);
}
/** The name under which an index knows a project (PEP 503): `Notes_MCP` and `notes.mcp` are one. */
function projectName(text) {
	return text.replace(/[-_.]+/g, "-").toLowerCase();
}

// src/python/version.ts
/** The pattern of PEP 440, appendix B. */
const pattern = /^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pre>\d+)?)?(?:-(?<implicit>\d+)|[-_.]?(?<posted>post|rev|r)[-_.]?(?<post>\d+)?)?(?:[-_.]?(?<developed>dev)[-_.]?(?<dev>\d+)?)?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i;
const longest$1 = 256;
const phases = /* @__PURE__ */ new Map([
	["a", "a"],
	["alpha", "a"],
	["b", "b"],
	["beta", "b"],
	["c", "rc"],
	["rc", "rc"],
	["pre", "rc"],
	["preview", "rc"]
]);
/** Reads a version; null where PEP 440 knows none. */
function parsePythonVersion(text) {
	const parts = text.length > longest$1 ? void 0 : pattern.exec(text)?.groups;
	if (parts === void 0) return null;
	const { epoch, release = "", phase, pre, implicit, posted, post, developed, dev, local } = parts;
	const known = phases.get(phase?.toLowerCase() ?? "");
	const isPost = implicit !== void 0 || posted !== void 0;
	return {
		epoch: BigInt(epoch ?? 0),
		release: release.split(".").map(BigInt),
		pre: known === void 0 ? null : {
			phase: known,
			number: BigInt(pre ?? 0)
		},
		post: isPost ? BigInt(implicit ?? post ?? 0) : null,
		dev: developed === void 0 ? null : BigInt(dev ?? 0),
		local: local === void 0 ? null : local.toLowerCase().split(/[-_.]/).map(withoutZeros)
	};
}
function withoutZeros(part) {
	return /^\d+$/.test(part) ? BigInt(part).toString() : part;
}
/** The normal form of a version (PEP 440, "Normalization"). */
function formatPythonVersion({ epoch, release, pre, post, dev, local }) {
	return [
		epoch === 0n ? "" : `${epoch}!`,
		release.join("."),
		pre === null ? "" : `${pre.phase}${pre.number}`,
		post === null ? "" : `.post${post}`,
		dev === null ? "" : `.dev${dev}`,
		local === null ? "" : `+${local.join(".")}`
	].join("");
}
/** Whether installers leave a version out unless it is asked for: a pre-release or a development release. */
function isPreRelease({ pre, dev }) {
	return pre !== null || dev !== null;
}
/** Orders versions as PEP 440 does ("Summary of permitted suffixes and relative ordering"). */
function comparePythonVersions(a, b) {
	return order(a.epoch, b.epoch) || compareReleases(a.release, b.release) || order(prePhase(a), prePhase(b)) || order(a.pre?.number ?? 0n, b.pre?.number ?? 0n) || order(a.post ?? -1n, b.post ?? -1n) || order(a.dev === null, b.dev === null) || order(a.dev ?? 0n, b.dev ?? 0n) || compareLocals(a.local, b.local);
}
function order(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
/** `1.0` is `1.0.0`. */
function compareReleases(a, b) {
	for (let at = 0; at < Math.max(a.length, b.length); at++) {
		const ordered = order(a[at] ?? 0n, b[at] ?? 0n);
		if (ordered !== 0) return ordered;
	}
	return 0;
}
/** `1.0.dev1` comes before `1.0a1`, which comes before `1.0`. */
function prePhase({ pre, post, dev }) {
	if (pre !== null) return [
		"a",
		"b",
		"rc"
	].indexOf(pre.phase);
	return post === null && dev !== null ? -1 : 3;
}
/** No label comes first, then part by part: words before numbers, and what is shorter before what goes on. */
function compareLocals(a, b) {
	if (a === null || b === null) return order(a !== null, b !== null);
	for (const [at, part] of a.entries()) {
		const other = b[at];
		if (other === void 0) return 1;
		const ordered = compareParts(part, other);
		if (ordered !== 0) return ordered;
	}
	return order(a.length, b.length);
}
function compareParts(a, b) {
	const [first, second] = [/^\d+$/.test(a), /^\d+$/.test(b)];
	if (first && second) return order(BigInt(a), BigInt(b));
	return order(first, second) || order(a, b);
}

// src/python/specifier.ts
const operators$1 = /* @__PURE__ */ new Map([
	["==", "=="],
	["!=", "!="],
	["<=", "<="],
	[">=", ">="],
	["<", "<"],
	[">", ">"],
	["~=", "~="]
]);
/** Reads conditions with commas between them; null where one is not understood in full. Nothing is no condition. */
function parseSpecifiers(text) {
	if (text.trim() === "") return [];
	const all = text.split(",").map(parseSpecifier);
	return all.every((one) => one !== null) ? all : null;
}
function parseSpecifier(text) {
	const [, sign = "", rest = ""] = /^\s*([=!<>~]+)\s*([^\s=]+)\s*$/.exec(text) ?? [];
	const operator = operators$1.get(sign);
	const isPrefix = rest.endsWith(".*");
	const version = parsePythonVersion(isPrefix ? rest.slice(0, -2) : rest);
	if (operator === void 0 || version === null) return null;
	const isExact = operator === "==" || operator === "!=";
	const isBare = !isPreRelease(version) && version.post === null;
	if (isPrefix && !(isExact && isBare && version.local === null)) return null;
	if (operator === "~=" && version.release.length < 2) return null;
	if (version.local !== null && !isExact) return null;
	return {
		operator,
		version,
		isPrefix
	};
}
/** The version that conditions name exactly; null where they leave a choice. */
function exactVersion(specifiers) {
	const [one, second] = specifiers;
	return one?.operator === "==" && !one.isPrefix && second === void 0 ? one.version : null;
}
/** Whether a version meets all conditions. Whether a pre-release is wanted at all is another question. */
function satisfies(version, specifiers) {
	return specifiers.every((specifier) => meets(version, specifier));
}
function meets(version, { operator, version: limit, isPrefix }) {
	const open = {
		...version,
		local: null
	};
	switch (operator) {
		case "==": return isPrefix ? beginsLike(version, limit, limit.release.length) : equals(version, limit);
		case "!=": return isPrefix ? !beginsLike(version, limit, limit.release.length) : !equals(version, limit);
		case "<=": return comparePythonVersions(open, limit) <= 0;
		case ">=": return comparePythonVersions(open, limit) >= 0;
		case "<": return comparePythonVersions(version, limit) < 0 && !isPreReleaseOf(version, limit);
		case ">": return comparePythonVersions(version, limit) > 0 && !isLaterBuildOf(version, limit);
		case "~=": return comparePythonVersions(open, limit) >= 0 && beginsLike(version, limit, limit.release.length - 1);
	}
}
/** A label counts only where the condition has one. */
function equals(version, wanted) {
	return comparePythonVersions(wanted.local === null ? {
		...version,
		local: null
	} : version, wanted) === 0;
}
function beginsLike(version, wanted, length) {
	const start = Array.from({ length }, (_, at) => version.release[at] ?? 0n);
	return version.epoch === wanted.epoch && compareReleases(start, wanted.release.slice(0, length)) === 0;
}
function hasBaseOf(version, limit) {
	return version.epoch === limit.epoch && compareReleases(version.release, limit.release) === 0;
}
/** `<1.0` does not mean 1.0rc1. */
function isPreReleaseOf(version, limit) {
	return isPreRelease(version) && !isPreRelease(limit) && hasBaseOf(version, limit);
}
/** `>1.0` means neither 1.0.post1 nor 1.0+local. */
function isLaterBuildOf(version, limit) {
	return (version.post !== null && limit.post === null || version.local !== null) && hasBaseOf(version, limit);
}

// src/python/requirement.ts
/**
* Reads a requirement (PEP 508) of a project in an index. URLs, markers and whatever else is not understood in
* full give null. With `allowsAt` also uv's `name@1.0`, which means `name==1.0`.
*/
function parseRequirement(text, allowsAt = false) {
	const [, name = "", extras, rest = ""] = /^\s*([A-Za-z0-9._-]+)\s*(?:\[([^\][]*)\])?\s*(.*)$/.exec(text) ?? [];
	const named = extras === void 0 ? [] : extras.split(",").map((extra) => extra.trim());
	if (!isProjectName(name) || !named.every(isProjectName)) return null;
	const spec = allowsAt ? rest.replace(/^@(?=\d)/, "==").trim() : rest.trim();
	const specifiers = parseSpecifiers(spec);
	if (specifiers === null) return null;
	return {
		name,
		extras: [...new Set(named.map(projectName))].sort(),
		specifiers,
		spec
	};
}

// src/compare/package-spec.ts
/** The versions, ranges or tags in two arguments that both name the locked package; null where one does not. */
function askedSpecs(from, to, artifact) {
	if (artifact?.kind === "pypi") return pythonSpecs(from, to, artifact.purl);
	if (artifact === null) return null;
	const [old, now] = [askedOf(from, artifact), askedOf(to, artifact)];
	return old === null || now === null ? null : {
		from: old,
		to: now
	};
}
function pythonSpecs(from, to, purl) {
	const name = projectName(purl.slice(9).replace(/@.*$/, ""));
	const [old, now] = [pythonSpec(from, name), pythonSpec(to, name)];
	return old === null || now === null || old.extras !== now.extras ? null : {
		from: old.spec,
		to: now.spec
	};
}
function pythonSpec(arg, name) {
	const text = arg.replace(/^--(?:from|spec)=/, "");
	const requirement = parseRequirement(text.replace(/@latest$/, ""), true);
	if (requirement === null || projectName(requirement.name) !== name) return null;
	const exact = exactVersion(requirement.specifiers);
	const spec = text.endsWith("@latest") ? "latest" : requirement.spec;
	return {
		extras: requirement.extras.join(),
		spec: exact === null ? spec : formatPythonVersion(exact)
	};
}
/** A version, range or tag of a registry. Anything with `:` or `/` is another place: an alias, a URL, a file. */
const registrySpec = /^[\w.^~<>=*|+ -]*$/;
/**
* The version, range or tag that an argument asks of a package, the empty string for none; null when the
* argument does not name this package of a registry. npm names are compared without case.
*/
function specOf(arg, name) {
	const text = arg.replace(/^--package=/, "");
	if (text.toLowerCase() === name) return "";
	if (!text.toLowerCase().startsWith(`${name}@`)) return null;
	const spec = text.slice(name.length + 1);
	return registrySpec.test(spec) ? spec : null;
}
/** The npm name in a package URL, in lower case. */
function npmName(purl) {
	return purl.slice(8).replace(/(?<=.)@[^@/?#]*(?:[?#].*)?$/, "").replace(/^%40/, "@").toLowerCase();
}
/**
* What stands behind an image's name in an argument: `:TAG`, `@DIGEST`, both or the empty string; null when the
* argument does not name this image.
*/
function imageSpecOf(arg, image) {
	if (!arg.startsWith(image)) return null;
	const spec = arg.slice(image.length);
	return /^(?::\w[\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/.test(spec) ? spec : null;
}
/** What an argument asks of the artifact that is locked; null when it does not name it. */
function askedOf(arg, artifact) {
	if (artifact.kind === "npm") return specOf(arg, npmName(artifact.purl));
	return artifact.kind === "oci" ? imageSpecOf(arg, artifact.image) : null;
}

// src/compare/compare-declarations.ts
/** In what two declarations of a server differ. */
function compareDeclarations(server, before, after) {
	const change = (path, from, to) => {
		const subject = {
			kind: "declaration",
			name: null,
			path
		};
		if (from === void 0 && to !== void 0) return {
			kind: "added",
			server,
			subject,
			after: to
		};
		if (to === void 0 && from !== void 0) return {
			kind: "removed",
			server,
			subject,
			before: from
		};
		return {
			kind: "changed",
			server,
			subject,
			before: from ?? null,
			after: to ?? null
		};
	};
	const old = before.declared;
	const now = after.declared;
	return [
		...valueChange("/in", old.in, now.in, change),
		...reachChanges(before, now, change),
		...nameChanges("/env", old.env, now.env, change),
		...nameChanges("/headers", old.headers, now.headers, change),
		...nameChanges("/otherKeys", old.otherKeys ?? [], now.otherKeys ?? [], change),
		...differences(old.settings ?? {}, now.settings ?? {}, "/settings").map((one) => change(one.path, one.before, one.after))
	];
}
function valueChange(path, from, to, change) {
	return differences(from ?? null, to ?? null).length === 0 ? [] : [change(path, from, to)];
}
/** How the server is reached: what is started, or what is dialled. */
function reachChanges(before, now, change) {
	const old = before.declared;
	if (old.transport === "stdio" && now.transport === "stdio") return launchChanges(before, old, now, change);
	if (old.transport !== "stdio" && now.transport !== "stdio") return [...valueChange("/transport", old.transport, now.transport, change), ...valueChange("/url", old.url, now.url, change)];
	return [change("/transport", reach$1(old), reach$1(now))];
}
function reach$1(declared) {
	return declared.transport === "stdio" ? launch(declared) : {
		transport: declared.transport,
		url: declared.url
	};
}
function launch({ command, args, cwd }) {
	return {
		command,
		args,
		...cwd !== void 0 && { cwd }
	};
}
function launchChanges(before, old, now, change) {
	const spec = changedSpec(before, old.args, now.args);
	const elsewhere = spec === null ? now : {
		...now,
		args: old.args
	};
	return [...spec === null ? [] : [change(`/args/${spec.index}`, spec.from, spec.to)], ...differences(launch(old), launch(elsewhere)).length === 0 ? [] : [change("/launch", launch(old), launch(now))]];
}
/** The one argument that names the locked package or image, when nothing but the version in it has changed. */
function changedSpec({ artifact }, from, to) {
	if (from.length !== to.length) return null;
	const [index, second] = from.flatMap((arg, index) => arg === to[index] ? [] : [index]);
	if (index === void 0 || second !== void 0) return null;
	const [old = "", now = ""] = [from[index], to[index]];
	return askedSpecs(old, now, artifact) === null ? null : {
		index,
		from: old,
		to: now
	};
}
function nameChanges(path, from, to, change) {
	const place = (name) => `${path}/${escapePointer(name)}`;
	return [...from.filter((name) => !to.includes(name)).map((name) => change(place(name), name, void 0)), ...to.filter((name) => !from.includes(name)).map((name) => change(place(name), void 0, name))];
}

// src/compare/compare-sboms.ts
/** In what two closures of a server differ: the counts, then the packages that came with something to run. */
function compareSboms(server, before, after) {
	if (before.artifact === null || after.artifact === null) return [];
	if (before.sbom === null || after.sbom === null) return [];
	if (before.sbom?.digest === after.sbom?.digest) return [];
	return [{
		kind: before.sbom === void 0 ? "added" : after.sbom === void 0 ? "removed" : "changed",
		server,
		subject: {
			kind: "sbom",
			name: null,
			path: ""
		},
		...before.sbom !== void 0 && { before: { ...before.sbom } },
		...after.sbom !== void 0 && { after: {
			...after.sbom,
			...counts(before, after)
		} }
	}, ...arrivals(server, before, after)];
}
/** In what the packages that a fresh resolve would bring today differ from those that are locked. */
function compareToday(server, { components, today }) {
	if (components === void 0 || today === void 0) return [];
	const drift = movements(components, today);
	if (drift.added + drift.removed + drift.moved === 0) return [];
	const runnable = today.filter(({ installScripts, native }) => installScripts || native);
	const known = new Set(components.filter((one) => one.installScripts || one.native).map(({ name }) => name));
	const arrived = runnable.filter(({ name }) => !known.has(name)).map(({ purl }) => purl);
	return [{
		kind: "stated",
		server,
		subject: {
			kind: "sbom",
			name: null,
			path: "/today"
		},
		after: {
			...drift,
			...newPublishers(components, today),
			...arrived.length > 0 && { runnable: arrived }
		}
	}];
}
/** How many packages came, went and moved to other versions, where both closures are known. */
function counts(before, after) {
	const sameVersion = versionOf(before) !== null && versionOf(before) === versionOf(after);
	if (before.components === void 0 || after.components === void 0) return { sameVersion };
	return {
		sameVersion,
		...movements(before.components, after.components),
		...newPublishers(before.components, after.components)
	};
}
/**
* Whose packages came in that had none in it: scopes of npm, and places that are no registry. A name without a scope
* says nothing of its publisher.
*/
function newPublishers(before, after) {
	const known = new Set(before.flatMap(publisherOf));
	const found = [...new Set(after.flatMap(publisherOf))].filter((one) => !known.has(one)).sort();
	return found.length === 0 ? {} : { publishers: found };
}
function publisherOf({ name, resolved }) {
	if (resolved !== null) return [resolved.replace(/#.*$/s, "")];
	return /^@[^/]+(?=\/)/.exec(name)?.slice(0, 1) ?? [];
}
function movements(before, after) {
	const [old, now] = [versions(before), versions(after)];
	const both = [...now.keys()].filter((name) => old.has(name));
	return {
		added: now.size - both.length,
		removed: old.size - both.length,
		moved: both.filter((name) => old.get(name) !== now.get(name)).length
	};
}
function versionOf({ artifact }) {
	return artifact?.kind === "npm" || artifact?.kind === "pypi" ? artifact.version : null;
}
/** All versions of each package, as one text. */
function versions(components) {
	const byName = Map.groupBy(components, ({ name }) => name);
	return new Map([...byName].map(([name, all]) => [name, all.map(({ version }) => version).sort().join(" ")]));
}
/** Packages that were not there and that run scripts when they are installed, or are machine code. */
function arrivals(server, before, after) {
	if (before.sbom === void 0 || before.components === void 0) return [];
	const known = new Map(before.components.map((component) => [component.name, component]));
	return (after.components ?? []).flatMap((component) => {
		const old = known.get(component.name);
		const installScripts = component.installScripts && old?.installScripts !== true;
		const native = component.native && old?.native !== true;
		if (!installScripts && !native) return [];
		const path = `/components/${escapePointer(component.purl)}`;
		return [{
			kind: "added",
			server,
			subject: {
				kind: "sbom",
				name: component.name,
				path
			},
			after: {
				purl: component.purl,
				installScripts,
				native
			}
		}];
	});
}

// src/compare/compare-signatures.ts
/** What a signature says that every release says anew. */
const recordedOnly = /* @__PURE__ */ new Set(["logIndex", "keyId"]);
/**
* In what two signatures of a server differ: who built it, and whether its registry vouches for it. A signature
* that does not hold is a difference from everything. Nothing where one of the two was not observed.
*/
function compareSignatures(server, before, after) {
	return [...compareOne(server, "", before.signature, after.signature), ...compareOne(server, "/registry", before.registrySignature, after.registrySignature)];
}
function compareOne(server, path, before, after) {
	if (before === null || after === null || after === void 0) return [];
	const subject = {
		kind: "signature",
		name: null,
		path
	};
	if (before === void 0) return after.status === "verified" || after.status === "invalid" ? [{
		kind: "added",
		server,
		subject,
		after: { ...after }
	}] : [];
	if (compared(before) === compared(after)) return [];
	return [{
		kind: "changed",
		server,
		subject,
		before: { ...before },
		after: { ...after }
	}];
}
function compared(signature) {
	const told = { ...signature };
	const entries = Object.entries(told).filter(([field]) => !recordedOnly.has(field));
	return JSON.stringify(entries.sort(([a], [b]) => a < b ? -1 : 1));
}

// src/compare/compare-surfaces.ts
/** In what two surfaces of a server differ. Protocol, server info and resources are recorded, not compared. */
function compareSurfaces(server, before, after) {
	if (before === null || after === null) return [];
	const tools = compareDefinitions(server, "tool", before.tools, after.tools);
	return [
		...compareNames(server, "capability", before.capabilities, after.capabilities),
		...compareNames(server, "request", before.requests ?? [], after.requests ?? []),
		...compareInstructions(server, before, after),
		...emptied(server, before, after),
		...tools,
		...compareDefinitions(server, "prompt", before.prompts, after.prompts),
		...compareDefinitions(server, "resource-template", before.resourceTemplates, after.resourceTemplates)
	];
}
function compareNames(server, kind, before, after) {
	const removed = before.filter((name) => !after.includes(name));
	const added = after.filter((name) => !before.includes(name));
	return [...removed.map((name) => ({
		kind: "removed",
		server,
		subject: {
			kind,
			name,
			path: ""
		},
		before: name
	})), ...added.map((name) => ({
		kind: "added",
		server,
		subject: {
			kind,
			name,
			path: ""
		},
		after: name
	}))];
}
function compareInstructions(server, before, after) {
	const subject = {
		kind: "instructions",
		name: null,
		path: ""
	};
	const from = before.instructions?.text ?? null;
	const to = after.instructions?.text ?? null;
	return from === to ? [] : [{
		kind: "changed",
		server,
		subject,
		before: from,
		after: to
	}];
}
function emptied(server, before, after) {
	if (before.tools.size === 0 || after.tools.size > 0) return [];
	return [{
		kind: "removed",
		server,
		subject: {
			kind: "tool",
			name: null,
			path: ""
		},
		before: [...before.tools.keys()]
	}];
}
function compareDefinitions(server, kind, before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
		const old = before.get(name);
		const now = after.get(name);
		if (old?.fingerprint === now?.fingerprint && old?.gated === now?.gated) return [];
		const subject = {
			kind,
			name,
			path: ""
		};
		if (old === void 0) return now === void 0 ? [] : [{
			kind: "added",
			server,
			subject,
			after: now.definition
		}];
		if (now === void 0) return [{
			kind: "removed",
			server,
			subject,
			before: old.definition
		}];
		return [...gateChange(server, subject, old, now), ...definitionChanges(server, subject, old.definition, now.definition)];
	});
}
/** Whether it is shown to every client is nothing of the definition: it is told by itself. */
function gateChange(server, subject, before, after) {
	const [{ gated: from = false }, { gated: to = false }] = [before, after];
	return from === to ? [] : [{
		kind: "stated",
		server,
		subject,
		before: { gated: from },
		after: { gated: to }
	}];
}
function definitionChanges(server, subject, before, after) {
	return differences(before, after).map(({ path, ...difference }) => ({
		...difference,
		server,
		subject: {
			...subject,
			path
		}
	}));
}

// src/compare/compare.ts
/** Everything in which two agreements differ. Nothing exactly when both say the same. */
function compareLockfiles(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((server) => {
		const old = before.get(server);
		const now = after.get(server);
		if (old !== void 0 && now !== void 0) return compareServers(server, old, now);
		if (now !== void 0) return [serverChange("added", server, now)];
		return old === void 0 ? [] : [serverChange("removed", server, old)];
	});
}
/** A server that is on one side only; whether that is its arrival or a missing lock, the judge knows. */
function serverChange(kind, server, what) {
	const subject = {
		kind: "server",
		name: null,
		path: ""
	};
	const value = serverAsJson(what);
	return kind === "added" ? {
		kind,
		server,
		subject,
		after: value
	} : {
		kind,
		server,
		subject,
		before: value
	};
}
/** Everything in which a server differs from what was agreed, as far as it was observed. */
function compareServers(server, before, after) {
	const artifact = compareArtifacts(server, before.artifact, after.artifact);
	const upgrade = artifact.find(({ subject }) => subject.path === "/version");
	return [
		...compareDeclarations(server, before, after).filter((change) => !tellsTheSame(change, upgrade, before)),
		...artifact,
		...withdrawal(server, after),
		...compareSignatures(server, before, after),
		...compareSboms(server, before, after),
		...compareToday(server, after),
		...compareSurfaces(server, before.surface, after.surface),
		...(after.unstable ?? []).map((one) => ({
			kind: "stated",
			server,
			...one
		}))
	];
}
/**
* `pkg@1.0.0` became `pkg@1.1.0` in the declaration, and the artifact went from 1.0.0 to 1.1.0: one change. So it
* is when an image's digest did; the tag beside it is for people.
*/
function tellsTheSame(change, upgrade, { artifact }) {
	if (upgrade === void 0 || !change.subject.path.startsWith("/args/")) return false;
	const { before, after } = change;
	if (typeof before !== "string" || typeof after !== "string") return false;
	const asked = askedSpecs(before, after, artifact);
	const exact = (spec) => spec?.replace(/^[^@]*@/, "");
	return asked !== null && exact(asked.from) === upgrade.before && exact(asked.to) === upgrade.after;
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
const cachedSpaces = new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
const cachedBreakLinesWithSpaces = {
	" ": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + " ".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + " ".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + " ".repeat(index);
		})
	},
	"	": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + "	".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + "	".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + "	".repeat(index);
		})
	}
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit$1(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
/**
* Evaluates the JavaScript object of the given JSON DOM node
*/
function getNodeValue$1(node) {
	switch (node.type) {
		case "array": return node.children.map(getNodeValue$1);
		case "object":
			const obj = Object.create(null);
			for (let prop of node.children) {
				const valueNode = prop.children[1];
				if (valueNode) obj[prop.children[0].value] = getNodeValue$1(valueNode);
			}
			return obj;
		case "null":
		case "string":
		case "number":
		case "boolean": return node.value;
		default: return;
	}
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit$1(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
/**
* Takes JSON with JavaScript-style comments and remove
* them. Optionally replaces every none-newline character
* of comments with a replaceCharacter
*/
function stripComments$1(text, replaceCh) {
	let _scanner = createScanner(text), parts = [], kind, offset = 0, pos;
	do {
		pos = _scanner.getPosition();
		kind = _scanner.scan();
		switch (kind) {
			case 12:
			case 13:
			case 17:
				if (offset !== pos) parts.push(text.substring(offset, pos));
				if (replaceCh !== void 0) parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
				offset = _scanner.getPosition();
		}
	} while (kind !== 17);
	return parts.join("");
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
const parseTree = parseTree$1;
/**
* Evaluates the JavaScript object of the given JSON DOM node
*/
const getNodeValue = getNodeValue$1;
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
const visit = visit$1;
/**
* Takes JSON with JavaScript-style comments and remove
* them. Optionally replaces every none-newline character
* of comments with a replaceCharacter
*/
const stripComments = stripComments$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}

// src/json/duplicate-key.ts
/** The first key that stands twice in one object, quoted; for the message of an error already certain. */
function findDuplicateKey(text) {
	const open = [];
	let found = null;
	visit(text, {
		onObjectBegin: () => {
			open.push(/* @__PURE__ */ new Set());
		},
		onObjectEnd: () => {
			open.pop();
		},
		onObjectProperty: (key) => {
			const keys = open.at(-1);
			if (keys?.has(key)) found ??= key;
			keys?.add(key);
		}
	});
	return JSON.stringify(found ?? "?");
}

// src/json/measure.ts
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/**
* Measures a text in one pass and constant memory, before JSON.parse spends either on it.
* Exact for valid JSON; for anything else some number, and the parser will refuse it.
*/
function measureJson(text) {
	let level = 0;
	let depth = 0;
	let members = 0;
	let values = 1;
	let escapedNames = false;
	let stringStart = 0;
	let stringEnd = 0;
	let backslash = text.indexOf("\\");
	for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
		case QUOTE:
			stringStart = at;
			at = endOfString(text, at);
			stringEnd = at;
			break;
		case OPEN_BRACE:
		case OPEN_BRACKET:
			values++;
			level++;
			if (level > depth) depth = level;
			break;
		case CLOSE_BRACE:
		case CLOSE_BRACKET:
			level--;
			break;
		case COLON:
			members++;
			if (backslash >= 0 && backslash < stringStart) backslash = text.indexOf("\\", stringStart);
			if (backslash >= 0 && backslash < stringEnd) escapedNames = true;
			break;
		case COMMA: values++;
	}
	return {
		depth,
		members,
		values,
		escapedNames
	};
}
/** Index of the quote that closes the string opened at `start`; the text's length if none does. */
function endOfString(text, start) {
	let end = start;
	for (;;) {
		end = text.indexOf("\"", end + 1);
		if (end < 0) return text.length;
		let before = end - 1;
		while (text.charCodeAt(before) === BACKSLASH) before--;
		if ((end - before) % 2 === 1) return end;
	}
}

// src/json/read.ts
/**
* The value of a JSON text, as JSON.parse has it; throws what JSON.parse throws.
*
* JSON.parse of Node.js 24 and 26 may take a name that is written with an escape for another one, which some
* earlier text has brought up (nodejs/node#63785). A server could hide `description` that way. Texts with such
* names are checked by JSON.parse and read by a scanner that is not affected.
*/
function readJson(text, escapedNames = measureJson(text).escapedNames) {
	const value = JSON.parse(text);
	return escapedNames ? readByScanner(text) : value;
}
/** Reads a text that is known to be JSON. Of equal names the last one counts, as for JSON.parse. */
function readByScanner(text) {
	let root = null;
	const open = [];
	const put = (value) => {
		const parent = open.at(-1);
		if (parent === void 0) root = value;
		else if (Array.isArray(parent.container)) parent.container.push(value);
		else Object.defineProperty(parent.container, parent.name, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
	};
	const begin = (container) => {
		put(container);
		open.push({
			container,
			name: ""
		});
	};
	visit(text, {
		onObjectBegin: () => begin({}),
		onObjectProperty: (name) => {
			const parent = open.at(-1);
			if (parent !== void 0) parent.name = name;
		},
		onObjectEnd: () => void open.pop(),
		onArrayBegin: () => begin([]),
		onArrayEnd: () => void open.pop(),
		onLiteralValue: put
	});
	return root;
}

// src/json/strict.ts
const defaultJsonLimits = {
	depth: 64,
	values: 2e6
};
/**
* Parses JSON (RFC 8259) that nobody vouches for. Beyond its grammar this refuses what parsers
* disagree about: duplicate keys, `__proto__`, lone surrogates, numbers that are not finite doubles,
* and nesting beyond the limits. `where` names the text in error messages.
*/
function parseJson(text, where, limits = defaultJsonLimits) {
	const measure = measureJson(text);
	checkMeasure(measure, where, limits);
	const value = parseText(text, measure, where);
	if (countMembers(value, where) !== measure.members) throw new McpLockError("JSON_DUPLICATE_KEY", `${where} has the key ${findDuplicateKey(text)} twice`, { hint: "parsers disagree about which of two equal keys counts: keep one" });
	return value;
}
/** Refuses a text whose size limits are exceeded; see `parseJson`. */
function checkMeasure(measure, where, limits) {
	if (measure.depth > limits.depth) throw new McpLockError("JSON_TOO_DEEP", `${where} nests deeper than ${limits.depth} levels`);
	if (measure.values > limits.values) throw new McpLockError("JSON_TOO_LARGE", `${where} holds more than ${limits.values} values`);
}
function parseText(text, measure, where) {
	try {
		return readJson(text, measure.escapedNames);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new McpLockError("JSON_SYNTAX", `${where} is not JSON: ${reason}`, { cause });
	}
}
/** Counts the members of all objects inside and refuses strings and numbers without one meaning. */
function countMembers(value, where) {
	if (typeof value === "string") {
		checkString(value, where);
		return 0;
	}
	if (typeof value === "number" && !Number.isFinite(value)) throw new McpLockError("JSON_NUMBER", `${where} holds a number beyond the range of a double`);
	if (typeof value !== "object" || value === null) return 0;
	if (Array.isArray(value)) return value.reduce((sum, item) => sum + countMembers(item, where), 0);
	let count = 0;
	for (const key of Object.keys(value)) {
		checkKey(key, where);
		count += 1 + countMembers(value[key] ?? null, where);
	}
	return count;
}
/** Whether a key means the same to every program. */
function isPlainKey(key) {
	return key !== "__proto__" && key.isWellFormed();
}
/** Refuses the one key that JavaScript gives a meaning of its own, and keys that are not Unicode. */
function checkKey(key, where) {
	if (key === "__proto__") throw new McpLockError("JSON_FORBIDDEN_KEY", `${where} has a key named __proto__`, { hint: "rename it: programs in JavaScript lose or misread this key" });
	checkString(key, where);
}
/** Refuses a string with half a surrogate pair: different ones encode to the same bytes. */
function checkString(text, where) {
	if (text.isWellFormed()) return;
	throw new McpLockError("JSON_SURROGATE", `${where} holds a string with a lone surrogate`);
}

// src/json/text.ts
/** Bytes as UTF-8 text (RFC 3629). Invalid bytes and a byte order mark (RFC 8259 section 8.1) are refused. */
function decodeText(bytes, where) {
	const text = decodeUtf8(bytes, where);
	if (text.startsWith("﻿")) throw new McpLockError("TEXT_ENCODING", `${where} begins with a byte order mark`, { hint: "save the file as UTF-8 without a byte order mark" });
	return text;
}
/** Bytes as UTF-8 text, a byte order mark kept. Invalid bytes are refused. */
function decodeUtf8(bytes, where) {
	if (!isUtf8(bytes)) throw new McpLockError("TEXT_ENCODING", `${where} is not valid UTF-8`, { hint: "save the file as UTF-8" });
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

// src/model/git-address.ts
/**
* Whether a remote git repository is asked at an address: over https, or over http on this machine, and without a
* login, which would be written down. git itself also takes addresses that name programs, files and other machines'
* shells.
*/
function isGitAddress({ protocol, hostname, username, password }) {
	const isHere = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
	return (protocol === "https:" || protocol === "http:" && isHere) && username === "" && password === "";
}

// src/lockfile/check.ts
/**
* What the schema cannot say: every stored definition matches its fingerprint and stands under its own
* name, and the parts of an artifact agree. A lock that was edited by hand is found here, offline.
*/
function checkServer(name, server, where) {
	const tampered = (problem) => new McpLockError("LOCK_TAMPERED", `${where}: server ${JSON.stringify(name)}: ${problem}`, { hint: "the lockfile was edited after mcp-lock wrote it: restore it from git, or lock again and review" });
	const { surface, artifact } = server;
	checkDefinitions("tool", "name", surface.tools, tampered);
	checkDefinitions("prompt", "name", surface.prompts, tampered);
	checkDefinitions("resource template", "uriTemplate", surface.resourceTemplates, tampered);
	checkDefinitions("resource", "uri", surface.resources, tampered);
	const { instructions } = surface;
	if (instructions !== null && fingerprint(instructions.text) !== instructions.fingerprint) throw tampered("the instructions do not match their fingerprint");
	if (!fits(server)) throw tampered("the artifact is not what the declaration names");
	if ("purl" in artifact && "version" in artifact && purlVersion(artifact.purl) !== artifact.version) throw tampered(`the version ${artifact.version} is not that of ${artifact.purl}`);
	if (artifact.kind === "git") checkRepository(artifact.url, tampered);
	if (artifact.kind === "mcpb" && !Object.hasOwn(artifact.entries, "manifest.json")) throw tampered(`the bundle ${artifact.file} has no manifest.json`);
	if (artifact.kind === "oci") checkImage(artifact, tampered);
	checkSignatures(server, tampered);
}
const signable = /* @__PURE__ */ new Set([
	"npm",
	"pypi",
	"oci",
	"mcpb"
]);
/** What can be signed says whether it is, so that nobody can take a signature out of the lock unseen. */
function checkSignatures({ artifact, signature, registrySignature, attestations }, tampered) {
	if (signable.has(artifact.kind) !== (signature !== void 0)) throw tampered(signature === void 0 ? "it does not say who signed it" : "it can have no signature");
	if (artifact.kind === "npm" !== (registrySignature !== void 0)) throw tampered("packages of npm, and only they, have a registry's signature");
	if (signature?.status === "verified") {
		const { issuer, signer, key } = signature;
		if (!(issuer !== void 0 && signer !== void 0 && key === void 0) && !(key !== void 0 && issuer === void 0 && signer === void 0)) throw tampered("its signature names neither one signer nor one key");
	}
	if ([signature, registrySignature].some((one) => one?.status === "verified") !== (attestations !== void 0)) throw tampered("a verified signature, and nothing else, has attestations beside the lock");
}
/** The address is shown, and asked: a lock that was written has none with a login, or of another protocol. */
function checkRepository(url, tampered) {
	const address = URL.parse(url);
	if (address === null || !isGitAddress(address)) throw tampered("the git repository has no https address without a login");
}
function checkImage({ image, purl, digest, platforms }, tampered) {
	if (purlVersion(purl) !== digest) throw tampered(`the digest ${digest} is not that of ${purl}`);
	if (purl.slice(8).split("@")[0] !== image.split("/").at(-1)) throw tampered(`the image ${image} is not that of ${purl}`);
	const place = /[?&]repository_url=([^&]*)/.exec(purl)?.[1];
	if (place !== void 0 && decode$1(place) !== image) throw tampered(`the image ${image} does not come from where ${purl} says`);
	if (Object.keys(platforms).length === 0) throw tampered("the image is for no platform");
}
/** Whether the artifact is of the kind that the declaration reaches, and a remote one where it says. */
function fits({ declared, artifact }) {
	if (declared.transport === "stdio") return artifact.kind !== "remote";
	const url = URL.parse(declared.url);
	return artifact.kind === "remote" && url?.origin === artifact.origin && url.pathname === artifact.path;
}
function checkDefinitions(what, key, definitions, tampered) {
	for (const [name, { definition, fingerprint: stored }] of definitions) {
		if (fingerprint(definition) !== stored) throw tampered(`${what} ${JSON.stringify(name)} does not match its fingerprint`);
		if (definition[key] !== name) throw tampered(`${what} ${JSON.stringify(name)} stands under another name than its own`);
	}
}
/** The version in a package URL; null where it has none. A scope's `@` is escaped, so the last one counts. */
function purlVersion(purl) {
	const escaped = /@([^@?#]+)(?:[?#].*)?$/.exec(purl)?.[1];
	return escaped === void 0 ? null : decode$1(escaped);
}
function decode$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}

// src/model/lockfile-version.ts
const lockfileSchemaUrl = "https://unpkg.com/mcp-lock@1/mcp-lock.schema.json";

// src/lockfile/foreign.ts
/** Refuses, by name, a file that some other tool, or another version of mcp-lock, wrote. */
function refuseForeign(value, where) {
	const maker = foreignMaker(value);
	if (maker !== null) throw new McpLockError("LOCK_FOREIGN", `${where} was written by ${maker}, not by mcp-lock`, { hint: "move that file, or choose another name with --lockfile FILE" });
	const version = isJsonObject(value) ? value["lockfileVersion"] : void 0;
	if (version !== 1) throw new McpLockError("LOCK_VERSION", `${where} has lockfileVersion ${JSON.stringify(version)}; this mcp-lock reads ${1}`, { hint: typeof version === "number" && version > 1 ? "update mcp-lock" : "run `mcp-lock lock` and review the result" });
}
/** ToolPin numbers its format 2 and lists `entries`; mcptrust spells the key `lockFileVersion`. */
function foreignMaker(value) {
	if (!isJsonObject(value)) return "another program";
	if (value["generator"] === "mcp-lock") return null;
	if (typeof value["lockFileVersion"] === "string") return "mcptrust";
	if (value["lockfileVersion"] === 2 || Array.isArray(value["entries"])) return "ToolPin";
	return "another program";
}

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// src/lockfile/is-lockfile.generated.js
const validate = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"title": "mcp-lock.json",
	"type": "object",
	"properties": {
		"$schema": { "type": "string" },
		"generator": {
			"type": "string",
			"const": "mcp-lock"
		},
		"lockfileVersion": {
			"type": "number",
			"const": 1
		},
		"servers": {
			"type": "object",
			"propertyNames": { "type": "string" },
			"additionalProperties": {
				"type": "object",
				"properties": {
					"declared": { "oneOf": [{
						"type": "object",
						"properties": {
							"in": {
								"minItems": 1,
								"type": "array",
								"items": { "type": "string" },
								"description": "Every client file that declares this server identically."
							},
							"env": {
								"type": "array",
								"items": { "type": "string" },
								"description": "Names of the environment variables that the declaration sets, never their values."
							},
							"headers": {
								"type": "array",
								"items": { "type": "string" },
								"description": "Names of the HTTP headers that the declaration sets, never their values."
							},
							"settings": {
								"type": "object",
								"description": "Settings that decide what runs or is approved without asking, as declared."
							},
							"otherKeys": {
								"minItems": 1,
								"type": "array",
								"items": { "type": "string" },
								"description": "Names of further keys of the declaration that mcp-lock does not interpret."
							},
							"transport": {
								"type": "string",
								"const": "stdio"
							},
							"command": { "type": "string" },
							"args": {
								"type": "array",
								"items": { "type": "string" }
							},
							"cwd": { "type": "string" }
						},
						"required": [
							"in",
							"env",
							"headers",
							"transport",
							"command",
							"args"
						],
						"additionalProperties": false
					}, {
						"type": "object",
						"properties": {
							"in": {
								"minItems": 1,
								"type": "array",
								"items": { "type": "string" },
								"description": "Every client file that declares this server identically."
							},
							"env": {
								"type": "array",
								"items": { "type": "string" },
								"description": "Names of the environment variables that the declaration sets, never their values."
							},
							"headers": {
								"type": "array",
								"items": { "type": "string" },
								"description": "Names of the HTTP headers that the declaration sets, never their values."
							},
							"settings": {
								"type": "object",
								"description": "Settings that decide what runs or is approved without asking, as declared."
							},
							"otherKeys": {
								"minItems": 1,
								"type": "array",
								"items": { "type": "string" },
								"description": "Names of further keys of the declaration that mcp-lock does not interpret."
							},
							"transport": {
								"type": "string",
								"enum": [
									"http",
									"sse",
									"ws"
								]
							},
							"url": { "type": "string" }
						},
						"required": [
							"in",
							"env",
							"headers",
							"transport",
							"url"
						],
						"additionalProperties": false
					}] },
					"artifact": { "oneOf": [
						{
							"type": "object",
							"properties": {
								"kind": {
									"type": "string",
									"const": "npm"
								},
								"purl": {
									"type": "string",
									"pattern": "^pkg:npm\\/(?:%40(?:[\\w.~!*'()-]|%[0-9A-F]{2})+\\/)?(?:[\\w.~!*'()-]|%[0-9A-F]{2})+@(?:[\\w.-]|%[0-9A-F]{2})+(?:\\?[^#@]+)?$",
									"description": "Package URL with the exact version."
								},
								"version": { "type": "string" },
								"integrity": {
									"type": "string",
									"pattern": "^sha512-[A-Za-z0-9+/]{86}==$",
									"description": "Subresource Integrity of the tarball's bytes, as downloaded."
								},
								"installScripts": {
									"type": "boolean",
									"description": "Whether the package asks to run scripts when it is installed."
								},
								"pinned": {
									"type": "boolean",
									"const": false,
									"description": "Present when the declaration floats: the version is what it meant when locked."
								}
							},
							"required": [
								"kind",
								"purl",
								"version",
								"integrity",
								"installScripts"
							],
							"additionalProperties": false
						},
						{
							"type": "object",
							"properties": {
								"kind": {
									"type": "string",
									"const": "oci"
								},
								"image": {
									"type": "string",
									"minLength": 1,
									"description": "The image as declared, without tag and digest. One that names no registry is of the engine's own."
								},
								"purl": {
									"type": "string",
									"pattern": "^pkg:oci\\/[a-z0-9._-]+@sha256:[0-9a-f]{64}(?:\\?[^#@]+)?$",
									"description": "Package URL with the digest."
								},
								"digest": {
									"type": "string",
									"pattern": "^sha256:[0-9a-f]{64}$",
									"description": "Over the bytes of the image's index or manifest, as downloaded."
								},
								"mediaType": { "type": "string" },
								"platforms": {
									"type": "object",
									"propertyNames": {
										"type": "string",
										"minLength": 1
									},
									"additionalProperties": {
										"type": "string",
										"pattern": "^sha256:[0-9a-f]{64}$"
									},
									"description": "The digest of the manifest for each platform that the image is made for."
								},
								"pinned": {
									"type": "boolean",
									"const": false,
									"description": "Present when the declaration floats: the digest is what it meant when locked."
								}
							},
							"required": [
								"kind",
								"image",
								"purl",
								"digest",
								"mediaType",
								"platforms"
							],
							"additionalProperties": false
						},
						{
							"type": "object",
							"properties": {
								"kind": {
									"type": "string",
									"const": "pypi"
								},
								"purl": {
									"type": "string",
									"pattern": "^pkg:pypi\\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?@(?:[\\w.!-]|%[0-9A-F]{2})+$",
									"description": "Package URL with the exact version."
								},
								"version": {
									"type": "string",
									"description": "In the normal form of PEP 440."
								},
								"files": {
									"type": "object",
									"propertyNames": {
										"type": "string",
										"pattern": "^[\\w.+!-]+\\.(?:whl|tar\\.gz|tgz|tar\\.bz2|tar\\.xz|zip)$"
									},
									"additionalProperties": {
										"type": "string",
										"pattern": "^sha256:[0-9a-f]{64}$"
									},
									"description": "SHA-256 of every file of the release that installers take, by its name."
								},
								"withdrawn": {
									"type": "string",
									"enum": [
										"yanked",
										"unpublished",
										"quarantined"
									],
									"description": "Present when the index no longer offers the version."
								},
								"pinned": {
									"type": "boolean",
									"const": false,
									"description": "Present when the declaration floats: the version is what it meant when locked."
								}
							},
							"required": [
								"kind",
								"purl",
								"version",
								"files"
							],
							"additionalProperties": false
						},
						{
							"type": "object",
							"properties": {
								"kind": {
									"type": "string",
									"const": "mcpb"
								},
								"file": {
									"type": "string",
									"minLength": 1,
									"description": "The bundle, relative to the repository."
								},
								"name": {
									"type": "string",
									"minLength": 1,
									"description": "As its own manifest.json says; so is the version."
								},
								"version": {
									"type": "string",
									"minLength": 1
								},
								"sha256": {
									"type": "string",
									"pattern": "^sha256:[0-9a-f]{64}$",
									"description": "Over the bytes of the file: the `fileSha256` of a server.json."
								},
								"entries": {
									"type": "object",
									"propertyNames": {
										"type": "string",
										"minLength": 1
									},
									"additionalProperties": {
										"type": "string",
										"pattern": "^sha256:[0-9a-f]{64}$"
									},
									"description": "SHA-256 of every file in the bundle, by its path in there."
								}
							},
							"required": [
								"kind",
								"file",
								"name",
								"version",
								"sha256",
								"entries"
							],
							"additionalProperties": false
						},
						{
							"type": "object",
							"properties": {
								"kind": {
									"type": "string",
									"const": "git"
								},
								"url": {
									"type": "string",
									"minLength": 1,
									"description": "The address of the repository, without credentials."
								},
								"commit": {
									"type": "string",
									"pattern": "^[0-9a-f]{40}$"
								},
								"ref": {
									"anyOf": [{
										"type": "string",
										"minLength": 1
									}, { "type": "null" }],
									"description": "The declared tag or branch; null where none is."
								},
								"pinned": {
									"type": "boolean",
									"const": false,
									"description": "Present when the declaration floats: the commit is what it meant when locked."
								}
							},
							"required": [
								"kind",
								"url",
								"commit",
								"ref"
							],
							"additionalProperties": false
						},
						{
							"type": "object",
							"properties": {
								"kind": {
									"type": "string",
									"const": "local"
								},
								"root": {
									"type": "string",
									"description": "Folder of the program's package, relative to the repository."
								},
								"entry": {
									"type": "string",
									"description": "The program, relative to the repository."
								},
								"files": {
									"type": "integer",
									"minimum": 0,
									"maximum": 9007199254740991
								},
								"digest": {
									"type": "string",
									"pattern": "^sha256:[0-9a-f]{64}$",
									"description": "Over path, mode and SHA-256 of every file of the package that git tracks or does not ignore."
								}
							},
							"required": [
								"kind",
								"root",
								"entry",
								"files",
								"digest"
							],
							"additionalProperties": false
						},
						{
							"type": "object",
							"properties": {
								"kind": {
									"type": "string",
									"const": "remote"
								},
								"origin": { "type": "string" },
								"path": { "type": "string" }
							},
							"required": [
								"kind",
								"origin",
								"path"
							],
							"additionalProperties": false
						}
					] },
					"signature": {
						"oneOf": [
							{
								"type": "object",
								"properties": {
									"status": {
										"type": "string",
										"const": "verified"
									},
									"issuer": {
										"type": "string",
										"description": "The identity provider that vouched for the signer."
									},
									"signer": {
										"type": "string",
										"description": "Subject of the certificate: the workflow that signed, without its ref, or an e-mail address."
									},
									"key": {
										"type": "string",
										"pattern": "^sha256:[0-9a-f]{64}$",
										"description": "Over the DER form (SubjectPublicKeyInfo) of the key that signed."
									},
									"sourceRepository": { "type": "string" },
									"sourceRepositoryId": {
										"type": "string",
										"description": "The repository's number, which a new repository of the same name does not get."
									},
									"sourceOwnerId": { "type": "string" },
									"buildConfig": {
										"type": "string",
										"description": "The workflow that built it, without its ref."
									},
									"runner": {
										"type": "string",
										"description": "github-hosted or self-hosted."
									},
									"trigger": {
										"type": "string",
										"description": "The event that started the build."
									},
									"ref": {
										"type": "string",
										"description": "Recorded; its class (tag, branch, pull request) is compared."
									},
									"predicateType": { "type": "string" },
									"commit": {
										"type": "string",
										"description": "Recorded, not compared."
									},
									"logIndex": {
										"type": "string",
										"description": "Where the transparency log has it. Recorded, not compared."
									}
								},
								"required": ["status"],
								"additionalProperties": false
							},
							{
								"type": "object",
								"properties": { "status": {
									"type": "string",
									"const": "unsigned",
									"description": "It was asked for, and there is none."
								} },
								"required": ["status"],
								"additionalProperties": false
							},
							{
								"type": "object",
								"properties": {
									"status": {
										"type": "string",
										"const": "unavailable"
									},
									"reason": {
										"type": "string",
										"enum": [
											"not-offered",
											"not-answered",
											"no-trusted-key",
											"no-trusted-root"
										]
									}
								},
								"required": ["status", "reason"],
								"additionalProperties": false
							}
						],
						"description": "Absent where nothing could be signed: local programs, commits, endpoints."
					},
					"registrySignature": {
						"oneOf": [
							{
								"type": "object",
								"properties": {
									"status": {
										"type": "string",
										"const": "verified"
									},
									"keyId": {
										"type": "string",
										"description": "The registry's key. Recorded, not compared: registries change their keys."
									}
								},
								"required": ["status", "keyId"],
								"additionalProperties": false
							},
							{
								"type": "object",
								"properties": { "status": {
									"type": "string",
									"const": "unsigned",
									"description": "It was asked for, and there is none."
								} },
								"required": ["status"],
								"additionalProperties": false
							},
							{
								"type": "object",
								"properties": {
									"status": {
										"type": "string",
										"const": "unavailable"
									},
									"reason": {
										"type": "string",
										"enum": [
											"not-offered",
											"not-answered",
											"no-trusted-key",
											"no-trusted-root"
										]
									}
								},
								"required": ["status", "reason"],
								"additionalProperties": false
							}
						],
						"description": "Only npm has one."
					},
					"attestations": {
						"type": "string",
						"pattern": "^sha256:[0-9a-f]{64}$",
						"description": "Over the RFC 8785 bytes of attestations.json beside the lock: what the signatures were verified from."
					},
					"sbom": {
						"type": "object",
						"properties": {
							"format": {
								"type": "string",
								"const": "CycloneDX 1.6"
							},
							"digest": {
								"type": "string",
								"pattern": "^sha256:[0-9a-f]{64}$",
								"description": "Over the RFC 8785 bytes of the bill of materials that `mcp-lock sbom` prints."
							},
							"components": {
								"type": "integer",
								"minimum": 0,
								"maximum": 9007199254740991,
								"description": "How many packages it names."
							},
							"closure": {
								"type": "string",
								"pattern": "^sha256:[0-9a-f]{64}$",
								"description": "Over the sorted lines `purl integrity` of these packages."
							},
							"resolvedFor": {
								"type": "string",
								"description": "What the versions were chosen for."
							}
						},
						"required": [
							"format",
							"digest",
							"components",
							"closure",
							"resolvedFor"
						],
						"additionalProperties": false,
						"description": "Absent where a server pulls in no packages that can be listed."
					},
					"surface": {
						"type": "object",
						"properties": {
							"protocol": {
								"type": "string",
								"description": "Protocol revision spoken while listing. Recorded, not compared."
							},
							"server": {
								"anyOf": [{
									"type": "object",
									"properties": {
										"name": { "type": "string" },
										"version": { "type": "string" }
									},
									"required": ["name", "version"],
									"additionalProperties": false
								}, { "type": "null" }],
								"description": "What the server calls itself. Recorded, not compared."
							},
							"capabilities": {
								"type": "array",
								"items": { "type": "string" },
								"description": "Names of the announced capabilities."
							},
							"requests": {
								"minItems": 1,
								"type": "array",
								"items": { "type": "string" },
								"description": "What the server asked its client for while it was listed."
							},
							"instructions": { "anyOf": [{
								"type": "object",
								"properties": {
									"fingerprint": {
										"type": "string",
										"pattern": "^sha256:[0-9a-f]{64}$"
									},
									"text": { "type": "string" }
								},
								"required": ["fingerprint", "text"],
								"additionalProperties": false
							}, { "type": "null" }] },
							"tools": {
								"type": "object",
								"propertyNames": { "type": "string" },
								"additionalProperties": { "$ref": "#/$defs/Definition" }
							},
							"prompts": {
								"type": "object",
								"propertyNames": { "type": "string" },
								"additionalProperties": { "$ref": "#/$defs/Definition" }
							},
							"resourceTemplates": {
								"type": "object",
								"propertyNames": { "type": "string" },
								"additionalProperties": { "$ref": "#/$defs/Definition" },
								"description": "By URI template."
							},
							"resources": {
								"type": "object",
								"propertyNames": { "type": "string" },
								"additionalProperties": { "$ref": "#/$defs/Definition" },
								"description": "By URI. Recorded, not compared: they come and go."
							}
						},
						"required": [
							"protocol",
							"server",
							"capabilities",
							"instructions",
							"tools",
							"prompts",
							"resourceTemplates",
							"resources"
						],
						"additionalProperties": false
					}
				},
				"required": [
					"declared",
					"artifact",
					"surface"
				],
				"additionalProperties": false
			}
		}
	},
	"required": [
		"$schema",
		"generator",
		"lockfileVersion",
		"servers"
	],
	"additionalProperties": false,
	"$defs": { "Definition": {
		"type": "object",
		"properties": {
			"fingerprint": {
				"type": "string",
				"pattern": "^sha256:[0-9a-f]{64}$"
			},
			"definition": { "type": "object" },
			"gated": {
				"type": "boolean",
				"const": true,
				"description": "Not shown to a client without capabilities, only to one that is more like a user's."
			}
		},
		"required": ["fingerprint", "definition"],
		"additionalProperties": false,
		"description": "One definition exactly as the server sent it, and its fingerprint."
	} }
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const pattern3 = new RegExp("^pkg:npm\\/(?:%40(?:[\\w.~!*'()-]|%[0-9A-F]{2})+\\/)?(?:[\\w.~!*'()-]|%[0-9A-F]{2})+@(?:[\\w.-]|%[0-9A-F]{2})+(?:\\?[^#@]+)?$", "u");
const pattern4 = new RegExp("^sha512-[A-Za-z0-9+/]{86}==$", "u");
const pattern5 = new RegExp("^pkg:oci\\/[a-z0-9._-]+@sha256:[0-9a-f]{64}(?:\\?[^#@]+)?$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^pkg:pypi\\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?@(?:[\\w.!-]|%[0-9A-F]{2})+$", "u");
const pattern9 = new RegExp("^[\\w.+!-]+\\.(?:whl|tar\\.gz|tgz|tar\\.bz2|tar\\.xz|zip)$", "u");
const pattern13 = new RegExp("^[0-9a-f]{40}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.fingerprint === void 0 && (missing0 = "fingerprint") || data.definition === void 0 && (missing0 = "definition")) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "fingerprint" || key0 === "definition" || key0 === "gated")) {
				validate53.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.fingerprint !== void 0) {
				let data0 = data.fingerprint;
				if (typeof data0 === "string") {
					if (!pattern6.test(data0)) {
						validate53.errors = [{
							instancePath: instancePath + "/fingerprint",
							schemaPath: "#/properties/fingerprint/pattern",
							keyword: "pattern",
							params: { pattern: "^sha256:[0-9a-f]{64}$" },
							message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
						}];
						return false;
					}
				} else {
					validate53.errors = [{
						instancePath: instancePath + "/fingerprint",
						schemaPath: "#/properties/fingerprint/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.definition !== void 0) {
					let data1 = data.definition;
					if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
						validate53.errors = [{
							instancePath: instancePath + "/definition",
							schemaPath: "#/properties/definition/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.gated !== void 0) {
						let data2 = data.gated;
						if (typeof data2 !== "boolean") {
							validate53.errors = [{
								instancePath: instancePath + "/gated",
								schemaPath: "#/properties/gated/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							}];
							return false;
						}
						if (true !== data2) {
							validate53.errors = [{
								instancePath: instancePath + "/gated",
								schemaPath: "#/properties/gated/const",
								keyword: "const",
								params: { allowedValue: true },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate53.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.$schema === void 0 && (missing0 = "$schema") || data.generator === void 0 && (missing0 = "generator") || data.lockfileVersion === void 0 && (missing0 = "lockfileVersion") || data.servers === void 0 && (missing0 = "servers")) {
				validate52.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "$schema" || key0 === "generator" || key0 === "lockfileVersion" || key0 === "servers")) {
					validate52.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.$schema !== void 0) {
						const _errs2 = errors;
						if (typeof data.$schema !== "string") {
							validate52.errors = [{
								instancePath: instancePath + "/$schema",
								schemaPath: "#/properties/%24schema/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.generator !== void 0) {
							let data1 = data.generator;
							const _errs4 = errors;
							if (typeof data1 !== "string") {
								validate52.errors = [{
									instancePath: instancePath + "/generator",
									schemaPath: "#/properties/generator/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if ("mcp-lock" !== data1) {
								validate52.errors = [{
									instancePath: instancePath + "/generator",
									schemaPath: "#/properties/generator/const",
									keyword: "const",
									params: { allowedValue: "mcp-lock" },
									message: "must be equal to constant"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.lockfileVersion !== void 0) {
								let data2 = data.lockfileVersion;
								const _errs6 = errors;
								if (!(typeof data2 == "number" && isFinite(data2))) {
									validate52.errors = [{
										instancePath: instancePath + "/lockfileVersion",
										schemaPath: "#/properties/lockfileVersion/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									}];
									return false;
								}
								if (1 !== data2) {
									validate52.errors = [{
										instancePath: instancePath + "/lockfileVersion",
										schemaPath: "#/properties/lockfileVersion/const",
										keyword: "const",
										params: { allowedValue: 1 },
										message: "must be equal to constant"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.servers !== void 0) {
									let data3 = data.servers;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											for (const key1 in data3) {
												const _errs10 = errors;
												if (typeof key1 !== "string") {
													const err0 = {
														instancePath: instancePath + "/servers",
														schemaPath: "#/properties/servers/propertyNames/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														propertyName: key1
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												}
												var valid1 = _errs10 === errors;
												if (!valid1) {
													const err1 = {
														instancePath: instancePath + "/servers",
														schemaPath: "#/properties/servers/propertyNames",
														keyword: "propertyNames",
														params: { propertyName: key1 },
														message: "property name must be valid"
													};
													if (vErrors === null) vErrors = [err1];
													else vErrors.push(err1);
													errors++;
													validate52.errors = vErrors;
													return false;
												}
											}
											if (valid1) for (const key2 in data3) {
												let data4 = data3[key2];
												const _errs13 = errors;
												if (errors === _errs13) {
													if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
														let missing1;
														if (data4.declared === void 0 && (missing1 = "declared") || data4.artifact === void 0 && (missing1 = "artifact") || data4.surface === void 0 && (missing1 = "surface")) {
															validate52.errors = [{
																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/servers/additionalProperties/required",
																keyword: "required",
																params: { missingProperty: missing1 },
																message: "must have required property '" + missing1 + "'"
															}];
															return false;
														} else {
															const _errs15 = errors;
															for (const key3 in data4) if (!(key3 === "declared" || key3 === "artifact" || key3 === "signature" || key3 === "registrySignature" || key3 === "attestations" || key3 === "sbom" || key3 === "surface")) {
																validate52.errors = [{
																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/servers/additionalProperties/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key3 },
																	message: "must NOT have additional properties"
																}];
																return false;
															}
															if (_errs15 === errors) {
																if (data4.declared !== void 0) {
																	let data5 = data4.declared;
																	const _errs16 = errors;
																	const _errs17 = errors;
																	let valid4 = false;
																	let passing0 = null;
																	const _errs18 = errors;
																	if (errors === _errs18) {
																		if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
																			let missing2;
																			if (data5.in === void 0 && (missing2 = "in") || data5.env === void 0 && (missing2 = "env") || data5.headers === void 0 && (missing2 = "headers") || data5.transport === void 0 && (missing2 = "transport") || data5.command === void 0 && (missing2 = "command") || data5.args === void 0 && (missing2 = "args")) {
																				const err2 = {
																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared",
																					schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/required",
																					keyword: "required",
																					params: { missingProperty: missing2 },
																					message: "must have required property '" + missing2 + "'"
																				};
																				if (vErrors === null) vErrors = [err2];
																				else vErrors.push(err2);
																				errors++;
																			} else {
																				const _errs20 = errors;
																				for (const key4 in data5) if (!func1.call(schema19.properties.servers.additionalProperties.properties.declared.oneOf[0].properties, key4)) {
																					const err3 = {
																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared",
																						schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key4 },
																						message: "must NOT have additional properties"
																					};
																					if (vErrors === null) vErrors = [err3];
																					else vErrors.push(err3);
																					errors++;
																					break;
																				}
																				if (_errs20 === errors) {
																					if (data5.in !== void 0) {
																						let data6 = data5.in;
																						const _errs21 = errors;
																						if (errors === _errs21) {
																							if (Array.isArray(data6)) {
																								if (data6.length < 1) {
																									const err4 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/in",
																										schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/in/minItems",
																										keyword: "minItems",
																										params: { limit: 1 },
																										message: "must NOT have fewer than 1 items"
																									};
																									if (vErrors === null) vErrors = [err4];
																									else vErrors.push(err4);
																									errors++;
																								} else {
																									const len0 = data6.length;
																									for (let i0 = 0; i0 < len0; i0++) {
																										const _errs23 = errors;
																										if (typeof data6[i0] !== "string") {
																											const err5 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/in/" + i0,
																												schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/in/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err5];
																											else vErrors.push(err5);
																											errors++;
																										}
																										if (!(_errs23 === errors)) break;
																									}
																								}
																							} else {
																								const err6 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/in",
																									schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/in/type",
																									keyword: "type",
																									params: { type: "array" },
																									message: "must be array"
																								};
																								if (vErrors === null) vErrors = [err6];
																								else vErrors.push(err6);
																								errors++;
																							}
																						}
																						var valid5 = _errs21 === errors;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data5.env !== void 0) {
																							let data8 = data5.env;
																							const _errs25 = errors;
																							if (errors === _errs25) {
																								if (Array.isArray(data8)) {
																									const len1 = data8.length;
																									for (let i1 = 0; i1 < len1; i1++) {
																										const _errs27 = errors;
																										if (typeof data8[i1] !== "string") {
																											const err7 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/env/" + i1,
																												schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/env/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err7];
																											else vErrors.push(err7);
																											errors++;
																										}
																										if (!(_errs27 === errors)) break;
																									}
																								} else {
																									const err8 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/env",
																										schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/env/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									};
																									if (vErrors === null) vErrors = [err8];
																									else vErrors.push(err8);
																									errors++;
																								}
																							}
																							var valid5 = _errs25 === errors;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data5.headers !== void 0) {
																								let data10 = data5.headers;
																								const _errs29 = errors;
																								if (errors === _errs29) {
																									if (Array.isArray(data10)) {
																										const len2 = data10.length;
																										for (let i2 = 0; i2 < len2; i2++) {
																											const _errs31 = errors;
																											if (typeof data10[i2] !== "string") {
																												const err9 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/headers/" + i2,
																													schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/headers/items/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err9];
																												else vErrors.push(err9);
																												errors++;
																											}
																											if (!(_errs31 === errors)) break;
																										}
																									} else {
																										const err10 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/headers",
																											schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/headers/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										};
																										if (vErrors === null) vErrors = [err10];
																										else vErrors.push(err10);
																										errors++;
																									}
																								}
																								var valid5 = _errs29 === errors;
																							} else var valid5 = true;
																							if (valid5) {
																								if (data5.settings !== void 0) {
																									let data12 = data5.settings;
																									const _errs33 = errors;
																									if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
																										const err11 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/settings",
																											schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/settings/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										};
																										if (vErrors === null) vErrors = [err11];
																										else vErrors.push(err11);
																										errors++;
																									}
																									var valid5 = _errs33 === errors;
																								} else var valid5 = true;
																								if (valid5) {
																									if (data5.otherKeys !== void 0) {
																										let data13 = data5.otherKeys;
																										const _errs35 = errors;
																										if (errors === _errs35) {
																											if (Array.isArray(data13)) {
																												if (data13.length < 1) {
																													const err12 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/otherKeys",
																														schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/otherKeys/minItems",
																														keyword: "minItems",
																														params: { limit: 1 },
																														message: "must NOT have fewer than 1 items"
																													};
																													if (vErrors === null) vErrors = [err12];
																													else vErrors.push(err12);
																													errors++;
																												} else {
																													const len3 = data13.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														const _errs37 = errors;
																														if (typeof data13[i3] !== "string") {
																															const err13 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/otherKeys/" + i3,
																																schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/otherKeys/items/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err13];
																															else vErrors.push(err13);
																															errors++;
																														}
																														if (!(_errs37 === errors)) break;
																													}
																												}
																											} else {
																												const err14 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/otherKeys",
																													schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/otherKeys/type",
																													keyword: "type",
																													params: { type: "array" },
																													message: "must be array"
																												};
																												if (vErrors === null) vErrors = [err14];
																												else vErrors.push(err14);
																												errors++;
																											}
																										}
																										var valid5 = _errs35 === errors;
																									} else var valid5 = true;
																									if (valid5) {
																										if (data5.transport !== void 0) {
																											let data15 = data5.transport;
																											const _errs39 = errors;
																											if (typeof data15 !== "string") {
																												const err15 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/transport",
																													schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/transport/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err15];
																												else vErrors.push(err15);
																												errors++;
																											}
																											if ("stdio" !== data15) {
																												const err16 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/transport",
																													schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/transport/const",
																													keyword: "const",
																													params: { allowedValue: "stdio" },
																													message: "must be equal to constant"
																												};
																												if (vErrors === null) vErrors = [err16];
																												else vErrors.push(err16);
																												errors++;
																											}
																											var valid5 = _errs39 === errors;
																										} else var valid5 = true;
																										if (valid5) {
																											if (data5.command !== void 0) {
																												const _errs41 = errors;
																												if (typeof data5.command !== "string") {
																													const err17 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/command",
																														schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/command/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err17];
																													else vErrors.push(err17);
																													errors++;
																												}
																												var valid5 = _errs41 === errors;
																											} else var valid5 = true;
																											if (valid5) {
																												if (data5.args !== void 0) {
																													let data17 = data5.args;
																													const _errs43 = errors;
																													if (errors === _errs43) {
																														if (Array.isArray(data17)) {
																															const len4 = data17.length;
																															for (let i4 = 0; i4 < len4; i4++) {
																																const _errs45 = errors;
																																if (typeof data17[i4] !== "string") {
																																	const err18 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/args/" + i4,
																																		schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/args/items/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	};
																																	if (vErrors === null) vErrors = [err18];
																																	else vErrors.push(err18);
																																	errors++;
																																}
																																if (!(_errs45 === errors)) break;
																															}
																														} else {
																															const err19 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/args",
																																schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/args/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															};
																															if (vErrors === null) vErrors = [err19];
																															else vErrors.push(err19);
																															errors++;
																														}
																													}
																													var valid5 = _errs43 === errors;
																												} else var valid5 = true;
																												if (valid5) {
																													if (data5.cwd !== void 0) {
																														const _errs47 = errors;
																														if (typeof data5.cwd !== "string") {
																															const err20 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/cwd",
																																schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/cwd/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err20];
																															else vErrors.push(err20);
																															errors++;
																														}
																														var valid5 = _errs47 === errors;
																													} else var valid5 = true;
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		} else {
																			const err21 = {
																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared",
																				schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/0/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			};
																			if (vErrors === null) vErrors = [err21];
																			else vErrors.push(err21);
																			errors++;
																		}
																	}
																	var _valid0 = _errs18 === errors;
																	if (_valid0) {
																		valid4 = true;
																		passing0 = 0;
																		var props0 = true;
																	}
																	const _errs49 = errors;
																	if (errors === _errs49) {
																		if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
																			let missing3;
																			if (data5.in === void 0 && (missing3 = "in") || data5.env === void 0 && (missing3 = "env") || data5.headers === void 0 && (missing3 = "headers") || data5.transport === void 0 && (missing3 = "transport") || data5.url === void 0 && (missing3 = "url")) {
																				const err22 = {
																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared",
																					schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/required",
																					keyword: "required",
																					params: { missingProperty: missing3 },
																					message: "must have required property '" + missing3 + "'"
																				};
																				if (vErrors === null) vErrors = [err22];
																				else vErrors.push(err22);
																				errors++;
																			} else {
																				const _errs51 = errors;
																				for (const key5 in data5) if (!(key5 === "in" || key5 === "env" || key5 === "headers" || key5 === "settings" || key5 === "otherKeys" || key5 === "transport" || key5 === "url")) {
																					const err23 = {
																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared",
																						schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key5 },
																						message: "must NOT have additional properties"
																					};
																					if (vErrors === null) vErrors = [err23];
																					else vErrors.push(err23);
																					errors++;
																					break;
																				}
																				if (_errs51 === errors) {
																					if (data5.in !== void 0) {
																						let data20 = data5.in;
																						const _errs52 = errors;
																						if (errors === _errs52) {
																							if (Array.isArray(data20)) {
																								if (data20.length < 1) {
																									const err24 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/in",
																										schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/in/minItems",
																										keyword: "minItems",
																										params: { limit: 1 },
																										message: "must NOT have fewer than 1 items"
																									};
																									if (vErrors === null) vErrors = [err24];
																									else vErrors.push(err24);
																									errors++;
																								} else {
																									const len5 = data20.length;
																									for (let i5 = 0; i5 < len5; i5++) {
																										const _errs54 = errors;
																										if (typeof data20[i5] !== "string") {
																											const err25 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/in/" + i5,
																												schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/in/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err25];
																											else vErrors.push(err25);
																											errors++;
																										}
																										if (!(_errs54 === errors)) break;
																									}
																								}
																							} else {
																								const err26 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/in",
																									schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/in/type",
																									keyword: "type",
																									params: { type: "array" },
																									message: "must be array"
																								};
																								if (vErrors === null) vErrors = [err26];
																								else vErrors.push(err26);
																								errors++;
																							}
																						}
																						var valid11 = _errs52 === errors;
																					} else var valid11 = true;
																					if (valid11) {
																						if (data5.env !== void 0) {
																							let data22 = data5.env;
																							const _errs56 = errors;
																							if (errors === _errs56) {
																								if (Array.isArray(data22)) {
																									const len6 = data22.length;
																									for (let i6 = 0; i6 < len6; i6++) {
																										const _errs58 = errors;
																										if (typeof data22[i6] !== "string") {
																											const err27 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/env/" + i6,
																												schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/env/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err27];
																											else vErrors.push(err27);
																											errors++;
																										}
																										if (!(_errs58 === errors)) break;
																									}
																								} else {
																									const err28 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/env",
																										schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/env/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									};
																									if (vErrors === null) vErrors = [err28];
																									else vErrors.push(err28);
																									errors++;
																								}
																							}
																							var valid11 = _errs56 === errors;
																						} else var valid11 = true;
																						if (valid11) {
																							if (data5.headers !== void 0) {
																								let data24 = data5.headers;
																								const _errs60 = errors;
																								if (errors === _errs60) {
																									if (Array.isArray(data24)) {
																										const len7 = data24.length;
																										for (let i7 = 0; i7 < len7; i7++) {
																											const _errs62 = errors;
																											if (typeof data24[i7] !== "string") {
																												const err29 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/headers/" + i7,
																													schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/headers/items/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err29];
																												else vErrors.push(err29);
																												errors++;
																											}
																											if (!(_errs62 === errors)) break;
																										}
																									} else {
																										const err30 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/headers",
																											schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/headers/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										};
																										if (vErrors === null) vErrors = [err30];
																										else vErrors.push(err30);
																										errors++;
																									}
																								}
																								var valid11 = _errs60 === errors;
																							} else var valid11 = true;
																							if (valid11) {
																								if (data5.settings !== void 0) {
																									let data26 = data5.settings;
																									const _errs64 = errors;
																									if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
																										const err31 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/settings",
																											schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/settings/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										};
																										if (vErrors === null) vErrors = [err31];
																										else vErrors.push(err31);
																										errors++;
																									}
																									var valid11 = _errs64 === errors;
																								} else var valid11 = true;
																								if (valid11) {
																									if (data5.otherKeys !== void 0) {
																										let data27 = data5.otherKeys;
																										const _errs66 = errors;
																										if (errors === _errs66) {
																											if (Array.isArray(data27)) {
																												if (data27.length < 1) {
																													const err32 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/otherKeys",
																														schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/otherKeys/minItems",
																														keyword: "minItems",
																														params: { limit: 1 },
																														message: "must NOT have fewer than 1 items"
																													};
																													if (vErrors === null) vErrors = [err32];
																													else vErrors.push(err32);
																													errors++;
																												} else {
																													const len8 = data27.length;
																													for (let i8 = 0; i8 < len8; i8++) {
																														const _errs68 = errors;
																														if (typeof data27[i8] !== "string") {
																															const err33 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/otherKeys/" + i8,
																																schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/otherKeys/items/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err33];
																															else vErrors.push(err33);
																															errors++;
																														}
																														if (!(_errs68 === errors)) break;
																													}
																												}
																											} else {
																												const err34 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/otherKeys",
																													schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/otherKeys/type",
																													keyword: "type",
																													params: { type: "array" },
																													message: "must be array"
																												};
																												if (vErrors === null) vErrors = [err34];
																												else vErrors.push(err34);
																												errors++;
																											}
																										}
																										var valid11 = _errs66 === errors;
																									} else var valid11 = true;
																									if (valid11) {
																										if (data5.transport !== void 0) {
																											let data29 = data5.transport;
																											const _errs70 = errors;
																											if (typeof data29 !== "string") {
																												const err35 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/transport",
																													schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/transport/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err35];
																												else vErrors.push(err35);
																												errors++;
																											}
																											if (!(data29 === "http" || data29 === "sse" || data29 === "ws")) {
																												const err36 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/transport",
																													schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/transport/enum",
																													keyword: "enum",
																													params: { allowedValues: schema19.properties.servers.additionalProperties.properties.declared.oneOf[1].properties.transport.enum },
																													message: "must be equal to one of the allowed values"
																												};
																												if (vErrors === null) vErrors = [err36];
																												else vErrors.push(err36);
																												errors++;
																											}
																											var valid11 = _errs70 === errors;
																										} else var valid11 = true;
																										if (valid11) {
																											if (data5.url !== void 0) {
																												const _errs72 = errors;
																												if (typeof data5.url !== "string") {
																													const err37 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared/url",
																														schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/url/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err37];
																													else vErrors.push(err37);
																													errors++;
																												}
																												var valid11 = _errs72 === errors;
																											} else var valid11 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		} else {
																			const err38 = {
																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared",
																				schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf/1/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			};
																			if (vErrors === null) vErrors = [err38];
																			else vErrors.push(err38);
																			errors++;
																		}
																	}
																	var _valid0 = _errs49 === errors;
																	if (_valid0 && valid4) {
																		valid4 = false;
																		passing0 = [passing0, 1];
																	} else if (_valid0) {
																		valid4 = true;
																		passing0 = 1;
																		if (props0 !== true) props0 = true;
																	}
																	if (!valid4) {
																		const err39 = {
																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/declared",
																			schemaPath: "#/properties/servers/additionalProperties/properties/declared/oneOf",
																			keyword: "oneOf",
																			params: { passingSchemas: passing0 },
																			message: "must match exactly one schema in oneOf"
																		};
																		if (vErrors === null) vErrors = [err39];
																		else vErrors.push(err39);
																		errors++;
																		validate52.errors = vErrors;
																		return false;
																	} else {
																		errors = _errs17;
																		if (vErrors !== null) {
																			if (_errs17) vErrors.length = _errs17;
																			else vErrors = null;
																		}
																	}
																	var valid3 = _errs16 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data4.artifact !== void 0) {
																		let data31 = data4.artifact;
																		const _errs74 = errors;
																		const _errs75 = errors;
																		let valid16 = false;
																		let passing1 = null;
																		const _errs76 = errors;
																		if (errors === _errs76) {
																			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																				let missing4;
																				if (data31.kind === void 0 && (missing4 = "kind") || data31.purl === void 0 && (missing4 = "purl") || data31.version === void 0 && (missing4 = "version") || data31.integrity === void 0 && (missing4 = "integrity") || data31.installScripts === void 0 && (missing4 = "installScripts")) {
																					const err40 = {
																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																						schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/required",
																						keyword: "required",
																						params: { missingProperty: missing4 },
																						message: "must have required property '" + missing4 + "'"
																					};
																					if (vErrors === null) vErrors = [err40];
																					else vErrors.push(err40);
																					errors++;
																				} else {
																					const _errs78 = errors;
																					for (const key6 in data31) if (!(key6 === "kind" || key6 === "purl" || key6 === "version" || key6 === "integrity" || key6 === "installScripts" || key6 === "pinned")) {
																						const err41 = {
																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																							schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key6 },
																							message: "must NOT have additional properties"
																						};
																						if (vErrors === null) vErrors = [err41];
																						else vErrors.push(err41);
																						errors++;
																						break;
																					}
																					if (_errs78 === errors) {
																						if (data31.kind !== void 0) {
																							let data32 = data31.kind;
																							const _errs79 = errors;
																							if (typeof data32 !== "string") {
																								const err42 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																									schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/kind/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								};
																								if (vErrors === null) vErrors = [err42];
																								else vErrors.push(err42);
																								errors++;
																							}
																							if ("npm" !== data32) {
																								const err43 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																									schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/kind/const",
																									keyword: "const",
																									params: { allowedValue: "npm" },
																									message: "must be equal to constant"
																								};
																								if (vErrors === null) vErrors = [err43];
																								else vErrors.push(err43);
																								errors++;
																							}
																							var valid17 = _errs79 === errors;
																						} else var valid17 = true;
																						if (valid17) {
																							if (data31.purl !== void 0) {
																								let data33 = data31.purl;
																								const _errs81 = errors;
																								if (errors === _errs81) {
																									if (typeof data33 === "string") {
																										if (!pattern3.test(data33)) {
																											const err44 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/purl",
																												schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/purl/pattern",
																												keyword: "pattern",
																												params: { pattern: "^pkg:npm\\/(?:%40(?:[\\w.~!*'()-]|%[0-9A-F]{2})+\\/)?(?:[\\w.~!*'()-]|%[0-9A-F]{2})+@(?:[\\w.-]|%[0-9A-F]{2})+(?:\\?[^#@]+)?$" },
																												message: "must match pattern \"^pkg:npm\\/(?:%40(?:[\\w.~!*'()-]|%[0-9A-F]{2})+\\/)?(?:[\\w.~!*'()-]|%[0-9A-F]{2})+@(?:[\\w.-]|%[0-9A-F]{2})+(?:\\?[^#@]+)?$\""
																											};
																											if (vErrors === null) vErrors = [err44];
																											else vErrors.push(err44);
																											errors++;
																										}
																									} else {
																										const err45 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/purl",
																											schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/purl/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err45];
																										else vErrors.push(err45);
																										errors++;
																									}
																								}
																								var valid17 = _errs81 === errors;
																							} else var valid17 = true;
																							if (valid17) {
																								if (data31.version !== void 0) {
																									const _errs83 = errors;
																									if (typeof data31.version !== "string") {
																										const err46 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/version",
																											schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/version/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err46];
																										else vErrors.push(err46);
																										errors++;
																									}
																									var valid17 = _errs83 === errors;
																								} else var valid17 = true;
																								if (valid17) {
																									if (data31.integrity !== void 0) {
																										let data35 = data31.integrity;
																										const _errs85 = errors;
																										if (errors === _errs85) {
																											if (typeof data35 === "string") {
																												if (!pattern4.test(data35)) {
																													const err47 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/integrity",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/integrity/pattern",
																														keyword: "pattern",
																														params: { pattern: "^sha512-[A-Za-z0-9+/]{86}==$" },
																														message: "must match pattern \"^sha512-[A-Za-z0-9+/]{86}==$\""
																													};
																													if (vErrors === null) vErrors = [err47];
																													else vErrors.push(err47);
																													errors++;
																												}
																											} else {
																												const err48 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/integrity",
																													schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/integrity/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err48];
																												else vErrors.push(err48);
																												errors++;
																											}
																										}
																										var valid17 = _errs85 === errors;
																									} else var valid17 = true;
																									if (valid17) {
																										if (data31.installScripts !== void 0) {
																											const _errs87 = errors;
																											if (typeof data31.installScripts !== "boolean") {
																												const err49 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/installScripts",
																													schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/installScripts/type",
																													keyword: "type",
																													params: { type: "boolean" },
																													message: "must be boolean"
																												};
																												if (vErrors === null) vErrors = [err49];
																												else vErrors.push(err49);
																												errors++;
																											}
																											var valid17 = _errs87 === errors;
																										} else var valid17 = true;
																										if (valid17) {
																											if (data31.pinned !== void 0) {
																												let data37 = data31.pinned;
																												const _errs89 = errors;
																												if (typeof data37 !== "boolean") {
																													const err50 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/pinned",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/pinned/type",
																														keyword: "type",
																														params: { type: "boolean" },
																														message: "must be boolean"
																													};
																													if (vErrors === null) vErrors = [err50];
																													else vErrors.push(err50);
																													errors++;
																												}
																												if (false !== data37) {
																													const err51 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/pinned",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/pinned/const",
																														keyword: "const",
																														params: { allowedValue: false },
																														message: "must be equal to constant"
																													};
																													if (vErrors === null) vErrors = [err51];
																													else vErrors.push(err51);
																													errors++;
																												}
																												var valid17 = _errs89 === errors;
																											} else var valid17 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			} else {
																				const err52 = {
																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																					schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/0/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				};
																				if (vErrors === null) vErrors = [err52];
																				else vErrors.push(err52);
																				errors++;
																			}
																		}
																		var _valid1 = _errs76 === errors;
																		if (_valid1) {
																			valid16 = true;
																			passing1 = 0;
																			var props1 = true;
																		}
																		const _errs91 = errors;
																		if (errors === _errs91) {
																			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																				let missing5;
																				if (data31.kind === void 0 && (missing5 = "kind") || data31.image === void 0 && (missing5 = "image") || data31.purl === void 0 && (missing5 = "purl") || data31.digest === void 0 && (missing5 = "digest") || data31.mediaType === void 0 && (missing5 = "mediaType") || data31.platforms === void 0 && (missing5 = "platforms")) {
																					const err53 = {
																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																						schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/required",
																						keyword: "required",
																						params: { missingProperty: missing5 },
																						message: "must have required property '" + missing5 + "'"
																					};
																					if (vErrors === null) vErrors = [err53];
																					else vErrors.push(err53);
																					errors++;
																				} else {
																					const _errs93 = errors;
																					for (const key7 in data31) if (!(key7 === "kind" || key7 === "image" || key7 === "purl" || key7 === "digest" || key7 === "mediaType" || key7 === "platforms" || key7 === "pinned")) {
																						const err54 = {
																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																							schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key7 },
																							message: "must NOT have additional properties"
																						};
																						if (vErrors === null) vErrors = [err54];
																						else vErrors.push(err54);
																						errors++;
																						break;
																					}
																					if (_errs93 === errors) {
																						if (data31.kind !== void 0) {
																							let data38 = data31.kind;
																							const _errs94 = errors;
																							if (typeof data38 !== "string") {
																								const err55 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																									schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/kind/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								};
																								if (vErrors === null) vErrors = [err55];
																								else vErrors.push(err55);
																								errors++;
																							}
																							if ("oci" !== data38) {
																								const err56 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																									schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/kind/const",
																									keyword: "const",
																									params: { allowedValue: "oci" },
																									message: "must be equal to constant"
																								};
																								if (vErrors === null) vErrors = [err56];
																								else vErrors.push(err56);
																								errors++;
																							}
																							var valid18 = _errs94 === errors;
																						} else var valid18 = true;
																						if (valid18) {
																							if (data31.image !== void 0) {
																								let data39 = data31.image;
																								const _errs96 = errors;
																								if (errors === _errs96) {
																									if (typeof data39 === "string") {
																										if (func2(data39) < 1) {
																											const err57 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/image",
																												schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/image/minLength",
																												keyword: "minLength",
																												params: { limit: 1 },
																												message: "must NOT have fewer than 1 characters"
																											};
																											if (vErrors === null) vErrors = [err57];
																											else vErrors.push(err57);
																											errors++;
																										}
																									} else {
																										const err58 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/image",
																											schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/image/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err58];
																										else vErrors.push(err58);
																										errors++;
																									}
																								}
																								var valid18 = _errs96 === errors;
																							} else var valid18 = true;
																							if (valid18) {
																								if (data31.purl !== void 0) {
																									let data40 = data31.purl;
																									const _errs98 = errors;
																									if (errors === _errs98) {
																										if (typeof data40 === "string") {
																											if (!pattern5.test(data40)) {
																												const err59 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/purl",
																													schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/purl/pattern",
																													keyword: "pattern",
																													params: { pattern: "^pkg:oci\\/[a-z0-9._-]+@sha256:[0-9a-f]{64}(?:\\?[^#@]+)?$" },
																													message: "must match pattern \"^pkg:oci\\/[a-z0-9._-]+@sha256:[0-9a-f]{64}(?:\\?[^#@]+)?$\""
																												};
																												if (vErrors === null) vErrors = [err59];
																												else vErrors.push(err59);
																												errors++;
																											}
																										} else {
																											const err60 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/purl",
																												schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/purl/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err60];
																											else vErrors.push(err60);
																											errors++;
																										}
																									}
																									var valid18 = _errs98 === errors;
																								} else var valid18 = true;
																								if (valid18) {
																									if (data31.digest !== void 0) {
																										let data41 = data31.digest;
																										const _errs100 = errors;
																										if (errors === _errs100) {
																											if (typeof data41 === "string") {
																												if (!pattern6.test(data41)) {
																													const err61 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/digest",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/digest/pattern",
																														keyword: "pattern",
																														params: { pattern: "^sha256:[0-9a-f]{64}$" },
																														message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																													};
																													if (vErrors === null) vErrors = [err61];
																													else vErrors.push(err61);
																													errors++;
																												}
																											} else {
																												const err62 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/digest",
																													schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/digest/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err62];
																												else vErrors.push(err62);
																												errors++;
																											}
																										}
																										var valid18 = _errs100 === errors;
																									} else var valid18 = true;
																									if (valid18) {
																										if (data31.mediaType !== void 0) {
																											const _errs102 = errors;
																											if (typeof data31.mediaType !== "string") {
																												const err63 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/mediaType",
																													schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/mediaType/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err63];
																												else vErrors.push(err63);
																												errors++;
																											}
																											var valid18 = _errs102 === errors;
																										} else var valid18 = true;
																										if (valid18) {
																											if (data31.platforms !== void 0) {
																												let data43 = data31.platforms;
																												const _errs104 = errors;
																												if (errors === _errs104) {
																													if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
																														for (const key8 in data43) {
																															const _errs106 = errors;
																															if (errors === _errs106) {
																																if (typeof key8 === "string") {
																																	if (func2(key8) < 1) {
																																		const err64 = {
																																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/platforms",
																																			schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/propertyNames/minLength",
																																			keyword: "minLength",
																																			params: { limit: 1 },
																																			message: "must NOT have fewer than 1 characters",
																																			propertyName: key8
																																		};
																																		if (vErrors === null) vErrors = [err64];
																																		else vErrors.push(err64);
																																		errors++;
																																	}
																																} else {
																																	const err65 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/platforms",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/propertyNames/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string",
																																		propertyName: key8
																																	};
																																	if (vErrors === null) vErrors = [err65];
																																	else vErrors.push(err65);
																																	errors++;
																																}
																															}
																															var valid19 = _errs106 === errors;
																															if (!valid19) {
																																const err66 = {
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/platforms",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/propertyNames",
																																	keyword: "propertyNames",
																																	params: { propertyName: key8 },
																																	message: "property name must be valid"
																																};
																																if (vErrors === null) vErrors = [err66];
																																else vErrors.push(err66);
																																errors++;
																																break;
																															}
																														}
																														if (valid19) for (const key9 in data43) {
																															let data44 = data43[key9];
																															const _errs109 = errors;
																															if (errors === _errs109) {
																																if (typeof data44 === "string") {
																																	if (!pattern6.test(data44)) {
																																		const err67 = {
																																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/platforms/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																																			schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/additionalProperties/pattern",
																																			keyword: "pattern",
																																			params: { pattern: "^sha256:[0-9a-f]{64}$" },
																																			message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																																		};
																																		if (vErrors === null) vErrors = [err67];
																																		else vErrors.push(err67);
																																		errors++;
																																	}
																																} else {
																																	const err68 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/platforms/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																																		schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/additionalProperties/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	};
																																	if (vErrors === null) vErrors = [err68];
																																	else vErrors.push(err68);
																																	errors++;
																																}
																															}
																															if (!(_errs109 === errors)) break;
																														}
																													} else {
																														const err69 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/platforms",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object"
																														};
																														if (vErrors === null) vErrors = [err69];
																														else vErrors.push(err69);
																														errors++;
																													}
																												}
																												var valid18 = _errs104 === errors;
																											} else var valid18 = true;
																											if (valid18) {
																												if (data31.pinned !== void 0) {
																													let data45 = data31.pinned;
																													const _errs111 = errors;
																													if (typeof data45 !== "boolean") {
																														const err70 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/pinned",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/pinned/type",
																															keyword: "type",
																															params: { type: "boolean" },
																															message: "must be boolean"
																														};
																														if (vErrors === null) vErrors = [err70];
																														else vErrors.push(err70);
																														errors++;
																													}
																													if (false !== data45) {
																														const err71 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/pinned",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/pinned/const",
																															keyword: "const",
																															params: { allowedValue: false },
																															message: "must be equal to constant"
																														};
																														if (vErrors === null) vErrors = [err71];
																														else vErrors.push(err71);
																														errors++;
																													}
																													var valid18 = _errs111 === errors;
																												} else var valid18 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			} else {
																				const err72 = {
																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																					schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				};
																				if (vErrors === null) vErrors = [err72];
																				else vErrors.push(err72);
																				errors++;
																			}
																		}
																		var _valid1 = _errs91 === errors;
																		if (_valid1 && valid16) {
																			valid16 = false;
																			passing1 = [passing1, 1];
																		} else {
																			if (_valid1) {
																				valid16 = true;
																				passing1 = 1;
																				if (props1 !== true) props1 = true;
																			}
																			const _errs113 = errors;
																			if (errors === _errs113) {
																				if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																					let missing6;
																					if (data31.kind === void 0 && (missing6 = "kind") || data31.purl === void 0 && (missing6 = "purl") || data31.version === void 0 && (missing6 = "version") || data31.files === void 0 && (missing6 = "files")) {
																						const err73 = {
																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																							schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/required",
																							keyword: "required",
																							params: { missingProperty: missing6 },
																							message: "must have required property '" + missing6 + "'"
																						};
																						if (vErrors === null) vErrors = [err73];
																						else vErrors.push(err73);
																						errors++;
																					} else {
																						const _errs115 = errors;
																						for (const key10 in data31) if (!(key10 === "kind" || key10 === "purl" || key10 === "version" || key10 === "files" || key10 === "withdrawn" || key10 === "pinned")) {
																							const err74 = {
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																								schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key10 },
																								message: "must NOT have additional properties"
																							};
																							if (vErrors === null) vErrors = [err74];
																							else vErrors.push(err74);
																							errors++;
																							break;
																						}
																						if (_errs115 === errors) {
																							if (data31.kind !== void 0) {
																								let data46 = data31.kind;
																								const _errs116 = errors;
																								if (typeof data46 !== "string") {
																									const err75 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																										schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/kind/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									};
																									if (vErrors === null) vErrors = [err75];
																									else vErrors.push(err75);
																									errors++;
																								}
																								if ("pypi" !== data46) {
																									const err76 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																										schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/kind/const",
																										keyword: "const",
																										params: { allowedValue: "pypi" },
																										message: "must be equal to constant"
																									};
																									if (vErrors === null) vErrors = [err76];
																									else vErrors.push(err76);
																									errors++;
																								}
																								var valid21 = _errs116 === errors;
																							} else var valid21 = true;
																							if (valid21) {
																								if (data31.purl !== void 0) {
																									let data47 = data31.purl;
																									const _errs118 = errors;
																									if (errors === _errs118) {
																										if (typeof data47 === "string") {
																											if (!pattern8.test(data47)) {
																												const err77 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/purl",
																													schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/purl/pattern",
																													keyword: "pattern",
																													params: { pattern: "^pkg:pypi\\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?@(?:[\\w.!-]|%[0-9A-F]{2})+$" },
																													message: "must match pattern \"^pkg:pypi\\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?@(?:[\\w.!-]|%[0-9A-F]{2})+$\""
																												};
																												if (vErrors === null) vErrors = [err77];
																												else vErrors.push(err77);
																												errors++;
																											}
																										} else {
																											const err78 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/purl",
																												schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/purl/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err78];
																											else vErrors.push(err78);
																											errors++;
																										}
																									}
																									var valid21 = _errs118 === errors;
																								} else var valid21 = true;
																								if (valid21) {
																									if (data31.version !== void 0) {
																										const _errs120 = errors;
																										if (typeof data31.version !== "string") {
																											const err79 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/version",
																												schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/version/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err79];
																											else vErrors.push(err79);
																											errors++;
																										}
																										var valid21 = _errs120 === errors;
																									} else var valid21 = true;
																									if (valid21) {
																										if (data31.files !== void 0) {
																											let data49 = data31.files;
																											const _errs122 = errors;
																											if (errors === _errs122) {
																												if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																													for (const key11 in data49) {
																														const _errs124 = errors;
																														if (errors === _errs124) {
																															if (typeof key11 === "string") {
																																if (!pattern9.test(key11)) {
																																	const err80 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/propertyNames/pattern",
																																		keyword: "pattern",
																																		params: { pattern: "^[\\w.+!-]+\\.(?:whl|tar\\.gz|tgz|tar\\.bz2|tar\\.xz|zip)$" },
																																		message: "must match pattern \"^[\\w.+!-]+\\.(?:whl|tar\\.gz|tgz|tar\\.bz2|tar\\.xz|zip)$\"",
																																		propertyName: key11
																																	};
																																	if (vErrors === null) vErrors = [err80];
																																	else vErrors.push(err80);
																																	errors++;
																																}
																															} else {
																																const err81 = {
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/propertyNames/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string",
																																	propertyName: key11
																																};
																																if (vErrors === null) vErrors = [err81];
																																else vErrors.push(err81);
																																errors++;
																															}
																														}
																														var valid22 = _errs124 === errors;
																														if (!valid22) {
																															const err82 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files",
																																schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/propertyNames",
																																keyword: "propertyNames",
																																params: { propertyName: key11 },
																																message: "property name must be valid"
																															};
																															if (vErrors === null) vErrors = [err82];
																															else vErrors.push(err82);
																															errors++;
																															break;
																														}
																													}
																													if (valid22) for (const key12 in data49) {
																														let data50 = data49[key12];
																														const _errs127 = errors;
																														if (errors === _errs127) {
																															if (typeof data50 === "string") {
																																if (!pattern6.test(data50)) {
																																	const err83 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
																																		schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/additionalProperties/pattern",
																																		keyword: "pattern",
																																		params: { pattern: "^sha256:[0-9a-f]{64}$" },
																																		message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																																	};
																																	if (vErrors === null) vErrors = [err83];
																																	else vErrors.push(err83);
																																	errors++;
																																}
																															} else {
																																const err84 = {
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
																																	schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/additionalProperties/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																};
																																if (vErrors === null) vErrors = [err84];
																																else vErrors.push(err84);
																																errors++;
																															}
																														}
																														if (!(_errs127 === errors)) break;
																													}
																												} else {
																													const err85 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													};
																													if (vErrors === null) vErrors = [err85];
																													else vErrors.push(err85);
																													errors++;
																												}
																											}
																											var valid21 = _errs122 === errors;
																										} else var valid21 = true;
																										if (valid21) {
																											if (data31.withdrawn !== void 0) {
																												let data51 = data31.withdrawn;
																												const _errs129 = errors;
																												if (typeof data51 !== "string") {
																													const err86 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/withdrawn",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/withdrawn/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err86];
																													else vErrors.push(err86);
																													errors++;
																												}
																												if (!(data51 === "yanked" || data51 === "unpublished" || data51 === "quarantined")) {
																													const err87 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/withdrawn",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/withdrawn/enum",
																														keyword: "enum",
																														params: { allowedValues: schema19.properties.servers.additionalProperties.properties.artifact.oneOf[2].properties.withdrawn.enum },
																														message: "must be equal to one of the allowed values"
																													};
																													if (vErrors === null) vErrors = [err87];
																													else vErrors.push(err87);
																													errors++;
																												}
																												var valid21 = _errs129 === errors;
																											} else var valid21 = true;
																											if (valid21) {
																												if (data31.pinned !== void 0) {
																													let data52 = data31.pinned;
																													const _errs131 = errors;
																													if (typeof data52 !== "boolean") {
																														const err88 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/pinned",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/pinned/type",
																															keyword: "type",
																															params: { type: "boolean" },
																															message: "must be boolean"
																														};
																														if (vErrors === null) vErrors = [err88];
																														else vErrors.push(err88);
																														errors++;
																													}
																													if (false !== data52) {
																														const err89 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/pinned",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/pinned/const",
																															keyword: "const",
																															params: { allowedValue: false },
																															message: "must be equal to constant"
																														};
																														if (vErrors === null) vErrors = [err89];
																														else vErrors.push(err89);
																														errors++;
																													}
																													var valid21 = _errs131 === errors;
																												} else var valid21 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				} else {
																					const err90 = {
																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																						schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					};
																					if (vErrors === null) vErrors = [err90];
																					else vErrors.push(err90);
																					errors++;
																				}
																			}
																			var _valid1 = _errs113 === errors;
																			if (_valid1 && valid16) {
																				valid16 = false;
																				passing1 = [passing1, 2];
																			} else {
																				if (_valid1) {
																					valid16 = true;
																					passing1 = 2;
																					if (props1 !== true) props1 = true;
																				}
																				const _errs133 = errors;
																				if (errors === _errs133) {
																					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																						let missing7;
																						if (data31.kind === void 0 && (missing7 = "kind") || data31.file === void 0 && (missing7 = "file") || data31.name === void 0 && (missing7 = "name") || data31.version === void 0 && (missing7 = "version") || data31.sha256 === void 0 && (missing7 = "sha256") || data31.entries === void 0 && (missing7 = "entries")) {
																							const err91 = {
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																								schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/required",
																								keyword: "required",
																								params: { missingProperty: missing7 },
																								message: "must have required property '" + missing7 + "'"
																							};
																							if (vErrors === null) vErrors = [err91];
																							else vErrors.push(err91);
																							errors++;
																						} else {
																							const _errs135 = errors;
																							for (const key13 in data31) if (!(key13 === "kind" || key13 === "file" || key13 === "name" || key13 === "version" || key13 === "sha256" || key13 === "entries")) {
																								const err92 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																									schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key13 },
																									message: "must NOT have additional properties"
																								};
																								if (vErrors === null) vErrors = [err92];
																								else vErrors.push(err92);
																								errors++;
																								break;
																							}
																							if (_errs135 === errors) {
																								if (data31.kind !== void 0) {
																									let data53 = data31.kind;
																									const _errs136 = errors;
																									if (typeof data53 !== "string") {
																										const err93 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																											schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/kind/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err93];
																										else vErrors.push(err93);
																										errors++;
																									}
																									if ("mcpb" !== data53) {
																										const err94 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																											schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/kind/const",
																											keyword: "const",
																											params: { allowedValue: "mcpb" },
																											message: "must be equal to constant"
																										};
																										if (vErrors === null) vErrors = [err94];
																										else vErrors.push(err94);
																										errors++;
																									}
																									var valid24 = _errs136 === errors;
																								} else var valid24 = true;
																								if (valid24) {
																									if (data31.file !== void 0) {
																										let data54 = data31.file;
																										const _errs138 = errors;
																										if (errors === _errs138) {
																											if (typeof data54 === "string") {
																												if (func2(data54) < 1) {
																													const err95 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/file",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/file/minLength",
																														keyword: "minLength",
																														params: { limit: 1 },
																														message: "must NOT have fewer than 1 characters"
																													};
																													if (vErrors === null) vErrors = [err95];
																													else vErrors.push(err95);
																													errors++;
																												}
																											} else {
																												const err96 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/file",
																													schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/file/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err96];
																												else vErrors.push(err96);
																												errors++;
																											}
																										}
																										var valid24 = _errs138 === errors;
																									} else var valid24 = true;
																									if (valid24) {
																										if (data31.name !== void 0) {
																											let data55 = data31.name;
																											const _errs140 = errors;
																											if (errors === _errs140) {
																												if (typeof data55 === "string") {
																													if (func2(data55) < 1) {
																														const err97 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/name",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/name/minLength",
																															keyword: "minLength",
																															params: { limit: 1 },
																															message: "must NOT have fewer than 1 characters"
																														};
																														if (vErrors === null) vErrors = [err97];
																														else vErrors.push(err97);
																														errors++;
																													}
																												} else {
																													const err98 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/name",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/name/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err98];
																													else vErrors.push(err98);
																													errors++;
																												}
																											}
																											var valid24 = _errs140 === errors;
																										} else var valid24 = true;
																										if (valid24) {
																											if (data31.version !== void 0) {
																												let data56 = data31.version;
																												const _errs142 = errors;
																												if (errors === _errs142) {
																													if (typeof data56 === "string") {
																														if (func2(data56) < 1) {
																															const err99 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/version",
																																schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/version/minLength",
																																keyword: "minLength",
																																params: { limit: 1 },
																																message: "must NOT have fewer than 1 characters"
																															};
																															if (vErrors === null) vErrors = [err99];
																															else vErrors.push(err99);
																															errors++;
																														}
																													} else {
																														const err100 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/version",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/version/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														};
																														if (vErrors === null) vErrors = [err100];
																														else vErrors.push(err100);
																														errors++;
																													}
																												}
																												var valid24 = _errs142 === errors;
																											} else var valid24 = true;
																											if (valid24) {
																												if (data31.sha256 !== void 0) {
																													let data57 = data31.sha256;
																													const _errs144 = errors;
																													if (errors === _errs144) {
																														if (typeof data57 === "string") {
																															if (!pattern6.test(data57)) {
																																const err101 = {
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/sha256",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/sha256/pattern",
																																	keyword: "pattern",
																																	params: { pattern: "^sha256:[0-9a-f]{64}$" },
																																	message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																																};
																																if (vErrors === null) vErrors = [err101];
																																else vErrors.push(err101);
																																errors++;
																															}
																														} else {
																															const err102 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/sha256",
																																schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/sha256/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err102];
																															else vErrors.push(err102);
																															errors++;
																														}
																													}
																													var valid24 = _errs144 === errors;
																												} else var valid24 = true;
																												if (valid24) {
																													if (data31.entries !== void 0) {
																														let data58 = data31.entries;
																														const _errs146 = errors;
																														if (errors === _errs146) {
																															if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
																																for (const key14 in data58) {
																																	const _errs148 = errors;
																																	if (errors === _errs148) {
																																		if (typeof key14 === "string") {
																																			if (func2(key14) < 1) {
																																				const err103 = {
																																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/entries",
																																					schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/propertyNames/minLength",
																																					keyword: "minLength",
																																					params: { limit: 1 },
																																					message: "must NOT have fewer than 1 characters",
																																					propertyName: key14
																																				};
																																				if (vErrors === null) vErrors = [err103];
																																				else vErrors.push(err103);
																																				errors++;
																																			}
																																		} else {
																																			const err104 = {
																																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/entries",
																																				schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/propertyNames/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string",
																																				propertyName: key14
																																			};
																																			if (vErrors === null) vErrors = [err104];
																																			else vErrors.push(err104);
																																			errors++;
																																		}
																																	}
																																	var valid25 = _errs148 === errors;
																																	if (!valid25) {
																																		const err105 = {
																																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/entries",
																																			schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/propertyNames",
																																			keyword: "propertyNames",
																																			params: { propertyName: key14 },
																																			message: "property name must be valid"
																																		};
																																		if (vErrors === null) vErrors = [err105];
																																		else vErrors.push(err105);
																																		errors++;
																																		break;
																																	}
																																}
																																if (valid25) for (const key15 in data58) {
																																	let data59 = data58[key15];
																																	const _errs151 = errors;
																																	if (errors === _errs151) {
																																		if (typeof data59 === "string") {
																																			if (!pattern6.test(data59)) {
																																				const err106 = {
																																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/entries/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
																																					schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/additionalProperties/pattern",
																																					keyword: "pattern",
																																					params: { pattern: "^sha256:[0-9a-f]{64}$" },
																																					message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																																				};
																																				if (vErrors === null) vErrors = [err106];
																																				else vErrors.push(err106);
																																				errors++;
																																			}
																																		} else {
																																			const err107 = {
																																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/entries/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
																																				schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/additionalProperties/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			};
																																			if (vErrors === null) vErrors = [err107];
																																			else vErrors.push(err107);
																																			errors++;
																																		}
																																	}
																																	if (!(_errs151 === errors)) break;
																																}
																															} else {
																																const err108 = {
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/entries",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/type",
																																	keyword: "type",
																																	params: { type: "object" },
																																	message: "must be object"
																																};
																																if (vErrors === null) vErrors = [err108];
																																else vErrors.push(err108);
																																errors++;
																															}
																														}
																														var valid24 = _errs146 === errors;
																													} else var valid24 = true;
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					} else {
																						const err109 = {
																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																							schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/3/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						};
																						if (vErrors === null) vErrors = [err109];
																						else vErrors.push(err109);
																						errors++;
																					}
																				}
																				var _valid1 = _errs133 === errors;
																				if (_valid1 && valid16) {
																					valid16 = false;
																					passing1 = [passing1, 3];
																				} else {
																					if (_valid1) {
																						valid16 = true;
																						passing1 = 3;
																						if (props1 !== true) props1 = true;
																					}
																					const _errs153 = errors;
																					if (errors === _errs153) {
																						if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																							let missing8;
																							if (data31.kind === void 0 && (missing8 = "kind") || data31.url === void 0 && (missing8 = "url") || data31.commit === void 0 && (missing8 = "commit") || data31.ref === void 0 && (missing8 = "ref")) {
																								const err110 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																									schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/required",
																									keyword: "required",
																									params: { missingProperty: missing8 },
																									message: "must have required property '" + missing8 + "'"
																								};
																								if (vErrors === null) vErrors = [err110];
																								else vErrors.push(err110);
																								errors++;
																							} else {
																								const _errs155 = errors;
																								for (const key16 in data31) if (!(key16 === "kind" || key16 === "url" || key16 === "commit" || key16 === "ref" || key16 === "pinned")) {
																									const err111 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																										schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key16 },
																										message: "must NOT have additional properties"
																									};
																									if (vErrors === null) vErrors = [err111];
																									else vErrors.push(err111);
																									errors++;
																									break;
																								}
																								if (_errs155 === errors) {
																									if (data31.kind !== void 0) {
																										let data60 = data31.kind;
																										const _errs156 = errors;
																										if (typeof data60 !== "string") {
																											const err112 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																												schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/kind/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err112];
																											else vErrors.push(err112);
																											errors++;
																										}
																										if ("git" !== data60) {
																											const err113 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																												schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/kind/const",
																												keyword: "const",
																												params: { allowedValue: "git" },
																												message: "must be equal to constant"
																											};
																											if (vErrors === null) vErrors = [err113];
																											else vErrors.push(err113);
																											errors++;
																										}
																										var valid27 = _errs156 === errors;
																									} else var valid27 = true;
																									if (valid27) {
																										if (data31.url !== void 0) {
																											let data61 = data31.url;
																											const _errs158 = errors;
																											if (errors === _errs158) {
																												if (typeof data61 === "string") {
																													if (func2(data61) < 1) {
																														const err114 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/url",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/url/minLength",
																															keyword: "minLength",
																															params: { limit: 1 },
																															message: "must NOT have fewer than 1 characters"
																														};
																														if (vErrors === null) vErrors = [err114];
																														else vErrors.push(err114);
																														errors++;
																													}
																												} else {
																													const err115 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/url",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/url/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err115];
																													else vErrors.push(err115);
																													errors++;
																												}
																											}
																											var valid27 = _errs158 === errors;
																										} else var valid27 = true;
																										if (valid27) {
																											if (data31.commit !== void 0) {
																												let data62 = data31.commit;
																												const _errs160 = errors;
																												if (errors === _errs160) {
																													if (typeof data62 === "string") {
																														if (!pattern13.test(data62)) {
																															const err116 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/commit",
																																schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/commit/pattern",
																																keyword: "pattern",
																																params: { pattern: "^[0-9a-f]{40}$" },
																																message: "must match pattern \"^[0-9a-f]{40}$\""
																															};
																															if (vErrors === null) vErrors = [err116];
																															else vErrors.push(err116);
																															errors++;
																														}
																													} else {
																														const err117 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/commit",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/commit/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														};
																														if (vErrors === null) vErrors = [err117];
																														else vErrors.push(err117);
																														errors++;
																													}
																												}
																												var valid27 = _errs160 === errors;
																											} else var valid27 = true;
																											if (valid27) {
																												if (data31.ref !== void 0) {
																													let data63 = data31.ref;
																													const _errs162 = errors;
																													const _errs163 = errors;
																													let valid28 = false;
																													const _errs164 = errors;
																													if (errors === _errs164) {
																														if (typeof data63 === "string") {
																															if (func2(data63) < 1) {
																																const err118 = {
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/ref",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/ref/anyOf/0/minLength",
																																	keyword: "minLength",
																																	params: { limit: 1 },
																																	message: "must NOT have fewer than 1 characters"
																																};
																																if (vErrors === null) vErrors = [err118];
																																else vErrors.push(err118);
																																errors++;
																															}
																														} else {
																															const err119 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/ref",
																																schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/ref/anyOf/0/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err119];
																															else vErrors.push(err119);
																															errors++;
																														}
																													}
																													var _valid2 = _errs164 === errors;
																													valid28 = valid28 || _valid2;
																													const _errs166 = errors;
																													if (data63 !== null) {
																														const err120 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/ref",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/ref/anyOf/1/type",
																															keyword: "type",
																															params: { type: "null" },
																															message: "must be null"
																														};
																														if (vErrors === null) vErrors = [err120];
																														else vErrors.push(err120);
																														errors++;
																													}
																													var _valid2 = _errs166 === errors;
																													valid28 = valid28 || _valid2;
																													if (!valid28) {
																														const err121 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/ref",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/ref/anyOf",
																															keyword: "anyOf",
																															params: {},
																															message: "must match a schema in anyOf"
																														};
																														if (vErrors === null) vErrors = [err121];
																														else vErrors.push(err121);
																														errors++;
																													} else {
																														errors = _errs163;
																														if (vErrors !== null) {
																															if (_errs163) vErrors.length = _errs163;
																															else vErrors = null;
																														}
																													}
																													var valid27 = _errs162 === errors;
																												} else var valid27 = true;
																												if (valid27) {
																													if (data31.pinned !== void 0) {
																														let data64 = data31.pinned;
																														const _errs168 = errors;
																														if (typeof data64 !== "boolean") {
																															const err122 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/pinned",
																																schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/pinned/type",
																																keyword: "type",
																																params: { type: "boolean" },
																																message: "must be boolean"
																															};
																															if (vErrors === null) vErrors = [err122];
																															else vErrors.push(err122);
																															errors++;
																														}
																														if (false !== data64) {
																															const err123 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/pinned",
																																schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/pinned/const",
																																keyword: "const",
																																params: { allowedValue: false },
																																message: "must be equal to constant"
																															};
																															if (vErrors === null) vErrors = [err123];
																															else vErrors.push(err123);
																															errors++;
																														}
																														var valid27 = _errs168 === errors;
																													} else var valid27 = true;
																												}
																											}
																										}
																									}
																								}
																							}
																						} else {
																							const err124 = {
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																								schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/4/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							};
																							if (vErrors === null) vErrors = [err124];
																							else vErrors.push(err124);
																							errors++;
																						}
																					}
																					var _valid1 = _errs153 === errors;
																					if (_valid1 && valid16) {
																						valid16 = false;
																						passing1 = [passing1, 4];
																					} else {
																						if (_valid1) {
																							valid16 = true;
																							passing1 = 4;
																							if (props1 !== true) props1 = true;
																						}
																						const _errs170 = errors;
																						if (errors === _errs170) {
																							if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																								let missing9;
																								if (data31.kind === void 0 && (missing9 = "kind") || data31.root === void 0 && (missing9 = "root") || data31.entry === void 0 && (missing9 = "entry") || data31.files === void 0 && (missing9 = "files") || data31.digest === void 0 && (missing9 = "digest")) {
																									const err125 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																										schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/required",
																										keyword: "required",
																										params: { missingProperty: missing9 },
																										message: "must have required property '" + missing9 + "'"
																									};
																									if (vErrors === null) vErrors = [err125];
																									else vErrors.push(err125);
																									errors++;
																								} else {
																									const _errs172 = errors;
																									for (const key17 in data31) if (!(key17 === "kind" || key17 === "root" || key17 === "entry" || key17 === "files" || key17 === "digest")) {
																										const err126 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																											schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key17 },
																											message: "must NOT have additional properties"
																										};
																										if (vErrors === null) vErrors = [err126];
																										else vErrors.push(err126);
																										errors++;
																										break;
																									}
																									if (_errs172 === errors) {
																										if (data31.kind !== void 0) {
																											let data65 = data31.kind;
																											const _errs173 = errors;
																											if (typeof data65 !== "string") {
																												const err127 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																													schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/kind/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err127];
																												else vErrors.push(err127);
																												errors++;
																											}
																											if ("local" !== data65) {
																												const err128 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																													schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/kind/const",
																													keyword: "const",
																													params: { allowedValue: "local" },
																													message: "must be equal to constant"
																												};
																												if (vErrors === null) vErrors = [err128];
																												else vErrors.push(err128);
																												errors++;
																											}
																											var valid29 = _errs173 === errors;
																										} else var valid29 = true;
																										if (valid29) {
																											if (data31.root !== void 0) {
																												const _errs175 = errors;
																												if (typeof data31.root !== "string") {
																													const err129 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/root",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/root/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err129];
																													else vErrors.push(err129);
																													errors++;
																												}
																												var valid29 = _errs175 === errors;
																											} else var valid29 = true;
																											if (valid29) {
																												if (data31.entry !== void 0) {
																													const _errs177 = errors;
																													if (typeof data31.entry !== "string") {
																														const err130 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/entry",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/entry/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														};
																														if (vErrors === null) vErrors = [err130];
																														else vErrors.push(err130);
																														errors++;
																													}
																													var valid29 = _errs177 === errors;
																												} else var valid29 = true;
																												if (valid29) {
																													if (data31.files !== void 0) {
																														let data68 = data31.files;
																														const _errs179 = errors;
																														if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
																															const err131 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files",
																																schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/files/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															};
																															if (vErrors === null) vErrors = [err131];
																															else vErrors.push(err131);
																															errors++;
																														}
																														if (errors === _errs179) {
																															if (typeof data68 == "number" && isFinite(data68)) {
																																if (data68 > 9007199254740991 || isNaN(data68)) {
																																	const err132 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/files/maximum",
																																		keyword: "maximum",
																																		params: {
																																			comparison: "<=",
																																			limit: 9007199254740991
																																		},
																																		message: "must be <= 9007199254740991"
																																	};
																																	if (vErrors === null) vErrors = [err132];
																																	else vErrors.push(err132);
																																	errors++;
																																} else if (data68 < 0 || isNaN(data68)) {
																																	const err133 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/files/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		},
																																		message: "must be >= 0"
																																	};
																																	if (vErrors === null) vErrors = [err133];
																																	else vErrors.push(err133);
																																	errors++;
																																}
																															}
																														}
																														var valid29 = _errs179 === errors;
																													} else var valid29 = true;
																													if (valid29) {
																														if (data31.digest !== void 0) {
																															let data69 = data31.digest;
																															const _errs181 = errors;
																															if (errors === _errs181) {
																																if (typeof data69 === "string") {
																																	if (!pattern6.test(data69)) {
																																		const err134 = {
																																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/digest",
																																			schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/digest/pattern",
																																			keyword: "pattern",
																																			params: { pattern: "^sha256:[0-9a-f]{64}$" },
																																			message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																																		};
																																		if (vErrors === null) vErrors = [err134];
																																		else vErrors.push(err134);
																																		errors++;
																																	}
																																} else {
																																	const err135 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/digest",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/digest/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	};
																																	if (vErrors === null) vErrors = [err135];
																																	else vErrors.push(err135);
																																	errors++;
																																}
																															}
																															var valid29 = _errs181 === errors;
																														} else var valid29 = true;
																													}
																												}
																											}
																										}
																									}
																								}
																							} else {
																								const err136 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																									schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/5/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								};
																								if (vErrors === null) vErrors = [err136];
																								else vErrors.push(err136);
																								errors++;
																							}
																						}
																						var _valid1 = _errs170 === errors;
																						if (_valid1 && valid16) {
																							valid16 = false;
																							passing1 = [passing1, 5];
																						} else {
																							if (_valid1) {
																								valid16 = true;
																								passing1 = 5;
																								if (props1 !== true) props1 = true;
																							}
																							const _errs183 = errors;
																							if (errors === _errs183) {
																								if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																									let missing10;
																									if (data31.kind === void 0 && (missing10 = "kind") || data31.origin === void 0 && (missing10 = "origin") || data31.path === void 0 && (missing10 = "path")) {
																										const err137 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																											schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/6/required",
																											keyword: "required",
																											params: { missingProperty: missing10 },
																											message: "must have required property '" + missing10 + "'"
																										};
																										if (vErrors === null) vErrors = [err137];
																										else vErrors.push(err137);
																										errors++;
																									} else {
																										const _errs185 = errors;
																										for (const key18 in data31) if (!(key18 === "kind" || key18 === "origin" || key18 === "path")) {
																											const err138 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																												schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/6/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key18 },
																												message: "must NOT have additional properties"
																											};
																											if (vErrors === null) vErrors = [err138];
																											else vErrors.push(err138);
																											errors++;
																											break;
																										}
																										if (_errs185 === errors) {
																											if (data31.kind !== void 0) {
																												let data70 = data31.kind;
																												const _errs186 = errors;
																												if (typeof data70 !== "string") {
																													const err139 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/6/properties/kind/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err139];
																													else vErrors.push(err139);
																													errors++;
																												}
																												if ("remote" !== data70) {
																													const err140 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/6/properties/kind/const",
																														keyword: "const",
																														params: { allowedValue: "remote" },
																														message: "must be equal to constant"
																													};
																													if (vErrors === null) vErrors = [err140];
																													else vErrors.push(err140);
																													errors++;
																												}
																												var valid30 = _errs186 === errors;
																											} else var valid30 = true;
																											if (valid30) {
																												if (data31.origin !== void 0) {
																													const _errs188 = errors;
																													if (typeof data31.origin !== "string") {
																														const err141 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/origin",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/6/properties/origin/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														};
																														if (vErrors === null) vErrors = [err141];
																														else vErrors.push(err141);
																														errors++;
																													}
																													var valid30 = _errs188 === errors;
																												} else var valid30 = true;
																												if (valid30) {
																													if (data31.path !== void 0) {
																														const _errs190 = errors;
																														if (typeof data31.path !== "string") {
																															const err142 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/path",
																																schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/6/properties/path/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err142];
																															else vErrors.push(err142);
																															errors++;
																														}
																														var valid30 = _errs190 === errors;
																													} else var valid30 = true;
																												}
																											}
																										}
																									}
																								} else {
																									const err143 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																										schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/6/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									};
																									if (vErrors === null) vErrors = [err143];
																									else vErrors.push(err143);
																									errors++;
																								}
																							}
																							var _valid1 = _errs183 === errors;
																							if (_valid1 && valid16) {
																								valid16 = false;
																								passing1 = [passing1, 6];
																							} else if (_valid1) {
																								valid16 = true;
																								passing1 = 6;
																								if (props1 !== true) props1 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																		if (!valid16) {
																			const err144 = {
																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																				schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf",
																				keyword: "oneOf",
																				params: { passingSchemas: passing1 },
																				message: "must match exactly one schema in oneOf"
																			};
																			if (vErrors === null) vErrors = [err144];
																			else vErrors.push(err144);
																			errors++;
																			validate52.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs75;
																			if (vErrors !== null) {
																				if (_errs75) vErrors.length = _errs75;
																				else vErrors = null;
																			}
																		}
																		var valid3 = _errs74 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data4.signature !== void 0) {
																			let data73 = data4.signature;
																			const _errs192 = errors;
																			const _errs193 = errors;
																			let valid31 = false;
																			let passing2 = null;
																			const _errs194 = errors;
																			if (errors === _errs194) {
																				if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
																					let missing11;
																					if (data73.status === void 0 && (missing11 = "status")) {
																						const err145 = {
																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature",
																							schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/required",
																							keyword: "required",
																							params: { missingProperty: missing11 },
																							message: "must have required property '" + missing11 + "'"
																						};
																						if (vErrors === null) vErrors = [err145];
																						else vErrors.push(err145);
																						errors++;
																					} else {
																						const _errs196 = errors;
																						for (const key19 in data73) if (!func1.call(schema19.properties.servers.additionalProperties.properties.signature.oneOf[0].properties, key19)) {
																							const err146 = {
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature",
																								schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key19 },
																								message: "must NOT have additional properties"
																							};
																							if (vErrors === null) vErrors = [err146];
																							else vErrors.push(err146);
																							errors++;
																							break;
																						}
																						if (_errs196 === errors) {
																							if (data73.status !== void 0) {
																								let data74 = data73.status;
																								const _errs197 = errors;
																								if (typeof data74 !== "string") {
																									const err147 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/status",
																										schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/status/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									};
																									if (vErrors === null) vErrors = [err147];
																									else vErrors.push(err147);
																									errors++;
																								}
																								if ("verified" !== data74) {
																									const err148 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/status",
																										schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/status/const",
																										keyword: "const",
																										params: { allowedValue: "verified" },
																										message: "must be equal to constant"
																									};
																									if (vErrors === null) vErrors = [err148];
																									else vErrors.push(err148);
																									errors++;
																								}
																								var valid32 = _errs197 === errors;
																							} else var valid32 = true;
																							if (valid32) {
																								if (data73.issuer !== void 0) {
																									const _errs199 = errors;
																									if (typeof data73.issuer !== "string") {
																										const err149 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/issuer",
																											schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/issuer/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err149];
																										else vErrors.push(err149);
																										errors++;
																									}
																									var valid32 = _errs199 === errors;
																								} else var valid32 = true;
																								if (valid32) {
																									if (data73.signer !== void 0) {
																										const _errs201 = errors;
																										if (typeof data73.signer !== "string") {
																											const err150 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/signer",
																												schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/signer/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err150];
																											else vErrors.push(err150);
																											errors++;
																										}
																										var valid32 = _errs201 === errors;
																									} else var valid32 = true;
																									if (valid32) {
																										if (data73.key !== void 0) {
																											let data77 = data73.key;
																											const _errs203 = errors;
																											if (errors === _errs203) {
																												if (typeof data77 === "string") {
																													if (!pattern6.test(data77)) {
																														const err151 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/key",
																															schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/key/pattern",
																															keyword: "pattern",
																															params: { pattern: "^sha256:[0-9a-f]{64}$" },
																															message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																														};
																														if (vErrors === null) vErrors = [err151];
																														else vErrors.push(err151);
																														errors++;
																													}
																												} else {
																													const err152 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/key",
																														schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/key/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err152];
																													else vErrors.push(err152);
																													errors++;
																												}
																											}
																											var valid32 = _errs203 === errors;
																										} else var valid32 = true;
																										if (valid32) {
																											if (data73.sourceRepository !== void 0) {
																												const _errs205 = errors;
																												if (typeof data73.sourceRepository !== "string") {
																													const err153 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/sourceRepository",
																														schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/sourceRepository/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err153];
																													else vErrors.push(err153);
																													errors++;
																												}
																												var valid32 = _errs205 === errors;
																											} else var valid32 = true;
																											if (valid32) {
																												if (data73.sourceRepositoryId !== void 0) {
																													const _errs207 = errors;
																													if (typeof data73.sourceRepositoryId !== "string") {
																														const err154 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/sourceRepositoryId",
																															schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/sourceRepositoryId/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														};
																														if (vErrors === null) vErrors = [err154];
																														else vErrors.push(err154);
																														errors++;
																													}
																													var valid32 = _errs207 === errors;
																												} else var valid32 = true;
																												if (valid32) {
																													if (data73.sourceOwnerId !== void 0) {
																														const _errs209 = errors;
																														if (typeof data73.sourceOwnerId !== "string") {
																															const err155 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/sourceOwnerId",
																																schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/sourceOwnerId/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err155];
																															else vErrors.push(err155);
																															errors++;
																														}
																														var valid32 = _errs209 === errors;
																													} else var valid32 = true;
																													if (valid32) {
																														if (data73.buildConfig !== void 0) {
																															const _errs211 = errors;
																															if (typeof data73.buildConfig !== "string") {
																																const err156 = {
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/buildConfig",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/buildConfig/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																};
																																if (vErrors === null) vErrors = [err156];
																																else vErrors.push(err156);
																																errors++;
																															}
																															var valid32 = _errs211 === errors;
																														} else var valid32 = true;
																														if (valid32) {
																															if (data73.runner !== void 0) {
																																const _errs213 = errors;
																																if (typeof data73.runner !== "string") {
																																	const err157 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/runner",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/runner/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	};
																																	if (vErrors === null) vErrors = [err157];
																																	else vErrors.push(err157);
																																	errors++;
																																}
																																var valid32 = _errs213 === errors;
																															} else var valid32 = true;
																															if (valid32) {
																																if (data73.trigger !== void 0) {
																																	const _errs215 = errors;
																																	if (typeof data73.trigger !== "string") {
																																		const err158 = {
																																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/trigger",
																																			schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/trigger/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		};
																																		if (vErrors === null) vErrors = [err158];
																																		else vErrors.push(err158);
																																		errors++;
																																	}
																																	var valid32 = _errs215 === errors;
																																} else var valid32 = true;
																																if (valid32) {
																																	if (data73.ref !== void 0) {
																																		const _errs217 = errors;
																																		if (typeof data73.ref !== "string") {
																																			const err159 = {
																																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/ref",
																																				schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/ref/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			};
																																			if (vErrors === null) vErrors = [err159];
																																			else vErrors.push(err159);
																																			errors++;
																																		}
																																		var valid32 = _errs217 === errors;
																																	} else var valid32 = true;
																																	if (valid32) {
																																		if (data73.predicateType !== void 0) {
																																			const _errs219 = errors;
																																			if (typeof data73.predicateType !== "string") {
																																				const err160 = {
																																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/predicateType",
																																					schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/predicateType/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				};
																																				if (vErrors === null) vErrors = [err160];
																																				else vErrors.push(err160);
																																				errors++;
																																			}
																																			var valid32 = _errs219 === errors;
																																		} else var valid32 = true;
																																		if (valid32) {
																																			if (data73.commit !== void 0) {
																																				const _errs221 = errors;
																																				if (typeof data73.commit !== "string") {
																																					const err161 = {
																																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/commit",
																																						schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/commit/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					};
																																					if (vErrors === null) vErrors = [err161];
																																					else vErrors.push(err161);
																																					errors++;
																																				}
																																				var valid32 = _errs221 === errors;
																																			} else var valid32 = true;
																																			if (valid32) {
																																				if (data73.logIndex !== void 0) {
																																					const _errs223 = errors;
																																					if (typeof data73.logIndex !== "string") {
																																						const err162 = {
																																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/logIndex",
																																							schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/logIndex/type",
																																							keyword: "type",
																																							params: { type: "string" },
																																							message: "must be string"
																																						};
																																						if (vErrors === null) vErrors = [err162];
																																						else vErrors.push(err162);
																																						errors++;
																																					}
																																					var valid32 = _errs223 === errors;
																																				} else var valid32 = true;
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				} else {
																					const err163 = {
																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature",
																						schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/0/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					};
																					if (vErrors === null) vErrors = [err163];
																					else vErrors.push(err163);
																					errors++;
																				}
																			}
																			var _valid3 = _errs194 === errors;
																			if (_valid3) {
																				valid31 = true;
																				passing2 = 0;
																				var props2 = true;
																			}
																			const _errs225 = errors;
																			if (errors === _errs225) {
																				if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
																					let missing12;
																					if (data73.status === void 0 && (missing12 = "status")) {
																						const err164 = {
																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature",
																							schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/1/required",
																							keyword: "required",
																							params: { missingProperty: missing12 },
																							message: "must have required property '" + missing12 + "'"
																						};
																						if (vErrors === null) vErrors = [err164];
																						else vErrors.push(err164);
																						errors++;
																					} else {
																						const _errs227 = errors;
																						for (const key20 in data73) if (!(key20 === "status")) {
																							const err165 = {
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature",
																								schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/1/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key20 },
																								message: "must NOT have additional properties"
																							};
																							if (vErrors === null) vErrors = [err165];
																							else vErrors.push(err165);
																							errors++;
																							break;
																						}
																						if (_errs227 === errors) {
																							if (data73.status !== void 0) {
																								let data88 = data73.status;
																								if (typeof data88 !== "string") {
																									const err166 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/status",
																										schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/1/properties/status/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									};
																									if (vErrors === null) vErrors = [err166];
																									else vErrors.push(err166);
																									errors++;
																								}
																								if ("unsigned" !== data88) {
																									const err167 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/status",
																										schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/1/properties/status/const",
																										keyword: "const",
																										params: { allowedValue: "unsigned" },
																										message: "must be equal to constant"
																									};
																									if (vErrors === null) vErrors = [err167];
																									else vErrors.push(err167);
																									errors++;
																								}
																							}
																						}
																					}
																				} else {
																					const err168 = {
																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature",
																						schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/1/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					};
																					if (vErrors === null) vErrors = [err168];
																					else vErrors.push(err168);
																					errors++;
																				}
																			}
																			var _valid3 = _errs225 === errors;
																			if (_valid3 && valid31) {
																				valid31 = false;
																				passing2 = [passing2, 1];
																			} else {
																				if (_valid3) {
																					valid31 = true;
																					passing2 = 1;
																					if (props2 !== true) props2 = true;
																				}
																				const _errs230 = errors;
																				if (errors === _errs230) {
																					if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
																						let missing13;
																						if (data73.status === void 0 && (missing13 = "status") || data73.reason === void 0 && (missing13 = "reason")) {
																							const err169 = {
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature",
																								schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/2/required",
																								keyword: "required",
																								params: { missingProperty: missing13 },
																								message: "must have required property '" + missing13 + "'"
																							};
																							if (vErrors === null) vErrors = [err169];
																							else vErrors.push(err169);
																							errors++;
																						} else {
																							const _errs232 = errors;
																							for (const key21 in data73) if (!(key21 === "status" || key21 === "reason")) {
																								const err170 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature",
																									schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/2/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key21 },
																									message: "must NOT have additional properties"
																								};
																								if (vErrors === null) vErrors = [err170];
																								else vErrors.push(err170);
																								errors++;
																								break;
																							}
																							if (_errs232 === errors) {
																								if (data73.status !== void 0) {
																									let data89 = data73.status;
																									const _errs233 = errors;
																									if (typeof data89 !== "string") {
																										const err171 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/status",
																											schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/2/properties/status/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err171];
																										else vErrors.push(err171);
																										errors++;
																									}
																									if ("unavailable" !== data89) {
																										const err172 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/status",
																											schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/2/properties/status/const",
																											keyword: "const",
																											params: { allowedValue: "unavailable" },
																											message: "must be equal to constant"
																										};
																										if (vErrors === null) vErrors = [err172];
																										else vErrors.push(err172);
																										errors++;
																									}
																									var valid34 = _errs233 === errors;
																								} else var valid34 = true;
																								if (valid34) {
																									if (data73.reason !== void 0) {
																										let data90 = data73.reason;
																										const _errs235 = errors;
																										if (typeof data90 !== "string") {
																											const err173 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/reason",
																												schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/2/properties/reason/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err173];
																											else vErrors.push(err173);
																											errors++;
																										}
																										if (!(data90 === "not-offered" || data90 === "not-answered" || data90 === "no-trusted-key" || data90 === "no-trusted-root")) {
																											const err174 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature/reason",
																												schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/2/properties/reason/enum",
																												keyword: "enum",
																												params: { allowedValues: schema19.properties.servers.additionalProperties.properties.signature.oneOf[2].properties.reason.enum },
																												message: "must be equal to one of the allowed values"
																											};
																											if (vErrors === null) vErrors = [err174];
																											else vErrors.push(err174);
																											errors++;
																										}
																										var valid34 = _errs235 === errors;
																									} else var valid34 = true;
																								}
																							}
																						}
																					} else {
																						const err175 = {
																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature",
																							schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf/2/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						};
																						if (vErrors === null) vErrors = [err175];
																						else vErrors.push(err175);
																						errors++;
																					}
																				}
																				var _valid3 = _errs230 === errors;
																				if (_valid3 && valid31) {
																					valid31 = false;
																					passing2 = [passing2, 2];
																				} else if (_valid3) {
																					valid31 = true;
																					passing2 = 2;
																					if (props2 !== true) props2 = true;
																				}
																			}
																			if (!valid31) {
																				const err176 = {
																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/signature",
																					schemaPath: "#/properties/servers/additionalProperties/properties/signature/oneOf",
																					keyword: "oneOf",
																					params: { passingSchemas: passing2 },
																					message: "must match exactly one schema in oneOf"
																				};
																				if (vErrors === null) vErrors = [err176];
																				else vErrors.push(err176);
																				errors++;
																				validate52.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs193;
																				if (vErrors !== null) {
																					if (_errs193) vErrors.length = _errs193;
																					else vErrors = null;
																				}
																			}
																			var valid3 = _errs192 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data4.registrySignature !== void 0) {
																				let data91 = data4.registrySignature;
																				const _errs237 = errors;
																				const _errs238 = errors;
																				let valid35 = false;
																				let passing3 = null;
																				const _errs239 = errors;
																				if (errors === _errs239) {
																					if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
																						let missing14;
																						if (data91.status === void 0 && (missing14 = "status") || data91.keyId === void 0 && (missing14 = "keyId")) {
																							const err177 = {
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature",
																								schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/required",
																								keyword: "required",
																								params: { missingProperty: missing14 },
																								message: "must have required property '" + missing14 + "'"
																							};
																							if (vErrors === null) vErrors = [err177];
																							else vErrors.push(err177);
																							errors++;
																						} else {
																							const _errs241 = errors;
																							for (const key22 in data91) if (!(key22 === "status" || key22 === "keyId")) {
																								const err178 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature",
																									schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key22 },
																									message: "must NOT have additional properties"
																								};
																								if (vErrors === null) vErrors = [err178];
																								else vErrors.push(err178);
																								errors++;
																								break;
																							}
																							if (_errs241 === errors) {
																								if (data91.status !== void 0) {
																									let data92 = data91.status;
																									const _errs242 = errors;
																									if (typeof data92 !== "string") {
																										const err179 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature/status",
																											schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/properties/status/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err179];
																										else vErrors.push(err179);
																										errors++;
																									}
																									if ("verified" !== data92) {
																										const err180 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature/status",
																											schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/properties/status/const",
																											keyword: "const",
																											params: { allowedValue: "verified" },
																											message: "must be equal to constant"
																										};
																										if (vErrors === null) vErrors = [err180];
																										else vErrors.push(err180);
																										errors++;
																									}
																									var valid36 = _errs242 === errors;
																								} else var valid36 = true;
																								if (valid36) {
																									if (data91.keyId !== void 0) {
																										const _errs244 = errors;
																										if (typeof data91.keyId !== "string") {
																											const err181 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature/keyId",
																												schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/properties/keyId/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err181];
																											else vErrors.push(err181);
																											errors++;
																										}
																										var valid36 = _errs244 === errors;
																									} else var valid36 = true;
																								}
																							}
																						}
																					} else {
																						const err182 = {
																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature",
																							schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						};
																						if (vErrors === null) vErrors = [err182];
																						else vErrors.push(err182);
																						errors++;
																					}
																				}
																				var _valid4 = _errs239 === errors;
																				if (_valid4) {
																					valid35 = true;
																					passing3 = 0;
																					var props3 = true;
																				}
																				const _errs246 = errors;
																				if (errors === _errs246) {
																					if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
																						let missing15;
																						if (data91.status === void 0 && (missing15 = "status")) {
																							const err183 = {
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature",
																								schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/1/required",
																								keyword: "required",
																								params: { missingProperty: missing15 },
																								message: "must have required property '" + missing15 + "'"
																							};
																							if (vErrors === null) vErrors = [err183];
																							else vErrors.push(err183);
																							errors++;
																						} else {
																							const _errs248 = errors;
																							for (const key23 in data91) if (!(key23 === "status")) {
																								const err184 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature",
																									schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/1/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key23 },
																									message: "must NOT have additional properties"
																								};
																								if (vErrors === null) vErrors = [err184];
																								else vErrors.push(err184);
																								errors++;
																								break;
																							}
																							if (_errs248 === errors) {
																								if (data91.status !== void 0) {
																									let data94 = data91.status;
																									if (typeof data94 !== "string") {
																										const err185 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature/status",
																											schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/1/properties/status/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err185];
																										else vErrors.push(err185);
																										errors++;
																									}
																									if ("unsigned" !== data94) {
																										const err186 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature/status",
																											schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/1/properties/status/const",
																											keyword: "const",
																											params: { allowedValue: "unsigned" },
																											message: "must be equal to constant"
																										};
																										if (vErrors === null) vErrors = [err186];
																										else vErrors.push(err186);
																										errors++;
																									}
																								}
																							}
																						}
																					} else {
																						const err187 = {
																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature",
																							schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/1/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						};
																						if (vErrors === null) vErrors = [err187];
																						else vErrors.push(err187);
																						errors++;
																					}
																				}
																				var _valid4 = _errs246 === errors;
																				if (_valid4 && valid35) {
																					valid35 = false;
																					passing3 = [passing3, 1];
																				} else {
																					if (_valid4) {
																						valid35 = true;
																						passing3 = 1;
																						if (props3 !== true) props3 = true;
																					}
																					const _errs251 = errors;
																					if (errors === _errs251) {
																						if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
																							let missing16;
																							if (data91.status === void 0 && (missing16 = "status") || data91.reason === void 0 && (missing16 = "reason")) {
																								const err188 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature",
																									schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/required",
																									keyword: "required",
																									params: { missingProperty: missing16 },
																									message: "must have required property '" + missing16 + "'"
																								};
																								if (vErrors === null) vErrors = [err188];
																								else vErrors.push(err188);
																								errors++;
																							} else {
																								const _errs253 = errors;
																								for (const key24 in data91) if (!(key24 === "status" || key24 === "reason")) {
																									const err189 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature",
																										schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key24 },
																										message: "must NOT have additional properties"
																									};
																									if (vErrors === null) vErrors = [err189];
																									else vErrors.push(err189);
																									errors++;
																									break;
																								}
																								if (_errs253 === errors) {
																									if (data91.status !== void 0) {
																										let data95 = data91.status;
																										const _errs254 = errors;
																										if (typeof data95 !== "string") {
																											const err190 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature/status",
																												schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/properties/status/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err190];
																											else vErrors.push(err190);
																											errors++;
																										}
																										if ("unavailable" !== data95) {
																											const err191 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature/status",
																												schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/properties/status/const",
																												keyword: "const",
																												params: { allowedValue: "unavailable" },
																												message: "must be equal to constant"
																											};
																											if (vErrors === null) vErrors = [err191];
																											else vErrors.push(err191);
																											errors++;
																										}
																										var valid38 = _errs254 === errors;
																									} else var valid38 = true;
																									if (valid38) {
																										if (data91.reason !== void 0) {
																											let data96 = data91.reason;
																											const _errs256 = errors;
																											if (typeof data96 !== "string") {
																												const err192 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature/reason",
																													schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/properties/reason/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err192];
																												else vErrors.push(err192);
																												errors++;
																											}
																											if (!(data96 === "not-offered" || data96 === "not-answered" || data96 === "no-trusted-key" || data96 === "no-trusted-root")) {
																												const err193 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature/reason",
																													schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/properties/reason/enum",
																													keyword: "enum",
																													params: { allowedValues: schema19.properties.servers.additionalProperties.properties.registrySignature.oneOf[2].properties.reason.enum },
																													message: "must be equal to one of the allowed values"
																												};
																												if (vErrors === null) vErrors = [err193];
																												else vErrors.push(err193);
																												errors++;
																											}
																											var valid38 = _errs256 === errors;
																										} else var valid38 = true;
																									}
																								}
																							}
																						} else {
																							const err194 = {
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature",
																								schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							};
																							if (vErrors === null) vErrors = [err194];
																							else vErrors.push(err194);
																							errors++;
																						}
																					}
																					var _valid4 = _errs251 === errors;
																					if (_valid4 && valid35) {
																						valid35 = false;
																						passing3 = [passing3, 2];
																					} else if (_valid4) {
																						valid35 = true;
																						passing3 = 2;
																						if (props3 !== true) props3 = true;
																					}
																				}
																				if (!valid35) {
																					const err195 = {
																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/registrySignature",
																						schemaPath: "#/properties/servers/additionalProperties/properties/registrySignature/oneOf",
																						keyword: "oneOf",
																						params: { passingSchemas: passing3 },
																						message: "must match exactly one schema in oneOf"
																					};
																					if (vErrors === null) vErrors = [err195];
																					else vErrors.push(err195);
																					errors++;
																					validate52.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs238;
																					if (vErrors !== null) {
																						if (_errs238) vErrors.length = _errs238;
																						else vErrors = null;
																					}
																				}
																				var valid3 = _errs237 === errors;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data4.attestations !== void 0) {
																					let data97 = data4.attestations;
																					const _errs258 = errors;
																					if (errors === _errs258) {
																						if (typeof data97 === "string") {
																							if (!pattern6.test(data97)) {
																								validate52.errors = [{
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/attestations",
																									schemaPath: "#/properties/servers/additionalProperties/properties/attestations/pattern",
																									keyword: "pattern",
																									params: { pattern: "^sha256:[0-9a-f]{64}$" },
																									message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																								}];
																								return false;
																							}
																						} else {
																							validate52.errors = [{
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/attestations",
																								schemaPath: "#/properties/servers/additionalProperties/properties/attestations/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																					}
																					var valid3 = _errs258 === errors;
																				} else var valid3 = true;
																				if (valid3) {
																					if (data4.sbom !== void 0) {
																						let data98 = data4.sbom;
																						const _errs260 = errors;
																						if (errors === _errs260) {
																							if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
																								let missing17;
																								if (data98.format === void 0 && (missing17 = "format") || data98.digest === void 0 && (missing17 = "digest") || data98.components === void 0 && (missing17 = "components") || data98.closure === void 0 && (missing17 = "closure") || data98.resolvedFor === void 0 && (missing17 = "resolvedFor")) {
																									validate52.errors = [{
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom",
																										schemaPath: "#/properties/servers/additionalProperties/properties/sbom/required",
																										keyword: "required",
																										params: { missingProperty: missing17 },
																										message: "must have required property '" + missing17 + "'"
																									}];
																									return false;
																								} else {
																									const _errs262 = errors;
																									for (const key25 in data98) if (!(key25 === "format" || key25 === "digest" || key25 === "components" || key25 === "closure" || key25 === "resolvedFor")) {
																										validate52.errors = [{
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom",
																											schemaPath: "#/properties/servers/additionalProperties/properties/sbom/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key25 },
																											message: "must NOT have additional properties"
																										}];
																										return false;
																									}
																									if (_errs262 === errors) {
																										if (data98.format !== void 0) {
																											let data99 = data98.format;
																											const _errs263 = errors;
																											if (typeof data99 !== "string") {
																												validate52.errors = [{
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom/format",
																													schemaPath: "#/properties/servers/additionalProperties/properties/sbom/properties/format/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											if ("CycloneDX 1.6" !== data99) {
																												validate52.errors = [{
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom/format",
																													schemaPath: "#/properties/servers/additionalProperties/properties/sbom/properties/format/const",
																													keyword: "const",
																													params: { allowedValue: "CycloneDX 1.6" },
																													message: "must be equal to constant"
																												}];
																												return false;
																											}
																											var valid39 = _errs263 === errors;
																										} else var valid39 = true;
																										if (valid39) {
																											if (data98.digest !== void 0) {
																												let data100 = data98.digest;
																												const _errs265 = errors;
																												if (errors === _errs265) {
																													if (typeof data100 === "string") {
																														if (!pattern6.test(data100)) {
																															validate52.errors = [{
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom/digest",
																																schemaPath: "#/properties/servers/additionalProperties/properties/sbom/properties/digest/pattern",
																																keyword: "pattern",
																																params: { pattern: "^sha256:[0-9a-f]{64}$" },
																																message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																															}];
																															return false;
																														}
																													} else {
																														validate52.errors = [{
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom/digest",
																															schemaPath: "#/properties/servers/additionalProperties/properties/sbom/properties/digest/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																												}
																												var valid39 = _errs265 === errors;
																											} else var valid39 = true;
																											if (valid39) {
																												if (data98.components !== void 0) {
																													let data101 = data98.components;
																													const _errs267 = errors;
																													if (!(typeof data101 == "number" && !(data101 % 1) && !isNaN(data101) && isFinite(data101))) {
																														validate52.errors = [{
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom/components",
																															schemaPath: "#/properties/servers/additionalProperties/properties/sbom/properties/components/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (errors === _errs267) {
																														if (typeof data101 == "number" && isFinite(data101)) {
																															if (data101 > 9007199254740991 || isNaN(data101)) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom/components",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/sbom/properties/components/maximum",
																																	keyword: "maximum",
																																	params: {
																																		comparison: "<=",
																																		limit: 9007199254740991
																																	},
																																	message: "must be <= 9007199254740991"
																																}];
																																return false;
																															} else if (data101 < 0 || isNaN(data101)) {
																																validate52.errors = [{
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom/components",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/sbom/properties/components/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 0
																																	},
																																	message: "must be >= 0"
																																}];
																																return false;
																															}
																														}
																													}
																													var valid39 = _errs267 === errors;
																												} else var valid39 = true;
																												if (valid39) {
																													if (data98.closure !== void 0) {
																														let data102 = data98.closure;
																														const _errs269 = errors;
																														if (errors === _errs269) {
																															if (typeof data102 === "string") {
																																if (!pattern6.test(data102)) {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom/closure",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/sbom/properties/closure/pattern",
																																		keyword: "pattern",
																																		params: { pattern: "^sha256:[0-9a-f]{64}$" },
																																		message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																																	}];
																																	return false;
																																}
																															} else {
																																validate52.errors = [{
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom/closure",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/sbom/properties/closure/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																														}
																														var valid39 = _errs269 === errors;
																													} else var valid39 = true;
																													if (valid39) {
																														if (data98.resolvedFor !== void 0) {
																															const _errs271 = errors;
																															if (typeof data98.resolvedFor !== "string") {
																																validate52.errors = [{
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom/resolvedFor",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/sbom/properties/resolvedFor/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid39 = _errs271 === errors;
																														} else var valid39 = true;
																													}
																												}
																											}
																										}
																									}
																								}
																							} else {
																								validate52.errors = [{
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sbom",
																									schemaPath: "#/properties/servers/additionalProperties/properties/sbom/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																						var valid3 = _errs260 === errors;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data4.surface !== void 0) {
																							let data104 = data4.surface;
																							const _errs273 = errors;
																							if (errors === _errs273) {
																								if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
																									let missing18;
																									if (data104.protocol === void 0 && (missing18 = "protocol") || data104.server === void 0 && (missing18 = "server") || data104.capabilities === void 0 && (missing18 = "capabilities") || data104.instructions === void 0 && (missing18 = "instructions") || data104.tools === void 0 && (missing18 = "tools") || data104.prompts === void 0 && (missing18 = "prompts") || data104.resourceTemplates === void 0 && (missing18 = "resourceTemplates") || data104.resources === void 0 && (missing18 = "resources")) {
																										validate52.errors = [{
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface",
																											schemaPath: "#/properties/servers/additionalProperties/properties/surface/required",
																											keyword: "required",
																											params: { missingProperty: missing18 },
																											message: "must have required property '" + missing18 + "'"
																										}];
																										return false;
																									} else {
																										const _errs275 = errors;
																										for (const key26 in data104) if (!func1.call(schema19.properties.servers.additionalProperties.properties.surface.properties, key26)) {
																											validate52.errors = [{
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface",
																												schemaPath: "#/properties/servers/additionalProperties/properties/surface/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key26 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs275 === errors) {
																											if (data104.protocol !== void 0) {
																												const _errs276 = errors;
																												if (typeof data104.protocol !== "string") {
																													validate52.errors = [{
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/protocol",
																														schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/protocol/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid40 = _errs276 === errors;
																											} else var valid40 = true;
																											if (valid40) {
																												if (data104.server !== void 0) {
																													let data106 = data104.server;
																													const _errs278 = errors;
																													const _errs279 = errors;
																													let valid41 = false;
																													const _errs280 = errors;
																													if (errors === _errs280) {
																														if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
																															let missing19;
																															if (data106.name === void 0 && (missing19 = "name") || data106.version === void 0 && (missing19 = "version")) {
																																const err196 = {
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/required",
																																	keyword: "required",
																																	params: { missingProperty: missing19 },
																																	message: "must have required property '" + missing19 + "'"
																																};
																																if (vErrors === null) vErrors = [err196];
																																else vErrors.push(err196);
																																errors++;
																															} else {
																																const _errs282 = errors;
																																for (const key27 in data106) if (!(key27 === "name" || key27 === "version")) {
																																	const err197 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key27 },
																																		message: "must NOT have additional properties"
																																	};
																																	if (vErrors === null) vErrors = [err197];
																																	else vErrors.push(err197);
																																	errors++;
																																	break;
																																}
																																if (_errs282 === errors) {
																																	if (data106.name !== void 0) {
																																		const _errs283 = errors;
																																		if (typeof data106.name !== "string") {
																																			const err198 = {
																																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server/name",
																																				schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/properties/name/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			};
																																			if (vErrors === null) vErrors = [err198];
																																			else vErrors.push(err198);
																																			errors++;
																																		}
																																		var valid42 = _errs283 === errors;
																																	} else var valid42 = true;
																																	if (valid42) {
																																		if (data106.version !== void 0) {
																																			const _errs285 = errors;
																																			if (typeof data106.version !== "string") {
																																				const err199 = {
																																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server/version",
																																					schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/properties/version/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				};
																																				if (vErrors === null) vErrors = [err199];
																																				else vErrors.push(err199);
																																				errors++;
																																			}
																																			var valid42 = _errs285 === errors;
																																		} else var valid42 = true;
																																	}
																																}
																															}
																														} else {
																															const err200 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server",
																																schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/type",
																																keyword: "type",
																																params: { type: "object" },
																																message: "must be object"
																															};
																															if (vErrors === null) vErrors = [err200];
																															else vErrors.push(err200);
																															errors++;
																														}
																													}
																													var _valid5 = _errs280 === errors;
																													valid41 = valid41 || _valid5;
																													const _errs287 = errors;
																													if (data106 !== null) {
																														const err201 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server",
																															schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/1/type",
																															keyword: "type",
																															params: { type: "null" },
																															message: "must be null"
																														};
																														if (vErrors === null) vErrors = [err201];
																														else vErrors.push(err201);
																														errors++;
																													}
																													var _valid5 = _errs287 === errors;
																													valid41 = valid41 || _valid5;
																													if (!valid41) {
																														const err202 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server",
																															schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf",
																															keyword: "anyOf",
																															params: {},
																															message: "must match a schema in anyOf"
																														};
																														if (vErrors === null) vErrors = [err202];
																														else vErrors.push(err202);
																														errors++;
																														validate52.errors = vErrors;
																														return false;
																													} else {
																														errors = _errs279;
																														if (vErrors !== null) {
																															if (_errs279) vErrors.length = _errs279;
																															else vErrors = null;
																														}
																													}
																													var valid40 = _errs278 === errors;
																												} else var valid40 = true;
																												if (valid40) {
																													if (data104.capabilities !== void 0) {
																														let data109 = data104.capabilities;
																														const _errs289 = errors;
																														if (errors === _errs289) {
																															if (Array.isArray(data109)) {
																																const len9 = data109.length;
																																for (let i9 = 0; i9 < len9; i9++) {
																																	const _errs291 = errors;
																																	if (typeof data109[i9] !== "string") {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/capabilities/" + i9,
																																			schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/capabilities/items/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	if (!(_errs291 === errors)) break;
																																}
																															} else {
																																validate52.errors = [{
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/capabilities",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/capabilities/type",
																																	keyword: "type",
																																	params: { type: "array" },
																																	message: "must be array"
																																}];
																																return false;
																															}
																														}
																														var valid40 = _errs289 === errors;
																													} else var valid40 = true;
																													if (valid40) {
																														if (data104.requests !== void 0) {
																															let data111 = data104.requests;
																															const _errs293 = errors;
																															if (errors === _errs293) {
																																if (Array.isArray(data111)) {
																																	if (data111.length < 1) {
																																		validate52.errors = [{
																																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/requests",
																																			schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/requests/minItems",
																																			keyword: "minItems",
																																			params: { limit: 1 },
																																			message: "must NOT have fewer than 1 items"
																																		}];
																																		return false;
																																	} else {
																																		const len10 = data111.length;
																																		for (let i10 = 0; i10 < len10; i10++) {
																																			const _errs295 = errors;
																																			if (typeof data111[i10] !== "string") {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/requests/" + i10,
																																					schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/requests/items/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			if (!(_errs295 === errors)) break;
																																		}
																																	}
																																} else {
																																	validate52.errors = [{
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/requests",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/requests/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid40 = _errs293 === errors;
																														} else var valid40 = true;
																														if (valid40) {
																															if (data104.instructions !== void 0) {
																																let data113 = data104.instructions;
																																const _errs297 = errors;
																																const _errs298 = errors;
																																let valid45 = false;
																																const _errs299 = errors;
																																if (errors === _errs299) {
																																	if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
																																		let missing20;
																																		if (data113.fingerprint === void 0 && (missing20 = "fingerprint") || data113.text === void 0 && (missing20 = "text")) {
																																			const err203 = {
																																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions",
																																				schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/required",
																																				keyword: "required",
																																				params: { missingProperty: missing20 },
																																				message: "must have required property '" + missing20 + "'"
																																			};
																																			if (vErrors === null) vErrors = [err203];
																																			else vErrors.push(err203);
																																			errors++;
																																		} else {
																																			const _errs301 = errors;
																																			for (const key28 in data113) if (!(key28 === "fingerprint" || key28 === "text")) {
																																				const err204 = {
																																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions",
																																					schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/additionalProperties",
																																					keyword: "additionalProperties",
																																					params: { additionalProperty: key28 },
																																					message: "must NOT have additional properties"
																																				};
																																				if (vErrors === null) vErrors = [err204];
																																				else vErrors.push(err204);
																																				errors++;
																																				break;
																																			}
																																			if (_errs301 === errors) {
																																				if (data113.fingerprint !== void 0) {
																																					let data114 = data113.fingerprint;
																																					const _errs302 = errors;
																																					if (errors === _errs302) {
																																						if (typeof data114 === "string") {
																																							if (!pattern6.test(data114)) {
																																								const err205 = {
																																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions/fingerprint",
																																									schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/properties/fingerprint/pattern",
																																									keyword: "pattern",
																																									params: { pattern: "^sha256:[0-9a-f]{64}$" },
																																									message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																																								};
																																								if (vErrors === null) vErrors = [err205];
																																								else vErrors.push(err205);
																																								errors++;
																																							}
																																						} else {
																																							const err206 = {
																																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions/fingerprint",
																																								schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/properties/fingerprint/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							};
																																							if (vErrors === null) vErrors = [err206];
																																							else vErrors.push(err206);
																																							errors++;
																																						}
																																					}
																																					var valid46 = _errs302 === errors;
																																				} else var valid46 = true;
																																				if (valid46) {
																																					if (data113.text !== void 0) {
																																						const _errs304 = errors;
																																						if (typeof data113.text !== "string") {
																																							const err207 = {
																																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions/text",
																																								schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/properties/text/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							};
																																							if (vErrors === null) vErrors = [err207];
																																							else vErrors.push(err207);
																																							errors++;
																																						}
																																						var valid46 = _errs304 === errors;
																																					} else var valid46 = true;
																																				}
																																			}
																																		}
																																	} else {
																																		const err208 = {
																																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions",
																																			schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/type",
																																			keyword: "type",
																																			params: { type: "object" },
																																			message: "must be object"
																																		};
																																		if (vErrors === null) vErrors = [err208];
																																		else vErrors.push(err208);
																																		errors++;
																																	}
																																}
																																var _valid6 = _errs299 === errors;
																																valid45 = valid45 || _valid6;
																																const _errs306 = errors;
																																if (data113 !== null) {
																																	const err209 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/1/type",
																																		keyword: "type",
																																		params: { type: "null" },
																																		message: "must be null"
																																	};
																																	if (vErrors === null) vErrors = [err209];
																																	else vErrors.push(err209);
																																	errors++;
																																}
																																var _valid6 = _errs306 === errors;
																																valid45 = valid45 || _valid6;
																																if (!valid45) {
																																	const err210 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf",
																																		keyword: "anyOf",
																																		params: {},
																																		message: "must match a schema in anyOf"
																																	};
																																	if (vErrors === null) vErrors = [err210];
																																	else vErrors.push(err210);
																																	errors++;
																																	validate52.errors = vErrors;
																																	return false;
																																} else {
																																	errors = _errs298;
																																	if (vErrors !== null) {
																																		if (_errs298) vErrors.length = _errs298;
																																		else vErrors = null;
																																	}
																																}
																																var valid40 = _errs297 === errors;
																															} else var valid40 = true;
																															if (valid40) {
																																if (data104.tools !== void 0) {
																																	let data116 = data104.tools;
																																	const _errs308 = errors;
																																	if (errors === _errs308) {
																																		if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
																																			for (const key29 in data116) {
																																				const _errs310 = errors;
																																				if (typeof key29 !== "string") {
																																					const err211 = {
																																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/tools",
																																						schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/tools/propertyNames/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string",
																																						propertyName: key29
																																					};
																																					if (vErrors === null) vErrors = [err211];
																																					else vErrors.push(err211);
																																					errors++;
																																				}
																																				var valid47 = _errs310 === errors;
																																				if (!valid47) {
																																					const err212 = {
																																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/tools",
																																						schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/tools/propertyNames",
																																						keyword: "propertyNames",
																																						params: { propertyName: key29 },
																																						message: "property name must be valid"
																																					};
																																					if (vErrors === null) vErrors = [err212];
																																					else vErrors.push(err212);
																																					errors++;
																																					validate52.errors = vErrors;
																																					return false;
																																				}
																																			}
																																			if (valid47) for (const key30 in data116) {
																																				const _errs313 = errors;
																																				if (!validate53(data116[key30], {
																																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/tools/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),
																																					parentData: data116,
																																					parentDataProperty: key30,
																																					rootData,
																																					dynamicAnchors
																																				})) {
																																					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																																					errors = vErrors.length;
																																				}
																																				if (!(_errs313 === errors)) break;
																																			}
																																		} else {
																																			validate52.errors = [{
																																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/tools",
																																				schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/tools/type",
																																				keyword: "type",
																																				params: { type: "object" },
																																				message: "must be object"
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid40 = _errs308 === errors;
																																} else var valid40 = true;
																																if (valid40) {
																																	if (data104.prompts !== void 0) {
																																		let data118 = data104.prompts;
																																		const _errs314 = errors;
																																		if (errors === _errs314) {
																																			if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
																																				for (const key31 in data118) {
																																					const _errs316 = errors;
																																					if (typeof key31 !== "string") {
																																						const err213 = {
																																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/prompts",
																																							schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/prompts/propertyNames/type",
																																							keyword: "type",
																																							params: { type: "string" },
																																							message: "must be string",
																																							propertyName: key31
																																						};
																																						if (vErrors === null) vErrors = [err213];
																																						else vErrors.push(err213);
																																						errors++;
																																					}
																																					var valid49 = _errs316 === errors;
																																					if (!valid49) {
																																						const err214 = {
																																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/prompts",
																																							schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/prompts/propertyNames",
																																							keyword: "propertyNames",
																																							params: { propertyName: key31 },
																																							message: "property name must be valid"
																																						};
																																						if (vErrors === null) vErrors = [err214];
																																						else vErrors.push(err214);
																																						errors++;
																																						validate52.errors = vErrors;
																																						return false;
																																					}
																																				}
																																				if (valid49) for (const key32 in data118) {
																																					const _errs319 = errors;
																																					if (!validate53(data118[key32], {
																																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/prompts/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
																																						parentData: data118,
																																						parentDataProperty: key32,
																																						rootData,
																																						dynamicAnchors
																																					})) {
																																						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																																						errors = vErrors.length;
																																					}
																																					if (!(_errs319 === errors)) break;
																																				}
																																			} else {
																																				validate52.errors = [{
																																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/prompts",
																																					schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/prompts/type",
																																					keyword: "type",
																																					params: { type: "object" },
																																					message: "must be object"
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid40 = _errs314 === errors;
																																	} else var valid40 = true;
																																	if (valid40) {
																																		if (data104.resourceTemplates !== void 0) {
																																			let data120 = data104.resourceTemplates;
																																			const _errs320 = errors;
																																			if (errors === _errs320) {
																																				if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
																																					for (const key33 in data120) {
																																						const _errs322 = errors;
																																						if (typeof key33 !== "string") {
																																							const err215 = {
																																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resourceTemplates",
																																								schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/resourceTemplates/propertyNames/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string",
																																								propertyName: key33
																																							};
																																							if (vErrors === null) vErrors = [err215];
																																							else vErrors.push(err215);
																																							errors++;
																																						}
																																						var valid51 = _errs322 === errors;
																																						if (!valid51) {
																																							const err216 = {
																																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resourceTemplates",
																																								schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/resourceTemplates/propertyNames",
																																								keyword: "propertyNames",
																																								params: { propertyName: key33 },
																																								message: "property name must be valid"
																																							};
																																							if (vErrors === null) vErrors = [err216];
																																							else vErrors.push(err216);
																																							errors++;
																																							validate52.errors = vErrors;
																																							return false;
																																						}
																																					}
																																					if (valid51) for (const key34 in data120) {
																																						const _errs325 = errors;
																																						if (!validate53(data120[key34], {
																																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resourceTemplates/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),
																																							parentData: data120,
																																							parentDataProperty: key34,
																																							rootData,
																																							dynamicAnchors
																																						})) {
																																							vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																																							errors = vErrors.length;
																																						}
																																						if (!(_errs325 === errors)) break;
																																					}
																																				} else {
																																					validate52.errors = [{
																																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resourceTemplates",
																																						schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/resourceTemplates/type",
																																						keyword: "type",
																																						params: { type: "object" },
																																						message: "must be object"
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid40 = _errs320 === errors;
																																		} else var valid40 = true;
																																		if (valid40) {
																																			if (data104.resources !== void 0) {
																																				let data122 = data104.resources;
																																				const _errs326 = errors;
																																				if (errors === _errs326) {
																																					if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
																																						for (const key35 in data122) {
																																							const _errs328 = errors;
																																							if (typeof key35 !== "string") {
																																								const err217 = {
																																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resources",
																																									schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/resources/propertyNames/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string",
																																									propertyName: key35
																																								};
																																								if (vErrors === null) vErrors = [err217];
																																								else vErrors.push(err217);
																																								errors++;
																																							}
																																							var valid53 = _errs328 === errors;
																																							if (!valid53) {
																																								const err218 = {
																																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resources",
																																									schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/resources/propertyNames",
																																									keyword: "propertyNames",
																																									params: { propertyName: key35 },
																																									message: "property name must be valid"
																																								};
																																								if (vErrors === null) vErrors = [err218];
																																								else vErrors.push(err218);
																																								errors++;
																																								validate52.errors = vErrors;
																																								return false;
																																							}
																																						}
																																						if (valid53) for (const key36 in data122) {
																																							const _errs331 = errors;
																																							if (!validate53(data122[key36], {
																																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resources/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),
																																								parentData: data122,
																																								parentDataProperty: key36,
																																								rootData,
																																								dynamicAnchors
																																							})) {
																																								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																																								errors = vErrors.length;
																																							}
																																							if (!(_errs331 === errors)) break;
																																						}
																																					} else {
																																						validate52.errors = [{
																																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resources",
																																							schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/resources/type",
																																							keyword: "type",
																																							params: { type: "object" },
																																							message: "must be object"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid40 = _errs326 === errors;
																																			} else var valid40 = true;
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate52.errors = [{
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface",
																										schemaPath: "#/properties/servers/additionalProperties/properties/surface/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							var valid3 = _errs273 === errors;
																						} else var valid3 = true;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													} else {
														validate52.errors = [{
															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/servers/additionalProperties/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											validate52.errors = [{
												instancePath: instancePath + "/servers",
												schemaPath: "#/properties/servers/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/lockfile/read.ts
/** Ten thousand servers of twenty tools each stay below this. */
const byteLimit$4 = 536870912;
/** A definition may nest 64 levels, and stands six levels deep in the file. */
const jsonLimits = {
	depth: 72,
	values: 5e7
};
/** Reads the lockfile at an absolute path; null when there is none. `where` names it in errors. */
async function readLockfile(path, where, world) {
	const status = await world.files.status(path);
	if (status === null) return null;
	if (status.kind === "symlink") throw new McpLockError("FILE_SYMLINK", `${where} is a symbolic link`, { hint: "a lockfile must be a file of its own" });
	return parseLockfile(await world.files.read(path, byteLimit$4), where);
}
/**
* Parses the bytes of a lockfile. Throws on anything but a whole, untampered lockfile of this version:
* TEXT_ENCODING and JSON_* for the text, LOCK_FOREIGN, LOCK_VERSION, LOCK_INVALID, LOCK_TAMPERED for the content.
*/
async function parseLockfile(bytes, where) {
	const text = decodeText(bytes, where);
	if (text.trim() === "") throw new McpLockError("LOCK_INVALID", `${where} is empty`, { hint: restore$1 });
	const value = parseJson(text, where, jsonLimits);
	refuseForeign(value, where);
	if (!validate(value)) throw await shapeError(value, where);
	const lockfile = new Map(Object.entries(value.servers).map(([name, server]) => [name, inMemory(server)]));
	for (const [name, server] of lockfile) checkServer(name, server, where);
	return lockfile;
}
const restore$1 = "restore it from git, or lock again with `mcp-lock lock` and review the result";
/** What is wrong with the shape, in the words of the schema library, which is loaded only for this. */
async function shapeError(value, where) {
	const { LockfileOnDisk } = await import("./lockfile.js");
	const [issue] = LockfileOnDisk.safeParse(value).error?.issues ?? [];
	const problem = issue === void 0 ? "its shape" : `${issue.path.map(String).join(" › ")}: ${issue.message}`;
	return new McpLockError("LOCK_INVALID", `${where} is not a valid lockfile: ${problem}`, { hint: restore$1 });
}
function inMemory(server) {
	const { surface } = server;
	return {
		...server,
		surface: {
			...surface,
			tools: new Map(Object.entries(surface.tools)),
			prompts: new Map(Object.entries(surface.prompts)),
			resourceTemplates: new Map(Object.entries(surface.resourceTemplates)),
			resources: new Map(Object.entries(surface.resources))
		}
	};
}

// src/resolve/run-program.ts
/** Runs a program to its end, within bounds. */
async function runProgram(path, args, { cwd, env, input, milliseconds, outputLimit }, world) {
	const child = world.spawn(path, args, {
		cwd,
		env
	});
	const stop = setTimeout(() => killGroup(child), milliseconds);
	const [output, problems] = [collect$1(child.stdout, outputLimit), collect$1(child.stderr, outputLimit)];
	child.stdin?.on("error", () => void 0).end(input);
	const code = await new Promise((resolve) => {
		child.once("error", () => resolve(null));
		child.once("close", resolve);
	});
	clearTimeout(stop);
	return {
		code,
		output: output.text(),
		problems: problems.text(),
		isCut: output.isCut()
	};
}
/** Ends a program with those that it has started, which it does not take along when it ends. */
function killGroup({ pid }) {
	if (pid === void 0) return;
	try {
		process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
	} catch {
		return;
	}
}
/** What a stream says first. */
function collect$1(stream, limit) {
	const chunks = [];
	let length = 0;
	stream?.setEncoding("utf8");
	stream?.on("data", (chunk) => {
		if (length < limit) chunks.push(chunk.slice(0, limit - length));
		length += chunk.length;
	});
	return {
		text: () => chunks.join(""),
		isCut: () => length > limit
	};
}

// src/resolve/git/run-git.ts
const outputLimit = 536870912;
/** Runs git in a folder. */
async function runGit(args, cwd, world, { env, milliseconds, kibibytes } = {}) {
	const [program, ...words] = limited([
		"git",
		"-c",
		"core.fsmonitor=false",
		...args
	], kibibytes);
	const child = world.spawn(program, words, {
		cwd,
		env: {
			...gitEnvironment(world.env),
			...env
		}
	});
	const output = collect(child.stdout, () => child.kill("SIGKILL"));
	const problems = collect(child.stderr, () => child.kill("SIGKILL"));
	const timer = milliseconds === void 0 ? null : setTimeout(() => killGroup(child), milliseconds);
	child.stdin?.end();
	const code = await new Promise((resolve) => {
		child.once("error", () => resolve(null));
		child.once("close", resolve);
	});
	if (timer !== null) clearTimeout(timer);
	return {
		code,
		output: output(),
		problems: problems().toString("utf8").trim()
	};
}
/** A command line that limits its own memory: git keeps whatever a server sends, for as long as it sends. */
function limited(command, kibibytes) {
	if (kibibytes === void 0 || process.platform === "win32") return command;
	return [
		"/bin/sh",
		"-c",
		"ulimit -v \"$0\" 2>/dev/null; exec \"$@\"",
		String(kibibytes),
		...command
	];
}
function collect(stream, tooMuch) {
	const chunks = [];
	let length = 0;
	stream?.on("data", (chunk) => {
		length += chunk.length;
		if (length > outputLimit) tooMuch();
		else chunks.push(chunk);
	});
	return () => Buffer.concat(chunks);
}
/** git needs to find itself and the user's settings, and must not be led to another repository. */
function gitEnvironment(env) {
	const kept = [
		"PATH",
		"HOME",
		"SYSTEMROOT",
		"USERPROFILE",
		"XDG_CONFIG_HOME"
	];
	return {
		...Object.fromEntries([...env].filter(([name]) => kept.includes(name))),
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C"
	};
}

// src/judge/digest.ts
/** Identity of one change: over its server, subject, field, before and after. */
function digestChange(change) {
	const { kind, server, subject, before, after } = change;
	const identity = {
		kind,
		server,
		subject: { ...subject },
		...before !== void 0 && { before },
		...after !== void 0 && { after }
	};
	return fingerprint(identity);
}
/** Identity of the set of changes that need approval; null when none does. */
function digestFindings(findings) {
	const pending = findings.filter((finding) => finding.action === "approve" || finding.action === "deny");
	if (pending.length === 0) return null;
	return fingerprint(["mcp-lock/changes/1", ...new Set(pending.map((finding) => finding.digest))].sort());
}

// src/model/change.ts
/** What a server shows when it is listed. */
const surfaceKinds = [
	"instructions",
	"capability",
	"request",
	"tool",
	"prompt",
	"resource-template"
];
const subjectKinds = [
	"server",
	"declaration",
	"artifact",
	"signature",
	"sbom",
	...surfaceKinds,
	"file"
];

// src/app/assemble-report.ts
/** The part of a report about one server. */
function reportServer(observed, findings, known) {
	const { name, observation, error, skipped, durationMs } = observed;
	const own = findings.filter((finding) => finding.server === name);
	const check = (kinds, seen) => {
		if (own.some((finding) => fails(finding) && kinds.includes(finding.subject.kind))) return "changed";
		return seen ? "ok" : "unchecked";
	};
	const artifact = observation.artifact ?? known?.artifact ?? null;
	const surface = observation.surface ?? known?.surface ?? null;
	return {
		name,
		status: own.some(fails) ? "changed" : error === null && !skipped ? "as-locked" : "unchecked",
		in: [...observation.declared.in],
		version: artifact !== null && "version" in artifact ? artifact.version : null,
		tools: surface === null ? null : surface.tools.size,
		checks: {
			declaration: check(["server", "declaration"], !skipped),
			artifact: check(["artifact"], observation.artifact !== null),
			signature: signatureCheck(observation.signature, check),
			sbom: check(["sbom"], observation.sbom !== void 0 && observation.sbom !== null),
			surface: check(surfaceKinds, observation.surface !== null)
		},
		durationMs
	};
}
/** What is known not to be signed was checked; what could not be told was not there to check. */
function signatureCheck(signature, check) {
	const result = check(["signature"], signature !== void 0 && signature !== null);
	return result === "ok" && signature?.status === "unavailable" ? "unavailable" : result;
}
/** Whether a finding keeps a check from passing. */
function fails(finding) {
	return finding.action === "deny" || finding.action === "approve";
}
/** A whole report, with its verdict. */
function assembleReport({ policy, ...parts }) {
	const enforcement = policy?.enforcement ?? "enforce";
	return {
		...parts,
		reportVersion: 1,
		shard: parts.shard ?? null,
		trust: parts.trust ?? null,
		enforcement,
		...conclude(enforcement, parts),
		servers: [...parts.servers],
		findings: [...parts.findings],
		errors: [...parts.errors]
	};
}
/** What follows from findings and errors: findings that fail count first, then whatever could not be checked. */
function conclude(enforcement, { findings, errors }) {
	return {
		outcome: enforcement === "enforce" && findings.some(fails) ? "fail" : errors.length > 0 ? "incomplete" : "pass",
		changeDigest: digestFindings(findings)
	};
}
/** An error as the report names it. */
function reportError(error, server) {
	return {
		code: error.code,
		server,
		message: error.message,
		hint: error.hint
	};
}
/** The errors and warnings of all observations, by server, and warnings about the whole. */
function reportProblems(all, general) {
	return {
		warnings: [...general.map((message) => ({
			server: null,
			message
		})), ...all.flatMap(({ name, warnings }) => warnings.map((message) => ({
			server: name,
			message
		})))],
		errors: all.flatMap(({ name, error }) => error === null ? [] : [reportError(error, name)])
	};
}

// src/app/judge-changes.ts
/** Judges changes. The rules are loaded only when there is something to judge: most runs find nothing. */
async function judgeChanges(changes, { against, servers, policy, today }) {
	const demanded = policy === null ? none : await demandsOf(servers, policy);
	const all = [...changes, ...demanded.changes];
	if (all.length === 0) return {
		findings: [],
		warnings: demanded.warnings
	};
	const { judge } = await import("./judge2.js");
	const findings = judge(all, against, new Map([...servers].map(([name, { surface }]) => [name, [...surface.tools.keys()]])), servers);
	if (policy === null) return {
		findings,
		warnings: []
	};
	const { applyPolicy } = await import("./apply-policy.js");
	const judged = applyPolicy(findings, policy, today);
	return {
		...judged,
		warnings: [...judged.warnings, ...demanded.warnings]
	};
}
const none = {
	changes: [],
	warnings: []
};
/** What the policy demands of signatures and does not get. */
async function demandsOf(servers, policy) {
	if (policy.require.signature.length === 0 && Object.keys(policy.trust).length === 0) return none;
	const { demands, unknownDemands } = await import("./demands.js");
	const warnings = unknownDemands(servers, policy).map((name) => `the policy demands a signature of ${JSON.stringify(name)}, and there is no such server`);
	return {
		changes: demands(servers, policy),
		warnings
	};
}

// src/app/read-policy.ts
const policyName = "mcp-lock.policy.json";
const byteLimit$3 = 1048576;
/** The policy of a repository; null when it has none, and every rule counts as it is. */
async function readPolicy({ root, policy }, world) {
	const path = policy ?? join(root, "mcp-lock.policy.json");
	const where = basename(path);
	const status = await world.files.status(path);
	if (status === null && policy === null) return null;
	if (status === null) throw new McpLockError("POLICY_MISSING", `there is no policy ${where}`);
	if (status.kind === "symlink") throw new McpLockError("FILE_SYMLINK", `${where} is a symbolic link`, { hint: "a policy must be a file of its own" });
	return policyIn(await world.files.read(path, byteLimit$3), where);
}
/** The policy in the bytes of a file; null where there is no file. */
async function policyIn(bytes, where) {
	if (bytes === null) return null;
	const { parsePolicy } = await import("./policy2.js");
	return parsePolicy(decodeText(bytes, where), where);
}

// src/app/diff.ts
const nothing$1 = /* @__PURE__ */ new Map();
/** In what two agreements differ: two files or git revisions, in any combination. Needs no network and no server. */
async function diff(request, world) {
	const before = await lockAt(request.base ?? "HEAD", request, world);
	const after = request.head === null ? await readLockfile(request.lockfile, basename(request.lockfile), world) : await lockAt(request.head, request, world);
	if (before === null && after === null) throw new McpLockError("LOCK_MISSING", `there is no ${basename(request.lockfile)} on either side`, { hint: "run `mcp-lock lock` first, or name other files or revisions" });
	const [old, now] = [before ?? nothing$1, after ?? nothing$1];
	const policy = await readPolicy(request, world);
	const { findings, warnings } = await judgeChanges(compareLockfiles(old, now), {
		against: "lockfile",
		servers: now,
		policy,
		today: world.today()
	});
	return assembleReport({
		command: "diff",
		depth: null,
		written: false,
		policy,
		servers: [],
		findings,
		warnings: warnings.map((message) => ({
			server: null,
			message
		})),
		errors: []
	});
}
/** A name that is a file is the file; any other is a revision. */
async function lockAt(name, request, world) {
	const path = isAbsolute(name) ? name : join(request.root, name);
	if ((await world.files.status(path))?.kind === "file") return readLockfile(path, name, world);
	return lockAtRevision(name, relative(request.root, request.lockfile).split(sep).join("/"), request.root, world);
}
async function lockAtRevision(revision, file, root, world) {
	const git = (...args) => runGit(args, root, world);
	const commit = revision.startsWith("-") ? null : await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
	if (commit?.code !== 0) throw new McpLockError("REVISION_UNKNOWN", `${revision} is neither a file nor a git revision`, { hint: "name a lockfile, a branch, a tag or a commit" });
	const listed = await git("ls-tree", "-z", "--full-name", commit.output.toString("utf8").trim(), "--", file);
	if (listed.code !== 0) throw new McpLockError("REVISION_UNKNOWN", `git cannot list ${revision}: ${listed.problems}`);
	const entry = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(listed.output.toString("utf8"));
	if (entry === null) return null;
	const where = `${revision}:${file}`;
	if (entry[1] === "120000" || entry[2] !== "blob") throw new McpLockError("FILE_SYMLINK", `${where} is not a regular file`, { hint: "a lockfile must be a file of its own" });
	const blob = await git("cat-file", "blob", entry[3] ?? "");
	if (blob.code !== 0) throw new McpLockError("REVISION_UNKNOWN", `git cannot read ${where}: ${blob.problems}`);
	return parseLockfile(blob.output, where);
}

// src/json/pretty.ts
/**
* JSON for people and for git: two-space indentation, keys sorted by code unit at every level,
* and every character that cannot be seen, or that reorders what is seen, as an escape. The same value
* gives the same text on every machine.
*/
function prettyJson(value) {
	return escapeInvisible(write(value, "\n"));
}
function write(value, lineBreak) {
	const inner = `${lineBreak}  `;
	if (Array.isArray(value)) {
		if (value.length === 0) return "[]";
		return `[${inner}${value.map((item) => write(item, inner)).join(`,${inner}`)}${lineBreak}]`;
	}
	if (!isJsonObject(value)) return JSON.stringify(value);
	const keys = Object.keys(value).sort();
	if (keys.length === 0) return "{}";
	return `{${inner}${keys.map((key) => `${JSON.stringify(key)}: ${write(value[key] ?? null, inner)}`).join(`,${inner}`)}${lineBreak}}`;
}
/** How many characters `prettyJson` gives, without making them: indentation and escapes can multiply a text. */
function prettySize(value, level = 0) {
	if (typeof value !== "object" || value === null) return scalarSize(value);
	const members = Array.isArray(value) ? value.map((item) => prettySize(item, level + 1)) : Object.keys(value).map((key) => scalarSize(key) + 2 + prettySize(value[key] ?? null, level + 1));
	const brackets = 2;
	if (members.length === 0) return brackets;
	const lineBreak = 1 + 2 * level;
	const separators = members.length - 1;
	return members.reduce((sum, size) => sum + size + lineBreak + 2, brackets + separators + lineBreak);
}
function scalarSize(value) {
	const text = JSON.stringify(value);
	let size = text.length;
	for (const [run] of text.matchAll(invisible)) size += run.length * 5;
	return size;
}
/** A fixed list, not Unicode categories: those grow with every version of Node, and the bytes must not. */
const invisible = new RegExp(`[${[
	"\\u007f-\\u009f",
	"\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f",
	"\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f",
	"\\u2800\\u3164\\uffa0",
	"\\ue000-\\uf8ff\\ufdd0-\\ufdef\\ufff0-\\uffff",
	"\\ufe00-\\ufe0f\\ufeff",
	"\\u{110bd}\\u{110cd}\\u{13430}-\\u{1343f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}",
	...Array.from({ length: 14 }, (_, plane) => plane + 1).map((plane) => `\\u{${plane.toString(16)}fffe}\\u{${plane.toString(16)}ffff}`),
	"\\u{e0000}-\\u{e0fff}",
	"\\u{f0000}-\\u{10ffff}"
].join("")}]{1,512}`, "gu");
function escapeInvisible(json) {
	return json.replace(invisible, escapeCodeUnits);
}
/** A run of them at a time: a text may consist of nothing else. */
function escapeCodeUnits(characters) {
	const escaped = Buffer.allocUnsafe(6 * characters.length);
	for (let at = 0; at < characters.length; at++) escaped.write(`\\u${characters.charCodeAt(at).toString(16).padStart(4, "0")}`, 6 * at, "latin1");
	return escaped.toString("latin1");
}

// src/lockfile/format.ts
/** The text of a lockfile, with a final newline. The same agreement gives the same bytes on every machine. */
function formatLockfile(lockfile) {
	const document = {
		$schema: lockfileSchemaUrl,
		generator: "mcp-lock",
		lockfileVersion: 1,
		servers: Object.fromEntries([...lockfile].map(([name, server]) => [name, serverOnDisk(server)]))
	};
	return `${prettyJson(document)}\n`;
}
/** One server's entry as plain JSON. */
function serverOnDisk(server) {
	return {
		...server,
		surface: surfaceOnDisk(server.surface)
	};
}
function surfaceOnDisk(surface) {
	const { requests, ...rest } = surface;
	return {
		...rest,
		capabilities: [...surface.capabilities],
		...requests !== void 0 && { requests: [...requests] },
		tools: Object.fromEntries(surface.tools),
		prompts: Object.fromEntries(surface.prompts),
		resourceTemplates: Object.fromEntries(surface.resourceTemplates),
		resources: Object.fromEntries(surface.resources)
	};
}

// src/lockfile/secret-shapes.ts
/** Shapes by which well-known services' credentials can be told from other text. */
const tokenShapes = [
	/\bgh[pousr]_[A-Za-z0-9]{20,}/,
	/\bgithub_pat_[A-Za-z0-9_]{20,}/,
	/\bglpat-[A-Za-z0-9_-]{16,}/,
	/\bnpm_[A-Za-z0-9]{30,}/,
	/\bsk-[A-Za-z0-9_-]{16,}/,
	/\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/,
	/\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
	/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
	/\bAIza[A-Za-z0-9_-]{30,}/,
	/\bhf_[A-Za-z0-9]{20,}/,
	/\bpypi-[A-Za-z0-9_-]{30,}/,
	/\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/,
	/\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}/,
	/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/
];
/** Words that mean a secret wherever they end a name. */
const strongName = /(?:(?:^|-)(?:api-?key|access-?key|secret-?key|private-?key|token|secret|password|passwd|pwd|passphrase|credentials?|bearer|authorization|cookie)|^(?:key|auth|pat|pass))$/;
/** Words that may: then the value has to look like one. */
const weakName = /(?:^|-)(?:key|auth|pat|pass|session|signature|sig)$/;
/** What the client or a person fills in; a default inside a reference is text like any other. */
const reference$1 = /^(?:(?:bearer|basic|token)\s+)?(?:\$\{[^}:]+(?::-)?\}|\$\{(?:env|input):[^}:]+\}|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|\{\{[^}]+\}\}|<[^>]+>)?$/i;
/** Numbers, switches and modes. */
const ordinary = /^(?:\d{1,6}|true|false|yes|no|on|off|none|null|auto|basic|oauth|oauth2|bearer|default|env|prompt|required|optional|disabled|enabled)$/i;
const filePath = /^(?:\.{0,2}[\\/]|~[\\/]|[A-Za-z]:[\\/])|^[\w-]+\.[A-Za-z]{2,6}$/;
/** Whether text holds the token of a well-known service. */
function holdsToken(text) {
	return tokenShapes.some((shape) => shape.test(text));
}
/** Whether a value only refers to one that is elsewhere, or asks a person for it. */
function isReference(value) {
	return reference$1.test(value.trim());
}
/** Whether a name and its value look like a credential. */
function namesSecret(name, value) {
	const text = value.trim().replace(/^(?:bearer|basic|token)\s+(?=\S)/i, "");
	if (isReference(value) || ordinary.test(text) || filePath.test(text)) return false;
	const words = name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/[_.]/g, "-").toLowerCase();
	return strongName.test(words) || weakName.test(words) && looksRandom(text);
}
/** Long, and of letters and digits mixed: unlike a word, a name or a number. */
function looksRandom(text) {
	return text.length >= 16 && /\d/.test(text) && /[A-Za-z]/.test(text) && !/\s/.test(text);
}

// src/lockfile/secret.ts
/** Refuses to lock a declaration that holds a credential: the lockfile is committed for everyone to read. */
function refuseSecrets(name, declared) {
	const found = findSecret(declared);
	if (found === null) return;
	throw new McpLockError("SECRET_IN_DECLARATION", `server ${JSON.stringify(name)}: ${found} looks like a credential`, { hint: "move it to an environment variable or header of the declaration, or refer to one: ${NAME}" });
}
/** Where a declaration holds what looks like a credential, as a path; null when nowhere. */
function findSecret(declared) {
	const { settings = {} } = declared;
	if (declared.transport !== "stdio") return findInText(declared.url, "url") ?? findInValue(settings, "settings");
	return findInText(declared.command, "command") ?? findInArgs(declared.args) ?? findInText(declared.cwd ?? "", "cwd") ?? findInValue(settings, "settings");
}
/** An option may stand in one argument with its value, `--token=x`, or in front of it, `--token x`. */
function findInArgs(args) {
	for (const [index, arg] of args.entries()) {
		const found = findInText(arg, `args[${index}]`);
		if (found !== null) return found;
		const option = /^--?(?!no-)([\w.-]+)$/.exec(arg)?.[1];
		const next = args[index + 1];
		if (option !== void 0 && next !== void 0 && !next.startsWith("-") && namesSecret(option, next)) return `args[${index + 1}]`;
	}
	return null;
}
/** Looks for tokens, for URLs with credentials, and for `name=value` and `Name: value` whose name says what the value is. */
function findInText(text, path) {
	if (holdsToken(text) || holdsSecretUrl(text)) return path;
	const named = /^-{0,2}([\w.-]+)(?:=|:\s*)(.*)$/s.exec(text);
	if (named === null) return null;
	const [, name = "", value = ""] = named;
	return namesSecret(name, value) || findInText(value, path) !== null ? path : null;
}
function holdsSecretUrl(text) {
	const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? URL.parse(text) : null;
	if (url === null) return false;
	if (!isReference(decode(url.password))) return true;
	if (!(/ssh/.test(url.protocol) || url.username === "git") && !isReference(decode(url.username))) return true;
	const fragment = new URLSearchParams(url.hash.slice(1));
	return [...url.searchParams, ...fragment].some(([name, value]) => namesSecret(name, value));
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function findInValue(value, path) {
	if (typeof value === "string") return findInText(value, path);
	const members = Array.isArray(value) ? value.entries() : isJsonObject(value) ? Object.entries(value) : [];
	for (const [key, member] of members) {
		const place = `${path}.${key}`;
		if (typeof member === "string" && namesSecret(String(key), member)) return place;
		const found = findInValue(member, place);
		if (found !== null) return found;
	}
	return null;
}

// src/lockfile/closure-file.ts
/** The folder beside the lockfile in which closures are kept. */
const closureFolder = ".mcp-lock";
const byteLimit$2 = 67108864;
/** What an ecosystem calls such a file: its own programs read it. */
const fileNames = {
	npm: "package-lock.json",
	pypi: "requirements.txt"
};
/** Everything that mcp-lock keeps of a server beside the lockfile. */
const ownFiles = [...Object.values(fileNames), "attestations.json"];
/** Where a server's closure is kept, relative to the lockfile's folder, with slashes. */
function closurePath(server, kind) {
	return `${serverFolder(server)}/${fileNames[kind]}`;
}
/** The folder for what belongs to a server's entry, relative to the lockfile's folder, with slashes. */
function serverFolder(server) {
	return `${closureFolder}/${folderName(server)}`;
}
/** A server's name as one folder's name that is another one for every name, on every file system. */
function folderName(server) {
	const safe = encodeURIComponent(server.toWellFormed()).replace(/[A-Z!'()*~]|^\.|(?<!%)[A-F]/g, escapeCharacter);
	return safe === "" ? "%" : safe;
}
function escapeCharacter(character) {
	return `%${character.charCodeAt(0).toString(16)}`;
}
/** The closure of a server as it stands beside the lockfile; null when it does not. */
async function readClosureFile(lockfile, server, kind, world) {
	const where = closurePath(server, kind);
	const path = pathBeside(lockfile, where);
	const status = await world.files.status(path);
	if (status === null) return null;
	if (status.kind !== "file") throw new McpLockError("FILE_SYMLINK", `${where} is not a regular file`, { hint: "restore it from git, or lock the server again" });
	return parseClosureFile(await world.files.read(path, byteLimit$2), kind, where);
}
/** The bytes of such a file. For npm CLOSURE_INVALID for what is no object, JSON_* and TEXT_ENCODING for the rest. */
function parseClosureFile(bytes, kind, where) {
	const text = decodeText(bytes, where);
	if (kind === "pypi") return {
		kind,
		requirements: text
	};
	const lockfile = parseJson(text, where);
	if (isJsonObject(lockfile)) return {
		kind,
		lockfile
	};
	throw new McpLockError("CLOSURE_INVALID", `${where} is not an npm lockfile`);
}
/** Writes a server's closure in one step, and removes what it had of another kind. */
async function writeClosureFile(lockfile, server, closure, world) {
	const path = pathBeside(lockfile, closurePath(server, closure.kind));
	await refuseLinks(lockfile, server, world);
	await world.files.makeFolder(dirname(path));
	await world.files.replace(path, closure.kind === "npm" ? `${prettyJson(closure.lockfile)}\n` : closure.requirements);
	const other = closure.kind === "npm" ? "pypi" : "npm";
	await world.files.remove(pathBeside(lockfile, closurePath(server, other)));
}
/**
* Removes what belongs to a server that is locked no more: the files that mcp-lock writes, and their folder when
* nothing else is in it.
*/
async function removeServerFolder(lockfile, server, world) {
	const folder = pathBeside(lockfile, serverFolder(server));
	if (await world.files.status(folder) === null) return;
	await refuseLinks(lockfile, server, world);
	for (const name of ownFiles) await world.files.remove(join(folder, name));
	if ((await world.files.list(folder)).length === 0) await world.files.remove(folder);
}
/** Nothing is written or removed through a link: it may lead out of the repository. */
async function refuseLinks(lockfile, server, world) {
	for (const where of [closureFolder, serverFolder(server)]) {
		const status = await world.files.status(pathBeside(lockfile, where));
		if (status === null || status.kind === "folder") continue;
		throw new McpLockError("FILE_SYMLINK", `${where} is not a folder`, { hint: "mcp-lock keeps files there: remove what stands in their place" });
	}
}
function pathBeside(lockfile, where) {
	return join(dirname(lockfile), ...where.split("/"));
}

// src/app/closures.ts
/** In which format the closure of an artifact is kept. */
function closureKind({ kind }) {
	return kind === "pypi" ? "pypi" : "npm";
}
/**
* What a server pulled in when it was locked, from the file beside the lockfile; null where the lock names none.
* A file that is missing, or that is not the one that was locked, is an error: CLOSURE_MISSING, CLOSURE_INVALID.
*/
async function lockedClosure(name, server, lockfile, world) {
	if (server.sbom === void 0) return null;
	const kind = closureKind(server.artifact);
	return checkedClosure(name, server, await readClosureFile(lockfile, name, kind, world));
}
/** The same, from a file that has been read; null stands for one that is not there. */
async function checkedClosure(name, server, file) {
	const where = closurePath(name, closureKind(server.artifact));
	if (file === null) throw new McpLockError("CLOSURE_MISSING", `${where} is not there`, { hint: "it belongs to the lockfile and is committed with it: restore it from git, or lock the server again" });
	const closure = await readFile$1(server, file, where);
	const { sbomOf } = await import("./sbom.js");
	if (closure !== null && sbomOf(closure).digest === server.sbom?.digest) return closure;
	throw new McpLockError("CLOSURE_INVALID", `${where} is not the one that was locked`, { hint: "it was edited after mcp-lock wrote it: restore it from git, or lock the server again and review" });
}
/** The closure in a file; null where it is of another artifact, or for nothing that the lock names. */
async function readFile$1({ sbom, artifact }, file, where) {
	if (file.kind === "npm") {
		const { readClosure } = await import("./closure.js");
		const closure = readClosure(file.lockfile, where);
		const own = closure.components.find(({ purl }) => purl === closure.root);
		return artifact.kind === "npm" && own?.integrity === artifact.integrity ? closure : null;
	}
	const [{ closureFrom }, { pythonOf }] = await Promise.all([import("./requirements.js"), import("./sbom.js")]);
	const python = sbom === void 0 ? null : pythonOf(sbom);
	if (artifact.kind !== "pypi" || python === null) return null;
	const closure = closureFrom(file.requirements, artifact, python);
	if (typeof closure !== "string") return closure;
	throw new McpLockError("CLOSURE_INVALID", `${where} is no closure: ${closure}`, { hint: "restore it from git, or lock the server again" });
}
/** What was agreed about a server's bytes. Where closures are not needed, one that is missing or wrong is none. */
async function agreedBefore(name, server, { needsClosures, request }, world) {
	const reading = lockedClosure(name, server, request.lockfile, world);
	const closure = await (needsClosures ? reading : reading.catch(() => null));
	return {
		artifact: server.artifact,
		closure
	};
}
/** What is observed of a closure. Only packages have one: of those without, it was not found out. */
async function billOf(artifact, closure, isWithdrawn) {
	const gone = isWithdrawn ? { isWithdrawn } : {};
	const isPackage = artifact.kind === "npm" || artifact.kind === "pypi";
	if (closure === null) return isPackage ? {
		...gone,
		sbom: null
	} : gone;
	const { sbomOf } = await import("./sbom.js");
	return {
		...gone,
		sbom: sbomOf(closure),
		components: closure.components
	};
}
/** The packages that a fresh install of the same version would bring; undefined where there are none to list. */
async function today(source, artifact, closure, context) {
	if (artifact.kind !== "npm" && artifact.kind !== "pypi") return void 0;
	if (context.offline) throw new McpLockError("OFFLINE", "what a fresh install would bring only the registry knows", { hint: "run without --offline, or without --closure" });
	if (source.kind === "pypi" && artifact.kind === "pypi") {
		const { resolvePypiClosure, pythonFor } = await import("./closure3.js");
		return (await resolvePypiClosure(source, artifact, closure?.kind === "pypi" ? closure.python : pythonFor(source), context)).components;
	}
	if (source.kind !== "npm") return void 0;
	const { resolveClosure } = await import("./closure2.js");
	const config = await context.npmConfig();
	return (await resolveClosure(source.name, artifact.version, config, context.world)).components;
}

// src/json/jsonc.ts
/**
* Parses JSON with comments and trailing commas, as clients tolerate it, as strictly as `parseJson`:
* duplicate keys, `__proto__`, lone surrogates and deep nesting are refused, with line and column.
*/
function parseJsonc(text, where) {
	try {
		return parseDocument(text, where);
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new McpLockError("JSON_TOO_DEEP", `${where} nests too deep`, { cause });
	}
}
function parseDocument(text, where) {
	checkMeasure(measureJson(stripComments(text)), where, defaultJsonLimits);
	const errors = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	const [error] = errors;
	if (error !== void 0 || root === void 0) {
		const reason = error === void 0 ? "it is empty" : printParseErrorCode(error.error);
		throw new McpLockError("JSON_SYNTAX", `${at(where, text, error?.offset ?? 0)}: not JSON (${reason})`);
	}
	refuseDuplicateKeys(root, text, where);
	const value = getNodeValue(root);
	countMembers(value, where);
	return {
		value,
		locate: createLocator(root, text)
	};
}
function refuseDuplicateKeys(node, text, where) {
	const seen = /* @__PURE__ */ new Set();
	for (const child of node.children ?? []) {
		const key = child.type === "property" ? child.children?.[0] : void 0;
		if (key !== void 0) {
			const name = String(key.value);
			if (!isPlainKey(name)) checkKey(name, at(where, text, key.offset));
			if (seen.has(name)) throw new McpLockError("JSON_DUPLICATE_KEY", `${at(where, text, key.offset)}: the key ${JSON.stringify(name)} stands here for the second time`, { hint: "clients disagree about which of two equal keys counts: keep one" });
			seen.add(name);
		}
		refuseDuplicateKeys(child, text, where);
	}
}
/** Finds places in a document in time that does not depend on its size. */
function createLocator(root, text) {
	const members = /* @__PURE__ */ new Map();
	const memberOf = (node, key) => {
		const known = members.get(node) ?? new Map(node.children?.map((child) => [child.children?.[0]?.value, child]));
		members.set(node, known);
		return known.get(key)?.children?.[1];
	};
	const starts = lineStarts(text);
	return (path) => {
		let node = root;
		for (const key of path) {
			const member = memberOf(node, key);
			if (member === void 0) break;
			node = member;
		}
		return positionIn(starts, node.offset);
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** Line and column, from 1, by bisection. */
function positionIn(starts, offset) {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return {
		line: low + 1,
		column: offset - (starts[low] ?? 0) + 1
	};
}
function at(where, text, offset) {
	const { line, column } = positionIn(lineStarts(text), offset);
	return `${where}:${line}:${column}`;
}

// src/discover/invalid.ts
/** A client file that is JSON but not what the client understands. */
function invalid(location, problem) {
	const { file, line, column } = location;
	return new McpLockError("CLIENT_FILE_INVALID", `${file}:${line}:${column}: ${problem}`);
}

// src/discover/read-server.ts
/** Every spelling of a transport that some client writes. */
const transports = /* @__PURE__ */ new Map([
	["stdio", "stdio"],
	["local", "stdio"],
	["http", "http"],
	["streamable-http", "http"],
	["streamableHttp", "http"],
	["streamable_http", "http"],
	["remote", "http"],
	["sse", "sse"],
	["ws", "ws"],
	["websocket", "ws"]
]);
const urlKeys = [
	"url",
	"serverUrl",
	"httpUrl",
	"uri"
];
/** Keys whose values decide what runs, or what runs without asking. They are part of what is locked. */
const settingKeys = /* @__PURE__ */ new Set([
	"alwaysAllow",
	"autoApprove",
	"dev",
	"disabled",
	"disabledTools",
	"enabled",
	"enabledTools",
	"envFile",
	"excludeTools",
	"headersHelper",
	"includeTools",
	"sandbox",
	"sandboxEnabled",
	"tools",
	"trust"
]);
const interpretedKeys = /* @__PURE__ */ new Set([
	"type",
	"transport",
	"command",
	"args",
	"cwd",
	"env",
	"headers",
	...urlKeys
]);
/** One server's declaration; `location` is where it stands. Shapes that no client accepts are refused. */
function readServer(name, value, location) {
	const fail = (problem) => invalid(location, `server ${JSON.stringify(name)}: ${problem}`);
	if (!isJsonObject(value)) throw fail("is not an object");
	const envValues = readValues(value["env"], () => fail("\"env\" must be an object of strings"));
	const headerValues = readValues(value["headers"], () => fail("\"headers\" must be an object of strings"));
	const shared = {
		in: [location.file],
		env: [...envValues.keys()].sort(),
		headers: [...headerValues.keys()].sort(),
		...readSettings(value)
	};
	const transport = readTransport(value, fail);
	return {
		name,
		declared: transport === "stdio" ? {
			...shared,
			transport,
			...readCommand(value, fail)
		} : {
			...shared,
			transport,
			url: readUrl(value, fail)
		},
		location,
		envValues,
		headerValues
	};
}
function readTransport(server, fail) {
	const said = server["type"] ?? server["transport"];
	if (server["transport"] !== void 0 && server["transport"] !== said) throw fail("\"type\" and \"transport\" contradict each other");
	const hasCommand = server["command"] !== void 0;
	const hasUrl = urlKeys.some((key) => server[key] !== void 0);
	if (hasCommand && hasUrl) throw fail("declares both a command and a URL: which one runs depends on the client");
	if (said === void 0) {
		if (hasCommand) return "stdio";
		if (hasUrl) return "http";
		throw fail("declares neither \"command\" nor \"url\"");
	}
	const transport = typeof said === "string" ? transports.get(said) : void 0;
	if (transport === void 0) throw fail(`the transport ${JSON.stringify(said)} is not known`);
	return transport;
}
function readCommand(server, fail) {
	const { command, args = [], cwd } = server;
	if (typeof command !== "string" || command.trim() === "") throw fail("\"command\" must be a string that names a program");
	if (!isStringArray(args)) throw fail("\"args\" must be an array of strings");
	if (cwd === void 0 || cwd === null) return {
		command,
		args
	};
	if (typeof cwd !== "string") throw fail("\"cwd\" must be a string");
	return {
		command,
		args,
		cwd
	};
}
function readUrl(server, fail) {
	const [key, second] = urlKeys.filter((key) => server[key] !== void 0);
	if (key === void 0) throw fail("\"url\" is missing");
	if (second !== void 0) throw fail(`declares both "${key}" and "${second}"`);
	const url = server[key];
	if (typeof url !== "string" || url === "") throw fail(`"${key}" must be a string`);
	return url;
}
function readValues(value, fail) {
	if (value === void 0 || value === null) return /* @__PURE__ */ new Map();
	if (!isJsonObject(value)) throw fail();
	return new Map(Object.entries(value).map(([name, content]) => {
		if (content !== null && typeof content === "object") throw fail();
		return [name, content === null ? "" : String(content)];
	}));
}
function readSettings(server) {
	const settings = Object.entries(server).filter(([key]) => settingKeys.has(key));
	const otherKeys = Object.keys(server).filter((key) => !settingKeys.has(key) && !interpretedKeys.has(key));
	return {
		...settings.length > 0 && { settings: Object.fromEntries(settings) },
		...otherKeys.length > 0 && { otherKeys: otherKeys.sort() }
	};
}
function isStringArray(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/discover/read-servers.ts
/**
* The servers of a client file whose object `root` holds them by name, the shape that most clients share.
* Anything else in place of such an object is refused with file, line and column.
*/
function readServers(document, file, root) {
	const at = (path) => ({
		file,
		...document.locate(path)
	});
	if (!isJsonObject(document.value)) throw invalid(at([]), `expected an object with "${root}"`);
	const servers = document.value[root];
	if (servers === void 0) throw invalid(at([]), `there is no "${root}" object, so no server is declared`);
	if (!isJsonObject(servers)) throw invalid(at([root]), `"${root}" is not an object`);
	return Object.entries(servers).map(([name, value]) => readServer(name, value, at([root, name])));
}

// src/discover/claude-code.ts
/** Claude Code: https://code.claude.com/docs/en/mcp */
const claudeCode = {
	name: "Claude Code",
	files: [".mcp.json"],
	root: "mcpServers",
	read: (document, file) => readServers(document, file, "mcpServers")
};

// src/discover/cursor.ts
/** Cursor: https://cursor.com/docs/context/mcp */
const cursor = {
	name: "Cursor",
	files: [".cursor/mcp.json"],
	root: "mcpServers",
	read: (document, file) => readServers(document, file, "mcpServers")
};

// src/discover/vscode.ts
/** VS Code: https://code.visualstudio.com/docs/copilot/reference/mcp-configuration */
const vscode = {
	name: "VS Code",
	files: [".vscode/mcp.json"],
	root: "servers",
	read: (document, file) => readServers(document, file, "servers")
};

// src/discover/clients.ts
/** Every client whose files are read. A client is added by its file and its line here. */
const clients = [
	claudeCode,
	vscode,
	cursor
];

// src/discover/discover.ts
/** A client file is written by hand: far below this. */
const fileLimit = 1048576;
/**
* Which servers does this repository declare? Reads the known clients' files below the root.
* No file at all, and files without any server, are errors: nothing checked is not a pass.
*/
async function discover(request, world) {
	const files = request.files.length > 0 ? request.files : await presentFiles(request.root, world);
	if (files.length === 0) throw new McpLockError("NO_CLIENT_FILE", `${request.root} has no file that declares MCP servers`, { hint: `looked for ${clients.flatMap((client) => client.files).join(", ")}; --config FILE names another` });
	const declarations = (await Promise.all(files.map((file) => readFile(file, request, world)))).flat();
	if (declarations.length === 0) throw new McpLockError("NO_SERVERS", `${files.join(", ")}: no server is declared`);
	return {
		files,
		...merge$2(declarations)
	};
}
async function presentFiles(root, world) {
	const known = clients.flatMap((client) => client.files);
	const present = await Promise.all(known.map(async (file) => await world.files.status(join(root, file)) !== null));
	return known.filter((_, index) => present[index]);
}
async function readFile(file, request, world) {
	const path = isAbsolute(file) ? file : join(request.root, file);
	if (!request.files.includes(file)) await refuseOutside(path, request.root, file, world);
	const text = decodeText(await world.files.read(path, fileLimit), file);
	const document = parseJsonc(text, file);
	const name = relative(request.root, path).split(sep).join("/");
	return clientOf(name, document).read(document, name);
}
/** A link in the repository may not make us read, and quote in messages, a file elsewhere. */
async function refuseOutside(path, root, file, world) {
	const inside = relative(await world.files.real(root), await world.files.real(path));
	if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) throw new McpLockError("FILE_OUTSIDE", `${file} is a link to a place outside the repository`, { hint: "replace the link by a file, or name the file with --config" });
}
function clientOf(file, document) {
	const byName = clients.find((client) => client.files.some((known) => `/${file}`.endsWith(`/${known}`)));
	if (byName !== void 0) return byName;
	const { value } = document;
	const byRoot = clients.find((client) => isJsonObject(value) && value[client.root] !== void 0);
	if (byRoot !== void 0) return byRoot;
	const roots = [...new Set(clients.map((client) => `"${client.root}"`))].join(" or ");
	throw new McpLockError("CLIENT_FILE_INVALID", `${file}: expected an object with ${roots}`);
}
function merge$2(all) {
	const byName = Map.groupBy(all, (declaration) => declaration.name);
	const declarations = [];
	const conflicts = [];
	for (const name of [...byName.keys()].sort()) {
		const [first, ...rest] = byName.get(name) ?? [];
		if (first === void 0) continue;
		const [other, ...others] = rest.filter((declaration) => identity(declaration) !== identity(first));
		if (other !== void 0) conflicts.push([
			first,
			other,
			...others
		]);
		const files = [first, ...rest.filter((declaration) => identity(declaration) === identity(first))].flatMap((declaration) => declaration.declared.in);
		declarations.push({
			...first,
			declared: {
				...first.declared,
				in: [...new Set(files)].sort()
			}
		});
	}
	return {
		declarations,
		conflicts
	};
}
function identity(declaration) {
	return canonicalJson({
		...declaration.declared,
		in: []
	});
}

// src/app/shard.ts
/** Understands I/N: the I-th of N parts. */
function parseShard(text) {
	const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
	if (index === void 0 || count === void 0 || Number(index) > Number(count)) throw new McpLockError("USAGE", `a shard is I/N, such as 1/3, and not ${JSON.stringify(text)}`, { hint: "I counts from 1 to N, and N is at most 9999" });
	return {
		index: Number(index),
		count: Number(count)
	};
}
/** Which of the names belong to a shard: they are sorted and dealt out in turn, so that every shard gets its share. */
function dealtTo({ index, count }, names) {
	return new Set([...names].sort().filter((_, place) => place % count === index - 1));
}

// src/app/declared.ts
/** Reads the clients' files and the lockfile. Throws when a named server is in neither. */
async function readDeclared(request, world) {
	const { root, configFiles } = request;
	const [discovery, locked] = await Promise.all([discover({
		root,
		files: configFiles
	}, world), readLockfile(request.lockfile, basename(request.lockfile), world)]);
	const known = /* @__PURE__ */ new Set([...discovery.declarations.map(({ name }) => name), ...locked?.keys() ?? []]);
	const unknown = request.servers.find((name) => !known.has(name));
	if (unknown !== void 0) throw new McpLockError("SERVER_UNKNOWN", `no server ${JSON.stringify(unknown)} is declared or locked`, { hint: `known servers: ${[...known].sort().join(", ")}` });
	return {
		discovery,
		locked
	};
}
/** That clients declare different servers under one name. */
function conflictChange([first, ...others]) {
	const after = [first, ...others].map(({ declared }) => ({ ...declared }));
	return {
		kind: "stated",
		server: first.name,
		subject: {
			kind: "server",
			name: null,
			path: ""
		},
		after
	};
}
/** Whether a request is about a server. */
function isMeant(name, request) {
	return request.servers.length === 0 || request.servers.includes(name);
}
/** The names that a request is about: declared or locked, asked for, and in its shard. */
function meantNames({ discovery, locked }, request) {
	const meant = [.../* @__PURE__ */ new Set([...discovery.declarations.map(({ name }) => name), ...locked?.keys() ?? []])].filter((name) => isMeant(name, request));
	return request.shard === null ? new Set(meant) : dealtTo(request.shard, meant);
}

// src/app/lock-entries.ts
/** The entries kept, replaced by those that could be observed. One in which nothing changed stays as it is. */
function merge$1(kept, observed) {
	const merged = new Map(kept);
	for (const { name, observation } of observed) {
		const { declared, artifact, sbom, surface } = observation;
		if (artifact === null || surface === null) continue;
		const now = {
			declared,
			artifact,
			...signaturesToLock(observation),
			...sbom !== void 0 && sbom !== null && { sbom },
			surface
		};
		const old = kept.get(name);
		if (old === void 0 || compareServers(name, old, now).length > 0) merged.set(name, now);
	}
	return new Map([...merged].sort(([a], [b]) => a < b ? -1 : 1));
}
/** The entries of those servers that are still declared. */
function declaredOnly(before, declarations) {
	const names = new Set(declarations.map(({ name }) => name));
	return new Map([...before].filter(([name]) => names.has(name)));
}
/** What is known of signatures; what could not be asked is unavailable. */
function signaturesToLock({ signature, registrySignature, attestations }) {
	const unknown = {
		status: "unavailable",
		reason: "not-answered"
	};
	return {
		...signature !== void 0 && { signature: lockable(signature) ?? unknown },
		...registrySignature !== void 0 && { registrySignature: lockable(registrySignature) ?? unknown },
		...attestations !== void 0 && { attestations }
	};
}
function lockable(signature) {
	return signature === null || isInvalid(signature) ? null : signature;
}
function isInvalid(signature) {
	return "status" in signature && signature.status === "invalid";
}
/** The closures of those servers whose entries name them. */
function closuresOf(observed, after) {
	return new Map(observed.flatMap(({ name, observation, closure }) => closure !== null && observation.sbom?.digest === after.get(name)?.sbom?.digest ? [[name, closure]] : []));
}
/** What is kept for those servers whose entries name it. */
function attestationsOf(observed, after) {
	return new Map(observed.flatMap(({ name, observation, attestations }) => attestations !== null && observation.attestations === after.get(name)?.attestations ? [[name, attestations]] : []));
}

// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}

// src/app/observed.ts
/** A server that nobody looked at. */
function unobserved(declaration) {
	return done(declaration, {
		artifact: null,
		surface: null
	});
}
/** A server about which this was found out. */
function done(declaration, seen) {
	const observation = {
		declared: declaration.declared,
		...seen
	};
	return {
		name: declaration.name,
		observation,
		error: null,
		warnings: [],
		skipped: false,
		durationMs: 0,
		closure: null,
		attestations: null
	};
}
/** A server that could not be checked, with what was found out until then. */
function failed(declaration, error, seen = { artifact: null }) {
	return {
		...done(declaration, {
			...seen,
			surface: null
		}),
		error
	};
}

// src/app/same-bytes.ts
/** Whether two artifacts consist of the same bytes, and are the same version of the same thing. */
function sameBytes(one, other) {
	return canonicalJson(identityOf(one)) === canonicalJson(identityOf(other));
}
function identityOf(artifact) {
	switch (artifact.kind) {
		case "npm": return {
			purl: artifact.purl,
			bytes: artifact.integrity
		};
		case "pypi": return {
			purl: artifact.purl,
			bytes: artifact.files
		};
		case "oci": return {
			purl: artifact.purl,
			bytes: artifact.digest
		};
		case "mcpb": return {
			purl: artifact.file,
			bytes: artifact.sha256
		};
		default: return { ...artifact };
	}
}

// src/app/values.ts
/** What a variable is replaced by when its value may not be used, or is not there. */
const placeholder = "placeholder";
/** `${NAME}`, `${NAME:-default}`, `${env:NAME}`, `${input:id}`: the forms that clients expand. */
const reference = /\$\{(?:(env|input):)?([^}:]+)(?::-([^}]*))?\}/g;
const folders = /* @__PURE__ */ new Set([
	"workspaceFolder",
	"workspaceRoot",
	"CLAUDE_PROJECT_DIR",
	"PWD"
]);
/**
* A declared string with its variables expanded as a client would. Without `env`, nothing of the user's
* environment is used: defaults count, and everything else is a placeholder.
*/
function expand(text, env) {
	return text.replace(reference, (_, kind, name, byDefault) => {
		if (folders.has(name)) return ".";
		return (kind === "input" ? void 0 : env?.get(name)) ?? byDefault ?? placeholder;
	});
}
/** The variables of the environment that a declared string refers to. */
function referencesIn(text) {
	return [...text.matchAll(reference)].flatMap(([, kind, name]) => kind === "input" || name === void 0 || folders.has(name) ? [] : [name]);
}
/** The environment that a declaration sets: its values expanded, or a placeholder for each of its names. */
function expandAll(values, env) {
	return new Map([...values].map(([name, value]) => [name, env === null ? placeholder : expand(value, env)]));
}

// src/app/secrets.ts
/** Shorter values cannot be told from other text. */
const shortest = 6;
/**
* The values that a server could repeat: with `withEnv` those that it is given, and always those of the environment
* that look like credentials, because without a sandbox a server can read them.
*/
function secretsOf(declaration, withEnv, env) {
	const found = [...[...env].filter(([name, value]) => value.length >= 8 && namesSecret(name, value)), ...withEnv ? givenTo(declaration, env) : []];
	return [...new Map(found.map(([name, value]) => [value.trim(), name]))].filter(([value]) => value.length >= shortest).map(([value, name]) => ({
		name,
		value
	})).sort((a, b) => b.value.length - a.value.length);
}
function givenTo({ declared, envValues, headerValues }, env) {
	const texts = declared.transport === "stdio" ? [declared.command, ...declared.args] : [declared.url];
	const values = [...envValues, ...headerValues];
	return [...[...texts, ...values.map(([, value]) => value)].flatMap(referencesIn).flatMap((name) => [[name, env.get(name) ?? ""]]), ...values.map(([name, value]) => [name, expand(value, env)])];
}
/** An error without any of these values, and without what caused it. */
function withoutSecrets(error, secrets) {
	const redact = (text) => secrets.reduce((told, { name, value }) => told.replaceAll(value, `[value of ${name}]`), text);
	const message = redact(error.message);
	const hint = error.hint === null ? null : redact(error.hint);
	if (message === error.message && hint === error.hint) return error;
	return new McpLockError(error.code, message, hint === null ? {} : { hint });
}
/**
* Refuses a surface that repeats a value: the lockfile and reports are for everyone to read. A single word is no
* credential, and a server may well use it without knowing it.
*/
function refuseEchoes(surface, unstable, secrets) {
	const telling = secrets.filter(({ value }) => !/^(?:[a-z]{1,15}|\d{1,6})$/i.test(value));
	if (telling.length === 0) return;
	for (const [place, value] of texts(surface, unstable)) {
		const text = JSON.stringify(value);
		const found = telling.find((secret) => text.includes(JSON.stringify(secret.value).slice(1, -1)));
		if (found === void 0) continue;
		throw new McpLockError("SECRET_IN_SURFACE", `${place} repeats the value of ${found.name}`, { hint: "lock without --with-env, or in a sandbox; a server that repeats credentials hands them to the model" });
	}
}
function* texts(surface, unstable) {
	const { server, capabilities, requests = [], instructions } = surface;
	yield ["what the server says of itself", [
		server,
		[...capabilities],
		[...requests]
	]];
	yield ["its instructions", instructions?.text ?? null];
	for (const [kind, list] of [
		["tool", surface.tools],
		["prompt", surface.prompts],
		["resource template", surface.resourceTemplates],
		["resource", surface.resources]
	]) for (const [name, { definition }] of list) yield [`the ${kind} ${JSON.stringify(name.slice(0, 100))}`, definition];
	for (const { subject, before = null, after = null } of unstable) yield [`the other form of its ${subject.kind}`, [before, after]];
}

// src/app/to-launch.ts
/** How a declared server is reached: its program with the declared arguments and variables, or its address. */
function toLaunch(declaration, source, program, request, world) {
	const env = request.withEnv ? world.env : null;
	const { declared } = declaration;
	if (declared.transport !== "stdio") return toRemoteLaunch(declaration, declared.transport, declared.url, env);
	if (program === null || !("args" in source)) throw new McpLockError("INTERNAL", "a process without a program");
	const declaredEnv = source.kind === "oci" ? [] : expandAll(declaration.envValues, env);
	const args = source.args.map((arg) => expand(arg, env));
	return {
		kind: "process",
		program: program.path,
		args: [...program.args, ...args],
		env: new Map([...program.env ?? [], ...declaredEnv]),
		folders: program.folders
	};
}
function toRemoteLaunch(declaration, transport, url, env) {
	if (transport === "ws") throw new McpLockError("TRANSPORT_UNSUPPORTED", "servers over WebSocket cannot be listed", { hint: "the protocol does not define this transport" });
	const headers = env === null ? /* @__PURE__ */ new Map() : expandAll(declaration.headerValues, env);
	return {
		kind: "remote",
		url: new URL(expand(url, env)),
		transport,
		headers
	};
}

// src/app/observe-server.ts
/** What a server is now, to the depth asked for; whatever goes wrong is its error. */
async function observeServer(work, resolving, probing) {
	const { declaration, request, context } = work;
	request.onProgress?.(declaration.name, "resolving");
	const [{ identify }, { lockedProgram, resolve }] = await Promise.all([import("./identify.js"), import("./resolve.js")]);
	const source = identify(declaration.declared);
	const agreed = await attempt(async () => work.locked === null ? null : agreedBefore(declaration.name, work.locked, work, context.world));
	if (agreed.error !== null) return failed(declaration, agreed.error);
	const locked = agreed.value;
	const program = (request.depth === "live" ? await attempt(() => lockedProgram(source, locked, context)) : null)?.value ?? null;
	const looking = program === null ? null : probing(() => attempt(() => lookAt(work, source, program)));
	const resolved = await resolving(() => attempt(() => resolve(source, locked, context)));
	const known = resolved.error === null ? await examine(work, source, resolved.value, resolving) : failed(declaration, resolved.error);
	if (resolved.error !== null || known.error !== null || request.depth !== "live") {
		await looking;
		return known;
	}
	if (isFalselySigned(known)) return known;
	const looked = looking !== null && work.locked !== null && sameBytes(resolved.value.artifact, work.locked.artifact) ? await looking : await probing(() => attempt(async () => lookAt(work, source, await startable(source, work, resolved.value))));
	if (looked.error !== null) return {
		...known,
		error: looked.error
	};
	const { surface, unstable, warnings } = looked.value;
	const observation = {
		...known.observation,
		surface,
		...unstable.length > 0 && { unstable }
	};
	return {
		...known,
		observation,
		warnings: [...known.warnings, ...warnings]
	};
}
/** What can be told of an artifact without starting it: what it pulls in, and who signed it. */
async function examine(work, source, resolved, resolving) {
	const { declaration, request, context } = work;
	const { artifact, closure, withdrawn, unlisted } = resolved;
	if (withdrawn !== void 0 && !work.needsClosures) return failed(declaration, withdrawn);
	const [bill, fresh, signed] = await Promise.all([
		billOf(artifact, closure, withdrawn !== void 0),
		attempt(async () => request.closure ? today(source, artifact, closure, context) : void 0),
		resolving(() => attempt(() => signedBy(work, resolved)))
	]);
	const seen = {
		artifact,
		...bill,
		...fresh.value !== null && fresh.value !== void 0 && { today: fresh.value },
		...signed.value?.seen
	};
	const found = {
		closure,
		attestations: signed.value?.document ?? null,
		warnings: [...unlisted === void 0 ? [] : [unlisted], ...signed.value?.warnings ?? []]
	};
	const error = fresh.error ?? signed.error;
	if (error !== null) return {
		...failed(declaration, error, seen),
		...found
	};
	return {
		...done(declaration, {
			...seen,
			surface: null
		}),
		...found
	};
}
function isFalselySigned({ observation: { signature, registrySignature } }) {
	return signature?.status === "invalid" || registrySignature?.status === "invalid";
}
async function signedBy({ declaration, locked, needsClosures, request, context, verifier }, { artifact, attest }) {
	const { signaturesOf } = await import("./signatures.js");
	return signaturesOf({
		name: declaration.name,
		artifact,
		attest,
		locked,
		lockfile: request.lockfile,
		needsKept: needsClosures,
		verifier
	}, context.world);
}
/** Nothing is put in place that would not be started. */
async function startable(source, { sandboxFor }, { unstartable, prepare }) {
	if (unstartable !== void 0) throw unstartable;
	await sandboxFor(source);
	return prepare();
}
async function lookAt({ declaration, request, context, sandboxFor, looks, volatile }, source, program) {
	if (source.kind === "remote" && request.offline) throw new McpLockError("OFFLINE", "a remote server can only be checked by dialling it", { hint: "run without --offline" });
	const sandbox = await sandboxFor(source);
	request.onProgress?.(declaration.name, "probing");
	const secrets = secretsOf(declaration, request.withEnv, context.world.env);
	const launch = toLaunch(declaration, source, program, request, context.world);
	const [{ look }, { defaultLimits }] = await Promise.all([import("./look.js"), import("./limits.js")]);
	const limits = request.timeout === null ? defaultLimits : {
		...defaultLimits,
		total: request.timeout,
		handshake: request.timeout
	};
	const { allowLoopback } = request;
	try {
		const seen = await look(launch, {
			limits,
			sandbox,
			allowLoopback,
			looks,
			volatile
		}, context.world);
		refuseEchoes(seen.surface, seen.unstable, secrets);
		return seen;
	} catch (error) {
		throw withoutSecrets(toMcpLockError(error), secrets);
	}
}
async function attempt(work) {
	try {
		return {
			value: await work(),
			error: null
		};
	} catch (error) {
		return {
			value: null,
			error: toMcpLockError(error)
		};
	}
}

// src/app/observe.ts
/** Registries answer many questions at a time; processors start few servers. */
const resolvesAtATime = 16;
/**
* What are the declared servers now, to the depth asked for? A server that cannot be observed carries its
* error, so that one dead server does not hide the others.
*/
async function observe(declarations, { locked, policy, needsClosures, verifier, looks: least }, request, world) {
	if (request.depth === "declared") return declarations.map(unobserved);
	const context = resolveContext(request, world);
	const sandboxes = once(async () => {
		const { createSandboxes } = await import("./sandbox.js");
		return createSandboxes(request, policy, world);
	});
	const resolving = pLimit(resolvesAtATime);
	const probing = pLimit(request.jobs ?? process.getBuiltinModule("node:os").availableParallelism());
	return Promise.all(declarations.map(async (declaration) => {
		const started = world.now();
		const { timeout, unsafeIgnore, looks, volatile } = await serverPolicy(declaration.name, policy);
		if (unsafeIgnore === true) return ignore(declaration);
		const work = {
			declaration,
			locked: locked.get(declaration.name) ?? null,
			needsClosures,
			request: {
				...request,
				timeout: request.timeout ?? (timeout === void 0 ? null : timeout * 1e3)
			},
			context,
			verifier,
			sandboxFor: async (source) => (await sandboxes())(source),
			looks: Math.max(least, request.looks ?? looks ?? least),
			volatile: volatile ?? []
		};
		const observed = await observeServer(work, resolving, probing);
		request.onProgress?.(declaration.name, observed.error === null ? "done" : "failed");
		return {
			...observed,
			durationMs: Math.round(world.now() - started)
		};
	}));
}
function resolveContext(request, world) {
	const own = relative(request.root, request.lockfile).split(sep).join("/");
	return {
		root: request.root,
		offline: request.offline,
		nodePath: request.nodePath,
		ownFiles: [own, ".mcp-lock"],
		npmConfig: once(async () => {
			const { loadNpmConfig } = await import("./config.js");
			return loadNpmConfig(request.root, request.nodePath, world);
		}),
		world
	};
}
/** Work that is done when it is first asked for, and not again. */
function once(work) {
	let done = null;
	return () => {
		done ??= work();
		return done;
	};
}
function ignore(declaration) {
	return {
		...unobserved(declaration),
		skipped: true,
		warnings: ["the policy ignores this server"]
	};
}
async function serverPolicy(server, policy) {
	if (policy === null) return {};
	const { policyFor } = await import("./policy2.js");
	return policyFor(server, policy);
}

// src/app/trust.ts
const byteLimit$1 = 16777216;
const oldAfterDays = 180;
/** A verifier that loads what it needs when there is something to verify: most servers have no signature. */
function createVerifier(request, world) {
	let loading = null;
	let used = null;
	return {
		trust: () => used,
		verify: async (artifact, document) => {
			loading ??= load(request, world);
			const { trust, keys, verifyAttestations, readDocument } = await loading;
			used = {
				root: trust.digest,
				taken: trust.taken
			};
			const parsed = readDocument(document);
			return parsed === null ? unreadable : verifyAttestations(artifact, parsed, trust, keys);
		}
	};
}
const unreadable = {
	signature: {
		status: "invalid",
		reason: "its attestations are of no form that is known here"
	},
	notes: []
};
async function load({ trustedRoot, registryKeys, imageKeys }, world) {
	const [{ verifyAttestations }, { readDocument }, { readTrustedRoot }, { readImageKey, readRegistryKeys }, current] = await Promise.all([
		import("./verify-attestations.js"),
		import("./read-document.js"),
		import("./trust.js"),
		import("./keys.js"),
		import("./trust-material.js").then(({ currentMaterial }) => currentMaterial(world))
	]);
	const images = await Promise.all(imageKeys.map(async (path) => readImageKey(await read(path, world), path)));
	return {
		verifyAttestations,
		readDocument,
		trust: trustedRoot === null ? current.trust : readTrustedRoot(await read(trustedRoot, world), trustedRoot),
		keys: {
			...registryKeys !== null && { registry: readRegistryKeys(await read(registryKeys, world), registryKeys) },
			default: current.registryKeys,
			image: images
		}
	};
}
async function read(path, world) {
	if (await world.files.status(path) === null) throw new McpLockError("FILE_UNREADABLE", `${path} is not there`, { hint: "check the path" });
	return world.files.read(path, byteLimit$1);
}
/** A warning that the trust root should be updated, when signatures were verified against an old one. */
function ageWarnings(trust, today) {
	if (trust === null || trust.taken === null) return [];
	const days = ageInDays(trust.taken, today);
	if (days <= oldAfterDays) return [];
	return [`the trust root for signatures is ${days} days old: run \`mcp-lock trust update\`, or update mcp-lock`];
}
/** Whole days from one day to another, both YYYY-MM-DD. */
function ageInDays(day, today) {
	return Math.floor((Date.parse(today) - Date.parse(day)) / 864e5);
}

// src/lockfile/attestations-file.ts
const byteLimit = 67108864;
const restore = "it belongs to the lockfile and is committed with it: restore it from git, or lock the server again";
/** Where what a server's signatures were verified from is kept, relative to the lockfile's folder, with slashes. */
function attestationsPath(server) {
	return `${serverFolder(server)}/attestations.json`;
}
/**
* What a server's signatures were verified from, which must be what was locked: ATTESTATIONS_MISSING,
* ATTESTATIONS_INVALID.
*/
async function readAttestationsFile(lockfile, server, digest, world) {
	const where = attestationsPath(server);
	const path = absolutePath(lockfile, server);
	const status = await world.files.status(path);
	if (status === null) throw new McpLockError("ATTESTATIONS_MISSING", `${where} is not there`, { hint: restore });
	if (status.kind !== "file") throw new McpLockError("FILE_SYMLINK", `${where} is not a regular file`, { hint: restore });
	const value = parseJson(decodeText(await world.files.read(path, byteLimit), where), where);
	if (isJsonObject(value) && fingerprint(value) === digest) return value;
	throw new McpLockError("ATTESTATIONS_INVALID", `${where} is not the one that was locked`, { hint: "it was edited after mcp-lock wrote it: restore it from git, or lock the server again and review" });
}
/** Writes what a server's signatures were verified from, in one step, unless it stands there already. */
async function writeAttestationsFile(lockfile, server, document, world) {
	if (await readAttestationsFile(lockfile, server, fingerprint(document), world).catch(() => null) !== null) return;
	const path = absolutePath(lockfile, server);
	await refuseLinks(lockfile, server, world);
	await world.files.makeFolder(dirname(path));
	await world.files.replace(path, `${prettyJson(document)}\n`);
}
/** Removes what no entry names any more. */
async function removeAttestationsFile(lockfile, server, world) {
	await refuseLinks(lockfile, server, world);
	await world.files.remove(absolutePath(lockfile, server));
}
function absolutePath(lockfile, server) {
	return join(dirname(lockfile), ...attestationsPath(server).split("/"));
}

// src/lockfile/write.ts
/** Writes the lockfile in one step. A symbolic link in its place is refused, not followed and not replaced. */
async function writeLockfile(path, where, lockfile, world) {
	const status = await world.files.status(path);
	if (status !== null && status.kind !== "file") throw new McpLockError("FILE_SYMLINK", `${where} is not a regular file, so it is not written`, { hint: "remove what stands there, or choose another name with --lockfile FILE" });
	await world.files.replace(path, formatLockfile(lockfile));
}

// src/app/write-lock.ts
/**
* Writes what differs: what lies beside the lockfile first, so that it never names what is not there yet, and what
* nothing names any more is removed last.
*/
async function writeLock(prepared, path, world) {
	const { before, lockfile, changed } = prepared;
	await writeBeside(prepared, path, world);
	if (!changed) return;
	await writeLockfile(path, basename(path), lockfile, world);
	for (const [server, old] of before) {
		const now = lockfile.get(server);
		if (now === void 0) await removeServerFolder(path, server, world);
		else if (old.attestations !== void 0 && now.attestations === void 0) await removeAttestationsFile(path, server, world);
	}
}
/** Writes what lies beside the lockfile, where it differs from what is there. */
async function writeBeside({ closures, attestations }, path, world) {
	for (const [server, closure] of closures) {
		const there = await readClosureFile(path, server, closure.kind, world).catch(() => null);
		if (there === null || !isSameFile(there, closure)) await writeClosureFile(path, server, closure, world);
	}
	for (const [server, document] of attestations) await writeAttestationsFile(path, server, document, world);
}
function isSameFile(one, other) {
	if (one.kind === "npm" && other.kind === "npm") return canonicalJson(one.lockfile) === canonicalJson(other.lockfile);
	return one.kind === "pypi" && other.kind === "pypi" && one.requirements === other.requirements;
}

// src/app/lock.ts
const nothing = /* @__PURE__ */ new Map();
/**
* Locks the declared servers as they are now. Writes nothing unless every server either was locked or keeps
* the entry it had; the report tells what has changed and what went wrong.
*/
async function lock(request, world) {
	const prepared = await prepareLock(request, world);
	const { whole, changed, report } = prepared;
	const written = whole && changed && !request.check;
	if (whole && !request.check) await writeLock(prepared, request.lockfile, world);
	const outcome = report.errors.length > 0 ? "incomplete" : request.check && changed ? "fail" : "pass";
	return {
		...report,
		written,
		outcome
	};
}
/** The same without writing anything. */
async function prepareLock(request, world) {
	const { discovery, locked } = await readDeclared(request, world);
	const policy = await readPolicy(request, world);
	const verifier = createVerifier(request, world);
	const before = locked ?? nothing;
	const declarations = discovery.declarations.filter(({ name }) => isMeant(name, request));
	const conflicts = new Set(discovery.conflicts.map(([first]) => first.name));
	const refused = declarations.flatMap((declaration) => refusal(declaration, conflicts));
	const lockable = declarations.filter(({ name }) => !refused.some(({ server }) => server === name));
	const observed = (await observe(lockable, {
		locked: before,
		policy,
		needsClosures: false,
		verifier,
		looks: 2
	}, {
		...request,
		depth: "live"
	}, world)).map(refuseInvalid).map(refuseUnstable);
	const errors = [...refused, ...reportProblems(observed, []).errors];
	const kept = request.servers.length === 0 ? declaredOnly(before, discovery.declarations) : before;
	const after = merge$1(kept, observed);
	const closures = closuresOf(observed, after);
	const known = await withComponents(before, closures, request, world);
	const { findings, warnings } = await judgeChanges(compareLockfiles(known, listed(after, observed)), {
		against: "lockfile",
		servers: after,
		policy,
		today: world.today()
	});
	const report = assembleReport({
		command: "lock",
		depth: "live",
		written: false,
		trust: verifier.trust(),
		policy,
		servers: observed.map((one) => reportServer(one, findings, null)),
		findings,
		warnings: reportProblems(observed, [...warnings, ...ageWarnings(verifier.trust(), world.today())]).warnings,
		errors
	});
	return {
		before,
		lockfile: after,
		closures,
		attestations: attestationsOf(observed, after),
		whole: errors.every(({ server }) => server !== null && before.has(server)),
		changed: locked === null || formatLockfile(before) !== formatLockfile(after),
		report
	};
}
/** A signature that does not hold is nothing to agree to. */
function refuseInvalid(observed) {
	const { signature, registrySignature, artifact } = observed.observation;
	const invalid = [signature, registrySignature].find((one) => one?.status === "invalid");
	if (invalid?.status !== "invalid" || observed.error !== null) return observed;
	const what = artifact !== null && "purl" in artifact ? artifact.purl : observed.name;
	const error = new McpLockError("SIGNATURE_INVALID", `${what} has a signature that does not hold: ${invalid.reason}`, { hint: "do not use it: ask its publisher; new keys of npm's registry come with `mcp-lock trust update`" });
	return {
		...observed,
		error
	};
}
/** Nobody can agree to words that move. */
function refuseUnstable(observed) {
	const { unstable = [] } = observed.observation;
	if (unstable.length === 0 || observed.error !== null) return observed;
	const named = unstable.map(({ subject: { kind, name } }) => name === null ? kind : `the ${kind} ${JSON.stringify(name.slice(0, 100))}`);
	const more = named.length > 5 ? ` and ${named.length - 5} more` : "";
	const error = new McpLockError("PROBE_UNSTABLE", `not the same on every look: ${named.slice(0, 5).join(", ")}${more}`, { hint: "ask its publisher; places that move for a good reason can be named in the policy, servers.NAME.volatile" });
	return {
		...observed,
		error,
		observation: {
			...observed.observation,
			surface: null
		}
	};
}
/** The entries with the packages that were observed. */
function listed(lockfile, observed) {
	const components = new Map(observed.map(({ name, observation }) => [name, observation.components]));
	return new Map([...lockfile].map(([name, server]) => {
		const own = components.get(name);
		return [name, own === void 0 ? server : {
			...server,
			components: own
		}];
	}));
}
/** The entries as they were, with their packages where something is to be compared with them. */
async function withComponents(before, closures, request, world) {
	const known = new Map(before);
	for (const name of closures.keys()) {
		const server = before.get(name);
		if (server?.sbom === void 0) continue;
		const closure = await lockedClosure(name, server, request.lockfile, world).catch(() => null);
		if (closure !== null) known.set(name, {
			...server,
			components: closure.components
		});
	}
	return known;
}
function refusal(declaration, conflicts) {
	const { name } = declaration;
	if (conflicts.has(name)) {
		const error = new McpLockError("CONFLICTING_DECLARATIONS", `clients declare different servers named ${JSON.stringify(name)}`, { hint: "make the declarations the same, or give the servers different names" });
		return [reportError(error, name)];
	}
	try {
		refuseSecrets(name, declaration.declared);
		return [];
	} catch (error) {
		return [reportError(toMcpLockError(error), name)];
	}
}

// src/app/show.ts
/** What is locked, for reading. */
async function showLocked(request, world) {
	const locked = await readLockfile(request.lockfile, basename(request.lockfile), world);
	if (locked === null) throw new McpLockError("LOCK_MISSING", `there is no ${basename(request.lockfile)}`, { hint: "run `mcp-lock lock` first" });
	refuseUnknown(request, [...locked.keys()], "locked");
	return new Map([...locked].filter(([name]) => isMeant(name, request)));
}
/** What the clients declare and which artifact each command line names: no lock, no network, nothing executed. */
async function showDeclared(request, world) {
	const { identify } = await import("./identify.js");
	const { declarations } = await discover({
		root: request.root,
		files: request.configFiles
	}, world);
	refuseUnknown(request, declarations.map(({ name }) => name), "declared");
	return declarations.filter(({ name }) => isMeant(name, request)).map(({ name, declared }) => ({
		name,
		declared,
		source: identify(declared)
	}));
}
/** The lock's entries as plain JSON, by server. */
function lockedAsJson(lockfile) {
	return { servers: Object.fromEntries([...lockfile].map(([name, server]) => [name, serverOnDisk(server)])) };
}
function refuseUnknown(request, known, what) {
	const unknown = request.servers.find((name) => !known.includes(name));
	if (unknown === void 0) return;
	throw new McpLockError("SERVER_UNKNOWN", `no server ${JSON.stringify(unknown)} is ${what}`, { hint: `${what} servers: ${known.join(", ") || "none"}` });
}

// src/compare/unseen.ts
/**
* A surface as it was seen, with those definitions of the locked one that are only shown to some clients: that
* a look did not see them does not say that they are gone.
*/
function withUnseen(seen, locked) {
	return {
		...seen,
		tools: merge(seen.tools, locked.tools),
		prompts: merge(seen.prompts, locked.prompts),
		resourceTemplates: merge(seen.resourceTemplates, locked.resourceTemplates)
	};
}
function merge(seen, locked) {
	const unseen = [...locked].filter(([name, { gated = false }]) => gated && !seen.has(name));
	return unseen.length === 0 ? seen : new Map([...seen, ...unseen]);
}

// src/app/advisories.ts
const dumpLimit = 1073741824;
/** What is publicly known of the packages of servers, as changes: it is true today, and never part of the lock. */
async function advisoryChanges(observed, request, world) {
	if (!request.advisories && request.osvDump === null) return [];
	const packages = observed.map(({ name, observation }) => ({
		name,
		purls: purlsOf(observation)
	}));
	const known = await lookUp([...new Set(packages.flatMap(({ purls }) => purls))].sort(), request, world);
	return packages.flatMap(({ name, purls }) => purls.flatMap((purl) => (known.get(purl) ?? []).map((advisory) => stated(name, purl, advisory))));
}
/** Everything that a server pulls in; of a package whose dependencies are not known, itself. */
function purlsOf({ artifact, components }) {
	if (components !== void 0) return components.map(({ purl }) => purl);
	if (artifact?.kind !== "npm" && artifact?.kind !== "pypi") return [];
	return [artifact.purl.replace(/\?.*$/, "")];
}
async function lookUp(purls, request, world) {
	const { queryOsv, readOsvDump } = await import("./osv.js");
	if (request.osvDump !== null) {
		const bytes = await world.files.read(request.osvDump, dumpLimit);
		return readOsvDump(decodeText(bytes, request.osvDump), purls, request.osvDump);
	}
	if (request.offline) throw new McpLockError("OFFLINE", "advisories can only be asked for over the network", { hint: "name a dump with --osv-db" });
	return queryOsv(purls, world);
}
function stated(server, purl, { id, severity, summary }) {
	return {
		kind: "stated",
		server,
		subject: {
			kind: "sbom",
			name: purl,
			path: `/advisories/${id}`
		},
		after: {
			id,
			purl,
			severity,
			summary
		}
	};
}

// src/app/verify.ts
/**
* Are the declared servers what was agreed, to the depth asked for? Drift is in the report; an exception
* means that nothing could be checked at all, such as no lockfile.
*/
async function verify(request, world) {
	const declared = await readDeclared(request, world);
	const { discovery, locked } = declared;
	if (locked === null) throw new McpLockError("LOCK_MISSING", `there is no ${basename(request.lockfile)}`, { hint: "run `mcp-lock lock`, review what it writes, and commit it" });
	const policy = await readPolicy(request, world);
	const verifier = createVerifier(request, world);
	const meant = meantNames(declared, request);
	const declarations = discovery.declarations.filter(({ name }) => meant.has(name));
	const observed = (await observe(declarations.filter(({ name }) => locked.has(name)), {
		locked,
		policy,
		needsClosures: true,
		verifier,
		looks: 1
	}, request, world)).map((one) => addUnseen(one, locked));
	const names = new Set(discovery.declarations.map(({ name }) => name));
	const changes = [
		...declarations.filter(({ name }) => !locked.has(name)).map(({ name, declared }) => serverChange("added", name, {
			declared,
			artifact: null,
			surface: null
		})),
		...[...locked].filter(([name]) => !names.has(name) && meant.has(name)).map(([name, server]) => serverChange("removed", name, server)),
		...discovery.conflicts.filter(([first]) => meant.has(first.name)).map(conflictChange),
		...observed.flatMap((one) => observedChanges(one, locked)),
		...await advisoryChanges(observed, request, world)
	];
	const { findings, warnings } = await judgeChanges(changes, {
		against: "observation",
		servers: present(locked, observed),
		policy,
		today: world.today()
	});
	const unlocked = declarations.filter(({ name }) => !locked.has(name)).map(unobserved);
	const checked = [...observed, ...unlocked.map((one) => ({
		...one,
		skipped: true
	}))];
	return assembleReport({
		command: "verify",
		depth: request.depth,
		shard: request.shard,
		written: false,
		trust: verifier.trust(),
		policy,
		servers: checked.sort(byName).map((one) => reportServer(one, findings, locked.get(one.name) ?? null)),
		findings,
		...reportProblems(observed, [...warnings, ...ageWarnings(verifier.trust(), world.today())])
	});
}
/** All servers as they are now, as far as that is known: what was not listed is as it was locked. */
function present(locked, observed) {
	const now = new Map(locked);
	for (const { name, observation } of observed) {
		const agreed = locked.get(name);
		const { surface } = observation;
		if (agreed !== void 0 && surface !== null) now.set(name, {
			...agreed,
			surface
		});
	}
	return now;
}
/** What a look cannot see because it is only shown to other clients is as it was locked. */
function addUnseen(observed, locked) {
	const { name, observation } = observed;
	const agreed = locked.get(name);
	if (observation.surface === null || agreed === void 0) return observed;
	const surface = withUnseen(observation.surface, agreed.surface);
	return {
		...observed,
		observation: {
			...observation,
			surface
		}
	};
}
function observedChanges({ name, observation }, locked) {
	const agreed = locked.get(name);
	if (agreed === void 0) return [];
	const changes = compareServers(name, agreed, observation);
	const artifact = observation.artifact ?? agreed.artifact;
	if (changes.some(({ subject }) => subject.path === "/pinned" || subject.path.startsWith("/args/")) || !("pinned" in artifact) || artifact.pinned !== false) return changes;
	const subject = {
		kind: "artifact",
		name: null,
		path: "/pinned"
	};
	return [...changes, {
		kind: "stated",
		server: name,
		subject,
		after: false
	}];
}
function byName(a, b) {
	return a.name < b.name ? -1 : 1;
}

// src/real-files.ts
/**
* The real file system. Small operations are synchronous underneath: the pool of threads that asynchronous
* ones wait for costs more than the work, and is loaded only to be used.
*/
const realFiles = {
	status: async (path) => {
		const found = lstatSync(path, { throwIfNoEntry: false });
		return found === void 0 ? null : toStatus(found);
	},
	read: async (path, limit) => readRegularFile(path, limit),
	readLink: async (path) => orUnreadable(path, () => readlinkSync(path)),
	list: async (folder) => orUnreadable(folder, () => readdirSync(folder).sort()),
	real: async (path) => orUnreadable(path, () => realpathSync(path)),
	replace: async (path, bytes) => replaceFile(path, bytes),
	makeFolder: async (path) => {
		mkdirSync(path, { recursive: true });
	},
	makeTemporaryFolder: async () => {
		const { tmpdir } = process.getBuiltinModule("node:os");
		return realpathSync(mkdtempSync(join(tmpdir(), "mcp-lock-")));
	},
	move: async (from, to) => {
		try {
			renameSync(from, to);
			return true;
		} catch (cause) {
			if ([
				"ENOTEMPTY",
				"EEXIST",
				"EPERM"
			].some((code) => isCode(cause, code))) return false;
			throw cause;
		}
	},
	stream: (path) => createReadStream(path),
	spool: async (path, pieces) => {
		const { pipeline } = process.getBuiltinModule("node:stream/promises");
		const file = createWriteStream(path, {
			flags: "wx",
			flush: true
		});
		const closed = new Promise((resolve) => file.once("close", () => resolve()));
		try {
			await pipeline(pieces, file);
		} catch (cause) {
			await closed;
			rmSync(path, { force: true });
			throw cause;
		}
	},
	remove: async (path) => removeAll(path)
};
function toStatus(found) {
	return {
		kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : found.isSymbolicLink() ? "symlink" : "other",
		size: found.size,
		executable: (found.mode & 73) !== 0
	};
}
function readRegularFile(path, limit) {
	const file = orUnreadable(path, () => openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
	try {
		const found = fstatSync(file);
		if (!found.isFile()) throw new McpLockError("FILE_UNREADABLE", `${path} is not a regular file`);
		if (found.size > limit) throw new McpLockError("FILE_TOO_LARGE", `${path} is larger than ${limit} bytes`);
		return readFileSync(file);
	} finally {
		closeSync(file);
	}
}
function replaceFile(path, bytes) {
	const { randomUUID } = process.getBuiltinModule("node:crypto");
	const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
	try {
		writeFileSync(temporary, bytes, {
			flag: "wx",
			flush: true
		});
		renameSync(temporary, path);
	} catch (cause) {
		rmSync(temporary, { force: true });
		throw new McpLockError("FILE_NOT_WRITTEN", `${path} could not be written: ${reason(cause)}`, {
			hint: "what stood there is unchanged",
			cause
		});
	}
	syncFolder(dirname(path));
}
/** A server may have taken the right to enter its own folders away: it is given back before the second try. */
function removeAll(path) {
	const options = {
		recursive: true,
		force: true,
		maxRetries: 3
	};
	try {
		rmSync(path, options);
	} catch {
		makeEnterable(path);
		rmSync(path, options);
	}
}
function makeEnterable(path) {
	if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
	chmodSync(path, 448);
	for (const name of readdirSync(path)) makeEnterable(join(path, name));
}
/** Makes the rename itself durable. Not every system can sync a folder; the rename has happened either way. */
function syncFolder(path) {
	try {
		const folder = openSync(path, constants.O_RDONLY);
		try {
			fsyncSync(folder);
		} finally {
			closeSync(folder);
		}
	} catch {
		return;
	}
}
function orUnreadable(path, read) {
	try {
		return read();
	} catch (cause) {
		throw new McpLockError("FILE_UNREADABLE", `${path} cannot be read: ${reason(cause)}`, { cause });
	}
}
function reason(cause) {
	return cause instanceof Error ? cause.message : String(cause);
}
function isCode(cause, code) {
	return cause instanceof Error && "code" in cause && cause.code === code;
}

// src/real-processes.ts
const running = /* @__PURE__ */ new Set();
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/**
* Starts a process that ends when we are ended: what has a process group of its own does not hear of a Ctrl-C, and
* a server may ignore that its input ends.
*/
function startWithUs(start) {
	if (running.size === 0) for (const signal of signals) process.on(signal, endAll);
	try {
		const child = start();
		if (child.pid === void 0) return child;
		running.add(child);
		return child.once("exit", () => {
			running.delete(child);
			forgetSignals();
		});
	} finally {
		forgetSignals();
	}
}
/** Where nothing runs, signals do what they always do. */
function forgetSignals() {
	if (running.size === 0) for (const signal of signals) process.off(signal, endAll);
}
function endAll(signal) {
	for (const { pid } of running) {
		if (pid === void 0) continue;
		try {
			process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
		} catch {}
	}
	running.clear();
	forgetSignals();
	process.kill(process.pid, signal);
}

// src/real-world.ts
/** The real world of this process. */
function realWorld() {
	const { env } = process;
	return {
		env: new Map(Object.keys(env).map((name) => [name, env[name] ?? ""])),
		files: realFiles,
		fetch: (url, init) => fetch(url, init),
		lookup: async (host) => {
			return (await process.getBuiltinModule("node:dns/promises").lookup(host, { all: true })).map(({ address }) => address);
		},
		connect: (port, address) => process.getBuiltinModule("node:net").connect({
			port,
			host: address
		}),
		spawn,
		now: () => Number(process.hrtime.bigint()) / 1e6,
		today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	};
}
function spawn(command, args, { cwd, env, handed = [] }) {
	const child = startWithUs(() => process.getBuiltinModule("node:child_process").spawn(command, [...args], {
		cwd,
		env,
		stdio: [
			"pipe",
			"pipe",
			"pipe",
			...handed.map(() => "pipe")
		],
		detached: process.platform !== "win32",
		windowsHide: true
	}));
	for (const [index, piece] of handed.entries()) hand(piece, child.stdio.at(index + 3));
	return child;
}
/** Whoever ends without reading what it was handed is known by its exit. */
function hand(piece, stream) {
	if (stream === null || stream === void 0 || !("end" in stream)) return;
	stream.on("error", () => void 0).end(piece);
}

// src/model/sandbox.ts
/** What keeps a server from the machine that it is started on. */
const backends = ["bubblewrap", "sandbox-exec"];
/** Where servers may be asked to start: in whatever backend works here, in one of them, or in none. */
const sandboxes = [
	"auto",
	...backends,
	"none"
];

// src/report/escape.ts
/**
* The one place where outside text is made harmless for a reader, a terminal and the log of a CI runner:
* every character that cannot be seen, that moves the cursor or that reorders text is shown by its name,
* a line break as a sign, and what a runner would take for a command is broken up.
*/
function visible(text) {
	return text.replace(/\r\n|[\n\r\u2028\u2029]/g, " ⏎ ").replace(hidden, named).replace(/ {30,}/g, (run) => ` ‹${run.length} spaces› `).replaceAll("##[", "##‹[›").replace(/(?<!\S):{2,}/g, (colons) => `‹${colons}›`);
}
/** The same for text whose line breaks may stay; many empty lines in a row are counted instead. */
function visibleLines(text) {
	return text.replace(/(?:\r\n|[\n\r]){6,}/g, (run) => `\n‹${run.replaceAll("\r\n", "\n").length} line breaks›\n`).split(/\r\n|[\n\r]/).map(visible).join("\n");
}
/** Text for a place in an HTML document, between tags or in a quoted attribute. */
function html(text) {
	return entities(visible(text));
}
/** The same for a part of a text that has been made visible as a whole. */
function entities(text) {
	return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
/** A code span of GitHub Flavored Markdown (section 6.3), in which nothing acts. */
function codeSpan(text) {
	const shown = visible(text);
	const ticks = "`".repeat(longestRun(shown) + 1);
	const pad = shown === "" || /^[` ]|[` ]$/.test(shown) ? " " : "";
	return `${ticks}${pad}${shown}${pad}${ticks}`;
}
/** The same in a table, where a bar ends the cell even in code and escapes of it can be undone by the text. */
function tableCode(text) {
	return codeSpan(text.replaceAll("|", "¦"));
}
/** A fenced block (GFM section 4.5) that nothing inside can close; the lines must have been made visible. */
function fence(lines, language) {
	const ticks = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
	return [
		`${ticks}${language}`,
		...lines,
		ticks
	].join("\n");
}
/** Text for a message of SARIF (2.1.0, section 3.11.6), where brackets make links and braces placeholders. */
function sarifText(text) {
	return visible(text).replace(/[\\[\]{}]/g, (character) => character === "{" || character === "}" ? character.repeat(2) : `\\${character}`);
}
function longestRun(text) {
	return text.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;
}
/** Controls, format characters, separators, private use, unassigned, surrogates, and blanks that are letters. */
const hidden = new RegExp([
	"\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}|\\p{Co}|\\p{Cn}|\\p{Cs}",
	"[\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0]",
	"[\\u180b-\\u180f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]"
].join("|"), "gu");
function named(character) {
	if (character === "	") return " ";
	return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`;
}

// src/model/severity.ts
/** How bad, for ordering: the worst first. */
const severities = [
	"critical",
	"high",
	"medium",
	"info"
];
/** What policy does about it: `deny` and `approve` fail, `warn` is shown, `off` is not. */
const actions = [
	"deny",
	"approve",
	"warn",
	"off"
];

// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
const closest = (str, arr) => {
	let min_distance = 1e400;
	let min_index = 0;
	for (let i = 0; i < arr.length; i++) {
		const dist = distance(str, arr[i]);
		if (dist < min_distance) {
			min_distance = dist;
			min_index = i;
		}
	}
	return arr[min_index];
};

// src/report/count.ts
/** How many findings there are of each severity, the worst first: `1 critical, 2 medium`. */
function countSeverities(findings) {
	return [...Map.groupBy(findings, (finding) => finding.severity)].map(([severity, all]) => `${all.length} ${severity}`).join(", ");
}

// src/report/json.ts
/**
* JSON for other programs: sorted keys, and every hidden or control character as an escape. `##[`, which a CI
* runner takes for a command anywhere in a line, can stand in strings only, and is escaped there.
*/
function formatJson(value) {
	return `${prettyJson(value).replaceAll("##[", "#\\u0023[")}\n`;
}

// package.json
var version$1 = "0.1.0";

// src/version.ts
/** The version of mcp-lock. */
const version = version$1;

// src/model/depth.ts
const depths = [
	"declared",
	"artifact",
	"live"
];

// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(this$1);
}));

// src/report/text.ts
const statusStyle = {
	"as-locked": "green",
	changed: "red",
	unchecked: "yellow"
};
/** A report for a person at a terminal: servers first, then what has changed in each, the worst first. */
async function formatText(report, options) {
	const paint = (style, text) => options.color ? process.getBuiltinModule("node:util").styleText(style, text, { validateStream: false }) : text;
	return `${[
		...serverTable(report, paint),
		...await findingLines(report.findings, options.width, paint),
		"",
		summary(report, options.elapsed),
		...closing(report)
	].join("\n").replace(/^\n+/, "")}\n`;
}
function serverTable(report, paint) {
	const rows = report.servers.map((server) => ({
		server,
		cells: [
			visible(server.name),
			visible(server.version ?? ""),
			statusWord(report, server)
		]
	}));
	const widths = [
		0,
		1,
		2
	].map((column) => Math.max(0, ...rows.map(({ cells }) => cells[column]?.length ?? 0)));
	return rows.map(({ server, cells }) => {
		const [name, version, status] = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0));
		return `  ${name}  ${version}  ${paint(statusStyle[server.status], status ?? "")}  ${details(report, server)}`.trimEnd();
	});
}
function statusWord(report, server) {
	if (report.command === "lock") return server.status === "unchecked" ? "not locked" : "locked";
	return server.status === "as-locked" ? "as locked" : server.status;
}
function details(report, server) {
	const error = report.errors.find((one) => one.server === server.name);
	if (error !== void 0) return error.code;
	const own = report.findings.filter((finding) => finding.server === server.name);
	if (server.status === "changed" && report.command !== "lock") return countSeverities(own);
	return server.tools === null ? "" : `${server.tools} ${server.tools === 1 ? "tool" : "tools"}`;
}
/** The wording of the rules is read only when there is something to say. */
async function findingLines(findings, width, paint) {
	if (findings.length === 0) return [];
	const { findingBlocks } = await import("./text-findings.js");
	return findingBlocks(findings, width, paint);
}
function summary(report, elapsed) {
	const seconds = `(${(elapsed / 1e3).toFixed(1)} s)`;
	const changes = `${report.findings.length} ${report.findings.length === 1 ? "finding" : "findings"}`;
	if (report.command === "diff") return `${report.findings.length === 0 ? "no difference" : changes} ${seconds}`;
	const total = report.servers.length;
	if (report.command === "lock") return `${report.servers.filter((server) => server.status !== "unchecked").length} of ${total} servers locked, ${report.written ? "lockfile written" : "lockfile unchanged"} ${seconds}`;
	return `${report.servers.filter((server) => server.status === "as-locked").length} of ${total} servers as locked${report.findings.length === 0 ? "" : `, ${changes}`} ${seconds}`;
}
function closing(report) {
	if (report.enforcement === "observe" && report.changeDigest !== null) return ["observe: the policy asks that nothing fails; without it, these findings would"];
	if (report.command === "verify" && report.outcome === "fail") return ["hint: read the changes, then run `mcp-lock lock` and have the new lock reviewed"];
	return [];
}

// src/cli/format.ts
/** Room for a job's summary on GitHub, in bytes of at most four for a character. */
const markdownLimit = 25e4;
/** A report in the format asked for. What only one format needs is loaded for it alone. */
async function formatReport(report, elapsed, invocation, output, world) {
	switch (invocation.format) {
		case "json": return formatJson(report);
		case "markdown": return (await import("./markdown.js")).formatMarkdown(report, markdownLimit);
		case "html": return (await import("./html.js")).formatHtml(report);
		case "sarif": {
			const { cwd: root, lockfile } = invocation;
			const [{ locateServers }, { formatSarif }] = await Promise.all([import("./locate.js"), import("./sarif.js")]);
			const places = await locateServers(report, {
				root,
				lockfile
			}, world);
			return formatSarif(report, {
				version,
				places: places.servers,
				elsewhere: places.lockfile
			});
		}
		case "text": {
			const color = invocation.color && output.color && invocation.output === null;
			return formatText(report, {
				color,
				width: output.width,
				elapsed
			});
		}
	}
}
/** Refuses the formats that only reports have. */
function refuseReportFormat({ command, format }) {
	if (format === "text" || format === "json") return;
	throw new McpLockError("USAGE", `--format ${format} is no format of ${command}`, { hint: "it prints text or json" });
}

// src/cli/output.ts
/** Prints a report in the format asked for, then what a person must know besides, and returns the exit code. */
async function tell(report, started, invocation, output, world) {
	await print(await formatReport(report, world.now() - started, invocation, output, world), invocation, output, world);
	tellProblems(report, output);
	return {
		pass: 0,
		fail: 1,
		incomplete: 2
	}[report.outcome];
}
/** The warnings and errors of a report. */
function tellProblems({ warnings, errors }, output) {
	for (const { server, message } of warnings) output.err(`warning: ${server === null ? "" : `${visible(server)}: `}${visible(message)}\n`);
	printErrors(errors, output);
}
/** Prints data to standard output, or writes it where the command line says. */
async function print(text, invocation, output, world) {
	if (invocation.output === null) await output.out(text);
	else await world.files.replace(invocation.output, text);
}
/** One error for a person; `servers` names what it is about. */
function printError({ code, message, hint }, servers, output) {
	const subject = servers === null ? "" : `${visible(servers)}: `;
	output.err(`error: ${subject}${visibleLines(message)} (${code})\n`);
	if (hint !== null) output.err(`hint: ${visibleLines(hint)}\n`);
}
/** The same trouble with several servers is told once. */
function printErrors(errors, output) {
	const alike = Map.groupBy(errors, ({ code, message, hint }) => JSON.stringify([
		code,
		message,
		hint
	]));
	for (const group of alike.values()) {
		const names = group.flatMap(({ server }) => server === null ? [] : [server]);
		const [first] = group;
		if (first !== void 0) printError(first, names.length === 0 ? null : names.join(", "), output);
	}
}

// src/cli/to-request.ts
/** What a command line asks of a use case. */
function toRequest(invocation, progress) {
	return {
		root: invocation.cwd,
		lockfile: invocation.lockfile,
		policy: invocation.policy,
		configFiles: invocation.config,
		servers: invocation.positionals,
		shard: invocation.shard,
		depth: invocation.depth,
		offline: invocation.offline,
		sandbox: invocation.sandbox,
		allowLocal: invocation.allowLocal,
		allowLoopback: invocation.allowLoopback,
		closure: invocation.closure,
		advisories: invocation.advisories,
		osvDump: invocation.osvDump,
		trustedRoot: invocation.trustedRoot,
		registryKeys: invocation.registryKeys,
		imageKeys: invocation.imageKeys,
		withEnv: invocation.withEnv,
		timeout: invocation.timeout,
		looks: invocation.looks,
		jobs: invocation.jobs,
		nodePath: process.execPath,
		...progress !== null && { onProgress: progress.step }
	};
}

// src/report/show.ts
/** What is locked, for reading: each server with where it comes from and the words that a model reads. */
function formatLocked(lockfile) {
	return [...lockfile].map(([name, server]) => lockedLines(name, server).join("\n")).join("\n\n").concat("\n");
}
function lockedLines(name, { declared, artifact, surface }) {
	const definitions = [...surface.tools].map(([tool, { definition, gated }]) => `  tool ${visible(tool)}${toWhom(gated)}\n${indent(words(definition["description"]))}`);
	return [
		visible(name),
		`  declared in ${declared.in.map(visible).join(", ")}: ${visible(reach(declared))}`,
		`  artifact ${visible(artifactLine(artifact))}`,
		...surface.instructions === null ? [] : [`  instructions\n${indent(surface.instructions.text)}`],
		...definitions,
		...[...surface.prompts].map(([prompt, { gated }]) => `  prompt ${visible(prompt)}${toWhom(gated)}`),
		...[...surface.resourceTemplates].map(([template, { gated }]) => `  resource template ${visible(template)}${toWhom(gated)}`)
	];
}
function toWhom(gated) {
	return gated === true ? " (shown to some clients only)" : "";
}
function artifactLine(artifact) {
	switch (artifact.kind) {
		case "npm":
		case "pypi": return artifact.purl;
		case "oci": return `${artifact.image}@${artifact.digest}`;
		case "git": return `${artifact.url}#${artifact.commit}`;
		case "mcpb": return `${artifact.file} (${artifact.name} ${artifact.version})`;
		case "local": return artifact.entry;
		case "remote": return artifact.origin + artifact.path;
	}
}
function words(description) {
	return typeof description === "string" ? description : "(no description)";
}
function indent(text) {
	return visibleLines(text).split("\n").map((line) => `    ${line}`.trimEnd()).join("\n");
}
/** What the clients declare, a line for each server with the artifact that it names. */
function formatDeclared(servers) {
	return servers.map(({ name, declared, source }) => [
		visible(name),
		`  declared in ${declared.in.map(visible).join(", ")}: ${visible(reach(declared))}`,
		`  ${sourceLine(source)}`
	].join("\n")).join("\n\n").concat("\n");
}
function reach(declared) {
	return declared.transport === "stdio" ? [declared.command, ...declared.args].join(" ") : declared.url;
}
function sourceLine(source) {
	switch (source.kind) {
		case "npm":
		case "oci":
		case "pypi": return `${visible(source.purl)}${source.pinned ? "" : ` (floating${source.spec === null ? "" : `: ${visible(source.spec)}`})`}`;
		case "git": return `${visible(source.url)}#${visible(source.commit ?? source.ref ?? "")}${source.pinned ? "" : " (floating)"}`;
		case "mcpb": return `bundle of this repository: ${visible(source.file)}`;
		case "local": return `program of this repository: ${visible(source.entry)}`;
		case "remote": return "remote server";
		case "unresolved": return `unresolved: ${visible(source.reason)}`;
	}
}
/** The declared servers as `show --declared --format json` prints them. */
function declaredAsJson(servers) {
	return { servers: servers.map(({ name, declared, source }) => ({
		name,
		in: declared.in,
		declared: { ...declared },
		source: sourceAsJson(source)
	})) };
}
/** A source with every key that some kind of source has, null where this one has none. */
function sourceAsJson(source) {
	const named = "purl" in source ? source : null;
	return {
		kind: source.kind,
		purl: named?.purl ?? null,
		version: source.kind === "git" ? source.commit : named?.version ?? null,
		spec: source.kind === "git" ? source.ref : named?.spec ?? null,
		pinned: "pinned" in source && source.pinned,
		bin: "bin" in source ? source.bin : null,
		args: "args" in source ? [...source.args] : [],
		wrappers: [],
		reason: source.kind === "unresolved" ? source.reason : null
	};
}

// src/cli/diff.ts
async function runDiff(invocation, output, world) {
	const [base = null, head = null, extra] = invocation.positionals;
	if (extra !== void 0) throw new McpLockError("USAGE", "diff takes at most two revisions or files");
	const started = world.now();
	const { cwd: root, lockfile, policy } = invocation;
	const report = await diff({
		root,
		lockfile,
		policy,
		base,
		head
	}, world);
	return tell(report, started, invocation, output, world);
}

// src/cli/help.ts
/** The help of mcp-lock, or of one command, with an example. */
function helpText(command) {
	return `${command === null ? overview : commandHelp[command]}\n${placeOptions}${command === "init" ? "" : reportOptions}${talkOptions}`;
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
const commandHelp = {
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
`
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

// src/cli/lock.ts
async function runLock(invocation, progress, output, world) {
	const started = world.now();
	const report = await lock({
		...toRequest(invocation, progress),
		check: invocation.check
	}, world);
	progress.end();
	return tell(report, started, invocation, output, world);
}

// src/app/workflows/settings.ts
const gateEvents = ["pull_request", "pull_request_target"];

// src/nearest.ts
/** What may have been meant by a word that is none of the known ones; null where none is near. */
function nearest(word, known) {
	if (known.length === 0) return null;
	const best = closest(word, [...known]);
	return distance(word, best) <= Math.max(2, word.length / 3) ? `did you mean ${best}?` : null;
}

// src/cli/options.ts
const formats = [
	"text",
	"json",
	"markdown",
	"sarif",
	"html"
];
const commands = [
	"init",
	"lock",
	"verify",
	"diff",
	"show",
	"policy",
	"sbom",
	"trust",
	"doctor",
	"merge-reports"
];
const config = {
	cwd: {
		type: "string",
		short: "C"
	},
	lockfile: { type: "string" },
	policy: { type: "string" },
	config: {
		type: "string",
		multiple: true
	},
	format: { type: "string" },
	output: { type: "string" },
	depth: { type: "string" },
	offline: { type: "boolean" },
	sandbox: { type: "string" },
	timeout: { type: "string" },
	looks: { type: "string" },
	jobs: { type: "string" },
	closure: { type: "boolean" },
	advisories: { type: "boolean" },
	"osv-db": { type: "string" },
	"trusted-root": { type: "string" },
	"registry-keys": { type: "string" },
	"image-key": {
		type: "string",
		multiple: true
	},
	"with-env": { type: "boolean" },
	"allow-local": { type: "boolean" },
	"allow-loopback": { type: "boolean" },
	check: { type: "boolean" },
	declared: { type: "boolean" },
	shard: { type: "string" },
	event: { type: "string" },
	yes: { type: "boolean" },
	"no-color": { type: "boolean" },
	quiet: { type: "boolean" },
	verbose: { type: "boolean" },
	version: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	}
};
const starting = [
	"init",
	"lock",
	"verify"
];
const all = commands.filter((command) => command !== "init");
/** Options that only some commands have. */
const only = new Map([
	["policy", [
		"init",
		"lock",
		"verify",
		"diff",
		"policy",
		"doctor"
	]],
	["depth", ["verify"]],
	["shard", ["verify"]],
	["closure", ["verify"]],
	["advisories", ["verify"]],
	["osv-db", ["verify"]],
	["check", ["lock"]],
	["declared", ["show"]],
	["event", ["init"]],
	["yes", ["init"]],
	["config", all],
	["format", all],
	["output", all],
	...[
		"trusted-root",
		"registry-keys",
		"image-key"
	].map((option) => [option, starting]),
	["sandbox", [...starting, "doctor"]],
	...[
		"offline",
		"timeout",
		"looks",
		"jobs",
		"with-env",
		"allow-local",
		"allow-loopback"
	].map((option) => [option, starting])
]);
/** Understands a command line (without the program's name). Anything unknown is a USAGE error with the nearest known word. */
function parseOptions(argv, cwd) {
	const { values, positionals } = parse(argv);
	const [word, ...rest] = positionals;
	const command = word === void 0 ? null : oneOf("command", word, commands);
	for (const option of Object.keys(values)) checkApplies(option, command);
	const root = resolve(cwd, values.cwd ?? ".");
	return {
		command,
		positionals: rest,
		help: values.help ?? false,
		version: values.version ?? false,
		cwd: root,
		lockfile: resolve(root, values.lockfile ?? "mcp-lock.json"),
		policy: values.policy === void 0 ? null : resolve(root, values.policy),
		config: values.config ?? [],
		format: oneOf("--format", values.format ?? "text", formats),
		output: values.output === void 0 ? null : resolve(cwd, values.output),
		depth: oneOf("--depth", values.depth ?? "live", depths),
		offline: values.offline ?? false,
		sandbox: oneOf("--sandbox", values.sandbox ?? "auto", sandboxes),
		timeout: values.timeout === void 0 ? null : positive("--timeout", values.timeout) * 1e3,
		looks: values.looks === void 0 ? null : parseLooks(values.looks),
		jobs: values.jobs === void 0 ? null : Math.ceil(positive("--jobs", values.jobs)),
		closure: values.closure ?? false,
		advisories: values.advisories ?? false,
		osvDump: values["osv-db"] === void 0 ? null : resolve(cwd, values["osv-db"]),
		trustedRoot: values["trusted-root"] === void 0 ? null : resolve(cwd, values["trusted-root"]),
		registryKeys: values["registry-keys"] === void 0 ? null : resolve(cwd, values["registry-keys"]),
		imageKeys: (values["image-key"] ?? []).map((path) => resolve(cwd, path)),
		withEnv: values["with-env"] ?? false,
		allowLocal: values["allow-local"] ?? false,
		allowLoopback: values["allow-loopback"] ?? false,
		check: values.check ?? false,
		declared: values.declared ?? false,
		shard: values.shard === void 0 ? null : parseShard(values.shard),
		event: oneOf("--event", values.event ?? "pull_request", gateEvents),
		yes: values.yes ?? false,
		color: !(values["no-color"] ?? false),
		quiet: values.quiet ?? false,
		verbose: values.verbose ?? false
	};
}
function parse(argv) {
	try {
		return parseArgs({
			args: [...argv],
			options: config,
			allowPositionals: true,
			strict: true
		});
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
		if (unknown === void 0) throw usage(message.split(". ")[0] ?? message, null);
		throw usage(`unknown option ${unknown}`, nearest(unknown, Object.keys(config).map((name) => `--${name}`)));
	}
}
function checkApplies(option, command) {
	const owners = only.get(option);
	if (owners === void 0 || command === null || owners.includes(command)) return;
	throw usage(`--${option} is no option of ${command}`, `it belongs to ${owners.join(", ")}`);
}
function oneOf(what, value, known) {
	const found = known.find((one) => one === value);
	if (found !== void 0) return found;
	throw usage(`unknown ${what} ${JSON.stringify(value)}`, nearest(value, known) ?? `one of ${known.join(", ")}`);
}
function positive(option, text) {
	const value = Number(text);
	if (Number.isFinite(value) && value > 0 && value <= 86400) return value;
	throw usage(`${option} takes a number above 0, not ${JSON.stringify(text)}`, null);
}
function parseLooks(text) {
	const value = Number(text);
	if (Number.isInteger(value) && value >= 1 && value <= 4) return value;
	throw usage(`--looks takes a number from 1 to ${4}, not ${JSON.stringify(text)}`, null);
}
function usage(message, hint) {
	return new McpLockError("USAGE", message, { hint: hint ?? "mcp-lock --help lists the commands and options" });
}

// src/cli/progress.ts
function createProgress(sink, quiet) {
	if (quiet) return {
		step: () => void 0,
		end: () => void 0
	};
	return sink.isTTY === true ? terminalProgress(sink) : plainProgress(sink);
}
/** A line for each finished server: logs are read later. */
function plainProgress(sink) {
	return {
		step: (server, stage) => {
			if (stage === "done" || stage === "failed") sink.write(`${visible(server)}: ${stage}\n`);
		},
		end: () => void 0
	};
}
/** One line that is written over: which servers are being worked on. */
function terminalProgress(sink) {
	const active = /* @__PURE__ */ new Map();
	let shown = false;
	const clear = "\r\x1B[2K";
	return {
		step: (server, stage) => {
			if (stage === "done" || stage === "failed") active.delete(server);
			else active.set(server, stage);
			const text = [...active].map(([name, what]) => `${what} ${visible(name)}`).join(", ");
			shown = true;
			sink.write(`${clear}${text.length > 78 ? `${text.slice(0, 77)}…` : text}`);
		},
		end: () => {
			if (shown) sink.write(clear);
			shown = false;
		}
	};
}

// src/cli/show.ts
async function runShow(invocation, output, world) {
	refuseReportFormat(invocation);
	await print(await text(invocation, world), invocation, output, world);
	return 0;
}
async function text(invocation, world) {
	const json = invocation.format === "json";
	const request = toRequest(invocation, null);
	if (invocation.declared) {
		const servers = await showDeclared(request, world);
		return json ? formatJson(declaredAsJson(servers)) : formatDeclared(servers);
	}
	const locked = await showLocked(request, world);
	return json ? formatJson(lockedAsJson(locked)) : formatLocked(locked);
}

// src/cli/verify.ts
async function runVerify(invocation, progress, output, world) {
	const started = world.now();
	const report = await verify(toRequest(invocation, progress), world);
	progress.end();
	return tell(report, started, invocation, output, world);
}

// src/cli/main.ts
/** Carries out a command line and returns the exit code. */
async function main(argv, cwd, output, world) {
	try {
		return await run(parseOptions(argv, cwd), output, world);
	} catch (thrown) {
		const error = toMcpLockError(thrown);
		printError(error, null, output);
		if (argv.includes("--verbose") && error.cause instanceof Error) output.err(`${error.cause.stack}\n`);
		return 2;
	}
}
async function run(invocation, output, world) {
	const { command } = invocation;
	if (invocation.version) {
		await output.out(`${version}\n`);
		return 0;
	}
	if (invocation.help || command === null) {
		await output.out(helpText(command));
		return invocation.help ? 0 : 2;
	}
	const progress = createProgress({
		isTTY: output.errIsTerminal,
		write: output.err
	}, invocation.quiet);
	try {
		switch (command) {
			case "lock": return await runLock(invocation, progress, output, world);
			case "verify": return await runVerify(invocation, progress, output, world);
			case "diff": return await runDiff(invocation, output, world);
			case "show": return await runShow(invocation, output, world);
			case "policy": return await (await import("./policy.js")).runPolicy(invocation, output, world);
			case "sbom": return await (await import("./sbom2.js")).runSbom(invocation, output, world);
			case "trust": return await (await import("./trust2.js")).runTrust(invocation, output, world);
			case "doctor": return await (await import("./doctor.js")).runDoctor(invocation, output, world);
			case "init": return await (await import("./init.js")).runInit(invocation, progress, output, world);
			case "merge-reports": return await (await import("./merge-reports.js")).runMergeReports(invocation, output, world);
		}
	} finally {
		progress.end();
	}
}

// src/cli/start.ts
/** Runs the command line of this process, and ends the process when all output has been taken. */
async function start() {
	process.stdout.on("error", leave);
	const code = await main(process.argv.slice(2), process.cwd(), {
		out: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
		err: (text) => process.stderr.write(text),
		errIsTerminal: process.stderr.isTTY === true,
		color: process.stdout.isTTY === true && process.stdout.hasColors(),
		width: Math.min(process.stdout.columns ?? 80, 120),
		ask: process.stdin.isTTY === true && process.stderr.isTTY === true ? ask : null
	}, realWorld());
	process.exit(code);
}
/** Asks at the terminal. Whoever leaves it with Ctrl-C or Ctrl-D has not answered. */
async function ask(question) {
	const { createInterface } = process.getBuiltinModule("node:readline/promises");
	const lines = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	const left = new Promise((resolve) => {
		lines.once("close", () => resolve(null));
	});
	const answer = await Promise.race([lines.question(question).catch(() => null), left]);
	lines.close();
	if (answer === null) process.stderr.write("\n");
	return answer ?? "";
}
/** Whoever closes the pipe early has not seen the verdict: that is no pass. */
function leave() {
	process.exit(2);
}

// src/python/marker.ts
const variables = /* @__PURE__ */ new Set([
	"python_version",
	"python_full_version",
	"os_name",
	"sys_platform",
	"platform_release",
	"platform_system",
	"platform_version",
	"platform_machine",
	"platform_python_implementation",
	"implementation_name",
	"implementation_version"
]);
const operators = /* @__PURE__ */ new Set([
	"==",
	"!=",
	"<=",
	">=",
	"<",
	">",
	"~=",
	"in",
	"not in"
]);
const longest = 4096;
const deepest = 32;
/**
* One piece of a marker at a time: a string, an operator, a parenthesis or a word. Strings hold nothing that a
* requirements file has another meaning for: no comment, variable or line break.
*/
const piece = /\s*(?:('[\w.+*~!<>=, -]*'|"[\w.+*~!<>=, -]*")|(not\s+in\b|[=!<>~]=|[<>])|([()])|([a-z_]+))\s*/y;
/**
* A marker of a locked requirement (PEP 508, "Environment Markers"), in one spelling: single spaces, single quotes.
* What is not understood in full gives null, and so does `extra`, which means nothing for what is installed.
*/
function normaliseMarker(text) {
	const pieces = text.length > longest ? null : split(text.trim());
	if (pieces === null || endOf(pieces, 0, 0) !== pieces.length) return null;
	return pieces.map((one, at) => at === 0 || one === ")" || pieces[at - 1] === "(" ? one : ` ${one}`).join("");
}
function split(text) {
	const pieces = [];
	const pattern = new RegExp(piece);
	while (pattern.lastIndex < text.length) {
		const [, quoted, operator, parenthesis, word] = pattern.exec(text) ?? [];
		const one = quoted === void 0 ? operator?.replace(/\s+/, " ") ?? parenthesis ?? word : requote(quoted);
		if (one === void 0) return null;
		pieces.push(one);
	}
	return pieces;
}
function requote(quoted) {
	return `'${quoted.slice(1, -1)}'`;
}
/** Where the conditions that begin at a place end; -1 where there are none. */
function endOf(pieces, start, depth) {
	if (depth > deepest) return -1;
	let at = start;
	for (;;) {
		at = pieces[at] === "(" ? endOfGroup(pieces, at, depth) : endOfComparison(pieces, at);
		if (at === -1 || pieces[at] !== "and" && pieces[at] !== "or") return at;
		at += 1;
	}
}
function endOfGroup(pieces, start, depth) {
	const end = endOf(pieces, start + 1, depth + 1);
	return end !== -1 && pieces[end] === ")" ? end + 1 : -1;
}
function endOfComparison(pieces, at) {
	const [left = "", operator = "", right = ""] = pieces.slice(at, at + 3);
	const sides = [left, right];
	return sides.some((side) => variables.has(side)) && sides.some((side) => side.startsWith("'")) && operators.has(operator) ? at + 3 : -1;
}

// src/python/requirements-file.ts
const mostRequirements = 1e4;
/**
* Reads a requirements file that names every project with an exact version and SHA-256 hashes, and holds nothing
* else: no option, address, extra or comment. In the order of the file; a text is the reason why it is not such a
* file. https://pip.pypa.io/en/stable/reference/requirements-file-format/
*/
function readRequirements(text) {
	const lines = text.replaceAll("\r\n", "\n").replaceAll("\\\n", " ").split("\n");
	const requirements = [];
	const seen = /* @__PURE__ */ new Set();
	for (const line of lines) {
		if (line.trim() === "") continue;
		const one = readRequirement(line);
		if (one === null) return `it holds ${JSON.stringify(shorten(line.trim()))}`;
		const key = `${one.name}==${one.version}`;
		if (seen.has(key)) return `${key} stands in it twice`;
		if (requirements.length === mostRequirements) return `it names more than ${mostRequirements} projects`;
		seen.add(key);
		requirements.push(one);
	}
	return requirements;
}
/** Writes such a file, sorted: the same text for the same requirements. */
function formatRequirements(requirements) {
	return requirements.map(({ name, version, marker, hashes }) => {
		return `${[`${name}==${version}${marker === null ? "" : ` ; ${marker}`}`, ...hashes.map((hash) => `    --hash=${hash}`)].join(" \\\n")}\n`;
	}).sort().join("");
}
function readRequirement(line) {
	const [head = "", ...options] = line.split(/\s--hash=/);
	const hashes = options.map((hash) => hash.trim());
	if (hashes.length === 0 || !hashes.every((hash) => /^sha256:[0-9a-f]{64}$/.test(hash))) return null;
	const end = head.indexOf(";");
	const requirement = parseRequirement(end === -1 ? head : head.slice(0, end));
	const version = requirement === null ? null : exactVersion(requirement.specifiers);
	if (requirement === null || version === null || requirement.extras.length > 0) return null;
	const marker = end === -1 ? null : normaliseMarker(head.slice(end + 1));
	if (end !== -1 && marker === null) return null;
	return {
		name: projectName(requirement.name),
		version: formatPythonVersion(version),
		marker,
		hashes: [...new Set(hashes)].sort()
	};
}
function shorten(text) {
	return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

// src/python/release-file.ts
const sourceArchive = /\.(?:tar\.gz|tgz|tar\.bz2|tar\.xz|zip)$/;
/**
* The version of a project that a file belongs to, by its name: a wheel (PEP 427) or a source archive (PEP 625).
* null for what installers do not take, and for files of other projects.
*/
function versionOfFile(file, project) {
	if (!/^[\w.+!-]+$/.test(file)) return null;
	if (file.endsWith(".whl")) {
		const parts = file.slice(0, -4).split("-");
		const [name = "", version = ""] = parts;
		return (parts.length === 5 || parts.length === 6) && projectName(name) === project ? parsePythonVersion(version.replaceAll("_", "-")) : null;
	}
	if (!sourceArchive.test(file)) return null;
	const stem = file.replace(sourceArchive, "");
	for (let at = stem.indexOf("-"); at !== -1; at = stem.indexOf("-", at + 1)) if (projectName(stem.slice(0, at)) === project) return parsePythonVersion(stem.slice(at + 1));
	return null;
}
/** Which of a release's files installers would rather have: a wheel for every machine, then the source. */
function preference(file) {
	if (file.endsWith("-none-any.whl")) return 0;
	return file.endsWith(".whl") ? 2 : 1;
}

export { parseClosureFile as $, sandboxes as A, parseSpecifiers as At, ageInDays as B, sha256 as Bt, fence as C, parseJson as Ct, visible as D, serverChange as Dt, tableCode as E, compareServers as Et, lock as F, parsePythonVersion as Ft, discover as G, pLimit as H, errorCodes as Ht, prepareLock as I, projectName as It, checkedClosure as J, clients as K, writeBeside as L, isJsonObject as Lt, verify as M, comparePythonVersions as Mt, showDeclared as N, formatPythonVersion as Nt, visibleLines as O, parseRequirement as Ot, showLocked as P, isPreRelease as Pt, closurePath as Q, attestationsPath as R, canonicalJson as Rt, entities as S, checkKey as St, sarifText as T, compareLockfiles as Tt, conflictChange as U, toMcpLockError as Ut, sameBytes as V, McpLockError as Vt, parseShard as W, lockedClosure as X, closureKind as Y, closureFolder as Z, countSeverities as _, parseLockfile as _t, start as a, policyIn as at, severities as b, decodeText as bt, toRequest as c, judgeChanges as ct, tellProblems as d, reportError as dt, removeServerFolder as et, refuseReportFormat as f, subjectKinds as ft, formatJson as g, runProgram as gt, version as h, runGit as ht, readRequirements as i, diff as it, realWorld as j, satisfies as jt, backends as k, exactVersion as kt, print as l, assembleReport as lt, depths as m, digestChange as mt, versionOfFile as n, prettyJson as nt, nearest as o, policyName as ot, require_ipaddr as p, surfaceKinds as pt, parseJsonc as q, formatRequirements as r, prettySize as rt, formatLocked as s, readPolicy as st, preference as t, formatLockfile as tt, tell as u, conclude as ut, distance as v, readLockfile as vt, html as w, readJson as wt, codeSpan as x, decodeUtf8 as xt, actions as y, isGitAddress as yt, readAttestationsFile as z, fingerprint as zt };