import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseMarker } from "../../src/python/marker.ts";

const comparison = fc
  .tuple(
    fc.constantFrom("sys_platform", "python_full_version", "platform_machine", "implementation_name"),
    fc.constantFrom("==", "!=", ">=", "<", "in", "not in"),
    fc.constantFrom("'win32'", "'3.13'", '"x86_64"', "''"),
  )
  .map((parts) => parts.join(" "));
const { marker } = fc.letrec<{ marker: string }>((tie) => ({
  marker: fc.oneof(
    { maxDepth: 4 },
    comparison,
    fc
      .tuple(tie("marker"), fc.constantFrom("and", "or"), tie("marker"))
      .map(([left, word, right]) => `(${left}) ${word} ${right}`),
  ),
}));

describe("normaliseMarker", () => {
  it.each([
    ["sys_platform == 'win32'", "sys_platform == 'win32'"],
    ['sys_platform=="win32"', "sys_platform == 'win32'"],
    ["'linux'  not   in sys_platform", "'linux' not in sys_platform"],
    [
      "( python_full_version<'3.13'and os_name=='nt' )or  implementation_name!='cpython'",
      "(python_full_version < '3.13' and os_name == 'nt') or implementation_name != 'cpython'",
    ],
  ])("spells %s as %s", (text, spelled) => {
    expect(normaliseMarker(text)).toBe(spelled);
  });

  it("takes every marker that the grammar allows, and its own spelling stays", () => {
    fc.assert(
      fc.property(marker, (text) => {
        const spelled = normaliseMarker(text);
        expect(spelled).not.toBeNull();
        expect(normaliseMarker(spelled ?? "")).toBe(spelled);
      }),
    );
  });

  it("gives text of one line and nothing else for any text at all", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          marker.chain((text) => fc.string().map((more) => text + more)),
        ),
        (text) => {
          expect(normaliseMarker(text) ?? "").toMatch(/^[\w.+*~!<>=, '()-]*$/);
        },
      ),
    );
  });

  it.each([
    "",
    "sys_platform",
    "sys_platform == win32",
    "'win32' == 'win32'",
    "sys_platform == os_name",
    "sys_platform === 'win32'",
    "(sys_platform == 'win32'",
    "sys_platform == 'win32')",
    "sys_platform == 'win32' and",
    "sys_platform == 'win32' os_name == 'nt'",
    "extra == 'cli'",
    "sys_platform == 'a#b'",
    "sys_platform == '${HOME}'",
    "sys_platform == 'a\nb'",
    "sys_platform == 'win32' --hash=sha256:x",
    `${"(".repeat(40)}os_name == 'nt'${")".repeat(40)}`,
    `os_name == '${"n".repeat(5000)}'`,
  ])("does not understand %j", (text) => {
    expect(normaliseMarker(text)).toBeNull();
  });
});
