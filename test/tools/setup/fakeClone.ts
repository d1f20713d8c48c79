import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import type { Closing } from "../../support/closing";

const root = resolve(__dirname, "../../..");

/** Stands in for npm: makes node_modules with a compiler that copies src. */
const npm = `
const { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } = require("node:fs");
appendFileSync("commands.log", "npm\\n");
if (process.env.NPM_FAILS) { console.error(process.env.NPM_FAILS); process.exit(1); }
rmSync("node_modules", { recursive: true, force: true });
const waiting = setInterval(() => {
  if (process.env.NPM_WAITS_FOR && !existsSync(process.env.NPM_WAITS_FOR)) return;
  clearInterval(waiting);
  mkdirSync("node_modules/typescript/lib", { recursive: true });
  writeFileSync("node_modules/typescript/lib/tsc.js", \`
    const { appendFileSync, cpSync, readFileSync } = require("node:fs");
    appendFileSync("commands.log", "tsc\\\\n");
    cpSync("src", process.argv.at(-1), { recursive: true });
    if (readFileSync("src/index.ts", "utf8").includes("wrong")) { console.log("error TS1"); process.exit(2); }
  \`);
}, 5);`;

/** Stands in for Python: answers what it is, copies itself into .venv, installs nothing. */
const python = `#!${process.execPath}
const { appendFileSync, cpSync } = require("node:fs");
const [, option, name, folder] = process.argv.slice(2);
if (option === "-c") console.log(JSON.stringify({ path: __filename, version: [3, 12, 0], missing: [] }));
else appendFileSync("commands.log", name + "\\n");
if (name === "venv") cpSync(__filename, folder + "/bin/python");`;

const launcher = `
import { report } from "./tools/setup/problem.mjs";
import { setUp } from "./tools/setup/setup.mjs";
await setUp().catch((error) => report(error));`;

/** A clone whose npm, TypeScript and Python are short scripts that write their names to a log. */
export function fakeClone(opened: Closing): string {
  const folder = join(opened.folder("set-up-"), "Ünïcode näme");
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of ["package.json", "package-lock.json", "notebooks/package.json"])
    write(path, "{}");
  for (const path of ["tsconfig.json", "tsconfig.build.json"]) write(path, "{}");
  write("src/index.ts", "export {};");
  write("tools/python/requirements.txt", "jupyterlab");
  write("launcher.mjs", launcher);
  write("bin/npm-cli.js", npm);
  write("bin/python3", python);
  chmodSync(join(folder, "bin/python3"), 0o755);
  for (const path of ["setup", "process.mjs"])
    cpSync(join(root, "tools", path), join(folder, "tools", path), { recursive: true });
  return folder;
}

/** Starts the set-up of a fake clone. */
export function launch(folder: string, settings: Record<string, string> = {}): ChildProcess {
  const own = {
    PATH: join(folder, "bin"),
    npm_execpath: join(folder, "bin/npm-cli.js"),
    npm_lifecycle_event: "start",
  };
  return spawn(process.execPath, ["launcher.mjs"], {
    cwd: folder,
    env: { ...process.env, ...own, ...settings },
  });
}

export interface Outcome {
  code: number | null;
  printed: string;
}

/** @param heard is called with what was printed so far, each time that there is more. */
export async function outcome(
  launched: ChildProcess,
  heard: (printed: string) => void = () => {},
): Promise<Outcome> {
  let printed = "";
  for (const stream of [launched.stdout, launched.stderr])
    stream?.on("data", (text: Buffer) => heard((printed += text.toString())));
  const [code] = (await once(launched, "close")) as [number | null];
  return { code, printed };
}

/** The commands that ran since the last call that forgets them, sorted, as npm and Python run side by side. */
export function commandsRun(folder: string, forgets = true): string[] {
  const log = join(folder, "commands.log");
  const names = readFileSync(log, { encoding: "utf8", flag: "a+" }).split("\n").filter(Boolean);
  if (forgets) writeFileSync(log, "");
  return names.sort();
}
