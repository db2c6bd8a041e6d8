import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Runner, realRunner } from "../../src/action/runner.ts";
import { hostileText } from "../support/hostile.ts";
import { makeRepository } from "../support/repository.ts";
import { commandsIn } from "../support/runner-log.ts";

/** What a runner is told. */
function told(work: (runner: Runner) => void): string {
  let text = "";
  work(realRunner(new Map(), (part) => (text += part)));
  return text;
}

describe("the log", () => {
  it("takes no command from anything that is logged", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        expect(commandsIn(told(({ log }) => log(`| ${one}`) ?? log(other)))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it("takes one annotation and nothing else from whatever is in one", () => {
    const annotation = fc.record({ title: hostileText, message: hostileText, file: hostileText });
    fc.assert(
      fc.property(annotation, (parts) => {
        const text = told(({ annotate }) => annotate({ level: "error", line: 1, ...parts }));
        expect([text.split(/[\n\r]/).length, text.startsWith("::error title=")]).toEqual([2, true]);
      }),
      { numRuns: 10_000 },
    );
  });

  it("keeps what stands in a title out of the other properties", () => {
    const title = "a,file=/etc/passwd::b";
    expect(
      told(({ annotate }) => annotate({ level: "error", title, message: "m", file: "f", line: 1 })),
    ).toBe("::error title=a%2Cfile=/etc/passwd%3A%3Ab,file=f,line=1::m\n");
  });
});

describe("outputs", () => {
  const outputs = (value: string) => {
    const folder = makeRepository({ output: "" });
    realRunner(new Map([["GITHUB_OUTPUT", folder.path("output")]]), () => {}).output("verdict", value);
    return readFileSync(folder.path("output"), "utf8");
  };

  it("stand between a delimiter that nobody can guess", () => {
    expect(outputs("pass")).toMatch(/^verdict<<(end-[0-9a-f-]{36})\npass\n\1\n$/);
  });

  it("hold a value with line breaks whole", () => {
    expect(outputs("b\nc=d\n").split("\n").slice(1, -2)).toEqual(["b", "c=d", ""]);
  });

  it("are nothing where the runner asks for none", () => {
    expect(told(({ output }) => output("verdict", "b"))).toBe("");
  });
});
