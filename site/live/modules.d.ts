/** Only handed on to cells. */
declare module "d3-array";
