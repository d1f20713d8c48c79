import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { expect } from "chai";

import { sampleNotebook } from "../../notebooks/sample";
import { closing } from "../../support/closing";
import { freePort } from "../../support/freePort";
import { minutes } from "../../support/patience";

const root = resolve(__dirname, "../../..");

describe("npm start", function () {
  this.timeout(minutes(3));
  const opened = closing();

  it("says where JupyterLab is, how it ends and where its log is, and no more", async () => {
    const { lines, port } = await running();
    expect(lines).lengthOf(3);
    expect(lines[1]).match(
      /^JupyterLab: .* s, at http:\/\/127\.0\.0\.1:\d+\/lab\/tree\/notebooks\/00-\S+\?token=\w{48}$/,
    );
    expect(lines[2]).equal(
      `Ctrl-C ends it and its kernels. What it reports goes to .jupyter/jupyterlab-${port}.log.`,
    );
  });

  it("opens the first notebook of another folder", async () => {
    const folder = opened.add(mkdtempSync(join(tmpdir(), "course é ")), (path) =>
      rmSync(path, { recursive: true }),
    );
    writeFileSync(join(folder, "b 1.ipynb"), sampleNotebook(["# B"]));
    const { lines, address } = await running("--notebooks", folder);
    expect(lines[1]).contains("/lab/tree/b%201.ipynb?");
    const listed = await (await fetch(address("/api/contents"))).json();
    expect((listed as { content: { name: string }[] }).content).lengthOf(1);
  });

  for (const signal of ["SIGINT", "SIGKILL"] as const)
    it(`leaves no kernel behind after ${signal}`, async () => {
      const { child, port, address } = await running();
      const kernel = await startKernel(address);
      expect(await answers(kernel)).equal(true);
      if (signal === "SIGINT") child.kill(signal);
      else process.kill(serverAt(port), signal);
      await once(child, "close");
      for (let i = 0; i < 200 && (await answers(kernel)); i++) await sleep(50);
      expect(await answers(kernel)).equal(false);
    });

  it("says in one sentence which options JupyterLab does not take", async () => {
    const { child, lines } = await started("--ouch");
    await once(child, "close");
    expect(lines.at(-1)).match(
      /^JupyterLab cannot read its options: argument --ouch: expected one argument \(\.jupyter\/jupyterlab-\d+\.log lists them\)\.$/,
    );
    expect(child.exitCode).equal(1);
    expect((await running("--ouch=1")).lines[2]).equal(
      "JupyterLab has no option ouch and goes on without it.",
    );
  });

  it("shows the end of the log when JupyterLab does not start", async () => {
    const { child, lines, port } = await started("--ip=192.0.2.1");
    await once(child, "close");
    expect(lines.at(-2)).match(/^OSError: /);
    expect(lines.at(-1)).equal(
      `JupyterLab ended with code 1 before it was ready: above are the last lines of .jupyter/jupyterlab-${port}.log.`,
    );
  });

  interface Started {
    child: ChildProcess;
    lines: string[];
    port: number;
  }

  async function started(...options: string[]): Promise<Started> {
    const port = await freePort();
    const words = ["tools/commands/start.mjs", "--no-browser", `--port=${port}`, ...options];
    const env = { ...process.env, INIT_CWD: root };
    const child = spawn(process.execPath, words, { cwd: root, env });
    opened.add(child, () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      return once(child, "close");
    });
    const lines: string[] = [];
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (part: string) => {
        text += part;
        lines.splice(0, Infinity, ...text.trim().split("\n"));
      });
    return { child, lines, port };
  }

  /** Started, and ready. */
  async function running(
    ...options: string[]
  ): Promise<Started & { address: (path: string) => string }> {
    const start = await started(...options);
    while (!start.lines.some((line) => line.startsWith("Ctrl-C"))) {
      if (start.child.exitCode !== null) throw new Error(start.lines.join("\n"));
      await sleep(50);
    }
    const [, token] = /token=(\w+)/.exec(start.lines[1]) ?? [];
    return {
      ...start,
      address: (path) => `http://127.0.0.1:${start.port}${path}?token=${token}`,
    };
  }
});

const runtime = join(root, ".jupyter/runtime");
const json = (path: string): Record<string, number> =>
  JSON.parse(readFileSync(join(runtime, path), "utf8")) as Record<string, number>;

/** The process that listens on the port. */
function serverAt(port: number): number {
  const files = readdirSync(runtime).filter((file) => /^jpserver-\d+\.json$/.test(file));
  const { pid } = files.map(json).find((server) => server.port === port) ?? {};
  return pid;
}

/** Starts a kernel and waits until it listens: on which port. */
async function startKernel(address: (path: string) => string): Promise<number> {
  const made = await fetch(address("/api/kernels"), { method: "POST", body: "{}" });
  const { id } = (await made.json()) as { id: string };
  const { shell_port } = json(`kernel-${id}.json`);
  while (!(await answers(shell_port))) await sleep(50);
  return shell_port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}
