// npm run bench:epoch -- [/path/to/python] [rounds]
// One epoch of the digits, 10 hidden layers of 64, batches of 64, by this library and by PyTorch in float64
// on one thread, in turn: medians of the processor's time, which a busy machine hardly changes. The Python
// needs torch; without one only this library is timed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import {
  activations,
  digits,
  generator,
  linear,
  sequential,
  sgd,
  train,
} from "../../dist/index.js";

const [depth, width, batchSize, lr, warmUp] = [10, 64, 64, 0.01, 3];
const [python, rounds = 15] = process.argv.slice(2);
const { images, labels } = digits();
const data = { images: images.div(16), labels };

/** Nets of this library, one after the other: the time of an epoch in seconds. */
function ours(name) {
  const rng = { generator: generator(1) };
  const hidden = Array.from({ length: depth }, (_, i) => [
    linear(i === 0 ? 64 : width, width, rng),
    activations[name],
  ]);
  const net = sequential(...hidden.flat(), linear(width, 10, rng));
  const optimizer = sgd(net.parameters, { lr });
  return async () => {
    const before = process.cpuUsage();
    await train(net, data, { optimizer, epochs: 1, batchSize, ...rng });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}

/** PyTorch's, in a process of its own. */
async function theirs(name) {
  const script = fileURLToPath(new URL("peer.py", import.meta.url));
  const options = [depth, width, batchSize, lr, labels.length, name].map(String);
  const peer = spawn(python, [script, ...options], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(peer.stdout)[Symbol.asyncIterator]();
  const failed = once(peer, "exit").then(([code]) =>
    Promise.reject(new Error(`${python} ended: ${code}`)),
  );
  const said = async () => (await Promise.race([lines.next(), failed])).value;
  console.log(await said());
  const epoch = async () => {
    peer.stdin.write("\n");
    return Number(await said());
  };
  failed.catch(() => {});
  return { epoch, end: () => peer.stdin.end() };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (values) => `${(1000 * median(values)).toFixed(1)} ms`;

async function compare(name) {
  const mine = ours(name);
  const peer = python === undefined ? undefined : await theirs(name);
  const [times, peerTimes] = [[], []];
  for (let round = -warmUp; round < Number(rounds); round++) {
    const pair = [await mine(), await peer?.epoch()];
    if (round < 0) continue;
    times.push(pair[0]);
    peerTimes.push(pair[1]);
  }
  peer?.end();
  const ratios = times.map((time, i) => time / peerTimes[i]).toSorted((a, b) => a - b);
  const against =
    peer === undefined
      ? "no Python was named: PyTorch is left out"
      : `PyTorch ${ms(peerTimes)}, ratio ${median(ratios).toFixed(2)} (${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)})`;
  console.log(`${name.padEnd(8)} an epoch: this library ${ms(times)}, ${against}`);
}

try {
  for (const name of ["tanh", "relu", "sigmoid"]) await compare(name);
} catch ({ message }) {
  console.error(message);
  process.exitCode = 1;
}
