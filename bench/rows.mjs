// What is measured, in the order of the table; each file says how, and with whom it is compared.
import { article, idle } from "./rows/article.mjs";
import { chain } from "./rows/chain.mjs";
import { depth } from "./rows/depth.mjs";
import { gelu, relu, sigmoid, tanh } from "./rows/elementwise.mjs";
import { ensemble } from "./rows/ensemble.mjs";
import { epoch } from "./rows/epoch.mjs";
import { normals, uniforms } from "./rows/random.mjs";
import { growth } from "./rows/growth.mjs";
import { memory, notebooks } from "./rows/notebooks.mjs";
import { pages } from "./rows/pages.mjs";
import { product } from "./rows/product.mjs";
import { slider } from "./rows/slider.mjs";
import { unknown, unknownMemory } from "./rows/unknown.mjs";

export const rows = [
  article,
  unknown,
  idle,
  memory,
  unknownMemory,
  notebooks,
  normals,
  uniforms,
  chain,
  ensemble,
  sigmoid,
  tanh,
  relu,
  gelu,
  product,
  depth,
  epoch,
  growth,
  slider,
  pages,
];
