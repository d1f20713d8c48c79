import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";

import type { Closing } from "../support/closing";
import { until } from "../support/patience";
import { found, start } from "./program";
import { driven, type Driven } from "./webDriver";

/**
 * A headless Firefox, driven by its own protocol of WebDriver's commands: what geckodriver translates to, which Debian
 * does not have. Null where none is installed.
 */
export async function launchFirefox(opened: Closing): Promise<Driven | null> {
  const program = found("Firefox", ["firefox-esr", "firefox"], "firefox-esr");
  if (program === null) return null;
  const profile = opened.folder("firefox-");
  writeFileSync(join(profile, "user.js"), 'user_pref("marionette.port", 0);\n'); // any that is free
  const words = ["--headless", "--no-remote", "--marionette", "--profile", profile];
  start([program, ...words], opened, { env: { ...process.env, HOME: profile } });
  const active = join(profile, "MarionetteActivePort");
  await until(() => existsSync(active) && readFileSync(active, "utf8") !== "");
  const socket = connect(Number(readFileSync(active, "utf8")), "127.0.0.1");
  opened.add(socket, () => socket.destroy());
  const send = await speaking(socket);
  const { capabilities } = (await send("NewSession", {})) as {
    capabilities: { browserVersion: string };
  };
  return driven(`Firefox ${capabilities.browserVersion}`, send);
}

interface Refusal {
  readonly error: string;
  readonly message: string;
}
type Answer = [kind: 1, id: number, refusal: Refusal | null, result: { value?: unknown }];

/** Messages are JSON, and before each its length: `31:[0,1,"WebDriver:Navigate",{...}]`. */
async function speaking(
  socket: Socket,
): Promise<(command: string, parameters: object) => Promise<unknown>> {
  const waiting = new Map<number, (answer: Answer) => void>();
  let count = 0;
  let received = Buffer.alloc(0);
  socket.on("data", (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (let next = firstOf(received); next; next = firstOf(received)) {
      received = received.subarray(next.end);
      // The first of all is a greeting.
      if (Array.isArray(next.message)) waiting.get(next.message[1])?.(next.message as Answer);
    }
  });
  await once(socket, "data");
  return async (command, parameters) => {
    const id = ++count;
    const message = JSON.stringify([0, id, `WebDriver:${command}`, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , refusal, result] = await new Promise<Answer>((done) => waiting.set(id, done));
    waiting.delete(id);
    if (refusal) throw new Error(`${command}: ${refusal.error}: ${refusal.message}`);
    return "value" in result ? result.value : result;
  };
}

function firstOf(bytes: Buffer): { message: unknown; end: number } | null {
  const colon = bytes.indexOf(":");
  const end = colon + 1 + Number(bytes.subarray(0, Math.max(0, colon)));
  if (colon === -1 || bytes.length < end) return null;
  return { message: JSON.parse(bytes.toString("utf8", colon + 1, end)), end };
}
