/** What servers of tests write, as text: nothing is parsed or put in another order on its way to the wire. */

/** An answer with a result in raw JSON; `id` is raw JSON too, or the `$id` of a script. */
export function answer(result: string, id = "$id"): string {
  return `{"jsonrpc":"2.0","id":${id},"result":${result}}`;
}

/** An answer with an error, by default the one for an unknown method. */
export function refusal(id = "$id", code = -32601): string {
  return `{"jsonrpc":"2.0","id":${id},"error":{"code":${code},"message":"no"}}`;
}

/** A request of the server to its client. */
export function question(method: string, id: string | number): string {
  return JSON.stringify({ jsonrpc: "2.0", id, method, params: {} });
}

/** The result of `initialize`, in raw JSON. */
export function hello(...capabilities: string[]): string {
  const announced = capabilities.map((name) => `"${name}":{}`).join();
  return `{"protocolVersion":"2025-11-25","capabilities":{${announced}},"serverInfo":{"name":"made","version":"1.0.0"}}`;
}

/** The result of `tools/list`: one page with tools of these names. */
export function toolsNamed(...names: string[]): string {
  return JSON.stringify({ tools: names.map((name) => ({ name, inputSchema: { type: "object" } })) });
}
