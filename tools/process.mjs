// Processes, signals, and files written whole.
import { spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const keptLetters = 100_000;
const secondsToObey = 5;

/**
 * Runs a program to its end: resolves to { code, output, seconds }, with the last of what it wrote
 * to both streams. `started(child)` hears of the process, `heard(text)` what it writes, `signal`
 * stops it, `told(message)` hears of its messages; the other options are those of spawn. Rejects when there is no such program.
 */
export function run([program, ...args], { signal, started, heard, told, ...options } = {}) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      ...options,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text) => {
        output = (output + text).slice(-keptLetters);
        heard?.(text);
      });
    if (told) child.on("message", told);
    const stop = () => child.kill();
    signal?.addEventListener("abort", stop);
    child.on("error", reject);
    child.on("close", (code) => {
      signal?.removeEventListener("abort", stop);
      resolve({ code, output, seconds: (performance.now() - start) / 1000 });
    });
    started?.(child);
  });
}

// On Windows a process that is detached gets a window of its own, and there are no groups.
const ownGroup = { detached: process.platform !== "win32" };

/**
 * Runs a program as run does, so that end() ends it with all that it started: by asking, and after
 * 5 s by force. Returns { child, ended: what run resolves to, end }.
 */
export function runGroup(command, options) {
  let child;
  const ended = run(command, { ...options, ...ownGroup, started: (process) => (child = process) });
  return {
    child,
    ended,
    end: async () => {
      signalGroup(child, "SIGTERM");
      const forcing = setTimeout(() => {
        signalGroup(child, "SIGKILL");
        // A process that outlives its group may still hold these.
        for (const stream of [child.stdout, child.stderr]) stream?.destroy();
      }, secondsToObey * 1000);
      await ended.catch(() => {});
      clearTimeout(forcing);
    },
  };
}

function signalGroup(child, name) {
  try {
    if (ownGroup.detached) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // It has ended.
  }
}

/** Writes a file that is seen as it was or complete, also after a kill; leaves nothing else behind when it fails. */
export function writeWhole(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Calls act(exit code) when this process is told to stop. Returns what ends this. */
export function onSignals(act) {
  const listeners = Object.entries(exitCodes).map(([name, code]) => [name, () => act(code)]);
  for (const [name, listener] of listeners) process.on(name, listener);
  return () => {
    for (const [name, listener] of listeners) process.off(name, listener);
  };
}

/** "12.3 s" */
export const inSeconds = (seconds) => `${seconds.toFixed(1)} s`;

/** "12.3 s", from a time of performance.now(). */
export const secondsSince = (start) => inSeconds((performance.now() - start) / 1000);
