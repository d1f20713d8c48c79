/** What Vite makes of an import with a suffix. */
declare module "*?worker" {
  const StartedWorker: new () => Worker;
  export default StartedWorker;
}
declare module "*.css";
/** Only handed on to cells. */
declare module "d3-array";
