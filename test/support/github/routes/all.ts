import type { Route } from "../route.ts";
import { commentRoutes } from "./comments.ts";
import { gitRoutes } from "./git.ts";
import { issueRoutes } from "./issues.ts";
import { labelRoutes } from "./labels.ts";
import { peopleRoutes } from "./people.ts";
import { pullRoutes } from "./pulls.ts";

/** Everything that the fake's REST API answers. */
export const routes: readonly Route[] = [
  ...gitRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...commentRoutes,
  ...peopleRoutes,
];
