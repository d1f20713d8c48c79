import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

/** A command of npm run to its end, in this clone or another one: its exit code and what it prints. */
export function runCommand(
  name: string,
  words: string[],
  { clone = resolve(__dirname, "../.."), env = {} } = {},
): { status: number | null; text: string } {
  const file = join(clone, `tools/commands/${name}.mjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    cwd: clone,
    env: { ...process.env, INIT_CWD: clone, npm_lifecycle_event: name, ...env },
    encoding: "utf8",
    input: "",
  });
  return { status, text: (stdout + stderr).trim() };
}
