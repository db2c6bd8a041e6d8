import { z } from "zod";
import { addLabel, byToken, dropLabel, makeLabel, removeLabel, setLabels } from "../actions/labels.ts";
import { labelJson } from "../json/issue.ts";
import { repositoryUrl } from "../json/repository.ts";
import type { Issue, Label, State } from "../model.ts";
import { pageOf } from "../pages.ts";
import { sameName } from "../people.ts";
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
const read: readonly Need[] = ["issues:read", "pull-requests:read"];
const ofRepository = "/repos/{owner}/{repo}/labels";
const ofIssue = "/repos/{owner}/{repo}/issues/{issue_number}/labels";

/** Labels of the repository and of an issue. */
export const labelRoutes: readonly Route[] = [
  { method: "GET", path: ofRepository, needs: read, answer: listLabels },
  { method: "POST", path: ofRepository, needs: write, answer: createLabel },
  { method: "GET", path: `${ofRepository}/{name}`, needs: read, answer: getLabel },
  { method: "PATCH", path: `${ofRepository}/{name}`, needs: write, answer: updateLabel },
  { method: "DELETE", path: `${ofRepository}/{name}`, needs: write, answer: deleteLabel },
  { method: "GET", path: ofIssue, needs: read, answer: listIssueLabels },
  { method: "POST", path: ofIssue, needs: write, answer: addIssueLabels },
  { method: "PUT", path: ofIssue, needs: write, answer: setIssueLabels },
  { method: "DELETE", path: `${ofIssue}/{name}`, needs: write, answer: removeIssueLabel },
];

const LabelBody = z.object({
  name: z.string().optional(),
  new_name: z.string().optional(),
  color: z.string().optional(),
  description: z.string().optional(),
});

const Names = z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]));
const LabelNames = z.union([z.object({ labels: Names }).transform(({ labels }) => labels), Names]);

function labelNamed(state: State, name: string): Label | undefined {
  return state.labels.find((label) => sameName(label.name, name));
}

function listLabels(state: State, call: Call): Reply {
  return pageOf(state, call, state.labels, (label) => labelJson(state, label));
}

function getLabel(state: State, call: Call): Reply {
  const label = labelNamed(state, call.param("name"));
  return label === undefined ? notFound() : ok(labelJson(state, label));
}

function createLabel(state: State, call: Call): Reply {
  const { name = "", color = "ededed", description = null } = LabelBody.parse(call.body);
  const reply = refusal(name, description);
  if (reply !== null) return reply;
  if (labelNamed(state, name) !== undefined) return alreadyExists();
  const label = makeLabel(state, name, description, color);
  const location = repositoryUrl(state, `labels/${encodeURIComponent(name)}`);
  return { status: 201, body: labelJson(state, label), headers: { location } };
}

function updateLabel(state: State, call: Call): Reply {
  const label = labelNamed(state, call.param("name"));
  if (label === undefined) return notFound();
  const body = LabelBody.parse(call.body);
  const name = body.new_name ?? label.name;
  const reply = refusal(name, body.description ?? null);
  if (reply !== null) return reply;
  const other = labelNamed(state, name);
  if (other !== undefined && other !== label) return alreadyExists();
  label.name = name;
  label.color = body.color ?? label.color;
  label.description = body.description ?? label.description;
  return ok(labelJson(state, label));
}

function deleteLabel(state: State, call: Call): Reply {
  const label = labelNamed(state, call.param("name"));
  if (label === undefined) return notFound();
  dropLabel(state, label);
  return { status: 204 };
}

function listIssueLabels(state: State, call: Call): Reply {
  const issue = issueOf(state, call);
  if (issue === null) return notFound();
  return pageOf(state, call, issue.labels, (label) => labelJson(state, label));
}

function addIssueLabels(state: State, call: Call): Reply {
  return changeIssueLabels(state, call, (issue, names) => {
    for (const name of names) addLabel(state, issue, name, byToken(state));
  });
}

function setIssueLabels(state: State, call: Call): Reply {
  return changeIssueLabels(state, call, (issue, names) => setLabels(state, issue, names, byToken(state)));
}

function changeIssueLabels(
  state: State,
  call: Call,
  change: (issue: Issue, names: readonly string[]) => void,
): Reply {
  const issue = issueOf(state, call);
  if (issue === null) return notFound();
  if (!mayWriteTo(state, issue)) return forbidden();
  const names = LabelNames.parse(call.body);
  const tooLong = names.find((name) => name.length > 50);
  if (tooLong !== undefined)
    return invalid({ value: tooLong, resource: "Label", field: "name", code: "invalid" });
  change(issue, names);
  return ok(issue.labels.map((label) => labelJson(state, label)));
}

function removeIssueLabel(state: State, call: Call): Reply {
  const issue = issueOf(state, call);
  if (issue === null) return notFound();
  if (!mayWriteTo(state, issue)) return forbidden();
  if (!removeLabel(state, issue, call.param("name"), byToken(state))) return notFound("Label does not exist");
  return ok(issue.labels.map((label) => labelJson(state, label)));
}

function refusal(name: string, description: string | null): Reply | null {
  if (name.length === 0) return invalid({ resource: "Label", field: "name", code: "missing_field" });
  if (name.length > 50) return tooLong("name", 50);
  return description !== null && description.length > 100 ? tooLong("description", 100) : null;
}

function tooLong(field: string, most: number): Reply {
  const message = `${field} is too long (maximum is ${most} characters)`;
  return invalid({ resource: "Label", code: "custom", field, message });
}

function alreadyExists(): Reply {
  return invalid({ resource: "Label", code: "already_exists", field: "name" });
}
