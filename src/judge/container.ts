import { isJsonObject, type JsonValue } from "../model/json-value.ts";

const runtimes = new Set(["docker", "podman", "nerdctl"]);
/** Options of `docker run` that open the machine, with their values in the same argument or the next. */
const valued =
  /^(?:--volume|--mount|--device|--cap-add|--network|--net|--pid|--ipc|--userns|--security-opt|--volumes-from|--group-add|--device-cgroup-rule)(?:=(.*))?$/;
const privileged = /^--privileged(?:=(?:1|t|true))?$/i;
/** A volume behind other one-letter options, or with its value in the same argument: `-itv/:/host`. */
const shortVolume = /^-[itdPq]*v(?:=?(.+))?$/;
/** The host's own namespaces; any other network or namespace keeps the container apart. */
const shared = new Set(["--network", "--net", "--pid", "--ipc", "--userns"]);

/** Whether a container that is started gets something of the machine that it did not get before. */
export function gainsPrivilege(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  const had = privileges(before);
  return [...privileges(after)].some((one) => !had.has(one));
}

function privileges(launch: JsonValue | undefined): Set<string> {
  if (!isJsonObject(launch) || typeof launch["command"] !== "string" || !Array.isArray(launch["args"]))
    return new Set();
  const program =
    launch["command"]
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.exe$/, "") ?? "";
  if (!runtimes.has(program)) return new Set();
  const args = launch["args"].map(String);
  return new Set(args.flatMap((arg, index) => privilegeAt(arg, args[index + 1] ?? "")));
}

function privilegeAt(arg: string, next: string): string[] {
  if (privileged.test(arg)) return ["--privileged"];
  const volume = shortVolume.exec(arg);
  if (volume !== null) return [`-v ${volume[1] ?? next}`];
  const option = valued.exec(arg);
  if (option === null) return [];
  const name = arg.split("=")[0] ?? arg;
  const value = option[1] ?? next;
  return shared.has(name) && value !== "host" ? [] : [`${name} ${value}`];
}
