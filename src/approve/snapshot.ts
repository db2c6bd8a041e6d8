/** A GitHub account, as an event or a commit names it. */
export interface Account {
  /** Names can be given away, ids cannot: people are told apart by this alone. */
  readonly id: number;
  readonly login: string;
  /** `User`, `Bot`, `Organization`, `Mannequin` … */
  readonly type: string;
}

/** That somebody put the label of an approval on a pull request, or took it off. */
export interface LabelEvent {
  readonly id: number;
  readonly kind: "labeled" | "unlabeled";
  readonly label: string;
  /** null for an account that is no more. */
  readonly actor: Account | null;
  /** In UTC, to the second. */
  readonly createdAt: string;
  /** Whether an app or an agent did it in somebody's name. */
  readonly byMachine: boolean;
}

/** What somebody may do in the repository now, as its collaborators API says. */
export type Permission = "admin" | "write" | "read" | "none";

/** The state of a pull request at one moment, as far as its approval depends on it. */
export interface Snapshot {
  /** null for an account that is no more. */
  readonly author: Account | null;
  /** Ids of the authors, committers and co-authors of its commits. */
  readonly contributors: ReadonlySet<number>;
  /** Names of the labels that are on it. */
  readonly labels: readonly string[];
  readonly events: readonly LabelEvent[];
  /** By id. Who is missing could not be asked about. */
  readonly permissions: ReadonlyMap<number, Permission>;
  /** Whether people are in one of the policy's teams, by id. Who is missing could not be asked about. */
  readonly members: ReadonlyMap<number, boolean>;
}
