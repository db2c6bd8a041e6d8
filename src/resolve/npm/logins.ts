type Options = Readonly<Record<string, unknown>>;

/**
 * npm's options with the logins that stand in registries' addresses put where npm keeps others: by host and
 * path. Addresses come into messages, caches and package URLs.
 */
export function withoutLogins(options: Options): Options {
  const moved: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(options)) {
    if (key !== "registry" && !key.endsWith(":registry")) continue;
    const url = URL.parse(String(value));
    if (url === null || (url.username === "" && url.password === "")) continue;
    const login = [url.username, url.password].map(decodeURIComponent).join(":");
    moved[key] = withoutLogin(url.href);
    const place = `//${url.host}${url.pathname.replace(/(?<!\/)$/, "/")}`;
    const has = ["_authToken", "_auth", "_password"].some(
      (name) => options[`${place}:${name}`] !== undefined,
    );
    if (!has) moved[`${place}:_auth`] = Buffer.from(login).toString("base64");
  }
  return { ...options, ...moved };
}

/** An address without the login in it. */
export function withoutLogin(address: string): string {
  const url = URL.parse(address);
  if (url === null || (url.username === "" && url.password === "")) return address;
  url.username = "";
  url.password = "";
  return url.href;
}
