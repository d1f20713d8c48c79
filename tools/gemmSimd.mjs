// node tools/gemmSimd.mjs makes src/autograd/gemmSimdCode.ts of gemmSimd.wat, which a test compares.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import wabt from "wabt";

const pathOf = (name) => fileURLToPath(new URL(`../src/autograd/${name}`, import.meta.url));

/** The text of gemmSimdCode.ts. */
export async function gemmSimdCode() {
  const { parseWat } = await wabt();
  const module = parseWat("gemmSimd.wat", readFileSync(pathOf("gemmSimd.wat"), "utf8"), {
    simd: true,
  });
  const code = Buffer.from(module.toBinary({}).buffer).toString("base64");
  return `/** gemmSimd.wat as a program, in base64. */\nexport const gemmSimdCode =\n  "${code}";\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  void gemmSimdCode().then((text) => writeFileSync(pathOf("gemmSimdCode.ts"), text));
}
