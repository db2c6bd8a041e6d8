import { describeAttacks } from "../support/hostile-suite.ts";

describeAttacks("framing");
