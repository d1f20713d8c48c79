import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { sampleNotebook } from "../../notebooks/sample";
import { closing } from "../../support/closing";
import { freePort } from "../../support/freePort";
import { minutes, until } from "../../support/patience";

const root = resolve(__dirname, "../../..");

describe("npm start", function () {
  this.timeout(minutes(3));
  const opened = closing();

  describe("in the project's notebooks", () => {
    let own: Running;
    before(async () => {
      own = await running();
    });

    it("says where JupyterLab is, how it ends and where its log is, and no more", () => {
      const { lines, port } = own;
      expect(lines).lengthOf(3);
      expect(lines[1]).match(
        /^JupyterLab: .* s, at http:\/\/127\.0\.0\.1:\d+\/lab\/tree\/notebooks\/00-\S+\?token=\w{48}$/,
      );
      expect(lines[2]).equal(
        `Ctrl-C ends it and its kernels. What it reports goes to .jupyter/jupyterlab-${port}.log.`,
      );
    });

    it("leaves no kernel behind when JupyterLab is killed", () =>
      leavesNoKernel(own, () => process.kill(serverAt(own.port), "SIGKILL")));
  });

  describe("in another folder, with an option that JupyterLab does not know", () => {
    let other: Running;
    before(async () => {
      const folder = opened.folder("course é ");
      writeFileSync(join(folder, "b 1.ipynb"), sampleNotebook(["# B"]));
      other = await running("--notebooks", folder, "--ouch=1");
    });

    it("opens the first notebook of the folder", async () => {
      expect(other.lines[1]).contains("/lab/tree/b%201.ipynb?");
      const listed = await (await fetch(other.address("/api/contents"))).json();
      expect((listed as { content: object[] }).content).lengthOf(1);
    });

    it("says that it goes on without the option", () => {
      expect(other.lines[2]).equal("JupyterLab has no option ouch and goes on without it.");
    });

    it("leaves no kernel behind after SIGINT", () =>
      leavesNoKernel(other, () => other.child.kill("SIGINT")));
  });

  it("says in one sentence which options JupyterLab does not take", async () => {
    const { child, lines } = await started("--ouch");
    await once(child, "close");
    expect(lines.at(-1)).match(
      /^JupyterLab cannot read its options: argument --ouch: expected one argument \(\.jupyter\/jupyterlab-\d+\.log lists them\)\.$/,
    );
    expect(child.exitCode).equal(1);
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

  interface Running extends Started {
    address: (path: string) => string;
  }

  /** Started, and ready. */
  async function running(...options: string[]): Promise<Running> {
    const start = await started(...options);
    const { child, lines, port } = start;
    await until(() => {
      if (child.exitCode !== null) throw new Error(lines.join("\n"));
      return lines.some((line) => line.startsWith("Ctrl-C"));
    });
    const [, token] = /token=(\w+)/.exec(lines[1]) ?? [];
    return { ...start, address: (path) => `http://127.0.0.1:${port}${path}?token=${token}` };
  }

  async function leavesNoKernel({ child, address }: Running, end: () => unknown): Promise<void> {
    const made = await fetch(address("/api/kernels"), { method: "POST", body: "{}" });
    const { id } = (await made.json()) as { id: string };
    const { shell_port } = json(`kernel-${id}.json`);
    await until(() => answers(shell_port));
    end();
    await once(child, "close");
    await until(async () => !(await answers(shell_port)));
  }
});

const runtime = join(root, ".jupyter/runtime");
const json = (path: string): Record<string, number> =>
  JSON.parse(readFileSync(join(runtime, path), "utf8")) as Record<string, number>;

/** The process that listens on the port. */
function serverAt(port: number): number {
  const files = readdirSync(runtime).filter((file) => /^jpserver-\d+\.json$/.test(file));
  return files.map(json).find((server) => server.port === port)!.pid;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  const answer = await once(socket, "connect").catch(() => null);
  socket.destroy();
  return answer !== null;
}
