import { describe, expect, it } from "vitest";
import { checkRemoteUrl } from "../../src/probe/remote-url.ts";

const refused = expect.objectContaining({ code: "REMOTE_REFUSED" });
const check = (url: string, allowLoopback: boolean) => checkRemoteUrl(new URL(url), { allowLoopback });

const loopback = [
  "http://localhost:3000/mcp",
  "http://LOCALHOST/",
  "http://127.0.0.1/",
  "http://127.1/",
  "http://0x7f.0.0.1/",
  "http://2130706433/",
  "http://127.255.255.254/",
  "http://[::1]:8080/",
  "http://[0:0:0:0:0:0:0:1]/",
  "https://localhost/",
  "https://127.0.0.1/",
];

describe("the address of a remote server", () => {
  it.each(["https://mcp.example/", "https://mcp.example:8443/mcp?x=1", "https://1.1.1.1/"])(
    "%s is dialled",
    (url) => {
      expect(() => check(url, false)).not.toThrow();
    },
  );

  it.each([
    "http://mcp.example/",
    "http://192.0.2.1/",
    "http://[2001:db8::1]/",
    "http://localhost.mcp.example/",
    "http://127.0.0.1.mcp.example/",
    "http://localhost@mcp.example/",
    "http://10.0.0.1/",
    "http://0.0.0.0/",
    "http://169.254.169.254/",
    "ws://mcp.example/",
    "ws://localhost/",
    "ftp://mcp.example/",
    "file:///etc/passwd",
    "data:text/plain,x",
  ])("%s is refused, even where loopback is allowed", (url) => {
    expect(() => check(url, true)).toThrow(refused);
  });

  it.each(loopback)("%s is refused unless loopback is allowed", (url) => {
    expect(() => check(url, false)).toThrow(refused);
  });

  it.each(loopback)("%s is dialled when loopback is allowed", (url) => {
    expect(() => check(url, true)).not.toThrow();
  });
});
