/** What the first page tells teachers: docs/teaching.md in short, with `code`, σ_w and σ_b. */

import type { Language } from "./words";

interface TeacherWords {
  title: string;
  /** What is asked, and the answer. */
  facts: readonly (readonly [what: string, answer: string])[];
  cite: string;
  lesson: string;
  /** What happens from one minute to another. */
  steps: readonly (readonly [from: number, to: number, what: string])[];
}

const en: TeacherWords = {
  title: "For teachers",
  facts: [
    [
      "Licence",
      "Text and code are under the MIT licence: use, change and print them. The handwritten digits of notebook 09 are those of E. Alpaydin and C. Kaynak (1998), under CC BY 4.0.",
    ],
    [
      "No network, no accounts",
      "Open the site once, and the browser keeps it: pages, figures, search and running cells then work without a network. Nothing is asked of another host, and nobody is counted.",
    ],
    [
      "Notebooks of your own",
      "In a clone of the repository, `npm run tutorial -- --notebooks DIR` makes such a site of your folder. Each page offers its notebook for download.",
    ],
  ],
  cite: "To cite",
  lesson: "A lesson of 45 minutes: why could deep networks not learn?",
  steps: [
    [
      0,
      6,
      "Guess. This page as it opens: what is left of a gradient behind 50 sigmoid layers? Everybody writes down a power of ten. Drag the dot to the median and let go: 10⁻³¹.",
    ],
    [
      6,
      15,
      "One layer. Notebook 01, figure 1.3: where is the sigmoid steepest? At 0, with ¼. On the board: ten such slopes leave at most ¼¹⁰, about 10⁻⁶. Only weights can make up for it.",
    ],
    [
      15,
      28,
      "In pairs, on this page: for sigmoid, tanh and ReLU find the σ_w whose factor is nearest to 1. It is 10.15, 1 and 1.414, as in figure 4.6 of notebook 04.",
    ],
    [
      28,
      38,
      "Together, a vote before each. Can the gradient explode through sigmoids, whose slope never exceeds ¼? At σ_w = 16 it grows by 1.246 a layer. What do biases do to tanh at σ_w = 1.5? At σ_b = 1 its 1.067 becomes 0.868.",
    ],
    [
      38,
      45,
      "On paper: 20 ReLU layers with σ_w = 1, what arrives? 0.707 a layer over 19 steps: about 10⁻³. Homework: exercise 1 of notebook 01, exercises 1 and 2 of notebook 04, and from how many sigmoid layers on a 32-bit float holds 0 (73).",
    ],
  ],
};

const zh: TeacherWords = {
  title: "致教师",
  facts: [
    [
      "许可",
      "文字和代码采用 MIT 许可证，可自由使用、修改和打印。笔记本 09 中的手写数字来自 E. Alpaydin 与 C. Kaynak（1998），采用 CC BY 4.0。",
    ],
    [
      "无需网络，无需账号",
      "打开一次之后，浏览器会保存整个网站：页面、图、搜索和代码单元的运行都可离线进行。网站不访问其他主机，也不统计访问者。",
    ],
    [
      "使用自己的笔记本",
      "在本仓库的克隆中运行 `npm run tutorial -- --notebooks DIR`，就能把你的文件夹做成这样的网站。每一页都可以下载对应的笔记本。",
    ],
  ],
  cite: "引用",
  lesson: "45 分钟教案：深层网络为什么曾经学不动？",
  steps: [
    [
      0,
      6,
      "猜一猜。打开本页，先不动它：经过 50 层 sigmoid，梯度还剩多少？每个人写下一个 10 的幂。把圆点拖到全班的中位数，松手：10⁻³¹。",
    ],
    [
      6,
      15,
      "看一层。笔记本 01 图 1.3：sigmoid 在哪里最陡？在 0 处，斜率为 ¼。板书：十个这样的斜率相乘，至多是 ¼¹⁰，约 10⁻⁶。能弥补它的只有权重。",
    ],
    [
      15,
      28,
      "两人一组，用本页：分别为 sigmoid、tanh 和 ReLU 找出使每层的倍数最接近 1 的 σ_w。答案是 10.15、1 和 1.414，与笔记本 04 的图 4.6 一致。",
    ],
    [
      28,
      38,
      "一起讨论，每题先投票。sigmoid 的斜率从不超过 ¼，它的梯度会爆炸吗？σ_w = 16 时，每层放大到 1.246 倍。对 σ_w = 1.5 的 tanh，偏置有什么影响？σ_b = 1 时，1.067 变成 0.868。",
    ],
    [
      38,
      45,
      "笔答：20 层 ReLU，σ_w = 1，还剩多少？每层 0.707，共 19 步：约 10⁻³。作业：笔记本 01 的练习 1，笔记本 04 的练习 1 和 2；再算一算，从多少层 sigmoid 起，32 位浮点数里就是 0（73 层）。",
    ],
  ],
};

export const teacherWords: Readonly<Record<Language, TeacherWords>> = { en, zh };
