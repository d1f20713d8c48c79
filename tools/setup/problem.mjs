// Problems that a reader can solve: one sentence that says what is missing and what to type.

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

const causes = [
  {
    cause: /ENOSPC|No space left on device|Errno 28|disk quota|EDQUOT/i,
    sentence: () => `The disk is full: free 1 GB, then type "${typed()}" again.`,
  },
  {
    cause: /EROFS|Read-only file system|EACCES|Permission denied/i,
    sentence: () =>
      `A folder cannot be written: make this clone and the caches of npm and pip yours, then type "${typed()}" again.`,
  },
  {
    cause:
      /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|network/i,
    sentence: (what) =>
      `${what}: the npm registry cannot be reached; check with "npm ping", then type "${typed()}" again.`,
  },
  {
    cause:
      /Failed to establish a new connection|Max retries exceeded|Connection(Error| refused| reset| broken|Timeout)|timed out|ProxyError|SSLError|Name(Resolution)?Error|Temporary failure/i,
    sentence: (what) =>
      `${what}: the Python package index cannot be reached; check the connection, then type "${typed()}" again.`,
  },
  {
    cause: /No matching distribution found|Could not find a version/i,
    sentence: (what) =>
      `${what}: a package has no build for this Python; install Python 3.13, then type "${typed()}" again.`,
  },
];

/** Turns what a failing command printed, or a file error, into a SetupError. */
export function explained(what, output) {
  const known = causes.find(({ cause }) => cause.test(output));
  if (known) return new SetupError(known.sentence(what));
  const lastLines = output.trim().split("\n").slice(-30).join("\n");
  return new SetupError(`${what} failed: see above, then type "${typed()}" again.`, lastLines);
}
