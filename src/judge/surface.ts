import { type Family, type Rules, verdict } from "./rule.ts";

export const surfaceRules = {
  "instructions-changed": {
    severity: "high",
    action: "approve",
    cause: "The text that the server gives the model for the whole session has changed.",
    advice: "Read it as something the model will obey before any tool is called.",
  },
  "capability-added": {
    severity: "medium",
    action: "approve",
    cause: "The server announces a capability that it did not have.",
    advice: "Check that its new version needs it.",
  },
  "server-requests-client-data": {
    severity: "high",
    action: "approve",
    cause: "The server asks its client for data while it is only being listed.",
    advice: "Find out why it wants the user's files, words or model before it was used at all.",
  },
  "surface-emptied": {
    severity: "high",
    action: "approve",
    cause: "The server offers no tools any more.",
    advice: "It may hide them from checks like this one: ask the publisher.",
  },
  "prompt-added": {
    severity: "medium",
    action: "approve",
    cause: "The server offers a further prompt.",
    advice: "Read what it will tell the model.",
  },
  "prompt-removed": {
    severity: "medium",
    action: "approve",
    cause: "A prompt is gone.",
    advice: "Check that nobody relies on it.",
  },
  "prompt-changed": {
    severity: "medium",
    action: "approve",
    cause: "The definition of a prompt has changed.",
    advice: "Read the changed words.",
  },
  "resource-template-added": {
    severity: "medium",
    action: "approve",
    cause: "The server offers a further kind of resource.",
    advice: "Check what it gives access to.",
  },
  "resource-template-removed": {
    severity: "medium",
    action: "approve",
    cause: "A resource template is gone.",
    advice: "Check that nobody relies on it.",
  },
  "resource-template-changed": {
    severity: "medium",
    action: "approve",
    cause: "The definition of a resource template has changed.",
    advice: "Read the changed words.",
  },
} as const satisfies Rules;

/** Rules about what a server offers besides its tools. */
export const judgeSurface: Family = (change) => {
  const { subject, kind } = change;
  switch (subject.kind) {
    case "instructions":
      return verdict("instructions-changed");
    case "capability":
      return kind === "added" ? verdict("capability-added") : [];
    case "request":
      return kind === "added" ? verdict("server-requests-client-data") : [];
    case "tool":
      return subject.name === null ? verdict("surface-emptied") : [];
    case "prompt":
    case "resource-template":
      return verdict(
        `${subject.kind}-${subject.path === "" && (kind === "added" || kind === "removed") ? kind : "changed"}`,
      );
    default:
      return [];
  }
};
