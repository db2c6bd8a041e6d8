import { t as __commonJSMin } from "./rolldown-runtime.js";
import { C as strictObject, S as record, d as boolean, i as date, s as _enum, u as array, v as number, w as string } from "./schemas.js";
import { a as wordsOf, f as rules, n as references, o as meaningOfSignal, r as describe, s as helpFor } from "./judge.js";
import { t as _taggedTemplateLiteral } from "./html.js";
const { basename, dirname, isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { hash } = process.getBuiltinModule("node:crypto");
const { isUtf8 } = process.getBuiltinModule("node:buffer");
const { chmodSync, closeSync, constants, createReadStream, createWriteStream, fstatSync, fsyncSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { parseArgs } = process.getBuiltinModule("node:util");

// src/compare/as-json.ts
/** A whole server as plain JSON, for a change that is about all of it. What was not observed is absent. */
function serverAsJson({ declared, artifact, surface }) {
	return {
		declared: { ...declared },
		...artifact !== null && { artifact: { ...artifact } },
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

// src/compare/compare-artifacts.ts
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
function canonicalize$1(object) {
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
		return canonicalize$1(value) ?? refuse("it has no JSON");
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

// src/compare/package-spec.ts
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
/** The one argument that names the locked package, when nothing but the version in it has changed. */
function changedSpec({ artifact }, from, to) {
	if (artifact?.kind !== "npm" || from.length !== to.length) return null;
	const [index, second] = from.flatMap((arg, index) => arg === to[index] ? [] : [index]);
	if (index === void 0 || second !== void 0) return null;
	const [old = "", now = ""] = [from[index], to[index]];
	const name = npmName(artifact.purl);
	return specOf(old, name) === null || specOf(now, name) === null ? null : {
		index,
		from: old,
		to: now
	};
}
function nameChanges(path, from, to, change) {
	const place = (name) => `${path}/${escapePointer(name)}`;
	return [...from.filter((name) => !to.includes(name)).map((name) => change(place(name), name, void 0)), ...to.filter((name) => !from.includes(name)).map((name) => change(place(name), void 0, name))];
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
		if (old?.fingerprint === now?.fingerprint) return [];
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
		return definitionChanges(server, subject, old.definition, now.definition);
	});
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
		...compareSurfaces(server, before.surface, after.surface)
	];
}
/** `pkg@1.0.0` became `pkg@1.1.0` in the declaration, and the artifact went from 1.0.0 to 1.1.0: one change. */
function tellsTheSame(change, upgrade, { artifact }) {
	if (upgrade === void 0 || artifact?.kind !== "npm" || !change.subject.path.startsWith("/args/")) return false;
	const { before, after } = change;
	if (typeof before !== "string" || typeof after !== "string") return false;
	const name = npmName(artifact.purl);
	return specOf(before, name) === upgrade.before && specOf(after, name) === upgrade.after;
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
	if (artifact.kind === "npm" && purlVersion(artifact.purl) !== artifact.version) throw tampered(`the version ${artifact.version} is not that of ${artifact.purl}`);
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

// src/lockfile/is-lockfile.generated.js
const validate$1 = validate52;
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
			"definition": { "type": "object" }
		},
		"required": ["fingerprint", "definition"],
		"additionalProperties": false,
		"description": "One definition exactly as the server sent it, and its fingerprint."
	} }
};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^pkg:npm\\/(?:%40(?:[\\w.~!*'()-]|%[0-9A-F]{2})+\\/)?(?:[\\w.~!*'()-]|%[0-9A-F]{2})+@(?:[\\w.-]|%[0-9A-F]{2})+(?:\\?[^#@]+)?$", "u");
const pattern4 = new RegExp("^sha512-[A-Za-z0-9+/]{86}==$", "u");
const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
			for (const key0 in data) if (!(key0 === "fingerprint" || key0 === "definition")) {
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
					if (!pattern5.test(data0)) {
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
															for (const key3 in data4) if (!(key3 === "declared" || key3 === "artifact" || key3 === "surface")) {
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
																				if (data31.kind === void 0 && (missing5 = "kind") || data31.root === void 0 && (missing5 = "root") || data31.entry === void 0 && (missing5 = "entry") || data31.files === void 0 && (missing5 = "files") || data31.digest === void 0 && (missing5 = "digest")) {
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
																					for (const key7 in data31) if (!(key7 === "kind" || key7 === "root" || key7 === "entry" || key7 === "files" || key7 === "digest")) {
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
																							if ("local" !== data38) {
																								const err56 = {
																									instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																									schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/kind/const",
																									keyword: "const",
																									params: { allowedValue: "local" },
																									message: "must be equal to constant"
																								};
																								if (vErrors === null) vErrors = [err56];
																								else vErrors.push(err56);
																								errors++;
																							}
																							var valid18 = _errs94 === errors;
																						} else var valid18 = true;
																						if (valid18) {
																							if (data31.root !== void 0) {
																								const _errs96 = errors;
																								if (typeof data31.root !== "string") {
																									const err57 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/root",
																										schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/root/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									};
																									if (vErrors === null) vErrors = [err57];
																									else vErrors.push(err57);
																									errors++;
																								}
																								var valid18 = _errs96 === errors;
																							} else var valid18 = true;
																							if (valid18) {
																								if (data31.entry !== void 0) {
																									const _errs98 = errors;
																									if (typeof data31.entry !== "string") {
																										const err58 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/entry",
																											schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/entry/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err58];
																										else vErrors.push(err58);
																										errors++;
																									}
																									var valid18 = _errs98 === errors;
																								} else var valid18 = true;
																								if (valid18) {
																									if (data31.files !== void 0) {
																										let data41 = data31.files;
																										const _errs100 = errors;
																										if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
																											const err59 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files",
																												schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/files/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											};
																											if (vErrors === null) vErrors = [err59];
																											else vErrors.push(err59);
																											errors++;
																										}
																										if (errors === _errs100) {
																											if (typeof data41 == "number" && isFinite(data41)) {
																												if (data41 > 9007199254740991 || isNaN(data41)) {
																													const err60 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/files/maximum",
																														keyword: "maximum",
																														params: {
																															comparison: "<=",
																															limit: 9007199254740991
																														},
																														message: "must be <= 9007199254740991"
																													};
																													if (vErrors === null) vErrors = [err60];
																													else vErrors.push(err60);
																													errors++;
																												} else if (data41 < 0 || isNaN(data41)) {
																													const err61 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/files",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/files/minimum",
																														keyword: "minimum",
																														params: {
																															comparison: ">=",
																															limit: 0
																														},
																														message: "must be >= 0"
																													};
																													if (vErrors === null) vErrors = [err61];
																													else vErrors.push(err61);
																													errors++;
																												}
																											}
																										}
																										var valid18 = _errs100 === errors;
																									} else var valid18 = true;
																									if (valid18) {
																										if (data31.digest !== void 0) {
																											let data42 = data31.digest;
																											const _errs102 = errors;
																											if (errors === _errs102) {
																												if (typeof data42 === "string") {
																													if (!pattern5.test(data42)) {
																														const err62 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/digest",
																															schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/digest/pattern",
																															keyword: "pattern",
																															params: { pattern: "^sha256:[0-9a-f]{64}$" },
																															message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																														};
																														if (vErrors === null) vErrors = [err62];
																														else vErrors.push(err62);
																														errors++;
																													}
																												} else {
																													const err63 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/digest",
																														schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/digest/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													};
																													if (vErrors === null) vErrors = [err63];
																													else vErrors.push(err63);
																													errors++;
																												}
																											}
																											var valid18 = _errs102 === errors;
																										} else var valid18 = true;
																									}
																								}
																							}
																						}
																					}
																				}
																			} else {
																				const err64 = {
																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																					schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/1/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				};
																				if (vErrors === null) vErrors = [err64];
																				else vErrors.push(err64);
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
																			const _errs104 = errors;
																			if (errors === _errs104) {
																				if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																					let missing6;
																					if (data31.kind === void 0 && (missing6 = "kind") || data31.origin === void 0 && (missing6 = "origin") || data31.path === void 0 && (missing6 = "path")) {
																						const err65 = {
																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																							schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/required",
																							keyword: "required",
																							params: { missingProperty: missing6 },
																							message: "must have required property '" + missing6 + "'"
																						};
																						if (vErrors === null) vErrors = [err65];
																						else vErrors.push(err65);
																						errors++;
																					} else {
																						const _errs106 = errors;
																						for (const key8 in data31) if (!(key8 === "kind" || key8 === "origin" || key8 === "path")) {
																							const err66 = {
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																								schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key8 },
																								message: "must NOT have additional properties"
																							};
																							if (vErrors === null) vErrors = [err66];
																							else vErrors.push(err66);
																							errors++;
																							break;
																						}
																						if (_errs106 === errors) {
																							if (data31.kind !== void 0) {
																								let data43 = data31.kind;
																								const _errs107 = errors;
																								if (typeof data43 !== "string") {
																									const err67 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																										schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/kind/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									};
																									if (vErrors === null) vErrors = [err67];
																									else vErrors.push(err67);
																									errors++;
																								}
																								if ("remote" !== data43) {
																									const err68 = {
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/kind",
																										schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/kind/const",
																										keyword: "const",
																										params: { allowedValue: "remote" },
																										message: "must be equal to constant"
																									};
																									if (vErrors === null) vErrors = [err68];
																									else vErrors.push(err68);
																									errors++;
																								}
																								var valid19 = _errs107 === errors;
																							} else var valid19 = true;
																							if (valid19) {
																								if (data31.origin !== void 0) {
																									const _errs109 = errors;
																									if (typeof data31.origin !== "string") {
																										const err69 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/origin",
																											schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/origin/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err69];
																										else vErrors.push(err69);
																										errors++;
																									}
																									var valid19 = _errs109 === errors;
																								} else var valid19 = true;
																								if (valid19) {
																									if (data31.path !== void 0) {
																										const _errs111 = errors;
																										if (typeof data31.path !== "string") {
																											const err70 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact/path",
																												schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/path/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											};
																											if (vErrors === null) vErrors = [err70];
																											else vErrors.push(err70);
																											errors++;
																										}
																										var valid19 = _errs111 === errors;
																									} else var valid19 = true;
																								}
																							}
																						}
																					}
																				} else {
																					const err71 = {
																						instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																						schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf/2/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					};
																					if (vErrors === null) vErrors = [err71];
																					else vErrors.push(err71);
																					errors++;
																				}
																			}
																			var _valid1 = _errs104 === errors;
																			if (_valid1 && valid16) {
																				valid16 = false;
																				passing1 = [passing1, 2];
																			} else if (_valid1) {
																				valid16 = true;
																				passing1 = 2;
																				if (props1 !== true) props1 = true;
																			}
																		}
																		if (!valid16) {
																			const err72 = {
																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact",
																				schemaPath: "#/properties/servers/additionalProperties/properties/artifact/oneOf",
																				keyword: "oneOf",
																				params: { passingSchemas: passing1 },
																				message: "must match exactly one schema in oneOf"
																			};
																			if (vErrors === null) vErrors = [err72];
																			else vErrors.push(err72);
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
																		if (data4.surface !== void 0) {
																			let data46 = data4.surface;
																			const _errs113 = errors;
																			if (errors === _errs113) {
																				if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
																					let missing7;
																					if (data46.protocol === void 0 && (missing7 = "protocol") || data46.server === void 0 && (missing7 = "server") || data46.capabilities === void 0 && (missing7 = "capabilities") || data46.instructions === void 0 && (missing7 = "instructions") || data46.tools === void 0 && (missing7 = "tools") || data46.prompts === void 0 && (missing7 = "prompts") || data46.resourceTemplates === void 0 && (missing7 = "resourceTemplates") || data46.resources === void 0 && (missing7 = "resources")) {
																						validate52.errors = [{
																							instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface",
																							schemaPath: "#/properties/servers/additionalProperties/properties/surface/required",
																							keyword: "required",
																							params: { missingProperty: missing7 },
																							message: "must have required property '" + missing7 + "'"
																						}];
																						return false;
																					} else {
																						const _errs115 = errors;
																						for (const key9 in data46) if (!func1.call(schema19.properties.servers.additionalProperties.properties.surface.properties, key9)) {
																							validate52.errors = [{
																								instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface",
																								schemaPath: "#/properties/servers/additionalProperties/properties/surface/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key9 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (_errs115 === errors) {
																							if (data46.protocol !== void 0) {
																								const _errs116 = errors;
																								if (typeof data46.protocol !== "string") {
																									validate52.errors = [{
																										instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/protocol",
																										schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/protocol/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid20 = _errs116 === errors;
																							} else var valid20 = true;
																							if (valid20) {
																								if (data46.server !== void 0) {
																									let data48 = data46.server;
																									const _errs118 = errors;
																									const _errs119 = errors;
																									let valid21 = false;
																									const _errs120 = errors;
																									if (errors === _errs120) {
																										if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
																											let missing8;
																											if (data48.name === void 0 && (missing8 = "name") || data48.version === void 0 && (missing8 = "version")) {
																												const err73 = {
																													instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server",
																													schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/required",
																													keyword: "required",
																													params: { missingProperty: missing8 },
																													message: "must have required property '" + missing8 + "'"
																												};
																												if (vErrors === null) vErrors = [err73];
																												else vErrors.push(err73);
																												errors++;
																											} else {
																												const _errs122 = errors;
																												for (const key10 in data48) if (!(key10 === "name" || key10 === "version")) {
																													const err74 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server",
																														schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/additionalProperties",
																														keyword: "additionalProperties",
																														params: { additionalProperty: key10 },
																														message: "must NOT have additional properties"
																													};
																													if (vErrors === null) vErrors = [err74];
																													else vErrors.push(err74);
																													errors++;
																													break;
																												}
																												if (_errs122 === errors) {
																													if (data48.name !== void 0) {
																														const _errs123 = errors;
																														if (typeof data48.name !== "string") {
																															const err75 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server/name",
																																schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/properties/name/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															};
																															if (vErrors === null) vErrors = [err75];
																															else vErrors.push(err75);
																															errors++;
																														}
																														var valid22 = _errs123 === errors;
																													} else var valid22 = true;
																													if (valid22) {
																														if (data48.version !== void 0) {
																															const _errs125 = errors;
																															if (typeof data48.version !== "string") {
																																const err76 = {
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server/version",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/properties/version/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																};
																																if (vErrors === null) vErrors = [err76];
																																else vErrors.push(err76);
																																errors++;
																															}
																															var valid22 = _errs125 === errors;
																														} else var valid22 = true;
																													}
																												}
																											}
																										} else {
																											const err77 = {
																												instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server",
																												schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object"
																											};
																											if (vErrors === null) vErrors = [err77];
																											else vErrors.push(err77);
																											errors++;
																										}
																									}
																									var _valid2 = _errs120 === errors;
																									valid21 = valid21 || _valid2;
																									const _errs127 = errors;
																									if (data48 !== null) {
																										const err78 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server",
																											schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/1/type",
																											keyword: "type",
																											params: { type: "null" },
																											message: "must be null"
																										};
																										if (vErrors === null) vErrors = [err78];
																										else vErrors.push(err78);
																										errors++;
																									}
																									var _valid2 = _errs127 === errors;
																									valid21 = valid21 || _valid2;
																									if (!valid21) {
																										const err79 = {
																											instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/server",
																											schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf",
																											keyword: "anyOf",
																											params: {},
																											message: "must match a schema in anyOf"
																										};
																										if (vErrors === null) vErrors = [err79];
																										else vErrors.push(err79);
																										errors++;
																										validate52.errors = vErrors;
																										return false;
																									} else {
																										errors = _errs119;
																										if (vErrors !== null) {
																											if (_errs119) vErrors.length = _errs119;
																											else vErrors = null;
																										}
																									}
																									var valid20 = _errs118 === errors;
																								} else var valid20 = true;
																								if (valid20) {
																									if (data46.capabilities !== void 0) {
																										let data51 = data46.capabilities;
																										const _errs129 = errors;
																										if (errors === _errs129) {
																											if (Array.isArray(data51)) {
																												const len9 = data51.length;
																												for (let i9 = 0; i9 < len9; i9++) {
																													const _errs131 = errors;
																													if (typeof data51[i9] !== "string") {
																														validate52.errors = [{
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/capabilities/" + i9,
																															schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/capabilities/items/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													if (!(_errs131 === errors)) break;
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
																										var valid20 = _errs129 === errors;
																									} else var valid20 = true;
																									if (valid20) {
																										if (data46.requests !== void 0) {
																											let data53 = data46.requests;
																											const _errs133 = errors;
																											if (errors === _errs133) {
																												if (Array.isArray(data53)) {
																													if (data53.length < 1) {
																														validate52.errors = [{
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/requests",
																															schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/requests/minItems",
																															keyword: "minItems",
																															params: { limit: 1 },
																															message: "must NOT have fewer than 1 items"
																														}];
																														return false;
																													} else {
																														const len10 = data53.length;
																														for (let i10 = 0; i10 < len10; i10++) {
																															const _errs135 = errors;
																															if (typeof data53[i10] !== "string") {
																																validate52.errors = [{
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/requests/" + i10,
																																	schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/requests/items/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															if (!(_errs135 === errors)) break;
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
																											var valid20 = _errs133 === errors;
																										} else var valid20 = true;
																										if (valid20) {
																											if (data46.instructions !== void 0) {
																												let data55 = data46.instructions;
																												const _errs137 = errors;
																												const _errs138 = errors;
																												let valid25 = false;
																												const _errs139 = errors;
																												if (errors === _errs139) {
																													if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
																														let missing9;
																														if (data55.fingerprint === void 0 && (missing9 = "fingerprint") || data55.text === void 0 && (missing9 = "text")) {
																															const err80 = {
																																instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions",
																																schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/required",
																																keyword: "required",
																																params: { missingProperty: missing9 },
																																message: "must have required property '" + missing9 + "'"
																															};
																															if (vErrors === null) vErrors = [err80];
																															else vErrors.push(err80);
																															errors++;
																														} else {
																															const _errs141 = errors;
																															for (const key11 in data55) if (!(key11 === "fingerprint" || key11 === "text")) {
																																const err81 = {
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions",
																																	schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key11 },
																																	message: "must NOT have additional properties"
																																};
																																if (vErrors === null) vErrors = [err81];
																																else vErrors.push(err81);
																																errors++;
																																break;
																															}
																															if (_errs141 === errors) {
																																if (data55.fingerprint !== void 0) {
																																	let data56 = data55.fingerprint;
																																	const _errs142 = errors;
																																	if (errors === _errs142) {
																																		if (typeof data56 === "string") {
																																			if (!pattern5.test(data56)) {
																																				const err82 = {
																																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions/fingerprint",
																																					schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/properties/fingerprint/pattern",
																																					keyword: "pattern",
																																					params: { pattern: "^sha256:[0-9a-f]{64}$" },
																																					message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
																																				};
																																				if (vErrors === null) vErrors = [err82];
																																				else vErrors.push(err82);
																																				errors++;
																																			}
																																		} else {
																																			const err83 = {
																																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions/fingerprint",
																																				schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/properties/fingerprint/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			};
																																			if (vErrors === null) vErrors = [err83];
																																			else vErrors.push(err83);
																																			errors++;
																																		}
																																	}
																																	var valid26 = _errs142 === errors;
																																} else var valid26 = true;
																																if (valid26) {
																																	if (data55.text !== void 0) {
																																		const _errs144 = errors;
																																		if (typeof data55.text !== "string") {
																																			const err84 = {
																																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions/text",
																																				schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/properties/text/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			};
																																			if (vErrors === null) vErrors = [err84];
																																			else vErrors.push(err84);
																																			errors++;
																																		}
																																		var valid26 = _errs144 === errors;
																																	} else var valid26 = true;
																																}
																															}
																														}
																													} else {
																														const err85 = {
																															instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions",
																															schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object"
																														};
																														if (vErrors === null) vErrors = [err85];
																														else vErrors.push(err85);
																														errors++;
																													}
																												}
																												var _valid3 = _errs139 === errors;
																												valid25 = valid25 || _valid3;
																												const _errs146 = errors;
																												if (data55 !== null) {
																													const err86 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions",
																														schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/1/type",
																														keyword: "type",
																														params: { type: "null" },
																														message: "must be null"
																													};
																													if (vErrors === null) vErrors = [err86];
																													else vErrors.push(err86);
																													errors++;
																												}
																												var _valid3 = _errs146 === errors;
																												valid25 = valid25 || _valid3;
																												if (!valid25) {
																													const err87 = {
																														instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/instructions",
																														schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf",
																														keyword: "anyOf",
																														params: {},
																														message: "must match a schema in anyOf"
																													};
																													if (vErrors === null) vErrors = [err87];
																													else vErrors.push(err87);
																													errors++;
																													validate52.errors = vErrors;
																													return false;
																												} else {
																													errors = _errs138;
																													if (vErrors !== null) {
																														if (_errs138) vErrors.length = _errs138;
																														else vErrors = null;
																													}
																												}
																												var valid20 = _errs137 === errors;
																											} else var valid20 = true;
																											if (valid20) {
																												if (data46.tools !== void 0) {
																													let data58 = data46.tools;
																													const _errs148 = errors;
																													if (errors === _errs148) {
																														if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
																															for (const key12 in data58) {
																																const _errs150 = errors;
																																if (typeof key12 !== "string") {
																																	const err88 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/tools",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/tools/propertyNames/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string",
																																		propertyName: key12
																																	};
																																	if (vErrors === null) vErrors = [err88];
																																	else vErrors.push(err88);
																																	errors++;
																																}
																																var valid27 = _errs150 === errors;
																																if (!valid27) {
																																	const err89 = {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/tools",
																																		schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/tools/propertyNames",
																																		keyword: "propertyNames",
																																		params: { propertyName: key12 },
																																		message: "property name must be valid"
																																	};
																																	if (vErrors === null) vErrors = [err89];
																																	else vErrors.push(err89);
																																	errors++;
																																	validate52.errors = vErrors;
																																	return false;
																																}
																															}
																															if (valid27) for (const key13 in data58) {
																																const _errs153 = errors;
																																if (!validate53(data58[key13], {
																																	instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/tools/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
																																	parentData: data58,
																																	parentDataProperty: key13,
																																	rootData,
																																	dynamicAnchors
																																})) {
																																	vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs153 === errors)) break;
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
																													var valid20 = _errs148 === errors;
																												} else var valid20 = true;
																												if (valid20) {
																													if (data46.prompts !== void 0) {
																														let data60 = data46.prompts;
																														const _errs154 = errors;
																														if (errors === _errs154) {
																															if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
																																for (const key14 in data60) {
																																	const _errs156 = errors;
																																	if (typeof key14 !== "string") {
																																		const err90 = {
																																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/prompts",
																																			schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/prompts/propertyNames/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string",
																																			propertyName: key14
																																		};
																																		if (vErrors === null) vErrors = [err90];
																																		else vErrors.push(err90);
																																		errors++;
																																	}
																																	var valid29 = _errs156 === errors;
																																	if (!valid29) {
																																		const err91 = {
																																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/prompts",
																																			schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/prompts/propertyNames",
																																			keyword: "propertyNames",
																																			params: { propertyName: key14 },
																																			message: "property name must be valid"
																																		};
																																		if (vErrors === null) vErrors = [err91];
																																		else vErrors.push(err91);
																																		errors++;
																																		validate52.errors = vErrors;
																																		return false;
																																	}
																																}
																																if (valid29) for (const key15 in data60) {
																																	const _errs159 = errors;
																																	if (!validate53(data60[key15], {
																																		instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/prompts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
																																		parentData: data60,
																																		parentDataProperty: key15,
																																		rootData,
																																		dynamicAnchors
																																	})) {
																																		vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs159 === errors)) break;
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
																														var valid20 = _errs154 === errors;
																													} else var valid20 = true;
																													if (valid20) {
																														if (data46.resourceTemplates !== void 0) {
																															let data62 = data46.resourceTemplates;
																															const _errs160 = errors;
																															if (errors === _errs160) {
																																if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
																																	for (const key16 in data62) {
																																		const _errs162 = errors;
																																		if (typeof key16 !== "string") {
																																			const err92 = {
																																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resourceTemplates",
																																				schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/resourceTemplates/propertyNames/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string",
																																				propertyName: key16
																																			};
																																			if (vErrors === null) vErrors = [err92];
																																			else vErrors.push(err92);
																																			errors++;
																																		}
																																		var valid31 = _errs162 === errors;
																																		if (!valid31) {
																																			const err93 = {
																																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resourceTemplates",
																																				schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/resourceTemplates/propertyNames",
																																				keyword: "propertyNames",
																																				params: { propertyName: key16 },
																																				message: "property name must be valid"
																																			};
																																			if (vErrors === null) vErrors = [err93];
																																			else vErrors.push(err93);
																																			errors++;
																																			validate52.errors = vErrors;
																																			return false;
																																		}
																																	}
																																	if (valid31) for (const key17 in data62) {
																																		const _errs165 = errors;
																																		if (!validate53(data62[key17], {
																																			instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resourceTemplates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
																																			parentData: data62,
																																			parentDataProperty: key17,
																																			rootData,
																																			dynamicAnchors
																																		})) {
																																			vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																																			errors = vErrors.length;
																																		}
																																		if (!(_errs165 === errors)) break;
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
																															var valid20 = _errs160 === errors;
																														} else var valid20 = true;
																														if (valid20) {
																															if (data46.resources !== void 0) {
																																let data64 = data46.resources;
																																const _errs166 = errors;
																																if (errors === _errs166) {
																																	if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
																																		for (const key18 in data64) {
																																			const _errs168 = errors;
																																			if (typeof key18 !== "string") {
																																				const err94 = {
																																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resources",
																																					schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/resources/propertyNames/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string",
																																					propertyName: key18
																																				};
																																				if (vErrors === null) vErrors = [err94];
																																				else vErrors.push(err94);
																																				errors++;
																																			}
																																			var valid33 = _errs168 === errors;
																																			if (!valid33) {
																																				const err95 = {
																																					instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resources",
																																					schemaPath: "#/properties/servers/additionalProperties/properties/surface/properties/resources/propertyNames",
																																					keyword: "propertyNames",
																																					params: { propertyName: key18 },
																																					message: "property name must be valid"
																																				};
																																				if (vErrors === null) vErrors = [err95];
																																				else vErrors.push(err95);
																																				errors++;
																																				validate52.errors = vErrors;
																																				return false;
																																			}
																																		}
																																		if (valid33) for (const key19 in data64) {
																																			const _errs171 = errors;
																																			if (!validate53(data64[key19], {
																																				instancePath: instancePath + "/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/surface/resources/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
																																				parentData: data64,
																																				parentDataProperty: key19,
																																				rootData,
																																				dynamicAnchors
																																			})) {
																																				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																																				errors = vErrors.length;
																																			}
																																			if (!(_errs171 === errors)) break;
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
																																var valid20 = _errs166 === errors;
																															} else var valid20 = true;
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
																			var valid3 = _errs113 === errors;
																		} else var valid3 = true;
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
const byteLimit$2 = 536870912;
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
	return parseLockfile(await world.files.read(path, byteLimit$2), where);
}
/**
* Parses the bytes of a lockfile. Throws on anything but a whole, untampered lockfile of this version:
* TEXT_ENCODING and JSON_* for the text, LOCK_FOREIGN, LOCK_VERSION, LOCK_INVALID, LOCK_TAMPERED for the content.
*/
async function parseLockfile(bytes, where) {
	const text = decodeText(bytes, where);
	if (text.trim() === "") throw new McpLockError("LOCK_INVALID", `${where} is empty`, { hint: restore });
	const value = parseJson(text, where, jsonLimits);
	refuseForeign(value, where);
	if (!validate$1(value)) throw await shapeError(value, where);
	const lockfile = new Map(Object.entries(value.servers).map(([name, server]) => [name, inMemory(server)]));
	for (const [name, server] of lockfile) checkServer(name, server, where);
	return lockfile;
}
const restore = "restore it from git, or lock again with `mcp-lock lock` and review the result";
/** What is wrong with the shape, in the words of the schema library, which is loaded only for this. */
async function shapeError(value, where) {
	const { LockfileOnDisk } = await import("./lockfile.js");
	const [issue] = LockfileOnDisk.safeParse(value).error?.issues ?? [];
	const problem = issue === void 0 ? "its shape" : `${issue.path.map(String).join(" › ")}: ${issue.message}`;
	return new McpLockError("LOCK_INVALID", `${where} is not a valid lockfile: ${problem}`, { hint: restore });
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

// src/resolve/run-git.ts
const outputLimit = 536870912;
/** Runs git in a folder. */
async function runGit(args, cwd, world) {
	const child = world.spawn("git", [
		"-c",
		"core.fsmonitor=false",
		...args
	], {
		cwd,
		env: gitEnvironment(world.env)
	});
	const output = collect(child.stdout, () => child.kill("SIGKILL"));
	const problems = collect(child.stderr, () => child.kill("SIGKILL"));
	child.stdin?.end();
	return {
		code: await new Promise((resolve) => {
			child.once("error", () => resolve(null));
			child.once("close", resolve);
		}),
		output: output(),
		problems: problems().toString("utf8").trim()
	};
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
		version: artifact?.kind === "npm" ? artifact.version : null,
		tools: surface === null ? null : surface.tools.size,
		checks: {
			declaration: check(["server", "declaration"], !skipped),
			artifact: check(["artifact"], observation.artifact !== null),
			signature: check(["signature"], false),
			sbom: check(["sbom"], false),
			surface: check(surfaceKinds, observation.surface !== null)
		},
		durationMs
	};
}
const surfaceKinds = [
	"instructions",
	"capability",
	"request",
	"tool",
	"prompt",
	"resource-template"
];
/** Whether a finding keeps a check from passing. */
function fails(finding) {
	return finding.action === "deny" || finding.action === "approve";
}
/** A verdict: findings that fail count first, then whatever could not be checked. */
function assembleReport({ policy, ...parts }) {
	const { findings, errors } = parts;
	const enforcement = policy?.enforcement ?? "enforce";
	const isRefused = enforcement === "enforce" && findings.some(fails);
	return {
		...parts,
		reportVersion: 1,
		outcome: isRefused ? "fail" : errors.length > 0 ? "incomplete" : "pass",
		enforcement,
		changeDigest: digestFindings(findings),
		servers: [...parts.servers],
		findings: [...findings],
		errors: [...errors]
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
	if (changes.length === 0) return {
		findings: [],
		warnings: []
	};
	const { judge } = await import("./judge2.js");
	const tools = new Map([...servers].map(([name, { surface }]) => [name, [...surface.tools.keys()]]));
	const packages = [...servers].flatMap(([name, { artifact }]) => "purl" in artifact ? [[name, artifact.purl]] : []);
	const findings = judge(changes, against, tools, new Map(packages));
	if (policy === null) return {
		findings,
		warnings: []
	};
	const { applyPolicy } = await import("./apply-policy.js");
	return applyPolicy(findings, policy, today);
}

// src/app/read-policy.ts
const policyName = "mcp-lock.policy.json";
const byteLimit$1 = 1048576;
/** The policy of a repository; null when it has none, and every rule counts as it is. */
async function readPolicy({ root, policy }, world) {
	const path = policy ?? join(root, "mcp-lock.policy.json");
	const where = basename(path);
	const status = await world.files.status(path);
	if (status === null && policy === null) return null;
	if (status === null) throw new McpLockError("POLICY_MISSING", `there is no policy ${where}`);
	if (status.kind === "symlink") throw new McpLockError("FILE_SYMLINK", `${where} is a symbolic link`, { hint: "a policy must be a file of its own" });
	const { parsePolicy } = await import("./policy.js");
	return parsePolicy(decodeText(await world.files.read(path, byteLimit$1), where), where);
}

// src/app/diff.ts
const nothing$3 = /* @__PURE__ */ new Map();
/** In what two agreements differ: two files or git revisions, in any combination. Needs no network and no server. */
async function diff(request, world) {
	const before = await lockAt(request.base ?? "HEAD", request, world);
	const after = request.head === null ? await readLockfile(request.lockfile, basename(request.lockfile), world) : await lockAt(request.head, request, world);
	if (before === null && after === null) throw new McpLockError("LOCK_MISSING", `there is no ${basename(request.lockfile)} on either side`, { hint: "run `mcp-lock lock` first, or name other files or revisions" });
	const [old, now] = [before ?? nothing$3, after ?? nothing$3];
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
].join("")}]`, "gu");
function escapeInvisible(json) {
	return json.replace(invisible, escapeCodeUnits);
}
function escapeCodeUnits(characters) {
	return characters.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
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

// src/lockfile/write.ts
/** Writes the lockfile in one step. A symbolic link in its place is refused, not followed and not replaced. */
async function writeLockfile(path, where, lockfile, world) {
	const status = await world.files.status(path);
	if (status !== null && status.kind !== "file") throw new McpLockError("FILE_SYMLINK", `${where} is not a regular file, so it is not written`, { hint: "remove what stands there, or choose another name with --lockfile FILE" });
	await world.files.replace(path, formatLockfile(lockfile));
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
		...merge$1(declarations)
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
function merge$1(all) {
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
/** Whether a request is about a server. */
function isMeant(name, request) {
	return request.servers.length === 0 || request.servers.includes(name);
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
/** The environment that a declaration sets: its values expanded, or a placeholder for each of its names. */
function expandAll(values, env) {
	return new Map([...values].map(([name, value]) => [name, env === null ? placeholder : expand(value, env)]));
}

// src/app/to-launch.ts
/** How a declared server is reached: its program with the declared arguments and variables, or its address. */
function toLaunch(declaration, source, program, request, world) {
	const env = request.withEnv ? world.env : null;
	const { declared } = declaration;
	if (declared.transport !== "stdio") return toRemoteLaunch(declaration, declared.transport, declared.url, env);
	if (program === null || !("args" in source)) throw new McpLockError("INTERNAL", "a process without a program");
	const args = source.args.map((arg) => expand(arg, env));
	return {
		kind: "process",
		program: program.path,
		args: [...program.args, ...args],
		env: expandAll(declaration.envValues, env)
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

// src/app/observe.ts
/** Registries answer many questions at a time; processors start few servers. */
const resolvesAtATime = 16;
/**
* What are the declared servers now, to the depth asked for? A server that cannot be observed carries its
* error, so that one dead server does not hide the others.
*/
async function observe(declarations, { locked, policy }, request, world) {
	if (request.depth === "declared") return declarations.map(unobserved);
	const context = resolveContext(request, world);
	const resolving = pLimit(resolvesAtATime);
	const probing = pLimit(request.jobs ?? process.getBuiltinModule("node:os").availableParallelism());
	return Promise.all(declarations.map(async (declaration) => {
		const started = world.now();
		const { timeout, unsafeIgnore } = await serverPolicy(declaration.name, policy);
		if (unsafeIgnore === true) return ignore(declaration);
		const observed = await observeOne({
			declaration,
			locked: locked.get(declaration.name)?.artifact ?? null,
			request: {
				...request,
				timeout: request.timeout ?? (timeout === void 0 ? null : timeout * 1e3)
			},
			context
		}, resolving, probing);
		request.onProgress?.(declaration.name, observed.error === null ? "done" : "failed");
		return {
			...observed,
			durationMs: Math.round(world.now() - started)
		};
	}));
}
function resolveContext(request, world) {
	let npmConfig = null;
	const own = relative(request.root, request.lockfile).split(sep).join("/");
	return {
		root: request.root,
		offline: request.offline,
		nodePath: request.nodePath,
		ownFiles: [own, ".mcp-lock"],
		npmConfig: () => {
			npmConfig ??= import("./npm-config.js").then(({ loadNpmConfig }) => loadNpmConfig(request.root, request.nodePath, world));
			return npmConfig;
		},
		world
	};
}
async function observeOne(work, resolving, probing) {
	const { declaration, request, context } = work;
	request.onProgress?.(declaration.name, "resolving");
	const [{ identify }, { lockedProgram, resolve }] = await Promise.all([import("./identify.js"), import("./resolve.js")]);
	const source = identify(declaration.declared);
	const program = (request.depth === "live" ? await attempt(() => lockedProgram(source, work.locked, context)) : null)?.value ?? null;
	const looking = program === null ? null : probing(() => attempt(() => lookAt(work, source, program)));
	const resolved = await resolving(() => attempt(() => resolve(source, work.locked, context)));
	if (resolved.error !== null) {
		await looking;
		return failed(declaration, resolved.error, null);
	}
	const { artifact, prepare } = resolved.value;
	if (request.depth !== "live") return done(declaration, {
		artifact,
		surface: null
	});
	const looked = looking !== null && isSameArtifact(artifact, work.locked) ? await looking : await probing(() => attempt(async () => lookAt(work, source, await startable(source, request, prepare))));
	if (looked.error !== null) return failed(declaration, looked.error, artifact);
	const { surface, warnings } = looked.value;
	return {
		...done(declaration, {
			artifact,
			surface
		}),
		warnings
	};
}
function isSameArtifact(now, locked) {
	return now.kind === "npm" && locked?.kind === "npm" && now.purl === locked.purl && now.integrity === locked.integrity;
}
/** Nothing is put in place that would not be started. */
async function startable(source, request, prepare) {
	if (source.kind !== "remote") refuseUnsandboxed(source, request);
	return prepare();
}
async function lookAt({ declaration, request, context }, source, program) {
	if (source.kind === "remote" && request.offline) throw new McpLockError("OFFLINE", "a remote server can only be checked by dialling it", { hint: "run without --offline" });
	if (source.kind !== "remote") refuseUnsandboxed(source, request);
	request.onProgress?.(declaration.name, "probing");
	const launch = toLaunch(declaration, source, program, request, context.world);
	const [{ look }, { defaultLimits }] = await Promise.all([import("./look.js"), import("./limits.js")]);
	return look(launch, {
		limits: request.timeout === null ? defaultLimits : {
			...defaultLimits,
			total: request.timeout,
			handshake: request.timeout
		},
		nodePath: request.nodePath,
		allowLoopback: request.allowLoopback
	}, context.world);
}
/** Starting foreign code is never the silent default. */
function refuseUnsandboxed(source, request) {
	if (request.sandbox === "auto") throw new McpLockError("SANDBOX_UNAVAILABLE", "this version of mcp-lock has no sandbox to start servers in", { hint: "--sandbox none starts them as ordinary programs, in throw-away folders; --depth artifact starts nothing" });
	if (source.kind === "local" && !request.allowLocal) throw new McpLockError("LOCAL_NOT_ALLOWED", "a program of this repository is not started without a sandbox", { hint: "--allow-local permits it; do not use it on a change that nobody has reviewed" });
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
/** A server that nobody looked at. */
function unobserved(declaration) {
	return done(declaration, {
		artifact: null,
		surface: null
	});
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
	const { policyFor } = await import("./policy.js");
	return policyFor(server, policy);
}
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
		durationMs: 0
	};
}
function failed(declaration, error, artifact) {
	return {
		...done(declaration, {
			artifact,
			surface: null
		}),
		error
	};
}

// src/app/lock.ts
const nothing$2 = /* @__PURE__ */ new Map();
/**
* Locks the declared servers as they are now. Writes nothing unless every server either was locked or keeps
* the entry it had; the report tells what has changed and what went wrong.
*/
async function lock(request, world) {
	const { discovery, locked } = await readDeclared(request, world);
	const policy = await readPolicy(request, world);
	const before = locked ?? nothing$2;
	const declarations = discovery.declarations.filter(({ name }) => isMeant(name, request));
	const conflicts = new Set(discovery.conflicts.map(([first]) => first.name));
	const refused = declarations.flatMap((declaration) => refusal(declaration, conflicts));
	const lockable = declarations.filter(({ name }) => !refused.some(({ server }) => server === name));
	const observed = await observe(lockable, {
		locked: before,
		policy
	}, {
		...request,
		depth: "live"
	}, world);
	const errors = [...refused, ...reportProblems(observed, []).errors];
	const after = merge(request.servers.length === 0 ? declaredOnly(before, discovery.declarations) : before, observed);
	const whole = errors.every(({ server }) => server !== null && before.has(server));
	const changed = locked === null || formatLockfile(before) !== formatLockfile(after);
	const written = whole && changed && !request.check;
	if (written) await writeLockfile(request.lockfile, basename(request.lockfile), after, world);
	const { findings, warnings } = await judgeChanges(compareLockfiles(before, after), {
		against: "lockfile",
		servers: after,
		policy,
		today: world.today()
	});
	return {
		...assembleReport({
			command: "lock",
			depth: "live",
			written,
			policy,
			servers: observed.map((one) => reportServer(one, findings, null)),
			findings,
			warnings: reportProblems(observed, warnings).warnings,
			errors
		}),
		outcome: errors.length > 0 ? "incomplete" : request.check && changed ? "fail" : "pass"
	};
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
function declaredOnly(before, declarations) {
	const names = new Set(declarations.map(({ name }) => name));
	return new Map([...before].filter(([name]) => names.has(name)));
}
/** The entries kept, replaced by those that could be observed. One in which nothing changed stays as it is. */
function merge(kept, observed) {
	const merged = new Map(kept);
	for (const { name, observation } of observed) {
		const { declared, artifact, surface } = observation;
		if (artifact === null || surface === null) continue;
		const now = {
			declared,
			artifact,
			surface
		};
		const old = kept.get(name);
		if (old === void 0 || compareServers(name, old, now).length > 0) merged.set(name, now);
	}
	return new Map([...merged].sort(([a], [b]) => a < b ? -1 : 1));
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

// src/app/verify.ts
/**
* Are the declared servers what was agreed, to the depth asked for? Drift is in the report; an exception
* means that nothing could be checked at all, such as no lockfile.
*/
async function verify(request, world) {
	const { discovery, locked } = await readDeclared(request, world);
	if (locked === null) throw new McpLockError("LOCK_MISSING", `there is no ${basename(request.lockfile)}`, { hint: "run `mcp-lock lock`, review what it writes, and commit it" });
	const policy = await readPolicy(request, world);
	const declarations = discovery.declarations.filter(({ name }) => isMeant(name, request));
	const observed = await observe(declarations.filter(({ name }) => locked.has(name)), {
		locked,
		policy
	}, request, world);
	const names = new Set(discovery.declarations.map(({ name }) => name));
	const changes = [
		...declarations.filter(({ name }) => !locked.has(name)).map(({ name, declared }) => serverChange("added", name, {
			declared,
			artifact: null,
			surface: null
		})),
		...[...locked].filter(([name]) => !names.has(name) && isMeant(name, request)).map(([name, server]) => serverChange("removed", name, server)),
		...discovery.conflicts.filter(([first]) => isMeant(first.name, request)).map(conflictChange),
		...observed.flatMap((one) => observedChanges(one, locked))
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
		written: false,
		policy,
		servers: checked.sort(byName).map((one) => reportServer(one, findings, locked.get(one.name) ?? null)),
		findings,
		...reportProblems(observed, warnings)
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
function observedChanges({ name, observation }, locked) {
	const agreed = locked.get(name);
	if (agreed === void 0) return [];
	const changes = compareServers(name, agreed, observation);
	const artifact = observation.artifact ?? agreed.artifact;
	if (changes.some(({ subject }) => subject.path === "/pinned" || subject.path.startsWith("/args/")) || artifact.kind !== "npm" || artifact.pinned !== false) return changes;
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
		try {
			await pipeline(pieces, createWriteStream(path, {
				flags: "wx",
				flush: true
			}));
		} catch (cause) {
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

// src/real-world.ts
/** The real world of this process. */
function realWorld() {
	const { env } = process;
	return {
		env: new Map(Object.keys(env).map((name) => [name, env[name] ?? ""])),
		files: realFiles,
		fetch: (url, init) => fetch(url, init),
		spawn: (command, args, options) => process.getBuiltinModule("node:child_process").spawn(command, args, {
			cwd: options.cwd,
			env: options.env,
			stdio: "pipe",
			detached: process.platform !== "win32",
			windowsHide: true
		}),
		now: () => Number(process.hrtime.bigint()) / 1e6,
		today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	};
}

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

// src/app/locate.ts
const byteLimit = 536870912;
/** Where the servers of a report stand: in the lockfile, else in a client's file. A file that cannot be read has no lines. */
async function locateServers(report, { root, lockfile }, world) {
	const prefix = await pathInRepository(root, world);
	const nameOf = (path) => prefix + relative(root, path).split(sep).join("/");
	const declared = [...new Set(report.servers.flatMap((server) => server.in))].map((file) => resolve(root, file));
	const servers = /* @__PURE__ */ new Map();
	for (const path of [lockfile, ...declared]) for (const [server, line] of await linesOf(path, world)) if (!servers.has(server)) servers.set(server, {
		file: nameOf(path),
		line
	});
	return {
		servers,
		lockfile: {
			file: nameOf(lockfile),
			line: 1
		}
	};
}
/** The folder's own path in its git repository, ending in a slash; empty at the root and outside of any. */
async function pathInRepository(root, world) {
	const { code, output } = await runGit(["rev-parse", "--show-prefix"], root, world);
	return code === 0 ? output.toString("utf8").replace(/\n$/, "") : "";
}
const containers = /* @__PURE__ */ new Set(["servers", ...clients.map((client) => client.root)]);
async function linesOf(path, world) {
	try {
		const text = new TextDecoder().decode(await world.files.read(path, byteLimit));
		const { value, locate } = parseJsonc(text, path);
		return [...containers].flatMap((container) => {
			const servers = isJsonObject(value) ? value[container] : void 0;
			if (servers === void 0 || !isJsonObject(servers)) return [];
			return Object.keys(servers).map((name) => [name, locate([container, name]).line]);
		});
	} catch {
		return [];
	}
}

// src/report/json.ts
/**
* JSON for other programs: sorted keys, and every hidden or control character as an escape. `##[`, which a CI
* runner takes for a command anywhere in a line, can stand in strings only, and is escaped there.
*/
function formatJson(value) {
	return `${prettyJson(value).replaceAll("##[", "#\\u0023[")}\n`;
}

// src/report/count.ts
/** How many findings there are of each severity, the worst first: `1 critical, 2 medium`. */
function countSeverities(findings) {
	return [...Map.groupBy(findings, (finding) => finding.severity)].map(([severity, all]) => `${all.length} ${severity}`).join(", ");
}

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
		summary$1(report, options.elapsed),
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
function summary$1(report, elapsed) {
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

// package.json
var version$1 = "0.1.0";

// src/cli/version.ts
/** The version of mcp-lock. */
const version = version$1;

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
			const places = await locateServers(report, {
				root,
				lockfile
			}, world);
			const { formatSarif } = await import("./sarif.js");
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
	await print$1(await formatReport(report, world.now() - started, invocation, output, world), invocation, output, world);
	for (const { server, message } of report.warnings) output.err(`warning: ${server === null ? "" : `${visible(server)}: `}${visible(message)}\n`);
	printErrors(report.errors, output);
	return {
		pass: 0,
		fail: 1,
		incomplete: 2
	}[report.outcome];
}
/** Prints data to standard output, or writes it where the command line says. */
async function print$1(text, invocation, output, world) {
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
	return command === null ? `${overview$1}\n${commonOptions}` : `${commandHelp[command]}\n${commonOptions}`;
}
const overview$1 = `mcp-lock records what your MCP servers are, and says when they are something else.

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
const commandHelp = {
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
`
};
const commonOptions = `  -C, --cwd DIR           the repository (default: this folder)
  --lockfile FILE         default mcp-lock.json
  --policy FILE           default mcp-lock.policy.json, if there is one
  --config FILE           only this client file; may be given again
  --format FORMAT         text (default), json, markdown, sarif or html
  --output FILE           write the report there instead of standard output
  --no-color --quiet --verbose --version --help
`;

// src/cli/to-request.ts
/** What a command line asks of a use case. */
function toRequest(invocation, progress) {
	return {
		root: invocation.cwd,
		lockfile: invocation.lockfile,
		policy: invocation.policy,
		configFiles: invocation.config,
		servers: invocation.positionals,
		depth: invocation.depth,
		offline: invocation.offline,
		sandbox: invocation.sandbox,
		allowLocal: invocation.allowLocal,
		allowLoopback: invocation.allowLoopback,
		withEnv: invocation.withEnv,
		timeout: invocation.timeout,
		jobs: invocation.jobs,
		nodePath: process.execPath,
		...progress !== null && { onProgress: progress.step }
	};
}

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

// src/app/request.ts
const sandboxes = ["auto", "none"];

// src/model/depth.ts
const depths = [
	"declared",
	"artifact",
	"live"
];

// src/cli/options.ts
const formats = [
	"text",
	"json",
	"markdown",
	"sarif",
	"html"
];
const commands = [
	"lock",
	"verify",
	"diff",
	"show",
	"policy"
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
	jobs: { type: "string" },
	"with-env": { type: "boolean" },
	"allow-local": { type: "boolean" },
	"allow-loopback": { type: "boolean" },
	check: { type: "boolean" },
	declared: { type: "boolean" },
	"no-color": { type: "boolean" },
	quiet: { type: "boolean" },
	verbose: { type: "boolean" },
	version: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	}
};
/** Options that only some commands have. */
const only = /* @__PURE__ */ new Map([
	["policy", [
		"lock",
		"verify",
		"diff",
		"policy"
	]],
	["depth", ["verify"]],
	["check", ["lock"]],
	["declared", ["show"]],
	["offline", ["lock", "verify"]],
	["sandbox", ["lock", "verify"]],
	["timeout", ["lock", "verify"]],
	["jobs", ["lock", "verify"]],
	["with-env", ["lock", "verify"]],
	["allow-local", ["lock", "verify"]],
	["allow-loopback", ["lock", "verify"]]
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
		jobs: values.jobs === void 0 ? null : Math.ceil(positive("--jobs", values.jobs)),
		withEnv: values["with-env"] ?? false,
		allowLocal: values["allow-local"] ?? false,
		allowLoopback: values["allow-loopback"] ?? false,
		check: values.check ?? false,
		declared: values.declared ?? false,
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
function nearest(word, known) {
	const best = closest(word, [...known]);
	return distance(word, best) <= Math.max(2, word.length / 3) ? `did you mean ${best}?` : null;
}
function usage(message, hint) {
	return new McpLockError("USAGE", message, { hint: hint ?? "mcp-lock --help lists the commands and options" });
}

// src/report/policy.ts
/** What a valid policy makes different, for reading; `today` is a day in UTC as YYYY-MM-DD. */
function formatPolicy(policy, file, today) {
	const ended = policy.exceptions.filter(({ expires }) => expires < today).length;
	const ignored = Object.entries(policy.servers).filter(([, server]) => server.unsafeIgnore === true);
	const told = [
		[policy.enforcement === "observe", "observe: findings fail nothing"],
		[policy.require.pinned, "every declaration must name an exact version"],
		...Object.entries(policy.rules).map(([id, action]) => [true, `stricter: ${id} ${action}`]),
		...Object.entries(policy.unsafeRules).map(([id, action]) => [true, `unsafe: ${id} ${action}`]),
		...ignored.map(([server]) => [true, `unsafe: ${visible(server)} is ignored`]),
		...policy.exceptions.map(({ finding, reason, expires }) => [true, `exception until ${expires}: ${finding.slice(0, 19)}… ${visible(reason)}`]),
		[ended > 0, `${ended} of ${policy.exceptions.length} exceptions have ended and count no more`]
	].flatMap(([applies, line]) => applies ? [`  ${line}`] : []);
	return `${visible(file)} is valid\n${(told.length === 0 ? ["  every rule counts as docs/rules.md says"] : told).join("\n")}\n`;
}

// src/cli/policy.ts
async function runPolicy(invocation, output, world) {
	const [word, extra] = invocation.positionals;
	if (word !== "check" || extra !== void 0) throw new McpLockError("USAGE", "policy takes one word: check", { hint: "mcp-lock policy check" });
	refuseReportFormat(invocation);
	const file = invocation.policy ?? "mcp-lock.policy.json";
	const policy = await readPolicy({
		root: invocation.cwd,
		policy: invocation.policy
	}, world);
	if (policy === null) throw new McpLockError("POLICY_MISSING", `there is no ${policyName}`, { hint: "none is needed: without a policy every rule counts as docs/rules.md says" });
	const text = invocation.format === "json" ? formatJson(policy) : formatPolicy(policy, basename(file), world.today());
	await print$1(text, invocation, output, world);
	return 0;
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

// src/report/show.ts
/** What is locked, for reading: each server with where it comes from and the words that a model reads. */
function formatLocked(lockfile) {
	return [...lockfile].map(([name, server]) => lockedLines(name, server).join("\n")).join("\n\n").concat("\n");
}
function lockedLines(name, { declared, artifact, surface }) {
	const definitions = [...surface.tools].map(([tool, { definition }]) => `  tool ${visible(tool)}\n${indent(words$1(definition["description"]))}`);
	return [
		visible(name),
		`  declared in ${declared.in.map(visible).join(", ")}: ${visible(reach(declared))}`,
		`  artifact ${visible("purl" in artifact ? artifact.purl : artifact.kind === "local" ? artifact.entry : artifact.origin + artifact.path)}`,
		...surface.instructions === null ? [] : [`  instructions\n${indent(surface.instructions.text)}`],
		...definitions,
		...[...surface.prompts.keys()].map((prompt) => `  prompt ${visible(prompt)}`),
		...[...surface.resourceTemplates.keys()].map((template) => `  resource template ${visible(template)}`)
	];
}
function words$1(description) {
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
		case "npm": return `${visible(source.purl)}${source.pinned ? "" : ` (floating${source.spec === null ? "" : `: ${visible(source.spec)}`})`}`;
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
	const npm = source.kind === "npm" ? source : null;
	return {
		kind: source.kind,
		purl: npm?.purl ?? null,
		version: npm?.version ?? null,
		spec: npm?.spec ?? null,
		pinned: npm?.pinned ?? false,
		bin: npm?.bin ?? null,
		args: "args" in source ? [...source.args] : [],
		wrappers: [],
		reason: source.kind === "unresolved" ? source.reason : null
	};
}

// src/cli/show.ts
async function runShow(invocation, output, world) {
	refuseReportFormat(invocation);
	await print$1(await text(invocation, world), invocation, output, world);
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
			case "policy": return await runPolicy(invocation, output, world);
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
		width: Math.min(process.stdout.columns ?? 80, 120)
	}, realWorld());
	process.exit(code);
}
/** Whoever closes the pipe early has not seen the verdict: that is no pass. */
function leave() {
	process.exit(2);
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

// src/model/policy.ts
const Actions = record(string(), _enum(actions));
const Exception = strictObject({
	finding: string().regex(/^sha256:[0-9a-f]{64}$/).describe("The digest of the finding, as the report prints it: it names this change and no other."),
	reason: string().min(1).describe("Why this change may pass. Every report repeats it."),
	expires: date().describe("The last day on which it counts, as YYYY-MM-DD in UTC.")
});
const ServerPolicy = strictObject({
	timeout: number().positive().max(86400).describe("Seconds that this server may take.").exactOptional(),
	unsafeIgnore: boolean().describe("Neither start nor judge this server. Its findings are shown and pass.").exactOptional()
});
/** How a repository wants changes to be judged. What it does not say is as strict as the rules are. */
const Policy = strictObject({
	$schema: string().exactOptional(),
	enforcement: _enum(["enforce", "observe"]).describe("observe: everything is reported as it would be judged, and nothing fails.").default("enforce"),
	rules: Actions.describe("Actions that are stricter than a rule's own, by the id of the rule.").default({}),
	unsafeRules: Actions.describe("Actions that may be weaker than a rule's own, by the id of the rule: they hold for every case of it.").default({}),
	exceptions: array(Exception).describe("Changes that may pass, each for a time.").default([]),
	require: strictObject({ pinned: boolean().describe("Refuse every server whose declaration names no exact version.").default(false) }).default({ pinned: false }),
	servers: record(string(), ServerPolicy).describe("By the name of the server.").default({})
});

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

// src/report/group.ts
/** Findings by server and rule, in the order of the findings: the worst first. */
function groupFindings(findings) {
	const byServer = Map.groupBy(findings, (finding) => finding.server);
	return new Map([...byServer].map(([server, own]) => [server, groupByRule(own)]));
}
function groupByRule(findings) {
	return [...Map.groupBy(findings, ({ rule, severity, action, exception }) => JSON.stringify([
		rule,
		severity,
		action,
		exception
	])).values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { rule, severity, action, help, exception = null } = first;
		const { cause = "", advice = "" } = rules.get(rule) ?? {};
		return [{
			rule,
			severity,
			action,
			help,
			exception,
			cause,
			advice,
			findings: group
		}];
	});
}

// src/report/segments.ts
/**
* A text in lines and sentences: joined again they are the text. Takes time linear in the length of the text,
* whatever it consists of.
*/
function segmentsOf(text) {
	return text.split(/(?<=\n)|(?=\S)(?<=[.!?。！？]["'`)\]]?\s+)/).filter((segment) => segment !== "");
}
/** A text in which white space can be told apart. */
function spacesShown(text) {
	return visible(text.replaceAll("	", "⇥")).replaceAll(" ⏎ ", "⏎").replaceAll(" ", "·");
}
/** Longer texts are shown from a little before the first difference to a little after the last. */
const longest = 400;
const margin = 60;
/** The parts of two long texts in which they differ; short texts stay as they are. */
function shorten$1(old, now) {
	if (Math.max(old.length, now.length) <= longest) return [old, now];
	const shorter = Math.min(old.length, now.length);
	let start = 0;
	while (start < shorter && old[start] === now[start]) start++;
	let end = 0;
	while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
	const middle = (text) => {
		const from = Math.max(0, start - margin);
		const to = Math.min(text.length, text.length - end + margin);
		return `${from === 0 ? "" : "…"}${sliceWhole(text, from, to)}${to === text.length ? "" : "…"}`;
	};
	return [middle(old), middle(now)];
}
/** Longer texts are not compared as a whole: nobody reads them as a whole either. */
const longestText = 5e4;
const longestPart = 2e4;
/** Where two texts begin to differ, when they are too long to be compared as a whole; and how much is left out. */
function boundTexts(old, now) {
	if (Math.max(old.length, now.length) <= longestText) return {
		old,
		now,
		left: 0
	};
	const shorter = Math.min(old.length, now.length);
	let start = 0;
	while (start < shorter && old[start] === now[start]) start++;
	const part = (text) => sliceWhole(text, Math.max(0, start - margin), start + longestPart);
	return {
		old: part(old),
		now: part(now),
		left: Math.max(0, Math.max(old.length, now.length) - start - longestPart)
	};
}
/** A part of a text that cuts no surrogate pair. */
function sliceWhole(text, from, to) {
	return text.slice(isPairAt(text, from) ? from - 1 : from, isPairAt(text, to) ? to + 1 : to);
}
function isPairAt(text, at) {
	return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) && at > 0;
}

// src/report/html-markup.ts
const source = Symbol("markup");
/** A template of HTML. Strings put into it become text, for a place between tags or in a quoted attribute. */
function markup(strings, ...contents) {
	const parts = strings.map((string, at) => `${string}${toHtml(contents[at] ?? "")}`);
	return { [source]: parts.join("") };
}
/** Takes HTML as it is: our own constants, and what has been escaped piece by piece. */
function trusted(text) {
	return { [source]: text };
}
/** The HTML that a part of the page consists of. */
function render(part) {
	return part[source];
}
const nothing$1 = trusted("");
function toHtml(content) {
	if (typeof content === "string") return html(content);
	if (typeof content === "number") return String(content);
	return source in content ? content[source] : content.map(render).join("");
}
/** Longer ones are not read; the JSON report has them whole. */
const longestName = 200;
const longestMessage = 1e3;
/** A name from outside. It is set apart from what is beside it, which the direction of its letters must not move. */
function name(text) {
	return markup`<bdi>${shorten(text, longestName)}</bdi>`;
}
/** A sentence from outside. */
function message$1(text) {
	return markup`<bdi>${shorten(text, longestMessage)}</bdi>`;
}
/** Quotes outside text inside a sentence. */
function quote(text) {
	return render(markup`<code>${shorten(text, longestName)}</code>`);
}
function shorten(text, longest) {
	if (text.length <= longest) return text;
	return `${sliceWhole(text, 0, longest)}… (${text.length - longest} more characters)`;
}
/** A sentence in which backticks are around what can be typed. */
function advice(text) {
	return markup`<bdi>${trusted(html(shorten(text, longestMessage)).replace(/`([^`]+)`/g, "<code>$1</code>"))}</bdi>`;
}
/** A number and what it counts: `1 finding`, `2 findings`. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/report/html-marks.ts
const exclamation = "M7.1 4h1.8v5.2H7.1zM7.1 10.6h1.8v1.8H7.1z";
const shapes = {
	ok: "<circle cx=\"8\" cy=\"8\" r=\"6.9\"/><path d=\"M4.8 8.4l2.2 2.2 4.3-4.9\"/>",
	changed: `<path class="solid" d="M8 .2 15.8 8 8 15.8 .2 8z${exclamation}"/>`,
	unavailable: "<circle cx=\"8\" cy=\"8\" r=\"6.9\"/><path d=\"M5 8h6\"/>",
	unchecked: "<circle cx=\"8\" cy=\"8\" r=\"6.9\" stroke-dasharray=\"2.4 1.94\"/>",
	critical: `<path class="solid" d="M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9z${exclamation}"/>`,
	high: "<path class=\"solid\" d=\"M8 .6 16 15H0zM7.1 5.4h1.8v4.6H7.1zM7.1 11.2h1.8V13H7.1z\"/>",
	medium: "<path class=\"solid\" d=\"M1.5 1.5h13v13h-13zM4.5 7.1h7v1.8h-7z\"/>",
	info: "<circle cx=\"8\" cy=\"8\" r=\"6.9\"/><path d=\"M8 7.2v4.4M8 4.4v.1\"/>"
};
/** The shapes, once for the page. */
const markShapes = trusted(`<svg class="shapes" aria-hidden="true">${Object.entries(shapes).map(([name, shape]) => `<symbol id="mark-${name}" viewBox="0 0 16 16">${shape}</symbol>`).join("")}</svg>`);
/** One shape. The word that it stands for is beside it. */
function mark(name) {
	return markup`<svg class="mark" aria-hidden="true"><use href="#mark-${name}"/></svg>`;
}

// src/report/html-filter.ts
/**
* Check boxes that show and hide findings by severity. The style sheet does it, so that nothing has to run; a
* reload always begins with everything shown.
*/
function severityFilter(findings) {
	if (findings.length === 0) return nothing$1;
	const boxes = severities.map((severity) => severityBox(severity, findings.filter((finding) => finding.severity === severity).length));
	return markup`<fieldset class="filter">
<legend>Show findings by severity</legend>
${boxes}
<button type="button" id="unfold" hidden>Unfold all</button>
</fieldset>
<p class="filtered">The filter hides some of the findings.</p>
<p class="unseen" id="shown" role="status"></p>`;
}
function severityBox(severity, count) {
	if (count === 0) return nothing$1;
	return markup`<label class="${severity}"><input type="checkbox" id="show-${severity}" checked autocomplete="off"> ${mark(severity)} ${severity} <span class="meta">${count}</span></label>`;
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();
function diffWordsWithSpace(oldStr, newStr, options) {
	return wordsWithSpaceDiff.diff(oldStr, newStr, options);
}

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}

// src/report/text-diff.ts
/** More edits than this between two texts make them different texts: the work grows with their number. */
const mostEdits = 300;
const mostWordEdits = 120;
/** Unchanged lines that are shown beside a changed one. */
const context = 1;
/**
* What differs between two texts, sentence by sentence with the differing words marked. An absent text gives
* the other one whole. Takes time linear in the length of the texts.
*/
function diffText(before, after) {
	const { old, now, left } = boundTexts(before ?? "", after ?? "");
	const lines = diffBounded(segmentsOf(old), segmentsOf(now));
	return left === 0 ? lines : [...lines, note(`${left} characters in the JSON report only`)];
}
function note(text) {
	return {
		sign: "…",
		spans: [{
			text,
			changed: false
		}]
	};
}
function diffBounded(old, now) {
	const byWords = diffSegments(old, now, sameWords);
	const changes = byWords.some(isChange) ? byWords : diffSegments(old, now, Object.is);
	return changes.flatMap((change, at) => {
		const { added, removed, value } = change;
		const next = changes[at + 1] ?? nothing;
		if (removed && next.added) return exchanged(value, next.value);
		if (added && (changes[at - 1] ?? nothing).removed) return [];
		if (!added && !removed) return unchanged(value, at === 0, at === changes.length - 1);
		return value.map((segment) => whole(added ? "+" : "-", segment, value.every(isBlank)));
	});
}
function diffSegments(old, now, same) {
	const options = {
		maxEditLength: mostEdits,
		comparator: same
	};
	return diffArrays([...old], [...now], options) ?? replaced(old, now, same);
}
function sameWords(one, other) {
	return one.trim() === other.trim();
}
function isChange({ added, removed }) {
	return added || removed;
}
const nothing = {
	added: false,
	removed: false,
	value: []
};
function isBlank(segment) {
	return segment.trim() === "";
}
/** Everything between what two texts have in common at their ends. */
function replaced(old, now, same) {
	const shorter = Math.min(old.length, now.length);
	let start = 0;
	while (start < shorter && same(old[start] ?? "", now[start] ?? "")) start++;
	let end = 0;
	while (end < shorter - start && same(old.at(-1 - end) ?? "", now.at(-1 - end) ?? "")) end++;
	return [
		{
			added: false,
			removed: false,
			value: old.slice(0, start)
		},
		{
			added: false,
			removed: true,
			value: old.slice(start, old.length - end)
		},
		{
			added: true,
			removed: false,
			value: now.slice(start, now.length - end)
		},
		{
			added: false,
			removed: false,
			value: old.slice(old.length - end)
		}
	].filter(({ value }) => value.length > 0);
}
function whole(sign, segment, showSpaces = false) {
	return {
		sign,
		spans: [{
			text: showSpaces ? spacesShown(segment) : visible(segment.trim()),
			changed: false
		}]
	};
}
/** Sentences that stand in each other's place, the words that differ marked. */
function exchanged(old, now) {
	return [
		...old.slice(0, now.length).map((segment, at) => pair(segment, now[at] ?? "")).flat(),
		...old.slice(now.length).map((segment) => whole("-", segment)),
		...now.slice(old.length).map((segment) => whole("+", segment))
	];
}
function pair(old, now) {
	const show = squeezed(old) === squeezed(now) ? spacesShown : (one) => visible(one.trim());
	const [left, right] = shorten$1(show(old), show(now));
	const words = diffWordsWithSpace(left, right, { maxEditLength: mostWordEdits }) ?? [];
	if (words.filter(({ added, removed }) => !added && !removed).reduce((sum, { value }) => sum + value.length, 0) * 3 < Math.max(left.length, right.length)) return [{
		sign: "-",
		spans: [{
			text: left,
			changed: false
		}]
	}, {
		sign: "+",
		spans: [{
			text: right,
			changed: false
		}]
	}];
	return [{
		sign: "-",
		spans: words.filter(({ added }) => !added).map(({ value, removed }) => ({
			text: value,
			changed: removed
		}))
	}, {
		sign: "+",
		spans: words.filter(({ removed }) => !removed).map(({ value, added }) => ({
			text: value,
			changed: added
		}))
	}];
}
function squeezed(text) {
	return text.trim().replace(/\s+/g, " ");
}
/** As much of the unchanged text as shows where a change stands. */
function unchanged(segments, isFirst, isLast) {
	const lines = segments.filter((segment) => !isBlank(segment)).map((segment) => whole(" ", segment));
	const head = isFirst ? 0 : context;
	const tail = isLast ? 0 : context;
	const hidden = lines.length - head - tail;
	if (hidden <= 1) return lines;
	const gap = note(`${hidden} sentences as before`);
	return [
		...lines.slice(0, head),
		gap,
		...tail === 0 ? [] : lines.slice(-tail)
	];
}

// src/report/value.ts
/** A value of more characters than this does not fit into a sentence. */
const longestInline = 60;
/** Whether a value can stand in a sentence; what is absent can. */
function isInline(value) {
	return value === void 0 || oneLine(value).length <= longestInline;
}
/** A value on one line: a string as it is, anything else as JSON. Not escaped. */
function oneLine(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
/**
* The place in a definition that a JSON Pointer (RFC 6901) leads to, for people: `parameter path › description`.
* Not escaped.
*/
function placeOf(pointer) {
	const names = pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
	const [schema = "", ...rest] = names;
	const kind = schemas.get(schema);
	if (kind === void 0 || rest[0] !== "properties" || rest.length < 2) return names.join(" › ");
	return `${kind} ${withoutKeyword(rest).join(" › ")}`;
}
const schemas = /* @__PURE__ */ new Map([["inputSchema", "parameter"], ["outputSchema", "result"]]);
/** A path of property names: the keyword between them says nothing. */
function withoutKeyword(path) {
	const [keyword, name = "", ...rest] = path;
	if (keyword !== "properties") return [...path];
	return path.length === 1 ? [...path] : [name, ...withoutKeyword(rest)];
}

// src/report/changed-text.ts
const read = /* @__PURE__ */ new Set([
	"instructions",
	"tool",
	"prompt",
	"resource-template"
]);
/**
* The lines that show what a finding is about, of at most `budget` characters; none where its sentence says it
* all, and none for what is gone as a whole.
*/
function changedLines(finding, budget) {
	const { subject, before, after } = finding;
	if (isWhole(finding)) return after === void 0 ? [] : limit(wholeLines(subject.kind, after), budget);
	if (!(read.has(subject.kind) && [before, after].some((value) => typeof value === "string")) && isInline(before) && isInline(after)) return [];
	return limit(diffText(asText(before), asText(after)), budget);
}
/** Whether a finding is about something as a whole that has come or gone. */
function isWhole({ subject, before, after }) {
	return subject.path === "" && (before === void 0 || after === void 0) && isJsonObject(after ?? before ?? null);
}
/** Of a definition every text that a model reads; of a server what it is, since `show` prints its texts. */
function wholeLines(kind, value) {
	return (kind === "server" ? serverFacts(value) : definitionTexts(value)).map((text) => ({
		sign: "+",
		spans: [{
			text: visible(text),
			changed: false
		}]
	}));
}
function definitionTexts(definition) {
	return wordsOf(definition).map(({ path, after }) => {
		const place = placeOf(path).replace(/(?: › )?description$/, "");
		return place === "" ? after : `${place}: ${after}`;
	});
}
function serverFacts(server) {
	const [declared, artifact, surface] = [
		"declared",
		"artifact",
		"surface"
	].map((part) => member(server, part));
	return [
		["command", [member(declared, "command"), member(declared, "args")].flat().filter((word) => typeof word === "string").join(" ")],
		["url", member(declared, "url")],
		["artifact", member(artifact, "purl") ?? member(artifact, "entry")],
		["tools", Object.keys(asObject(member(surface, "tools"))).join(", ")]
	].flatMap(([name, value]) => typeof name === "string" && typeof value === "string" && value !== "" ? [`${name}: ${value}`] : []);
}
function member(value, key) {
	return asObject(value)[key];
}
function asObject(value) {
	return value !== void 0 && isJsonObject(value) ? value : {};
}
function asText(value) {
	return value === void 0 || typeof value === "string" ? value : prettyJson(value);
}
/** A line takes room even where little stands in it. */
const lineCost = 10;
/** As many lines as have room: added ones first, because an attacker would drown them in others. */
function limit(lines, budget) {
	let left = budget;
	const shown = /* @__PURE__ */ new Map();
	for (const sign of [
		"+",
		"-",
		" ",
		"…"
	]) for (const line of lines) {
		if (line.sign !== sign) continue;
		const length = lengthOf(line) + lineCost;
		if (length <= left) shown.set(line, line);
		else if (sign === "+" && left > shortestCut) shown.set(line, cut$1(line, left - lineCost));
		left = Math.max(0, left - length);
	}
	const missing = lines.filter((line) => !shown.has(line));
	const kept = lines.flatMap((line) => shown.get(line) ?? []);
	return missing.length === 0 ? kept : [...kept, {
		sign: "…",
		spans: [{
			text: whatIsMissing(missing),
			changed: false
		}]
	}];
}
/** A line of fewer characters than this says nothing. */
const shortestCut = 60;
function lengthOf({ spans }) {
	return spans.reduce((sum, { text }) => sum + text.length, 0);
}
function cut$1({ sign, spans }, room) {
	const text = spans.map((span) => span.text).join("");
	const rest = text.length - room;
	return {
		sign,
		spans: [{
			text: `${sliceWhole(text, 0, room)}… (${rest} more characters)`,
			changed: false
		}]
	};
}
function whatIsMissing(lines) {
	const count = (sign) => lines.filter((line) => line.sign === sign).length;
	return `not shown: ${[
		[count("+"), "added"],
		[count("-"), "removed"],
		[count(" ") + count("…"), "unchanged"]
	].flatMap(([number, what]) => number === 0 ? [] : [`${number} ${what}`]).join(", ")} (the JSON report holds all)`;
}

// src/report/html-fold.ts
/** A list that stays readable: what is beyond its first items opens on demand. */
function folded(items, { most, first, summary }, list) {
	if (items.length <= most) return list(items);
	const rest = items.slice(first);
	return markup`${list(items.slice(0, first))}
<details><summary>${summary(rest)}</summary>${list(rest)}</details>`;
}

// src/report/html-diff.ts
/** Nobody shall overlook new words because many others stand before them. */
const folding$1 = {
	most: 40,
	first: 24,
	summary: (rest) => {
		const added = rest.filter(({ sign }) => sign === "+").length;
		return `${counted(rest.length, "more line")}${added === 0 ? "" : `, ${added} of them added`}`;
	}
};
/** A text before and after, line by line with the words that differ marked; nothing where there are no lines. */
function diffBlock(diff) {
	if (diff.length === 0) return nothing$1;
	return folded(diff, folding$1, (lines) => markup`<div class="text">${lines.map(diffLine$1)}</div>`);
}
function diffLine$1({ sign, spans }) {
	const words = spans.map(({ text, changed }) => {
		const shown = trusted(entities(text));
		return changed ? markup`<mark>${shown}</mark>` : shown;
	});
	switch (sign) {
		case "-": return markup`<del><span class="unseen">removed: </span>${words}</del>`;
		case "+": return markup`<ins><span class="unseen">added: </span>${words}</ins>`;
		case " ": return markup`<p>${words}</p>`;
		case "…": return markup`<p class="gap">… ${words}</p>`;
	}
}

// src/report/server-wording.ts
/** What a finding about a whole server says, by its rule. */
function serverWords(rule) {
	return words.get(rule) ?? "the server has changed";
}
const words = /* @__PURE__ */ new Map([
	["server-added", "the server was added"],
	["server-removed", "the server was removed"],
	["server-not-locked", "declared, but not in the lockfile"],
	["lock-entry-stale", "in the lockfile, but not declared any more"],
	["conflicting-declarations", "clients declare different servers under this name"],
	["shell-in-launch", "its command hands text to a shell or downloader"],
	["loader-env", "its environment makes programs load other code"],
	["auto-approve-widened", "it may act without asking"],
	["floating-version", "its declaration names no exact version"],
	["container-privilege-added", "its container may do more than a container should"],
	["look-alike-name", "its name looks like that of another package"]
]);

// src/report/html-findings.ts
/** Characters of text before and after that a finding may fill: the rest is in the JSON report. */
const budget$1 = 2e4;
const folding = {
	most: 20,
	first: 10,
	summary: (rest) => counted(rest.length, "more finding")
};
const actionWords = {
	deny: "refused",
	approve: "needs approval",
	warn: "shown only",
	off: "switched off"
};
/** What was found in each server, rule by rule. */
function serverSections(groups, anchors) {
	return markup`${[...groups].map(([server, own]) => serverSection$1(server, own, anchors.get(server) ?? ""))}`;
}
function serverSection$1(server, groups, anchor) {
	const shown = /* @__PURE__ */ new Map();
	const counts = countSeverities(groups.flatMap(({ findings }) => findings));
	return markup`<section class="server" id="${anchor}" aria-labelledby="${anchor}-name">
<h3 id="${anchor}-name">${name(server)}</h3>
<p class="meta">${counts}</p>
${groups.map((group, at) => groupPart(group, `${anchor}-${at + 1}`, shown))}
</section>`;
}
function groupPart(group, id, shown) {
	const { severity, action, cause, exception, findings } = group;
	const count = findings.length === 1 ? nothing$1 : markup`<span class="meta">${counted(findings.length, "finding")}</span>`;
	const items = findings.map((finding, at) => findingItem(finding, `${id}-${at + 1}`, shown));
	return markup`<div class="group ${severity}">
<h4><span class="severity">${mark(severity)} ${severity}</span> ${ruleName(group)}</h4>
<p class="action ${action}">${actionWords[action]}</p>
${count}
${cause === "" ? nothing$1 : markup`<p class="advice"><span class="cause">${cause}</span> ${advice(group.advice)}</p>`}
${exception === null ? nothing$1 : markup`<p class="exception">Let pass by the policy: ${message$1(exception)}</p>`}
${folded(items, folding, (part) => markup`<ul class="findings" role="list">${part}</ul>`)}
</div>`;
}
/** Linked only where it leads to a page: no other address acts when it is followed. */
function ruleName({ rule, help }) {
	const shown = name(rule);
	return /^https:\/\//.test(help) ? markup`<a href="${help}" rel="noreferrer">${shown}</a>` : shown;
}
function findingItem(finding, id, shown) {
	return markup`<li class="finding" id="${id}">
<p>${trusted(describe(finding, quote))}</p>
${textPart(finding, id, shown)}
${signalList(finding.signals ?? [])}
</li>`;
}
/** A text that several rules judge is shown once; the others point there. */
function textPart(finding, id, shown) {
	const place = `${finding.digest} ${finding.subject.path}`;
	const earlier = shown.get(place);
	if (earlier !== void 0) return markup`<p class="meta">Its text is shown <a href="#${earlier.id}">under ${name(earlier.rule)}</a>.</p>`;
	const lines = changedLines(finding, budget$1);
	if (lines.length > 0) shown.set(place, {
		id,
		rule: finding.rule
	});
	return diffBlock(lines);
}
function signalList(signals) {
	if (signals.length === 0) return nothing$1;
	return markup`<p class="noticed">Noticed:</p><ul class="signals">${signals.map(signalItem)}</ul>`;
}
function signalItem(signal) {
	const meaning = meaningOfSignal(signal);
	const word = trusted(quote(signal));
	return meaning === null ? markup`<li>${word}</li>` : markup`<li>${meaning} ${word}</li>`;
}

// src/report/html-header.ts
const outcomeWords = {
	pass: "Passes",
	fail: "Fails",
	incomplete: "Could not check everything"
};
const outcomeMarks = {
	pass: "ok",
	fail: "critical",
	incomplete: "unchecked"
};
const depthWords = {
	declared: "declared: the configuration against the lockfile",
	artifact: "artifact: the configuration and the registries",
	live: "live: the configuration, the registries and the running servers"
};
/** What the page is called: the outcome first, since tabs are narrow. */
function titleOf(report) {
	return `${outcomeWords[report.outcome]} – mcp-lock ${report.command}`;
}
/** The outcome in words, what it is about and what was found. */
function header(report) {
	const { command, outcome, depth, changeDigest, findings } = report;
	const sentence = summary(report);
	return markup`<header class="top ${outcome}">
<p class="command">mcp-lock ${command}</p>
<h1>${mark(outcomeMarks[outcome])} ${outcomeWords[outcome]}</h1>
${sentence === "" ? nothing$1 : markup`<p class="summary">${sentence}</p>`}
<dl class="facts">
${fact("Findings", findings.length === 0 ? "none" : countSeverities(findings))}
${depth === null ? nothing$1 : fact("Depth", depthWords[depth])}
${changeDigest === null ? nothing$1 : fact("Change digest", trusted(quote(changeDigest)))}
</dl>
</header>`;
}
function fact(term, value) {
	return markup`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}
function summary({ command, servers, written }) {
	const total = counted(servers.length, "server");
	const locked = servers.filter(({ status }) => status !== "unchecked").length;
	const asLocked = servers.filter(({ status }) => status === "as-locked").length;
	switch (command) {
		case "diff": return "";
		case "lock": return `${locked} of ${total} locked, ${written ? "lockfile written" : "lockfile unchanged"}.`;
		case "verify": return `${asLocked} of ${total} as locked.`;
	}
}
/** What could not be done, and what to know besides; nothing where there is neither. */
function problems$1({ errors, warnings }) {
	if (errors.length + warnings.length === 0) return nothing$1;
	const warned = errors.length === 0 ? "Warnings" : "Errors and warnings";
	const title = warnings.length === 0 ? "Errors" : warned;
	return markup`<section class="problems" aria-labelledby="problems">
<h2 id="problems">${title}</h2>
<ul>${errors.map((one) => problem(one.code, one.server, one.message, one.hint))}
${warnings.map((one) => problem("warning", one.server, one.message, null))}</ul>
</section>`;
}
function problem(word, server, text, hint) {
	const place = server === null ? nothing$1 : markup`${name(server)}: `;
	const help = hint === null ? nothing$1 : markup`<p class="hint">Hint: ${advice(hint)}</p>`;
	return markup`<li><p><b>${word}</b> ${place}${message$1(text)}</p>${help}</li>`;
}

// src/report/html-script.ts
/** Comfort for those who let scripts run: the page says and shows the same without it. */
const script = `"use strict";
const all = (selector) => [...document.querySelectorAll(selector)];
const folds = all("details");
const button = document.getElementById("unfold");
if (button && folds.length > 0) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const open = folds.some((fold) => !fold.open);
    for (const fold of folds) fold.open = open;
    button.textContent = open ? "Fold again" : "Unfold all";
  });
}
let closed = [];
addEventListener("beforeprint", () => {
  closed = folds.filter((fold) => !fold.open);
  for (const fold of closed) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of closed) fold.open = false;
});
const boxes = all(".filter input");
const count = (severity) => all(".group." + severity + " .finding").length;
for (const box of boxes) {
  box.addEventListener("change", () => {
    const shown = boxes.filter((one) => one.checked).map((one) => count(one.id.replace("show-", "")));
    const sum = shown.reduce((one, other) => one + other, 0);
    document.getElementById("shown").textContent = sum + " of " + all(".finding").length + " findings shown";
  });
}
`;

// src/report/html-servers.ts
/** What is checked of a server, in the order in which one thing leads to the next. */
const chain = [
	"declaration",
	"artifact",
	"signature",
	"sbom",
	"surface"
];
const stepWords = {
	declaration: "declaration",
	artifact: "artifact",
	signature: "signature",
	sbom: "SBOM",
	surface: "definitions"
};
const statusMarks = {
	"as-locked": "ok",
	changed: "changed",
	unchecked: "unchecked"
};
/** The servers as rows, each with its chain of checks. */
function serverRows(report, anchors) {
	if (report.servers.length === 0) return nothing$1;
	return markup`<section class="servers" aria-labelledby="servers">
<h2 id="servers">Servers</h2>
<ul role="list">${report.servers.map((server) => serverRow(server, report, anchors))}</ul>
<p class="legend">Unavailable: there is nothing to check. Unchecked: it was not, or could not be, checked.</p>
</section>`;
}
function serverRow(server, report, anchors) {
	const { checks } = server;
	const anchor = anchors.get(server.name);
	const shown = name(server.name);
	return markup`<li>
<div class="who"><h3>${anchor === void 0 ? shown : markup`<a href="#${anchor}">${shown}</a>`}</h3>
${statusOf(server, report)}
<p class="meta">${facts(server)}</p>
${remarks(server, report)}</div>
<ol class="chain" role="list" aria-label="Checks">${chain.map((step) => stepOf(stepWords[step], checks[step]))}</ol>
</li>`;
}
function stepOf(what, result) {
	return markup`<li class="${result}">${mark(result)}<span class="what">${what}</span> <span class="state">${result}</span></li>`;
}
function statusOf({ status }, { command }) {
	const isLocked = command === "lock" && status !== "unchecked";
	return markup`<p class="status ${isLocked ? "as-locked" : status}">${mark(isLocked ? "ok" : statusMarks[status])} ${statusWord()}</p>`;
	function statusWord() {
		if (command === "lock") return isLocked ? "locked" : "not locked";
		return status === "as-locked" ? "as locked" : status;
	}
}
function facts({ version, tools, in: files }) {
	const parts = [
		...version === null ? [] : [markup`version ${name(version)}`],
		...tools === null ? [] : [markup`${counted(tools, "tool")}`],
		...files.length === 0 ? [] : [markup`in ${name(files.join(", "))}`]
	];
	return markup`${parts.map((part, at) => at === 0 ? part : markup` · ${part}`)}`;
}
/** What was found in it, or why it could not be checked. */
function remarks(about, { findings, errors }) {
	const counts = countSeverities(findings.filter(({ server }) => server === about.name));
	const words = [...errors.filter(({ server }) => server === about.name).map(({ code }) => code), ...counts === "" ? [] : [counts]].join(", ");
	return words === "" ? nothing$1 : markup`<p class="found">${words}</p>`;
}

// src/report/html-style.ts
const colors = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1e23; --soft: #575e68; --line: #dcdfe4; --wash: #f6f7f9; --focus: #1a5fb4;
  --critical: #a50e3c; --high: #a83a00; --medium: #775700; --info: #3b587f; --ok: #17683a;
  --new: #eaf6ee; --new-ink: #10481f; --new-word: #bce6c8;
  --old: #fdeff1; --old-ink: #741426; --old-word: #f6c9d0;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --ink: #e5e8ec; --soft: #a3abb6; --line: #30363e; --wash: #1b1f25; --focus: #8ab8ff;
    --critical: #ff8da6; --high: #ffac7d; --medium: #e8c46c; --info: #a1c3ec; --ok: #82d5a2;
    --new: #14291c; --new-ink: #c4ebd0; --new-word: #265f3c;
    --old: #33191f; --old-ink: #f7cfd5; --old-word: #73293a;
  }
}
@media print { :root { color-scheme: light; } }
`;
const base = `
* { box-sizing: border-box; }
html { background: var(--paper); scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 66rem; padding: 3rem 2rem 5rem;
  color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  overflow-wrap: anywhere; font-variant-numeric: tabular-nums;
}
h1, h2, h3, h4, p, dl, dd, ol, ul, fieldset { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.2; font-weight: 650; }
h2 { font-size: 1.375rem; letter-spacing: -.01em; margin: 3.5rem 0 1.25rem; }
ul[role], ol[role] { list-style: none; }
a { color: inherit; text-decoration-color: var(--soft); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
:target { scroll-margin-top: 1rem; }
code, .text { font: .875em/1.6 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; unicode-bidi: isolate; }
code { background: var(--wash); border-radius: 3px; padding: .1em .3em; }
.meta, .command, .legend, .hint { color: var(--soft); font-size: .875rem; font-weight: 400; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: fixed; left: 1rem; top: 1rem; z-index: 1; padding: .5rem 1rem; background: var(--paper); }
.shapes { position: absolute; width: 0; height: 0; }
.mark { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; vertical-align: -.125em; overflow: visible; }
.solid { fill: currentColor; stroke: none; fill-rule: evenodd; }
.critical { --tone: var(--critical); } .high { --tone: var(--high); }
.medium { --tone: var(--medium); } .info { --tone: var(--info); }
.ok, .as-locked, .pass { --tone: var(--ok); } .changed, .fail { --tone: var(--critical); }
.unavailable { --tone: var(--soft); } .unchecked, .incomplete { --tone: var(--medium); }
`;
const top = `
.command { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; }
h1 { text-wrap: balance; font-size: clamp(1.9rem, 6vw, 3rem); letter-spacing: -.025em; margin: .35rem 0 .6rem; }
h1 .mark { width: .72em; height: .72em; vertical-align: -.02em; margin-right: .02em; color: var(--tone); }
.summary { font-size: 1.125rem; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.facts dt { color: var(--soft); font-size: .875rem; }
.problems ul { border-left: 3px solid var(--medium); padding-left: 1.25rem; list-style: none; }
.problems li + li { margin-top: 1rem; }
`;
const servers = `
.servers li:has(.chain) { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 8fr); gap: 1rem 2.5rem; padding: 1.25rem 0; border-top: 1px solid var(--line); }
.servers > ul { border-bottom: 1px solid var(--line); }
.who { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .15rem 1rem; align-items: baseline; align-content: start; }
.who h3 { font-size: 1.0625rem; }
.who .meta, .found { grid-column: 1 / -1; }
.found { font-size: .875rem; }
.status, .state { color: var(--tone); }
.status { font-size: .9375rem; font-weight: 600; white-space: nowrap; }
.chain { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); align-self: start; padding-top: .2rem; }
.chain li { position: relative; display: grid; justify-items: center; text-align: center; font-size: .8125rem; line-height: 1.4; overflow-wrap: normal; }
.chain li + li::before { content: ""; position: absolute; top: .55rem; right: calc(50% + .95rem); width: calc(100% - 1.9rem); border-top: 1px solid var(--soft); }
.chain .mark { width: 1.125rem; height: 1.125rem; margin-bottom: .35rem; color: var(--tone); }
.chain .state { font-weight: 600; }
.legend { margin-top: .75rem; }
`;
const filter = `
.filter { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; border: 0; }
.filter legend { padding: 0; margin-bottom: .5rem; color: var(--soft); font-size: .875rem; }
.filter label, .filter button { display: inline-flex; align-items: center; gap: .5rem; min-height: 2.5rem; padding: .25rem .9rem; border: 1px solid var(--line); border-radius: 999px; cursor: pointer; }
.filter label:hover, .filter button:hover { border-color: var(--soft); }
.filter label .mark { color: var(--tone); }
.filter label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
.filter input { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--ink); outline: none; }
.filter button { font: inherit; color: inherit; background: none; margin-left: auto; }
.filter button[hidden] { display: none; }
.filtered { display: none; margin-top: .75rem; color: var(--soft); }
@media screen {
  body:has(.filter input:not(:checked)) .filtered { display: block; }
  ${severities.map((severity) => `body:has(#show-${severity}:not(:checked)) .group.${severity} { display: none; }`).join("\n  ")}
}
`;
const findings = `
.server { margin-top: 2.75rem; }
.server h3 { font-size: 1.25rem; letter-spacing: -.01em; margin-bottom: .1rem; }
.group { margin-top: 1.25rem; padding-left: 1.25rem; border-left: 3px solid var(--tone); }
.group + .group { margin-top: 2rem; }
h4 { display: inline; font-size: 1rem; margin-right: .75rem; }
.severity { color: var(--tone); margin-right: .5rem; }
.action { display: inline-block; font-size: .8125rem; line-height: 1.5; padding: 0 .55rem; border: 1px solid var(--soft); border-radius: 999px; }
.action.deny { border-color: var(--critical); color: var(--critical); font-weight: 600; }
.action.warn, .action.off { color: var(--soft); border-color: var(--line); }
.group > .meta { margin-left: .5rem; }
.advice { max-width: 46rem; margin-top: .3rem; }
.cause { color: var(--soft); }
.exception { max-width: 46rem; margin-top: .3rem; font-style: italic; }
.finding { margin-top: 1rem; overflow: clip; overflow-clip-margin: 6px; }
.finding > p { max-width: 46rem; }
.text { margin-top: .5rem; border: 1px solid var(--line); border-radius: 6px; overflow: clip; }
.text > * { display: block; padding: .2rem .75rem .2rem 2rem; text-indent: -1.25rem; white-space: pre-wrap; text-decoration: none; unicode-bidi: isolate; overflow: clip; }
.text > ::before { display: inline-block; width: 1.25rem; text-indent: 0; content: "" / ""; }
.text ins { background: var(--new); color: var(--new-ink); }
.text del { background: var(--old); color: var(--old-ink); }
.text ins::before { content: "+" / ""; }
.text del::before { content: "−" / ""; }
.text p { color: var(--soft); }
.text .gap { font-style: italic; }
mark { color: inherit; font-weight: 600; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; border-radius: 2px; }
ins mark { background: var(--new-word); }
del mark { background: var(--old-word); }
.noticed { font-size: .875rem; font-weight: 600; margin-top: .5rem; }
.signals { font-size: .9375rem; padding-left: 1.25rem; list-style: disc; }
summary { cursor: pointer; padding: .5rem 0; color: var(--soft); width: fit-content; }
summary:hover { color: var(--ink); }
`;
const narrow = `
@media (max-width: 52rem) { .servers li:has(.chain) { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 34rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h2 { margin-top: 2.5rem; }
  .chain { grid-template-columns: minmax(0, 1fr); gap: .45rem; align-self: stretch; }
  .chain li { grid-template-columns: 1.125rem minmax(0, 1fr) auto; gap: .7rem; justify-items: start; text-align: left; font-size: .9375rem; }
  .chain .mark { margin: .1rem 0 0; }
  .chain li + li::before { top: -.55rem; left: .53rem; right: auto; width: 0; height: .6rem; border: 0; border-left: 1px solid var(--soft); }
  .group { padding-left: .85rem; }
  .filter button { margin-left: 0; }
}
@media (forced-colors: active) { ins mark, del mark { background: Highlight; color: HighlightText; } }
`;
const print = `
@media print {
  @page { margin: 16mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .filter, .filtered, .skip, summary { display: none; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  h2, h3, h4, .advice, .finding > p { break-after: avoid; }
  .servers li, .text > * { break-inside: avoid; }
  .text > *, mark, code { print-color-adjust: exact; }
}
`;
/** How the page looks: on a wide and a narrow screen, in light and dark, and on paper. */
const style = [
	colors,
	base,
	top,
	servers,
	filter,
	findings,
	narrow,
	print
].join("");

// src/report/html.ts
var _templateObject;
/**
* A report as one page for a browser, complete in itself: it loads nothing, runs nothing but its own script,
* and says the same without it.
*/
function formatHtml(report) {
	const findings = report.findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
	return `<!doctype html>\n${render(page({
		...report,
		findings
	}))}\n`;
}
function page(report) {
	const groups = groupFindings(report.findings);
	const anchors = new Map([...groups.keys()].map((server, at) => [server, `server-${at + 1}`]));
	return markup(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n",
		"\n",
		"\n<main>\n",
		"\n",
		"\n<section class=\"all\" aria-labelledby=\"findings\">\n<h2 id=\"findings\" tabindex=\"-1\">Findings</h2>\n",
		"\n",
		"\n</section>\n</main>\n<script>",
		"<\/script>\n</body>\n</html>"
	])), policy, titleOf(report), trusted(style), markShapes, header(report), problems$1(report), serverRows(report, anchors), report.findings.length === 0 ? markup`<p>There are none.</p>` : severityFilter(report.findings), serverSections(groups, anchors), trusted(script));
}
/** Content Security Policy Level 3: nothing is loaded, and only what has these hashes applies or runs. */
const policy = [
	"default-src 'none'",
	`style-src '${sourceHash(style)}'`,
	`script-src '${sourceHash(script)}'`,
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
function sourceHash(text) {
	const digest = sha256(text).slice(7);
	return `sha256-${Buffer.from(digest, "hex").toString("base64")}`;
}

// src/report/headline.ts
/** What a report comes to, in a few words. Never that anything is harmless: only what was found. */
function headline(report) {
	const refused = count(report, "deny");
	const pending = count(report, "approve");
	const parts = [
		...refused > 0 ? [`${changes(refused)} refused`] : [],
		...pending > 0 ? [`${changes(pending)} ${pending === 1 ? "needs" : "need"} a reviewer`] : [],
		...report.errors.length > 0 ? ["not everything could be checked"] : []
	];
	if (parts.length > 0) return `${parts.join(", ")}${report.enforcement === "observe" ? " (observe: nothing fails)" : ""}`;
	if (report.findings.length > 0) return "nothing needs a reviewer";
	return report.command === "verify" ? "as locked" : "no difference";
}
function count({ findings }, action) {
	return findings.filter((finding) => finding.action === action).length;
}
function changes(number) {
	return `${number} ${number === 1 ? "change" : "changes"}`;
}

// node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];

// node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};

// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}

// node_modules/string-width/index.js
/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
1. Skip non-printing clusters (Default_Ignorable, Control, Format except spacing prepended concatenation marks like ARABIC NUMBER SIGN, pure nonspacing/enclosing Mark). Tabs are ignored by design. Lone surrogates are measured as U+FFFD, which is how they are written out.
2. Clusters starting with an RGI emoji (\p{RGI_Emoji}), regional indicators, or a digit/#/* with VS16 are double-width, even with trailing extenders (e.g., a dangling ZWJ, an extra variation selector, or a spacing mark). Only a stray emoji modifier adds its own swatch width.
A wide BMP emoji followed by VS15 (text presentation) is one column; anything after the VS15 is ignored.
3. Minimally-qualified emoji ZWJ sequences (2+ Extended_Pictographic) are double-width, except that a stray emoji modifier after the sequence adds its own swatch width. An unqualified keycap (no VS16) is text, so it uses the width of its base.
4. A cluster starting with Hangul (jamo or a precomposed syllable) is one syllable block with the width of its first code point (plus stray emoji modifiers), as in iTerm, Ghostty, and kitty.
5. Otherwise sum the East Asian Width of every visible code point in the cluster: the base plus trailing spacing marks (including Thai/Lao AM), stray emoji modifiers, Indic conjunct consonants, and halfwidth dakuten/handakuten. Nothing after a ZWJ is counted.
6. Spacing prepended concatenation marks (e.g., ARABIC NUMBER SIGN before digits) are one column each, unless the following glyph is wide (East Asian Wide or emoji, but not in VS15 text style), which takes them into its own cell.
*/
const segmenter = new Intl.Segmenter();
const nonAsciiOrControlRegex = /[^\u{20}-\u{7E}]/v;
const prependedConcatenationMarks = String.raw`\u{600}-\u{605}\u{6DD}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}`;
const prependedConcatenationMarksRegex = new RegExp(`^[${prependedConcatenationMarks}]+`, "v");
const visibleCharacterRegex = new RegExp(String.raw`[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Enclosing_Mark}\p{Nonspacing_Mark}[\p{Format}--[${prependedConcatenationMarks}]]]`, "v");
const emojiPrefixRegex = /^(?:\p{RGI_Emoji}|\p{Regional_Indicator}{1,2}|[\d#*]\u{FE0F})/v;
const textPresentationEmojiRegex = /^[\p{Emoji_Presentation}--[\u{10000}-\u{10FFFF}]]\u{FE0E}/v;
function strayEmojiModifierCount(string, fromIndex) {
	if (fromIndex >= string.length) return 0;
	const modifierRegex = /(?<![\p{Emoji_Modifier_Base}\u{200D}])\p{Emoji_Modifier}/gv;
	modifierRegex.lastIndex = fromIndex;
	let count = 0;
	while (modifierRegex.test(string)) count++;
	return count;
}
const emojiZwjSequenceRegex = /\u{200D}\p{Extended_Pictographic}/v;
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangul(codePoint) {
	return codePoint >= 4352 && codePoint <= 4607 || codePoint >= 43360 && codePoint <= 43388 || codePoint >= 44032 && codePoint <= 55203 || codePoint >= 55216 && codePoint <= 55238 || codePoint >= 55243 && codePoint <= 55291;
}
function visibleCodePointsWidth(visibleSegment, eastAsianWidthOptions) {
	let width = 0;
	for (const character of visibleSegment) {
		if (character === "‍") break;
		if (visibleCharacterRegex.test(character)) width += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return width;
}
function clusterWidth(segment, eastAsianWidthOptions) {
	const firstCodePoint = segment.codePointAt(0);
	const marks = firstCodePoint === 69821 || firstCodePoint === 69837 || firstCodePoint >= 1536 && firstCodePoint <= 2303 ? prependedConcatenationMarksRegex.exec(segment) : void 0;
	if (marks) {
		const rest = segment.slice(marks[0].length);
		const restWidth = clusterWidth(rest, eastAsianWidthOptions);
		const visibleRest = baseVisible(rest);
		return restWidth >= 2 && (eastAsianWidth(visibleRest.codePointAt(0), eastAsianWidthOptions) === 2 || emojiPrefixRegex.test(visibleRest) || emojiZwjSequenceRegex.test(visibleRest)) ? restWidth : [...marks[0]].length + restWidth;
	}
	const visibleSegment = baseVisible(segment);
	if (visibleSegment === void 0) return 0;
	if (isHangul(firstCodePoint)) return eastAsianWidth(firstCodePoint, eastAsianWidthOptions) + strayEmojiModifierCount(segment, 1) * 2;
	if (textPresentationEmojiRegex.test(visibleSegment)) return 1;
	const emoji = emojiPrefixRegex.exec(visibleSegment);
	if (emoji) return 2 + strayEmojiModifierCount(visibleSegment, emoji[0].length) * 2;
	const zwjSequence = emojiZwjSequenceRegex.exec(visibleSegment);
	return zwjSequence ? 2 + strayEmojiModifierCount(visibleSegment, zwjSequence.index + zwjSequence[0].length) * 2 : visibleCodePointsWidth(visibleSegment, eastAsianWidthOptions);
}
function unicodeWidth(string, ambiguousIsNarrow) {
	let width = 0;
	const firstNonAsciiIndex = string.search(nonAsciiOrControlRegex);
	if (firstNonAsciiIndex > 1) {
		width = firstNonAsciiIndex - 1;
		string = string.slice(width);
	}
	let suffixStart = string.length;
	while (suffixStart > 0) {
		const codePoint = string.codePointAt(suffixStart - 1);
		if (codePoint < 32 || codePoint > 126) break;
		suffixStart--;
	}
	if (suffixStart + 1 < string.length) {
		width += string.length - suffixStart - 1;
		string = string.slice(0, suffixStart + 1);
	}
	if (!/[^\u{20}-\u{7E}\u{4E00}-\u{9FFF}\u{AC00}-\u{D7A3}]/v.test(string)) return width + string.length + string.replaceAll(/[\u{20}-\u{7E}]/gv, "").length;
	string = string.toWellFormed();
	string = string.replaceAll(/(?<=[\u{16D63}-\u{16D6A}])[\u{16D63}-\u{16D6A}]+/gv, "");
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter.segment(string)) {
		if (segment.length === 1) {
			if (visibleCharacterRegex.test(segment)) width += eastAsianWidth(segment.codePointAt(0), eastAsianWidthOptions);
			continue;
		}
		width += clusterWidth(segment, eastAsianWidthOptions);
	}
	return width;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) string = stripAnsi(string);
	return nonAsciiOrControlRegex.test(string) ? unicodeWidth(string, ambiguousIsNarrow) : string.length;
}

// src/report/wrap.ts
/** Narrower lines cannot be read. */
const narrowest = 20;
/** Begins the rest of a word that was too long for a line: it is no word of its own, and no command. */
const continued = "↪";
/** Breaks visible text into lines of at most `width` columns at white space; longer words are cut. */
function wrap(text, width) {
	return text.split("\n").flatMap((line) => wrapSpans([{
		text: line,
		changed: false
	}], width)).map((spans) => spans.map((span) => span.text).join(""));
}
/** The same for one line that consists of spans. */
function wrapSpans(spans, width) {
	const room = Math.max(width, narrowest);
	const longest = spans.length > 1 ? room - 1 : room;
	const lines = [[]];
	let used = 0;
	for (const token of spans.flatMap((span) => tokens(span, longest))) {
		const size = stringWidth(token.text);
		if (used + size > room && used > 0) {
			const between = token.text.trim() === "" || token.text.startsWith(continued) || lines.at(-1)?.at(-1)?.text.trim() === "";
			lines.push(between ? [] : [{
				text: continued,
				changed: false
			}]);
			used = between ? 0 : 1;
			if (token.text.trim() === "") continue;
		}
		lines.at(-1)?.push(token);
		used += size;
	}
	return lines.map(trimEnd);
}
/** Words and the white space between them, none wider than a line. */
function tokens({ text, changed }, room) {
	return (text.match(/\s+|\S+/g) ?? []).flatMap((token) => cut(token, room)).map((token) => ({
		text: token,
		changed
	}));
}
function cut(word, room) {
	if (word.length <= room / 2 || stringWidth(word) <= room) return [word];
	const pieces = [];
	let piece = "";
	let used = 0;
	for (const character of word) {
		const size = stringWidth(character);
		if (used + size > room) {
			pieces.push(piece);
			piece = continued;
			used = 1;
		}
		piece += character;
		used += size;
	}
	return [...pieces, piece];
}
function trimEnd(line) {
	const last = line.at(-1);
	return last !== void 0 && last.text.trim() === "" ? line.slice(0, -1) : [...line];
}

// src/report/markdown.ts
/** Characters of text before and after that one finding may fill. */
const findingBudget = 3e3;
/** A code block that is wider scrolls sideways. */
const columns = 110;
/** Headings, links and advice around a finding. */
const overhead = 400;
/**
* A report as GitHub Flavored Markdown of about `limit` characters: when not all findings have room, the worst
* are shown and the others counted. Everything from outside stands in code, where nothing acts.
*/
function formatMarkdown(report, limit) {
	const shown = worstThatFit(report.findings, limit);
	const sections = [...groupFindings(shown)].map(([server, groups]) => serverSection(server, groups));
	const left = report.findings.length - shown.length;
	return `${[
		`### mcp-lock: ${headline(report)}`,
		...overview(report),
		...sections,
		...left === 0 ? [] : [`**${left} more findings** have no room here: the JSON report holds all of them.`],
		...problems(report)
	].join("\n\n")}\n`;
}
function worstThatFit(findings, limit) {
	let left = limit;
	const end = findings.findIndex((finding) => {
		left -= findingBlock(finding).length + overhead;
		return left < 0;
	});
	return findings.slice(0, end < 0 ? findings.length : Math.max(end, 1));
}
/** Servers of a row each are as many as fit on a screen. */
const longestTable = 100;
function overview({ findings }) {
	const byServer = [...Map.groupBy(findings, (finding) => finding.server)];
	if (byServer.length === 0) return [];
	const rows = byServer.slice(0, longestTable).map(([server, own]) => `| ${tableCode(server)} | ${countSeverities(own)} |`);
	const rest = byServer.length - rows.length;
	const more = rest > 0 ? [`| ${rest} more servers | |`] : [];
	return [[
		"| server | findings |",
		"|---|---|",
		...rows,
		...more
	].join("\n")];
}
function serverSection(server, groups) {
	const shown = /* @__PURE__ */ new Set();
	return [`#### ${codeSpan(server)}`, ...groups.map((group) => groupBlock(group, shown))].join("\n\n");
}
function groupBlock({ rule, severity, action, exception, help, advice, findings }, shown) {
	const count = findings.length === 1 ? "" : ` (${findings.length})`;
	const fate = action === "deny" ? " · refused" : "";
	const closing = exception === null ? advice : `Let pass by the policy: ${codeSpan(exception)}`;
	return [
		`**${severity}** · [${rule}](${help})${count}${fate}`,
		...findings.map((finding) => {
			const place = `${finding.digest} ${finding.subject.path}`;
			const block = findingBlock(finding, shown.has(place));
			shown.add(place);
			return block;
		}),
		closing
	].join("\n\n");
}
function findingBlock(finding, withoutText = false) {
	const lines = withoutText ? [] : changedLines(finding, findingBudget).flatMap(diffLine);
	const signals = (finding.signals ?? []).map((signal) => `- ${noticed(signal)}`);
	return [
		describe(finding, codeSpan),
		...lines.length === 0 ? [] : [fence(lines, "diff")],
		...signals.length === 0 ? [] : [signals.join("\n")]
	].join("\n\n");
}
function diffLine({ sign, spans }) {
	const text = spans.map((span) => span.text).join("");
	if (sign === "…") return [`@@ ${text} @@`];
	return wrap(text, columns).map((line) => `${sign} ${line}`.trimEnd());
}
function noticed(signal) {
	const meaning = meaningOfSignal(signal);
	return meaning === null ? codeSpan(signal) : `${meaning} (${signal})`;
}
function problems({ errors, warnings }) {
	const told = [...errors.map(({ code, server, message, hint }) => ({
		word: `error ${code}`,
		server,
		message,
		hint
	})), ...warnings.map(({ server, message }) => ({
		word: "warning",
		server,
		message,
		hint: null
	}))];
	if (told.length === 0) return [];
	return ["#### Errors and warnings", told.map(({ word, server, message, hint }) => {
		return `- ${word}:${server === null ? "" : ` ${codeSpan(server)}:`} ${codeSpan(message)}${hint === null ? "" : ` · ${codeSpan(hint)}`}`;
	}).join("\n")];
}

// src/report/sarif-rules.ts
/** Scores in the bands by which code scanning names severities: above 9 critical, 7 high, 4 medium, else low. */
const scores = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	info: "1.0"
};
const levels = {
	critical: "error",
	high: "error",
	medium: "warning",
	info: "note"
};
/** Every rule as a reportingDescriptor (SARIF 2.1.0, section 3.49). */
function sarifRules() {
	return [...rules].map(([id, rule]) => {
		const named = rule.references.map((reference) => references[reference]);
		const closing = named.length === 0 ? "" : ` See ${named.join(", ")}.`;
		return {
			id,
			shortDescription: { text: braces(rule.cause) },
			fullDescription: { text: braces(rule.cause) },
			help: { text: braces(`${rule.cause} Example: ${rule.example} ${rule.advice}${closing}`) },
			helpUri: helpFor(id),
			defaultConfiguration: { level: levels[rule.severity] },
			properties: {
				"security-severity": scores[rule.severity],
				tags: ["security", ...rule.references]
			}
		};
	});
}
/** Braces make placeholders in messages (section 3.11.5). */
function braces(text) {
	return text.replace(/[{}]/g, "$&$&");
}

// src/report/sarif.ts
/** A report as a SARIF 2.1.0 log, as code scanning takes it. */
function formatSarif(report, options) {
	const rules = sarifRules();
	const index = new Map(rules.map(({ id }, at) => [id, at]));
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "mcp-lock",
				semanticVersion: options.version,
				informationUri: "https://github.com/mcp-lock/mcp-lock",
				rules
			} },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: report.errors.length === 0,
				toolExecutionNotifications: report.errors.map(notification)
			}],
			results: report.findings.map((finding) => ({
				...result(finding, options),
				ruleIndex: index.get(finding.rule) ?? -1
			}))
		}]
	};
	return formatJson(log);
}
/** Characters of text before and after in a message. */
const budget = 1e3;
function result(finding, { places, elsewhere }) {
	const { rule, server, subject, severity, action, digest, exception } = finding;
	const { file, line } = places.get(server) ?? elsewhere;
	const identity = fingerprint({
		rule,
		digest,
		path: subject.path.toWellFormed()
	}).slice(7);
	return {
		ruleId: rule,
		level: levelOf(finding),
		message: { text: message(finding) },
		locations: [{
			physicalLocation: {
				artifactLocation: { uri: encodeURI(file.toWellFormed()).replaceAll("#", "%23").replaceAll("?", "%3F") },
				region: { startLine: line }
			},
			logicalLocations: [{
				name: server,
				kind: "resource"
			}]
		}],
		partialFingerprints: {
			"mcpLockFinding/v1": digest,
			primaryLocationLineHash: `${identity}:1`
		},
		properties: {
			action,
			severity,
			server
		},
		...exception !== void 0 && { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: sarifText(exception)
		}] }
	};
}
function levelOf({ action, severity }) {
	if (action !== "deny" && action !== "approve") return "note";
	return severity === "critical" || severity === "high" ? "error" : "warning";
}
function message(finding) {
	const lines = changedLines(finding, budget).map(({ sign, spans }) => `${sign} ${sarifText(spans.map((span) => span.text).join(""))}`);
	const signals = (finding.signals ?? []).map((signal) => meaningOfSignal(signal) ?? sarifText(signal));
	const head = `${sarifText(finding.server)}: ${describe(finding, sarifText)}`;
	const noticed = signals.length === 0 ? [] : [`Noticed: ${signals.join("; ")}.`];
	return [
		head,
		...lines,
		...noticed
	].join("\n");
}
function notification({ code, server, message: text, hint }) {
	const words = [server === null ? text : `${server}: ${text}`, ...hint === null ? [] : [`hint: ${hint}`]];
	return {
		descriptor: { id: code },
		level: "error",
		message: { text: words.map(sarifText).join("\n") }
	};
}

export { parseLockfile as A, toMcpLockError as B, showLocked as C, diff as D, formatLockfile as E, isJsonObject as F, canonicalJson as I, fingerprint as L, checkKey as M, parseJson as N, digestChange as O, readJson as P, sha256 as R, showDeclared as S, parseJsonc as T, closest as _, formatHtml as a, realWorld as b, isInline as c, groupFindings as d, require_ipaddr as f, start as g, severities as h, wrapSpans as i, decodeUtf8 as j, runGit as k, oneLine as l, actions as m, formatMarkdown as n, serverWords as o, Policy as p, wrap as r, changedLines as s, formatSarif as t, placeOf as u, distance as v, lock as w, verify as x, visible as y, McpLockError as z };