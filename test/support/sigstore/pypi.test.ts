import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { startIndex } from "../pypi.ts";
import { makeAuthority } from "./authority.ts";
import { mediaTypeOf } from "./bundle.ts";
import { signPypi } from "./pypi.ts";
import { getJson } from "./reading.ts";
import { inTotoType, pypiPublish } from "./statement.ts";
import { verifyWithLibrary } from "./verify.ts";

const wheel = { project: "notes", version: "1.0.0", file: "notes-1.0.0-py3-none-any.whl" };

it("a Python index serves provenance that holds for the file, once it is a bundle again", async () => {
  const authority = makeAuthority();
  const index = await startIndex();
  index.upload("notes", wheel.file, "the bytes");
  index.upload("notes", "notes-1.0.0.tar.gz", "others");
  signPypi(index, authority).release(wheel);
  const { files } = await getJson(`${index.url}notes/`);
  expect(files[1].provenance).toBeUndefined();
  const { attestation_bundles: bundles } = await getJson(files[0].provenance);
  const { verification_material: material, envelope } = bundles[0].attestations[0];
  const bundle = {
    mediaType: mediaTypeOf("0.3"),
    verificationMaterial: {
      certificate: { rawBytes: material.certificate },
      tlogEntries: material.transparency_entries,
    },
    dsseEnvelope: {
      payload: envelope.statement,
      payloadType: inTotoType,
      signatures: [{ sig: envelope.signature, keyid: "" }],
    },
  };
  const { identity } = verifyWithLibrary(bundle, authority.trustedRoot());
  const { repository, workflow } = bundles[0].publisher;
  expect(identity?.subjectAlternativeName).toContain(`/${repository}/.github/workflows/${workflow}@`);
  expect(JSON.parse(Buffer.from(envelope.statement, "base64").toString())).toMatchObject({
    subject: [
      { name: wheel.file, digest: { sha256: createHash("sha256").update("the bytes").digest("hex") } },
    ],
    predicateType: pypiPublish,
  });
});

it("a Python index can answer badly, or have no provenance", async () => {
  const index = await startIndex();
  index.upload("notes", wheel.file, "the bytes");
  const signed = signPypi(index, makeAuthority());
  const url = new URL(`/integrity/notes/1.0.0/${wheel.file}/provenance`, index.url);
  expect((await fetch(url)).status).toBe(404);
  signed.release(wheel);
  expect((await fetch(url)).status).toBe(200);
  signed.spoil({ status: 500 });
  expect((await fetch(url)).status).toBe(500);
});
