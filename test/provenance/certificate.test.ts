import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Extension, readIdentity, withoutRef } from "../../src/provenance/certificate.ts";
import { implicit, octets, sequence, utf8 } from "../support/sigstore/der.ts";

const email = (text: string) => sequence(implicit(1, Buffer.from(text, "latin1")));
const uri = (text: string) => sequence(implicit(6, Buffer.from(text, "latin1")));
const names = (value: Buffer): Extension => ({ oid: "2.5.29.17", value });
const fulcio = (number: number, value: Buffer | string): Extension => ({
  oid: `1.3.6.1.4.1.57264.1.${number}`,
  value: typeof value !== "string" ? value : number <= 6 ? Buffer.from(value) : utf8(value),
});
const workflow = "https://github.com/acme/mcp/.github/workflows/release.yml";
const subject = names(uri(`${workflow}@refs/tags/v1`));
const issuer = fulcio(8, "https://issuer.example");

describe("readIdentity", () => {
  it("reads what a certificate of today says", () => {
    const identity = readIdentity([
      subject,
      fulcio(1, "https://old.example"),
      issuer,
      fulcio(11, "self-hosted"),
      fulcio(12, "https://github.com/acme/mcp"),
      fulcio(13, "abc"),
      fulcio(14, "refs/tags/v1"),
      fulcio(15, "10"),
      fulcio(17, "20"),
      fulcio(18, `${workflow}@refs/tags/v1`),
      fulcio(20, "release"),
    ]);
    expect(identity).toEqual({
      issuer: "https://issuer.example",
      signer: workflow,
      sourceRepository: "https://github.com/acme/mcp",
      sourceRepositoryId: "10",
      sourceOwnerId: "20",
      buildConfig: workflow,
      runner: "self-hosted",
      trigger: "release",
      ref: "refs/tags/v1",
      commit: "abc",
    });
  });

  it("reads what the first certificates said, which were for GitHub alone", () => {
    const old = ["https://issuer.example", "push", "abc", "Release", "acme/mcp", "refs/heads/main"];
    expect(readIdentity([subject, ...old.map((text, index) => fulcio(index + 1, text))])).toEqual({
      issuer: "https://issuer.example",
      signer: workflow,
      sourceRepository: "https://github.com/acme/mcp",
      trigger: "push",
      ref: "refs/heads/main",
      commit: "abc",
    });
  });

  it("takes GitHub's extensions for nothing where GitHub's workflow has not signed", () => {
    const identity = readIdentity([names(email("a@example.com")), issuer, fulcio(5, "acme/mcp")]);
    expect(identity).toEqual({ issuer: "https://issuer.example", signer: "a@example.com" });
  });

  it("leaves absent what is empty", () => {
    expect(readIdentity([subject, issuer, fulcio(17, "")])).not.toHaveProperty("sourceOwnerId");
  });

  it.each<[string, Extension[]]>([
    ["no name", [issuer]],
    ["no issuer", [subject]],
    ["an extension twice", [subject, issuer, issuer]],
    [
      "two names",
      [
        names(
          sequence(implicit(6, Buffer.from("https://a.example")), implicit(1, Buffer.from("a@a.example"))),
        ),
        issuer,
      ],
    ],
    ["a name of another kind", [names(sequence(implicit(2, Buffer.from("a.example")))), issuer]],
    ["a name in no list", [names(implicit(6, Buffer.from("https://a.example"))), issuer]],
    [
      "a name with a letter that ASCII would make another of",
      [names(uri("https://github.com/\xe1cme/mcp")), issuer],
    ],
    ["a name with a space", [names(uri("https://a.example b")), issuer]],
    ["an empty name", [names(uri("")), issuer]],
    ["an issuer that is no text", [subject, fulcio(8, octets(Buffer.from("https://issuer.example")))]],
    [
      "an issuer with something after it",
      [subject, fulcio(8, Buffer.concat([utf8("https://a.example"), Buffer.of(5, 0)]))],
    ],
    ["an issuer with a line break", [subject, fulcio(8, "https://a.example\nb")]],
    ["an issuer with a mark that turns text around", [subject, fulcio(8, "https://a.example\u202e")]],
    ["an issuer that is not UTF-8", [subject, fulcio(1, Buffer.of(0xff))]],
    ["an issuer beyond all measure", [subject, fulcio(8, "a".repeat(3000))]],
    ["a length beyond the end", [subject, fulcio(8, Buffer.of(0x0c, 0x05, 0x61))]],
  ])("refuses %s", (_, extensions) => {
    expect(() => readIdentity(extensions)).toThrow(/certificate/);
  });

  it("reads or refuses any bytes, and does nothing else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.integer({ min: 7, max: 23 }), (bytes, number) => {
        try {
          return (
            typeof readIdentity([subject, issuer, fulcio(number, Buffer.from(bytes))]).signer === "string"
          );
        } catch (error) {
          return error instanceof Error && error.name === "Rejection";
        }
      }),
    );
  });
});

describe("withoutRef", () => {
  it.each([
    [`${workflow}@refs/heads/main`, workflow],
    [`${workflow}@refs/heads/a@b`, workflow],
    [`${workflow}@refs/heads/a@refs/tags/b`, workflow],
    [`${workflow}@v1.4.0`, workflow],
    [`${workflow}@${"a".repeat(40)}`, workflow],
    ["https://gitlab.com/o/r//.gitlab-ci.yml@refs/heads/main", "https://gitlab.com/o/r//.gitlab-ci.yml"],
  ])("cuts %s", (address, expected) => {
    expect(withoutRef(address)).toBe(expected);
  });

  it.each([
    `${workflow}@evil.yml@refs/heads/main`,
    `${workflow}@evil.yml@v1`,
    `${workflow}@`,
    workflow,
    "someone@example.com",
    "http://a.example/b@c",
  ])("leaves %s", (address) => {
    expect(withoutRef(address)).toBe(address);
  });

  it("never makes a file of another name pass for a workflow", () => {
    const name = fc.stringMatching(/^[\w.@-]{1,20}\.yml$/);
    const ref = fc.constantFrom("refs/heads/main", "refs/heads/a@b", "v1");
    fc.assert(
      fc.property(name, ref, (file, at) => {
        const folder = "https://github.com/acme/mcp/.github/workflows";
        return withoutRef(`${folder}/${file}@${at}`) !== `${folder}/release.yml` || file === "release.yml";
      }),
    );
  });
});
