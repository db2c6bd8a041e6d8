import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasRecordings, listingsFolder } from "../../scripts/signals/data.ts";
import { judgeUpgrades } from "../../scripts/signals/upgrades.ts";

/**
 * A tool that returns every environment variable, and says that this helps with debugging. docs/rules.md tells
 * why a person should look at it.
 */
const worthALook = [
  "@modelcontextprotocol/server-everything 2025.12.18 → 2026.1.14: instruction-like-text of get-env",
];

describe.skipIf(!hasRecordings())(
  "upgrades of published servers (skipped where the recordings are absent)",
  () => {
    const upgrades = hasRecordings() ? judgeUpgrades(listingsFolder) : [];

    it("are all there", () => {
      expect(upgrades).toHaveLength(75);
    });

    it("have no critical finding but one that is worth a look", () => {
      const critical = upgrades.flatMap(({ name, findings }) =>
        findings
          .filter(({ severity }) => severity === "critical")
          .map(({ rule, subject }) => `${name}: ${rule} of ${subject.name}`),
      );
      expect(critical).toEqual(worthALook);
    });

    it("are explained in docs/rules.md where they are critical", () => {
      const page = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
      expect(page).toContain("@modelcontextprotocol/server-everything 2025.12.18 → 2026.1.14, get-env");
    });
  },
);
