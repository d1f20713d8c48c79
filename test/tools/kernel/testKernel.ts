import { spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { Dealer, Subscriber } from "zeromq";

import type { Closing } from "../../support/closing";
import { freePort } from "../../support/freePort";

const root = resolve(__dirname, "../../..");
const key = "k";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as its type says, which each test knows
type Content = Readonly<Record<string, any>>;

/** What the kernel answered: its reply, and what it showed meanwhile, in order. */
export interface Answer {
  reply: Content;
  shown: readonly { type: string; content: Content }[];
}

export interface TestKernel {
  /** Sends a request of a type without "_request", and resolves when it has been served. */
  ask: (type: string, content: Content) => Promise<Answer>;
  /** Runs a cell. */
  run: (code: string, options?: Content) => Promise<Answer>;
  /** The next text on stderr of any cell, also one that has ended. */
  late: () => Promise<string>;
  interrupt: () => void;
  /** What the process itself has written: the log of Jupyter. */
  log: () => string;
}

/** What Jupyter tells a kernel of how to reach it: the file, and its free ports but for those that are given. */
export async function connection(
  opened: Closing,
  given: Readonly<Record<string, number>> = {},
): Promise<{ file: string; ports: Record<string, number> }> {
  const ports = { ...given };
  for (const name of ["shell", "iopub", "control", "stdin", "hb"])
    ports[`${name}_port`] ??= await freePort();
  const file = join(opened.folder("kernel-"), "kernel.json");
  const address = { transport: "tcp", ip: "127.0.0.1", key, signature_scheme: "hmac-sha256" };
  writeFileSync(file, JSON.stringify({ ...address, ...ports }));
  return { file, ports };
}

/** The kernel as Jupyter starts it, in the folder of the notebooks. */
export async function startKernel(opened: Closing): Promise<TestKernel> {
  const { file, ports } = await connection(opened);
  const env = { ...process.env, JPY_PARENT_PID: String(process.pid) };
  const options = { cwd: join(root, "notebooks"), env };
  const kernel = spawn(process.execPath, [join(root, "tools/kernel/launch.cjs"), file], options);
  opened.add(kernel, () => kernel.kill("SIGKILL"));
  let log = "";
  for (const stream of [kernel.stdout, kernel.stderr])
    stream.on("data", (text) => (log += String(text)));

  const [shell, iopub] = [new Dealer({ linger: 0 }), new Subscriber({ linger: 0 })];
  opened.add(shell, () => [shell, iopub].forEach((socket) => socket.close()));
  shell.connect(`tcp://127.0.0.1:${ports.shell_port}`);
  iopub.connect(`tcp://127.0.0.1:${ports.iopub_port}`);
  iopub.subscribe();

  const asked = new Map<string, Asked>();
  const waiting: ((text: string) => void)[] = [];
  const hear = async (socket: Dealer | Subscriber): Promise<void> => {
    for await (const frames of socket) {
      const parts = frames.slice(frames.findIndex((frame) => String(frame) === "<IDS|MSG>") + 2);
      const [header, parent, , content] = parts.map((part) => JSON.parse(String(part)) as Content);
      asked.get(parent.msg_id)?.(header.msg_type, content);
      if (content.name === "stderr") waiting.shift()?.(content.text);
    }
  };
  for (const socket of [shell, iopub]) void hear(socket);

  const ask: TestKernel["ask"] = (type, content) =>
    new Promise((done) => {
      const header = {
        msg_id: randomUUID(),
        msg_type: `${type}_request`,
        session: "s",
        version: "5.3",
      };
      asked.set(header.msg_id, collect(done));
      const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
      const hmac = createHmac("sha256", key).update(parts.join("")).digest("hex");
      void shell.send(["<IDS|MSG>", hmac, ...parts]);
    });
  // What is published before the subscription has arrived is lost.
  const isHeard = (): Promise<boolean> =>
    Promise.race([ask("kernel_info", {}).then(() => true), sleep(300, false)]);
  while (!(await isHeard()));
  return {
    ask,
    run: (code, options) => ask("execute", { code, ...options }),
    late: () => new Promise((heard) => waiting.push(heard)),
    interrupt: () => kernel.kill("SIGINT"),
    log: () => log,
  };
}

type Asked = (type: string, content: Content) => void;

/** Takes what belongs to a request until its reply and the end of its work are there. */
function collect(done: (answer: Answer) => void): Asked {
  const shown: { type: string; content: Content }[] = [];
  let reply: Content | undefined;
  let isIdle = false;
  return (type, content) => {
    if (type.endsWith("_reply")) reply = content;
    else if (type !== "status") shown.push({ type, content });
    else isIdle = content.execution_state === "idle";
    if (reply && isIdle) done({ reply, shown });
  };
}
