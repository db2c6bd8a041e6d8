import { $ as parseClosureFile, A as sandboxes, C as fence, Ct as parseJson, D as visible, Dt as serverChange, Et as compareServers, G as discover, J as checkedClosure, K as clients, Lt as isJsonObject, M as verify$1, Q as closurePath, R as attestationsPath, Rt as canonicalJson, Tt as compareLockfiles, U as conflictChange, Ut as toMcpLockError, Vt as McpLockError, W as parseShard, Y as closureKind, Z as closureFolder, _t as parseLockfile, at as policyIn, bt as decodeText, ct as judgeChanges, dt as reportError, g as formatJson, h as version, lt as assembleReport, m as depths, zt as fingerprint } from "./core.js";
import { i as formatSummary, n as formatSarif, r as formatComment, s as formatMarkdown, u as serverLines } from "./formats.js";
import { f as describe, v as order } from "./judge.js";
import { A as strictObject, C as literal, E as object, N as union, P as unknown$1, d as _enum, f as _null, h as boolean, i as Approvers, j as string, m as array, y as int } from "./schemas.js";
const { basename, dirname: dirname$1, isAbsolute, join: join$1, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { createHash, randomUUID } = process.getBuiltinModule("node:crypto");
const { appendFileSync, readFileSync } = process.getBuiltinModule("node:fs");
const { fileURLToPath } = process.getBuiltinModule("node:url");

// src/action/inputs.ts
/** Every input of the action: what it means, and what it is when nothing is said. action.yml and the README are made of this. */
const inputs = {
	mode: {
		default: "gate",
		values: [
			"gate",
			"verify",
			"monitor"
		],
		description: "gate judges a pull request by what it changes in the lockfile and executes nothing; verify checks the checked-out servers against the lockfile; monitor keeps one issue with the verdict of a verify job"
	},
	depth: {
		default: "artifact",
		values: [
			"declared",
			"artifact",
			"live"
		],
		description: "How far verify looks: only the configuration; also the registries; also the running servers"
	},
	lockfile: {
		default: "mcp-lock.json",
		values: null,
		description: "The lockfile, relative to the working directory"
	},
	policy: {
		default: "mcp-lock.policy.json",
		values: null,
		description: "The policy, relative to the working directory; the gate reads it at the base of the pull request"
	},
	"working-directory": {
		default: ".",
		values: null,
		description: "The folder whose servers are meant, relative to the repository"
	},
	"github-token": {
		default: "${{ github.token }}",
		values: null,
		description: "The token with which the pull request is read"
	},
	comment: {
		default: "changes",
		values: [
			"changes",
			"always",
			"never"
		],
		description: "When the gate comments on the pull request"
	},
	"sarif-file": {
		default: "",
		values: null,
		description: "Write the findings there in the format SARIF 2.1.0, below the workspace or RUNNER_TEMP"
	},
	"fail-on": {
		default: "approve",
		values: [
			"approve",
			"deny",
			"never"
		],
		description: "Which findings make the job fail; an error always does"
	},
	sandbox: {
		default: "auto",
		values: sandboxes,
		description: "Where verify starts servers at depth live; auto takes a sandbox that works, none starts them as ordinary programs of the job"
	},
	"allow-local": {
		default: "false",
		values: ["true", "false"],
		description: "Start programs of the repository without a sandbox, in verify at depth live"
	},
	outcome: {
		default: "",
		values: null,
		description: "For monitor: the result of the verify job and its verdict, such as success/pass"
	},
	shard: {
		default: "",
		values: null,
		description: "Verify only a part of the servers: I/N"
	}
};
/** The value of an input; ACTION_INPUT for one that the action does not know. */
function readInput(name, env) {
	const { default: byDefault, values } = inputs[name];
	const given = (env.get(`INPUT_${name.toUpperCase()}`) ?? "").trim();
	const value = given === "" ? byDefault.startsWith("${{") ? "" : byDefault : given;
	if (values === null || values.some((known) => known === value)) return value;
	throw new McpLockError("ACTION_INPUT", `the input ${name} is ${JSON.stringify(value)}`, { hint: `it is one of ${values.join(", ")}` });
}
/** An input that is a path inside of the repository, with slashes and without `.`; empty for the repository itself. */
function readPath(name, env) {
	const parts = readInput(name, env).split(/[/\\]/).filter((part) => part !== "" && part !== ".");
	if (!/^(?:[/\\]|[a-z]:)/i.test(readInput(name, env)) && !parts.includes("..")) return parts.join("/");
	throw new McpLockError("ACTION_INPUT", `the input ${name} leads out of the repository`, { hint: "it is a path below the repository, such as services/api" });
}

// src/action/main.ts
/** Carries out the action and returns the exit code. Every way out that is not a verdict is an error. */
async function main(runner, world) {
	try {
		const token = readInput("github-token", runner.env);
		if (token !== "") runner.mask(token);
		switch (readInput("mode", runner.env)) {
			case "verify": return await (await import("./verify.js")).runVerify(runner, world);
			case "monitor": return await (await import("./monitor.js")).runMonitor(token, runner, world);
			default: return await (await import("./gate-job.js")).gate(token, runner, world);
		}
	} catch (thrown) {
		const { code, message, hint } = toMcpLockError(thrown);
		runner.output("verdict", "error");
		runner.log(`| error: ${message} (${code})`);
		if (hint !== null) runner.log(`| hint: ${hint}`);
		return 2;
	}
}

// src/action/runner.ts
/** The runner that started this process. */
function realRunner(env, write) {
	const append = (variable, text) => {
		const file = env.get(variable);
		if (file !== void 0 && file !== "") appendFileSync(file, text);
	};
	return {
		env,
		log: (line) => write(`${visible(line)}\n`),
		mask: (secret) => write(`::add-mask::${data(secret)}\n`),
		annotate: ({ level, title, message, file, line }) => {
			write(`::${level} ${`title=${property(title)},file=${property(file)},line=${line}`}::${data(visible(message))}\n`);
		},
		output: (name, value) => {
			const end = `end-${randomUUID()}`;
			append("GITHUB_OUTPUT", `${name}<<${end}\n${value.replaceAll("\r", "")}\n${end}\n`);
		},
		summarise: (markdown) => append("GITHUB_STEP_SUMMARY", `${markdown}\n`)
	};
}
/** Escapes of the runner's commands (actions/toolkit, packages/core/src/command.ts). */
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/app/pull-request-closures.ts
/** Reads the closures that differ. One at the head that is not what its lock says is a change of its own. */
async function listPackages(locks, base, head, isTouched) {
	const before = new Map(locks.before);
	const after = new Map(locks.after);
	const problems = [];
	for (const [name, server] of locks.after) {
		const old = locks.before.get(name);
		const path = closurePath(name, closureKind(server.artifact));
		if (old?.sbom?.digest === server.sbom?.digest && !await isTouched(path) || server.sbom === void 0) continue;
		const now = await read$1(name, server, head);
		if (typeof now === "string") problems.push(problem(name, now));
		else after.set(name, {
			...server,
			components: now
		});
		const then = old?.sbom === void 0 ? "" : await read$1(name, old, base);
		if (old !== void 0 && typeof then !== "string") before.set(name, {
			...old,
			components: then
		});
	}
	return {
		before,
		after,
		problems
	};
}
/** The packages of a server, or what is wrong with the file that names them. */
async function read$1(name, server, commit) {
	try {
		const kind = closureKind(server.artifact);
		const where = closurePath(name, kind);
		const bytes = await commit.read(where);
		const file = bytes === null ? null : parseClosureFile(bytes, kind, where);
		return (await checkedClosure(name, server, file)).components;
	} catch (error) {
		const { code, message } = toMcpLockError(error);
		if (code.startsWith("GITHUB") || code === "INTERNAL") throw error;
		return message;
	}
}
function problem(server, message) {
	return {
		kind: "stated",
		server,
		subject: {
			kind: "sbom",
			name: null,
			path: "/closure"
		},
		after: message
	};
}

// src/app/pull-request-signatures.ts
/**
* Signatures that a pull request claims in the lock, and that what lies beside it does not prove. Nothing is asked of
* registries: whoever signed, the proof is in the commit, and Sigstore's root is here.
*/
async function unprovedSignatures({ before, after }, head, isTouched) {
	const changes = [];
	for (const [name, server] of after) {
		if (server.attestations === void 0) continue;
		const old = before.get(name);
		if (old !== void 0 && claimOf(old) === claimOf(server) && !await isTouched(attestationsPath(name))) continue;
		const problem = await problemOf(name, server, head);
		if (problem !== null) changes.push(stated(name, problem));
	}
	return changes;
}
/** What a lock says of an artifact and its signatures. */
function claimOf({ artifact, signature, registrySignature, attestations }) {
	return JSON.stringify({
		artifact,
		signature,
		registrySignature,
		attestations
	}, (_, value) => isJsonObject(value) ? sorted(value) : value);
}
function sorted(object) {
	return Object.fromEntries(Object.entries(object).sort(([a], [b]) => a < b ? -1 : 1));
}
async function problemOf(name, server, commit) {
	const document = await readDocumentOf(name, server, commit);
	if (typeof document === "string") return {
		status: "invalid",
		reason: document
	};
	const [{ verifyAttestations }, { readDocument }, { embeddedTrust }] = await Promise.all([
		import("./verify-attestations.js"),
		import("./read-document.js"),
		import("./embedded.js")
	]);
	const parsed = readDocument(document);
	if (parsed === null) return {
		status: "invalid",
		reason: "it is of no form that is known here"
	};
	const verdict = verifyAttestations(server.artifact, parsed, embeddedTrust(), { image: [] });
	for (const kind of ["signature", "registrySignature"]) {
		const [claimed, proved] = [server[kind], verdict[kind]];
		if (claimed?.status !== "verified") continue;
		if (proved?.status === "unavailable") return {
			status: "unavailable",
			reason: proved.reason
		};
		if (proved?.status === "invalid") return {
			status: "invalid",
			reason: proved.reason
		};
		if (canonicalJson({ ...claimed }) !== canonicalJson({ ...proved })) return {
			status: "invalid",
			reason: "it proves another signer than the lock names"
		};
	}
	return null;
}
/** The file beside the lock, or what is wrong with it. */
async function readDocumentOf(name, { attestations }, commit) {
	const where = attestationsPath(name);
	try {
		const bytes = await commit.read(where);
		if (bytes === null) return `${where} is not there`;
		const value = parseJson(decodeText(bytes, where), where);
		return isJsonObject(value) && fingerprint(value) === attestations ? value : `${where} is not the one that the lock names`;
	} catch (error) {
		const { code, message } = toMcpLockError(error);
		if (code.startsWith("GITHUB") || code === "INTERNAL") throw error;
		return message;
	}
}
function stated(server, after) {
	return {
		kind: "stated",
		server,
		subject: {
			kind: "signature",
			name: null,
			path: "/proof"
		},
		after
	};
}

// src/app/pull-request.ts
/** Paths of the files that declare servers, relative to the repository. */
const clientPaths = clients.flatMap(({ files }) => files);
const nothing = /* @__PURE__ */ new Map();
/** What a pull request changes in what was agreed, judged by the policy of its base, the worst first. */
async function judgePullRequest(files) {
	const { base, head, lockfile, policy, today } = files;
	const before = base.lockfile === null ? null : await parseLockfile(base.lockfile, `${lockfile} of the base`);
	const after = head.lockfile === null ? null : await parseLockfile(head.lockfile, lockfile);
	const removed = before !== null && after === null;
	const locks = {
		before: before ?? nothing,
		after: after ?? nothing
	};
	const listed = await listPackages(locks, base.closures, head.closures, files.isTouched);
	const locked = removed ? [] : [
		...compareLockfiles(listed.before, listed.after),
		...listed.problems,
		...await unprovedSignatures(locks, head.closures, files.isTouched)
	];
	const agreed = await judgeChanges([...guardedChanges$1(files.guarded), ...locked], {
		against: "lockfile",
		servers: locks.after,
		policy,
		today
	});
	const declared = removed ? [] : await declaredChanges(head.clients, after ?? nothing);
	const stale = await judgeChanges(declared, {
		against: "observation",
		servers: after ?? nothing,
		policy,
		today
	});
	return {
		findings: [...agreed.findings, ...stale.findings].sort(order),
		warnings: [...agreed.warnings, ...stale.warnings]
	};
}
function guardedChanges$1(files) {
	return files.map(({ part, path, before, after }) => ({
		kind: before === null ? "added" : after === null ? "removed" : "changed",
		server: "",
		subject: {
			kind: "file",
			name: path,
			path: part
		},
		...before !== null && { before },
		...after !== null && { after }
	}));
}
/** In what the declarations of the head differ from its lockfile: it was not locked after they were changed. */
async function declaredChanges(files, locked) {
	const { declarations, conflicts } = await declarationsIn(files);
	const names = new Set(declarations.map(({ name }) => name));
	const stale = [...locked].filter(([name]) => !names.has(name));
	return [
		...conflicts.map(conflictChange),
		...stale.map(([name, server]) => serverChange("removed", name, server)),
		...declarations.flatMap(({ name, declared }) => {
			const observation = {
				declared,
				artifact: null,
				surface: null
			};
			const agreed = locked.get(name);
			if (agreed === void 0) return [serverChange("added", name, observation)];
			return compareServers(name, agreed, observation);
		})
	];
}
/** The servers that files declare; none where no file declares any. */
async function declarationsIn(files) {
	try {
		return await discover({
			root: "/",
			files: []
		}, { files: inMemory(files) });
	} catch (error) {
		if (error instanceof McpLockError && (error.code === "NO_CLIENT_FILE" || error.code === "NO_SERVERS")) return {
			declarations: [],
			conflicts: []
		};
		throw error;
	}
}
function inMemory(files) {
	const at = (path) => files.get(path.replace(/^\/+/, ""));
	return {
		async status(path) {
			const bytes = at(path);
			return bytes === void 0 ? null : {
				kind: "file",
				size: bytes.length,
				executable: false
			};
		},
		async read(path, limit) {
			const bytes = at(path);
			if (bytes === void 0) throw new McpLockError("FILE_UNREADABLE", `there is no ${path}`);
			if (bytes.length > limit) throw new McpLockError("FILE_TOO_LARGE", `${path} is larger than ${limit} bytes`);
			return bytes;
		},
		real: async (path) => path
	};
}

// src/action/github/repository.ts
/** `owner/name`, as the runner's GITHUB_REPOSITORY gives it. */
function parseRepository(text) {
	const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? "") ?? [];
	if (owner !== void 0 && name !== void 0) return {
		owner,
		name
	};
	throw new McpLockError("ACTION_EVENT", "GITHUB_REPOSITORY names no repository");
}
/** A path below a repository; every part is encoded, so that none can lead elsewhere. */
function pathOf({ owner, name }, ...parts) {
	return [
		"repos",
		owner,
		name,
		...parts
	].map((part) => encodeURIComponent(part)).join("/");
}

// src/action/github/schemas.ts
const Sha = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const Account = object({
	id: int().positive(),
	login: string(),
	type: string()
});
/** GET /repos/{owner}/{repo}/pulls/{number} */
const PullRequest = object({
	number: int().positive(),
	state: _enum(["open", "closed"]),
	user: Account.nullable(),
	labels: array(object({
		name: string(),
		description: string().nullish()
	})),
	head: object({ sha: Sha }),
	base: object({
		sha: Sha,
		ref: string(),
		repo: object({ id: int().positive() })
	})
});
/** GET /repos/{owner}/{repo}/git/ref/heads/{branch} */
const GitRef = object({ object: object({
	type: literal("commit"),
	sha: Sha
}) });
/** GET /repos/{owner}/{repo}/git/trees/{sha} */
const Tree = object({
	truncated: boolean(),
	tree: array(object({
		path: string().min(1),
		mode: _enum([
			"040000",
			"100644",
			"100755",
			"120000",
			"160000",
			"100664"
		]),
		type: _enum([
			"blob",
			"tree",
			"commit"
		]),
		sha: Sha
	}))
});
/** GET /repos/{owner}/{repo}/git/blobs/{sha} */
const Blob = object({
	sha: Sha,
	encoding: literal("base64"),
	content: string()
});
/** GET /repos/{owner}/{repo}/issues/{number}/timeline: an event of any kind. */
const TimelineEvent = object({ event: string().optional() }).loose();
/** The kinds of it that put a label on or take one off. */
const LabelingEvent = object({
	id: int().positive(),
	event: _enum(["labeled", "unlabeled"]),
	label: object({ name: string() }),
	actor: Account.nullable(),
	created_at: string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
	performed_via_github_app: unknown$1().optional(),
	intent: unknown$1().optional()
});
/** An account of a commit; GitHub writes an empty object for one that it cannot name. */
const Committer = union([
	object({ id: int().positive() }),
	strictObject({}).transform(() => null),
	_null()
]);
/** GET /repos/{owner}/{repo}/compare/{base}...{head} */
const Comparison = object({
	total_commits: int().nonnegative(),
	merge_base_commit: object({ sha: Sha }),
	commits: array(object({
		sha: Sha,
		author: Committer,
		committer: Committer,
		commit: object({ message: string() })
	}))
});
/** GET /repos/{owner}/{repo}/collaborators/{username}/permission */
const CollaboratorPermission = object({
	permission: _enum([
		"admin",
		"write",
		"read",
		"none"
	]),
	user: object({ id: int().positive() }).nullable()
});
/** GET /orgs/{org}/teams/{team}/memberships/{username} */
const Membership = object({ state: _enum(["active", "pending"]) });
/** GET /repos/{owner}/{repo}/commits/{sha}/pulls */
const AssociatedPull = object({
	number: int().positive(),
	state: string()
});
/** GET /repos/{owner}/{repo}/issues/{number}/comments */
const Comment = object({
	id: int().positive(),
	body: string().optional(),
	user: Account.nullable()
});
/** GET /repos/{owner}/{repo}/issues */
const Issue = object({
	number: int().positive(),
	title: string(),
	body: string().nullable().optional(),
	user: Account.nullable(),
	pull_request: unknown$1().optional()
});

// src/action/github/commit.ts
/** Reads commits of a repository; what two of them share is read once. */
function createCommits(api, repository) {
	const trees = /* @__PURE__ */ new Map();
	const blobs = /* @__PURE__ */ new Map();
	const treeAt = (sha) => {
		const known = trees.get(sha) ?? readTree(api, repository, sha);
		trees.set(sha, known);
		return known;
	};
	return (sha) => {
		const list = async (folder) => {
			const found = folder === "" ? null : await entry(folder);
			if (folder !== "" && found?.type !== "tree") return [];
			return treeAt(found?.sha ?? sha);
		};
		const entry = async (path) => {
			const parts = path.split("/");
			const name = parts.pop() ?? "";
			return (await list(parts.join("/"))).find((one) => one.path === name) ?? null;
		};
		const file = async (path, limit) => {
			const found = await entry(path);
			if (found === null) {
				await refuseParent(path, entry);
				return null;
			}
			refuseOddities(found, path);
			const known = blobs.get(found.sha) ?? readBlob(api, repository, found.sha, path);
			blobs.set(found.sha, known);
			const bytes = await known;
			if (bytes.length > limit) throw new McpLockError("FILE_TOO_LARGE", `${path} is larger than ${limit} bytes`);
			return bytes;
		};
		return {
			sha,
			entry,
			list,
			file
		};
	};
}
/**
* Whether something else stands at a path of another commit, or on the way to it: a client follows a link in the
* place of a folder. The mode counts: a file may become a link. Folders that are the same in both are not opened.
*/
async function isDifferent(path, one, other) {
	const parts = path.split("/");
	for (let depth = 1; depth <= parts.length; depth++) {
		const above = parts.slice(0, depth).join("/");
		const [before, after] = await Promise.all([one.entry(above), other.entry(above)]);
		if (before?.sha === after?.sha && before?.mode === after?.mode) return false;
		if ([before, after].some((one) => one !== null && one.type !== "tree")) return true;
	}
	return true;
}
async function readTree(api, repository, sha) {
	const { truncated, tree } = await api.read(pathOf(repository, "git", "trees", sha), Tree);
	if (!truncated) return tree;
	throw new McpLockError("GITHUB_API", `GitHub lists the folder ${sha} only in part`, { hint: "it holds too many files: what is missing may be the lockfile" });
}
/** A folder on the way that is no folder hides the file behind it. */
async function refuseParent(path, entry) {
	const parts = path.split("/").slice(0, -1);
	for (let depth = 1; depth <= parts.length; depth++) {
		const folder = parts.slice(0, depth).join("/");
		const found = await entry(folder);
		if (found === null) return;
		if (found.type !== "tree") throw new McpLockError("FILE_SYMLINK", `${folder} is no folder`, { hint });
	}
}
const hint = "it must be a regular file of the repository";
function refuseOddities({ mode, type }, path) {
	if (mode === "120000") throw new McpLockError("FILE_SYMLINK", `${path} is a symbolic link`, { hint });
	if (type === "commit") throw new McpLockError("FILE_UNREADABLE", `${path} is a submodule`, { hint });
	if (type === "tree") throw new McpLockError("FILE_UNREADABLE", `${path} is a folder`, { hint });
}
const lfsPointer = "version https://git-lfs.github.com/spec/";
async function readBlob(api, repository, sha, path) {
	const blob = await api.read(pathOf(repository, "git", "blobs", sha), Blob);
	const bytes = Buffer.from(blob.content, "base64");
	if (gitDigest(bytes, sha.length) !== sha) throw new McpLockError("GITHUB_API", `GitHub's answer for ${path} is not the object ${sha}`);
	if (bytes.subarray(0, 40).toString("latin1") === lfsPointer) throw new McpLockError("FILE_UNREADABLE", `${path} is a pointer to Git LFS`, { hint });
	return bytes;
}
/** The name that git gives to a file's bytes: SHA-1, or SHA-256 in repositories of that format. */
function gitDigest(bytes, length) {
	return createHash(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/action/guarded.ts
const workflows = ".github/workflows";
const usualWorkflow = `${workflows}/mcp-lock.yml`;
const codeowners = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const workflowLimit = 1048576;
/** The files that decide whether and how the repository is guarded, as far as they differ between two commits. */
async function guardedChanges(base, head, paths) {
	const own = [usualWorkflow, ...paths.workflow === null ? [] : [paths.workflow]];
	const using = await changedWorkflows(base, head);
	const candidates = [
		["/lockfile", paths.lockfile],
		["/policy", paths.policy],
		...[.../* @__PURE__ */ new Set([...own, ...using])].sort().map((path) => ["/workflow", path]),
		...codeowners.map((path) => ["/codeowners", path])
	];
	return (await Promise.all(candidates.map(([part, path]) => fileChange(part, path, base, head)))).flatMap((change) => {
		if (change === null) return [];
		return change.part === "/lockfile" && change.after !== null ? [] : [change];
	});
}
async function fileChange(part, path, base, head) {
	if (!await isDifferent(path, base, head)) return null;
	const [before, after] = await Promise.all([base.entry(path), head.entry(path)]);
	if (before === null && after === null) return null;
	return {
		part,
		path,
		before: nameOf(before),
		after: nameOf(after)
	};
}
function nameOf(entry) {
	return entry === null ? null : `${entry.mode} ${entry.sha}`;
}
/** Workflows that differ and run this action, before or after. One that cannot be read counts as one. */
async function changedWorkflows(base, head) {
	if (!await isDifferent(workflows, base, head)) return [];
	const [old, now] = await Promise.all([base.list(workflows), head.list(workflows)]);
	const changed = [...new Set([...old, ...now].map(({ path }) => path))].filter((name) => {
		const [before, after] = [old, now].map((entries) => entries.find(({ path }) => path === name));
		return before?.sha !== after?.sha || before?.mode !== after?.mode;
	});
	return (await Promise.all(changed.map(async (name) => {
		const path = `${workflows}/${name}`;
		return (await Promise.all([runsGate(base, path), runsGate(head, path)])).includes(true) ? [path] : [];
	}))).flat();
}
async function runsGate(commit, path) {
	try {
		const bytes = await commit.file(path, workflowLimit);
		return bytes !== null && /mcp-lock/i.test(Buffer.from(bytes).toString("utf8"));
	} catch {
		return true;
	}
}

// src/action/evaluate.ts
/** The interface of GitHub gives up to 100 MB of a file. */
const lockLimit = 104857600;
const clientLimit = 1048576;
const closureLimit = 67108864;
const policyLimit = 1048576;
/** Compares two commits. Contents are read only where something differs: most pull requests cost a few requests. */
async function evaluate(base, head, paths, folder, today) {
	const guarded = await guardedChanges(base, head, paths);
	const beside = dirname(paths.lockfile);
	const watched = [
		paths.lockfile,
		join(beside, closureFolder),
		...clientPaths.map((path) => join(folder, path))
	];
	const differs = await Promise.all(watched.map((path) => isDifferent(path, base, head)));
	const changed = [...guarded.map(({ path }) => path), ...watched.filter((_, at) => differs[at])];
	if (changed.length === 0 && await head.entry(paths.lockfile) !== null) return {
		findings: [],
		warnings: [],
		policy: null,
		policyDigest: null,
		lockfile: null,
		changed
	};
	const policy = await policyIn(await base.file(paths.policy, policyLimit), paths.policy);
	const policyDigest = fingerprint(policy === null ? null : { ...policy });
	const [before, after] = await Promise.all([base.file(paths.lockfile, lockLimit), read(head, paths, folder)]);
	const { findings, warnings } = await judgePullRequest({
		base: {
			lockfile: before,
			closures: closuresOf(base, paths)
		},
		head: after,
		guarded,
		isTouched: (path) => isDifferent(join(beside, path), base, head),
		lockfile: paths.lockfile,
		policy,
		today
	});
	return {
		findings,
		warnings,
		policy,
		policyDigest,
		lockfile: after.lockfile,
		changed
	};
}
async function read(commit, { lockfile }, folder) {
	const clients = await Promise.all(clientPaths.map(async (path) => [path, await commit.file(join(folder, path), clientLimit)]));
	return {
		lockfile: await commit.file(lockfile, lockLimit),
		closures: closuresOf(commit, { lockfile }),
		clients: new Map(clients.flatMap(([path, bytes]) => bytes === null ? [] : [[path, bytes]]))
	};
}
function closuresOf(commit, { lockfile }) {
	return { read: (path) => commit.file(join(dirname(lockfile), path), closureLimit) };
}
/** The folder of a path; empty for the repository itself. */
function dirname(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
/** A path below a folder of the repository; the folder is empty for its root. */
function join(folder, path) {
	return folder === "" ? path : `${folder}/${path}`;
}

// src/action/event.ts
const PullRequestPayload = object({ pull_request: object({ number: int().positive() }) });
const MergeGroupPayload = object({ merge_group: object({
	base_sha: Sha,
	head_sha: Sha,
	head_ref: string()
}) });
/** The event of this run; ACTION_EVENT for one that the gate cannot judge, because silence is no approval. */
function readEvent(env) {
	const name = env.get("GITHUB_EVENT_NAME") ?? "";
	switch (name) {
		case "pull_request":
		case "pull_request_target": {
			const { pull_request } = parse$1(PullRequestPayload, env);
			return {
				kind: "pull-request",
				number: pull_request.number
			};
		}
		case "merge_group": {
			const { merge_group } = parse$1(MergeGroupPayload, env);
			const { base_sha, head_sha, head_ref } = merge_group;
			return {
				kind: "merge-group",
				group: {
					baseSha: base_sha,
					headSha: head_sha,
					headRef: head_ref
				}
			};
		}
		default: throw new McpLockError("ACTION_EVENT", `the gate cannot judge the event ${JSON.stringify(name)}`, { hint: "it runs on pull_request, pull_request_target and merge_group; mode: verify runs on any event" });
	}
}
function parse$1(schema, env) {
	try {
		return schema.parse(JSON.parse(readFileSync(env.get("GITHUB_EVENT_PATH") ?? "", "utf8")));
	} catch (cause) {
		throw new McpLockError("ACTION_EVENT", "the event's payload cannot be read", { cause });
	}
}

// src/approve/digest.ts
/**
* Identity of a set of changes in one pull request, judged by one policy: `sha256:` and 64 hexadecimal digits.
* An approval names it, and holds for nothing else.
*/
function approvalDigest({ repositoryId, number }, changeDigests, policyDigest) {
	const identity = `mcp-lock/changes/1\0${repositoryId}\0${number}\0${canonicalJson([...[...new Set(changeDigests)].sort(), policyDigest])}`;
	return `sha256:${createHash("sha256").update(identity).digest("hex")}`;
}
/** All labels of approvals begin with this. */
const approvalPrefix = "mcp-lock/ok:";
/**
* The label that approves a set of changes. It carries the first 128 bits of the digest: an author who
* prepares two sets of changes must not find two with the same label.
*/
function approvalLabel(digest) {
	return `${approvalPrefix}${digest.slice(7, 39)}`;
}

// src/approve/entitled.ts
const yes = { answer: "yes" };
function no(reason) {
	return {
		answer: "no",
		reason
	};
}
function unknown(reason) {
	return {
		answer: "unknown",
		reason
	};
}
/** May whoever put the label on approve this pull request? What cannot be told is never a yes. */
function isEntitled(event, approvers, snapshot) {
	const { actor, byMachine } = event;
	if (actor === null) return no("the account is no more");
	if (actor.type !== "User") return no(`it is a ${actor.type.toLowerCase()}, not a person`);
	if (byMachine) return no("an app or agent did it in their name");
	if (!approvers.unsafeAllowAuthor) {
		if (actor.id === snapshot.author?.id) return no("they are the author of the pull request");
		if (snapshot.contributors.has(actor.id)) return no("commits of the pull request are theirs");
	}
	return both(isNamed(actor.id, approvers, snapshot), isPermitted(actor.id, approvers, snapshot));
}
/** Of two conditions the worse answer: a no is surer than not knowing. */
function both(one, other) {
	if (one.answer === "no" || other.answer === "yes") return one;
	return other.answer === "no" || one.answer === "yes" ? other : one;
}
function isNamed(id, { users, teams }, { members }) {
	if (users.length === 0 && teams.length === 0) return yes;
	if (users.includes(id)) return yes;
	if (teams.length === 0) return no("the policy does not name them");
	const isMember = members.get(id);
	if (isMember === void 0) return unknown("whether they are in a team that the policy names could not be read");
	return isMember ? yes : no("they are in no team that the policy names");
}
function isPermitted(id, { permission }, { permissions }) {
	const has = permissions.get(id);
	if (has === void 0) return unknown("their permission could not be read");
	if (has === "admin" || has === "write" && permission === "write") return yes;
	return no(`they have ${has === "none" ? "no" : has} permission, and ${permission} is needed`);
}

// src/approve/standing.ts
/** In the order in which they happened; of the same second in the order of their ids. */
function inOrder(events) {
	return events.toSorted((a, b) => a.createdAt === b.createdAt ? a.id - b.id : a.createdAt < b.createdAt ? -1 : 1);
}
/**
* The events by which a label stands on a pull request, one for each person, the last one at the end; none when
* it does not stand. A further person takes the label off and puts it on again: the approvals before that stay.
* Whoever takes their own off takes it back, and when somebody takes the label off and somebody else puts it on,
* all before that are void. What was put on and taken off in the same second does not stand: nobody can tell
* which came first.
*/
function standingEvents(label, events) {
	const own = inOrder(events.filter((event) => event.label === label));
	const offs = own.filter(({ kind }) => kind === "unlabeled");
	const last = own.at(-1);
	if (last === void 0 || last.kind === "unlabeled" || offs.some((off) => off.createdAt >= last.createdAt)) return [];
	return [...approvalsIn(own).values()].filter((event) => !offs.some((off) => idOf(off) === idOf(event) && off.createdAt >= event.createdAt));
}
function approvalsIn(events) {
	const standing = /* @__PURE__ */ new Map();
	let takenOffBy;
	for (const event of events) {
		const id = idOf(event);
		if (event.kind === "unlabeled") {
			takenOffBy = id;
			continue;
		}
		if (takenOffBy !== void 0 && takenOffBy !== id) standing.clear();
		takenOffBy = void 0;
		standing.delete(id);
		standing.set(id, event);
	}
	return standing;
}
function idOf({ actor }) {
	return actor?.id ?? null;
}

// src/approve/decide.ts
/**
* Did enough people who are entitled to it approve exactly these changes? `label` names the set of changes.
* Where that hangs on something that could not be read, the answer is an error, never a pass.
*/
function decide(findings, label, approvers, snapshot) {
	if (findings.some(({ action }) => action === "deny")) return {
		verdict: "blocked",
		reason: "refused"
	};
	const pending = findings.filter(({ action }) => action === "approve");
	if (pending.length === 0) return {
		verdict: "pass",
		reason: "nothing-to-approve"
	};
	const isCritical = pending.some(({ severity }) => severity === "critical");
	const needed = Math.max(approvers.count, isCritical ? approvers.countForCritical : 1);
	const judged = (snapshot.labels.includes(label) ? standingEvents(label, snapshot.events) : []).map((event) => ({
		event,
		entitlement: isEntitled(event, approvers, snapshot)
	}));
	const approvals = judged.flatMap(({ event, entitlement }) => entitlement.answer === "yes" ? toApproval(event, snapshot) : []);
	if (judged.at(-1)?.entitlement.answer === "yes" && approvals.length >= needed) return {
		verdict: "pass",
		reason: "approved",
		approvals
	};
	const refusals = judged.flatMap(({ event, entitlement }) => entitlement.answer === "yes" ? [] : [{
		login: event.actor?.login ?? "ghost",
		reason: entitlement.reason
	}]);
	return {
		verdict: judged.some(({ entitlement }) => entitlement.answer === "unknown") ? "error" : "blocked",
		reason: "not-approved",
		needed,
		approvals,
		refusals
	};
}
function toApproval({ actor, id, createdAt }, { permissions }) {
	const permission = actor === null ? void 0 : permissions.get(actor.id);
	if (actor === null || permission === void 0) return [];
	return [{
		id: actor.id,
		login: actor.login,
		permission,
		event: id,
		at: createdAt
	}];
}

// src/action/github/read-pull.ts
/** A pull request as it is now. */
function readPull(api, repository, number) {
	return api.read(pathOf(repository, "pulls", number), PullRequest);
}
/** The newest commit of a branch. What a pull request says of its base may be older. */
async function readTip(api, repository, branch) {
	const path = pathOf(repository, "git", "ref", "heads", ...branch.split("/"));
	return (await api.read(path, GitRef)).object.sha;
}
/** Everything that was done with one label of a pull request, from all pages of its timeline. */
async function readLabelEvents(api, repository, number, label) {
	const path = `${pathOf(repository, "issues", number, "timeline")}?per_page=100`;
	return (await api.readAll(path, TimelineEvent)).filter(({ event }) => event === "labeled" || event === "unlabeled").map((event) => toEvent(event, path)).filter((event) => event.label === label);
}
function toEvent(value, path) {
	const parsed = LabelingEvent.safeParse(value);
	if (!parsed.success) throw new McpLockError("GITHUB_API", `GitHub's answer to ${path} holds an odd label event`);
	const { id, event, label, actor, created_at, performed_via_github_app, intent } = parsed.data;
	return {
		id,
		kind: event,
		label: label.name,
		actor,
		createdAt: created_at,
		byMachine: isThere(performed_via_github_app) || isThere(intent)
	};
}
function isThere(value) {
	return value !== null && value !== void 0;
}
const mostCommitPages = 50;
/** Reads all commits between two others; a list that GitHub gives only in part is an error. */
async function readCommits(api, repository, base, head) {
	const path = pathOf(repository, "compare", `${base}...${head}`);
	const commits = [];
	for (let page = 1; page <= mostCommitPages; page++) {
		const answer = await api.read(`${path}?per_page=100&page=${page}`, Comparison);
		commits.push(...answer.commits);
		if (commits.length === answer.total_commits) return commits;
		if (answer.commits.length === 0) break;
	}
	throw new McpLockError("GITHUB_API", "GitHub lists the commits of the pull request only in part", { hint: "a pull request of so many commits cannot be approved: split it" });
}
/** The commit from which two others go apart. */
async function readMergeBase(api, repository, base, head) {
	const path = `${pathOf(repository, "compare", `${base}...${head}`)}?per_page=1`;
	return (await api.read(path, Comparison)).merge_base_commit.sha;
}
const coAuthor = /^co-authored-by:.*<(\d+)\+[^@<>]+@users\.noreply\.[^<>]+>\s*$/gim;
/** Authors, committers and co-authors of commits. */
function contributorsOf(commits) {
	const named = commits.flatMap(({ author, committer, commit }) => [
		...author === null ? [] : [author.id],
		...committer === null ? [] : [committer.id],
		...Array.from(commit.message.matchAll(coAuthor), ([, id]) => Number(id))
	]);
	return {
		ids: new Set(named),
		unnamed: commits.filter(({ author }) => author === null).length
	};
}
/** What somebody may do now; null when the name belongs to another account by now. */
async function readPermission(api, repository, { id, login }) {
	const path = pathOf(repository, "collaborators", login, "permission");
	const { permission, user } = await api.read(path, CollaboratorPermission);
	return user?.id === id ? permission : null;
}
/** Whether somebody is in one of some teams (`org/slug`); null where that could not be read. */
async function readMembership(api, teams, { login }) {
	let isKnown = true;
	for (const team of teams) {
		const [org = "", slug = ""] = team.split("/").map(encodeURIComponent);
		const answer = await api.find(`orgs/${org}/teams/${slug}/memberships/${encodeURIComponent(login)}`, Membership);
		if (answer?.state === "active") return true;
		if (answer === null) isKnown = false;
	}
	return isKnown ? false : null;
}

// src/action/judge-pull.ts
const mostAttempts = 3;
/** Judges a pull request as it is now; when it changes meanwhile, again, and at last not at all. */
async function judgePull(number, bench) {
	const { api, repository } = bench;
	let pull = await readLive(number, bench);
	for (let attempt = 1; attempt <= mostAttempts; attempt++) {
		const judged = await judgeOnce(pull, bench);
		const now = judged.evaluation.changed.length === 0 ? withBase(await readPull(api, repository, number), pull.base.sha) : await readLive(number, bench);
		if (stateOf(pull) === stateOf(now)) return judged;
		pull = now;
	}
	throw new McpLockError("GATE_SUPERSEDED", "the pull request kept changing while it was judged", { hint: "the gate runs again for its newest state" });
}
/** A pull request with its base as it is now. */
async function readLive(number, { api, repository }) {
	const pull = await readPull(api, repository, number);
	return withBase(pull, await readTip(api, repository, pull.base.ref));
}
function withBase(pull, sha) {
	return {
		...pull,
		base: {
			...pull.base,
			sha
		}
	};
}
function stateOf({ head, base, labels }) {
	return JSON.stringify([
		head.sha,
		base.sha,
		base.ref,
		labels.map(({ name }) => name).sort()
	]);
}
async function judgeOnce(pull, bench) {
	const { commit, paths, folder, today } = bench;
	const evaluation = await evaluate(commit(pull.base.sha), commit(pull.head.sha), paths, folder, today);
	const { findings, policy, policyDigest } = evaluation;
	const pending = findings.filter(({ action }) => action === "approve" || action === "deny");
	const identity = {
		repositoryId: pull.base.repo.id,
		number: pull.number
	};
	const digest = pending.length === 0 || policyDigest === null ? null : approvalDigest(identity, pending.map((finding) => finding.digest), policyDigest);
	const isDenied = pending.some(({ action }) => action === "deny");
	const outdated = digest === null ? [] : await outdatedPaths(pull, evaluation.changed, bench);
	const label = digest === null || isDenied || outdated.length > 0 ? null : approvalLabel(digest);
	const approvers = policy?.approvers ?? Approvers.parse({});
	const { snapshot, warnings } = await takeSnapshot(pull, label, approvers, bench);
	const decision = outdated.length > 0 ? {
		verdict: "blocked",
		reason: "outdated"
	} : decide(findings, label ?? "", approvers, snapshot);
	const update = `update the branch: it lacks what its base has changed in ${outdated.join(", ")}`;
	return {
		pull,
		evaluation,
		decision,
		digest,
		label,
		warnings: [
			...evaluation.warnings,
			...warnings,
			...outdated.length === 0 ? [] : [update]
		]
	};
}
/**
* What the base has changed since the branch left it, and the branch lacks. Nobody is to approve the difference of
* such a file: it would show the base's own changes backwards.
*/
async function outdatedPaths(pull, changed, { api, repository, commit }) {
	const start = await readMergeBase(api, repository, pull.base.sha, pull.head.sha);
	if (start === pull.base.sha) return [];
	const moved = await Promise.all(changed.map((path) => isDifferent(path, commit(start), commit(pull.base.sha))));
	return changed.filter((_, at) => moved[at]);
}
/** Reads what an approval depends on; of a pull request without the label, nothing more need be known. */
async function takeSnapshot(pull, label, { teams }, { api, repository }) {
	const labels = pull.labels.map(({ name }) => name);
	const bare = {
		author: pull.user,
		labels,
		contributors: /* @__PURE__ */ new Set(),
		events: []
	};
	if (label === null || !labels.includes(label)) return {
		snapshot: {
			...bare,
			permissions: /* @__PURE__ */ new Map(),
			members: /* @__PURE__ */ new Map()
		},
		warnings: []
	};
	const [events, commits] = await Promise.all([readLabelEvents(api, repository, pull.number, label), readCommits(api, repository, pull.base.sha, pull.head.sha)]);
	const actors = standingEvents(label, events).flatMap(({ actor }) => actor?.type === "User" ? [actor] : []);
	const { ids, unnamed } = contributorsOf(commits);
	const permissions = await answers(actors, (actor) => readPermission(api, repository, actor));
	const members = teams.length === 0 ? /* @__PURE__ */ new Map() : await answers(actors, (actor) => readMembership(api, teams, actor));
	return {
		snapshot: {
			...bare,
			contributors: ids,
			events,
			permissions,
			members
		},
		warnings: unnamed === 0 ? [] : [`${unnamed} commits name no account of GitHub as their author`]
	};
}
async function answers(actors, ask) {
	const known = /* @__PURE__ */ new Map();
	for (const actor of actors) {
		const answer = await ask(actor);
		if (answer !== null) known.set(actor.id, answer);
	}
	return known;
}

// src/action/merge-group.ts
/** More pull requests than this are no group that anybody reads. */
const mostOthers = 50;
/**
* Judges a merge group: a group has no labels, so every change of it must be one that was approved on one of its
* pull requests, each as it is now. The one that the queue's branch names must pass itself. Others, which GitHub
* names for the group's commits, are asked only for what it has no approval for: anybody can open a pull request
* with these commits, and must not hold up the queue with it.
*/
async function judgeGroup(group, bench) {
	const { commit, paths, folder, today } = bench;
	const [base, head] = [commit(group.baseSha), commit(group.headSha)];
	const evaluation = await evaluate(base, head, paths, folder, today);
	const named = namedMembers(group.headRef);
	const found = await membersByCommit(group, bench);
	if (named.length === 0 && found.length === 0) throw new McpLockError("ACTION_EVENT", "no pull request of the merge group can be found", { hint: "the queue's branch names none, and GitHub knows of none for its commits" });
	const members = [];
	for (const number of named) members.push(await judgePull(number, bench));
	return judgeOthers(found.filter((number) => !named.includes(number)), {
		evaluation,
		members,
		unapproved: unapprovedIn(evaluation, members)
	}, bench);
}
/** Looks for the missing approvals on other pull requests; one that cannot be judged has none to give. */
async function judgeOthers(numbers, { evaluation, members: named, unapproved: missing }, bench) {
	const failures = [];
	const others = [];
	let unapproved = missing;
	for (const number of numbers.slice(0, mostOthers)) {
		if (unapproved.length === 0) break;
		await judgePull(number, bench).then((judged) => others.push(judged), (error) => failures.push(error));
		unapproved = unapprovedIn(evaluation, [...named, ...others]);
	}
	if (unapproved.length === 0) {
		const passed = others.filter(({ decision }) => decision.verdict === "pass");
		return {
			evaluation,
			members: [...named, ...passed],
			unapproved
		};
	}
	if (failures.length > 0) throw failures[0];
	return {
		evaluation,
		members: [...named, ...others],
		unapproved
	};
}
function unapprovedIn({ findings }, members) {
	const approved = new Set(members.flatMap(({ decision, evaluation: own }) => decision.verdict === "pass" ? own.findings.map(({ digest }) => digest) : []));
	return findings.filter(({ action, digest }) => action === "deny" || action === "approve" && !approved.has(digest)).map(({ digest }) => digest);
}
/** `refs/heads/gh-readonly-queue/main/pr-12-<commit>` */
function namedMembers(ref) {
	const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref) ?? [];
	return number === void 0 ? [] : [Number(number)];
}
/** The open pull requests that GitHub names for the group's commits. */
async function membersByCommit({ baseSha, headSha }, { api, repository }) {
	const found = /* @__PURE__ */ new Set();
	for (const { sha } of await readCommits(api, repository, baseSha, headSha)) {
		const pulls = await api.readAll(`${pathOf(repository, "commits", sha, "pulls")}?per_page=100`, AssociatedPull);
		for (const { number, state } of pulls) if (state === "open") found.add(number);
	}
	return [...found].sort((a, b) => a - b);
}

// src/action/gate.ts
/** Judges what the event is about. Whatever goes wrong is an error verdict: nothing passes because of it. */
async function runGate(event, bench) {
	try {
		if (event.kind === "merge-group") return groupResult(await judgeGroup(event.group, bench), event.group);
		return pullResult(await judgePull(event.number, bench));
	} catch (thrown) {
		return errorResult(toMcpLockError(thrown));
	}
}
function pullResult(judged) {
	const { pull, evaluation, decision, digest, label, warnings } = judged;
	const isObserved = evaluation.policy?.enforcement === "observe";
	const report = reportOf(evaluation.findings, evaluation.policy, digest, warnings);
	return {
		pull: judged,
		baseSha: pull.base.sha,
		headSha: pull.head.sha,
		judged: [judged],
		policyDigest: evaluation.policyDigest,
		lockfile: evaluation.lockfile,
		view: {
			report,
			number: pull.number,
			verdict: isObserved && decision.verdict === "blocked" ? "pass" : decision.verdict,
			label,
			needed: "needed" in decision ? decision.needed : 1,
			approvals: "approvals" in decision ? decision.approvals : [],
			refusals: "refusals" in decision ? decision.refusals : []
		}
	};
}
/** A group has no label of its own: it passes when all that it changes is approved where it comes from. */
function groupResult({ evaluation, members, unapproved }, { baseSha, headSha }) {
	const isObserved = evaluation.policy?.enforcement === "observe";
	const isError = members.some(({ decision }) => decision.verdict === "error");
	const missing = unapproved.length > 0 || members.some(({ decision }) => decision.verdict === "blocked");
	const { findings, policy, policyDigest } = evaluation;
	const digest = unapproved.length === 0 || policyDigest === null ? null : approvalDigest({
		repositoryId: 0,
		number: 0
	}, unapproved, policyDigest);
	const approvals = members.flatMap(({ decision }) => "approvals" in decision ? decision.approvals : []);
	const distinct = [...new Map(approvals.map((approval) => [approval.id, approval])).values()];
	const blocked = members.filter(({ decision }) => decision.verdict !== "pass").map(({ pull }) => `#${pull.number}`);
	const warnings = [...evaluation.warnings, ...blocked.length === 0 ? [] : [`not approved in the merge group: ${blocked.join(", ")}`]];
	return {
		pull: null,
		baseSha,
		headSha,
		judged: members,
		policyDigest,
		lockfile: evaluation.lockfile,
		view: {
			report: reportOf(findings, policy, digest, warnings),
			number: 0,
			verdict: isError ? "error" : missing && !isObserved ? "blocked" : "pass",
			label: null,
			needed: 1,
			approvals: distinct,
			refusals: []
		}
	};
}
function errorResult(error) {
	return {
		pull: null,
		baseSha: null,
		headSha: null,
		judged: [],
		policyDigest: null,
		lockfile: null,
		view: {
			report: {
				...reportOf([], null, null, []),
				outcome: "incomplete",
				errors: [reportError(error, null)]
			},
			number: 0,
			verdict: "error",
			label: null,
			needed: 1,
			approvals: [],
			refusals: []
		}
	};
}
function reportOf(findings, policy, changeDigest, warnings) {
	return {
		...assembleReport({
			command: "gate",
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
		}),
		changeDigest
	};
}

// src/action/github/api.ts
const requestTime = 1e4;
const wholeTime = 6e4;
const tries = 3;
const longestWait = 1e4;
const mostPages = 50;
const mostRedirects = 3;
/** The blob interface gives up to 100 MB, in base64. */
const bodyLimit = 157286400;
/** A client with GitHub's deadlines: 10 s for a request, 60 s for everything. */
function createGitHubApi({ url, token, world }) {
	const base = new URL(url.endsWith("/") ? url : `${url}/`);
	const deadline = world.now() + wholeTime;
	let sent = 0;
	const toUrl = (path) => {
		const target = new URL(path.replace(/^\//, ""), base);
		if (target.origin !== base.origin) throw unusable(path, "it points to another host");
		return target;
	};
	async function once(method, target, body) {
		const left = deadline - world.now();
		if (left <= 0) throw new McpLockError("GITHUB_TIMEOUT", "GitHub took longer than a minute in all");
		sent++;
		const response = await world.fetch(target, {
			method,
			redirect: "manual",
			signal: AbortSignal.timeout(Math.min(requestTime, left)),
			headers: {
				accept: "application/vnd.github+json",
				authorization: `Bearer ${token}`,
				"user-agent": "mcp-lock",
				"x-github-api-version": "2022-11-28",
				...body !== null && { "content-type": "application/json" }
			},
			...body !== null && { body: JSON.stringify(body) }
		});
		return {
			status: response.status,
			headers: response.headers,
			text: await readBody(response)
		};
	}
	async function follow(path) {
		let target = toUrl(path);
		for (let hops = 0; hops <= mostRedirects; hops++) {
			const answer = await once("GET", target, null);
			const location = answer.headers.get("location");
			if (answer.status < 300 || answer.status > 399 || location === null) return answer;
			target = toUrl(new URL(location, target).href);
		}
		throw unusable(path, "it redirects in circles");
	}
	async function get(path) {
		for (let attempt = 1;; attempt++) {
			const answer = await follow(path).catch((error) => toError(error, path));
			const wait = answer instanceof McpLockError ? waitAfter(answer) : waitBefore(answer);
			if (wait === null || attempt === tries || wait > longestWait) {
				if (answer instanceof McpLockError) throw answer;
				return answer;
			}
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
	async function read(path, schema) {
		return parse(await get(path), path, schema);
	}
	return {
		read,
		requests: () => sent,
		async find(path, schema) {
			const answer = await get(path);
			return answer.status === 404 ? null : parse(answer, path, schema);
		},
		async readAll(path, schema) {
			const all = [];
			let next = path;
			for (let page = 1; next !== null; page++) {
				if (page > mostPages) throw unusable(path, `it has more than ${mostPages} pages`);
				const answer = await get(next);
				all.push(...parse(answer, path, array(schema)));
				next = nextPage(answer.headers);
			}
			return all;
		},
		async write(method, path, body, accepted) {
			const answer = await once(method, toUrl(path), body).catch((error) => toError(error, path));
			if (answer instanceof McpLockError) throw answer;
			if (!accepted.includes(answer.status)) throw refused(answer, path);
			return answer.status;
		},
		async query(text, schema) {
			return parse(await once("POST", toUrl("graphql"), { query: text }), "graphql", object({ data: schema })).data;
		}
	};
}
async function readBody(response) {
	const chunks = [];
	let length = 0;
	for await (const chunk of response.body ?? []) {
		length += chunk.length;
		if (length > bodyLimit) throw new McpLockError("GITHUB_API", "GitHub's answer is too large");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
/** Milliseconds after which another try may help; null where none does. */
function waitBefore({ status, headers }) {
	const after = Number(headers.get("retry-after"));
	if (status === 429 || status === 403 && headers.get("retry-after") !== null) return Number.isFinite(after) && after > 0 ? after * 1e3 : 1e3;
	return status >= 500 ? 500 : null;
}
/** A connection that failed may come about the next time; an answer that cannot be used stays so. */
function waitAfter({ cause }) {
	return cause === void 0 ? null : 500;
}
function parse(answer, path, schema) {
	if (answer.status !== 200) throw refused(answer, path);
	let value;
	try {
		value = JSON.parse(answer.text);
	} catch {
		throw unusable(path, "it is not JSON");
	}
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw unusable(path, `${issue?.path.map(String).join(".") ?? ""}: ${issue?.message ?? "its shape"}`);
}
function nextPage(headers) {
	return /<([^>]+)>\s*;[^,]*\brel="next"/.exec(headers.get("link") ?? "")?.[1] ?? null;
}
function toError(error, path) {
	if (error instanceof McpLockError) return error;
	if (error instanceof Error && error.name === "TimeoutError") return new McpLockError("GITHUB_TIMEOUT", `GitHub did not answer in time: ${path}`, { cause: error });
	return new McpLockError("GITHUB_API", `GitHub could not be reached: ${path}`, { cause: error });
}
function refused({ status, text }, path) {
	const reason = /"message"\s*:\s*"([^"]{1,200})"/.exec(text)?.[1];
	return new McpLockError("GITHUB_API", `GitHub answered ${status} to ${path}${reason === void 0 ? "" : `: ${reason}`}`, { hint: "the token needs the permissions that docs/action.md names" });
}
function unusable(path, reason) {
	return new McpLockError("GITHUB_API", `GitHub's answer to ${path} cannot be used: ${reason}`);
}

// src/action/audit.ts
/** The record of a decision: what was judged, by which policy, and who approved it. Nothing secret is in it. */
function auditRecord({ view, pull, baseSha, headSha, judged, policyDigest }, { owner, name }) {
	return {
		recordVersion: 1,
		repository: `${owner}/${name}`,
		pullRequest: pull?.pull.number ?? null,
		baseSha,
		headSha,
		changeDigest: view.report.changeDigest,
		policyDigest,
		verdict: view.verdict,
		reason: pull?.decision.reason ?? null,
		approvals: judged.flatMap(approvalsOf)
	};
}
/** The approvals of one pull request: a merge group has those of several. */
function approvalsOf({ pull, decision }) {
	return ("approvals" in decision ? decision.approvals : []).map(({ id, login, permission, event, at }) => ({
		pullRequest: pull.number,
		id,
		login,
		permission,
		event,
		at
	}));
}

// src/action/labels.ts
/** Says on a pull request that somebody has to look at it. */
const reviewLabel = "mcp-lock: review";
/** Each step by itself, so that one that fails does not keep the others from being done. */
function labelSteps({ pull, label, isPending, lockfile }, api, repository) {
	const present = pull.labels.map(({ name }) => name);
	const isOpen = pull.state === "open";
	const stale = pull.labels.flatMap(({ name, description }) => {
		return name.startsWith("mcp-lock/ok:") && description === describeLabel(pull.number, lockfile) && (name !== label || !isOpen) ? [name] : [];
	});
	const onPull = (...rest) => pathOf(repository, "issues", pull.number, "labels", ...rest);
	return [
		...isOpen && isPending && label !== null && !present.includes(label) ? [() => api.write("POST", pathOf(repository, "labels"), approvalLabelOf(label, pull.number, lockfile), [201, 422])] : [],
		...isOpen && isPending && !present.includes("mcp-lock: review") ? [() => api.write("POST", onPull(), { labels: [reviewLabel] }, [200])] : [],
		...!isPending && present.includes("mcp-lock: review") ? [() => api.write("DELETE", onPull(reviewLabel), null, [200, 404])] : [],
		...stale.map((name) => () => api.write("DELETE", onPull(name), null, [200, 404])),
		...isOpen || label === null ? [] : [() => api.write("DELETE", pathOf(repository, "labels", label), null, [204, 404])]
	];
}
function approvalLabelOf(name, number, lockfile) {
	return {
		name,
		color: "0e8a16",
		description: describeLabel(number, lockfile)
	};
}
/** GitHub takes descriptions of at most 100 characters. */
function describeLabel(number, lockfile) {
	return `Accepts the MCP server changes of #${number} in ${lockfile}`.slice(0, 100);
}

// src/action/github/own-login.ts
/** Who a workflow's own token writes as. */
const actionsBot = "github-actions[bot]";
const Viewer = object({ viewer: object({ login: string() }) });
/** Who our token writes as. It tells our own comments and issues from others', and decides nothing. */
async function ownLogin(api) {
	try {
		return (await api.query("query { viewer { login } }", Viewer)).viewer.login;
	} catch {
		return actionsBot;
	}
}

// src/action/sticky.ts
/** Writes the one comment of a pull request, or writes it anew. It is for people: nothing is ever read back from it. */
async function writeSticky(sticky, api, repository) {
	const { number, marker, body, isNeeded } = sticky;
	const path = pathOf(repository, "issues", number, "comments");
	const marked = (await api.readAll(`${path}?per_page=100`, Comment)).filter((comment) => comment.body?.startsWith(`${marker}\n`));
	const login = marked.length === 0 ? null : await ownLogin(api);
	const own = marked.find(({ user }) => user !== null && user.login === login);
	if (own?.body === body) return;
	if (own !== void 0) await api.write("PATCH", pathOf(repository, "issues", "comments", own.id), { body }, [200]);
	else if (isNeeded) await api.write("POST", path, { body }, [201]);
}

// src/action/publish.ts
/** What is told in the job itself: outputs, summary, log and annotations. */
function tellJob(result, places, { paths: { lockfile }, repository }, runner) {
	const { view } = result;
	const { findings, errors, warnings, changeDigest } = view.report;
	runner.output("verdict", view.verdict);
	runner.output("change-digest", changeDigest ?? "");
	runner.output("approval-label", view.label ?? "");
	runner.output("approved-by", view.approvals.map(({ login }) => login).join(","));
	runner.output("findings", String(findings.length));
	runner.summarise(formatSummary(view));
	const record = formatJson(auditRecord(result, repository)).trimEnd().split("\n");
	runner.summarise(`#### Record of the decision\n\n${fence(record, "json")}`);
	runner.log(`mcp-lock: ${view.verdict}, ${findings.length} ${findings.length === 1 ? "finding" : "findings"}`);
	for (const { code, message, hint } of errors) {
		runner.log(`| error: ${message} (${code})`);
		if (hint !== null) runner.log(`| hint: ${hint}`);
	}
	for (const { message } of warnings) runner.log(`| warning: ${message}`);
	for (const finding of findings.slice(0, mostAnnotations)) {
		const place = places.get(finding.server) ?? {
			file: lockfile,
			line: 1
		};
		runner.annotate({
			level: finding.action === "warn" ? "notice" : finding.severity === "critical" ? "error" : "warning",
			title: finding.rule,
			message: `${visible(finding.server)}: ${describe(finding, visible)}`,
			...place
		});
	}
}
/** GitHub shows no more of one step. */
const mostAnnotations = 10;
/** What is told on the pull request: comment and labels. Nothing that fails here changes the verdict. */
async function tellPullRequest(result, marker, comment, bench, runner) {
	const { view, pull } = result;
	if (pull === null) return;
	const { api, repository } = bench;
	const isPending = pull.label !== null && pull.decision.verdict !== "pass";
	const isNeeded = comment === "always" || view.report.findings.length > 0;
	const isOutdated = pull.decision.reason === "outdated" && pull.pull.state === "open";
	const labels = {
		pull: pull.pull,
		label: pull.label,
		isPending,
		lockfile: bench.paths.lockfile
	};
	const steps = [...isOutdated ? [] : labelSteps(labels, api, repository), ...comment === "never" ? [] : [() => writeSticky({
		number: view.number,
		marker,
		body: formatComment(view, marker),
		isNeeded
	}, api, repository)]];
	for (const step of steps) await step().catch((error) => runner.log(`| warning: not written: ${toMcpLockError(error).message}`));
}
/** The report with the record of the decision, for whoever keeps such records. */
function reportFile(result, bench) {
	const outcome = outcomes[result.view.verdict];
	return formatJson({
		...result.view.report,
		outcome,
		approval: auditRecord(result, bench.repository)
	});
}
const outcomes = {
	pass: "pass",
	blocked: "fail",
	error: "incomplete"
};

// src/action/write-files.ts
/** Writes the JSON report into the runner's temporary folder. */
async function writeReport(text, runner, world) {
	const folder = runner.env.get("RUNNER_TEMP");
	if (folder === void 0) return;
	await tryTo(runner, async () => {
		const path = join$1(folder, "mcp-lock-report.json");
		await world.files.replace(path, text);
		runner.output("report-file", path);
	});
}
/** Writes the findings as SARIF where the workflow asks for it: below the workspace or the temporary folder. */
async function writeSarif(report, places, elsewhere, runner, world) {
	const name = readInput("sarif-file", runner.env);
	if (name === "") return;
	await tryTo(runner, async () => {
		const path = await insideOf(name, runner, world);
		await world.files.replace(path, formatSarif(report, {
			version,
			places,
			elsewhere
		}));
		runner.output("sarif-file", path);
	});
}
/** Where a file really goes: a folder of the workspace may be a link that the pull request has put there. */
async function insideOf(name, { env }, { files }) {
	const workspace = env.get("GITHUB_WORKSPACE") ?? process.cwd();
	const given = resolve(workspace, name);
	const roots = [workspace, env.get("RUNNER_TEMP")].filter((root) => root !== void 0);
	const refused = new McpLockError("ACTION_INPUT", `the input sarif-file leads out of the workspace: ${name}`);
	if (!roots.some((root) => isInside(given, root))) throw refused;
	const path = join$1(await files.real(dirname$1(given)), basename(given));
	if (!(await Promise.all(roots.map((root) => files.real(root)))).some((root) => isInside(path, root))) throw refused;
	return path;
}
function isInside(path, root) {
	const way = relative(root, path);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/** A file that cannot be written is told, and changes no verdict. */
async function tryTo(runner, work) {
	await work().catch((error) => runner.log(`| warning: ${toMcpLockError(error).message}`));
}

// src/action/gate-job.ts
/** Judges a pull request or a merge group: first the verdict, then everything that tells it. */
async function gate(token, runner, world) {
	const { env } = runner;
	const event = readEvent(env);
	const bench = makeBench(token, runner, world);
	const failOn = readInput("fail-on", env);
	const comment = readInput("comment", env);
	const result = await runGate(event, bench);
	const code = exitCode(result, failOn);
	const { lockfile } = bench.paths;
	const places = new Map((result.lockfile === null ? [] : serverLines(result.lockfile)).map(([server, line]) => [server, {
		file: lockfile,
		line
	}]));
	tellJob(result, places, bench, runner);
	await writeReport(reportFile(result, bench), runner, world);
	await writeSarif(result.view.report, places, {
		file: lockfile,
		line: 1
	}, runner, world);
	await tellPullRequest(result, markerFor(lockfile), comment, bench, runner);
	return code;
}
/** An error always fails; what else does is the workflow's choice, and changes no verdict. */
function exitCode({ view, pull }, failOn) {
	if (view.verdict === "error") return 2;
	if (view.verdict === "pass" || failOn === "never") return 0;
	const isRefused = pull === null || pull.decision.reason === "refused";
	return failOn === "deny" && !isRefused ? 0 : 1;
}
function makeBench(token, { env }, world) {
	if (token === "") throw new McpLockError("ACTION_INPUT", "the input github-token is empty");
	const url = env.get("GITHUB_API_URL");
	if (url === void 0) throw new McpLockError("ACTION_EVENT", "GITHUB_API_URL is not set");
	const repository = parseRepository(env.get("GITHUB_REPOSITORY"));
	const api = createGitHubApi({
		url,
		token,
		world
	});
	const folder = readPath("working-directory", env);
	return {
		api,
		repository,
		commit: createCommits(api, repository),
		folder,
		today: world.today(),
		paths: {
			lockfile: join(folder, readPath("lockfile", env)),
			policy: join(folder, readPath("policy", env)),
			workflow: workflowPath(env.get("GITHUB_WORKFLOW_REF"), repository)
		}
	};
}
/** `owner/repo/.github/workflows/gate.yml@refs/heads/main`: the path, when the workflow is of this repository. */
function workflowPath(ref, { owner, name }) {
	const prefix = `${owner}/${name}/`;
	if (ref === void 0 || !ref.toLowerCase().startsWith(prefix.toLowerCase())) return null;
	return ref.slice(prefix.length).split("@")[0] ?? null;
}
/** One comment for each lockfile: a repository may have several gates. */
function markerFor(lockfile) {
	if (lockfile === "mcp-lock.json") return "<!-- mcp-lock -->";
	return `<!-- mcp-lock ${createHash("sha256").update(lockfile).digest("hex").slice(0, 16)} -->`;
}

// src/action/monitor.ts
const marker = "<!-- mcp-lock: drift -->";
const driftLabel = "mcp-lock: drift";
/**
* Keeps one issue that says that the servers are not what was locked, and closes it when they are. It runs in a
* job of its own, after the one that starts the servers: there the permission to write would be in their reach.
* Nothing that a server says is repeated.
*/
async function runMonitor(token, runner, world) {
	const { env } = runner;
	const url = env.get("GITHUB_API_URL");
	if (url === void 0) throw new McpLockError("ACTION_EVENT", "GITHUB_API_URL is not set");
	if (token === "") throw new McpLockError("ACTION_INPUT", "the input github-token is empty");
	const repository = parseRepository(env.get("GITHUB_REPOSITORY"));
	const verdict = verdictOf(readInput("outcome", env));
	const api = createGitHubApi({
		url,
		token,
		world
	});
	await keepIssue(verdict, runUrl(repository, env), api, repository);
	runner.output("verdict", verdict);
	return 0;
}
/** A job that did not end well may have said `pass` before: that is no pass. */
function verdictOf(outcome) {
	if (outcome === "success/pass") return "pass";
	return outcome.endsWith("/blocked") ? "blocked" : "error";
}
function runUrl({ owner, name }, env) {
	return `${env.get("GITHUB_SERVER_URL") ?? ""}/${owner}/${name}/actions/runs/${env.get("GITHUB_RUN_ID") ?? ""}`;
}
async function keepIssue(verdict, run, api, repository) {
	const list = `${pathOf(repository, "issues")}?state=open&labels=${encodeURIComponent(driftLabel)}&per_page=100`;
	const marked = (await api.readAll(list, Issue)).filter(({ body, pull_request }) => pull_request === void 0 && (body ?? "").startsWith(`${marker}\n`));
	const login = marked.length === 0 ? null : await ownLogin(api);
	const open = marked.find(({ user }) => user !== null && user.login === login);
	const own = open === void 0 ? null : pathOf(repository, "issues", open.number);
	if (verdict === "pass") {
		if (own !== null) await api.write("PATCH", own, {
			state: "closed",
			state_reason: "completed"
		}, [200]);
		return;
	}
	const [title, text] = verdict === "blocked" ? ["MCP servers are not what was locked", "At least one server is not what `mcp-lock.json` says."] : ["MCP servers could not be checked", "Not every server could be checked against `mcp-lock.json`."];
	const body = `${marker}\n${text} The summary of [this run](${run}) says more.\n\nThis issue closes itself when all servers are as locked again.`;
	if (own === null) await api.write("POST", pathOf(repository, "issues"), {
		title,
		body,
		labels: [driftLabel]
	}, [201]);
	else await api.write("PATCH", own, {
		title,
		body
	}, [200]);
}

// src/action/dependencies.ts
/** One of the packages that are loaded, not bundled; the others come with it. */
const loaded = "npm-registry-fetch";
/** What npm needs to find itself, its settings and a way out; the inputs of the action are none of it. */
const kept = /^(?:PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SYSTEMROOT|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|NODE_EXTRA_CA_CERTS|(?:HTTPS?|NO)_PROXY|NPM_CONFIG_.+)$/i;
/**
* An action is a checkout of its repository, without node_modules. Installs npm's own libraries from the
* action's package-lock.json, integrity by integrity and without running scripts, unless they are there.
*/
async function installDependencies(runner, world) {
	if (isInstalled()) return;
	runner.log("| installing npm's libraries for the action");
	const npm = process.platform === "win32" ? "npm.cmd" : "npm";
	const child = world.spawn(npm, [
		"install",
		"--no-save",
		"--omit=dev",
		"--ignore-scripts",
		"--no-audit",
		"--no-fund",
		"--loglevel=error"
	], {
		cwd: fileURLToPath(new URL("..", import.meta.url)),
		env: Object.fromEntries([...runner.env].filter(([name]) => kept.test(name)))
	});
	const told = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => told.push(chunk));
	child.stdin?.end();
	if (await new Promise((resolve) => {
		child.once("error", () => resolve(null));
		child.once("close", resolve);
	}) === 0 && isInstalled()) return;
	for (const line of Buffer.concat(told).toString("utf8").split("\n").slice(0, 20)) runner.log(`| ${line}`);
	throw new McpLockError("NPM_INSTALL", "npm's libraries for the action could not be installed", { hint: "the job needs npm, and a way to its registry" });
}
function isInstalled() {
	try {
		import.meta.resolve(loaded);
		return true;
	} catch {
		return false;
	}
}

// src/action/verify.ts
/** Room for the job's summary, which takes a megabyte. */
const summaryLimit = 25e4;
/** Verifies the servers of the checked-out commit, as the command line does, and tells the job. */
async function runVerify(runner, world) {
	const { env } = runner;
	const failOn = readInput("fail-on", env);
	const request = toRequest(runner);
	if (request.depth !== "declared") await installDependencies(runner, world);
	const report = await verify$1(request, world);
	const verdict = {
		pass: "pass",
		fail: "blocked",
		incomplete: "error"
	}[report.outcome];
	runner.output("verdict", verdict);
	runner.output("change-digest", report.changeDigest ?? "");
	runner.output("findings", String(report.findings.length));
	runner.summarise(formatMarkdown(report, summaryLimit));
	tellLog(report, verdict, runner);
	const lockfile = join$1(readPath("working-directory", env), readPath("lockfile", env));
	await writeReport(formatJson(report), runner, world);
	await writeSarif(report, /* @__PURE__ */ new Map(), {
		file: lockfile,
		line: 1
	}, runner, world);
	if (verdict === "error") return 2;
	if (verdict === "pass" || failOn === "never") return 0;
	return failOn === "deny" && !report.findings.some(({ action }) => action === "deny") ? 0 : 1;
}
function toRequest({ env }) {
	const workspace = env.get("GITHUB_WORKSPACE");
	if (workspace === void 0) throw new McpLockError("ACTION_EVENT", "GITHUB_WORKSPACE is not set");
	const root = join$1(workspace, readPath("working-directory", env));
	const policy = readPath("policy", env);
	const shard = readInput("shard", env);
	return {
		root,
		shard: shard === "" ? null : parseShard(shard),
		lockfile: join$1(root, readPath("lockfile", env)),
		policy: policy === inputs.policy.default ? null : join$1(root, policy),
		configFiles: [],
		servers: [],
		depth: depthOf(readInput("depth", env)),
		offline: false,
		sandbox: sandboxes.find((one) => one === readInput("sandbox", env)) ?? "auto",
		allowLocal: readInput("allow-local", env) === "true",
		allowLoopback: false,
		closure: false,
		advisories: false,
		osvDump: null,
		trustedRoot: null,
		registryKeys: null,
		imageKeys: [],
		withEnv: false,
		timeout: null,
		looks: null,
		jobs: null,
		nodePath: process.execPath
	};
}
function depthOf(value) {
	const depth = depths.find((one) => one === value);
	if (depth === void 0) throw new McpLockError("ACTION_INPUT", `the input depth is ${JSON.stringify(value)}`);
	return depth;
}
function tellLog({ servers, errors, warnings }, verdict, runner) {
	runner.log(`mcp-lock verify: ${verdict}`);
	for (const { name, status } of servers) runner.log(`| ${name}: ${status}`);
	for (const { server, code, message, hint } of errors) {
		runner.log(`| error: ${server === null ? "" : `${server}: `}${message} (${code})`);
		if (hint !== null) runner.log(`| hint: ${hint}`);
	}
	for (const { server, message } of warnings) runner.log(`| warning: ${server === null ? "" : `${server}: `}${message}`);
}

export { main as a, realRunner as i, runMonitor as n, gate as r, runVerify as t };