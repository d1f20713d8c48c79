// Who takes turns in a row, each in a process of its own.
import { createInterface } from "node:readline";

import { runGroup } from "../tools/process.mjs";
import { inRoot, jupyterEnvironment, root } from "../tools/setup/paths.mjs";

/**
 * Starts a contender of a row: a function is timed in Node, a text in Python, and one that opens
 * itself takes turns as it likes. Returns { turn(): its values by name, end() }.
 */
export async function start(row, name, { python }) {
  const contender = row.contenders[name];
  if (typeof contender === "function")
    return program([process.execPath, inRoot("bench/worker.mjs"), row.name, name]);
  if (typeof contender !== "string") return contender.open({ python });
  const worker = program([python, inRoot("bench/worker.py"), name]);
  worker.say(JSON.stringify(contender));
  return worker;
}

/**
 * A program that answers each line with one of JSON: { turn(request), say(line), end() }. A turn is
 * rejected when the program ends.
 */
export function program(command, environment = jupyterEnvironment()) {
  const { child, ended, end } = runGroup(command, {
    cwd: root,
    env: environment,
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin?.on("error", () => {}); // it has ended, which the next turn tells
  const said = createInterface(child.stdout)[Symbol.asyncIterator]();
  const died = ended.then(({ output }) => {
    throw new Error(`ended: ${output.trim().split("\n").at(-1)}`);
  });
  died.catch(() => {});
  const say = (line) => child.stdin.write(`${line}\n`);
  return {
    say,
    end,
    async turn(request = "turn") {
      say(JSON.stringify(request));
      const { value, done } = await said.next();
      return done ? died : JSON.parse(value);
    },
  };
}
