import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import "../site/setUp";
import { serve } from "../../site/generator/serve";
import { tutorialFiles } from "../../site/generator/tutorial";
import { writeSite } from "../../site/generator/writeSite";
import { notebooksToPublish } from "../../tools/notebooks/published.mjs";
import { printed, sampleNotebook, type SampleCell } from "../notebooks/sample";
import { folderWith, temporaryFolder } from "../site/folders";
import type { Closing } from "../support/closing";
import { draws } from "./draws";
import { doWrong, noteFiles } from "./inPage";
import { probe } from "./probe";

const notebooks = join(__dirname, "../../notebooks");

/** In both editions the same code. */
const made = (prose: string[]): string =>
  sampleNotebook(
    [
      prose[0],
      'import * as library from "activation-notebooks";',
      ...prose.slice(1),
      `console.log(JSON.stringify((${String(draws)})(library)));`,
    ],
    (cells: SampleCell[]) => {
      cells.at(-1)!.id = "draws";
      cells.at(-1)!.outputs = [printed("as stored\n")];
    },
  );

/** A site of two notebooks and one more with a Chinese edition, whose pages note what goes wrong in them. */
export async function builtSite(): Promise<string> {
  const folder = join(temporaryFolder(), "out");
  const real = (name: string): string => readFileSync(join(notebooks, name), "utf8");
  const from = folderWith({
    "01-sigmoid.ipynb": real("01-sigmoid.ipynb"),
    "04-vanishing-gradients.ipynb": real("04-vanishing-gradients.ipynb"),
    "11-draws.ipynb": made(["# Draws\n\nOf a seed.", "## More of them\n\nAll the same."]),
    "zh/11-draws.ipynb": made([
      "# 梯度从哪里来\n\n从损失的斜率来。",
      "## 梯度消失\n\n当函数饱和时,梯度会消失。",
      "## 初始化\n\n好的权重保住每一层的信号。",
    ]),
  });
  const files = await tutorialFiles({
    notebooks: notebooksToPublish(from, false),
    isOwn: true, // so that the first page has its figure
    ...{ title: "Made up", base: "/", log: () => undefined },
  });
  writeSite(files, folder);
  // The first script of a page: what goes before it sees all that comes after.
  const theme = readdirSync(join(folder, "assets")).find((name) => name.startsWith("theme-"))!;
  const first = join(folder, "assets", theme);
  writeFileSync(first, `(${String(probe)})();\n${readFileSync(first, "utf8")}`);
  writeFileSync(join(folder, "wrong.js"), `(${String(doWrong)})();`);
  writeFileSync(join(folder, "files.js"), `(${String(noteFiles)})();`);
  return folder;
}

/** The site on a server of its own, which can be ended before the tests are. */
export async function served(
  folder: string,
  opened: Closing,
): Promise<{ url: string; end(): Promise<void> }> {
  const server = await serve(folder, { base: "/", port: 0, log: () => undefined });
  let ended: Promise<void> | undefined;
  const end = (): Promise<void> => (ended ??= server.close());
  opened.add(end, (close) => close());
  return { url: server.url, end };
}
