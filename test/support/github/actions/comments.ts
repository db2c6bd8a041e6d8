import type { App, Comment, Issue, State, User } from "../model.ts";

/** Adds a comment to an issue and to its timeline. */
export function addComment(
  state: State,
  issue: Issue,
  body: string,
  by: User | null,
  app: App | null = null,
): Comment {
  const createdAt = state.clock.tick();
  const comment = { id: state.nextId(), author: by, body, createdAt, updatedAt: createdAt, app };
  issue.comments.push(comment);
  issue.timeline.push({ event: "commented", id: comment.id, actor: by, createdAt, app, comment });
  issue.updatedAt = createdAt;
  return comment;
}

/** Deletes a comment; it leaves the timeline too. */
export function removeComment(issue: Issue, comment: Comment): void {
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  issue.timeline = issue.timeline.filter((event) => event.event !== "commented" || event.comment !== comment);
}
