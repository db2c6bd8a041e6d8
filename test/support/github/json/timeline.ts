import type { Issue, LabelEvent, OtherEvent, State, TimelineEvent } from "../model.ts";
import { gitCommitJson } from "./commit.ts";
import { commentJson } from "./issue.ts";
import { repositoryUrl } from "./repository.ts";
import { appJson, userOrNull } from "./user.ts";

/** An event of a timeline; each kind has a form of its own. */
export function timelineJson(state: State, issue: Issue, event: TimelineEvent): Record<string, unknown> {
  switch (event.event) {
    case "labeled":
    case "unlabeled":
      return { ...commonJson(state, event, event.event), label: event.label, ...intentJson(event) };
    case "commented": {
      const comment = commentJson(state, issue, event.comment);
      return { ...comment, actor: comment.user, event: "commented" };
    }
    case "committed":
      return { ...gitCommitJson(state, event.sha), event: "committed" };
    case "other":
      return { ...commonJson(state, event, event.name), ...event.details };
  }
}

function commonJson(state: State, event: LabelEvent | OtherEvent, name: string) {
  return {
    id: event.id,
    node_id: Buffer.from(`012:Event${event.id}`).toString("base64"),
    url: repositoryUrl(state, `issues/events/${event.id}`),
    actor: userOrNull(state, event.actor),
    event: name,
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt,
    performed_via_github_app: appJson(state, event.app),
  };
}

function intentJson(event: LabelEvent) {
  return event.intent === undefined ? {} : { intent: event.intent };
}
