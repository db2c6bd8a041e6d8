/** What npm's libraries say has gone wrong, without the logins that addresses may hold. */
export function reasonOf(cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return reason.replace(/\/\/[^\s/@]+@/g, "//");
}
