import { z } from "zod";
import type { State } from "../model.ts";
import { type Call, ok, type Reply } from "../route.ts";

const Query = z.strictObject({
  query: z.string().regex(/^\s*(?:query\s*\w*\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/),
  variables: z.strictObject({}).optional(),
  operationName: z.string().optional(),
});

/** Whether a request asks the one question that the fake's GraphQL knows: who the token is. */
export function isKnownQuery({ method, body }: Call): boolean {
  return method === "POST" && Query.safeParse(body).success;
}

export function answerGraphql({ token }: State): Reply {
  return ok({ data: { viewer: { login: token.user.login } } });
}
