/** What is publicly known of one version of a package (OSV schema 1.7). */
export interface Advisory {
  /** `GHSA-…`, `MAL-…`, `PYSEC-…` */
  readonly id: string;
  readonly severity: "critical" | "high" | "medium" | "low" | "unknown";
  readonly summary: string;
}

/** Advisories by the package URLs that they are about. */
export type Advisories = ReadonlyMap<string, readonly Advisory[]>;
