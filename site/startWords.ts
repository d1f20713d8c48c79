/** The words of the first page: the figure that answers, the path through the notebooks, the lines for teachers. */

import type { Language } from "./words";

const en = {
  question: "Can the first layer still learn?",
  /** {…} are numbers to turn, and answers. */
  sentence:
    "In a network of {depth} {function} layers with {sigmaW} = {weightStd} and {sigmaB} = {biasStd}, each deep layer multiplies the gradient by {factor}: 1 at the output is {left} at the first layer.",
  /** What is heard in place of an answer. */
  blank: "hidden until you guess",
  function: "Function between the layers",
  network: "Other networks",
  gradientFigure: "The gradient on its way back",
  functionFigure: "One unit, and its inputs",
  planeFigure: "Order and chaos",
  caption:
    "Thin blue: three simulated networks, 48 units wide. Dashed: theory. Deep means: where the inputs have settled. {sigmaW} is √width times the standard deviation of a weight, {sigmaB} the standard deviation of a bias.",
  path: "Read in this order",
  article: "The article’s part",
  further: "Going further",
  minutes: (minutes: number) => `${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
  hours: (hours: number) => `some ${hours} ${hours === 1 ? "hour" : "hours"} in all`,
  teachersLine:
    "MIT licence · works without a network · no tracking, no account · your own notebooks · a lesson of 45 minutes",
  /** What the figure says while it is turned; {…} are filled in. */
  figure: {
    depth: "layers",
    weightStd: "size of the weights, σ_w",
    biasStd: "size of the biases, σ_b",
    both: "Sizes of the weights and biases",
    show: "Just show me",
    check: "That is my guess",
    again: "Guess again",
    guess: "your guess",
    guessHint: "Guess first: drag the line’s end.",
    guessOff: [
      "You guessed it.",
      "Your guess was 1 power of ten off.",
      "Your guess was {by} powers of ten off.",
    ],
    zero: "No: for 32-bit floats that is 0.",
    vanished: "Hardly: it vanishes.",
    alive: "Yes.",
    exploded: "Not calmly: it explodes.",
    infinite: "No: it is more than 32-bit floats can hold.",
    gradientAlt:
      "Length of the gradient from the output back to the first layer, on a logarithmic scale.",
    hidden: "The answer is hidden until you guess.",
    arrives: "Theory and three simulated networks end at {left}.",
    functionAlt:
      "{name} and its slope over the inputs of the layers, whose standard deviation is {last} in the last one.",
    planeAlt:
      "Plane of the sizes of weights and biases, with the border between vanishing and exploding gradients. The point is at {weightStd} and {biasStd}.",
    theory: "theory",
    networks: "three networks",
    output: "output",
    firstLayer: "first layer",
    float32Zero: "0 in 32-bit floats",
    float32Infinity: "∞ in 32-bit floats",
    slope: "its slope",
    lastInputs: "inputs of layer {layer}: ±{std}",
    firstInputs: "of layer 1: ±{std}",
    input: "input of a unit",
    vanish: "vanish",
    explode: "explode",
  },
};

export type StartWords = typeof en;
export type FigureWords = StartWords["figure"];

const zh: StartWords = {
  question: "第一层还学得动吗？",
  sentence:
    "一个 {depth} 层的 {function} 网络，{sigmaW} = {weightStd}，{sigmaB} = {biasStd}：在网络深处，梯度每往回传一层就乘以 {factor}；若在输出端长度为 1，到第一层时就是 {left}。",
  blank: "猜过之后才显示",
  function: "层间的激活函数",
  network: "换一批网络",
  gradientFigure: "梯度的反向传播",
  functionFigure: "一个神经元及其输入",
  planeFigure: "有序与混沌",
  caption:
    "细蓝线：三个宽度为 48 的模拟网络。虚线：理论值。“网络深处”指输入的分布已经稳定的那些层。{sigmaW} 等于权重的标准差乘以 √宽度，{sigmaB} 是偏置的标准差。",
  path: "阅读顺序",
  article: "原文章涉及的内容",
  further: "更进一步",
  minutes: (minutes: number) => `${minutes} 分钟`,
  hours: (hours: number) => `共约 ${hours} 小时`,
  teachersLine: "MIT 许可证 · 可离线使用 · 无跟踪、无需账号 · 可换成自己的笔记本 · 45 分钟教案",
  figure: {
    depth: "层数",
    weightStd: "权重的大小 σ_w",
    biasStd: "偏置的大小 σ_b",
    both: "权重和偏置的大小",
    show: "直接看答案",
    check: "就猜这个",
    again: "再猜一次",
    guess: "你的猜测",
    guessHint: "先猜一猜：拖动线的末端。",
    guessOff: ["你猜对了。", "你的猜测差了 1 个数量级。", "你的猜测差了 {by} 个数量级。"],
    zero: "学不动：在 32 位浮点数里它就是 0。",
    vanished: "几乎学不动：梯度消失了。",
    alive: "学得动。",
    exploded: "学不稳：梯度爆炸了。",
    infinite: "学不动：它超出了 32 位浮点数的范围。",
    gradientAlt: "梯度从输出端回传到第一层时的长度，对数坐标。",
    hidden: "猜过之后才显示答案。",
    arrives: "理论值与三个模拟网络最终都在 {left} 附近。",
    functionAlt: "{name} 及其导数，以及各层输入的分布；最后一层输入的标准差为 {last}。",
    planeAlt:
      "权重与偏置大小的平面，以及梯度消失与梯度爆炸的分界线。当前点位于 {weightStd} 和 {biasStd}。",
    theory: "理论",
    networks: "三个网络",
    output: "输出端",
    firstLayer: "第一层",
    float32Zero: "32 位浮点数中为 0",
    float32Infinity: "32 位浮点数中为 ∞",
    slope: "导数",
    lastInputs: "第 {layer} 层的输入：±{std}",
    firstInputs: "第 1 层：±{std}",
    input: "神经元的输入",
    vanish: "消失",
    explode: "爆炸",
  },
};

/** Every language has all of them: a missing one does not compile. */
export const startWords: Readonly<Record<Language, StartWords>> = { en, zh };
