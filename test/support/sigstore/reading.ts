/** What an address answers, as JSON. */
export async function getJson(url: string) {
  return JSON.parse(await (await fetch(url)).text());
}

/** Reads a list of attestations as a careful client does; throws where it takes too long or is no such list. */
export async function readBounded(url: string): Promise<{ attestations: unknown[] }> {
  const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(500) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    if (chunks.length > 100) throw new Error("too much");
  }
  const { attestations } = JSON.parse(Buffer.concat(chunks).toString());
  if (!Array.isArray(attestations)) throw new Error("no attestations");
  return { attestations };
}
