import { describe } from "./describe";

/** The most numbers that one array or tensor may hold: 2^27, one gibibyte of doubles. */
const MOST = 2 ** 27;

/** @throws TypeError unless the value is a number, NaN and infinities included. */
export function checkNumber(caller: string, name: string, value: number): void {
  if (typeof value !== "number") {
    throw new TypeError(`${caller}: ${name} must be a number, got ${describe(value)}`);
  }
}

/** @throws TypeError or RangeError unless the value is a finite number. */
export function checkFinite(caller: string, name: string, value: number): void {
  checkNumber(caller, name, value);
  if (!Number.isFinite(value)) {
    throw new RangeError(`${caller}: ${name} must be finite, got ${value}`);
  }
}

/** @throws TypeError or RangeError unless the value is finite and >= 0. */
export function checkStd(caller: string, name: string, value: number): void {
  checkNumber(caller, name, value);
  if (!(value >= 0 && value < Infinity)) {
    throw new RangeError(`${caller}: ${name} must be finite and >= 0, got ${value}`);
  }
}

/** @throws TypeError or RangeError unless the value is an integer from 1 to 2^53 - 1. */
export function checkCount(caller: string, name: string, value: number): void {
  checkNumber(caller, name, value);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new RangeError(`${caller}: ${name} must be an integer >= 1, got ${value}`);
  }
}

/** @throws RangeError if so many numbers are more than an array may hold. */
export function checkSize(caller: string, size: number): void {
  if (size > MOST) throw new RangeError(`${caller}: needs at most ${MOST} values, got ${size}`);
}
