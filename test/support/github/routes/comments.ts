import { z } from "zod";
import { addComment, removeComment } from "../actions/comments.ts";
import { commentJson } from "../json/issue.ts";
import { repositoryUrl } from "../json/repository.ts";
import type { Comment, Issue, State } from "../model.ts";
import { pageOf } from "../pages.ts";
import {
  type Call,
  forbidden,
  invalid,
  issueOf,
  mayWriteTo,
  type Need,
  notFound,
  ok,
  type Reply,
  type Route,
} from "../route.ts";

const write: readonly Need[] = ["issues:write", "pull-requests:write"];
const ofIssue = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const one = "/repos/{owner}/{repo}/issues/comments/{comment_id}";

/** Comments of issues and pull requests. */
export const commentRoutes: readonly Route[] = [
  { method: "GET", path: ofIssue, needs: ["issues:read", "pull-requests:read"], answer: listComments },
  { method: "POST", path: ofIssue, needs: write, answer: createComment },
  { method: "PATCH", path: one, needs: write, answer: updateComment },
  { method: "DELETE", path: one, needs: write, answer: deleteComment },
];

const CommentBody = z.object({ body: z.string() });

function listComments(state: State, call: Call): Reply {
  const issue = issueOf(state, call);
  if (issue === null) return notFound();
  const since = call.query.get("since") ?? "";
  const comments = issue.comments.filter((comment) => comment.updatedAt >= since);
  return pageOf(state, call, comments, (comment) => commentJson(state, issue, comment));
}

function createComment(state: State, call: Call): Reply {
  const issue = issueOf(state, call);
  if (issue === null) return notFound();
  if (!mayWriteTo(state, issue)) return forbidden();
  const { body } = CommentBody.parse(call.body);
  const reply = refusal(body);
  if (reply !== null) return reply;
  const comment = addComment(state, issue, body, state.token.user, state.token.app);
  const location = repositoryUrl(state, `issues/comments/${comment.id}`);
  return { status: 201, body: commentJson(state, issue, comment), headers: { location } };
}

function updateComment(state: State, call: Call): Reply {
  return withComment(state, call, (issue, comment) => {
    const { body } = CommentBody.parse(call.body);
    const reply = refusal(body);
    if (reply !== null) return reply;
    comment.body = body;
    comment.updatedAt = state.clock.tick();
    return ok(commentJson(state, issue, comment));
  });
}

function deleteComment(state: State, call: Call): Reply {
  return withComment(state, call, (issue, comment) => {
    removeComment(issue, comment);
    return { status: 204 };
  });
}

/** Acts on the comment that a path names. */
function withComment(state: State, call: Call, act: (issue: Issue, comment: Comment) => Reply): Reply {
  const id = Number(call.param("comment_id"));
  for (const issue of state.issues.values()) {
    const comment = issue.comments.find((known) => known.id === id);
    if (comment === undefined) continue;
    return mayWriteTo(state, issue) ? act(issue, comment) : forbidden();
  }
  return notFound();
}

function refusal(body: string): Reply | null {
  if (body.trim() === "") return invalid({ resource: "IssueComment", code: "missing_field", field: "body" });
  if (body.length <= 65_536) return null;
  const message = "Body is too long (maximum is 65536 characters)";
  return invalid({ resource: "IssueComment", code: "unprocessable", field: "data", message });
}
