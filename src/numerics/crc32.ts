/**
 * The CRC-32 of a text, as gzip and PNG use it: an integer from 0 to 2³² - 1 that changes with any
 * one character. Characters count as bytes, so it is that of other programs for ASCII.
 *
 * @example crc32("123456789").toString(16) // 'cbf43926'
 *
 * Source: ISO 3309; Peterson & Brown 1961, Proc. IRE 49.
 */
export function crc32(text: string): number {
  let remainder = -1;
  for (let i = 0; i < text.length; i++) {
    remainder ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) {
      remainder = (remainder >>> 1) ^ (0xedb88320 & -(remainder & 1));
    }
  }
  return ~remainder >>> 0;
}
