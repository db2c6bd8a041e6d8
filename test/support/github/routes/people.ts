import { repositoryUrl } from "../json/repository.ts";
import { userJson } from "../json/user.ts";
import type { Permission, State, User } from "../model.ts";
import { legacyPermission, sameName, userByLogin } from "../people.ts";
import { type Call, notFound, ok, type Reply, type Route } from "../route.ts";

/** Who may do what, and who is in which team. */
export const peopleRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/repos/{owner}/{repo}/collaborators/{username}/permission",
    needs: [],
    answer: getPermission,
  },
  {
    method: "GET",
    path: "/orgs/{org}/teams/{team_slug}/memberships/{username}",
    needs: [],
    answer: getMembership,
  },
];

const ranks: readonly Permission[] = ["none", "read", "triage", "write", "maintain", "admin"];

function getPermission(state: State, call: Call): Reply {
  const login = call.param("username");
  const user = userByLogin(state, login);
  if (user?.type !== "User") return notFound(`${login} is not a user`);
  return ok({
    permission: legacyPermission(user.permission),
    user: {
      ...userJson(state, user),
      permissions: permissionsOf(user),
      role_name: roleName(user),
    },
    role_name: roleName(user),
  });
}

function roleName(user: User): string {
  return user.roleName ?? user.permission;
}

function permissionsOf({ permission }: User) {
  const has = (least: Permission) => ranks.indexOf(permission) >= ranks.indexOf(least);
  return {
    admin: has("admin"),
    maintain: has("maintain"),
    push: has("write"),
    triage: has("triage"),
    pull: has("read"),
  };
}

/** A token that may not read memberships is told the same as one that asks for somebody outside the team. */
function getMembership(state: State, call: Call): Reply {
  const team = state.teams.find(
    ({ org, slug }) => sameName(org, call.param("org")) && sameName(slug, call.param("team_slug")),
  );
  const user = userByLogin(state, call.param("username"));
  const membership = team?.members.get(user?.id ?? 0);
  if (state.token.permissions.members === "none" || membership === undefined) return notFound();
  const url = repositoryUrl(state, "").replace(/\/repos\/.*/, call.path);
  return ok({ state: membership, role: "member", url });
}
