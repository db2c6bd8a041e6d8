import type { App, State, User } from "../model.ts";

/** A user as GitHub writes it wherever one is named. */
export function userJson(state: State, user: User) {
  const url = `${state.origin}/users/${encodeURIComponent(user.login)}`;
  const isBot = user.type === "Bot";
  return {
    login: user.login,
    id: user.id,
    node_id: Buffer.from(`04:User${user.id}`).toString("base64"),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: "",
    url,
    html_url: isBot
      ? `https://github.com/apps/${user.login.replace("[bot]", "")}`
      : `https://github.com/${user.login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: "public",
    site_admin: user.siteAdmin,
  };
}

export function userOrNull(state: State, user: User | null) {
  return user === null ? null : userJson(state, user);
}

/** An app as GitHub writes it where something was done via one. */
export function appJson(state: State, app: App | null) {
  if (app === null) return null;
  return {
    id: app.id,
    slug: app.slug,
    node_id: Buffer.from(`03:App${app.id}`).toString("base64"),
    owner: userJson(state, state.repository.owner),
    name: app.name,
    description: null,
    external_url: "https://example.com/app",
    html_url: `https://github.com/apps/${app.slug}`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2024-04-10T20:33:16Z",
    permissions: { issues: "write", metadata: "read", pull_requests: "write" },
    events: ["pull_request"],
  };
}
