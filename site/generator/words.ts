import type { Cell } from "./notebook";

/** The words of the site itself, in the languages that notebooks are in. */
export const words = {
  en: {
    tag: "en",
    language: "English",
    skip: "Skip to the text",
    notebooks: "Notebooks",
    onThisPage: "On this page",
    search: "Search",
    previous: "Previous",
    next: "Next",
    pages: "Previous and next notebook",
    download: "Download this notebook",
    live: "Make the cells live",
    liveHint: "Run and edit the code in this page, and turn its parameters.",
    dark: "Dark colours",
    code: "Code cell",
    missing: "There is no such page.",
    home: "To the first page",
    noResult: "Nothing found.",
    searchFailed: "The search could not be loaded.",
    liveFailed: "The live cells could not be loaded.",
    close: "Close",
  },
  zh: {
    tag: "zh-CN",
    language: "中文",
    skip: "跳到正文",
    notebooks: "笔记本",
    onThisPage: "本页内容",
    search: "搜索",
    previous: "上一篇",
    next: "下一篇",
    pages: "上一篇和下一篇",
    download: "下载本笔记本",
    live: "让代码单元可以运行",
    liveHint: "在本页运行、修改代码,调节参数。",
    dark: "深色",
    code: "代码单元",
    missing: "没有这个页面。",
    home: "回到首页",
    noResult: "没有找到。",
    searchFailed: "搜索无法加载。",
    liveFailed: "可运行单元无法加载。",
    close: "关闭",
  },
} as const;

export type Language = keyof typeof words;

/** The language of an edition: its folder's name if that is one, else the one that its text is written in. */
export function languageOf(edition: string, cells: readonly Cell[]): Language {
  if (edition in words) return edition as Language;
  const prose = cells.filter(({ kind }) => kind === "markdown").map(({ source }) => source);
  const letters = prose.join("").match(/\p{L}/gu) ?? [];
  const han = letters.filter((letter) => /\p{Script=Han}/u.test(letter));
  return han.length > letters.length / 4 ? "zh" : "en";
}
