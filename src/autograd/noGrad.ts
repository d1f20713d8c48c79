let recording = true;

/** Whether operations on tensors that require a gradient are being recorded. */
export function isRecording(): boolean {
  return recording;
}

/**
 * What f returns, computed without recording: tensors made inside require no gradient. Nests, and
 * records again afterwards even if f throws. f must be synchronous.
 *
 * @throws TypeError if f returns a promise: what it does later would be recorded.
 * @example
 * const x = tensor(3, { requiresGrad: true });
 * noGrad(() => x.mul(2)).requiresGrad // false
 */
export function noGrad<T>(f: () => T): T {
  const before = recording;
  recording = false;
  try {
    const result = f();
    if (result instanceof Promise) {
      throw new TypeError("noGrad: needs a synchronous function, got one that returns a promise");
    }
    return result;
  } finally {
    recording = before;
  }
}
