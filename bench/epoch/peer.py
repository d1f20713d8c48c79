"""One epoch of the digits in PyTorch, float64 on one thread: for each line on stdin, the seconds
of the processor."""

import sys
import time

import torch

depth, width, batch, rate, images, name = sys.argv[1:]
torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
torch.manual_seed(1)
width, images, batch = int(width), int(images), int(batch)
function = {"tanh": torch.nn.Tanh, "relu": torch.nn.ReLU, "sigmoid": torch.nn.Sigmoid}[name]
layers, fan_in = [], 64
for _ in range(int(depth)):
    layers += [torch.nn.Linear(fan_in, width), function()]
    fan_in = width
net = torch.nn.Sequential(*layers, torch.nn.Linear(fan_in, 10))
optimizer = torch.optim.SGD(net.parameters(), lr=float(rate))
x, y = torch.rand(images, 64), torch.randint(0, 10, (images,))


def epoch():
    for places in torch.randperm(images).split(batch):
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(net(x[places]), y[places]).backward()
        optimizer.step()


print(f"PyTorch {torch.__version__}", flush=True)
for _ in sys.stdin:
    start = time.process_time()
    epoch()
    print(time.process_time() - start, flush=True)
