// Which Node and which Python will do.
import { spawnSync } from "node:child_process";

import { SetupError, typed } from "./problem.mjs";

const windows = process.platform === "win32";

/** Whether Node can require ES modules: ^20.19 || ^22.13 || >=24. */
export function nodeSuits(version) {
  const [major, minor] = version.split(".").map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
}

export function checkNode(version = process.versions.node) {
  if (nodeSuits(version)) return;
  throw new SetupError(
    `Node ${version} does not suit: install Node 24 (or 20.19, or 22.13) from https://nodejs.org, then type "${typed()}" again.`,
  );
}

const question = `
import importlib.util as find, json, sys
print(json.dumps({
    "path": sys.executable,
    "version": list(sys.version_info[:3]),
    "missing": [name for name in sys.argv[1:] if find.find_spec(name) is None],
}))`;

/** Runs one Python: its path, its version and which of the modules it lacks; null if it does not run. */
export function askPython([command, ...options], modules) {
  const answer = spawnSync(command, [...options, "-I", "-c", question, ...modules], {
    encoding: "utf8",
    timeout: 30_000,
    windowsHide: true,
  });
  try {
    return JSON.parse(answer.stdout);
  } catch {
    return null;
  }
}

const recent = ([major, minor]) => major === 3 && minor >= 10;

/** Why none of these answers will do, in one sentence. */
export function pythonProblem(answers, platform = process.platform) {
  const incomplete = answers.find((answer) => recent(answer.version));
  if (incomplete) {
    const version = incomplete.version.slice(0, 2).join(".");
    const remedy =
      platform === "linux"
        ? `type "sudo apt install python${version}-venv" (Debian, Ubuntu) or install your system's package of it`
        : "install Python from https://www.python.org";
    return `Python ${version} lacks ${incomplete.missing.join(" and ")}: ${remedy}, then type "${typed()}" again.`;
  }
  const [old] = answers;
  if (old) {
    const remedy = "install 3.10 or newer from https://www.python.org or your system's packages";
    return `Python ${old.version.join(".")} is too old: ${remedy}, then type "${typed()}" again.`;
  }
  const command = installCommands[platform] ?? installCommands.linux;
  return `Python is missing: type "${command}" or install it from https://www.python.org (3.10 or newer), then type "${typed()}" again.`;
}

const installCommands = {
  linux: "sudo apt install python3 python3-venv",
  darwin: "brew install python",
  win32: "winget install Python.Python.3.13",
};

const minors = [14, 13, 12, 11, 10];
const candidates = windows
  ? [["py", "-3"], ["python"], ["python3"]]
  : [["python3"], ["python"], ...minors.map((minor) => [`python3.${minor}`])];

/** The first Python on the PATH that is 3.10 or newer and can make environments. */
export function findPython(commands = candidates) {
  const answers = [];
  for (const command of commands) {
    const answer = askPython(command, ["venv", "ensurepip"]);
    if (!answer) continue;
    if (recent(answer.version) && answer.missing.length === 0) return answer;
    answers.push(answer);
  }
  throw new SetupError(pythonProblem(answers));
}
