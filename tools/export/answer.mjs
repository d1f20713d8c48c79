// The Node side of notebook_export/node.py: one question in JSON on standard input, one answer.
import { text } from "node:stream/consumers";

export async function answer(reply) {
  const question = JSON.parse(await text(process.stdin));
  process.stdout.write(JSON.stringify(reply(question)));
}
