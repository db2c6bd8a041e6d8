import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { ruleFamilies, rules } from "../../src/judge/rules/rules.ts";
import { actions, severities } from "../../src/model/severity.ts";
import { artifactCases } from "./cases/artifact.ts";
import { declarationCases } from "./cases/declaration.ts";
import { repositoryCases } from "./cases/repository.ts";
import type { RuleCase } from "./cases/rule-case.ts";
import { otherCases, schemaCases } from "./cases/schema.ts";
import { signatureCases } from "./cases/signature.ts";
import { surfaceCases } from "./cases/surface.ts";
import { textCases } from "./cases/text.ts";
import { toolCases } from "./cases/tool.ts";

const cases: readonly RuleCase[] = [
  ...artifactCases,
  ...declarationCases,
  ...surfaceCases,
  ...toolCases,
  ...signatureCases,
  ...textCases,
  ...schemaCases,
  ...otherCases,
  ...repositoryCases,
];

describe("the rules", () => {
  it("all have a case in this table", () => {
    expect(cases.map(({ rule }) => rule).sort()).toEqual([...rules.keys()].sort());
  });

  it("have ids that no two families share", () => {
    const ids = [...ruleFamilies.values()].flatMap((family) => Object.keys(family));
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it.each([...rules])(
    "%s has a kebab-case id, a severity, an action, a cause, an example and advice",
    (id, rule) => {
      expect({ id, ...rule }).toEqual({
        id: expect.stringMatching(/^[a-z]+(?:-[a-z]+)*$/),
        severity: expect.toBeOneOf([...severities]),
        action: expect.toBeOneOf([...actions]),
        cause: expect.stringMatching(/^[A-Z].*\.$/),
        example: expect.stringMatching(/\S/),
        advice: expect.stringMatching(/^[A-Z].*\.$/),
        references: expect.arrayContaining([]),
      });
    },
  );
});

describe.each(cases)("$rule", ({ rule, judged, fires, spares, instead, against = "lockfile", servers }) => {
  it("is found in the change that it is about", () => {
    const found = judge(fires, against, servers).map((one) => `${one.rule} ${one.severity}/${one.action}`);
    expect(found).toContain(`${rule} ${judged}`);
  });

  it("is not found in a change much like it", () => {
    expect(judge(spares, against, servers).map((one) => one.rule)).toEqual(instead);
  });
});
