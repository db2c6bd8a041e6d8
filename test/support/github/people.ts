import type { Permission, State, User, UserType } from "./model.ts";

export const githubActions = { id: 15368, slug: "github-actions", name: "GitHub Actions" };

export interface UserOptions {
  readonly id?: number;
  readonly type?: UserType;
  readonly siteAdmin?: boolean;
  readonly roleName?: string;
  readonly emails?: readonly string[];
}

export function makeUser(id: number, login: string, permission: Permission, options: UserOptions = {}): User {
  return {
    id: options.id ?? id,
    login,
    permission,
    type: options.type ?? "User",
    siteAdmin: options.siteAdmin ?? false,
    roleName: options.roleName ?? null,
    emails: [...(options.emails ?? [])],
  };
}

/** Logins are one whatever their case. */
export function userByLogin(state: State, login: string): User | undefined {
  return state.users.find((user) => sameName(user.login, login));
}

/** Whose commits an address marks; null when it is nobody's, as GitHub answers. */
export function userByEmail(state: State, email: string): User | null {
  const noReply = /^(?:(\d+)\+)?([^@+]+)@users\.noreply\.github\.com$/i.exec(email);
  const isOwner = (user: User) => {
    if (noReply === null) return user.emails.some((own) => sameName(own, email));
    const [, id, login = ""] = noReply;
    return sameName(user.login, login) && (id === undefined || Number(id) === user.id);
  };
  return state.users.find(isOwner) ?? null;
}

/** The address under which GitHub itself commits for a user. */
export function noReplyAddress(user: User): string {
  return `${user.id}+${user.login}@users.noreply.github.com`;
}

/** Permissions as the older API names them. */
export function legacyPermission(permission: Permission): "admin" | "write" | "read" | "none" {
  switch (permission) {
    case "maintain":
      return "write";
    case "triage":
      return "read";
    default:
      return permission;
  }
}

export function authorAssociation(user: User | null): string {
  switch (user?.permission) {
    case "admin":
    case "maintain":
    case "write":
      return "MEMBER";
    case "triage":
      return "COLLABORATOR";
    default:
      return "NONE";
  }
}

/** Names of users, repositories and labels are compared without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
