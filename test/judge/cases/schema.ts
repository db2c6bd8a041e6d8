import { describing, inputting, type RuleCase } from "./rule-case.ts";

const both = { id: { type: "string" }, limit: { type: "integer" } };

export const schemaCases: readonly RuleCase[] = [
  {
    rule: "required-parameter-added",
    judged: "high/approve",
    fires: inputting({ properties: both, required: ["id"] }, { properties: both, required: ["id", "limit"] }),
    spares: inputting(
      { properties: both, required: ["id", "limit"] },
      { properties: both, required: ["id"] },
    ),
    instead: ["constraint-removed"],
  },
  {
    rule: "parameter-added",
    judged: "medium/approve",
    fires: inputting({ properties: { id: both.id } }, { properties: both }),
    spares: inputting({ properties: both }, { properties: { ...both, id: { type: "string", title: "Id" } } }),
    instead: ["title-changed"],
  },
  {
    rule: "parameter-removed",
    judged: "info/warn",
    fires: inputting({ properties: both }, { properties: { id: both.id } }),
    spares: inputting({ properties: both }, { properties: {} }),
    instead: ["schema-opened"],
  },
  {
    rule: "constraint-removed",
    judged: "high/approve",
    fires: describing({ type: "string", pattern: "^[a-z]+$" }, { type: "string" }),
    spares: describing({ type: "string" }, { type: "string", pattern: "^[a-z]+$" }),
    instead: ["unclassified-change"],
  },
  {
    rule: "enum-widened",
    judged: "medium/approve",
    fires: describing({ enum: ["text", "html"] }, { enum: ["text", "html", "shell"] }),
    spares: describing({ enum: ["text", "html", "shell"] }, { enum: ["text", "html"] }),
    instead: ["unclassified-change"],
  },
  {
    rule: "schema-opened",
    judged: "high/approve",
    fires: inputting(
      { properties: both, additionalProperties: false },
      { properties: both, additionalProperties: true },
    ),
    spares: inputting(
      { properties: both, additionalProperties: true },
      { properties: both, additionalProperties: false },
    ),
    instead: ["unclassified-change"],
  },
  {
    rule: "default-changed",
    judged: "medium/approve",
    fires: describing({ type: "string", default: "text" }, { type: "string", default: "html" }),
    spares: describing({ type: "string", examples: ["text"] }, { type: "string", examples: ["html"] }),
    instead: ["description-changed"],
  },
  {
    rule: "remote-ref",
    judged: "critical/approve",
    fires: describing({ $ref: "#/$defs/id" }, { $ref: "https://schemas.example/id.json" }),
    spares: describing({ $ref: "#/$defs/id" }, { $ref: "#/$defs/name" }),
    instead: ["unclassified-change"],
  },
  {
    rule: "order-only",
    judged: "info/warn",
    fires: describing({ enum: ["text", "html"] }, { enum: ["html", "text"] }),
    spares: describing({ examples: ["text", "html"] }, { examples: ["html", "text"] }),
    instead: ["description-changed"],
  },
];

export const otherCases: readonly RuleCase[] = [
  {
    rule: "unclassified-change",
    judged: "medium/approve",
    fires: describing({ type: "string" }, { type: "string", "x-novelty": 1 }),
    spares: describing({ type: "string" }, { type: "string", description: "Which note." }),
    instead: ["description-changed"],
  },
  {
    rule: "equivalent-schema",
    judged: "info/warn",
    fires: inputting({ properties: both }, { properties: both, additionalProperties: true }),
    spares: inputting({ properties: both, additionalProperties: false }, { properties: both }),
    instead: ["schema-opened"],
  },
];
