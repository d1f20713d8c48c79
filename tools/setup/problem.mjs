// Problems that a reader can solve: one sentence that says what is missing and what to type.
import fs from "node:fs";
import { tmpdir } from "node:os";

import { root } from "./paths.mjs";

/** A failed set-up. The message is for the reader; `details` is what the failing command printed. */
export class SetupError extends Error {
  constructor(message, details = "") {
    super(message);
    this.name = "SetupError";
    this.details = details;
  }
}

/** The npm command that the reader typed: "npm start", "npm test", "npm run notebooks". */
export function typed(script = process.env.npm_lifecycle_event ?? "start") {
  return ["start", "test"].includes(script) ? `npm ${script}` : `npm run ${script}`;
}

/** Says what failed as the reader needs it, and sets the exit code. Anything but a SetupError is a defect. */
export function report(error, print = console.error) {
  if (!(error instanceof SetupError)) throw error;
  if (error.details) print(error.details);
  print(error.message);
  process.exitCode = 1;
}

const again = () => `then type "${typed()}" again.`;

const diskFull = () => `The disk is full: free 1 GB, ${again()}`;

const unreachable =
  /E(CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|TIMEDOUT|NETUNREACH|HOSTUNREACH)|ERR_SOCKET_TIMEOUT|network|new connection|Max retries|Connection(Error| refused| reset| broken)|timed out|Proxy|SSL|NameResolution/i;

const causes = [
  {
    seenIn: /ENOSPC|EDQUOT|No space left on device|Errno 28/i,
    sentence: diskFull,
  },
  {
    seenIn: /EROFS|EACCES|EPERM|Read-only file system|Permission denied/i,
    sentence: (what) =>
      `${what} may not write there: take the rights to this folder and to npm's and pip's caches, ${again()}`,
  },
  {
    of: /^(npm|pip)/,
    seenIn: unreachable,
    sentence: (what) => `${what} cannot reach its registry: check the network, ${again()}`,
  },
  {
    of: /^pip/,
    seenIn: /No matching distribution found|Could not find a version/i,
    sentence: () =>
      `A Python package has no build for this Python and system: install Python 3.13, ${again()}`,
  },
];

// Some commands say only that they failed. (By its module: Node 16 lacks it, and must get to its own sentence.)
const nearlyFull = (folder) => {
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize < 20e6;
};

/** Turns what a failing command printed, or a file error, into a SetupError. */
export function explained(what, output) {
  const known = causes.find(({ of, seenIn }) => (!of || of.test(what)) && seenIn.test(output));
  if (known) return new SetupError(known.sentence(what));
  if ([root, tmpdir()].some(nearlyFull)) return new SetupError(diskFull());
  const lastLines = output.trim().split("\n").slice(-30).join("\n");
  return new SetupError(`${what} failed for the reason above: mend it, ${again()}`, lastLines);
}
