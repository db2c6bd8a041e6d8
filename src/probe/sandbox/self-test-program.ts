/**
 * Runs inside a sandbox, and prints as JSON what does not hold there. Arguments: a file of this machine that must not be
 * readable, a folder that must not be writable, a port of this machine that must not be reachable, the names of the
 * variables that there may be, and a program that sets limits (empty where there is none to try).
 */
export const selfTestProgram = `
"use strict";
const { readFileSync, readdirSync, writeFileSync } = require("node:fs");
const { spawnSync } = require("node:child_process");
const { connect } = require("node:net");
const { join } = require("node:path");
const [canary, folder, port, names, prlimit] = process.argv.slice(1);
const failures = [];
const check = (problem, holds) => {
  try {
    if (!holds()) failures.push(problem);
  } catch (error) {
    failures.push(problem + " (" + error.code + ")");
  }
};
// What fails for want of rights only would be no work of the sandbox.
const fails = (code, work) => {
  try {
    work();
    return false;
  } catch (error) {
    return process.platform !== "linux" || error.code === code;
  }
};
const read = (path) => readFileSync(path, "utf8");
check("a file of this machine can be read", () => fails("ENOENT", () => read(canary)));
check("the server's own files can be changed", () => fails("EROFS", () => writeFileSync(join(folder, "x"), "x")));
check("its home cannot be written to", () => writeFileSync(join(process.env.HOME, "x"), "x") === undefined);
check("it sees other variables", () => Object.keys(process.env).sort().join() === names);
if (process.platform === "linux") {
  check("the first process shows its environment", () => {
    try {
      return read("/proc/1/environ") === "";
    } catch {
      return true;
    }
  });
  check("other processes are visible", () => readdirSync("/proc").filter((name) => /^[0-9]/.test(name)).length <= 8);
  check("there is a network", () => {
    const lines = read("/proc/net/dev").split("\\n").slice(2).filter((line) => line !== "");
    return lines.every((line) => line.trim().startsWith("lo:"));
  });
  const status = read("/proc/self/status");
  check("it has capabilities", () => /^CapEff:\\s+0+$/m.test(status) && /^CapBnd:\\s+0+$/m.test(status));
  check("it can gain rights", () => /^NoNewPrivs:\\s+1$/m.test(status));
  check("nothing limits its memory", () => /^Max data size +1073741824 +1073741824 /m.test(read("/proc/self/limits")));
}
const socket = connect({ host: "127.0.0.1", port: Number(port) });
socket.on("connect", () => end("this machine can be reached"));
socket.on("error", () => end());
setTimeout(() => end("whether this machine can be reached is not certain"), 3000);
function end(problem) {
  if (problem !== undefined) failures.push(problem);
  // Last, because nothing can be started afterwards.
  if (prlimit !== "") check("the number of its processes is not limited", () => {
    spawnSync(prlimit, ["--pid", String(process.pid), "--nproc=1"]);
    return spawnSync(prlimit, ["--version"]).error?.code === "EAGAIN";
  });
  console.log(JSON.stringify(failures));
  process.exit(0);
}
`;
