// Installs what the site needs, if it is not there: to be imported before the site's own modules.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const setUp = 'import("./tools/setup/setup.mjs").then(({ setUpSite }) => setUpSite())';
const { status, stderr } = spawnSync(process.execPath, ["-e", setUp], {
  cwd: resolve(__dirname, "../.."),
  encoding: "utf8",
});
if (status !== 0) throw new Error(stderr);
