import { t as __commonJSMin } from "./rolldown-runtime.js";
import { S as McpLockError, a as visibleLines, i as visible, n as severities, p as digestChange, t as verdict, w as isJsonObject } from "./core.js";

// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// node_modules/semver/functions/valid.js
var require_valid$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));

// node_modules/semver/functions/clean.js
var require_clean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));

// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));

// node_modules/semver/functions/diff.js
var require_diff = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));

// node_modules/semver/functions/major.js
var require_major = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));

// node_modules/semver/functions/minor.js
var require_minor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));

// node_modules/semver/functions/patch.js
var require_patch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));

// node_modules/semver/functions/prerelease.js
var require_prerelease = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// node_modules/semver/functions/rcompare.js
var require_rcompare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));

// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));

// node_modules/semver/functions/sort.js
var require_sort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));

// node_modules/semver/functions/rsort.js
var require_rsort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));

// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));

// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));

// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));

// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));

// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));

// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));

// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));

// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));

// node_modules/semver/functions/truncate.js
var require_truncate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));

// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	/**
	* Remembers the last two rows of digits so their characters need not be reread.
	* Positions start at -1 until a row has been found.
	*
	* @typedef {object} DigitRunCache
	* @property {number} start The first character of the most recently found row.
	* @property {number} end The position after that row's last character.
	* @property {number} previousStart The first character of the previous row.
	* @property {number} previousEnd The position after the previous row.
	*/
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	/**
	* Checks whether a character is whitespace, like a space, tab, or newline.
	* Looking past the end of the string returns false.
	*
	* @param {string|undefined} char One character, or undefined past the string's end.
	* @returns {boolean} Whether the character is whitespace.
	* @example isWhitespace(' ') // true
	* @example isWhitespace('1') // false
	*/
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	/**
	* Checks for v, =, or whitespace before the version number.
	* These are historical version prefixes, not range operators:
	* < and > are handled separately, as are tilde and caret ranges.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can belong to a version prefix.
	* @example isVersionPrefix('=') // true
	* @example isVersionPrefix('>') // false
	*/
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	/**
	* Checks whether a character is one of the digits 0 through 9.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII digit.
	* @example isDigit('7') // true
	* @example isDigit('.') // false
	*/
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	/**
	* Checks whether a character is an English letter, uppercase or lowercase.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII letter.
	* @example isLetter('b') // true
	* @example isLetter('7') // false
	*/
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	/**
	* Checks for a letter, digit, or hyphen: the characters allowed inside
	* prerelease and build names such as beta-1.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can be part of an identifier.
	* @example isIdentifierCharacter('-') // true
	* @example isIdentifierCharacter('.') // false; dots separate identifiers
	*/
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	/**
	* Checks whether a version component can begin here: with a digit or
	* a wildcard such as x, X, or *.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether a number or wildcard can start with this character.
	* @example isVersionStart('x') // true
	* @example isVersionStart('v') // false; v belongs to the prefix
	*/
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	/**
	* Finds the end of a row of digits, but returns no more than limit digits.
	* Remembers the last two rows so looking at them again does not reread them.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first character to check.
	* @param {number} limit The most digit characters the returned match can include.
	* @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
	* @returns {number} The position after the matched digits, or start if none match.
	* @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
	* @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
	*/
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	/**
	* Reads a number using the old regex's length and leading-zero rules.
	* Strict mode reads just the first zero in 012; loose mode can read all three.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the number should begin.
	* @param {boolean} loose Whether to allow leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched digits, not their numeric value.
	* @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
	* @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
	*/
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	/**
	* Reads one piece of a prerelease name, such as beta or 1 in beta.1.
	* Tries the letter-or-hyphen form first, then the number-only form.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @param {boolean} loose Whether numeric identifiers may have leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
	* @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
	*/
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	/**
	* Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
	* Loose mode also allows the name without its opening hyphen.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the suffix should begin, including -.
	* @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched suffix, or start if absent.
	* @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
	* @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
	*/
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads one build-name piece, such as sha or 123 in +sha.123.
	* Stops at a disallowed character or the old regex's length limit.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
	* @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
	*/
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	/**
	* Reads optional build metadata such as +sha.123.
	* Leaves the position unchanged if there is no plus sign followed by a name.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the opening + should be.
	* @returns {number} The position after the matched metadata, or start if absent.
	* @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
	* @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
	*/
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads three numbers separated by dots, then any prerelease and build suffixes.
	* Uses loose rules, so forms such as 01.02.03beta can match here.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first number, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the version match, or start if none matches.
	* @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
	* @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
	*/
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
	* Numbers use strict leading-zero rules; wildcards take up one character.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the component should begin.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the component, or start if none matches.
	* @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
	* @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
	*/
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	/**
	* Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
	* After the third component, also reads any strict prerelease and build suffixes.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched version text.
	* @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	* @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
	*/
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Finds where a version match ends, without deciding whether the range is valid.
	* Tries a loose full version first, then a partial or wildcard version, just
	* like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position where scanning the next candidate can resume.
	* @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
	* @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	*/
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	/**
	* Finds the one whitespace character the old replacement would remove.
	* Keeps leading whitespace, skips an optional operator, and checks immediately
	* after it. Returns -1 if there is nothing to remove.
	*
	* @param {string} range The text containing a candidate already found by the caller.
	* @param {number} matchStart The candidate's position, including leading whitespace.
	* @returns {number} The position of the removable whitespace, or -1 if absent.
	* @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
	* @example findRemovableWhitespaceIndex('>1', 0) // -1
	*/
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	/**
	* Joins an operator to its version, turning > 1.2.3 into >1.2.3.
	* Copies everything else according to the old regex's matching rules.
	* Moves forward through prefixes and whole versions to avoid repeatedly
	* searching the same characters on long inputs.
	*
	* @param {string} range The range text to process; the original string is unchanged.
	* @returns {string} The range with matched operator whitespace removed.
	* @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
	* @example trimComparatorWhitespace('> invalid') // '> invalid'
	*/
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));

// node_modules/semver/classes/range.js
var require_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	var Range = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	module.exports = Range;
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));

// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	var Comparator = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	module.exports = Comparator;
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const Range = require_range();
}));

// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));

// node_modules/semver/ranges/min-version.js
var require_min_version = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					/* istanbul ignore next */
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));

// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));

// node_modules/semver/ranges/outside.js
var require_outside = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));

// node_modules/semver/ranges/gtr.js
var require_gtr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));

// node_modules/semver/ranges/ltr.js
var require_ltr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));

// node_modules/semver/ranges/intersects.js
var require_intersects = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));

// node_modules/semver/ranges/simplify.js
var require_simplify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));

// node_modules/semver/ranges/subset.js
var require_subset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = /* @__PURE__ */ new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));

// node_modules/semver/index.js
var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	const parse = require_parse();
	const valid = require_valid$1();
	const clean = require_clean();
	const inc = require_inc();
	const diff = require_diff();
	const major = require_major();
	const minor = require_minor();
	const patch = require_patch();
	const prerelease = require_prerelease();
	const compare = require_compare();
	const rcompare = require_rcompare();
	const compareLoose = require_compare_loose();
	const compareBuild = require_compare_build();
	const sort = require_sort();
	const rsort = require_rsort();
	const gt = require_gt();
	const lt = require_lt();
	const eq = require_eq();
	const neq = require_neq();
	const gte = require_gte();
	const lte = require_lte();
	const cmp = require_cmp();
	const coerce = require_coerce();
	const truncate = require_truncate();
	const Comparator = require_comparator();
	const Range = require_range();
	const satisfies = require_satisfies();
	const toComparators = require_to_comparators();
	const maxSatisfying = require_max_satisfying();
	const minSatisfying = require_min_satisfying();
	const minVersion = require_min_version();
	const validRange = require_valid();
	const outside = require_outside();
	const gtr = require_gtr();
	const ltr = require_ltr();
	const intersects = require_intersects();
	const simplifyRange = require_simplify();
	const subset = require_subset();
	module.exports = {
		parse,
		valid,
		clean,
		inc,
		diff,
		major,
		minor,
		patch,
		prerelease,
		compare,
		rcompare,
		compareLoose,
		compareBuild,
		sort,
		rsort,
		gt,
		lt,
		eq,
		neq,
		gte,
		lte,
		cmp,
		coerce,
		truncate,
		Comparator,
		Range,
		satisfies,
		toComparators,
		maxSatisfying,
		minSatisfying,
		minVersion,
		validRange,
		outside,
		gtr,
		ltr,
		intersects,
		simplifyRange,
		subset,
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}));

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
const interpreters = /* @__PURE__ */ new Set([
	"node",
	"python",
	"python3",
	"deno",
	"bun",
	"perl",
	"ruby",
	"php"
]);
const inlineCode = /* @__PURE__ */ new Set([
	"-e",
	"-c",
	"--eval",
	"-p",
	"--print",
	"-r",
	"--require",
	"--import",
	"eval"
]);
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
	if (interpreters.has(program) && args.some((arg) => inlineCode.has(arg))) return true;
	if ((program === "npx" || program === "npm") && (args[0] === "-c" || args.includes("--call"))) return true;
	return args.some((arg) => shells.has(baseName(arg))) && args.some((arg) => inlineFlags.has(arg.toLowerCase())) || args.some((arg) => substitution.test(arg) || downloaders.has(baseName(arg)));
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
const widening = /* @__PURE__ */ new Set([
	"alwaysAllow",
	"autoApprove",
	"tools",
	"enabledTools",
	"includeTools"
]);
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
		...opened.length > 0 ? verdict("auto-approve-widened") : [],
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
/** A list that grows, an allow list that vanishes, and trust that is switched on all open something. */
function settingVerdict(key, before, after) {
	if (key === "trust") return after === true ? verdict("auto-approve-widened") : [];
	if (key === "excludeTools" || key === "disabledTools") return loses(before, after) ? verdict("auto-approve-widened") : [];
	if (key === "sandbox" || key === "sandboxEnabled") return after !== true ? verdict("auto-approve-widened") : [];
	if (!widening.has(key)) return [];
	return after === true || loses(after, before) || after === void 0 && key !== "alwaysAllow" && key !== "autoApprove" ? verdict("auto-approve-widened") : [];
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
/** Keywords whose value is a schema that values must meet. */
const schemaKeywords = /* @__PURE__ */ new Set(["", "items"]);
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
	const { keyword, name, isName } = locate(change.subject.path);
	if (refersElsewhere(after)) return verdict("remote-ref");
	if (isName) return nameVerdict(kind, name, before, after);
	if (sameSet(keyword, before, after)) return verdict("order-only");
	if (schemaKeywords.has(keyword) && isOpen(after) && !isOpen(before)) return verdict("schema-opened");
	switch (keyword) {
		case "$ref": return isRemote(after) ? verdict("remote-ref") : [];
		case "title": return verdict("title-changed");
		case "required": return missingFrom(before, after).length > 0 ? verdict("required-parameter-added") : verdict("constraint-removed", { severity: "medium" });
		case "enum": return enumVerdict(before, after);
		case "type": return isWider(before, after) ? verdict("schema-opened") : [];
		case "properties": return verdict("schema-opened");
		case "additionalProperties": return after === false ? [] : verdict("schema-opened");
		case "default": return verdict("default-changed", consequential.test(name) || safeguards.test(name) ? { severity: "high" } : {});
		default:
			if (wordKeywords.has(keyword)) return verdict("description-changed");
			if (limits.has(keyword)) return limitVerdict(keyword, before, after);
			return [];
	}
};
/** The schema keyword at a path and the parameter it belongs to; `isName` when the path ends at a parameter itself. */
function locate(path) {
	let keyword = "";
	let name = "";
	let isName = false;
	for (const segment of path.split("/").slice(2)) if (!isName && nameHolders.has(keyword)) {
		isName = true;
		name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
	} else if (dataKeywords.has(keyword)) break;
	else {
		isName = false;
		keyword = /^\d+$/.test(segment) ? "" : segment;
	}
	return {
		keyword,
		name,
		isName
	};
}
function nameVerdict(kind, name, before, after) {
	if (kind === "added") return verdict("parameter-added", asksForContext(name, after) ? { severity: "high" } : {});
	if (kind !== "removed") return isOpen(after) && !isOpen(before) ? verdict("schema-opened") : [];
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
	return typeof before === "number" && typeof after === "number" && (upperLimits.has(keyword) && after < before || lowerLimits.has(keyword) && after > before) ? [] : verdict("constraint-removed");
}
/** What stands in `after` and not in `before`, of two lists. */
function missingFrom(before, after) {
	const known = new Set(asList(before).map((item) => JSON.stringify(item)));
	return asList(after).filter((item) => !known.has(JSON.stringify(item)));
}
function sameSet(keyword, before, after) {
	if (!unorderedKeywords.has(keyword) || !Array.isArray(before) || !Array.isArray(after)) return false;
	return before.length === after.length && missingFrom(before, after).length === 0 && missingFrom(after, before).length === 0;
}
function isWider(before, after) {
	if (after === void 0) return true;
	return before !== void 0 && missingFrom(before, after).length > 0 && missingFrom(after, before).length === 0;
}
/** A schema that accepts anything. */
function isOpen(schema) {
	return schema === true || isJsonObject(schema) && Object.keys(schema).length === 0;
}
function refersElsewhere(value) {
	if (Array.isArray(value)) return value.some(refersElsewhere);
	if (!isJsonObject(value)) return false;
	return Object.entries(value).some(([key, member]) => key === "$ref" && isRemote(member) || refersElsewhere(member));
}
function isRemote(reference) {
	return typeof reference === "string" && !reference.startsWith("#");
}
function asList(value) {
	if (value === void 0) return [];
	return Array.isArray(value) ? value : [value];
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
		case "resource-template": return verdict(`${subject.kind}-${subject.path === "" && kind !== "changed" ? kind : "changed"}`);
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
		return verdict("tool-added", isPowerful(subject.name, after) ? { severity: "high" } : {});
	}
	const [, field = "", name = ""] = subject.path.split("/");
	switch (field) {
		case "description": return verdict("description-changed");
		case "title": return verdict("title-changed");
		case "annotations": return annotationVerdict(name, before, after);
		case "inputSchema": return judgeSchema(change, against);
		case "outputSchema": return verdict("output-schema-changed");
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