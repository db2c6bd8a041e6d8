import type { Advisories } from "../../model/advisory.js";
import type { World } from "../../world.js";
/** What OSV knows of packages (https://google.github.io/osv.dev/post-v1-querybatch/). */
export declare function queryOsv(purls: readonly string[], world: World): Promise<Advisories>;
/** The same from a dump: OSV records as a JSON array, or one in each line. `where` names it in errors. */
export declare function readOsvDump(text: string, purls: readonly string[], where: string): Advisories;
