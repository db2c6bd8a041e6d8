import { type Family } from "./rule.js";
export declare const schemaRules: {
    readonly "required-parameter-added": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "The model must now fill in a parameter that it did not have to.";
        readonly advice: "Ask what the server does with it: a required parameter is how a tool asks for data.";
    };
    readonly "parameter-added": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The tool takes a further parameter.";
        readonly advice: "Check that the tool needs it.";
    };
    readonly "parameter-removed": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "A parameter is gone.";
        readonly advice: "Nothing, unless it was a safeguard.";
    };
    readonly "constraint-removed": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "A limit on what a parameter may be is gone or has moved.";
        readonly advice: "Check that the wider values are meant.";
    };
    readonly "enum-widened": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "A parameter may have further values.";
        readonly advice: "Read the new values.";
    };
    readonly "schema-opened": {
        readonly severity: "high";
        readonly action: "approve";
        readonly cause: "A parameter, or the whole input, accepts more kinds of values than before.";
        readonly advice: "An open schema lets any data through: check that it is meant.";
    };
    readonly "default-changed": {
        readonly severity: "medium";
        readonly action: "approve";
        readonly cause: "The value used when the model says nothing has changed.";
        readonly advice: "Check what now happens by default.";
    };
    readonly "remote-ref": {
        readonly severity: "critical";
        readonly action: "approve";
        readonly cause: "The schema refers to a document elsewhere, which can change without any new version.";
        readonly advice: "Refuse it: a schema must be complete in itself.";
    };
    readonly "equivalent-schema": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "The schema says the same in another way: a default of JSON Schema is written out, or left out.";
        readonly advice: "Nothing.";
    };
    readonly "order-only": {
        readonly severity: "info";
        readonly action: "warn";
        readonly cause: "The same values stand in another order.";
        readonly advice: "Nothing.";
    };
};
/** Rules about a tool's input schema (JSON Schema 2020-12 and earlier drafts). */
export declare const judgeSchema: Family;
