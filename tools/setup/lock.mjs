// One set-up at a time. The lock names the launcher and its children: an `npm ci` that outlives a killed
// launcher would break the next one, so a lock is stale only when all of them are gone.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { uptime } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { writeWhole } from "../process.mjs";

const SETTLING_MS = 50;
const POLLING_MS = 200;
const UNREADABLE_AFTER_MS = 5_000;

/**
 * Waits until no other set-up runs, then holds the lock at `path`.
 * `waiting(pids)` is called once if there is something to wait for.
 */
export async function acquireLock(path, waiting = () => {}) {
  const own = { token: randomUUID(), pids: [process.pid] };
  mkdirSync(dirname(path), { recursive: true });
  for (let told = false; ;) {
    if (create(path, own)) {
      // Another process may have been about to clear the stale lock that stood here: see whose it is now.
      await sleep(SETTLING_MS);
      if (read(path)?.token === own.token) return handle(path, own);
    }
    const other = read(path);
    if (isStale(path, other)) {
      remove(path, other);
      continue;
    }
    if (other && !told) {
      told = true;
      waiting(other.pids.filter(isAlive));
    }
    await sleep(POLLING_MS);
  }
}

function handle(path, own) {
  const write = () => writeWhole(path, JSON.stringify(own));
  return {
    addChild(pid) {
      own.pids.push(pid);
      write();
    },
    release: () => rmSync(path, { force: true }),
  };
}

function create(path, content) {
  try {
    writeFileSync(path, JSON.stringify(content), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function isStale(path, lock) {
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (modified === undefined) return false;
  const bootedAt = Date.now() - uptime() * 1000;
  if (modified < bootedAt) return true;
  // A launcher killed between creating and filling its lock leaves an empty one.
  return lock ? !lock.pids.some(isAlive) : Date.now() - modified > UNREADABLE_AFTER_MS;
}

function isAlive(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Ended, but never collected by its parent: containers often run without an init that would. */
function isZombie(pid) {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Takes the stale lock away; if somebody else did so first and this is theirs, gives it back. */
function remove(path, stale) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  const taken = read(aside);
  if (taken && taken.token !== stale?.token) create(path, taken);
  rmSync(aside, { force: true });
}
