import { expect } from "chai";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as ts from "typescript";

import * as library from "../src/index";
import { parseNotebook as parsed } from "../site/generator/notebook";
import { readingMinutes } from "../site/generator/readingMinutes";
import { figuresOf } from "./notebooks/figures";
import { codeCells, parseNotebook } from "./notebooks/notebook";
import { notebookFiles, notebookTexts } from "./notebooks/testedNotebooks";

const root = join(__dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const { scripts, license } = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  license: string;
};

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "bench/README.md",
  "site/README.md",
  "study/README.md",
  ".github/workflows/test.yml",
  ".github/workflows/pages.yml",
  ".devcontainer/devcontainer.json",
  "binder/postBuild",
  ...readdirSync(join(root, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

for (const file of pages) {
  describe(file, () => {
    const text = read(file);
    const exists = (link: string): boolean => existsSync(join(root, dirname(file), link));

    it("links to files and headings that exist", () => {
      const links = [...text.matchAll(/\]\((?!https?:)([^)]+)/g)].map(([, link]) => link);
      const broken = links.filter((link) => {
        const [path, anchor] = link.split("#");
        if (path !== "" && !exists(path)) return true;
        if (anchor === undefined) return false;
        return !anchors(path === "" ? text : read(join(dirname(file), path))).includes(anchor);
      });
      expect(broken).to.eql([]);
    });

    it("names npm scripts that exist, with options that they have", () => {
      expect(npmCommands(text).flatMap(problemsOf)).to.eql([]);
    });

    it("names options that some script has", () => {
      const named = [...text.matchAll(/`(--[a-z-]+)/g)].map(([, option]) => option);
      const usage = Object.keys(scripts).map(usageOf).join("\n");
      expect(named.filter((option) => option !== "--config" && !usage.includes(option))).to.eql([]);
    });

    it("names files that exist, or are an example", () => {
      const paths = [
        ...text.matchAll(/`((?:src|test|tools|notebooks|docs|bench|site|\.github)\/[\w./-]+)`/g),
      ].map(([, path]) => path);
      const invented =
        /^(src\/activations\/mine\.ts|notebooks\/(NN-name\.ipynb|zh\/(texts\.json)?))$/;
      const unknown = paths.filter((path) => !invented.test(path));
      expect(unknown.filter((path) => !existsSync(join(root, path)))).to.eql([]);
    });
  });
}

/** What the text says to type: `npm run export -- html 05` is the script "export" with "html" and "05". */
function npmCommands(text: string): { script: string; args: string[] }[] {
  const ofNpm = /npm (?:run ([\w:]+)|(start|test))(?: -- ([^`\n]*))?/g;
  return [...text.matchAll(ofNpm)].map(([, run, short, args = ""]) => ({
    script: run ?? short,
    args: args.split(" ").filter((word) => word !== ""),
  }));
}

function problemsOf({ script, args }: { script: string; args: string[] }): string[] {
  if (!(script in scripts)) return [`there is no script ${script}`];
  const unknown = args.filter(
    (word) => word.startsWith("--") && !`${usageOf(script)} --help`.includes(word),
  );
  const missing = args.filter((word) => /^(zh\/)?\d\d$/.test(word) && !isNotebook(word));
  const made = script === "export" && !/^(html|live|markdown|script|pdf)$/.test(args[0] ?? "");
  return [
    ...unknown.map((option) => `${script} has no ${option}`),
    ...missing.map((word) => `there is no notebook ${word}`),
    ...(made && args.length > 0 ? [`there is no format ${args[0]}`] : []),
  ];
}

const usages = new Map<string, string>();

/** What a script says for --help, or the options that its line in package.json holds. */
function usageOf(script: string): string {
  const command = /^node (tools\/commands\/\w+\.mjs)$/.exec(scripts[script])?.[1];
  if (command === undefined) return scripts[script];
  if (!usages.has(script)) {
    const help = [join(root, command), "--help"];
    usages.set(script, execFileSync(process.execPath, help, { encoding: "utf8" }));
  }
  return usages.get(script)!;
}

const isNotebook = (word: string): boolean =>
  notebookFiles().some(({ name }) => name.startsWith(word));

/** The anchors that GitHub gives to the headings of a page. */
function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("CONTRIBUTING.md, its map", () => {
  const [, tree] = /## Where things are\s+```\n([\s\S]*?)```/.exec(read("CONTRIBUTING.md"))!;
  // A folder below another one stands two columns to its right.
  let parent = "";
  const named = [...tree.matchAll(/^( *)([\w.-]+)\/ /gm)].map(([, indent, folder]) => {
    if (indent !== "") return `${parent}/${folder}`;
    parent = folder;
    return folder;
  });

  it("names folders that exist", () => {
    expect(named.filter((folder) => !existsSync(join(root, folder)))).to.eql([]);
  });

  it("names every folder of the clone, and every one in src, site and tools", function () {
    const { status, stdout } = spawnSync("git", ["ls-files"], { cwd: root, encoding: "utf8" });
    if (status !== 0) this.skip(); // no clone: a folder that was unpacked
    const folders = stdout
      .split("\n")
      .filter((file) => existsSync(join(root, file)))
      .flatMap((file) =>
        [/^[^/]+(?=\/)/, /^(?:src|site|tools)\/[^/]+(?=\/)/].map((part) => part.exec(file)?.[0]),
      )
      .filter((folder) => folder !== undefined);
    expect([...new Set(folders)].filter((folder) => !named.includes(folder))).to.eql([]);
  });
});

describe("README.md, its promises", () => {
  const text = read("README.md");

  // A line of the map: | question | [title](notebooks/NN-name.ipynb) | minutes | what you will know |
  const lines = [
    ...text.matchAll(
      /^\| (.+?) *\| \[(.+?)\]\(notebooks\/(.+?)\.ipynb\) *\| (\d+) *\| (.+?) *\|$/gm,
    ),
  ].map(([, question, title, name, minutes, known]) => ({ question, title, name, minutes, known }));
  const english = notebookFiles().filter(({ edition }) => edition === "");

  it("has a line in the map for every notebook, in their order", () => {
    expect(
      lines.map(({ name }) => name),
      "a line is | question | [title](notebooks/NN-name.ipynb) | minutes | what you will know |",
    ).to.eql(english.map(({ name }) => name));
  });

  for (const { name, title, minutes } of lines) {
    const committed = async (): Promise<string> => {
      const texts = await notebookTexts(english.find((notebook) => notebook.name === name)!);
      return texts.committed ?? texts.own;
    };

    it(`calls ${name} by its title`, async () => {
      const { cells } = parseNotebook(await committed());
      expect(cells[0].source).to.match(new RegExp(`^# ${title}$`, "m"));
    });

    it(`says how long ${name} takes, to one minute`, async () => {
      expect(Number(minutes)).to.be.closeTo(readingMinutes(parsed(name, await committed())), 1);
    });
  }

  it("has the same questions and minutes as the map in the introduction", () => {
    const introduction = readFileSync(english[0].path, "utf8");
    for (const { name, question, minutes } of lines.slice(1)) {
      expect(introduction).to.include(`](${name}.ipynb) | ${question} | ${minutes} |`);
    }
  });

  it("shows Figure 4.5 as the notebook draws it", async () => {
    const { own, committed } = await notebookTexts(
      english.find(({ name }) => name === "04-vanishing-gradients")!,
    );
    const notebook = parseNotebook(committed ?? own);
    const figure = figuresOf(notebook).find(({ caption }) => caption.startsWith("Figure 4.5"))!;
    expect(
      read("docs/gradients.svg") === figure.svg,
      "write the SVG of Figure 4.5 into docs/gradients.svg",
    ).to.equal(true);
    const shown = codeCells(notebook)
      .flatMap(({ outputs }) => outputs.map((output) => output.text))
      .join("\n")
      .match(/\d\.\d{4,}/g)!
      .map((number) => Number(number).toFixed(4));
    const caption = /_From \[Vanishing gradients\][^_]*_/.exec(text)![0];
    expect(shown).to.include.members(caption.match(/\d\.\d+/g)!);
  });

  it("has an example that prints what it says", () => {
    const example = /```ts\n([\s\S]*?)```/.exec(text)![1];
    const stated = [...example.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(
      ([, said]) => said,
    );
    const { outputText } = ts.transpileModule(example, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    const printed: string[] = [];
    const log = (...values: unknown[]): unknown => printed.push(values.join(" "));
    new Function("require", "exports", "console", outputText)(() => library, {}, { log });
    expect(stated).to.have.length(3);
    expect(printed).to.eql(stated);
  });

  it("asks for the versions of Node, and has the licence, that package.json names", () => {
    expect(text.replace(/\s+/g, " ")).to.include("20.19 or newer, 22.13 or newer, or 24 and up");
    expect(read("package.json")).to.include("^20.19.0 || ^22.13.0 || >=24.0.0");
    expect(read("LICENSE")).to.include(`${license} License`);
  });
});
