// npm run build: the library in dist/, and whatever else is not as the files ask for.
import { report } from "../setup/problem.mjs";
import { setUp } from "../setup/setup.mjs";

await setUp().catch(report);
