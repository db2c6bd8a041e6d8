import { At as parseSpecifiers, Bt as sha256, Ct as parseJson, Ft as parsePythonVersion, H as pLimit, It as projectName, Lt as isJsonObject, Mt as comparePythonVersions, Nt as formatPythonVersion, Ot as parseRequirement, Pt as isPreRelease, R as attestationsPath, Rt as canonicalJson, V as sameBytes, Vt as McpLockError, bt as decodeText, gt as runProgram, ht as runGit, jt as satisfies, kt as exactVersion, n as versionOfFile, t as preference, wt as readJson, yt as isGitAddress, z as readAttestationsFile, zt as fingerprint } from "./core.js";
import { t as require_semver } from "./semver.js";
import { C as literal, E as object, M as tuple, N as union, P as unknown$1, T as number, g as custom, h as boolean, j as string, k as record, m as array, w as looseObject, y as int } from "./schemas.js";
import { c as require_packageurl_js, s as readClosure, t as closureFrom } from "./closures.js";
const { delimiter, dirname, extname, isAbsolute, join, posix, relative, sep, win32 } = process.getBuiltinModule("node:path");
const { createHash, randomUUID } = process.getBuiltinModule("node:crypto");
const { isUtf8 } = process.getBuiltinModule("node:buffer");
const { Readable } = process.getBuiltinModule("node:stream");
import npa from "npm-package-arg";
const { crc32, createInflateRaw } = process.getBuiltinModule("node:zlib");
const { AsyncLocalStorage } = process.getBuiltinModule("node:async_hooks");
const { subscribe } = process.getBuiltinModule("node:diagnostics_channel");
const { ClientRequest, IncomingMessage } = process.getBuiltinModule("node:http");
import fetch from "npm-registry-fetch";
import pickManifest from "npm-pick-manifest";

// src/resolve/find-program.ts
var import_semver = require_semver();
/** The folders in which the user's programs lie, from PATH. What is not absolute depends on where one stands. */
function programFolders({ env }) {
	return (env.get("PATH") ?? "").split(delimiter).filter(isAbsolute);
}
/** Where a program lies: in the first of these folders that has it; null when none has. */
async function findProgram(name, folders, world) {
	const file = process.platform === "win32" ? `${name}.exe` : name;
	for (const folder of folders) {
		const path = join(folder, file);
		const kind = (await world.files.status(path))?.kind;
		if (kind === "file" || kind === "symlink") return path;
	}
	return null;
}
/** The user's program folders that are no part of the repository, wherever links lead. */
async function foldersOutside(root, world) {
	const isOutside = await outsideOf(root, world);
	const folders = [];
	for (const folder of programFolders(world)) if (await isOutside(folder)) folders.push(folder);
	return folders;
}
/** Tells whether a path is there, and really lies elsewhere than in a repository. */
async function outsideOf(root, world) {
	const top = await realOrNull(root, world);
	return async (path) => {
		const real = await realOrNull(path, world);
		return real !== null && (top === null || isElsewhere(relative(top, real)));
	};
}
function isElsewhere(way) {
	return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}
async function realOrNull(path, { files }) {
	return files.real(path).catch((error) => {
		if (error instanceof McpLockError) return null;
		throw error;
	});
}

// src/app/signatures.ts
const signable = /* @__PURE__ */ new Set([
	"npm",
	"pypi",
	"oci",
	"mcpb"
]);
/**
* Who signed an artifact? Its source is asked; what it hands out is verified here. Where the source cannot be
* asked, or tells nothing, what is kept beside the lock proves the same bytes as well as it did then. A signature
* that was verified and can be neither seen nor proved again is an error: SIGNATURE_UNAVAILABLE.
*/
async function signaturesOf(question, world) {
	const { artifact, attest } = question;
	if (!signable.has(artifact.kind)) return {
		seen: {},
		document: null,
		warnings: []
	};
	const kept = await keptDocument(question, world);
	const attested = attest === void 0 ? null : await attest();
	const told = attested === null ? null : await verdictOn(attested, question);
	if (told !== null && !isLoss(told, question.locked)) return told;
	const again = kept === null ? null : await verified(artifact, kept, question.verifier);
	if (again !== null && !isLoss(again, question.locked)) {
		const warning = `its source hands out no proof of it now; what is kept in ${attestationsPath(question.name)} holds`;
		return attested === null ? again : {
			...again,
			warnings: [warning, ...again.warnings]
		};
	}
	if (wasVerified(question.locked)) throw unavailable(question);
	return unasked(question);
}
async function verdictOn(attested, { artifact, verifier }) {
	if (attested.status === "none") return unverified(artifact, { status: "unsigned" });
	if (attested.status === "unavailable") return unverified(artifact, attested);
	const document = strict(attested.document);
	return document === null ? unverified(artifact, {
		status: "invalid",
		reason: "what the source hands out is not plain JSON"
	}) : verified(artifact, document, verifier);
}
/** Whether something that was verified cannot be told any more: neither that it is there, nor that it is gone. */
function isLoss({ seen }, locked) {
	const isLost = (field) => locked?.[field]?.status === "verified" && seen[field]?.status === "unavailable";
	return isLost("signature") || isLost("registrySignature");
}
/** What is kept for these very bytes; null where nothing is, or it belongs to others. */
async function keptDocument({ name, artifact, locked, lockfile, needsKept }, world) {
	if (locked?.attestations === void 0) return null;
	const reading = readAttestationsFile(lockfile, name, locked.attestations, world);
	const kept = await (needsKept ? reading : reading.catch(() => null));
	return sameBytes(artifact, locked.artifact) ? kept : null;
}
async function verified(artifact, document, verifier) {
	const { signature, registrySignature, notes } = await verifier.verify(artifact, document);
	const isVerified = signature.status === "verified" || registrySignature?.status === "verified";
	const isInvalid = signature.status === "invalid" || registrySignature?.status === "invalid";
	return {
		seen: {
			signature,
			...registrySignature !== void 0 && { registrySignature },
			...isVerified && !isInvalid && { attestations: fingerprint(document) }
		},
		document: isVerified && !isInvalid ? document : null,
		warnings: [...notes, ...isUnknownRoot(signature) ? [oldRoot] : []]
	};
}
const oldRoot = "its signature is under a root, or in a log, that is not known here: `mcp-lock trust update` fetches newer ones, --trusted-root names others";
function isUnknownRoot(signature) {
	return signature.status === "unavailable" && signature.reason === "no-trusted-root";
}
function unverified(artifact, signature) {
	const isPlain = signature.status === "unsigned" || signature.status === "unavailable";
	return {
		seen: {
			signature,
			...artifact.kind === "npm" && isPlain && { registrySignature: signature }
		},
		document: null,
		warnings: []
	};
}
/** Nobody was asked, and nothing was verified before: what was agreed on stays what is known. */
function unasked({ artifact, locked }) {
	const agreed = locked !== null && sameBytes(artifact, locked.artifact) ? locked : null;
	return {
		seen: {
			signature: agreed?.signature ?? null,
			...artifact.kind === "npm" && { registrySignature: agreed?.registrySignature ?? null }
		},
		document: null,
		warnings: []
	};
}
function wasVerified(locked) {
	return [locked?.signature, locked?.registrySignature].some((one) => one?.status === "verified");
}
function unavailable({ name }) {
	return new McpLockError("SIGNATURE_UNAVAILABLE", `${name}: its signature was verified when it was locked, and now nothing here proves one`, { hint: "its source hands nothing out, or it is under a root or key that is not known here: see `mcp-lock trust show`" });
}
/** The document as plain data that any program reads alike; null where it nests too deep or is not such data. */
function strict(document) {
	try {
		const value = parseJson(JSON.stringify(document), "attestations");
		return isJsonObject(value) ? value : null;
	} catch {
		return null;
	}
}

// src/resolve/cache.ts
/**
* Where downloaded artifacts are kept, by what they are: `$MCP_LOCK_CACHE`, else `$XDG_CACHE_HOME/mcp-lock`,
* else `~/.cache/mcp-lock`. What is read from it is checked; all of it may be deleted at any time.
*/
function cacheFolder(env) {
	const own = env.get("MCP_LOCK_CACHE");
	if (own !== void 0 && own !== "") return own;
	const shared = env.get("XDG_CACHE_HOME");
	if (shared !== void 0 && shared !== "") return join(shared, "mcp-lock");
	const home = env.get("HOME") ?? env.get("USERPROFILE");
	if (home === void 0 || home === "") throw new McpLockError("FILE_NOT_WRITTEN", "there is no home folder to keep downloads in", { hint: "set MCP_LOCK_CACHE to a folder" });
	return join(home, ".cache", "mcp-lock");
}
/** The path of a cached artifact whose bytes have this hash, `sha512-BASE64` or `sha256:HEX`; null when it is absent or damaged. */
async function cachedArtifact(integrity, world) {
	const path = artifactPath(integrity, world);
	if ((await world.files.status(path))?.kind !== "file") return null;
	if (await integrityOf(world.files.stream(path), algorithmOf(integrity)) === integrity) return path;
	await world.files.remove(path);
	return null;
}
/** Stores bytes as they arrive and returns their hash, and where they are. */
async function storeArtifact(pieces, world, algorithm = "sha512") {
	const temporary = await temporaryPath(world);
	const hash = createHash(algorithm);
	await world.files.spool(temporary, tap(pieces, (piece) => hash.update(piece)));
	const integrity = hashText(algorithm, hash.digest());
	const path = artifactPath(integrity, world);
	await world.files.makeFolder(join(path, ".."));
	if (!await world.files.move(temporary, path)) await world.files.remove(temporary);
	return {
		integrity,
		path
	};
}
/** A new path in the cache, for what is not complete yet. */
async function temporaryPath(world) {
	const folder = join(cacheFolder(world.env), "incomplete");
	await world.files.makeFolder(folder);
	return join(folder, randomUUID());
}
function artifactPath(integrity, world) {
	const algorithm = algorithmOf(integrity);
	const digest = integrity.slice(algorithm.length + 1);
	const hex = algorithm === "sha256" ? digest : Buffer.from(digest, "base64").toString("hex");
	return join(cacheFolder(world.env), "artifacts", algorithm, hex);
}
function algorithmOf(integrity) {
	return integrity.startsWith("sha256:") ? "sha256" : "sha512";
}
function hashText(algorithm, digest) {
	return algorithm === "sha256" ? `sha256:${digest.toString("hex")}` : `sha512-${digest.toString("base64")}`;
}
async function integrityOf(pieces, algorithm) {
	const hash = createHash(algorithm);
	for await (const piece of pieces) hash.update(piece);
	return hashText(algorithm, hash.digest());
}
async function* tap(pieces, see) {
	for await (const piece of pieces) {
		see(piece);
		yield piece;
	}
}

// src/resolve/npm/logins.ts
/**
* npm's options with the logins that stand in registries' addresses put where npm keeps others: by host and
* path. Addresses come into messages, caches and package URLs.
*/
function withoutLogins(options) {
	const moved = {};
	for (const [key, value] of Object.entries(options)) {
		if (key !== "registry" && !key.endsWith(":registry")) continue;
		const url = URL.parse(String(value));
		if (url === null || url.username === "" && url.password === "") continue;
		const login = [url.username, url.password].map(decodeURIComponent).join(":");
		moved[key] = withoutLogin(url.href);
		const place = `//${url.host}${url.pathname.replace(/(?<!\/)$/, "/")}`;
		if (![
			"_authToken",
			"_auth",
			"_password"
		].some((name) => options[`${place}:${name}`] !== void 0)) moved[`${place}:_auth`] = Buffer.from(login).toString("base64");
	}
	return {
		...options,
		...moved
	};
}
/** An address without the login in it. */
function withoutLogin(address) {
	const url = URL.parse(address);
	if (url === null || url.username === "" && url.password === "") return address;
	url.username = "";
	url.password = "";
	return url.href;
}

// src/resolve/npm/reason.ts
/** What npm's libraries say has gone wrong, without the logins that addresses may hold. */
function reasonOf(cause) {
	return (cause instanceof Error ? cause.message : String(cause)).replace(/\/\/[^\s/@]+@/g, "//");
}

// src/resolve/npm/config.ts
/** Loads npm's configuration for the repository at `root`. */
async function loadNpmConfig(root, nodePath, world) {
	const [{ default: Config }, { default: definitions }] = await Promise.all([import("@npmcli/config"), import("@npmcli/config/lib/definitions/index.js")]);
	const config = new Config({
		...definitions,
		npmPath: join(cacheFolder(world.env), "npm"),
		argv: [],
		env: Object.fromEntries(world.env),
		execPath: nodePath,
		cwd: root
	});
	try {
		await config.load();
	} catch (cause) {
		throw new McpLockError("NPM_CONFIG", `npm's configuration cannot be read: ${reasonOf(cause)}`, { cause });
	}
	const timeout = Math.min(Number(config.flat["timeout"]) || longestSilence, longestSilence);
	return {
		options: {
			...withoutLogins(config.flat),
			...bounded,
			timeout
		},
		patience: silences * timeout,
		packuments: /* @__PURE__ */ new Map(),
		defaultRegistry: String(config.get("registry", "default")),
		projectRegistry: (name) => projectRegistry(config, name)
	};
}
/** A check that waits for minutes is one that people switch off. */
const longestSilence = 3e4;
/** A registry that drips is never silent: it is given up after as long as so many silences. */
const silences = 20;
const bounded = {
	retry: {
		retries: 2,
		factor: 2,
		minTimeout: 250,
		maxTimeout: 2e3
	},
	cache: null
};
function projectRegistry(config, name) {
	const scopeKey = name.startsWith("@") ? `${name.split("/")[0]}:registry` : null;
	const key = scopeKey !== null && config.find(scopeKey) !== null ? scopeKey : "registry";
	return config.find(key) === "project" ? withoutLogin(String(config.get(key))) : null;
}

// src/identify/docker-options.ts
var import_packageurl_js = require_packageurl_js();
const words$1 = (text) => text.trim().split(/\s+/);
/** Options without a value, or with one only after `=`. */
const dockerFlags = words$1(`
  -d --detach --disable-content-trust -i --interactive --init --no-healthcheck --oom-kill-disable --privileged
  -P --publish-all -q --quiet --read-only --rm --sig-proxy -t --tty --use-api-socket
`);
const dockerValued = words$1(`
  --add-host --annotation -a --attach --blkio-weight --blkio-weight-device --cap-add --cap-drop --cgroup-parent
  --cgroupns --cidfile --cpu-count --cpu-percent --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime
  -c --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule
  --device-read-bps --device-read-iops --device-write-bps --device-write-iops --dns --dns-opt --dns-option
  --dns-search --domainname --entrypoint -e --env --env-file --expose --gpus --group-add --health-cmd
  --health-interval --health-retries --health-start-interval --health-start-period --health-timeout
  -h --hostname --io-maxbandwidth --io-maxiops --ip --ip6 --ipc --isolation --kernel-memory -l --label
  --label-file --link --link-local-ip --log-driver --log-opt --mac-address -m --memory --memory-reservation
  --memory-swap --memory-swappiness --mount --name --net --net-alias --network --network-alias --oom-score-adj
  --pid --pids-limit --platform -p --publish --pull --restart --runtime --security-opt --shm-size --stop-signal
  --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user --userns --uts -v --volume --volume-driver
  --volumes-from -w --workdir
`);
const podmanFlags = words$1(`
  --env-host --http-proxy --no-hosts --passwd --read-only-tmpfs --replace --rmi --tls-verify --unsetenv-all
`);
const podmanValued = words$1(`
  --arch --authfile --cgroup-conf --cgroups --chrootdirs --conmon-pidfile --env-merge --gidmap --group-entry
  --health-on-failure --health-startup-cmd --health-startup-interval --health-startup-retries
  --health-startup-success --health-startup-timeout --hostuser --image-volume --init-path --os --passwd-entry
  --personality --pidfile --pod --pod-id-file --preserve-fd --preserve-fds --requires --sdnotify
  --seccomp-policy --secret --shm-size-systemd --subgidname --subuidname --systemd --timeout --tz --uidmap
  --umask --unsetenv --variant
`);
const nerdctlValued = words$1(`
  --cgroup-conf --cosign-key --init-binary --ipfs-address --pidfile --rdt-class --umask --verify
`);
const docker = {
	flags: new Set(dockerFlags),
	valued: new Set(dockerValued)
};
/** The options of `run`, by the program that starts containers. */
const runOptions = /* @__PURE__ */ new Map([
	["docker", docker],
	["podman", {
		flags: /* @__PURE__ */ new Set([...dockerFlags, ...podmanFlags]),
		valued: /* @__PURE__ */ new Set([...dockerValued, ...podmanValued])
	}],
	["nerdctl", {
		flags: docker.flags,
		valued: /* @__PURE__ */ new Set([...dockerValued, ...nerdctlValued])
	}]
]);

// src/identify/image-reference.ts
const longestName = 255;
const host = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const path = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^sha256:[0-9a-f]{64}$/;
/** Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` by the grammar that the engines share; else says why it is none. */
function parseImageReference(text) {
	const [name = "", digest = null, more] = text.split("@");
	if (more !== void 0 || digest !== null && !digestForm.test(digest)) return `${text} has a digest that is not sha256: and 64 hexadecimal digits`;
	const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
	const tag = colon === -1 ? null : name.slice(colon + 1);
	if (tag !== null && !tagForm.test(tag)) return `${text} has a tag that no registry can have`;
	const place = splitHost(colon === -1 ? name : name.slice(0, colon));
	if (place.registry !== null && !isHost(place.registry)) return `${text} names no host that can be asked`;
	if (!place.repository.split("/").every((part) => path.test(part)) || name.length > longestName) return `${text} is not the name of an image in a registry`;
	if (place.registry === null && /^[0-9a-f]{64}$/.test(place.repository)) return `${text} is an image of one machine, by its id`;
	if (place.registry === "localhost") return `${text} is an image that was built on one machine`;
	return {
		...place,
		tag,
		digest
	};
}
/** Ports above 65535 are none. */
function isHost(text) {
	return host.test(text) && URL.canParse(`https://${text}`);
}
/** The first part is a host when it has a dot or a port, when it is localhost, or when no path could be so. */
function splitHost(name) {
	const slash = name.indexOf("/");
	const first = name.slice(0, Math.max(slash, 0));
	const namesHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
	if (slash === -1 || !namesHost) return {
		registry: null,
		repository: name
	};
	return {
		registry: first,
		repository: name.slice(slash + 1)
	};
}

// src/identify/unresolved.ts
/** A declaration that names no artifact, with the reason in words a person can act on. */
function unresolved(reason) {
	return {
		kind: "unresolved",
		reason
	};
}

// src/identify/docker.ts
/**
* `docker run [options] IMAGE ARGS`, and the same of podman and nerdctl. Options count only before the image.
* One that is not known may or may not swallow the word behind it, so any such line is unresolved.
*/
function identifyContainer(engine, declared) {
	const { args } = declared;
	const run = args[0] === "container" ? args.slice(1) : args;
	const options = runOptions.get(engine);
	if (run[0] !== "run" || options === void 0) return unresolved(`${[engine, ...args.slice(0, 1)].join(" ")} does not start an image by its name`);
	const parsed = parseOptions$1(run.slice(1), options, engine);
	if (typeof parsed === "string") return unresolved(parsed);
	const [image, ...rest] = parsed.positional;
	if (image === void 0) return unresolved(`${engine} run is started without an image`);
	if (image.includes("$")) return unresolved(`the image ${image} depends on a variable`);
	const reference = parseImageReference(image);
	if (typeof reference === "string") return unresolved(reference);
	const given = engine === "nerdctl" && rest[0] === "--" ? rest.slice(1) : rest;
	return {
		kind: "oci",
		engine,
		registry: reference.registry,
		repository: reference.repository,
		purl: imagePurl(reference),
		version: reference.digest,
		spec: reference.digest === null ? reference.tag : null,
		pinned: reference.digest !== null,
		platform: parsed.platform,
		entrypoint: parsed.entrypoint,
		args: given
	};
}
function parseOptions$1(args, options, engine) {
	const values = /* @__PURE__ */ new Map();
	const parsed = (positional) => ({
		platform: values.get("--platform") ?? null,
		entrypoint: values.get("--entrypoint") ?? null,
		positional
	});
	for (let at = 0; at < args.length; at++) {
		const arg = args[at] ?? "";
		if (arg === "--") return parsed(args.slice(at + 1));
		if (!arg.startsWith("-") || arg === "-") return parsed(args.slice(at));
		const option = arg.startsWith("--") ? readLong(arg, options) : readShort(arg, options);
		if (option === null) return `mcp-lock does not know the option ${arg} of ${engine} run`;
		if (option.takesNext) at += 1;
		const value = option.takesNext ? args[at] : option.value;
		if (value === void 0) return `${arg} of ${engine} run lacks its value`;
		values.set(option.name, value);
	}
	return parsed([]);
}
function readLong(arg, { flags, valued }) {
	const equals = arg.indexOf("=");
	const name = equals === -1 ? arg : arg.slice(0, equals);
	const value = equals === -1 ? "" : arg.slice(equals + 1);
	if (flags.has(name)) return {
		name,
		value,
		takesNext: false
	};
	return valued.has(name) ? {
		name,
		value,
		takesNext: equals === -1
	} : null;
}
/** `-it`, `-eNAME`, `-e=NAME`, `-itv /a:/b`: flags, and at most one option with a value, which is the last. */
function readShort(arg, { flags, valued }) {
	for (let at = 1; at < arg.length; at++) {
		const name = `-${arg[at]}`;
		const rest = arg.slice(at + 1);
		if (valued.has(name)) return {
			name,
			value: rest,
			takesNext: rest === ""
		};
		if (!flags.has(name)) return null;
		if (rest.startsWith("=")) return {
			name,
			value: rest.slice(1),
			takesNext: false
		};
	}
	return {
		name: arg,
		value: "",
		takesNext: false
	};
}
/**
* The package URL of an image. Its repository is named only with its registry: one that the declaration leaves
* to the engine is part of how a machine is set up.
*/
function imagePurl({ registry, repository, tag, digest }) {
	const name = repository.split("/").at(-1) ?? repository;
	const qualifiers = {
		...registry !== null && { repository_url: `${registry}/${repository}` },
		...tag !== null && { tag }
	};
	return new import_packageurl_js.PackageURL("oci", null, name, digest, qualifiers, null).toString();
}

// src/identify/in-repository.ts
/** Variables by which clients name the repository. */
const workspace = /^\$\{(?:workspaceFolder|workspaceRoot|CLAUDE_PROJECT_DIR)\}(?:[\\/]|$)/;
/** A path relative to the repository, normalised; null when it leads out of it or cannot be known. */
function inRepository(path, folder) {
	const inWorkspace = workspace.test(path);
	const rest = path.replace(workspace, "");
	if (posix.isAbsolute(rest) || win32.isAbsolute(rest) || /^[A-Za-z]:/.test(rest) || rest.includes("$")) return null;
	const normal = posix.normalize(posix.join(inWorkspace ? "." : folder, rest.replaceAll("\\", "/")));
	return normal === ".." || normal.startsWith("../") ? null : normal.replace(/(?<=.)\/$/, "");
}

// src/identify/mcpb.ts
/** Whether a command is a bundle by its name. */
function isBundle(command) {
	return /\.mcpb$/i.test(command);
}
/** `./FOLDER/NAME.mcpb ARGS`: an MCPB bundle of the repository. */
function identifyBundle({ command, args, cwd }) {
	if (cwd !== void 0) return unresolved(`${command} is a bundle, and started in a folder of its own`);
	const file = inRepository(command, ".");
	if (file === null) return unresolved(`${command} lies outside the repository, or depends on a variable`);
	return {
		kind: "mcpb",
		file,
		args
	};
}

// src/identify/node.ts
/** `node SCRIPT ARGS`: a program of the repository. Options of node itself can load other code, so none is accepted. */
function identifyNode(declared) {
	const [script, ...args] = declared.args;
	if (script === void 0) return unresolved("node is started without a program");
	if (script.startsWith("-")) return unresolved(`node is started with the option ${script}, which may load other code`);
	const folder = inRepository(declared.cwd ?? ".", ".");
	const entry = folder === null ? null : inRepository(script, folder);
	if (entry === null) return unresolved(`${script} lies outside the repository, or depends on a variable`);
	if (entry === ".") return unresolved(`${script} names a folder`);
	if (entry.split("/").includes("node_modules")) return unresolved(`${script} is an installed package: declare it by name and version instead`);
	return {
		kind: "local",
		runtime: "node",
		entry,
		args
	};
}

// src/identify/git-spec.ts
/** A package that npm fetches from a git repository: `github:OWNER/NAME#REF`, `git+https://…#REF`. */
function identifyGit(text, bin, args) {
	const spec = npa(text);
	if (text.slice(text.indexOf("#") + 1).includes(":") && text.includes("#")) return unresolved("a range of versions, or a folder, of a git repository is not supported");
	const url = spec.fetchSpec ?? (spec.hosted === void 0 ? null : hostedUrl(spec.hosted));
	const address = typeof url === "string" ? URL.parse(url) : null;
	if (address === null || !isGitAddress(address)) return unresolved("a git repository is resolved only by an https address without a login");
	const named = spec.gitCommittish || null;
	const isCommit = named !== null && /^[0-9a-f]{40}$/.test(named);
	return {
		kind: "git",
		url: address.href,
		commit: isCommit ? named : null,
		ref: isCommit ? null : named,
		pinned: isCommit,
		bin,
		args
	};
}
/** Where npm fetches `github:OWNER/NAME` and the like from. */
function hostedUrl({ domain, user, project }) {
	return domain && user && project ? `https://${domain}/${user}/${project}.git` : null;
}

// src/identify/npx.ts
/** Options of npx that change neither the package nor what it is given. */
const harmless$1 = /* @__PURE__ */ new Set([
	"-y",
	"--yes",
	"-q",
	"--quiet",
	"--prefer-online",
	"--prefer-offline",
	"--silent"
]);
/**
* `npx [options] SPEC ARGS` and `npx -p SPEC BIN ARGS`. Options count only before the first positional.
* An unknown option makes npx swallow the word behind it, so any such line is unresolved.
*/
function identifyNpx(declared) {
	const parsed = parseOptions(declared.args);
	if (typeof parsed === "string") return unresolved(parsed);
	const [first, ...rest] = parsed.positional;
	const [named, second] = parsed.packages;
	if (second !== void 0) return unresolved("npx installs several packages: which one serves is not certain");
	if (first === void 0) return unresolved("npx is started without a package");
	return named === void 0 ? identifySpec(first, null, rest) : identifySpec(named, first, rest);
}
function parseOptions(args) {
	const packages = [];
	for (let at = 0; at < args.length; at++) {
		const arg = args[at] ?? "";
		if (arg === "--") return {
			packages,
			positional: args.slice(at + 1)
		};
		if (!arg.startsWith("-")) return {
			packages,
			positional: args.slice(at)
		};
		if (arg === "-p" || arg === "--package") {
			at += 1;
			const spec = args[at];
			if (spec === void 0) return `${arg} of npx lacks its package`;
			packages.push(spec);
		} else if (arg.startsWith("--package=")) packages.push(arg.slice(10));
		else if (!harmless$1.has(arg)) return `mcp-lock does not know the option ${arg} of npx`;
	}
	return {
		packages,
		positional: []
	};
}
function identifySpec(text, bin, args) {
	if (text.includes("$")) return unresolved(`the package ${text} depends on a variable`);
	const spec = parseSpec(text);
	if (spec?.type === "git") return identifyGit(text, bin, args);
	if (spec === null || spec.name === null) return unresolved(`${text} is not the name of a package in a registry`);
	const said = text.slice(spec.name.length).startsWith("@");
	switch (spec.type) {
		case "version": return npmSource(spec.name, (0, import_semver.clean)(spec.fetchSpec) ?? spec.fetchSpec, null, bin, args);
		case "range":
		case "tag": return npmSource(spec.name, null, said ? spec.fetchSpec : null, bin, args);
		default: return unresolved(`${text} is not a package of a registry but a ${spec.type}`);
	}
}
function parseSpec(text) {
	try {
		const { name, type, fetchSpec } = npa(text);
		return {
			name: name ?? null,
			type,
			fetchSpec: fetchSpec ?? ""
		};
	} catch {
		return null;
	}
}
function npmSource(name, version, spec, bin, args) {
	return {
		kind: "npm",
		name,
		purl: npmPurl(name, version),
		version,
		spec,
		pinned: version !== null,
		bin,
		args
	};
}
function npmPurl(name, version) {
	const [scope, bare] = name.startsWith("@") ? name.split("/") : [null, name];
	return new import_packageurl_js.PackageURL("npm", scope, bare ?? name, version, null, null).toString();
}

// src/identify/python-source.ts
/** The project that a requirement names, as uvx and pipx read it; unresolved where it comes from elsewhere. */
function pythonSource(text, launch) {
	if (text.includes("$")) return unresolved(`the package ${text} depends on a variable`);
	if (/^(?:[^@]*@\s*)?(?:git|hg|svn|bzr)\+/.test(text)) return unresolved(`${text} is a repository: mcp-lock locks only what an index serves`);
	if (/[/\\:]/.test(text)) return unresolved(`${text} is a path or an address, not a package of an index`);
	if (/\.pyw?$/i.test(text)) return unresolved(`${text} may be a program in the folder`);
	const isLatest = launch.installer === "uv" && text.endsWith("@latest");
	const requirement = parseRequirement(isLatest ? text.slice(0, -7) : text, launch.installer === "uv");
	if (requirement === null || isLatest && requirement.spec !== "") return unresolved(`mcp-lock does not understand ${text} as a package of an index`);
	return toSource(isLatest ? {
		...requirement,
		spec: "latest"
	} : requirement, launch);
}
function toSource({ name, extras, specifiers, spec }, launch) {
	const exact = exactVersion(specifiers);
	const version = exact === null ? null : formatPythonVersion(exact);
	return {
		kind: "pypi",
		name: projectName(name),
		purl: new import_packageurl_js.PackageURL("pypi", null, name, version, null, null).toString(),
		version,
		spec: version === null && spec !== "" ? spec : null,
		pinned: version !== null,
		extras,
		...launch
	};
}
/** A Python by its version. Anything else may be a path, and then to any program. */
function isPythonVersion(text) {
	return /^(?:cpython@?)?3(?:\.\d+){0,2}$/.test(text);
}
/** Names of variables in a declaration that may change where packages come from. */
function steeringVariable(names) {
	return names.find((name) => /^(?:UV|PIP|PIPX|NETRC)(?:_|$)/i.test(name) && !harmlessVariables.has(name));
}
const harmlessVariables = /* @__PURE__ */ new Set([
	"UV_CACHE_DIR",
	"UV_HTTP_TIMEOUT",
	"UV_NATIVE_TLS",
	"UV_NO_PROGRESS",
	"UV_SYSTEM_CERTS",
	"PIP_DISABLE_PIP_VERSION_CHECK",
	"PIP_NO_CACHE_DIR"
]);

// src/identify/python-options.ts
/** Reads the options before the first positional; a text is the reason why the line is not understood. */
function parsePythonOptions(args, known) {
	let from = null;
	let python = null;
	for (let at = 0; at < args.length; at++) {
		const arg = args[at] ?? "";
		if (!arg.startsWith("-")) return {
			from,
			python,
			positional: args.slice(at)
		};
		if (known.harmless.has(arg)) continue;
		const [, name = arg, inline] = /^(--[^=]+)=(.*)$/s.exec(arg) ?? [];
		if (!(name === known.from || known.python.has(name))) return known.refused.get(name) ?? unknown(arg, known);
		if (inline === void 0) at += 1;
		const value = inline ?? args[at];
		if (value === void 0) return `${name} of ${known.launcher} lacks its value`;
		if (name !== known.from) {
			if (!isPythonVersion(value)) return `the Python ${value} may be any program`;
			python = value;
		} else {
			if (from !== null) return `${name} of ${known.launcher} is given twice`;
			from = value;
		}
	}
	return {
		from,
		python,
		positional: []
	};
}
function unknown(arg, { launcher }) {
	return `mcp-lock does not know the option ${arg} of ${launcher}`;
}

// src/identify/pipx.ts
const anotherIndex$1 = "the command line tells pip where to look, and mcp-lock does not ask there";
const options$1 = {
	launcher: "pipx run",
	harmless: /* @__PURE__ */ new Set([
		"-q",
		"--quiet",
		"-v",
		"--verbose",
		"--no-cache"
	]),
	from: "--spec",
	python: /* @__PURE__ */ new Set(["--python"]),
	refused: new Map([
		...[
			"-i",
			"--index-url",
			"--pip-args"
		].map((name) => [name, anotherIndex$1]),
		["--path", "pipx starts a program in a folder"],
		["--pypackages", "pipx starts what lies in __pypackages__"],
		["--system-site-packages", "pipx also takes packages that are installed on the machine"]
	])
};
/** `pipx run [options] SPEC ARGS` and `pipx run --spec SPEC BIN ARGS`. */
function identifyPipx(declared) {
	const [command, ...args] = declared.args;
	if (command !== "run") return unresolved("mcp-lock knows only `pipx run`");
	const steering = steeringVariable(declared.env);
	if (steering !== void 0) return unresolved(`the declaration sets ${steering}, which may change where pip takes packages from`);
	if (declared.cwd !== void 0) return unresolved("pipx looks for programs in its working folder first, and the declaration sets one");
	const parsed = parsePythonOptions(args, options$1);
	if (typeof parsed === "string") return unresolved(parsed);
	const { from, python } = parsed;
	const [first, ...rest] = parsed.positional;
	if (first === void 0) return unresolved("pipx is started without a package");
	const launch = {
		installer: "pipx",
		python,
		args: rest
	};
	if (from === null) return pythonSource(first, {
		...launch,
		bin: null
	});
	if (!/^[\w.-]+$/.test(first)) return unresolved(`${first} is not the name of a program of ${from}`);
	return pythonSource(from, {
		...launch,
		bin: first
	});
}

// src/identify/uvx.ts
const anotherIndex = "the command line names an index of its own, which mcp-lock does not ask";
const morePackages = "uvx installs more packages beside the server's, and mcp-lock locks only the one";
const options = {
	launcher: "uvx",
	harmless: /* @__PURE__ */ new Set([...[
		"-q",
		"--quiet",
		"-v",
		"--verbose",
		"--no-progress",
		"--offline",
		"--native-tls",
		"--isolated"
	], ...[
		"-n",
		"--no-cache",
		"--no-cache-dir",
		"--refresh",
		"--no-python-downloads",
		"--managed-python"
	]]),
	from: "--from",
	python: /* @__PURE__ */ new Set(["-p", "--python"]),
	refused: new Map([
		...[
			"-i",
			"--index-url",
			"--default-index",
			"--index",
			"--extra-index-url",
			"--no-index"
		].map((name) => [name, anotherIndex]),
		...["-f", "--find-links"].map((name) => [name, anotherIndex]),
		...[
			"-w",
			"--with",
			"--with-editable",
			"--with-requirements"
		].map((name) => [name, morePackages])
	])
};
/** `uvx [options] SPEC ARGS` and `uvx --from SPEC BIN ARGS`. Options count only before the first positional. */
function identifyUvx(declared) {
	return identifyToolRun(declared.args, declared.env);
}
/** `uv tool run` is uvx; all else that uv starts depends on a project in some folder. */
function identifyUv(declared) {
	const [first = "", second = "", ...args] = declared.args;
	if (first === "tool" && second === "run") return identifyToolRun(args, declared.env);
	if (first === "run") return unresolved("uv run starts in the environment of a project, which mcp-lock does not know");
	return unresolved(`mcp-lock knows only \`uv tool run\`, not ${JSON.stringify(`uv ${first}`)}`);
}
function identifyToolRun(args, env) {
	const steering = steeringVariable(env);
	if (steering !== void 0) return unresolved(`the declaration sets ${steering}, which may change where uv takes packages from`);
	const parsed = parsePythonOptions(args, options);
	if (typeof parsed === "string") return unresolved(parsed);
	const { from, python } = parsed;
	const [first, ...rest] = parsed.positional;
	if (first === void 0) return unresolved("uvx is started without a package");
	if (isInterpreter(first)) return unresolved("uvx starts Python itself, with whatever follows");
	const launch = {
		installer: "uv",
		python,
		args: rest
	};
	if (from === null) return pythonSource(first, {
		...launch,
		bin: null
	});
	if (!/^[\w.-]+$/.test(first)) return unresolved(`${first} is not the name of a program of ${from}`);
	return pythonSource(from, {
		...launch,
		bin: first
	});
}
/** uvx takes `python`, with a version or without, for the interpreter. */
function isInterpreter(word) {
	return /^(?:python|pythonw|pypy|cpython|graalpy)[\d.]*(?:[@=<>~!].*)?$/i.test(word);
}

// src/identify/identify.ts
const launchers = /* @__PURE__ */ new Map([
	["npx", identifyNpx],
	["node", identifyNode],
	["docker", (declared) => identifyContainer("docker", declared)],
	["podman", (declared) => identifyContainer("podman", declared)],
	["nerdctl", (declared) => identifyContainer("nerdctl", declared)],
	["uvx", identifyUvx],
	["uv", identifyUv],
	["pipx", identifyPipx]
]);
/** Which artifact does a declaration name? A wrong answer is worse than none: what is not understood is `unresolved`. */
function identify(declared) {
	if (declared.transport !== "stdio") return {
		kind: "remote",
		url: declared.url
	};
	const { command } = declared;
	if (isRelativePath(command) && isBundle(command)) return identifyBundle(declared);
	if (isRelativePath(command)) return unresolved(`${command} is a program of this repository that mcp-lock cannot start by itself`);
	const launcher = launchers.get(programName(command));
	if (launcher !== void 0) return launcher(declared);
	return unresolved(`mcp-lock does not know the launcher ${JSON.stringify(command)}`);
}
/** `./npx` is not npx. */
function isRelativePath(command) {
	return /[\\/]/.test(command) && !/^(?:[\\/]|[A-Za-z]:)/.test(command);
}
/** The name by which a program is known: no folders, no Windows extension. */
function programName(command) {
	return (command.split(/[\\/]/).at(-1) ?? command).replace(/\.(?:exe|cmd|bat|ps1)$/i, "");
}

// src/resolve/context.ts
/** For what mcp-lock locks, and does not know how to start. */
function unstartable(problem) {
	const error = new McpLockError("PROBE_START", problem, { hint: "--depth artifact checks the server without starting it" });
	return {
		unstartable: error,
		prepare: () => Promise.reject(error)
	};
}

// src/resolve/git/remote.ts
const defaultMilliseconds = 6e4;
/** Enough for a million refs. */
const kibibytes = 262144;
/**
* The commit that a tag, a branch, or with null the default branch of a remote repository names now. An annotated tag
* names the commit that it points to. `url` holds no credentials: git gets them where the user keeps them.
*/
async function commitOf(url, ref, world, milliseconds = defaultMilliseconds) {
	const address = checkAddress(url);
	if (ref !== null) checkRef(ref);
	const { code, output, problems } = await listRefs(address, ref === null ? ["HEAD"] : [
		`refs/tags/${ref}`,
		`refs/tags/${ref}^{}`,
		`refs/heads/${ref}`
	], milliseconds, world);
	if (code !== 0) throw new McpLockError("GIT_NETWORK", `${url} cannot be asked: ${problems.split("\n")[0] || "git was stopped"}`, { hint: "git must be able to read the repository without asking anybody: try `git ls-remote`" });
	return pick(readRefs(output.toString("utf8"), url), ref, url);
}
function checkAddress(url) {
	const address = URL.parse(url);
	if (address === null || !isGitAddress(address) || address.hash !== "") throw new McpLockError("SOURCE_UNRESOLVED", "a git repository must be named by an https address without a login");
	return address;
}
/** What git-check-ref-format allows, so that no ref is read as a pattern. */
function checkRef(ref) {
	if (ref === "" || /[\u0000- \u007f~^:?*[\\]|\.\.|@\{|^[-/]|[/.]$/.test(ref)) throw new McpLockError("SOURCE_UNRESOLVED", `${JSON.stringify(ref)} is not the name of a tag or branch`);
}
async function listRefs(url, names, milliseconds, world) {
	const folder = await world.files.makeTemporaryFolder();
	try {
		const args = [
			...[
				"http.followRedirects=false",
				"protocol.version=2",
				"core.askPass="
			].flatMap((setting) => ["-c", setting]),
			"ls-remote",
			"--",
			url.href,
			...names
		];
		const env = {
			GIT_TERMINAL_PROMPT: "0",
			GCM_INTERACTIVE: "never",
			GIT_ALLOW_PROTOCOL: url.protocol.slice(0, -1),
			GIT_CEILING_DIRECTORIES: folder
		};
		return await runGit(args, folder, world, {
			env,
			milliseconds,
			kibibytes
		});
	} finally {
		await world.files.remove(folder);
	}
}
function readRefs(text, url) {
	const lines = text.split("\n").filter((line) => line !== "");
	return new Map(lines.map((line) => {
		const [, commit, name] = /^([0-9a-f]{40})\t(.+)$/.exec(line) ?? [];
		if (commit === void 0 || name === void 0) throw new McpLockError("GIT_ANSWER", `${url} answered with something other than SHA-1 object names`);
		return [name, commit];
	}));
}
function pick(refs, ref, url) {
	const tag = refs.get(`refs/tags/${ref}^{}`) ?? refs.get(`refs/tags/${ref}`);
	const branch = refs.get(ref === null ? "HEAD" : `refs/heads/${ref}`);
	if (tag !== void 0 && branch !== void 0 && tag !== branch) throw new McpLockError("GIT_ANSWER", `${url} has a tag and a branch named ${ref}, at different commits`, { hint: "declare the commit" });
	const commit = tag ?? branch;
	if (commit === void 0) throw new McpLockError("GIT_NOT_FOUND", `${url} has no ${ref === null ? "commit" : `tag or branch ${ref}`}`);
	return commit;
}

// src/resolve/git/git.ts
/** A git repository at a commit: the declared one, or what its tag or branch names today. */
async function resolveGit({ url, commit, ref, pinned }, { offline, world }) {
	if (commit === null && offline) throw new McpLockError("OFFLINE", `${url}: what a tag or branch names today only the repository knows`, { hint: "run without --offline, or declare the commit" });
	return {
		artifact: {
			kind: "git",
			url,
			commit: commit ?? await commitOf(url, ref, world),
			ref,
			...!pinned && { pinned: false }
		},
		closure: null,
		...unstartable("mcp-lock does not start servers from git repositories")
	};
}

// src/resolve/oci/config.ts
const configLimit = 4194304;
const DockerConfig = object({
	auths: record(string(), object({
		auth: string().optional(),
		identitytoken: string().optional()
	})).default({}),
	credsStore: string().optional(),
	credHelpers: record(string(), string()).default({})
});
const DaemonConfig = object({ "registry-mirrors": array(string()).default([]) });
/** Loads what Docker's client and daemon are told: `DOCKER_CONFIG`, else `~/.docker`. Missing files say nothing. */
async function loadOciConfig(world) {
	const { env } = world;
	const home = env.get("HOME") ?? env.get("USERPROFILE") ?? null;
	const folder = env.get("DOCKER_CONFIG") || (home === null ? null : join(home, ".docker"));
	const empty = {
		auths: {},
		credHelpers: {}
	};
	const path = folder === null ? null : join(folder, "config.json");
	const config = (path === null ? null : await readConfig(path, DockerConfig, world)) ?? empty;
	const auths = new Map(Object.entries(config.auths).flatMap(([key, auth]) => entryFor(key, auth)));
	const helpers = new Map(Object.entries(config.credHelpers));
	return {
		defaultRegistry: await findDefaultRegistry(folder, home, world),
		signatures: readSignatureStore(env.get("COSIGN_REPOSITORY") ?? ""),
		credentials: (host) => toCredentials(auths.get(host), host),
		helper: (host) => helpers.get(host) ?? config.credsStore ?? null
	};
}
/** `[HOST/]PATH`, as cosign reads it from `COSIGN_REPOSITORY`. A host has a dot or a port, or is localhost. */
function readSignatureStore(text) {
	if (text === "") return null;
	const [first = "", ...rest] = text.split("/");
	const host = /^(?=.*[.:]|localhost$)[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/.test(first) ? first : null;
	const path = host === null ? [first, ...rest] : rest;
	if (path.length > 0 && path.every((part) => /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(part)) && (host === null || URL.canParse(`https://${host}`))) return {
		host,
		repository: path.join("/")
	};
	throw new McpLockError("OCI_CONFIG", "COSIGN_REPOSITORY names no repository of a registry", { hint: "write HOST/PATH, or PATH in the registry that images without one come from" });
}
/** Docker writes the hosts of old registries as `https://HOST/v1/`. An entry for a path is not one for its host. */
function entryFor(key, value) {
	const host = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1];
	return host === void 0 ? [] : [[host, value]];
}
function toCredentials(auth, host) {
	if (auth?.identitytoken) return { identityToken: auth.identitytoken };
	if (!auth?.auth) return null;
	const basic = Buffer.from(auth.auth, "base64");
	if (basic.includes(":")) return { basic: basic.toString("base64") };
	throw new McpLockError("OCI_CONFIG", `Docker's configuration holds no name and password for ${host}`, { hint: "log in again with `docker login`" });
}
/** `MCP_LOCK_OCI_REGISTRY`, else the first mirror that Docker's daemon is told to use. */
async function findDefaultRegistry(folder, home, world) {
	const own = world.env.get("MCP_LOCK_OCI_REGISTRY");
	if (own) return toHost(own, "MCP_LOCK_OCI_REGISTRY");
	const shared = world.env.get("XDG_CONFIG_HOME") || (home === null ? null : join(home, ".config"));
	const folders = [
		shared === null ? null : join(shared, "docker"),
		folder,
		"/etc/docker"
	];
	for (const one of folders) {
		const path = one === null ? null : join(one, "daemon.json");
		const [mirror] = (path === null ? null : await readConfig(path, DaemonConfig, world))?.["registry-mirrors"] ?? [];
		if (mirror !== void 0) return toHost(mirror, `${path}`);
	}
	return null;
}
/** The host in `HOST[:PORT]` or in a URL without a path. Which scheme is used follows from the host. */
function toHost(text, where) {
	const url = URL.parse(text.includes("://") ? text : `https://${text}`);
	if (url !== null && url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "" && url.password === "" && url.host !== "") {
		if (url.protocol === registryScheme(url.host)) return url.host;
		if (!text.includes("://")) return url.host;
	}
	throw new McpLockError("OCI_CONFIG", `${where} does not name the host of a registry`, { hint: "write HOST or HOST:PORT; it is asked over https, or over http on this machine" });
}
/** Only a registry on this machine is asked without TLS. */
function registryScheme(host) {
	return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host) ? "http:" : "https:";
}
async function readConfig(path, schema, world) {
	if (await world.files.status(path) === null) return null;
	try {
		return schema.parse(parseJson(decodeText(await world.files.read(path, configLimit), path), path));
	} catch {
		throw new McpLockError("OCI_CONFIG", `${path} is no configuration that Docker reads`, { hint: "`docker login` writes it anew" });
	}
}

// src/resolve/read-body.ts
/**
* The bytes of a response's body. Reading stops, and ends in the error that `refuse` makes, as soon as there are
* more than `limit`: what the response says of its own length is not believed.
*/
async function readBody$1(response, limit, refuse) {
	const chunks = [];
	let length = 0;
	for await (const chunk of response.body ?? []) {
		length += chunk.length;
		if (length > limit) throw refuse(`it is larger than ${limit} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, length);
}

// src/resolve/github/api.ts
const defaultGitHubLimits = {
	time: 3e4,
	bytes: 16777216
};
const maximumHops$2 = 3;
const maximumPages$1 = 10;
const redirects$1 = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
/**
* All attestations that GitHub lists at a path, from the interface that `GITHUB_API_URL` names or from GitHub's own;
* none for 404. The token in `GH_TOKEN` or `GITHUB_TOKEN` goes to that interface only. GITHUB_API, GITHUB_TIMEOUT.
*/
async function askGitHub(path, limits, world) {
	const base = apiOf(world);
	const headers = headersOf(world);
	const signal = AbortSignal.timeout(limits.time);
	const what = `GitHub's answer to ${path}`;
	const found = [];
	let left = limits.bytes;
	let next = new URL(`${path}?per_page=100`, base);
	try {
		for (let page = 1; next !== null; page++) {
			if (page > maximumPages$1) throw unusable$3(what, `it has more than ${maximumPages$1} pages`);
			const response = await follow$2(next, {
				headers,
				signal
			}, what, world);
			if (response.status === 404) {
				await response.body?.cancel();
				return found;
			}
			if (response.status !== 200) throw await refused(response, path, world);
			const bytes = await readBody$1(response, left, (problem) => unusable$3(what, problem));
			left -= bytes.length;
			found.push(...listIn(bytes, what));
			next = nextPage$1(response.headers, next, what);
		}
		return found;
	} catch (cause) {
		throw cause instanceof McpLockError ? cause : networkError$3(cause, path, limits);
	}
}
function apiOf({ env }) {
	const text = env.get("GITHUB_API_URL") || "https://api.github.com";
	const url = URL.parse(text.endsWith("/") ? text : `${text}/`);
	if (url !== null && url.username === "" && url.password === "" && url.protocol === registryScheme(url.host)) return url;
	throw new McpLockError("GITHUB_API", "GITHUB_API_URL is no address that is asked", { hint: "give one of https, or of http on this machine" });
}
function headersOf({ env }) {
	const token = (env.get("GH_TOKEN") || env.get("GITHUB_TOKEN") || "").trim();
	if (!/^[\x21-\x7e]*$/.test(token)) throw new McpLockError("GITHUB_API", "the token in GH_TOKEN or GITHUB_TOKEN is none of GitHub's");
	return {
		accept: "application/vnd.github+json",
		"user-agent": "mcp-lock",
		"x-github-api-version": "2022-11-28",
		...token !== "" && { authorization: `Bearer ${token}` }
	};
}
/** Follows the redirects of a repository that was renamed, within the interface. */
async function follow$2(first, init, what, world) {
	let url = first;
	for (let hops = 0;; hops++) {
		const response = await world.fetch(url, {
			...init,
			redirect: "manual"
		});
		const location = redirects$1.has(response.status) ? response.headers.get("location") : null;
		if (location === null) return response;
		await response.body?.cancel();
		if (hops === maximumHops$2) throw unusable$3(what, `it is redirected more than ${maximumHops$2} times`);
		url = within(URL.parse(location, url.href), first, what);
	}
}
function nextPage$1(headers, page, what) {
	const link = /<([^<>]{1,4096})>\s{0,8};\s{0,8}rel="?next\b/.exec(headers.get("link") ?? "")?.[1];
	return link === void 0 ? null : within(URL.parse(link, page.href), page, what);
}
function within(url, first, what) {
	if (url?.origin === first.origin) return url;
	throw unusable$3(what, "it leads to another host");
}
function listIn(bytes, what) {
	const answer = parse$2(bytes, what);
	const list = isJsonObject(answer) ? answer["attestations"] : void 0;
	if (Array.isArray(list)) return list;
	throw unusable$3(what, "it is no list of attestations");
}
function parse$2(bytes, what) {
	try {
		return parseJson(decodeText(bytes, what), what);
	} catch (cause) {
		throw unusable$3(what, cause instanceof McpLockError ? cause.code : "no JSON");
	}
}
async function refused(response, path, { env }) {
	await response.body?.cancel();
	const { status } = response;
	const hasToken = Boolean(env.get("GH_TOKEN") || env.get("GITHUB_TOKEN"));
	const isLimited = status === 403 || status === 429;
	return new McpLockError("GITHUB_API", `GitHub answered ${status} to ${path}`, { hint: isLimited && !hasToken ? "GitHub answers few questions of strangers: set GH_TOKEN" : "try again later, or put what `gh attestation download` fetches beside the bundle" });
}
function networkError$3(cause, path, { time }) {
	if (cause instanceof Error && cause.name === "TimeoutError") return new McpLockError("GITHUB_TIMEOUT", `GitHub did not answer within ${time} milliseconds: ${path}`, { cause });
	const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
	const reason = inner instanceof Error ? inner.message : String(inner);
	return new McpLockError("GITHUB_API", `GitHub could not be reached: ${reason}`, {
		hint: "check the network",
		cause
	});
}
function unusable$3(what, problem) {
	return new McpLockError("GITHUB_API", `${what} cannot be used: ${problem}`);
}

// src/resolve/github/attestations.ts
/**
* Asks for GitHub's artifact attestations of a bundle: what `gh attestation download` has left beside it counts,
* else GitHub is asked. undefined where nobody may be asked.
*/
async function githubAttestations(bundle, offline, limits, world) {
	const downloaded = await findDownloaded(bundle, world);
	if (downloaded !== null) return async () => toAttested(await readDownloaded(downloaded, limits.bytes, world));
	if (offline) return void 0;
	return async () => {
		const repository = repositoryOf(bundle.manifest, world);
		if (repository === null) return {
			status: "unavailable",
			reason: "not-offered"
		};
		const bundles = (await askGitHub(`repos/${repository}/attestations/${bundle.sha256}`, limits, world)).map((one) => isJsonObject(one) ? one["bundle"] ?? null : null);
		return bundles.includes(null) ? {
			status: "unavailable",
			reason: "not-answered"
		} : toAttested(bundles);
	};
}
function toAttested(bundles) {
	if (bundles.length === 0) return { status: "none" };
	return {
		status: "offered",
		document: {
			kind: "github",
			bundles: bundles.map((one) => ({
				one,
				text: canonicalJson(one)
			})).sort(byText).map(({ one }) => one)
		}
	};
}
function byText(a, b) {
	return a.text < b.text ? -1 : Number(a.text > b.text);
}
/** The file is named after the digest; no name on Windows holds a colon. */
async function findDownloaded({ path, sha256 }, world) {
	for (const name of [sha256, sha256.replace(":", "-")]) {
		const file = join(dirname(path), `${name}.jsonl`);
		if ((await world.files.status(file))?.kind === "file") return file;
	}
	return null;
}
/** One bundle a line. */
async function readDownloaded(file, limit, world) {
	return decodeText(await world.files.read(file, limit), file).split("\n").filter((line) => line.trim() !== "").map((line) => parseJson(line, file));
}
/**
* `OWNER/NAME`, as the manifest of a bundle says it: a claim, good for nothing but to know where to ask. null where
* it names none at the GitHub that is asked.
*/
function repositoryOf({ repository }, { env }) {
	const url = isJsonObject(repository) ? repository["url"] : repository;
	const host = URL.parse(env.get("GITHUB_SERVER_URL") || "https://github.com")?.host;
	const [, said, owner = "", name = ""] = typeof url === "string" && address.exec(url) || [];
	const isName = /^[\w-]{1,100}$/.test(owner) && /^(?!\.{1,2}$)[\w.-]{1,100}$/.test(name);
	return said?.toLowerCase() === host && isName ? `${owner}/${name}` : null;
}
/** Addresses that git and people use, up to a place inside of the repository. */
const address = /^(?:git\+)?(?:https:\/\/|ssh:\/\/git@|git@)([^/:@]{1,253})[/:]([^/]{1,100})\/([^/#?]{1,104}?)(?:\.git)?(?:[/#?].*)?$/s;

// src/resolve/mcpb/zip-errors.ts
function damaged({ where }, problem, cause) {
	return new McpLockError("MCPB_INVALID", `${where}: ${problem}`, {
		hint: "pack the bundle again; programs unpack archives like this one in different ways",
		...cause !== void 0 && { cause }
	});
}
function tooLarge$1({ where }, size) {
	return new McpLockError("MCPB_LIMIT", `${where} is ${size}`);
}

// src/resolve/mcpb/zip-end.ts
const endSignature = 101010256;
const endLength = 22;
const locatorSignature = 117853008;
const locatorLength = 20;
const signatureStart = Buffer.from("MCPB_SIG_V1");
const signatureEnd = Buffer.from("MCPB_SIG_END");
/**
* The end record (APPNOTE 4.3.16). It is the last of the archive, or followed by nothing but a signature of
* `mcpb sign`, so that a program that searches for it backwards finds no other.
*/
function endOfArchive(zip) {
	const { data } = zip;
	const signature = signatureLength(zip);
	const at = data.length - signature - endLength;
	if (at < 0 || data.readUInt32LE(at) !== endSignature) throw damaged(zip, "it is no zip archive, or something follows its end");
	const comment = data.readUInt16LE(at + 20);
	if (comment !== 0 && comment !== signature) throw damaged(zip, "it has a comment, or is cut off");
	const entries = data.readUInt16LE(at + 10);
	const [size, start] = [data.readUInt32LE(at + 12), data.readUInt32LE(at + 16)];
	if (entries === 65535 || size === 4294967295 || start === 4294967295 || hasLocator(data, at)) throw damaged(zip, "it is in the format Zip64");
	if (data.readUInt32LE(at + 4) !== 0 || data.readUInt16LE(at + 8) !== entries) throw damaged(zip, "it is part of an archive in several files");
	if (start + size !== at) throw damaged(zip, "its directory is not where its end says");
	return {
		entries,
		start,
		end: at
	};
}
/** Some programs obey a Zip64 locator wherever its bytes stand before the end record. */
function hasLocator(data, end) {
	return end >= locatorLength && data.readUInt32LE(end - locatorLength) === locatorSignature;
}
/** `MCPB_SIG_V1`, a length, a PKCS #7 message, `MCPB_SIG_END`: the bytes of that, 0 where there is none. */
function signatureLength(zip) {
	const { data } = zip;
	if (!data.subarray(-signatureEnd.length).equals(signatureEnd)) return 0;
	const tail = data.subarray(-65535);
	const at = tail.lastIndexOf(signatureStart);
	const lengthAt = at + signatureStart.length;
	const rest = tail.length - lengthAt - 4 - signatureEnd.length;
	if (at < 0 || rest < 0 || tail.readUInt32LE(lengthAt) !== rest) throw damaged(zip, "its signature is damaged");
	if (tail.includes("PK", at, "latin1")) throw damaged(zip, "its signature holds a second end");
	return tail.length - at;
}

// src/resolve/mcpb/zip-directory.ts
const flag = {
	descriptor: 8,
	utf8: 2048
};
/** How hard Deflate tried, a descriptor behind the data, names in UTF-8: all else changes what the bytes are. */
const knownFlags = 6 | flag.descriptor | flag.utf8;
const recordSignature = 33639248;
const recordLength = 46;
/** The central directory and where it starts. It ends where the end record begins: there is nothing in between. */
function readDirectory(zip, limit) {
	const { entries, start, end } = endOfArchive(zip);
	if (entries > limit) throw tooLarge$1(zip, `an archive of more than ${limit} entries`);
	const records = [];
	let at = start;
	for (let index = 0; index < entries; index += 1) {
		const { record, next } = readRecord(at, end, zip);
		records.push(record);
		at = next;
	}
	if (at !== end) throw damaged(zip, "its directory is longer than its entries");
	return {
		start,
		records
	};
}
function readRecord(at, end, zip) {
	const { data } = zip;
	if (at + recordLength > end || data.readUInt32LE(at) !== recordSignature) throw damaged(zip, "its directory is cut off or damaged");
	const nameEnd = at + recordLength + data.readUInt16LE(at + 28);
	const next = nameEnd + data.readUInt16LE(at + 30);
	if (next > end) throw damaged(zip, "its directory is cut off or damaged");
	const flags = data.readUInt16LE(at + 8);
	const rawName = data.subarray(at + recordLength, nameEnd);
	const name = readName(rawName, flags, zip);
	const refuse = (problem) => damaged(zip, `its entry ${JSON.stringify(name)} ${problem}`);
	const record = {
		name,
		rawName,
		isFolder: name.endsWith("/"),
		flags,
		method: data.readUInt16LE(at + 10),
		crc: data.readUInt32LE(at + 16),
		packedSize: data.readUInt32LE(at + 20),
		size: data.readUInt32LE(at + 24),
		offset: data.readUInt32LE(at + 42)
	};
	if (data.readUInt16LE(at + 32) !== 0) throw refuse("has a comment");
	if (data.readUInt16LE(at + 34) !== 0) throw refuse("lies in another file");
	checkRecord(record, data.readUInt32LE(at + 38), refuse);
	checkExtra(data.subarray(nameEnd, next), refuse);
	return {
		record,
		next
	};
}
function readName(raw, flags, zip) {
	if (!((flags & flag.utf8) === 0 ? raw.every((byte) => byte < 128) : isUtf8(raw))) throw damaged(zip, "the name of an entry is not UTF-8, or not said to be");
	return raw.toString("utf8");
}
function checkRecord({ flags, method, isFolder, size, packedSize }, attributes, refuse) {
	if ((flags & 1) !== 0) throw refuse("is encrypted");
	if ((flags & ~knownFlags) !== 0) throw refuse(`has the flags 0x${flags.toString(16)}`);
	if (method !== 0 && method !== 8) throw refuse(`is packed by the method ${method}`);
	if (method === 0 && size !== packedSize) throw refuse("is stored, in another size than its own");
	if (isFolder && (size !== 0 || packedSize > 2)) throw refuse("is a folder with content");
	checkKind(attributes, isFolder, refuse);
}
/** The type of a Unix file is in the upper half, whatever system the entry claims to come from: programs differ. */
function checkKind(attributes, isFolder, refuse) {
	const type = attributes >>> 28 & 15;
	if (type === 10) throw refuse("is a symbolic link");
	if (type !== 0 && type !== (isFolder ? 4 : 8)) throw refuse("is neither a file nor a folder");
	if (!isFolder && (attributes & 16) !== 0) throw refuse("is a folder by its attributes only");
}
/** Fields that would change what an entry is, by APPNOTE 4.5.2, 4.6.9 and the format of WinZip. */
const meaningful$1 = /* @__PURE__ */ new Map([
	[1, "needs Zip64"],
	[23, "is encrypted"],
	[28789, "has a second name"],
	[39169, "is encrypted"]
]);
/** Extra fields are times, owners and padding; the ones that mean more are refused, and so is what cannot be read. */
function checkExtra(extra, refuse) {
	for (let at = 0; at < extra.length;) {
		if (at + 4 > extra.length) throw refuse("has damaged extra fields");
		const problem = meaningful$1.get(extra.readUInt16LE(at));
		if (problem !== void 0) throw refuse(problem);
		at += 4 + extra.readUInt16LE(at + 2);
		if (at > extra.length) throw refuse("has damaged extra fields");
	}
}

// src/resolve/mcpb/zip-inflate.ts
const pieceLength = 65536;
/**
* The bytes of an entry. Stops as soon as there are more than its record says, so that a small archive cannot
* unpack without an end, and ends in an error unless bytes, their number and their sum are those of the record.
*/
async function* inflate(record, packed, zip) {
	const refuse = (problem, cause) => damaged(zip, `its entry ${JSON.stringify(record.name)} ${problem}`, cause);
	let length = 0;
	let crc = 0;
	for await (const piece of record.method === 0 ? slices(packed) : deflated(record, packed, refuse)) {
		length += piece.length;
		if (length > record.size) throw refuse(`is larger than the ${record.size} bytes that it is said to be`);
		crc = crc32(piece, crc);
		yield piece;
	}
	if (length !== record.size) throw refuse(`is smaller than the ${record.size} bytes that it is said to be`);
	if (crc !== record.crc) throw refuse("does not match its checksum");
}
async function* deflated({ size }, packed, refuse) {
	const engine = createInflateRaw({ chunkSize: Math.min(pieceLength, size + 64) });
	engine.end(packed);
	try {
		for await (const piece of engine) yield piece;
	} catch (cause) {
		throw refuse("is damaged", cause);
	} finally {
		engine.destroy();
	}
	if (engine.bytesWritten !== packed.length) throw refuse("has other bytes behind its content");
}
function* slices(packed) {
	for (let at = 0; at < packed.length; at += pieceLength) yield packed.subarray(at, at + pieceLength);
}

// src/resolve/mcpb/zip-layout.ts
const headerSignature = 67324752;
const headerLength = 30;
const descriptorSignature = 134695760;
/** Finds the bytes of each entry. Entries must fill the archive up to its directory, without gap or overlap. */
function placeEntries(records, start, zip) {
	const placed = [];
	let at = 0;
	for (const record of [...records].sort((a, b) => a.offset - b.offset)) {
		if (record.offset !== at) throw damaged(zip, `there are other bytes before ${JSON.stringify(record.name)}`);
		const { packed, next } = placeEntry(record, start, zip);
		placed.push({
			record,
			packed
		});
		at = next;
	}
	if (at !== start) throw damaged(zip, "there are other bytes before its directory");
	return placed;
}
function placeEntry(record, end, zip) {
	const { data } = zip;
	const { offset } = record;
	const refuse = (problem) => damaged(zip, `its entry ${JSON.stringify(record.name)} ${problem}`);
	if (offset + headerLength > end || data.readUInt32LE(offset) !== headerSignature) throw refuse("has no header");
	const nameEnd = offset + headerLength + data.readUInt16LE(offset + 26);
	const dataStart = nameEnd + data.readUInt16LE(offset + 28);
	const dataEnd = dataStart + record.packedSize;
	if (dataEnd > end) throw refuse("is cut off");
	if (!data.subarray(offset + headerLength, nameEnd).equals(record.rawName)) throw refuse("has another name in its header");
	if (!agrees(record, data.subarray(offset, offset + headerLength))) throw refuse("is described otherwise in its header");
	checkExtra(data.subarray(nameEnd, dataStart), refuse);
	const trailer = descriptorLength(record, data.subarray(dataEnd, end));
	if (trailer === null) throw refuse("is described otherwise behind its data");
	return {
		packed: data.subarray(dataStart, dataEnd),
		next: dataEnd + trailer
	};
}
/** Whether an entry's own header says what the directory says; with a descriptor it may leave sizes and sum open. */
function agrees({ flags, method, crc, packedSize, size }, header) {
	const told = [
		header.readUInt32LE(14),
		header.readUInt32LE(18),
		header.readUInt32LE(22)
	];
	const isOpen = (flags & flag.descriptor) !== 0 && told.every((value) => value === 0);
	const isSame = told[0] === crc && told[1] === packedSize && told[2] === size;
	return header.readUInt16LE(6) === flags && header.readUInt16LE(8) === method && (isOpen || isSame);
}
/** The length of the descriptor behind an entry's data (APPNOTE 4.3.9), with or without its signature. */
function descriptorLength({ flags, crc, packedSize, size }, rest) {
	if ((flags & flag.descriptor) === 0) return 0;
	const signed = Buffer.alloc(16);
	[
		descriptorSignature,
		crc,
		packedSize,
		size
	].forEach((value, index) => {
		signed.writeUInt32LE(value, 4 * index);
	});
	if (rest.subarray(0, 16).equals(signed)) return 16;
	return rest.subarray(0, 12).equals(signed.subarray(4)) ? 12 : null;
}

// src/resolve/mcpb/zip-names.ts
const lengthLimit = 1024;
/** Refuses names that lead elsewhere, and names that some system takes for the same. */
function checkNames(records, zip) {
	for (const { name } of records) {
		const problem = problemOf(name);
		if (problem !== null) throw damaged(zip, `the name ${JSON.stringify(name.slice(0, lengthLimit))} ${problem}`);
	}
	checkClashes(records, zip);
}
function problemOf(name) {
	if (name.length > lengthLimit) return `is longer than ${lengthLimit} characters`;
	if (name.includes("\\")) return "has a backslash, which Windows takes for a slash";
	if (/[\u0000-\u001f\u007f]/.test(name)) return "has control characters";
	if (name.includes(":")) return "has a colon, which on Windows names a drive or a stream";
	if (name.startsWith("/")) return "begins at the root";
	const segments = name.replace(/\/$/, "").split("/");
	if (segments.includes("")) return "has an empty part";
	if (segments.some((segment) => /[. ]$/.test(segment))) return "has a part that ends with a dot or a space";
	if (name === "__proto__") return "is one that programs in JavaScript lose";
	return null;
}
/** Sorted with the separator as the lowest character, what lies in an entry follows that entry at once. */
function checkClashes(records, zip) {
	const keys = records.map(({ name, isFolder }) => ({
		key: folded(name),
		name,
		isFolder
	})).sort((a, b) => a.key < b.key ? -1 : 1);
	keys.forEach(({ key, name }, index) => {
		const previous = keys[index - 1];
		if (previous === void 0) return;
		const isInside = key.startsWith(`${previous.key}\0`) && !previous.isFolder;
		if (key !== previous.key && !isInside) return;
		throw damaged(zip, `${JSON.stringify(previous.name)} and ${JSON.stringify(name)} are the same to some systems`);
	});
}
/** Equal for names that a file system may take for one: in another case, or composed otherwise. */
function folded(name) {
	return name.replace(/\/$/, "").normalize("NFC").toLowerCase().toUpperCase().normalize("NFC").replaceAll("/", "\0");
}

// src/resolve/mcpb/zip.ts
/**
* The files in a zip archive (APPNOTE 6.3.10), sorted by name. Zip programs disagree about archives that say
* something twice, so one is read only if it can be read in one way: every byte belongs to the central directory
* or to exactly one entry of it, and each entry's own header says the same. Zip64, encryption, comments, links
* and methods other than Deflate are refused.
*/
function readZip(bytes, limits, where) {
	const zip = {
		data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
		where
	};
	if (bytes.length > limits.file) throw tooLarge$1(zip, `larger than ${limits.file} bytes`);
	const { start, records } = readDirectory(zip, limits.entries);
	if (records.reduce((sum, { size }) => sum + size, 0) > limits.unpacked) throw tooLarge$1(zip, `more than ${limits.unpacked} bytes when unpacked`);
	checkNames(records, zip);
	return placeEntries(records, start, zip).filter(({ record }) => !record.isFolder).sort((a, b) => a.record.name < b.record.name ? -1 : 1).map(({ record, packed }) => ({
		name: record.name,
		size: record.size,
		content: () => inflate(record, packed, zip)
	}));
}

// src/resolve/mcpb/bundle.ts
const defaultBundleLimits = {
	file: 536870912,
	unpacked: 4294967296,
	entries: 1e5,
	manifest: 4194304
};
const Manifest$3 = looseObject({
	name: string().min(1),
	version: string().min(1)
});
/** Reads an MCPB bundle: a zip archive with a manifest.json. Nothing is unpacked to disk. `where` names it in errors. */
async function readBundle(bytes, where, limits = defaultBundleLimits) {
	const files = readZip(bytes, limits, where);
	const manifest = await readManifest(files, where, limits.manifest);
	const entries = /* @__PURE__ */ new Map();
	for (const file of files) {
		const hash = createHash("sha256");
		for await (const piece of file.content()) hash.update(piece);
		entries.set(file.name, `sha256:${hash.digest("hex")}`);
	}
	return {
		sha256: sha256(bytes),
		entries,
		files,
		...manifest
	};
}
async function readManifest(files, where, limit) {
	const refuse = (problem) => new McpLockError("MCPB_INVALID", `${where} ${problem}`, { hint: "`mcpb validate` and `mcpb pack` make bundles that clients accept" });
	const file = files.find(({ name }) => name === "manifest.json");
	if (file === void 0) throw refuse("has no manifest.json");
	if (file.size > limit) throw new McpLockError("MCPB_LIMIT", `manifest.json of ${where} is larger than ${limit} bytes`);
	const pieces = [];
	for await (const piece of file.content()) pieces.push(piece);
	const place = `manifest.json of ${where}`;
	const manifest = parseJson(decodeText(Buffer.concat(pieces), place), place);
	const parsed = Manifest$3.safeParse(manifest);
	if (!isJsonObject(manifest) || !parsed.success) throw refuse("has a manifest.json without name and version");
	return {
		manifest,
		name: parsed.data.name,
		version: parsed.data.version
	};
}

// src/resolve/mcpb/launch.ts
const Config = object({
	command: string().optional(),
	args: array(string()).optional(),
	env: record(string(), string()).optional()
});
const Wanted = object({
	type: string().optional(),
	default: union([
		string(),
		number(),
		boolean(),
		array(string())
	]).optional()
});
const Manifest$2 = object({
	server: object({
		type: string(),
		mcp_config: Config.extend({ platform_overrides: record(string(), Config).optional() })
	}),
	user_config: record(string(), Wanted).default({})
});
/**
* Reads how the manifest of a bundle starts its server (`server.mcp_config`), or says why mcp-lock does not start it:
* only programs of the bundle for Node.js are.
*/
function readBundleLaunch(manifest, entries, platform = process.platform) {
	const parsed = Manifest$2.safeParse(manifest);
	if (!parsed.success) return "its manifest does not say how it is started";
	const { server, user_config: wanted } = parsed.data;
	if (server.type !== "node") return `it is of the type ${JSON.stringify(server.type)}, and only bundles for Node.js are started`;
	const { platform_overrides: overrides = {}, ...general } = server.mcp_config;
	const own = new Map(Object.entries(overrides)).get(platform) ?? {};
	const { command, args = [] } = {
		...general,
		...own
	};
	if (command !== "node") return `its command is ${JSON.stringify(command ?? "")} instead of node`;
	const program = /^\$\{__dirname\}\/(.+)$/.exec(args[0] ?? "")?.[1];
	if (program === void 0 || !entries.has(posix.normalize(program))) return "its first argument is no program of the bundle";
	return {
		args,
		env: new Map(Object.entries({
			...general.env,
			...own.env
		})),
		choices: new Map(Object.entries(wanted).map(([key, choice]) => [key, chosen(choice)]))
	};
}
/** What stands for a choice that nobody has made. */
function chosen({ type, default: byDefault }) {
	if (Array.isArray(byDefault)) return byDefault;
	if (byDefault !== void 0) return String(byDefault);
	return type === "directory" || type === "file" ? "." : "placeholder";
}
/** The arguments and variables with which a bundle is started that lies in `folder`. */
function expandBundleLaunch({ args, env, choices }, folder) {
	const system = (text) => replace(text, (name) => systemValue(name, folder));
	const values = new Map([...choices].map(([key, value]) => [key, [value].flat().map(system)]));
	const choiceOf = (name) => values.get(/^user_config\.(.+)$/s.exec(name)?.[1] ?? "");
	const expand = (text) => replace(text, (name) => choiceOf(name)?.join(",") ?? systemValue(name, folder));
	return {
		args: args.flatMap((arg) => choiceOf(/^\$\{([^}]+)\}$/.exec(arg)?.[1] ?? "") ?? [expand(arg)]),
		env: new Map([...env].map(([name, value]) => [name, expand(value)]))
	};
}
function replace(text, lookUp) {
	return text.replace(/\$\{([^}]+)\}/g, (whole, name) => lookUp(name) ?? whole);
}
/** The user's own folders are not for a server that is only looked at: the one that it is started in stands for them. */
function systemValue(name, folder) {
	switch (name) {
		case "__dirname": return folder;
		case "/":
		case "pathSeparator": return sep;
		case "HOME":
		case "DESKTOP":
		case "DOCUMENTS":
		case "DOWNLOADS": return ".";
		default: return;
	}
}

// src/resolve/mcpb/unpack.ts
/**
* The folder in the cache that holds what is in a bundle, and nothing else: what is there already is compared file by
* file, since a server that was started from it may have written there. It appears complete or not at all.
*/
async function unpackBundle(bundle, where, world) {
	const folder = join(cacheFolder(world.env), "mcpb", bundle.sha256.slice(7));
	if (await holds(folder, bundle.entries, world)) return folder;
	const temporary = await temporaryPath(world);
	try {
		await world.files.makeFolder(temporary);
		await writeFiles(bundle, temporary, world);
		await world.files.remove(folder);
		await world.files.makeFolder(dirname(folder));
		await world.files.move(temporary, folder);
	} catch (cause) {
		throw cause instanceof McpLockError ? cause : notUnpacked(where, cause);
	} finally {
		await world.files.remove(temporary);
	}
	if (await holds(folder, bundle.entries, world)) return folder;
	throw notUnpacked(where);
}
/** Names of a bundle that was read lead nowhere else, and are different on every system. */
async function writeFiles({ files }, folder, world) {
	for (const { name, content } of files) {
		const path = join(folder, ...name.split("/"));
		await world.files.makeFolder(dirname(path));
		await world.files.spool(path, content());
	}
}
/** Whether a folder holds exactly these files, by their SHA-256. */
async function holds(folder, entries, world) {
	if ((await world.files.status(folder))?.kind !== "folder") return false;
	let found = 0;
	const open = [""];
	for (let inside = open.pop(); inside !== void 0; inside = open.pop()) for (const one of await world.files.list(join(folder, inside))) {
		const name = inside === "" ? one : `${inside}/${one}`;
		const kind = (await world.files.status(join(folder, name)))?.kind;
		if (kind === "folder") open.push(name);
		else if (kind !== "file" || await hashOf(join(folder, name), world) !== entries.get(name)) return false;
		else found += 1;
	}
	return found === entries.size;
}
async function hashOf(path, world) {
	const hash = createHash("sha256");
	for await (const piece of world.files.stream(path)) hash.update(piece);
	return `sha256:${hash.digest("hex")}`;
}
function notUnpacked(where, cause) {
	return new McpLockError("FILE_NOT_WRITTEN", `${where} could not be unpacked into the cache`, {
		hint: "its names may be too long for this system, or the disk is full",
		...cause !== void 0 && { cause }
	});
}

// src/resolve/mcpb/mcpb.ts
/** An MCPB bundle of the repository: a hash of the file, and of everything in it. It is started from the cache. */
async function resolveMcpb({ file }, { root, nodePath, offline, world }, limits = defaultBundleLimits) {
	const path = join(root, file);
	const status = await world.files.status(path);
	if (status?.kind !== "file" || await world.files.real(path) !== join(await world.files.real(root), file)) throw new McpLockError("LOCAL_UNREADABLE", `${file} is not a file of this repository`);
	if (status.size > limits.file) throw new McpLockError("MCPB_LIMIT", `${file} is larger than ${limits.file} bytes`);
	const bundle = await readBundle(await world.files.read(path, limits.file), file, limits);
	const { name, version, sha256 } = bundle;
	const artifact = {
		kind: "mcpb",
		file,
		name,
		version,
		sha256,
		entries: Object.fromEntries(bundle.entries)
	};
	const attestable = {
		path,
		sha256,
		manifest: bundle.manifest
	};
	const attest = await githubAttestations(attestable, offline, defaultGitHubLimits, world);
	const found = {
		artifact,
		closure: null,
		...attest !== void 0 && { attest }
	};
	const launch = readBundleLaunch(bundle.manifest, bundle.entries);
	if (typeof launch === "string") return {
		...found,
		...unstartable(`${file}: ${launch}`)
	};
	const prepare = async () => {
		const folder = await unpackBundle(bundle, file, world);
		return {
			path: nodePath,
			...expandBundleLaunch(launch, folder),
			folders: [folder]
		};
	};
	return {
		...found,
		prepare
	};
}

// src/resolve/npm/guard.ts
const MiB$1 = 1048576;
const tarballLimit = 512 * MiB$1;
const packumentLimit = 64 * MiB$1;
/** What a registry says of a failure is read to its end before npm's library tells of it. */
const failureLimit = MiB$1;
/** For all answers that are under way: npm's library keeps in memory what arrives faster than it is written. */
const openLimit = 1024 * MiB$1;
let open = 0;
/** npm's options under which the work goes on that a request belongs to. */
const work = new AsyncLocalStorage();
const watched = /* @__PURE__ */ new WeakSet();
let isWatching = false;
/**
* Does what npm's libraries are asked to do, and watches over their requests: no answer is endless, and
* credentials go to the host and port that they are configured for. These libraries know no limit, and pass
* credentials on when a redirect changes the port. Other requests of the process are left alone.
*/
function guarded(options, ask) {
	if (!isWatching) watch();
	isWatching = true;
	return work.run(options, ask);
}
function watch() {
	subscribe("http.client.request.created", (message) => {
		const { request } = toRecord(message);
		const options = work.getStore();
		if (options === void 0 || !(request instanceof ClientRequest)) return;
		watched.add(request);
		withholdCredentials(request, options);
	});
	subscribe("http.client.response.finish", (message) => {
		const { request, response } = toRecord(message);
		if (!(request instanceof ClientRequest) || !watched.has(request)) return;
		if (response instanceof IncomingMessage) limit$1(request, response);
	});
}
function toRecord(message) {
	return typeof message === "object" && message !== null ? { ...message } : {};
}
function withholdCredentials(request, options) {
	const sent = request.getHeader("authorization");
	const host = String(request.getHeader("host"));
	if (sent !== void 0 && !credentialsFor(host, options).includes(String(sent))) request.removeHeader("authorization");
}
/** The values of the Authorization header that npm's configuration holds for a host and port. */
function credentialsFor(host, options) {
	return Object.entries(options).flatMap(([key, value]) => {
		if (typeof value !== "string" || !key.startsWith(`//${host}/`)) return [];
		if (key.endsWith(":_authToken")) return [`Bearer ${value}`];
		if (key.endsWith(":_auth")) return [`Basic ${value}`];
		if (!key.endsWith(":_password")) return [];
		const login = `${options[key.replace(/_password$/, "username")]}:${Buffer.from(value, "base64").toString("utf8")}`;
		return [`Basic ${Buffer.from(login).toString("base64")}`];
	});
}
function limit$1(request, response) {
	const isFailure = (response.statusCode ?? 0) >= 400;
	const isTarball = request.getHeader("pacote-req-type") === "tarball";
	if (isFailure || isTarball) delete response.headers["content-encoding"];
	const isJson = String(request.getHeader("accept")).includes("json");
	const most = isFailure ? failureLimit : isJson ? packumentLimit : tarballLimit;
	let length = 0;
	response.on("data", (chunk) => {
		length += chunk.length;
		open += chunk.length;
		if (length > most) request.destroy(tooLarge(request, `is larger than ${most} bytes`));
		if (open > openLimit) request.destroy(tooLarge(request, "and others together are too large"));
	});
	response.on("close", () => {
		open -= length;
	});
}
function tooLarge(request, problem) {
	return new McpLockError("NPM_ANSWER", `an answer of ${request.host} ${problem}`);
}

// src/resolve/npm/download.ts
/** What a registry answers, with the user's own configuration, piece by piece: at most `limit` bytes of it. */
async function* download$1(url, options, what, limit, config) {
	const controller = new AbortController();
	const late = setTimeout(() => controller.abort(), config.patience);
	let length = 0;
	try {
		const asked = {
			...config.options,
			...options,
			signal: controller.signal
		};
		const response = await guarded(config.options, () => fetch(url, asked));
		for await (const chunk of toReadable(response.body)) {
			length += chunk.length;
			if (length > limit) throw new McpLockError("NPM_ANSWER", `${what} cannot be used: it is larger than ${limit} bytes`);
			yield chunk;
		}
	} catch (error) {
		throw error instanceof McpLockError ? error : networkError$2(error, what, controller.signal.aborted);
	} finally {
		clearTimeout(late);
		controller.abort();
	}
}
/** npm's own streams leave a listener behind for every piece that is awaited. */
function toReadable(body) {
	return new Readable().wrap(body);
}
function networkError$2(cause, what, isLate) {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	if (code === "E404") return new McpLockError("NPM_NOT_FOUND", `${what} was not found`, { cause });
	const reason = isLate ? "it took too long" : reasonOf(cause);
	const hint = code === "E401" || code === "E403" ? "npm's configuration has no valid token for this registry" : "check the network and npm's proxy settings";
	return new McpLockError("NPM_NETWORK", `${what} could not be fetched: ${reason}`, {
		hint,
		cause
	});
}

// src/resolve/npm/packuments.ts
/** No real package pulls in as many; a registry that invents dependencies would never end. */
const packageLimit = 3e3;
const forms = /* @__PURE__ */ new Map([["corgi", "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*"], ["full", "application/json"]]);
/** All that a registry says about a package now, of at most 64 MiB. NPM_NOT_FOUND when it says that there is none. */
function freshPackument(url, name, config) {
	return once(`fresh:${url}`, config, () => request(url, name, "corgi", null, config));
}
/**
* The packuments for npm's library to work with. Each is asked for once, however many servers need it; what
* npm's cache holds is used for as long as the registry allows.
*/
function packumentCache(config, world) {
	const cache = join(cacheFolder(world.env), "npm-cache");
	const asked = /* @__PURE__ */ new Set();
	const deadline = world.now() + 2 * config.patience;
	const failures = [];
	const read = async (key) => {
		const [form = "", url = ""] = key.split(/:(.*)/s);
		const name = decodeURIComponent(url.slice(url.lastIndexOf("/") + 1));
		asked.add(name);
		try {
			if (asked.size > 3e3) throw new McpLockError("NPM_CLOSURE", `a package that pulls in more than ${packageLimit} is not resolved`);
			if (world.now() > deadline) throw new McpLockError("NPM_CLOSURE", "resolving a package took too long");
			return await ((form === "corgi" ? config.packuments.get(`fresh:${url}`) : void 0) ?? once(key, config, () => request(url, name, form, cache, config)));
		} catch (error) {
			if (error instanceof McpLockError && error.code !== "NPM_NOT_FOUND") failures.push(error);
			throw error;
		}
	};
	return {
		has: () => true,
		get: read,
		set: () => void 0,
		delete: () => void 0,
		failures
	};
}
function once(key, { packuments }, ask) {
	const known = packuments.get(key) ?? ask();
	packuments.set(key, known);
	return known;
}
async function request(url, name, form, cache, config) {
	const what = `the registry's entry for ${name}`;
	const headers = { accept: forms.get(form) ?? "application/json" };
	const chunks = [];
	const pieces = download$1(url, {
		spec: npa(name),
		headers,
		cache
	}, what, packumentLimit, config);
	for await (const chunk of pieces) chunks.push(chunk);
	const answered = parse$1(Buffer.concat(chunks).toString("utf8"), what);
	if (isJsonObject(answered) && isJsonObject(answered["versions"])) return answered;
	throw new McpLockError("NPM_ANSWER", `${what} cannot be used: it is not what npm registries send`);
}
function parse$1(text, what) {
	try {
		return readJson(text);
	} catch (cause) {
		throw new McpLockError("NPM_ANSWER", `${what} is not JSON`, { cause });
	}
}

// src/resolve/npm/closure.ts
/** The Node.js that versions are chosen for. */
const nodeVersion = "v24.0.0";
/** Everything that one version of a package pulls in today. Nothing is installed and nothing is executed. */
async function resolveClosure(name, version, config, world) {
	const { Arborist } = await import("@npmcli/arborist");
	const cache = packumentCache(config, world);
	const folder = await temporaryPath(world);
	await world.files.makeFolder(folder);
	try {
		await world.files.replace(join(folder, "package.json"), JSON.stringify(rootOf(name, version)));
		const arborist = new Arborist({
			...arboristOptions(folder, config, world),
			packumentCache: cache
		});
		const tree = await guarded(config.options, () => arborist.buildIdealTree({ complete: true }));
		const [failure] = cache.failures;
		if (failure !== void 0) throw failure;
		return readClosure(normalised(tree.meta.commit(), name, version), `the closure of ${name}@${version}`);
	} catch (error) {
		const cause = cache.failures[0] ?? error;
		if (cause instanceof McpLockError && cause.code !== "NPM_NOT_FOUND") throw cause;
		throw new McpLockError("NPM_CLOSURE", `what ${name}@${version} depends on could not be resolved: ${reasonOf(cause)}`, { cause });
	} finally {
		await world.files.remove(folder);
	}
}
/**
* What npm's own installer is told, whatever is done with it. Of the user's configuration count where packages
* come from and which ones the user refuses; not what would make the tree differ between machines, and nothing
* that would be executed.
*/
function arboristOptions(folder, config, world) {
	return {
		...config.options,
		path: folder,
		cache: join(cacheFolder(world.env), "npm-cache"),
		signal: AbortSignal.timeout(3 * config.patience + 1e3),
		ignoreScripts: true,
		ignoreExtension: true,
		git: "git",
		binLinks: false,
		audit: false,
		fund: false,
		omit: ["dev"],
		nodeVersion,
		engineStrict: false,
		force: false,
		global: false,
		installLinks: false,
		installStrategy: "hoisted",
		legacyPeerDeps: false,
		preferDedupe: false,
		strictPeerDeps: false,
		workspaces: [],
		os: null,
		cpu: null,
		libc: null,
		omitLockfileRegistryResolved: true,
		lockfileVersion: 3
	};
}
/** The package.json of a folder into which one package is installed. */
function rootOf(name, version) {
	return {
		private: true,
		dependencies: { [name]: version }
	};
}
/** npm's lockfile without what differs between machines: the folder's name. */
function normalised(lockfile, name, version) {
	const parsed = JSON.parse(JSON.stringify(lockfile));
	const packages = isJsonObject(parsed) ? parsed["packages"] : void 0;
	return {
		lockfileVersion: 3,
		requires: true,
		packages: {
			...isJsonObject(packages) ? packages : {},
			"": { dependencies: { [name]: version } }
		}
	};
}

// src/resolve/npm/registry.ts
const Packument = object({
	"dist-tags": record(string(), string()).default({}),
	versions: record(string(), unknown$1())
});
/** Read later, and strictly. */
const AnyJson = custom((value) => value !== void 0);
const Manifest$1 = object({
	name: string(),
	version: string(),
	dist: object({
		tarball: string(),
		integrity: string().optional(),
		shasum: string().optional(),
		signatures: AnyJson.optional(),
		attestations: AnyJson.optional()
	})
});
/** All that a registry says about a package. NPM_NOT_FOUND when it says that there is none. */
async function fetchPackument(name, config) {
	const spec = npa(name);
	const registry = fetch.pickRegistry(spec, config.options).replace(/(?<!\/)\/+$/, "");
	const answered = await freshPackument(`${registry}/${spec.escapedName ?? name}`, name, config);
	const parsed = Packument.safeParse(answered);
	if (parsed.success) return parsed.data;
	throw answer$1(`the registry's entry for ${name}`, "it is not what npm registries send");
}
/** The version that a spec means today: an exact one, or what npm would choose for a range or tag. */
function pickVersion(packument, name, spec) {
	let picked;
	try {
		picked = pickManifest(packument, spec, { nodeVersion: null });
	} catch (cause) {
		throw new McpLockError("NPM_NO_VERSION", `the registry has no version of ${name} for ${spec}`, {
			hint: "the version was withdrawn, or never existed",
			cause
		});
	}
	const manifest = Manifest$1.safeParse(packument.versions[picked.version]);
	if (!manifest.success || manifest.data.name !== name || manifest.data.version !== picked.version) throw answer$1(`the registry's entry for ${name}@${picked.version}`, "it does not describe that version");
	return manifest.data;
}
/** The bytes of a version's tarball, at most 512 MiB of them. */
function downloadTarball(manifest, config) {
	const spec = npa(manifest.name);
	const url = mirrored(manifest.dist.tarball, spec, config);
	return download$1(url, { spec }, `the tarball of ${manifest.name}@${manifest.version}`, tarballLimit, config);
}
/**
* JSON at a path of the registry that serves a package, beside whatever path that registry has of its own.
* NPM_NOT_FOUND when there is none.
*/
async function fetchJson(path, spec, what, limit, config) {
	const registry = new URL(fetch.pickRegistry(spec, config.options));
	const base = registry.pathname.replace(/\/$/, "");
	const url = new URL(path.startsWith(`${base}/`) ? path : `${base}${path}`, registry);
	const chunks = [];
	for await (const chunk of download$1(url.href, { spec }, what, limit, config)) chunks.push(chunk);
	try {
		return parseJson(decodeText(Buffer.concat(chunks), what), what);
	} catch (cause) {
		throw new McpLockError("NPM_ANSWER", `${what} cannot be read as JSON`, { cause });
	}
}
/** A mirror passes on the default registry's addresses; npm replaces their host, and so do we. */
function mirrored(tarball, spec, config) {
	const url = URL.parse(tarball);
	if (url === null) throw answer$1("the registry's entry", `its tarball is not a URL: ${tarball}`);
	if (url.host !== new URL(config.defaultRegistry).host) return url.href;
	return new URL(url.pathname + url.search, fetch.pickRegistry(spec, config.options)).href;
}
function answer$1(what, problem) {
	return new McpLockError("NPM_ANSWER", `${what} cannot be used: ${problem}`);
}

// src/resolve/npm/attestations.ts
const attestationLimit = 16777216;
const keyLimit = 1048576;
const Announced = object({ url: string() });
/**
* What a registry has to say of who signed a version: its own signatures, and the attestations that it announces.
* A registry that announces neither signs nothing, which tells nothing of the version.
*/
async function fetchNpmAttestations(manifest, config) {
	const { signatures, attestations } = manifest.dist;
	if (signatures === void 0 && attestations === void 0) return {
		status: "unavailable",
		reason: "not-offered"
	};
	const announced = attestations === void 0 ? [] : await fetchAnnounced(manifest, config);
	if (announced === null) return {
		status: "unavailable",
		reason: "not-answered"
	};
	const own = signatures === void 0 ? [] : Array.isArray(signatures) ? signatures : [signatures];
	const keys = own.length === 0 ? null : await registryKeys(manifest.name, config);
	return {
		status: "offered",
		document: {
			kind: "npm",
			signatures: own,
			...keys !== null && { keys },
			attestations: announced
		}
	};
}
/** The answer of the attestations endpoint; null when the registry announces attestations and has none there. */
async function fetchAnnounced(manifest, config) {
	const what = `the attestations of ${manifest.name}@${manifest.version}`;
	const announced = Announced.safeParse(manifest.dist.attestations);
	const path = announced.success ? URL.parse(announced.data.url)?.pathname : void 0;
	if (path === void 0) throw unusable$2(what, "the registry does not say where they are");
	const answer = await orNone$1(fetchJson(path, npa(manifest.name), what, attestationLimit, config));
	if (answer === null) return null;
	const attestations = isJsonObject(answer) ? answer["attestations"] : void 0;
	if (Array.isArray(attestations) && attestations.length > 0) return attestations;
	throw unusable$2(what, "they are not what npm registries send");
}
const keysByConfig = /* @__PURE__ */ new WeakMap();
/** The keys of a registry that is not npm's default one, asked for once; null where it publishes none. */
async function registryKeys(name, config) {
	const spec = npa(name);
	const registry = fetch.pickRegistry(spec, config.options);
	if (new URL(registry).host === new URL(config.defaultRegistry).host) return null;
	const known = keysByConfig.get(config) ?? /* @__PURE__ */ new Map();
	keysByConfig.set(config, known);
	const asked = known.get(registry) ?? askForKeys(registry, spec, config);
	known.set(registry, asked);
	return asked;
}
async function askForKeys(registry, spec, config) {
	const what = `the keys of the registry ${new URL(registry).host}`;
	const answer = await orNone$1(fetchJson("/-/npm/v1/keys", spec, what, keyLimit, config));
	if (answer === null) return null;
	const keys = isJsonObject(answer) ? answer["keys"] : void 0;
	if (Array.isArray(keys)) return keys;
	throw unusable$2(what, "they are not what npm registries send");
}
async function orNone$1(answer) {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof McpLockError && error.code === "NPM_NOT_FOUND") return null;
		throw error;
	}
}
function unusable$2(what, problem) {
	return new McpLockError("NPM_ANSWER", `${what} cannot be used: ${problem}`);
}

// src/resolve/npm/package.ts
const manifestLimit$1 = 4194304;
const unpackedLimit = 4294967296;
const installHooks = [
	"preinstall",
	"install",
	"postinstall"
];
const PackageJson = object({
	name: string(),
	version: string(),
	bin: union([string(), record(string(), string())]).optional(),
	scripts: record(string(), unknown$1()).optional(),
	gypfile: unknown$1().optional()
});
/** Parses a published package.json as leniently as npm does: what counts is what npm reads from it. */
function parsePackageJson(bytes, where) {
	const parsed = PackageJson.safeParse(parseLeniently(Buffer.from(bytes).toString("utf8")));
	if (parsed.success) return parsed.data;
	throw new McpLockError("NPM_ANSWER", `${where} is not what npm accepts`);
}
function parseLeniently(text) {
	try {
		return readJson(text.replace(/^\ufeff/, ""));
	} catch {
		return null;
	}
}
/** Whether a tarball asks npm to run scripts when it is installed (npm builds any package with a binding.gyp). */
async function asksForInstallScripts(tarball, name, world) {
	let manifest = null;
	let gyp = false;
	let unpacked = 0;
	const reading = [];
	const { Parser } = await import("tar");
	const parser = new Parser({
		strict: false,
		onReadEntry: (entry) => {
			unpacked += entry.size;
			if (unpacked > unpackedLimit) return parser.abort(/* @__PURE__ */ new Error(`it unpacks to more than ${unpackedLimit} bytes`));
			const path = entry.path.split("/").slice(1).join("/");
			if (path === "binding.gyp") gyp = true;
			if (path !== "package.json") return entry.resume();
			reading.push(readEntry(entry, name).then((bytes) => {
				manifest = parsePackageJson(bytes, `package.json of ${name}`);
			}));
		}
	});
	await feed(parser, world.files.stream(tarball), name);
	await Promise.all(reading);
	return manifest === null ? gyp : hasInstallScripts(manifest, gyp);
}
function hasInstallScripts(manifest, gyp) {
	return installHooks.filter((hook) => manifest.scripts?.[hook] !== void 0).length > 0 || gyp && manifest.gypfile !== false;
}
async function readEntry(entry, name) {
	if (entry.size > manifestLimit$1) throw new McpLockError("NPM_ANSWER", `package.json of ${name} is too large`);
	return entry.concat();
}
async function feed(parser, pieces, name) {
	const done = Promise.withResolvers();
	parser.on("end", () => done.resolve());
	parser.on("error", (cause) => done.reject(new McpLockError("NPM_ANSWER", `the tarball of ${name} cannot be read`, { cause })));
	for await (const piece of pieces) parser.write(Buffer.from(piece));
	parser.end();
	await done.promise;
}

// src/resolve/npm/install.ts
const manifestLimit = 4194304;
/** The installed package of an artifact, from the cache; null when it was never installed here. */
async function findInstalled(name, artifact, closure, world) {
	const root = installFolder(artifact, closure, world);
	const folder = join(root, "node_modules", ...name.split("/"));
	const path = join(folder, "package.json");
	if ((await world.files.status(path))?.kind !== "file") return null;
	const manifest = parsePackageJson(await world.files.read(path, manifestLimit), path);
	if (manifest.name !== name || manifest.version !== artifact.version) return null;
	return {
		root,
		folder,
		manifest
	};
}
/**
* Installs a package and exactly its closure into the cache, with all install scripts off: every package is
* compared with the integrity that the closure names. The folder appears complete or not at all.
*/
async function install(name, artifact, closure, config, world) {
	const found = await findInstalled(name, artifact, closure, world);
	if (found !== null) return found;
	const temporary = await temporaryPath(world);
	await world.files.makeFolder(temporary);
	try {
		await reify(temporary, name, artifact, closure, config, world);
		const folder = installFolder(artifact, closure, world);
		await world.files.makeFolder(dirname(folder));
		await world.files.move(temporary, folder);
	} finally {
		await world.files.remove(temporary);
	}
	const installed = await findInstalled(name, artifact, closure, world);
	if (installed !== null) return installed;
	throw new McpLockError("NPM_INSTALL", `${name}@${artifact.version} did not install as itself`);
}
async function reify(folder, name, artifact, closure, config, world) {
	const { Arborist } = await import("@npmcli/arborist");
	await world.files.replace(join(folder, "package.json"), JSON.stringify(rootOf(name, artifact.version)));
	await world.files.replace(join(folder, "package-lock.json"), JSON.stringify(closure.lockfile));
	const cache = packumentCache(config, world);
	const options = {
		...arboristOptions(folder, config, world),
		packumentCache: cache
	};
	try {
		const arborist = new Arborist(options);
		await arborist.loadVirtual();
		await guarded(config.options, () => arborist.reify({
			...options,
			save: false
		}));
		const [failure] = cache.failures;
		if (failure !== void 0) throw failure;
	} catch (cause) {
		throw installError(`${name}@${artifact.version} could not be installed`, closure, cause);
	}
}
/** npm's message names hashes only: here it names the package that has other bytes. */
function installError(what, { components }, cause) {
	const reason = reasonOf(cause);
	if (!(cause instanceof Error && "code" in cause && cause.code === "EINTEGRITY")) return new McpLockError("NPM_INSTALL", `${what}: ${reason}`, { cause });
	const other = components.find(({ integrity }) => integrity !== null && reason.includes(integrity));
	const package_ = other === void 0 ? "a package" : `${other.name}@${other.version}`;
	return new McpLockError("NPM_INTEGRITY", `${what}: ${package_} consists of other bytes than its registry announced when it was resolved`, {
		hint: "nothing of it was started",
		cause
	});
}
/** Native packages differ between systems, so the folder's name does. */
function installFolder(artifact, closure, world) {
	const packages = fingerprint(closure.lockfile);
	const key = sha256(`${artifact.purl}\0${artifact.integrity}\0${packages}\0${process.platform}-${process.arch}`);
	return join(cacheFolder(world.env), "npm", key.slice(7));
}
/** How this Node.js starts an installed package. NPM_NO_BIN where it has no such program. */
function startInstalled(installed, asked, nodePath) {
	return {
		path: nodePath,
		args: [programOf$1(installed, asked)],
		folders: [installed.root]
	};
}
/** The program that npx would start: the bin asked for, the only one, or the one named like the package. */
function programOf$1(installed, asked) {
	const { folder, manifest } = installed;
	const bare = manifest.name.split("/").at(-1) ?? manifest.name;
	const bins = typeof manifest.bin === "string" ? /* @__PURE__ */ new Map([[bare, manifest.bin]]) : new Map(Object.entries(manifest.bin ?? {}));
	const programs = new Set(bins.values());
	const [only] = programs;
	const chosen = asked === null ? programs.size === 1 ? only : bins.get(bare) : bins.get(asked);
	const refuse = (problem) => new McpLockError("NPM_NO_BIN", `${manifest.name}@${manifest.version}: ${problem}`, { hint: `its executables: ${[...bins.keys()].join(", ") || "none"}` });
	if (chosen === void 0) throw refuse(asked === null ? "which executable to start is not certain" : `it has no executable ${asked}`);
	const program = join(folder, chosen);
	if (relative(folder, program).startsWith(`..${sep}`)) throw refuse(`its executable ${chosen} lies outside the package`);
	if (![
		".js",
		".mjs",
		".cjs",
		""
	].includes(extname(program))) throw refuse(`its executable ${chosen} is not a Node.js program`);
	return program;
}

// src/resolve/npm/npm.ts
/**
* An npm package: the exact version, and the integrity of bytes that were downloaded and hashed here.
* A registry's own word about them is only compared.
*/
async function resolveNpm(source, locked, context) {
	const before = locked?.artifact.kind === "npm" ? locked.artifact : null;
	const agreed = locked?.closure?.kind === "npm" ? locked.closure : null;
	let artifact;
	let attest;
	try {
		if (context.offline) artifact = await fromCache$1(source, before, context);
		else ({artifact, attest} = await fromRegistry$1(source, before, context));
	} catch (error) {
		if (!(error instanceof McpLockError && error.code === "NPM_NO_VERSION") || before === null || before.version !== source.version) throw error;
		return withdrawn(source, before, agreed, error, context);
	}
	const hasDrifted = before?.purl === artifact.purl && before.integrity !== artifact.integrity;
	const isSame = before?.purl === artifact.purl && !hasDrifted;
	try {
		const closure = (isSame ? agreed : null) ?? await closureOf(source, artifact, context);
		return {
			artifact,
			closure,
			...attest !== void 0 && { attest },
			prepare: () => prepare$1(source, artifact, closure, context)
		};
	} catch (error) {
		if (hasDrifted) return drifted(source, artifact);
		throw error;
	}
}
/** A version that its registry has no more: what was locked is looked at as far as it is in the cache. */
function withdrawn(source, artifact, closure, error, context) {
	const fromCacheOnly = async () => {
		const found = closure === null ? null : await findInstalled(source.name, artifact, closure, context.world);
		if (found === null) throw error;
		return startInstalled(found, source.bin, context.nodePath);
	};
	return {
		artifact,
		closure,
		withdrawn: error,
		prepare: fromCacheOnly
	};
}
/** Other bytes under the same version, which npm would not install: they are told, and not started. */
function drifted({ name }, artifact) {
	const refuse = async () => {
		throw new McpLockError("NPM_INTEGRITY", `${name}@${artifact.version} consists of other bytes than were locked`, { hint: "they are not started" });
	};
	return {
		artifact,
		closure: null,
		prepare: refuse
	};
}
/** What a package pulls in today. It is worthless if it names other bytes of the package itself. */
async function closureOf(source, artifact, context) {
	if (context.offline) throw new McpLockError("OFFLINE", `${source.name}: what it depends on is not locked yet`, { hint: "run once without --offline" });
	const config = await context.npmConfig();
	const closure = await resolveClosure(source.name, artifact.version, config, context.world);
	if (closure.components.find(({ purl }) => purl === closure.root)?.integrity === artifact.integrity) return closure;
	throw new McpLockError("NPM_INTEGRITY", `npm would install other bytes of ${source.name}@${artifact.version} than its registry serves`, { hint: "a mirror may hold a damaged copy; npm refuses to install it, too" });
}
async function fromCache$1(source, before, context) {
	const refuse = (problem) => new McpLockError("OFFLINE", `${source.name}: ${problem}`, { hint: "run once without --offline" });
	if (!source.pinned) throw refuse("what a floating version means today only the registry knows");
	if (before === null || before.version !== source.version) throw refuse("this version is not locked yet");
	if (await cachedArtifact(before.integrity, context.world) === null) throw refuse("the locked tarball is not in the cache");
	return before;
}
async function fromRegistry$1(source, before, context) {
	if (!source.pinned) await refuseLocalInstall(source, context);
	const config = await context.npmConfig();
	const packument = await fetchPackument(source.name, config);
	const manifest = pickVersion(packument, source.name, source.version ?? source.spec ?? "latest");
	const bytes = await obtain(manifest, before, config, context);
	return {
		artifact: {
			kind: "npm",
			purl: exactPurl$2(source, manifest.version, config.projectRegistry(source.name)),
			version: manifest.version,
			...bytes,
			...!source.pinned && { pinned: false }
		},
		attest: () => fetchNpmAttestations(manifest, config)
	};
}
/** The bytes of a version: those locked, if they are here and the registry still announces them; else downloaded. */
async function obtain(manifest, before, config, { world }) {
	const announced = announcedIntegrity(manifest);
	if (before !== null && before.version === manifest.version && announced === before.integrity && await cachedArtifact(before.integrity, world) !== null) return {
		integrity: before.integrity,
		installScripts: before.installScripts
	};
	const { integrity, path } = await storeArtifact(downloadTarball(manifest, config), world);
	const drifted = before !== null && before.version === manifest.version && before.integrity !== integrity;
	if (announced !== null && announced !== integrity && !drifted) throw new McpLockError("NPM_INTEGRITY", `the tarball of ${manifest.name}@${manifest.version} is not the one that its registry announces`, { hint: "a mirror may hold a damaged copy; npm refuses to install it, too" });
	return {
		integrity,
		installScripts: await asksForInstallScripts(path, manifest.name, world)
	};
}
/** The SHA-512 among the hashes that the registry announces; null when it announces only weaker ones. */
function announcedIntegrity(manifest) {
	return manifest.dist.integrity?.split(/\s+/).find((hash) => hash.startsWith("sha512-")) ?? null;
}
/** The package URL of one version; a registry that the repository names is a qualifier. */
function exactPurl$2(source, version, registry) {
	const { namespace, name } = import_packageurl_js.PackageURL.fromString(source.purl);
	return new import_packageurl_js.PackageURL("npm", namespace, name, version, registry === null ? null : { repository_url: registry }, null).toString();
}
/** npx starts what the repository has installed, if the declaration leaves the version open. */
async function refuseLocalInstall(source, { root, world }) {
	if (await world.files.status(join(root, "node_modules", ...source.name.split("/"), "package.json")) === null) return;
	throw new McpLockError("SOURCE_UNRESOLVED", `${source.name} is installed in this repository, and npx would start that copy`, { hint: "declare an exact version" });
}
async function prepare$1(source, artifact, closure, context) {
	const { world } = context;
	const found = await findInstalled(source.name, artifact, closure, world);
	if (found === null && context.offline) throw new McpLockError("OFFLINE", `${source.name}@${artifact.version} is not installed in the cache`, { hint: "run once without --offline" });
	const installed = found ?? await install(source.name, artifact, closure, await context.npmConfig(), world);
	return startInstalled(installed, source.bin, context.nodePath);
}

// src/resolve/oci/wire.ts
/** Opens a wire on which everything together may take `time` milliseconds. */
function openWire(time, world) {
	const signal = AbortSignal.timeout(time);
	return {
		dial: async (url, init, what) => {
			try {
				return await world.fetch(url, {
					...init,
					redirect: "manual",
					signal
				});
			} catch (cause) {
				throw networkError$1(cause, what, time);
			}
		},
		read: async (response, limit, what) => {
			try {
				return await readBody$1(response, limit, (problem) => answerError(what, problem));
			} catch (cause) {
				throw cause instanceof McpLockError ? cause : networkError$1(cause, what, time);
			}
		}
	};
}
/** JSON that a registry sent: OCI_ANSWER unless it is such that all programs read the same in it. */
function readJsonBody(bytes, what) {
	try {
		return parseJson(decodeText(bytes, what), what);
	} catch (cause) {
		const reason = cause instanceof McpLockError ? cause.code : "no JSON";
		throw new McpLockError("OCI_ANSWER", `${what} cannot be used: ${reason}`, { cause });
	}
}
/** An answer that registries do not give. */
function answerError(what, problem) {
	return new McpLockError("OCI_ANSWER", `${what} cannot be used: ${problem}`);
}
function networkError$1(cause, what, time) {
	const isLate = cause instanceof Error && cause.name === "TimeoutError";
	const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
	const reason = inner instanceof Error ? inner.message : String(inner);
	const problem = isLate ? `the registry did not answer within ${time} milliseconds` : reason;
	return new McpLockError("OCI_NETWORK", `${what} could not be fetched: ${problem}`, {
		hint: "check the network and the name of the registry",
		cause
	});
}

// src/resolve/oci/attestations.ts
const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const cosignType = "application/vnd.dev.cosign.simplesigning.v1+json";
const mostOfEach = 100;
const byteLimit$1 = 16777216;
const fetchesAtATime$2 = 4;
const Digest$1 = string().regex(/^sha256:[0-9a-f]{64}$/);
const Referrers = object({ manifests: array(object({
	digest: Digest$1,
	artifactType: string().optional()
})) });
const Bundled = object({ layers: tuple([object({
	mediaType: literal(bundleType),
	digest: Digest$1
})]) });
const Signed = object({ layers: array(object({
	mediaType: string(),
	digest: Digest$1,
	annotations: record(string(), string()).optional()
})) });
/**
* The Sigstore bundles that refer to a digest (cosign's specs/BUNDLE_SPEC.md), and the signatures under the tag that
* cosign made of it before (specs/SIGNATURE_SPEC.md). Like cosign and `gh attestation`, this asks about the digest
* that names the image and not about its parts, in the image's repository and in one that the user names. BuildKit's attestations are inside the index, and nobody signs them.
*/
async function fetchOciAttestations(digest, repositories) {
	const found = await Promise.all(repositories.map((repository) => fetchFrom$1(repository, digest)));
	const bundles = found.map((one) => one.bundles);
	const signatures = found.map((one) => one.signatures);
	if ([...bundles, ...signatures].includes(null)) return {
		status: "unavailable",
		reason: "not-answered"
	};
	const document = {
		kind: "oci",
		bundles: joined(bundles),
		signatures: joined(signatures)
	};
	if (document.bundles.length + document.signatures.length === 0) return { status: "none" };
	return {
		status: "offered",
		document
	};
}
function joined(lists) {
	return lists.flatMap((list) => list ?? []);
}
async function fetchFrom$1(repository, digest) {
	const blob = boundedBlobs(repository);
	const [bundles, signatures] = await Promise.all([fetchBundles(digest, repository, blob), fetchSignatures(digest, repository, blob)]);
	return {
		bundles,
		signatures
	};
}
/** Blobs, each fetched once, a few at a time, and all together of limited size. */
function boundedBlobs(repository) {
	const limit = pLimit(fetchesAtATime$2);
	const asked = /* @__PURE__ */ new Map();
	let taken = 0;
	const fetch = async (digest, name) => {
		const fetched = await repository.blob(digest, name);
		taken += fetched.bytes.length;
		if (taken > byteLimit$1) throw answerError(fetched.what, `all of them are larger than ${byteLimit$1} bytes`);
		return fetched;
	};
	return (digest, name) => {
		const known = asked.get(digest) ?? limit(fetch, digest, name);
		asked.set(digest, known);
		return known;
	};
}
/** The bundles in the order of their digests; null where one that is listed is not there. */
async function fetchBundles(digest, repository, blob) {
	const wanted = (await referrersOf(digest, repository)).flatMap(({ manifests }) => manifests).filter(({ artifactType }) => artifactType === bundleType).map((one) => one.digest);
	const digests = [...new Set(wanted)].sort();
	if (digests.length > mostOfEach) throw answerError(`the list of what refers to ${digest}`, `it has more than ${mostOfEach} bundles`);
	return orNull(pLimit(fetchesAtATime$2).map(digests, (one) => fetchBundle(one, repository, blob)));
}
/** From the registry's list, or from the one that clients keep under a tag where the registry keeps none. */
async function referrersOf(digest, repository) {
	const pages = await repository.referrers(digest, bundleType);
	const tagged = pages === null ? await orNull(repository.manifest(digest.replace(":", "-"))) : null;
	return (pages ?? (tagged === null ? [] : [tagged])).map((list) => readAs(Referrers, list, "it is no list of what refers to an image"));
}
/** Whoever may push can attach anything: what is no bundle is handed on as such, and takes nothing from the others. */
async function fetchBundle(digest, repository, blob) {
	const manifest = Bundled.safeParse(contentOf(await repository.manifest(digest)));
	return manifest.success ? contentOf(await blob(manifest.data.layers[0].digest, "a bundle")) : null;
}
/** The signatures under cosign's tag, in its order; null where one that the tag names is not there. */
async function fetchSignatures(digest, repository, blob) {
	const manifest = await orNull(repository.manifest(`${digest.replace(":", "-")}.sig`));
	if (manifest === null) return [];
	const { layers } = readAs(Signed, manifest, "it does not hold signatures as cosign writes them");
	const signatures = layers.filter(({ mediaType }) => mediaType === cosignType);
	if (signatures.length > mostOfEach) throw answerError(manifest.what, `it holds more than ${mostOfEach} signatures`);
	const fetching = signatures.map(async ({ digest: payload, annotations = {} }) => {
		const { bytes } = await blob(payload, "a signature");
		return {
			payload: Buffer.from(bytes).toString("base64"),
			annotations
		};
	});
	return orNull(Promise.all(fetching));
}
async function orNull(answer) {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof McpLockError && error.code === "OCI_NOT_FOUND") return null;
		throw error;
	}
}
function readAs(schema, fetched, problem) {
	const parsed = schema.safeParse(readJsonBody(fetched.bytes, fetched.what));
	if (parsed.success) return parsed.data;
	throw answerError(fetched.what, problem);
}
/** The JSON under a digest; null where that is something else, because nobody but its author made it so. */
function contentOf({ bytes, what }) {
	try {
		return parseJson(decodeText(bytes, what), what);
	} catch {
		return null;
	}
}

// src/resolve/oci/manifest.ts
const indexTypes = ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"];
const imageTypes = ["application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"];
/** What is asked for: an index of OCI or Docker, or a manifest of either. */
const manifestTypes = [...indexTypes, ...imageTypes];
const Digest = string().regex(/^sha256:[0-9a-f]{64}$/);
/** Names that go into the lock. */
const Word = string().regex(/^[A-Za-z0-9._-]{1,64}$/);
const Platform = object({
	os: Word,
	architecture: Word,
	variant: Word.or(literal("")).optional(),
	"os.version": Word.or(literal("")).optional()
});
const Index = object({
	mediaType: string().optional(),
	manifests: array(object({
		mediaType: string(),
		digest: Digest,
		platform: unknown$1().optional()
	}))
});
const Manifest = object({
	mediaType: string().optional(),
	config: object({ digest: Digest }),
	layers: array(unknown$1())
});
/** Reads an index or a manifest. One that could be taken for the other is refused (CVE-2021-41190). */
function readDocument({ bytes, contentType, what }, limit) {
	const json = readJsonBody(bytes, what);
	const index = Index.safeParse(json);
	const manifest = Manifest.safeParse(json);
	if (isObject(json) && "manifests" in json && ("layers" in json || "config" in json) || index.success === manifest.success) throw answerError(what, "it is no index and no manifest of an image");
	const said = index.data?.mediaType ?? manifest.data?.mediaType;
	const sent = contentType?.split(";")[0]?.trim().toLowerCase() ?? null;
	const mediaType = said ?? sent ?? "";
	if (sent !== null && manifestTypes.includes(sent) && sent !== mediaType) throw answerError(what, "it is sent as something else than it says that it is");
	if (!(index.success ? indexTypes : imageTypes).includes(mediaType)) throw answerError(what, "it is no image of a kind that container engines start");
	if (manifest.success) return {
		kind: "manifest",
		mediaType,
		config: manifest.data.config.digest
	};
	const entries = index.data?.manifests ?? [];
	if (entries.length > limit) throw answerError(what, `it has more than ${limit} entries`);
	return {
		kind: "index",
		mediaType,
		platforms: platformsOf$1(entries, what)
	};
}
/** Engines start the first entry that fits. Attestations are for the platform `unknown`, which none is. */
function platformsOf$1(entries, what) {
	const platforms = /* @__PURE__ */ new Map();
	for (const { mediaType, digest, platform } of entries) {
		if (platform === void 0) continue;
		const name = platformName(platform, what);
		if (name.startsWith("unknown/") || platforms.has(name)) continue;
		if (!imageTypes.includes(mediaType)) throw answerError(what, `its entry for ${name} is no manifest of an image`);
		platforms.set(name, digest);
	}
	if (platforms.size === 0) throw answerError(what, "it names no image for any platform");
	return platforms;
}
/** The platform in an image's configuration. */
function readConfiguration({ bytes, what }) {
	return platformName(readJsonBody(bytes, what), what);
}
/** `linux/amd64`, `linux/arm64/v8`, `windows(10.0.17763.1)/amd64`. */
function platformName(json, what) {
	const platform = Platform.safeParse(json);
	if (!platform.success) throw answerError(what, "it does not say for which platform it is");
	const { os, architecture, variant, "os.version": version } = platform.data;
	return `${os}${version ? `(${version})` : ""}/${architecture}${variant ? `/${variant}` : ""}`;
}
function isObject(json) {
	return typeof json === "object" && json !== null;
}

// src/resolve/oci/token.ts
const tokenLimit = 1048576;
const TokenAnswer = object({
	token: string().optional(),
	access_token: string().optional()
});
/**
* The Authorization header that a registry's 401 asks for; null when there is nothing to answer it with. A token
* is asked of the realm that the registry itself named, with the credentials for that registry and no others, and
* for nothing but reading this repository, whatever the registry suggests.
*/
async function answerChallenge(header, registry, repository, credentials, wire) {
	const challenge = parseBearer(header ?? "");
	if (challenge === null) return /^\s*basic\b/i.test(header ?? "") && credentials !== null && "basic" in credentials ? `Basic ${credentials.basic}` : null;
	const realm = checkRealm(challenge.realm, registry);
	const query = new URLSearchParams({ scope: `repository:${repository}:pull` });
	if (challenge.service !== null) query.set("service", challenge.service);
	const response = await askRealm(realm, query, credentials, wire);
	if (response.status === 401 || response.status === 403) {
		await response.body?.cancel();
		return null;
	}
	return `Bearer ${await readTokenAnswer(response, realm, wire)}`;
}
/** `Bearer realm="…",service="…"` of RFC 6750; null for anything else. */
function parseBearer(header) {
	const parameters = /(?:^|,)\s*bearer\s+(.*)$/i.exec(header.slice(0, 8192))?.[1];
	if (parameters === void 0) return null;
	const values = new Map([...parameters.matchAll(/(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/g)].map((match) => [(match[1] ?? "").toLowerCase(), (match[2] ?? match[3] ?? "").replace(/\\(.)/g, "$1")]));
	const realm = values.get("realm");
	return realm === void 0 ? null : {
		realm,
		service: values.get("service") ?? null
	};
}
/** A realm is reached as registries are: over https, or on this machine, when the registry is there, too. */
function checkRealm(text, registry) {
	const url = URL.parse(text);
	const isPlain = url !== null && url.username === "" && url.password === "";
	const isSecure = url?.protocol === "https:" && registryScheme(url.host) === "https:";
	const isHere = url?.protocol === "http:" && registry.protocol === "http:" && registryScheme(url.host) === "http:";
	if (isPlain && (isSecure || isHere)) return url;
	throw new McpLockError("OCI_ANSWER", `${registry.host} sends for a token to a place that is not asked`, { hint: "only https is dialled, and http where the registry is on this machine as well" });
}
async function askRealm(realm, query, credentials, wire) {
	const what = `a token of ${realm.host}`;
	const url = new URL(realm);
	if (credentials !== null && "identityToken" in credentials) {
		query.set("grant_type", "refresh_token");
		query.set("client_id", "mcp-lock");
		query.set("refresh_token", credentials.identityToken);
		return wire.dial(url, {
			method: "POST",
			body: query
		}, what);
	}
	for (const [name, value] of query) url.searchParams.set(name, value);
	if (credentials === null) return wire.dial(url, {}, what);
	return wire.dial(url, { headers: { authorization: `Basic ${credentials.basic}` } }, what);
}
async function readTokenAnswer(response, realm, wire) {
	const what = `the answer of ${realm.host} to a request for a token`;
	if (!response.ok) {
		await response.body?.cancel();
		throw new McpLockError("OCI_NETWORK", `${realm.host} gives no token: HTTP ${response.status}`, { hint: "credentials are not sent on to another address" });
	}
	const answer = TokenAnswer.safeParse(readJsonBody(await wire.read(response, tokenLimit, what), what));
	const token = answer.data?.token ?? answer.data?.access_token ?? "";
	if (/^[\x21-\x7e]+$/.test(token)) return token;
	throw new McpLockError("OCI_ANSWER", `${what} holds no token`);
}

// src/resolve/oci/registry.ts
const defaultOciLimits = {
	bytes: 4194304,
	entries: 200,
	time: 6e4
};
const redirects = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
const maximumHops$1 = 3;
const maximumPages = 10;
/** How registries answer a question that they do not know. The first is what the specification says. */
const unknownQuestion = /* @__PURE__ */ new Set([
	404,
	400,
	405,
	406,
	501
]);
/** Opens a repository. Credentials are sent when the registry asks for them, to where it asks for them. */
function openRepository(host, repository, config, limits, world) {
	const registry = new URL(`${registryScheme(host)}//${host}`);
	const wire = openWire(limits.time, world);
	let authorization = null;
	const ask = async (path, accept, what) => {
		const url = new URL(`/v2/${repository}/${path}`, registry);
		const first = await follow$1(url, accept, authorization, wire, what);
		if (first.status !== 401) return first;
		await first.body?.cancel();
		const challenge = first.headers.get("www-authenticate");
		const credentials = config.credentials(host);
		authorization = await answerChallenge(challenge, registry, repository, credentials, wire);
		return authorization === null ? first : follow$1(url, accept, authorization, wire, what);
	};
	const take = async (response, digest, what) => {
		if (response.status !== 200) throw await refusal(response, host, config, what);
		const bytes = await wire.read(response, limits.bytes, what);
		const found = sha256(bytes);
		if (digest !== null && found !== digest) throw new McpLockError("OCI_INTEGRITY", `${what} consists of other bytes than its digest names`, { hint: "a mirror or proxy may hold a damaged copy; container engines refuse it, too" });
		return {
			bytes,
			digest: found,
			contentType: response.headers.get("content-type"),
			what
		};
	};
	return {
		manifest: async (reference) => {
			const digest = reference.startsWith("sha256:") ? reference : null;
			const what = `${host}/${repository}${digest === null ? ":" : "@"}${reference}`;
			return take(await ask(`manifests/${reference}`, manifestTypes.join(", "), what), digest, what);
		},
		blob: async (digest, name) => {
			const what = `${name} of ${host}/${repository}`;
			return take(await ask(`blobs/${digest}`, "*/*", what), digest, what);
		},
		referrers: (digest, artifactType) => {
			const what = `the list of what refers to ${host}/${repository}@${digest}`;
			const list = new URL(`/v2/${repository}/referrers/${digest}`, registry);
			list.searchParams.set("artifactType", artifactType);
			const askPage = ({ search }) => ask(`referrers/${digest}${search}`, manifestTypes.join(", "), what);
			return readPages(list, askPage, (response) => take(response, null, what), what);
		}
	};
}
/** A list to its end; null where the registry does not know of it. */
async function readPages(list, ask, take, what) {
	const pages = [];
	for (let next = list; next !== null;) {
		if (pages.length === maximumPages) throw answerError(what, `it has more than ${maximumPages} pages`);
		const response = await ask(next);
		if (pages.length === 0 && unknownQuestion.has(response.status)) {
			await response.body?.cancel();
			return null;
		}
		next = nextPage(response.headers, list, what);
		pages.push(await take(response));
	}
	return pages;
}
/** The next page, which is one of the same list; null where there is none (RFC 8288). */
function nextPage(headers, list, what) {
	const link = /<([^<>]{1,4096})>\s{0,8};\s{0,8}rel="?next\b/.exec(headers.get("link") ?? "")?.[1];
	if (link === void 0) return null;
	const url = URL.parse(link, list.href);
	if (url?.origin === list.origin && url.pathname === list.pathname) return url;
	throw answerError(what, "its next page is somewhere else");
}
/** Follows redirects, as registries keep blobs elsewhere; the authorization stays with the registry. */
async function follow$1(first, accept, authorization, wire, what) {
	let url = first;
	for (let hops = 0;; hops++) {
		const isHome = url.origin === first.origin;
		const headers = {
			accept,
			...isHome && authorization !== null && { authorization }
		};
		const response = await wire.dial(url, { headers }, what);
		const location = redirects.has(response.status) ? response.headers.get("location") : null;
		const isStranger = !isHome && response.status === 401;
		if (location === null && !isStranger) return response;
		await response.body?.cancel();
		if (location === null) throw answerError(what, `${url.host} asks for credentials of its own`);
		url = redirected(location, url, first, what);
		if (hops === maximumHops$1) throw answerError(what, `it is redirected more than ${maximumHops$1} times`);
	}
}
/** Where a redirect leads: over https, or on this machine, when the registry is there, too. */
function redirected(location, from, first, what) {
	const url = URL.parse(location, from.href);
	if (url !== null && url.username === "" && url.password === "" && url.protocol === registryScheme(url.host) && (url.protocol === "https:" || first.protocol === "http:")) return url;
	throw answerError(what, "it is redirected to a place that is not asked");
}
async function refusal(response, host, config, what) {
	await response.body?.cancel();
	const { status } = response;
	if (status === 404) return new McpLockError("OCI_NOT_FOUND", `${what} was not found`, { hint: "the image was removed, or never existed" });
	return new McpLockError("OCI_NETWORK", `${what} could not be fetched: HTTP ${status}`, { hint: refusalHint(status, config.helper(host)) });
}
function refusalHint(status, helper) {
	if (status === 429) return "the registry has had too many requests: wait, or log in with `docker login`";
	if (status !== 401 && status !== 403) return "the registry does not work: try again later";
	return helper === null ? "the image is private, or does not exist: log in with `docker login`" : `credentials kept by the helper ${helper} are not used, because mcp-lock starts no helper: put them into \`auths\` of a config.json, and name its folder in DOCKER_CONFIG`;
}

// src/resolve/oci/start.ts
/** How long an engine may take to say what it has. */
const patience$3 = 2e4;
const outputLimit$1 = 65536;
/**
* Arguments that start an image by its digest, and keep the container from everything: no network, no files,
* devices or variables of this machine, no capabilities, nothing to write on but memory. Nothing is pulled. Of
* the declared options only those count that choose which program of the image runs.
*/
function containerArgs(source, { image, digest }) {
	return [
		"run",
		"--rm",
		"--interactive",
		"--pull=never",
		"--network=none",
		"--read-only",
		"--tmpfs=/tmp",
		"--cap-drop=ALL",
		"--security-opt=no-new-privileges",
		"--pids-limit=256",
		"--memory=1g",
		...source.platform === null ? [] : [`--platform=${source.platform}`],
		...source.entrypoint === null ? [] : [`--entrypoint=${source.entrypoint}`],
		`${image}@${digest}`
	];
}
/**
* The engine that the declaration names, and how it starts the locked image. OCI_START when the engine is not
* here, does not work, or does not have the image: mcp-lock pulls nothing.
*/
async function prepareContainer(source, artifact, world) {
	const { engine } = source;
	const path = await findProgram(engine, programFolders(world), world);
	if (path === null) throw new McpLockError("OCI_START", `${engine} is not installed`, { hint: "--depth artifact checks the image without starting it" });
	const folder = await world.files.makeTemporaryFolder();
	try {
		const endpoint = engine === "docker" ? await dockerEndpoint(path, folder, world) : [];
		await refuseMissing(path, endpoint, engine, `${artifact.image}@${artifact.digest}`, folder, world);
		return {
			path,
			args: [...endpoint, ...containerArgs(source, artifact)],
			folders: []
		};
	} finally {
		await world.files.remove(folder);
	}
}
/** Servers are started with nothing of the user's, so the engine has to work and have the image without it. */
async function refuseMissing(path, endpoint, engine, reference, folder, world) {
	const bare = {
		PATH: world.env.get("PATH") ?? "",
		HOME: folder
	};
	const { code, problem } = await ask(path, [
		...endpoint,
		"image",
		"inspect",
		reference
	], folder, bare, world);
	if (code === 0) return;
	throw new McpLockError("OCI_START", `${engine} cannot start ${reference}: ${problem}`, { hint: `start the engine and fetch the image with \`${engine} pull ${reference}\`, or use --depth artifact, which starts nothing` });
}
/** Where Docker's daemon listens by the user's context or DOCKER_HOST; nothing when docker does not say. */
async function dockerEndpoint(path, folder, world) {
	const { code, output } = await ask(path, [
		"context",
		"inspect",
		"--format",
		"{{.Endpoints.docker.Host}}"
	], folder, ownEnvironment(world), world);
	const endpoint = output.trim();
	return code === 0 && /^[a-z]+:\/\/\S+$/.test(endpoint) ? ["--host", endpoint] : [];
}
function ownEnvironment(world) {
	const kept = [
		"PATH",
		"HOME",
		"USERPROFILE",
		"DOCKER_HOST",
		"DOCKER_CONTEXT",
		"DOCKER_CONFIG"
	];
	return Object.fromEntries([...world.env].filter(([name]) => kept.includes(name)));
}
async function ask(path, args, cwd, env, world) {
	const { code, output, problems } = await runProgram(path, args, {
		cwd,
		env,
		milliseconds: patience$3,
		outputLimit: outputLimit$1
	}, world);
	return {
		code,
		output,
		problem: problems.trim().split("\n").at(-1) || "it did not answer"
	};
}

// src/resolve/oci/oci.ts
/** Manifests of one image that are fetched at a time. */
const fetchesAtATime$1 = 4;
/**
* A container image: the digest of the bytes that its name means today, and of the manifest for each platform.
* What a registry says about digests is not believed: all of them are computed here.
*/
async function resolveOci(source, locked, context, limits = defaultOciLimits) {
	const image = imageName(source);
	const known = locked?.artifact.kind === "oci" && locked.artifact.image === image ? locked.artifact : null;
	const found = context.offline ? { artifact: fromLock(source, image, known) } : await fromRegistry(source, image, known, limits, context.world);
	return {
		...found,
		closure: null,
		prepare: () => prepareContainer(source, found.artifact, context.world)
	};
}
function imageName({ registry, repository }) {
	return registry === null ? repository : `${registry}/${repository}`;
}
/** A digest says what its bytes are, so for a locked one the registry has nothing to add. */
function fromLock(source, image, known) {
	const refuse = (problem) => new McpLockError("OFFLINE", `${image}: ${problem}`, { hint: "run once without --offline" });
	if (source.version === null) throw refuse("what a tag means today only the registry knows");
	if (known === null || known.digest !== source.version) throw refuse("this digest is not locked yet");
	const { pinned: _, ...pinned } = known;
	return pinned;
}
async function fromRegistry(source, image, known, limits, world) {
	const config = await loadOciConfig(world);
	const host = source.registry ?? config.defaultRegistry;
	if (host === null) throw new McpLockError("OCI_CONFIG", `${image} names no registry, and nothing says where it comes from`, { hint: "name the registry in the declaration, or set MCP_LOCK_OCI_REGISTRY to the host that your container engine asks" });
	const repository = openRepository(host, pathOf(source), config, limits, world);
	const root = await repository.manifest(source.version ?? source.spec ?? "latest");
	const document = readDocument(root, limits.entries);
	const platforms = await platformsOf(root, document, known, repository, limits);
	const artifact = {
		kind: "oci",
		image,
		purl: exactPurl$1(source, root.digest),
		digest: root.digest,
		mediaType: document.mediaType,
		platforms: Object.fromEntries(platforms),
		...!source.pinned && { pinned: false }
	};
	const { signatures } = config;
	const store = signatures === null ? [] : [openRepository(signatures.host ?? config.defaultRegistry ?? host, signatures.repository, config, limits, world)];
	return {
		artifact,
		attest: () => fetchOciAttestations(root.digest, [repository, ...store])
	};
}
/** Docker keeps images without a namespace in one of its own, when their names leave the registry open. */
function pathOf({ registry, repository }) {
	return registry === null && !repository.includes("/") ? `library/${repository}` : repository;
}
/**
* The digest of the manifest for each platform, each of which was fetched. Those under a digest that is locked
* were fetched when it was: they cannot have changed, and registries count requests.
*/
async function platformsOf(root, document, known, repository, limits) {
	const isLocked = known?.digest === root.digest;
	if (document.kind === "manifest") {
		const locked = isLocked ? Object.keys(known.platforms) : [];
		return (locked.length === 1 ? locked : [readConfiguration(await repository.blob(document.config, "the configuration"))]).map((name) => [name, root.digest]);
	}
	const platforms = [...document.platforms];
	if (isLocked) return platforms;
	const limit = pLimit(fetchesAtATime$1);
	const digests = [...new Set(document.platforms.values())];
	try {
		await Promise.all(digests.map((digest) => limit(() => checkManifest(digest, repository, limits))));
	} finally {
		limit.clearQueue();
	}
	return platforms;
}
async function checkManifest(digest, repository, limits) {
	const fetched = await repository.manifest(digest);
	if (readDocument(fetched, limits.entries).kind === "manifest") return;
	throw new McpLockError("OCI_ANSWER", `${fetched.what} is an index inside of an index`);
}
function exactPurl$1({ purl }, digest) {
	const { name, qualifiers } = import_packageurl_js.PackageURL.fromString(purl);
	return new import_packageurl_js.PackageURL("oci", null, name, digest, qualifiers, null).toString();
}

// src/resolve/osv/record.ts
const Event = object({
	introduced: string().optional(),
	fixed: string().optional(),
	last_affected: string().optional()
});
/** A record of OSV, as far as it is read (https://ossf.github.io/osv-schema/). */
const OsvRecord = object({
	id: string(),
	summary: string().optional(),
	details: string().optional(),
	withdrawn: string().optional(),
	affected: array(object({
		package: object({
			ecosystem: string(),
			name: string()
		}).optional(),
		versions: array(string()).optional(),
		ranges: array(object({
			type: string(),
			events: array(Event)
		})).optional()
	})).optional(),
	database_specific: object({ severity: string().optional() }).optional()
});
const severities = /* @__PURE__ */ new Map([
	["CRITICAL", "critical"],
	["HIGH", "high"],
	["MODERATE", "medium"],
	["MEDIUM", "medium"],
	["LOW", "low"]
]);
/** What a record says, in short. */
function toAdvisory({ id, summary, details, database_specific }) {
	return {
		id,
		severity: severities.get(database_specific?.severity?.toUpperCase() ?? "") ?? "unknown",
		summary: (summary ?? details ?? "").slice(0, 300)
	};
}
const ecosystems = /* @__PURE__ */ new Map([["npm", "npm"], ["pypi", "PyPI"]]);
/** Whether a record is about the version that a package URL names. What cannot be ordered counts as affected. */
function isAffected(record, purl) {
	if (record.withdrawn !== void 0) return false;
	const { type, namespace, name, version } = import_packageurl_js.PackageURL.fromString(purl);
	const full = namespace === null || namespace === void 0 ? name : `${namespace}/${name}`;
	return (record.affected ?? []).some((affected) => {
		if (!(affected.package?.ecosystem === ecosystems.get(type) && sameName(affected.package?.name ?? "", full, type)) || version === null || version === void 0) return false;
		if (affected.versions?.includes(version) === true) return true;
		const compare = type === "pypi" ? comparePython : compareNpm;
		return (affected.ranges ?? []).some(({ type: kind, events }) => kind !== "GIT" && isIn(events, version, compare));
	});
}
function sameName(one, other, type) {
	if (type === "pypi") return projectName(one) === projectName(other);
	return one.toLowerCase() === other.toLowerCase();
}
function compareNpm(version, bound) {
	return (0, import_semver.valid)(version) === null || (0, import_semver.valid)(bound) === null ? null : (0, import_semver.compare)(version, bound);
}
function comparePython(version, bound) {
	const [one, other] = [parsePythonVersion(version), parsePythonVersion(bound)];
	return one === null || other === null ? null : comparePythonVersions(one, other);
}
/** OSV's evaluation of a range: events in order, each turning it on or off from its version on. */
function isIn(events, version, compare) {
	let inside = false;
	for (const { introduced, fixed, last_affected: last } of events) {
		const bound = introduced ?? fixed ?? last;
		if (bound === void 0) continue;
		const order = introduced === "0" ? 1 : compare(version, bound);
		if (order === null) return true;
		if (introduced !== void 0 && order >= 0) inside = true;
		if (fixed !== void 0 && order >= 0) inside = false;
		if (last !== void 0 && order > 0) inside = false;
	}
	return inside;
}

// src/resolve/osv/osv.ts
/** OSV's public service; another one with the same interface by MCP_LOCK_OSV_URL. */
const service = "https://api.osv.dev";
const batchSize = 1e3;
const mostPages = 20;
const mostRecords = 500;
const requestsAtATime = 8;
/** Milliseconds for everything that is asked. */
const patience$2 = 12e4;
const bodyLimit = 33554432;
const Batch = object({ results: array(object({
	vulns: array(object({ id: string() })).optional(),
	next_page_token: string().optional()
})) });
/** What OSV knows of packages (https://google.github.io/osv.dev/post-v1-querybatch/). */
async function queryOsv(purls, world) {
	const signal = AbortSignal.timeout(patience$2);
	const ask = (path, body, schema) => askOsv(path, body, schema, signal, world);
	const ids = /* @__PURE__ */ new Map();
	for (let start = 0; start < purls.length; start += batchSize) await queryBatch(purls.slice(start, start + batchSize), ids, ask);
	const distinct = [...new Set([...ids.values()].flatMap((own) => [...own]))].sort();
	if (distinct.length > mostRecords) throw answer(`it names more than ${mostRecords} advisories`);
	const limit = pLimit(requestsAtATime);
	const records = await Promise.all(distinct.map((id) => limit(() => ask(`v1/vulns/${encodeURIComponent(id)}`, null, OsvRecord)))).finally(() => limit.clearQueue());
	const byId = new Map(records.filter(({ withdrawn }) => withdrawn === void 0).map((one) => [one.id, one]));
	return new Map([...ids].map(([purl, own]) => [purl, [...own].sort().flatMap((id) => {
		const record = byId.get(id);
		return record === void 0 ? [] : [toAdvisory(record)];
	})]));
}
async function queryBatch(purls, ids, ask) {
	let open = purls.map((purl) => ({ purl }));
	for (let page = 0; open.length > 0; page++) {
		if (page === mostPages) throw answer(`it has more than ${mostPages} pages`);
		const queries = open.map(({ purl, page_token }) => ({
			package: { purl },
			...page_token !== void 0 && { page_token }
		}));
		const { results } = await ask("v1/querybatch", { queries }, Batch);
		if (results.length !== queries.length) throw answer("it has not one result for each question");
		open = results.flatMap(({ vulns = [], next_page_token }, at) => {
			const purl = open[at]?.purl ?? "";
			const known = ids.get(purl) ?? /* @__PURE__ */ new Set();
			for (const { id } of vulns) known.add(id);
			ids.set(purl, known);
			return next_page_token === void 0 ? [] : [{
				purl,
				page_token: next_page_token
			}];
		});
	}
}
async function askOsv(path, body, schema, signal, world) {
	const url = new URL(path, `${world.env.get("MCP_LOCK_OSV_URL") ?? service}/`);
	let text;
	try {
		const response = await world.fetch(url, {
			method: body === null ? "GET" : "POST",
			redirect: "error",
			signal,
			headers: {
				accept: "application/json",
				"content-type": "application/json"
			},
			...body !== null && { body: JSON.stringify(body) }
		});
		if (response.status !== 200) throw new McpLockError("OSV_NETWORK", `OSV answered ${response.status}`);
		text = (await readBody$1(response, bodyLimit, answer)).toString("utf8");
	} catch (cause) {
		if (cause instanceof McpLockError) throw cause;
		throw new McpLockError("OSV_NETWORK", "OSV could not be asked for advisories", {
			hint: "check the network, or name a dump with --osv-db",
			cause
		});
	}
	const parsed = schema.safeParse(parse(text));
	if (parsed.success) return parsed.data;
	throw answer("its shape is another one");
}
function parse(text) {
	try {
		return readJson(text);
	} catch {
		throw answer("it is not JSON");
	}
}
function answer(problem) {
	return new McpLockError("OSV_ANSWER", `OSV's answer cannot be used: ${problem}`);
}
/** The same from a dump: OSV records as a JSON array, or one in each line. `where` names it in errors. */
function readOsvDump(text, purls, where) {
	const refuse = (problem) => new McpLockError("OSV_ANSWER", `${where} cannot be used: ${problem}`, { hint: "it holds OSV records, as a JSON array or one in each line" });
	const values = () => {
		try {
			if (!text.trimStart().startsWith("[")) return text.split("\n").filter((line) => line.trim() !== "").map((line) => readJson(line));
			const all = readJson(text);
			return Array.isArray(all) ? all : [];
		} catch {
			throw refuse("it is not JSON");
		}
	};
	const records = values().map((value) => {
		const parsed = OsvRecord.safeParse(value);
		if (!parsed.success) throw refuse("one of its records is no OSV record");
		return parsed.data;
	});
	return new Map(purls.map((purl) => [purl, records.filter((record) => isAffected(record, purl)).map(toAdvisory)]));
}

// src/resolve/netrc.ts
const limit = 1048576;
/** The user's logins by host, from the file that `$NETRC` names or `~/.netrc`. Nothing where there is none. */
async function readNetrc({ env, files }) {
	const home = env.get("HOME") ?? env.get("USERPROFILE");
	const path = env.get("NETRC") ?? (home === void 0 || home === "" ? "" : join(home, ".netrc"));
	if (path === "" || await files.status(path) === null) return /* @__PURE__ */ new Map();
	return parseNetrc(Buffer.from(await files.read(path, limit)).toString("utf8"));
}
/**
* Reads netrc(5). An entry for every host, `default`, is left out: a login is sent only to the host it belongs
* to. Of two entries for a host the first counts.
*/
function parseNetrc(text) {
	const logins = /* @__PURE__ */ new Map();
	let host = null;
	let user = "";
	const words = meaningful(text);
	for (let at = 0; at < words.length; at++) {
		const value = words[at + 1]?.replace(/^"(.*)"$/, "$1") ?? "";
		switch (words[at]) {
			case "machine":
				host = value.toLowerCase();
				user = "";
				at += 1;
				break;
			case "default":
				host = null;
				break;
			case "login":
				user = value;
				at += 1;
				break;
			case "account":
				at += 1;
				break;
			case "password":
				if (host !== null && !logins.has(host)) logins.set(host, {
					user,
					password: value
				});
				at += 1;
		}
	}
	return logins;
}
/** The words of the file without comments, and without macros, which go on to an empty line. */
function meaningful(text) {
	return text.replace(/^[ \t]*macdef[^\n]*(?:\n[^\n]*\S[^\n]*)*/gm, "").replace(/^[ \t]*#[^\n]*/gm, "").split(/\s+/).filter((word) => word !== "");
}

// src/resolve/pypi/index.ts
/** Settings under which an installer would choose differently from what is done here. */
const unsupported = {
	uv: [...[
		"UV_FIND_LINKS",
		"UV_NO_INDEX",
		"UV_INDEX_STRATEGY",
		"UV_EXCLUDE_NEWER",
		"UV_PRERELEASE"
	], ...[
		"UV_RESOLUTION",
		"UV_CONSTRAINT",
		"UV_OVERRIDE",
		"UV_EXCLUDE"
	]],
	pipx: [
		"PIP_EXTRA_INDEX_URL",
		"PIP_FIND_LINKS",
		"PIP_NO_INDEX",
		"PIP_PRE",
		"PIP_CONSTRAINT"
	]
};
const harmless = /* @__PURE__ */ new Set([
	"",
	"0",
	"false",
	"first-index",
	"if-necessary-or-explicit",
	"highest"
]);
const defaults = {
	uv: [
		"UV_DEFAULT_INDEX",
		"UV_INDEX_URL",
		"PIP_INDEX_URL"
	],
	pipx: [
		"PIP_INDEX_URL",
		"UV_DEFAULT_INDEX",
		"UV_INDEX_URL"
	]
};
/** The user's configuration of package indexes, from the environment. No index is known to mcp-lock itself. */
async function readPypiConfig(installer, world) {
	const { env } = world;
	const setting = unsupported[installer].find((name) => !harmless.has(env.get(name) ?? ""));
	if (setting !== void 0) throw new McpLockError("PYPI_CONFIG", `${setting} is set, and mcp-lock would not choose packages as it says`);
	const others = installer === "uv" ? [...words(env, "UV_INDEX"), ...words(env, "UV_EXTRA_INDEX_URL")] : [];
	const own = defaults[installer].map((name) => (env.get(name) ?? "").trim()).find((url) => url !== "");
	const indexes = [...others, ...own === void 0 ? [] : [own]].map((text) => toIndex(text, env));
	if (indexes.length === 0) throw noIndex("no Python package index is configured", installer);
	return {
		indexes,
		hasDefault: own !== void 0,
		logins: await readNetrc(world)
	};
}
/** PYPI_CONFIG, with the name of the variable to set. */
function noIndex(problem, installer) {
	return new McpLockError("PYPI_CONFIG", problem, { hint: `set ${defaults[installer][0]} to the address of the index that ${installer} asks` });
}
/**
* The same for uv, in its own variables: a command line could be seen by others. Where none is asked last, the last
* of the others is, so that uv asks none of its own.
*/
function uvVariables({ indexes }) {
	const addresses = indexes.map(addressOf);
	const others = addresses.slice(0, -1).join(" ");
	return {
		UV_DEFAULT_INDEX: addresses.at(-1) ?? "",
		...others !== "" && { UV_INDEX: others }
	};
}
function addressOf({ url, login }) {
	const address = new URL(url);
	address.username = encodeURIComponent(login?.user ?? "");
	address.password = encodeURIComponent(login?.password ?? "");
	return address.href;
}
function words(env, name) {
	return (env.get(name) ?? "").split(/\s+/).filter((word) => word !== "");
}
/** `URL` or uv's `NAME=URL`, whose login may stand in variables of its own. */
function toIndex(text, env) {
	const [, name, address = text] = /^([A-Za-z0-9_.-]+)=(.*)$/s.exec(text) ?? [];
	const url = URL.parse(address);
	if (url === null || !/^https?:$/.test(url.protocol)) throw new McpLockError("PYPI_CONFIG", "the address of a package index is not a URL of http or https");
	const login = loginOf(url) ?? namedLogin(name, env);
	url.username = "";
	url.password = "";
	url.hash = "";
	if (!url.pathname.endsWith("/")) url.pathname += "/";
	return {
		url,
		login
	};
}
function loginOf({ username, password }) {
	if (username === "" && password === "") return null;
	try {
		return {
			user: decodeURIComponent(username),
			password: decodeURIComponent(password)
		};
	} catch {
		throw new McpLockError("PYPI_CONFIG", "the login in the address of a package index is not well escaped");
	}
}
function namedLogin(name, env) {
	if (name === void 0) return null;
	const prefix = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
	const [user, password] = [env.get(`${prefix}_USERNAME`), env.get(`${prefix}_PASSWORD`)];
	return user === void 0 && password === void 0 ? null : {
		user: user ?? "",
		password: password ?? ""
	};
}
/** The login for an address, which belongs to its host: never sent to another one, nor without encryption elsewhere. */
function loginFor(url, index, { logins }) {
	const isIndex = url.origin === index.url.origin;
	if (isIndex && index.login !== null) return index.login;
	return isIndex || url.protocol === "https:" ? logins.get(url.hostname) ?? null : null;
}

// src/resolve/pypi/uv.ts
const outputLimit = 67108864;
const longestReason = 800;
/** What uv needs to find itself, Python, a way out and the user's logins. Nothing else steers it. */
const kept = /* @__PURE__ */ new Set([
	...[
		"HOME",
		"USERPROFILE",
		"APPDATA",
		"LOCALAPPDATA",
		"SYSTEMROOT",
		"TEMP",
		"TMP",
		"TMPDIR"
	],
	...[
		"XDG_DATA_HOME",
		"UV_PYTHON_INSTALL_DIR",
		"NETRC",
		"SSL_CERT_FILE",
		"SSL_CERT_DIR",
		"SSL_CLIENT_CERT"
	],
	...[
		"UV_NATIVE_TLS",
		"UV_SYSTEM_CERTS",
		"UV_HTTP_TIMEOUT"
	],
	...[
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"ALL_PROXY",
		"NO_PROXY"
	],
	...[
		"http_proxy",
		"https_proxy",
		"all_proxy",
		"no_proxy"
	]
]);
/** The uv on the user's PATH; null where there is none. Neither it nor a Python is taken from the repository. */
async function findUv({ root, world }) {
	const isOutside = await outsideOf(root, world);
	const folders = await foldersOutside(root, world);
	for (const folder of folders) {
		const path = await findProgram("uv", [folder], world);
		if (path !== null && await isOutside(path)) return {
			path,
			folders
		};
	}
	return null;
}
/** Runs uv without configuration files, with the user's indexes, and with a cache of its own. Fetches no Python. */
async function runUv({ path, folders }, args, { folder, config, input, milliseconds }, world) {
	const options = {
		cwd: folder,
		env: {
			...Object.fromEntries([...world.env].filter(([name]) => kept.has(name))),
			PATH: folders.join(delimiter),
			...uvVariables(config)
		},
		milliseconds,
		outputLimit,
		...input !== void 0 && { input }
	};
	return runProgram(path, [...args, ...alwaysArgs(world)], options, world);
}
/** The options of every command: files of the repository must not steer it, and nothing but packages is fetched. */
function alwaysArgs({ env }) {
	return [...[
		"--no-config",
		"--no-python-downloads",
		"--no-progress",
		"--color",
		"never"
	], ...["--cache-dir", join(cacheFolder(env), "uv")]];
}
/** Why uv failed, in its own words, on one line and without logins; null when it did not. */
function failureOf({ code, problems, isCut }) {
	if (isCut) return `it wrote more than ${outputLimit} characters`;
	if (code === 0) return null;
	if (code === null) return "it did not start, or took too long";
	const told = problems.split("\n").filter((line) => !/^warning:/.test(line)).join(" ").replace(/\/\/[^/\s@]*@/g, "//").replace(/[\s\u2500-\u25ff\u00d7]+/g, " ").trim();
	return told === "" ? `it ended with exit code ${code}` : told.slice(0, longestReason);
}

// src/resolve/pypi/closure.ts
/** The oldest Python that versions are chosen for where the declaration names none. */
const defaultPython = "3.12";
const patience$1 = 3e5;
/** The oldest Python that the packages of a server are to run on. */
function pythonFor({ python }) {
	return python === null ? defaultPython : /\d+\.\d+(?:\.\d+)?$/.exec(python)?.[0] ?? defaultPython;
}
/** The arguments with which uv chooses versions for every system at once. It runs no code of a package. */
function compileArgs(python) {
	return [
		...[
			"pip",
			"compile",
			"-",
			"--universal",
			"--generate-hashes",
			"--no-build"
		],
		...[
			"--no-header",
			"--no-annotate",
			"--python-version",
			python
		],
		"--system"
	];
}
/**
* Everything that one release pulls in today, as uv resolves it for all systems and for this Python and later
* ones. PYPI_CLOSURE where that cannot be had. Nothing is built and nothing of a package is executed.
*/
async function resolvePypiClosure(source, artifact, python, context) {
	const { world } = context;
	const refuse = (problem, hint) => {
		const message = `what ${source.name} ${artifact.version} depends on could not be resolved: ${problem}`;
		return new McpLockError("PYPI_CLOSURE", message, { hint });
	};
	const uv = await findUv(context);
	if (uv === null) throw refuse("uv is not installed", "install uv");
	const config = await readPypiConfig(source.installer, world);
	const extras = source.extras.length === 0 ? "" : `[${source.extras.join(",")}]`;
	const input = `${source.name}${extras}==${artifact.version}\n`;
	const folder = await world.files.makeTemporaryFolder();
	try {
		const run = {
			folder,
			config,
			input,
			milliseconds: patience$1
		};
		const ran = await runUv(uv, compileArgs(python), run, world);
		const failure = failureOf(ran);
		if (failure !== null) {
			const hint = `only wheels are taken, for Python ${python} and later: \`--python\` in the declaration names another`;
			throw refuse(`uv says: ${failure}`, hint);
		}
		const closure = closureFrom(ran.output, artifact, python);
		if (typeof closure !== "string") return closure;
		throw refuse(`the answer of uv cannot be used: ${closure}`, "another version of uv may help");
	} finally {
		await world.files.remove(folder);
	}
}

// src/resolve/pypi/download.ts
const MiB = 1048576;
const defaultPypiLimits = {
	page: 64 * MiB,
	files: 512 * MiB,
	silence: 3e4,
	total: 6e5
};
const redirectStatuses = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
const maximumHops = 3;
/**
* Asks for an address of an index. A redirect is followed only within the origin, and logins go nowhere else.
* The pieces must be read, or given up, to the end: timers run until then.
*/
async function download(request, world) {
	const watch = startWatch(request);
	try {
		const { response, url } = await follow(request, watch, world);
		refuseFailure(response, request);
		return {
			url,
			type: (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "",
			pieces: readBody(response, request, watch)
		};
	} catch (error) {
		const told = error instanceof McpLockError ? error : networkError(error, request, watch);
		watch.end();
		throw told;
	}
}
async function follow({ url: first, accept, what, login }, watch, world) {
	const headers = {
		accept,
		"accept-encoding": "identity",
		...login !== null && { authorization: `Basic ${encode(login)}` }
	};
	let url = first;
	for (let hops = 0;; hops++) {
		const response = await world.fetch(url, {
			headers,
			redirect: "manual",
			signal: watch.signal
		});
		const location = redirectStatuses.has(response.status) ? response.headers.get("location") : null;
		if (location === null) return {
			response,
			url
		};
		await response.body?.cancel();
		const next = URL.parse(location, url.href);
		if (next?.origin !== first.origin) throw new McpLockError("PYPI_ANSWER", `${what} is redirected to another host`, { hint: "configure the address of the index that answers by itself" });
		if (hops === maximumHops) throw new McpLockError("PYPI_ANSWER", `${what} is redirected more than ${maximumHops} times`);
		next.username = "";
		next.password = "";
		url = next;
	}
}
function encode({ user, password }) {
	return Buffer.from(`${user}:${password}`).toString("base64");
}
function refuseFailure({ status, ok }, { what, login }) {
	if (ok) return;
	if (status === 404 || status === 410) throw new McpLockError("PYPI_NOT_FOUND", `${what} was not found`);
	const hint = status !== 401 && status !== 403 ? "try again later" : login === null ? "no login is configured for this host: put it into the address of the index, or into ~/.netrc" : "the index does not accept the login that is configured for it";
	throw new McpLockError("PYPI_NETWORK", `${what} could not be fetched: HTTP ${status}`, { hint });
}
async function* readBody(response, request, watch) {
	let length = 0;
	try {
		for await (const piece of response.body ?? []) {
			watch.heard();
			length += piece.length;
			if (length > request.limit) throw new McpLockError("PYPI_ANSWER", `${request.what} is larger than ${request.limit} bytes`);
			yield piece;
		}
	} catch (error) {
		throw error instanceof McpLockError ? error : networkError(error, request, watch);
	} finally {
		watch.end();
	}
}
/** Ends a request that is silent for too long, or takes too long altogether. */
function startWatch({ limits }) {
	const controller = new AbortController();
	const stop = () => controller.abort();
	const total = setTimeout(stop, limits.total);
	let silence = setTimeout(stop, limits.silence);
	return {
		signal: controller.signal,
		heard: () => {
			clearTimeout(silence);
			silence = setTimeout(stop, limits.silence);
		},
		end: () => {
			clearTimeout(total);
			clearTimeout(silence);
			controller.abort();
		}
	};
}
function networkError(cause, { what }, { signal }) {
	const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
	const reason = inner instanceof Error ? inner.message : String(inner);
	const problem = signal.aborted ? "it took too long" : reason;
	return new McpLockError("PYPI_NETWORK", `${what} could not be fetched: ${problem}`, {
		hint: "check the network and the address of the index",
		cause
	});
}

// src/resolve/pypi/attestations.ts
const byteLimit = 16777216;
const fetchesAtATime = 8;
/**
* The provenance objects (PEP 740) that an index names on a project's page for the files of a release. An index whose
* page says nothing of provenance has no such thing, which tells nothing of the release.
*/
async function fetchPypiAttestations(files, asking) {
	if (files.every(({ provenance }) => provenance === void 0)) return {
		status: "unavailable",
		reason: "not-offered"
	};
	const offered = files.flatMap(({ name, provenance }) => provenance ? [{
		name,
		url: provenance
	}] : []);
	if (offered.length === 0) return { status: "none" };
	const found = await orNone(fetchAll(offered, asking));
	if (found === null) return {
		status: "unavailable",
		reason: "not-answered"
	};
	return {
		status: "offered",
		document: {
			kind: "pypi",
			files: Object.fromEntries(found)
		}
	};
}
/** By the names of their files, a few at a time, and all together of limited size. */
async function fetchAll(offered, asking) {
	const limit = pLimit(fetchesAtATime);
	let left = byteLimit;
	try {
		return await limit.map([...offered].sort(byName), async (place) => {
			const bytes = await fetchOne(place, left, asking);
			left -= bytes.length;
			if (left < 0) throw unusable$1(nameOf$1(place), `all of them are larger than ${byteLimit} bytes`);
			return [place.name, read(bytes, nameOf$1(place))];
		});
	} finally {
		limit.clearQueue();
	}
}
async function fetchOne(place, limit, asking) {
	const { project, config, limits, world } = asking;
	const login = loginFor(place.url, project.index, config);
	const request = {
		url: place.url,
		accept: accept$1,
		what: nameOf$1(place),
		login,
		limit,
		limits
	};
	const pieces = [];
	for await (const piece of (await download(request, world)).pieces) pieces.push(piece);
	return Buffer.concat(pieces);
}
const accept$1 = "application/vnd.pypi.integrity.v1+json, application/json";
function nameOf$1({ name }) {
	return `the provenance of ${name}`;
}
function byName(a, b) {
	return a.name < b.name ? -1 : 1;
}
function read(bytes, what) {
	try {
		return parseJson(decodeText(bytes, what), what);
	} catch (cause) {
		throw unusable$1(what, cause instanceof McpLockError ? cause.code : "it is not JSON", cause);
	}
}
/** What the index itself names and does not have, it has lost. */
async function orNone(answer) {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof McpLockError && error.code === "PYPI_NOT_FOUND") return null;
		throw error;
	}
}
function unusable$1(what, problem, cause) {
	return new McpLockError("PYPI_ANSWER", `${what} cannot be used: ${problem}`, { cause });
}

// src/resolve/pypi/environment.ts
const patience = 6e5;
/** The environment of a release, from the cache; null when it was never made here, or its Python is gone. */
async function findEnvironment(wanted, world) {
	const folder = environmentFolder(wanted, world);
	const python = join(folder, ...isWindows() ? ["Scripts", "python.exe"] : ["bin", "python"]);
	if (await world.files.status(python) === null || !await isThere(python, world)) return null;
	for (const packages of await packageFolders(folder, world)) {
		const own = (await world.files.list(packages)).find((name) => isMetadataOf(name, wanted));
		if (own !== void 0) return {
			folder,
			metadata: join(packages, own)
		};
	}
	return null;
}
/**
* Makes an environment that holds a release and exactly its closure: uv compares every file with the hashes that
* the closure names, and builds nothing. It appears complete or not at all.
*/
async function makeEnvironment(wanted, context) {
	const { world } = context;
	const temporary = await temporaryPath(world);
	try {
		await installInto(temporary, wanted, context);
		const folder = environmentFolder(wanted, world);
		await world.files.makeFolder(dirname(folder));
		if (await findEnvironment(wanted, world) === null) await world.files.remove(folder);
		await world.files.move(temporary, folder);
	} finally {
		await world.files.remove(temporary);
	}
	const made = await findEnvironment(wanted, world);
	if (made !== null) return made;
	throw new McpLockError("PYPI_INSTALL", `${nameOf(wanted)} did not install as itself`);
}
async function installInto(environment, wanted, context) {
	const { world } = context;
	const uv = await findUv(context);
	if (uv === null) throw noUv(wanted);
	const config = await readPypiConfig(wanted.source.installer, world);
	const folder = await world.files.makeTemporaryFolder();
	try {
		await world.files.replace(join(folder, "requirements.txt"), wanted.closure.requirements);
		for (const args of [environmentArgs(wanted, environment), installArgs(environment)]) {
			const ran = await runUv(uv, args, {
				folder,
				config,
				milliseconds: patience
			}, world);
			const failure = failureOf(ran);
			if (failure === null) continue;
			throw new McpLockError("PYPI_INSTALL", `${nameOf(wanted)} could not be installed: uv says: ${failure}`, { hint: `it needs wheels for this system, and Python ${pythonRequest(wanted)}, which \`uv python install\` adds` });
		}
	} finally {
		await world.files.remove(folder);
	}
}
/** The arguments that make an environment which may be moved, from a Python that is on this machine. */
function environmentArgs(wanted, environment) {
	return [
		"venv",
		environment,
		"--python",
		pythonRequest(wanted),
		"--relocatable",
		"--no-project"
	];
}
/** The arguments that install what the file names, and nothing that it does not name by hash. */
function installArgs(environment) {
	return [
		...[
			"pip",
			"install",
			"--python",
			environment,
			"--requirements",
			"requirements.txt"
		],
		...[
			"--require-hashes",
			"--no-deps",
			"--no-build"
		],
		...["--link-mode", "copy"]
	];
}
/** PYPI_INSTALL: without uv nothing can be put in place. */
function noUv(wanted) {
	return new McpLockError("PYPI_INSTALL", `${nameOf(wanted)} cannot be started: uv is not installed`, { hint: "install uv; `verify --depth artifact` checks the files of the release without it" });
}
/** The Python that the declaration names, or any that the versions were chosen for. */
function pythonRequest({ source: { python }, closure }) {
	return python !== null && /\d\.\d/.test(python) ? python : `>=${closure.python}`;
}
/** Wheels differ between systems and versions of Python, so the folder's name does. */
function environmentFolder(wanted, world) {
	const { artifact, closure } = wanted;
	const python = pythonRequest(wanted);
	const system = `${process.platform}-${process.arch}`;
	const key = sha256(`${artifact.purl}\0${closure.requirements}\0${python}\0${system}`);
	return join(cacheFolder(world.env), "pypi", key.slice(7));
}
async function packageFolders(folder, world) {
	if (isWindows()) return [join(folder, "Lib", "site-packages")];
	const library = join(folder, "lib");
	if ((await world.files.status(library))?.kind !== "folder") return [];
	return (await world.files.list(library)).filter((name) => /^python3\.\d+$/.test(name)).map((name) => join(library, name, "site-packages"));
}
/** `notes_mcp-1.4.0.dist-info` ("Recording installed projects", PyPA specifications). */
function isMetadataOf(name, { source, artifact }) {
	const [, project = "", text = ""] = /^([\w.]+)-([\w.!+]+)\.dist-info$/.exec(name) ?? [];
	const [version, wanted] = [parsePythonVersion(text), parsePythonVersion(artifact.version)];
	return version !== null && wanted !== null && comparePythonVersions(version, wanted) === 0 && projectName(project) === source.name;
}
async function isThere(path, world) {
	return world.files.real(path).then(() => true, () => false);
}
function nameOf({ source, artifact }) {
	return `${source.name} ${artifact.version}`;
}
function isWindows() {
	return process.platform === "win32";
}

// src/resolve/pypi/files.ts
/**
* The SHA-256 of every file of a release, by its name. Bytes are downloaded, or at hand, and hashed here, the
* likeliest file first; only what is beyond the limit for a whole release is taken at the index's word.
*/
async function hashFiles(files, hashing) {
	const hashes = [];
	let left = hashing.limits.files;
	for (const file of [...files].sort(byPreference)) {
		const { announced, name, size } = file;
		const isHere = announced !== null && await cachedArtifact(announced, hashing.world) !== null;
		const isFirst = hashes.length === 0;
		if (announced !== null && (isHere || !isFirst && (size ?? 0) > left)) {
			hashes.push([name, announced]);
			continue;
		}
		const { hash, length } = await fetchFile(file, left, hashing);
		left -= length;
		hashes.push([name, hash]);
	}
	return Object.fromEntries(hashes.sort(([a], [b]) => a < b ? -1 : 1));
}
/** The file of a release that an installer takes on most machines, by name. */
function likeliestFile(names) {
	return [...names].sort((a, b) => byPreference({ name: a }, { name: b }))[0];
}
function byPreference(a, b) {
	return preference(a.name) - preference(b.name) || (a.name < b.name ? -1 : 1);
}
async function fetchFile({ name, url, announced }, limit, { agreed, project, config, limits, world }) {
	const login = loginFor(url, project.index, config);
	const request = {
		url,
		accept: "*/*",
		what: `the file ${name}`,
		login,
		limit,
		limits
	};
	const { pieces } = await download(request, world);
	let length = 0;
	const { integrity } = await storeArtifact(measure(pieces, (more) => {
		length += more;
	}), world, "sha256");
	const before = agreed.get(name);
	if (announced !== null && announced !== integrity && !(before !== void 0 && before !== integrity)) throw new McpLockError("PYPI_INTEGRITY", `${name} is not the file that its index announces`, { hint: "a mirror may hold a damaged copy; installers refuse it, too" });
	return {
		hash: integrity,
		length
	};
}
async function* measure(pieces, add) {
	for await (const piece of pieces) {
		add(piece.length);
		yield piece;
	}
}

// src/resolve/pypi/program.ts
const recordLimit = 16777216;
/**
* The program that uvx or pipx would start: the one asked for, or the one with the project's name. pipx takes the
* only one of a project, whatever its name. PYPI_NO_BIN where the environment has none.
*/
async function programOf(environment, source, world) {
	const asked = source.bin === null ? namesOf(source) : [source.bin];
	if (source.installer === "pipx" && source.bin === null) await refuseOtherEntry(environment, source, world);
	for (const name of asked) {
		const path = await executable(environment, name, world);
		if (path !== null) return path;
	}
	const own = await executablesOf(environment, world);
	const [only] = own;
	if (source.installer === "pipx" && source.bin === null && only !== void 0 && own.length === 1) {
		const path = await executable(environment, only, world);
		if (path !== null) return path;
	}
	throw new McpLockError("PYPI_NO_BIN", `${source.name} has no executable ${asked[0]}`, { hint: `its executables: ${own.join(", ") || "none"}` });
}
/** The project's name as it is declared, and as indexes know it. */
function namesOf({ purl, name }) {
	return [.../* @__PURE__ */ new Set([import_packageurl_js.PackageURL.fromString(purl).name, name])];
}
/** What Python itself puts there are links, and nothing of a package. */
async function executable({ folder }, name, world) {
	if (!/^\w[\w.-]*$/.test(name)) return null;
	const path = isWindows() ? join(folder, "Scripts", `${name}.exe`) : join(folder, "bin", name);
	const status = await world.files.status(path);
	return status?.kind === "file" && (status.executable || isWindows()) ? path : null;
}
/** The programs that the project has brought along, from the list of its files. */
async function executablesOf({ metadata }, world) {
	const path = join(metadata, "RECORD");
	if ((await world.files.status(path))?.kind !== "file") return [];
	const names = [...decodeText(await world.files.read(path, recordLimit), path).matchAll(/^(?:\.\.[/\\])+(?:bin|Scripts)[/\\](\w[\w.-]*?)(?:\.exe)?,/gm)].map(([, name = ""]) => name);
	return [...new Set(names)].sort();
}
/** pipx starts an entry point of the group `pipx.run`, where a project has one, in place of its program. */
async function refuseOtherEntry({ metadata }, source, world) {
	const path = join(metadata, "entry_points.txt");
	if ((await world.files.status(path))?.kind !== "file") return;
	if (!/^\[\s*pipx\.run\s*\]/m.test(decodeText(await world.files.read(path, recordLimit), path))) return;
	throw new McpLockError("PYPI_NO_BIN", `${source.name} has an entry point that only pipx starts`, { hint: "name a program: `pipx run --spec PACKAGE PROGRAM`" });
}

// src/resolve/pypi/project.ts
const accept = "application/vnd.pypi.simple.v1+json";
/** A project's page in JSON (PEP 691), with the sizes of PEP 700, the provenance of PEP 740 and the status of PEP 792. */
const Page = object({
	meta: object({ "api-version": string().regex(/^1\./) }),
	name: string(),
	files: array(object({
		filename: string(),
		url: string(),
		hashes: record(string(), string()),
		yanked: union([boolean(), string()]).optional(),
		size: int().nonnegative().optional(),
		provenance: string().nullish()
	})),
	"project-status": object({ status: string() }).optional()
});
/** What the first of the user's indexes that knows a project says about it. PYPI_NOT_FOUND when none does. */
async function fetchProject({ name, installer }, config, limits, world) {
	for (const index of config.indexes) {
		const project = await fetchFrom(index, name, config, limits, world);
		if (project !== null) return project;
	}
	if (!config.hasDefault) throw noIndex(`no index that is configured has ${name}`, installer);
	throw new McpLockError("PYPI_NOT_FOUND", `the index has no project ${name}`, { hint: "it was removed, or never existed there" });
}
async function fetchFrom(index, name, config, limits, world) {
	const what = `the page of ${name} at ${index.url.host}`;
	const url = new URL(`${name}/`, index.url);
	try {
		const login = loginFor(url, index, config);
		const request = {
			url,
			accept,
			what,
			login,
			limit: limits.page,
			limits
		};
		const answer = await download(request, world);
		const chunks = [];
		for await (const piece of answer.pieces) chunks.push(piece);
		const page = parsePage(Buffer.concat(chunks).toString("utf8"), answer.type, what);
		if (projectName(page.name) !== name) throw unusable(what, "it is the page of another project");
		return {
			releases: releasesOf(page, name, answer.url, what),
			quarantined: page["project-status"]?.status === "quarantined",
			index
		};
	} catch (error) {
		if (error instanceof McpLockError && error.code === "PYPI_NOT_FOUND") return null;
		throw error;
	}
}
function parsePage(text, type, what) {
	if (!/[/+]json$/.test(type)) throw new McpLockError("PYPI_ANSWER", `${what} is not JSON but ${type || "of no type"}`, { hint: "mcp-lock needs an index that speaks JSON (PEP 691)" });
	let value;
	try {
		value = readJson(text);
	} catch (cause) {
		throw new McpLockError("PYPI_ANSWER", `${what} is not JSON`, { cause });
	}
	const parsed = Page.safeParse(value);
	if (!parsed.success) throw unusable(what, "it is not what PEP 691 describes");
	return parsed.data;
}
function releasesOf({ files }, name, base, what) {
	const releases = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	for (const file of files) {
		const version = versionOfFile(file.filename, name);
		if (version === null) continue;
		if (seen.has(file.filename)) throw unusable(what, "it names a file twice");
		seen.add(file.filename);
		const key = releaseKey(version);
		const release = releases.get(key) ?? {
			version,
			files: []
		};
		release.files.push(toFile(file, base, what));
		releases.set(key, release);
	}
	return [...releases.values()].map((release) => ({
		...release,
		yanked: release.files.every(({ yanked }) => yanked)
	})).sort((a, b) => comparePythonVersions(a.version, b.version));
}
/** `1.0` and `1.0.0` are one version. */
function releaseKey(version) {
	const last = version.release.findLastIndex((number) => number !== 0n);
	return formatPythonVersion({
		...version,
		release: version.release.slice(0, Math.max(last + 1, 1))
	});
}
function toFile(file, base, what) {
	const url = toAddress(file.url, base, file.filename, what);
	const sha256 = new Map(Object.entries(file.hashes)).get("sha256")?.toLowerCase();
	if (sha256 !== void 0 && !/^[0-9a-f]{64}$/.test(sha256)) throw unusable(what, `the hash of ${file.filename} is none`);
	return {
		name: file.filename,
		url,
		announced: sha256 === void 0 ? null : `sha256:${sha256}`,
		size: file.size ?? null,
		yanked: file.yanked !== void 0 && file.yanked !== false,
		...file.provenance !== void 0 && { provenance: toProvenance(file, base, what) }
	};
}
function toProvenance({ filename, provenance }, base, what) {
	return provenance == null ? null : toAddress(provenance, base, `the provenance of ${filename}`, what);
}
/** An address on a page, without a login; over http only where the page itself was read so. */
function toAddress(text, base, name, what) {
	const url = URL.parse(text, base.href);
	const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && base.protocol === "http:";
	if (url === null || !isSafe) throw unusable(what, `the address of ${name} is not one of https`);
	url.username = "";
	url.password = "";
	return url;
}
function unusable(what, problem) {
	return new McpLockError("PYPI_ANSWER", `${what} cannot be used: ${problem}`);
}

// src/resolve/pypi/release.ts
/** The conditions that a source puts on its version. */
function conditionsOf({ version, spec, purl }) {
	const text = version === null ? spec ?? "latest" : `==${version}`;
	const specifiers = text === "latest" ? [] : parseSpecifiers(text);
	if (specifiers === null) throw new McpLockError("INTERNAL", `${purl} has the unreadable conditions ${text}`);
	return specifiers;
}
/**
* The release that a source means today; null when the index offers none. An exact version may be yanked
* (PEP 592). Of others the newest counts that is neither yanked nor a pre-release, unless one is asked for or
* the project has nothing else (PEP 440, "Handling of pre-releases").
*/
function pickRelease(source, { releases, quarantined }) {
	if (quarantined) return null;
	const specifiers = conditionsOf(source);
	const matching = releases.filter(({ version }) => satisfies(version, specifiers));
	if (source.pinned) return matching.findLast(({ yanked }) => !yanked) ?? matching.at(-1) ?? null;
	const offered = matching.filter(({ yanked }) => !yanked);
	const wantsPre = specifiers.some(({ version }) => isPreRelease(version)) || releases.every(({ version }) => isPreRelease(version));
	return offered.findLast(({ version }) => wantsPre || !isPreRelease(version)) ?? null;
}
/** The release of a version; null when the index has none. */
function findRelease(text, { releases }) {
	return releases.find(({ version }) => comparePythonVersions(version, text) === 0) ?? null;
}

// src/resolve/pypi/pypi.ts
/**
* A release of a Python project: its exact version and the set of its files, each with the SHA-256 of bytes that
* were downloaded and hashed here. An index's own word about them is only compared.
*/
async function resolvePypi(source, locked, context, limits = defaultPypiLimits) {
	const before = lockedRelease(source, locked);
	if (source.installer === "pipx") await refuseLocalPackages(context);
	const found = context.offline ? { artifact: await fromCache(source, before, context) } : await fromIndex(source, before, context, limits);
	const { artifact } = found;
	if (before !== null && isReplaced(before, artifact)) return {
		...found,
		...replaced(source, artifact)
	};
	const listed = await listPackages(source, artifact, locked, context);
	return {
		...found,
		...listed,
		prepare: () => prepare(source, artifact, listed.closure, context)
	};
}
/** Whether a file of the same version now consists of other bytes. */
function isReplaced(before, now) {
	const agreed = new Map(before.version === now.version ? Object.entries(before.files) : []);
	return Object.entries(now.files).some(([name, hash]) => (agreed.get(name) ?? hash) !== hash);
}
/** Other bytes under the same names: they are told, and not started. */
function replaced({ name }, artifact) {
	const refuse = async () => {
		const message = `${name} ${artifact.version} consists of other bytes than were locked`;
		throw new McpLockError("PYPI_INTEGRITY", message, { hint: "they are not started" });
	};
	return {
		closure: null,
		prepare: refuse
	};
}
/** What was locked as long as it is of these files, else what uv says today, or why that is not known. */
async function listPackages(source, artifact, locked, context) {
	const agreed = locked?.closure?.kind === "pypi" ? locked.closure : null;
	const python = pythonFor(source);
	if (agreed !== null && (source.python === null || agreed.python === python)) {
		const closure = closureFrom(agreed.requirements, artifact, agreed.python);
		if (typeof closure !== "string") return { closure };
	}
	const what = `what ${source.name} ${artifact.version} depends on is not known`;
	if (context.offline) return {
		closure: null,
		unlisted: `${what}: it is not locked yet`
	};
	if (await findUv(context) === null) return {
		closure: null,
		unlisted: `${what}: uv is not installed`
	};
	return { closure: await resolvePypiClosure(source, artifact, python, context) };
}
/** An environment of the locked packages, made once, and the program in it. */
async function prepare(source, artifact, closure, context) {
	const found = closure === null ? null : await findEnvironment({
		source,
		artifact,
		closure
	}, context.world);
	if (found === null && context.offline) throw new McpLockError("OFFLINE", `${source.name} ${artifact.version} is not installed in the cache`, { hint: "run once without --offline" });
	if (closure === null) throw noUv({
		source,
		artifact
	});
	const environment = found ?? await makeEnvironment({
		source,
		artifact,
		closure
	}, context);
	return {
		path: await programOf(environment, source, context.world),
		args: [],
		folders: [environment.folder]
	};
}
/** What was agreed on, if it is a version of this project that the source still means. */
function lockedRelease(source, locked) {
	const artifact = locked?.artifact.kind === "pypi" ? locked.artifact : null;
	if (artifact === null || artifact.purl !== exactPurl(source, artifact.version)) return null;
	const version = parsePythonVersion(artifact.version);
	return version !== null && satisfies(version, conditionsOf(source)) ? artifact : null;
}
async function fromCache(source, before, { world }) {
	const refuse = (problem) => new McpLockError("OFFLINE", `${source.name}: ${problem}`, { hint: "run once without --offline" });
	if (!source.pinned) throw refuse("what a floating version means today only the index knows");
	if (before === null) throw refuse("this version is not locked yet");
	const hash = new Map(Object.entries(before.files)).get(likeliestFile(Object.keys(before.files)) ?? "");
	if (hash === void 0 || await cachedArtifact(hash, world) === null) throw refuse("the locked files are not in the cache");
	return before;
}
async function fromIndex(source, before, { world }, limits) {
	const config = await readPypiConfig(source.installer, world);
	const project = await fetchProject(source, config, limits, world);
	const release = pickRelease(source, project);
	if (release === null) {
		if (before !== null) return { artifact: {
			...before,
			withdrawn: withdrawal(before, project)
		} };
		throw new McpLockError("PYPI_NOT_FOUND", `the index has no version of ${source.name} for ${source.version ?? source.spec ?? "latest"}`, { hint: "the version was withdrawn, or never existed" });
	}
	const locked = parsePythonVersion(before?.version ?? "");
	const version = locked !== null && comparePythonVersions(locked, release.version) === 0 && before !== null ? before.version : formatPythonVersion(release.version);
	const agreed = new Map(before?.version === version ? Object.entries(before.files) : []);
	const artifact = {
		kind: "pypi",
		purl: exactPurl(source, version),
		version,
		files: await hashFiles(release.files, {
			agreed,
			project,
			config,
			limits,
			world
		}),
		...release.yanked && { withdrawn: "yanked" },
		...!source.pinned && { pinned: false }
	};
	const attest = () => fetchPypiAttestations(release.files, {
		project,
		config,
		limits,
		world
	});
	return {
		artifact,
		attest
	};
}
/** What became of a locked version that can no longer be had. */
function withdrawal(before, project) {
	if (project.quarantined) return "quarantined";
	const version = parsePythonVersion(before.version);
	return (version === null ? null : findRelease(version, project))?.yanked === true ? "yanked" : "unpublished";
}
function exactPurl(source, version) {
	const { name } = import_packageurl_js.PackageURL.fromString(source.purl);
	return new import_packageurl_js.PackageURL("pypi", null, name, version, null, null).toString();
}
/** pipx starts what lies in such a folder of the repository rather than the package. */
async function refuseLocalPackages({ root, world }) {
	if (await world.files.status(join(root, "__pypackages__")) === null) return;
	throw new McpLockError("SOURCE_UNRESOLVED", "pipx would start a program from __pypackages__", { hint: "remove that folder from the repository" });
}

// src/resolve/source-files.ts
const fileLimit = 5e4;
/**
* The files of a package in the repository, relative to its root and sorted: those that git tracks or does
* not ignore; outside a git repository all but `node_modules`. What mcp-lock writes itself is left out.
*/
async function sourceFiles(folder, { root, ownFiles, world }) {
	const files = (await gitFiles(folder, root, world) ?? await walk(folder, root, world)).filter((file) => !ownFiles.some((own) => file === own || file.startsWith(`${own}/`)));
	if (files.length > fileLimit) throw new McpLockError("LOCAL_UNREADABLE", `${folder} holds more than ${fileLimit} files`, { hint: "give the server a package.json in a folder of its own" });
	return [...new Set(files)].sort();
}
/** Null where the folder is in no repository. One that git cannot read is an error: guessing would not do. */
async function gitFiles(folder, root, world) {
	const { code, output, problems } = await runGit([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--",
		folder
	], root, world);
	if (code !== 0) {
		if (code === null ? !await isRepository(root, world) : problems.includes("not a git repository")) return null;
		throw new McpLockError("LOCAL_UNREADABLE", `git cannot list the files of ${folder}: ${problems || "it does not start"}`, { hint: "the files that belong to a local server are those that git tracks or does not ignore" });
	}
	const names = output.toString("utf8").split("\0").filter((name) => name !== "");
	const present = await Promise.all(names.map(async (name) => isContent(join(root, name), world)));
	return names.filter((_, index) => present[index]);
}
async function isRepository(folder, world) {
	if (await world.files.status(join(folder, ".git")) !== null) return true;
	const parent = dirname(folder);
	return parent !== folder && isRepository(parent, world);
}
async function isContent(path, world) {
	const kind = (await world.files.status(path))?.kind;
	return kind === "file" || kind === "symlink";
}
async function walk(folder, root, world) {
	const found = [];
	for (const name of await world.files.list(join(root, folder))) {
		if (name === "node_modules" || name === ".git") continue;
		const path = posix.join(folder, name);
		const kind = (await world.files.status(join(root, path)))?.kind;
		if (kind === "folder") found.push(...await walk(path, root, world));
		else if (kind === "file" || kind === "symlink") found.push(path);
		if (found.length > fileLimit) return found;
	}
	return found;
}

// src/resolve/local.ts
/** A program of the repository: a digest over every file of its package, as they stand in the working tree. */
async function resolveLocal(source, context) {
	const { root, world } = context;
	const entry = join(root, source.entry);
	if ((await world.files.status(entry))?.kind !== "file") throw new McpLockError("LOCAL_UNREADABLE", `${source.entry} is not a file of this repository`);
	const packageRoot = await packageRootOf(source.entry, root, world);
	const files = await sourceFiles(packageRoot, context);
	const digest = await digestFiles(files, root, world);
	return {
		artifact: {
			kind: "local",
			root: packageRoot,
			entry: source.entry,
			files: files.length,
			digest
		},
		closure: null,
		prepare: async () => ({
			path: context.nodePath,
			args: [entry],
			folders: await foldersOf(packageRoot, root, world)
		})
	};
}
/** The nearest folder above a program that has a package.json; the program's own folder when none has. */
async function packageRootOf(entry, root, world) {
	const own = posix.dirname(entry);
	for (let folder = own;; folder = posix.dirname(folder)) {
		if ((await world.files.status(join(root, folder, "package.json")))?.kind === "file") return folder;
		if (folder === ".") return own;
	}
}
/** Its package, and the folders above it in which Node.js looks for what it imports. */
async function foldersOf(packageRoot, root, { files }) {
	const found = [join(root, packageRoot)];
	for (let folder = packageRoot; folder !== ".";) {
		folder = posix.dirname(folder);
		const modules = join(root, folder, "node_modules");
		if ((await files.status(modules))?.kind === "folder") found.push(modules);
	}
	return found;
}
/** SHA-256 over sorted lines of path, mode and SHA-256 of the content; of a link, over where it points. */
async function digestFiles(files, root, world) {
	const lines = [];
	for (const file of files) lines.push(`${JSON.stringify(file)} ${await describeFile(join(root, file), world)}\n`);
	return sha256(lines.join(""));
}
async function describeFile(path, world) {
	const status = await world.files.status(path);
	if (status?.kind === "symlink") return `120000 ${sha256(await world.files.readLink(path))}`;
	if (status?.kind !== "file") throw new McpLockError("LOCAL_UNREADABLE", `${path} is neither a file nor a link`);
	const hash = createHash("sha256");
	for await (const piece of world.files.stream(path)) hash.update(piece);
	return `${status.executable ? "100755" : "100644"} sha256:${hash.digest("hex")}`;
}

// src/resolve/remote.ts
/** A remote server has no bytes to pin: only where it is. Its query may hold secrets and is left out. */
function resolveRemote(source) {
	const url = URL.parse(source.url);
	if (url === null) throw new McpLockError("SOURCE_UNRESOLVED", `${source.url} is not a URL that can be dialled`, { hint: "an address that depends on a variable cannot be locked" });
	return {
		artifact: {
			kind: "remote",
			origin: url.origin,
			path: url.pathname
		},
		closure: null,
		prepare: async () => null
	};
}

// src/resolve/resolve.ts
/**
* The program of a locked artifact that is in place already, when the source still names that version; else
* null. It can be started while the registry is asked whether the version still consists of these bytes.
*/
async function lockedProgram(source, locked, context) {
	if (source.kind !== "npm" || locked?.artifact.kind !== "npm" || locked.closure?.kind !== "npm") return null;
	const { artifact, closure } = locked;
	if (source.version !== artifact.version) return null;
	const installed = await findInstalled(source.name, artifact, closure, context.world);
	return installed === null ? null : startInstalled(installed, source.bin, context.nodePath);
}
/**
* What exactly is the artifact that a source names? `locked` is what was agreed before, so that bytes which
* are at hand need not be fetched again. Nothing is executed.
*/
async function resolve(source, locked, context) {
	switch (source.kind) {
		case "npm": {
			const { resolveNpm } = await import("./npm.js");
			return resolveNpm(source, locked, context);
		}
		case "oci": {
			const { resolveOci } = await import("./oci.js");
			return resolveOci(source, locked, context);
		}
		case "pypi": {
			const { resolvePypi } = await import("./pypi.js");
			return resolvePypi(source, locked, context);
		}
		case "git": {
			const { resolveGit } = await import("./git.js");
			return resolveGit(source, context);
		}
		case "mcpb": {
			const { resolveMcpb } = await import("./mcpb.js");
			return resolveMcpb(source, context);
		}
		case "local": return resolveLocal(source, context);
		case "remote": return resolveRemote(source);
		case "unresolved": throw new McpLockError("SOURCE_UNRESOLVED", source.reason, { hint: "declare `npx -y PACKAGE@VERSION`, `uvx PACKAGE==VERSION`, `docker run -i --rm IMAGE@DIGEST`, a program of this repository, or a URL" });
	}
}

export { loadNpmConfig as _, pythonFor as a, findProgram as b, readOsvDump as c, arboristOptions as d, resolveClosure as f, identify as g, resolveGit as h, compileArgs as i, resolveOci as l, resolveMcpb as m, resolve as n, resolvePypiClosure as o, rootOf as p, resolvePypi as r, queryOsv as s, lockedProgram as t, resolveNpm as u, cacheFolder as v, foldersOutside as x, signaturesOf as y };