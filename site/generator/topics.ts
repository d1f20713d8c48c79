/**
 * What readers also call what a heading names, in the words of the field in both languages: so the search
 * finds it by them. A page's own words need not stand here.
 */
export const topics: readonly (readonly [heading: RegExp, words: string])[] = [
  [/^Introduction$|^The catalogue$|^Three functions/, "激活函数 activation functions"],
  [/^Two linear layers/, "线性层 非线性 nonlinearity"],
  [/^The sigmoid function$/, "S 型函数 逻辑函数 logistic function"],
  [/^The tanh function$/, "双曲正切 hyperbolic tangent"],
  [/^The ReLU function$/, "线性整流函数 修正线性单元 rectified linear unit"],
  [/^The corner$/, "次梯度 不可导 subgradient"],
  [/^The slope\b/, "导数 梯度 饱和 derivative saturation"],
  [/in a machine$|^In 32 bits$/, "数值稳定 精度 numerical stability"],
  [/^Where floats end$/, "上溢 下溢 浮点数 overflow underflow"],
  [/^Vanishing gradients$/, "梯度消失 vanishing gradient problem"],
  [/^A product of slopes$/, "链式法则 chain rule"],
  [/^Exploding gradients$|explode through/, "梯度爆炸 exploding gradient problem"],
  [/^How fast it grows$/, "李雅普诺夫指数 Lyapunov exponents"],
  [/^From products to gradients$/, "雅可比矩阵 反向传播 Jacobian backpropagation"],
  [/^Automatic differentiation$/, "自动求导 自动微分 autograd 反向传播 backpropagation"],
  [/^A recorded computation$/, "计算图 computational graph tape"],
  [/vector-Jacobian/, "向量雅可比积 VJP"],
  [/^How small a step/, "数值微分 有限差分 finite differences gradient check"],
  [/initialis/i, "权重初始化 初始化 initialization"],
  [/^Every initialiser is a size$/, "Xavier Glorot He Kaiming LeCun init 初始化方法"],
  [/first disease/, "对称性 symmetry breaking"],
  [/third disease|become parallel/, "相关性 秩塌缩 rank collapse correlation"],
  [/order and chaos/, "混沌边缘 edge of chaos"],
  [/^Orthogonal weights$/, "正交初始化 动力学等距 orthogonal initialization dynamical isometry"],
  [/^Cures$/, "残差连接 跳跃连接 梯度裁剪 residual skip connections gradient clipping"],
  [/^Rescuing the sigmoid$/, "批量归一化 批归一化 batch normalization"],
  [/^Dead ReLUs$|^Off, and dead$/, "死亡 ReLU 神经元死亡 dying relu dead neurons units"],
  [/^Training on real digits$/, "训练 手写数字 学习率 training handwritten digits"],
  [/^Five families$|^Their formulas$/, "Swish SiLU GELU ELU SELU Mish Softplus 激活函数公式"],
];

/** The words of the topics that a heading is about. */
export function topicWords(heading: string): string {
  return topics.flatMap(([topic, words]) => (topic.test(heading) ? [words] : [])).join(" ");
}
