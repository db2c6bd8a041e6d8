import { describe, expect, it } from "vitest";
import { type InitPlan, writePlan } from "../../src/app/init.ts";
import { rejectedCode } from "../support/error-code.ts";
import { fakeWorld } from "../support/fake-world.ts";

const planned = (name: string) => ({ name, path: `/work/${name}`, text: `${name}\n` });
const plan: InitPlan = {
  report: null,
  locked: new Map(),
  beside: { closures: new Map(), attestations: new Map() },
  lockfile: "/work/mcp-lock.json",
  files: ["a", "deep/b", "c"].map(planned),
};

describe("writing what was planned", () => {
  it("writes all of it, with the folders that are needed", async () => {
    const world = fakeWorld({ files: { "/work/other": "" } });
    await writePlan(plan, world);
    const texts = await Promise.all(plan.files.map(({ path }) => world.files.read(path, 100)));
    expect(texts.map(String)).toEqual(["a\n", "deep/b\n", "c\n"]);
  });

  it("writes over nothing that has appeared meanwhile, and then nothing at all", async () => {
    const world = fakeWorld({ files: { "/work/c": "mine" } });
    expect(await rejectedCode(writePlan(plan, world))).toBe("FILE_NOT_WRITTEN");
    expect(await world.files.list("/work")).toEqual(["c"]);
  });

  it.each([0, 1, 2])("takes back what it wrote when file %i cannot be written", async (at) => {
    const world = fakeWorld({ files: { "/work/other": "" } });
    let count = 0;
    const replace: typeof world.files.replace = async (path, bytes) => {
      if (count++ === at) throw new Error("the disk is full");
      await world.files.replace(path, bytes);
    };
    const full = { ...world, files: { ...world.files, replace } };
    expect(await rejectedCode(writePlan(plan, full))).toBe("FILE_NOT_WRITTEN");
    const status = await Promise.all(plan.files.map(({ path }) => world.files.status(path)));
    expect(status).toEqual([null, null, null]);
  });

  it("says so when a file stands where a folder is needed", async () => {
    const world = fakeWorld({ files: { "/work/deep": "a file" } });
    expect(await rejectedCode(writePlan(plan, world))).toBe("FILE_NOT_WRITTEN");
    expect(await world.files.list("/work")).toEqual(["deep"]);
  });
});
