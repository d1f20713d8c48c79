/** The words of the site itself, in the languages of the notebooks. */

const en = {
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
  dark: "Dark colours",
  code: "Code cell",
  showCode: "Show all code",
  setUp: (lines: number) => `Set-up, ${lines} ${lines === 1 ? "line" : "lines"}`,
  folded: (lines: number) => `Code, ${lines} ${lines === 1 ? "line" : "lines"}`,
  missing: "There is no such page.",
  home: "To the first page",
  noResult: "Nothing found.",
  searchFailed: "The search could not be loaded.",
  liveFailed: "What runs the code could not be loaded.",
  close: "Close",

  // What a reader turns, guesses and answers
  controls: "What you can change here",
  more: "More",
  author: "Back to the author's values",
  slider: (meaning: string) => `${meaning}, slider`,
  range: (from: string, to: string) => `Please choose from ${from} to ${to}.`,
  notANumber: "Please give a number.",
  notNumbers: "Please give numbers with commas between them.",
  guess: "Your guess",
  reveal: "Compare",
  justShow: "Just show me",
  check: "Check my answer",
  answer: "Your answer: TypeScript. Escape leaves the field.",
  clearAnswer: "Clear my answer",
  readout: "Arrow keys read the values of this figure.",

  // Live cells
  run: "Run",
  edit: "Edit",
  reset: "Reset",
  runAll: "Run all",
  stop: "Stop",
  resetAll: "Reset all",
  all: "All cells",
  tools: (cell: string) => `${cell}: live`,
  editor: (cell: string) => `${cell}: edit the code. Shift+Enter runs it, Escape leaves it.`,
  waiting: "waiting",
  running: "running",
  stopped: "stopped",
  aged: "out of date",
  took: (milliseconds: number) => `${Math.max(1, Math.round(milliseconds))} ms`,
  line: (line: number) => `line ${line}`,
  otherCell: (line: number, cell: string) => `line ${line} of cell ${cell}`,
  busy: "Running.",
};

/** Every language has all of them: a missing one does not compile. */
export type Words = typeof en;

const zh: Words = {
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
  dark: "深色",
  code: "代码单元",
  showCode: "显示全部代码",
  setUp: (lines: number) => `准备代码，${lines} 行`,
  folded: (lines: number) => `代码，${lines} 行`,
  missing: "没有这个页面。",
  home: "回到首页",
  noResult: "没有找到。",
  searchFailed: "搜索无法加载。",
  liveFailed: "运行代码所需的程序无法加载。",
  close: "关闭",

  // What a reader turns, guesses and answers
  controls: "可以在这里调节",
  more: "更多",
  author: "恢复作者的取值",
  slider: (meaning: string) => `${meaning}，滑块`,
  range: (from: string, to: string) => `请取 ${from} 到 ${to} 之间的值。`,
  notANumber: "请输入一个数。",
  notNumbers: "请输入若干个数，用逗号分隔。",
  guess: "你的猜测",
  reveal: "对照结果",
  justShow: "直接看结果",
  check: "检查我的答案",
  answer: "你的答案：TypeScript。按 Escape 离开输入框。",
  clearAnswer: "清空我的答案",
  readout: "用方向键读出图中的数值。",

  // Live cells
  run: "运行",
  edit: "编辑",
  reset: "还原",
  runAll: "全部运行",
  stop: "停止",
  resetAll: "全部还原",
  all: "全部单元",
  tools: (cell: string) => `${cell}：操作`,
  editor: (cell: string) => `${cell}：编辑代码。Shift+Enter 运行，Escape 离开。`,
  waiting: "等待中",
  running: "运行中",
  stopped: "已停止",
  aged: "已过期",
  took: (milliseconds: number) => `${Math.max(1, Math.round(milliseconds))} 毫秒`,
  line: (line: number) => `第 ${line} 行`,
  otherCell: (line: number, cell: string) => `单元 ${cell} 第 ${line} 行`,
  busy: "正在运行。",
};

export const words = { en, zh };

export type Language = keyof typeof words;

/** The words for a page's language: Chinese, or else English. */
export const wordsFor = (language: string): Words => (language.startsWith("zh") ? zh : en);
