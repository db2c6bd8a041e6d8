import { S as canonicalJson, T as McpLockError, a as visible, m as digestChange, n as verdict, o as visibleLines, r as severities, x as isJsonObject } from "./core.js";
import { t as require_semver } from "./semver.js";

// src/judge/artifact.ts
var import_semver = require_semver();
const artifactRules = {
	"integrity-changed": {
		severity: "critical",
		action: "deny",
		cause: "The same version now consists of other bytes.",
		advice: "Do not use it. Find out from the publisher, over another channel, why a published version was replaced."
	},
	"version-upgraded": {
		severity: "medium",
		action: "approve",
		cause: "The server's package has a newer version.",
		advice: "Read the release notes and the changed definitions, then accept the new lock."
	},
	"version-downgraded": {
		severity: "high",
		action: "approve",
		cause: "The server's package has an older version than was locked.",
		advice: "Ask why: older versions may have defects that were repaired since."
	},
	"floating-version": {
		severity: "high",
		action: "warn",
		cause: "The declaration names no exact version, so what runs can change on any day.",
		advice: "Declare the exact version that is locked."
	},
	"source-changed": {
		severity: "critical",
		action: "approve",
		cause: "The server comes from another package, another registry or another kind of source.",
		advice: "Treat it as a new server: check who publishes it."
	},
	"install-scripts-added": {
		severity: "high",
		action: "approve",
		cause: "The package now asks to run scripts when it is installed.",
		advice: "Read the scripts. mcp-lock never runs them; npx does."
	},
	"source-files-changed": {
		severity: "medium",
		action: "approve",
		cause: "Files of a server that lives in this repository have changed.",
		advice: "Review the files as you would any other code."
	}
};
/** Rules about what exactly is run. */
const judgeArtifact = (change) => {
	const { subject } = change;
	if (subject.kind !== "artifact") return [];
	switch (subject.path) {
		case "":
		case "/purl":
		case "/entry":
		case "/root": return verdict("source-changed");
		case "/integrity": return verdict("integrity-changed");
		case "/version": return versionVerdict(change.before, change.after);
		case "/installScripts": return change.after === true ? verdict("install-scripts-added") : [];
		case "/digest": return verdict("source-files-changed");
		case "/pinned": return pinnedVerdict(change);
		default: return [];
	}
};
function pinnedVerdict(change) {
	if (change.after !== false) return verdict("version-upgraded");
	return verdict("floating-version", change.kind === "stated" ? {} : { action: "approve" });
}
/** An upgrade or a downgrade, by semantic versioning; what cannot be ordered counts as the worse of the two. */
function versionVerdict(before, after) {
	const from = typeof before === "string" ? (0, import_semver.valid)(before) : null;
	const to = typeof after === "string" ? (0, import_semver.valid)(after) : null;
	const upgraded = from !== null && to !== null && (0, import_semver.compare)(from, to) <= 0;
	return verdict(upgraded ? "version-upgraded" : "version-downgraded");
}

// src/judge/schema-meaning.ts
/** What an absent keyword means (JSON Schema 2020-12), where that can be written out. */
const keywordDefaults = /* @__PURE__ */ new Map([
	["additionalProperties", true],
	["properties", {}],
	["required", []],
	["uniqueItems", false]
]);
const references = /* @__PURE__ */ new Set([
	"$ref",
	"$dynamicRef",
	"$recursiveRef"
]);
/** Whether a keyword has only been written out, or left out, with the meaning that it has by default. */
function saysTheSame(keyword, before, after) {
	const byDefault = keywordDefaults.get(keyword);
	if (byDefault === void 0) return false;
	return canonicalJson(before ?? byDefault) === canonicalJson(after ?? byDefault);
}
/** A schema that accepts anything: an absent one does, too. */
function isOpen(schema) {
	return schema === void 0 || schema === true || isJsonObject(schema) && Object.keys(schema).length === 0;
}
/** Whether a `type` admits all that it did and more. */
function isWider(before, after) {
	if (after === void 0) return true;
	if (before === void 0) return false;
	return missingFrom(after, before).filter((type) => !(type === "integer" && asList(after).includes("number"))).length === 0 && missingFrom(before, after).length > 0;
}
/** What stands in `after` and not in `before`, of two lists. */
function missingFrom(before, after) {
	const known = new Set(asList(before).map(canonicalJson));
	return asList(after).filter((item) => !known.has(canonicalJson(item)));
}
/** Whether a schema, or the value of one keyword of it, refers to a document outside itself. */
function refersElsewhere(value, keyword = "") {
	if (typeof value === "string") return references.has(keyword) && !value.startsWith("#");
	if (Array.isArray(value)) return value.some((item) => refersElsewhere(item));
	return isJsonObject(value) && Object.entries(value).some(([key, member]) => refersElsewhere(member, key));
}
function asList(value) {
	if (value === void 0) return [];
	return Array.isArray(value) ? value : [value];
}

// src/judge/shell.ts
const shells = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"zsh",
	"dash",
	"ksh",
	"fish",
	"cmd",
	"powershell",
	"pwsh"
]);
const downloaders = /* @__PURE__ */ new Set([
	"curl",
	"wget",
	"iwr",
	"invoke-webrequest"
]);
const interpreter = /^(?:node|nodejs|deno|bun|perl|ruby|php|python(?:\d+(?:\.\d+)*)?)$/;
/** Options by which an interpreter is given code instead of a file, or code beside the file. */
const inlineCode = /^(?:-[a-z]*[ecpr][a-z]*|--?(?:eval|print|require|import|loader|experimental-loader)(?:=.*)?)$/;
const inlineFlags = /* @__PURE__ */ new Set([
	"-c",
	"-lc",
	"-ec",
	"/c",
	"/k",
	"-command",
	"-encodedcommand"
]);
/** In a command these reach a shell; in an argument only substitution is never innocent. */
const operators = /[|;&`<>]|\$\(/;
const substitution = /`|\$\(/;
/** Whether a launch hands text to a shell, an interpreter or a downloader instead of starting one program. */
function isShellLaunch(launch) {
	const command = text(launch["command"]);
	const args = Array.isArray(launch["args"]) ? launch["args"].map(text) : [];
	const program = baseName(command);
	if (shells.has(program) || downloaders.has(program) || operators.test(command)) return true;
	const own = args.slice(0, firstPositional(args));
	if (interpreter.test(program) && (own.some((arg) => inlineCode.test(arg)) || args[0] === "eval")) return true;
	if ((program === "npx" || program === "npm") && args.some(isCall)) return true;
	return args.some((arg) => shells.has(baseName(arg))) && args.some((arg) => inlineFlags.has(arg.toLowerCase())) || args.some((arg) => substitution.test(arg) || downloaders.has(baseName(arg)));
}
function firstPositional(args) {
	const index = args.findIndex((arg) => !arg.startsWith("-"));
	return index < 0 ? args.length : index;
}
function isCall(arg, index, args) {
	return args.slice(0, index).every((earlier) => earlier.startsWith("-") || earlier === "exec" || earlier === "x") && /^(?:-c|--call(?:=.*)?)$/.test(arg);
}
function baseName(path) {
	return (path.split(/[\\/]/).at(-1) ?? "").toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
}
function text(value) {
	return typeof value === "string" ? value : "";
}

// src/judge/declaration.ts
const declarationRules = {
	"launch-changed": {
		severity: "critical",
		action: "approve",
		cause: "Another command is started under a server name that was already trusted.",
		advice: "Read the whole command. Clients that trust a server by its name will start it without asking."
	},
	"shell-in-launch": {
		severity: "critical",
		action: "approve",
		cause: "The command hands text to a shell, an interpreter or a downloader, so any code can run.",
		advice: "Ask for a declaration that starts one package or one file."
	},
	"env-added": {
		severity: "medium",
		action: "approve",
		cause: "The declaration hands the server a further environment variable.",
		advice: "Check that the server needs it, and that it is not a secret of something else."
	},
	"loader-env": {
		severity: "critical",
		action: "approve",
		cause: "The declaration sets a variable that makes programs load other code or trust other hosts.",
		advice: "Such a variable replaces what was reviewed. Refuse it unless you know why it is there."
	},
	"url-changed": {
		severity: "critical",
		action: "approve",
		cause: "The server is dialled at another address.",
		advice: "Check who operates the new address: it will see every call and its arguments."
	},
	"transport-changed": {
		severity: "high",
		action: "approve",
		cause: "The server is reached in another way.",
		advice: "Check that it is the same server: a local program has become a remote one, or the reverse."
	},
	"auto-approve-widened": {
		severity: "critical",
		action: "approve",
		cause: "The declaration lets the client call tools, or trust the server, without asking.",
		advice: "Refuse it unless every tool named may act unattended."
	},
	"server-added": {
		severity: "high",
		action: "approve",
		cause: "A server is declared that was not locked before.",
		advice: "Check who publishes it, and read what its tools tell the model."
	},
	"server-removed": {
		severity: "info",
		action: "warn",
		cause: "A server is no longer declared.",
		advice: "Nothing, if that was meant."
	},
	"server-not-locked": {
		severity: "high",
		action: "deny",
		cause: "A server is declared but not in the lockfile: nobody agreed to it.",
		advice: "Run `mcp-lock lock` and have the new lock reviewed."
	},
	"lock-entry-stale": {
		severity: "high",
		action: "deny",
		cause: "The lockfile holds a server that is no longer declared.",
		advice: "Run `mcp-lock lock`, which takes it out."
	},
	"conflicting-declarations": {
		severity: "high",
		action: "deny",
		cause: "Clients declare different servers under one name.",
		advice: "Make the declarations the same, or give the servers different names."
	},
	"declared-elsewhere": {
		severity: "info",
		action: "warn",
		cause: "The same declaration stands in other client files than when it was locked.",
		advice: "Nothing, if the server is meant for those clients."
	}
};
/** Variables that change which code a program loads, or which hosts and certificates it trusts. */
const loaderVariables = /^(?:NODE_OPTIONS|NODE_PATH|NODE_EXTRA_CA_CERTS|NODE_TLS_REJECT_UNAUTHORIZED|LD_.*|DYLD_.*|PYTHON(?:PATH|STARTUP|HOME)|PERL5?(?:LIB|OPT)|RUBY(?:LIB|OPT)|PATH|BASH_ENV|ENV|npm_config_.*|.*_PROXY|UV_.*INDEX.*|PIP_.*INDEX.*)$/i;
/** Rules about how a server is declared. */
const judgeDeclaration = (change, against) => {
	const { subject, before, after } = change;
	if (subject.kind === "server") {
		if (change.kind === "stated") return verdict("conflicting-declarations");
		if (change.kind === "removed") return verdict(against === "lockfile" ? "server-removed" : "lock-entry-stale");
		return [...verdict(against === "lockfile" ? "server-added" : "server-not-locked"), ...arrivalVerdicts(after)];
	}
	if (subject.kind !== "declaration") return [];
	const [, field = "", name = ""] = subject.path.split("/");
	switch (field) {
		case "in": return verdict("declared-elsewhere");
		case "transport": return isJsonObject(after) && isShellLaunch(after) ? verdict("shell-in-launch") : verdict("transport-changed");
		case "url": return urlVerdict(before, after);
		case "launch": return verdict(isJsonObject(after) && isShellLaunch(after) ? "shell-in-launch" : "launch-changed");
		case "args": return specVerdict(before, after);
		case "env": return change.kind === "added" ? envVerdict(name) : [];
		case "settings": return settingVerdict(name, before, after);
		default: return [];
	}
};
function onePerRule(verdicts) {
	return [...new Map(verdicts.map((one) => [one.rule, one])).values()];
}
/** What a server that arrives brings with it beyond being new. */
function arrivalVerdicts(server) {
	const declared = isJsonObject(server) ? server["declared"] : void 0;
	const artifact = isJsonObject(server) ? server["artifact"] : void 0;
	if (!isJsonObject(declared)) return [];
	const { env, settings } = declared;
	const loader = Array.isArray(env) && env.some((name) => typeof name === "string" && loaderVariables.test(name));
	const opened = isJsonObject(settings) ? Object.entries(settings).flatMap(([key, value]) => settingVerdict(key, void 0, value)) : [];
	const floating = isJsonObject(artifact) && artifact["pinned"] === false;
	return [
		...isShellLaunch(declared) ? verdict("shell-in-launch") : [],
		...loader ? verdict("loader-env") : [],
		...onePerRule(opened),
		...refersElsewhere(isJsonObject(server) ? server["surface"] : void 0) ? verdict("remote-ref") : [],
		...floating ? verdict("floating-version", { action: "approve" }) : []
	];
}
/** Only the version inside the package spec has moved: `pkg@1` to `pkg@2`, or from and to no version at all. */
function specVerdict(before, after) {
	const [from, to] = [specVersion(before), specVersion(after)];
	if (to === null) return verdict("floating-version", { action: "approve" });
	return from === null ? verdict("version-upgraded") : versionVerdict(from, to);
}
function specVersion(spec) {
	const version = typeof spec === "string" ? spec.slice(spec.lastIndexOf("@") + 1) : "";
	return /^\d+\.\d+\.\d+(?:[-+].*)?$/.test(version) ? version : null;
}
function urlVerdict(before, after) {
	const [from, to] = [parseUrl(before), parseUrl(after)];
	const sameOrigin = from !== null && to !== null && from.origin !== "null" && from.origin === to.origin;
	return verdict("url-changed", sameOrigin ? { severity: "medium" } : {});
}
function parseUrl(text) {
	return typeof text === "string" ? URL.parse(text) : null;
}
function envVerdict(pointer) {
	const name = pointer.replaceAll("~1", "/").replaceAll("~0", "~");
	return verdict(loaderVariables.test(name) ? "loader-env" : "env-added");
}
/**
* A list of approvals that grows, a list of prohibitions that shrinks, an allow list that grows or vanishes,
* and trust that is switched on, or a sandbox off, all let something happen that was not possible before.
*/
function settingVerdict(key, before, after) {
	const widened = () => verdict("auto-approve-widened");
	switch (key) {
		case "alwaysAllow":
		case "autoApprove": return after === true || typeof after === "string" || loses(after, before) ? widened() : [];
		case "enabledTools":
		case "includeTools":
		case "tools": return before !== void 0 && (after === void 0 || loses(after, before)) ? widened() : [];
		case "excludeTools":
		case "disabledTools": return loses(before, after) ? widened() : [];
		case "trust": return after === true ? widened() : [];
		case "sandbox":
		case "sandboxEnabled": return after === false || before !== void 0 && after === void 0 || isOff(after) ? widened() : [];
		case "headersHelper": return after === void 0 ? [] : verdict("shell-in-launch");
		default: return [];
	}
}
function isOff(setting) {
	return isJsonObject(setting) && setting["enabled"] === false;
}
/** Whether `from` lists something that `to` does not. */
function loses(from, to) {
	const kept = Array.isArray(to) ? to : [];
	return Array.isArray(from) && from.some((item) => !kept.includes(item));
}

// src/judge/schema.ts
const schemaRules = {
	"required-parameter-added": {
		severity: "high",
		action: "approve",
		cause: "The model must now fill in a parameter that it did not have to.",
		advice: "Ask what the server does with it: a required parameter is how a tool asks for data."
	},
	"parameter-added": {
		severity: "medium",
		action: "approve",
		cause: "The tool takes a further parameter.",
		advice: "Check that the tool needs it."
	},
	"parameter-removed": {
		severity: "info",
		action: "warn",
		cause: "A parameter is gone.",
		advice: "Nothing, unless it was a safeguard."
	},
	"constraint-removed": {
		severity: "high",
		action: "approve",
		cause: "A limit on what a parameter may be is gone or has moved.",
		advice: "Check that the wider values are meant."
	},
	"enum-widened": {
		severity: "medium",
		action: "approve",
		cause: "A parameter may have further values.",
		advice: "Read the new values."
	},
	"schema-opened": {
		severity: "high",
		action: "approve",
		cause: "A parameter, or the whole input, accepts more kinds of values than before.",
		advice: "An open schema lets any data through: check that it is meant."
	},
	"default-changed": {
		severity: "medium",
		action: "approve",
		cause: "The value used when the model says nothing has changed.",
		advice: "Check what now happens by default."
	},
	"remote-ref": {
		severity: "critical",
		action: "approve",
		cause: "The schema refers to a document elsewhere, which can change without any new version.",
		advice: "Refuse it: a schema must be complete in itself."
	},
	"equivalent-schema": {
		severity: "info",
		action: "warn",
		cause: "The schema says the same in another way: a default of JSON Schema is written out, or left out.",
		advice: "Nothing."
	},
	"order-only": {
		severity: "info",
		action: "warn",
		cause: "The same values stand in another order.",
		advice: "Nothing."
	}
};
const limits = /* @__PURE__ */ new Set([
	"const",
	"contains",
	"dependentRequired",
	"exclusiveMaximum",
	"exclusiveMinimum",
	"format",
	"maxItems",
	"maxLength",
	"maxProperties",
	"maximum",
	"minItems",
	"minLength",
	"minProperties",
	"minimum",
	"multipleOf",
	"not",
	"pattern",
	"propertyNames",
	"uniqueItems"
]);
const upperLimits = /* @__PURE__ */ new Set([
	"exclusiveMaximum",
	"maxItems",
	"maxLength",
	"maxProperties",
	"maximum"
]);
const lowerLimits = /* @__PURE__ */ new Set([
	"exclusiveMinimum",
	"minItems",
	"minLength",
	"minProperties",
	"minimum"
]);
const unorderedKeywords = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"enum",
	"oneOf",
	"required",
	"type"
]);
const wordKeywords = /* @__PURE__ */ new Set([
	"$comment",
	"description",
	"examples"
]);
/** Keywords whose value is data: what stands inside is no schema. */
const dataKeywords = /* @__PURE__ */ new Set([
	"const",
	"default",
	"enum",
	"examples"
]);
/** Keywords whose value is a schema that values must meet; the empty one is the input itself. */
const schemaKeywords = /* @__PURE__ */ new Set([
	"",
	"items",
	"additionalItems",
	"unevaluatedItems",
	"unevaluatedProperties"
]);
/** Keywords below which names are the server's own, not the schema language's. */
const nameHolders = /* @__PURE__ */ new Set([
	"$defs",
	"definitions",
	"dependentSchemas",
	"patternProperties",
	"properties"
]);
const consequential = /url|uri|path|command|cmd|address|host|endpoint|recipient|email|webhook|dest/i;
const safeguards = /^(?:dry[-_]?run|confirm\w*|force|public|recursive|verify\w*)$/i;
const contextNames = /context|conversation|history|messages|notes?|reason|thought|summary|metadata|details/i;
/** Rules about a tool's input schema (JSON Schema 2020-12 and earlier drafts). */
const judgeSchema = (change) => {
	const { kind, before, after } = change;
	const { keyword, holder, name } = locate(change.subject.path);
	if (refersElsewhere(after, keyword)) return verdict("remote-ref");
	if (holder !== null) return memberVerdict(kind, holder, name, before, after);
	if (saysTheSame(keyword, before, after)) return verdict("equivalent-schema");
	if (sameSet(keyword, before, after)) return verdict("order-only");
	if (schemaKeywords.has(keyword) && isOpen(after) && !isOpen(before)) return verdict("schema-opened");
	switch (keyword) {
		case "title": return verdict("title-changed");
		case "required": return verdict(missingFrom(before, after).length > 0 ? "required-parameter-added" : "constraint-removed", { ...missingFrom(before, after).length === 0 && { severity: "medium" } });
		case "enum": return enumVerdict(before, after);
		case "type": return isWider(before, after) ? verdict("schema-opened") : [];
		case "properties": return verdict("schema-opened");
		case "additionalProperties": return after === false ? [] : verdict("schema-opened");
		case "default": return verdict("default-changed", consequential.test(name) || safeguards.test(name) ? { severity: "high" } : {});
		default:
			if (wordKeywords.has(keyword)) return verdict("description-changed");
			return limits.has(keyword) ? limitVerdict(keyword, before, after) : [];
	}
};
function locate(path) {
	let keyword = "";
	let name = "";
	let holder = null;
	for (const segment of path.split("/").slice(2)) if (holder === null && nameHolders.has(keyword)) {
		holder = keyword;
		name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
	} else if (dataKeywords.has(keyword)) break;
	else {
		holder = null;
		keyword = /^\d+$/.test(segment) ? "" : segment;
	}
	return {
		keyword,
		name,
		holder
	};
}
function memberVerdict(kind, holder, name, before, after) {
	if (kind === "changed") return isOpen(after) && !isOpen(before) ? verdict("schema-opened") : [];
	if (holder !== "properties") return kind === "removed" ? verdict("constraint-removed") : [];
	if (kind === "added") return verdict("parameter-added", asksForContext(name, after) ? { severity: "high" } : {});
	return verdict("parameter-removed", safeguards.test(name) ? {
		severity: "medium",
		action: "approve"
	} : {});
}
function asksForContext(name, schema) {
	if (!contextNames.test(name) || !isJsonObject(schema)) return false;
	return schema["type"] === "string" && schema["enum"] === void 0 && schema["pattern"] === void 0 && schema["format"] === void 0;
}
function enumVerdict(before, after) {
	if (after === void 0) return verdict("constraint-removed");
	return missingFrom(before, after).length > 0 && before !== void 0 ? verdict("enum-widened") : [];
}
function limitVerdict(keyword, before, after) {
	if (before === void 0) return [];
	return typeof before === "number" && typeof after === "number" && (upperLimits.has(keyword) && after < before || lowerLimits.has(keyword) && after > before) || keyword === "uniqueItems" && after === true ? [] : verdict("constraint-removed");
}
function sameSet(keyword, before, after) {
	if (!unorderedKeywords.has(keyword) || !Array.isArray(before) || !Array.isArray(after)) return false;
	const sorted = (list) => list.map(canonicalJson).sort().join("\n");
	return sorted(before) === sorted(after);
}

// src/judge/surface.ts
const surfaceRules = {
	"instructions-changed": {
		severity: "high",
		action: "approve",
		cause: "The text that the server gives the model for the whole session has changed.",
		advice: "Read it as something the model will obey before any tool is called."
	},
	"capability-added": {
		severity: "medium",
		action: "approve",
		cause: "The server announces a capability that it did not have.",
		advice: "Check that its new version needs it."
	},
	"server-requests-client-data": {
		severity: "high",
		action: "approve",
		cause: "The server asks its client for data while it is only being listed.",
		advice: "Find out why it wants the user's files, words or model before it was used at all."
	},
	"surface-emptied": {
		severity: "high",
		action: "approve",
		cause: "The server offers no tools any more.",
		advice: "It may hide them from checks like this one: ask the publisher."
	},
	"prompt-added": {
		severity: "medium",
		action: "approve",
		cause: "The server offers a further prompt.",
		advice: "Read what it will tell the model."
	},
	"prompt-removed": {
		severity: "medium",
		action: "approve",
		cause: "A prompt is gone.",
		advice: "Check that nobody relies on it."
	},
	"prompt-changed": {
		severity: "medium",
		action: "approve",
		cause: "The definition of a prompt has changed.",
		advice: "Read the changed words."
	},
	"resource-template-added": {
		severity: "medium",
		action: "approve",
		cause: "The server offers a further kind of resource.",
		advice: "Check what it gives access to."
	},
	"resource-template-removed": {
		severity: "medium",
		action: "approve",
		cause: "A resource template is gone.",
		advice: "Check that nobody relies on it."
	},
	"resource-template-changed": {
		severity: "medium",
		action: "approve",
		cause: "The definition of a resource template has changed.",
		advice: "Read the changed words."
	}
};
/** Rules about what a server offers besides its tools. */
const judgeSurface = (change) => {
	const { subject, kind } = change;
	switch (subject.kind) {
		case "instructions": return verdict("instructions-changed");
		case "capability": return kind === "added" ? verdict("capability-added") : [];
		case "request": return kind === "added" ? verdict("server-requests-client-data") : [];
		case "tool": return subject.name === null ? verdict("surface-emptied") : [];
		case "prompt":
		case "resource-template": return verdict(`${subject.kind}-${subject.path === "" && (kind === "added" || kind === "removed") ? kind : "changed"}`);
		default: return [];
	}
};

// src/judge/tool.ts
const toolRules = {
	"tool-added": {
		severity: "medium",
		action: "approve",
		cause: "The server offers a further tool.",
		advice: "Read its description and decide whether the model should have it."
	},
	"tool-removed": {
		severity: "info",
		action: "warn",
		cause: "A tool is gone.",
		advice: "Nothing, unless something relies on it."
	},
	"description-changed": {
		severity: "medium",
		action: "approve",
		cause: "Words have changed that tell the model what a tool or parameter does.",
		advice: "Read the new words as instructions to the model, because that is what they are."
	},
	"title-changed": {
		severity: "medium",
		action: "approve",
		cause: "The name under which people see a tool has changed.",
		advice: "Check that it still says what the tool does."
	},
	"read-only-lost": {
		severity: "high",
		action: "approve",
		cause: "The tool no longer claims to leave everything as it is.",
		advice: "Find out what it changes now; clients may have let it run without asking."
	},
	"destructive-gained": {
		severity: "high",
		action: "approve",
		cause: "The tool now says that it may destroy data.",
		advice: "Check what it deletes or overwrites."
	},
	"safety-hint-relaxed": {
		severity: "high",
		action: "approve",
		cause: "A hint by which clients decide whether to ask has changed. Hints are the server's own claim.",
		advice: "Check that the tool's behaviour has changed with its claim."
	},
	"hint-made-explicit": {
		severity: "info",
		action: "warn",
		cause: "A hint is written out, or left out, with the meaning it has by default.",
		advice: "Nothing."
	},
	"output-schema-changed": {
		severity: "medium",
		action: "approve",
		cause: "What the tool says that it returns has changed.",
		advice: "Read the words in it: models see them too."
	},
	"metadata-changed": {
		severity: "medium",
		action: "approve",
		cause: "Something about the tool has changed that clients use and models may see.",
		advice: "Check whether it carries text or links."
	},
	"icon-host-changed": {
		severity: "high",
		action: "approve",
		cause: "An icon is loaded from another host, which learns who uses the tool and when.",
		advice: "Check who operates the host."
	}
};
/** Defaults of the protocol's tool annotations (schema 2025-11-25, ToolAnnotations). */
const hintDefaults = /* @__PURE__ */ new Map([
	["readOnlyHint", false],
	["destructiveHint", true],
	["idempotentHint", false],
	["openWorldHint", true]
]);
/** Verbs that do what cannot be taken back, in the words of a tool's name. */
const powerfulVerb = /(?:^|[^a-z])(?:exec|execute|shell|eval|delete|remove|send|upload|pay|payment|transfer|secret|run)(?![a-z])/i;
/** Rules about tools. */
const judgeTool = (change, against) => {
	const { subject, kind, before, after } = change;
	if (subject.kind !== "tool" || subject.name === null) return [];
	if (subject.path === "") {
		if (kind === "removed") return verdict("tool-removed");
		const added = verdict("tool-added", isPowerful(subject.name, after) ? { severity: "high" } : {});
		return refersElsewhere(after) ? [...added, ...verdict("remote-ref")] : added;
	}
	const [, field = "", name = ""] = subject.path.split("/");
	switch (field) {
		case "description": return verdict("description-changed");
		case "title": return verdict("title-changed");
		case "annotations": return annotationVerdict(name, before, after);
		case "inputSchema": return judgeSchema(change, against);
		case "outputSchema": return refersElsewhere(after, subject.path.split("/").at(-1)) ? verdict("remote-ref") : verdict("output-schema-changed");
		case "icons": return sameHosts(before, after) ? verdict("metadata-changed") : verdict("icon-host-changed");
		default: return verdict("metadata-changed");
	}
};
function isPowerful(name, definition) {
	const annotations = isJsonObject(definition) && isJsonObject(definition["annotations"]) ? definition["annotations"] : {};
	const readOnly = effective("readOnlyHint", annotations["readOnlyHint"]);
	const words = name.replace(/([a-z])([A-Z])/g, "$1-$2").replaceAll("_", "-");
	const claimed = (hint) => annotations[hint] === true && !readOnly;
	return powerfulVerb.test(words) || claimed("destructiveHint") || claimed("openWorldHint");
}
function annotationVerdict(hint, before, after) {
	if (hint === "title") return verdict("title-changed");
	const from = effective(hint, before);
	const to = effective(hint, after);
	if (from === null || to === null) return verdict("metadata-changed");
	if (from === to) return verdict("hint-made-explicit");
	if (hint === "readOnlyHint" && !to) return verdict("read-only-lost");
	if (hint === "destructiveHint" && to) return verdict("destructive-gained");
	return verdict("safety-hint-relaxed");
}
/** What a hint means, its default where it is absent; null for what is no hint, or no boolean. */
function effective(hint, value) {
	const byDefault = hintDefaults.get(hint);
	if (byDefault === void 0) return null;
	if (value === void 0) return byDefault;
	return typeof value === "boolean" ? value : null;
}
function sameHosts(before, after) {
	const known = hostsIn(before);
	return [...hostsIn(after)].every((host) => known.has(host));
}
function hostsIn(value) {
	if (typeof value === "string") {
		const url = URL.parse(value);
		return new Set(url === null || url.host === "" ? [] : [url.host]);
	}
	const members = Array.isArray(value) ? value : Object.values(asObject(value));
	return new Set(members.flatMap((member) => [...hostsIn(member)]));
}
function asObject(value) {
	return isJsonObject(value) ? value : {};
}

// src/judge/rules.ts
const fallbackRules = { "unclassified-change": {
	severity: "medium",
	action: "approve",
	cause: "Something has changed that no rule names.",
	advice: "Read what has changed."
} };
/** Every rule by its id, family by family. */
const ruleFamilies = /* @__PURE__ */ new Map([
	["Artifact", new Map(Object.entries(artifactRules))],
	["Declaration", new Map(Object.entries(declarationRules))],
	["Surface", new Map(Object.entries(surfaceRules))],
	["Tool", new Map(Object.entries(toolRules))],
	["Schema", new Map(Object.entries(schemaRules))],
	["Other", new Map(Object.entries(fallbackRules))]
]);
const rules = new Map([...ruleFamilies.values()].flatMap((family) => [...family]));
/** Who judges, in the order in which they are asked. */
const families = [
	judgeArtifact,
	judgeDeclaration,
	judgeSurface,
	judgeTool
];

// src/judge/judge.ts
const rulesPage = "https://github.com/mcp-lock/mcp-lock/blob/main/docs/rules.md";
/** Judges each change by the rules, the worst first. A change that no rule names is one all the same. */
function judge(changes, against) {
	return changes.flatMap((change) => judgeChange(change, against)).sort(byWeight);
}
function judgeChange(change, against) {
	const matched = families.flatMap((family) => family(change, against));
	const verdicts = matched.length > 0 ? matched : verdict("unclassified-change");
	const digest = digestChange(change);
	return verdicts.map((one) => toFinding(change, one, digest));
}
function toFinding(change, { rule: id, severity, action }, digest) {
	const rule = rules.get(id);
	if (rule === void 0) throw new McpLockError("INTERNAL", `there is no rule ${id}`);
	return {
		rule: id,
		severity: severity ?? rule.severity,
		action: action ?? rule.action,
		server: change.server,
		subject: change.subject,
		...change.before !== void 0 && { before: change.before },
		...change.after !== void 0 && { after: change.after },
		digest,
		help: `${rulesPage}#${id}`
	};
}
function byWeight(a, b) {
	return severities.indexOf(a.severity) - severities.indexOf(b.severity) || order(a.server, b.server) || order(a.subject.name ?? "", b.subject.name ?? "") || order(a.subject.path, b.subject.path) || order(a.rule, b.rule);
}
function order(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/report/wording.ts
/** What a finding says, in a few words that name the place: harmless to print. */
function describe(finding) {
	const { subject, before, after } = finding;
	switch (subject.kind) {
		case "server": return serverWords(finding);
		case "declaration": return `${declarationPlace(subject.path)}: ${movement(before, after)}`;
		case "artifact": return artifactWords(finding);
		case "instructions": return "the instructions have changed";
		case "capability": return `capability ${name(finding)} ${verb(finding)}`;
		case "request": return `asks its client for ${name(finding)} while it is listed`;
		case "tool":
		case "prompt":
		case "resource-template": return definitionWords(finding);
	}
}
function serverWords(finding) {
	switch (finding.rule) {
		case "server-added": return "the server was added";
		case "server-removed": return "the server was removed";
		case "server-not-locked": return "declared, but not in the lockfile";
		case "lock-entry-stale": return "in the lockfile, but not declared any more";
		case "conflicting-declarations": return "clients declare different servers under this name";
		case "shell-in-launch": return "its command hands text to a shell or downloader";
		case "loader-env": return "its environment makes programs load other code";
		case "auto-approve-widened": return "it may act without asking";
		case "floating-version": return "its declaration names no exact version";
		default: return "the server has changed";
	}
}
function declarationPlace(path) {
	const [, field = "", rest = ""] = path.split("/");
	switch (field) {
		case "in": return "client files";
		case "launch": return "command line";
		case "args": return "package";
		case "env": return "environment variable";
		case "headers": return "header";
		case "otherKeys": return "setting";
		case "settings": return `setting ${visible(rest)}`;
		default: return field;
	}
}
function artifactWords({ rule, subject, before, after }) {
	switch (subject.path) {
		case "/integrity": return "the same version now consists of other bytes";
		case "/pinned": return rule === "floating-version" ? "the declaration names no exact version" : "the declaration now names an exact version";
		case "/installScripts": return after === true ? "the package now asks to run install scripts" : "the package no longer asks to run install scripts";
		case "/digest": return "files of the server have changed";
		default: return `${subject.path.slice(1) || "source"}: ${movement(before, after)}`;
	}
}
function definitionWords(finding) {
	const { subject, before, after } = finding;
	if (subject.name === null) return "every tool is gone";
	const what = subject.kind === "tool" ? "" : `${subject.kind.replace("-", " ")} `;
	if (subject.path === "") return `${what}${name(finding)} ${verb(finding)}`;
	const place = visible(subject.path.slice(1).replaceAll("/", " › "));
	const isText = typeof before === "string" || typeof after === "string";
	return `${what}${name(finding)}: ${place}${isText ? ` ${verb(finding)}` : `: ${movement(before, after)}`}`;
}
function verb({ before, after }) {
	if (before === void 0) return "was added";
	return after === void 0 ? "was removed" : "has changed";
}
function name({ subject }) {
	return visible(subject.name ?? "");
}
function movement(before, after) {
	if (before === void 0) return `${brief(after)} was added`;
	if (after === void 0) return `${brief(before)} was removed`;
	return `${brief(before)} → ${brief(after)}`;
}
/** A value on one line, cut where it is long: the whole of it is in the JSON report. */
function brief(value) {
	const text = visible(typeof value === "string" ? value : JSON.stringify(value ?? null));
	return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}

// src/report/text-findings.ts
const severityStyle = {
	critical: "red",
	high: "red",
	medium: "yellow",
	info: "dim"
};
/** What has changed, server by server, the worst first. */
function findingBlocks(findings, width, paint) {
	return [...Map.groupBy(findings, (finding) => finding.server)].flatMap(([server, own]) => [
		"",
		paint("bold", visible(server)),
		...own.flatMap((finding) => findingLines(finding, width, paint))
	]);
}
function findingLines(finding, width, paint) {
	return [
		`  ${paint(severityStyle[finding.severity], finding.severity.padEnd(8))}  ${wrap(`${describe(finding)}  ${finding.rule}`, width - 12).join(`\n${" ".repeat(12)}`)}`,
		...textChange(finding, width, paint),
		`${" ".repeat(12)}${paint("dim", wrap(rules.get(finding.rule)?.advice ?? "", width - 12).join(`\n${" ".repeat(12)}`))}`
	];
}
/** Texts that a model reads, before and after. */
function textChange({ before, after, subject }, width, paint) {
	if (!isRead(subject) || typeof before !== "string" && typeof after !== "string") return [];
	const mark = (sign, value, style) => typeof value === "string" ? wrap(excerpt(value), width - 16).map((line) => `${" ".repeat(12)}${paint(style, `${sign} ${line}`)}`) : [];
	return [...mark("-", before, "red"), ...mark("+", after, "green")];
}
function isRead({ kind, path }) {
	return kind === "instructions" || path !== "" && [
		"tool",
		"prompt",
		"resource-template"
	].includes(kind);
}
const excerptLength = 2e3;
function excerpt(text) {
	const shown = visibleLines(text.slice(0, excerptLength));
	return text.length > excerptLength ? `${shown} … (${text.length - excerptLength} more characters)` : shown;
}
/** Cuts text into lines at spaces; a word longer than a line is cut where the line ends. */
function wrap(text, width) {
	return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, Math.max(width, 20)));
}
function wrapParagraph(paragraph, width) {
	const lines = [];
	let line = "";
	for (const word of paragraph.split(" ")) {
		if (line !== "" && line.length + 1 + word.length > width) {
			lines.push(line);
			line = "";
		}
		line = line === "" ? word : `${line} ${word}`;
		while (line.length > width) {
			lines.push(line.slice(0, width));
			line = line.slice(width);
		}
	}
	return [...lines, line];
}

export { judge as n, findingBlocks as t };