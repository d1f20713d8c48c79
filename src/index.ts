// Activations
export { activation, type Activation, type Definition } from "./activations/activation";
export type { Range } from "./activations/facts";
export { activations } from "./activations/activations";
export * from "./activations/catalogue";
export { geluTanh } from "./activations/geluTanh";
export { softmax } from "./activations/softmax";
export { logSoftmax } from "./activations/logSoftmax";
export { softmin } from "./activations/softmin";
export { glu } from "./activations/glu";
export type { Dim } from "./activations/alongDim";
export { accuracy, type Accuracy } from "./activations/accuracy";

// Tensors and their gradients
export { Tensor, tensor, type TensorOptions } from "./autograd/tensor";
export { ones, onesLike, zeros, zerosLike } from "./autograd/fill";
export { arange } from "./autograd/arange";
export { linspace } from "./autograd/linspace";
export { cat } from "./autograd/cat";
export { mm } from "./autograd/mm";
export { where } from "./autograd/where";
export { noGrad } from "./autograd/noGrad";
export { gradcheck } from "./autograd/gradcheck";
export { crossEntropy } from "./autograd/crossEntropy";
export { mseLoss } from "./autograd/mseLoss";

// Random numbers
export { generator, type Generator, type Sampling } from "./random/generator";
export { normal } from "./random/normal";
export { uniform } from "./random/uniform";
export { truncatedNormal, type Truncation } from "./random/truncatedNormal";

// First weights
export { xavierUniform } from "./random/xavierUniform";
export { xavierNormal } from "./random/xavierNormal";
export { kaimingUniform } from "./random/kaimingUniform";
export { kaimingNormal, type KaimingInitialisation } from "./random/kaimingNormal";
export { lecunNormal } from "./random/lecunNormal";
export { orthogonal } from "./random/orthogonal";
export type { Initialisation } from "./random/fans";

// What depth does: products of slopes, of matrices, and of both
export { slopeChain, type SlopeChainOptions } from "./propagation/slopeChain";
export { lyapunovExponents, criticalStd, logGrowthVariance } from "./propagation/lyapunovExponents";
export { matrixChain, type Chain, type ScaledMatrix } from "./propagation/matrixChain";
export { chainEnsemble, type ChainSizes } from "./propagation/chainEnsemble";
export { logSingularValues, logSingularValuesOf } from "./propagation/logSingularValues";
export { gaussianMean } from "./numerics/gaussianMean";
export { gain, backwardGain } from "./propagation/gain";
export type { WeightLaw } from "./propagation/weightLaw";
export { varianceMap } from "./propagation/varianceMap";
export { fixedPointVariance } from "./propagation/fixedPointVariance";
export { gradientFactor } from "./propagation/gradientFactor";
export { criticalWeightStd } from "./propagation/criticalWeightStd";
export { correlationMap } from "./propagation/correlationMap";
export { fixedPointCorrelation } from "./propagation/fixedPointCorrelation";
export { depthScales, type DepthScales } from "./propagation/depthScales";
export { deadFraction } from "./propagation/deadFraction";
export { gradientNorms, type RandomNet } from "./propagation/gradientNorms";
export type { Differentiable } from "./propagation/differentiable";

// Training: layers, optimisers, data in batches
export type { Layer, Module } from "./training/module";
export { sequential, type Sequential } from "./training/sequential";
export { linear, type Initialiser, type Linear, type LinearOptions } from "./training/linear";
export { residual } from "./training/residual";
export { layerNorm, type LayerNormOptions } from "./training/layerNorm";
export { batchNorm, type BatchNorm, type BatchNormOptions } from "./training/batchNorm";
export type { Optimizer } from "./training/optimizer";
export { sgd, type SgdOptions } from "./training/sgd";
export { adam, type AdamOptions } from "./training/adam";
export { adamW } from "./training/adamW";
export { clipGradNorm } from "./training/clipGradNorm";
export { batches, subset, type BatchOptions, type Labelled } from "./training/batches";
export { train, type Progress, type TrainOptions, type TrainingRun } from "./training/train";
export { classificationAccuracy } from "./training/classificationAccuracy";
export { digits, type Digits } from "./training/digits";
export { layerStatistics, type LayerStatistics } from "./training/layerStatistics";
export { splitDigits, type Split } from "./training/splitDigits";
export { trial, type Trial, type TrialOptions } from "./training/trial";
export { trialNet, type TrialNet } from "./training/trialNet";
export type { TrialWeights } from "./training/trialWeights";
export { digitsStudy, type StudyRow, type StudyScore } from "./training/digitsStudy";
export { predictedFactor } from "./training/trialFactors";

// What a cell shows: figures and what stands in them, tables, sentences, checks of a reader's answers
export { figure, renderFigure, type FigureOptions } from "./charts/figure";
export { colourOf } from "./charts/colourOf";
export { trace, jumps, type Point, type Jump } from "./charts/trace";
export { band, type Spread } from "./charts/band";
export { tiles, type TileEdge } from "./charts/tiles";
export { label } from "./charts/label";
export { apart } from "./charts/apart";
export { powerOfTen } from "./charts/powerOfTen";
export { format } from "./charts/format";
export { table, renderTable, type Cell } from "./charts/table";
export { note, renderNote } from "./charts/note";
export { check, renderCheck, type Answer, type Judgement, type Mistake } from "./charts/check";
