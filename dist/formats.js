import { Bt as sha256, C as fence, E as tableCode, K as clients, Lt as isJsonObject, S as entities, T as sarifText, _ as countSeverities, b as severities, g as formatJson, ht as runGit, q as parseJsonc, w as html, x as codeSpan, zt as fingerprint } from "./core.js";
import { b as meaningOfSignal, c as references, d as driftSentence, f as describe, g as sliceWhole, h as oneLine, l as wrap, m as changedLines, p as thisRepository, u as groupFindings, x as helpFor, y as rules } from "./judge.js";
import { t as _taggedTemplateLiteral } from "./html.js";
const { relative, resolve, sep } = process.getBuiltinModule("node:path");

// src/app/path-in-repository.ts
/** The folder's own path in its git repository, ending in a slash; empty at the root and outside of any. */
async function pathInRepository(root, world) {
	const { code, output } = await runGit(["rev-parse", "--show-prefix"], root, world);
	return code === 0 ? output.toString("utf8").replace(/\n$/, "") : "";
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
const containers = /* @__PURE__ */ new Set(["servers", ...clients.map((client) => client.root)]);
async function linesOf(path, world) {
	try {
		return serverLines(await world.files.read(path, byteLimit));
	} catch {
		return [];
	}
}
/** The lines, from 1, on which servers stand in a lockfile or in a client's file; none in what cannot be read. */
function serverLines(bytes) {
	try {
		const { value, locate } = parseJsonc(new TextDecoder().decode(bytes), "");
		return [...containers].flatMap((container) => {
			const servers = isJsonObject(value) ? value[container] : void 0;
			if (servers === void 0 || !isJsonObject(servers)) return [];
			return Object.keys(servers).map((name) => [name, locate([container, name]).line]);
		});
	} catch {
		return [];
	}
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

// src/report/what-changed.ts
const kinds = /* @__PURE__ */ new Map([
	["declaration", ["declaration", "declaration"]],
	["signature", ["signature", "signature"]],
	["sbom", ["dependencies", "dependencies"]],
	["instructions", ["instructions", "instructions"]],
	["capability", ["capability", "capabilities"]],
	["request", ["request", "requests"]],
	["tool", ["tool", "tools"]],
	["prompt", ["prompt", "prompts"]],
	["resource-template", ["resource template", "resource templates"]],
	["file", ["file", "files"]]
]);
/** What has changed in one server, in a few words: `1.4.0 → 1.5.0, 2 tools, instructions`. */
function whatChanged(findings, quote) {
	const version = findings.find(({ subject }) => subject.kind === "artifact" && subject.path === "/version");
	const isMove = version?.before !== void 0 && version.after !== void 0;
	const parts = [
		...serverMove(findings),
		...isMove ? [`${quote(oneLine(version.before ?? null))} → ${quote(oneLine(version.after ?? null))}`] : [],
		...!isMove && findings.some(({ subject }) => subject.kind === "artifact") ? ["artifact"] : [],
		...[...kinds].flatMap(([kind, [one, many]]) => counted$1(findings, kind, one, many))
	];
	return parts.length === 0 ? "changed" : parts.join(", ");
}
function serverMove(findings) {
	const whole = findings.find(({ subject }) => subject.kind === "server" && subject.path === "");
	if (whole === void 0) return [];
	if (whole.before === void 0) return ["added"];
	return whole.after === void 0 ? ["removed"] : [];
}
function counted$1(findings, kind, one, many) {
	const names = new Set(findings.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.name));
	if (names.size === 0) return [];
	if (one === many) return [one];
	return [names.has(null) ? `all ${many}` : `${names.size} ${names.size === 1 ? one : many}`];
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
	return `${[
		`### mcp-lock: ${headline(report)}`,
		...findingSections(report.findings, limit),
		...problems$1(report)
	].join("\n\n")}\n`;
}
/** A table of the servers, then what was found about each. */
function findingSections(findings, limit) {
	const shown = worstThatFit(findings, limit);
	const sections = [...groupFindings(shown)].map(([server, groups]) => {
		const own = findings.filter((finding) => finding.server === server);
		return serverSection$1(server, groups, driftSentence(own));
	});
	const hidden = findings.slice(shown.length);
	const more = `**${hidden.length} more findings** (${countSeverities(hidden)}) have no room here: the JSON report holds all of them.`;
	return [
		...overview(findings),
		...sections,
		...hidden.length === 0 ? [] : [more]
	];
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
function overview(findings) {
	const byServer = [...Map.groupBy(findings, (finding) => finding.server)];
	if (byServer.length === 0) return [];
	const rows = byServer.slice(0, longestTable).map(([server, own]) => {
		return `| ${server === "" ? thisRepository : tableCode(cut(server))} | ${whatChanged(own, (text) => tableCode(cut(text)))} | ${countSeverities(own)} |`;
	});
	const rest = byServer.length - rows.length;
	const more = rest > 0 ? [`| ${rest} more servers | | |`] : [];
	return [[
		"| server | what changed | findings |",
		"|---|---|---|",
		...rows,
		...more
	].join("\n")];
}
function serverSection$1(server, groups, drift) {
	const shown = /* @__PURE__ */ new Set();
	return [
		`#### ${server === "" ? thisRepository : codeSpan(cut(server))}`,
		...drift === null ? [] : [drift],
		...groups.map((group) => groupBlock(group, shown))
	].join("\n\n");
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
	const lines = withoutText ? [] : changedLines(finding, findingBudget).flatMap(diffLine$1);
	const signals = (finding.signals ?? []).map(noticed);
	return [
		describe(finding, (text) => codeSpan(cut(text))),
		...lines.length === 0 ? [] : [fence(lines, "diff")],
		...signals.length === 0 ? [] : [`Noticed: ${signals.join("; ")}.`]
	].join("\n\n");
}
function diffLine$1({ sign, spans }) {
	const text = spans.map((span) => span.text).join("");
	if (sign === "…") return [`@@ ${text} @@`];
	return wrap(text, columns).map((line) => `${sign} ${line}`.trimEnd());
}
function noticed(signal) {
	const meaning = meaningOfSignal(signal);
	return meaning === null ? codeSpan(signal) : `${meaning} (${signal})`;
}
/** More than this is for the JSON report. */
const mostProblems = 50;
const longestMessage$1 = 600;
/** Errors and warnings as a list; nothing where there are none. */
function problems$1({ errors, warnings }) {
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
	const lines = told.slice(0, mostProblems).map(({ word, server, message, hint }) => {
		return `- ${word}:${server === null ? "" : ` ${codeSpan(cut(server))}:`} ${codeSpan(cut(message))}${hint === null ? "" : ` · ${codeSpan(cut(hint))}`}`;
	});
	const rest = told.length - lines.length;
	return ["#### Errors and warnings", [...lines, ...rest > 0 ? [`- ${rest} more`] : []].join("\n")];
}
function cut(text) {
	return text.length > longestMessage$1 ? `${sliceWhole(text, 0, longestMessage$1)}…` : text;
}
/** The longest text of at most `most` characters that a formatter makes when it is given less and less room. */
function fitInto(format, most) {
	for (let limit = most;; limit = Math.floor(limit * .7)) {
		const text = format(limit);
		if (text.length <= most || limit === 0) return text;
	}
}

// src/report/comment.ts
/** GitHub takes comments of at most so many characters. */
const longestComment = 65536;
/** The comment on a pull request, which begins with `marker`: the worst first, never longer than GitHub takes. */
function formatComment(view, marker) {
	return fitInto((limit) => `${marker}\n${formatGate(view, limit, true).join("\n\n")}\n`, longestComment);
}
/** The same for a job's summary, which has more room. */
function formatSummary(view) {
	return `${formatGate(view, 25e4, false).join("\n\n")}\n`;
}
function formatGate(view, limit, isComment) {
	const { report } = view;
	return [
		`### mcp-lock: ${title(view)}`,
		...findingSections(report.findings, limit),
		...acceptance(view, isComment),
		...problems$1(report)
	];
}
function title({ report, verdict, approvals }) {
	if (verdict === "error") return "this pull request could not be judged";
	if (verdict === "blocked" || approvals.length === 0) return headline(report);
	const pending = report.findings.filter(({ action }) => action === "approve").length;
	return `${pending} ${pending === 1 ? "change" : "changes"} approved`;
}
function acceptance({ label, number, verdict, needed, approvals, refusals }, isComment) {
	const approved = approvals.map(({ login, permission }) => `- ${codeSpan(login)} (${permission}) approved`);
	const refused = refusals.map(({ login, reason }) => `- the label of ${codeSpan(login)} does not count: ${reason}`);
	const told = [...approved, ...refused];
	const list = told.length === 0 ? [] : [told.join("\n")];
	if (label === null) return verdict === "blocked" ? ["#### No label accepts these changes", "Take back what is refused, or have an exception for it merged into the policy first."] : [];
	if (verdict === "pass") return ["#### Approved", ...list];
	const add = `gh pr edit ${number} --add-label "${label}"`;
	const command = isComment ? add : `gh label create "${label}" --force && ${add}`;
	return [
		"#### To accept exactly these changes",
		`${needed === 1 ? "A maintainer who is not the author applies" : `${needed} maintainers who are not the author apply, one after the other,`} the label ${codeSpan(label)} (${codeSpan(command)}). Any further change to these servers needs a new approval.`,
		...needed === 1 ? [] : ["Each further one takes the label off and puts it on again."],
		...list
	];
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
const budget$1 = 1e3;
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
		message: { text: message$1(finding) },
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
function message$1(finding) {
	const lines = changedLines(finding, budget$1).map(({ sign, spans }) => `${sign} ${sarifText(spans.map((span) => span.text).join(""))}`);
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
const nothing = trusted("");
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
function message(text) {
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
	if (findings.length === 0) return nothing;
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
	if (count === 0) return nothing;
	return markup`<label class="${severity}"><input type="checkbox" id="show-${severity}" checked autocomplete="off"> ${mark(severity)} ${severity} <span class="meta">${count}</span></label>`;
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
	if (diff.length === 0) return nothing;
	return folded(diff, folding$1, (lines) => markup`<div class="text">${lines.map(diffLine)}</div>`);
}
function diffLine({ sign, spans }) {
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

// src/report/html-findings.ts
/** Characters of text before and after that a finding may fill: the rest is in the JSON report. */
const budget = 2e4;
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
	return markup`${[...groups].map(([server, own]) => serverSection(server, own, anchors.get(server) ?? ""))}`;
}
function serverSection(server, groups, anchor) {
	const shown = /* @__PURE__ */ new Map();
	const all = groups.flatMap(({ findings }) => findings);
	const drift = driftSentence(all);
	return markup`<section class="server" id="${anchor}" aria-labelledby="${anchor}-name">
<h3 id="${anchor}-name">${server === "" ? thisRepository : name(server)}</h3>
<p class="meta">${countSeverities(all)}</p>
${drift === null ? nothing : markup`<p class="advice">${drift}</p>`}
${groups.map((group, at) => groupPart(group, `${anchor}-${at + 1}`, shown))}
</section>`;
}
function groupPart(group, id, shown) {
	const { severity, action, cause, exception, findings } = group;
	const count = findings.length === 1 ? nothing : markup`<span class="meta">${counted(findings.length, "finding")}</span>`;
	const items = findings.map((finding, at) => findingItem(finding, `${id}-${at + 1}`, shown));
	return markup`<div class="group ${severity}">
<h4><span class="severity">${mark(severity)} ${severity}</span> ${ruleName(group)}</h4>
<p class="action ${action}">${actionWords[action]}</p>
${count}
${cause === "" ? nothing : markup`<p class="advice"><span class="cause">${cause}</span> ${advice(group.advice)}</p>`}
${exception === null ? nothing : markup`<p class="exception">Let pass by the policy: ${message(exception)}</p>`}
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
	const lines = changedLines(finding, budget);
	if (lines.length > 0) shown.set(place, {
		id,
		rule: finding.rule
	});
	return diffBlock(lines);
}
function signalList(signals) {
	if (signals.length === 0) return nothing;
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
${sentence === "" ? nothing : markup`<p class="summary">${sentence}</p>`}
<dl class="facts">
${fact("Findings", findings.length === 0 ? "none" : countSeverities(findings))}
${depth === null ? nothing : fact("Depth", depthWords[depth])}
${changeDigest === null ? nothing : fact("Change digest", trusted(quote(changeDigest)))}
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
		case "diff":
		case "gate": return "";
		case "lock": return `${locked} of ${total} locked, ${written ? "lockfile written" : "lockfile unchanged"}.`;
		case "verify": return `${asLocked} of ${total} as locked.`;
	}
}
/** What could not be done, and what to know besides; nothing where there is neither. */
function problems({ errors, warnings }) {
	if (errors.length + warnings.length === 0) return nothing;
	const warned = errors.length === 0 ? "Warnings" : "Errors and warnings";
	const title = warnings.length === 0 ? "Errors" : warned;
	return markup`<section class="problems" aria-labelledby="problems">
<h2 id="problems">${title}</h2>
<ul>${errors.map((one) => problem(one.code, one.server, one.message, one.hint))}
${warnings.map((one) => problem("warning", one.server, one.message, null))}</ul>
</section>`;
}
function problem(word, server, text, hint) {
	const place = server === null ? nothing : markup`${name(server)}: `;
	const help = hint === null ? nothing : markup`<p class="hint">Hint: ${advice(hint)}</p>`;
	return markup`<li><p><b>${word}</b> ${place}${message(text)}</p>${help}</li>`;
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
	if (report.servers.length === 0) return nothing;
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
	return words === "" ? nothing : markup`<p class="found">${words}</p>`;
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
	])), policy, titleOf(report), trusted(style), markShapes, header(report), problems(report), serverRows(report, anchors), report.findings.length === 0 ? markup`<p>There are none.</p>` : severityFilter(report.findings), serverSections(groups, anchors), trusted(script));
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

export { findingSections as a, problems$1 as c, pathInRepository as d, formatSummary as i, locateServers as l, formatSarif as n, fitInto as o, formatComment as r, formatMarkdown as s, formatHtml as t, serverLines as u };