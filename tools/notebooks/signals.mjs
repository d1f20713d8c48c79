// What Ctrl-C does.

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** On a signal stops the runner's kernels, then this process. */
export function stopOnSignals(runner) {
  for (const [signal, code] of Object.entries(codes))
    process.once(signal, async () => {
      await runner.stop();
      process.exit(code);
    });
}
