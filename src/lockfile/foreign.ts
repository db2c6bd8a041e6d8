import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonValue } from "../model/json-value.ts";
import { lockfileVersion } from "../model/lockfile-version.ts";

/** Refuses, by name, a file that some other tool, or another version of mcp-lock, wrote. */
export function refuseForeign(value: JsonValue, where: string): void {
  const maker = foreignMaker(value);
  if (maker !== null) {
    throw new McpLockError("LOCK_FOREIGN", `${where} was written by ${maker}, not by mcp-lock`, {
      hint: "move that file, or choose another name with --lockfile FILE",
    });
  }
  const version = isJsonObject(value) ? value["lockfileVersion"] : undefined;
  if (version !== lockfileVersion) {
    throw new McpLockError(
      "LOCK_VERSION",
      `${where} has lockfileVersion ${JSON.stringify(version)}; this mcp-lock reads ${lockfileVersion}`,
      {
        hint:
          typeof version === "number" && version > lockfileVersion
            ? "update mcp-lock"
            : "run `mcp-lock lock` and review the result",
      },
    );
  }
}

/** ToolPin numbers its format 2 and lists `entries`; mcptrust spells the key `lockFileVersion`. */
function foreignMaker(value: JsonValue): string | null {
  if (!isJsonObject(value)) return "another program";
  if (value["generator"] === "mcp-lock") return null;
  if (typeof value["lockFileVersion"] === "string") return "mcptrust";
  if (value["lockfileVersion"] === 2 || Array.isArray(value["entries"])) return "ToolPin";
  return "another program";
}
