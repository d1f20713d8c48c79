// Runs the programs of `npm test`. Failures are seen when they happen.
import { inSeconds, runGroup } from "../process.mjs";
import { inRoot, root } from "../setup/paths.mjs";
import { red, watch } from "./watchdog.mjs";

export const nothing = { passed: 0, failed: 0, skipped: 0 };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** "412 passed, 0 failed", and ", 3 skipped" if any were. */
export const summary = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/** How long mocha may take to end after its last test. */
const secondsToEnd = 60;

/** Runs a Node program that passes or fails as a whole. Resolves to its counts. */
export async function countedTool(name, args, tell = console.log) {
  let stalled = null;
  const program = start(args, { heard: () => watched.heard() });
  const watched = watch(name, {
    tell,
    progress: () => "runs",
    end: (seconds) => {
      stalled = `it said nothing for ${inSeconds(seconds)} and was ended`;
      program.end();
    },
  });
  const { code, output, seconds } = await program.ended;
  watched.over();
  const passed = code === 0 && stalled === null;
  tell(
    passed
      ? `${name}: passed, ${inSeconds(seconds)}`
      : red(`${name}: failed, ${inSeconds(seconds)}`),
  );
  if (!passed) tell([stalled, output.trimEnd()].filter(Boolean).join("\n"));
  return { ...nothing, [passed ? "passed" : "failed"]: 1 };
}

/**
 * Runs mocha with the environment added to that of this process. Resolves to the counts of its
 * tests; a mocha that had to be ended, or ended before its tests, is one failure more. `limit` is
 * how many seconds may pass without a test that ends.
 */
export async function countedMocha(
  name,
  args,
  { environment = {}, tell = console.log, limit } = {},
) {
  const counts = { ...nothing };
  let now = { title: "its files are read", since: performance.now() };
  let complete = false;
  let open = [];
  let stalled = null;

  const mocha = [inRoot("node_modules/mocha/bin/mocha.js")];
  const options = ["--reporter", inRoot("tools/testing/reporter.mjs"), ...timeout()];
  const program = start([...mocha, ...options, ...args], {
    environment,
    heard: (text) => notes(text).forEach((line) => tell(line)),
    told: (message) => {
      if (message.now) now = { title: message.now, since: performance.now() };
      if (message.open) open = message.open;
      if (message.text) tell(red(message.text));
      if (message.ended) counts[message.ended]++;
      if (message.ended) watched.heard();
      if (message.counts) complete = true;
      if (message.counts) watched.heard(Math.min(secondsToEnd, limit ?? secondsToEnd));
    },
  });
  const watched = watch(name, {
    tell,
    limit,
    progress: () => `${summary(counts)} so far; now: ${now.title}`,
    end: (seconds) => {
      stalled = complete
        ? `all tests are done, but something they opened is still open (${open.join(", ")}); it was ended`
        : `no test has ended for ${inSeconds(seconds)}; it was ended in: ${now.title}`;
      program.end();
    },
  });
  const { code, output, seconds } = await program.ended;
  watched.over();
  if (stalled === null && !complete) stalled = `mocha ended before its tests, with code ${code}`;
  if (stalled === null && code !== 0 && counts.failed === 0)
    stalled = `mocha ended with code ${code}`;
  if (stalled !== null) {
    counts.failed++;
    tell(red(`${name}: ${stalled}.`));
    if (!complete) tell(output.trimEnd());
  }
  const line = `${name}: ${summary(counts)}, ${inSeconds(seconds)}`;
  tell(counts.failed > 0 ? red(line) : line);
  return counts;
}

function start(args, { environment, told, heard }) {
  const program = runGroup([process.execPath, ...args], {
    cwd: root,
    env: { ...process.env, ...colours, ...environment },
    stdio: ["ignore", "pipe", "pipe", ...(told ? ["ipc"] : [])],
    told,
    heard,
  });
  running.add(program);
  program.ended.finally(() => running.delete(program));
  return program;
}

const running = new Set();
const colours = process.stdout.isTTY ? { MOCHA_COLORS: "1" } : {};

/** Ends the programs that run, and what they started. */
export const endParts = () => Promise.all([...running].map((program) => program.end()));

const notes = (text) => text.split("\n").filter((line) => /^\s*(Skipped|Note): /.test(line));

/** A test that says nothing of its own has two minutes, TEST_PATIENCE times. */
function timeout() {
  const { TEST_PATIENCE } = process.env;
  return TEST_PATIENCE ? ["--timeout", String(120_000 * Number(TEST_PATIENCE))] : [];
}
