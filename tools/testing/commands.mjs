// Runs the tools of `npm test`, quiet when they pass and in full when they do not.
import { inSeconds, run } from "../process.mjs";
import { inRoot, root } from "../setup/paths.mjs";
import { nothing, summary } from "./totals.mjs";

/** Runs a Node program that passes or fails as a whole. Resolves to its counts. */
export async function countedTool(name, args) {
  const { code, output, seconds } = await runNode(args);
  const passed = code === 0;
  tell(name, passed ? "passed" : "failed", seconds, passed ? "" : output);
  return { ...nothing, [passed ? "passed" : "failed"]: 1 };
}

/** Runs mocha. Resolves to the counts of its tests. */
export async function countedMocha(name, args, environment = {}) {
  const mocha = inRoot("node_modules/mocha/bin/mocha.js");
  const { code, output, seconds } = await runNode(
    [mocha, "--reporter", "dot", ...args],
    environment,
  );
  const counts = mochaCounts(output, code);
  const notes = output.split("\n").filter((line) => /^(Skipped|Note): /.test(line.trim()));
  tell(name, summary(counts), seconds, counts.failed > 0 ? output : notes.join("\n"));
  return counts;
}

/** The counts that mocha prints at its end; a mocha that failed without them is one failure. */
export function mochaCounts(output, code) {
  const count = (word) =>
    Number([...output.matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, "gm"))].at(-1)?.[1] ?? 0);
  const counts = { passed: count("passing"), failed: count("failing"), skipped: count("pending") };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function tell(name, result, seconds, output) {
  console.log(`${name}: ${result}, ${inSeconds(seconds)}`);
  if (output) console.log(output.trimEnd());
}

const runNode = (args, environment = {}) =>
  run([process.execPath, ...args], { cwd: root, env: { ...process.env, ...environment } });
