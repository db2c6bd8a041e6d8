import { z } from "zod";
import type { State } from "../model.ts";
import { type Call, ok, problem, type Reply } from "../route.ts";

const Query = z.strictObject({
  query: z.string().regex(/^\s*(?:query\s*\w*\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/),
  variables: z.strictObject({}).optional(),
  operationName: z.string().optional(),
});

/** The one question that the fake's GraphQL knows: who the token is. Null for any other. */
export function answerGraphql(state: State, call: Call): Reply | null {
  if (call.method !== "POST") return problem(404, "Not Found");
  if (!Query.safeParse(call.body).success) return null;
  return ok({ data: { viewer: { login: state.token.user.login } } });
}
