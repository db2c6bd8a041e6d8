import { z } from "zod";
import { addIssue, setState } from "../actions/issues.ts";
import { byToken, setLabels } from "../actions/labels.ts";
import { issueJson } from "../json/issue.ts";
import { repositoryUrl } from "../json/repository.ts";
import type { State } from "../model.ts";
import { pageOf } from "../pages.ts";
import { sameName } from "../people.ts";
import {
  type Call,
  forbidden,
  invalid,
  issueOf,
  mayWriteTo,
  notFound,
  ok,
  type Reply,
  type Route,
} from "../route.ts";

const all = "/repos/{owner}/{repo}/issues";
const one = `${all}/{issue_number}`;

/** Issues, among which pull requests are listed too. */
export const issueRoutes: readonly Route[] = [
  { method: "GET", path: all, needs: ["issues:read", "pull-requests:read"], answer: listIssues },
  { method: "POST", path: all, needs: ["issues:write"], answer: createIssue },
  { method: "GET", path: one, needs: ["issues:read", "pull-requests:read"], answer: getIssue },
  { method: "PATCH", path: one, needs: ["issues:write", "pull-requests:write"], answer: updateIssue },
];

const Labels = z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]));
const IssueBody = z.object({
  title: z.union([z.string(), z.number().transform(String)]).optional(),
  body: z.string().nullish(),
  state: z.enum(["open", "closed"]).optional(),
  state_reason: z.enum(["completed", "not_planned", "reopened"]).nullish(),
  labels: Labels.optional(),
});

function listIssues(state: State, call: Call): Reply {
  const wanted = call.query.get("state") ?? "open";
  const labels = (call.query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const creator = call.query.get("creator");
  const issues = [...state.issues.values()].filter((issue) => {
    if (wanted !== "all" && issue.state !== wanted) return false;
    if (creator !== null && !sameName(creator, issue.author.login)) return false;
    return labels.every((name) => issue.labels.some((label) => sameName(label.name, name)));
  });
  const isAscending = call.query.get("direction") === "asc";
  const ordered = isAscending ? issues : issues.reverse();
  return pageOf(state, call, ordered, (issue) => issueJson(state, issue));
}

function getIssue(state: State, call: Call): Reply {
  const issue = issueOf(state, call);
  return issue === null ? notFound() : ok(issueJson(state, issue));
}

function createIssue(state: State, call: Call): Reply {
  const body = IssueBody.parse(call.body);
  const reply = refusal(body);
  if (reply !== null) return reply;
  const { title = "", labels = [] } = body;
  const issue = addIssue(state, state.token.user, { title, body: body.body ?? null });
  setLabels(state, issue, labels, byToken(state));
  const location = repositoryUrl(state, `issues/${issue.number}`);
  return { status: 201, body: issueJson(state, issue), headers: { location } };
}

function updateIssue(state: State, call: Call): Reply {
  const issue = issueOf(state, call);
  if (issue === null) return notFound();
  if (!mayWriteTo(state, issue)) return forbidden();
  const body = IssueBody.parse(call.body);
  const reply = refusal({ title: issue.title, ...body });
  if (reply !== null) return reply;
  issue.title = body.title ?? issue.title;
  if (body.body !== undefined) issue.body = body.body;
  if (body.labels !== undefined) setLabels(state, issue, body.labels, byToken(state));
  issue.updatedAt = state.clock.tick();
  if (body.state !== undefined)
    setState(state, issue, body.state, state.token.user, body.state_reason ?? null);
  return ok(issueJson(state, issue));
}

function refusal({ title = "", body }: { title?: string | undefined; body?: string | null | undefined }) {
  if (title === "") return invalid({ resource: "Issue", code: "missing_field", field: "title" });
  if (title.length > 256) return tooLong("title", 256);
  return (body ?? "").length > 65_536 ? tooLong("body", 65_536) : null;
}

function tooLong(field: string, most: number): Reply {
  const message = `${field} is too long (maximum is ${most} characters)`;
  return invalid({ resource: "Issue", code: "custom", field, message });
}
