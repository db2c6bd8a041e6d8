import { describe, expect, it } from "vitest";
import { isShellLaunch } from "../../src/judge/shell.ts";

describe("isShellLaunch", () => {
  it.each<[string, string[]]>([
    ["sh", ["-c", "npx notes"]],
    ["/bin/bash", ["start.sh"]],
    ["C:\\Windows\\System32\\cmd.exe", ["/c", "npx notes"]],
    ["PowerShell.exe", ["-Command", "npx notes"]],
    ["pwsh", ["start.ps1"]],
    ["curl", ["https://x.example"]],
    ["/usr/bin/wget", ["https://x.example"]],
    ["npx notes | tee log", []],
    ["npx notes; sh", []],
    ["npx notes && sh", []],
    ["`npx`", []],
    ["$(which npx)", []],
    ["node > log", []],
    ["node", ["-e", "import('x')"]],
    ["node", ["--eval", "import('x')"]],
    ["node", ["--require", "./x.js", "server.js"]],
    ["node", ["--import", "./x.js", "server.js"]],
    ["python3", ["-c", "import x"]],
    ["deno", ["eval", "1"]],
    ["perl", ["-e", "1"]],
    ["npx", ["-c", "notes | sh"]],
    ["npx", ["-y", "--call", "notes | sh"]],
    ["env", ["bash", "-c", "npx notes"]],
    ["sudo", ["/bin/sh", "-lc", "npx notes"]],
    ["docker", ["run", "image", "sh", "-c", "x"]],
    ["npx", ["-y", "notes", "$(cat ~/.ssh/id_rsa)"]],
    ["npx", ["-y", "notes", "`id`"]],
    ["env", ["curl", "https://x.example"]],
  ])("finds that %s %j hands text to a shell or the like", (command, args) => {
    expect(isShellLaunch({ command, args })).toBe(true);
  });

  it.each([
    "sh",
    "bash",
    "zsh",
    "dash",
    "ksh",
    "fish",
    "cmd",
    "powershell",
    "pwsh",
    "curl",
    "wget",
    "iwr",
    "Invoke-WebRequest",
  ])("knows %s, whatever it is given and in whatever spelling", (program) => {
    const spellings = [program, program.toUpperCase(), `/usr/bin/${program}`, `C:\\bin\\${program}.EXE`];
    expect(spellings.map((command) => isShellLaunch({ command, args: [] }))).toEqual(Array(4).fill(true));
  });

  it.each(["node", "python", "python3", "deno", "bun", "perl", "ruby", "php"])(
    "knows that %s can be given code on its command line",
    (command) => {
      const options = ["-e", "-c", "--eval", "-p", "--print", "-r", "--require", "--import", "eval"];
      expect(options.map((option) => isShellLaunch({ command, args: [option, "1"] }))).toEqual(
        Array(options.length).fill(true),
      );
    },
  );

  it.each(["-c", "-lc", "-ec", "/c", "/K", "-Command", "-EncodedCommand"])(
    "knows that %s behind a shell begins its text",
    (option) => {
      expect(isShellLaunch({ command: "timeout", args: ["9", "bash", option, "npx notes"] })).toBe(true);
    },
  );

  it.each<[string, string[]]>([
    ["npx", ["-y", "@example/notes-mcp@1.4.0"]],
    ["npx", ["-y", "@modelcontextprotocol/server-filesystem", "/home/bash/curl-notes"]],
    ["npx.cmd", ["-y", "notes", "--filter", "a|b"]],
    ["node", ["server/index.js", "--verbose"]],
    ["node", ["server/sh.js"]],
    ["python", ["-m", "notes"]],
    ["uvx", ["notes@1.0.0"]],
    ["docker", ["run", "-i", "--rm", "image"]],
    ["docker", ["run", "-c", "512", "image"]],
    ["docker", ["run", "image", "bash"]],
    ["shell-mcp", ["-c", "config.json"]],
    ["/opt/curl/notes", []],
    ["npx", ["-y", "notes", "--url", "https://x.example/?a=1&b=2"]],
    ["npx", ["-y", "notes", "${HOME}"]],
    ["", []],
  ])("finds nothing of the kind in %s %j", (command, args) => {
    expect(isShellLaunch({ command, args })).toBe(false);
  });

  it.each([
    {},
    { command: 1, args: "sh -c" },
    { command: "npx", args: [1, null] },
    { url: "https://x.example" },
  ])("finds nothing in %j, which is no launch", (launch) => {
    expect(isShellLaunch(launch)).toBe(false);
  });
});
