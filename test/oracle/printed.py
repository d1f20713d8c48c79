"""printed.json: how PyTorch prints tensors. The file keeps its tensors; their texts are made anew."""

import torch

from cases import read, write

torch.set_default_dtype(torch.float64)

if __name__ == "__main__":
    cases = []
    for case in read("printed.json"):
        x = torch.tensor(case["values"]).reshape(case["shape"])
        cases.append({**case, "text": str(x.requires_grad_(case["requiresGrad"]))})
    write("printed.json", cases, torch=torch.__version__)
