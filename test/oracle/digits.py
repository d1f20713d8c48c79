"""digits.json and src/training/digitsData.ts: the handwritten digits that scikit-learn carries."""

import json
import zlib

import sklearn
from sklearn.datasets import load_digits

from cases import FOLDER

HEADER = """/**
 * The pictures of `digits`, a line each: 64 pixels, row by row, each from 0 to 16 as one of
 * 0123456789abcdefg, and after a blank the digit that they show.
 *
 * This is the test half of "Optical Recognition of Handwritten Digits" by E. Alpaydin and C. Kaynak
 * (1998), UCI Machine Learning Repository, dataset 80, https://doi.org/10.24432/C50P49, published
 * under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/; here as scikit-learn ships it, in
 * this notation. Made by test/oracle/digits.py.
 */
"""

if __name__ == "__main__":
    digits = load_digits()
    pixels = digits.data.astype(int)
    lines = [
        "".join("0123456789abcdefg"[pixel] for pixel in row) + f" {label}\n"
        for row, label in zip(pixels, digits.target)
    ]
    text = "\n" + "".join(lines)
    (FOLDER / "../../src/training/digitsData.ts").write_text(
        f"{HEADER}export const digitsData: string = `{text}`;\n\n"
        "/** `crc32(digitsData)`, as zlib computes it. */\n"
        f"export const digitsChecksum = 0x{zlib.crc32(text.encode()):08x};\n",
        "utf-8",
    )
    facts = {
        "sklearn": sklearn.__version__,
        "classCounts": [int((digits.target == k).sum()) for k in range(10)],
        "firstImage": pixels[0].tolist(),
        "lastImage": pixels[-1].tolist(),
        "pixelSums": pixels.sum(axis=0).tolist(),
        "imageSums": pixels.sum(axis=1).tolist(),
        "labels": "".join(map(str, digits.target)),
    }
    (FOLDER / "digits.json").write_text(json.dumps(facts, separators=(",", ":")) + "\n", "utf-8")
